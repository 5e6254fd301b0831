/*
 * candidates.c: other ways to solve what tracing.c solves, to compare with.
 */
#include "host.h"

#include <math.h>
#include <string.h>
#include <time.h>

#include "candidates.h"
#include "random.h"

#ifdef HAVE_SUITESPARSE
#include <suitesparse/klu.h>
#include <suitesparse/umfpack.h>
#endif

#define ENOUGH		1e-12		/* unexplained, of one unit */

double		time_limit = 20;

/* Of this process, so that others on the machine do not count. */
double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return now.tv_sec + 1e-9 * now.tv_nsec;
}

/*---------------------------------------------------------------------------
 * Iterations
 *---------------------------------------------------------------------------
 */

static double
outflow(const System *system, uint32_t j, const double *y)
{
	double		sum = 0;

	foreach_flow(f, system->graph, j)
		sum += system->graph->amount[f] * y[system->graph->other[f]];
	return sum;
}

/* image = the matrix times y */
static void
multiply(const System *system, const double *y, double *image)
{
	for (uint32_t j = 0; j < system->graph->n; j++)
		image[j] = system->supply[j].hi * y[j] - outflow(system, j, y);
}

static double
unexplained(const System *system, uint32_t start, const double *y)
{
	double		sum = 0;

	for (uint32_t j = 0; j < system->graph->n; j++)
		sum += fabs((j == start) - system->supply[j].hi * y[j] + outflow(system, j, y));
	return sum;
}

/* The sum of all powers: what users write as recursive SQL. */
static int
neumann(const System *system, uint32_t start, double *y)
{
	uint32_t	n = system->graph->n;
	double	   *term = new_array(double, n);
	double	   *next = new_array(double, n);
	double		rest = 1;
	double		end = seconds() + time_limit;
	int			steps;

	term[start] = 1 / system->supply[start].hi;
	for (steps = 0; rest > ENOUGH && seconds() < end; steps++)
	{
		rest = 0;
		for (uint32_t j = 0; j < n; j++)
		{
			y[j] += term[j];
			next[j] = outflow(system, j, term) / system->supply[j].hi;
			rest += next[j] * system->supply[j].hi;
		}
		memcpy(term, next, n * sizeof(double));
	}
	return steps;
}

static int
gauss_seidel(const System *system, uint32_t start, double *y)
{
	double		end = seconds() + time_limit;
	int			sweeps = 0;

	do
	{
		for (uint32_t j = 0; j < system->graph->n; j++)
			y[j] = ((j == start) + outflow(system, j, y)) / system->supply[j].hi;
		sweeps++;
	} while ((sweeps % 10 > 0 || unexplained(system, start, y) > ENOUGH) && seconds() < end);
	return sweeps;
}

static double
dot(const double *a, const double *b, uint32_t n)
{
	double		sum = 0;

	for (uint32_t i = 0; i < n; i++)
		sum += a[i] * b[i];
	return sum;
}

static void
precondition(const System *system, const double *rest, double *y)
{
	memset(y, 0, system->graph->n * sizeof(double));
	for (uint32_t j = 0; j < system->graph->n; j++)
		y[j] = (rest[j] + outflow(system, j, y)) / system->supply[j].hi;
}

/* BiCGSTAB (van der Vorst 1992) after a Gauss-Seidel sweep */
static int
bicgstab(const System *system, uint32_t start, double *y)
{
	uint32_t	n = system->graph->n;
	double	   *rest = new_array(double, n);
	double	   *shadow = new_array(double, n);
	double	   *p = new_array(double, n);
	double	   *v = new_array(double, n);
	double	   *t = new_array(double, n);
	double	   *z = new_array(double, n);
	double		rho = 1;
	double		alpha = 1;
	double		omega = 1;
	double		end = seconds() + time_limit;
	int			steps = 0;

	rest[start] = 1;
	for (uint32_t i = 0; i < n; i++)
		shadow[i] = random_unit() - 0.5;	/* the unit vector would break down */
	do
	{
		double		old_rho = rho;
		double		left = 0;

		rho = dot(shadow, rest, n);
		for (uint32_t i = 0; i < n; i++)
			p[i] = rest[i] + rho / old_rho * alpha / omega * (p[i] - omega * v[i]);
		precondition(system, p, z);
		multiply(system, z, v);
		alpha = rho / dot(shadow, v, n);
		for (uint32_t i = 0; i < n; i++)
		{
			y[i] += alpha * z[i];
			rest[i] -= alpha * v[i];
		}
		precondition(system, rest, z);
		multiply(system, z, t);
		omega = dot(t, rest, n) / dot(t, t, n);
		for (uint32_t i = 0; i < n; i++)
		{
			y[i] += omega * z[i];
			rest[i] -= omega * t[i];
			left += fabs(rest[i]);
		}
		steps++;
		if (!(left > ENOUGH))
			break;
	} while (seconds() < end);
	return steps;
}

/*---------------------------------------------------------------------------
 * Debian's sparse direct solvers
 *---------------------------------------------------------------------------
 */

#ifdef HAVE_SUITESPARSE

typedef struct Columns
{
	int			n;
	int		   *start;
	int		   *row;
	double	   *value;
} Columns;

/* What a node flows to, and its own supply, as a column; entries sorted. */
static Columns
columns_of(const System *system)
{
	FlowGraph  *twice = flow_graph_reverse(flow_graph_reverse(system->graph));
	uint32_t	n = twice->n;
	Columns		columns = {(int) n, new_array(int, n + 1), NULL, NULL};
	int			place = 0;

	columns.row = new_array(int, flow_count(twice) + n);
	columns.value = new_array(double, flow_count(twice) + n);
	for (uint32_t j = 0; j < n; j++)
	{
		bool		supplied = false;

		for (uint32_t f = twice->start[j]; f <= twice->start[j + 1]; f++)
		{
			bool		end = f == twice->start[j + 1];

			if (!supplied && (end || twice->other[f] >= j))
			{
				columns.row[place] = (int) j;
				columns.value[place++] = system->supply[j].hi;
				supplied = true;
			}
			if (end)
				break;
			if (place > columns.start[j] && columns.row[place - 1] == (int) twice->other[f])
				columns.value[place - 1] -= twice->amount[f];
			else
			{
				columns.row[place] = (int) twice->other[f];
				columns.value[place++] = -twice->amount[f];
			}
		}
		columns.start[j + 1] = place;
	}
	return columns;
}

static int
umfpack(const System *system, uint32_t start, double *y)
{
	Columns		a = columns_of(system);
	double	   *b = new_array(double, a.n);
	void	   *symbolic = NULL;
	void	   *numeric = NULL;

	b[start] = 1;
	if (umfpack_di_symbolic(a.n, a.n, a.start, a.row, a.value, &symbolic, NULL, NULL) < 0 ||
		umfpack_di_numeric(a.start, a.row, a.value, symbolic, &numeric, NULL, NULL) < 0)
		return -1;
	umfpack_di_solve(UMFPACK_At, a.start, a.row, a.value, y, b, numeric, NULL, NULL);
	return 1;
}

static int
klu(const System *system, uint32_t start, double *y)
{
	Columns		a = columns_of(system);
	klu_common	common;
	klu_symbolic *symbolic;
	klu_numeric *numeric;

	klu_defaults(&common);
	symbolic = klu_analyze(a.n, a.start, a.row, &common);
	numeric = symbolic == NULL ? NULL : klu_factor(a.start, a.row, a.value, symbolic, &common);
	if (numeric == NULL)
		return -1;
	y[start] = 1;
	klu_tsolve(symbolic, numeric, a.n, 1, y, &common);
	return 1;
}
#endif

const Candidate candidates[] = {
	{"Neumann", neumann},
	{"Gauss-Seidel", gauss_seidel},
	{"BiCGSTAB", bicgstab},
#ifdef HAVE_SUITESPARSE
	{"UMFPACK", umfpack},
	{"KLU", klu},
#endif
	{NULL, NULL}
};
