/*-------------------------------------------------------------------------
 *
 * origin.h
 *	  Where supply comes from in the end: production, and the flows through
 *	  which it reached a country, by proportional mixing.
 *
 * Model, formulas, accuracy: docs/methods/origin.md.  Countries are numbers
 * from 0; they may as well be companies.  Memory is the host's, and is not
 * given back before the host does.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_ORIGIN_H
#define RA_ORIGIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Flow
{
	uint32_t	exporter;
	uint32_t	importer;
	double		amount;
} Flow;

/* What a country has, and what becomes of it. */
typedef struct Account
{
	double		production;
	double		imports;
	double		exports;
	double		unattributed;	/* exported beyond production and imports */
	double		available;		/* production + imports + unattributed */
	double		consumption;	/* available - exports */
	bool		is_fed;			/* reached by production or unattributed
								 * supply; else its imports go round in a
								 * cycle that nothing feeds */
} Account;

typedef struct Totals
{
	double		production;
	double		unattributed;
	double		self_trade;		/* dropped */
	double		unfed;			/* available where nothing feeds it */
} Totals;

typedef struct OriginModel OriginModel;

/* Of the supply of a country, the part that passed another on its way. */
typedef struct Passage
{
	double		share;			/* the sum of the following */
	double		produced_there;
	double		produced_elsewhere;
	double		unattributed;
} Passage;

/* What a country loses. */
typedef struct Loss
{
	double		direct;			/* of what it imports by the flows removed */
	double		indirect;		/* of its other imports */
} Loss;

#pragma GCC visibility push(hidden)

extern OriginModel *origin_model(uint32_t n, const double *production,
								 size_t nflows, const Flow *flows);
extern Account origin_account(const OriginModel *model, uint32_t country);
extern Totals origin_totals(const OriginModel *model);
extern bool origin_of_supply(OriginModel *model, uint32_t country,
							 double *share, double *unattributed);
extern bool origin_of_imports(OriginModel *model, uint32_t country,
							  double *share, double *unattributed);
extern bool origin_passage(OriginModel *model, uint32_t country, uint32_t via,
						   Passage *passage);
extern void origin_without_exporter(OriginModel *model, uint32_t exporter, Loss *losses);
extern void origin_with_export_ban(OriginModel *model, uint32_t exporter,
								   uint32_t importer, Loss *losses);

#pragma GCC visibility pop

#endif							/* RA_ORIGIN_H */
