/*
 * families.h: networks as large as those of companies, each difficult in its
 * own way, and one of countries.
 */
#ifndef RA_FAMILIES_H
#define RA_FAMILIES_H

#include "networks.h"

#define NFAMILIES	11

extern Network make_family(int family, uint32_t n, uint32_t nflows);
extern Network read_baci(const char *path, const char *year, const char *product);

#endif							/* RA_FAMILIES_H */
