/*
 * standalone.h: what src/host.h asks for, for tests outside the server.
 * Every allocation has its exact size, so that the sanitizers see each byte
 * beyond it; all are freed together by host_free_all().
 */
#ifndef RA_STANDALONE_H
#define RA_STANDALONE_H

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#define HOST_MAX_SIZE			((size_t) 0x3fffffff)
#define host_set_size(p, size)	((p)->vl_len_ = (int32_t) (size))
#define host_sort				qsort_r

/* where errors go, and what the last one was */
extern jmp_buf on_error;
extern const char *last_error;

/* cancels at this check for interrupts, counted from the start */
extern size_t checks_for_interrupts;
extern size_t interrupt_at;

extern void *host_alloc_zeroed(size_t size);
extern void host_check_interrupts(void);
extern void host_free_all(void);

#endif							/* RA_STANDALONE_H */
