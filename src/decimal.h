/*-------------------------------------------------------------------------
 *
 * decimal.h
 *	  An amount given as a decimal number: units of 10^-decimals.
 *
 * Amounts of type numeric are added in such units, which are whole numbers,
 * so that their sums are exact where those of the nearest doubles would not
 * be: 0.1 + 0.2 - 0.3 is 0.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_DECIMAL_H
#define RA_DECIMAL_H

#include <stdint.h>

#include "dd.h"

/* numeric has 4 decimals in a digit; 10^20 is a double without rounding */
#define DECIMAL_STEP	4
#define MAX_DECIMALS	20

typedef struct Decimal
{
	dd			units;
	uint16_t	decimals;		/* a multiple of DECIMAL_STEP */
} Decimal;

static inline double
units_per_one(int decimals)
{
	static const double powers[] = {1, 1e4, 1e8, 1e12, 1e16, 1e20};

	return powers[decimals / DECIMAL_STEP];
}

static inline bool
is_number_of_decimals(int64_t decimals)
{
	return decimals >= 0 && decimals <= MAX_DECIMALS && decimals % DECIMAL_STEP == 0;
}

/*
 * The units that an amount stands for: a whole number of them if that is what
 * the nearest double to it says, else the double itself.
 */
static inline dd
units_of(double amount, int decimals)
{
	dd			per_one = {units_per_one(decimals), 0};
	dd			units = dd_multiply_double((dd) {amount, 0}, per_one.hi);
	/* adding zero makes a negative zero positive */
	dd			whole = dd_quick_two_sum(nearbyint(units.hi) + 0.0, nearbyint(units.lo) + 0.0);

	return dd_divide(whole, per_one).hi == amount ? whole : units;
}

#endif							/* RA_DECIMAL_H */
