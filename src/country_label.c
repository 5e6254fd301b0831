/*-------------------------------------------------------------------------
 *
 * country_label.c
 *	  Labels as words, without what differs between tables: case, accents,
 *	  punctuation, footnote marks, abbreviations.
 *
 * What a character or a word means is in the tables of country_names.c.
 * src/country_names/make.py holds the same algorithm, to make their keys.
 *
 *-------------------------------------------------------------------------
 */
#include "country_label.h"

#include <string.h>

#include "country_names.h"

#define MAX_GROUPS		9
#define MAX_NUMBER		10000	/* no code has so many digits */

/* Digits behind so many letters are a footnote; else perhaps a code: S19, EU27. */
#define LETTERS_OF_CODE 3

/*---------------------------------------------------------------------------
 * Characters
 *---------------------------------------------------------------------------
 */

/* The bytes that a lead byte asks to follow, if they do; else 0. */
static int
continuation_bytes(const uint8_t *p, const uint8_t *end)
{
	int			n = *p < 0xC2 ? 0 : *p < 0xE0 ? 1 : *p < 0xF0 ? 2 : *p < 0xF5 ? 3 : 0;

	if (end - p <= n)
		return 0;
	for (int i = 1; i <= n; i++)
		if ((p[i] & 0xC0) != 0x80)
			return 0;
	return n;
}

static uint32_t
next_code_point(const uint8_t **p, const uint8_t *end)
{
	int			n = continuation_bytes(*p, end);
	uint32_t	c = *(*p)++;

	if (n > 0)
		c &= 0x3F >> n;
	for (; n > 0; n--)
		c = c << 6 | (*(*p)++ & 0x3F);
	return c;
}

/* The byte that CP1252 or Latin-1 shows as a character, or 0. */
static uint8_t
shown_byte(uint32_t c)
{
	/* 0x80 to 0x9F of CP1252 */
	static const uint16_t cp1252[32] = {
		0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
		0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
		0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
		0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178
	};

	if (c < 0x100)
		return (uint8_t) c;
	for (int i = 0; i < 32; i++)
		if (cp1252[i] == c)
			return (uint8_t) (0x80 + i);
	return 0;
}

/*
 * Text that was UTF-8 and has been read as Latin-1 or CP1252 once shows two
 * or three characters for one, as in "CÃ´te dâ€™Ivoire".  Only the letters of
 * Latin-1 and punctuation are looked for: other capitals with a superscript
 * behind them are what they are.
 */
static uint32_t
next_character(const uint8_t **p, const uint8_t *end)
{
	uint32_t	c = next_code_point(p, end);
	const uint8_t *after = *p;
	uint8_t		bytes[3] = {shown_byte(c)};
	const uint8_t *shown = bytes;
	int			n;

	if (c != 0xC2 && c != 0xC3 && c != 0xE2)
		return c;
	for (n = 1; n < 3 && after < end && (n == 1 || c == 0xE2); n++)
		bytes[n] = shown_byte(next_code_point(&after, end));
	if (continuation_bytes(bytes, bytes + n) != n - 1 || n == 1)
		return c;
	*p = after;
	return next_code_point(&shown, bytes + n);
}

static char
character_kind(uint32_t c)
{
	if (c < 0x250)
		return country_letters[c];
	if (c >= 0x1E00 && c < 0x1F00)
		return country_letters[c - 0x1E00 + 0x250];
	for (int i = 0; i < ncountry_ranges; i++)
		if (c >= country_ranges[i].first && c <= country_ranges[i].last)
			return country_ranges[i].kind;
	return CHAR_FOREIGN;
}

/*---------------------------------------------------------------------------
 * Words
 *---------------------------------------------------------------------------
 */

/* The word that is being read: it ends where the letters of the label end. */
typedef struct Reader
{
	Label	   *label;
	int			start;
	int			nalpha;			/* its letters, digits not counted */
	int			group;
	bool		initials;		/* the word before it is U or U.S. */
	bool		possessive;		/* it follows an apostrophe, as in People's */
	bool		after_quote;
	bool		in_number;
	uint32_t	number;
} Reader;

static int
word_len(const Reader *reader)
{
	return reader->label->nletters - reader->start;
}

static void
drop_word(Reader *reader)
{
	reader->label->nletters = reader->start;
	reader->nalpha = 0;
}

/* Letters of initials join: U.S.A., n/a, D.R. */
static void
end_word(Reader *reader)
{
	Label	   *label = reader->label;
	int			len = word_len(reader);

	if (len == 0)
		return;
	if (reader->possessive && len == 1 && label->letters[reader->start] == 's')
	{
		drop_word(reader);
		return;
	}
	if (len == 1 && reader->initials)
		label->words[label->nwords - 1].len++;
	else if (label->nwords == LABEL_WORDS)
		label->is_cut = true;
	else
	{
		label->words[label->nwords++] = (LabelWord) {reader->start, len, reader->group};
		reader->initials = len == 1;
	}
	reader->start = label->nletters;
	reader->nalpha = 0;
}

static void
add_letter(Reader *reader, char letter)
{
	Label	   *label = reader->label;

	if (word_len(reader) == 0)
	{
		reader->possessive = reader->after_quote;
		reader->after_quote = false;
	}
	if (label->nletters == LABEL_LETTERS)
		label->is_cut = true;
	else
		label->letters[label->nletters++] = letter;
}

/* Digits are part of a code, a number of their own, or a footnote. */
static void
add_digit(Reader *reader, char digit)
{
	if (word_len(reader) == 0)
	{
		reader->label->nnumbers += !reader->in_number;
		if (reader->number < MAX_NUMBER)
			reader->number = reader->number * 10 + (digit - '0');
	}
	else if (reader->nalpha < LETTERS_OF_CODE)
		add_letter(reader, digit);
	reader->in_number = true;
}

static void
open_or_close_group(Reader *reader, char kind)
{
	Label	   *label = reader->label;

	if (kind == CHAR_OPEN && label->ngroups < MAX_GROUPS)
		label->ngroups++;
	reader->group = kind == CHAR_OPEN ? label->ngroups : 0;
}

static void
add_separator(Reader *reader, char kind)
{
	if (kind == CHAR_QUOTE && word_len(reader) == 1)
		drop_word(reader);		/* an article: d'Ivoire, l'Albanie */
	end_word(reader);
	reader->after_quote = kind == CHAR_QUOTE;
	if (kind != CHAR_BLANK && kind != CHAR_DOT)
		reader->initials = false;
	if (kind == CHAR_OPEN || kind == CHAR_CLOSE)
		open_or_close_group(reader, kind);
	reader->label->nmarks += kind != CHAR_BLANK;
}

/* A number that is the whole label is its only word, without leading zeros. */
static void
number_as_word(Reader *reader)
{
	Label	   *label = reader->label;
	uint32_t	number = reader->number;

	for (uint32_t unit = MAX_NUMBER; unit > 0; unit /= 10)
		if (number >= unit || unit == 1)
			label->letters[label->nletters++] = (char) ('0' + number / unit % 10);
	label->words[label->nwords++] = (LabelWord) {0, label->nletters, 0};
}

void
label_read(Label *label, const char *text, size_t len)
{
	const uint8_t *p = (const uint8_t *) text;
	const uint8_t *end = p + len;
	Reader		reader = {.label = label};

	*label = (Label) {.is_upper = true};
	while (p < end && !label->is_cut)
	{
		uint32_t	c = next_character(&p, end);
		char		kind = character_kind(c);

		if (kind == CHAR_SKIP)
			continue;
		label->is_upper &= c < 'a' || c > 'z';
		if (kind >= '0' && kind <= '9')
		{
			add_digit(&reader, kind);
			continue;
		}
		reader.in_number = false;
		if ((kind >= 'a' && kind <= 'z') || kind == CHAR_FOREIGN || kind == CHAR_AND)
		{
			add_letter(&reader, kind);
			reader.nalpha++;
		}
		else
			add_separator(&reader, kind);
	}
	end_word(&reader);
	if (label->nwords == 0 && label->nnumbers == 1 && label->nmarks == 0)
		number_as_word(&reader);
}

/*---------------------------------------------------------------------------
 * Canonical form
 *---------------------------------------------------------------------------
 */

static int
compare_words(const Word *a, const Word *b)
{
	int			order = memcmp(a->text, b->text, a->len < b->len ? a->len : b->len);

	return order != 0 ? order : (a->len > b->len) - (a->len < b->len);
}

/* What a word stands for: most often itself. */
static Word
word_meaning(Word word)
{
	int			low = 0;
	int			high = ncountry_words;

	while (low < high)
	{
		int			middle = (low + high) / 2;
		const CountryWord *entry = &country_words[middle];
		int			order = compare_words(&word, &(Word) {entry->word, strlen(entry->word)});

		if (order == 0)
			return (Word) {entry->meaning, strlen(entry->meaning)};
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return word;
}

static Word
without_footnote(Word word)
{
	while (word.len > 1 && word.text[word.len - 1] >= '0' && word.text[word.len - 1] <= '9')
		word.len--;
	return word;
}

/*
 * The words that stand in some of the brackets; those outside are group 0.
 * A word alone is what it is: IS is a code, and no islands.
 */
void
label_words(const Label *label, int first_group, int last_group, Words *words)
{
	words->n = 0;
	for (int i = 0; i < label->nwords; i++)
	{
		const LabelWord *from = &label->words[i];
		Word		word = {label->letters + from->start, from->len};

		if (from->group < first_group || from->group > last_group)
			continue;
		if (label->nwords > 1)
			word = word_meaning(without_footnote(word));
		if (word.len > 0)
			words->at[words->n++] = word;
	}
}

void
words_sort(Words *words)
{
	for (int i = 1; i < words->n; i++)
	{
		Word		word = words->at[i];
		int			j = i;

		for (; j > 0 && compare_words(&word, &words->at[j - 1]) < 0; j--)
			words->at[j] = words->at[j - 1];
		words->at[j] = word;
	}
}

/*
 * The words with a blank between each two, as far as they fit.  Returns the
 * length that all of them have.
 */
size_t
words_join(const Words *words, char *joined, size_t size)
{
	size_t		len = 0;

	for (int i = 0; i < words->n; i++)
	{
		const Word *word = &words->at[i];
		size_t		start = len + (i > 0);

		if (start + word->len <= size)
		{
			joined[len] = ' ';
			memcpy(joined + start, word->text, word->len);
		}
		len = start + word->len;
	}
	return len;
}
