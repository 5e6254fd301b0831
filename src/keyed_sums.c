/*-------------------------------------------------------------------------
 *
 * keyed_sums.c
 *	  The flat map of keyed_sums.h.  Knows nothing of PostgreSQL but host.h.
 *
 * Packed keys.  A key of up to 7 bytes is the word itself: its bytes from the
 * most significant down, and its length plus one in the last byte, so that
 * words compare as the keys do.  A longer key is 26 bits of its hash, 30 bits
 * of its offset in the heap, and 0xFF; in the heap its length precedes it.
 * The canonical form holds no hash bits: what is stored must not depend on a
 * hash function.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include <string.h>

#include "keyed_sums.h"

#define MAX_PACKED_LEN	7
#define LONG_TAG		UINT64_C(0xFF)
#define OFFSET_SHIFT	8
#define OFFSET_MASK		(UINT64_C(0x3FFFFFFF) << OFFSET_SHIFT)
#define HASH_SHIFT		38

#define MIN_SLOTS		3

#define is_long(packed)	(((packed) & 0xFF) == LONG_TAG)
#define is_canonical(ks) (((ks)->flags & KS_CANONICAL) != 0)

/* counts wrap rather than overflow: a value may come from outside */
#define add_counts(a, b, sign) \
	((int64_t) ((uint64_t) (a) + (uint64_t) (sign) * (uint64_t) (b)))

static inline char *
heap_of(const KeyedSums *ks)
{
	return (char *) &ks->table[ks->nslots];
}

size_t
ks_size(const KeyedSums *ks)
{
	return offsetof(KeyedSums, table) +
		(size_t) ks->nslots * sizeof(KeyedSum) + ks->heap_size;
}

/*---------------------------------------------------------------------------
 * Keys
 *---------------------------------------------------------------------------
 */

static inline uint64_t
mix_bits(uint64_t h)
{
	return (h ^ h >> 32) * UINT64_C(0x9E3779B97F4A7C15);
}

static inline uint64_t
read_big_endian32(const uint8_t *p)
{
	return (uint64_t) p[0] << 24 | (uint64_t) p[1] << 16 |
		(uint64_t) p[2] << 8 | (uint64_t) p[3];
}

/* reads a short key without a loop and without touching a byte beyond it */
static inline uint64_t
pack_short(const uint8_t *p, size_t len)
{
	uint64_t	packed = len + 1;

	if (len >= 4)
		packed |= read_big_endian32(p) << 32 |
			read_big_endian32(p + len - 4) << (64 - 8 * len);
	else if (len > 0)
		packed |= (uint64_t) p[0] << 56 |
			(uint64_t) p[len / 2] << (56 - 8 * (len / 2)) |
			(uint64_t) p[len - 1] << (64 - 8 * len);
	return packed;
}

static uint64_t
pack_long(const uint8_t *p, size_t len)
{
	uint64_t	h = len;

	for (; len >= 8; p += 8, len -= 8)
		h = mix_bits(h ^ (read_big_endian32(p) << 32 | read_big_endian32(p + 4)));
	h = mix_bits(h ^ pack_short(p, len));
	return (h >> HASH_SHIFT) << HASH_SHIFT | LONG_TAG;
}

static bool
is_blank(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (bytes[i] != ' ' && (bytes[i] < '\t' || bytes[i] > '\r'))
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

/* A key of white space alone is the empty key. */
Key
ks_key(const char *bytes, size_t len)
{
	return key_of(bytes, len);
}

static inline const char *
long_key(const KeyedSums *ks, uint64_t packed, uint32_t *len)
{
	const char *record = heap_of(ks) + ((packed & OFFSET_MASK) >> OFFSET_SHIFT);

	memcpy(len, record, sizeof(*len));
	return record + sizeof(*len);
}

void
ks_entry_key(const KeyedSums *ks, const KeyedSum *entry, KeyBytes *key)
{
	if (is_long(entry->key))
	{
		key->bytes = long_key(ks, entry->key, &key->len);
		return;
	}
	key->bytes = key->buffer;
	key->len = (uint32_t) (entry->key & 0xFF) - 1;
	for (int i = 0; i < MAX_PACKED_LEN; i++)
		key->buffer[i] = (char) (entry->key >> (56 - 8 * i));
}

/* The key of an entry in a form to look up elsewhere. */
static Key
entry_lookup_key(const KeyedSums *ks, const KeyedSum *entry)
{
	Key			key = {entry->key, NULL, 0};

	if (is_long(entry->key))
	{
		key.bytes = long_key(ks, entry->key, &key.len);
		key.packed = is_canonical(ks) ?
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
	bytes = long_key(ks, entry->key, &len);
	return len == key.len && memcmp(bytes, key.bytes, len) == 0;
}

static int
compare_bytes(const char *a, uint32_t alen, const char *b, uint32_t blen)
{
	int			order = memcmp(a, b, alen < blen ? alen : blen);

	return order != 0 ? order : (alen > blen) - (alen < blen);
}

/* The byte order of the keys of two entries of one map. */
int
ks_compare_keys(const KeyedSums *ks, const KeyedSum *a, const KeyedSum *b)
{
	KeyBytes	a_key;
	KeyBytes	b_key;

	if (!is_long(a->key) && !is_long(b->key))
		return (a->key > b->key) - (a->key < b->key);
	ks_entry_key(ks, a, &a_key);
	ks_entry_key(ks, b, &b_key);
	return compare_bytes(a_key.bytes, a_key.len, b_key.bytes, b_key.len);
}

static int
compare_entries(const void *a, const void *b, void *ks)
{
	return ks_compare_keys(ks, a, b);
}

/*---------------------------------------------------------------------------
 * The table
 *---------------------------------------------------------------------------
 */

/* where probing for a packed key starts */
static inline uint32_t
first_slot(const KeyedSums *ks, uint64_t packed)
{
	if (is_long(packed))
		packed &= ~OFFSET_MASK;
	return (uint32_t) (((mix_bits(packed) >> 32) * ks->nslots) >> 32);
}

static inline uint32_t
next_slot(const KeyedSums *ks, uint32_t slot)
{
	return ++slot == ks->nslots ? 0 : slot;
}

/*
 * How many slots may be used.  One must be free, so that probing ends; in
 * tables that are not tiny more are, so that most keys are found at once.
 */
static inline uint32_t
fill_limit(uint32_t nslots)
{
	return nslots < 16 ? nslots - 1 : nslots / 8 * 5;
}

/* the slot of a key, or the free slot where it belongs; working form only */
static inline KeyedSum *
probe(const KeyedSums *ks, Key key)
{
	uint32_t	slot = first_slot(ks, key.packed);

	while (ks->table[slot].key != 0 && !entry_matches(ks, &ks->table[slot], key))
		slot = next_slot(ks, slot);
	return (KeyedSum *) &ks->table[slot];
}

static const KeyedSum *
binary_search(const KeyedSums *ks, Key key)
{
	uint32_t	low = 0;
	uint32_t	high = ks->nslots;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;
		KeyBytes	found;
		int			order;

		ks_entry_key(ks, &ks->table[middle], &found);
		order = compare_bytes(found.bytes, found.len, key.bytes, key.len);
		if (order == 0)
			return &ks->table[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The live entry of a key, or NULL. */
const KeyedSum *
ks_find(const KeyedSums *ks, Key key)
{
	const KeyedSum *entry;

	if (is_canonical(ks))
		return binary_search(ks, key);
	entry = probe(ks, key);
	return ks_is_live(entry) ? entry : NULL;
}

uint32_t
ks_live_count(const KeyedSums *ks)
{
	uint32_t	n = 0;

	ks_foreach(entry, ks)
		n++;
	return n;
}

KeyedSums *
ks_create(uint32_t nslots, size_t heap_size)
{
	size_t		size = offsetof(KeyedSums, table) +
		(size_t) nslots * sizeof(KeyedSum) + heap_size;
	KeyedSums  *ks;

	if (size > HOST_MAX_SIZE)
		host_too_large(nslots);
	ks = host_alloc_zeroed(size);
	host_set_size(ks, size);
	ks->version = KS_VERSION;
	ks->nslots = nslots;
	ks->heap_size = (uint32_t) heap_size;
	return ks;
}

static uint64_t
append_long_key(KeyedSums *ks, const char *bytes, uint32_t len)
{
	uint64_t	offset = ks->heap_used;
	char	   *record = heap_of(ks) + offset;

	memcpy(record, &len, sizeof(len));
	memcpy(record + sizeof(len), bytes, len);
	ks->heap_used += sizeof(len) + len;
	return offset << OFFSET_SHIFT;
}

/* Takes a free slot for a key for which there is room. */
static KeyedSum *
claim(KeyedSums *ks, KeyedSum *entry, Key key)
{
	entry->key = key.packed;
	if (is_long(key.packed))
		entry->key |= append_long_key(ks, key.bytes, key.len);
	ks->nused++;
	return entry;
}

/* A working copy with more room and without the entries that are not live. */
static KeyedSums *
rebuild(const KeyedSums *old, uint32_t nslots, size_t heap_size)
{
	KeyedSums  *ks = ks_create(nslots, heap_size);

	ks->flags = old->flags & KS_INEXACT;
	ks->unknown = old->unknown;
	ks_foreach(entry, old)
	{
		Key			key = entry_lookup_key(old, entry);
		KeyedSum   *copy = claim(ks, probe(ks, key), key);

		copy->sum = entry->sum;
		copy->count = entry->count;
	}
	return ks;
}

static bool
has_room(const KeyedSums *ks, uint64_t nkeys, uint64_t heap)
{
	return !is_canonical(ks) && ks->nused + nkeys <= fill_limit(ks->nslots) &&
		ks->heap_used + heap <= ks->heap_size;
}

/* A heap for so many bytes: small values fill the allocator's power of 2. */
static size_t
roomy_heap_size(uint32_t nslots, size_t heap)
{
	size_t		table_size = ((size_t) nslots + 1) * sizeof(KeyedSum);
	size_t		size = table_size;

	if (heap == 0)
		return 0;
	if (table_size + heap > 8192)
		return heap + heap / 2;
	while (size < table_size + heap)
		size *= 2;
	return size - table_size;
}

/* Makes room for more keys, of which the long ones take heap bytes. */
static KeyedSums *
reserve(KeyedSums *ks, uint32_t nkeys, size_t heap)
{
	uint32_t	live = ks_live_count(ks);
	uint64_t	needed = live + (uint64_t) nkeys;
	uint32_t	nslots = MIN_SLOTS;

	/* where keys come and go, leave room for the next ones to come */
	if (ks->nused > live)
		needed += needed / 4 + 1;
	while (fill_limit(nslots) < needed)
	{
		if (nslots > HOST_MAX_SIZE / sizeof(KeyedSum))
			host_too_large(nslots);
		nslots = 2 * nslots + 1;
	}
	return rebuild(ks, nslots, roomy_heap_size(nslots, ks->heap_used + heap));
}

/* bytes that a key takes in the heap */
static inline size_t
heap_bytes(Key key)
{
	return is_long(key.packed) ? sizeof(key.len) + key.len : 0;
}

/* Makes the entry of a key that a working form lacks, or of any other form. */
static KeyedSum *
new_entry(KeyedSums **ks, Key key)
{
	KeyedSum   *entry;

	if (!has_room(*ks, 1, heap_bytes(key)))
		*ks = reserve(*ks, 1, heap_bytes(key));
	entry = probe(*ks, key);
	return entry->key != 0 ? entry : claim(*ks, entry, key);
}

static inline KeyedSum *
entry_of(KeyedSums **ks, Key key)
{
	if (!is_canonical(*ks))
	{
		KeyedSum   *entry = probe(*ks, key);

		if (entry->key != 0)
			return entry;
	}
	return new_entry(ks, key);
}

/* The entry of a key, made if need be. */
KeyedSum *
ks_entry(KeyedSums **ks, Key key)
{
	return entry_of(ks, key);
}

/*---------------------------------------------------------------------------
 * Adding and removing
 *---------------------------------------------------------------------------
 */

static void
check_overflow(const KeyedSums *ks, const KeyedSum *entry)
{
	KeyBytes	key;

	if (isfinite(entry->sum.hi))
		return;
	ks_entry_key(ks, entry, &key);
	host_overflow(key.bytes, key.len);
}

static inline void
add_amount(KeyedSums *ks, KeyedSum *entry, double amount, int rows)
{
	bool		inexact = false;

	entry->sum = dd_add_double(entry->sum, amount, &inexact);
	entry->count = add_counts(entry->count, rows, 1);
	if (inexact)
	{
		check_overflow(ks, entry);
		ks->flags |= KS_INEXACT;
	}
}

/* Adds a row. */
KeyedSums *
ks_add(KeyedSums *ks, const char *bytes, size_t len, double amount)
{
	KeyedSum   *entry = entry_of(&ks, key_of(bytes, len));

	add_amount(ks, entry, amount, 1);
	return ks;
}

/*
 * Takes back a row that was added before.  Returns false when a sum has lost
 * bits since, for then the result would not be what the remaining rows give.
 */
bool
ks_remove(KeyedSums **ks, Key key, double amount)
{
	KeyedSum   *entry = entry_of(ks, key);

	add_amount(*ks, entry, -amount, -1);
	return ((*ks)->flags & KS_INEXACT) == 0;
}

/*
 * Makes room for the keys of another map.  They are counted before any is
 * added: they come in hash order, and a table that grew under them would
 * fill from one end and be probed quadratically.
 */
static KeyedSums *
reserve_for_merge(KeyedSums *ks, const KeyedSums *other)
{
	size_t		heap = 0;
	uint32_t	nkeys = 0;

	if (has_room(ks, other->nused, other->heap_used))
		return ks;
	if (is_canonical(ks))
		return reserve(ks, other->nused, other->heap_used);
	ks_foreach(entry, other)
	{
		Key			key = entry_lookup_key(other, entry);

		if (probe(ks, key)->key != 0)
			continue;
		nkeys++;
		heap += heap_bytes(key);
	}
	return has_room(ks, nkeys, heap) ? ks : reserve(ks, nkeys, heap);
}

/* Adds (sign 1) or subtracts (sign -1) another map. */
KeyedSums *
ks_merge(KeyedSums *ks, const KeyedSums *other, int sign)
{
	ks = reserve_for_merge(ks, other);
	ks->unknown = add_counts(ks->unknown, other->unknown, sign);
	ks_foreach(entry, other)
	{
		KeyedSum   *mine = entry_of(&ks, entry_lookup_key(other, entry));

		mine->sum = dd_add(mine->sum, sign > 0 ? entry->sum : dd_negate(entry->sum));
		mine->count = add_counts(mine->count, entry->count, sign);
		check_overflow(ks, mine);
	}
	return ks;
}

/* Multiplies every sum of a map in working form. */
void
ks_scale(KeyedSums *ks, double factor)
{
	for (KeyedSum *entry = ks->table; entry < ks->table + ks->nslots; entry++)
	{
		if (entry->key == 0)
			continue;
		entry->sum = dd_multiply_double(entry->sum, factor);
		check_overflow(ks, entry);
	}
}

/*---------------------------------------------------------------------------
 * The canonical form
 *---------------------------------------------------------------------------
 */

/* the table of the canonical form, still with the packed keys of its source */
static void
copy_sorted(KeyedSums *sorted, const KeyedSums *ks)
{
	ks_foreach(entry, ks)
		sorted->table[sorted->nused++] = *entry;
	host_sort(sorted->table, sorted->nused, sizeof(KeyedSum), compare_entries,
			  (void *) ks);
}

KeyedSums *
ks_canonical(const KeyedSums *ks)
{
	KeyedSums  *sorted;
	size_t		heap_size = 0;

	ks_foreach(entry, ks)
		heap_size += heap_bytes(entry_lookup_key(ks, entry));
	sorted = ks_create(ks_live_count(ks), heap_size);
	sorted->flags = KS_CANONICAL;
	sorted->unknown = ks->unknown;
	copy_sorted(sorted, ks);
	for (KeyedSum *entry = sorted->table; entry < sorted->table + sorted->nused; entry++)
	{
		uint32_t	len;
		const char *bytes;

		if (!is_long(entry->key))
			continue;
		bytes = long_key(ks, entry->key, &len);
		entry->key = LONG_TAG | append_long_key(sorted, bytes, len);
	}
	return sorted;
}

/*---------------------------------------------------------------------------
 * The validator
 *---------------------------------------------------------------------------
 */

static bool
short_key_is_valid(uint64_t packed)
{
	uint32_t	len = (uint32_t) (packed & 0xFF) - 1;
	uint64_t	bytes = packed & ~UINT64_C(0xFF);

	if ((packed & 0xFF) == 0 || len > MAX_PACKED_LEN)
		return false;
	if (len < MAX_PACKED_LEN && (bytes << (8 * len)) != 0)
		return false;
	for (uint32_t i = 0; i < len; i++)
		if ((uint8_t) (packed >> (56 - 8 * i)) == 0)
			return false;
	return true;
}

static bool
long_key_is_valid(const KeyedSums *ks, uint64_t packed)
{
	uint64_t	offset = (packed & OFFSET_MASK) >> OFFSET_SHIFT;
	uint32_t	len;

	if (offset + sizeof(len) > ks->heap_used)
		return false;
	(void) long_key(ks, packed, &len);
	return len > MAX_PACKED_LEN && len <= ks->heap_used - offset - sizeof(len);
}

static const char *
check_entry(const KeyedSums *ks, const KeyedSum *entry)
{
	if (!(is_long(entry->key) ? long_key_is_valid(ks, entry->key) :
		  short_key_is_valid(entry->key)))
		return "a key is damaged";
	if (!dd_is_normal(entry->sum))
		return "a sum is damaged";
	return NULL;
}

/* Each entry live, each after the one before it, their heap without gaps. */
static const char *
check_canonical(const KeyedSums *ks)
{
	uint64_t	heap_used = 0;

	for (uint32_t i = 0; i < ks->nslots; i++)
	{
		const KeyedSum *entry = &ks->table[i];

		if (!ks_is_live(entry))
			return "an entry is empty";
		if (i > 0 && ks_compare_keys(ks, entry - 1, entry) >= 0)
			return "the keys are not in order";
		if (is_long(entry->key))
		{
			uint32_t	len;

			if (entry->key != (heap_used << OFFSET_SHIFT | LONG_TAG))
				return "a key is misplaced";
			(void) long_key(ks, entry->key, &len);
			heap_used += sizeof(len) + len;
		}
	}
	if (ks->nused != ks->nslots || ks->heap_used != heap_used ||
		ks->heap_size != heap_used)
		return "the counts do not add up";
	return NULL;
}

static const char *
check_header(const KeyedSums *ks, size_t size)
{
	if (size < offsetof(KeyedSums, table))
		return "the value is too short";
	if (ks->version != KS_VERSION)
		return "the format version is unknown";
	if ((ks->flags & ~(KS_CANONICAL | KS_INEXACT)) != 0 || ks->reserved != 0)
		return "the header is damaged";
	if (ks_size(ks) != size || ks->heap_used > ks->heap_size)
		return "the sizes do not add up";
	return NULL;
}

/* What is wrong with a value of so many bytes; NULL if nothing. */
const char *
ks_check(const KeyedSums *ks, size_t size)
{
	const char *problem = check_header(ks, size);
	uint32_t	nused = 0;

	if (problem != NULL)
		return problem;
	for (uint32_t i = 0; i < ks->nslots; i++)
	{
		if (ks->table[i].key == 0)
			continue;
		nused++;
		problem = check_entry(ks, &ks->table[i]);
		if (problem != NULL)
			return problem;
	}
	if (is_canonical(ks))
		return check_canonical(ks);
	return nused == ks->nused && nused < ks->nslots ? NULL :
		"the counts do not add up";
}
