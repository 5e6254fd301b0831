/*
 * fuzz_quantity.c: any bytes as the cell of a published table.
 */
#include "fuzz.h"
#include "quantity_parse.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Quantity	quantity;
	QuantityProblem problem = quantity_parse((const char *) data, size, &quantity);
	char		mark[QUANTITY_MARK_SIZE];

	expect((problem != PROBLEM_NONE) == (quantity.kind == QUANTITY_UNREADABLE));
	expect(!isinf(quantity.amount) && !isinf(quantity.lower) && !isinf(quantity.upper));
	/* NaN compares false: a bound may be missing */
	expect(!(quantity.lower > quantity.amount) && !(quantity.amount > quantity.upper));
	expect(QUANTITY_MARK(&quantity) < QUANTITY_NMARKS);
	quantity_mark(&quantity, mark);
	expect(strnlen(mark, sizeof(mark)) < sizeof(mark));
	return 0;
}
