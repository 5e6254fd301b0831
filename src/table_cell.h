/*-------------------------------------------------------------------------
 *
 * table_cell.h
 *	  The text of a cell of a published table, read symbol by symbol: all
 *	  kinds of blanks, dashes, superscripts and signs that mean the same are
 *	  one symbol.  Knows nothing of PostgreSQL, allocates nothing, and takes
 *	  any bytes for text in UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_TABLE_CELL_H
#define RA_TABLE_CELL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* what is not yet read */
typedef struct Cell
{
	const char *at;
	const char *end;
} Cell;

/*
 * A symbol is an ASCII character, which also stands for others: ' ' for all
 * white space, '-' for hyphens, minus signs and the en dash, '*' for daggers,
 * '<' and '>' for those with a line below.  Or it is one of these.
 */
enum
{
	SYMBOL_END = -1,
	SYMBOL_EM_DASH = 0x80,
	SYMBOL_ELLIPSIS,
	SYMBOL_HALF,
	SYMBOL_SUPERSCRIPT_DIGIT,
	SYMBOL_SUPERSCRIPT_E,
	SYMBOL_SUPERSCRIPT_P,
	SYMBOL_SUPERSCRIPT_R,
	SYMBOL_OTHER
};

#pragma GCC visibility push(hidden)

extern int	cell_decode(const char *at, const char *end, int *len);
extern bool cell_accept_word(Cell *cell, const char *word);

#pragma GCC visibility pop

static inline bool
is_digit(int symbol)
{
	return symbol >= '0' && symbol <= '9';
}

static inline bool
is_letter(int symbol)
{
	return (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z');
}

static inline int
to_lower(int symbol)
{
	return symbol >= 'A' && symbol <= 'Z' ? symbol + ('a' - 'A') : symbol;
}

/* The symbol at a place and its length in bytes. */
static inline int
symbol_at(const char *at, const char *end, int *len)
{
	*len = at < end;
	if (at == end)
		return SYMBOL_END;
	return *at > ' ' && *at < 0x7f ? *at : cell_decode(at, end, len);
}

static inline int
cell_peek(const Cell *cell)
{
	int			len;

	return symbol_at(cell->at, cell->end, &len);
}

/* Steps over a symbol; returns what comes then. */
static inline int
cell_next(Cell *cell)
{
	int			len;

	symbol_at(cell->at, cell->end, &len);
	cell->at += len;
	return cell_peek(cell);
}

/* Steps over a symbol if it is the one wanted. */
static inline bool
cell_accept(Cell *cell, int symbol)
{
	if (cell_peek(cell) != symbol)
		return false;
	cell_next(cell);
	return true;
}

static inline void
cell_skip_blanks(Cell *cell)
{
	while (cell_peek(cell) == ' ')
		cell_next(cell);
}

#endif							/* RA_TABLE_CELL_H */
