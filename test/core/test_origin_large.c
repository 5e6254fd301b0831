/*
 * test_origin_large.c: origin.c on networks of any size: conservation, other
 * ways to ask the same, closed forms, invariance.
 */
#include "host.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "check_origin.h"
#include "elimination.h"

/*---------------------------------------------------------------------------
 * Conservation and signs
 *---------------------------------------------------------------------------
 */

/*
 * What is consumed everywhere, traced to its origin, is what is produced;
 * what goes round unfed is not consumed.
 */
static void
check_conservation(const Network *network)
{
	OriginModel *model = model_of(network);
	uint32_t	n = network->n;
	double	   *share = new_array(double, n);
	double	   *consumed = new_array(double, n);
	double		consumed_unattributed = 0;
	bool		shares = true;
	bool		produced = true;

	for (uint32_t k = 0; k < n; k++)
	{
		double		unattributed;
		double		sum;

		if (!origin_of_supply(model, k, share, &unattributed))
			continue;
		sum = unattributed;
		for (uint32_t i = 0; i < n; i++)
		{
			shares &= share[i] >= 0 && share[i] <= 1 + TOLERANCE;
			sum += share[i];
			consumed[i] += share[i] * origin_account(model, k).consumption;
		}
		consumed_unattributed += unattributed * origin_account(model, k).consumption;
		shares &= unattributed >= 0 && fabs(sum - 1) <= TOLERANCE;
	}
	check_named(shares, network->name, "shares are not negative and add up to 1");
	for (uint32_t i = 0; i < n; i++)
		produced &= near(consumed[i], network->production[i]);
	check_named(produced, network->name, "what is consumed was produced");
	check_named(fabs(consumed_unattributed - origin_totals(model).unattributed) <=
				TOLERANCE * (origin_totals(model).unattributed + origin_totals(model).production),
				network->name, "what is consumed unattributed was unattributed");
}

/* What passed a country is what would be lost without it. */
static void
check_passage_is_loss(const Network *network)
{
	OriginModel *model = model_of(network);
	Loss	   *losses = new_array(Loss, network->n);
	bool		ok = true;
	bool		parts = true;

	for (uint32_t via = 0; via < network->n; via += 1 + network->n / 8)
	{
		origin_without_exporter(model, via, losses);
		for (uint32_t k = 0; k < network->n; k += 1 + network->n / 16)
		{
			double		available = origin_account(model, k).available;
			Passage		passage;

			if (k == via || !origin_passage(model, k, via, &passage))
				continue;
			ok &= fabs(losses[k].direct + losses[k].indirect - passage.share * available)
				<= TOLERANCE * available;
			parts &= fabs(passage.produced_there + passage.produced_elsewhere +
						  passage.unattributed - passage.share) <= TOLERANCE;
			parts &= passage.share <= 1 + TOLERANCE && losses[k].indirect >= 0;
		}
	}
	check_named(ok, network->name, "what passed a country is lost without it");
	check_named(parts, network->name, "the parts of a passage add up");
}

static void
test_conservation(void)
{
	for (int round = 0; round < 40; round++)
	{
		uint32_t	n = 2 + random_below(60);
		Network		networks[2] = {
			random_network(n, n * (1 + random_below(8)), 1 + random_below(n), 8 * random_unit()),
			balanced_network(n, 1 + random_below(n), 1, ldexp(1, -(int) random_below(60)), 0),
		};

		for (int i = 0; i < 2; i++)
		{
			check_conservation(&networks[i]);
			check_passage_is_loss(&networks[i]);
		}
		host_free_all();
	}
}

/*---------------------------------------------------------------------------
 * Large components: the same by elimination
 *---------------------------------------------------------------------------
 */

/* The shares of a country by eliminating all nodes that are fed, at once. */
static double *
shares_by_elimination(const Network *network, const OriginModel *model, uint32_t country)
{
	System		system = system_of(network, model);
	double	   *y = new_array(double, network->n);

	y[country] = 1;
	elimination_solve(eliminate(system.graph, system.source), y);
	for (uint32_t i = 0; i < network->n; i++)
		y[i] *= network->production[i];
	return y;
}

/* Returns the total variation between the two. */
static double
distance_to_elimination(const Network *network)
{
	OriginModel *model = model_of(network);
	double	   *share = new_array(double, network->n);
	double	   *expected;
	double		unattributed;
	double		sum = 0;
	uint32_t	country = 0;

	while (!origin_account(model, country).is_fed)
		country++;
	origin_of_supply(model, country, share, &unattributed);
	expected = shares_by_elimination(network, model, country);
	for (uint32_t i = 0; i < network->n; i++)
		sum += fabs(share[i] - expected[i]);
	return sum;
}

static void
test_large_components(void)
{
	for (int kind = 0; kind < 10; kind++)
	{
		uint32_t	n = 500;
		Network		network =
			kind == 0 ? random_network(n, 6 * n, 20, 0) :
			kind == 1 ? random_network(n, 6 * n, 2, 9) :
			kind == 2 ? balanced_network(n, n, 1, 16, 0) :
			kind == 3 ? balanced_network(n, n, 1, 0x1p-20, 0) :
			kind == 9 ? balanced_network(n, n, 1, 0x1p-100, 0) :
			kind == 4 ? balanced_network(n, 25, 0x1p-20, 0x1p-30, 0) :
			kind == 5 ? balanced_network(n, n, 1, 0x1p-30, 9) :
			kind == 6 ? ring(n, 0, 0x1p-10) :
			kind == 7 ? ring(n, 1, 0x1p-10) : ring(n, -0.5, 0x1p-10);

		snprintf(network.name, sizeof(network.name), "large component %d", kind);
		check_named(distance_to_elimination(&network) <= TOLERANCE, network.name,
					"as by elimination");
		check_passage_is_loss(&network);
		host_free_all();
	}
}

static void
test_large_conservation(void)
{
	Network		networks[2];

	networks[0] = random_network(400, 2000, 30, 3);
	check_conservation(&networks[0]);
	host_free_all();
	networks[1] = balanced_network(400, 40, 0x1p-10, 0x1p-20, 0);
	check_conservation(&networks[1]);
	host_free_all();
}

/*---------------------------------------------------------------------------
 * Very long ways, by closed forms
 *---------------------------------------------------------------------------
 */

/* A mine, and a chain of traders who pass on all but a unit of what they get. */
static void
test_long_chain(void)
{
	uint32_t	n = 200000;
	Network		network = new_network("chain", n, n);
	double	   *share = new_array(double, n);
	Loss	   *losses = new_array(Loss, n);
	OriginModel *model;
	Passage		passage;
	double		unattributed;

	network.production[0] = n;
	for (uint32_t i = 0; i + 1 < n; i++)
		add_flow(&network, i, i + 1, n - 1 - i);
	model = model_of(&network);
	check(origin_of_supply(model, n - 1, share, &unattributed) && near(share[0], 1) &&
		  unattributed == 0, "the origin at the end of a long chain");
	check(origin_passage(model, n - 1, n / 2, &passage) && near(passage.share, 1) &&
		  passage.produced_there == 0 && near(passage.produced_elsewhere, 1),
		  "everything passes the middle of a chain");
	origin_without_exporter(model, n / 2, losses);
	check(losses[n / 2 + 1].direct == n - 1 - n / 2 && losses[n / 2 + 1].indirect == 0 &&
		  losses[n - 1].direct == 0 && near(losses[n - 1].indirect, 1) && losses[n / 2].indirect == 0,
		  "what a long chain loses");
	host_free_all();
}

/*
 * A ring in which everyone mines 1, passes on 1 and uses 1: half of what one
 * has is his own, a quarter his neighbour's, and so on.
 */
static void
test_long_ring(void)
{
	uint32_t	n = 100000;
	Network		network = new_network("ring of mines", n, n);
	double	   *share = new_array(double, n);
	double		unattributed;
	bool		ok = true;

	for (uint32_t i = 0; i < n; i++)
	{
		network.production[i] = 1;
		add_flow(&network, i, (i + 1) % n, 1);
	}
	check(origin_of_supply(model_of(&network), n / 2, share, &unattributed), "a long ring");
	for (int i = 0; i < 30; i++)
		ok &= near(share[n / 2 - i], ldexp(1, -1 - i));
	check(ok, "the origins along a long ring");
	host_free_all();
}

/*
 * Two-way trade around a ring, with one mine: everything comes from there,
 * and every unit has been at the mine's neighbours with the probability of a
 * random walk.
 */
static void
test_nearly_closed_ring(void)
{
	uint32_t	n = 10000;
	Network		network = ring(n, 0, 0x1p-20);
	OriginModel *model = model_of(&network);
	double	   *share = new_array(double, n);
	double		unattributed;

	check(origin_of_supply(model, n / 4, share, &unattributed) &&
		  fabs(share[n / 2] - 1) <= TOLERANCE && unattributed == 0,
		  "a nearly closed ring has one origin");
	host_free_all();
}

/*---------------------------------------------------------------------------
 * Invariance
 *---------------------------------------------------------------------------
 */

static void
shuffle(uint32_t *a, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		a[i] = i;
	for (uint32_t i = n; i-- > 1;)
	{
		uint32_t	j = random_below(i + 1);
		uint32_t	swapped = a[i];

		a[i] = a[j];
		a[j] = swapped;
	}
}

/* The same in another order, countries renumbered, in another unit. */
static Network
disguised(const Network *network, const uint32_t *number, double unit)
{
	Network		other = new_network(network->name, network->n, network->nflows);
	uint32_t   *order = new_array(uint32_t, network->nflows);

	shuffle(order, (uint32_t) network->nflows);
	for (uint32_t i = 0; i < network->n; i++)
		other.production[number[i]] = network->production[i] * unit;
	for (size_t f = 0; f < network->nflows; f++)
	{
		const Flow *flow = &network->flows[order[f]];

		add_flow(&other, number[flow->exporter], number[flow->importer], flow->amount * unit);
	}
	return other;
}

static void
check_invariance(const Network *network, double unit)
{
	uint32_t	n = network->n;
	uint32_t   *number = new_array(uint32_t, n);
	double	   *share = new_array(double, n);
	double	   *other_share = new_array(double, n);
	Loss	   *losses = new_array(Loss, n);
	Loss	   *other_losses = new_array(Loss, n);
	OriginModel *model = model_of(network);
	OriginModel *other;
	Network		disguise;
	double		unattributed;
	double		other_unattributed;
	bool		ok = true;

	shuffle(number, n);
	disguise = disguised(network, number, unit);
	other = model_of(&disguise);
	for (uint32_t k = 0; k < n; k++)
	{
		bool		any = origin_of_supply(model, k, share, &unattributed);

		ok &= any == origin_of_supply(other, number[k], other_share, &other_unattributed);
		ok &= !any || fabs(unattributed - other_unattributed) <= TOLERANCE;
		for (uint32_t i = 0; any && i < n; i++)
			ok &= near(other_share[number[i]], share[i]);
		ok &= near(origin_account(other, number[k]).available,
				   origin_account(model, k).available * unit);
	}
	origin_without_exporter(model, 0, losses);
	origin_without_exporter(other, number[0], other_losses);
	for (uint32_t i = 0; i < n; i++)
		ok &= near(other_losses[number[i]].indirect, losses[i].indirect * unit);
	check_named(ok, network->name, "order, numbers and unit do not matter");
}

static void
test_invariance(void)
{
	const double units[] = {1, 1000, 1 / 3.0, 1e-290, 1e-303, 1e290, 1e302};

	for (size_t u = 0; u < sizeof(units) / sizeof(*units); u++)
	{
		Network		network = random_network(30, 150, 6, 2);

		check_invariance(&network, units[u]);
		host_free_all();
	}
}

/*---------------------------------------------------------------------------
 * Errors
 *---------------------------------------------------------------------------
 */

/* Not more than can be traced, and then by an error. */
static void
test_errors(void)
{
	Network		network = balanced_network(4000, 4000, 1, 0x1p-300, 0);
	double	   *share = new_array(double, network.n);
	double		unattributed;

	check_raises(origin_of_supply(model_of(&network), 0, share, &unattributed),
				 "not traced", "a cycle too nearly closed");
	check_raises(origin_model(UINT32_MAX, NULL, 0, NULL), "too large", "too many countries");
	host_free_all();
}

/* Asks for one origin; is the query cancelled at a check for interrupts? */
static bool
is_cancelled(const Network *network, size_t at)
{
	double	   *share = new_array(double, network->n);
	double		unattributed;

	checks_for_interrupts = 0;
	interrupt_at = at;
	last_error = "";
	if (setjmp(on_error) == 0)
		origin_of_supply(model_of(network), 0, share, &unattributed);
	return strcmp(last_error, "cancelled") == 0;
}

/* Whoever waits can cancel at any time. */
static void
test_cancelling(void)
{
	Network		network = balanced_network(4000, 4000, 1, 0x1p-20, 0);
	bool		ok = !is_cancelled(&network, SIZE_MAX);
	size_t		total = checks_for_interrupts;

	for (size_t i = 0; i <= 8; i++)
		ok &= is_cancelled(&network, 1 + (total - 1) * i / 8);
	interrupt_at = SIZE_MAX;
	check(ok && total > 100, "it can be cancelled");
	host_free_all();
}

static void
run_tests(void)
{
	test_conservation();
	test_large_components();
	test_large_conservation();
	test_long_chain();
	test_long_ring();
	test_nearly_closed_ring();
	test_invariance();
	test_errors();
	test_cancelling();
}

int
main(void)
{
	return report_of(run_tests);
}
