/*
 * fuzz_merge.c: two arbitrary stored values, added and subtracted.
 *
 * The sizes of a value follow from those of its parts, and its index from its
 * keys, so that many inputs are valid ones: the input begins with what the
 * headers say, and goes on with the entries and heaps.
 */
#include "values.h"

typedef struct Input
{
	uint8_t		capacity[2];
	uint8_t		heap_size[2];
	uint8_t		flags[2];
	uint8_t		decimals[2];
	uint8_t		heap_slack[2];	/* bytes of its heap that are not used */
	uint8_t		unknown[2];
	uint8_t		spoiled_slot[2];	/* of its index, */
	uint8_t		spoiled_bits[2];	/* to be inverted */
} Input;

static void
use_entry(KeyedSums *ks, const KeyedSum *entry)
{
	ks_entries(ks)[ks->nused++] = *entry;
	if (!ks_is_canonical(ks) && has_index(ks->capacity))
		index_add(ks_index(ks), ks->capacity, packed_hash(entry->key), ks->nused);
}

/* Takes the next value from the input; NULL if its entries are not valid. */
static KeyedSums *
next_value(const Input *input, int which, const uint8_t **data, size_t *size)
{
	bool		canonical = (input->flags[which] & KS_CANONICAL) != 0;
	uint32_t	capacity = input->capacity[which];
	size_t		entries = capacity * sizeof(KeyedSum);
	size_t		heap = (size_t) input->heap_size[which] * (canonical ? 1 : 8);
	KeyedSums  *ks;

	if (*size < entries + heap)
		return NULL;
	ks = canonical ? ks_create_canonical(capacity, heap) : ks_create(capacity, heap);
	memcpy(ks_entries(ks), *data, entries + heap);
	*data += entries + heap;
	*size -= entries + heap;
	ks->flags |= input->flags[which] & KS_INEXACT;
	ks->decimals = input->decimals[which];
	ks->heap_used = ks->heap_size - input->heap_slack[which];
	ks->unknown = input->unknown[which];
	for (uint32_t i = 0; i < capacity; i++)
		if (ks_entries(ks)[i].key != 0)
			use_entry(ks, &ks_entries(ks)[i]);
	if (!canonical && has_index(capacity))
		((uint8_t *) ks_index(ks))[input->spoiled_slot[which] % index_size(capacity)] ^=
			input->spoiled_bits[which];
	return ks_check_entries(ks, ks_size(ks)) == NULL ? ks : NULL;
}

static void
expect_valid(const KeyedSums *ks)
{
	expect(ks_check(ks, ks_size(ks)) == NULL);
}

/* as the operators of the types do it */
static KeyedSums *
merged(const KeyedSums *a, const KeyedSums *b, int sign)
{
	KeyedSums  *result = ks_merge(ks_create(KS_MIN_CAPACITY, 0), a, 1);

	result = ks_merge(result, b, sign);
	expect_valid(result);
	result = ks_canonical(result);
	expect_valid(result);
	return result;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Input		input;
	KeyedSums  *a;
	KeyedSums  *b;

	if (size < sizeof(input))
		return -1;
	memcpy(&input, data, sizeof(input));
	data += sizeof(input);
	size -= sizeof(input);
	if (setjmp(on_error) == 0 &&
		(a = next_value(&input, 0, &data, &size)) != NULL &&
		(b = next_value(&input, 1, &data, &size)) != NULL)
	{
		KeyedSums  *sum = merged(a, b, 1);
		KeyedSums  *difference = merged(a, b, -1);

		(void) merged(sum, difference, 1);
		/* as the state of an aggregate, which is changed in place */
		if (ks_check(a, ks_size(a)) == NULL)
			expect_valid(ks_canonical(ks_merge(ks_copy(a), b, 1)));
		if (ks_check(b, ks_size(b)) == NULL)
			expect_valid(ks_canonical(ks_add(ks_copy(b), "one more key", 12, 1)));
	}
	host_free_all();
	return 0;
}
