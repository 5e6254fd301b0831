/*-------------------------------------------------------------------------
 *
 * concentration.h
 *	  Measures of concentration: pure functions of the amounts x[0..n-1] > 0
 *	  of n >= 1 suppliers and the total that their shares refer to.  They may
 *	  sort x.  NaN says that a measure is not defined.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_CONCENTRATION_H
#define RA_CONCENTRATION_H

#include "dd.h"

#define HHI_POINTS	10000		/* of a monopoly */

/* not for the symbol table of the server */
#pragma GCC visibility push(hidden)

extern dd	hhi_of_sums(dd squares, dd total);
extern double hhi(double *x, int n, dd total);
extern double hhi_points(double *x, int n, dd total);
extern double hhi_normalized(double *x, int n, dd total);
extern double hhi_dual(double *x, int n, dd total);
extern double unctad_concentration(double *x, int n, dd total);
extern double effective_suppliers(double *x, int n, dd total);
extern double shannon_entropy(double *x, int n, dd total);
extern double shannon_evenness(double *x, int n, dd total);
extern double renyi_entropy(double *x, int n, dd total, double alpha);
extern double hill_number(double *x, int n, dd total, double q);
extern double hannah_kay_index(double *x, int n, dd total, double alpha);
extern double largest_share(double *x, int n, dd total);
extern double concentration_ratio(double *x, int n, dd total, int k);
extern double rosenbluth_index(double *x, int n, dd total);
extern double horvath_index(double *x, int n, dd total);
extern double kvalseth_index(double *x, int n, dd total);
extern double dominance_index(double *x, int n, dd total);
extern double stenbacka_threshold(double *x, int n, dd total);
extern void hhi_bounds(double *x, int n, dd total, double unattributed,
					   double unnamed, double *lower, double *upper);
extern void concentration_ratio_bounds(double *x, int n, dd total,
									   double unattributed, int k,
									   double *lower, double *upper);

#pragma GCC visibility pop

#endif							/* RA_CONCENTRATION_H */
