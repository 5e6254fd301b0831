/*-------------------------------------------------------------------------
 *
 * flow_graph.c
 *	  Sparse graphs of flows: reversing, cutting, searching.  Nothing here
 *	  recurses, for a chain of flows may be as long as there are nodes.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include <string.h>

#include "flow_graph.h"

FlowGraph *
flow_graph_allocate(uint32_t n, size_t nflows)
{
	FlowGraph  *graph = new_array(FlowGraph, 1);

	graph->n = n;
	graph->start = new_array(uint32_t, (size_t) n + 1);
	graph->other = new_array(uint32_t, nflows);
	graph->amount = new_array(double, nflows);
	return graph;
}

/*
 * start[i + 1] holds how many things node i has; makes start[i] the place of
 * the first of them when all are laid out one after the other.
 */
void
counts_to_starts(uint32_t *start, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		start[i + 1] += start[i];
}

/*
 * Sorts nodes by their group, those of a group in the order in which they
 * come (nodes == NULL: by number).  start has ngroups + 1 places.
 */
void
sort_by_group(const uint32_t *nodes, const uint32_t *group, uint32_t n,
			  uint32_t ngroups, uint32_t *start, uint32_t *sorted)
{
	memset(start, 0, ((size_t) ngroups + 1) * sizeof(*start));
	for (uint32_t i = 0; i < n; i++)
		start[group[i] + 1]++;
	counts_to_starts(start, ngroups);
	for (uint32_t i = 0; i < n; i++)
	{
		uint32_t	node = nodes == NULL ? i : nodes[i];

		sorted[start[group[node]]++] = node;
	}
	/* each start has moved to the next one: back again */
	memmove(start + 1, start, (size_t) ngroups * sizeof(*start));
	start[0] = 0;
}

/* The same flows, kept by the node at their other end. */
FlowGraph *
flow_graph_reverse(const FlowGraph *graph)
{
	FlowGraph  *reverse = flow_graph_allocate(graph->n, flow_count(graph));
	uint32_t   *next = new_array(uint32_t, graph->n);

	for (uint32_t f = 0; f < flow_count(graph); f++)
		reverse->start[graph->other[f] + 1]++;
	counts_to_starts(reverse->start, graph->n);
	memcpy(next, reverse->start, graph->n * sizeof(*next));
	for (uint32_t i = 0; i < graph->n; i++)
		foreach_flow(f, graph, i)
		{
			uint32_t	place = next[graph->other[f]]++;

			reverse->other[place] = i;
			reverse->amount[place] = graph->amount[f];
		}
	return reverse;
}

/* The flows among the n nodes from the first one on, numbered from 0. */
FlowGraph *
flow_graph_part(const FlowGraph *graph, uint32_t first, uint32_t n)
{
	FlowGraph  *part;
	size_t		nflows = 0;
	uint32_t	place = 0;

	for (uint32_t f = graph->start[first]; f < graph->start[first + n]; f++)
		nflows += graph->other[f] - first < n;
	part = flow_graph_allocate(n, nflows);
	for (uint32_t i = 0; i < n; i++)
	{
		foreach_flow(f, graph, first + i)
		{
			if (graph->other[f] - first >= n)
				continue;
			part->other[place] = graph->other[f] - first;
			part->amount[place++] = graph->amount[f];
		}
		part->start[i + 1] = place;
	}
	return part;
}

/* Marks whatever can be reached from the nodes that are marked. */
void
flow_graph_reach(const FlowGraph *graph, bool *reached)
{
	uint32_t   *todo = new_array(uint32_t, graph->n);
	uint32_t	ntodo = 0;

	for (uint32_t i = 0; i < graph->n; i++)
		if (reached[i])
			todo[ntodo++] = i;
	while (ntodo > 0)
	{
		uint32_t	i = todo[--ntodo];

		foreach_flow(f, graph, i)
		{
			if (reached[graph->other[f]])
				continue;
			reached[graph->other[f]] = true;
			todo[ntodo++] = graph->other[f];
		}
	}
}

/*---------------------------------------------------------------------------
 * Strongly connected components (Tarjan 1972)
 *---------------------------------------------------------------------------
 */

typedef struct Search
{
	const FlowGraph *graph;
	uint32_t   *number;			/* of nodes in the order found, from 1; 0: not yet */
	uint32_t   *lowest;			/* number that a node is known to lead back to */
	uint32_t   *next;			/* flow of a node to follow next */
	uint32_t   *path;			/* from the root to where the search is */
	uint32_t   *open;			/* found, but not yet in a component */
	uint32_t   *left;			/* nodes in the order in which they were left */
	uint32_t   *component;		/* NO_NODE: not yet */
	uint32_t	nfound;
	uint32_t	depth;
	uint32_t	nopen;
	uint32_t	nleft;
	uint32_t	ncomponents;
} Search;

static void
enter_node(Search *search, uint32_t node)
{
	search->number[node] = search->lowest[node] = ++search->nfound;
	search->next[node] = search->graph->start[node];
	search->path[search->depth++] = node;
	search->open[search->nopen++] = node;
}

static inline void
lower(Search *search, uint32_t node, uint32_t number)
{
	if (number < search->lowest[node])
		search->lowest[node] = number;
}

static void
leave_node(Search *search, uint32_t node)
{
	uint32_t	member;

	search->left[search->nleft++] = node;
	search->depth--;
	if (search->depth > 0)
		lower(search, search->path[search->depth - 1], search->lowest[node]);
	if (search->lowest[node] < search->number[node])
		return;
	do
	{
		member = search->open[--search->nopen];
		search->component[member] = search->ncomponents;
	} while (member != node);
	search->ncomponents++;
}

static void
search_from(Search *search, uint32_t root)
{
	const FlowGraph *graph = search->graph;

	enter_node(search, root);
	while (search->depth > 0)
	{
		uint32_t	node = search->path[search->depth - 1];
		uint32_t	other;

		if (search->next[node] == graph->start[node + 1])
		{
			leave_node(search, node);
			continue;
		}
		other = graph->other[search->next[node]++];
		if (search->number[other] == 0)
			enter_node(search, other);
		else if (search->component[other] == NO_NODE)
			lower(search, node, search->number[other]);
	}
}

/*
 * Numbers the strongly connected components so that flows lead to the same or
 * a lower one, and returns how many there are.  order lists the nodes by
 * component, and within one as the search left them, so that again most of
 * them come after those that their flows lead to.
 */
uint32_t
flow_graph_components(const FlowGraph *graph, uint32_t *component, uint32_t *order)
{
	uint32_t	n = graph->n;
	Search		search = {.graph = graph, .component = component};

	search.number = new_array(uint32_t, n);
	search.lowest = new_array(uint32_t, n);
	search.next = new_array(uint32_t, n);
	search.path = new_array(uint32_t, n);
	search.open = new_array(uint32_t, n);
	search.left = new_array(uint32_t, n);
	for (uint32_t i = 0; i < n; i++)
		component[i] = NO_NODE;
	for (uint32_t i = 0; i < n; i++)
		if (search.number[i] == 0)
			search_from(&search, i);
	sort_by_group(search.left, component, n, search.ncomponents,
				  new_array(uint32_t, (size_t) search.ncomponents + 1), order);
	return search.ncomponents;
}
