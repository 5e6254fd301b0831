/*
 * fuzz_merge.c: two arbitrary stored values, added and subtracted.
 *
 * The sizes of a value follow from those of its parts, so that many inputs are
 * valid ones: the input begins with what the headers say, and goes on with the
 * tables and heaps.
 */
#include "values.h"

typedef struct Input
{
	uint8_t		nslots[2];
	uint8_t		heap_size[2];
	uint8_t		flags[2];
	uint8_t		decimals[2];
	uint8_t		heap_slack[2];	/* bytes of its heap that are not used */
	uint8_t		unknown[2];
	uint8_t		unused[4];
} Input;

/* Takes the next value from the input; NULL if it is not valid. */
static KeyedSums *
next_value(const Input *input, int which, const uint8_t **data, size_t *size)
{
	bool		canonical = (input->flags[which] & KS_CANONICAL) != 0;
	size_t		table = (size_t) input->nslots[which] * sizeof(KeyedSum);
	size_t		heap = (size_t) input->heap_size[which] * (canonical ? 1 : 8);
	KeyedSums  *ks;

	if (*size < table + heap)
		return NULL;
	ks = ks_create(input->nslots[which], heap);
	memcpy(ks->table, *data, table + heap);
	*data += table + heap;
	*size -= table + heap;
	ks->flags = input->flags[which] & (KS_CANONICAL | KS_INEXACT);
	ks->decimals = input->decimals[which];
	ks->heap_used = ks->heap_size - input->heap_slack[which];
	ks->unknown = input->unknown[which];
	for (uint32_t i = 0; i < ks->nslots; i++)
		ks->nused += ks->table[i].key != 0;
	return ks_check(ks, ks_size(ks)) == NULL ? ks : NULL;
}

/* as the operators of the types do it */
static KeyedSums *
merged(const KeyedSums *a, const KeyedSums *b, int sign)
{
	KeyedSums  *result = ks_merge(ks_create(KS_MIN_SLOTS, 0), a, 1);

	result = ks_merge(result, b, sign);
	expect(ks_check(result, ks_size(result)) == NULL);
	result = ks_canonical(result);
	expect(ks_check(result, ks_size(result)) == NULL);
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
		(void) ks_canonical(ks_merge(ks_copy(a), b, 1));
		(void) ks_canonical(ks_add(ks_copy(b), "one more key", 12, 1));
	}
	host_free_all();
	return 0;
}
