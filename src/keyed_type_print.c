/*-------------------------------------------------------------------------
 *
 * keyed_type_print.c
 *	  The text form of the types of keyed_type.h, and their cast to jsonb.
 *
 * Text is a JSON object of amounts by name, or, where keys are pairs, of such
 * objects by the first name.  What plain numbers cannot carry follows in one
 * reserved member, whose value is an object where that of a name is a number:
 *
 *	  {"A": 3, "B": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}
 *
 * Sums in decimal units are printed as amounts, with the number of decimals
 * beside them; "low" is then what a sum has beyond the units of its amount, in
 * units, which is nothing unless it has many digits.  Very seldom that takes
 * two numbers, which are in two objects.
 *
 *-------------------------------------------------------------------------
 */
#include "keyed_type.h"

#include "common/shortest_dec.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"

/* the shortest decimal that reads back the same, whatever extra_float_digits */
static void
append_double(StringInfo out, double value)
{
	char		digits[DOUBLE_SHORTEST_DECIMAL_LEN];

	double_to_shortest_decimal_buf(value, digits);
	appendStringInfoString(out, digits);
}

static void
append_name(StringInfo out, const char *bytes, size_t len)
{
	char	   *name = pnstrdup(bytes, len);

	escape_json(out, name);
	appendStringInfoString(out, ": ");
	pfree(name);
}

/* one member: its name and value */
static void
append_member(StringInfo out, const KeyBytes *key, const KeyedSum *entry,
			  Section section, const KeyedType *type)
{
	bool		unknown = section == AMOUNTS && counts_unknown(type, key->bytes, key->len);

	append_name(out, key->bytes, unknown ? key->len - 1 : key->len);
	if (unknown)
		appendStringInfoString(out, "null");
	else if (section == ROWS)
		appendStringInfo(out, INT64_FORMAT, (int64) entry->count);
	else
		append_double(out, section == LOW ? entry->sum.lo : entry->sum.hi);
}

/*
 * Where keys are pairs, members with the same first name are in an object of
 * their own.  Opens it at the first of them, closing the one before, and
 * leaves the second name in *key.
 */
static void
enter_pair(StringInfo out, KeyBytes *key, char **first, const char **separator)
{
	const char *second = memchr(key->bytes, PAIR_SEPARATOR, key->len);
	size_t		len = second != NULL ? second - key->bytes : 0;

	if (*first == NULL || strlen(*first) != len || memcmp(*first, key->bytes, len) != 0)
	{
		appendStringInfoString(out, *first == NULL ? "" : "}, ");
		*first = pnstrdup(key->bytes, len);
		append_name(out, key->bytes, len);
		appendStringInfoChar(out, '{');
		*separator = "";
	}
	if (second != NULL)
	{
		key->len -= len + 1;
		key->bytes = second + 1;
	}
}

/*
 * The members of one object, without its braces: of every entry, whatever is
 * left of its sum when that is told in two parts.
 */
static void
append_members(StringInfo out, const KeyedSums *ks, Section section, const KeyedType *type)
{
	const char *separator = "";
	char	   *first = NULL;

	ks_foreach_entry(entry, ks)
	{
		KeyBytes	key;

		if ((section == ROWS && entry->count == 1) ||
			(section == LOW && entry->sum.lo == 0))
			continue;
		ks_entry_key(ks, entry, &key);
		if (type->pairs)
			enter_pair(out, &key, &first, &separator);
		appendStringInfoString(out, separator);
		append_member(out, &key, entry, section, type);
		separator = ", ";
	}
	if (first != NULL)
		appendStringInfoChar(out, '}');
}

/* What is printed of a canonical value, in the high and low halves of sums. */
typedef struct Printable
{
	const KeyedSums *amounts;	/* and their low halves */
	const KeyedSums *rest;		/* what these leave, in its low halves; or NULL */
} Printable;

/* the members of the reserved object; nothing in the ordinary case */
static char *
print_state(Printable printable, int decimals, const KeyedType *type)
{
	const KeyedSums *ks = printable.amounts;
	StringInfoData state;
	StringInfoData rows;
	StringInfoData low;
	StringInfoData rest;

	initStringInfo(&state);
	initStringInfo(&rows);
	initStringInfo(&low);
	initStringInfo(&rest);
	append_members(&rows, ks, ROWS, type);
	append_members(&low, ks, LOW, type);
	if (printable.rest != NULL)
		append_members(&rest, printable.rest, LOW, type);
	if (rows.len > 0)
		appendStringInfo(&state, ", \"rows\": {%s}", rows.data);
	if (low.len > 0)
		appendStringInfo(&state, ", \"low\": {%s}", low.data);
	if (rest.len > 0)
		appendStringInfo(&state, ", \"low\": {%s}", rest.data);
	if (decimals != 0)
		appendStringInfo(&state, ", \"decimals\": %d", decimals);
	if (ks->unknown != 0)
		appendStringInfo(&state, ", \"unknown\": " INT64_FORMAT, (int64) ks->unknown);
	return state.len > 0 ? state.data + strlen(", ") : state.data;
}

static Printable
printable_value(const KeyedSums *ks)
{
	dd			per_one = {units_per_one(ks->decimals), 0};
	KeyedSums  *amounts;
	KeyedSums  *rest;
	KeyedSum   *low_half;

	if (ks->decimals == 0)
		return (Printable) {ks, NULL};
	amounts = ks_copy(ks);
	rest = ks_copy(ks);
	low_half = ks_entries(rest);
	ks_foreach_entry(entry, amounts)
	{
		dd			units = entry->sum;
		double		amount = dd_divide(units, per_one).hi;
		dd			printed = units_of(amount, ks->decimals);
		dd			low = dd_add_exactly(dd_add_exactly(units, -printed.hi), -printed.lo);

		entry->sum = (dd) {amount, low.hi};
		(low_half++)->sum.lo = low.lo;
	}
	return (Printable) {amounts, rest};
}

/* The text form; not exact: only the amounts, as in the cast to jsonb. */
static char *
print_value(const KeyedSums *ks, bool exact, const KeyedType *type)
{
	StringInfoData out;
	Printable	printable;
	const char *state;

	ks = keyed_canonical(ks);
	printable = printable_value(ks);
	initStringInfo(&out);
	appendStringInfoChar(&out, '{');
	append_members(&out, printable.amounts, AMOUNTS, type);
	state = exact ? print_state(printable, ks->decimals, type) : "";
	if (*state != '\0')
		appendStringInfo(&out, "%s\"" RESERVED_MEMBER "\": {%s}",
						 out.len > 1 ? ", " : "", state);
	appendStringInfoChar(&out, '}');
	return out.data;
}

Datum
keyed_out(FunctionCallInfo fcinfo, const KeyedType *type)
{
	PG_RETURN_CSTRING(print_value(keyed_argument(fcinfo, 0, type), true, type));
}

Datum
keyed_to_jsonb(FunctionCallInfo fcinfo, const KeyedType *type)
{
	char	   *string = print_value(keyed_argument(fcinfo, 0, type), false, type);

	return DirectFunctionCall1(jsonb_in, CStringGetDatum(string));
}
