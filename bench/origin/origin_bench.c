/*
 * origin_bench.c: speed and accuracy of src/origin.c, alone and beside other
 * solvers.  See bench/README.md.
 *
 *	origin_bench BACI_FILE [COUNTRIES FLOWS]
 *
 * Every measurement is made in a process of its own, so that time and memory
 * are its own, and what does not end can be ended.
 */
#include "host.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "candidates.h"
#include "elimination.h"
#include "families.h"

#define MAX_MEMORY	(UINT64_C(4) << 30)

/* what a process tells its parent, in memory that they share */
typedef struct Result
{
	double		seconds;
	double		more_seconds;
	double		megabytes;
	double		sum;			/* of all shares, which should be 1 */
	int			steps;
	bool		done;
	double		share[];
} Result;

static Result *
new_result(uint32_t n)
{
	void	   *result = mmap(NULL, sizeof(Result) + n * sizeof(double), PROT_READ | PROT_WRITE,
							  MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (result == MAP_FAILED)
	{
		perror("mmap");
		exit(2);
	}
	return result;
}

/* The peak of this process, beyond what there was before. */
static double
megabytes(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return usage.ru_maxrss / 1024.0;
}

typedef struct Task
{
	const Network *network;
	const Candidate *candidate;
	uint32_t	country;
} Task;

/* Runs a task in another process, with limits. */
static void
run(void (*measure) (const Task *, Result *), const Task *task, Result *result)
{
	const struct rlimit memory = {MAX_MEMORY, MAX_MEMORY};
	pid_t		child;

	fflush(stdout);
	child = fork();
	if (child == 0)
	{
		double		before = megabytes();

		setrlimit(RLIMIT_AS, &memory);
		alarm((unsigned) (6 * time_limit));
		measure(task, result);
		result->megabytes = megabytes() - before;
		result->done = true;
		_exit(0);
	}
	waitpid(child, NULL, 0);
}

/* the first country that imports and is fed by something */
static uint32_t
first_importer(const OriginModel *model)
{
	uint32_t	i = 0;

	while (!origin_account(model, i).is_fed || origin_account(model, i).imports == 0)
		i++;
	return i;
}

/*---------------------------------------------------------------------------
 * Ours
 *---------------------------------------------------------------------------
 */

/* One importer, then a scenario. */
static void
measure_origin(const Task *task, Result *result)
{
	double		begin = seconds();
	OriginModel *model = model_of(task->network);
	Loss	   *losses = new_array(Loss, task->network->n);
	double		unattributed;

	origin_of_supply(model, task->country, result->share, &unattributed);
	result->seconds = seconds() - begin;
	result->sum = unattributed;
	for (uint32_t i = 0; i < task->network->n; i++)
		result->sum += result->share[i];
	begin = seconds();
	origin_without_exporter(model, task->country, losses);
	result->more_seconds = seconds() - begin;
}

/* All importers in one go. */
static void
measure_all(const Task *task, Result *result)
{
	double		begin = seconds();
	OriginModel *model = model_of(task->network);
	double	   *share = new_array(double, task->network->n);
	double		unattributed;

	for (uint32_t k = 0; k < task->network->n; k++)
		result->steps += origin_of_supply(model, k, share, &unattributed);
	result->seconds = seconds() - begin;
}

static void
measure_elimination(const Task *task, Result *result)
{
	System		system = system_of(task->network, model_of(task->network));
	double		begin = seconds();

	result->share[task->country] = 1;
	elimination_solve(eliminate(system.graph, system.source), result->share);
	result->seconds = seconds() - begin;
	for (uint32_t i = 0; i < task->network->n; i++)
		result->share[i] *= task->network->production[i];
}

/*---------------------------------------------------------------------------
 * The others
 *---------------------------------------------------------------------------
 */

/* The countries that lead to one, numbered in the order of solving. */
static uint32_t
upstream(System *system, uint32_t country, uint32_t *number)
{
	uint32_t	n = system->graph->n;
	bool	   *reached = new_array(bool, n);
	uint32_t   *order = new_array(uint32_t, n);
	uint32_t	count = 0;
	uint32_t	place = 0;
	FlowGraph  *graph = flow_graph_allocate(n, flow_count(system->graph));

	reached[country] = true;
	flow_graph_reach(flow_graph_reverse(system->graph), reached);
	flow_graph_components(system->graph, new_array(uint32_t, n), order);
	for (uint32_t i = 0; i < n; i++)
		number[order[i]] = reached[order[i]] ? count++ : NO_NODE;
	for (uint32_t i = 0; i < n; i++)
	{
		if (number[order[i]] == NO_NODE)
			continue;
		foreach_flow(f, system->graph, order[i])
		{
			uint32_t	other = number[system->graph->other[f]];

			if (other == NO_NODE)
				continue;
			graph->other[place] = other;
			graph->amount[place++] = system->graph->amount[f];
		}
		graph->start[number[order[i]] + 1] = place;
	}
	graph->n = count;
	system->graph = graph;
	return count;
}

static void
measure_candidate(const Task *task, Result *result)
{
	System		system = system_of(task->network, model_of(task->network));
	uint32_t	n = task->network->n;
	uint32_t   *number = new_array(uint32_t, n);
	uint32_t	count = upstream(&system, task->country, number);
	double	   *y = new_array(double, count);
	dd		   *supply = new_array(dd, count);
	double		begin;

	for (uint32_t i = 0; i < n; i++)
		if (number[i] != NO_NODE)
			supply[number[i]] = system.supply[i];
	system.supply = supply;
	begin = seconds();
	result->steps = task->candidate->solve(&system, number[task->country], y);
	result->seconds = seconds() - begin;
	for (uint32_t i = 0; i < n; i++)
		result->share[i] = number[i] == NO_NODE ? 0 : y[number[i]] * task->network->production[i];
}

/*---------------------------------------------------------------------------
 * Reports
 *---------------------------------------------------------------------------
 */

/* The part of the supply for which another origin is told. */
static double
wrong_part(const Result *result, const Result *expected, uint32_t n)
{
	double		sum = 0;

	for (uint32_t i = 0; i < n; i++)
		sum += fabs(result->share[i] - expected->share[i]) / 2;
	return sum;
}

static double
worst_entry(const Result *result, const Result *expected, uint32_t n)
{
	double		worst = 0;

	for (uint32_t i = 0; i < n; i++)
	{
		double		error = expected->share[i] == 0 ? 0 :
			fabs(result->share[i] / expected->share[i] - 1);

		if (!(error <= worst))
			worst = isnan(error) ? INFINITY : error;
	}
	return worst;
}

static void
compare_candidates(const Task *ours, const Result *expected, bool entries)
{
	uint32_t	n = ours->network->n;

	for (const Candidate *candidate = candidates; candidate->name != NULL; candidate++)
	{
		Task		task = {ours->network, candidate, ours->country};
		Result	   *result = new_result(n);

		run(measure_candidate, &task, result);
		if (!result->done)
			printf("; %s no end", candidate->name);
		else if (result->steps < 0)
			printf("; %s out of memory", candidate->name);
		else
			printf("; %s %.2f s, %d steps, %.0f MB, wrong %.0e", candidate->name,
				   result->seconds, result->steps, result->megabytes,
				   entries ? worst_entry(result, expected, n) : wrong_part(result, expected, n));
		munmap(result, sizeof(Result) + n * sizeof(double));
	}
	printf("\n");
}

static void
report_families(uint32_t n, uint32_t nflows)
{
	printf("One importer of %u countries and about %u flows, the losses of a scenario, and the other solvers:\n",
		   n, nflows);
	for (int family = 0; family < NFAMILIES; family++)
	{
		Network		network = make_family(family, n, nflows);
		Task		task = {&network, NULL, first_importer(model_of(&network))};
		Result	   *result = new_result(n);

		run(measure_origin, &task, result);
		printf("%s: ours %.2f s, scenario %.2f s, %.0f MB, sum - 1 = %.0e", network.name,
			   result->seconds, result->more_seconds, result->megabytes, result->sum - 1);
		compare_candidates(&task, result, false);
		munmap(result, sizeof(Result) + n * sizeof(double));
		host_free_all();
	}
}

/* The worst relative error of a share, for ever smaller leaks. */
static void
report_accuracy(void)
{
	printf("\n200 countries in nearly closed cycles: worst relative error of a share, by elimination without subtraction as 0\n");
	for (int bits = 10; bits <= 60; bits += 10)
	{
		Network		network = balanced_network(200, 200, 1, ldexp(1, -bits), 0);
		Task		task = {&network, NULL, first_importer(model_of(&network))};
		Result	   *result = new_result(network.n);

		time_limit = 2;
		run(measure_elimination, &task, result);
		printf("fed by 2^-%d: elimination %.4f s", bits, result->seconds);
		compare_candidates(&task, result, true);
		munmap(result, sizeof(Result) + network.n * sizeof(double));
		host_free_all();
	}
}

static void
report_countries(const char *path)
{
	Network		network = read_baci(path, "2024", "850511");
	Task		task = {&network, NULL, 0};

	printf("\nMagnets (HS 850511) in 2024, %u countries, %zu flows, all importers:\n", network.n,
		   network.nflows);
	for (int round = 0; round < 5; round++)
	{
		Result	   *result = new_result(0);

		run(measure_all, &task, result);
		printf("%.1f ms for %d importers\n", 1000 * result->seconds, result->steps);
		munmap(result, sizeof(Result));
	}
	host_free_all();
}

int
main(int argc, char **argv)
{
	uint32_t	n = argc > 2 ? (uint32_t) atoi(argv[2]) : 100000;
	uint32_t	nflows = argc > 3 ? (uint32_t) atoi(argv[3]) : 1000000;

	if (argc < 2)
	{
		fprintf(stderr, "usage: origin_bench BACI_FILE [COUNTRIES FLOWS]\n");
		return 2;
	}
	if (setjmp(on_error) != 0)
	{
		fprintf(stderr, "%s\n", last_error);
		return 1;
	}
	report_countries(argv[1]);
	report_accuracy();
	time_limit = 20;
	report_families(n, nflows);
	return 0;
}
