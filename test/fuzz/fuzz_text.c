/*
 * fuzz_text.c: any text as the text form of each of the types.  Invalid UTF-8
 * does not get as far as an input function.
 */
#include "server.h"

#include "mb/pg_wchar.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (pg_encoding_verifymbstr(PG_UTF8, (const char *) data, (int) size) != (int) size)
		return -1;
	for (int i = 0; i < 3; i++)
	{
		if (setjmp(on_error) == 0)
		{
			char	   *text = pnstrdup((const char *) data, size);

			expect_round_trips(fuzzed_types[i], read_text(fuzzed_types[i], text));
		}
		server_free_all();
	}
	return 0;
}
