/*-------------------------------------------------------------------------
 *
 * inequality.h
 *	  Measures of inequality among suppliers: pure functions of the amounts
 *	  x[0..n-1] >= 0 of n >= 1 listed suppliers, of which zeros are part, and
 *	  of their total > 0.  They may sort x.  NaN says that a measure is not
 *	  defined.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_INEQUALITY_H
#define RA_INEQUALITY_H

#include "dd.h"

/* not for the symbol table of the server */
#pragma GCC visibility push(hidden)

extern double gini(double *x, int n, dd total);
extern double gini_corrected(double *x, int n, dd total);
extern double theil_index(double *x, int n, dd total);
extern double mean_log_deviation(double *x, int n, dd total);
extern double atkinson_index(double *x, int n, dd total, double epsilon);
extern double hoover_index(double *x, int n, dd total);
extern double palma_ratio(double *x, int n, dd total);
extern void lorenz_curve(double *x, int n, double *points);

#pragma GCC visibility pop

#endif							/* RA_INEQUALITY_H */
