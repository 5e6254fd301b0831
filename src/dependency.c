/*-------------------------------------------------------------------------
 *
 * dependency.c
 *	  The formulas of docs/reference.md, "Dependency".  Knows nothing of
 *	  PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include "dependency.h"

static dd
minus(dd a, dd b)
{
	return dd_add(a, dd_negate(b));
}

/* NaN where there is nothing to divide by, infinity for an overflow */
static double
ratio(dd numerator, dd denominator)
{
	if (!(denominator.hi > 0))
		return NAN;
	return isinf(numerator.hi / denominator.hi) ? INFINITY : dd_divide(numerator, denominator).hi;
}

/* P + R + M - E - dS */
static dd
consumption(const dd *flow)
{
	dd			available = dd_add(dd_add(flow[PRODUCTION], flow[SECONDARY]), flow[IMPORTS]);

	return minus(minus(available, flow[EXPORTS]), flow[STOCK_BUILD]);
}

/* P + M - E */
static dd
supply(const dd *flow)
{
	return minus(dd_add(flow[PRODUCTION], flow[IMPORTS]), flow[EXPORTS]);
}

/* apparent consumption of the U.S. Geological Survey: P + R + M - E - dS */
double
apparent_consumption(const dd *flow)
{
	return consumption(flow).hi;
}

/* (M - E - dS) / apparent consumption (U.S. Geological Survey) */
double
net_import_reliance(const dd *flow)
{
	dd			net_imports = minus(minus(flow[IMPORTS], flow[EXPORTS]), flow[STOCK_BUILD]);

	return ratio(net_imports, consumption(flow));
}

/* (M - E) / (P + M - E) (European Commission 2017) */
double
import_reliance(const dd *flow)
{
	return ratio(minus(flow[IMPORTS], flow[EXPORTS]), supply(flow));
}

/* the same by the name that the FAO gives it */
double
import_dependency_ratio(const dd *flow)
{
	return import_reliance(flow);
}

/* P / (P + M - E) (FAO) */
double
self_sufficiency(const dd *flow)
{
	return ratio(flow[PRODUCTION], supply(flow));
}

/* M / E, the third criterion of CEPII's GeoDep */
double
import_export_ratio(const dd *flow)
{
	return ratio(flow[IMPORTS], flow[EXPORTS]);
}
