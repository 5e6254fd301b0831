/*-------------------------------------------------------------------------
 *
 * pending.h
 *	  Rows that a large map has been given but not yet added, so that the
 *	  memory of its index is fetched while further rows come in, and that of
 *	  their entries together.
 *
 * In a map of millions of keys each row waits for memory.  These waits
 * overlap when several rows are under way.  There is always room for the keys
 * of the pending rows, so adding them changes the map in place.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_PENDING_H
#define RA_PENDING_H

#include <stdint.h>

#define MAX_PENDING		31		/* with their number they fill 8 cache lines */

/* so many do not fit into the caches of a core */
#define MANY_ENTRIES	15000

typedef struct PendingRow
{
	uint64_t	key;			/* a short packed key */
	double		amount;
} PendingRow;

typedef struct PendingRows
{
	uint64_t	n;
	PendingRow	rows[MAX_PENDING];
} PendingRows;

#endif							/* RA_PENDING_H */
