/*-------------------------------------------------------------------------
 *
 * quantity_parse.h
 *	  What a cell of a published table says: a number, bounds, or a mark that
 *	  stands for one.  Knows nothing of PostgreSQL and allocates nothing.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_QUANTITY_PARSE_H
#define RA_QUANTITY_PARSE_H

#include <stddef.h>

/* What stands in the cell. */
typedef enum QuantityKind
{
	QUANTITY_NUMBER,
	QUANTITY_RANGE,
	QUANTITY_BELOW,
	QUANTITY_ABOVE,
	QUANTITY_ZERO,
	QUANTITY_WITHHELD,
	QUANTITY_UNAVAILABLE,
	QUANTITY_INAPPLICABLE,
	QUANTITY_EXPORTER,
	QUANTITY_INCLUDED,
	QUANTITY_QUALITATIVE,
	QUANTITY_FOOTNOTE,			/* alone, in place of a number */
	QUANTITY_DASH,
	QUANTITY_BLANK,
	QUANTITY_UNREADABLE,
	QUANTITY_NKINDS
} QuantityKind;

/* What is said about it. */
#define QUANTITY_ESTIMATED		0x01
#define QUANTITY_REVISED		0x02
#define QUANTITY_PRELIMINARY	0x04
#define QUANTITY_PERCENT		0x08
#define QUANTITY_HAS_FOOTNOTE	0x10
#define QUANTITY_NFLAGS			5

typedef struct Quantity
{
	double		amount;			/* NaN: not known */
	double		lower;			/* NaN: not known, or there is none */
	double		upper;
	QuantityKind kind;
	unsigned	flags;
} Quantity;

/* Why a cell cannot be read. */
typedef enum QuantityProblem
{
	PROBLEM_NONE,
	PROBLEM_UNKNOWN_FORM,
	PROBLEM_COMMA,
	PROBLEM_POINTS,
	PROBLEM_POWER,
	PROBLEM_OUT_OF_RANGE,
	PROBLEM_BACKWARDS,
	PROBLEM_PARENTHESES,
	PROBLEM_DIGITS,
	PROBLEM_WORDS
} QuantityProblem;

/* each combination of kind and flags has a number below QUANTITY_NMARKS */
#define QUANTITY_NMARKS			(QUANTITY_NKINDS << QUANTITY_NFLAGS)
#define QUANTITY_MARK(quantity) \
	((quantity)->kind << QUANTITY_NFLAGS | (quantity)->flags)

/* room for the longest mark */
#define QUANTITY_MARK_SIZE		80

#pragma GCC visibility push(hidden)

extern QuantityProblem quantity_parse(const char *text, size_t len, Quantity *quantity);
extern void quantity_mark(const Quantity *quantity, char *mark);

#pragma GCC visibility pop

#endif							/* RA_QUANTITY_PARSE_H */
