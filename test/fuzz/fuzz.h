/*
 * fuzz.h: what the targets have in common.  A finding is an abort, which the
 * fuzzer and the sanitizers report with the input that led to it.
 */
#ifndef RA_FUZZ_H
#define RA_FUZZ_H

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define expect(condition) \
	do { \
		if (!(condition)) \
		{ \
			fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif							/* RA_FUZZ_H */
