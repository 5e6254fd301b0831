/*-------------------------------------------------------------------------
 *
 * supply_mix.c
 *	  The type supply_mix: arguments and errors, constructors, comparison.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "host.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"

/* names in messages are cut after so many bytes */
#define MAX_LABEL_LEN	128

/*---------------------------------------------------------------------------
 * Errors
 *---------------------------------------------------------------------------
 */

/* A name as a message shows it. */
char *
clipped_name(const char *bytes, uint32_t len)
{
	int			shown = pg_mbcliplen(bytes, len, MAX_LABEL_LEN);

	return psprintf("%.*s%s", shown, bytes, shown < (int) len ? "..." : "");
}

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

void
host_overflow(const char *key, uint32_t len)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("value out of range: overflow"),
			 errdetail("%s adds up to more than a double precision number holds.",
					   key_label(key, len)),
			 errhint("Give the amounts in a larger unit.")));
}

void
host_too_large(size_t size)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("supply mix exceeds the maximum size of 1 GB"),
			 errdetail("It would take %zu bytes.", size),
			 errhint("Group the rows more finely, or group suppliers before mixing them.")));
}

/*---------------------------------------------------------------------------
 * Arguments and results
 *---------------------------------------------------------------------------
 */

static SupplyMix *
checked(Datum value)
{
	SupplyMix  *mix = (SupplyMix *) PG_DETOAST_DATUM(value);
	const char *problem = ks_check(mix, VARSIZE(mix));

	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid supply_mix value"),
				 errdetail("In the stored value, %s.", problem)));
	return mix;
}

/*
 * An argument of type supply_mix.  The state that an aggregate passes to its
 * final function is in memory and needs no check.
 */
SupplyMix *
supply_mix_argument(FunctionCallInfo fcinfo, int n)
{
	if (n == 0 && AggCheckCallContext(fcinfo, NULL))
		return (SupplyMix *) PG_DETOAST_DATUM(PG_GETARG_DATUM(n));
	return checked(PG_GETARG_DATUM(n));
}

/* The second argument of a combine function, which may be a stored value. */
SupplyMix *
supply_mix_stored_argument(FunctionCallInfo fcinfo, int n)
{
	return checked(PG_GETARG_DATUM(n));
}

const SupplyMix *
supply_mix_canonical(const SupplyMix *mix)
{
	return (mix->flags & KS_CANONICAL) != 0 ? mix : ks_canonical(mix);
}

SupplyMix *
supply_mix_create(void)
{
	return ks_create(3, 0);
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
	elements = palloc(Max(*n, 1) * sizeof(NullableDatum));
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
	SupplyMix  *mix = supply_mix_create();

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
	SupplyMix  *mix = supply_mix_create();

	for (int i = 0; i < n; i++)
	{
		NullableDatum name = {CStringGetTextDatum(psprintf("%d", i + 1)), false};

		mix = supply_mix_add_row(mix, name, amounts[i]);
	}
	PG_RETURN_SUPPLY_MIX(mix);
}

/*---------------------------------------------------------------------------
 * Comparison: of the canonical bytes, so equality is identity and the order
 * is arbitrary but total.
 *---------------------------------------------------------------------------
 */

/*
 * The canonical form of an argument, and what to free after use: sorts and
 * index builds compare many values in one long-lived memory context.
 */
typedef struct Operand
{
	SupplyMix  *detoasted;
	const SupplyMix *mix;
} Operand;

static Operand
get_operand(FunctionCallInfo fcinfo, int n)
{
	Operand		operand;

	operand.detoasted = PG_GETARG_EXACT_MIX(n);
	operand.mix = supply_mix_canonical(operand.detoasted);
	return operand;
}

static void
free_operand(FunctionCallInfo fcinfo, int n, Operand operand)
{
	if (operand.mix != operand.detoasted)
		pfree(unconstify(SupplyMix *, operand.mix));
	PG_FREE_IF_COPY(operand.detoasted, n);
}

static int
compare_mixes(FunctionCallInfo fcinfo)
{
	Operand		a = get_operand(fcinfo, 0);
	Operand		b = get_operand(fcinfo, 1);
	size_t		alen = VARSIZE(a.mix) - VARHDRSZ;
	size_t		blen = VARSIZE(b.mix) - VARHDRSZ;
	int			order = memcmp(VARDATA(a.mix), VARDATA(b.mix), Min(alen, blen));

	free_operand(fcinfo, 0, a);
	free_operand(fcinfo, 1, b);
	return order != 0 ? order : (alen > blen) - (alen < blen);
}

#define COMPARISON(name, test) \
PG_FUNCTION_INFO_V1(ra_supply_mix_##name); \
Datum \
ra_supply_mix_##name(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(compare_mixes(fcinfo) test); \
} \
extern int	no_such_variable

COMPARISON(eq, == 0);
COMPARISON(ne, != 0);
COMPARISON(lt, < 0);
COMPARISON(le, <= 0);
COMPARISON(ge, >= 0);
COMPARISON(gt, > 0);

PG_FUNCTION_INFO_V1(ra_supply_mix_cmp);
Datum
ra_supply_mix_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_mixes(fcinfo));
}

PG_FUNCTION_INFO_V1(ra_supply_mix_hash);
Datum
ra_supply_mix_hash(PG_FUNCTION_ARGS)
{
	Operand		a = get_operand(fcinfo, 0);
	Datum		hash = hash_any((const unsigned char *) VARDATA(a.mix),
								VARSIZE(a.mix) - VARHDRSZ);

	free_operand(fcinfo, 0, a);
	return hash;
}

PG_FUNCTION_INFO_V1(ra_supply_mix_hash_extended);
Datum
ra_supply_mix_hash_extended(PG_FUNCTION_ARGS)
{
	Operand		a = get_operand(fcinfo, 0);
	Datum		hash = hash_any_extended((const unsigned char *) VARDATA(a.mix),
										 VARSIZE(a.mix) - VARHDRSZ, PG_GETARG_INT64(1));

	free_operand(fcinfo, 0, a);
	return hash;
}
