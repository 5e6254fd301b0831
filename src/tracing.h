/*-------------------------------------------------------------------------
 *
 * tracing.h
 *	  Follows material through a network of flows, cycles included.
 *
 * A unit of material at node k came from one of the nodes j that flow to k,
 * with probability graph_jk / supply_k, or else began at k.  So of material
 * that starts at the nodes and is followed back, the expected number of visits
 * to j is  v_j = start_j + sum of v_k graph_jk / supply_k.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_TRACING_H
#define RA_TRACING_H

#include "dd.h"
#include "flow_graph.h"

typedef struct Tracing Tracing;

#pragma GCC visibility push(hidden)

extern Tracing *tracing_create(const FlowGraph *graph, const dd *supply,
							   const double *source);
extern const double *tracing_solve(Tracing *tracing, const double *start);

#pragma GCC visibility pop

#endif							/* RA_TRACING_H */
