/*-------------------------------------------------------------------------
 *
 * supply_mix_io.c
 *	  The text, binary and jsonb forms of a supply_mix.
 *
 * Text is a JSON object of amounts by supplier.  What plain numbers cannot
 * carry follows in one reserved member, whose value is an object where that
 * of a supplier is a number:
 *
 *	  {"A": 3, "B": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}
 *
 * Sums in decimal units are printed as amounts, with the number of decimals
 * beside them; their low halves follow from that unless they have many digits.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "common/shortest_dec.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"

#define BINARY_VERSION	1
#define RESERVED_MEMBER	"$state"

/* What an object of the text form says of its suppliers. */
typedef enum Section
{
	AMOUNTS,
	STATE,						/* the reserved member itself */
	ROWS,						/* row counts other than 1 */
	LOW							/* low halves of the sums, if not 0 */
} Section;

/*---------------------------------------------------------------------------
 * Text output
 *---------------------------------------------------------------------------
 */

/* the shortest decimal that reads back the same, whatever extra_float_digits */
static void
append_double(StringInfo out, double value)
{
	char		digits[DOUBLE_SHORTEST_DECIMAL_LEN];

	double_to_shortest_decimal_buf(value, digits);
	appendStringInfoString(out, digits);
}

static void
append_value(StringInfo out, const KeyedSum *entry, Section section)
{
	if (section == ROWS)
		appendStringInfo(out, INT64_FORMAT, (int64) entry->count);
	else
		append_double(out, section == LOW ? entry->sum.lo : entry->sum.hi);
}

/* the members of one object, without its braces */
static void
append_members(StringInfo out, const SupplyMix *mix, Section section)
{
	const char *separator = "";

	ks_foreach(entry, mix)
	{
		KeyBytes	key;
		char	   *name;

		if ((section == ROWS && entry->count == 1) ||
			(section == LOW && entry->sum.lo == 0))
			continue;
		ks_entry_key(mix, entry, &key);
		name = pnstrdup(key.bytes, key.len);
		appendStringInfoString(out, separator);
		escape_json(out, name);
		appendStringInfoString(out, ": ");
		append_value(out, entry, section);
		separator = ", ";
		pfree(name);
	}
}

/* the members of the reserved object; nothing in the ordinary case */
static char *
print_state(const SupplyMix *mix, int decimals)
{
	StringInfoData state;
	StringInfoData rows;
	StringInfoData low;

	initStringInfo(&state);
	initStringInfo(&rows);
	initStringInfo(&low);
	append_members(&rows, mix, ROWS);
	append_members(&low, mix, LOW);
	if (rows.len > 0)
		appendStringInfo(&state, ", \"rows\": {%s}", rows.data);
	if (low.len > 0)
		appendStringInfo(&state, ", \"low\": {%s}", low.data);
	if (decimals != 0)
		appendStringInfo(&state, ", \"decimals\": %d", decimals);
	if (mix->unknown != 0)
		appendStringInfo(&state, ", \"unknown\": " INT64_FORMAT, (int64) mix->unknown);
	return state.len > 0 ? state.data + strlen(", ") : state.data;
}

/* the whole number of units that an amount stands for */
static dd
whole_units(dd amount, int decimals)
{
	dd			units = dd_multiply_double(amount, units_per_one(decimals));

	/* adding zero makes a negative zero positive */
	return dd_quick_two_sum(nearbyint(units.hi) + 0.0, nearbyint(units.lo) + 0.0);
}

/* The amounts of a canonical mix, without the low halves that follow. */
static const SupplyMix *
printable(const SupplyMix *mix)
{
	SupplyMix  *amounts;

	if (mix->decimals == 0)
		return mix;
	amounts = ks_in_ones(ks_copy(mix));
	for (uint32 i = 0; i < mix->nslots; i++)
	{
		dd			high = {amounts->table[i].sum.hi, 0};
		dd			units = whole_units(high, mix->decimals);

		if (units.hi == mix->table[i].sum.hi && units.lo == mix->table[i].sum.lo)
			amounts->table[i].sum = high;
	}
	return amounts;
}

/* The text form; not exact: only the amounts, as in the cast to jsonb. */
static char *
print_mix(const SupplyMix *mix, bool exact)
{
	StringInfoData out;
	const SupplyMix *amounts;
	const char *state;

	mix = supply_mix_canonical(mix);
	amounts = printable(mix);
	initStringInfo(&out);
	appendStringInfoChar(&out, '{');
	append_members(&out, amounts, AMOUNTS);
	state = exact ? print_state(amounts, mix->decimals) : "";
	if (*state != '\0')
		appendStringInfo(&out, "%s\"" RESERVED_MEMBER "\": {%s}",
						 out.len > 1 ? ", " : "", state);
	appendStringInfoChar(&out, '}');
	return out.data;
}

/*---------------------------------------------------------------------------
 * Text input: callbacks of PostgreSQL's JSON parser
 *---------------------------------------------------------------------------
 */

typedef struct MixParser
{
	SupplyMix  *mix;
	SupplyMix  *rows;			/* the row counts of the reserved member */
	SupplyMix  *low;			/* its low halves of sums */
	int64		decimals;		/* its number of decimals */
	int			depth;			/* of the current object */
	Section		section;		/* of the current object */
	char	   *member;			/* its current member */
	Node	   *escontext;
} MixParser;

#define REJECT(parser, ...) \
	do { \
		errsave((parser)->escontext, \
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION), \
				 errmsg("invalid input syntax for type %s", "supply_mix"), \
				 errdetail(__VA_ARGS__), \
				 errhint("A supply mix is a JSON object of amounts by supplier, such as {\"AUS\": 16000, \"CHN\": 255000}."))); \
		JSON_ACTION_FAILED; \
	} while (0)

#define REJECT_OVERFLOW(parser, name, len) \
	errsave((parser)->escontext, \
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), \
			 errmsg("value out of range: overflow"), \
			 errdetail("%s adds up to more than a double precision number holds.", \
					   key_label(name, len))))

/* the current member as a message shows it */
#define member_name(parser) clipped_name((parser)->member, strlen((parser)->member))

static JsonActionResult
parse_object_start(void *state)
{
	MixParser  *parser = state;

	if (parser->depth == 0)
		parser->section = AMOUNTS;
	else if (parser->depth == 1 && strcmp(parser->member, RESERVED_MEMBER) == 0)
		parser->section = STATE;
	else if (parser->depth == 2 && strcmp(parser->member, "rows") == 0)
		parser->section = ROWS;
	else if (parser->depth == 2 && strcmp(parser->member, "low") == 0)
		parser->section = LOW;
	else
		REJECT(parser, "Member \"%s\" is an object, not a number.", member_name(parser));
	parser->depth++;
	JSON_ACTION_DONE;
}

static JsonActionResult
parse_object_end(void *state)
{
	MixParser  *parser = state;

	parser->depth--;
	parser->section = parser->depth == 2 ? STATE : AMOUNTS;
	JSON_ACTION_DONE;
}

static JsonActionResult
parse_array_start(void *state)
{
	MixParser  *parser = state;

	if (parser->depth == 0)
		REJECT(parser, "The value is an array, not an object.");
	REJECT(parser, "Member \"%s\" is an array, not a number.", member_name(parser));
}

static JsonActionResult
parse_member(void *state, char *name, bool isnull pg_attribute_unused())
{
	MixParser  *parser = state;

	parser->member = name;
	JSON_ACTION_DONE;
}

/* adds a number to the sum of the current member */
static JsonActionResult
parse_amount(MixParser *parser, SupplyMix **mix, char *token)
{
	double		amount = float8_from_string(token, parser->escontext);
	bool		inexact = false;
	KeyedSum   *entry;

	if (SOFT_ERROR_OCCURRED(parser->escontext))
		JSON_ACTION_FAILED;
	entry = ks_entry(mix, ks_key(parser->member, strlen(parser->member)));
	entry->sum = dd_add_double(entry->sum, amount, &inexact);
	entry->count++;
	if (!isfinite(entry->sum.hi))
	{
		REJECT_OVERFLOW(parser, parser->member, strlen(parser->member));
		JSON_ACTION_FAILED;
	}
	JSON_ACTION_DONE;
}

/* a row count, or a number of the reserved member itself */
static JsonActionResult
parse_count(MixParser *parser, const char *token)
{
	char	   *end;
	int64		count;

	errno = 0;
	count = strtoll(token, &end, 10);
	if (errno != 0 || *end != '\0')
		REJECT(parser, "Count \"%s\" of member \"%s\" is not an integer.",
			   clipped_name(token, strlen(token)), member_name(parser));
	if (parser->section == STATE && strcmp(parser->member, "decimals") == 0)
		parser->decimals = count;
	else if (parser->section == STATE)
		parser->mix->unknown = (int64) ((uint64) parser->mix->unknown + (uint64) count);
	else
		ks_entry(&parser->rows, ks_key(parser->member, strlen(parser->member)))->count = count;
	JSON_ACTION_DONE;
}

static JsonActionResult
parse_scalar(void *state, char *token, JsonTokenType type)
{
	MixParser  *parser = state;

	if (parser->depth == 0)
		REJECT(parser, "The value is not an object.");
	if (type == JSON_TOKEN_NULL && parser->section == AMOUNTS)
	{
		parser->mix->unknown++;
		JSON_ACTION_DONE;
	}
	if (type != JSON_TOKEN_NUMBER)
		REJECT(parser, "Member \"%s\" is not a number: %s.", member_name(parser),
			   clipped_name(token, strlen(token)));
	if (parser->section == AMOUNTS)
		return parse_amount(parser, &parser->mix, token);
	if (parser->section == LOW)
		return parse_amount(parser, &parser->low, token);
	if (parser->section == STATE && strcmp(parser->member, "unknown") != 0 &&
		strcmp(parser->member, "decimals") != 0)
		REJECT(parser, "Reserved member \"" RESERVED_MEMBER "\" has no member \"%s\".",
			   member_name(parser));
	return parse_count(parser, token);
}

/* The entry that the reserved member names; NULL and a soft error if none. */
static KeyedSum *
entry_to_correct(MixParser *parser, const SupplyMix *corrections, const KeyedSum *correction)
{
	KeyBytes	key;
	KeyedSum   *entry;

	ks_entry_key(corrections, correction, &key);
	entry = ks_entry(&parser->mix, ks_key(key.bytes, key.len));
	if (entry->count == 0)
		ereturn(parser->escontext, NULL,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", "supply_mix"),
				 errdetail("Reserved member \"" RESERVED_MEMBER "\" names \"%s\", which has no amount.",
						   clipped_name(key.bytes, key.len))));
	return entry;
}

static bool
apply_low(MixParser *parser)
{
	ks_foreach(low, parser->low)
	{
		KeyedSum   *entry = entry_to_correct(parser, parser->low, low);

		if (entry == NULL)
			return false;
		entry->sum = dd_add(entry->sum, low->sum);
		if (!isfinite(entry->sum.hi))
		{
			KeyBytes	key;

			ks_entry_key(parser->low, low, &key);
			REJECT_OVERFLOW(parser, key.bytes, key.len);
			return false;
		}
	}
	return true;
}

/* A count of zero is as good as any other: look at entries not live, too. */
static bool
apply_rows(MixParser *parser)
{
	for (uint32 i = 0; i < parser->rows->nslots; i++)
	{
		const KeyedSum *rows = &parser->rows->table[i];
		KeyedSum   *entry;

		if (rows->key == 0)
			continue;
		entry = entry_to_correct(parser, parser->rows, rows);
		if (entry == NULL)
			return false;
		entry->count = rows->count;
	}
	return true;
}

static bool
is_number_of_decimals(int64 decimals)
{
	return decimals >= 0 && decimals <= MAX_DECIMALS && decimals % DECIMAL_STEP == 0;
}

static bool
apply_decimals(MixParser *parser)
{
	SupplyMix  *mix = parser->mix;

	if (!is_number_of_decimals(parser->decimals))
		ereturn(parser->escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", "supply_mix"),
				 errdetail("Number of decimals " INT64_FORMAT " is not 0, 4, 8, 12, 16 or 20.",
						   parser->decimals)));
	for (uint32 i = 0; parser->decimals > 0 && i < mix->nslots; i++)
	{
		KeyedSum   *entry = &mix->table[i];
		dd			units = whole_units(entry->sum, parser->decimals);

		if (dd_divide(units, (dd) {units_per_one(parser->decimals), 0}).hi != entry->sum.hi)
			ereturn(parser->escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", "supply_mix"),
					 errdetail("%s has an amount with more than " INT64_FORMAT " decimals.",
							   supplier_label(mix, entry), parser->decimals)));
		entry->sum = units;
	}
	mix->decimals = parser->decimals;
	return true;
}

/* Reads the text form.  Returns NULL on a soft error. */
static SupplyMix *
parse_mix(char *string, Node *escontext)
{
	MixParser	parser = {0};
	JsonSemAction actions = {0};
	JsonLexContext *lex = json_lexer(string, strlen(string));
	JsonParseErrorType result;

	parser.mix = supply_mix_create();
	parser.rows = supply_mix_create();
	parser.low = supply_mix_create();
	parser.escontext = escontext;
	actions.semstate = &parser;
	actions.object_start = parse_object_start;
	actions.object_end = parse_object_end;
	actions.array_start = parse_array_start;
	actions.object_field_start = parse_member;
	actions.scalar = parse_scalar;
	result = pg_parse_json(lex, &actions);
	if (result == JSON_SUCCESS)
		return apply_low(&parser) && apply_rows(&parser) && apply_decimals(&parser) ?
			parser.mix : NULL;
	if (result != JSON_SEM_ACTION_FAILED)
		json_errsave_error(result, lex, escontext);
	return NULL;
}

PG_FUNCTION_INFO_V1(ra_supply_mix_in);
Datum
ra_supply_mix_in(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = parse_mix(PG_GETARG_CSTRING(0), fcinfo->context);

	if (mix == NULL)
		PG_RETURN_NULL();
	PG_RETURN_SUPPLY_MIX(mix);
}

PG_FUNCTION_INFO_V1(ra_supply_mix_out);
Datum
ra_supply_mix_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(print_mix(PG_GETARG_EXACT_MIX(0), true));
}

/*---------------------------------------------------------------------------
 * Casts from and to jsonb
 *---------------------------------------------------------------------------
 */

PG_FUNCTION_INFO_V1(ra_supply_mix_from_jsonb);
Datum
ra_supply_mix_from_jsonb(PG_FUNCTION_ARGS)
{
	Jsonb	   *json = PG_GETARG_JSONB_P(0);
	char	   *string = JsonbToCString(NULL, &json->root, VARSIZE(json));

	PG_RETURN_SUPPLY_MIX(parse_mix(string, NULL));
}

PG_FUNCTION_INFO_V1(ra_supply_mix_to_jsonb);
Datum
ra_supply_mix_to_jsonb(PG_FUNCTION_ARGS)
{
	char	   *string = print_mix(PG_GETARG_EXACT_MIX(0), false);

	return DirectFunctionCall1(jsonb_in, CStringGetDatum(string));
}

/*---------------------------------------------------------------------------
 * Binary form: version, decimals, unknown rows, number of suppliers, and for
 * each the name, the sum and the row count
 *---------------------------------------------------------------------------
 */

static void
send_name(StringInfo out, const KeyBytes *key)
{
	char	   *name = pg_server_to_client(key->bytes, key->len);
	int			len = name == key->bytes ? (int) key->len : (int) strlen(name);

	pq_sendint32(out, len);
	pq_sendbytes(out, name, len);
}

PG_FUNCTION_INFO_V1(ra_supply_mix_send);
Datum
ra_supply_mix_send(PG_FUNCTION_ARGS)
{
	const SupplyMix *mix = supply_mix_canonical(PG_GETARG_EXACT_MIX(0));
	StringInfoData out;

	pq_begintypsend(&out);
	pq_sendbyte(&out, BINARY_VERSION);
	pq_sendbyte(&out, mix->decimals);
	pq_sendint64(&out, mix->unknown);
	pq_sendint32(&out, mix->nused);
	ks_foreach(entry, mix)
	{
		KeyBytes	key;

		ks_entry_key(mix, entry, &key);
		send_name(&out, &key);
		pq_sendfloat8(&out, entry->sum.hi);
		pq_sendfloat8(&out, entry->sum.lo);
		pq_sendint64(&out, entry->count);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

#define REJECT_BINARY(...) \
	ereport(ERROR, \
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION), \
			 errmsg("invalid binary value of type %s", "supply_mix"), \
			 errdetail(__VA_ARGS__)))

static int
remaining_bytes(StringInfo in)
{
	return in->len - in->cursor;
}

/* the next supplier: its name in the server's encoding, sum and row count */
static void
receive_supplier(StringInfo in, SupplyMix **mix)
{
	int			len = (int) pq_getmsgint(in, 4);
	char	   *name;
	int			name_len;
	KeyedSum   *entry;
	dd			sum;
	int64		count;

	if (len < 0 || len > remaining_bytes(in))
		REJECT_BINARY("A supplier's name has a length of %d bytes.", len);
	name = pq_getmsgtext(in, len, &name_len);
	sum.hi = pq_getmsgfloat8(in);
	sum.lo = pq_getmsgfloat8(in);
	count = pq_getmsgint64(in);
	if (!dd_is_normal(sum))
		REJECT_BINARY("Supplier \"%s\" has a damaged amount.", name);
	if (count == 0 && sum.hi == 0)
		REJECT_BINARY("Supplier \"%s\" has neither rows nor an amount.", name);
	entry = ks_entry(mix, ks_key(name, name_len));
	if (entry->count != 0 || entry->sum.hi != 0)
		REJECT_BINARY("Supplier \"%s\" occurs twice.", name);
	entry->sum.hi = sum.hi + 0.0;
	entry->sum.lo = sum.lo + 0.0;
	entry->count = count;
	pfree(name);
}

PG_FUNCTION_INFO_V1(ra_supply_mix_recv);
Datum
ra_supply_mix_recv(PG_FUNCTION_ARGS)
{
	StringInfo	in = (StringInfo) PG_GETARG_POINTER(0);
	SupplyMix  *mix = supply_mix_create();
	int			version = pq_getmsgbyte(in);
	int			decimals;
	int			n;

	if (version != BINARY_VERSION)
		REJECT_BINARY("Format version %d is unknown.", version);
	decimals = pq_getmsgbyte(in);
	if (!is_number_of_decimals(decimals))
		REJECT_BINARY("Number of decimals %d is not 0, 4, 8, 12, 16 or 20.", decimals);
	mix->unknown = pq_getmsgint64(in);
	n = (int) pq_getmsgint(in, 4);
	/* each takes at least the length of its name, its sum and its count */
	if (n < 0 || n > remaining_bytes(in) / (4 + 8 + 8 + 8))
		REJECT_BINARY("It announces %d suppliers in %d bytes.", n, remaining_bytes(in));
	for (int i = 0; i < n; i++)
		receive_supplier(in, &mix);
	pq_getmsgend(in);
	mix->decimals = decimals;
	PG_RETURN_SUPPLY_MIX(mix);
}
