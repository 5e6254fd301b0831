/*-------------------------------------------------------------------------
 *
 * criticality_sql.c
 *	  The scores of criticality.c as SQL functions.
 *
 * Numbers on the wrong scale are the commonest error of the field, and they
 * compute and look plausible; so every argument must lie within the range that
 * its scale has.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include <float.h>

#include "utils/builtins.h"

#include "criticality.h"

/* the numbers that an argument may be */
typedef struct Domain
{
	double		lower;
	double		upper;
	const char *numbers;
	const char *hint;
} Domain;

static const Domain fraction = {
	0, 1, "a fraction from 0 to 1", "Divide percent by 100."
};
static const Domain plain_hhi = {
	0, 1, "a fraction from 0 to 1", "Divide an HHI in points by 10000."
};

/* 10 for one supplier of the worst governance, times a trade parameter */
static const Domain governance_hhi = {
	0, 20, "a number from 0 to 20",
	"Square shares as fractions, with governance risk on the scale from 0 to 10."
};
static const Domain net_reliance = {
	-DBL_MAX, 1, "a fraction of at most 1",
	"Divide percent by 100. A net exporter's import reliance is negative."
};
static const Domain wgi = {
	-5, 5, "a number from -5 to 5",
	"Estimates run from about -2.5, worst, to 2.5; ranks and scores up to 100 are on another scale."
};
static const Domain scale_end = {
	1, 100, "a number from 1 to 100", "The EU's scale ends at 10, that of GeoPolRisk at 1."
};
static const Domain risk_score = {
	0, 20, "a number from 0 to 20", "The EU's supply risk is on the scale of the governance-weighted HHI."
};
static const Domain importance = {
	0, 10, "a number from 0 to 10", "Economic importance is scaled by 10 over the largest value added of a sector."
};
static const Domain amount = {
	0, DBL_MAX, "a finite number not below 0", "An amount that is not known is NULL."
};
static const Domain price = {
	0, DBL_MAX, "a finite number not below 0", "GeoPolRisk has prices in US dollars per kilogram."
};
static const Domain bgs_score = {
	1, 3, "a number from 1 to 3", "1 is low risk, 2 medium and 3 high."
};

static void __attribute__((noreturn))
reject_argument(const char *name, double value, const Domain *domain)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("argument \"%s\" must be %s", name, domain->numbers),
			 errdetail("It is %s.", float8out_internal(value)),
			 errhint("%s", domain->hint)));
}

/* A number of its domain; what rounding leaves beyond an end is the end. */
static double
within(double value, const char *name, const Domain *domain)
{
	if (!(isfinite(value) && value >= domain->lower - THRESHOLD_SLACK &&
		  value <= domain->upper + THRESHOLD_SLACK))
		reject_argument(name, value, domain);
	return fmin(fmax(value, domain->lower), domain->upper);
}

#define ARGUMENT(n, name, domain) within(PG_GETARG_FLOAT8(n), name, &(domain))

/* not known is NaN */
#define NULLABLE_ARGUMENT(n, name, domain) \
	(PG_ARGISNULL(n) ? NAN : ARGUMENT(n, name, domain))

#define RETURN_SCORE(score) \
	do { \
		double		score_ = (score); \
		if (isnan(score_)) \
			PG_RETURN_NULL(); \
		PG_RETURN_FLOAT8(score_); \
	} while (0)

/* governance_risk(wgi_estimate, scale) */
PG_FUNCTION_INFO_V1(ra_governance_risk);
Datum
ra_governance_risk(PG_FUNCTION_ARGS)
{
	double		wgi_estimate = ARGUMENT(0, "wgi_estimate", wgi);
	double		scale = ARGUMENT(1, "scale", scale_end);

	PG_RETURN_FLOAT8(governance_risk(wgi_estimate, scale));
}

/*---------------------------------------------------------------------------
 * European Union
 *---------------------------------------------------------------------------
 */

/* eu_supply_risk(hhi_global, hhi_eu, import_reliance, eol_rir, substitution) */
PG_FUNCTION_INFO_V1(ra_eu_supply_risk);
Datum
ra_eu_supply_risk(PG_FUNCTION_ARGS)
{
	double		hhi_global = NULLABLE_ARGUMENT(0, "hhi_global", governance_hhi);
	double		hhi_eu = NULLABLE_ARGUMENT(1, "hhi_eu", governance_hhi);
	double		import_reliance = NULLABLE_ARGUMENT(2, "import_reliance", net_reliance);
	double		eol_rir = NULLABLE_ARGUMENT(3, "eol_rir", fraction);
	double		substitution = NULLABLE_ARGUMENT(4, "substitution", fraction);

	RETURN_SCORE(eu_supply_risk(hhi_global, hhi_eu, import_reliance, eol_rir, substitution));
}

/* eu_critical(supply_risk, economic_importance) */
PG_FUNCTION_INFO_V1(ra_eu_critical);
Datum
ra_eu_critical(PG_FUNCTION_ARGS)
{
	double		supply_risk = ARGUMENT(0, "supply_risk", risk_score);
	double		economic_importance = ARGUMENT(1, "economic_importance", importance);

	PG_RETURN_BOOL(eu_critical(supply_risk, economic_importance));
}

/* What Regulation (EU) 2024/1252 wants of shares in the annual consumption */
typedef struct Benchmark
{
	const char *name;
	double		least;
	double		most;
} Benchmark;

static const Benchmark benchmarks[] = {
	{"third country", 0, 0.65},
	{"extraction", 0.10, 1},
	{"processing", 0.40, 1},
};

static const Benchmark *
find_benchmark(const char *name)
{
	for (size_t i = 0; i < lengthof(benchmarks); i++)
		if (pg_strcasecmp(benchmarks[i].name, name) == 0)
			return &benchmarks[i];
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unrecognized benchmark \"%s\"", clipped_name(name, strlen(name))),
			 errhint("Benchmarks are third country, extraction and processing.")));
}

/* crma_compliant(share, benchmark) */
PG_FUNCTION_INFO_V1(ra_crma_compliant);
Datum
ra_crma_compliant(PG_FUNCTION_ARGS)
{
	double		share = ARGUMENT(0, "share", fraction);
	const Benchmark *benchmark = find_benchmark(text_to_cstring(PG_GETARG_TEXT_PP(1)));

	PG_RETURN_BOOL(share >= benchmark->least - THRESHOLD_SLACK &&
				   share <= benchmark->most + THRESHOLD_SLACK);
}

/*---------------------------------------------------------------------------
 * GeoPolRisk
 *---------------------------------------------------------------------------
 */

static double
checked_risk(const SupplyMix *imports, const KeyedSum *supplier, double risk)
{
	if (!(risk >= 0 && risk <= 1 + THRESHOLD_SLACK))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("governance risk must be a fraction from 0 to 1"),
				 errdetail("%s has the risk %s.", supplier_label(imports, supplier),
						   float8out_internal(risk)),
				 errhint("governance_risk(estimate, 1) is on this scale.")));
	return fmin(risk, 1);
}

/*
 * The import risk of arguments n to n + 2: imports, governance, production.
 * Unattributed imports need a risk as all others do: none would be no risk.
 */
static double
import_risk_argument(FunctionCallInfo fcinfo, int n)
{
	SupplyMix  *imports = PG_GETARG_SUPPLY_MIX(n);
	SupplyMix  *governance = PG_GETARG_SUPPLY_MIX(n + 1);
	double		production = ARGUMENT(n + 2, "production", amount);
	double	   *amounts = palloc(imports->nused * sizeof(double));
	double	   *risks = palloc(imports->nused * sizeof(double));
	int			nsuppliers = 0;
	Supplies	supplies;

	if (ks_live_count(imports) == 0)
		return NAN;
	(void) supply_mix_supplies(imports, &supplies);
	ks_foreach(entry, imports)
	{
		if (entry->sum.hi <= 0)
			continue;
		amounts[nsuppliers] = entry->sum.hi;
		risks[nsuppliers++] = checked_risk(imports, entry,
										   supplier_weight(imports, entry, governance));
	}
	return geopolrisk_import_risk(amounts, risks, nsuppliers, supplies.total, production);
}

/* geopolrisk_import_risk(imports, governance, production) */
PG_FUNCTION_INFO_V1(ra_geopolrisk_import_risk);
Datum
ra_geopolrisk_import_risk(PG_FUNCTION_ARGS)
{
	RETURN_SCORE(import_risk_argument(fcinfo, 0));
}

/* geopolrisk(hhi, imports, governance, production) */
PG_FUNCTION_INFO_V1(ra_geopolrisk);
Datum
ra_geopolrisk(PG_FUNCTION_ARGS)
{
	double		hhi = ARGUMENT(0, "hhi", plain_hhi);

	RETURN_SCORE(hhi * import_risk_argument(fcinfo, 1));
}

/* geopolrisk_factor(score, price) */
PG_FUNCTION_INFO_V1(ra_geopolrisk_factor);
Datum
ra_geopolrisk_factor(PG_FUNCTION_ARGS)
{
	double		score = ARGUMENT(0, "score", fraction);
	double		factor = geopolrisk_factor(score, ARGUMENT(1, "price", price));

	if (isinf(factor))
		float_overflow_error();
	PG_RETURN_FLOAT8(factor);
}

/*---------------------------------------------------------------------------
 * CEPII and BGS
 *---------------------------------------------------------------------------
 */

/* geodep_dependent(import_hhi, export_hhi, imports, exports) */
PG_FUNCTION_INFO_V1(ra_geodep_dependent);
Datum
ra_geodep_dependent(PG_FUNCTION_ARGS)
{
	double		import_hhi = ARGUMENT(0, "import_hhi", plain_hhi);
	double		export_hhi = ARGUMENT(1, "export_hhi", plain_hhi);
	double		imports = ARGUMENT(2, "imports", amount);
	double		exports = ARGUMENT(3, "exports", amount);

	PG_RETURN_BOOL(geodep_dependent(import_hhi, export_hhi, imports, exports));
}

/* bgs_risk_index(...), the seven scores in the order of the arguments */
PG_FUNCTION_INFO_V1(ra_bgs_risk_index);
Datum
ra_bgs_risk_index(PG_FUNCTION_ARGS)
{
	static const char *const names[BGS_SCORES] = {
		"production_concentration", "reserve_distribution", "recycling",
		"substitutability", "producer_governance", "reserve_governance",
		"companion_fraction"
	};
	double		scores[BGS_SCORES];

	for (int i = 0; i < BGS_SCORES; i++)
		scores[i] = ARGUMENT(i, names[i], bgs_score);
	PG_RETURN_FLOAT8(bgs_risk_index(scores));
}
