/*
 * families.c: networks as large as those of companies, each difficult in its
 * own way, and one of countries.
 */
#include "host.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "families.h"
#include "random.h"

#define MAX_LENGTH	1000		/* of a cycle */

/*---------------------------------------------------------------------------
 * Amounts and cycles
 *---------------------------------------------------------------------------
 */

/* Log-normal, with few bits, so that what goes round is exactly closed. */
static double
log_normal(double sigma)
{
	double		normal = sqrt(-2 * log(1 - random_unit())) * cos(2 * M_PI * random_unit());

	return ldexp(1 + floor(ldexp(exp(sigma * normal), 20)), -20);
}

static void
close_cycle(Network *network, const uint32_t *countries, uint32_t length, double amount)
{
	for (uint32_t i = 0; i < length; i++)
		add_flow(network, countries[i], countries[(i + 1) % length], amount);
}

static void
add_pair(Network *network, uint32_t a, uint32_t b, double amount)
{
	add_flow(network, a, b, amount);
	add_flow(network, b, a, amount);
}

static void
add_chains(Network *network, uint32_t count, double amount)
{
	for (uint32_t i = 0; i < count; i++)
		add_chain(network, amount);
}

static void
add_random_cycles(Network *network, uint32_t nflows, double sigma)
{
	for (uint32_t c = 0; c < nflows / 10; c++)
		add_cycle(network, 0, network->n, 10, log_normal(sigma));
}

/*---------------------------------------------------------------------------
 * The families
 *---------------------------------------------------------------------------
 */

static void
unbalanced(Network *network, uint32_t nflows)
{
	for (uint32_t f = 0; f < nflows; f++)
		add_flow(network, random_below(network->n), random_below(network->n), log_normal(2));
	for (uint32_t i = 0; i < network->n / 100; i++)
		network->production[random_below(network->n)] = log_normal(2);
}

static void
fed_well(Network *network, uint32_t nflows)
{
	add_random_cycles(network, nflows, 1);
	add_chains(network, network->n / 10, 4);
}

static void
fed_little(Network *network, uint32_t nflows)
{
	add_random_cycles(network, nflows, 1);
	add_chains(network, 1, 0x1p-20);
}

/* many amounts, down to a billionth of the largest */
static void
many_powers(Network *network, uint32_t nflows)
{
	for (uint32_t c = 0; c < nflows / 10; c++)
		add_cycle(network, 0, network->n, 10, ldexp(1 + random_below(1024), -(int) random_below(30)));
	add_chains(network, 100, 0x1p-10);
}

static void
communities(Network *network, uint32_t nflows)
{
	for (uint32_t c = 0; c < nflows / 10; c++)
		add_cycle(network, random_below(network->n / 100) * 100, 100, 10, log_normal(1));
	for (uint32_t c = 0; c < network->n / 100; c++)
		add_cycle(network, 0, network->n, 10, 0x1p-13);
	add_chains(network, 10, 0x1p-13);
}

/* communities within communities, the flows between them ever smaller */
static void
hierarchy(Network *network, uint32_t nflows)
{
	for (uint32_t c = 0; c < nflows / 10; c++)
	{
		uint32_t	size = network->n;
		double		amount = 0x1p-28;

		for (; size >= 100 && random_unit() < 0.8; size /= 10)
			amount *= 128;
		add_cycle(network, random_below(network->n / size) * size, size, 10,
				  amount * log_normal(1));
	}
	add_chains(network, 10, 0x1p-28);
}

/* everyone trades with four neighbours, both ways */
static void
torus(Network *network, uint32_t nflows)
{
	uint32_t	side = (uint32_t) sqrt(fmin(network->n, nflows / 4.0));

	for (uint32_t i = 0; i < side * side; i++)
	{
		add_pair(network, i, i / side * side + (i + 1) % side, log_normal(1));
		add_pair(network, i, (i + side) % (side * side), log_normal(1));
	}
	add_chains(network, 1, 1);
}

/* layers, each of which supplies the next, and the last the first */
static void
layers(Network *network, uint32_t nflows)
{
	uint32_t	width = network->n / MAX_LENGTH;
	uint32_t	countries[MAX_LENGTH];

	for (uint32_t c = 0; c < nflows / MAX_LENGTH; c++)
	{
		for (uint32_t layer = 0; layer < MAX_LENGTH; layer++)
			countries[layer] = layer * width + random_below(width);
		close_cycle(network, countries, MAX_LENGTH, log_normal(1));
	}
	add_chains(network, 1, 0x1p-10);
}

/* few trade with very many */
static void
hubs(Network *network, uint32_t nflows)
{
	uint32_t	countries[10];

	for (uint32_t c = 0; c < nflows / 10; c++)
	{
		for (int i = 0; i < 10; i++)
			countries[i] = (uint32_t) (network->n * pow(random_unit(), 4));
		close_cycle(network, countries, 10, log_normal(2));
	}
	add_chains(network, 100, 0x1p-10);
}

/* pairs that send nearly all they have to and fro */
static void
tight_pairs(Network *network, uint32_t nflows)
{
	uint32_t	npairs = network->n / 5;

	for (uint32_t i = 0; i < npairs; i++)
		add_pair(network, random_below(network->n), random_below(network->n), 1e9);
	add_random_cycles(network, nflows - 2 * npairs, 1);
	add_chains(network, 100, 1);
}

/* a ring, trade both ways, less and less */
static void
falling_ring(Network *network, uint32_t nflows)
{
	uint32_t	n = network->n < nflows / 2 ? network->n : nflows / 2;

	for (uint32_t i = 0; i < n; i++)
		add_pair(network, i, (i + 1) % n, 1 + (n - i) / 16384.0);
	add_chains(network, 1, 0x1p-10);
}

Network
make_family(int family, uint32_t n, uint32_t nflows)
{
	static const struct
	{
		const char *name;
		void		(*make) (Network *network, uint32_t nflows);
	}			families[NFAMILIES] =
	{
		{"random flows", unbalanced},
		{"random cycles, well fed", fed_well},
		{"random cycles, one mine", fed_little},
		{"amounts of nine powers of ten", many_powers},
		{"communities of 100", communities},
		{"communities in communities", hierarchy},
		{"torus", torus},
		{"ring of 1000 layers", layers},
		{"hubs", hubs},
		{"tight pairs", tight_pairs},
		{"falling ring", falling_ring},
	};
	Network		network = new_network(families[family].name, n, (size_t) nflows + 3 * n);

	random_state = UINT64_C(88172645463325252) + (uint64_t) family;
	families[family].make(&network, nflows);
	return network;
}

/*---------------------------------------------------------------------------
 * BACI
 *---------------------------------------------------------------------------
 */

#define MAX_COUNTRIES	400
#define NCOLUMNS		9

static uint32_t
find_country(char names[][4], uint32_t *n, const char *name)
{
	uint32_t	i = 0;

	while (i < *n && strcmp(names[i], name) != 0)
		i++;
	if (i == *n && *n < MAX_COUNTRIES)
		snprintf(names[(*n)++], sizeof(names[0]), "%.3s", name);
	return i;
}

/* Splits a line at its commas; names of countries may be quoted. */
static int
split(char *line, char **columns)
{
	bool		quoted = false;
	int			n = 1;

	columns[0] = line;
	for (; *line != '\0'; line++)
	{
		quoted ^= *line == '"';
		if (*line != ',' || quoted || n == NCOLUMNS)
			continue;
		*line = '\0';
		columns[n++] = line + 1;
	}
	return n;
}

/*
 * Trade in tonnes of one product in one year.  BACI has no production: what a
 * country exports beyond its imports is taken to be produced there.
 */
Network
read_baci(const char *path, const char *year, const char *product)
{
	static char names[MAX_COUNTRIES][4];
	Network		network = new_network("BACI", MAX_COUNTRIES, 100000);
	FILE	   *file = fopen(path, "r");
	char		line[1024];
	char	   *columns[NCOLUMNS];
	OriginModel *model;

	network.n = 0;
	while (file != NULL && fgets(line, sizeof(line), file) != NULL)
		if (split(line, columns) == NCOLUMNS && strcmp(columns[0], year) == 0 &&
			strcmp(columns[5], product) == 0)
			add_flow(&network, find_country(names, &network.n, columns[1]),
					 find_country(names, &network.n, columns[3]), atof(columns[8]));
	if (file != NULL)
		fclose(file);
	model = model_of(&network);
	for (uint32_t i = 0; i < network.n; i++)
		network.production[i] = origin_account(model, i).unattributed;
	return network;
}
