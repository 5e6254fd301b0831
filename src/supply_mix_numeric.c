/*-------------------------------------------------------------------------
 *
 * supply_mix_numeric.c
 *	  The support functions of the aggregates over (supplier, amount) whose
 *	  amounts are numeric: their digits go straight into the exact sums.
 *
 * The server does not show how it stores a numeric; but since the format is
 * on disk, it has been the same since version 9.1: a header of 16 bits (sign,
 * weight and scale) or of 32 (the weight by itself), then digits to base
 * 10000 of 16 bits each, the first of which counts 10000^weight.
 *
 *-------------------------------------------------------------------------
 */
#include "supply_mix.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#define HEADER_KIND		0xC000
#define KIND_SHORT		0x8000
#define KIND_SPECIAL	0xC000	/* NaN and the infinities */
#define LONG_NEGATIVE	0x4000
#define SHORT_NEGATIVE	0x2000
#define SHORT_WEIGHT	0x003F
#define SHORT_WEIGHT_NEGATIVE 0x0040

/* so many digits fit into an integer; twice as many are exact in a dd */
#define DIGITS_IN_INT64	4
#define MAX_DIGITS		7
/* fewer than these are less than a double holds */
#define LEAST_DIGITS	5

typedef struct NumericDigits
{
	bool		negative;
	int			weight;			/* of the first digit */
	int			n;
	const char *digits;			/* not aligned */
} NumericDigits;

/* Takes a numeric apart; false if it is none of the ordinary ones. */
static bool
numeric_digits(const struct varlena *numeric, NumericDigits *result)
{
	const char *data = VARDATA_ANY(numeric);
	int			size = VARSIZE_ANY_EXHDR(numeric);
	uint16		header;
	int16		weight;

	memcpy(&header, data, sizeof(header));
	if ((header & HEADER_KIND) == KIND_SPECIAL)
		return false;
	if ((header & HEADER_KIND) == KIND_SHORT)
	{
		result->negative = (header & SHORT_NEGATIVE) != 0;
		weight = (header & SHORT_WEIGHT_NEGATIVE ? ~SHORT_WEIGHT : 0) | (header & SHORT_WEIGHT);
		result->digits = data + sizeof(header);
	}
	else
	{
		result->negative = (header & HEADER_KIND) == LONG_NEGATIVE;
		memcpy(&weight, data + sizeof(header), sizeof(weight));
		result->digits = data + sizeof(header) + sizeof(weight);
	}
	result->weight = weight;
	result->n = (size - (int) (result->digits - data)) / (int) sizeof(int16);
	return true;
}

/* the integer that digits first .. last - 1 make; those beyond the end are 0 */
static int64
digits_value(const NumericDigits *d, int first, int last)
{
	int64		value = 0;

	for (int i = first; i < last; i++)
	{
		int16		digit = 0;

		if (i < d->n)
			memcpy(&digit, d->digits + i * sizeof(digit), sizeof(digit));
		value = value * 10000 + digit;
	}
	return value;
}

static dd
dd_from_int64(int64 value)
{
	double		high = (double) value;

	return dd_quick_two_sum(high, (double) (value - (int64) high));
}

/*
 * The digits of a numeric in units of the last one, or of the last decimal
 * that a sum may have, to which those behind it are rounded.  False if they
 * are too many, or if rounding would leave too few.
 */
static bool
decimal_from_digits(const NumericDigits *d, Decimal *decimal)
{
	int			fraction = Max(d->n - 1 - d->weight, 0);
	int			cut = Max(fraction - MAX_DECIMALS / DECIMAL_STEP, 0);
	int			kept = d->n - cut;
	int			n = d->weight + 1 + fraction - cut;
	int			nhigh = n - DIGITS_IN_INT64;

	if (d->n == 0)
	{
		*decimal = (Decimal) {{0, 0}, 0};
		return true;
	}
	if (n > MAX_DIGITS || (cut > 0 && kept < LEAST_DIGITS))
		return false;
	decimal->units = dd_from_int64(digits_value(d, Max(nhigh, 0), n));
	if (nhigh > 0)
		decimal->units = dd_add(dd_multiply_double(dd_from_int64(digits_value(d, 0, nhigh)), 1e16),
								decimal->units);
	if (cut > 0 && digits_value(d, kept, kept + 1) >= 5000)
		decimal->units = dd_add(decimal->units, (dd) {1, 0});
	if (d->negative)
		decimal->units = dd_negate(decimal->units);
	decimal->decimals = (fraction - cut) * DECIMAL_STEP;
	return true;
}

/* The exact amount of a row, or the nearest double if it has too many digits. */
static Decimal
amount_argument(FunctionCallInfo fcinfo)
{
	struct varlena *numeric = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(2));
	NumericDigits digits;
	Decimal		amount;
	double		rounded;

	if (likely(numeric_digits(numeric, &digits) && decimal_from_digits(&digits, &amount)))
		return amount;
	rounded = DatumGetFloat8(DirectFunctionCall1(numeric_float8, PointerGetDatum(numeric)));
	if (!isfinite(rounded))
		reject_amount(supplier_key(fcinfo->args[1]), rounded);
	return (Decimal) {{rounded, 0}, 0};
}

/* supply_mix_accum_numeric(state, supplier text, amount numeric) */
PG_FUNCTION_INFO_V1(ra_supply_mix_accum_numeric);
Datum
ra_supply_mix_accum_numeric(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = keyed_state(fcinfo, &supply_mix_type);

	if (mix == NULL)
		mix = keyed_create();
	if (PG_ARGISNULL(2))
	{
		mix->unknown++;
		PG_RETURN_POINTER(mix);
	}
	PG_RETURN_POINTER(ks_add_decimal(mix, supplier_key(fcinfo->args[1]),
									 amount_argument(fcinfo), 1));
}

/* The inverse; see ra_supply_mix_accum_inv(). */
PG_FUNCTION_INFO_V1(ra_supply_mix_accum_numeric_inv);
Datum
ra_supply_mix_accum_numeric_inv(PG_FUNCTION_ARGS)
{
	SupplyMix  *mix = keyed_state(fcinfo, &supply_mix_type);

	if (mix == NULL)
		PG_RETURN_NULL();
	if (PG_ARGISNULL(2))
		mix->unknown--;
	else
		mix = ks_add_decimal(mix, supplier_key(fcinfo->args[1]), amount_argument(fcinfo), -1);
	if ((mix->flags & KS_INEXACT) != 0)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(mix);
}
