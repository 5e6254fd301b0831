/*-------------------------------------------------------------------------
 *
 * keyed_sums_index.h
 *	  The index of the working form of a flat map: where the entry of a key is.
 *
 * An open-addressing hash table of the numbers of the entries, which count from
 * 1, for 0 is a free slot.  The bits of a slot that no number needs hold bits of
 * the hash, so that few entries of other keys are looked at.  It is less than half
 * full.  The index of a small map lies within the cache line of the header or the
 * next ones, so that a row waits for memory once more than for the header: for its
 * entry.  The entries themselves are without gaps.  A map of very few needs no index.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_KEYED_SUMS_INDEX_H
#define RA_KEYED_SUMS_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* up to so many entries are looked through one by one */
#define MAX_UNINDEXED	3

static inline bool
has_index(uint32_t capacity)
{
	return capacity > MAX_UNINDEXED;
}

/* a multiple of 8, for the entries that follow */
static inline uint32_t
index_slots(uint32_t capacity)
{
	return (2 * capacity + 11) & ~UINT32_C(7);
}

/* bytes of a slot */
static inline uint32_t
index_width(uint32_t capacity)
{
	return capacity <= UINT8_MAX ? 1 : capacity <= UINT16_MAX ? 2 : 4;
}

static inline size_t
index_size(uint32_t capacity)
{
	return has_index(capacity) ? (size_t) index_slots(capacity) * index_width(capacity) : 0;
}

static inline uint32_t
index_get(const void *index, uint32_t width, uint32_t slot)
{
	return width == 1 ? ((const uint8_t *) index)[slot] :
		width == 2 ? ((const uint16_t *) index)[slot] :
		((const uint32_t *) index)[slot];
}

static inline void
index_set(void *index, uint32_t width, uint32_t slot, uint32_t word)
{
	if (width == 1)
		((uint8_t *) index)[slot] = (uint8_t) word;
	else if (width == 2)
		((uint16_t *) index)[slot] = (uint16_t) word;
	else
		((uint32_t *) index)[slot] = word;
}

/* the bits that a number needs: 3 to 25 of them, for a map has at most 1 GB */
static inline uint32_t
number_mask(uint32_t capacity)
{
	return UINT32_MAX >> __builtin_clz(capacity);
}

/* what a slot holds of a hash, above the number */
static inline uint32_t
index_tag(uint32_t capacity, uint64_t hash)
{
	uint32_t	width = index_width(capacity);
	uint32_t	tag = (uint32_t) (hash << (32 - __builtin_clz(capacity)));

	return width == 1 ? (uint8_t) tag : width == 2 ? (uint16_t) tag : tag;
}

/* where the search for a key with this hash of 32 bits starts */
static inline uint32_t
index_first(uint32_t capacity, uint64_t hash)
{
	return (uint32_t) ((hash * index_slots(capacity)) >> 32);
}

static inline uint32_t
index_next(uint32_t capacity, uint32_t slot)
{
	return ++slot == index_slots(capacity) ? 0 : slot;
}

/*
 * Goes on from *slot to the next one whose bits of the hash agree.  Returns the
 * number of its entry, or 0 where a free slot ends the search.
 */
static inline uint32_t
index_find(const void *index, uint32_t capacity, uint64_t hash, uint32_t *slot)
{
	uint32_t	width = index_width(capacity);
	uint32_t	tag = index_tag(capacity, hash);
	uint32_t	word;

	while ((word = index_get(index, width, *slot)) != 0)
	{
		/* that is the number, unless bits above it differ */
		if ((word ^ tag) <= number_mask(capacity))
			return word ^ tag;
		*slot = index_next(capacity, *slot);
	}
	return 0;
}

/* Adds an entry of a key that is not there yet. */
static inline void
index_add(void *index, uint32_t capacity, uint64_t hash, uint32_t number)
{
	uint32_t	width = index_width(capacity);
	uint32_t	slot = index_first(capacity, hash);

	while (index_get(index, width, slot) != 0)
		slot = index_next(capacity, slot);
	index_set(index, width, slot, index_tag(capacity, hash) | number);
}

#endif							/* RA_KEYED_SUMS_INDEX_H */
