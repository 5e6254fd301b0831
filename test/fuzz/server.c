/*
 * server.c: see server.h.  What no target reaches is left unresolved.
 */
#include "server.h"

#include <signal.h>

#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "port/pg_bswap.h"
#include "utils/json.h"
#include "utils/memutils.h"

jmp_buf		on_error;
volatile sig_atomic_t InterruptPending = false;

const KeyedType *const fuzzed_types[3] = {
	&supply_mix_type, &material_balance_type, &trade_network_type
};

/*---------------------------------------------------------------------------
 * Memory: each allocation of its exact size, for the sanitizers
 *---------------------------------------------------------------------------
 */

typedef struct Chunk
{
	struct Chunk *prev;
	struct Chunk *next;
	size_t		size;
	size_t		unused;			/* keeps what follows aligned */
} Chunk;

static Chunk chunks = {&chunks, &chunks, 0, 0};

void *
palloc0(Size size)
{
	Chunk	   *chunk;

	if (!AllocSizeIsValid(size))
		longjmp(on_error, 1);
	chunk = calloc(1, sizeof(Chunk) + size);
	expect(chunk != NULL);
	*chunk = (Chunk) {&chunks, chunks.next, size, 0};
	chunks.next->prev = chunk;
	chunks.next = chunk;
	return chunk + 1;
}

void *
palloc(Size size)
{
	void	   *p = palloc0(size);

	memset(p, 0x7F, size);		/* nothing may count on zeros */
	return p;
}

void
pfree(void *p)
{
	Chunk	   *chunk = (Chunk *) p - 1;

	chunk->prev->next = chunk->next;
	chunk->next->prev = chunk->prev;
	free(chunk);
}

void *
repalloc(void *p, Size size)
{
	void	   *new = palloc(size);

	memcpy(new, p, Min(size, ((Chunk *) p - 1)->size));
	pfree(p);
	return new;
}

void
server_free_all(void)
{
	while (chunks.next != &chunks)
		pfree(chunks.next + 1);
}

char *
pnstrdup(const char *string, Size len)
{
	size_t		n = strnlen(string, len);
	char	   *copy = palloc0(n + 1);

	return memcpy(copy, string, n);
}

char *
pstrdup(const char *string)
{
	return pnstrdup(string, strlen(string));
}

struct varlena *
pg_detoast_datum(struct varlena *datum)
{
	return datum;
}

/*---------------------------------------------------------------------------
 * Errors
 *---------------------------------------------------------------------------
 */

bool
errstart(int elevel, const char *domain pg_attribute_unused())
{
	return elevel >= ERROR;
}

bool
errstart_cold(int elevel, const char *domain)
{
	return errstart(elevel, domain);
}

void
errfinish(const char *file pg_attribute_unused(), int line pg_attribute_unused(),
		  const char *function pg_attribute_unused())
{
	longjmp(on_error, 1);
}

int
errcode(int sqlerrcode)
{
	return sqlerrcode;
}

/* reads all that a message shows */
#define MESSAGE(name) \
int \
name(const char *format,...) \
{ \
	va_list		args; \
	va_start(args, format); \
	expect(vsnprintf(NULL, 0, format, args) >= 0); \
	va_end(args); \
	return 0; \
}

MESSAGE(errmsg)
MESSAGE(errdetail)
MESSAGE(errhint)

void
json_ereport_error(JsonParseErrorType error pg_attribute_unused(),
				   JsonLexContext *lex pg_attribute_unused())
{
	longjmp(on_error, 1);
}

int
AggCheckCallContext(FunctionCallInfo fcinfo pg_attribute_unused(),
					MemoryContext *context pg_attribute_unused())
{
	return 0;
}

/*---------------------------------------------------------------------------
 * Text
 *---------------------------------------------------------------------------
 */

int
GetDatabaseEncoding(void)
{
	return PG_UTF8;
}

/* without regard to characters: what is shown is not tested here */
int
pg_mbcliplen(const char *string pg_attribute_unused(), int len, int limit)
{
	return Min(len, limit);
}

double
float8in_internal(char *number, char **end pg_attribute_unused(),
				  const char *type_name pg_attribute_unused(),
				  const char *whole pg_attribute_unused())
{
	char	   *rest;
	double		value = strtod(number, &rest);

	if (*rest != '\0' || isinf(value))
		longjmp(on_error, 1);
	return value;
}

void
escape_json(StringInfo out, const char *string)
{
	appendStringInfoChar(out, '"');
	for (; *string != '\0'; string++)
		if ((unsigned char) *string < ' ')
			appendStringInfo(out, "\\u%04x", *string);
		else
			appendStringInfo(out, *string == '"' || *string == '\\' ? "\\%c" : "%c", *string);
	appendStringInfoChar(out, '"');
}

KeyedSums *
read_text(const KeyedType *type, const char *text)
{
	LOCAL_FCINFO(fcinfo, 1);

	InitFunctionCallInfoData(*fcinfo, NULL, 1, InvalidOid, NULL, NULL);
	fcinfo->args[0].value = CStringGetDatum(pstrdup(text));
	return (KeyedSums *) DatumGetPointer(keyed_in(fcinfo, type));
}

char *
print_text(const KeyedType *type, const KeyedSums *ks)
{
	LOCAL_FCINFO(fcinfo, 1);

	InitFunctionCallInfoData(*fcinfo, NULL, 1, InvalidOid, NULL, NULL);
	fcinfo->args[0].value = PointerGetDatum(ks);
	return DatumGetCString(keyed_out(fcinfo, type));
}

/*---------------------------------------------------------------------------
 * Messages
 *---------------------------------------------------------------------------
 */

static const void *
take_bytes(StringInfo in, int n)
{
	if (n < 0 || n > in->len - in->cursor)
		longjmp(on_error, 1);
	in->cursor += n;
	return in->data + in->cursor - n;
}

int
pq_getmsgbyte(StringInfo in)
{
	return *(const uint8 *) take_bytes(in, 1);
}

unsigned int
pq_getmsgint(StringInfo in, int n)
{
	uint32		value;

	expect(n == sizeof(value));
	memcpy(&value, take_bytes(in, n), n);
	return pg_ntoh32(value);
}

int64
pq_getmsgint64(StringInfo in)
{
	uint64		value;

	memcpy(&value, take_bytes(in, sizeof(value)), sizeof(value));
	return (int64) pg_ntoh64(value);
}

float8
pq_getmsgfloat8(StringInfo in)
{
	int64		bits = pq_getmsgint64(in);
	float8		value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

char *
pq_getmsgtext(StringInfo in, int rawbytes, int *nbytes)
{
	const char *bytes = take_bytes(in, rawbytes);

	if (pg_encoding_verifymbstr(PG_UTF8, bytes, rawbytes) != rawbytes)
		longjmp(on_error, 1);
	*nbytes = rawbytes;
	return pnstrdup(bytes, rawbytes);
}

void
pq_getmsgend(StringInfo in)
{
	if (in->cursor != in->len)
		longjmp(on_error, 1);
}

char *
pg_server_to_client(const char *string, int len pg_attribute_unused())
{
	return (char *) string;
}

#if PG_VERSION_NUM < 160000
#define bytes_pointer const char *
#else
#define bytes_pointer const void *
#endif

void
pq_sendbytes(StringInfo out, bytes_pointer bytes, int len)
{
	appendBinaryStringInfo(out, bytes, len);
}

void
pq_sendfloat8(StringInfo out, float8 value)
{
	uint64		bits;

	memcpy(&bits, &value, sizeof(bits));
	pq_sendint64(out, bits);
}

void
pq_begintypsend(StringInfo out)
{
	initStringInfo(out);
	out->len = VARHDRSZ;
}

bytea *
pq_endtypsend(StringInfo out)
{
	SET_VARSIZE(out->data, out->len);
	return (bytea *) out->data;
}

KeyedSums *
read_binary(const KeyedType *type, const uint8_t *bytes, size_t len)
{
	StringInfoData in = {palloc(len), (int) len, (int) len, 0};
	LOCAL_FCINFO(fcinfo, 1);

	memcpy(in.data, bytes, len);
	InitFunctionCallInfoData(*fcinfo, NULL, 1, InvalidOid, NULL, NULL);
	fcinfo->args[0].value = PointerGetDatum(&in);
	return (KeyedSums *) DatumGetPointer(keyed_recv(fcinfo, type));
}

bytea *
print_binary(const KeyedType *type, const KeyedSums *ks)
{
	LOCAL_FCINFO(fcinfo, 1);

	InitFunctionCallInfoData(*fcinfo, NULL, 1, InvalidOid, NULL, NULL);
	fcinfo->args[0].value = PointerGetDatum(ks);
	return DatumGetByteaP(keyed_send(fcinfo, type));
}

/*---------------------------------------------------------------------------
 * What the targets expect
 *---------------------------------------------------------------------------
 */

static bool
same_bytes(const KeyedSums *a, const KeyedSums *b)
{
	return VARSIZE(a) == VARSIZE(b) && memcmp(a, b, VARSIZE(a)) == 0;
}

void
expect_round_trips(const KeyedType *type, const KeyedSums *ks)
{
	jmp_buf		outer;
	bytea	   *binary;

	expect(ks_check(ks, VARSIZE(ks)) == NULL);
	memcpy(outer, on_error, sizeof(jmp_buf));
	if (setjmp(on_error) != 0)
		expect(!"a value that was printed can be read");
	binary = print_binary(type, ks);
	expect(same_bytes(ks, read_binary(type, (uint8_t *) VARDATA(binary), VARSIZE(binary) - VARHDRSZ)));
	expect(same_bytes(ks, read_text(type, print_text(type, ks))));
	memcpy(on_error, outer, sizeof(jmp_buf));
}
