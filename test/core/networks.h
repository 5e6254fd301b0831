/*
 * networks.h: networks of trade, made by chance, for tests and measurements.
 */
#ifndef RA_NETWORKS_H
#define RA_NETWORKS_H

#include "dd.h"
#include "flow_graph.h"
#include "origin.h"

typedef struct Network
{
	char		name[64];
	uint32_t	n;
	double	   *production;
	size_t		nflows;
	Flow	   *flows;			/* as many as new_network was asked for fit */
} Network;

/* What a solver is given: supply_k is source_k and all that flows to k. */
typedef struct System
{
	FlowGraph  *graph;			/* by exporter */
	dd		   *supply;
	double	   *source;
} System;

extern Network new_network(const char *name, uint32_t n, size_t max_flows);
extern void add_flow(Network *network, uint32_t exporter, uint32_t importer, double amount);
extern double random_amount(double powers);
extern void add_cycle(Network *network, uint32_t first, uint32_t n, uint32_t length,
					  double amount);
extern void add_chain(Network *network, double amount);
extern Network random_network(uint32_t n, size_t nflows, uint32_t nproducers, double powers);
extern Network balanced_network(uint32_t n, uint32_t bloc, double between, double feed,
								double powers);
extern Network ring(uint32_t n, double slope, double feed);

extern OriginModel *model_of(const Network *network);
extern System system_of(const Network *network, const OriginModel *model);

#endif							/* RA_NETWORKS_H */
