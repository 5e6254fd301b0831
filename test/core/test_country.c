/*
 * test_country.c: tests of country_label.c and country_match.c alone, to be
 * run under sanitizers or valgrind.  Each label lies in memory of its exact
 * size, so that no byte beyond it is read.
 */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "country_label.h"
#include "country_match.h"

#define lengthof(array) ((int) (sizeof(array) / sizeof((array)[0])))

static CountryMatch
match_bytes(const char *bytes, size_t len)
{
	char	   *label = malloc(len > 0 ? len : 1);
	CountryMatch match;

	memcpy(label, bytes, len);
	match = country_match(label, len);
	free(label);
	return match;
}

/* The codes that a label names, or the kind of what else it is. */
static const char *
meaning(const char *label)
{
	static const char *const kinds[] = {"unknown", "blank", "not available", "",
	"", "", "residual", "total"};
	static char text[40];
	CountryMatch match = match_bytes(label, strlen(label));

	if (match.n == 0)
		return kinds[match.kind];
	strcpy(text, match.kind == COUNTRY_SEVERAL ? "several" : "");
	for (int i = 0; i < match.n; i++)
	{
		if (*text != '\0')
			strcat(text, match.kind == COUNTRY_AMBIGUOUS ? "|" : " ");
		strcat(text, countries[match.countries[i]].code);
	}
	return text;
}

typedef struct Expected
{
	const char *label;
	const char *meaning;
} Expected;

static void
expect(const Expected *expected, int n)
{
	for (int i = 0; i < n; i++)
	{
		char		what[300];

		snprintf(what, sizeof(what), "\"%s\" is %s, not %s", expected[i].label,
				 expected[i].meaning, meaning(expected[i].label));
		check(strcmp(meaning(expected[i].label), expected[i].meaning) == 0, what);
	}
}

static void
test_names(void)
{
	static const Expected names[] = {
		{"China", "CHN"}, {"CHINA", "CHN"}, {" china\t", "CHN"},
		{"Korea, Republic of", "KOR"}, {"Republic of Korea", "KOR"},
		{"KOREA (THE REPUBLIC OF)", "KOR"}, {"Korea, Rep.", "KOR"},
		{"S. Korea", "KOR"}, {"Korea, North", "PRK"},
		{"Dem. People's Rep. of Korea", "PRK"}, {"Korea", "KOR|PRK"},
		{"Korea (shipments)", "KOR|PRK"},
		{"Congo (Kinshasa)", "COD"}, {"Congo, D.R.", "COD"},
		{"D R Congo", "COD"}, {"D.R. Congo", "COD"}, {"DRC", "COD"},
		{"Congo, Democratic Republic of the (Kinshasa)", "COD"},
		{"Congo", "COG"}, {"Congo (the)", "COG"}, {"Congo, Rep.", "COG"},
		{"Congo (Stanleyville)", "unknown"},
		{"Guinea", "GIN"}, {"Guinea-Bissau", "GNB"}, {"Guinea, Equatorial", "GNQ"},
		{"Papua New Guinea", "PNG"}, {"Niger", "NER"}, {"Nigeria", "NGA"},
		{"Dominica", "DMA"}, {"Dominican Rep.", "DOM"},
		{"Sudan", "SDN"}, {"South Sudan", "SSD"}, {"Samoa", "WSM"},
		{"American Samoa", "ASM"}, {"Ireland", "IRL"}, {"Northern Ireland", "GBR"},
		{"C\xC3\xB4te d\xE2\x80\x99Ivoire", "CIV"}, {"Cote d'Ivoire", "CIV"},
		{"COTE D IVOIRE", "CIV"}, {"Co\xCC\x82te d`Ivoire", "CIV"},
		{"C\xF4te d\x92Ivoire", "CIV"}, {"C\xC3\x83\xC2\xB4te d'Ivoire", "CIV"},
		{"C\xC3\x83\xC2\xB4te d\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2Ivoire", "CIV"},
		{"GUIN\xC3\x89\xC2\xB2", "GIN"}, {"PER\xC3\x9A\xC2\xB9", "PER"},
		{"T\xC3\xBCrkiye", "TUR"}, {"T\xFCrkiye", "TUR"}, {"Turkey", "TUR"},
		{"Trinidad & Tobago", "TTO"}, {"U.S.A.", "USA"}, {"U.S.S.R.", "SUN"},
	};

	expect(names, lengthof(names));
}

static void
test_codes(void)
{
	static const Expected codes[] = {
		{"CN", "CHN"}, {"chn", "CHN"}, {"156", "CHN"}, {"4", "AFG"}, {"004", "AFG"},
		{"842", "USA"}, {"840", "USA"}, {"251", "FRA"}, {"699", "IND"},
		{"757", "CHE"}, {"579", "NOR"}, {"490", "TWN"}, {"S19", "TWN"},
		{"XK", "XKX"}, {"UK", "GBR"}, {"EL", "GRC"}, {"DE", "DEU"}, {"LA", "LAO"},
		{"ZAR", "COD"}, {"BUR", "MMR"}, {"TMP", "TLS"}, {"ROM", "ROU"},
		{"SUN", "SUN"}, {"YUG", "YUG"}, {"CSK", "CSK"}, {"ANT", "ANT"},
		{"SCG", "SCG"}, {"DDR", "DDR"}, {"CS", "CSK|SCG"},
		{"NA", "NAM"}, {" NA ", "NAM"}, {"\xEF\xBB\xBFNA", "NAM"}, {"NAM", "NAM"},
		{"na", "not available"}, {"Na", "not available"}, {"N.A.", "not available"},
		{"n/a", "not available"}, {"NA1", "unknown"}, {"NA 1/", "not available"},
		{"-", "not available"}, {"\xE2\x80\x94", "not available"}, {"", "blank"},
		{" \t\n", "blank"}, {"\xC2\xA0", "blank"},
		{"CO2", "unknown"}, {"999", "unknown"}, {"1000", "unknown"},
		{"8420", "unknown"}, {"99999999999999999999", "unknown"},
		{"15 6", "unknown"}, {"-156", "unknown"}, {"156.0", "unknown"},
	};

	expect(codes, lengthof(codes));
}

static void
test_marks(void)
{
	static const Expected marks[] = {
		{"China3", "CHN"}, {"China 3", "CHN"}, {"China 1/", "CHN"}, {"China r/ 2/", "CHN"},
		{"China\xC2\xB2", "CHN"}, {"China\xC2\xB9\xE2\x81\xB4", "CHN"}, {"China\xE1\xB5\x89", "CHN"},
		{"China [1]", "CHN"}, {"China*", "CHN"}, {"China\xE2\x80\xA0", "CHN"}, {"China e", "CHN"},
		{"China(a)", "CHN"}, {"Korea (Rep. of) (a)", "KOR"}, {"China (CHN)", "CHN"},
		{"\xEF\xBB\xBF" "China", "CHN"}, {"United\xC2\xA0States (kyanite)", "USA"},
		{"Chi\xC2\xADna", "CHN"}, {"Brazil (beneficiated, marketable)", "BRA"},
		{"Brazil (beneficiated", "BRA"}, {"Chile (est.)", "CHL"},
		{"United States (includes Puerto Rico)", "USA"}, {"Georgia (USA)", "several GEO USA"},
		{"Eswatini (Swaziland)", "SWZ"}, {"\xE4\xB8\xAD\xE5\x9B\xBD", "unknown"},
		{"China \xE4\xB8\xAD\xE5\x9B\xBD", "unknown"},
	};

	expect(marks, lengthof(marks));
}

static void
test_rows(void)
{
	static const Expected labels[] = {
		{"World", "total"}, {"World total (rounded), excluding United States", "total"},
		{"World total (rounded) 10", "total"}, {"Total", "total"}, {"Total imports", "total"},
		{"Grand total", "total"}, {"Africa total", "total"}, {"EU27", "total"}, {"EU-27", "total"},
		{"EU27_2020", "total"}, {"European Union (27)", "total"}, {"0", "total"},
		{"Other countries", "residual"}, {"Other countriese", "residual"},
		{"Other countries (includes crude)", "residual"}, {"Others", "residual"},
		{"Rest of world", "residual"}, {"Areas, nes", "residual"}, {"Oceania, n.e.s.", "residual"},
		{"Other Asia, nes", "TWN"}, {"Unspecified", "residual"}, {"899", "residual"},
		{"Europe EFTA, nes", "residual"}, {"Worldwide", "total"}, {"Worldwide Mining Ltd", "unknown"},
		{"Otherland", "unknown"}, {"Totally", "unknown"}, {"Jones", "unknown"},
		{"United States and Canada", "several USA CAN"},
		{"China, Germany, and Russia", "several CHN DEU RUS"},
		{"Serbia and Montenegro", "SCG"}, {"Serbia, Montenegro", "several SRB MNE"},
		{"US & Puerto Rico", "several USA PRI"}, {"China and others", "unknown"},
		{"and", "AND"}, {"and and", "unknown"},
		{"Chile, Peru, Cuba, Iran, Iraq, Mali", "several CHL PER CUB IRN"},
	};

	expect(labels, lengthof(labels));
}

/* What the tables hold is found, and found again when it is read as a label. */
static void
test_tables(void)
{
	bool		found = true;
	bool		ordered = true;
	bool		named = true;

	for (int i = 0; i < country_buckets[COUNTRY_BUCKETS]; i++)
	{
		const CountryKey *key = &country_keys[i];
		uint16_t	value = key->value & VALUE_MASK;
		CountryMatch match = match_bytes(country_key_text + key->text, key->len);

		found &= key->len <= COUNTRY_MAX_KEY;
		found &= value >= VALUE_CHOICE || (match.kind == COUNTRY_ONE && match.countries[0] == value);
		found &= (value == VALUE_TOTAL) == (match.kind == COUNTRY_TOTAL);
		found &= (value == VALUE_RESIDUAL) == (match.kind == COUNTRY_RESIDUAL);
		found &= (value == VALUE_UNAVAILABLE) == (match.kind == COUNTRY_NOT_AVAILABLE);
	}
	check(found, "every key of the tables is read as itself");
	for (int i = 1; i < ncountry_words; i++)
		ordered &= strcmp(country_words[i - 1].word, country_words[i].word) < 0;
	for (int i = 1; i < ncountries; i++)
		ordered &= strcmp(countries[i - 1].code, countries[i].code) < 0;
	check(ordered, "words and countries are in order");
	for (int i = 0; i < ncountries; i++)
	{
		named &= strlen(countries[i].code) == 3;
		named &= strcmp(meaning(countries[i].code), countries[i].code) == 0;
		named &= strcmp(meaning(countries[i].name), countries[i].code) == 0;
	}
	check(named, "every country is found by its code and by its name");
}

/* Nothing may be read or written out of bounds, whatever the bytes. */
static bool
is_sound(const char *bytes, size_t len)
{
	CountryMatch match = match_bytes(bytes, len);
	bool		ok = match.n >= 0 && match.n <= COUNTRY_MAX_MATCHES;

	for (int i = 0; i < match.n; i++)
		ok &= match.countries[i] < ncountries;
	ok &= (match.kind == COUNTRY_ONE) <= (match.n == 1);
	ok &= (match.kind == COUNTRY_SEVERAL || match.kind == COUNTRY_AMBIGUOUS) == (match.n > 1);
	match = country_nearest(bytes, len);
	for (int i = 0; i < match.n; i++)
		ok &= match.countries[i] < ncountries;
	return ok;
}

static void
test_hostile_bytes(void)
{
	static const char *const pieces[] = {"China", "Korea", "(", ")", "[", "]", " ", ".", ",", "'", "s",
		"N.", "U.", "&", "and", "the", "123", "\xC2", "\xC3\xB4", "\xE2\x80", "\xF0\x9F\x98\x80", "\xFF",
		"\xC3", "\xED\xA0\x80", "\xEF\xBB\xBF", "World", "total", "Other", "", "d", "nes", "\xF4\x90\x80\x80",
	"United States of America", "\x80", "\xC0\x80", "0"};
	char		label[600];
	bool		ok = true;

	for (int round = 0; round < 60000; round++)
	{
		size_t		len = 0;
		int			n = (int) (next_random() % 24);

		for (int i = 0; i < n; i++)
		{
			const char *piece = pieces[next_random() % lengthof(pieces)];

			memcpy(label + len, piece, strlen(piece));
			len += strlen(piece);
		}
		for (int i = (int) (next_random() % 3); i > 0 && len > 0; i--)
			label[next_random() % len] = (char) next_random();
		ok &= is_sound(label, len);
	}
	check(ok, "random labels");
}

static void
test_truncations(void)
{
	static const char *const labels[] = {
		"World total (rounded), excluding United States",
		"C\xC3\x83\xC2\xB4te d\xE2\x80\x99Ivoire (C\xC3\xB4te) [\xF0\x9F\x98\x80] 1/",
		"United Kingdom of Great Britain and Northern Ireland (the)",
	};
	bool		ok = true;

	for (int i = 0; i < lengthof(labels); i++)
		for (size_t len = 0; len <= strlen(labels[i]); len++)
			ok &= is_sound(labels[i], len);
	check(ok, "labels cut anywhere");
}

static void
test_long_labels(void)
{
	static char label[100000];
	bool		ok = true;

	for (int fill = 0; fill < 256; fill++)
	{
		memset(label, fill, 1000);
		ok &= is_sound(label, 1000);
	}
	for (size_t i = 0; i < sizeof(label); i += 2)
		memcpy(label + i, "a ", 2);
	ok &= is_sound(label, sizeof(label));
	check(ok, "long labels");
	memcpy(label, "World total ", 12);
	check(match_bytes(label, sizeof(label)).kind == COUNTRY_TOTAL, "a long label that begins as a total");
	memcpy(label, "China (1234 ", 12);
	check(match_bytes(label, sizeof(label)).kind == COUNTRY_UNKNOWN, "a long label that begins with a country");
}

static bool
nearest_is(const char *label, const char *code)
{
	CountryMatch nearest = country_nearest(label, strlen(label));

	return nearest.n > 0 && strcmp(countries[nearest.countries[0]].code, code) == 0;
}

static void
test_nearest(void)
{
	check(nearest_is("Germny", "DEU") && nearest_is("Kazakstan", "KAZ") && nearest_is("Phillipines", "PHL") &&
		  nearest_is("Unted States", "USA") && nearest_is("Marocco", "MAR") && nearest_is("Zimbabawe", "ZWE") &&
		  nearest_is("Guinea Bisau", "GNB") && nearest_is("Untied Kingdom", "GBR"), "misspelt names");
	check(country_nearest("", 0).n == 0 && country_nearest("xqzw", 4).n == 0, "nothing is near");
}

int
main(void)
{
	test_names();
	test_codes();
	test_marks();
	test_rows();
	test_tables();
	test_hostile_bytes();
	test_truncations();
	test_long_labels();
	test_nearest();
	return report();
}
