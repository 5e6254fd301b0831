/*-------------------------------------------------------------------------
 *
 * supply_mix_read.c
 *	  What is in a supply_mix: total, counts, shares, list of suppliers.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "rows.h"
#include "utils/builtins.h"

static void
check_not_negative(const SupplyMix *mix, const KeyedSum *entry, double total)
{
	if (entry->sum.hi >= -ROUNDING_REMAINDER * total)
		return;
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("supply mix has a negative net amount"),
			 errdetail("%s has a net amount of %s.",
					   supplier_label(mix, entry), float8out_internal(entry->sum.hi)),
			 errhint("Look for a correction without the amount that it corrects, or leave the supplier out by without().")));
}

static double
check_total(double total)
{
	if (!isfinite(total))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("value out of range: overflow"),
				 errdetail("All suppliers together add up to more than a double precision number holds."),
				 errhint("Give the amounts in a larger unit.")));
	return total;
}

/*
 * Sums up what is above zero, or everything.  Tells in *lowest the entry that
 * is furthest below, and in *inexact when bits were lost.
 */
static void
add_supplies(const SupplyMix *mix, Supplies *supplies, bool negatives,
			 const KeyedSum **lowest, bool *inexact)
{
	dd			attributed = {0, 0};
	double		unattributed = 0;

	*lowest = NULL;
	ks_foreach(entry, mix)
	{
		if (entry->sum.hi < 0)
		{
			if (*lowest == NULL || entry->sum.hi < (*lowest)->sum.hi)
				*lowest = entry;
			if (!negatives)
				continue;
		}
		if (is_named(entry))
			attributed = dd_add_double(attributed, entry->sum.hi, inexact);
		else
			unattributed = entry->sum.hi;
	}
	supplies->attributed = attributed;
	supplies->unattributed = unattributed;
	supplies->total = dd_add_double(attributed, unattributed, inexact);
}

/*
 * The amounts behind every share.  Returns false if the total is zero, when
 * no share is defined.
 */
bool
supply_mix_supplies(const SupplyMix *mix, Supplies *supplies)
{
	const KeyedSum *lowest;
	bool		inexact = false;

	add_supplies(mix, supplies, true, &lowest, &inexact);
	/* a sum that loses bits depends on its order: add in that of the names */
	if (inexact && !ks_is_canonical(mix))
		return supply_mix_supplies(ks_canonical(mix), supplies);
	check_total(supplies->total.hi);
	if (lowest != NULL)
	{
		check_not_negative(mix, lowest, supplies->total.hi);
		add_supplies(mix, supplies, false, &lowest, &inexact);
	}
	supplies->n = 0;
	supplies->nlisted = 0;
	supplies->amounts = palloc0(Max(mix->nused, 1) * sizeof(double));
	ks_foreach(entry, mix)
	{
		if (!is_named(entry))
			continue;
		supplies->nlisted++;
		if (entry->sum.hi > 0)
			supplies->amounts[supplies->n++] = entry->sum.hi;
	}
	return supplies->total.hi > 0;
}

/* The sum of all entries, in the order of their names if that matters. */
static double
total_of(const SupplyMix *mix)
{
	dd			total = {0, 0};
	bool		inexact = false;

	ks_foreach(entry, mix)
	{
		total = dd_add_double(total, entry->sum.hi, &inexact);
		total = dd_add_double(total, entry->sum.lo, &inexact);
	}
	if (inexact && !ks_is_canonical(mix))
		return total_of(ks_canonical(mix));
	return check_total(total.hi);
}

PG_FUNCTION_INFO_V1(ra_total);
Datum
ra_total(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);

	if (ks_live_count(mix) == 0)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(total_of(mix));
}

PG_FUNCTION_INFO_V1(ra_supplier_count);
Datum
ra_supplier_count(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);
	int64		n = 0;

	ks_foreach(entry, mix)
		n += is_named(entry) && entry->sum.hi > 0;
	PG_RETURN_INT64(n);
}

PG_FUNCTION_INFO_V1(ra_row_count);
Datum
ra_row_count(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);
	uint64		n = 0;

	ks_foreach(entry, mix)
		n += entry->count;
	PG_RETURN_INT64((int64) n);
}

PG_FUNCTION_INFO_V1(ra_unknown_count);
Datum
ra_unknown_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(PG_GETARG_SUPPLY_MIX(0)->unknown);
}

PG_FUNCTION_INFO_V1(ra_attributed_share);
Datum
ra_attributed_share(PG_FUNCTION_ARGS)
{
	Supplies	supplies;

	if (!supply_mix_supplies(PG_GETARG_SUPPLY_MIX(0), &supplies))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(supplies.attributed.hi / supplies.total.hi);
}

PG_FUNCTION_INFO_V1(ra_amount);
Datum
ra_amount(PG_FUNCTION_ARGS)
{
	const KeyedSum *entry = ks_find(PG_GETARG_SUPPLY_MIX(0),
									supplier_key(fcinfo->args[1]));

	if (entry == NULL)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(entry->sum.hi);
}

PG_FUNCTION_INFO_V1(ra_share);
Datum
ra_share(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);
	const KeyedSum *entry = ks_find(mix, supplier_key(fcinfo->args[1]));
	Supplies	supplies;

	if (!supply_mix_supplies(mix, &supplies) || entry == NULL)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(supplied(entry) / supplies.total.hi);
}

/* larger amounts first, equal amounts in byte order of the suppliers */
static int
compare_suppliers(const void *a, const void *b, void *mix)
{
	const KeyedSum *left = *(const KeyedSum *const *) a;
	const KeyedSum *right = *(const KeyedSum *const *) b;

	if (left->sum.hi != right->sum.hi)
		return left->sum.hi < right->sum.hi ? 1 : -1;
	return ks_compare_keys(mix, left, right);
}

PG_FUNCTION_INFO_V1(ra_largest_supplier);
Datum
ra_largest_supplier(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);
	const KeyedSum *largest = NULL;
	Supplies	supplies;

	if (!supply_mix_supplies(mix, &supplies) || supplies.n == 0)
		PG_RETURN_NULL();
	ks_foreach(entry, mix)
	{
		if (is_named(entry) &&
			(largest == NULL || compare_suppliers(&entry, &largest, mix) < 0))
			largest = entry;
	}
	PG_RETURN_TEXT_P(supplier_name(mix, largest));
}

/* The named suppliers, ranked; returns their number. */
uint32
supply_mix_rank(const SupplyMix *mix, const KeyedSum ***ranked)
{
	uint32		n = 0;

	*ranked = palloc(Max(mix->nused, 1) * sizeof(KeyedSum *));
	ks_foreach(entry, mix)
	{
		if (is_named(entry))
			(*ranked)[n++] = entry;
	}
	qsort_arg(*ranked, n, sizeof(KeyedSum *), compare_suppliers, (void *) mix);
	return n;
}

/* suppliers(mix) -> set of (rank, supplier, amount, share, cumulative_share) */
PG_FUNCTION_INFO_V1(ra_suppliers);
Datum
ra_suppliers(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);
	RowSet		rows = begin_rows(fcinfo);
	const KeyedSum **ranked;
	uint32		n = supply_mix_rank(mix, &ranked);
	dd			cumulated = {0, 0};
	bool		inexact = false;
	Supplies	supplies;

	(void) supply_mix_supplies(mix, &supplies);
	for (uint32 i = 0; i < n; i++)
	{
		Datum		values[5];
		bool		nulls[5] = {false};

		cumulated = dd_add_double(cumulated, supplied(ranked[i]), &inexact);
		values[0] = Int64GetDatum((int64) i + 1);
		values[1] = PointerGetDatum(supplier_name(mix, ranked[i]));
		values[2] = Float8GetDatum(ranked[i]->sum.hi);
		values[3] = Float8GetDatum(supplied(ranked[i]) / supplies.total.hi);
		values[4] = Float8GetDatum(Min(cumulated.hi / supplies.total.hi, 1));
		nulls[3] = nulls[4] = supplies.total.hi == 0;
		put_row(rows, values, nulls);
	}
	return (Datum) 0;
}
