/*-------------------------------------------------------------------------
 *
 * country_label.h
 *	  A label of a row or a country, as published, read as words.
 *
 * Any bytes are a label.  They are read as UTF-8; a byte that is no part of
 * it counts as Latin-1.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_COUNTRY_LABEL_H
#define RA_COUNTRY_LABEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LABEL_LETTERS	160
#define LABEL_WORDS		24

typedef struct LabelWord
{
	uint8_t		start;			/* in the letters */
	uint8_t		len;
	uint8_t		group;			/* 0, or number of the brackets it stands in */
} LabelWord;

typedef struct Label
{
	int			nwords;
	int			ngroups;		/* pairs of brackets */
	int			nletters;
	int			nnumbers;		/* that stand alone */
	int			nmarks;			/* of punctuation */
	bool		is_cut;			/* it has more words than fit */
	bool		is_upper;		/* no small letter in it */
	LabelWord	words[LABEL_WORDS];
	char		letters[LABEL_LETTERS];
} Label;

typedef struct Word
{
	const char *text;
	size_t		len;
} Word;

/* Words in canonical form: "N.", "the", "Rep." are "north", nothing, "republic". */
typedef struct Words
{
	int			n;
	Word		at[LABEL_WORDS];
} Words;

#pragma GCC visibility push(hidden)

extern void label_read(Label *label, const char *text, size_t len);
extern void label_words(const Label *label, int first_group, int last_group, Words *words);
extern void words_sort(Words *words);
extern size_t words_join(const Words *words, char *joined, size_t size);

#pragma GCC visibility pop

#endif							/* RA_COUNTRY_LABEL_H */
