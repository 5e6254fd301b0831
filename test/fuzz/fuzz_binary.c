/*
 * fuzz_binary.c: any bytes as the binary form of each of the types.
 */
#include "server.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	for (int i = 0; i < 3; i++)
	{
		if (setjmp(on_error) == 0)
			expect_round_trips(fuzzed_types[i], read_binary(fuzzed_types[i], data, size));
		server_free_all();
	}
	return 0;
}
