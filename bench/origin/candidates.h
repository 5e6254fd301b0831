/*
 * candidates.h: other ways to solve what tracing.c solves, to compare with.
 * Each solves  supply_j y_j = [j = start] + sum of graph_jk y_k,  and returns
 * how many sweeps or steps it took; it gives up after some time.
 */
#ifndef RA_CANDIDATES_H
#define RA_CANDIDATES_H

#include "networks.h"

typedef struct Candidate
{
	const char *name;
	int			(*solve) (const System *system, uint32_t start, double *y);
} Candidate;

extern const Candidate candidates[];	/* ended by a NULL name */
extern double time_limit;		/* in seconds */

extern double seconds(void);

#endif							/* RA_CANDIDATES_H */
