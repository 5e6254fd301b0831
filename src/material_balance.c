/*-------------------------------------------------------------------------
 *
 * material_balance.c
 *	  The SQL type material_balance: exact sums by flow, and its readings.
 *
 * A row without an amount is counted under the name of its flow and a
 * question mark: what is not known of imports says nothing of exports.
 *
 *-------------------------------------------------------------------------
 */
#include "keyed_type.h"

#include <float.h>

#include "dependency.h"
#include "utils/builtins.h"

#define FLOW_NAMES	"production, imports, exports, secondary and stock_build"

static const char *const flow_names[NFLOWS] = {
	[PRODUCTION] = "production",
	[IMPORTS] = "imports",
	[EXPORTS] = "exports",
	[SECONDARY] = "secondary",
	[STOCK_BUILD] = "stock_build",
};

/* the number of a flow; NFLOWS if there is none of that name */
static int
find_flow(const char *name, size_t len)
{
	int			flow = 0;

	while (flow < NFLOWS &&
		   (strlen(flow_names[flow]) != len || memcmp(flow_names[flow], name, len) != 0))
		flow++;
	return flow;
}

static const char *
flow_problem(const char *name, size_t len)
{
	return find_flow(name, len) < NFLOWS ? NULL : "is not the name of a flow";
}

const KeyedType material_balance_type = {
	.name = "material_balance",
	.hint = "A material balance is a JSON object of amounts by flow: " FLOW_NAMES ".",
	.unknown_by_key = true,
	.problem = flow_problem,
};

KEYED_TYPE(material_balance)

/*---------------------------------------------------------------------------
 * Aggregates
 *---------------------------------------------------------------------------
 */

static void
reject_flow_amount(int flow, double amount)
{
	if (isfinite(amount))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount of %s must not be negative", flow_names[flow]),
				 errdetail("It is %s.", float8out_internal(amount)),
				 errhint("Look for a correction without the amount that it corrects.")));
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("amount of %s must be finite", flow_names[flow]),
			 errdetail("It is %s.", float8out_internal(amount)),
			 errhint("An amount that is not known is NULL.")));
}

static Key
flow_key(int flow)
{
	return ks_key(flow_names[flow], strlen(flow_names[flow]));
}

static Key
unknown_key(int flow)
{
	char	   *name = psprintf("%s%c", flow_names[flow], UNKNOWN_SUFFIX);

	return ks_key(name, strlen(name));
}

static KeyedSums *
add_flow(KeyedSums *balance, int flow, NullableDatum amount)
{
	if (amount.isnull)
	{
		Key			key = unknown_key(flow);

		return ks_add(balance, key.bytes, key.len, 0);
	}
	if (!isfinite(DatumGetFloat8(amount.value)))
		reject_flow_amount(flow, DatumGetFloat8(amount.value));
	return ks_add(balance, flow_names[flow], strlen(flow_names[flow]),
				  DatumGetFloat8(amount.value));
}

static bool
remove_flow(KeyedSums **balance, int flow, NullableDatum amount)
{
	return amount.isnull ? ks_remove(balance, unknown_key(flow), 0) :
		ks_remove(balance, flow_key(flow), DatumGetFloat8(amount.value));
}

static int
flow_argument(FunctionCallInfo fcinfo, int n)
{
	text	   *name = PG_ARGISNULL(n) ? cstring_to_text("") : PG_GETARG_TEXT_PP(n);
	int			flow = find_flow(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));

	if (flow == NFLOWS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unrecognized flow \"%s\"",
						clipped_name(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name))),
				 errhint("Flows are " FLOW_NAMES ".")));
	return flow;
}

static KeyedSums *
balance_state(FunctionCallInfo fcinfo)
{
	KeyedSums  *balance = keyed_state(fcinfo, &material_balance_type);

	return balance != NULL ? balance : keyed_create();
}

/* material_balance_accum(state, flow text, amount float8) */
PG_FUNCTION_INFO_V1(ra_material_balance_accum);
Datum
ra_material_balance_accum(PG_FUNCTION_ARGS)
{
	KeyedSums  *balance = balance_state(fcinfo);

	PG_RETURN_POINTER(add_flow(balance, flow_argument(fcinfo, 1), fcinfo->args[2]));
}

/* The inverse, for moving windows; NULL asks for a fresh computation. */
PG_FUNCTION_INFO_V1(ra_material_balance_accum_inv);
Datum
ra_material_balance_accum_inv(PG_FUNCTION_ARGS)
{
	KeyedSums  *balance = balance_state(fcinfo);

	if (!remove_flow(&balance, flow_argument(fcinfo, 1), fcinfo->args[2]))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(balance);
}

/* material_balance_accum_wide(state, production float8, imports float8, ...) */
PG_FUNCTION_INFO_V1(ra_material_balance_accum_wide);
Datum
ra_material_balance_accum_wide(PG_FUNCTION_ARGS)
{
	KeyedSums  *balance = balance_state(fcinfo);

	for (int flow = 0; flow < NFLOWS; flow++)
		balance = add_flow(balance, flow, fcinfo->args[1 + flow]);
	PG_RETURN_POINTER(balance);
}

PG_FUNCTION_INFO_V1(ra_material_balance_accum_wide_inv);
Datum
ra_material_balance_accum_wide_inv(PG_FUNCTION_ARGS)
{
	KeyedSums  *balance = balance_state(fcinfo);

	for (int flow = 0; flow < NFLOWS; flow++)
		if (!remove_flow(&balance, flow, fcinfo->args[1 + flow]))
			PG_RETURN_NULL();
	PG_RETURN_POINTER(balance);
}

/*---------------------------------------------------------------------------
 * Readings
 *---------------------------------------------------------------------------
 */

#define ALL_FLOWS		STOCK_BUILD
#define WITHOUT_STOCKS	EXPORTS

static void
check_flow(int flow, double amount)
{
	if (!isfinite(amount) || (amount < 0 && flow != STOCK_BUILD))
		reject_flow_amount(flow, amount);
	/* so that no sum of flows overflows */
	if (fabs(amount) > DBL_MAX / NFLOWS)
		float_overflow_error();
}

/*
 * The flows that a reading looks at, from first to last.  Returns false if one
 * of them has rows without an amount, or there are no rows at all.
 */
static bool
flows_of_balance(FunctionCallInfo fcinfo, int first, int last, dd *flows)
{
	KeyedSums  *balance = ks_in_ones(keyed_argument(fcinfo, 0, &material_balance_type));
	double		largest = 0;

	for (int flow = first; flow <= last; flow++)
	{
		const KeyedSum *sum = ks_find(balance, flow_key(flow));

		if (ks_find(balance, unknown_key(flow)) != NULL)
			return false;
		if (sum == NULL)
			continue;
		flows[flow] = sum->sum;
		largest = Max(largest, fabs(sum->sum.hi));
	}
	for (int flow = first; flow <= last; flow++)
	{
		/* a remainder of rounding, as in a supply_mix, is nothing */
		if (flow != STOCK_BUILD && flows[flow].hi < 0 && flows[flow].hi >= -ROUNDING_REMAINDER * largest)
			flows[flow] = (dd) {0, 0};
		check_flow(flow, flows[flow].hi);
	}
	return ks_live_count(balance) > 0;
}

static bool
flows_of_amounts(FunctionCallInfo fcinfo, int first, int last, dd *flows)
{
	for (int flow = first; flow <= last; flow++)
	{
		flows[flow].hi = PG_GETARG_FLOAT8(flow - first);
		check_flow(flow, flows[flow].hi);
	}
	return true;
}

/* a measure of the flows first to last; NULL where it is not defined */
#define READING_OF(what, symbol, name, first, last) \
PG_FUNCTION_INFO_V1(ra_##symbol); \
Datum \
ra_##symbol(PG_FUNCTION_ARGS) \
{ \
	dd			flows[NFLOWS] = {{0, 0}}; \
	double		value = flows_of_##what(fcinfo, first, last, flows) ? name(flows) : NAN; \
	if (isnan(value)) \
		PG_RETURN_NULL(); \
	if (isinf(value)) \
		float_overflow_error(); \
	PG_RETURN_FLOAT8(value); \
}

/* the function of a balance, and that of plain numbers */
#define READING(name, first, last) \
	READING_OF(balance, name, name, first, last) \
	READING_OF(amounts, name##_of_amounts, name, first, last) \
	extern Datum ra_##name(PG_FUNCTION_ARGS)

READING(apparent_consumption, PRODUCTION, ALL_FLOWS);
READING(net_import_reliance, PRODUCTION, ALL_FLOWS);
READING(import_reliance, PRODUCTION, WITHOUT_STOCKS);
READING(import_dependency_ratio, PRODUCTION, WITHOUT_STOCKS);
READING(self_sufficiency, PRODUCTION, WITHOUT_STOCKS);
READING(import_export_ratio, IMPORTS, WITHOUT_STOCKS);

/* flow_amount(balance, flow) -> amount */
PG_FUNCTION_INFO_V1(ra_flow_amount);
Datum
ra_flow_amount(PG_FUNCTION_ARGS)
{
	KeyedSums  *balance = ks_in_ones(keyed_argument(fcinfo, 0, &material_balance_type));
	int			flow = flow_argument(fcinfo, 1);
	const KeyedSum *sum = ks_find(balance, flow_key(flow));

	if (sum == NULL || ks_find(balance, unknown_key(flow)) != NULL)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(sum->sum.hi);
}
