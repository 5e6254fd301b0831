/* rows.h: results of more than one column or row */
#ifndef RA_ROWS_H
#define RA_ROWS_H

#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/tuplestore.h"

#include <math.h>

typedef struct RowSet
{
	Tuplestorestate *store;
	TupleDesc	columns;
} RowSet;

#pragma GCC visibility push(hidden)

extern Datum one_row(FunctionCallInfo fcinfo, Datum *values, bool *nulls);
extern RowSet begin_rows(FunctionCallInfo fcinfo);

#pragma GCC visibility pop

/* rows may be many: here a query can be cancelled */
static inline void
put_row(RowSet rows, Datum *values, bool *nulls)
{
	CHECK_FOR_INTERRUPTS();
	tuplestore_putvalues(rows.store, rows.columns, values, nulls);
}

/* A measure as a column: NaN, not defined, is NULL. */
static inline void
put_measure(Datum *values, bool *nulls, int column, double measure)
{
	values[column] = Float8GetDatum(measure);
	nulls[column] = isnan(measure);
}

#endif							/* RA_ROWS_H */
