/*-------------------------------------------------------------------------
 *
 * tracing.c
 *	  Follows material through a network of flows, cycles included.
 *
 * The nodes are taken by strongly connected component: material that has left
 * one never comes back.  So a component is solved when all that comes into it
 * is known; one that nothing comes into is passed over, and prepared only when
 * something does.  A single node is a division, a component of few nodes is
 * eliminated, and only a large one is solved by iteration.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include <string.h>

#include "elimination.h"
#include "multilevel.h"
#include "tracing.h"

/*
 * Of what starts, so much may stay unexplained; and the tolerance that is
 * stated, for networks in which rounding does not allow the former.
 */
#define GOAL			1e-15
#define PROMISE			1e-12

/*
 * Elimination is exact but for rounding, and fast enough up to the former
 * number of nodes; up to the latter it is what remains if iteration fails.
 */
#define FEW_NODES		256
#define MAX_ELIMINATED	2000

typedef struct Component
{
	uint32_t	first;			/* its nodes are first .. first + n - 1 */
	uint32_t	n;
	Elimination *elimination;	/* NULL until needed */
	Multilevel *multilevel;		/* NULL until needed */
} Component;

struct Tracing
{
	FlowGraph  *graph;			/* nodes renumbered in the order of solving */
	uint32_t   *node;			/* their numbers outside */
	dd		   *supply;
	double	   *leaving;		/* a node's source, and what flows to it from
								 * other components: it leaves this one */
	uint32_t	ncomponents;
	Component  *components;
	double	   *start;			/* for one component */
	double	   *y;
	double	   *result;
};

/*---------------------------------------------------------------------------
 * Preparing
 *---------------------------------------------------------------------------
 */

static FlowGraph *
renumber(const FlowGraph *graph, const uint32_t *node)
{
	FlowGraph  *result = flow_graph_allocate(graph->n, flow_count(graph));
	uint32_t   *number = new_array(uint32_t, graph->n);
	uint32_t	place = 0;

	for (uint32_t i = 0; i < graph->n; i++)
		number[node[i]] = i;
	for (uint32_t i = 0; i < graph->n; i++)
	{
		foreach_flow(f, graph, node[i])
		{
			result->other[place] = number[graph->other[f]];
			result->amount[place++] = graph->amount[f];
		}
		result->start[i + 1] = place;
	}
	return result;
}

static void
set_components(Tracing *tracing, const uint32_t *component)
{
	uint32_t	n = tracing->graph->n;

	tracing->components = new_array(Component, tracing->ncomponents);
	for (uint32_t i = n; i-- > 0;)
	{
		Component  *own = &tracing->components[component[tracing->node[i]]];

		own->first = i;
		own->n++;
		foreach_flow(f, tracing->graph, i)
		{
			uint32_t	other = tracing->graph->other[f];

			if (component[tracing->node[other]] != component[tracing->node[i]])
				tracing->leaving[other] += tracing->graph->amount[f];
		}
	}
}

/*
 * Takes flows j -> k by j, supply_k > 0 wherever something flows, and source_k;
 * supply_k must be the sum of source_k and of what flows to k.  From each node
 * that is visited some chain of flows has to lead back to a source.
 */
Tracing *
tracing_create(const FlowGraph *graph, const dd *supply, const double *source)
{
	uint32_t	n = graph->n;
	Tracing    *tracing = new_array(Tracing, 1);
	uint32_t   *component = new_array(uint32_t, n);

	tracing->node = new_array(uint32_t, n);
	tracing->ncomponents = flow_graph_components(graph, component, tracing->node);
	tracing->graph = renumber(graph, tracing->node);
	tracing->supply = new_array(dd, n);
	tracing->leaving = new_array(double, n);
	tracing->start = new_array(double, n);
	tracing->y = new_array(double, n);
	tracing->result = new_array(double, n);
	for (uint32_t i = 0; i < n; i++)
	{
		tracing->supply[i] = supply[tracing->node[i]];
		tracing->leaving[i] = source[tracing->node[i]];
	}
	set_components(tracing, component);
	return tracing;
}

/*---------------------------------------------------------------------------
 * Solving
 *---------------------------------------------------------------------------
 */

/* What comes into a component; false if that is nothing. */
static bool
collect_start(Tracing *tracing, const Component *component, const double *start)
{
	bool		any = false;

	for (uint32_t i = component->first; i < component->first + component->n; i++)
	{
		double		sum = start[tracing->node[i]];

		foreach_flow(f, tracing->graph, i)
			if (tracing->graph->other[f] < component->first)
				sum += tracing->graph->amount[f] * tracing->y[tracing->graph->other[f]];
		tracing->start[i] = sum;
		any |= sum > 0;
	}
	return any;
}

/* Each of the following prepares what it needs at the first use. */

static void
solve_by_elimination(Tracing *tracing, Component *component)
{
	double	   *y = tracing->y + component->first;

	if (component->elimination == NULL)
		component->elimination =
			eliminate(flow_graph_part(tracing->graph, component->first, component->n),
					  tracing->leaving + component->first);
	memcpy(y, tracing->start + component->first, component->n * sizeof(double));
	elimination_solve(component->elimination, y);
}

/* Returns the part of what comes in that stays unexplained. */
static double
solve_by_iteration(Tracing *tracing, Component *component, double goal)
{
	if (component->multilevel == NULL)
		component->multilevel =
			multilevel_create(flow_graph_part(tracing->graph, component->first, component->n),
							  tracing->supply + component->first,
							  tracing->leaving + component->first);
	return multilevel_solve(component->multilevel, tracing->start + component->first, goal,
							tracing->y + component->first);
}

/* Of what may stay unexplained, each component has its share, by size. */
static void
solve_component(Tracing *tracing, Component *component)
{
	double		share = (double) component->n / tracing->graph->n;
	double		unexplained;

	if (component->n == 1)
	{
		tracing->y[component->first] = tracing->start[component->first] /
			tracing->supply[component->first].hi;
		return;
	}
	if (component->n > FEW_NODES && component->elimination == NULL)
	{
		unexplained = solve_by_iteration(tracing, component, share * GOAL);
		if (unexplained <= share * PROMISE)
			return;
		if (component->n > MAX_ELIMINATED)
			host_not_traced(unexplained);
	}
	solve_by_elimination(tracing, component);
}

/*
 * Returns visits per unit of supply, v_j / supply_j, in an array that belongs
 * to the tracing and lasts until its next use.
 */
const double *
tracing_solve(Tracing *tracing, const double *start)
{
	for (uint32_t c = 0; c < tracing->ncomponents; c++)
	{
		Component  *component = &tracing->components[c];

		if (collect_start(tracing, component, start))
			solve_component(tracing, component);
		else
			memset(tracing->y + component->first, 0, component->n * sizeof(double));
	}
	for (uint32_t i = 0; i < tracing->graph->n; i++)
		tracing->result[tracing->node[i]] = tracing->y[i];
	return tracing->result;
}
