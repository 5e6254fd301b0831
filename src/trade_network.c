/*-------------------------------------------------------------------------
 *
 * trade_network.c
 *	  The SQL type trade_network: its aggregate and what is in it.
 *
 *-------------------------------------------------------------------------
 */
#include "trade_network.h"

#include "rows.h"
#include "supply_mix.h"
#include "utils/builtins.h"

/* The reserved name would be taken for the member of the text form. */
static const char *
country_problem(const char *name, size_t len)
{
	if (len > 0 && memchr(name, PAIR_SEPARATOR, len) != NULL)
		return "has the control character U+001F in its name";
	if (len == strlen(RESERVED_MEMBER) && memcmp(name, RESERVED_MEMBER, len) == 0)
		return "has a reserved name";
	return NULL;
}

const KeyedType trade_network_type = {
	.name = "trade_network",
	.hint = "A trade network is a JSON object of exporters, and in it amounts by importer, such as {\"CHN\": {\"USA\": 25, \"MYS\": 10}}.",
	.pairs = true,
	.problem = country_problem,
};

KEYED_TYPE(trade_network)

/*---------------------------------------------------------------------------
 * The aggregate
 *---------------------------------------------------------------------------
 */

static void
check_country(Key country)
{
	const char *problem = country_problem(country.bytes, country.len);

	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid name of a country"),
				 errdetail("\"%s\" %s.", clipped_name(country.bytes, country.len), problem)));
}

/* the key of the flow of a row: exporter and importer are arguments 1 and 2 */
static Key
flow_of_row(FunctionCallInfo fcinfo)
{
	Key			exporter = supplier_key(fcinfo->args[1]);
	Key			importer = supplier_key(fcinfo->args[2]);

	check_country(exporter);
	check_country(importer);
	return pair_key(exporter.bytes, exporter.len, importer.bytes, importer.len);
}

static void
check_flow_amount(Key flow, double amount)
{
	if (!isfinite(amount))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount of a flow must be finite"),
				 errdetail("The flow from %s has the amount %s.",
						   quoted_key(flow.bytes, flow.len), float8out_internal(amount)),
				 errhint("An amount that is not known is NULL.")));
}

/* trade_network_accum(state, exporter text, importer text, amount float8) */
PG_FUNCTION_INFO_V1(ra_trade_network_accum);
Datum
ra_trade_network_accum(PG_FUNCTION_ARGS)
{
	TradeNetwork *network = keyed_state(fcinfo, &trade_network_type);
	Key			flow;

	if (network == NULL)
		network = keyed_create();
	if (PG_ARGISNULL(3))
	{
		network->unknown++;
		PG_RETURN_POINTER(network);
	}
	flow = flow_of_row(fcinfo);
	check_flow_amount(flow, PG_GETARG_FLOAT8(3));
	PG_RETURN_POINTER(ks_add(network, flow.bytes, flow.len, PG_GETARG_FLOAT8(3)));
}

/* The inverse, for moving windows; NULL asks for a fresh computation. */
PG_FUNCTION_INFO_V1(ra_trade_network_accum_inv);
Datum
ra_trade_network_accum_inv(PG_FUNCTION_ARGS)
{
	TradeNetwork *network = keyed_state(fcinfo, &trade_network_type);

	if (network == NULL)
		PG_RETURN_NULL();
	if (PG_ARGISNULL(3))
		network->unknown--;
	else if (!ks_remove(&network, flow_of_row(fcinfo), PG_GETARG_FLOAT8(3)))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(network);
}

/*---------------------------------------------------------------------------
 * Contents
 *---------------------------------------------------------------------------
 */

/* Takes an entry apart; the names point into *flow or into the network. */
void
get_trade_flow(const TradeNetwork *network, const KeyedSum *entry, TradeFlow *flow)
{
	const char *end;
	const char *separator;

	ks_entry_key(network, entry, &flow->pair);
	end = flow->pair.bytes + flow->pair.len;
	separator = memchr(flow->pair.bytes, PAIR_SEPARATOR, flow->pair.len);
	if (separator == NULL)
		separator = end;		/* none of ours: a damaged value */
	flow->exporter = ks_key(flow->pair.bytes, separator - flow->pair.bytes);
	flow->importer = separator == end ? ks_key("", 0) :
		ks_key(separator + 1, end - separator - 1);
	flow->amount = entry->sum.hi;
}

static void
put_country(Datum *values, bool *nulls, int column, Key country)
{
	nulls[column] = country.len == 0;
	values[column] = nulls[column] ? (Datum) 0 :
		PointerGetDatum(cstring_to_text_with_len(country.bytes, (int) country.len));
}

/* flows(network) -> set of (exporter, importer, amount) */
PG_FUNCTION_INFO_V1(ra_flows);
Datum
ra_flows(PG_FUNCTION_ARGS)
{
	TradeNetwork *network = PG_GETARG_TRADE_NETWORK(0);
	RowSet		rows = begin_rows(fcinfo);

	ks_foreach(entry, network)
	{
		TradeFlow	flow;
		Datum		values[3];
		bool		nulls[3] = {false};

		get_trade_flow(network, entry, &flow);
		put_country(values, nulls, 0, flow.exporter);
		put_country(values, nulls, 1, flow.importer);
		values[2] = Float8GetDatum(flow.amount);
		put_row(rows, values, nulls);
	}
	return (Datum) 0;
}

static bool
same_country(Key a, Key b)
{
	return a.len == b.len && memcmp(a.bytes, b.bytes, a.len) == 0;
}

/* The flows of one country as a mix of the countries at their other end. */
static SupplyMix *
partners(FunctionCallInfo fcinfo, bool exports)
{
	TradeNetwork *network = keyed_argument(fcinfo, 0, &trade_network_type);
	Key			country = supplier_key(fcinfo->args[1]);
	SupplyMix  *mix = keyed_create();

	mix->decimals = network->decimals;
	ks_foreach(entry, network)
	{
		TradeFlow	flow;
		KeyedSum   *sum;

		get_trade_flow(network, entry, &flow);
		if (!same_country(exports ? flow.exporter : flow.importer, country))
			continue;
		sum = ks_entry(&mix, exports ? flow.importer : flow.exporter);
		sum->sum = entry->sum;
		sum->count = entry->count;
	}
	return mix;
}

PG_FUNCTION_INFO_V1(ra_exports_of);
Datum
ra_exports_of(PG_FUNCTION_ARGS)
{
	PG_RETURN_SUPPLY_MIX(partners(fcinfo, true));
}

PG_FUNCTION_INFO_V1(ra_imports_of);
Datum
ra_imports_of(PG_FUNCTION_ARGS)
{
	PG_RETURN_SUPPLY_MIX(partners(fcinfo, false));
}

/* reverse(network): every flow in the other direction */
PG_FUNCTION_INFO_V1(ra_reverse);
Datum
ra_reverse(PG_FUNCTION_ARGS)
{
	TradeNetwork *network = keyed_argument(fcinfo, 0, &trade_network_type);
	TradeNetwork *reversed = ks_create_like(network);

	reversed->unknown = network->unknown;
	ks_foreach(entry, network)
	{
		TradeFlow	flow;
		KeyedSum   *sum;

		get_trade_flow(network, entry, &flow);
		sum = ks_entry(&reversed, pair_key(flow.importer.bytes, flow.importer.len,
										   flow.exporter.bytes, flow.exporter.len));
		sum->sum = entry->sum;
		sum->count = entry->count;
	}
	PG_RETURN_POINTER(keyed_canonical(reversed));
}
