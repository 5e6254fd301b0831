/*-------------------------------------------------------------------------
 *
 * concentration.c
 *	  The formulas of docs/reference.md, "Concentration".  Knows nothing of
 *	  PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include "concentration.h"

#include "shares.h"

#define FEW		8				/* of the largest suppliers */

/* sum s^2 = sum x^2 / total^2, to some 30 digits */
dd
hhi_of_sums(dd squares, dd total)
{
	return dd_divide(squares, dd_multiply(total, total));
}

/* the power of 2 that brings a total near 1, so that no square overflows */
static double
unit_of(dd total)
{
	int			exponent;

	(void) frexp(total.hi, &exponent);
	return ldexp(1, exponent < -1000 ? 1000 : -exponent);
}

static dd
hhi_to_30_digits(const double *x, int n, dd total)
{
	double		unit = unit_of(total);
	dd			squares = {0, 0};
	dd			scaled = {total.hi * unit, total.lo * unit};

	for (int i = 0; i < n; i++)
		squares = dd_add(squares, dd_square(x[i] * unit));
	return hhi_of_sums(squares, scaled);
}

/* sum s^2 (Hirschman 1945, Herfindahl 1950) */
double
hhi(double *x, int n, dd total)
{
	return hhi_to_30_digits(x, n, total).hi;
}

/* HHI of shares in percent */
double
hhi_points(double *x, int n, dd total)
{
	return dd_multiply_double(hhi_to_30_digits(x, n, total), HHI_POINTS).hi;
}

/* the variance of x / mean, which is n HHI - 1 but keeps its digits */
static double
variance(const double *x, int n, dd total)
{
	double		sum;

	SUM_OF_SHARES(sum, deviation(x[i], n, total) * deviation(x[i], n, total));
	return sum / n;
}

/* (HHI - 1/n) / (1 - 1/n) */
double
hhi_normalized(double *x, int n, dd total)
{
	return n == 1 ? NAN : fmin(variance(x, n, total) / (n - 1), 1);
}

/* 1 - 1 / (n HHI) (Chang et al. 2005) */
double
hhi_dual(double *x, int n, dd total)
{
	double		v = variance(x, n, total);

	return v / (1 + v);
}

/* (sqrt HHI - sqrt 1/n) / (1 - sqrt 1/n), UNCTAD's "normalised HHI" */
double
unctad_concentration(double *x, int n, dd total)
{
	double		v = variance(x, n, total);

	return n == 1 ? NAN : fmin(v / (sqrt(1 + v) + 1) / (sqrt(n) - 1), 1);
}

/* 1 / HHI (numbers equivalent, Adelman 1969) */
double
effective_suppliers(double *x, int n, dd total)
{
	return 1 / hhi(x, n, total);
}

/* - sum s ln s, in nats (Shannon 1948) */
double
shannon_entropy(double *x, int n, dd total)
{
	double		sum;

	SUM_OF_SHARES(sum, s * log_share(x[i], total));
	return 0 - sum;
}

static int
index_of_largest(const double *x, int n)
{
	int			index = 0;

	for (int i = 1; i < n; i++)
		if (x[i] > x[index])
			index = i;
	return index;
}

/*
 * Brings the k largest to the front, in their order.  A few are found faster
 * than all are sorted.
 */
static void
largest_first(double *x, int n, int k)
{
	if (k > FEW)
	{
		qsort(x, n, sizeof(double), compare_descending);
		return;
	}
	for (int i = 0; i < k && i < n; i++)
	{
		int			largest = i + index_of_largest(x + i, n - i);
		double		first = x[largest];

		x[largest] = x[i];
		x[i] = first;
	}
}

/* s_1 (Berger and Parker 1970) */
double
largest_share(double *x, int n, dd total)
{
	return x[index_of_largest(x, n)] / total.hi;
}

/* entropy / ln n, 0..1 */
double
shannon_evenness(double *x, int n, dd total)
{
	return n == 1 ? NAN : fmin(shannon_entropy(x, n, total) / log(n), 1);
}

/*
 * ln sum s^q / (1 - q) near q = 1, where the quotient would lose all digits:
 * since the shares add up to 1, sum s^q = 1 + sum s (s^(q-1) - 1).
 */
static double
renyi_entropy_near_one(const double *x, int n, dd total, double q)
{
	double		sum;

	SUM_OF_SHARES(sum, s * expm1((q - 1) * log_share(x[i], total)));
	return log1p(sum) / (1 - q) + 0.0;
}

/*
 * ln sum s^q / (1 - q), relative to the largest share so that none vanishes.
 * Here as above, adding zero makes a zero positive.
 */
static double
renyi_entropy_elsewhere(const double *x, int n, dd total, double q)
{
	int			first = index_of_largest(x, n);
	double		log_largest = log_share(x[first], total);
	double		sum;

	SUM_OF_SHARES(sum, i == first ? 0 : exp(q * (log_share(x[i], total) - log_largest)));
	return log_largest * (q / (1 - q)) + log1p(sum) / (1 - q) + 0.0;
}

/* ln of the Hill number, in nats (Renyi 1961) */
double
renyi_entropy(double *x, int n, dd total, double alpha)
{
	if (alpha == 0)
		return log(n);
	if (alpha == 1)
		return shannon_entropy(x, n, total);
	if (isinf(alpha))
		return 0 - log_share(x[index_of_largest(x, n)], total);
	return fabs(alpha - 1) < 0.125 ? renyi_entropy_near_one(x, n, total, alpha) :
		renyi_entropy_elsewhere(x, n, total, alpha);
}

/* (sum s^q)^(1/(1-q)) (Hill 1973); its limits at 0, 1 and infinity */
double
hill_number(double *x, int n, dd total, double q)
{
	return q == 0 ? n : fmin(exp(renyi_entropy(x, n, total, q)), n);
}

/* (sum s^a)^(1/(a-1)) (Hannah and Kay 1977) */
double
hannah_kay_index(double *x, int n, dd total, double alpha)
{
	return 1 / hill_number(x, n, total, alpha);
}

/* sum (s^2 / HHI)^2 (Garcia Alba 1994) */
double
dominance_index(double *x, int n, dd total)
{
	double		h = hhi(x, n, total);
	double		sum;

	SUM_OF_SHARES(sum, (s * s / h) * (s * s / h));
	return sum;
}

/* 1 / (2 sum i s_i - 1), s descending (Rosenbluth 1961, Hall and Tideman 1967) */
double
rosenbluth_index(double *x, int n, dd total)
{
	double		sum;

	qsort(x, n, sizeof(double), compare_descending);
	SUM_OF_SHARES(sum, (i + 1.0) * s);
	return 1 / (2 * sum - 1);
}

/* s_1 + sum over the others of s^2 (2 - s) (Horvath 1970) */
double
horvath_index(double *x, int n, dd total)
{
	double		first = x[index_of_largest(x, n)] / total.hi;
	double		sum;

	SUM_OF_SHARES(sum, s * s * (2 - s));
	return sum + first * (1 - first) * (1 - first);
}

/* sum s_i / i, s descending (Kvalseth 2022) */
double
kvalseth_index(double *x, int n, dd total)
{
	double		sum;

	qsort(x, n, sizeof(double), compare_descending);
	SUM_OF_SHARES(sum, s / (i + 1));
	return sum;
}

/* 1/2 (1 - (s_1^2 - s_2^2)) (Melnik, Shy and Stenbacka 2008, gamma = 1) */
double
stenbacka_threshold(double *x, int n, dd total)
{
	double		first;
	double		second;
	double		others;

	largest_first(x, n, 2);
	first = x[0] / total.hi;
	second = n > 1 ? x[1] / total.hi : 0;
	others = ((total.hi - x[0]) + total.lo) / total.hi;
	return (others * (1 + first) + second * second) / 2;
}

/* the k largest shares together; reorders x */
double
concentration_ratio(double *x, int n, dd total, int k)
{
	dd			sum = {0, 0};
	bool		inexact = false;

	largest_first(x, n, k);
	for (int i = 0; i < n && i < k; i++)
		sum = dd_add_double(sum, x[i], &inexact);
	return fmin(sum.hi / total.hi, 1);
}

/* the smallest share that is named; 1 if none is */
static double
smallest_share(const double *x, int n, dd total)
{
	double		least = 1;

	for (int i = 0; i < n; i++)
		least = fmin(least, x[i] / total.hi);
	return least;
}

/*
 * What unattributed supply can do to the HHI.  It is least if spread evenly
 * over the unnamed suppliers, who are very many where their number is not
 * known (infinity).  It is most if it belongs to as few as possible that are
 * no larger than the smallest named, as in a ranked list that ends in "other
 * countries"; if so many could not hold it, the list was not ranked, and one
 * may hold it all.
 */
void
hhi_bounds(double *x, int n, dd total, double unattributed,
		   double unnamed, double *lower, double *upper)
{
	double		known = n > 0 ? hhi(x, n, total) : 0;
	double		rest = unattributed / total.hi;
	double		cap = smallest_share(x, n, total);
	/* decimal shares are rounded: just full is not too full */
	bool		too_full = unnamed * cap < rest * (1 - 1e-12);
	double		full = cap >= rest || too_full ? 0 : floor(rest / cap);
	double		last = rest - full * cap;

	*lower = known + rest * rest / unnamed;
	/* so many that none is large: their number may not be one for a double */
	*upper = known + (full > 1e15 ? rest * cap : full * cap * cap + last * last);
}

/*
 * The k largest shares together, if some of the k are unnamed: none of them
 * may hold anything, or each as much as the smallest that is named.
 */
void
concentration_ratio_bounds(double *x, int n, dd total, double unattributed,
						   int k, double *lower, double *upper)
{
	double		rest = unattributed / total.hi;
	double		cap = smallest_share(x, n, total);

	*lower = n > 0 ? concentration_ratio(x, n, total, k) : 0;
	*upper = fmin(*lower + (k > n ? fmin(rest, (double) (k - n) * cap) : 0), 1);
}
