/*-------------------------------------------------------------------------
 *
 * decimal.h
 *	  An amount given as a decimal number: units of 10^-decimals.
 *
 * Amounts of type numeric are added in such units, which are whole numbers,
 * so that their sums are exact where those of the nearest doubles would not
 * be: 0.1 + 0.2 - 0.3 is 0.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_DECIMAL_H
#define RA_DECIMAL_H

#include <stdint.h>

#include "dd.h"

/* numeric has 4 decimals in a digit; 10^20 is a double without rounding */
#define DECIMAL_STEP	4
#define MAX_DECIMALS	20

typedef struct Decimal
{
	dd			units;
	uint16_t	decimals;		/* a multiple of DECIMAL_STEP */
} Decimal;

static inline double
units_per_one(int decimals)
{
	static const double powers[] = {1, 1e4, 1e8, 1e12, 1e16, 1e20};

	return powers[decimals / DECIMAL_STEP];
}

#endif							/* RA_DECIMAL_H */
