/*-------------------------------------------------------------------------
 *
 * multilevel.c
 *	  Tracing through many nodes that all lead to one another.
 *
 * Solves  supply_j y_j = start_j + sum of graph_jk y_k.  The matrix is an
 * M-matrix whose rows and columns both add up to zero or more; so its
 * symmetric part is positive definite, and what varies slowly, inside cycles
 * that are nearly closed, is nearly constant there.  These parts use that:
 *
 * - A cycle sweeps over the nodes (Gauss-Seidel), corrects by the solution of
 *   the same problem for blocs of nodes with strong flows between them, which
 *   is a network like any other, and sweeps back.
 * - A search combines the corrections of several cycles, on every level, so
 *   that what remains has no part in any of them (the K-cycle of Notay 2008
 *   and 2012, in Galerkin form: it cannot break down, since the symmetric
 *   part is positive definite).
 * - Neither is needed where sweeps alone converge fast, as they do if much of
 *   what a country has is its own production.
 * - The outermost loop keeps the solution and computes what is unexplained in
 *   double-double, and stops by that alone.  Why it bounds the error is shown
 *   in docs/methods/origin.md.
 *
 *-------------------------------------------------------------------------
 */
#include "host.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "elimination.h"
#include "multilevel.h"

#define FEW_NODES			200 /* fewer are eliminated */
#define LONGEST_ATTACHMENT	2	/* steps from a bloc's first node */
#define OUTER_DIRECTIONS	10
#define INNER_DIRECTIONS	2
#define OUTER_REDUCTION		1e-4	/* before the rest is computed anew */
#define INNER_REDUCTION		0.25
#define MAX_STALLED			10	/* rounds that gain less than a half */
#define SWEEPS				8
#define FAST				0x1p-8	/* sweeps that are worth repeating */

typedef struct Level
{
	const FlowGraph *graph;
	double	   *source;
	double	   *supply;
	Elimination *few;			/* if there are few nodes; then nothing below */
	uint32_t   *bloc;			/* of each node */
	struct Level *blocs;
	double	   *rest;			/* what is left to explain; a search's input */
	double	   *y;				/* a search's result */
	double	   *work;
	uint32_t	ndirections;	/* at most */
	double	  **direction;		/* p_i of the search */
	double	  **image;			/* the matrix times p_i */
	double	   *product;		/* p_i' image_j, for j <= i */
} Level;

struct Multilevel
{
	Level	   *finest;
	const dd   *supply;
	double	   *y_low;			/* the lower halves of the solution */
};

/*---------------------------------------------------------------------------
 * Vectors
 *---------------------------------------------------------------------------
 */

static double
dot(const double *a, const double *b, uint32_t n)
{
	double		sum = 0;

	for (uint32_t i = 0; i < n; i++)
		sum += a[i] * b[i];
	return sum;
}

static double
sum_of_absolutes(const double *a, uint32_t n)
{
	double		sum = 0;

	for (uint32_t i = 0; i < n; i++)
		sum += fabs(a[i]);
	return sum;
}

/* a += factor b */
static void
add_multiple(double *a, double factor, const double *b, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		a[i] += factor * b[i];
}

/* what flows from a node, weighted by the y of where it flows to */
static inline double
outflow(const FlowGraph *graph, uint32_t node, const double *y)
{
	double		sum = 0;

	foreach_flow(f, graph, node)
		sum += graph->amount[f] * y[graph->other[f]];
	return sum;
}

/* image = the matrix times y */
static void
apply(const Level *level, const double *y, double *image)
{
	for (uint32_t j = 0; j < level->graph->n; j++)
		image[j] = level->supply[j] * y[j] - outflow(level->graph, j, y);
}

/*---------------------------------------------------------------------------
 * Levels
 *---------------------------------------------------------------------------
 */

/* For each node, where its largest flow comes from or goes to. */
static uint32_t *
strongest_partners(const FlowGraph *graph)
{
	uint32_t   *partner = new_array(uint32_t, graph->n);
	double	   *strength = new_array(double, graph->n);

	for (uint32_t i = 0; i < graph->n; i++)
		foreach_flow(f, graph, i)
		{
			uint32_t	ends[2] = {i, graph->other[f]};

			for (int e = 0; e < 2; e++)
				if (graph->amount[f] > strength[ends[e]])
				{
					strength[ends[e]] = graph->amount[f];
					partner[ends[e]] = ends[1 - e];
				}
		}
	return partner;
}

/*
 * Puts every node into the bloc of its strongest partner, unless that is
 * attached to it by too long a chain.  Returns the number of blocs.
 */
static uint32_t
form_blocs(Level *level)
{
	uint32_t	n = level->graph->n;
	uint32_t   *partner = strongest_partners(level->graph);
	uint8_t    *steps = new_array(uint8_t, n);
	uint32_t	nblocs = 0;

	level->bloc = new_array(uint32_t, n);
	for (uint32_t i = 0; i < n; i++)
		level->bloc[i] = NO_NODE;
	for (uint32_t i = 0; i < n; i++)
	{
		uint32_t	p = partner[i];

		if (level->bloc[i] != NO_NODE)
			continue;
		if (level->bloc[p] == NO_NODE)
			level->bloc[p] = nblocs++;
		if (steps[p] < LONGEST_ATTACHMENT)
		{
			level->bloc[i] = level->bloc[p];
			steps[i] = steps[p] + 1;
		}
		else
			level->bloc[i] = nblocs++;
	}
	return nblocs;
}

/* The exports of one bloc, from those of its members; returns their end. */
static uint32_t
add_bloc(const Level *level, FlowGraph *blocs, uint32_t *place,
		 uint32_t bloc, const uint32_t *member, const uint32_t *members_end)
{
	uint32_t	begin = blocs->start[bloc];
	uint32_t	end = begin;

	for (; member < members_end; member++)
		foreach_flow(f, level->graph, *member)
		{
			uint32_t	to = level->bloc[level->graph->other[f]];

			if (to == bloc)
				continue;
			if (place[to] < begin || place[to] >= end || blocs->other[place[to]] != to)
			{
				place[to] = end;
				blocs->other[end] = to;
				blocs->amount[end++] = 0;
			}
			blocs->amount[place[to]] += level->graph->amount[f];
		}
	return end;
}

/* The network of the blocs; what flows inside one is left out. */
static FlowGraph *
bloc_flows(const Level *level, uint32_t nblocs, FlowGraph *scratch)
{
	uint32_t	n = level->graph->n;
	uint32_t   *first = new_array(uint32_t, (size_t) nblocs + 1);
	uint32_t   *members = new_array(uint32_t, n);
	uint32_t   *place = new_array(uint32_t, nblocs);
	FlowGraph  *flows;

	sort_by_group(NULL, level->bloc, n, nblocs, first, members);
	scratch->n = nblocs;
	for (uint32_t b = 0; b < nblocs; b++)
		scratch->start[b + 1] = add_bloc(level, scratch, place, b,
										 members + first[b], members + first[b + 1]);
	flows = flow_graph_allocate(nblocs, flow_count(scratch));
	memcpy(flows->start, scratch->start, ((size_t) nblocs + 1) * sizeof(uint32_t));
	memcpy(flows->other, scratch->other, flow_count(scratch) * sizeof(uint32_t));
	memcpy(flows->amount, scratch->amount, flow_count(scratch) * sizeof(double));
	return flows;
}

static double **
new_vectors(uint32_t count, uint32_t n)
{
	double	  **vectors = new_array(double *, count);

	for (uint32_t i = 0; i < count; i++)
		vectors[i] = new_array(double, n);
	return vectors;
}

static Level *
new_level(const FlowGraph *graph, double *source, uint32_t ndirections)
{
	Level	   *level = new_array(Level, 1);

	host_check_interrupts();
	level->graph = graph;
	level->source = source;
	level->rest = new_array(double, graph->n);
	level->y = new_array(double, graph->n);
	if (graph->n <= FEW_NODES)
	{
		level->few = eliminate(graph, source);
		return level;
	}
	level->supply = new_array(double, graph->n);
	memcpy(level->supply, source, graph->n * sizeof(double));
	for (uint32_t f = 0; f < flow_count(graph); f++)
		level->supply[graph->other[f]] += graph->amount[f];
	level->work = new_array(double, graph->n);
	level->ndirections = ndirections;
	level->direction = new_vectors(ndirections, graph->n);
	level->image = new_vectors(ndirections, graph->n);
	level->product = new_array(double, ndirections * ndirections);
	return level;
}

static Level *
next_level(Level *level, FlowGraph *scratch)
{
	uint32_t	nblocs = form_blocs(level);
	FlowGraph  *flows = bloc_flows(level, nblocs, scratch);
	double	   *source = new_array(double, nblocs);

	for (uint32_t i = 0; i < level->graph->n; i++)
		source[level->bloc[i]] += level->source[i];
	return new_level(flows, source, INNER_DIRECTIONS);
}

/*
 * supply_k must be source_k and what flows to k.  All arguments remain in use.
 */
Multilevel *
multilevel_create(const FlowGraph *graph, const dd *supply, const double *source)
{
	Multilevel *multilevel = new_array(Multilevel, 1);
	double	   *own_source = new_array(double, graph->n);

	memcpy(own_source, source, graph->n * sizeof(double));
	multilevel->supply = supply;
	multilevel->y_low = new_array(double, graph->n);
	multilevel->finest = new_level(graph, own_source, OUTER_DIRECTIONS);
	return multilevel;
}

static void
add_levels(Level *finest)
{
	FlowGraph  *scratch = flow_graph_allocate(finest->graph->n, flow_count(finest->graph));

	for (Level *level = finest; level->few == NULL; level = level->blocs)
		level->blocs = next_level(level, scratch);
}

/*---------------------------------------------------------------------------
 * Cycles and searches, which call one another down the levels
 *---------------------------------------------------------------------------
 */

static void search(Level *level, double reduction);

static void
sweep_forward(const Level *level, const double *rest, double *y)
{
	for (uint32_t j = 0; j < level->graph->n; j++)
		y[j] = (rest[j] + outflow(level->graph, j, y)) / level->supply[j];
}

static void
sweep_back(const Level *level, const double *rest, double *y)
{
	for (uint32_t j = level->graph->n; j-- > 0;)
		y[j] = (rest[j] + outflow(level->graph, j, y)) / level->supply[j];
}

/* Solves for the blocs, and adds what it gives to each of their members. */
static void
correct_by_blocs(const Level *level, const double *rest, double *y)
{
	Level	   *blocs = level->blocs;

	memset(blocs->rest, 0, blocs->graph->n * sizeof(double));
	apply(level, y, level->work);
	for (uint32_t j = 0; j < level->graph->n; j++)
		blocs->rest[level->bloc[j]] += rest[j] - level->work[j];
	search(blocs, INNER_REDUCTION);
	for (uint32_t j = 0; j < level->graph->n; j++)
		y[j] += blocs->y[level->bloc[j]];
}

/* y becomes an approximate solution for the right-hand side rest. */
static void
cycle(const Level *level, const double *rest, double *y)
{
	memset(y, 0, level->graph->n * sizeof(double));
	sweep_forward(level, rest, y);
	correct_by_blocs(level, rest, y);
	sweep_back(level, rest, y);
}

/*
 * Takes from the new direction k and its image what makes its image have a
 * part in the earlier directions: then p_i' image_k = 0 for all i < k.
 */
static void
make_conjugate(Level *level, uint32_t k)
{
	uint32_t	n = level->graph->n;
	double	   *p = level->direction[k];
	double	   *image = level->image[k];
	double		factor[OUTER_DIRECTIONS];

	for (uint32_t i = 0; i < k; i++)
	{
		const double *product = level->product + i * level->ndirections;
		double		part = dot(level->direction[i], image, n);

		for (uint32_t j = 0; j < i; j++)
			part -= product[j] * factor[j];
		factor[i] = part / product[i];
	}
	for (uint32_t i = 0; i < k; i++)
	{
		add_multiple(p, -factor[i], level->direction[i], n);
		add_multiple(image, -factor[i], level->image[i], n);
	}
	for (uint32_t i = 0; i <= k; i++)
		level->product[k * level->ndirections + i] = dot(p, level->image[i], n);
}

/*
 * Solves for level->rest, until no more than a part of it is left, and as
 * far as directions last; the result is level->y.
 */
static void
search(Level *level, double reduction)
{
	uint32_t	n = level->graph->n;
	double		enough;

	if (level->few != NULL)
	{
		memcpy(level->y, level->rest, n * sizeof(double));
		elimination_solve(level->few, level->y);
		return;
	}
	memset(level->y, 0, n * sizeof(double));
	enough = reduction * sum_of_absolutes(level->rest, n);
	for (uint32_t k = 0; k < level->ndirections; k++)
	{
		double		length;
		double		step;

		host_check_interrupts();
		cycle(level, level->rest, level->direction[k]);
		apply(level, level->direction[k], level->image[k]);
		make_conjugate(level, k);
		length = level->product[k * level->ndirections + k];
		if (!(length > 0))
			break;				/* nothing but rounding is left */
		step = dot(level->direction[k], level->rest, n) / length;
		add_multiple(level->y, step, level->direction[k], n);
		add_multiple(level->rest, -step, level->image[k], n);
		if (sum_of_absolutes(level->rest, n) <= enough)
			break;
	}
}

/*---------------------------------------------------------------------------
 * The outermost loop
 *---------------------------------------------------------------------------
 */

/* What (y, y_low) leaves unexplained at one node, in double-double. */
static double
unexplained(const Multilevel *multilevel, const double *start, const double *y, uint32_t j)
{
	const FlowGraph *graph = multilevel->finest->graph;
	dd			rest = {start[j], 0};
	dd			own = dd_multiply_double(multilevel->supply[j], y[j]);

	own.lo += multilevel->supply[j].hi * multilevel->y_low[j];
	rest = dd_add(rest, dd_negate(own));
	foreach_flow(f, graph, j)
	{
		dd			other = {y[graph->other[f]], multilevel->y_low[graph->other[f]]};

		rest = dd_add(rest, dd_multiply_double(other, graph->amount[f]));
	}
	return rest.hi;
}

static double
compute_rest(const Multilevel *multilevel, const double *start, const double *y)
{
	double	   *rest = multilevel->finest->rest;
	uint32_t	n = multilevel->finest->graph->n;

	host_check_interrupts();
	for (uint32_t j = 0; j < n; j++)
		rest[j] = unexplained(multilevel, start, y, j);
	return sum_of_absolutes(rest, n);
}

/* (y, y_low) += a correction, found by sweeps or by a search */
static void
correct(Multilevel *multilevel, bool by_sweeps, double *y)
{
	Level	   *finest = multilevel->finest;
	bool		inexact = false;

	if (by_sweeps && finest->few == NULL)
	{
		memset(finest->y, 0, finest->graph->n * sizeof(double));
		for (int i = 0; i < SWEEPS; i++)
			sweep_forward(finest, finest->rest, finest->y);
	}
	else
	{
		if (finest->blocs == NULL)
			add_levels(finest);
		search(finest, OUTER_REDUCTION);
	}
	for (uint32_t j = 0; j < finest->graph->n; j++)
	{
		dd			sum = {y[j], multilevel->y_low[j]};

		sum = dd_add_double(sum, finest->y[j], &inexact);
		y[j] = sum.hi;
		multilevel->y_low[j] = sum.lo;
	}
}

/*
 * Solves for start >= 0 until no more than goal, as a part of the sum of
 * start, is unexplained.  Returns how much is, which may be more if rounding
 * allows no better.
 */
double
multilevel_solve(Multilevel *multilevel, const double *start, double goal, double *y)
{
	uint32_t	n = multilevel->finest->graph->n;
	double		total = sum_of_absolutes(start, n);
	double		before = DBL_MAX;
	double		rest;
	bool		by_sweeps = true;

	memset(y, 0, n * sizeof(double));
	memset(multilevel->y_low, 0, n * sizeof(double));
	for (int stalled = 0;;)
	{
		rest = compute_rest(multilevel, start, y);
		stalled += !(rest <= before / 2);
		if (rest <= goal * total || stalled == MAX_STALLED)
			break;
		by_sweeps &= rest <= FAST * before;
		before = fmin(rest, before);
		correct(multilevel, by_sweeps, y);
	}
	/* the true solution is nowhere negative: this only brings y nearer */
	for (uint32_t j = 0; j < n; j++)
		y[j] = fmax(y[j], 0);
	return rest / total;
}
