/*-------------------------------------------------------------------------
 *
 * origin_sql.c
 *	  The readings of origin.c as SQL functions of a production (a supply_mix)
 *	  and a trade_network.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "host.h"
#include "origin.h"
#include "rows.h"
#include "trade_network.h"
#include "utils/builtins.h"

/*
 * The countries of a production and a network, numbered.  Exporters without a
 * name are one country and importers without a name another, or else all that
 * is not known would pass through one place.
 */
#define UNKNOWN_EXPORTER	0
#define UNKNOWN_IMPORTER	1

typedef struct Countries
{
	KeyedSums  *numbers;		/* the number of each, as its row count */
	Key		   *names;			/* by number */
	uint32		n;
	uint32		room;
} Countries;

typedef struct TracedTrade
{
	Countries	countries;
	OriginModel *model;
} TracedTrade;

/*---------------------------------------------------------------------------
 * Errors
 *---------------------------------------------------------------------------
 */

void
host_not_traced(double untraced)
{
	ereport(ERROR,
			(errcode(ERRCODE_INTERNAL_ERROR),
			 errmsg("origin of supply could not be traced to the stated accuracy"),
			 errdetail("The part that is not traced is %g.", untraced)));
}

static void
check_not_negative(const char *what, const char *bytes, uint32 len, double amount)
{
	if (amount < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("%s has a negative net amount", what),
				 errdetail("The amount of %s is %s.", quoted_key(bytes, len),
						   float8out_internal(amount)),
				 errhint("Look for a correction without the amount that it corrects.")));
}

/* An amount as a result, which may be a sum of more than a double holds. */
static Datum
amount_datum(double amount)
{
	if (isinf(amount))
		float_overflow_error();
	return Float8GetDatum(amount);
}

/*---------------------------------------------------------------------------
 * Arguments
 *---------------------------------------------------------------------------
 */

static Countries
no_countries(void)
{
	Countries	countries = {keyed_create(), NULL, UNKNOWN_IMPORTER + 1, 1024};

	countries.names = palloc0(countries.room * sizeof(Key));
	return countries;
}

static Key
kept(Key name)
{
	char	   *bytes = palloc(name.len);

	memcpy(bytes, name.bytes, name.len);
	name.bytes = bytes;
	return name;
}

/* The number of a country, a new one if it has none. */
static uint32
number_of(Countries *countries, Key name, uint32 if_unknown)
{
	KeyedSum   *number;

	if (name.len == 0)
		return if_unknown;
	number = ks_entry(&countries->numbers, name);
	if (number->count == 0)
	{
		if (countries->n == countries->room)
		{
			countries->room *= 2;
			countries->names = repalloc_huge(countries->names, countries->room * sizeof(Key));
		}
		countries->names[countries->n] = kept(name);
		number->count = countries->n++;
	}
	return (uint32) number->count;
}

static Flow *
number_flows(Countries *countries, const TradeNetwork *network, size_t *n)
{
	Flow	   *flows = palloc_extended(Max(ks_live_count(network), 1) * sizeof(Flow),
										MCXT_ALLOC_HUGE);

	*n = 0;
	ks_foreach(entry, network)
	{
		TradeFlow	flow;

		get_trade_flow(network, entry, &flow);
		check_not_negative("trade network", flow.pair.bytes, flow.pair.len, flow.amount);
		flows[*n].exporter = number_of(countries, flow.exporter, UNKNOWN_EXPORTER);
		flows[*n].importer = number_of(countries, flow.importer, UNKNOWN_IMPORTER);
		flows[(*n)++].amount = flow.amount;
	}
	return flows;
}

static double *
number_production(Countries *countries, const SupplyMix *production)
{
	double	   *amounts;

	ks_foreach(entry, production)
	{
		KeyBytes	name;

		ks_entry_key(production, entry, &name);
		check_not_negative("production", name.bytes, name.len, entry->sum.hi);
		(void) number_of(countries, ks_key(name.bytes, name.len), UNKNOWN_EXPORTER);
	}
	amounts = palloc0(countries->n * sizeof(double));
	ks_foreach(entry, production)
	{
		KeyBytes	name;

		ks_entry_key(production, entry, &name);
		amounts[number_of(countries, ks_key(name.bytes, name.len), UNKNOWN_EXPORTER)] = entry->sum.hi;
	}
	return amounts;
}

/* Arguments 0 and 1: production and network. */
static TracedTrade
get_trade(FunctionCallInfo fcinfo)
{
	SupplyMix  *production = PG_GETARG_SUPPLY_MIX(0);
	TradeNetwork *network = PG_GETARG_TRADE_NETWORK(1);
	TracedTrade trade = {no_countries(), NULL};
	size_t		nflows;
	Flow	   *flows = number_flows(&trade.countries, network, &nflows);
	double	   *amounts = number_production(&trade.countries, production);

	trade.model = origin_model(trade.countries.n, amounts, nflows, flows);
	return trade;
}

/*
 * The country that an argument names, a blank name being that of unknown
 * exporters or importers.  Returns false if it neither produces nor trades.
 */
static bool
find_country(FunctionCallInfo fcinfo, int n, const TracedTrade *trade,
			 uint32 if_unknown, uint32 *country)
{
	Key			name = supplier_key(fcinfo->args[n]);
	const KeyedSum *number = name.len == 0 ? NULL : ks_find(trade->countries.numbers, name);

	*country = number != NULL ? (uint32) number->count : if_unknown;
	return number != NULL || name.len == 0;
}

/* The same for a country of which something is supposed: it has to be there. */
static uint32
country_argument(FunctionCallInfo fcinfo, int n, const TracedTrade *trade, uint32 if_unknown)
{
	uint32		country;
	Key			name = supplier_key(fcinfo->args[n]);

	if (!find_country(fcinfo, n, trade, if_unknown, &country))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("country \"%s\" neither produces nor trades",
						clipped_name(name.bytes, name.len)),
				 errhint("Names are compared byte by byte; trade_accounts() lists those that there are.")));
	return country;
}

static bool
is_unknown(uint32 country)
{
	return country == UNKNOWN_EXPORTER || country == UNKNOWN_IMPORTER;
}

static void
put_name(const TracedTrade *trade, uint32 country, Datum *values, bool *nulls, int column)
{
	Key			name = trade->countries.names[country];

	nulls[column] = is_unknown(country);
	if (!nulls[column])
		values[column] = PointerGetDatum(cstring_to_text_with_len(name.bytes, (int) name.len));
}

/*---------------------------------------------------------------------------
 * Origins
 *---------------------------------------------------------------------------
 */

typedef bool (*OriginReading) (OriginModel *model, uint32_t country,
							   double *share, double *unattributed);

/* Shares times an amount, as a mix. */
static SupplyMix *
mix_of_origins(const TracedTrade *trade, const double *share, double unattributed, double amount)
{
	SupplyMix  *mix = keyed_create();

	for (uint32 i = 0; i < trade->countries.n; i++)
	{
		Key			name = trade->countries.names[i];

		if (share[i] > 0)
			mix = ks_add(mix, name.bytes, name.len, share[i] * amount);
	}
	return unattributed > 0 ? ks_add(mix, "", 0, unattributed * amount) : mix;
}

static Datum
origin_mix(FunctionCallInfo fcinfo, OriginReading reading, bool imports)
{
	TracedTrade trade = get_trade(fcinfo);
	double	   *share = palloc(trade.countries.n * sizeof(double));
	double		unattributed;
	uint32		country;
	Account		account;

	if (!find_country(fcinfo, 2, &trade, UNKNOWN_IMPORTER, &country) ||
		!reading(trade.model, country, share, &unattributed))
		PG_RETURN_NULL();
	account = origin_account(trade.model, country);
	PG_RETURN_SUPPLY_MIX(mix_of_origins(&trade, share, unattributed,
										imports ? account.imports : account.available));
}

/* origin_mix(production, network, importer) */
PG_FUNCTION_INFO_V1(ra_origin_mix);
Datum
ra_origin_mix(PG_FUNCTION_ARGS)
{
	return origin_mix(fcinfo, origin_of_supply, false);
}

/* origin_of_imports(production, network, importer) */
PG_FUNCTION_INFO_V1(ra_origin_of_imports);
Datum
ra_origin_of_imports(PG_FUNCTION_ARGS)
{
	return origin_mix(fcinfo, origin_of_imports, true);
}

static void
put_origin(RowSet rows, const TracedTrade *trade, uint32 importer, uint32 origin, double share)
{
	Account		account = origin_account(trade->model, importer);
	Datum		values[5];
	bool		nulls[5] = {false};

	if (share <= 0)
		return;
	put_name(trade, importer, values, nulls, 0);
	put_name(trade, origin, values, nulls, 1);
	values[2] = amount_datum(share * account.available);
	values[3] = Float8GetDatum(share);
	values[4] = amount_datum(share * account.consumption);
	put_row(rows, values, nulls);
}

/* origins(production, network) -> set of (importer, origin, amount, share, consumed) */
PG_FUNCTION_INFO_V1(ra_origins);
Datum
ra_origins(PG_FUNCTION_ARGS)
{
	RowSet		rows = begin_rows(fcinfo);
	TracedTrade trade = get_trade(fcinfo);
	double	   *share = palloc(trade.countries.n * sizeof(double));

	/* what unknown exporters have is theirs: there is nothing to trace */
	for (uint32 importer = UNKNOWN_IMPORTER; importer < trade.countries.n; importer++)
	{
		double		unattributed;

		if (!origin_of_supply(trade.model, importer, share, &unattributed))
			continue;
		/* production of unknown countries is as unattributed as the rest */
		unattributed += share[UNKNOWN_EXPORTER];
		for (uint32 origin = UNKNOWN_IMPORTER + 1; origin < trade.countries.n; origin++)
			put_origin(rows, &trade, importer, origin, share[origin]);
		put_origin(rows, &trade, importer, UNKNOWN_EXPORTER, unattributed);
	}
	return (Datum) 0;
}

/* through(production, network, country, via) */
PG_FUNCTION_INFO_V1(ra_through);
Datum
ra_through(PG_FUNCTION_ARGS)
{
	TracedTrade trade = get_trade(fcinfo);
	bool		nulls[4] = {false};
	uint32		via = country_argument(fcinfo, 3, &trade, UNKNOWN_EXPORTER);
	uint32		country;
	Passage		passage;
	Datum		values[4];

	if (!find_country(fcinfo, 2, &trade, UNKNOWN_IMPORTER, &country) ||
		!origin_passage(trade.model, country, via, &passage))
		PG_RETURN_NULL();
	values[0] = Float8GetDatum(passage.share);
	values[1] = Float8GetDatum(passage.produced_there);
	values[2] = Float8GetDatum(passage.produced_elsewhere);
	values[3] = Float8GetDatum(passage.unattributed);
	return one_row(fcinfo, values, nulls);
}

/*---------------------------------------------------------------------------
 * Accounts
 *---------------------------------------------------------------------------
 */

static Account
add_accounts(Account a, Account b)
{
	a.production += b.production;
	a.imports += b.imports;
	a.exports += b.exports;
	a.unattributed += b.unattributed;
	a.available += b.available;
	a.consumption += b.consumption;
	return a;
}

static void
put_account(RowSet rows, const TracedTrade *trade, uint32 country, Account account)
{
	Datum		values[7];
	bool		nulls[7] = {false};

	put_name(trade, country, values, nulls, 0);
	values[1] = amount_datum(account.production);
	values[2] = amount_datum(account.imports);
	values[3] = amount_datum(account.exports);
	values[4] = amount_datum(account.unattributed);
	values[5] = amount_datum(account.available);
	values[6] = amount_datum(account.consumption);
	put_row(rows, values, nulls);
}

/* trade_accounts(production, network) -> one row for each country */
PG_FUNCTION_INFO_V1(ra_trade_accounts);
Datum
ra_trade_accounts(PG_FUNCTION_ARGS)
{
	RowSet		rows = begin_rows(fcinfo);
	TracedTrade trade = get_trade(fcinfo);
	Account		unknown = add_accounts(origin_account(trade.model, UNKNOWN_EXPORTER),
									   origin_account(trade.model, UNKNOWN_IMPORTER));

	if (unknown.available > 0)
		put_account(rows, &trade, UNKNOWN_IMPORTER, unknown);
	for (uint32 i = UNKNOWN_IMPORTER + 1; i < trade.countries.n; i++)
		put_account(rows, &trade, i, origin_account(trade.model, i));
	return (Datum) 0;
}

/* origin_coverage(production, network): what can be traced, and what cannot */
PG_FUNCTION_INFO_V1(ra_origin_coverage);
Datum
ra_origin_coverage(PG_FUNCTION_ARGS)
{
	int64		unknown_rows = (int64) ((uint64) PG_GETARG_SUPPLY_MIX(0)->unknown +
										(uint64) PG_GETARG_TRADE_NETWORK(1)->unknown);
	TracedTrade trade = get_trade(fcinfo);
	Totals		totals = origin_totals(trade.model);
	double		unknown = origin_account(trade.model, UNKNOWN_EXPORTER).production;
	double		supply = totals.production + totals.unattributed;
	bool		nulls[6] = {false};
	Datum		values[6];

	values[0] = amount_datum(totals.production - unknown);
	values[1] = amount_datum(totals.unattributed + unknown);
	put_measure(values, nulls, 2, supply > 0 ? (totals.unattributed + unknown) / supply : NAN);
	values[3] = amount_datum(totals.unfed);
	values[4] = amount_datum(totals.self_trade);
	values[5] = Int64GetDatum(unknown_rows);
	return one_row(fcinfo, values, nulls);
}

/*---------------------------------------------------------------------------
 * Scenarios
 *---------------------------------------------------------------------------
 */

typedef struct ImporterLoss
{
	uint32		importer;
	Loss		loss;
} ImporterLoss;

static int
compare_losses(const void *a, const void *b)
{
	const Loss *x = &((const ImporterLoss *) a)->loss;
	const Loss *y = &((const ImporterLoss *) b)->loss;
	double		left = x->direct + x->indirect;
	double		right = y->direct + y->indirect;

	return (left < right) - (left > right);
}

/* The importers that lose something, who loses most first. */
static Datum
put_losses(const TracedTrade *trade, RowSet rows, const Loss *losses)
{
	ImporterLoss *ordered = palloc(trade->countries.n * sizeof(ImporterLoss));
	int			n = 0;

	for (uint32 i = 0; i < trade->countries.n; i++)
		if (losses[i].direct + losses[i].indirect > 0)
			ordered[n++] = (ImporterLoss) {i, losses[i]};
	qsort(ordered, n, sizeof(ImporterLoss), compare_losses);
	for (int i = 0; i < n; i++)
	{
		Loss		loss = ordered[i].loss;
		double		available = origin_account(trade->model, ordered[i].importer).available;
		Datum		values[5];
		bool		nulls[5] = {false};

		put_name(trade, ordered[i].importer, values, nulls, 0);
		values[1] = amount_datum(loss.direct);
		values[2] = amount_datum(loss.indirect);
		values[3] = amount_datum(loss.direct + loss.indirect);
		values[4] = Float8GetDatum((loss.direct + loss.indirect) / available);
		put_row(rows, values, nulls);
	}
	return (Datum) 0;
}

/* without_exporter(production, network, exporter) -> set of losses */
PG_FUNCTION_INFO_V1(ra_without_exporter);
Datum
ra_without_exporter(PG_FUNCTION_ARGS)
{
	RowSet		rows = begin_rows(fcinfo);
	TracedTrade trade = get_trade(fcinfo);
	Loss	   *losses = palloc0(trade.countries.n * sizeof(Loss));

	origin_without_exporter(trade.model, country_argument(fcinfo, 2, &trade, UNKNOWN_EXPORTER), losses);
	return put_losses(&trade, rows, losses);
}

/* with_export_ban(production, network, exporter, importer) -> set of losses */
PG_FUNCTION_INFO_V1(ra_with_export_ban);
Datum
ra_with_export_ban(PG_FUNCTION_ARGS)
{
	RowSet		rows = begin_rows(fcinfo);
	TracedTrade trade = get_trade(fcinfo);
	Loss	   *losses = palloc0(trade.countries.n * sizeof(Loss));

	origin_with_export_ban(trade.model, country_argument(fcinfo, 2, &trade, UNKNOWN_EXPORTER),
						   country_argument(fcinfo, 3, &trade, UNKNOWN_IMPORTER), losses);
	return put_losses(&trade, rows, losses);
}
