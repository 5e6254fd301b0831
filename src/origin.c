/*-------------------------------------------------------------------------
 *
 * origin.c
 *	  Where supply comes from in the end: the proportional mixing model of
 *	  Kastner et al. 2011, and what is read from it.  Knows nothing of
 *	  PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include <math.h>
#include <string.h>

#include "dd.h"
#include "flow_graph.h"
#include "origin.h"
#include "tracing.h"

struct OriginModel
{
	uint32_t	n;
	double		unit;			/* of all that follows, in those of the caller */
	Account    *accounts;
	Totals		totals;
	FlowGraph  *exports;
	double	   *excess;			/* exports beyond production and imports */
	dd		   *supply;			/* available */
	dd		   *use;			/* consumption and exports */
	Tracing    *back;			/* to origins; NULL until needed */
	Tracing    *forth;			/* to importers; NULL until needed */
	double	   *start;
	double	   *part;
};

/*
 * Exports may exceed what there is by so small a part of them only because
 * decimal amounts were rounded to doubles, and an unattributed share may be
 * so small only because of that: neither is reported.
 */
#define ROUNDED_AMOUNT	0x1p-50
#define ROUNDED_SHARE	1e-12

/* Beside the largest amount, less than this is nothing. */
#define NEGLIGIBLE		0x1p-900

/*---------------------------------------------------------------------------
 * The model
 *---------------------------------------------------------------------------
 */

/* A power of two near the largest amount, so that sums and quotients are within range. */
static double
choose_unit(uint32_t n, const double *production, size_t nflows, const Flow *flows)
{
	double		largest = 0;
	int			exponent;

	for (uint32_t i = 0; i < n; i++)
		largest = fmax(largest, production[i]);
	for (size_t f = 0; f < nflows; f++)
		largest = fmax(largest, flows[f].amount);
	(void) frexp(largest, &exponent);
	return ldexp(1, exponent > 1000 ? 1000 : exponent < -1000 ? -1000 : exponent);
}

static inline double
in_unit(const OriginModel *model, double amount)
{
	double		result = amount / model->unit;

	return result < NEGLIGIBLE ? 0 : result;
}

static inline bool
is_traded(const OriginModel *model, const Flow *flow)
{
	return flow->exporter != flow->importer && in_unit(model, flow->amount) > 0;
}

/* Sorts the flows by exporter, without self-trade, which is added up. */
static void
set_flows(OriginModel *model, size_t nflows, const Flow *flows)
{
	uint32_t   *next;
	size_t		ntraded = 0;

	for (size_t f = 0; f < nflows; f++)
		ntraded += is_traded(model, &flows[f]);
	model->exports = flow_graph_allocate(model->n, ntraded);
	for (size_t f = 0; f < nflows; f++)
		if (is_traded(model, &flows[f]))
			model->exports->start[flows[f].exporter + 1]++;
		else if (flows[f].exporter == flows[f].importer)
			model->totals.self_trade += in_unit(model, flows[f].amount);
	counts_to_starts(model->exports->start, model->n);
	next = new_array(uint32_t, model->n);
	memcpy(next, model->exports->start, model->n * sizeof(*next));
	for (size_t f = 0; f < nflows; f++)
		if (is_traded(model, &flows[f]))
		{
			uint32_t	place = next[flows[f].exporter]++;

			model->exports->other[place] = flows[f].importer;
			model->exports->amount[place] = in_unit(model, flows[f].amount);
		}
}

/*
 * The account of one country.  Differences are formed in double-double, so
 * that what little a nearly closed cycle takes in or gives off is exact.
 */
static void
balance(OriginModel *model, uint32_t i, double production, dd imports, dd exports)
{
	Account    *account = &model->accounts[i];
	bool		inexact = false;
	dd			known = dd_add_double(imports, production, &inexact);
	double		surplus = dd_add(known, dd_negate(exports)).hi;
	double		excess = fmax(-surplus, 0);
	double		consumption = fmax(surplus, 0);

	model->excess[i] = excess;
	model->supply[i] = dd_add_double(known, excess, &inexact);
	model->use[i] = dd_add_double(exports, consumption, &inexact);
	account->production = production;
	account->imports = imports.hi;
	account->exports = exports.hi;
	account->unattributed = excess > ROUNDED_AMOUNT * exports.hi ? excess : 0;
	account->available = model->supply[i].hi;
	account->consumption = consumption;
}

static void
set_accounts(OriginModel *model, const double *production)
{
	const FlowGraph *flows = model->exports;
	dd		   *imports = new_array(dd, model->n);
	dd		   *exports = new_array(dd, model->n);
	bool		inexact = false;

	for (uint32_t i = 0; i < model->n; i++)
		foreach_flow(f, flows, i)
		{
			uint32_t	importer = flows->other[f];

			exports[i] = dd_add_double(exports[i], flows->amount[f], &inexact);
			imports[importer] = dd_add_double(imports[importer], flows->amount[f], &inexact);
		}
	for (uint32_t i = 0; i < model->n; i++)
		balance(model, i, in_unit(model, production[i]), imports[i], exports[i]);
}

static void
mark_fed(OriginModel *model)
{
	bool	   *fed = new_array(bool, model->n);

	for (uint32_t i = 0; i < model->n; i++)
		fed[i] = model->accounts[i].production > 0 || model->accounts[i].unattributed > 0;
	flow_graph_reach(model->exports, fed);
	for (uint32_t i = 0; i < model->n; i++)
		model->accounts[i].is_fed = fed[i];
}

static void
add_totals(OriginModel *model)
{
	for (uint32_t i = 0; i < model->n; i++)
	{
		const Account *account = &model->accounts[i];

		model->totals.production += account->production;
		model->totals.unattributed += account->unattributed;
		model->totals.unfed += account->is_fed ? 0 : account->available;
	}
}

/*
 * Production and amounts are finite and not negative.  There may be several
 * flows between the same countries, in any order.
 */
OriginModel *
origin_model(uint32_t n, const double *production, size_t nflows, const Flow *flows)
{
	OriginModel *model = new_array(OriginModel, 1);

	model->n = n;
	model->accounts = new_array(Account, n);
	model->excess = new_array(double, n);
	model->supply = new_array(dd, n);
	model->use = new_array(dd, n);
	model->start = new_array(double, n);
	model->part = new_array(double, n);
	model->unit = choose_unit(n, production, nflows, flows);
	set_flows(model, nflows, flows);
	set_accounts(model, production);
	mark_fed(model);
	add_totals(model);
	return model;
}

Account
origin_account(const OriginModel *model, uint32_t country)
{
	Account		account = model->accounts[country];

	account.production *= model->unit;
	account.imports *= model->unit;
	account.exports *= model->unit;
	account.unattributed *= model->unit;
	account.available *= model->unit;
	account.consumption *= model->unit;
	return account;
}

Totals
origin_totals(const OriginModel *model)
{
	Totals		totals = model->totals;

	totals.production *= model->unit;
	totals.unattributed *= model->unit;
	totals.self_trade *= model->unit;
	totals.unfed *= model->unit;
	return totals;
}

/*---------------------------------------------------------------------------
 * Tracing
 *---------------------------------------------------------------------------
 */

/*
 * What nobody can tell the origin of: exports beyond availability, and all
 * that a country has if nothing feeds it.
 */
static inline double
unattributed_source(const OriginModel *model, uint32_t country)
{
	const Account *account = &model->accounts[country];

	return account->is_fed ? model->excess[country] : account->available;
}

/*
 * The flows that are traced, by exporter.  Those into a country that nothing
 * feeds go round for ever: its supply is taken to begin there.
 */
static FlowGraph *
traced_flows(const OriginModel *model)
{
	const FlowGraph *all = model->exports;
	FlowGraph  *traced = flow_graph_allocate(model->n, flow_count(all));
	uint32_t	place = 0;

	for (uint32_t i = 0; i < model->n; i++)
	{
		foreach_flow(f, all, i)
		{
			if (!model->accounts[all->other[f]].is_fed)
				continue;
			traced->other[place] = all->other[f];
			traced->amount[place++] = all->amount[f];
		}
		traced->start[i + 1] = place;
	}
	return traced;
}

/*
 * Back from model->start to origins: material begins where it is produced, or
 * where its origin is lost.  Returns visits per unit of supply.
 */
static const double *
trace_back(OriginModel *model)
{
	if (model->back == NULL)
	{
		double	   *source = new_array(double, model->n);

		for (uint32_t i = 0; i < model->n; i++)
			source[i] = model->accounts[i].production + unattributed_source(model, i);
		model->back = tracing_create(traced_flows(model), model->supply, source);
	}
	return tracing_solve(model->back, model->start);
}

/*
 * Forth from model->start to importers: the same problem with time reversed,
 * in which material begins where it is consumed.
 */
static const double *
trace_forth(OriginModel *model)
{
	if (model->forth == NULL)
	{
		double	   *consumption = new_array(double, model->n);

		for (uint32_t i = 0; i < model->n; i++)
			consumption[i] = model->accounts[i].consumption;
		model->forth = tracing_create(flow_graph_reverse(traced_flows(model)),
									  model->use, consumption);
	}
	return tracing_solve(model->forth, model->start);
}

static void
start_at(OriginModel *model, uint32_t country)
{
	memset(model->start, 0, model->n * sizeof(double));
	model->start[country] = 1;
}

static const double *
trace_back_from(OriginModel *model, uint32_t country)
{
	start_at(model, country);
	return trace_back(model);
}

static const double *
trace_forth_from(OriginModel *model, uint32_t country)
{
	start_at(model, country);
	return trace_forth(model);
}

/*---------------------------------------------------------------------------
 * Origins
 *---------------------------------------------------------------------------
 */

/* Shares of the producers in what was traced back, and what remains. */
static void
read_origins(const OriginModel *model, const double *visits, double *share,
			 double *unattributed)
{
	*unattributed = 0;
	for (uint32_t i = 0; i < model->n; i++)
	{
		share[i] = visits[i] * model->accounts[i].production;
		*unattributed += visits[i] * unattributed_source(model, i);
	}
	if (*unattributed < ROUNDED_SHARE)
		*unattributed = 0;
}

/*
 * The origin of what a country has, as shares of every producer and the
 * unattributed share; together they are 1.  False: it has nothing.
 */
bool
origin_of_supply(OriginModel *model, uint32_t country, double *share, double *unattributed)
{
	if (model->accounts[country].available == 0)
		return false;
	read_origins(model, trace_back_from(model, country), share, unattributed);
	return true;
}

/* The same for what it imports.  False: it imports nothing. */
bool
origin_of_imports(OriginModel *model, uint32_t country, double *share, double *unattributed)
{
	const FlowGraph *flows = model->exports;
	double		imports = model->accounts[country].imports;

	if (imports == 0)
		return false;
	memset(model->start, 0, model->n * sizeof(double));
	for (uint32_t i = 0; i < model->n; i++)
		foreach_flow(f, flows, i)
			if (flows->other[f] == country)
				model->start[i] += flows->amount[f] / imports;
	read_origins(model, trace_back(model), share, unattributed);
	return true;
}

/*---------------------------------------------------------------------------
 * Passage
 *---------------------------------------------------------------------------
 */

/* Which countries does what a country exports reach? */
static const bool *
reached_from(const OriginModel *model, uint32_t country)
{
	bool	   *reached = new_array(bool, model->n);

	reached[country] = true;
	flow_graph_reach(model->exports, reached);
	return reached;
}

/*
 * The part of the supply of a country that was in another at least once, on
 * its way or from the beginning; the country's own passes itself.  Traced
 * back from the country, material visits via N(country, via) times on
 * average; material that is there, N(via, via) times; so the quotient is the
 * probability that it is there at all.  False: the country has nothing.
 */
bool
origin_passage(OriginModel *model, uint32_t country, uint32_t via, Passage *passage)
{
	double	   *origin = model->part;
	const double *visits;
	double		from_country;

	memset(passage, 0, sizeof(*passage));
	if (model->accounts[country].available == 0)
		return false;
	if (!model->accounts[country].is_fed)
	{
		/* everything in the cycle has been everywhere */
		passage->share = passage->unattributed = reached_from(model, via)[country];
		return true;
	}
	from_country = trace_back_from(model, country)[via];
	if (from_country == 0)
		return true;
	visits = trace_back_from(model, via);
	passage->share = from_country / visits[via];
	read_origins(model, visits, origin, &passage->unattributed);
	passage->unattributed *= passage->share;
	passage->produced_there = passage->share * origin[via];
	for (uint32_t i = 0; i < model->n; i++)
		if (i != via)
			passage->produced_elsewhere += passage->share * origin[i];
	return true;
}

/*---------------------------------------------------------------------------
 * Scenarios
 *---------------------------------------------------------------------------
 */

/*
 * Losses, when model->part[i] is the part of the supply of country i that came
 * by the flows removed: those of an exporter, to one importer or (NO_NODE)
 * all.  Every other flow shrinks in proportion to its exporter's supply.
 */
static void
set_losses(const OriginModel *model, uint32_t exporter, uint32_t importer, Loss *losses)
{
	const FlowGraph *flows = model->exports;
	const double *passed = model->part;

	memset(losses, 0, model->n * sizeof(*losses));
	for (uint32_t i = 0; i < model->n; i++)
		foreach_flow(f, flows, i)
		{
			uint32_t	to = flows->other[f];

			if (i == exporter && (importer == NO_NODE || importer == to))
				losses[to].direct += flows->amount[f] * model->unit;
			else
				losses[to].indirect += flows->amount[f] * passed[i] * model->unit;
		}
}

/* In a cycle that nothing feeds, everything has passed every flow. */
static void
set_passed_unfed(OriginModel *model, uint32_t exporter)
{
	const bool *reached = reached_from(model, exporter);

	for (uint32_t i = 0; i < model->n; i++)
		model->part[i] = reached[i] && !model->accounts[i].is_fed;
}

/*
 * What every country loses if one no longer exports: directly, and through
 * others that have less to pass on.
 */
void
origin_without_exporter(OriginModel *model, uint32_t exporter, Loss *losses)
{
	if (!model->accounts[exporter].is_fed)
		set_passed_unfed(model, exporter);
	else
	{
		const double *visits = trace_forth_from(model, exporter);

		for (uint32_t i = 0; i < model->n; i++)
			model->part[i] = visits[i] / visits[exporter];
	}
	set_losses(model, exporter, NO_NODE, losses);
}

static double
flow_between(const OriginModel *model, uint32_t exporter, uint32_t importer)
{
	double		amount = 0;

	foreach_flow(f, model->exports, exporter)
		if (model->exports->other[f] == importer)
			amount += model->exports->amount[f];
	return amount;
}

/*
 * What every country loses if one no longer exports to a certain other.  Of
 * what country i has, visits[i] * amount is how often it came by that flow on
 * average; what came by it once does so visits[exporter] * amount times more.
 */
void
origin_with_export_ban(OriginModel *model, uint32_t exporter, uint32_t importer, Loss *losses)
{
	double		amount = flow_between(model, exporter, importer);

	if (amount == 0)
	{
		memset(losses, 0, model->n * sizeof(*losses));
		return;
	}
	if (!model->accounts[importer].is_fed)
		set_passed_unfed(model, exporter);
	else
	{
		const double *visits = trace_forth_from(model, importer);

		for (uint32_t i = 0; i < model->n; i++)
			model->part[i] = visits[i] * amount / (1 + visits[exporter] * amount);
	}
	set_losses(model, exporter, importer, losses);
}
