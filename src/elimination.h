/*-------------------------------------------------------------------------
 *
 * elimination.h
 *	  Tracing through a few nodes: dense elimination without subtraction.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_ELIMINATION_H
#define RA_ELIMINATION_H

#include "flow_graph.h"

typedef struct Elimination
{
	uint32_t	n;
	double	   *factor;			/* n x n, by rows */
} Elimination;

#pragma GCC visibility push(hidden)

extern Elimination *eliminate(const FlowGraph *graph, const double *source);
extern void elimination_solve(const Elimination *elimination, double *y);

#pragma GCC visibility pop

#endif							/* RA_ELIMINATION_H */
