/*
 * server.h: what the text and binary form of the types need of a server, in
 * miniature, so that they can be fuzzed outside of it.  PostgreSQL's own JSON
 * parser, string buffers and number formats come from its libpgcommon; the
 * rest, in server.c, is memory, errors that jump, and messages as bytes.
 */
#ifndef RA_FUZZ_SERVER_H
#define RA_FUZZ_SERVER_H

#include "postgres.h"

#include <setjmp.h>

#include "fuzz.h"
#include "keyed_type.h"

/* where errors go */
extern jmp_buf on_error;

/* frees all that was allocated */
extern void server_free_all(void);

/* the types' own functions, as SQL would call them */
extern KeyedSums *read_text(const KeyedType *type, const char *text);
extern KeyedSums *read_binary(const KeyedType *type, const uint8_t *bytes, size_t len);
extern char *print_text(const KeyedType *type, const KeyedSums *ks);
extern bytea *print_binary(const KeyedType *type, const KeyedSums *ks);

/* the three types in turn */
extern const KeyedType *const fuzzed_types[3];

/* A value that was accepted survives both forms. */
extern void expect_round_trips(const KeyedType *type, const KeyedSums *ks);

#endif							/* RA_FUZZ_SERVER_H */
