/*-------------------------------------------------------------------------
 *
 * concentration.c
 *	  The formulas of docs/reference.md, "Concentration".  Knows nothing of
 *	  PostgreSQL.
 *
 * Shares are formed before they are squared, so that any unit of amounts
 * from 1e-300 to 1e300 gives the same result.  Sums over suppliers are
 * double-double: the order of the suppliers does not show.
 *
 *-------------------------------------------------------------------------
 */
#include "concentration.h"

#include <float.h>
#include <stdlib.h>

#include "dd.h"

/* sum over i of an expression, in which s is the share of supplier i */
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

/* ln s, also where the share itself is too small for a double */
static double
log_share(double x, double total)
{
	double		s = x / total;

	return s >= DBL_MIN ? log(s) : log(x) - log(total);
}

/* sum s^2 (Hirschman 1945, Herfindahl 1950) */
double
hhi(const double *x, int n, double total)
{
	double		sum;

	SUM_OF_SHARES(sum, s * s);
	return sum;
}

/* HHI of shares in percent */
double
hhi_points(const double *x, int n, double total)
{
	return 10000 * hhi(x, n, total);
}

/* (HHI - 1/n) / (1 - 1/n), as a sum of squares so that it is never below 0 */
double
hhi_normalized(const double *x, int n, double total)
{
	double		even = 1.0 / n;
	double		sum;

	if (n == 1)
		return NAN;
	SUM_OF_SHARES(sum, (s - even) * (s - even));
	return sum / (1 - even);
}

/* 1 / HHI (numbers equivalent, Adelman 1969) */
double
effective_suppliers(const double *x, int n, double total)
{
	return 1 / hhi(x, n, total);
}

/* - sum s ln s, in nats (Shannon 1948) */
double
shannon_entropy(const double *x, int n, double total)
{
	double		sum;

	SUM_OF_SHARES(sum, s * log_share(x[i], total));
	return 0 - sum;
}

/* s_1 (Berger and Parker 1970) */
double
largest_share(const double *x, int n, double total)
{
	double		largest = 0;

	for (int i = 0; i < n; i++)
		largest = fmax(largest, x[i]);
	return largest / total;
}

/*
 * ln sum s^q / (1 - q) near q = 1, where the quotient would lose all digits:
 * since the shares add up to 1, sum s^q = 1 + sum s (s^(q-1) - 1).
 */
static double
log_hill_near_one(const double *x, int n, double total, double q)
{
	double		sum;

	SUM_OF_SHARES(sum, s * expm1((q - 1) * log_share(x[i], total)));
	return log1p(sum) / (1 - q);
}

/* ln sum s^q / (1 - q), relative to the largest share so that none vanishes */
static double
log_hill(const double *x, int n, double total, double q)
{
	double		log_largest = log(largest_share(x, n, total));
	double		sum;

	SUM_OF_SHARES(sum, exp(q * (log_share(x[i], total) - log_largest)));
	return (q * log_largest + log(sum)) / (1 - q);
}

/* (sum s^q)^(1/(1-q)) (Hill 1973); its limits at 0, 1 and infinity */
double
hill_number(const double *x, int n, double total, double q)
{
	if (q == 0)
		return n;
	if (q == 1)
		return exp(shannon_entropy(x, n, total));
	if (isinf(q))
		return 1 / largest_share(x, n, total);
	return exp(fabs(q - 1) < 0.125 ? log_hill_near_one(x, n, total, q) :
			   log_hill(x, n, total, q));
}

static int
compare_descending(const void *a, const void *b)
{
	double		left = *(const double *) a;
	double		right = *(const double *) b;

	return (left < right) - (left > right);
}

/* the k largest shares together; sorts x */
double
concentration_ratio(double *x, int n, double total, int k)
{
	double		sum;

	qsort(x, n, sizeof(double), compare_descending);
	if (n > k)
		n = k;
	SUM_OF_SHARES(sum, s);
	return sum;
}

/*
 * What unattributed supply can do to the HHI: nothing if it is spread over
 * very many suppliers; at most, if it belongs to others no larger than the
 * smallest that is named, as in a ranked list that ends in "other countries".
 */
void
hhi_bounds(const double *x, int n, double total, double unattributed,
		   double *lower, double *upper)
{
	double		rest = unattributed / total;
	double		cap = 1;
	double		full;

	*lower = n > 0 ? hhi(x, n, total) : 0;
	for (int i = 0; i < n; i++)
		cap = fmin(cap, x[i] / total);
	full = cap >= rest ? 0 : floor(rest / cap);
	rest -= full * cap;
	*upper = *lower + full * cap * cap + rest * rest;
}
