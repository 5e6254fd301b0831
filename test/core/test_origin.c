/*
 * test_origin.c: origin.c against the exact solutions that
 * test/tools/origin_oracle.py has written to origin_cases.txt, and at edges.
 */
#include "host.h"

#include <string.h>

#include "check_origin.h"

/*---------------------------------------------------------------------------
 * The cases of the oracle
 *---------------------------------------------------------------------------
 */

static double
read_number(FILE *file)
{
	double		value = NAN;

	if (fscanf(file, "%lf", &value) != 1)
		check(false, "origin_cases.txt is readable");
	return value;
}

static uint32_t
read_country(FILE *file)
{
	return (uint32_t) read_number(file);
}

static Network
read_network(FILE *file)
{
	char		name[64];
	Network		network;
	uint32_t	n;
	uint32_t	nproducers;
	uint32_t	nflows;

	if (fscanf(file, "%63s", name) != 1)
		check(false, "a network has a name");
	n = read_country(file);
	nproducers = read_country(file);
	nflows = read_country(file);
	network = new_network(name, n, nflows);
	while (nproducers-- > 0)
	{
		uint32_t	producer = read_country(file);

		network.production[producer] = read_number(file);
	}
	while (nflows-- > 0)
	{
		uint32_t	exporter = read_country(file);
		uint32_t	importer = read_country(file);

		add_flow(&network, exporter, importer, read_number(file));
	}
	return network;
}

static bool
totals_agree(FILE *file, const OriginModel *model)
{
	Totals		totals = origin_totals(model);
	bool		ok = near(totals.production, read_number(file));

	ok &= near(totals.unattributed, read_number(file));
	ok &= near(totals.self_trade, read_number(file));
	return ok & near(totals.unfed, read_number(file));
}

/* Each share must be near its own value, and all others zero. */
static bool
origins_agree(FILE *file, OriginModel *model, uint32_t n, bool imports)
{
	uint32_t	country = read_country(file);
	double		expected = read_number(file);
	uint32_t	count = read_country(file);
	double	   *share = new_array(double, n);
	double		unattributed;
	bool		ok = imports ?
		origin_of_imports(model, country, share, &unattributed) :
		origin_of_supply(model, country, share, &unattributed);

	ok &= near(unattributed, expected);
	while (count-- > 0)
	{
		uint32_t	origin = read_country(file);

		ok &= near(share[origin], read_number(file));
		share[origin] = 0;
	}
	for (uint32_t i = 0; i < n; i++)
		ok &= share[i] == 0;
	return ok;
}

static bool
passage_agrees(FILE *file, OriginModel *model)
{
	uint32_t	country = read_country(file);
	uint32_t	via = read_country(file);
	Passage		passage;
	bool		ok = origin_passage(model, country, via, &passage);

	ok &= near(passage.share, read_number(file));
	ok &= near(passage.produced_there, read_number(file));
	ok &= near(passage.produced_elsewhere, read_number(file));
	return ok & near(passage.unattributed, read_number(file));
}

static bool
losses_agree(FILE *file, OriginModel *model, uint32_t n, bool ban)
{
	uint32_t	exporter = read_country(file);
	Loss	   *losses = new_array(Loss, n);
	bool		ok = true;

	if (ban)
		origin_with_export_ban(model, exporter, read_country(file), losses);
	else
		origin_without_exporter(model, exporter, losses);
	for (uint32_t i = 0; i < n; i++)
	{
		ok &= near(losses[i].direct, read_number(file));
		ok &= near(losses[i].indirect, read_number(file));
	}
	return ok;
}

static void
check_answers(FILE *file, const Network *network)
{
	OriginModel *model = model_of(network);
	char		question[16];

	while (fscanf(file, "%15s", question) == 1 && strcmp(question, "end") != 0)
	{
		bool		ok = false;

		if (strcmp(question, "totals") == 0)
			ok = totals_agree(file, model);
		else if (strcmp(question, "supply") == 0 || strcmp(question, "imports") == 0)
			ok = origins_agree(file, model, network->n, question[0] == 'i');
		else if (strcmp(question, "passage") == 0)
			ok = passage_agrees(file, model);
		else if (strcmp(question, "without") == 0 || strcmp(question, "ban") == 0)
			ok = losses_agree(file, model, network->n, question[0] == 'b');
		check_named(ok, network->name, question);
	}
}

static void
test_exact_cases(void)
{
	FILE	   *file = fopen("test/core/origin_cases.txt", "r");
	char		word[16];
	int			count = 0;

	check(file != NULL, "test/core/origin_cases.txt is there");
	while (file != NULL && fscanf(file, "%15s", word) == 1)
	{
		Network		network = read_network(file);

		check_answers(file, &network);
		host_free_all();
		count++;
	}
	check(count > 30, "there are cases");
	if (file != NULL)
		fclose(file);
}

/*---------------------------------------------------------------------------
 * The worked examples of docs/methods/origin.md, as printed
 *---------------------------------------------------------------------------
 */

static Network
listed_network(const char *name, uint32_t n, const double *production, const Flow *flows,
			   size_t nflows)
{
	Network		network = new_network(name, n, nflows);

	memcpy(network.production, production, n * sizeof(double));
	memcpy(network.flows, flows, nflows * sizeof(Flow));
	network.nflows = nflows;
	return network;
}

/* The share of a producer in the imports of a country, all attributed. */
static double
import_share(OriginModel *model, uint32_t country, uint32_t producer)
{
	double		share[8];
	double		unattributed;

	return origin_of_imports(model, country, share, &unattributed) && unattributed == 0 ?
		share[producer] : NAN;
}

static void
test_worked_examples(void)
{
	enum
	{
		CHN, AUS, MYS, USA, JPN, EST, OTHER
	};
	const double mines[] = {70, 30, 0, 5};
	const Flow	flows[] = {{CHN, MYS, 10}, {CHN, USA, 25}, {AUS, MYS, 20}, {MYS, USA, 15},
	{AUS, CHN, 4}, {MYS, CHN, 6}, {USA, CHN, 8}};
	const double rare_earth_mines[] = {100, 40, 0, 0, 0, 5, 12};

	/* Australia sells 16 to Malaysia, so that nobody sells more than he has */
	const Flow	rare_earths[] = {{CHN, JPN, 8}, {CHN, EST, 3}, {CHN, USA, 70}, {AUS, CHN, 2},
	{AUS, MYS, 16}, {AUS, JPN, 4}, {MYS, JPN, 3}, {MYS, USA, 13}, {JPN, USA, 6}, {EST, USA, 5},
	{OTHER, EST, 1}, {OTHER, USA, 6}};
	Network		network = listed_network("acyclic", 4, mines, flows, 4);
	OriginModel *model = model_of(&network);

	check(near(import_share(model, USA, CHN), 3 / 4.0) &&
		  near(import_share(model, USA, AUS), 1 / 4.0), "directly 5/8, in the end 3/4");
	network = listed_network("back-flows", 4, mines, flows, 7);
	model = model_of(&network);
	check(near(import_share(model, USA, CHN), 315 / 484.0) &&
		  near(import_share(model, USA, AUS), 15 / 44.0) &&
		  near(import_share(model, USA, USA), 1 / 121.0), "flows back to China");
	network = listed_network("rare earths", 7, rare_earth_mines, rare_earths, 12);
	model = model_of(&network);
	check(near(import_share(model, USA, CHN), 1123 / 1530.0) &&
		  near(import_share(model, USA, AUS), 1321 / 7650.0) &&
		  near(import_share(model, USA, EST), 1 / 36.0) &&
		  near(import_share(model, USA, OTHER), 59 / 900.0), "rare-earth compounds");
	host_free_all();
}

/*---------------------------------------------------------------------------
 * Edges and errors
 *---------------------------------------------------------------------------
 */

static void
test_edges(void)
{
	Network		network = new_network("edges", 3, 4);
	OriginModel *model;
	Loss		losses[3];
	Passage		passage;
	double		share[3];
	double		unattributed;

	model = model_of(&network);
	check(!origin_of_supply(model, 0, share, &unattributed) &&
		  !origin_of_imports(model, 0, share, &unattributed) &&
		  !origin_passage(model, 0, 1, &passage), "nothing at all");
	origin_with_export_ban(model, 0, 1, losses);
	check(losses[1].direct == 0 && losses[1].indirect == 0, "a ban on nothing");
	network.production[0] = 2;
	add_flow(&network, 0, 0, 5);
	add_flow(&network, 1, 2, 0);
	model = model_of(&network);
	check(origin_totals(model).self_trade == 5 && origin_account(model, 0).exports == 0,
		  "self-trade is dropped");
	check(origin_of_supply(model, 0, share, &unattributed) && share[0] == 1 &&
		  !origin_of_imports(model, 0, share, &unattributed), "production alone");
	check(!origin_of_supply(model, 2, share, &unattributed), "a flow of nothing");
	check(origin_passage(model, 0, 2, &passage) && passage.share == 0,
		  "nothing passes who has nothing");
	check(origin_passage(model, 0, 0, &passage) && passage.share == 1 &&
		  passage.produced_there == 1, "all that a country has has been there");
	model = origin_model(0, NULL, 0, NULL);
	check(origin_totals(model).production == 0, "no countries");
	host_free_all();
}

static void
run_tests(void)
{
	test_exact_cases();
	test_worked_examples();
	test_edges();
}

int
main(void)
{
	return report_of(run_tests);
}
