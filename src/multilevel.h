/*-------------------------------------------------------------------------
 *
 * multilevel.h
 *	  Tracing through many nodes that all lead to one another.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_MULTILEVEL_H
#define RA_MULTILEVEL_H

#include "dd.h"
#include "flow_graph.h"

typedef struct Multilevel Multilevel;

#pragma GCC visibility push(hidden)

extern Multilevel *multilevel_create(const FlowGraph *graph, const dd *supply,
									 const double *source);
extern double multilevel_solve(Multilevel *multilevel, const double *start,
							   double goal, double *y);

#pragma GCC visibility pop

#endif							/* RA_MULTILEVEL_H */
