/*-------------------------------------------------------------------------
 *
 * country_match.c
 *	  Looks a label up: first all of its words, then without brackets, then
 *	  by the patterns of rows that are no country, then as several countries.
 *
 *-------------------------------------------------------------------------
 */
#include "country_match.h"

#include <string.h>

#include "country_label.h"

#define NOT_FOUND		(-1)

/* Names that are less alike, or less than the best one by so much, are no help. */
#define MIN_LIKENESS	0.5
#define MIN_OF_BEST		0.75

/*---------------------------------------------------------------------------
 * Keys
 *---------------------------------------------------------------------------
 */

/* FNV-1a */
static uint32_t
hash_key(const char *key, size_t len)
{
	uint32_t	h = UINT32_C(2166136261);

	for (size_t i = 0; i < len; i++)
		h = (h ^ (uint8_t) key[i]) * UINT32_C(16777619);
	return h ^ h >> 16;
}

static int
find_key(const char *key, size_t len)
{
	uint32_t	bucket = hash_key(key, len) % COUNTRY_BUCKETS;

	for (int i = country_buckets[bucket]; i < country_buckets[bucket + 1]; i++)
		if (country_keys[i].len == len &&
			memcmp(country_key_text + country_keys[i].text, key, len) == 0)
			return country_keys[i].value;
	return NOT_FOUND;
}

/* Words in any order: "Korea, Republic of". */
static int
find_words(const Words *words)
{
	char		key[COUNTRY_MAX_KEY];
	Words		sorted = *words;
	size_t		len;

	words_sort(&sorted);
	len = words_join(&sorted, key, sizeof(key));
	return len > 0 && len <= sizeof(key) ? find_key(key, len) : NOT_FOUND;
}

static bool
is_country(int value)
{
	return value >= 0 && (value & VALUE_MASK) < VALUE_CHOICE;
}

static CountryMatch
match_of_kind(CountryKind kind)
{
	return (CountryMatch) {.kind = kind};
}

/* One more country that a label names. */
static void
also(CountryMatch *match, int value)
{
	uint16_t	country = value & VALUE_MASK;

	for (int i = 0; i < match->n; i++)
		if (match->countries[i] == country)
			return;
	match->kind = match->n == 0 ? COUNTRY_ONE : COUNTRY_SEVERAL;
	if (match->n < COUNTRY_MAX_MATCHES)
		match->countries[match->n++] = country;
}

/* What a value in the tables says. */
static CountryMatch
match_value(int value)
{
	CountryMatch match = {.kind = COUNTRY_UNKNOWN};

	if (value == VALUE_RESIDUAL)
		return match_of_kind(COUNTRY_RESIDUAL);
	if (value == VALUE_TOTAL)
		return match_of_kind(COUNTRY_TOTAL);
	if (value == VALUE_UNAVAILABLE)
		return match_of_kind(COUNTRY_NOT_AVAILABLE);
	if (is_country(value))
		also(&match, value);
	else
	{
		for (int i = 0; i < COUNTRY_CHOICES; i++)
			also(&match, country_choices[value - VALUE_CHOICE][i]);
		match.kind = COUNTRY_AMBIGUOUS;
	}
	return match;
}

/*---------------------------------------------------------------------------
 * Labels with more than a name
 *---------------------------------------------------------------------------
 */

/*
 * "Brazil (beneficiated)" is Brazil; "Moldova (a)" and "Germany (DE)" are
 * what they say; "Georgia (USA)" is not told.
 */
static CountryMatch
match_without_brackets(const Label *label)
{
	for (int last = label->ngroups - 1; last >= 0; last--)
	{
		Words		name;
		Words		rest;
		int			value;
		int			other;
		CountryMatch match;

		label_words(label, 0, last, &name);
		value = find_words(&name);
		if (value == NOT_FOUND || (value & VALUE_GUARDED) != 0)
			continue;
		label_words(label, last + 1, label->ngroups, &rest);
		other = find_words(&rest);
		match = match_value(value);
		if (is_country(value) && is_country(other))
			also(&match, other);
		return match;
	}
	return match_of_kind(COUNTRY_UNKNOWN);
}

static bool
fits_pattern(const CountryPattern *pattern, const char *text, size_t len)
{
	size_t		rest = len - pattern->len;

	if (len < pattern->len)
		return false;
	if (memcmp(pattern->at_end ? text + rest : text, pattern->text, pattern->len) != 0)
		return false;
	return rest == 0 || (pattern->at_end ? text[rest - 1] : text[pattern->len]) == ' ';
}

/* "World total (rounded), excluding United States", "Oceania, nes" */
static CountryMatch
match_pattern(const Words *words)
{
	char		text[2 * LABEL_LETTERS];
	size_t		len = words_join(words, text, sizeof(text));

	if (len > sizeof(text))
		return match_of_kind(COUNTRY_UNKNOWN);
	for (int i = 0; i < ncountry_patterns; i++)
		if (fits_pattern(&country_patterns[i], text, len))
			return match_value(country_patterns[i].value);
	return match_of_kind(COUNTRY_UNKNOWN);
}

/* The number of words from there on that name a country, the most there are. */
static int
longest_name(const Words *words, int from, int *value)
{
	for (int n = words->n - from; n > 0; n--)
	{
		Words		name = {.n = n};

		memcpy(name.at, words->at + from, n * sizeof(Word));
		*value = find_words(&name);
		if (is_country(*value))
			return n;
	}
	return 0;
}

/* "China, Germany, and Russia": nothing but names of countries */
static CountryMatch
match_several(const Words *words)
{
	CountryMatch match = {.kind = COUNTRY_UNKNOWN};
	int			value;

	for (int i = 0; i < words->n;)
	{
		bool		is_and = words->at[i].len == 3 && memcmp(words->at[i].text, "and", 3) == 0;
		int			n = is_and ? 1 : longest_name(words, i, &value);

		if (n == 0)
			return match_of_kind(COUNTRY_UNKNOWN);
		if (!is_and)
			also(&match, value);
		i += n;
	}
	return match;
}

/* NA is Namibia as a code alone: in capitals and without any mark. */
static bool
is_code_of_namibia(const Label *label)
{
	return label->nwords == 1 && label->words[0].len == 2 &&
		memcmp(label->letters, "na", 2) == 0 &&
		label->is_upper && label->nmarks == 0 && label->nnumbers == 0;
}

CountryMatch
country_match(const char *text, size_t len)
{
	CountryMatch match = {.kind = COUNTRY_UNKNOWN};
	Label		label;
	Words		words;
	int			value = NOT_FOUND;

	label_read(&label, text, len);
	if (label.nwords == 0 && !label.is_cut && label.nnumbers == 0)
		return match_of_kind(label.nmarks == 0 ? COUNTRY_BLANK : COUNTRY_NOT_AVAILABLE);
	if (is_code_of_namibia(&label))
		return match_value(find_key("nam", 3));
	label_words(&label, 0, label.ngroups, &words);
	if (!label.is_cut)
		value = find_words(&words);
	if (value != NOT_FOUND)
		return match_value(value);
	if (!label.is_cut)
		match = match_without_brackets(&label);
	if (match.kind == COUNTRY_UNKNOWN)
		match = match_pattern(&words);
	if (match.kind == COUNTRY_UNKNOWN && !label.is_cut)
		match = match_several(&words);
	return match;
}

/*---------------------------------------------------------------------------
 * Names that are alike
 *---------------------------------------------------------------------------
 */

#define NLETTERS	27				/* and the edge of a word */

typedef struct Pairs
{
	int			n;
	bool		has[NLETTERS][NLETTERS];
} Pairs;

static int
letter_number(char c)
{
	return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
}

static void
collect_pairs(Pairs *pairs, const char *text, size_t len)
{
	int			before = 0;

	memset(pairs, 0, sizeof(Pairs));
	pairs->n = (int) len + 1;
	for (size_t i = 0; i <= len; i++)
	{
		int			letter = i < len ? letter_number(text[i]) : 0;

		pairs->has[before][letter] = true;
		before = letter;
	}
}

/* Dice's coefficient of the pairs of neighbouring letters, 0 to 1. */
static double
likeness(const Pairs *pairs, const char *text, size_t len)
{
	int			before = 0;
	int			common = 0;

	for (size_t i = 0; i <= len; i++)
	{
		int			letter = i < len ? letter_number(text[i]) : 0;

		common += pairs->has[before][letter];
		before = letter;
	}
	return 2.0 * common / (pairs->n + len + 1);
}

/* Enters a country in a list in descending order of likeness. */
static void
rank(CountryMatch *best, double *scores, uint16_t country, double score)
{
	int			i = 0;

	while (i < best->n && best->countries[i] != country)
		i++;
	if (i == best->n && best->n < COUNTRY_MAX_MATCHES)
		scores[best->n++] = 0;
	else if (i == best->n)
		i--;
	if (score <= scores[i])
		return;
	for (; i > 0 && scores[i - 1] < score; i--)
	{
		scores[i] = scores[i - 1];
		best->countries[i] = best->countries[i - 1];
	}
	scores[i] = score;
	best->countries[i] = country;
}

/* The countries with the names most like a label, the nearest first. */
CountryMatch
country_nearest(const char *text, size_t len)
{
	CountryMatch best = {.kind = COUNTRY_UNKNOWN};
	double		scores[COUNTRY_MAX_MATCHES] = {0};
	char		joined[LABEL_LETTERS];
	Label		label;
	Words		words;
	Pairs		pairs;

	label_read(&label, text, len);
	label_words(&label, 0, label.ngroups, &words);
	len = words_join(&words, joined, sizeof(joined));
	collect_pairs(&pairs, joined, len < sizeof(joined) ? len : sizeof(joined));
	for (int i = 0; i < country_buckets[COUNTRY_BUCKETS]; i++)
	{
		const CountryKey *key = &country_keys[i];
		double		score = likeness(&pairs, country_key_text + key->text, key->len);

		if (is_country(key->value) && key->len > 3 && score >= MIN_LIKENESS)
			rank(&best, scores, key->value & VALUE_MASK, score);
	}
	while (best.n > 1 && scores[best.n - 1] < MIN_OF_BEST * scores[0])
		best.n--;
	return best;
}
