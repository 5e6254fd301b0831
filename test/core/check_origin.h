/*
 * check_origin.h: what the tests of origin.c have in common.
 */
#ifndef RA_CHECK_ORIGIN_H
#define RA_CHECK_ORIGIN_H

#include <math.h>
#include <stdio.h>

#include "check.h"
#include "networks.h"
#include "origin.h"

#define TOLERANCE	1e-12

static inline void
check_named(bool ok, const char *network, const char *what)
{
	char		message[128];

	snprintf(message, sizeof(message), "%s: %s", network, what);
	check(ok, message);
}

/* Runs tests and reports; an error that none of them expects is a failure. */
static inline int
report_of(void (*tests) (void))
{
	if (setjmp(on_error) == 0)
		tests();
	else
		check_named(false, last_error, "an error that no test expects");
	return report();
}

/* small relative to what is expected, however little that is */
static inline bool
near(double value, double expected)
{
	return fabs(value - expected) <= TOLERANCE * fabs(expected);
}

#endif							/* RA_CHECK_ORIGIN_H */
