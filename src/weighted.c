/*-------------------------------------------------------------------------
 *
 * weighted.c
 *	  The weighted HHI, sum s^2 w, such as the governance-weighted index of
 *	  the EU's criticality assessments.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "utils/builtins.h"

#include "host.h"

static void __attribute__((noreturn))
reject_missing_weight(const SupplyMix *mix, const KeyedSum *entry)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("supplier without a weight"),
			 errdetail("%s has an amount but no weight.", supplier_label(mix, entry)),
			 errhint("Give it a weight, or leave it out by without(mix, supplier); weight_coverage() tells what share has a weight.")));
}

/* The weight of a supplier of the mix; NULL if it has none. */
static const KeyedSum *
weight_of(const SupplyMix *mix, const KeyedSum *entry, const SupplyMix *weights)
{
	KeyBytes	name;

	ks_entry_key(mix, entry, &name);
	return ks_find(weights, ks_key(name.bytes, name.len));
}

/* The weight of a supplier that must have one. */
double
supplier_weight(const SupplyMix *mix, const KeyedSum *entry, const SupplyMix *weights)
{
	const KeyedSum *weight = weight_of(mix, entry, weights);

	if (weight == NULL)
		reject_missing_weight(mix, entry);
	return weight->sum.hi;
}

/* sum s^2 w; NaN if there is no supply */
static double
weighted_sum(const SupplyMix *mix, const SupplyMix *weights)
{
	Supplies	supplies;
	dd			sum = {0, 0};
	bool		inexact = false;

	if (!supply_mix_supplies(mix, &supplies) || supplies.n == 0)
		return NAN;
	ks_foreach(entry, mix)
	{
		double		share = supplied(entry) / supplies.total.hi;

		if (is_named(entry) && entry->sum.hi > 0)
			sum = dd_add_double(sum, share * share * supplier_weight(mix, entry, weights),
								&inexact);
	}
	/* a sum that loses bits depends on its order: add in that of the names */
	if (inexact && !ks_is_canonical(mix))
		return weighted_sum(ks_canonical(mix), weights);
	return sum.hi;
}

/* weighted_hhi(mix, weights) */
PG_FUNCTION_INFO_V1(ra_weighted_hhi);
Datum
ra_weighted_hhi(PG_FUNCTION_ARGS)
{
	double		result = weighted_sum(PG_GETARG_SUPPLY_MIX(0), PG_GETARG_SUPPLY_MIX(1));

	if (isnan(result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}

/* weight_coverage(mix, weights): the share of the total that has a weight */
PG_FUNCTION_INFO_V1(ra_weight_coverage);
Datum
ra_weight_coverage(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = PG_GETARG_SUPPLY_MIX(0);
	SupplyMix  *weights = PG_GETARG_SUPPLY_MIX(1);
	Supplies	supplies;
	dd			covered = {0, 0};

	if (!supply_mix_supplies(mix, &supplies))
		PG_RETURN_NULL();
	ks_foreach(entry, mix)
	{
		if (is_named(entry) && entry->sum.hi > 0 && weight_of(mix, entry, weights) != NULL)
			covered = dd_add(covered, entry->sum);
	}
	PG_RETURN_FLOAT8(covered.hi / supplies.total.hi);
}

/*---------------------------------------------------------------------------
 * weighted_hhi(supplier, amount, weight), an aggregate
 *
 * Its state is a mix with two sums for each supplier, told apart by the first
 * byte of the key: the amounts, and the amounts times their weights.  So it
 * is merged, sent and taken back as any mix is.
 *---------------------------------------------------------------------------
 */

#define AMOUNT_PREFIX	'='
#define PRODUCT_PREFIX	'*'

/* the supplier's name after a prefix */
static Key
prefixed_key(char prefix, NullableDatum supplier)
{
	text	   *name = supplier.isnull ? cstring_to_text("") : supplier_text(supplier.value);
	Key			blank_or_name = ks_key(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));
	char	   *bytes = palloc(blank_or_name.len + 1);

	bytes[0] = prefix;
	memcpy(bytes + 1, blank_or_name.bytes, blank_or_name.len);
	return ks_key(bytes, blank_or_name.len + 1);
}

static void
check_weight(NullableDatum supplier, double amount, NullableDatum weight)
{
	Key			key = supplier_key(supplier);

	if (!isfinite(amount))
		reject_amount(key, amount);
	if (amount == 0 || key.packed == KS_BLANK)
		return;
	if (weight.isnull)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("supplier without a weight"),
				 errdetail("%s has an amount but no weight.",
						   key_label(key.bytes, key.len)),
				 errhint("Give it a weight, or leave it out by FILTER (WHERE weight IS NOT NULL).")));
	if (!isfinite(DatumGetFloat8(weight.value)))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("weight of a supplier must be finite"),
				 errdetail("%s has the weight %s.", key_label(key.bytes, key.len),
						   float8out_internal(DatumGetFloat8(weight.value)))));
	if (!isfinite(amount * DatumGetFloat8(weight.value)))
		host_overflow(key.bytes, key.len);
}

/* A row's amount times its weight, which matters where there is a supply. */
static double
weighted_amount(NullableDatum supplier, double amount, NullableDatum weight)
{
	if (amount == 0 || weight.isnull || supplier_key(supplier).packed == KS_BLANK)
		return 0;
	return amount * DatumGetFloat8(weight.value);
}

/* Adds a row, or takes it back; returns false if it cannot be taken back. */
static bool
add_weighted_row(SupplyMix **mix, FunctionCallInfo fcinfo, bool add)
{
	NullableDatum supplier = fcinfo->args[1];
	NullableDatum weight = fcinfo->args[3];
	Key			amount_key = prefixed_key(AMOUNT_PREFIX, supplier);
	Key			product_key = prefixed_key(PRODUCT_PREFIX, supplier);
	double		amount = PG_GETARG_FLOAT8(2);
	double		product = weighted_amount(supplier, amount, weight);

	if (!add)
		return ks_remove(mix, amount_key, amount) && ks_remove(mix, product_key, product);
	check_weight(supplier, amount, weight);
	*mix = ks_add(*mix, amount_key.bytes, amount_key.len, amount);
	*mix = ks_add(*mix, product_key.bytes, product_key.len, product);
	return true;
}

PG_FUNCTION_INFO_V1(ra_weighted_hhi_accum);
Datum
ra_weighted_hhi_accum(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = keyed_state(fcinfo, &supply_mix_type);

	if (mix == NULL)
		mix = keyed_create();
	if (PG_ARGISNULL(2))
		mix->unknown++;
	else
		add_weighted_row(&mix, fcinfo, true);
	PG_RETURN_POINTER(mix);
}

PG_FUNCTION_INFO_V1(ra_weighted_hhi_accum_inv);
Datum
ra_weighted_hhi_accum_inv(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = keyed_state(fcinfo, &supply_mix_type);

	if (mix == NULL)
		PG_RETURN_NULL();
	if (PG_ARGISNULL(2))
		mix->unknown--;
	else if (!add_weighted_row(&mix, fcinfo, false))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(mix);
}

/* The sums of one prefix, by the names without it. */
static SupplyMix *
sums_of(const SupplyMix *state, char prefix)
{
	SupplyMix  *mix = ks_create_like(state);

	ks_foreach(entry, state)
	{
		KeyBytes	key;
		KeyedSum   *sum;

		ks_entry_key(state, entry, &key);
		if (key.bytes[0] != prefix)
			continue;
		sum = ks_entry(&mix, ks_key(key.bytes + 1, key.len - 1));
		sum->sum = entry->sum;
		sum->count = entry->count;
	}
	return mix;
}

PG_FUNCTION_INFO_V1(ra_weighted_hhi_final);
Datum
ra_weighted_hhi_final(PG_FUNCTION_ARGS)
{
	SupplyMix  *state = PG_GETARG_SUPPLY_MIX(0);
	SupplyMix  *mix = sums_of(state, AMOUNT_PREFIX);
	SupplyMix  *weights = sums_of(state, PRODUCT_PREFIX);
	double		result;

	ks_foreach_entry(weight, weights)
	{
		const KeyedSum *amount;

		if (!ks_is_live(weight))
			continue;
		/* a weight is the mean of its rows' weights, by their amounts */
		amount = weight_of(weights, weight, mix);
		if (amount != NULL)
			weight->sum.hi /= amount->sum.hi;
	}
	result = weighted_sum(mix, weights);
	if (isnan(result))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(result);
}
