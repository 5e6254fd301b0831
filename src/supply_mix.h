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
#include "utils/array.h"

#include "compat.h"
#include "keyed_type.h"

typedef KeyedSums SupplyMix;

#define is_named(entry)	((entry)->key != KS_BLANK)

/* A negative amount that was let through is a remainder of rounding. */
#define supplied(entry)	Max((entry)->sum.hi, 0)

/* What the measures need of a mix, checked for negative amounts. */
typedef struct Supplies
{
	dd			total;			/* unattributed supply included */
	dd			attributed;		/* the supply of the named suppliers */
	double		unattributed;
	int			n;				/* named suppliers with an amount > 0 */
	int			nlisted;		/* named suppliers, zeros included */
	double	   *amounts;		/* theirs, zeros last */
} Supplies;

/* an argument as it is, whose sums may be in decimal units */
#define PG_GETARG_EXACT_MIX(n) keyed_argument(fcinfo, n, &supply_mix_type)
/* an argument whose amounts are to be read */
#define PG_GETARG_SUPPLY_MIX(n) ks_in_ones(PG_GETARG_EXACT_MIX(n))
#define PG_RETURN_SUPPLY_MIX(mix) PG_RETURN_POINTER(keyed_canonical(mix))

#pragma GCC visibility push(hidden)

/* supply_mix.c */
extern text *supplier_name(const SupplyMix *mix, const KeyedSum *entry);
extern NullableDatum *array_elements(ArrayType *array, int *n);
extern char *key_label(const char *bytes, uint32_t len);
extern char *supplier_label(const SupplyMix *mix, const KeyedSum *entry);
extern void reject_amount(Key supplier, double amount) __attribute__((noreturn));

/* supply_mix_read.c */
extern bool supply_mix_supplies(const SupplyMix *mix, Supplies *supplies);
extern uint32 supply_mix_rank(const SupplyMix *mix, const KeyedSum ***ranked);

/* weighted.c */
extern double supplier_weight(const SupplyMix *mix, const KeyedSum *entry,
							  const SupplyMix *weights);

/*
 * A supplier's name as it is in the row; most need no detoasting.  A pointer to
 * one that is stored out of line looks like a short name too.
 */
static inline text *
supplier_text(Datum supplier)
{
	text	   *name = (text *) DatumGetPointer(supplier);

	return unlikely(VARATT_IS_EXTERNAL(name) || VARATT_IS_COMPRESSED(name)) ?
		pg_detoast_datum_packed(name) : name;
}

/* The key of a supplier; NULL means unattributed. */
static inline Key
supplier_key(NullableDatum supplier)
{
	text	   *name;

	if (supplier.isnull)
		return ks_key("", 0);
	name = supplier_text(supplier.value);
	return ks_key(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name));
}

/*
 * Adds a row as the aggregates do, see ks_add_soon(): without an amount it is
 * an unknown row.
 */
static inline SupplyMix *
supply_mix_add_row(SupplyMix *mix, NullableDatum supplier, NullableDatum amount)
{
	text	   *name;

	if (amount.isnull)
	{
		mix->unknown++;
		return mix;
	}
	if (unlikely(!isfinite(DatumGetFloat8(amount.value))))
		reject_amount(supplier_key(supplier), DatumGetFloat8(amount.value));
	if (supplier.isnull)
		return ks_add_soon(mix, "", 0, DatumGetFloat8(amount.value));
	name = supplier_text(supplier.value);
	return ks_add_soon(mix, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name),
				  DatumGetFloat8(amount.value));
}

#pragma GCC visibility pop

#endif							/* RA_SUPPLY_MIX_H */
