/*
 * standalone.c: the host of tests outside the server.  An error jumps to
 * where the test has called setjmp.
 */
#include "host.h"

#include <assert.h>

jmp_buf		on_error;
const char *last_error;
size_t		checks_for_interrupts = 0;
size_t		interrupt_at = SIZE_MAX;

static void *allocations[1 << 20];
static size_t nallocations = 0;

static void fail(const char *error) __attribute__((noreturn));

static void
fail(const char *error)
{
	last_error = error;
	longjmp(on_error, 1);
}

void *
host_alloc_zeroed(size_t size)
{
	void	   *p = calloc(1, size);

	assert(p != NULL && nallocations < sizeof(allocations) / sizeof(*allocations));
	return allocations[nallocations++] = p;
}

void
host_free_all(void)
{
	while (nallocations > 0)
		free(allocations[--nallocations]);
}

void
host_check_interrupts(void)
{
	if (++checks_for_interrupts == interrupt_at)
		fail("cancelled");
}

void
host_too_large(size_t size)
{
	(void) size;
	fail("too large");
}

void
host_overflow(const char *key, uint32_t len)
{
	(void) key, (void) len;
	fail("overflow");
}

void
host_not_traced(double untraced)
{
	(void) untraced;
	fail("not traced");
}
