/*-------------------------------------------------------------------------
 *
 * keyed_sums_decimal.c
 *	  Sums in decimal units: all sums of a map are in units of 10^-decimals
 *	  of that map.
 *
 * To have more decimals is to multiply the sums, which loses no bits until
 * they are beyond 2^105.  The canonical form has no more decimals than needed
 * to keep every sum as it is, so that it does not depend on what was added up
 * first.  Where amounts of another kind were added, sums need not be whole.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include "keyed_sums.h"

/* Multiplies all sums so that they have so many decimals, if not more. */
void
ks_more_decimals(KeyedSums *ks, uint16_t decimals)
{
	double		factor;

	if (decimals <= ks->decimals)
		return;
	factor = units_per_one(decimals - ks->decimals);
	ks_foreach_entry(entry, ks)
	{
		if (entry->sum.lo != 0)
			ks->flags |= KS_INEXACT;
		ks_scale(ks, entry, factor);
	}
	ks->decimals = decimals;
}

/* a sum of another map, in the units of this one, which are no larger */
dd
ks_in_units_of(const KeyedSums *ks, dd sum, uint16_t decimals)
{
	return ks->decimals == decimals ? sum :
		dd_multiply_double(sum, units_per_one(ks->decimals - decimals));
}

/* Adds a row (rows 1) or takes it back (-1); see ks_add() and ks_remove(). */
KeyedSums *
ks_add_decimal(KeyedSums *ks, Key key, Decimal amount, int rows)
{
	KeyedSum   *entry;
	dd			units;

	ks_settle(ks);
	entry = ks_entry(&ks, key);
	ks_more_decimals(ks, amount.decimals);
	units = ks_in_units_of(ks, amount.units, amount.decimals);
	if (rows < 0)
		units = dd_negate(units);
	ks_change(ks, entry, units.hi, rows);
	if (units.lo != 0)
		ks_change(ks, entry, units.lo, 0);
	return ks;
}

static bool
is_whole(dd sum)
{
	return nearbyint(sum.hi) == sum.hi && nearbyint(sum.lo) == sum.lo;
}

/* Divides a sum by a number; false if that loses bits. */
static bool
divide_exactly(dd *sum, double divisor)
{
	dd			quotient = dd_divide(*sum, (dd) {divisor, 0});
	dd			candidates[] = {
		{quotient.hi, 0},		/* a double, or else a whole number */
		dd_quick_two_sum(nearbyint(quotient.hi) + 0.0, nearbyint(quotient.lo) + 0.0),
	};

	for (int i = 0; i < 2; i++)
	{
		dd			product = dd_multiply_double(candidates[i], divisor);

		/* the product of the second is exact, for it is a whole number */
		if (product.hi == sum->hi && product.lo == sum->lo &&
			(i == 0 || (fabs(candidates[i].hi) < 0x1p90 && is_whole(*sum))))
		{
			*sum = candidates[i];
			return true;
		}
	}
	return false;
}

static bool
all_divide_exactly(const KeyedSums *ks, double divisor)
{
	ks_foreach(entry, ks)
	{
		dd			sum = entry->sum;

		if (!divide_exactly(&sum, divisor))
			return false;
	}
	return true;
}

/* Leaves a map only the decimals that it needs. */
void
ks_fewer_decimals(KeyedSums *ks)
{
	double		step = units_per_one(DECIMAL_STEP);

	while (ks->decimals > 0 && all_divide_exactly(ks, step))
	{
		ks_foreach_entry(entry, ks)
			(void) divide_exactly(&entry->sum, step);
		ks->decimals -= DECIMAL_STEP;
	}
}

/* The map itself if its sums are in ones, else a copy where they are. */
KeyedSums *
ks_in_ones(KeyedSums *ks)
{
	KeyedSums  *copy;
	dd			divisor = {units_per_one(ks->decimals), 0};

	if (ks->decimals == 0)
		return ks;
	copy = ks_copy(ks);
	ks_foreach_entry(entry, copy)
		entry->sum = dd_divide(entry->sum, divisor);
	copy->decimals = 0;
	return copy;
}
