/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  Every difference between the supported PostgreSQL versions, 13 to 18.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_COMPAT_H
#define RA_COMPAT_H

#include "common/jsonapi.h"
#include "utils/float.h"
#include "utils/jsonfuncs.h"

#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#include "varatt.h"

#define float8_from_string(string, escontext) \
	float8in_internal(string, NULL, "double precision", string, escontext)
#else
#define errsave(escontext, ...) ereport(ERROR, __VA_ARGS__)
#define ereturn(escontext, result, ...) \
	do { ereport(ERROR, __VA_ARGS__); return result; } while (0)
#define json_errsave_error(error, lex, escontext) json_ereport_error(error, lex)
#define SOFT_ERROR_OCCURRED(escontext) false
#define float8_from_string(string, escontext) \
	float8in_internal(string, NULL, "double precision", string)
#endif

/* JSON parser callbacks return a code since 16, nothing before. */
#if PG_VERSION_NUM >= 160000
typedef JsonParseErrorType JsonActionResult;
#define JSON_ACTION_DONE	return JSON_SUCCESS
#define JSON_ACTION_FAILED	return JSON_SEM_ACTION_FAILED
#else
typedef void JsonActionResult;
#define JSON_ACTION_DONE	return
#define JSON_ACTION_FAILED	return
#define JSON_SEM_ACTION_FAILED JSON_SUCCESS
#endif

#if PG_VERSION_NUM >= 170000
#define json_lexer(json, len) \
	makeJsonLexContextCstringLen(NULL, json, len, GetDatabaseEncoding(), true)
#else
#define json_lexer(json, len) \
	makeJsonLexContextCstringLen(json, len, GetDatabaseEncoding(), true)
#endif

#if PG_VERSION_NUM >= 180000
#define RA_MODULE_MAGIC \
	PG_MODULE_MAGIC_EXT(.name = "resource_analytics", .version = RA_VERSION)
#else
#define RA_MODULE_MAGIC PG_MODULE_MAGIC
#endif

#endif							/* RA_COMPAT_H */
