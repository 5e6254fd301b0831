/*
 * random.h: random numbers that are the same in every run and on every
 * machine.
 */
#ifndef RA_RANDOM_H
#define RA_RANDOM_H

#include <stdint.h>

static uint64_t random_state = 88172645463325252u;

/* xorshift64* */
static inline uint64_t
next_random(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(2685821657736338717);
}

/* 0 <= u < 1 */
static inline double
random_unit(void)
{
	return (double) (next_random() >> 11) * 0x1p-53;
}

static inline uint32_t
random_below(uint32_t n)
{
	return (uint32_t) (random_unit() * n);
}

#endif							/* RA_RANDOM_H */
