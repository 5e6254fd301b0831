/*-------------------------------------------------------------------------
 *
 * supply_mix_measures.c
 *	  The measures of concentration.c and inequality.c as SQL functions of a
 *	  supply_mix.
 *
 * Measures of the first kind say how concentrated the whole supply is: shares
 * of the total, of which unattributed supply is a part.  Those of the second
 * describe the distribution among the named suppliers that supply, and need
 * their number: shares of what is attributed.  Those of the third, measures of
 * inequality, also look at the named suppliers that supply nothing.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "utils/builtins.h"

#include "concentration.h"
#include "inequality.h"
#include "rows.h"

/* how many suppliers, and their shares of what */
#define OF_TOTAL		n, supplies.total
#define AMONG_SUPPLYING	n, supplies.attributed
#define AMONG_LISTED	nlisted, supplies.attributed

/* The supplies of argument 0; without any, the measure is NULL. */
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

#define MEASURE(name, among) \
PG_FUNCTION_INFO_V1(ra_##name); \
Datum \
ra_##name(PG_FUNCTION_ARGS) \
{ \
	Supplies	supplies; \
	GET_SUPPLIES(supplies); \
	RETURN_MEASURE(name(supplies.amounts, supplies.among)); \
} \
extern Datum ra_##name(PG_FUNCTION_ARGS)

/* with a parameter, which its own function takes from argument 1 and checks */
#define MEASURE_WITH(parameter, name, among) \
PG_FUNCTION_INFO_V1(ra_##name); \
Datum \
ra_##name(PG_FUNCTION_ARGS) \
{ \
	double		value = parameter##_argument(fcinfo); \
	Supplies	supplies; \
	GET_SUPPLIES(supplies); \
	RETURN_MEASURE(name(supplies.amounts, supplies.among, value)); \
} \
extern Datum ra_##name(PG_FUNCTION_ARGS)

/*
 * The HHI and its like: from the RunningSums that the state of a moving window
 * has, if they are certain, and else from the supplies.
 */
#define MEASURE_OF_HHI(name, scale, from_running) \
PG_FUNCTION_INFO_V1(ra_##name); \
Datum \
ra_##name(PG_FUNCTION_ARGS) \
{ \
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0); \
	Supplies	supplies; \
	double		h; \
	if (ks_running(mix) != NULL && running_hhi(ks_running(mix), scale, &h)) \
		PG_RETURN_FLOAT8(from_running); \
	if (!supply_mix_supplies(mix, &supplies) || supplies.n == 0) \
		PG_RETURN_NULL(); \
	PG_RETURN_FLOAT8(name(supplies.amounts, supplies.OF_TOTAL)); \
} \
extern Datum ra_##name(PG_FUNCTION_ARGS)

static double
order_argument(FunctionCallInfo fcinfo)
{
	double		order = PG_GETARG_FLOAT8(1);

	if (isnan(order) || order < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("order of a measure must not be negative"),
				 errdetail("It is %s.", float8out_internal(order)),
				 errhint("Usual orders are 0, 1, 2 and Infinity.")));
	return order;
}

static double
epsilon_argument(FunctionCallInfo fcinfo)
{
	double		epsilon = PG_GETARG_FLOAT8(1);

	if (isnan(epsilon) || epsilon < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("inequality aversion must not be negative"),
				 errdetail("It is %s.", float8out_internal(epsilon)),
				 errhint("Usual values are 0.5, 1 and 2.")));
	return epsilon;
}

static int
number_argument(FunctionCallInfo fcinfo)
{
	int32		k = PG_GETARG_INT32(1);

	if (k < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of suppliers must be at least 1"),
				 errdetail("It is %d.", k)));
	return k;
}

MEASURE_OF_HHI(hhi, 1, h);
MEASURE_OF_HHI(hhi_points, HHI_POINTS, h);
MEASURE_OF_HHI(effective_suppliers, 1, 1 / h);

MEASURE(largest_share, OF_TOTAL);
MEASURE(horvath_index, OF_TOTAL);
MEASURE(kvalseth_index, OF_TOTAL);
MEASURE(stenbacka_threshold, OF_TOTAL);
MEASURE_WITH(number, concentration_ratio, OF_TOTAL);

MEASURE(hhi_normalized, AMONG_SUPPLYING);
MEASURE(hhi_dual, AMONG_SUPPLYING);
MEASURE(unctad_concentration, AMONG_SUPPLYING);
MEASURE(rosenbluth_index, AMONG_SUPPLYING);
MEASURE(dominance_index, AMONG_SUPPLYING);
MEASURE(shannon_entropy, AMONG_SUPPLYING);
MEASURE(shannon_evenness, AMONG_SUPPLYING);
MEASURE_WITH(order, renyi_entropy, AMONG_SUPPLYING);
MEASURE_WITH(order, hill_number, AMONG_SUPPLYING);
MEASURE_WITH(order, hannah_kay_index, AMONG_SUPPLYING);

MEASURE(gini, AMONG_LISTED);
MEASURE(gini_corrected, AMONG_LISTED);
MEASURE(theil_index, AMONG_LISTED);
MEASURE(mean_log_deviation, AMONG_LISTED);
MEASURE(hoover_index, AMONG_LISTED);
MEASURE(palma_ratio, AMONG_LISTED);
MEASURE_WITH(epsilon, atkinson_index, AMONG_LISTED);

/* shannon_entropy(mix, base) */
PG_FUNCTION_INFO_V1(ra_shannon_entropy_base);
Datum
ra_shannon_entropy_base(PG_FUNCTION_ARGS)
{
	double		base = PG_GETARG_FLOAT8(1);
	Supplies	supplies;

	if (!(base > 1) || isinf(base))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("base of an entropy must be a number above 1"),
				 errdetail("It is %s.", float8out_internal(base)),
				 errhint("Base 2 gives bits; without a base, the entropy is in nats.")));
	GET_SUPPLIES(supplies);
	RETURN_MEASURE(shannon_entropy(supplies.amounts, supplies.AMONG_SUPPLYING) / log(base));
}

/*---------------------------------------------------------------------------
 * Bounds
 *---------------------------------------------------------------------------
 */

static Datum
bounds(FunctionCallInfo fcinfo, double lower, double upper)
{
	Datum		values[2] = {Float8GetDatum(lower), Float8GetDatum(upper)};
	bool		nulls[2] = {false, false};

	return one_row(fcinfo, values, nulls);
}

static Datum
bounds_of_hhi(FunctionCallInfo fcinfo, double unnamed)
{
	Supplies	supplies;
	double		lower;
	double		upper;

	if (!supply_mix_supplies(PG_GETARG_SUPPLY_MIX(0), &supplies))
		PG_RETURN_NULL();
	hhi_bounds(supplies.amounts, supplies.OF_TOTAL, supplies.unattributed,
			   unnamed, &lower, &upper);
	return bounds(fcinfo, lower, upper);
}

PG_FUNCTION_INFO_V1(ra_hhi_bounds);
Datum
ra_hhi_bounds(PG_FUNCTION_ARGS)
{
	return bounds_of_hhi(fcinfo, INFINITY);
}

/* hhi_bounds(mix, unnamed) */
PG_FUNCTION_INFO_V1(ra_hhi_bounds_unnamed);
Datum
ra_hhi_bounds_unnamed(PG_FUNCTION_ARGS)
{
	return bounds_of_hhi(fcinfo, number_argument(fcinfo));
}

static Datum
bounds_of_largest(FunctionCallInfo fcinfo, int k)
{
	Supplies	supplies;
	double		lower;
	double		upper;

	if (!supply_mix_supplies(PG_GETARG_SUPPLY_MIX(0), &supplies))
		PG_RETURN_NULL();
	concentration_ratio_bounds(supplies.amounts, supplies.OF_TOTAL,
							   supplies.unattributed, k, &lower, &upper);
	return bounds(fcinfo, lower, upper);
}

PG_FUNCTION_INFO_V1(ra_concentration_ratio_bounds);
Datum
ra_concentration_ratio_bounds(PG_FUNCTION_ARGS)
{
	return bounds_of_largest(fcinfo, number_argument(fcinfo));
}

PG_FUNCTION_INFO_V1(ra_largest_share_bounds);
Datum
ra_largest_share_bounds(PG_FUNCTION_ARGS)
{
	return bounds_of_largest(fcinfo, 1);
}

/*---------------------------------------------------------------------------
 * Other readings of the shares
 *---------------------------------------------------------------------------
 */

/* lorenz_curve(mix) -> set of (supplier_share, cumulative_share) */
PG_FUNCTION_INFO_V1(ra_lorenz_curve);
Datum
ra_lorenz_curve(PG_FUNCTION_ARGS)
{
	RowSet		rows = begin_rows(fcinfo);
	bool		nulls[2] = {false, false};
	Supplies	supplies;
	double	   *cumulated;

	if (!supply_mix_supplies(PG_GETARG_SUPPLY_MIX(0), &supplies) || supplies.n == 0)
		return (Datum) 0;
	cumulated = palloc((supplies.nlisted + 1) * sizeof(double));
	lorenz_curve(supplies.amounts, supplies.nlisted, cumulated);
	for (int i = 0; i <= supplies.nlisted; i++)
	{
		Datum		values[2] = {Float8GetDatum((double) i / supplies.nlisted),
		Float8GetDatum(cumulated[i])};

		put_row(rows, values, nulls);
	}
	return (Datum) 0;
}

/* Published thresholds of the HHI in points, see hhi_level in docs/reference.md */
typedef struct Guideline
{
	const char *name;
	double		moderate;		/* from here on */
	double		high;			/* above this */
	const char *levels[3];
} Guideline;

#define US_LEVELS {"unconcentrated", "moderately concentrated", "highly concentrated"}

static const Guideline guidelines[] = {
	{"US 2023", 1000, 1800, US_LEVELS},
	{"US 2010", 1500, 2500, US_LEVELS},
	{"US 1992", 1000, 1800, US_LEVELS},
	{"CEPII GeoDep", 0, 4000, {"", "not concentrated", "concentrated"}},
};

static const Guideline *
find_guideline(const char *name)
{
	for (size_t i = 0; i < lengthof(guidelines); i++)
		if (pg_strcasecmp(guidelines[i].name, name) == 0)
			return &guidelines[i];
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unrecognized guideline \"%s\"", name),
			 errhint("Guidelines are US 2023, US 2010, US 1992 and CEPII GeoDep.")));
}

/* hhi_level(mix, guideline) */
PG_FUNCTION_INFO_V1(ra_hhi_level);
Datum
ra_hhi_level(PG_FUNCTION_ARGS)
{
	const Guideline *guideline = find_guideline(text_to_cstring(PG_GETARG_TEXT_PP(1)));
	Supplies	supplies;
	double		points;
	int			level;

	GET_SUPPLIES(supplies);
	points = hhi_points(supplies.amounts, supplies.OF_TOTAL);
	/* decimal shares are rounded: on a threshold is on it, not above or below */
	level = points > guideline->high * (1 + 1e-12) ? 2 :
		points >= guideline->moderate * (1 - 1e-12) ? 1 : 0;
	PG_RETURN_TEXT_P(cstring_to_text(guideline->levels[level]));
}
