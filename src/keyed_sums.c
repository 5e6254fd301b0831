/*-------------------------------------------------------------------------
 *
 * keyed_sums.c
 *	  The flat map of keyed_sums.h.  Knows nothing of PostgreSQL but host.h.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include "keyed_sums_keys.h"

static inline size_t
size_of(uint32_t nslots, size_t heap_size, uint8_t flags)
{
	return offsetof(KeyedSums, table) + (size_t) nslots * sizeof(KeyedSum) +
		heap_size + ((flags & KS_RUNNING) != 0 ? sizeof(RunningSums) : 0) +
		((flags & KS_PENDING) != 0 ? sizeof(PendingRows) : 0);
}

size_t
ks_size(const KeyedSums *ks)
{
	return size_of(ks->nslots, ks->heap_size, ks->flags);
}

/*---------------------------------------------------------------------------
 * Keys
 *---------------------------------------------------------------------------
 */

/* A key of white space alone is the empty key. */
Key
ks_key(const char *bytes, size_t len)
{
	return key_of(bytes, len);
}

static void
unpack_short(uint64_t packed, KeyBytes *key)
{
	key->bytes = key->buffer;
	key->len = short_len(packed);
	for (int i = 0; i < MAX_PACKED_LEN; i++)
		key->buffer[i] = (char) short_byte(packed, i);
}

void
ks_entry_key(const KeyedSums *ks, const KeyedSum *entry, KeyBytes *key)
{
	if (is_long(entry->key))
		key->bytes = ks_long_key(ks, entry->key, &key->len);
	else
		unpack_short(entry->key, key);
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

/*---------------------------------------------------------------------------
 * The table
 *---------------------------------------------------------------------------
 */

/* where probing for a packed key starts */
static inline uint32_t
first_slot(const KeyedSums *ks, uint64_t packed)
{
	return (uint32_t) ((packed_hash(packed) * ks->nslots) >> 32);
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

/* The byte order of an entry's key and another one. */
static int
compare_to_key(const KeyedSums *ks, const KeyedSum *entry, Key key)
{
	KeyBytes	found;
	KeyBytes	sought = {.bytes = key.bytes, .len = key.len};

	if (!is_long(entry->key) && !is_long(key.packed))
		return (entry->key > key.packed) - (entry->key < key.packed);
	if (!is_long(key.packed))
		unpack_short(key.packed, &sought);
	ks_entry_key(ks, entry, &found);
	return compare_bytes(found.bytes, found.len, sought.bytes, sought.len);
}

static const KeyedSum *
binary_search(const KeyedSums *ks, Key key)
{
	uint32_t	low = 0;
	uint32_t	high = ks->nslots;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;
		int			order = compare_to_key(ks, &ks->table[middle], key);

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

	if (ks_is_canonical(ks))
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

static KeyedSums *
create(uint32_t nslots, size_t heap_size, uint8_t flags)
{
	KeyedSums  *ks;
	size_t		size;

	if ((flags & (KS_RUNNING | KS_PENDING)) != 0)
		heap_size = (heap_size + 7) & ~(size_t) 7;	/* they follow, aligned */
	size = size_of(nslots, heap_size, flags);
	/* where a size has 32 bits, it may be less than its parts */
	if (size > HOST_MAX_SIZE || nslots > HOST_MAX_SIZE / sizeof(KeyedSum) || heap_size > HOST_MAX_SIZE)
		host_too_large(size);
	ks = host_alloc_zeroed(size);
	host_set_size(ks, size);
	ks->version = KS_VERSION;
	ks->flags = flags;
	ks->nslots = nslots;
	ks->heap_size = (uint32_t) heap_size;
	return ks;
}

KeyedSums *
ks_create(uint32_t nslots, size_t heap_size)
{
	return create(nslots, heap_size, 0);
}

/* An empty map that keeps RunningSums. */
KeyedSums *
ks_create_running(void)
{
	return create(KS_MIN_SLOTS, 0, KS_RUNNING);
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

KeyedSums *
ks_copy(const KeyedSums *ks)
{
	size_t		size = ks_size(ks);

	return memcpy(host_alloc_zeroed(size), ks, size);
}

/* A working copy with more room and without the entries that are not live. */
static KeyedSums *
rebuild(const KeyedSums *old, uint32_t nslots, size_t heap_size)
{
	uint8_t		kept = old->flags & (KS_INEXACT | KS_RUNNING);
	uint8_t		pending = nslots >= LARGE_TABLE && (kept & KS_RUNNING) == 0 ? KS_PENDING : 0;
	KeyedSums  *ks = create(nslots, heap_size, kept | pending);

	if (ks_running(ks) != NULL)
		*ks_running(ks) = *ks_running(old);
	ks->decimals = old->decimals;
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
	return !ks_is_canonical(ks) && ks->nused + nkeys <= fill_limit(ks->nslots) &&
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

/*
 * 3, 15, 31, 63, ...: most that outgrow 3 outgrow 7 too, and where many maps
 * grow at once the memory that they leave behind is of no use to any.
 */
static inline uint32_t
next_nslots(uint32_t nslots)
{
	return nslots == KS_MIN_SLOTS ? 15 : 2 * nslots + 1;
}

static uint32_t
slots_for(uint64_t nkeys)
{
	uint32_t	nslots = KS_MIN_SLOTS;

	while (fill_limit(nslots) < nkeys)
	{
		if (nslots > HOST_MAX_SIZE / sizeof(KeyedSum))
			host_too_large((size_t) nslots * sizeof(KeyedSum));
		nslots = next_nslots(nslots);
	}
	return nslots;
}

/*
 * An empty map with the units of another one and room for its keys.  Keys that
 * come in hash order would fill a table that grows under them from one end,
 * and make probing quadratic.
 */
KeyedSums *
ks_create_like(const KeyedSums *ks)
{
	uint32_t	nslots = slots_for(ks->nused);
	KeyedSums  *empty = ks_create(nslots, roomy_heap_size(nslots, ks->heap_used));

	empty->decimals = ks->decimals;
	return empty;
}

/* Makes room for more keys, of which the long ones take heap bytes. */
static KeyedSums *
reserve(KeyedSums *ks, uint32_t nkeys, size_t heap)
{
	uint32_t	live = ks_live_count(ks);
	uint64_t	needed = live + (uint64_t) nkeys;
	uint32_t	nslots;

	/* where keys come and go, leave room for the next ones to come */
	if (ks->nused > live)
		needed += needed / 4 + 1;
	nslots = slots_for(needed);
	return rebuild(ks, nslots, roomy_heap_size(nslots, ks->heap_used + heap));
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
	if (!ks_is_canonical(*ks))
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

/* Raises an error where a sum is more than a double holds. */
void
ks_check_overflow(const KeyedSums *ks, const KeyedSum *entry)
{
	KeyBytes	key;

	if (isfinite(entry->sum.hi))
		return;
	ks_entry_key(ks, entry, &key);
	host_overflow(key.bytes, key.len);
}

/* Adds an amount, in units of the map, and rows to an entry. */
static inline void
add_amount(KeyedSums *ks, KeyedSum *entry, double amount, int rows)
{
	bool		inexact = false;
	double		before = entry->sum.hi;

	entry->sum = dd_add_double(entry->sum, amount, &inexact);
	if ((ks->flags & KS_RUNNING) != 0)
		running_change(ks_running(ks), entry->key != KS_BLANK, before, entry->sum.hi);
	entry->count = add_counts(entry->count, rows, 1);
	if (inexact)
	{
		ks_check_overflow(ks, entry);
		ks->flags |= KS_INEXACT;
	}
}

void
ks_change(KeyedSums *ks, KeyedSum *entry, double amount, int rows)
{
	add_amount(ks, entry, amount, rows);
}

/* Adds the pending rows; there is room for their keys. */
void
ks_settle(KeyedSums *ks)
{
	PendingRows *pending = ks_pending(ks);

	if (pending == NULL)
		return;
	for (uint64_t i = 0; i < pending->n; i++)
	{
		Key			key = {pending->rows[i].key, NULL, 0};
		KeyedSum   *entry = probe(ks, key);

		if (entry->key == 0)
			claim(ks, entry, key);
		add_amount(ks, entry, pending->rows[i].amount, 1);
	}
	pending->n = 0;
}

/* Lets a row wait while its entry is fetched from memory. */
static KeyedSums *
add_later(KeyedSums *ks, Key key, double amount)
{
	PendingRows *pending = ks_pending(ks);

	if (pending->n == MAX_PENDING)
		ks_settle(ks);
	if (pending->n == 0 && !has_room(ks, MAX_PENDING, 0))
	{
		ks = reserve(ks, MAX_PENDING, 0);
		pending = ks_pending(ks);
	}
	__builtin_prefetch(&ks->table[first_slot(ks, key.packed)], 1);
	pending->rows[pending->n].key = key.packed;
	pending->rows[pending->n++].amount = amount;
	return ks;
}

static inline KeyedSums *
add_now(KeyedSums *ks, Key key, double amount)
{
	KeyedSum   *entry;

	if (ks->decimals != 0)
		return ks_add_decimal(ks, key, (Decimal) {{amount, 0}, 0}, 1);
	entry = entry_of(&ks, key);
	add_amount(ks, entry, amount, 1);
	return ks;
}

/* Adds a row. */
KeyedSums *
ks_add(KeyedSums *ks, const char *bytes, size_t len, double amount)
{
	ks_settle(ks);
	return add_now(ks, key_of(bytes, len), amount);
}

/*
 * Adds a row, now or when the map is settled.  Until then the map must not be
 * read but by ks_canonical().
 */
KeyedSums *
ks_add_soon(KeyedSums *ks, const char *bytes, size_t len, double amount)
{
	Key			key = key_of(bytes, len);

	if ((ks->flags & KS_PENDING) != 0)
	{
		if (!is_long(key.packed) && ks->decimals == 0)
			return add_later(ks, key, amount);
		ks_settle(ks);
	}
	return add_now(ks, key, amount);
}

static void
renew_running(KeyedSums *ks)
{
	RunningSums *running = ks_running(ks);

	memset(running, 0, sizeof(*running));
	ks_foreach(entry, ks)
		running_change(running, entry->key != KS_BLANK, 0, entry->sum.hi);
}

/*
 * Takes back a row that was added before.  Returns false when a sum has lost
 * bits since, for then the result would not be what the remaining rows give.
 */
bool
ks_remove(KeyedSums **ks, Key key, double amount)
{
	KeyedSum   *entry;

	ks_settle(*ks);
	entry = entry_of(ks, key);
	if ((*ks)->decimals != 0)
		*ks = ks_add_decimal(*ks, key, (Decimal) {{amount, 0}, 0}, -1);
	else
		add_amount(*ks, entry, -amount, -1);
	if (ks_running(*ks) != NULL && running_is_worn(ks_running(*ks)))
		renew_running(*ks);
	return ((*ks)->flags & KS_INEXACT) == 0;
}

/* Makes room for the keys of another map; see ks_create_like(). */
static KeyedSums *
reserve_for_merge(KeyedSums *ks, const KeyedSums *other)
{
	size_t		heap = 0;
	uint32_t	nkeys = 0;

	if (has_room(ks, other->nused, other->heap_used))
		return ks;
	if (ks_is_canonical(ks))
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

/* Adds (sign 1) or subtracts (sign -1) a sum in units of the map, and rows. */
void
ks_merge_entry(const KeyedSums *ks, KeyedSum *entry, dd sum, int64_t rows, int sign)
{
	entry->sum = dd_add(entry->sum, sign > 0 ? sum : dd_negate(sum));
	entry->count = add_counts(entry->count, rows, sign);
	ks_check_overflow(ks, entry);
}

/* Adds (sign 1) or subtracts (sign -1) another map. */
KeyedSums *
ks_merge(KeyedSums *ks, const KeyedSums *other, int sign)
{
	ks_settle(ks);
	ks = reserve_for_merge(ks, other);
	ks_more_decimals(ks, other->decimals);
	ks->unknown = add_counts(ks->unknown, other->unknown, sign);
	ks_foreach(entry, other)
	{
		KeyedSum   *mine = entry_of(&ks, entry_lookup_key(other, entry));

		ks_merge_entry(ks, mine, ks_in_units_of(ks, entry->sum, other->decimals), entry->count, sign);
	}
	return ks;
}

/* Multiplies one sum of a map. */
void
ks_scale(const KeyedSums *ks, KeyedSum *entry, double factor)
{
	if (entry->key == 0)
		return;
	entry->sum = dd_multiply_double(entry->sum, factor);
	ks_check_overflow(ks, entry);
}
