/*-------------------------------------------------------------------------
 *
 * elimination.c
 *	  Tracing through a few nodes: dense elimination without subtraction.
 *
 * The nodes are taken out one by one; what a node received is then received
 * by those it flowed to, in proportion, and so is its own source.  This is
 * Gaussian elimination, but each pivot is found as the sum of what still flows
 * in and of the source, and not as a difference (Grassmann, Taksar and Heyman
 * 1985).  Nothing is ever subtracted, so nothing cancels: every entry of the
 * result has a small relative error, however near to closed a cycle is
 * (O'Cinneide 1993; Alfa, Xue and Ye 2002).
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include <float.h>

#include "elimination.h"

/* the row of a node: what flows in from each of the others */
#define row_of(elimination, node) \
	((elimination)->factor + (size_t) (node) * (elimination)->n)

/*
 * The supply that node k has while those before it are out.  A source too
 * small for a double beside the flows would leave zero, to be divided by.
 */
static double
pivot(const double *inflow, uint32_t k, uint32_t n, double source)
{
	double		supply = source;

	for (uint32_t i = k + 1; i < n; i++)
		supply += inflow[i];
	return supply < DBL_MIN ? DBL_MIN : supply;
}

/* Takes node k out: afterwards its row holds the pivot and what is beyond. */
static void
take_out(Elimination *elimination, double *source, uint32_t k)
{
	uint32_t	n = elimination->n;
	double	   *gone = row_of(elimination, k);

	gone[k] = pivot(gone, k, n, source[k]);
	for (uint32_t j = k + 1; j < n; j++)
	{
		double	   *inflow = row_of(elimination, j);
		double		part = inflow[k] / gone[k];

		if (inflow[k] == 0)
			continue;
		inflow[k] = part;
		source[j] += part * source[k];
		for (uint32_t i = k + 1; i < n; i++)
			inflow[i] += part * gone[i];
	}
}

/*
 * Factors the system  supply_j y_j = b_j + sum of graph_jk y_k,  in which
 * supply_k is source_k and what flows to k from all nodes j.
 */
Elimination *
eliminate(const FlowGraph *graph, const double *source)
{
	uint32_t	n = graph->n;
	Elimination *elimination = new_array(Elimination, 1);
	double	   *left = new_array(double, n);

	elimination->n = n;
	elimination->factor = new_array(double, (size_t) n * n);
	for (uint32_t i = 0; i < n; i++)
	{
		left[i] = source[i];
		foreach_flow(f, graph, i)
			row_of(elimination, graph->other[f])[i] += graph->amount[f];
	}
	for (uint32_t k = 0; k < n; k++)
	{
		host_check_interrupts();
		take_out(elimination, left, k);
	}
	return elimination;
}

/* y is the right-hand side b, and becomes the solution. */
void
elimination_solve(const Elimination *elimination, double *y)
{
	uint32_t	n = elimination->n;

	for (uint32_t k = 0; k < n; k++)
	{
		const double *row = row_of(elimination, k);

		y[k] /= row[k];
		if (y[k] != 0)
			for (uint32_t i = k + 1; i < n; i++)
				y[i] += row[i] * y[k];
	}
	for (uint32_t k = n; k-- > 0;)
	{
		const double *row = row_of(elimination, k);

		if (y[k] != 0)
			for (uint32_t i = 0; i < k; i++)
				y[i] += row[i] * y[k];
	}
}
