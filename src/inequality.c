/*-------------------------------------------------------------------------
 *
 * inequality.c
 *	  The formulas of docs/reference.md, "Inequality".  Knows nothing of
 *	  PostgreSQL.
 *
 * With r = x / mean the deviations r - 1 add up to zero, so they may be
 * subtracted from any mean over suppliers.  That leaves terms that are small
 * where amounts are nearly equal, and for those a power series keeps the
 * digits that a difference would lose.
 *
 *-------------------------------------------------------------------------
 */
#include "inequality.h"

#include "shares.h"

#define SERIES_LIMIT	0.01	/* of a deviation */

/* ln (x / mean) */
static double
log_ratio(double x, int n, dd total)
{
	double		d = deviation(x, n, total);

	return d > -0.5 ? log1p(d) : log_share(x, total) + log(n);
}

/* (2 sum i x_(i) - (n + 1) total) / (n total), x ascending (Gini 1912) */
double
gini(double *x, int n, dd total)
{
	double		unit = total.hi > 1e290 ? 0x1p-64 : 1;
	dd			sum = {0, 0};

	qsort(x, n, sizeof(double), compare_ascending);
	for (int i = 0; i < n; i++)
	{
		dd			amount = {x[i] * unit, 0};

		sum = dd_add(sum, dd_multiply_double(amount, 2.0 * i + 1 - n));
	}
	return sum.hi / (total.hi * unit) / n;
}

/* Gini n / (n - 1) */
double
gini_corrected(double *x, int n, dd total)
{
	return n == 1 ? NAN : gini(x, n, total) * n / (n - 1);
}

/* r ln r - (r - 1), given d = r - 1 */
static double
theil_term(double x, int n, dd total)
{
	double		d = deviation(x, n, total);

	if (fabs(d) < SERIES_LIMIT)
		return d * d * (1 / 2. - d * (1 / 6. - d * (1 / 12. - d * (1 / 20. - d *
			(1 / 30. - d * (1 / 42. - d * (1 / 56. - d / 72)))))));
	return x > 0 ? (1 + d) * log_ratio(x, n, total) - d : 1;
}

/* mean r ln r (Theil's T, 1967) */
double
theil_index(double *x, int n, dd total)
{
	double		sum;

	SUM_OF_SHARES(sum, theil_term(x[i], n, total));
	return fmin(sum / n, log(n));
}

/* (r - 1) - ln r */
static double
log_deviation_term(double x, int n, dd total)
{
	double		d = deviation(x, n, total);

	if (fabs(d) < SERIES_LIMIT)
		return d * d * (1 / 2. - d * (1 / 3. - d * (1 / 4. - d * (1 / 5. - d *
			(1 / 6. - d * (1 / 7. - d * (1 / 8. - d / 9)))))));
	return d - log_ratio(x, n, total);
}

static bool
has_zero(const double *x, int n)
{
	for (int i = 0; i < n; i++)
		if (x[i] == 0)
			return true;
	return false;
}

/* mean of - ln r (Theil's L, 1967); a supplier without supply is infinitely far */
double
mean_log_deviation(double *x, int n, dd total)
{
	double		sum;

	if (has_zero(x, n))
		return INFINITY;
	SUM_OF_SHARES(sum, log_deviation_term(x[i], n, total));
	return sum / n;
}

/* r^p - 1 - p (r - 1) */
static double
power_term(double x, int n, dd total, double p)
{
	double		d = deviation(x, n, total);
	double		term = p * d;
	double		sum = 0;

	if (fabs(d) * fmax(1, fabs(p)) > 10 * SERIES_LIMIT)
		return x > 0 ? expm1(p * log_ratio(x, n, total)) - p * d : p - 1;
	for (int k = 1; k < 30 && term != 0; k++)
		sum += term *= (p - k) / (k + 1) * d;
	return sum;
}

/* ln mean r^p, relative to the largest of the powers so that none overflows */
static double
log_mean_power(const double *x, int n, dd total, double p)
{
	double		largest = -INFINITY;
	double		sum;

	for (int i = 0; i < n; i++)
		largest = fmax(largest, p * log_ratio(x[i], n, total));
	SUM_OF_SHARES(sum, exp(p * log_ratio(x[i], n, total) - largest));
	return largest + log(sum / n);
}

/* Can mean r^p be formed as it is? */
static bool
powers_are_moderate(const double *x, int n, dd total, double p)
{
	for (int i = 0; i < n; i++)
		if (x[i] > 0 && fabs(p * log_ratio(x[i], n, total)) > 1)
			return false;
	return true;
}

static double
smallest(const double *x, int n)
{
	double		least = x[0];

	for (int i = 1; i < n; i++)
		least = fmin(least, x[i]);
	return least;
}

/* 1 - (mean r^(1-epsilon))^(1/(1-epsilon)) (Atkinson 1970) */
double
atkinson_index(double *x, int n, dd total, double epsilon)
{
	double		p = 1 - epsilon;
	double		sum;

	if (epsilon == 0)
		return 0;
	if (epsilon >= 1 && has_zero(x, n))
		return 1;
	if (epsilon == 1)
		return -expm1(-mean_log_deviation(x, n, total));
	if (epsilon > 1e300)
		return fmax(-deviation(smallest(x, n), n, total), 0);
	if (!powers_are_moderate(x, n, total, p))
		return -expm1(log_mean_power(x, n, total, p) / p);
	SUM_OF_SHARES(sum, power_term(x[i], n, total, p));
	return 0 - expm1(log1p(sum / n) / p);
}

/* half the sum of |s - 1/n| (Hoover) */
double
hoover_index(double *x, int n, dd total)
{
	double		sum;

	SUM_OF_SHARES(sum, fabs(deviation(x[i], n, total)));
	return sum / n / 2;
}

/* the share of the first so many suppliers, a part of one in proportion */
static double
share_of_first(const double *x, double count, dd total)
{
	int			n = (int) count;
	double		sum;

	SUM_OF_SHARES(sum, s);
	return count > n ? sum + (count - n) * (x[n] / total.hi) : sum;
}

/* supply of the largest tenth of the suppliers over that of the lowest 40 % */
double
palma_ratio(double *x, int n, dd total)
{
	double		top;

	qsort(x, n, sizeof(double), compare_descending);
	top = share_of_first(x, n / 10., total);
	qsort(x, n, sizeof(double), compare_ascending);
	return top / share_of_first(x, n * 2 / 5., total);
}

/* points[k]: what the k smallest suppliers supply, as a share (Lorenz 1905) */
void
lorenz_curve(double *x, int n, double *points)
{
	dd			sum = {0, 0};
	bool		inexact = false;

	qsort(x, n, sizeof(double), compare_ascending);
	points[0] = 0;
	for (int i = 0; i < n; i++)
	{
		sum = dd_add_double(sum, x[i], &inexact);
		points[i + 1] = sum.hi;
	}
	for (int i = 1; i <= n; i++)
		points[i] /= sum.hi;
}
