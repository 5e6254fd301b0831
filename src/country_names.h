/*-------------------------------------------------------------------------
 *
 * country_names.h
 *	  The tables of country_names.c, which src/country_names/make.py makes of
 *	  a list of countries and of aliases.  They are constant, hold no pointer
 *	  and need no initialisation.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_COUNTRY_NAMES_H
#define RA_COUNTRY_NAMES_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Country
{
	char		code[4];		/* ISO 3166-1 alpha-3, or of ISO 3166-3 */
	char		name[48];		/* in UTF-8 */
} Country;

/* What a label stands for: the index of a country, or one of these. */
#define VALUE_CHOICE		0x1000	/* plus an index: one of several countries */
#define VALUE_RESIDUAL	0x2000
#define VALUE_TOTAL		0x2001
#define VALUE_UNAVAILABLE 0x2002
#define VALUE_MASK	0x7FFF
/* together with a country: brackets behind the label belong to the name */
#define VALUE_GUARDED		0x8000

#define COUNTRY_CHOICES		2
#define COUNTRY_BUCKETS		2048
#define COUNTRY_MAX_KEY		64

/* The words of a label in canonical form, sorted, with a blank between. */
typedef struct CountryKey
{
	uint16_t	text;			/* offset in country_key_text */
	uint8_t		len;
	uint16_t	value;
} CountryKey;

/* The beginning or end of labels, in canonical words in their order. */
typedef struct CountryPattern
{
	char		text[48];
	uint8_t		len;
	bool		at_end;
	uint16_t	value;
} CountryPattern;

/* A word that stands for another one, or for none. */
typedef struct CountryWord
{
	char		word[16];
	char		meaning[16];
} CountryWord;

/*
 * What a character is to a label: a letter without case or accent, a digit,
 * or one of these.
 */
enum
{
	CHAR_BLANK = ' ',
	CHAR_DOT = '.',				/* between initials: U.S., n/a */
	CHAR_QUOTE = '\'',
	CHAR_OPEN = '(',
	CHAR_CLOSE = ')',
	CHAR_MARK = ',',			/* any other punctuation or symbol */
	CHAR_AND = '&',
	CHAR_FOREIGN = '#',			/* a letter of another script */
	CHAR_SKIP = '_'				/* accents, superscripts, byte order marks */
};

typedef struct CountryRange
{
	uint16_t	first;
	uint16_t	last;
	char		kind;
} CountryRange;

#pragma GCC visibility push(hidden)

extern const Country countries[];	/* by code */
extern const int ncountries;
extern const uint16_t country_choices[][COUNTRY_CHOICES];

extern const CountryKey country_keys[]; /* by bucket of their hash */
extern const uint16_t country_buckets[COUNTRY_BUCKETS + 1];	/* where each begins */
extern const char country_key_text[];

extern const CountryPattern country_patterns[];
extern const int ncountry_patterns;

extern const CountryWord country_words[];	/* by word */
extern const int ncountry_words;

extern const char country_letters[];	/* U+0000 to U+024F, U+1E00 to U+1EFF */
extern const CountryRange country_ranges[]; /* of others */
extern const int ncountry_ranges;

#pragma GCC visibility pop

#endif							/* RA_COUNTRY_NAMES_H */
