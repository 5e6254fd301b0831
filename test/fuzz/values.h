/*
 * values.h: stored values made of arbitrary bytes, for the targets that know
 * the C core alone.
 */
#ifndef RA_VALUES_H
#define RA_VALUES_H

#include "host.h"

#include "fuzz.h"
#include "keyed_sums.h"

/* The bytes as a value, in memory of exactly their size. */
static inline KeyedSums *
value_of_bytes(const uint8_t *data, size_t size)
{
	KeyedSums  *ks = host_alloc_zeroed(size > 0 ? size : 1);

	memcpy(ks, data, size);
	if (size >= sizeof(ks->vl_len_))
		host_set_size(ks, size);
	return ks;
}

static inline bool
same_bytes(const KeyedSums *a, const KeyedSums *b)
{
	return ks_size(a) == ks_size(b) && memcmp(a, b, ks_size(a)) == 0;
}

/* What the functions of the library do with an argument before they read it. */
static inline KeyedSums *
as_argument(KeyedSums *ks)
{
	if (ks_pending(ks) != NULL)
	{
		ks = ks_copy(ks);
		ks_settle(ks);
	}
	return ks;
}

#endif							/* RA_VALUES_H */
