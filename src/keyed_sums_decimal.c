/*-------------------------------------------------------------------------
 *
 * keyed_sums_decimal.c
 *	  Sums in decimal units: all sums of a map are in units of 10^-decimals
 *	  of that map.
 *
 * To have more decimals is to multiply the sums, which loses no bits until
 * they are beyond 2^105.  The canonical form has no more decimals than its
 * sums need; if some sum is not a whole number of units, because amounts of
 * another kind were added, it has none.
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
	for (KeyedSum *entry = ks->table; entry < ks->table + ks->nslots; entry++)
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

static bool
is_whole_step(dd sum)
{
	double		step = units_per_one(DECIMAL_STEP);

	return fmod(fmod(sum.hi, step) + fmod(sum.lo, step), step) == 0;
}

static bool
all_sums(const KeyedSums *ks, bool (*test) (dd sum))
{
	ks_foreach(entry, ks)
		if (!test(entry->sum))
			return false;
	return true;
}

static void
divide_sums(KeyedSums *ks, uint16_t decimals)
{
	dd			divisor = {units_per_one(decimals), 0};

	for (KeyedSum *entry = ks->table; entry < ks->table + ks->nslots; entry++)
		entry->sum = dd_divide(entry->sum, divisor);
	ks->decimals -= decimals;
}

/* Leaves a map only the decimals that it needs. */
void
ks_fewer_decimals(KeyedSums *ks)
{
	if (ks->decimals > 0 && !all_sums(ks, is_whole))
		divide_sums(ks, ks->decimals);
	while (ks->decimals > 0 && all_sums(ks, is_whole_step))
		divide_sums(ks, DECIMAL_STEP);
}

/* The map itself if its sums are in ones, else a copy where they are. */
KeyedSums *
ks_in_ones(KeyedSums *ks)
{
	KeyedSums  *copy;

	if (ks->decimals == 0)
		return ks;
	copy = ks_copy(ks);
	divide_sums(copy, copy->decimals);
	return copy;
}
