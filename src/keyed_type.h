/*-------------------------------------------------------------------------
 *
 * keyed_type.h
 *	  What the SQL types whose values are KeyedSums have in common: text and
 *	  binary form, casts, comparison, + - *, roll-up.
 *
 * A type describes itself by a KeyedType and gets its SQL functions by
 * KEYED_TYPE(): the functions ra_<type>_in, _out, _recv, ...
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_KEYED_TYPE_H
#define RA_KEYED_TYPE_H

#include "postgres.h"

#include "fmgr.h"

#include "compat.h"
#include "keyed_sums.h"

typedef struct KeyedType
{
	const char *name;			/* in SQL */
	const char *hint;			/* what its text form looks like */
	bool		pairs;			/* keys are pairs, see pair_key() */
	bool		unknown_by_key; /* unknown rows are those of a key */
	/* what is wrong with a name in the text or binary form; NULL: all are good */
	const char *(*problem) (const char *name, size_t len);
} KeyedType;

/* between the names of a pair: a control character that no name may have */
#define PAIR_SEPARATOR	'\x1f'

/*
 * Decimal fractions are rounded when they become double precision, so that
 * 0.3 - 0.1 - 0.2 leaves -2.8e-17.  A negative amount within this part of the
 * total is such a remainder and read as zero.
 */
#define ROUNDING_REMAINDER	1e-12

#define RESERVED_MEMBER	"$state"

/* What an object of the text form says of the names in it. */
typedef enum Section
{
	AMOUNTS,
	STATE,						/* the reserved member itself */
	ROWS,						/* row counts other than 1 */
	LOW							/* low halves of the sums, if not 0 */
} Section;

/* at the end of the key that counts the unknown rows of the key before it */
#define UNKNOWN_SUFFIX	'?'

/* Is this the key that counts the unknown rows of another one? */
static inline bool
counts_unknown(const KeyedType *type, const char *key, size_t len)
{
	return type->unknown_by_key && len > 0 && key[len - 1] == UNKNOWN_SUFFIX;
}

#pragma GCC visibility push(hidden)

extern const KeyedType supply_mix_type;
extern const KeyedType material_balance_type;
extern const KeyedType trade_network_type;

/* keyed_type.c */
extern KeyedSums *keyed_argument(FunctionCallInfo fcinfo, int n, const KeyedType *type);
extern KeyedSums *keyed_state(FunctionCallInfo fcinfo, const KeyedType *type);
extern KeyedSums *keyed_create(void);
extern const KeyedSums *keyed_canonical(const KeyedSums *ks);
extern Key	pair_key(const char *first, size_t first_len, const char *second, size_t second_len);
extern double factor_argument(FunctionCallInfo fcinfo, int n);
extern bool is_ascii(const char *bytes, size_t len);
extern char *clipped_name(const char *bytes, size_t len);
extern char *quoted_key(const char *bytes, size_t len);

/* keyed_type.c, _parse.c, _print.c, _binary.c: SQL functions */
extern Datum keyed_in(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_out(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_from_jsonb(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_to_jsonb(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_recv(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_send(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_eq(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_ne(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_lt(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_le(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_ge(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_gt(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_cmp(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_hash(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_hash_extended(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_add(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_subtract(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_multiply(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_combine(FunctionCallInfo fcinfo, const KeyedType *type);
extern Datum keyed_final(FunctionCallInfo fcinfo, const KeyedType *type);

#pragma GCC visibility pop

#define KEYED_FUNCTION(type, name) \
PG_FUNCTION_INFO_V1(ra_##type##_##name); \
Datum \
ra_##type##_##name(PG_FUNCTION_ARGS) \
{ \
	return keyed_##name(fcinfo, &type##_type); \
}

/* the SQL functions of a type, given its description type_type */
#define KEYED_TYPE(type) \
	KEYED_FUNCTION(type, in) \
	KEYED_FUNCTION(type, out) \
	KEYED_FUNCTION(type, from_jsonb) \
	KEYED_FUNCTION(type, to_jsonb) \
	KEYED_FUNCTION(type, recv) \
	KEYED_FUNCTION(type, send) \
	KEYED_FUNCTION(type, eq) \
	KEYED_FUNCTION(type, ne) \
	KEYED_FUNCTION(type, lt) \
	KEYED_FUNCTION(type, le) \
	KEYED_FUNCTION(type, ge) \
	KEYED_FUNCTION(type, gt) \
	KEYED_FUNCTION(type, cmp) \
	KEYED_FUNCTION(type, hash) \
	KEYED_FUNCTION(type, hash_extended) \
	KEYED_FUNCTION(type, add) \
	KEYED_FUNCTION(type, subtract) \
	KEYED_FUNCTION(type, multiply) \
	KEYED_FUNCTION(type, combine) \
	KEYED_FUNCTION(type, final)

#endif							/* RA_KEYED_TYPE_H */
