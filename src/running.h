/*-------------------------------------------------------------------------
 *
 * running.h
 *	  The total of a map of amounts and the sum of their squares, kept up to
 *	  date while single amounts change, so that the HHI of a moving window
 *	  costs the same however many suppliers are in its frame.
 *
 * The sums are rounded, and how far they may be off is kept with them.  The
 * HHI is given only if all that they may stand for rounds to the same double;
 * else the caller must sum up the map.  So a window gives the same bits as a
 * fresh computation.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_RUNNING_H
#define RA_RUNNING_H

#include <stdbool.h>
#include <stdint.h>

#include "dd.h"

typedef struct RunningSums
{
	dd			total;			/* of all amounts */
	dd			squares;		/* of the amounts of named suppliers */
	double		total_error;	/* at most so far off is each */
	double		squares_error;
	int64_t		nsupplying;		/* named suppliers that supply */
	int64_t		nodd;			/* amounts that are left out */
} RunningSums;

#pragma GCC visibility push(hidden)

extern void running_change(RunningSums *running, bool named, double before, double after);
extern bool running_is_worn(const RunningSums *running);
extern bool running_hhi(const RunningSums *running, double scale, double *hhi);

#pragma GCC visibility pop

#endif							/* RA_RUNNING_H */
