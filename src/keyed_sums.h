/*-------------------------------------------------------------------------
 *
 * keyed_sums.h
 *	  A flat map from a key (a string) to an exact sum and a row count, in
 *	  one piece of memory that is also a PostgreSQL varlena.
 *
 * It has two forms.  The working form has an index and slack, and is changed in
 * place: it is the state of the aggregates, and it is one flat piece because a
 * memory context or a pointer per group would make hash aggregation quadratic in
 * the number of groups.  The canonical form has its entries sorted by key, no
 * index and no slack, so that equal values are equal bytes: it is what is
 * stored, compared and sent.  Readers accept both.
 *
 *	  header | index | entries, room for more | heap of the keys longer than 7 bytes
 *
 * The state of a moving window has its RunningSums behind that, any other large
 * one its PendingRows, which ks_settle() adds before the map is read.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_KEYED_SUMS_H
#define RA_KEYED_SUMS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "host.h"

#include "dd.h"
#include "decimal.h"
#include "keyed_sums_index.h"
#include "packed_key.h"
#include "pending.h"
#include "running.h"

#define KS_VERSION		1
#define KS_MIN_CAPACITY 3		/* is not more than MAX_UNINDEXED */

#define KS_CANONICAL	0x01	/* sorted, without slack */
#define KS_INEXACT		0x02	/* some sum has lost bits on the way */
#define KS_RUNNING		0x04	/* has RunningSums; only in memory */
#define KS_PENDING		0x08	/* has PendingRows */

/* One key and its sum. */
typedef struct KeyedSum
{
	dd			sum;
	int64_t		count;			/* rows added minus rows removed */
	uint64_t	key;			/* a packed key */
} KeyedSum;

typedef struct KeyedSums
{
	int32_t		vl_len_;		/* varlena header, not to be touched directly */
	uint8_t		version;
	uint8_t		flags;
	uint16_t	decimals;		/* the sums are in units of 10^-decimals */
	uint32_t	capacity;		/* entries that there is room for */
	uint32_t	nused;			/* entries that there are */
	uint32_t	heap_size;
	uint32_t	heap_used;
	int64_t		unknown;		/* rows without an amount */
} KeyedSums;

/* A key to look up: its packed form and, where that is long, its bytes. */
typedef struct Key
{
	uint64_t	packed;
	const char *bytes;
	uint32_t	len;
} Key;

/* The bytes of an entry's key; buffer serves those packed into the entry. */
typedef struct KeyBytes
{
	const char *bytes;
	uint32_t	len;
	char		buffer[8];
} KeyBytes;

#define KS_BLANK		UINT64_C(1) /* the packed form of the empty key */

/* rows that came and went leave an entry that says nothing */
#define ks_is_live(entry) ((entry)->count != 0 || (entry)->sum.hi != 0)

#define ks_is_canonical(ks) (((ks)->flags & KS_CANONICAL) != 0)

static inline void *
ks_index(const KeyedSums *ks)
{
	return (void *) (ks + 1);
}

static inline KeyedSum *
ks_entries(const KeyedSums *ks)
{
	return (KeyedSum *) ((char *) (ks + 1) +
						 (ks_is_canonical(ks) ? 0 : index_size(ks->capacity)));
}

/*
 * for (each entry of ks).  There may be millions: here a query can be cancelled.
 */
#define ks_foreach_entry(entry, ks) \
	for (KeyedSum *entry = ks_entries(ks), *entry##_end = entry + (ks)->nused; \
		 host_check_interrupts(), entry < entry##_end; entry++)

/* for (each live entry of ks): entry is a const KeyedSum *. */
#define ks_foreach(entry, ks) \
	for (const KeyedSum *entry = ks_entries(ks), *entry##_end = entry + (ks)->nused; \
		 entry < entry##_end; entry++) \
		if (host_check_interrupts(), !ks_is_live(entry)) continue; else

static inline char *
ks_heap(const KeyedSums *ks)
{
	return (char *) (ks_entries(ks) + ks->capacity);
}

/*
 * Kept up to date by ks_add(), ks_add_soon() and ks_remove(), and by nothing
 * else that changes sums; NULL if the map has none.
 */
static inline RunningSums *
ks_running(const KeyedSums *ks)
{
	return (ks->flags & KS_RUNNING) == 0 ? NULL :
		(RunningSums *) (ks_heap(ks) + ks->heap_size);
}

/* NULL if the map has none */
static inline PendingRows *
ks_pending(const KeyedSums *ks)
{
	return (ks->flags & KS_PENDING) == 0 ? NULL :
		(PendingRows *) (ks_heap(ks) + ks->heap_size);
}

/* the bytes of a long key, which its length precedes */
static inline const char *
ks_long_key(const KeyedSums *ks, uint64_t packed, uint32_t *len)
{
	const char *record = ks_heap(ks) + long_offset(packed);

	memcpy(len, record, sizeof(*len));
	return record + sizeof(*len);
}

/* not for the symbol table of the server, into which this library is loaded */
#pragma GCC visibility push(hidden)

/* reading */
extern Key	ks_key(const char *bytes, size_t len);
extern void ks_entry_key(const KeyedSums *ks, const KeyedSum *entry, KeyBytes *key);
extern int	ks_compare_long_keys(const KeyedSums *ks, const KeyedSum *a, const KeyedSum *b);
extern const KeyedSum *ks_find(const KeyedSums *ks, Key key);
extern uint32_t ks_live_count(const KeyedSums *ks);
extern size_t ks_size(const KeyedSums *ks);
extern const char *ks_check(const KeyedSums *ks, size_t size);
extern const char *ks_check_entries(const KeyedSums *ks, size_t size);

/*
 * Changing.  Where a function returns a KeyedSums it is the one passed in,
 * changed in place, or a larger copy of it; the one passed in is never freed.
 */
extern KeyedSums *ks_create(uint32_t capacity, size_t heap_size);
extern KeyedSums *ks_create_canonical(uint32_t nkeys, size_t heap_size);
extern KeyedSums *ks_create_running(void);
extern KeyedSums *ks_copy(const KeyedSums *ks);
extern KeyedSums *ks_create_like(const KeyedSums *ks);
extern KeyedSum *ks_entry(KeyedSums **ks, Key key);
extern void ks_settle(KeyedSums *ks);
extern KeyedSums *ks_add(KeyedSums *ks, const char *bytes, size_t len, double amount);
extern KeyedSums *ks_add_soon(KeyedSums *ks, const char *bytes, size_t len, double amount);
extern void ks_change(KeyedSums *ks, KeyedSum *entry, double amount, int rows);
extern bool ks_remove(KeyedSums **ks, Key key, double amount);
extern void ks_merge_entry(const KeyedSums *ks, KeyedSum *entry, dd sum, int64_t rows, int sign);
extern KeyedSums *ks_merge(KeyedSums *ks, const KeyedSums *other, int sign);
extern KeyedSums *ks_merge_canonical(const KeyedSums *ks, const KeyedSums *other, int sign);
extern void ks_scale(const KeyedSums *ks, KeyedSum *entry, double factor);
extern void ks_check_overflow(const KeyedSums *ks, const KeyedSum *entry);
extern KeyedSums *ks_canonical(const KeyedSums *ks);

/* sums in decimal units, keyed_sums_decimal.c */
extern KeyedSums *ks_add_decimal(KeyedSums *ks, Key key, Decimal amount, int rows);
extern void ks_more_decimals(KeyedSums *ks, uint16_t decimals);
extern void ks_fewer_decimals(KeyedSums *ks);
extern dd	ks_in_units_of(const KeyedSums *ks, dd sum, uint16_t decimals);
extern KeyedSums *ks_in_ones(KeyedSums *ks);

#pragma GCC visibility pop

/* The byte order of the keys of two entries of one map. */
static inline int
ks_compare_keys(const KeyedSums *ks, const KeyedSum *a, const KeyedSum *b)
{
	if (is_long(a->key) || is_long(b->key))
		return ks_compare_long_keys(ks, a, b);
	return (a->key > b->key) - (a->key < b->key);
}

#endif							/* RA_KEYED_SUMS_H */
