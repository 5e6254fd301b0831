/*
 * fuzz_country.c: any bytes as the label of a row.
 */
#include "fuzz.h"

#include "country_match.h"

static void
check_match(CountryMatch match)
{
	expect(match.n >= 0 && match.n <= COUNTRY_MAX_MATCHES);
	expect(match.kind != COUNTRY_ONE || match.n == 1);
	for (int i = 0; i < match.n; i++)
		expect(strlen(countries[match.countries[i]].code) == 3);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_match(country_match((const char *) data, size));
	check_match(country_nearest((const char *) data, size));
	return 0;
}
