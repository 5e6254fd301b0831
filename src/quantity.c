/*-------------------------------------------------------------------------
 *
 * quantity.c
 *	  parse_quantity(cell, missing_ok): cells of published tables as numbers.
 *
 *-------------------------------------------------------------------------
 */
#include "keyed_type.h"

#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "quantity_parse.h"
#include "utils/builtins.h"

/* What a call site keeps from row to row. */
typedef struct QuantityCache
{
	TupleDesc	columns;
	Datum		marks[QUANTITY_NMARKS]; /* 0: not yet made */
} QuantityCache;

/* What is wrong with a cell, and what to do about it. */
static const struct
{
	const char *detail;
	const char *hint;
}			advice[] = {
	[PROBLEM_UNKNOWN_FORM] = {
		"It is no number, range, bound or mark of a known form.",
		"Look it up in the legend of the table, and replace it: by NA if the amount is not known, by 0 if there is none."
	},
	[PROBLEM_COMMA] = {
		"A comma separates thousands, and exactly three digits must follow it.",
		"Write a point for a decimal comma, and take numbers of footnotes out of the cell."
	},
	[PROBLEM_POINTS] = {
		"A number has one decimal point at most.",
		"Take points out that separate thousands."
	},
	[PROBLEM_POWER] = {
		"It is a power of ten, or a number with a footnote or an estimate.",
		"Write a power of ten as 1e+06, and take numbers of footnotes out of the cell."
	},
	[PROBLEM_OUT_OF_RANGE] = {
		"Numbers of type double precision lie between about 1e-307 and 1e+308.",
		"Give the number in another unit."
	},
	[PROBLEM_BACKWARDS] = {
		"The range ends below its beginning.",
		"Write both ends in full, the lower first."
	},
	[PROBLEM_PARENTHESES] = {
		"A number in parentheses is negative in some tables and unreliable in others.",
		"Put a minus sign, or nothing, in place of the parentheses, as the legend of the table says."
	},
	[PROBLEM_DIGITS] = {
		"Digits follow that do not belong to the value.",
		"Take numbers of footnotes out of the cell, and look for two columns that ran together."
	},
	[PROBLEM_WORDS] = {
		"Words or a unit follow the value.",
		"Take them out, and convert the number if it is not in the unit of the column."
	}
};

static void
reject_cell(const text *cell, QuantityProblem problem)
{
	ereport(ERROR,
			(errcode(problem == PROBLEM_OUT_OF_RANGE ? ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE :
					 ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("cannot read quantity \"%s\"",
					clipped_name(VARDATA_ANY(cell), VARSIZE_ANY_EXHDR(cell))),
			 errdetail_internal("%s", advice[problem].detail),
			 errhint("%s Or pass missing_ok => true, for NULL with the mark \"unreadable\".",
					 advice[problem].hint)));
}

static QuantityProblem
parse_text(const text *cell, Quantity *quantity)
{
	const char *bytes = VARDATA_ANY(cell);
	int			len = VARSIZE_ANY_EXHDR(cell);
	int			encoding = GetDatabaseEncoding();

	/* SQL_ASCII says nothing about its bytes: take them for UTF-8, if they are */
	if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII && !is_ascii(bytes, len))
	{
		const char *utf8 = pg_server_to_any(bytes, len, PG_UTF8);

		return quantity_parse(utf8, strlen(utf8), quantity);
	}
	return quantity_parse(bytes, len, quantity);
}

static QuantityCache *
quantity_cache(FunctionCallInfo fcinfo)
{
	FmgrInfo   *function = fcinfo->flinfo;

	if (function->fn_extra == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(function->fn_mcxt);
		QuantityCache *cache = palloc0(sizeof(QuantityCache));

		if (get_call_result_type(fcinfo, NULL, &cache->columns) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		BlessTupleDesc(cache->columns);
		function->fn_extra = cache;
		MemoryContextSwitchTo(caller);
	}
	return function->fn_extra;
}

static Datum
mark_datum(QuantityCache *cache, const Quantity *quantity)
{
	Datum	   *mark = &cache->marks[QUANTITY_MARK(quantity)];

	if (*mark == 0)
	{
		MemoryContext caller = MemoryContextSwitchTo(GetMemoryChunkContext(cache));
		char		words[QUANTITY_MARK_SIZE];

		quantity_mark(quantity, words);
		*mark = CStringGetTextDatum(words);
		MemoryContextSwitchTo(caller);
	}
	return *mark;
}

static Datum
quantity_row(FunctionCallInfo fcinfo, const Quantity *quantity)
{
	QuantityCache *cache = quantity_cache(fcinfo);
	Datum		values[4] = {
		Float8GetDatum(quantity->amount),
		Float8GetDatum(quantity->lower),
		Float8GetDatum(quantity->upper),
		mark_datum(cache, quantity)
	};
	bool		nulls[4] = {
		isnan(quantity->amount),
		isnan(quantity->lower),
		isnan(quantity->upper),
		false
	};

	return HeapTupleGetDatum(heap_form_tuple(cache->columns, values, nulls));
}

/*
 * parse_quantity(cell, missing_ok) -> (amount, lower, upper, mark)
 *
 * COPY makes NULL of an empty cell, or not, as its format says; so NULL and
 * blank cells are read alike.
 */
PG_FUNCTION_INFO_V1(ra_parse_quantity);
Datum
ra_parse_quantity(PG_FUNCTION_ARGS)
{
	bool		missing_ok = !PG_ARGISNULL(1) && PG_GETARG_BOOL(1);
	Quantity	quantity;

	if (PG_ARGISNULL(0))
		quantity_parse("", 0, &quantity);
	else
	{
		text	   *cell = PG_GETARG_TEXT_PP(0);
		QuantityProblem problem = parse_text(cell, &quantity);

		if (problem != PROBLEM_NONE && !missing_ok)
			reject_cell(cell, problem);
	}
	return quantity_row(fcinfo, &quantity);
}
