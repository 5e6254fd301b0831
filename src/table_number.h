/*-------------------------------------------------------------------------
 *
 * table_number.h
 *	  A number as tables print it: "1,234.5", "1 234", "-0.5", "1.2e+06".
 *	  Knows nothing of PostgreSQL and allocates nothing.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_TABLE_NUMBER_H
#define RA_TABLE_NUMBER_H

#include "table_cell.h"

typedef enum NumberResult
{
	NUMBER_READ,
	NUMBER_NONE,				/* no number begins here */
	NUMBER_COMMA,				/* a comma that separates no thousands */
	NUMBER_POINTS,				/* a second decimal point */
	NUMBER_POWER,				/* "5e3": a power of ten, or an estimate? */
	NUMBER_OUT_OF_RANGE			/* of double precision */
} NumberResult;

#pragma GCC visibility push(hidden)

extern bool number_begins(const Cell *cell);
extern NumberResult number_read(Cell *cell, double *value);

#pragma GCC visibility pop

#endif							/* RA_TABLE_NUMBER_H */
