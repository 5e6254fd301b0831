/*-------------------------------------------------------------------------
 *
 * keyed_type.c
 *	  Arguments, comparison, algebra and roll-up of the types of keyed_type.h.
 *
 *-------------------------------------------------------------------------
 */
#include "keyed_type.h"

#include "common/hashfn.h"
#include "host.h"
#include "mb/pg_wchar.h"
#include "nodes/execnodes.h"

/* names in messages are cut after so many bytes */
#define MAX_LABEL_LEN	128

/* In every encoding that a server may have, ASCII is the same. */
bool
is_ascii(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (IS_HIGHBIT_SET(bytes[i]))
			return false;
	return true;
}

/*---------------------------------------------------------------------------
 * Errors
 *---------------------------------------------------------------------------
 */

/* A name as a message shows it. */
char *
clipped_name(const char *bytes, size_t len)
{
	int			shown = pg_mbcliplen(bytes, (int) len, MAX_LABEL_LEN);

	return psprintf("%.*s%s", shown, bytes, shown < (int) len ? "..." : "");
}

/* A key as a message shows it. */
char *
quoted_key(const char *bytes, size_t len)
{
	const char *separator = len == 0 ? NULL : memchr(bytes, PAIR_SEPARATOR, len);

	if (len == 0)
		return pstrdup("unattributed supply");
	if (separator == NULL)
		return psprintf("\"%s\"", clipped_name(bytes, len));
	return psprintf("\"%s\" to \"%s\"", clipped_name(bytes, separator - bytes),
					clipped_name(separator + 1, bytes + len - separator - 1));
}

void
host_overflow(const char *key, uint32_t len)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("value out of range: overflow"),
			 errdetail("The amounts of %s add up to more than a double precision number holds.",
					   quoted_key(key, len)),
			 errhint("Give the amounts in a larger unit.")));
}

void
host_too_large(size_t size)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("value exceeds the maximum size of 1 GB"),
			 errdetail("It would take %zu bytes.", size),
			 errhint("Group the rows more finely, or group suppliers before adding them up.")));
}

/*---------------------------------------------------------------------------
 * Arguments and results
 *---------------------------------------------------------------------------
 */

static void
reject_damaged(const KeyedType *type, const char *problem)
{
	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid %s value", type->name),
				 errdetail("In the stored value, %s.", problem)));
}

static KeyedSums *
checked(Datum value, const KeyedType *type)
{
	KeyedSums  *ks = (KeyedSums *) PG_DETOAST_DATUM(value);

	reject_damaged(type, ks_check(ks, VARSIZE(ks)));
	if (ks_pending(ks) != NULL)
	{
		ks = ks_copy(ks);
		ks_settle(ks);
	}
	return ks;
}

/* A state in memory, with all of its rows added. */
static KeyedSums *
settled(Datum state)
{
	KeyedSums  *ks = (KeyedSums *) PG_DETOAST_DATUM(state);

	ks_settle(ks);
	return ks;
}

/*
 * An argument of the type.  The state that an aggregate passes to its final
 * function is in memory and needs no check.
 */
KeyedSums *
keyed_argument(FunctionCallInfo fcinfo, int n, const KeyedType *type)
{
	if (n == 0 && AggCheckCallContext(fcinfo, NULL))
		return settled(PG_GETARG_DATUM(n));
	return checked(PG_GETARG_DATUM(n), type);
}

/*
 * What is merged into a state.  It is not changed, and its index is not read; that
 * of the first value of a group is, which becomes the state.
 */
static KeyedSums *
merged_argument(FunctionCallInfo fcinfo, int n, const KeyedType *type)
{
	KeyedSums  *ks = (KeyedSums *) PG_DETOAST_DATUM(PG_GETARG_DATUM(n));

	reject_damaged(type, ks_check_entries(ks, VARSIZE(ks)));
	return ks;
}

/* AggCheckCallContext() without a call, for it is asked for every row */
#define in_aggregate(fcinfo) \
	((fcinfo)->context != NULL && \
	 (IsA((fcinfo)->context, AggState) || IsA((fcinfo)->context, WindowAggState)))

/*
 * The state of an aggregate, which must not be anything else than its own;
 * NULL at the first row.
 */
KeyedSums *
keyed_state(FunctionCallInfo fcinfo, const KeyedType *type)
{
	if (unlikely(!in_aggregate(fcinfo)))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("support function of an aggregate called directly"),
				 errhint("Use the aggregates %s and rollup.", type->name)));
	if (PG_ARGISNULL(0))
		return NULL;
	/* only an aggregate of the user's own could bring a stored value here */
	if (unlikely(VARATT_IS_EXTENDED(PG_GETARG_POINTER(0))))
		return checked(PG_GETARG_DATUM(0), type);
	return (KeyedSums *) PG_GETARG_POINTER(0);
}

const KeyedSums *
keyed_canonical(const KeyedSums *ks)
{
	return ks_is_canonical(ks) ? ks : ks_canonical(ks);
}

KeyedSums *
keyed_create(void)
{
	return ks_create(KS_MIN_CAPACITY, 0);
}

/* The key of two names, of which those of white space alone are empty. */
Key
pair_key(const char *first, size_t first_len, const char *second, size_t second_len)
{
	Key			a = ks_key(first, first_len);
	Key			b = ks_key(second, second_len);
	size_t		len = (size_t) a.len + 1 + b.len;
	char	   *pair;

	if (len > HOST_MAX_SIZE)
		host_too_large(len);
	pair = palloc(len);
	memcpy(pair, a.bytes, a.len);
	pair[a.len] = PAIR_SEPARATOR;
	memcpy(pair + a.len + 1, b.bytes, b.len);
	return ks_key(pair, len);
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
	KeyedSums  *detoasted;
	const KeyedSums *canonical;
} Operand;

static Operand
get_operand(FunctionCallInfo fcinfo, int n, const KeyedType *type)
{
	Operand		operand;

	operand.detoasted = keyed_argument(fcinfo, n, type);
	operand.canonical = keyed_canonical(operand.detoasted);
	return operand;
}

static void
free_operand(FunctionCallInfo fcinfo, int n, Operand operand)
{
	if (operand.canonical != operand.detoasted)
		pfree(unconstify(KeyedSums *, operand.canonical));
	PG_FREE_IF_COPY(operand.detoasted, n);
}

static int
compare_values(FunctionCallInfo fcinfo, const KeyedType *type)
{
	Operand		a = get_operand(fcinfo, 0, type);
	Operand		b = get_operand(fcinfo, 1, type);
	size_t		alen = VARSIZE(a.canonical) - VARHDRSZ;
	size_t		blen = VARSIZE(b.canonical) - VARHDRSZ;
	int			order = memcmp(VARDATA(a.canonical), VARDATA(b.canonical), Min(alen, blen));

	free_operand(fcinfo, 0, a);
	free_operand(fcinfo, 1, b);
	return order != 0 ? order : (alen > blen) - (alen < blen);
}

#define COMPARISON(name, test) \
Datum \
keyed_##name(FunctionCallInfo fcinfo, const KeyedType *type) \
{ \
	PG_RETURN_BOOL(compare_values(fcinfo, type) test); \
}

COMPARISON(eq, == 0)
COMPARISON(ne, != 0)
COMPARISON(lt, < 0)
COMPARISON(le, <= 0)
COMPARISON(ge, >= 0)
COMPARISON(gt, > 0)

Datum
keyed_cmp(FunctionCallInfo fcinfo, const KeyedType *type)
{
	PG_RETURN_INT32(compare_values(fcinfo, type));
}

Datum
keyed_hash(FunctionCallInfo fcinfo, const KeyedType *type)
{
	Operand		a = get_operand(fcinfo, 0, type);
	Datum		hash = hash_any((const unsigned char *) VARDATA(a.canonical),
								VARSIZE(a.canonical) - VARHDRSZ);

	free_operand(fcinfo, 0, a);
	return hash;
}

Datum
keyed_hash_extended(FunctionCallInfo fcinfo, const KeyedType *type)
{
	Operand		a = get_operand(fcinfo, 0, type);
	Datum		hash = hash_any_extended((const unsigned char *) VARDATA(a.canonical),
										 VARSIZE(a.canonical) - VARHDRSZ, PG_GETARG_INT64(1));

	free_operand(fcinfo, 0, a);
	return hash;
}

/*---------------------------------------------------------------------------
 * Algebra
 *---------------------------------------------------------------------------
 */

/* A working copy, to be changed. */
static KeyedSums *
working_copy(const KeyedSums *ks)
{
	return ks_merge(keyed_create(), ks, 1);
}

static Datum
merged(FunctionCallInfo fcinfo, const KeyedType *type, int sign)
{
	KeyedSums  *left = keyed_argument(fcinfo, 0, type);
	KeyedSums  *right = keyed_argument(fcinfo, 1, type);
	KeyedSums  *result = ks_merge_canonical(left, right, sign);

	if (result == NULL)
		result = ks_canonical(ks_merge(working_copy(left), right, sign));
	PG_RETURN_POINTER(result);
}

Datum
keyed_add(FunctionCallInfo fcinfo, const KeyedType *type)
{
	return merged(fcinfo, type, 1);
}

Datum
keyed_subtract(FunctionCallInfo fcinfo, const KeyedType *type)
{
	return merged(fcinfo, type, -1);
}

double
factor_argument(FunctionCallInfo fcinfo, int n)
{
	double		factor = PG_GETARG_FLOAT8(n);

	if (!isfinite(factor))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("factor of amounts must be finite")));
	return factor;
}

Datum
keyed_multiply(FunctionCallInfo fcinfo, const KeyedType *type)
{
	KeyedSums  *product = working_copy(keyed_argument(fcinfo, 0, type));
	double		factor = factor_argument(fcinfo, 1);

	ks_foreach_entry(entry, product)
		ks_scale(product, entry, factor);
	PG_RETURN_POINTER(ks_canonical(product));
}

/*---------------------------------------------------------------------------
 * Roll-up
 *---------------------------------------------------------------------------
 */

/* combine(state, value): also the transition function of rollup */
Datum
keyed_combine(FunctionCallInfo fcinfo, const KeyedType *type)
{
	KeyedSums  *state = keyed_state(fcinfo, type);

	if (PG_ARGISNULL(1))
	{
		if (state == NULL)
			PG_RETURN_NULL();
		PG_RETURN_POINTER(state);
	}
	if (state == NULL)
		PG_RETURN_POINTER(checked(PG_GETARG_DATUM(1), type));
	PG_RETURN_POINTER(ks_merge(state, merged_argument(fcinfo, 1, type), 1));
}

/* The result of the aggregate that builds the type, and of rollup. */
Datum
keyed_final(FunctionCallInfo fcinfo, const KeyedType *type)
{
	PG_RETURN_POINTER(keyed_canonical(keyed_argument(fcinfo, 0, type)));
}
