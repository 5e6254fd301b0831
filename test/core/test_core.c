/*
 * test_core.c: tests of the files that know nothing of PostgreSQL, to be
 * run under sanitizers or valgrind.  Expectations are computed by other means:
 * 128-bit integers for sums, an unsorted list for the map, long double for
 * formulas.
 */
#include "host.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "concentration.h"
#include "inequality.h"
#include "keyed_sums.h"

/*---------------------------------------------------------------------------
 * Test helpers
 *---------------------------------------------------------------------------
 */

/* A key of 0 to 39 bytes; few distinct ones, so that they repeat. */
static size_t
random_key(char *key, uint32_t nkeys)
{
	uint32_t	id = (uint32_t) (next_random() % nkeys);
	size_t		len = id * 7 % 40;

	for (size_t i = 0; i < len; i++)
		key[i] = (char) ('A' + (id >> (i % 4)) % 57);
	if (len > 4)
		memcpy(key, &(uint32_t) {id | 0x40404040}, 4);
	return len;
}

static KeyedSums *
add_text(KeyedSums *ks, const char *key, double amount)
{
	return ks_add(ks, key, strlen(key), amount);
}

static double
sum_of(const KeyedSums *ks, const char *key)
{
	const KeyedSum *entry = ks_find(ks, ks_key(key, strlen(key)));

	return entry == NULL ? NAN : entry->sum.hi;
}

static bool
same_bytes(const KeyedSums *a, const KeyedSums *b)
{
	a = ks_canonical(a);
	b = ks_canonical(b);
	return ks_size(a) == ks_size(b) && memcmp(a, b, ks_size(a)) == 0;
}

/*---------------------------------------------------------------------------
 * dd.h
 *---------------------------------------------------------------------------
 */

#ifdef __SIZEOF_INT128__
/* Sums of 0.125 steps are exact: compare with integers, in any order. */
static void
test_dd_exact(void)
{
	bool		ok = true;

	for (int round = 0; round < 1000; round++)
	{
		dd			sum = {0, 0};
		dd			parts[2] = {{0, 0}, {0, 0}};
		__int128	expected = 0;
		bool		inexact = false;

		for (int i = 0; i < 50; i++)
		{
			int64_t		eighths = (int64_t) (next_random() >> (1 + next_random() % 60));
			double		value = (double) (eighths & ~INT64_C(0x7FF)) / 8;

			if (next_random() % 2)
				value = -value;
			expected += (__int128) (value * 8);
			sum = dd_add_double(sum, value, &inexact);
			parts[i % 2] = dd_add_double(parts[i % 2], value, &inexact);
		}
		parts[0] = dd_add(parts[0], parts[1]);
		ok &= !inexact && dd_is_normal(sum);
		ok &= (__int128) (sum.hi * 8) + (__int128) (sum.lo * 8) == expected;
		ok &= sum.hi == parts[0].hi && sum.lo == parts[0].lo;
	}
	check(ok, "double-double sums equal integer sums, whole and in parts");
}
#endif

static void
test_dd_reports_lost_bits(void)
{
	bool		inexact = false;
	dd			sum = dd_add_double((dd) {1e300, 0}, 1e280, &inexact);

	check(!inexact, "1e300 + 1e280 fits");
	(void) dd_add_double(sum, 1e-10, &inexact);
	check(inexact, "1e300 + 1e280 + 1e-10 loses bits and says so");
	sum = dd_add_exactly((dd) {0x1.d9361ede00467p122, -0x1.559637ac759p68}, -0x1.0ed7b05e9338dp68);
	check(sum.hi == 0x1.d9361ede00466p122 && sum.lo == 0x1.9b9217f4f7373p68, "nothing is lost that fits");
	sum = dd_multiply_double((dd) {1, 0x1p-60}, 3);
	check(sum.hi == 3 && sum.lo == 0x3p-60, "a product keeps the low half");
	sum = dd_multiply_double((dd) {0, 0}, -1);
	check(!signbit(sum.hi) && !signbit(sum.lo), "no negative zero");
}

/*---------------------------------------------------------------------------
 * keyed_sums.c
 *---------------------------------------------------------------------------
 */

/* The same rows, as a list. */
typedef struct Row
{
	char		key[40];
	size_t		len;
	double		amount;
} Row;

static double
list_sum(const Row *rows, int n, const Row *like, int *count)
{
	double		sum = 0;

	*count = 0;
	for (int i = 0; i < n; i++)
	{
		if (rows[i].len != like->len || memcmp(rows[i].key, like->key, like->len) != 0)
			continue;
		sum += rows[i].amount;
		(*count)++;
	}
	return sum;
}

static bool
agrees_with_list(const KeyedSums *ks, const Row *rows, int n)
{
	for (int i = 0; i < n; i++)
	{
		int			count;
		double		sum = list_sum(rows, n, &rows[i], &count);
		const KeyedSum *entry = ks_find(ks, ks_key(rows[i].key, rows[i].len));

		if (entry == NULL || entry->count != count || entry->sum.hi != sum)
			return false;
	}
	return true;
}

static bool
is_sorted_and_complete(const KeyedSums *ks, const KeyedSums *canonical)
{
	ks_foreach_entry(entry, canonical)
		if (entry > ks_entries(canonical) && ks_compare_keys(canonical, entry - 1, entry) >= 0)
			return false;
	return canonical->capacity == ks_live_count(ks);
}

/* Merging a part in the order of the whole, whose keys it has, gives what hashing gives. */
static bool
merges_in_order(const KeyedSums *whole, const KeyedSums *part)
{
	KeyedSums  *sum = ks_merge_canonical(ks_canonical(whole), part, 1);

	return sum != NULL && ks_check(sum, ks_size(sum)) == NULL &&
		same_bytes(sum, ks_merge(ks_canonical(whole), part, 1));
}

static void
test_against_list(void)
{
	static Row	rows[600];
	bool		ok = true;
	bool		merged_ok = true;
	bool		in_order_ok = true;
	bool		removed_ok = true;

	for (int round = 0; round < 200; round++)
	{
		int			n = 1 + (int) (next_random() % 600);
		uint32_t	nkeys = 1 + (uint32_t) (next_random() % 300);
		KeyedSums  *ks = ks_create(3, 0);
		KeyedSums  *halves[2] = {ks_create(3, 0), ks_create(3, 0)};

		for (int i = 0; i < n; i++)
		{
			rows[i].len = random_key(rows[i].key, nkeys);
			rows[i].amount = (double) (next_random() % 100000) / 8 - 1000;
			ks = ks_add(ks, rows[i].key, rows[i].len, rows[i].amount);
			halves[i % 2] = ks_add(halves[i % 2], rows[i].key, rows[i].len, rows[i].amount);
		}
		ok &= ks_check(ks, ks_size(ks)) == NULL && agrees_with_list(ks, rows, n);
		ok &= ks_check(ks_canonical(ks), ks_size(ks_canonical(ks))) == NULL;
		ok &= agrees_with_list(ks_canonical(ks), rows, n);
		ok &= is_sorted_and_complete(ks, ks_canonical(ks));
		merged_ok &= same_bytes(ks, ks_merge(ks_canonical(halves[1]), halves[0], 1));
		merged_ok &= same_bytes(halves[0], ks_merge(ks_canonical(ks), halves[1], -1));
		merged_ok &= same_bytes(ks, ks_merge(halves[0], ks_canonical(halves[1]), 1));
		in_order_ok &= merges_in_order(ks, halves[1]) && merges_in_order(ks, ks_canonical(halves[1]));
		for (int i = 0; i < n; i += 2)
			removed_ok &= ks_remove(&ks, ks_key(rows[i].key, rows[i].len), rows[i].amount);
		for (int i = 1; i < n; i += 2)
			removed_ok &= ks_remove(&ks, ks_key(rows[i].key, rows[i].len), rows[i].amount);
		removed_ok &= same_bytes(ks, ks_create(3, 0));
		host_free_all();
	}
	check(ok, "the map agrees with a list of the same rows");
	check(merged_ok, "merging parts gives the bytes of the whole");
	check(in_order_ok, "merging a part in the order of the whole changes nothing");
	check(removed_ok, "removing every row leaves the empty map");
}

static void
test_keys(void)
{
	KeyedSums  *ks = ks_create(3, 0);

	ks = add_text(ks, "", 1);
	ks = add_text(ks, " \t\n ", 2);
	ks = add_text(ks, "          ", 4);
	ks = add_text(ks, "1234567", 8);
	ks = add_text(ks, "12345678", 16);
	ks = add_text(ks, "123456789", 32);
	ks = add_text(ks, " A", 64);
	ks = add_text(ks, "A", 128);
	check(sum_of(ks, "") == 7, "white space alone is the blank key");
	check(sum_of(ks, "1234567") == 8 && sum_of(ks, "12345678") == 16 &&
		  sum_of(ks, "123456789") == 32, "keys around the packed length");
	check(sum_of(ks, " A") == 64 && sum_of(ks, "A") == 128, "blanks before a name count");
	check(isnan(sum_of(ks, "B")), "a key that is not there");
	ks = ks_canonical(ks);
	check(sum_of(ks, "12345678") == 16 && isnan(sum_of(ks, "1234567A")), "search in the canonical form");
	check(ks_entries(ks)->key == KS_BLANK, "the blank key comes first");
	host_free_all();
}

static void
test_errors(void)
{
	KeyedSums  *ks = ks_create(3, 0);

	check_raises(ks_add(add_text(ks, "A", 1.7e308), "A", 1, 1.7e308), "overflow", "overflow of a sum");
	check_raises(ks_create(UINT32_MAX, 0), "too large", "more than 1 GB");
	host_free_all();

	ks = add_text(add_text(ks_create(3, 0), "A", 1e300), "B", 1);
	ks = add_text(add_text(ks, "A", 1e280), "A", 1e-10);
	check(!ks_remove(&ks, ks_key("A", 1), 1e300), "no removal once bits were lost");
	host_free_all();
}

/* Keys that come and go must neither grow the map nor be found again. */
static void
test_moving_window(void)
{
	KeyedSums  *ks = ks_create(3, 0);
	char		key[40];

	for (int i = 0; i < 20000; i++)
	{
		snprintf(key, sizeof(key), "supplier number %d", i);
		ks = add_text(ks, key, i);
		snprintf(key, sizeof(key), "supplier number %d", i - 10);
		if (i >= 10)
			ks_remove(&ks, ks_key(key, strlen(key)), i - 10);
	}
	check(ks_live_count(ks) == 10, "ten suppliers are in the window");
	check(ks_size(ks) < 8192, "the map stays small");
	host_free_all();
}

/* Each entry read, found and compared: no access may leave the value. */
static void
walk(const KeyedSums *ks)
{
	KeyedSums  *merged = ks_create(3, 0);
	volatile double total = 0;

	ks_foreach(entry, ks)
	{
		KeyBytes	key;

		ks_entry_key(ks, entry, &key);
		total += entry->sum.hi + key.bytes[key.len > 0 ? key.len - 1 : 0];
		(void) ks_find(ks, ks_key(key.bytes, key.len));
	}
	(void) total;
	if (setjmp(on_error) == 0)
		(void) ks_canonical(ks_merge(merged, ks, 1));
}

static void
check_damaged(const KeyedSums *sample, size_t size, size_t at, uint8_t value, int *accepted)
{
	KeyedSums  *damaged = host_alloc_zeroed(size);

	memcpy(damaged, sample, size);
	if (at < size)
		((uint8_t *) damaged)[at] = value;
	if (ks_check(damaged, size) == NULL)
	{
		(*accepted)++;
		walk(damaged);
	}
}

/* the HHI of the map by concentration.c */
static double
fresh_hhi(const KeyedSums *ks)
{
	static double amounts[64];
	dd			total = {0, 0};
	int			n = 0;

	ks_foreach(entry, ks)
	{
		total = dd_add(total, (dd) {entry->sum.hi, 0});
		if (entry->key != KS_BLANK && entry->sum.hi > 0)
			amounts[n++] = entry->sum.hi;
	}
	return n == 0 ? -1 : hhi(amounts, n, total);
}

/* a window over amounts of many magnitudes: never another bit, seldom unsure */
static void
test_running_hhi(void)
{
	enum {FRAME = 50, ROWS = 20000};
	static double amounts[ROWS];
	int			sure = 0;
	int			wrong = 0;
	bool		removed_ok = true;
	KeyedSums  *ks = ks_create_running();

	for (int i = 0; i < ROWS; i++)
	{
		char		key[16] = "";
		double		running;

		if (i % 11 > 0)
			snprintf(key, sizeof(key), i % 3 == 0 ? "S%d" : "supplier %d", i % 7);
		amounts[i] = (i * 7919 % 10007) / 100.0 * (i % 97 == 0 ? 1e9 : 1);
		ks = ks_add(ks, key, strlen(key), amounts[i]);
		if (i >= FRAME)
		{
			char		left[16] = "";
			int			j = i - FRAME;

			if (j % 11 > 0)
				snprintf(left, sizeof(left), j % 3 == 0 ? "S%d" : "supplier %d", j % 7);
			removed_ok &= ks_remove(&ks, ks_key(left, strlen(left)), amounts[j]);
		}
		if (!running_hhi(ks_running(ks), 1, &running))
			continue;
		sure++;
		wrong += running != fresh_hhi(ks);
	}
	check(removed_ok, "no sum of the window lost bits");
	check(wrong == 0, "the running HHI is the fresh one to the last bit");
	check(sure > ROWS * 0.99, "and hardly ever unsure");
	check(ks_running(ks_canonical(ks)) == NULL, "the canonical form has no running sums");
	ks = ks_add(ks_create_running(), "A", 1, 1e300);
	check(!running_hhi(ks_running(ks), 1, amounts), "an amount out of its range makes it unsure");
	host_free_all();
}

#ifdef __SIZEOF_INT128__
/* sums in decimal units against 128-bit integers, in random order and parts */
static void
test_decimals(void)
{
	enum {KEYS = 5, ROWS = 2000};
	static const int64_t unit[] = {100000000, 10000, 1};	/* 10^-8 in units */
	__int128	sums[KEYS] = {0};
	KeyedSums  *halves[2] = {ks_create(3, 0), ks_create(3, 0)};
	KeyedSums  *ks;
	bool		equal = true;

	for (int i = 0; i < ROWS; i++)
	{
		int			k = next_random() % KEYS;
		int			step = next_random() % 3;
		int64_t		units = (int64_t) (next_random() % 2000000) - 500000;
		char		key[] = {'K', (char) ('0' + k)};
		Decimal		amount = {{(double) units, 0}, (uint16_t) (step * DECIMAL_STEP)};

		sums[k] += (__int128) units * unit[step];
		halves[i % 2] = ks_add_decimal(halves[i % 2], ks_key(key, 2), amount, 1);
	}
	ks = ks_merge(halves[0], halves[1], 1);
	check(ks->decimals == 8, "as many decimals as the amounts have");
	for (int k = 0; k < KEYS; k++)
	{
		char		key[] = {'K', (char) ('0' + k)};
		dd			sum = ks_find(ks, ks_key(key, 2))->sum;

		equal &= (__int128) sum.hi + (__int128) sum.lo == sums[k];
	}
	check(equal, "decimal sums are exact");
	ks = ks_add_decimal(ks_create(3, 0), ks_key("A", 1), (Decimal) {{120000, 0}, 8}, 1);
	check(ks_canonical(ks)->decimals == 4, "no more decimals than needed");
	ks = ks_add(ks, "A", 1, 1.0 / 3);
	check(ks_canonical(ks)->decimals == 8 &&
		  fabs(ks_entries(ks_in_ones(ks_canonical(ks)))->sum.hi - (1.0 / 3 + 0.0012)) < 1e-15,
		  "a third is kept in the units it was added in");
	check(ks_in_ones(ks) != ks && ks_in_ones(ks_in_ones(ks))->decimals == 0, "amounts in ones");
	host_free_all();
}
#endif

/* Every single-byte change and every truncation is rejected or harmless. */
static void
test_damage(void)
{
	static const uint8_t changes[] = {0, 1, 2, 0x7F, 0x80, 0xFE, 0xFF};
	int			accepted = 0;

	for (int round = 0; round < 20; round++)
	{
		KeyedSums  *ks = ks_create(3, 0);
		char		key[40];
		size_t		size;

		for (int i = 0; i < 3 * round; i++)
			ks = ks_add(ks, key, random_key(key, 60), (double) (next_random() % 1000));
		if (round % 2)
			ks = ks_canonical(ks);
		size = ks_size(ks);
		for (size_t at = 4; at < size; at++)
			for (size_t i = 0; i < sizeof(changes); i++)
				check_damaged(ks, size, at, changes[i], &accepted);
		for (size_t cut = sizeof(KeyedSums); cut < size; cut++)
			check_damaged(ks, cut, size, 0, &accepted);
		host_free_all();
	}
	check(accepted > 0, "damaged values are rejected or can be read");
}

/*
 * Keys that share their bytes would need more room in a copy than they say;
 * one that occurs twice, or is as good as empty, would do so in a result.
 */
static void
test_impossible_keys(void)
{
	static const char long_key[2000] = "a key that is long";
	KeyedSums  *ks = ks_add(ks_create(31, 4096), long_key, sizeof(long_key), 1);
	KeyedSum   *first = (KeyedSum *) ks_find(ks, ks_key(long_key, sizeof(long_key)));

	check(ks_check(ks, ks_size(ks)) == NULL, "a value with one long key");
	first->key ^= UINT64_C(1) << HASH_SHIFT;
	check(ks_check_entries(ks, ks_size(ks)) != NULL, "whose bits of the hash are others");
	first->key ^= UINT64_C(1) << HASH_SHIFT;
	while (ks->nused < 19)
	{
		ks_entries(ks)[ks->nused++] = *first;
		index_add(ks_index(ks), ks->capacity, packed_hash(first->key), ks->nused);
	}
	check(ks_check(ks, ks_size(ks)) != NULL, "keys that share their bytes");

	ks = add_text(add_text(ks_create(15, 0), "A", 1), "B", 2);
	((KeyedSum *) ks_find(ks, ks_key("B", 1)))->key = ks_key("A", 1).packed;
	check(ks_check(ks, ks_size(ks)) != NULL, "a key that occurs twice");

	ks = ks_canonical(add_text(ks_create(3, 0), "A", 1));
	ks_entries(ks)->key = UINT64_C(0x2000000000000002);
	check(ks_check(ks, ks_size(ks)) != NULL, "a blank that is not the blank key");
	host_free_all();
}

static void
test_many_keys(void)
{
	KeyedSums  *halves[2] = {ks_create(3, 0), ks_create(3, 0)};
	char		key[24];
	uint64_t	pending_key;
	bool		ok = true;

	for (int i = 0; i < 200000; i++)
	{
		snprintf(key, sizeof(key), i % 3 ? "s%d" : "supplier %d", i);
		halves[i % 2] = ks_add_soon(halves[i % 2], key, strlen(key), i);
	}
	check(ks_pending(halves[1])->n > 0, "some rows are pending");
	check(ks_check(halves[1], ks_size(halves[1])) == NULL, "which is a valid state");
	pending_key = ks_pending(halves[1])->rows[0].key;
	ks_pending(halves[1])->rows[0].key = UINT64_C(0x2000000000000002);
	check(ks_check(halves[1], ks_size(halves[1])) != NULL, "unless one of them is of a blank");
	ks_pending(halves[1])->rows[0].key = pending_key;
	halves[1]->decimals = 2;
	check(ks_check(halves[1], ks_size(halves[1])) != NULL, "or is not in ones");
	halves[1]->decimals = 0;
	((uint32_t *) ks_index(halves[1]))[0] ^= 1;
	check(ks_check(halves[1], ks_size(halves[1])) != NULL, "or its index is damaged");
	check(ks_check_entries(halves[1], ks_size(halves[1])) == NULL, "which a merge does not read");
	halves[0] = ks_merge(halves[0], halves[1], 1);
	check(ks_pending(halves[1])->n > 0, "and whose rows stay pending");
	for (int i = 0; i < 200000; i++)
	{
		snprintf(key, sizeof(key), i % 3 ? "s%d" : "supplier %d", i);
		ok &= sum_of(halves[0], key) == i;
	}
	check(ok && ks_live_count(halves[0]) == 200000, "200,000 suppliers");
	halves[0] = ks_merge(halves[0], halves[1], -1);
	check(ks_live_count(halves[0]) == 100000, "half of which are taken back");
	host_free_all();
}

static Key
numbered_key(char *key, int number)
{
	return ks_key(key, (size_t) sprintf(key, "s%d", number));
}

/* Entries whose rows were all taken back are left out when a map grows. */
static void
test_many_keys_taken_back(void)
{
	KeyedSums  *ks = ks_create(3, 0);
	char		key[24];
	bool		ok = true;

	for (int i = 0; i < 2 * MANY_ENTRIES; i++)
	{
		ks = ks_add_soon(ks, key, numbered_key(key, i).len, 1);
		ok &= ks_remove(&ks, numbered_key(key, i), 1);
	}
	for (int i = 0; i < 2 * MANY_ENTRIES; i++)
		ks = ks_add_soon(ks, key, numbered_key(key, i).len, i);
	for (int i = 0; i < 2 * MANY_ENTRIES; i++)
		ok &= ks_remove(&ks, numbered_key(key, i), i);
	for (int i = 0; i < 2 * MANY_ENTRIES; i++)
		ks = ks_add_soon(ks, key, numbered_key(key, -i - 1).len, 1);
	ks_settle(ks);
	check(ok && ks_live_count(ks) == 2 * MANY_ENTRIES && ks_check(ks, ks_size(ks)) == NULL,
		  "a large map that was emptied takes in other keys");
	host_free_all();
}

/* What a value holds beyond its entries, or merges with, does not show. */
static void
test_canonical_is_merged(void)
{
	KeyedSums  *ks = ks_canonical(add_text(add_text(ks_create(3, 0), "A", 1), "B", 2));
	KeyedSums  *nothing = ks_add_decimal(ks_create(3, 0), ks_key("C", 1), (Decimal) {{1, 0}, 8}, 1);
	KeyedSums  *copy;

	nothing = ks_add_decimal(nothing, ks_key("C", 1), (Decimal) {{1, 0}, 8}, -1);
	copy = ks_merge(ks_copy(ks), nothing, 1);
	check(!ks_is_canonical(copy) && same_bytes(copy, ks), "nothing in other units is added");

	copy = ks_create(3, 0);
	memset(ks_entries(copy), 0x3F, 3 * sizeof(KeyedSum));
	copy = add_text(add_text(copy, "A", 1), "B", 2);
	check(same_bytes(ks_canonical(copy), ks), "what was in the room for entries is not added");
	host_free_all();
}

/*---------------------------------------------------------------------------
 * concentration.c and inequality.c
 *---------------------------------------------------------------------------
 */

#define TOTAL(amount) ((dd) {amount, 0})

static bool
near(double a, double b)
{
	return fabs(a - b) <= 1e-12 * fabs(b);
}

static double
hill_by_definition(const double *x, int n, double total, double q)
{
	long double sum = 0;

	for (int i = 0; i < n; i++)
		sum += powl((long double) x[i] / total, q);
	return (double) powl(sum, 1 / (1 - (long double) q));
}

static void
test_formulas(void)
{
	double		doj[] = {30, 30, 20, 20};
	double		tiny[] = {1e-300, 3e-300};
	double		wide[] = {1e300, 1e-300};
	double		lower;
	double		upper;

	check(near(hhi(doj, 4, TOTAL(100)), 0.26), "30/30/20/20 gives 0.26");
	check(near(hhi(tiny, 2, TOTAL(4e-300)), 0.625), "tiny amounts");
	check(near(hhi_normalized(doj, 4, TOTAL(100)), (0.26 - 0.25) / 0.75), "normalised HHI");
	check(isnan(hhi_normalized(doj, 1, TOTAL(30))), "normalised HHI of one supplier");
	check(shannon_entropy(doj, 1, TOTAL(30)) == 0 && !signbit(shannon_entropy(doj, 1, TOTAL(30))),
		  "entropy of one supplier is zero");
	check(near(hill_number(wide, 2, TOTAL(1e300), 0), 2), "a share that underflows still counts");
	check(near(concentration_ratio(doj, 4, TOTAL(100), 3), 0.8), "CR3");
	check(near(concentration_ratio(doj, 4, TOTAL(100), 9), 1), "CR9 of four");
	hhi_bounds((double[]) {71, 13, 5, 5}, 4, TOTAL(100), 6, INFINITY, &lower, &upper);
	check(near(lower, 0.5260) && near(upper, 0.5286), "bounds of 71/13/5/5, other 6");
	hhi_bounds(NULL, 0, TOTAL(10), 10, INFINITY, &lower, &upper);
	check(lower == 0 && upper == 1, "bounds when nothing is attributed");
}

static void
test_hill_number(void)
{
	double		x[] = {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
	double		total = 66586;
	bool		ok = true;
	double		above = 11;

	for (double q = 0.05; q < 12; q += 0.05)
	{
		double		value = hill_number(x, 10, TOTAL(total), q);

		if (fabs(q - 1) > 0.01)
			ok &= fabs(value - hill_by_definition(x, 10, total, q)) < 1e-10 * value;
		ok &= value <= above;
		above = value;
	}
	check(ok, "Hill numbers follow their definition and fall with q");
	check(near(hill_number(x, 10, TOTAL(total), 2), effective_suppliers(x, 10, TOTAL(total))),
		  "Hill number of order 2");
	check(near(hill_number(x, 10, TOTAL(total), nextafter(1, 2)), hill_number(x, 10, TOTAL(total), 1)),
		  "Hill number just above order 1");
	check(near(hill_number(x, 10, TOTAL(total), INFINITY), total / 22261), "infinite order");
}

/* values of the R packages ineq and concstats for these amounts */
static void
test_inequality(void)
{
	double		x[] = {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
	double		even[] = {3, 3, 3};
	double		zero[] = {0, 4};
	double		total = 66586;
	double		points[3];

	check(fabs(atkinson_index(x, 10, TOTAL(total), 0.5) - 0.1796591) < 1e-7, "Atkinson 0.5");
	check(fabs(atkinson_index(x, 10, TOTAL(total), 1) - 0.3518251) < 1e-7, "Atkinson 1");
	check(near(atkinson_index(x, 10, TOTAL(total), 1), 1 - exp(-mean_log_deviation(x, 10, TOTAL(total)))),
		  "Atkinson 1 is by the mean log deviation");
	check(near(theil_index(x, 10, TOTAL(total)), log(10) - shannon_entropy(x, 10, TOTAL(total))),
		  "Theil T is ln n less the entropy");
	check(near(gini(x, 10, TOTAL(total)), 1 - 1 / (10 * rosenbluth_index(x, 10, TOTAL(total)))),
		  "Gini by the Rosenbluth index");
	check(gini(even, 3, TOTAL(9)) == 0 && theil_index(even, 3, TOTAL(9)) == 0 &&
		  atkinson_index(even, 3, TOTAL(9), 2) == 0 && hoover_index(even, 3, TOTAL(9)) == 0,
		  "no inequality among equals");
	check(gini(zero, 2, TOTAL(4)) == 0.5 && isinf(mean_log_deviation(zero, 2, TOTAL(4))) &&
		  atkinson_index(zero, 2, TOTAL(4), 2) == 1 && isinf(palma_ratio(zero, 2, TOTAL(4))),
		  "a supplier without supply");
	lorenz_curve(zero, 2, points);
	check(points[0] == 0 && points[1] == 0 && points[2] == 1, "Lorenz curve");
}

int
main(void)
{
#ifdef __SIZEOF_INT128__
	test_dd_exact();
	test_decimals();
#else
	puts("SKIPPED: comparison of sums with 128-bit integers, which are not there");
#endif
	test_dd_reports_lost_bits();
	test_against_list();
	test_keys();
	test_errors();
	test_moving_window();
	test_running_hhi();
	test_damage();
	test_impossible_keys();
	test_many_keys();
	test_many_keys_taken_back();
	test_canonical_is_merged();
	test_formulas();
	test_hill_number();
	test_inequality();
	return report();
}
