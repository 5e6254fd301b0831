/*-------------------------------------------------------------------------
 *
 * host.h
 *	  What keyed_sums.c and origin.c need from the program around them:
 *	  memory, sorting, the chance to be cancelled, and errors.  Inside the
 *	  server that is PostgreSQL; the tests in test/core compile with
 *	  -DRA_STANDALONE and supply their own.
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
#include "miscadmin.h"
#include "utils/memutils.h"

#define HOST_MAX_SIZE			MaxAllocSize
#define host_alloc_zeroed(size) palloc0(size)
#define host_set_size(p, size)	SET_VARSIZE(p, size)
#define host_sort				qsort_arg

static inline void
host_check_interrupts(void)
{
	CHECK_FOR_INTERRUPTS();
}
#endif

#pragma GCC visibility push(hidden)

/* Each raises an error and does not return. */
extern void host_too_large(size_t size) __attribute__((noreturn));
extern void host_overflow(const char *key, uint32_t len) __attribute__((noreturn));
extern void host_not_traced(double untraced) __attribute__((noreturn));

#pragma GCC visibility pop

/* An array of zeros. */
static inline void *
host_array(size_t count, size_t size)
{
	if (count > HOST_MAX_SIZE / size)
		host_too_large(count < SIZE_MAX / size ? count * size : SIZE_MAX);
	return host_alloc_zeroed((count > 0 ? count : 1) * size);
}

#define new_array(type, count) ((type *) host_array(count, sizeof(type)))

#endif							/* RA_HOST_H */
