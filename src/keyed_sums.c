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
size_of(uint32_t capacity, size_t heap_size, uint8_t flags)
{
	return sizeof(KeyedSums) +
		((flags & KS_CANONICAL) != 0 ? 0 : index_size(capacity)) +
		(size_t) capacity * sizeof(KeyedSum) + heap_size +
		((flags & KS_RUNNING) != 0 ? sizeof(RunningSums) : 0) +
		((flags & KS_PENDING) != 0 ? sizeof(PendingRows) : 0);
}

size_t
ks_size(const KeyedSums *ks)
{
	return size_of(ks->capacity, ks->heap_size, ks->flags);
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

/* See ks_compare_keys(). */
int
ks_compare_long_keys(const KeyedSums *ks, const KeyedSum *a, const KeyedSum *b)
{
	KeyBytes	a_key;
	KeyBytes	b_key;

	ks_entry_key(ks, a, &a_key);
	ks_entry_key(ks, b, &b_key);
	return compare_bytes(a_key.bytes, a_key.len, b_key.bytes, b_key.len);
}

/*---------------------------------------------------------------------------
 * Entries
 *---------------------------------------------------------------------------
 */

/* The entry of a key in the working form, or NULL. */
static inline KeyedSum *
probe(const KeyedSums *ks, Key key)
{
	KeyedSum   *entries = ks_entries(ks);
	uint64_t	hash;
	uint32_t	slot;
	uint32_t	number;

	if (!has_index(ks->capacity))
	{
		for (KeyedSum *entry = entries; entry < entries + ks->nused; entry++)
			if (entry_matches(ks, entry, key))
				return entry;
		return NULL;
	}
	hash = packed_hash(key.packed);
	slot = index_first(ks->capacity, hash);
	while ((number = index_find(ks_index(ks), ks->capacity, hash, &slot)) != 0)
	{
		if (entry_matches(ks, &entries[number - 1], key))
			return &entries[number - 1];
		slot = index_next(ks->capacity, slot);
	}
	return NULL;
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
	uint32_t	high = ks->nused;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;
		int			order = compare_to_key(ks, &ks_entries(ks)[middle], key);

		if (order == 0)
			return &ks_entries(ks)[middle];
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
	return entry != NULL && ks_is_live(entry) ? entry : NULL;
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
create(uint32_t capacity, size_t heap_size, uint8_t flags)
{
	KeyedSums  *ks;
	size_t		size;

	if ((flags & (KS_RUNNING | KS_PENDING)) != 0)
		heap_size = (heap_size + 7) & ~(size_t) 7;	/* they follow, aligned */
	size = size_of(capacity, heap_size, flags);
	/* where a size has 32 bits, it may be less than its parts */
	if (size > HOST_MAX_SIZE || capacity > HOST_MAX_SIZE / sizeof(KeyedSum) || heap_size > HOST_MAX_SIZE)
		host_too_large(size);
	ks = host_alloc_zeroed(size);
	host_set_size(ks, size);
	ks->version = KS_VERSION;
	ks->flags = flags;
	ks->capacity = capacity;
	ks->heap_size = (uint32_t) heap_size;
	return ks;
}

KeyedSums *
ks_create(uint32_t capacity, size_t heap_size)
{
	return create(capacity, heap_size, 0);
}

/* The canonical form, of which the caller makes the entries. */
KeyedSums *
ks_create_canonical(uint32_t nkeys, size_t heap_size)
{
	return create(nkeys, heap_size, KS_CANONICAL);
}

/* An empty map that keeps RunningSums. */
KeyedSums *
ks_create_running(void)
{
	return create(KS_MIN_CAPACITY, 0, KS_RUNNING);
}

/* Makes the entry of a key that is not there and for which there is room. */
static KeyedSum *
append_entry(KeyedSums *ks, Key key)
{
	KeyedSum   *entry = &ks_entries(ks)[ks->nused++];

	*entry = (KeyedSum) {.key = key.packed};
	if (is_long(key.packed))
		entry->key |= append_long_key(ks, key.bytes, key.len);
	if (has_index(ks->capacity))
		index_add(ks_index(ks), ks->capacity, packed_hash(key.packed), ks->nused);
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
rebuild(const KeyedSums *old, uint32_t capacity, size_t heap_size)
{
	uint8_t		kept = old->flags & (KS_INEXACT | KS_RUNNING);
	uint8_t		pending = capacity >= MANY_ENTRIES && (kept & KS_RUNNING) == 0 ? KS_PENDING : 0;
	KeyedSums  *ks = create(capacity, heap_size, kept | pending);

	if (ks_running(ks) != NULL)
		*ks_running(ks) = *ks_running(old);
	ks->decimals = old->decimals;
	ks->unknown = old->unknown;
	ks_foreach(entry, old)
	{
		KeyedSum   *copy;

		fetch_ahead(ks, entry, entry_end);
		copy = append_entry(ks, entry_lookup_key(old, entry));
		copy->sum = entry->sum;
		copy->count = entry->count;
	}
	return ks;
}

static bool
has_room(const KeyedSums *ks, uint64_t nkeys, uint64_t heap)
{
	return !ks_is_canonical(ks) && ks->nused + nkeys <= ks->capacity &&
		ks->heap_used + heap <= ks->heap_size;
}

/* A heap for so many bytes: small values fill the allocator's power of 2. */
static size_t
roomy_heap_size(uint32_t capacity, size_t heap)
{
	size_t		before = size_of(capacity, 0, 0);
	size_t		size = 128;

	if (heap == 0)
		return 0;
	if (before + heap > 8192)
		return heap + heap / 2;
	while (size < before + heap)
		size *= 2;
	return size - before;
}

/*
 * 3, 14, 29, 59, ...: with header and index these fill 128, 512, 1024, 2048, ...
 * bytes.  Most that outgrow 3 outgrow 7 too, and where many maps grow at once the
 * memory that they leave behind is of no use to any.  A large one grows by half,
 * for it is copied whole to another process.
 */
static inline uint32_t
next_capacity(uint32_t capacity)
{
	if (capacity == KS_MIN_CAPACITY)
		return 14;
	return capacity < MANY_ENTRIES ? 2 * capacity + 1 : capacity + capacity / 2;
}

static uint32_t
capacity_for(uint64_t nkeys)
{
	uint32_t	capacity = KS_MIN_CAPACITY;

	while (capacity < nkeys)
	{
		if (capacity > HOST_MAX_SIZE / sizeof(KeyedSum))
			host_too_large((size_t) capacity * sizeof(KeyedSum));
		capacity = next_capacity(capacity);
	}
	return capacity;
}

/* An empty map with the units of another one and room for its keys. */
KeyedSums *
ks_create_like(const KeyedSums *ks)
{
	uint32_t	capacity = capacity_for(ks->nused);
	KeyedSums  *empty = ks_create(capacity, roomy_heap_size(capacity, ks->heap_used));

	empty->decimals = ks->decimals;
	return empty;
}

/* Makes room for more keys, of which the long ones take heap bytes. */
static KeyedSums *
reserve(KeyedSums *ks, uint32_t nkeys, size_t heap)
{
	uint32_t	live = ks_live_count(ks);
	uint64_t	needed = live + (uint64_t) nkeys;
	uint32_t	capacity;

	/* where keys come and go, leave room for the next ones to come */
	if (ks->nused > live)
		needed += needed / 4 + 1;
	capacity = capacity_for(needed);
	return rebuild(ks, capacity, roomy_heap_size(capacity, ks->heap_used + heap));
}

static KeyedSum *
new_entry(KeyedSums **ks, Key key)
{
	if (!has_room(*ks, 1, heap_bytes(key)))
		*ks = reserve(*ks, 1, heap_bytes(key));
	return append_entry(*ks, key);
}

static inline KeyedSum *
entry_of(KeyedSums **ks, Key key)
{
	KeyedSum   *entry;

	if (ks_is_canonical(*ks))
		*ks = reserve(*ks, 1, heap_bytes(key));
	entry = probe(*ks, key);
	return entry != NULL ? entry : new_entry(ks, key);
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
		fetch_entry(ks, pending->rows[i].key);
	for (uint64_t i = 0; i < pending->n; i++)
	{
		Key			key = {pending->rows[i].key, NULL, 0};
		KeyedSum   *entry = probe(ks, key);

		if (entry == NULL)
			entry = append_entry(ks, key);
		add_amount(ks, entry, pending->rows[i].amount, 1);
	}
	pending->n = 0;
}

/* Adds a row (sign 1) or takes it back (sign -1). */
static inline KeyedSums *
change_now(KeyedSums *ks, Key key, double amount, int sign)
{
	KeyedSum   *entry;

	if (ks->decimals != 0)
		return ks_add_decimal(ks, key, (Decimal) {{amount, 0}, 0}, sign);
	entry = entry_of(&ks, key);
	add_amount(ks, entry, sign > 0 ? amount : -amount, sign);
	return ks;
}

/* Lets a row wait while its place is fetched from memory. */
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
		/* without the entries that are not live it may be a small one */
		if (pending == NULL)
			return change_now(ks, key, amount, 1);
	}
	fetch_index(ks, key.packed);
	pending->rows[pending->n].key = key.packed;
	pending->rows[pending->n++].amount = amount;
	return ks;
}

/* Adds a row. */
KeyedSums *
ks_add(KeyedSums *ks, const char *bytes, size_t len, double amount)
{
	ks_settle(ks);
	return change_now(ks, key_of(bytes, len), amount, 1);
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
	return change_now(ks, key, amount, 1);
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
	ks_settle(*ks);
	*ks = change_now(*ks, key, amount, -1);
	if (ks_running(*ks) != NULL && running_is_worn(ks_running(*ks)))
		renew_running(*ks);
	return ((*ks)->flags & KS_INEXACT) == 0;
}

/* Adds (sign 1) or subtracts (sign -1) a sum in units of the map, and rows. */
void
ks_merge_entry(const KeyedSums *ks, KeyedSum *entry, dd sum, int64_t rows, int sign)
{
	entry->sum = dd_add(entry->sum, sign > 0 ? sum : dd_negate(sum));
	entry->count = add_counts(entry->count, rows, sign);
	ks_check_overflow(ks, entry);
}

/*
 * Adds (sign 1) or subtracts (sign -1) another map, whose index is not read and
 * whose pending rows stay pending.
 */
KeyedSums *
ks_merge(KeyedSums *ks, const KeyedSums *other, int sign)
{
	const PendingRows *pending = ks_pending(other);

	ks_settle(ks);
	if (ks_is_canonical(ks) ||
		(ks->nused == 0 && !has_room(ks, other->nused, other->heap_used)))
		ks = reserve(ks, other->nused, other->heap_used);
	ks_more_decimals(ks, other->decimals);
	ks->unknown = add_counts(ks->unknown, other->unknown, sign);
	ks_foreach(entry, other)
	{
		KeyedSum   *mine;

		fetch_ahead(ks, entry, entry_end);
		mine = entry_of(&ks, entry_lookup_key(other, entry));
		ks_merge_entry(ks, mine, ks_in_units_of(ks, entry->sum, other->decimals), entry->count, sign);
	}
	for (uint64_t i = 0; pending != NULL && i < pending->n; i++)
		ks = change_now(ks, (Key) {pending->rows[i].key, NULL, 0}, pending->rows[i].amount, sign);
	return ks;
}

/* Multiplies one sum of a map. */
void
ks_scale(const KeyedSums *ks, KeyedSum *entry, double factor)
{
	entry->sum = dd_multiply_double(entry->sum, factor);
	ks_check_overflow(ks, entry);
}
