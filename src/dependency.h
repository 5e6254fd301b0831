/*-------------------------------------------------------------------------
 *
 * dependency.h
 *	  Measures of dependency: pure functions of the flows of a material
 *	  through a country or region.  NaN says that a measure is not defined,
 *	  for its denominator is not above zero.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_DEPENDENCY_H
#define RA_DEPENDENCY_H

#include "dd.h"

typedef enum BalanceFlow
{
	PRODUCTION,					/* primary */
	IMPORTS,
	EXPORTS,
	SECONDARY,					/* production from old scrap */
	STOCK_BUILD,				/* stocks at the end less those at the start */
	NFLOWS
} BalanceFlow;

/* not for the symbol table of the server */
#pragma GCC visibility push(hidden)

extern double apparent_consumption(const dd *flow);
extern double net_import_reliance(const dd *flow);
extern double import_reliance(const dd *flow);
extern double import_dependency_ratio(const dd *flow);
extern double self_sufficiency(const dd *flow);
extern double import_export_ratio(const dd *flow);

#pragma GCC visibility pop

#endif							/* RA_DEPENDENCY_H */
