/* module.c: makes this library a PostgreSQL module */
#include "postgres.h"

#include "fmgr.h"

#include "compat.h"

RA_MODULE_MAGIC;
