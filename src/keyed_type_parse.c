/*-------------------------------------------------------------------------
 *
 * keyed_type_parse.c
 *	  Reads the text form of the types of keyed_type.h, which
 *	  keyed_type_print.c describes, by callbacks of PostgreSQL's JSON parser.
 *
 *-------------------------------------------------------------------------
 */
#include "keyed_type.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"

typedef struct Parser
{
	const KeyedType *type;
	KeyedSums  *sums;
	KeyedSums  *rows;			/* the row counts of the reserved member */
	KeyedSums  *low;			/* its low halves of sums */
	int64		decimals;		/* its number of decimals */
	int			depth;			/* of the current object */
	Section		section;		/* of the current object */
	char	   *first;			/* name of the object of pairs, if in one */
	const char *member;			/* its current member */
	Node	   *escontext;
} Parser;

#define INVALID_INPUT(type, ...) \
	(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION), \
	 errmsg("invalid input syntax for type %s", (type)->name), \
	 errdetail(__VA_ARGS__), \
	 errhint("%s", (type)->hint))

#define REJECT(parser, ...) \
	do { \
		errsave((parser)->escontext, INVALID_INPUT((parser)->type, __VA_ARGS__)); \
		JSON_ACTION_FAILED; \
	} while (0)

#define REJECT_OVERFLOW(parser, key, len) \
	errsave((parser)->escontext, \
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), \
			 errmsg("value out of range: overflow"), \
			 errdetail("The amounts of %s add up to more than a double precision number holds.", \
					   quoted_key(key, len))))

/* the current member as a message shows it */
#define member_name(parser) clipped_name((parser)->member, strlen((parser)->member))

/*---------------------------------------------------------------------------
 * Objects and names
 *---------------------------------------------------------------------------
 */

static bool
is_member(const Parser *parser, int depth, Section section, const char *name)
{
	return parser->depth == depth && parser->section == section &&
		strcmp(parser->member, name) == 0;
}

static JsonActionResult
parse_object_start(void *state)
{
	Parser	   *parser = state;

	if (parser->depth == 0)
		parser->section = AMOUNTS;
	else if (is_member(parser, 1, AMOUNTS, RESERVED_MEMBER))
		parser->section = STATE;
	else if (is_member(parser, 2, STATE, "rows"))
		parser->section = ROWS;
	else if (is_member(parser, 2, STATE, "low"))
		parser->section = LOW;
	else if (parser->type->pairs && parser->section != STATE && parser->first == NULL)
		parser->first = pstrdup(parser->member);
	else
		REJECT(parser, "Member \"%s\" is an object, not a number.", member_name(parser));
	parser->depth++;
	JSON_ACTION_DONE;
}

static JsonActionResult
parse_object_end(void *state)
{
	Parser	   *parser = state;

	parser->depth--;
	if (parser->first != NULL)
		parser->first = NULL;
	else
		parser->section = parser->depth == 2 ? STATE : AMOUNTS;
	JSON_ACTION_DONE;
}

static JsonActionResult
parse_array_start(void *state)
{
	Parser	   *parser = state;

	if (parser->depth == 0)
		REJECT(parser, "The value is an array, not an object.");
	REJECT(parser, "Member \"%s\" is an array, not a number.", member_name(parser));
}

static JsonActionResult
parse_member(void *state, char *name, bool isnull pg_attribute_unused())
{
	Parser	   *parser = state;

	parser->member = name;
	JSON_ACTION_DONE;
}

/* The key of the current member, whose name has been checked. */
static Key
member_key(const Parser *parser)
{
	if (parser->first != NULL)
		return pair_key(parser->first, strlen(parser->first),
						parser->member, strlen(parser->member));
	return ks_key(parser->member, strlen(parser->member));
}

/* what is wrong with the name of the current member; NULL if nothing */
static const char *
name_problem(const Parser *parser)
{
	const char *problem = NULL;

	if (parser->type->problem == NULL || parser->section != AMOUNTS)
		return NULL;
	if (parser->first != NULL)
		problem = parser->type->problem(parser->first, strlen(parser->first));
	return problem != NULL ? problem :
		parser->type->problem(parser->member, strlen(parser->member));
}

/*---------------------------------------------------------------------------
 * Values
 *---------------------------------------------------------------------------
 */

/* adds a number to the sum of the current member */
static JsonActionResult
parse_amount(Parser *parser, KeyedSums **sums, char *token)
{
	double		amount = float8_from_string(token, parser->escontext);
	Key			key = member_key(parser);
	bool		inexact = false;
	KeyedSum   *entry;

	if (SOFT_ERROR_OCCURRED(parser->escontext))
		JSON_ACTION_FAILED;
	entry = ks_entry(sums, key);
	entry->sum = dd_add_double(entry->sum, amount, &inexact);
	entry->count++;
	if (!isfinite(entry->sum.hi))
	{
		REJECT_OVERFLOW(parser, key.bytes, key.len);
		JSON_ACTION_FAILED;
	}
	JSON_ACTION_DONE;
}

/* a row without an amount */
static void
parse_unknown(Parser *parser)
{
	char	   *name;

	if (!parser->type->unknown_by_key)
	{
		parser->sums->unknown++;
		return;
	}
	name = psprintf("%s%c", parser->member, UNKNOWN_SUFFIX);
	ks_entry(&parser->sums, ks_key(name, strlen(name)))->count++;
}

/* Zero is as good a count as any other, so a sum keeps its entry alive. */
static void
set_row_count(Parser *parser, int64 count)
{
	KeyedSum   *rows = ks_entry(&parser->rows, member_key(parser));

	rows->count = count;
	rows->sum.hi = 1;
}

/* a row count, or a number of the reserved member itself */
static JsonActionResult
parse_count(Parser *parser, const char *token)
{
	char	   *end;
	int64		count;

	errno = 0;
	count = strtoll(token, &end, 10);
	if (errno != 0 || *end != '\0')
		REJECT(parser, "Count \"%s\" of member \"%s\" is not an integer.",
			   clipped_name(token, strlen(token)), member_name(parser));
	if (parser->section == ROWS)
		set_row_count(parser, count);
	else if (strcmp(parser->member, "decimals") == 0)
		parser->decimals = count;
	else if (strcmp(parser->member, "unknown") == 0)
		parser->sums->unknown = (int64) ((uint64) parser->sums->unknown + (uint64) count);
	else
		REJECT(parser, "Reserved member \"" RESERVED_MEMBER "\" has no member \"%s\".",
			   member_name(parser));
	JSON_ACTION_DONE;
}

static JsonActionResult
parse_scalar(void *state, char *token, JsonTokenType type)
{
	Parser	   *parser = state;
	const char *problem;

	CHECK_FOR_INTERRUPTS();
	if (parser->depth == 0)
		REJECT(parser, "The value is not an object.");
	if (parser->type->pairs && parser->section != STATE && parser->first == NULL)
		REJECT(parser, "Member \"%s\" is not an object.", member_name(parser));
	problem = parser->section == STATE ? NULL : name_problem(parser);
	if (problem != NULL)
		REJECT(parser, "Member \"%s\" %s.", member_name(parser), problem);
	if (type == JSON_TOKEN_NULL && parser->section == AMOUNTS)
	{
		parse_unknown(parser);
		JSON_ACTION_DONE;
	}
	if (type != JSON_TOKEN_NUMBER)
		REJECT(parser, "Member \"%s\" is not a number: %s.", member_name(parser),
			   clipped_name(token, strlen(token)));
	if (parser->section == AMOUNTS)
		return parse_amount(parser, &parser->sums, token);
	if (parser->section == LOW)
		return parse_amount(parser, &parser->low, token);
	return parse_count(parser, token);
}

/*---------------------------------------------------------------------------
 * What the reserved member says, once all of the text is read
 *---------------------------------------------------------------------------
 */

/* The entry that the reserved member names; NULL and a soft error if none. */
static KeyedSum *
entry_to_correct(Parser *parser, const KeyedSums *corrections, const KeyedSum *correction)
{
	KeyBytes	key;
	KeyedSum   *entry;

	ks_entry_key(corrections, correction, &key);
	entry = ks_entry(&parser->sums, ks_key(key.bytes, key.len));
	if (entry->count == 0)
		ereturn(parser->escontext, NULL,
				INVALID_INPUT(parser->type, "Reserved member \"" RESERVED_MEMBER "\" names %s, which has no amount.",
							  quoted_key(key.bytes, key.len)));
	return entry;
}

static bool
apply_decimals(Parser *parser)
{
	KeyedSums  *sums = parser->sums;

	if (!is_number_of_decimals(parser->decimals))
		ereturn(parser->escontext, false,
				INVALID_INPUT(parser->type, "Number of decimals " INT64_FORMAT " is not 0, 4, 8, 12, 16 or 20.",
							  parser->decimals));
	if (parser->decimals == 0)
		return true;
	ks_foreach_entry(entry, sums)
	{
		KeyBytes	key;

		entry->sum = units_of(entry->sum.hi, (int) parser->decimals);
		if (isfinite(entry->sum.hi))
			continue;
		ks_entry_key(sums, entry, &key);
		REJECT_OVERFLOW(parser, key.bytes, key.len);
		return false;
	}
	sums->decimals = (uint16) parser->decimals;
	return true;
}

static bool
apply_low(Parser *parser)
{
	ks_foreach(low, parser->low)
	{
		KeyedSum   *entry = entry_to_correct(parser, parser->low, low);
		KeyBytes	key;

		if (entry == NULL)
			return false;
		ks_entry_key(parser->low, low, &key);
		if (counts_unknown(parser->type, key.bytes, key.len))
			ereturn(parser->escontext, false,
					INVALID_INPUT(parser->type, "Rows without an amount of %s have one.",
								  quoted_key(key.bytes, key.len)));
		entry->sum = dd_add_exactly(dd_add_exactly(entry->sum, low->sum.hi), low->sum.lo);
		if (!isfinite(entry->sum.hi))
		{
			REJECT_OVERFLOW(parser, key.bytes, key.len);
			return false;
		}
	}
	return true;
}

static bool
apply_rows(Parser *parser)
{
	ks_foreach(rows, parser->rows)
	{
		KeyedSum   *entry = entry_to_correct(parser, parser->rows, rows);

		if (entry == NULL)
			return false;
		entry->count = rows->count;
	}
	return true;
}

static Parser
new_parser(const KeyedType *type, Node *escontext)
{
	Parser		parser = {0};

	parser.type = type;
	parser.member = "";
	parser.sums = keyed_create();
	parser.rows = keyed_create();
	parser.low = keyed_create();
	parser.escontext = escontext;
	return parser;
}

/* The value that was read; NULL on a soft error. */
static KeyedSums *
parsed_value(Parser *parser)
{
	return apply_decimals(parser) && apply_low(parser) && apply_rows(parser) ?
		parser->sums : NULL;
}

/* Reads the text form.  Returns NULL on a soft error. */
static KeyedSums *
parse_value(char *string, const KeyedType *type, Node *escontext)
{
	Parser		parser = new_parser(type, escontext);
	JsonSemAction actions = {0};
	JsonLexContext *lex = json_lexer(string, strlen(string));
	JsonParseErrorType result;

	actions.semstate = &parser;
	actions.object_start = parse_object_start;
	actions.object_end = parse_object_end;
	actions.array_start = parse_array_start;
	actions.object_field_start = parse_member;
	actions.scalar = parse_scalar;
	result = pg_parse_json(lex, &actions);
	if (result == JSON_SUCCESS)
		return parsed_value(&parser);
	if (result != JSON_SEM_ACTION_FAILED)
		json_errsave_error(result, lex, escontext);
	return NULL;
}

Datum
keyed_in(FunctionCallInfo fcinfo, const KeyedType *type)
{
	KeyedSums  *sums = parse_value(PG_GETARG_CSTRING(0), type, fcinfo->context);

	if (sums == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(ks_canonical(sums));
}

/*---------------------------------------------------------------------------
 * jsonb, whose parts come as those of the text do.  To print all of it first
 * would take long and could not be cancelled.
 *---------------------------------------------------------------------------
 */

static void
parse_jsonb_scalar(Parser *parser, const JsonbValue *value)
{
	if (value->type == jbvNumeric)
		parse_scalar(parser, DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric))),
					 JSON_TOKEN_NUMBER);
	else if (value->type == jbvString)
		parse_scalar(parser, pnstrdup(value->val.string.val, value->val.string.len), JSON_TOKEN_STRING);
	else if (value->type == jbvBool)
		parse_scalar(parser, value->val.boolean ? "true" : "false", JSON_TOKEN_TRUE);
	else
		parse_scalar(parser, "null", JSON_TOKEN_NULL);
}

static void
parse_jsonb_part(Parser *parser, JsonbIteratorToken token, const JsonbValue *value)
{
	if (token == WJB_BEGIN_OBJECT)
		parse_object_start(parser);
	else if (token == WJB_END_OBJECT)
		parse_object_end(parser);
	else if (token == WJB_BEGIN_ARRAY && !value->val.array.rawScalar)
		parse_array_start(parser);
	else if (token == WJB_KEY)
		parse_member(parser, pnstrdup(value->val.string.val, value->val.string.len), false);
	else if (token == WJB_VALUE || token == WJB_ELEM)
		parse_jsonb_scalar(parser, value);
}

Datum
keyed_from_jsonb(FunctionCallInfo fcinfo, const KeyedType *type)
{
	Jsonb	   *json = PG_GETARG_JSONB_P(0);
	JsonbIterator *iterator = JsonbIteratorInit(&json->root);
	Parser		parser = new_parser(type, NULL);
	JsonbIteratorToken token;
	JsonbValue	value;

	while ((token = JsonbIteratorNext(&iterator, &value, false)) != WJB_DONE)
		parse_jsonb_part(&parser, token, &value);
	PG_RETURN_POINTER(ks_canonical(parsed_value(&parser)));
}
