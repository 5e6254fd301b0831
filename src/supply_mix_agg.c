/*-------------------------------------------------------------------------
 *
 * supply_mix_agg.c
 *	  The transition functions of the aggregates over (supplier, amount).
 *
 * All aggregates share one transition function and one state, so several in
 * a SELECT cost one pass.  The state is a supply_mix in working form, changed
 * in place; when it outgrows its memory a larger copy is returned and the
 * executor frees the old one.  Nothing but the arguments is used, for Citus
 * calls these functions without an expression tree, a cache or a collation.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

/* supply_mix_accum(state, supplier text, amount float8) */
PG_FUNCTION_INFO_V1(ra_supply_mix_accum);
Datum
ra_supply_mix_accum(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = keyed_state(fcinfo, &supply_mix_type);

	if (mix == NULL)
		mix = keyed_create();
	PG_RETURN_POINTER(supply_mix_add_row(mix, fcinfo->args[1], fcinfo->args[2]));
}

/* The same for moving windows, whose state keeps RunningSums. */
PG_FUNCTION_INFO_V1(ra_supply_mix_accum_moving);
Datum
ra_supply_mix_accum_moving(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = keyed_state(fcinfo, &supply_mix_type);

	if (mix == NULL)
		mix = ks_create_running();
	PG_RETURN_POINTER(supply_mix_add_row(mix, fcinfo->args[1], fcinfo->args[2]));
}

/*
 * The inverse, for moving windows.  NULL asks the executor to add up the
 * frame afresh.
 */
PG_FUNCTION_INFO_V1(ra_supply_mix_accum_inv);
Datum
ra_supply_mix_accum_inv(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = keyed_state(fcinfo, &supply_mix_type);

	if (mix == NULL)
		PG_RETURN_NULL();
	if (PG_ARGISNULL(2))
		mix->unknown--;
	else if (!ks_remove(&mix, supplier_key(fcinfo->args[1]), PG_GETARG_FLOAT8(2)))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(mix);
}
