/*-------------------------------------------------------------------------
 *
 * criticality.c
 *	  The formulas of docs/reference.md, "Criticality".  Knows nothing of
 *	  PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include "criticality.h"

/*
 * (2.5 - estimate) / 5, times the scale.  Governance estimates are better the
 * higher, risk is worse.  The ends are those that the World Bank announces,
 * not those of the data at hand: a country more or less must not move the
 * others.  Estimates beyond them count as on them.
 */
double
governance_risk(double wgi_estimate, double scale)
{
	return scale * fmin(fmax((2.5 - wgi_estimate) / 5, 0), 1);
}

/*
 * The concentration that the EU is exposed to: of the world's production as
 * far as it depends on imports, of its own sourcing for the rest.  Either
 * stands for both where the other is not known.  A net exporter, whose import
 * reliance is negative, depends on its own sourcing alone.
 */
static double
eu_exposure(double hhi_global, double hhi_eu, double import_reliance)
{
	double		global_part = import_reliance > 0 ? import_reliance / 2 : 0;

	if (isnan(hhi_eu))
		return hhi_global;
	if (isnan(hhi_global))
		return hhi_eu;
	if (isnan(import_reliance))
		return NAN;
	return hhi_global * global_part + hhi_eu * (1 - global_part);
}

/*
 * (HHI_GS IR / 2 + HHI_EU (1 - IR / 2)) (1 - EoL-RIR) SI_SR, European
 * Commission, guidelines of 2017
 */
double
eu_supply_risk(double hhi_global, double hhi_eu, double import_reliance,
			   double eol_rir, double substitution)
{
	return eu_exposure(hhi_global, hhi_eu, import_reliance) * (1 - eol_rir) * substitution;
}

/* SR and EI reach 1.0 and 2.8, rounded to one decimal as they are published */
bool
eu_critical(double supply_risk, double economic_importance)
{
	return round(10 * supply_risk) >= 10 && round(10 * economic_importance) >= 28;
}

/*
 * sum g f / (p + F) over the suppliers of imports f, which add up to the
 * total F; NaN if there is neither import nor production.  The mean risk of
 * the imports times their part in the supply, so that nothing overflows.
 */
double
geopolrisk_import_risk(const double *imports, const double *risks, int n,
					   dd total, double production)
{
	bool		inexact = false;
	dd			mean = {0, 0};

	for (int i = 0; i < n; i++)
		mean = dd_add_double(mean, risks[i] * (imports[i] / total.hi), &inexact);
	return mean.hi / (1 + production / total.hi);
}

/* of the price of copper at its average score in the OECD, 2017 to 2021 */
#define COPPER_MIDPOINT		0.409412948

/* score times price, in kg of copper per kg (Koyamparambath et al. 2024) */
double
geopolrisk_factor(double score, double price)
{
	return score * price / COPPER_MIDPOINT;
}

/*
 * The three conditions of CEPII's GeoDep, for one year.  Imports without any
 * exports have the ratio 9999 there, which is above one as well.
 */
bool
geodep_dependent(double import_hhi, double export_hhi, double imports, double exports)
{
	return import_hhi > 0.4 + THRESHOLD_SLACK &&
		export_hhi > 0.4 + THRESHOLD_SLACK && imports > exports;
}

/* the sum of seven scores of 1 to 3, as part of 21, times 10 */
double
bgs_risk_index(const double scores[BGS_SCORES])
{
	double		sum = 0;

	for (int i = 0; i < BGS_SCORES; i++)
		sum += scores[i];
	return sum / (3 * BGS_SCORES) * 10;
}
