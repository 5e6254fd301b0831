/*-------------------------------------------------------------------------
 *
 * trade_network.h
 *	  The SQL type trade_network: exact sums by pairs of exporter and importer.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_TRADE_NETWORK_H
#define RA_TRADE_NETWORK_H

#include "keyed_type.h"

typedef KeyedSums TradeNetwork;

/* One flow; a blank name is that of an unknown country. */
typedef struct TradeFlow
{
	KeyBytes	pair;			/* holds the names */
	Key			exporter;
	Key			importer;
	double		amount;
} TradeFlow;

/* an argument whose amounts are to be read */
#define PG_GETARG_TRADE_NETWORK(n) \
	ks_in_ones(keyed_argument(fcinfo, n, &trade_network_type))

#pragma GCC visibility push(hidden)

extern void get_trade_flow(const TradeNetwork *network, const KeyedSum *entry, TradeFlow *flow);

#pragma GCC visibility pop

#endif							/* RA_TRADE_NETWORK_H */
