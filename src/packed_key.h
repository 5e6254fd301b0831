/*-------------------------------------------------------------------------
 *
 * packed_key.h
 *	  A key in one word.
 *
 * A key of up to 7 bytes is the word itself: its bytes from the most
 * significant down, and its length plus one in the last byte, so that words
 * compare as the keys do.  A longer key is 26 bits of its hash, 30 bits of
 * its offset in a heap, and 0xFF.  The canonical form of a map holds no hash
 * bits: what is stored must not depend on a hash function.
 *
 *-------------------------------------------------------------------------
 */
#ifndef RA_PACKED_KEY_H
#define RA_PACKED_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MAX_PACKED_LEN	7
#define LONG_TAG		UINT64_C(0xFF)
#define OFFSET_SHIFT	8
#define OFFSET_MASK		(UINT64_C(0x3FFFFFFF) << OFFSET_SHIFT)
#define HASH_SHIFT		38

#define is_long(packed)	(((packed) & 0xFF) == LONG_TAG)
#define long_offset(packed) (((packed) & OFFSET_MASK) >> OFFSET_SHIFT)
#define short_len(packed) ((uint32_t) ((packed) & 0xFF) - 1)
#define short_byte(packed, i) ((uint8_t) ((packed) >> (56 - 8 * (i))))

static inline uint64_t
mix_bits(uint64_t h)
{
	return (h ^ h >> 32) * UINT64_C(0x9E3779B97F4A7C15);
}

static inline uint64_t
read_big_endian32(const uint8_t *p)
{
	return (uint64_t) p[0] << 24 | (uint64_t) p[1] << 16 |
		(uint64_t) p[2] << 8 | (uint64_t) p[3];
}

/* reads a short key without a loop and without touching a byte beyond it */
static inline uint64_t
pack_short(const uint8_t *p, size_t len)
{
	uint64_t	packed = len + 1;

	if (len >= 4)
		packed |= read_big_endian32(p) << 32 |
			read_big_endian32(p + len - 4) << (64 - 8 * len);
	else if (len > 0)
		packed |= (uint64_t) p[0] << 56 |
			(uint64_t) p[len / 2] << (56 - 8 * (len / 2)) |
			(uint64_t) p[len - 1] << (64 - 8 * len);
	return packed;
}

static inline uint64_t
pack_long(const uint8_t *p, size_t len)
{
	uint64_t	h = len;

	for (; len >= 8; p += 8, len -= 8)
		h = mix_bits(h ^ (read_big_endian32(p) << 32 | read_big_endian32(p + 4)));
	h = mix_bits(h ^ pack_short(p, len));
	return (h >> HASH_SHIFT) << HASH_SHIFT | LONG_TAG;
}

/* A hash of 32 bits; that of a long key does not depend on where it lies. */
static inline uint64_t
packed_hash(uint64_t packed)
{
	return mix_bits(is_long(packed) ? packed & ~OFFSET_MASK : packed) >> 32;
}

/* Is this what pack_short() makes of some text? */
static inline bool
short_key_is_valid(uint64_t packed)
{
	uint32_t	len = short_len(packed);
	uint64_t	bytes = packed & ~UINT64_C(0xFF);
	uint64_t	filled;

	if ((packed & 0xFF) == 0 || len > MAX_PACKED_LEN)
		return false;
	if (len < MAX_PACKED_LEN && (bytes << (8 * len)) != 0)
		return false;
	/* no byte of the text is zero */
	filled = bytes | UINT64_MAX >> (8 * len);
	return ((filled - UINT64_C(0x0101010101010101)) & ~filled & UINT64_C(0x8080808080808080)) == 0;
}

#endif							/* RA_PACKED_KEY_H */
