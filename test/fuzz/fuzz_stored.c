/*
 * fuzz_stored.c: arbitrary bytes as a stored value.  Either the check refuses
 * them, or every reader gets on with them.
 */
#include "values.h"

#include "concentration.h"
#include "inequality.h"

static void
read_entries(const KeyedSums *ks)
{
	uint32_t	n = 0;

	ks_foreach(entry, ks)
	{
		KeyBytes	key;

		ks_entry_key(ks, entry, &key);
		expect(ks_key(key.bytes, key.len).len <= key.len);
		expect(ks_compare_keys(ks, entry, entry) == 0);
		n++;
	}
	expect(n == ks_live_count(ks));
}

/* the canonical form is one that the check accepts, and stays what it is */
static void
make_canonical(const KeyedSums *ks)
{
	KeyedSums  *canonical = ks_canonical(ks);

	expect(ks_check(canonical, ks_size(canonical)) == NULL);
	expect(same_bytes(canonical, ks_canonical(canonical)));
	ks_foreach(entry, canonical)
	{
		KeyBytes	key;

		ks_entry_key(canonical, entry, &key);
		(void) ks_find(canonical, ks_key(key.bytes, key.len));
	}
}

/* the measures of its amounts, which are never NaN where defined everywhere */
static void
measure(KeyedSums *ks)
{
	const KeyedSums *ones = ks_in_ones(ks);
	double	   *x = new_array(double, ks_live_count(ones));
	double	   *y = new_array(double, ks_live_count(ones));
	dd			total = {0, 0};
	bool		inexact = false;
	int			n = 0;

	ks_foreach(entry, ones)
		if (entry->sum.hi > 0)
		{
			x[n] = y[n] = entry->sum.hi;
			total = dd_add_double(total, entry->sum.hi, &inexact);
			n++;
		}
	if (n == 0 || !isfinite(total.hi))
		return;
	expect(hhi(x, n, total) >= 0 && hhi(x, n, total) <= 1);
	expect(shannon_entropy(x, n, total) >= 0);
	expect(hill_number(x, n, total, 2) >= 1);
	expect(largest_share(x, n, total) <= 1);
	expect(gini(y, n, total) >= 0 && gini(y, n, total) <= 1);
	expect(theil_index(y, n, total) >= 0);
	expect(atkinson_index(y, n, total, 0.5) >= 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	KeyedSums  *ks = value_of_bytes(data, size);

	if (ks_check(ks, size) == NULL && setjmp(on_error) == 0)
	{
		ks = as_argument(ks);
		read_entries(ks);
		make_canonical(ks);
		measure(ks);
		(void) ks_merge(ks_create(KS_MIN_CAPACITY, 0), ks, 1);
	}
	host_free_all();
	return 0;
}
