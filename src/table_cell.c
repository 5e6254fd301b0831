/*-------------------------------------------------------------------------
 *
 * table_cell.c
 *	  Which characters are which symbols, and words made of them.
 *
 *-------------------------------------------------------------------------
 */
#include "table_cell.h"

#include <string.h>

/* The length that the first byte of a character announces; 0 if none starts so. */
static int
utf8_length(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first < 0xc2)
		return 0;
	return first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
}

/* The code point of a character, or 0 for bytes that are none (with length 1). */
static uint32_t
code_point(const char *at, const char *end, int *len)
{
	int			n = utf8_length((unsigned char) *at);
	uint32_t	code = (unsigned char) *at;

	*len = 1;
	if (n <= 1 || end - at < n)
		return n == 1 ? code : 0;
	code &= 0x7f >> n;
	for (int i = 1; i < n; i++)
	{
		if ((at[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | (at[i] & 0x3f);
	}
	*len = n;
	return code;
}

static bool
is_blank(uint32_t c)
{
	return (c >= '\t' && c <= '\r') || c == ' ' || c == 0xa0 ||
		(c >= 0x2000 && c <= 0x200b) ||	/* en quad to zero width space */
		c == 0x202f || c == 0x205f || c == 0x2060 || c == 0x3000 || c == 0xfeff;
}

/* The symbol of what is no printing ASCII character. */
int
cell_decode(const char *at, const char *end, int *len)
{
	uint32_t	c = code_point(at, end, len);

	if (is_blank(c))
		return ' ';
	if (c >= 0x2074 && c <= 0x2079)
		return SYMBOL_SUPERSCRIPT_DIGIT;
	switch (c)
	{
		case 0xb2:				/* superscripts 2, 3, 1 and 0 */
		case 0xb3:
		case 0xb9:
		case 0x2070:
			return SYMBOL_SUPERSCRIPT_DIGIT;
		case 0x1d49:
			return SYMBOL_SUPERSCRIPT_E;
		case 0x02b3:
			return SYMBOL_SUPERSCRIPT_R;
		case 0x1d56:
			return SYMBOL_SUPERSCRIPT_P;
		case 0x2010:			/* hyphen, non-breaking hyphen */
		case 0x2011:
		case 0x2012:			/* figure dash, en dash */
		case 0x2013:
		case 0x2212:			/* minus sign */
		case 0xfe63:			/* small and full width hyphen-minus */
		case 0xff0d:
			return '-';
		case 0x2014:			/* em dash, horizontal bar */
		case 0x2015:
			return SYMBOL_EM_DASH;
		case 0x2264:			/* less than or equal, in three shapes */
		case 0x2266:
		case 0x2a7d:
			return '<';
		case 0x2265:			/* greater than or equal */
		case 0x2267:
		case 0x2a7e:
			return '>';
		case 0x2248:			/* almost equal to */
			return '~';
		case 0x2020:			/* dagger, double dagger */
		case 0x2021:
			return '*';
		case 0x201c:			/* quotation marks */
		case 0x201d:
			return '"';
		case 0x2026:
			return SYMBOL_ELLIPSIS;
		case 0xbd:
			return SYMBOL_HALF;
		default:
			return SYMBOL_OTHER;
	}
}

/* Does a word go on after this symbol with that one? */
static bool
continues(int last, int next)
{
	return is_digit(next) ? is_digit(last) || is_letter(last) :
		is_letter(next) && is_letter(last);
}

/*
 * Steps over a word or phrase (in UTF-8) that ends where it ends there, and
 * not in the middle of a longer one.  A blank in it stands for any number of
 * blanks, none included.  Case is ignored, but not that of a single letter.
 */
bool
cell_accept_word(Cell *cell, const char *word)
{
	Cell		text = *cell;
	Cell		wanted = {word, word + strlen(word)};
	bool		exact = wanted.end - wanted.at == 1;
	int			last = SYMBOL_END;

	for (int want = cell_peek(&wanted); want != SYMBOL_END; want = cell_next(&wanted))
	{
		int			have = cell_peek(&text);

		if (want == ' ')
			cell_skip_blanks(&text);
		else if (have == want || (!exact && to_lower(have) == to_lower(want)))
			cell_next(&text);
		else
			return false;
		last = want;
	}
	if (continues(last, cell_peek(&text)))
		return false;
	*cell = text;
	return true;
}
