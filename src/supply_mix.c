/*-------------------------------------------------------------------------
 *
 * supply_mix.c
 *	  The type supply_mix: its description, errors, constructors.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"

const KeyedType supply_mix_type = {
	.name = "supply_mix",
	.hint = "A supply mix is a JSON object of amounts by supplier, such as {\"AUS\": 16000, \"CHN\": 255000}.",
};

KEYED_TYPE(supply_mix)

/*---------------------------------------------------------------------------
 * Errors
 *---------------------------------------------------------------------------
 */

/* How a message calls the supplier of a key. */
char *
key_label(const char *bytes, uint32_t len)
{
	return len == 0 ? pstrdup("Unattributed supply") :
		psprintf("Supplier \"%s\"", clipped_name(bytes, len));
}

char *
supplier_label(const SupplyMix *mix, const KeyedSum *entry)
{
	KeyBytes	key;

	ks_entry_key(mix, entry, &key);
	return key_label(key.bytes, key.len);
}

text *
supplier_name(const SupplyMix *mix, const KeyedSum *entry)
{
	KeyBytes	key;

	ks_entry_key(mix, entry, &key);
	return cstring_to_text_with_len(key.bytes, key.len);
}

void
reject_amount(Key supplier, double amount)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("amount of a supply must be finite"),
			 errdetail("%s has the amount %s.",
					   key_label(supplier.bytes, supplier.len),
					   float8out_internal(amount)),
			 errhint("An amount that is not known is NULL.")));
}

/*---------------------------------------------------------------------------
 * Constructors
 *---------------------------------------------------------------------------
 */

/* The elements of a one-dimensional float8[] or text[]. */
NullableDatum *
array_elements(ArrayType *array, int *n)
{
	NullableDatum *elements;
	Datum	   *values;
	bool	   *nulls;

	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("suppliers and amounts must be one-dimensional arrays")));
	if (ARR_ELEMTYPE(array) == TEXTOID)
		deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &values, &nulls, n);
	else
		deconstruct_array(array, FLOAT8OID, sizeof(float8), FLOAT8PASSBYVAL,
						  TYPALIGN_DOUBLE, &values, &nulls, n);
	elements = new_array(NullableDatum, *n);
	for (int i = 0; i < *n; i++)
	{
		elements[i].value = values[i];
		elements[i].isnull = nulls[i];
	}
	return elements;
}

/* supply_mix(suppliers text[], amounts float8[]) */
PG_FUNCTION_INFO_V1(ra_supply_mix_from_arrays);
Datum
ra_supply_mix_from_arrays(PG_FUNCTION_ARGS)
{
	int			nsuppliers;
	int			namounts;
	NullableDatum *suppliers = array_elements(PG_GETARG_ARRAYTYPE_P(0), &nsuppliers);
	NullableDatum *amounts = array_elements(PG_GETARG_ARRAYTYPE_P(1), &namounts);
	SupplyMix  *mix = keyed_create();

	if (nsuppliers != namounts)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("suppliers and amounts must be arrays of the same length"),
				 errdetail("Their lengths are %d and %d.",
						   nsuppliers, namounts)));
	for (int i = 0; i < nsuppliers; i++)
		mix = supply_mix_add_row(mix, suppliers[i], amounts[i]);
	PG_RETURN_SUPPLY_MIX(mix);
}

/* supply_mix(amounts float8[]): the suppliers are called 1, 2, ... */
PG_FUNCTION_INFO_V1(ra_supply_mix_from_amounts);
Datum
ra_supply_mix_from_amounts(PG_FUNCTION_ARGS)
{
	int			n;
	NullableDatum *amounts = array_elements(PG_GETARG_ARRAYTYPE_P(0), &n);
	SupplyMix  *mix = keyed_create();

	for (int i = 0; i < n; i++)
	{
		NullableDatum name = {CStringGetTextDatum(psprintf("%d", i + 1)), false};

		mix = supply_mix_add_row(mix, name, amounts[i]);
	}
	PG_RETURN_SUPPLY_MIX(mix);
}
