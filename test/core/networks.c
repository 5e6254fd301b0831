/*
 * networks.c: networks of trade, made by chance, for tests and measurements.
 */
#include "host.h"

#include <math.h>
#include <stdio.h>

#include "networks.h"
#include "random.h"

Network
new_network(const char *name, uint32_t n, size_t max_flows)
{
	Network		network = {.n = n};

	snprintf(network.name, sizeof(network.name), "%s", name);
	network.production = new_array(double, n);
	network.flows = new_array(Flow, max_flows);
	return network;
}

void
add_flow(Network *network, uint32_t exporter, uint32_t importer, double amount)
{
	Flow		flow = {exporter, importer, amount};

	network->flows[network->nflows++] = flow;
}

/* an amount of so many decimal powers, with few bits so that sums are exact */
double
random_amount(double powers)
{
	return ldexp(1 + random_below(1024), (int) (-powers * 3.32 * random_unit()));
}

/* Anything to anywhere: many countries export more than they have. */
Network
random_network(uint32_t n, size_t nflows, uint32_t nproducers, double powers)
{
	Network		network = new_network("random", n, nflows);

	for (size_t f = 0; f < nflows; f++)
		add_flow(&network, random_below(n), random_below(n), random_amount(powers));
	for (uint32_t i = 0; i < nproducers; i++)
		network.production[random_below(n)] = random_amount(powers);
	return network;
}

/* A random cycle among the countries first .. first + n - 1. */
void
add_cycle(Network *network, uint32_t first, uint32_t n, uint32_t length, double amount)
{
	uint32_t	begin = first + random_below(n);
	uint32_t	at = begin;

	for (uint32_t i = 1; i < length; i++)
	{
		uint32_t	to = first + random_below(n);

		add_flow(network, at, to, amount);
		at = to;
	}
	add_flow(network, at, begin, amount);
}

/* a mine in one country, by way of some others to where it is used */
void
add_chain(Network *network, double amount)
{
	uint32_t	at = random_below(network->n);

	network->production[at] += amount;
	for (int i = 0; i < 3; i++)
	{
		uint32_t	to = random_below(network->n);

		add_flow(network, at, to, amount);
		at = to;
	}
}

/*
 * Closed cycles inside blocs and, of another amount, between them; beside
 * that some chains that feed it all.
 */
Network
balanced_network(uint32_t n, uint32_t bloc, double between, double feed, double powers)
{
	uint32_t	ncycles = 2 * n;
	Network		network = new_network("balanced", n, (size_t) 6 * n + 6 * (n / bloc) + 30);

	for (uint32_t c = 0; c < ncycles; c++)
		add_cycle(&network, random_below(n / bloc) * bloc, bloc, 2 + random_below(2),
				  random_amount(powers));
	for (uint32_t c = 0; c < n / bloc; c++)
		add_cycle(&network, 0, n, 6, between);
	for (int c = 0; c < 10; c++)
		add_chain(&network, feed);
	return network;
}

/* Trade both ways around a ring, fed at one place. */
Network
ring(uint32_t n, double slope, double feed)
{
	Network		network = new_network("ring", n, 2 * (size_t) n + 1);

	for (uint32_t i = 0; i < n; i++)
	{
		double		amount = 1 + floor(slope * (slope < 0 ? i - (double) n : i)) / 1024;

		add_flow(&network, i, (i + 1) % n, amount);
		add_flow(&network, (i + 1) % n, i, amount);
	}
	network.production[n / 2] = feed;
	add_flow(&network, n / 2, 0, feed);
	return network;
}

OriginModel *
model_of(const Network *network)
{
	return origin_model(network->n, network->production, network->nflows, network->flows);
}


/* The flows by exporter, in the order in which they are listed. */
static FlowGraph *
graph_of(const Network *network)
{
	FlowGraph  *graph = flow_graph_allocate(network->n, network->nflows);
	uint32_t   *next = new_array(uint32_t, network->n);

	for (size_t f = 0; f < network->nflows; f++)
		graph->start[network->flows[f].exporter + 1]++;
	counts_to_starts(graph->start, network->n);
	for (size_t f = 0; f < network->nflows; f++)
	{
		uint32_t	exporter = network->flows[f].exporter;
		uint32_t	place = graph->start[exporter] + next[exporter]++;

		graph->other[place] = network->flows[f].importer;
		graph->amount[place] = network->flows[f].amount;
	}
	return graph;
}

/*
 * The system that tracing back has to solve, self-trade included: what goes
 * round at home changes nothing.
 */
System
system_of(const Network *network, const OriginModel *model)
{
	System		system = {graph_of(network), NULL, NULL};
	bool		inexact = false;

	system.supply = new_array(dd, network->n);
	system.source = new_array(double, network->n);
	for (uint32_t i = 0; i < network->n; i++)
	{
		Account		account = origin_account(model, i);

		system.source[i] = account.production + account.unattributed;
		system.supply[i].hi = system.source[i];
	}
	for (size_t f = 0; f < network->nflows; f++)
	{
		dd		   *supply = &system.supply[network->flows[f].importer];

		*supply = dd_add_double(*supply, network->flows[f].amount, &inexact);
	}
	return system;
}
