/*-------------------------------------------------------------------------
 *
 * keyed_sums_canonical.c
 *	  The canonical form of the flat map: sorted by key, without slack.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include "keyed_sums_keys.h"

static int
compare_entries(const void *a, const void *b, void *ks)
{
	host_check_interrupts();
	return ks_compare_keys(ks, a, b);
}

/* the entries of the canonical form, still with the packed keys of their source */
static void
copy_sorted(KeyedSums *sorted, const KeyedSums *ks)
{
	KeyedSum   *entries = ks_entries(sorted);

	ks_foreach(entry, ks)
		entries[sorted->nused++] = *entry;
	host_sort(entries, sorted->nused, sizeof(KeyedSum), compare_entries, (void *) ks);
}

KeyedSums *
ks_canonical(const KeyedSums *ks)
{
	KeyedSums  *sorted;
	size_t		heap_size = 0;

	/* which changes its form, but not its value */
	ks_settle((KeyedSums *) ks);
	ks_foreach(entry, ks)
		heap_size += heap_bytes(entry_lookup_key(ks, entry));
	sorted = ks_create_canonical(ks_live_count(ks), heap_size);
	sorted->decimals = ks->decimals;
	sorted->unknown = ks->unknown;
	copy_sorted(sorted, ks);
	ks_foreach_entry(entry, sorted)
	{
		uint32_t	len;
		const char *bytes;

		if (!is_long(entry->key))
			continue;
		bytes = ks_long_key(ks, entry->key, &len);
		entry->key = LONG_TAG | append_long_key(sorted, bytes, len);
	}
	ks_fewer_decimals(sorted);
	return sorted;
}

/*
 * Adds (sign 1) to a canonical map, or subtracts from it (-1), another one whose
 * keys it all has and keeps.  Then the order stays, and nothing is hashed or
 * sorted: what a stored value gains is mostly little.  NULL where it is not so.
 */
KeyedSums *
ks_merge_canonical(const KeyedSums *ks, const KeyedSums *other, int sign)
{
	KeyedSums  *sum;

	if (!ks_is_canonical(ks) || other->decimals != ks->decimals)
		return NULL;
	sum = ks_copy(ks);
	sum->unknown = add_counts(sum->unknown, other->unknown, sign);
	ks_foreach(entry, other)
	{
		KeyedSum   *mine = (KeyedSum *) ks_find(sum, entry_lookup_key(other, entry));

		if (mine == NULL)
			return NULL;
		ks_merge_entry(sum, mine, entry->sum, entry->count, sign);
		if (!ks_is_live(mine))
			return NULL;
	}
	ks_fewer_decimals(sum);
	return sum;
}
