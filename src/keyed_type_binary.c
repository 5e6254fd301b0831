/*-------------------------------------------------------------------------
 *
 * keyed_type_binary.c
 *	  The binary form of the types of keyed_type.h: version, decimals, unknown
 *	  rows, number of keys, and for each the name, the sum and the row count.
 *
 *-------------------------------------------------------------------------
 */
#include "keyed_type.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"

#define BINARY_VERSION	1

static void
send_name(StringInfo out, const KeyBytes *key)
{
	char	   *name = pg_server_to_client(key->bytes, key->len);
	int			len = name == key->bytes ? (int) key->len : (int) strlen(name);

	pq_sendint32(out, len);
	pq_sendbytes(out, name, len);
}

Datum
keyed_send(FunctionCallInfo fcinfo, const KeyedType *type)
{
	const KeyedSums *ks = keyed_canonical(keyed_argument(fcinfo, 0, type));
	StringInfoData out;

	pq_begintypsend(&out);
	pq_sendbyte(&out, BINARY_VERSION);
	pq_sendbyte(&out, ks->decimals);
	pq_sendint64(&out, ks->unknown);
	pq_sendint32(&out, ks->nused);
	ks_foreach(entry, ks)
	{
		KeyBytes	key;

		ks_entry_key(ks, entry, &key);
		send_name(&out, &key);
		pq_sendfloat8(&out, entry->sum.hi);
		pq_sendfloat8(&out, entry->sum.lo);
		pq_sendint64(&out, entry->count);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

#define REJECT_BINARY(type, ...) \
	ereport(ERROR, \
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION), \
			 errmsg("invalid binary value of type %s", (type)->name), \
			 errdetail(__VA_ARGS__)))

static int
remaining_bytes(StringInfo in)
{
	return in->len - in->cursor;
}

static void
check_name(const char *name, size_t len, const KeyedType *type)
{
	const char *problem = type->problem == NULL ? NULL : type->problem(name, len);

	if (problem != NULL)
		REJECT_BINARY(type, "Member \"%s\" %s.", clipped_name(name, len), problem);
}

/* The key of a name, which must be one that the type may have. */
static Key
received_key(const char *name, size_t len, const KeyedType *type)
{
	const char *second = memchr(name, PAIR_SEPARATOR, len);

	if (!type->pairs)
	{
		check_name(name, counts_unknown(type, name, len) ? len - 1 : len, type);
		return ks_key(name, len);
	}
	if (second == NULL)
		REJECT_BINARY(type, "\"%s\" is not a pair of names.", clipped_name(name, len));
	check_name(name, second - name, type);
	check_name(second + 1, name + len - second - 1, type);
	return pair_key(name, second - name, second + 1, name + len - second - 1);
}

/* the next entry: its name in the server's encoding, sum and row count */
static void
receive_entry(StringInfo in, KeyedSums **ks, const KeyedType *type)
{
	int			len = (int) pq_getmsgint(in, 4);
	char	   *name;
	int			name_len;
	KeyedSum   *entry;
	dd			sum;
	int64		count;

	if (len < 0 || len > remaining_bytes(in))
		REJECT_BINARY(type, "A name has a length of %d bytes.", len);
	name = pq_getmsgtext(in, len, &name_len);
	sum.hi = pq_getmsgfloat8(in);
	sum.lo = pq_getmsgfloat8(in);
	count = pq_getmsgint64(in);
	if (!dd_is_normal(sum))
		REJECT_BINARY(type, "The amount of %s is damaged.", quoted_key(name, name_len));
	if (count == 0 && sum.hi == 0)
		REJECT_BINARY(type, "There are neither rows nor an amount of %s.", quoted_key(name, name_len));
	entry = ks_entry(ks, received_key(name, name_len, type));
	if (counts_unknown(type, name, name_len) && sum.hi != 0)
		REJECT_BINARY(type, "Rows without an amount of %s have one.", quoted_key(name, name_len));
	if (entry->count != 0 || entry->sum.hi != 0)
		REJECT_BINARY(type, "The name %s occurs twice.", quoted_key(name, name_len));
	entry->sum.hi = sum.hi + 0.0;
	entry->sum.lo = sum.lo + 0.0;
	entry->count = count;
	pfree(name);
}

Datum
keyed_recv(FunctionCallInfo fcinfo, const KeyedType *type)
{
	StringInfo	in = (StringInfo) PG_GETARG_POINTER(0);
	KeyedSums  *ks = keyed_create();
	int			version = pq_getmsgbyte(in);
	int			decimals;
	int			n;

	if (version != BINARY_VERSION)
		REJECT_BINARY(type, "Format version %d is unknown.", version);
	decimals = pq_getmsgbyte(in);
	if (!is_number_of_decimals(decimals))
		REJECT_BINARY(type, "Number of decimals %d is not 0, 4, 8, 12, 16 or 20.", decimals);
	ks->unknown = pq_getmsgint64(in);
	n = (int) pq_getmsgint(in, 4);
	/* each takes at least the length of its name, its sum and its count */
	if (n < 0 || n > remaining_bytes(in) / (4 + 8 + 8 + 8))
		REJECT_BINARY(type, "It announces %d names in %d bytes.", n, remaining_bytes(in));
	for (int i = 0; i < n; i++)
	{
		CHECK_FOR_INTERRUPTS();
		receive_entry(in, &ks, type);
	}
	pq_getmsgend(in);
	ks->decimals = (uint16) decimals;
	PG_RETURN_POINTER(ks_canonical(ks));
}
