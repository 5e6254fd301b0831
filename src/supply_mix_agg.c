/*-------------------------------------------------------------------------
 *
 * supply_mix_agg.c
 *	  The support functions of the aggregates over (supplier, amount) and of
 *	  rollup(mix).
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

#include "nodes/execnodes.h"

/* AggCheckCallContext() without a call, for it is asked for every row */
#define in_aggregate(fcinfo) \
	((fcinfo)->context != NULL && \
	 (IsA((fcinfo)->context, AggState) || IsA((fcinfo)->context, WindowAggState)))

/* The state, which must not be anything else than an aggregate's own. */
SupplyMix *
supply_mix_state(FunctionCallInfo fcinfo)
{
	if (unlikely(!in_aggregate(fcinfo)))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("support function of an aggregate called directly"),
				 errhint("Use supply_mix(supplier, amount) or rollup(mix).")));
	if (PG_ARGISNULL(0))
		return NULL;
	/* only an aggregate of the user's own could bring a stored value here */
	if (unlikely(VARATT_IS_EXTENDED(PG_GETARG_POINTER(0))))
		return supply_mix_stored_argument(fcinfo, 0);
	return (SupplyMix *) PG_GETARG_POINTER(0);
}

/* supply_mix_accum(state, supplier text, amount float8) */
PG_FUNCTION_INFO_V1(ra_supply_mix_accum);
Datum
ra_supply_mix_accum(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = supply_mix_state(fcinfo);

	if (mix == NULL)
		mix = supply_mix_create();
	PG_RETURN_POINTER(supply_mix_add_row(mix, fcinfo->args[1], fcinfo->args[2]));
}

/* The same for moving windows, whose state keeps RunningSums. */
PG_FUNCTION_INFO_V1(ra_supply_mix_accum_moving);
Datum
ra_supply_mix_accum_moving(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = supply_mix_state(fcinfo);

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
	SupplyMix  *mix = supply_mix_state(fcinfo);

	if (mix == NULL)
		PG_RETURN_NULL();
	if (PG_ARGISNULL(2))
		mix->unknown--;
	else if (!ks_remove(&mix, supplier_key(fcinfo->args[1]), PG_GETARG_FLOAT8(2)))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(mix);
}

/* supply_mix_combine(state, mix): also the transition function of rollup */
PG_FUNCTION_INFO_V1(ra_supply_mix_combine);
Datum
ra_supply_mix_combine(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = supply_mix_state(fcinfo);

	if (PG_ARGISNULL(1))
	{
		if (mix == NULL)
			PG_RETURN_NULL();
		PG_RETURN_POINTER(mix);
	}
	if (mix == NULL)
		PG_RETURN_POINTER(supply_mix_stored_argument(fcinfo, 1));
	PG_RETURN_POINTER(ks_merge(mix, supply_mix_stored_argument(fcinfo, 1), 1));
}

/* The result of supply_mix(supplier, amount) and rollup(mix). */
PG_FUNCTION_INFO_V1(ra_supply_mix_final);
Datum
ra_supply_mix_final(PG_FUNCTION_ARGS)
{
	PG_RETURN_SUPPLY_MIX(PG_GETARG_EXACT_MIX(0));
}
