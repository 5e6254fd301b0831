/*-------------------------------------------------------------------------
 *
 * shares.h
 *	  What the formulas of concentration.c and inequality.c have in common.
 *
 * Shares are formed before anything is squared or multiplied, so that any
 * unit of amounts from 1e-300 to 1e300 gives the same result.  Sums over
 * suppliers are double-double: the order of the suppliers does not show.  So
 * is the total, for in what one supplier leaves to the others, or in small
 * differences from the mean, its rounding would.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_SHARES_H
#define RA_SHARES_H

#include <float.h>
#include <stdlib.h>

#include "dd.h"

/*
 * Sum over suppliers i of an expression, in which s is the share of supplier
 * i and x, n and total are as in the formulas.
 */
#define SUM_OF_SHARES(result, expression) \
	do { \
		dd			sum_ = {0, 0}; \
		bool		inexact_ = false; \
		for (int i = 0; i < n; i++) \
		{ \
			double		s = x[i] / total.hi; \
			(void) s; \
			sum_ = dd_add_double(sum_, (expression), &inexact_); \
		} \
		(result) = sum_.hi; \
	} while (0)

/* ln (x / total), to full precision for large shares and vanishing ones */
static inline double
log_share(double x, dd total)
{
	double		s = x / total.hi;

	if (s > 0.5)
		return log1p(((x - total.hi) - total.lo) / total.hi);
	return s >= DBL_MIN ? log(s) : log(x) - log(total.hi);
}

/*
 * x / mean - 1, without loss of digits in the difference of nearly equal
 * amounts.
 */
static inline double
deviation(double x, int n, dd total)
{
	double		unit = total.hi > 1e290 ? 0x1p-64 : total.hi < 1e-290 ? 0x1p64 : 1;
	double		scaled = total.hi * unit;

	return (fma(n, x * unit, -scaled) - total.lo * unit) / scaled;
}

static inline int
compare_ascending(const void *a, const void *b)
{
	double		left = *(const double *) a;
	double		right = *(const double *) b;

	return (left > right) - (left < right);
}

static inline int
compare_descending(const void *a, const void *b)
{
	return compare_ascending(b, a);
}

#endif							/* RA_SHARES_H */
