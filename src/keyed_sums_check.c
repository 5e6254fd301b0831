/*-------------------------------------------------------------------------
 *
 * keyed_sums_check.c
 *	  The one validator of the flat map, for whatever comes from a table or
 *	  from outside: after it, no access leaves the value.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include "keyed_sums_keys.h"

/*
 * Checks a long key and counts what it takes in the heap: before its bytes are
 * read, or else many keys could have the same ones read again and again.
 */
static const char *
check_long_key(const KeyedSums *ks, uint64_t packed, uint64_t *heap_used)
{
	uint64_t	offset = long_offset(packed);
	const char *bytes;
	uint32_t	len;

	if (offset + sizeof(len) > ks->heap_used)
		return "a key is damaged";
	bytes = ks_long_key(ks, packed, &len);
	if (len <= MAX_PACKED_LEN || len > ks->heap_used - offset - sizeof(len))
		return "a key is damaged";
	*heap_used += sizeof(len) + (uint64_t) len;
	if (*heap_used > ks->heap_used)
		return "the counts do not add up";
	if (is_blank(bytes, len) ||
		(!ks_is_canonical(ks) && (packed & ~OFFSET_MASK) != pack_long((const uint8_t *) bytes, len)))
		return "a key is damaged";
	return NULL;
}

/* Is this a short key?  White space alone is the blank key, which has no bytes. */
static inline bool
is_short_key(uint64_t packed)
{
	if (!short_key_is_valid(packed))
		return false;
	for (uint32_t i = 0; i < short_len(packed); i++)
		if (!is_space((char) short_byte(packed, i)))
			return true;
	return packed == KS_BLANK;
}

static inline const char *
check_entry(const KeyedSums *ks, const KeyedSum *entry, uint64_t *heap_used)
{
	if (is_long(entry->key))
	{
		const char *problem = check_long_key(ks, entry->key, heap_used);

		if (problem != NULL)
			return problem;
	}
	else if (!is_short_key(entry->key))
		return "a key is damaged";
	return dd_is_normal(entry->sum) ? NULL : "a sum is damaged";
}

static const char *
check_header(const KeyedSums *ks, size_t size)
{
	if (size < sizeof(KeyedSums))
		return "the value is too short";
	if (ks->version != KS_VERSION)
		return "the format version is unknown";
	if ((ks->flags & ~(KS_CANONICAL | KS_INEXACT | KS_PENDING)) != 0 ||
		!is_number_of_decimals(ks->decimals))
		return "the header is damaged";
	if (ks->nused > ks->capacity || ks->capacity > size / sizeof(KeyedSum) ||
		ks->heap_size > size || ks_size(ks) != size || ks->heap_used > ks->heap_size)
		return "the sizes do not add up";
	return NULL;
}

/*
 * There are as many numbers as entries, so that some slots are free, and the
 * search for the key of a live one finds it.
 */
static const char *
check_index(const KeyedSums *ks)
{
	uint32_t	nslots = has_index(ks->capacity) ? index_slots(ks->capacity) : 0;
	uint32_t	nnumbers = 0;

	for (uint32_t slot = 0; slot < nslots; slot++)
	{
		uint32_t	word = index_get(ks_index(ks), index_width(ks->capacity), slot);

		host_check_interrupts();
		if (word == 0)
			continue;
		if ((word & number_mask(ks->capacity)) - 1 >= ks->nused)
			return "the index is damaged";
		nnumbers++;
	}
	if (nslots > 0 && nnumbers != ks->nused)
		return "the index is damaged";
	ks_foreach(entry, ks)
	{
		fetch_ahead(ks, entry, entry_end);
		if (ks_find(ks, entry_lookup_key(ks, entry)) != entry)
			return "a key is misplaced";
	}
	return NULL;
}

/* a state on its way to another process may have some */
static const char *
check_pending(const KeyedSums *ks)
{
	const PendingRows *pending = ks_pending(ks);

	if (pending == NULL)
		return NULL;
	if (ks_is_canonical(ks) || ks->capacity < MANY_ENTRIES || ks->heap_size % 8 != 0 ||
		pending->n > MAX_PENDING || ks->nused + pending->n > ks->capacity ||
		(pending->n > 0 && ks->decimals != 0))
		return "the pending rows do not fit";
	for (uint64_t i = 0; i < pending->n; i++)
		if (!is_short_key(pending->rows[i].key) || !isfinite(pending->rows[i].amount))
			return "a pending row is damaged";
	return NULL;
}

/* Each entry live, each after the one before it, their heap without gaps. */
static const char *
check_canonical(const KeyedSums *ks)
{
	uint64_t	heap_used = 0;

	ks_foreach_entry(entry, ks)
	{
		uint64_t	offset = heap_used;
		const char *problem;

		if (!ks_is_live(entry))
			return "an entry is empty";
		problem = check_entry(ks, entry, &heap_used);
		if (problem != NULL)
			return problem;
		if (entry > ks_entries(ks) && ks_compare_keys(ks, entry - 1, entry) >= 0)
			return "the keys are not in order";
		if (is_long(entry->key) && entry->key != (offset << OFFSET_SHIFT | LONG_TAG))
			return "a key is misplaced";
	}
	if (ks->nused != ks->capacity || ks->heap_used != heap_used ||
		ks->heap_size != heap_used)
		return "the counts do not add up";
	return NULL;
}

/*
 * The entries of a working form, of which no two keys share bytes of the heap: a
 * copy has a heap of the same size.
 */
static const char *
check_working(const KeyedSums *ks)
{
	uint64_t	heap_used = 0;

	ks_foreach_entry(entry, ks)
	{
		const char *problem = check_entry(ks, entry, &heap_used);

		if (problem != NULL)
			return problem;
	}
	return heap_used != ks->heap_used ? "the counts do not add up" : NULL;
}

/*
 * What is wrong with a value of so many bytes; NULL if nothing.  For one that is
 * only merged into another, which does not read its index.
 */
const char *
ks_check_entries(const KeyedSums *ks, size_t size)
{
	const char *problem = check_header(ks, size);

	if (problem == NULL)
		problem = ks_is_canonical(ks) ? check_canonical(ks) : check_working(ks);
	return problem != NULL ? problem : check_pending(ks);
}

/* What is wrong with a value of so many bytes; NULL if nothing. */
const char *
ks_check(const KeyedSums *ks, size_t size)
{
	const char *problem = ks_check_entries(ks, size);

	return problem == NULL && !ks_is_canonical(ks) ? check_index(ks) : problem;
}
