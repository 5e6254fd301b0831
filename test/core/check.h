/*
 * check.h: counts what the tests of a program find.
 */
#ifndef RA_CHECK_H
#define RA_CHECK_H

#include <stdbool.h>
#include <stdio.h>

#include "random.h"

static int	npassed = 0;
static int	nfailed = 0;

static void
check(bool ok, const char *what)
{
	if (ok)
		npassed++;
	else
	{
		nfailed++;
		printf("not ok: %s\n", what);
	}
}

/* Checks that a statement raises an error; for programs with standalone.c. */
#define check_raises(statement, error, what) \
	do { \
		last_error = ""; \
		if (setjmp(on_error) == 0) \
			statement; \
		check(strcmp(last_error, error) == 0, what); \
	} while (0)

/* The last line of a test, and its exit code. */
static int
report(void)
{
	printf("%d passed, %d failed\n", npassed, nfailed);
	return nfailed > 0;
}

#endif							/* RA_CHECK_H */
