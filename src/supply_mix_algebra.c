/*-------------------------------------------------------------------------
 *
 * supply_mix_algebra.c
 *	  Mixes made from mixes: without, only_suppliers, residual,
 *	  regroup, scale_supplier.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "utils/builtins.h"
#include "utils/jsonb.h"

/* scale_supplier(mix, supplier, factor) */
PG_FUNCTION_INFO_V1(ra_scale_supplier);
Datum
ra_scale_supplier(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = ks_merge(keyed_create(), PG_GETARG_EXACT_MIX(0), 1);
	Key			supplier = supplier_key(fcinfo->args[1]);
	double		factor = factor_argument(fcinfo, 2);

	if (ks_find(mix, supplier) != NULL)
		ks_scale(mix, ks_entry(&mix, supplier), factor);
	PG_RETURN_SUPPLY_MIX(mix);
}

/*---------------------------------------------------------------------------
 * Choosing and renaming suppliers
 *---------------------------------------------------------------------------
 */

/*
 * What becomes of a supplier: the callback may change its key, and returns
 * false if the supplier is left out.
 */
typedef bool (*SupplierTarget) (Key *supplier, const void *how);

static SupplyMix *
retarget(const SupplyMix *mix, SupplierTarget target, const void *how)
{
	SupplyMix  *result = ks_create_like(mix);

	result->unknown = mix->unknown;
	ks_foreach(entry, mix)
	{
		KeyBytes	name;
		Key			supplier;
		KeyedSum   *sum;

		ks_entry_key(mix, entry, &name);
		supplier = ks_key(name.bytes, name.len);
		if (!target(&supplier, how))
			continue;
		sum = ks_entry(&result, supplier);
		sum->sum = dd_add(sum->sum, entry->sum);
		sum->count = (int64) ((uint64) sum->count + (uint64) entry->count);
		ks_check_overflow(result, sum);
	}
	return result;
}

/* The suppliers of a text[], as the keys of a map. */
static SupplyMix *
suppliers_argument(FunctionCallInfo fcinfo, int n)
{
	SupplyMix  *listed = keyed_create();
	int			nnames;
	NullableDatum *names = array_elements(PG_GETARG_ARRAYTYPE_P(n), &nnames);

	for (int i = 0; i < nnames; i++)
		ks_entry(&listed, supplier_key(names[i]))->count = 1;
	return listed;
}

static bool
if_listed(Key *supplier, const void *listed)
{
	return ks_find(listed, *supplier) != NULL;
}

static bool
if_not_listed(Key *supplier, const void *listed)
{
	return !if_listed(supplier, listed);
}

static bool
to_unattributed_if_listed(Key *supplier, const void *listed)
{
	if (if_listed(supplier, listed))
		*supplier = ks_key("", 0);
	return true;
}

static Datum
retarget_listed(FunctionCallInfo fcinfo, SupplierTarget target)
{
	PG_RETURN_SUPPLY_MIX(retarget(PG_GETARG_EXACT_MIX(0), target,
								  suppliers_argument(fcinfo, 1)));
}

PG_FUNCTION_INFO_V1(ra_without);
Datum
ra_without(PG_FUNCTION_ARGS)
{
	return retarget_listed(fcinfo, if_not_listed);
}

PG_FUNCTION_INFO_V1(ra_only_suppliers);
Datum
ra_only_suppliers(PG_FUNCTION_ARGS)
{
	return retarget_listed(fcinfo, if_listed);
}

PG_FUNCTION_INFO_V1(ra_residual);
Datum
ra_residual(PG_FUNCTION_ARGS)
{
	return retarget_listed(fcinfo, to_unattributed_if_listed);
}

/* renames a supplier that the mapping names; JSON null: unattributed */
static bool
to_mapped(Key *supplier, const void *mapping)
{
	JsonbValue	name;
	JsonbValue *value;

	name.type = jbvString;
	name.val.string.val = unconstify(char *, supplier->bytes);
	name.val.string.len = supplier->len;
	value = findJsonbValueFromContainer(unconstify(JsonbContainer *, &((const Jsonb *) mapping)->root),
										JB_FOBJECT, &name);
	if (value == NULL)
		return true;
	if (value->type != jbvString && value->type != jbvNull)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("mapping of suppliers must map to strings"),
				 errdetail("Supplier \"%.*s\" is mapped to something else.",
						   (int) supplier->len, supplier->bytes)));
	*supplier = value->type == jbvNull ? ks_key("", 0) :
		ks_key(value->val.string.val, value->val.string.len);
	return true;
}

/* regroup(mix, mapping jsonb) */
PG_FUNCTION_INFO_V1(ra_regroup);
Datum
ra_regroup(PG_FUNCTION_ARGS)
{
	Jsonb	   *mapping = PG_GETARG_JSONB_P(1);

	if (!JB_ROOT_IS_OBJECT(mapping))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("mapping of suppliers must be a JSON object"),
				 errhint("Such as {\"DEU\": \"EU\", \"FRA\": \"EU\"}.")));
	PG_RETURN_SUPPLY_MIX(retarget(PG_GETARG_EXACT_MIX(0), to_mapped, mapping));
}
