/*-------------------------------------------------------------------------
 *
 * concentration.h
 *	  Measures of concentration: pure functions of the amounts x[0..n-1] > 0
 *	  of n >= 1 suppliers and the total that their shares refer to.  NaN says
 *	  that a measure is not defined.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_CONCENTRATION_H
#define RA_CONCENTRATION_H

extern double hhi(const double *x, int n, double total);
extern double hhi_points(const double *x, int n, double total);
extern double hhi_normalized(const double *x, int n, double total);
extern double effective_suppliers(const double *x, int n, double total);
extern double shannon_entropy(const double *x, int n, double total);
extern double largest_share(const double *x, int n, double total);
extern double hill_number(const double *x, int n, double total, double q);
extern double concentration_ratio(double *x, int n, double total, int k);
extern void hhi_bounds(const double *x, int n, double total,
					   double unattributed, double *lower, double *upper);

#endif							/* RA_CONCENTRATION_H */
