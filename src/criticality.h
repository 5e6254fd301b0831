/*-------------------------------------------------------------------------
 *
 * criticality.h
 *	  Published scores of dependency and supply risk: pure functions of
 *	  numbers that are within the range of the method.  NaN stands for what is
 *	  not known.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_CRITICALITY_H
#define RA_CRITICALITY_H

#include <stdbool.h>

#include "dd.h"

/* decimal fractions are rounded: within this of a threshold is on it */
#define THRESHOLD_SLACK		1e-12

#define BGS_SCORES			7

#pragma GCC visibility push(hidden)

extern double governance_risk(double wgi_estimate, double scale);
extern double eu_supply_risk(double hhi_global, double hhi_eu, double import_reliance,
							 double eol_rir, double substitution);
extern bool eu_critical(double supply_risk, double economic_importance);
extern double geopolrisk_import_risk(const double *imports, const double *risks, int n,
									 dd total, double production);
extern double geopolrisk_factor(double score, double price);
extern bool geodep_dependent(double import_hhi, double export_hhi,
							 double imports, double exports);
extern double bgs_risk_index(const double scores[BGS_SCORES]);

#pragma GCC visibility pop

#endif							/* RA_CRITICALITY_H */
