/*-------------------------------------------------------------------------
 *
 * dd.h
 *	  Double-double arithmetic: a number held as the unevaluated sum of two
 *	  doubles, |lo| <= ulp(hi) / 2.
 *
 * Sums kept this way are exact while the bits of what was added span no more
 * than about 105 binary digits, so they depend on neither the order of the
 * rows nor on how the rows were divided among workers.  Dekker 1971; Knuth,
 * TAOCP 2, 4.2.2.  Needs IEEE rounding of every operation: compile without
 * -ffast-math and with -ffp-contract=off.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_DD_H
#define RA_DD_H

#include <math.h>
#include <stdbool.h>

typedef struct dd
{
	double		hi;
	double		lo;
} dd;

/* a + b without error, whatever their magnitudes */
static inline dd
dd_two_sum(double a, double b)
{
	dd			r;
	double		b_part;

	r.hi = a + b;
	b_part = r.hi - a;
	r.lo = (a - (r.hi - b_part)) + (b - b_part);
	return r;
}

/* a + b without error, given |a| >= |b| or a == 0 */
static inline dd
dd_quick_two_sum(double a, double b)
{
	dd			r;

	r.hi = a + b;
	r.lo = b - (r.hi - a);
	return r;
}

/* a + b; tells in *inexact when bits were lost */
static inline dd
dd_add_double(dd a, double b, bool *inexact)
{
	dd			high = dd_two_sum(a.hi, b);
	dd			low = dd_two_sum(a.lo, high.lo);

	*inexact |= (low.lo != 0);
	return dd_quick_two_sum(high.hi, low.hi);
}

/* a + b, without error if that is a double-double */
static inline dd
dd_add_exactly(dd a, double b)
{
	dd			high = dd_two_sum(a.hi, b);
	dd			low = dd_two_sum(a.lo, high.lo);

	high = dd_quick_two_sum(high.hi, low.hi);
	return dd_quick_two_sum(high.hi, high.lo + low.lo);
}

static inline dd
dd_add(dd a, dd b)
{
	dd			high = dd_two_sum(a.hi, b.hi);
	dd			low = dd_two_sum(a.lo, b.lo);

	high = dd_quick_two_sum(high.hi, high.lo + low.hi);
	return dd_quick_two_sum(high.hi, high.lo + low.lo);
}

static inline dd
dd_negate(dd a)
{
	dd			r = {0.0 - a.hi, 0.0 - a.lo};

	return r;
}

static inline dd
dd_multiply_double(dd a, double b)
{
	double		product = a.hi * b;
	double		rest = fma(a.hi, b, -product) + a.lo * b;

	/* adding zero turns a negative zero into the positive one */
	return dd_quick_two_sum(product + 0.0, rest + 0.0);
}

/* x * x without error, unless it overflows or underflows */
static inline dd
dd_square(double x)
{
	dd			r;

	r.hi = x * x;
	r.lo = fma(x, x, -r.hi);
	return r;
}

static inline dd
dd_multiply(dd a, dd b)
{
	double		product = a.hi * b.hi;

	return dd_quick_two_sum(product, fma(a.hi, b.hi, -product) + (a.hi * b.lo + a.lo * b.hi));
}

static inline dd
dd_divide(dd a, dd b)
{
	double		quotient = a.hi / b.hi;
	double		rest = fma(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);

	return dd_quick_two_sum(quotient, rest / b.hi);
}

/* Is this the one pair that stands for its value? */
static inline bool
dd_is_normal(dd a)
{
	return isfinite(a.hi) && a.hi + a.lo == a.hi;
}

#endif							/* RA_DD_H */
