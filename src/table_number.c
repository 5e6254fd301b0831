/*-------------------------------------------------------------------------
 *
 * table_number.c
 *	  Reads a number and rounds it once, to the nearest double.
 *
 * The digits of most numbers make an integer that a double holds exactly, and
 * so does the power of ten; then one multiplication or division rounds right.
 * Others go through strtod, without a decimal point, for that depends on the
 * locale.
 *
 *-------------------------------------------------------------------------
 */
#include "table_number.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define MAX_EXACT_INTEGER	(UINT64_C(1) << 53)
#define MAX_EXACT_POWER		22
#define MAX_INT64_DIGITS	19

/*
 * No double, nor the middle between two, has more significant digits than
 * 767: beyond them it matters only whether there is any but 0.
 */
#define MAX_DIGITS			768

static const double power_of_ten[MAX_EXACT_POWER + 1] = {
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
	1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
};

/* the digits of a number, perhaps with other characters between them */
typedef struct Digits
{
	const char *begin;
	const char *end;
	uint64_t	integer;		/* of the first 19 without leading zeros */
	int64_t		count;			/* without leading zeros */
	int64_t		exponent;		/* of ten, by which to multiply */
} Digits;

static bool
digit_at(const char *at, const char *end)
{
	return at < end && is_digit(*at);
}

/* Takes the digits that come next; returns how many. */
static int64_t
take_digits(Cell *cell, Digits *digits)
{
	const char *begin = cell->at;

	for (; digit_at(cell->at, cell->end); cell->at++)
	{
		if (digits->count < MAX_INT64_DIGITS)
			digits->integer = digits->integer * 10 + (uint64_t) (*cell->at - '0');
		digits->count += digits->integer > 0;
	}
	return cell->at - begin;
}

static bool
three_digits(const char *at, const char *end)
{
	return end - at >= 3 && is_digit(at[0]) && is_digit(at[1]) && is_digit(at[2]) &&
		!digit_at(at + 3, end);
}

/*
 * Takes the thousands after the first digits.  A comma between digits can be
 * nothing else; a blank may also end the number.
 */
static NumberResult
take_thousands(Cell *cell, Digits *digits, int64_t nfirst)
{
	bool		may_follow = nfirst <= 3 && *digits->begin != '0';
	int			separator = SYMBOL_END;

	for (;;)
	{
		int			len;
		int			symbol = symbol_at(cell->at, cell->end, &len);
		const char *group = cell->at + len;

		if ((symbol != ',' && symbol != ' ') || !digit_at(group, cell->end))
			return NUMBER_READ;
		if (!may_follow || !three_digits(group, cell->end) ||
			(separator != SYMBOL_END && separator != symbol))
			return symbol == ',' ? NUMBER_COMMA : NUMBER_READ;
		separator = symbol;
		cell->at = group;
		take_digits(cell, digits);
	}
}

/*
 * Takes a decimal point and what follows.  After that neither another point
 * nor a comma belongs to the number.
 */
static NumberResult
take_fraction(Cell *cell, Digits *digits)
{
	if (cell->at < cell->end && *cell->at == '.')
	{
		cell->at++;
		digits->exponent = -take_digits(cell, digits);
	}
	if (cell->at < cell->end && digit_at(cell->at + 1, cell->end))
	{
		if (*cell->at == '.')
			return NUMBER_POINTS;
		if (*cell->at == ',')
			return NUMBER_COMMA;
	}
	return NUMBER_READ;
}

/*
 * Takes an exponent: "e+06", "E6".  A small e without a sign may as well be
 * an estimate with a footnote.
 */
static NumberResult
take_exponent(Cell *cell, Digits *digits)
{
	const char *at = cell->at;
	const char *end = cell->end;
	int64_t		exponent = 0;
	int			sign = 0;
	bool		small = at < end && *at == 'e';

	if (!small && !(at < end && *at == 'E'))
		return NUMBER_READ;
	at++;
	if (at < end && (*at == '+' || *at == '-'))
		sign = *at++ == '-' ? -1 : 1;
	if (!digit_at(at, end))
		return NUMBER_READ;
	if (small && sign == 0)
		return NUMBER_POWER;
	for (; digit_at(at, end); at++)
		if (exponent < INT64_C(1000000000000))
			exponent = exponent * 10 + (*at - '0');
	digits->exponent += sign < 0 ? -exponent : exponent;
	cell->at = at;
	return NUMBER_READ;
}

/* By strtod, correctly rounded however many digits there are. */
static double
convert_long(const Digits *digits)
{
	char		buffer[MAX_DIGITS + 32];
	int			n = 0;
	int64_t		left_out = 0;
	bool		more = false;

	for (const char *at = digits->begin; at < digits->end; at++)
	{
		if (!is_digit(*at) || (n == 0 && *at == '0'))
			continue;
		if (n < MAX_DIGITS)
			buffer[n++] = *at;
		else
		{
			left_out++;
			more |= *at != '0';
		}
	}
	/* one digit more says that there is something beyond */
	if (more)
	{
		buffer[n++] = '1';
		left_out--;
	}
	snprintf(buffer + n, sizeof(buffer) - n, "e%lld",
			 (long long) (digits->exponent + left_out));
	return strtod(buffer, NULL);
}

static double
convert(const Digits *digits)
{
	if (digits->count == 0)
		return 0;
	if (digits->count <= MAX_INT64_DIGITS && digits->integer <= MAX_EXACT_INTEGER)
	{
		double		integer = (double) digits->integer;

		if (digits->exponent >= 0 && digits->exponent <= MAX_EXACT_POWER)
			return integer * power_of_ten[digits->exponent];
		if (digits->exponent < 0 && digits->exponent >= -MAX_EXACT_POWER)
			return integer / power_of_ten[-digits->exponent];
	}
	return convert_long(digits);
}

/* Does a digit come next, perhaps after a sign and a decimal point? */
bool
number_begins(const Cell *cell)
{
	Cell		rest = *cell;
	int			symbol = cell_peek(&rest);

	if (symbol == '-' || symbol == '+')
		symbol = cell_next(&rest);
	if (symbol == '.')
		symbol = cell_next(&rest);
	return is_digit(symbol);
}

/* Takes the parts of a number that has no sign. */
static NumberResult
take_number(Cell *cell, Digits *digits)
{
	NumberResult result;
	int64_t		nfirst;

	digits->begin = cell->at;
	nfirst = take_digits(cell, digits);
	result = take_thousands(cell, digits, nfirst);
	if (result == NUMBER_READ)
		result = take_fraction(cell, digits);
	digits->end = cell->at;
	if (result == NUMBER_READ)
		result = take_exponent(cell, digits);
	return result;
}

/* Reads a number, without what may follow it. */
NumberResult
number_read(Cell *cell, double *value)
{
	Digits		digits = {0};
	Cell		rest = *cell;
	bool		negative;
	NumberResult result;

	if (!number_begins(&rest))
		return NUMBER_NONE;
	negative = cell_accept(&rest, '-');
	if (!negative)
		cell_accept(&rest, '+');
	result = take_number(&rest, &digits);
	if (result != NUMBER_READ)
		return result;
	*value = convert(&digits);
	if (isinf(*value) || (*value == 0 && digits.count > 0))
		return NUMBER_OUT_OF_RANGE;
	/* subtracted, so that there is no negative zero */
	*value = negative ? 0.0 - *value : *value;
	*cell = rest;
	return NUMBER_READ;
}
