/*-------------------------------------------------------------------------
 *
 * country_match.h
 *	  Which country a label means, or else what row it stands on.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_COUNTRY_MATCH_H
#define RA_COUNTRY_MATCH_H

#include <stddef.h>
#include <stdint.h>

#include "country_names.h"

typedef enum CountryKind
{
	COUNTRY_UNKNOWN,
	COUNTRY_BLANK,
	COUNTRY_NOT_AVAILABLE,		/* "n/a", a dash */
	COUNTRY_ONE,
	COUNTRY_AMBIGUOUS,			/* one of several: "Korea" */
	COUNTRY_SEVERAL,			/* together: "United States and Canada" */
	COUNTRY_RESIDUAL,		/* "Other countries" */
	COUNTRY_TOTAL			/* "World total (rounded)" */
} CountryKind;

#define COUNTRY_MAX_MATCHES 4

typedef struct CountryMatch
{
	CountryKind kind;
	int			n;				/* of countries named, as far as there is room */
	uint16_t	countries[COUNTRY_MAX_MATCHES];
} CountryMatch;

#pragma GCC visibility push(hidden)

extern CountryMatch country_match(const char *text, size_t len);
extern CountryMatch country_nearest(const char *text, size_t len);

#pragma GCC visibility pop

#endif							/* RA_COUNTRY_MATCH_H */
