/*-------------------------------------------------------------------------
 *
 * host.h
 *	  What keyed_sums.c needs from the program around it: memory, sorting
 *	  and two errors.  Inside the server that is PostgreSQL; the tests in
 *	  test/core compile with -DRA_STANDALONE and supply their own.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_HOST_H
#define RA_HOST_H

#ifdef RA_STANDALONE
#include "standalone.h"
#else
#include "postgres.h"

#include "compat.h"
#include "utils/memutils.h"

#define HOST_MAX_SIZE			MaxAllocSize
#define host_alloc_zeroed(size) palloc0(size)
#define host_set_size(p, size)	SET_VARSIZE(p, size)
#define host_sort				qsort_arg
#endif

#pragma GCC visibility push(hidden)

/* Both raise an error and do not return. */
extern void host_too_large(size_t size) __attribute__((noreturn));
extern void host_overflow(const char *key, uint32_t len) __attribute__((noreturn));

#pragma GCC visibility pop

#endif							/* RA_HOST_H */
