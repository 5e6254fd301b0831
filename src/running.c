/*-------------------------------------------------------------------------
 *
 * running.c
 *	  The sums of running.h.  Knows nothing of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#include "running.h"

#include "concentration.h"

/*
 * Amounts whose squares are neither lost nor infinite.  Others are odd, as
 * are negative ones, which only a look at the map can judge.
 */
#define LEAST_AMOUNT	1e-120
#define MOST_AMOUNT		1e150

#define LEAST_HHI		1e-200

/* an operation of dd.h is off by less than this part of its result */
#define ROUNDING		0x1p-100

/* so much of a sum may be uncertain before it is worth adding it up afresh */
#define WORN			0x1p-72

static void
add(dd *sum, double *error, dd x)
{
	*sum = dd_add(*sum, x);
	*error += fabs(sum->hi) * ROUNDING;
}

/* an amount of the map appears (sign 1) or vanishes (sign -1) */
static void
add_amount(RunningSums *running, bool named, double x, int sign)
{
	dd			amount = {sign * x, 0};
	dd			square = dd_square(x);

	if (x == 0)
		return;
	if (!(x >= LEAST_AMOUNT && x <= MOST_AMOUNT))
	{
		running->nodd += sign;
		return;
	}
	add(&running->total, &running->total_error, amount);
	if (!named)
		return;
	running->nsupplying += sign;
	add(&running->squares, &running->squares_error, sign > 0 ? square : dd_negate(square));
}

/* An amount of the map changes. */
void
running_change(RunningSums *running, bool named, double before, double after)
{
	add_amount(running, named, before, -1);
	add_amount(running, named, after, 1);
}

/* Have large amounts left so much error behind that small ones do not show? */
bool
running_is_worn(const RunningSums *running)
{
	return running->total_error > running->total.hi * WORN ||
		running->squares_error > running->squares.hi * WORN;
}

/* scale times the HHI; false if its last bit is uncertain */
bool
running_hhi(const RunningSums *running, double scale, double *hhi)
{
	dd			h;
	double		error;

	if (running->nodd > 0 || running->nsupplying == 0 ||
		!(running->squares.hi > 0) || !(running->total.hi > 0))
		return false;
	h = dd_multiply_double(hhi_of_sums(running->squares, running->total), scale);
	/* the last term is for the fresh computation, which rounds too */
	error = h.hi * (running->squares_error / running->squares.hi +
					2 * running->total_error / running->total.hi +
					4 * ((double) running->nsupplying + 4) * ROUNDING);
	*hhi = h.hi;
	/* squares of tiny shares underflow in the fresh computation */
	return h.hi > LEAST_HHI && h.hi + (h.lo + error) == h.hi && h.hi + (h.lo - error) == h.hi;
}
