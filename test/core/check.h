/*
 * check.h: counts what the tests of a program find.
 */
#ifndef RA_CHECK_H
#define RA_CHECK_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

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

/* The last line of a test, and its exit code. */
static int
report(void)
{
	printf("%d passed, %d failed\n", npassed, nfailed);
	return nfailed > 0;
}

/* xorshift64*, so that every run and machine tests the same */
static uint64_t random_state = 88172645463325252u;

static uint64_t
next_random(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(2685821657736338717);
}

#endif							/* RA_CHECK_H */
