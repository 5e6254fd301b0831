/*-------------------------------------------------------------------------
 *
 * shares.h
 *	  What the formulas of concentration.c and inequality.c have in common.
 *
 * Shares are formed before anything is squared or multiplied, so that any
 * unit of amounts from 1e-300 to 1e300 gives the same result.  Sums over
 * suppliers are double-double: the order of the suppliers does not show.
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
			double		s = x[i] / total; \
			(void) s; \
			sum_ = dd_add_double(sum_, (expression), &inexact_); \
		} \
		(result) = sum_.hi; \
	} while (0)

/* ln (x / total), to full precision for large shares and vanishing ones */
static inline double
log_share(double x, double total)
{
	double		s = x / total;

	if (s > 0.5)
		return log1p((x - total) / total);
	return s >= DBL_MIN ? log(s) : log(x) - log(total);
}

/*
 * x / mean - 1, rounded once: in the difference of nearly equal amounts no
 * digit is lost.
 */
static inline double
deviation(double x, int n, double total)
{
	double		unit = total > 1e290 ? 0x1p-64 : total < 1e-290 ? 0x1p64 : 1;

	return fma(n, x * unit, -total * unit) / (total * unit);
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
