/*-------------------------------------------------------------------------
 *
 * supply_mix.h
 *	  The SQL type supply_mix: exact sums by supplier.  Unattributed supply
 *	  is the sum of the blank key.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_SUPPLY_MIX_H
#define RA_SUPPLY_MIX_H

#include "postgres.h"

#include "fmgr.h"

#include "compat.h"
#include "keyed_sums.h"

typedef KeyedSums SupplyMix;

/* What the measures need of a mix, checked for negative amounts. */
typedef struct Supplies
{
	double		total;			/* unattributed supply included */
	double		attributed;		/* the supply of the named suppliers */
	double		unattributed;
	int			n;				/* named suppliers with an amount > 0 */
	double	   *amounts;		/* theirs, in no particular order */
} Supplies;

#define PG_GETARG_SUPPLY_MIX(n) supply_mix_argument(fcinfo, n)
#define PG_RETURN_SUPPLY_MIX(mix) PG_RETURN_POINTER(supply_mix_canonical(mix))

/* supply_mix.c */
extern SupplyMix *supply_mix_argument(FunctionCallInfo fcinfo, int n);
extern SupplyMix *supply_mix_stored_argument(FunctionCallInfo fcinfo, int n);
extern const SupplyMix *supply_mix_canonical(const SupplyMix *mix);
extern SupplyMix *supply_mix_create(void);
extern Key	supplier_key(const text *supplier);
extern text *supplier_name(const SupplyMix *mix, const KeyedSum *entry);
extern char *supplier_label(const SupplyMix *mix, const KeyedSum *entry);
extern void check_amount(Key supplier, double amount);

/* supply_mix_read.c */
extern bool supply_mix_supplies(const SupplyMix *mix, Supplies *supplies);

#endif							/* RA_SUPPLY_MIX_H */
