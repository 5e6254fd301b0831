/*
 * test_quantity.c: tests of quantity_parse.c and what it stands on, alone, to
 * be run under sanitizers or valgrind.  Every cell is parsed from an
 * allocation of its exact size, so that they see each byte beyond it.
 */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quantity_parse.h"

static int	npassed = 0;
static int	nfailed = 0;

static void
check(bool ok, const char *what, const char *cell)
{
	if (ok)
		npassed++;
	else
	{
		nfailed++;
		printf("not ok: %s: \"%s\"\n", what, cell);
	}
}

/* xorshift64*, so that every run and machine tests the same */
static uint64_t random_state = 88172645463325252u;

static uint64_t
next_random(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(2685821657736338717);
}

static QuantityProblem
parse(const char *cell, size_t len, Quantity *quantity)
{
	char	   *exact = malloc(len > 0 ? len : 1);
	QuantityProblem problem;

	memcpy(exact, cell, len);
	problem = quantity_parse(exact, len, quantity);
	free(exact);
	return problem;
}

/*---------------------------------------------------------------------------
 * Known cells
 *---------------------------------------------------------------------------
 */

/* a value that is not known */
#define U	NAN

typedef struct Known
{
	const char *cell;
	double		amount;
	double		lower;
	double		upper;
	const char *mark;
} Known;

static const Known known[] = {
	/* numbers */
	{"255000", 255000, 255000, 255000, "plain"},
	{"1,234", 1234, 1234, 1234, "plain"},
	{"17,000,000.5", 17000000.5, 17000000.5, 17000000.5, "plain"},
	{"1 234 567", 1234567, 1234567, 1234567, "plain"},
	{"1\xc2\xa0" "234", 1234, 1234, 1234, "plain"},
	{"1\xe2\x80\xaf" "234", 1234, 1234, 1234, "plain"},
	{"1\xe2\x80\x89" "234", 1234, 1234, 1234, "plain"},
	{"  154000 ", 154000, 154000, 154000, "plain"},
	{"\xc2\xa0\xc2\xa0\xc2\xa0\xc2\xa0 325", 325, 325, 325, "plain"},
	{"\xef\xbb\xbf" "7", 7, 7, 7, "plain"},
	{"0", 0, 0, 0, "plain"},
	{"-0", 0, 0, 0, "plain"},
	{"0.1", 0.1, 0.1, 0.1, "plain"},
	{".5", 0.5, 0.5, 0.5, "plain"},
	{"5.", 5, 5, 5, "plain"},
	{"+5", 5, 5, 5, "plain"},
	{"-0.441075", -0.441075, -0.441075, -0.441075, "plain"},
	{"\xe2\x88\x92" "88", -88, -88, -88, "plain"},
	{"\xe2\x80\x93" "88", -88, -88, -88, "plain"},
	{"1.5e+06", 1.5e6, 1.5e6, 1.5e6, "plain"},
	{"1e-05", 1e-5, 1e-5, 1e-5, "plain"},
	{"1.0E10", 1e10, 1e10, 1e10, "plain"},
	/* numbers with marks */
	{"e5,000", 5000, 5000, 5000, "estimated"},
	{" e24,000", 24000, 24000, 24000, "estimated"},
	{"5,000e", 5000, 5000, 5000, "estimated"},
	{"5,000 e", 5000, 5000, 5000, "estimated"},
	{"5,000\xe1\xb5\x89", 5000, 5000, 5000, "estimated"},
	{"~5,000", 5000, 5000, 5000, "estimated"},
	{"5,000 r", 5000, 5000, 5000, "revised"},
	{"5,000\xca\xb3", 5000, 5000, 5000, "revised"},
	{"r5,000", 5000, 5000, 5000, "revised"},
	{"5,000p", 5000, 5000, 5000, "preliminary"},
	{"re5,000", 5000, 5000, 5000, "estimated revised"},
	{"r, e 5,000", 5000, 5000, 5000, "estimated revised"},
	{"5,000 r, e", 5000, 5000, 5000, "estimated revised"},
	{"5,000 p, e, r, 2", 5000, 5000, 5000, "estimated revised preliminary footnote"},
	{"12,345\xc2\xb2", 12345, 12345, 12345, "footnote"},
	{"12,345\xc2\xb9\xe2\x81\xb0", 12345, 12345, 12345, "footnote"},
	{"12,345 (2)", 12345, 12345, 12345, "footnote"},
	{"12,345[2]", 12345, 12345, 12345, "footnote"},
	{"12,345 (a)", 12345, 12345, 12345, "footnote"},
	{"* 12,345", 12345, 12345, 12345, "footnote"},
	{"12,345\xe2\x80\xa0", 12345, 12345, 12345, "footnote"},
	{"84.9%", 84.9, 84.9, 84.9, "percent"},
	{"84.9 %", 84.9, 84.9, 84.9, "percent"},
	{"e84.9%\xc2\xb9", 84.9, 84.9, 84.9, "estimated percent footnote"},
	/* bounds */
	{">95", U, 95, U, "above"},
	{"> 95", U, 95, U, "above"},
	{"\xe2\x89\xa5" "95", U, 95, U, "above"},
	{">=95", U, 95, U, "above"},
	{">17,000,000", U, 17e6, U, "above"},
	{"    >9,100,000", U, 9.1e6, U, "above"},
	{">50%", U, 50, U, "above percent"},
	{"More than 50", U, 50, U, "above"},
	{"e>50", U, 50, U, "above estimated"},
	{">e50", U, 50, U, "above estimated"},
	{"<25", 12.5, 0, 25, "below"},
	{"\xe2\x89\xa4" "25", 12.5, 0, 25, "below"},
	{"<0.1%", 0.05, 0, 0.1, "below percent"},
	{"<-5", U, U, -5, "below"},
	{"<0", U, U, 0, "below"},
	{"Less than 1/2 unit.", 0.25, 0, 0.5, "below"},
	{"Less than 1/2 unit", 0.25, 0, 0.5, "below"},
	{"less than \xc2\xbd unit.", 0.25, 0, 0.5, "below"},
	{"Less than \xc2\xbdunit.", 0.25, 0, 0.5, "below"},
	{"Less than a half unit", 0.25, 0, 0.5, "below"},
	{"Less than one-half unit", 0.25, 0, 0.5, "below"},
	{"Less than 2 units", 1, 0, 2, "below"},
	{"s", 0.25, 0, 0.5, "below"},
	{"(Z)", 0.25, 0, 0.5, "below"},
	/* ranges */
	{"10,000 - 15,000", 12500, 10000, 15000, "range"},
	{"10,000-15,000", 12500, 10000, 15000, "range"},
	{"500\xe2\x80\x93" "15,000", 7750, 500, 15000, "range"},
	{"50\xe2\x80\x94" "300", 175, 50, 300, "range"},
	{"1 to 3", 2, 1, 3, "range"},
	{"-5 - -3", -4, -5, -3, "range"},
	{"10\xe2\x80\x93" "15%", 12.5, 10, 15, "range percent"},
	{"10% - 15%", 12.5, 10, 15, "range percent"},
	{"e10 - 15", 12.5, 10, 15, "range estimated"},
	{"1e+308 - 1.6e+308", 1.3e308, 1e308, 1.6e308, "range"},
	/* in place of a number */
	{"\xe2\x80\x94", 0, 0, 0, "zero"},
	{"-----", 0, 0, 0, "zero"},
	{"\xe2\x80\x94 r", 0, 0, 0, "zero revised"},
	{"-", U, U, U, "dash"},
	{"--", U, U, U, "dash"},
	{"\xe2\x80\x93", U, U, U, "dash"},
	{"\xe2\x88\x92", U, U, U, "dash"},
	{"W", U, U, U, "withheld"},
	{"W ", U, U, U, "withheld"},
	{"W r", U, U, U, "withheld revised"},
	{"W\xca\xb3", U, U, U, "withheld revised"},
	{"(D)", U, U, U, "withheld"},
	{": c", U, U, U, "withheld"},
	{"    NA", U, U, U, "unavailable"},
	{"N.A.", U, U, U, "unavailable"},
	{"n.a.", U, U, U, "unavailable"},
	{"n. a.", U, U, U, "unavailable"},
	{"N/A", U, U, U, "unavailable"},
	{"#N/A", U, U, U, "unavailable"},
	{"nan", U, U, U, "unavailable"},
	{"...", U, U, U, "unavailable"},
	{"..", U, U, U, "unavailable"},
	{"\xe2\x80\xa6", U, U, U, "unavailable"},
	{":", U, U, U, "unavailable"},
	{"Not available", U, U, U, "unavailable"},
	{"XX", U, U, U, "inapplicable"},
	{"xx", U, U, U, "inapplicable"},
	{"Not applicable", U, U, U, "inapplicable"},
	{"E", U, U, U, "exporter"},
	{"Included in World total.", U, U, U, "included"},
	{"Included with \xe2\x80\x9cOther countries.\xe2\x80\x9d", U, U, U, "included"},
	{"Small", U, U, U, "qualitative"},
	{"Moderate to large", U, U, U, "qualitative"},
	{"Categorized as \"large\"", U, U, U, "qualitative"},
	{"Variable, depending on size, type, and quality", U, U, U, "qualitative"},
	{"(5)", U, U, U, "footnote"},
	{"\xe2\x81\xb5", U, U, U, "footnote"},
	{"*", U, U, U, "footnote"},
	{"", U, U, U, "blank"},
	{" \t\r\n\xc2\xa0\xef\xbb\xbf", U, U, U, "blank"}
};

#define NKNOWN	(sizeof(known) / sizeof(*known))

static const struct
{
	const char *cell;
	QuantityProblem problem;
}			unreadable[] = {
	{"1,23", PROBLEM_COMMA},
	{"0,123", PROBLEM_COMMA},
	{"5,0001", PROBLEM_COMMA},
	{"1,234,56", PROBLEM_COMMA},
	{"1234,567", PROBLEM_COMMA},
	{"1 234,567", PROBLEM_COMMA},
	{"1.234,5", PROBLEM_COMMA},
	{"10 - 1,5", PROBLEM_COMMA},
	{"<0,1%", PROBLEM_COMMA},
	{"1.234.567", PROBLEM_POINTS},
	{"5e3", PROBLEM_POWER},
	{"10\xc2\xb3", PROBLEM_POWER},
	{"1E400", PROBLEM_OUT_OF_RANGE},
	{"1e-400", PROBLEM_OUT_OF_RANGE},
	{"2021\xe2\x80\x93" "24", PROBLEM_BACKWARDS},
	{"------", PROBLEM_UNKNOWN_FORM},
	{"5--10", PROBLEM_BACKWARDS},
	{"(1,234)", PROBLEM_PARENTHESES},
	{"(123)", PROBLEM_PARENTHESES},
	{"( 5)", PROBLEM_PARENTHESES},
	{"5,000 2", PROBLEM_DIGITS},
	{"5,000 r2", PROBLEM_DIGITS},
	{"5,000 r 2", PROBLEM_DIGITS},
	{"5,000 r, 123", PROBLEM_UNKNOWN_FORM},
	{"0 345", PROBLEM_DIGITS},
	{"1234 567", PROBLEM_DIGITS},
	{"12 345 6", PROBLEM_DIGITS},
	{"1,234 567", PROBLEM_DIGITS},
	{"\xe2\x80\x94" "5", PROBLEM_DIGITS},
	{"- 5", PROBLEM_DIGITS},
	{"W 2", PROBLEM_DIGITS},
	{"(1) 234", PROBLEM_DIGITS},
	{"Less than 50,000\xc2\xa0tons", PROBLEM_WORDS},
	{"Less than 500\xc2\xa0" "carats.", PROBLEM_WORDS},
	{"5 kg", PROBLEM_WORDS},
	{"3 million", PROBLEM_WORDS},
	{"1 per ton", PROBLEM_WORDS},
	{"5 per", PROBLEM_WORDS},
	{"per 5", PROBLEM_UNKNOWN_FORM},
	{"?10", PROBLEM_UNKNOWN_FORM},
	{"1'234", PROBLEM_UNKNOWN_FORM},
	{"$5", PROBLEM_UNKNOWN_FORM},
	{"1/2", PROBLEM_UNKNOWN_FORM},
	{"\xc2\xbd", PROBLEM_UNKNOWN_FORM},
	{"x", PROBLEM_UNKNOWN_FORM},
	{"e", PROBLEM_UNKNOWN_FORM},
	{"e e5", PROBLEM_UNKNOWN_FORM},
	{"w", PROBLEM_UNKNOWN_FORM},
	{"NAB", PROBLEM_UNKNOWN_FORM},
	{"W2", PROBLEM_UNKNOWN_FORM},
	{">", PROBLEM_UNKNOWN_FORM},
	{"> <5", PROBLEM_UNKNOWN_FORM},
	{"5-", PROBLEM_UNKNOWN_FORM},
	{"5 -- 10", PROBLEM_UNKNOWN_FORM},
	{"5,", PROBLEM_UNKNOWN_FORM},
	{"10-15-20", PROBLEM_UNKNOWN_FORM},
	{"10%-15", PROBLEM_UNKNOWN_FORM},
	{"Infinity", PROBLEM_UNKNOWN_FORM},
	{"0x10", PROBLEM_WORDS},
	{"\xff", PROBLEM_UNKNOWN_FORM},
	{"5\xe2\x80", PROBLEM_UNKNOWN_FORM}
};

static bool
same(double a, double b)
{
	return isnan(a) ? isnan(b) : a == b;
}

static bool
has_mark(const Quantity *quantity, const char *want)
{
	char		mark[QUANTITY_MARK_SIZE];

	quantity_mark(quantity, mark);
	return strcmp(mark, want) == 0;
}

static void
test_known(void)
{
	for (size_t i = 0; i < NKNOWN; i++)
	{
		Quantity	q;
		QuantityProblem problem = parse(known[i].cell, strlen(known[i].cell), &q);

		check(problem == PROBLEM_NONE && same(q.amount, known[i].amount) &&
			  same(q.lower, known[i].lower) && same(q.upper, known[i].upper),
			  "amount and bounds", known[i].cell);
		check(has_mark(&q, known[i].mark), known[i].mark, known[i].cell);
		check(!(q.amount == 0 && signbit(q.amount)), "no negative zero", known[i].cell);
	}
}

static void
test_unreadable(void)
{
	for (size_t i = 0; i < sizeof(unreadable) / sizeof(*unreadable); i++)
	{
		Quantity	q;
		QuantityProblem problem = parse(unreadable[i].cell, strlen(unreadable[i].cell), &q);

		check(problem == unreadable[i].problem, "the problem is found", unreadable[i].cell);
		check(has_mark(&q, "unreadable") && isnan(q.amount) && isnan(q.lower) && isnan(q.upper),
			  "nothing is known", unreadable[i].cell);
	}
}

static void
test_every_mark(void)
{
	Quantity	q = {0};
	bool		ok = true;

	for (q.kind = 0; q.kind < QUANTITY_NKINDS; q.kind++)
		for (q.flags = 0; q.flags < 1 << QUANTITY_NFLAGS; q.flags++)
		{
			char		mark[QUANTITY_MARK_SIZE];

			quantity_mark(&q, mark);
			ok &= mark[0] != '\0' && mark[0] != ' ' && strlen(mark) < sizeof(mark) &&
				strstr(mark, "  ") == NULL && QUANTITY_MARK(&q) < QUANTITY_NMARKS;
		}
	check(ok, "every mark is made of words and fits", "");
}

/*---------------------------------------------------------------------------
 * Any bytes
 *---------------------------------------------------------------------------
 */

static bool
says_zero(const char *cell, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (cell[i] == '0')
			return true;
	return false;
}

/* What holds whatever the cell. */
static bool
is_sound(const char *cell, size_t len)
{
	Quantity	q;
	QuantityProblem problem = parse(cell, len, &q);

	if (q.kind >= QUANTITY_NKINDS || q.flags >= 1 << QUANTITY_NFLAGS)
		return false;
	if ((problem != PROBLEM_NONE) != (q.kind == QUANTITY_UNREADABLE))
		return false;
	if (isinf(q.amount) || isinf(q.lower) || isinf(q.upper))
		return false;
	if (q.kind > QUANTITY_ZERO)
		return isnan(q.amount) && isnan(q.lower) && isnan(q.upper);
	if (!isnan(q.amount) && !(q.lower <= q.amount && q.amount <= q.upper))
		return false;
	if (q.kind == QUANTITY_NUMBER && q.amount == 0)
		return says_zero(cell, len);
	return q.kind == QUANTITY_ZERO || q.kind == QUANTITY_RANGE || q.amount != 0;
}

/* The reader must not go beyond the end, wherever that is. */
static void
test_truncation(void)
{
	for (size_t i = 0; i < NKNOWN; i++)
	{
		bool		ok = true;

		for (size_t len = 0; len <= strlen(known[i].cell); len++)
			ok &= is_sound(known[i].cell, len);
		check(ok, "every beginning of it", known[i].cell);
	}
}

static const char *const pieces[] = {
	"0", "1", "5", "12", "345", "000", ".", ",", " ", "-", "+", "e", "E", "r", "p", "%",
	"<", ">", "=", "(", ")", "[", "]", "*", "/", ":", "W", "NA", "n.a.", "XX", "s", "to",
	"less than", "1/2", "unit", "half", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x93",
	"\xe2\x80\x94", "\xe2\x88\x92", "\xc2\xb2", "\xc2\xbd", "\xe1\xb5\x89", "\xe2\x89\xa5",
	"\xe2\x80\xa6", "\xef\xbb\xbf", "\xe2", "\x80", "\xf4\x90\x80\x80", "\xc0\x80", "\0"
};

#define NPIECES	(sizeof(pieces) / sizeof(*pieces))

/* Pieces of cells in any order, and any bytes. */
static void
test_hostile(void)
{
	int			nreadable = 0;
	bool		ok = true;

	for (int round = 0; round < 2000000; round++)
	{
		char		cell[128];
		size_t		len = 0;
		size_t		n = next_random() % 9;
		Quantity	q;

		for (size_t i = 0; i < n; i++)
		{
			const char *piece = pieces[next_random() % NPIECES];
			size_t		piece_len = *piece == '\0' ? 1 : strlen(piece);

			memcpy(cell + len, piece, piece_len);
			len += piece_len;
		}
		if (len > 0 && next_random() % 4 == 0)
			cell[next_random() % len] = (char) next_random();
		if (!is_sound(cell, len))
		{
			ok = false;
			printf("%.*s\n", (int) len, cell);
		}
		nreadable += parse(cell, len, &q) == PROBLEM_NONE;
	}
	check(ok, "cells of any pieces", "");
	check(nreadable > 100000, "many of them can be read", "");
}

static void
test_long(void)
{
	size_t		len = 10000000;
	char	   *cell = malloc(len);
	bool		ok = true;

	for (const char *fill = "0 ,.-eW(*<%"; *fill; fill++)
	{
		memset(cell, *fill, len);
		ok &= is_sound(cell, len);
		cell[0] = '5';
		ok &= is_sound(cell, len);
	}
	free(cell);
	check(ok, "ten million characters", "");
}

/*---------------------------------------------------------------------------
 * Rounding: against strtod and printf, which the C library has exact
 *---------------------------------------------------------------------------
 */

static bool
reads_as(const char *cell, double want)
{
	Quantity	q;

	return parse(cell, strlen(cell), &q) == PROBLEM_NONE && q.amount == want;
}

/* Numbers of up to 60 digits, with a point and an exponent anywhere. */
static void
test_rounding(void)
{
	bool		ok = true;

	for (int round = 0; round < 1000000; round++)
	{
		char		cell[128];
		int			ndigits = 1 + (int) (next_random() % (round % 2 ? 60 : 17));
		int			point = (int) (next_random() % (ndigits + 1));
		int			n = 0;
		double		want;

		for (int i = 0; i < ndigits; i++)
		{
			if (i == point)
				cell[n++] = '.';
			cell[n++] = (char) ('0' + next_random() % 10);
		}
		cell[n] = '\0';
		if (next_random() % 2)
			sprintf(cell + n, "e%+d", (int) (next_random() % 640) - 330);
		want = strtod(cell, NULL);
		if (isinf(want) || want == 0)
			continue;
		if (!reads_as(cell, want))
		{
			ok = false;
			printf("%s\n", cell);
		}
	}
	check(ok, "rounded as by strtod", "");
}

/* The digits of m 5^k; returns how many. */
static int
digits_of_product(uint64_t m, int k, char *digits)
{
	char		reversed[1024];
	int			n = 0;

	for (; m > 0; m /= 10)
		reversed[n++] = (char) (m % 10);
	for (; k > 0; k--)
	{
		int			carry = 0;

		for (int i = 0; i < n; i++)
		{
			carry += reversed[i] * 5;
			reversed[i] = (char) (carry % 10);
			carry /= 10;
		}
		if (carry > 0)
			reversed[n++] = (char) carry;
	}
	for (int i = 0; i < n; i++)
		digits[i] = (char) ('0' + reversed[n - 1 - i]);
	return n;
}

/*
 * The middle between two doubles, and a bit more.  An odd m of 54 bits lies
 * between doubles, and so does m 2^-k = m 5^k 10^-k.
 */
static void
test_halfway(void)
{
	bool		ok = true;

	for (int round = 0; round < 3000; round++)
	{
		uint64_t	m = (next_random() >> 10) | UINT64_C(1) << 53 | 1;
		int			k = (int) (next_random() % 1074) + 1;
		double		below = ldexp((double) (m - 1), -k);
		double		above = ldexp((double) (m + 1), -k);
		char		cell[2048];
		int			n = digits_of_product(m, k, cell);

		sprintf(cell + n, "e%+d", -k);
		ok &= reads_as(cell, (m - 1) / 2 % 2 == 0 ? below : above);
		memset(cell + n, '0', 500);
		sprintf(cell + n + 500, "1e%+d", -k - 501);
		ok &= reads_as(cell, above);
	}
	check(ok, "halfway to the even, a bit more to the next", "");
}

/* Thousands: the same digits with every separator. */
static void
test_thousands(void)
{
	static const char *const separators[] = {
		",", " ", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\xe2\x80\x88"
	};
	bool		ok = true;

	for (int round = 0; round < 300000; round++)
	{
		const char *separator = separators[next_random() % 6];
		uint64_t	number = next_random() >> (next_random() % 60);
		char		digits[32];
		char		cell[128] = "";
		int			n = sprintf(digits, "%llu", (unsigned long long) number);

		for (int i = 0; i < n; i++)
		{
			if (i > 0 && (n - i) % 3 == 0)
				strcat(cell, separator);
			strncat(cell, digits + i, 1);
		}
		ok &= reads_as(cell, (double) number);
	}
	check(ok, "thousands", "");
}

int
main(void)
{
	test_known();
	test_unreadable();
	test_every_mark();
	test_truncation();
	test_hostile();
	test_long();
	test_rounding();
	test_halfway();
	test_thousands();
	printf("%d passed, %d failed\n", npassed, nfailed);
	return nfailed > 0;
}
