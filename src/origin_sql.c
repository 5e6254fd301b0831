/*-------------------------------------------------------------------------
 *
 * origin_sql.c
 *	  Origins of supply in SQL.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

/* of what was to be traced, a part for which there is no origin */
void
host_not_traced(double untraced)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("origins in this network cannot be computed accurately"),
			 errdetail("Of the supply that was to be traced, the part %g remains unexplained by rounding errors.",
					   untraced),
			 errhint("Look for cycles of flows beside which production and consumption vanish.")));
}
