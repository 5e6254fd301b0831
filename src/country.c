/*-------------------------------------------------------------------------
 *
 * country.c
 *	  The SQL functions that tell countries, totals and residual rows.
 *
 *-------------------------------------------------------------------------
 */
#include "keyed_type.h"

#include "country_match.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

/*
 * Text of the server in UTF-8.  What SQL_ASCII holds nobody knows: as it is.  So
 * is ASCII, for not every encoding of a server can be converted to UTF-8.
 */
static const char *
utf8_label(const text *label, size_t *len)
{
	const char *bytes = VARDATA_ANY(label);
	const char *utf8 = bytes;

	*len = VARSIZE_ANY_EXHDR(label);
	if (GetDatabaseEncoding() != PG_SQL_ASCII && !is_ascii(bytes, *len))
		utf8 = pg_server_to_any(bytes, (int) *len, PG_UTF8);
	if (utf8 != bytes)
		*len = strlen(utf8);
	return utf8;
}

static CountryMatch
match_label(const text *label)
{
	size_t		len;
	const char *utf8 = utf8_label(label, &len);

	return country_match(utf8, len);
}

/*---------------------------------------------------------------------------
 * Errors
 *---------------------------------------------------------------------------
 */

/* Does the server's encoding have every letter of a name, for all we know? */
static bool
is_writable(const char *name)
{
	return GetDatabaseEncoding() == PG_UTF8 || is_ascii(name, strlen(name));
}

/* "China" (CHN), "Germany" (DEU) and "Russia" (RUS) */
static char *
country_list(const CountryMatch *match, const char *conjunction)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; i < match->n; i++)
	{
		const Country *country = &countries[match->countries[i]];

		if (i > 0)
			appendStringInfoString(&list, i == match->n - 1 ? conjunction : ", ");
		if (is_writable(country->name))
			appendStringInfo(&list, "\"%s\" (%s)", country->name, country->code);
		else
			appendStringInfoString(&list, country->code);
	}
	return list.data;
}

static void __attribute__((noreturn))
reject_unknown(const text *label, const char *shown)
{
	size_t		len;
	const char *utf8 = utf8_label(label, &len);
	CountryMatch nearest = country_nearest(utf8, len);

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("country \"%s\" not recognized", shown),
			 nearest.n == 0 ?
			 errhint("Use country_code(label, true) to get NULL for such labels.") :
			 errhint("Perhaps you meant %s.  Use country_code(label, true) to get NULL for such labels.",
					 country_list(&nearest, " or "))));
}

/* Says why a label is no country, and what to do. */
static void __attribute__((noreturn))
reject_label(const text *label, const CountryMatch *match)
{
	const char *shown = clipped_name(VARDATA_ANY(label), VARSIZE_ANY_EXHDR(label));

	switch (match->kind)
	{
		case COUNTRY_AMBIGUOUS:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("country \"%s\" is ambiguous", shown),
					 errdetail("It could be %s.", country_list(match, " or ")),
					 errhint("Give the code of the one that the source means.")));
			break;
		case COUNTRY_SEVERAL:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("\"%s\" names more than one country", shown),
					 errdetail("Among them are %s.", country_list(match, " and ")),
					 errhint("Such a row is of no single supplier: row_kind() calls it a residual.")));
			break;
		case COUNTRY_RESIDUAL:
		case COUNTRY_TOTAL:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("\"%s\" is not a country", shown),
					 match->kind == COUNTRY_TOTAL ?
					 errdetail("It is the label of a total.") :
					 errdetail("It is the label of a residual: supply of no single country."),
					 errhint("Tell such rows by row_kind(): leave totals out, and make the supplier of residuals NULL.")));
			break;
		case COUNTRY_NOT_AVAILABLE:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("\"%s\" is not a country", shown),
					 errdetail("It reads as \"not available\"."),
					 errhint("The code of Namibia is NA, in capitals and without a mark.")));
			break;
		case COUNTRY_BLANK:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("country is blank"),
					 errhint("A country that is not known is NULL.")));
			break;
		default:
			reject_unknown(label, shown);
	}
}

/*---------------------------------------------------------------------------
 * Functions
 *---------------------------------------------------------------------------
 */

PG_FUNCTION_INFO_V1(ra_country_code);
Datum
ra_country_code(PG_FUNCTION_ARGS)
{
	text	   *label = PG_GETARG_TEXT_PP(0);
	CountryMatch match = match_label(label);

	if (match.kind == COUNTRY_ONE)
		PG_RETURN_TEXT_P(cstring_to_text_with_len(countries[match.countries[0]].code, 3));
	if (!PG_GETARG_BOOL(1))
		reject_label(label, &match);
	PG_RETURN_NULL();
}

PG_FUNCTION_INFO_V1(ra_country_name);
Datum
ra_country_name(PG_FUNCTION_ARGS)
{
	text	   *label = PG_GETARG_TEXT_PP(0);
	CountryMatch match = match_label(label);
	const char *name;

	if (match.kind != COUNTRY_ONE)
		reject_label(label, &match);
	name = countries[match.countries[0]].name;
	if (!is_ascii(name, strlen(name)))
		name = pg_any_to_server(name, strlen(name), PG_UTF8);
	PG_RETURN_TEXT_P(cstring_to_text(name));
}

PG_FUNCTION_INFO_V1(ra_row_kind);
Datum
ra_row_kind(PG_FUNCTION_ARGS)
{
	const char *kind = "unknown";

	/* COPY makes NULL of an empty cell, or not */
	if (PG_ARGISNULL(0))
		PG_RETURN_TEXT_P(cstring_to_text(kind));
	switch (match_label(PG_GETARG_TEXT_PP(0)).kind)
	{
		case COUNTRY_ONE:
			kind = "country";
			break;
		case COUNTRY_SEVERAL:
		case COUNTRY_RESIDUAL:
			kind = "residual";
			break;
		case COUNTRY_TOTAL:
			kind = "total";
			break;
		default:
			break;
	}
	PG_RETURN_TEXT_P(cstring_to_text(kind));
}
