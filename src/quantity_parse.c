/*-------------------------------------------------------------------------
 *
 * quantity_parse.c
 *	  Reads cells such as "e5,000", "10,000 - 15,000", "<0.1%" and "W", as
 *	  docs/reference.md, "Messy tables", describes them.
 *
 * What several sources read differently is not guessed: it is no known form,
 * or its amount is unknown.  Only a cell that says so is zero.
 *
 *-------------------------------------------------------------------------
 */
#include "quantity_parse.h"

#include <math.h>
#include <string.h>

#include "table_cell.h"
#include "table_number.h"

#define NO_QUANTITY		((Quantity) {NAN, NAN, NAN, QUANTITY_UNREADABLE, 0})

/*
 * What stands in place of a number; longer phrases before those that they
 * begin with.  Sources, where it is not the USGS: Eurostat (":"), the British
 * Geological Survey ("-----", "..."), the Bureau of the Census (in
 * parentheses), European Commission ("N/A"), spreadsheets ("#N/A", "NaN").
 */
typedef struct Phrase
{
	const char *words;
	QuantityKind kind;
	bool		goes_on;		/* free text may follow */
} Phrase;

static const Phrase phrases[] = {
	{"W", QUANTITY_WITHHELD, false},
	{"withheld", QUANTITY_WITHHELD, false},
	{"( W )", QUANTITY_WITHHELD, false},
	{"( D )", QUANTITY_WITHHELD, false},
	{": c", QUANTITY_WITHHELD, false},
	{"NA", QUANTITY_UNAVAILABLE, false},
	{"N. A", QUANTITY_UNAVAILABLE, false},
	{"N/A", QUANTITY_UNAVAILABLE, false},
	{"#N/A", QUANTITY_UNAVAILABLE, false},
	{"( NA )", QUANTITY_UNAVAILABLE, false},
	{"NaN", QUANTITY_UNAVAILABLE, false},
	{"not available", QUANTITY_UNAVAILABLE, false},
	{"...", QUANTITY_UNAVAILABLE, false},
	{"..", QUANTITY_UNAVAILABLE, false},
	{"\xe2\x80\xa6", QUANTITY_UNAVAILABLE, false},	/* an ellipsis */
	{":", QUANTITY_UNAVAILABLE, false},
	{"XX", QUANTITY_INAPPLICABLE, false},
	{"( X )", QUANTITY_INAPPLICABLE, false},
	{"not applicable", QUANTITY_INAPPLICABLE, false},
	{"E", QUANTITY_EXPORTER, false},
	{"net exporter", QUANTITY_EXPORTER, false},
	{"\xe2\x80\x94", QUANTITY_ZERO, false}, /* an em dash */
	{"-----", QUANTITY_ZERO, false},
	{"---", QUANTITY_DASH, false},
	{"--", QUANTITY_DASH, false},
	{"-", QUANTITY_DASH, false},
	{"s", QUANTITY_BELOW, false},
	{"( Z )", QUANTITY_BELOW, false},
	{"small", QUANTITY_QUALITATIVE, false},
	{"very small", QUANTITY_QUALITATIVE, false},
	{"moderate to large", QUANTITY_QUALITATIVE, false},
	{"moderate", QUANTITY_QUALITATIVE, false},
	{"large", QUANTITY_QUALITATIVE, false},
	{"categorized as", QUANTITY_QUALITATIVE, true},
	{"variable", QUANTITY_QUALITATIVE, true},
	{"included in", QUANTITY_INCLUDED, true},
	{"included with", QUANTITY_INCLUDED, true}
};

static const char *const halves[] = {
	"\xc2\xbd", "1/2", "one-half", "one half", "a half", "half a", "half"
};

/*---------------------------------------------------------------------------
 * Values
 *---------------------------------------------------------------------------
 */

static void
set_number(Quantity *quantity, double value)
{
	quantity->kind = QUANTITY_NUMBER;
	quantity->amount = quantity->lower = quantity->upper = value;
}

/* An amount between two bounds is put in the middle. */
static void
set_between(Quantity *quantity, QuantityKind kind, double lower, double upper)
{
	double		sum = lower + upper;

	quantity->kind = kind;
	quantity->lower = lower;
	quantity->upper = upper;
	quantity->amount = isinf(sum) ? lower / 2 + upper / 2 : sum / 2;
}

/* Quantities are not negative unless a table says so. */
static void
set_below(Quantity *quantity, double bound)
{
	set_between(quantity, QUANTITY_BELOW, bound > 0 ? 0 : NAN, bound);
}

static void
set_above(Quantity *quantity, double bound)
{
	set_between(quantity, QUANTITY_ABOVE, bound, NAN);
}

static void
set_phrase(Quantity *quantity, QuantityKind kind)
{
	if (kind == QUANTITY_BELOW)
		set_below(quantity, 0.5);
	else if (kind == QUANTITY_ZERO)
		set_between(quantity, QUANTITY_ZERO, 0, 0);
	else
		quantity->kind = kind;
}

/*---------------------------------------------------------------------------
 * Marks around a value
 *---------------------------------------------------------------------------
 */

static unsigned
flag_of(int symbol)
{
	switch (symbol)
	{
		case 'e':
		case SYMBOL_SUPERSCRIPT_E:
		case '~':
			return QUANTITY_ESTIMATED;
		case 'r':
		case SYMBOL_SUPERSCRIPT_R:
			return QUANTITY_REVISED;
		case 'p':
		case SYMBOL_SUPERSCRIPT_P:
			return QUANTITY_PRELIMINARY;
		case '*':
		case SYMBOL_SUPERSCRIPT_DIGIT:
			return QUANTITY_HAS_FOOTNOTE;
		default:
			return 0;
	}
}

/* Three letters in a row are no flags but a word, such as "per". */
static bool
word_begins(const Cell *cell)
{
	Cell		rest = *cell;

	return is_letter(cell_peek(&rest)) && is_letter(cell_next(&rest)) &&
		is_letter(cell_next(&rest));
}

/* Takes a flag, if it is not yet set (a footnote may have several signs). */
static bool
take_flag(Cell *cell, Quantity *quantity)
{
	unsigned	flag = flag_of(cell_peek(cell));

	if (flag == 0 || word_begins(cell) ||
		(quantity->flags & flag & ~QUANTITY_HAS_FOOTNOTE) != 0)
		return false;
	quantity->flags |= flag;
	cell_next(cell);
	return true;
}

/* Takes one or two digits that no other digit follows. */
static bool
take_note_number(Cell *cell)
{
	Cell		rest = *cell;

	if (!is_digit(cell_peek(&rest)))
		return false;
	if (is_digit(cell_next(&rest)))
		cell_next(&rest);
	if (is_digit(cell_peek(&rest)))
		return false;
	*cell = rest;
	return true;
}

/* Takes a reference to a footnote: "(2)", "[2]" or "(a)". */
static bool
take_note_reference(Cell *cell, Quantity *quantity)
{
	Cell		rest = *cell;
	int			closing = cell_peek(&rest) == '(' ? ')' : ']';

	if (!cell_accept(&rest, '(') && !cell_accept(&rest, '['))
		return false;
	if (is_letter(cell_peek(&rest)))
		cell_next(&rest);
	else if (!take_note_number(&rest))
		return false;
	if (!cell_accept(&rest, closing))
		return false;
	quantity->flags |= QUANTITY_HAS_FOOTNOTE;
	*cell = rest;
	return true;
}

/* Before a value: "e", "r, e", "*". */
static void
take_prefix(Cell *cell, Quantity *quantity)
{
	do
		cell_skip_blanks(cell);
	while (take_flag(cell, quantity) ||
		   (quantity->flags != 0 && cell_accept(cell, ',')));
}

/*
 * After a value: "e", " r, 2", "(2)".  A footnote number that is neither in
 * parentheses nor a superscript can be told from a part of the value, or from
 * a value of the next column, only if a mark and a comma stand before it.
 */
static void
take_suffix(Cell *cell, Quantity *quantity)
{
	bool		marked = false;

	for (;;)
	{
		Cell		rest = *cell;
		bool		comma;

		cell_skip_blanks(&rest);
		comma = cell_accept(&rest, ',');
		cell_skip_blanks(&rest);
		if (take_flag(&rest, quantity) || take_note_reference(&rest, quantity))
			marked = true;
		else if (marked && comma && take_note_number(&rest))
			quantity->flags |= QUANTITY_HAS_FOOTNOTE;
		else
			break;
		*cell = rest;
	}
	cell_skip_blanks(cell);
}

/*---------------------------------------------------------------------------
 * Values in a cell
 *---------------------------------------------------------------------------
 */

static QuantityProblem
take_number(Cell *cell, double *value)
{
	switch (number_read(cell, value))
	{
		case NUMBER_READ:
			return PROBLEM_NONE;
		case NUMBER_COMMA:
			return PROBLEM_COMMA;
		case NUMBER_POINTS:
			return PROBLEM_POINTS;
		case NUMBER_POWER:
			return PROBLEM_POWER;
		case NUMBER_OUT_OF_RANGE:
			return PROBLEM_OUT_OF_RANGE;
		case NUMBER_NONE:
			break;
	}
	return PROBLEM_UNKNOWN_FORM;
}

static bool
take_percent(Cell *cell, Quantity *quantity)
{
	Cell		rest = *cell;

	cell_skip_blanks(&rest);
	if (!cell_accept(&rest, '%'))
		return false;
	quantity->flags |= QUANTITY_PERCENT;
	*cell = rest;
	return true;
}

/* Between the ends of a range: a dash or "to". */
static bool
take_range_sign(Cell *cell)
{
	Cell		rest = *cell;

	cell_skip_blanks(&rest);
	if (!cell_accept(&rest, '-') && !cell_accept(&rest, SYMBOL_EM_DASH) &&
		!cell_accept_word(&rest, "to"))
		return false;
	cell_skip_blanks(&rest);
	if (!number_begins(&rest))
		return false;
	*cell = rest;
	return true;
}

/* A number or a range. */
static QuantityProblem
take_amount(Cell *cell, Quantity *quantity)
{
	double		lower;
	double		upper;
	bool		percent;
	QuantityProblem problem = take_number(cell, &lower);

	if (problem != PROBLEM_NONE)
		return problem;
	/* ten with a superscript is a power more likely than a footnote */
	if (lower == 10 && cell_peek(cell) == SYMBOL_SUPERSCRIPT_DIGIT)
		return PROBLEM_POWER;
	percent = take_percent(cell, quantity);
	set_number(quantity, lower);
	if (!take_range_sign(cell))
		return PROBLEM_NONE;
	problem = take_number(cell, &upper);
	if (problem != PROBLEM_NONE)
		return problem;
	if (upper < lower)
		return PROBLEM_BACKWARDS;
	if (!take_percent(cell, quantity) && percent)
		return PROBLEM_UNKNOWN_FORM;
	set_between(quantity, QUANTITY_RANGE, lower, upper);
	return PROBLEM_NONE;
}

/* "<", "<=", "less than" and their opposites; which of them, or 0 */
static int
take_relation(Cell *cell)
{
	int			relation = cell_peek(cell);

	if (relation == '<' || relation == '>')
	{
		cell_next(cell);
		cell_accept(cell, '=');
	}
	else if (cell_accept_word(cell, "less than"))
		relation = '<';
	else if (cell_accept_word(cell, "more than") || cell_accept_word(cell, "greater than"))
		relation = '>';
	else
		relation = 0;
	return relation;
}

static bool
take_half(Cell *cell)
{
	for (size_t i = 0; i < sizeof(halves) / sizeof(*halves); i++)
		if (cell_accept_word(cell, halves[i]))
			return true;
	return false;
}

/* A number, or half of it, as a bound: "<0.1%", "less than 1/2 unit". */
static QuantityProblem
take_bound(Cell *cell, int relation, Quantity *quantity)
{
	double		bound = 0.5;
	QuantityProblem problem = PROBLEM_NONE;

	if (!take_half(cell))
		problem = take_number(cell, &bound);
	if (problem != PROBLEM_NONE)
		return problem;
	take_percent(cell, quantity);
	cell_skip_blanks(cell);
	if (cell_accept_word(cell, "unit") || cell_accept_word(cell, "units"))
		cell_accept(cell, '.');
	if (relation == '<')
		set_below(quantity, bound);
	else
		set_above(quantity, bound);
	return PROBLEM_NONE;
}

/* A phrase in place of a number. */
static bool
take_phrase(Cell *cell, Quantity *quantity)
{
	int			first = to_lower(cell_peek(cell));

	for (size_t i = 0; i < sizeof(phrases) / sizeof(*phrases); i++)
	{
		/* most fail here, at little cost */
		if (first < 0x80 && first != to_lower(phrases[i].words[0]))
			continue;
		if (!cell_accept_word(cell, phrases[i].words))
			continue;
		if (phrases[i].goes_on)
			cell->at = cell->end;
		cell_accept(cell, '.');
		set_phrase(quantity, phrases[i].kind);
		return true;
	}
	return false;
}

/* A cell that holds no number may still refer to a footnote. */
static QuantityProblem
take_footnote_alone(Cell *cell, Quantity *quantity)
{
	if (!take_note_reference(cell, quantity) && cell_accept(cell, '('))
	{
		cell_skip_blanks(cell);
		return number_begins(cell) ? PROBLEM_PARENTHESES : PROBLEM_UNKNOWN_FORM;
	}
	if (quantity->flags != QUANTITY_HAS_FOOTNOTE)
		return PROBLEM_UNKNOWN_FORM;
	quantity->kind = QUANTITY_FOOTNOTE;
	return PROBLEM_NONE;
}

static QuantityProblem
take_value(Cell *cell, Quantity *quantity)
{
	int			relation;

	if (!number_begins(cell))
	{
		if (take_phrase(cell, quantity))
			return PROBLEM_NONE;
		take_prefix(cell, quantity);
		relation = take_relation(cell);
		take_prefix(cell, quantity);
		if (relation != 0)
			return take_bound(cell, relation, quantity);
		if (!number_begins(cell))
			return take_footnote_alone(cell, quantity);
	}
	return take_amount(cell, quantity);
}

/* What is left over after a value says what is wrong with it. */
static QuantityProblem
check_end(const Cell *cell)
{
	int			symbol = cell_peek(cell);

	if (symbol == SYMBOL_END)
		return PROBLEM_NONE;
	if (is_digit(symbol))
		return PROBLEM_DIGITS;
	return is_letter(symbol) ? PROBLEM_WORDS : PROBLEM_UNKNOWN_FORM;
}

static QuantityProblem
take_cell(Cell *cell, Quantity *quantity)
{
	QuantityProblem problem;

	cell_skip_blanks(cell);
	if (cell_peek(cell) == SYMBOL_END)
	{
		quantity->kind = QUANTITY_BLANK;
		return PROBLEM_NONE;
	}
	problem = take_value(cell, quantity);
	if (problem != PROBLEM_NONE)
		return problem;
	take_suffix(cell, quantity);
	return check_end(cell);
}

/* Reads a cell; if it has a problem, nothing is known. */
QuantityProblem
quantity_parse(const char *text, size_t len, Quantity *quantity)
{
	Cell		cell = {text, text + len};
	QuantityProblem problem;

	*quantity = NO_QUANTITY;
	problem = take_cell(&cell, quantity);
	if (problem != PROBLEM_NONE)
		*quantity = NO_QUANTITY;
	return problem;
}

/*---------------------------------------------------------------------------
 * The mark in words
 *---------------------------------------------------------------------------
 */

static const char *const kind_words[QUANTITY_NKINDS] = {
	"", "range", "below", "above", "zero", "withheld", "unavailable",
	"inapplicable", "exporter", "included", "qualitative", "", "dash", "blank",
	"unreadable"
};

static const char *const flag_words[QUANTITY_NFLAGS] = {
	"estimated", "revised", "preliminary", "percent", "footnote"
};

static void
add_word(char *mark, const char *word)
{
	if (*mark != '\0' && *word != '\0')
		strcat(mark, " ");
	strcat(mark, word);
}

/* The words of kind and flags; of a number alone, "plain". */
void
quantity_mark(const Quantity *quantity, char *mark)
{
	strcpy(mark, kind_words[quantity->kind]);
	for (int i = 0; i < QUANTITY_NFLAGS; i++)
		if (quantity->flags & (1u << i))
			add_word(mark, flag_words[i]);
	if (*mark == '\0')
		strcpy(mark, "plain");
}
