/*-------------------------------------------------------------------------
 *
 * keyed_sums_keys.h
 *	  The keys of the flat map: made, matched, compared, kept.  For keyed_sums*.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_KEYED_SUMS_KEYS_H
#define RA_KEYED_SUMS_KEYS_H

#include "keyed_sums.h"

#define FETCHED_AHEAD	8		/* look-ups that wait for memory together */

/* counts wrap rather than overflow: a value may come from outside */
#define add_counts(a, b, sign) \
	((int64_t) ((uint64_t) (a) + (uint64_t) (sign) * (uint64_t) (b)))

static inline bool
is_space(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static inline bool
is_blank(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!is_space(bytes[i]))
			return false;
	return true;
}

static inline Key
key_of(const char *bytes, size_t len)
{
	Key			key = {KS_BLANK, bytes, 0};

	if (len > 0 && !is_blank(bytes, len))
	{
		key.len = (uint32_t) len;
		key.packed = len <= MAX_PACKED_LEN ?
			pack_short((const uint8_t *) bytes, len) :
			pack_long((const uint8_t *) bytes, len);
	}
	return key;
}

/* The key of an entry in a form to look up elsewhere. */
static inline Key
entry_lookup_key(const KeyedSums *ks, const KeyedSum *entry)
{
	Key			key = {entry->key, NULL, 0};

	if (is_long(entry->key))
	{
		key.bytes = ks_long_key(ks, entry->key, &key.len);
		key.packed = ks_is_canonical(ks) ?
			pack_long((const uint8_t *) key.bytes, key.len) :
			entry->key & ~OFFSET_MASK;
	}
	return key;
}

static inline bool
entry_matches(const KeyedSums *ks, const KeyedSum *entry, Key key)
{
	const char *bytes;
	uint32_t	len;

	if (!is_long(key.packed))
		return entry->key == key.packed;
	if ((entry->key & ~OFFSET_MASK) != key.packed)
		return false;
	bytes = ks_long_key(ks, entry->key, &len);
	return len == key.len && memcmp(bytes, key.bytes, len) == 0;
}

static inline int
compare_bytes(const char *a, uint32_t alen, const char *b, uint32_t blen)
{
	int			order = memcmp(a, b, alen < blen ? alen : blen);

	return order != 0 ? order : (alen > blen) - (alen < blen);
}

/* Has memory fetched that is going to be changed. */
static inline void
fetch(const void *place)
{
	__builtin_prefetch(place, 1);
	/* or else GCC sees a function without effect, and leaves out its calls */
	__asm__ volatile ("");
}

/* Has the memory of the index where a key is looked up fetched. */
static inline void
fetch_index(const KeyedSums *ks, uint64_t packed)
{
	size_t		slot = index_first(ks->capacity, packed_hash(packed));

	fetch((char *) ks_index(ks) + slot * index_width(ks->capacity));
}

/* Has that of the entry where the index, which is here, points fetched. */
static inline void
fetch_entry(const KeyedSums *ks, uint64_t packed)
{
	uint64_t	hash = packed_hash(packed);
	uint32_t	slot = index_first(ks->capacity, hash);
	uint32_t	number = index_find(ks_index(ks), ks->capacity, hash, &slot);

	if (number != 0)
	{
		/* which may lie across two cache lines */
		fetch(&ks_entries(ks)[number - 1].sum);
		fetch(&ks_entries(ks)[number - 1].key);
	}
}

/*
 * While an entry is looked up in a large map: has what the ones after it will need
 * fetched.
 */
static inline void
fetch_ahead(const KeyedSums *ks, const KeyedSum *entry, const KeyedSum *end)
{
	if (ks->capacity < MANY_ENTRIES)
		return;
	if (end - entry > 2 * FETCHED_AHEAD)
		fetch_index(ks, entry[2 * FETCHED_AHEAD].key);
	if (end - entry > FETCHED_AHEAD)
		fetch_entry(ks, entry[FETCHED_AHEAD].key);
}

/* bytes that a key takes in the heap */
static inline size_t
heap_bytes(Key key)
{
	return is_long(key.packed) ? sizeof(key.len) + key.len : 0;
}

static inline uint64_t
append_long_key(KeyedSums *ks, const char *bytes, uint32_t len)
{
	uint64_t	offset = ks->heap_used;
	char	   *record = ks_heap(ks) + offset;

	memcpy(record, &len, sizeof(len));
	memcpy(record + sizeof(len), bytes, len);
	ks->heap_used += sizeof(len) + len;
	return offset << OFFSET_SHIFT;
}

#endif							/* RA_KEYED_SUMS_KEYS_H */
