/*-------------------------------------------------------------------------
 *
 * scenario.c
 *	  What if?  Readings of a supply_mix, or two, that compare what is with
 *	  what would be.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "utils/builtins.h"

#include "concentration.h"
#include "rows.h"

/* The supplies of a mix with ranked suppliers. */
typedef struct RankedMix
{
	const SupplyMix *mix;
	const KeyedSum **ranked;
	uint32		n;				/* named suppliers, zeros included */
	Supplies	supplies;
} RankedMix;

/* Returns false if the total is zero. */
static bool
rank_mix(const SupplyMix *mix, RankedMix *result)
{
	result->mix = mix;
	result->n = supply_mix_rank(mix, &result->ranked);
	return supply_mix_supplies(mix, &result->supplies);
}

/* Share of a supplier of another mix in this one; 0 if it is not listed. */
static double
share_in(const RankedMix *mix, Key supplier)
{
	const KeyedSum *entry = ks_find(mix->mix, supplier);

	return entry == NULL ? 0 : supplied(entry) / mix->supplies.total.hi;
}

/* What is left without one supplier. */
typedef struct Remainder
{
	double		supply;			/* unattributed included */
	double		hhi;			/* NaN if no supplier remains */
} Remainder;

static Remainder
remainder_without(const RankedMix *mix, const KeyedSum *removed)
{
	dd			supply = {0, 0};
	bool		inexact = false;
	double	   *amounts = palloc(mix->n * sizeof(double));
	Remainder	result;
	int			n = 0;

	ks_foreach(entry, mix->mix)
	{
		if (entry == removed || entry->sum.hi <= 0)
			continue;
		supply = dd_add_double(supply, entry->sum.hi, &inexact);
		if (is_named(entry))
			amounts[n++] = entry->sum.hi;
	}
	result.supply = supply.hi;
	result.hhi = n > 0 ? hhi(amounts, n, supply) : NAN;
	pfree(amounts);
	return result;
}

/* The demand of n_minus_1; the total if it is NULL. */
static double
demand_argument(FunctionCallInfo fcinfo)
{
	double		demand = PG_ARGISNULL(1) ? NAN : PG_GETARG_FLOAT8(1);

	if (!PG_ARGISNULL(1) && !(demand > 0 && isfinite(demand)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("demand must be a finite number above zero"),
				 errdetail("It is %s.", float8out_internal(demand)),
				 errhint("Without it, demand is the total of the mix.")));
	return demand;
}

/* n_minus_1(mix, demand) -> (removed, coverage, hhi_after) */
PG_FUNCTION_INFO_V1(ra_n_minus_1);
Datum
ra_n_minus_1(PG_FUNCTION_ARGS)
{
	double		demand = demand_argument(fcinfo);
	RankedMix	mix;
	Remainder	left;
	Datum		values[3];
	bool		nulls[3] = {false};

	if (PG_ARGISNULL(0) || !rank_mix(PG_GETARG_SUPPLY_MIX(0), &mix) || mix.supplies.n == 0)
		PG_RETURN_NULL();
	left = remainder_without(&mix, mix.ranked[0]);
	values[0] = PointerGetDatum(supplier_name(mix.mix, mix.ranked[0]));
	values[1] = Float8GetDatum(left.supply / (isnan(demand) ? mix.supplies.total.hi : demand));
	put_measure(values, nulls, 2, left.hhi);
	return one_row(fcinfo, values, nulls);
}

/* the squared shares of all named suppliers, without rounding their sum */
static dd
sum_of_squares(const RankedMix *mix)
{
	dd			sum = {0, 0};
	bool		inexact = false;

	for (uint32 i = 0; i < mix->n; i++)
	{
		double		share = supplied(mix->ranked[i]) / mix->supplies.total.hi;

		sum = dd_add_double(sum, share * share, &inexact);
	}
	return sum;
}

/*
 * The same, but not with a pass over all suppliers for every one of them:
 * (sum of squares - s^2) / (1 - s)^2 keeps its digits unless s is most of the
 * supply, which is true of one supplier at most.
 */
static Remainder
quick_remainder(const RankedMix *mix, dd squares, const KeyedSum *removed)
{
	double		share = supplied(removed) / mix->supplies.total.hi;
	double		coverage;
	bool		inexact = false;
	Remainder	result;

	if (share > 0.5)
		return remainder_without(mix, removed);
	result.supply = mix->supplies.total.hi - supplied(removed);
	result.hhi = NAN;
	if (mix->supplies.n == (share > 0))
		return result;
	coverage = result.supply / mix->supplies.total.hi;
	result.hhi = dd_add_double(squares, -(share * share), &inexact).hi / (coverage * coverage);
	result.hhi = Min(result.hhi, 1);
	return result;
}

/* leave_one_out(mix) -> set of (supplier, share, coverage, hhi) */
PG_FUNCTION_INFO_V1(ra_leave_one_out);
Datum
ra_leave_one_out(PG_FUNCTION_ARGS)
{
	RowSet		rows = begin_rows(fcinfo);
	RankedMix	mix;
	dd			squares;

	if (!rank_mix(PG_GETARG_SUPPLY_MIX(0), &mix))
		return (Datum) 0;
	squares = sum_of_squares(&mix);
	for (uint32 i = 0; i < mix.n; i++)
	{
		Remainder	left = quick_remainder(&mix, squares, mix.ranked[i]);
		Datum		values[4];
		bool		nulls[4] = {false};

		values[0] = PointerGetDatum(supplier_name(mix.mix, mix.ranked[i]));
		values[1] = Float8GetDatum(supplied(mix.ranked[i]) / mix.supplies.total.hi);
		values[2] = Float8GetDatum(left.supply / mix.supplies.total.hi);
		put_measure(values, nulls, 3, left.hhi);
		put_row(rows, values, nulls);
	}
	return (Datum) 0;
}

/* merge_delta(mix, a, b): (s_a + s_b)^2 - s_a^2 - s_b^2 */
PG_FUNCTION_INFO_V1(ra_merge_delta);
Datum
ra_merge_delta(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);
	const KeyedSum *a = ks_find(mix, supplier_key(fcinfo->args[1]));
	const KeyedSum *b = ks_find(mix, supplier_key(fcinfo->args[2]));
	Supplies	supplies;

	if (!supply_mix_supplies(mix, &supplies) || a == NULL || b == NULL ||
		!is_named(a) || !is_named(b))
		PG_RETURN_NULL();
	if (a == b)
		PG_RETURN_FLOAT8(0);
	PG_RETURN_FLOAT8(2 * (supplied(a) / supplies.total.hi) * (supplied(b) / supplies.total.hi));
}

/* diversification_gap(mix, cap) */
PG_FUNCTION_INFO_V1(ra_diversification_gap);
Datum
ra_diversification_gap(PG_FUNCTION_ARGS)
{
	double		cap = PG_GETARG_FLOAT8(1);
	RankedMix	mix;

	if (!(cap > 0 && cap < 1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("cap of a share must be between 0 and 1"),
				 errdetail("It is %s.", float8out_internal(cap)),
				 errhint("Shares are fractions: 65 %% is 0.65.")));
	if (!rank_mix(PG_GETARG_SUPPLY_MIX(0), &mix) || mix.supplies.n == 0)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(Max(mix.ranked[0]->sum.hi - cap * mix.supplies.total.hi, 0));
}

/* similarity(a, b): the part of their supply that two have in common */
PG_FUNCTION_INFO_V1(ra_similarity);
Datum
ra_similarity(PG_FUNCTION_ARGS)
{
	RankedMix	a;
	RankedMix	b;
	dd			sum = {0, 0};
	bool		inexact = false;
	bool		same = true;

	if (!rank_mix(PG_GETARG_SUPPLY_MIX(0), &a) || a.supplies.n == 0 ||
		!rank_mix(PG_GETARG_SUPPLY_MIX(1), &b) || b.supplies.n == 0)
		PG_RETURN_NULL();
	for (uint32 i = 0; i < a.n; i++)
	{
		KeyBytes	name;
		double		in_a = supplied(a.ranked[i]) / a.supplies.total.hi;
		double		in_b;

		ks_entry_key(a.mix, a.ranked[i], &name);
		in_b = share_in(&b, ks_key(name.bytes, name.len));
		sum = dd_add_double(sum, Min(in_a, in_b), &inexact);
		same &= in_a == in_b;
	}
	/* rounded shares need not add up to 1, those of a mix and itself do */
	if (same && a.supplies.n == b.supplies.n)
		PG_RETURN_FLOAT8(a.supplies.attributed.hi / a.supplies.total.hi);
	PG_RETURN_FLOAT8(Min(sum.hi, 1));
}

/*---------------------------------------------------------------------------
 * hhi_change(before, after) -> set of (supplier, share_before, share_after,
 * contribution)
 *---------------------------------------------------------------------------
 */

typedef struct Change
{
	const KeyedSum *entry;		/* of the two mixes together */
	double		before;
	double		after;
	double		contribution;
} Change;

static int
compare_changes(const void *a, const void *b, void *both)
{
	const Change *left = a;
	const Change *right = b;
	double		left_size = fabs(left->contribution);
	double		right_size = fabs(right->contribution);

	if (left_size != right_size)
		return left_size < right_size ? 1 : -1;
	return ks_compare_keys(both, left->entry, right->entry);
}

/* Adds the named suppliers of a mix, without their amounts. */
static SupplyMix *
add_names(SupplyMix *names, const RankedMix *mix)
{
	for (uint32 i = 0; i < mix->n; i++)
	{
		KeyBytes	name;

		ks_entry_key(mix->mix, mix->ranked[i], &name);
		ks_entry(&names, ks_key(name.bytes, name.len))->count = 1;
	}
	return names;
}

/* The changes of all suppliers of both mixes; returns their number. */
static uint32
find_changes(const SupplyMix *both, const RankedMix *before, const RankedMix *after, Change *changes)
{
	uint32		n = 0;

	ks_foreach(entry, both)
	{
		KeyBytes	name;
		Key			supplier;
		Change	   *change = &changes[n];

		ks_entry_key(both, entry, &name);
		supplier = ks_key(name.bytes, name.len);
		change->entry = entry;
		change->before = share_in(before, supplier);
		change->after = share_in(after, supplier);
		change->contribution = (change->after - change->before) * (change->after + change->before);
		n++;
	}
	qsort_arg(changes, n, sizeof(Change), compare_changes, (void *) both);
	return n;
}

PG_FUNCTION_INFO_V1(ra_hhi_change);
Datum
ra_hhi_change(PG_FUNCTION_ARGS)
{
	RowSet		rows = begin_rows(fcinfo);
	RankedMix	before;
	RankedMix	after;
	SupplyMix  *both;
	Change	   *changes;
	uint32		n;

	if (!rank_mix(PG_GETARG_SUPPLY_MIX(0), &before) ||
		!rank_mix(PG_GETARG_SUPPLY_MIX(1), &after))
		return (Datum) 0;
	both = add_names(add_names(keyed_create(), &before), &after);
	changes = palloc((both->nused + 1) * sizeof(Change));
	n = find_changes(both, &before, &after, changes);
	for (uint32 i = 0; i < n; i++)
	{
		bool		nulls[4] = {false};
		Datum		values[4] = {PointerGetDatum(supplier_name(both, changes[i].entry)),
			Float8GetDatum(changes[i].before),
			Float8GetDatum(changes[i].after),
		Float8GetDatum(changes[i].contribution)};

		put_row(rows, values, nulls);
	}
	return (Datum) 0;
}
