/*-------------------------------------------------------------------------
 *
 * flow_graph.h
 *	  Flows between numbered nodes, kept by the node at one of their ends:
 *	  a sparse matrix of amounts, row by row.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_FLOW_GRAPH_H
#define RA_FLOW_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct FlowGraph
{
	uint32_t	n;				/* nodes */
	uint32_t   *start;			/* flows of node i: start[i] .. start[i + 1] - 1 */
	uint32_t   *other;			/* the node at the other end */
	double	   *amount;			/* above zero */
} FlowGraph;

/* for (each flow f of a node) */
#define foreach_flow(f, graph, node) \
	for (uint32_t f = (graph)->start[node]; f < (graph)->start[(node) + 1]; f++)

#define flow_count(graph) ((graph)->start[(graph)->n])

#define NO_NODE		UINT32_MAX

#pragma GCC visibility push(hidden)

extern FlowGraph *flow_graph_allocate(uint32_t n, size_t nflows);
extern FlowGraph *flow_graph_reverse(const FlowGraph *graph);
extern FlowGraph *flow_graph_part(const FlowGraph *graph, uint32_t first, uint32_t n);
extern void flow_graph_reach(const FlowGraph *graph, bool *reached);
extern uint32_t flow_graph_components(const FlowGraph *graph, uint32_t *component,
									  uint32_t *order);
extern void counts_to_starts(uint32_t *start, uint32_t n);
extern void sort_by_group(const uint32_t *nodes, const uint32_t *group, uint32_t n,
						  uint32_t ngroups, uint32_t *start, uint32_t *sorted);

#pragma GCC visibility pop

#endif							/* RA_FLOW_GRAPH_H */
