/*
 * test_criticality.c: tests of criticality.c alone, to be run under sanitizers
 * or valgrind.  Expectations are printed in the methods' sources or follow by
 * mental arithmetic.
 */
#include <stdio.h>

#include "criticality.h"

static int	npassed = 0;
static int	nfailed = 0;

static void
check(bool ok, const char *what)
{
	if (ok)
		npassed++;
	else
	{
		nfailed++;
		printf("not ok: %s\n", what);
	}
}

static bool
near(double a, double b)
{
	return fabs(a - b) <= 1e-14 * fmax(fabs(b), 1);
}

static void
test_european_union(void)
{
	check(near(governance_risk(-0.35675, 10), 5.7135), "governance risk of China, EU");
	check(governance_risk(-3, 1) == 1 && governance_risk(3, 1) == 0, "governance risk is clamped");
	check(near(eu_supply_risk(8.8, 1.8, 1, 0.01, 0.9), 4.7223), "supply risk of neodymium 2017");
	check(near(eu_supply_risk(8, NAN, 0.5, 0.5, 1), 4), "the global HHI alone");
	check(near(eu_supply_risk(NAN, 2, 1, 0.5, 1), 1), "the HHI of EU sourcing alone");
	check(near(eu_supply_risk(8, 2, -0.25, 0, 1), 2), "a net exporter relies on its own sourcing");
	check(isnan(eu_supply_risk(8, 2, NAN, 0, 1)), "two HHIs without import reliance");
	check(isnan(eu_supply_risk(NAN, NAN, 1, 0, 1)), "no HHI is not no risk");
	check(isnan(eu_supply_risk(8, 2, 1, NAN, 1)), "no recycling rate is not no recycling");
	check(eu_critical(0.95, 2.75), "thresholds are on values of one decimal");
	check(!eu_critical(0.9499, 9) && !eu_critical(9, 2.7499), "below either threshold");
}

static void
test_geopolrisk(void)
{
	double		imports[] = {60, 40};
	double		risks[] = {0.6, 0.3};
	dd			total = {100, 0};
	dd			nothing = {0, 0};

	check(near(geopolrisk_import_risk(imports, risks, 2, total, 0), 0.48), "import risk");
	check(near(geopolrisk_import_risk(imports, risks, 2, total, 300), 0.12), "of a producer");
	check(geopolrisk_import_risk(imports, risks, 2, total, 1.7e308) >= 0, "beside a huge production");
	check(geopolrisk_import_risk(imports, risks, 0, nothing, 5) == 0, "without imports");
	check(isnan(geopolrisk_import_risk(imports, risks, 0, nothing, 0)), "without any supply");
	check(near(geopolrisk_factor(0.409412948, 2), 2), "factor of copper at twice its price");
}

static void
test_other_scores(void)
{
	double		scores[BGS_SCORES] = {3, 3, 3, 3, 3, 3, 2};

	check(geodep_dependent(0.41, 0.41, 10, 9), "GeoDep, all three conditions");
	check(!geodep_dependent(0.41, 0.4, 10, 9) && !geodep_dependent(0.4, 0.41, 10, 9) &&
		  !geodep_dependent(0.41, 0.41, 9, 9), "GeoDep, on a threshold");
	check(geodep_dependent(0.41, 0.41, 9, 0), "GeoDep, no exports");
	check(near(bgs_risk_index(scores), 20 / 2.1), "BGS index of the rare earths");
}

int
main(void)
{
	test_european_union();
	test_geopolrisk();
	test_other_scores();
	printf("%d passed, %d failed\n", npassed, nfailed);
	return nfailed > 0;
}
