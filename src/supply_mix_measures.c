/*-------------------------------------------------------------------------
 *
 * supply_mix_measures.c
 *	  The measures of concentration.c as SQL functions of a supply_mix.
 *
 * Some say how concentrated the whole supply is: shares of the total, of
 * which unattributed supply is a part.  Others describe the distribution
 * among the named suppliers and need their number: shares of what is
 * attributed.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "access/htup_details.h"
#include "funcapi.h"

#include "concentration.h"

/* For each: the supplies of argument 0, or SQL NULL if there are none. */
#define GET_SUPPLIES(supplies) \
	do { \
		if (!supply_mix_supplies(PG_GETARG_SUPPLY_MIX(0), &(supplies)) || \
			(supplies).n == 0) \
			PG_RETURN_NULL(); \
	} while (0)

#define RETURN_MEASURE(value) \
	do { \
		double		value_ = (value); \
		if (isnan(value_)) \
			PG_RETURN_NULL(); \
		PG_RETURN_FLOAT8(value_); \
	} while (0)

/* base: total or attributed, what the shares are shares of */
#define MEASURE(name, base) \
PG_FUNCTION_INFO_V1(ra_##name); \
Datum \
ra_##name(PG_FUNCTION_ARGS) \
{ \
	Supplies	supplies; \
	GET_SUPPLIES(supplies); \
	RETURN_MEASURE(name(supplies.amounts, supplies.n, supplies.base)); \
} \
extern Datum ra_##name(PG_FUNCTION_ARGS)

MEASURE(hhi, total);
MEASURE(hhi_points, total);
MEASURE(effective_suppliers, total);
MEASURE(largest_share, total);
MEASURE(hhi_normalized, attributed);
MEASURE(shannon_entropy, attributed);

PG_FUNCTION_INFO_V1(ra_concentration_ratio);
Datum
ra_concentration_ratio(PG_FUNCTION_ARGS)
{
	int32		k = PG_GETARG_INT32(1);
	Supplies	supplies;

	if (k < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of suppliers of a concentration ratio must be at least 1"),
				 errdetail("It is %d.", k)));
	GET_SUPPLIES(supplies);
	RETURN_MEASURE(concentration_ratio(supplies.amounts, supplies.n, supplies.total, k));
}

PG_FUNCTION_INFO_V1(ra_hill_number);
Datum
ra_hill_number(PG_FUNCTION_ARGS)
{
	double		q = PG_GETARG_FLOAT8(1);
	Supplies	supplies;

	if (isnan(q) || q < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("order of a Hill number must not be negative"),
				 errdetail("It is %s.", float8out_internal(q)),
				 errhint("Usual orders are 0, 1, 2 and Infinity.")));
	GET_SUPPLIES(supplies);
	RETURN_MEASURE(hill_number(supplies.amounts, supplies.n, supplies.attributed, q));
}

PG_FUNCTION_INFO_V1(ra_hhi_bounds);
Datum
ra_hhi_bounds(PG_FUNCTION_ARGS)
{
	Supplies	supplies;
	TupleDesc	row;
	double		lower;
	double		upper;
	Datum		values[2];
	bool		nulls[2] = {false};

	if (!supply_mix_supplies(PG_GETARG_SUPPLY_MIX(0), &supplies))
		PG_RETURN_NULL();
	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	hhi_bounds(supplies.amounts, supplies.n, supplies.total,
			   supplies.unattributed, &lower, &upper);
	values[0] = Float8GetDatum(lower);
	values[1] = Float8GetDatum(upper);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls)));
}
