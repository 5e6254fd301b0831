/*
 * mutate.c: sends damaged binary values to a server, as the parameter of a
 * statement and by COPY BINARY, and sees what becomes of them: an error of the
 * data, or a value that can be printed and read again.  Each value of the
 * table sample is cut at every length, and each of its bytes changed: to every
 * other one if the value is small or all is asked for, else to a few; to three
 * and one if few are asked for.
 */
#include <libpq-fe.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* as many statements are under way at a time */
#define BATCH	128

static PGconn *connection;
static long ntried = 0;
static long naccepted = 0;
static long nbad = 0;

/* samples, in each way */
static int	npassed = 0;
static int	nfailed = 0;

static void
die(const char *what)
{
	printf("%s: %s", what, PQerrorMessage(connection));
	exit(1);
}

static PGresult *
query(const char *sql)
{
	PGresult   *result = PQexec(connection, sql);

	if (PQresultStatus(result) != PGRES_TUPLES_OK && PQresultStatus(result) != PGRES_COMMAND_OK)
		die(sql);
	return result;
}

static void
hex(const uint8_t *bytes, int len)
{
	for (int i = 0; i < len; i++)
		printf("%02x", bytes[i]);
	printf("\n");
}

/*
 * What may be wrong with data: its format or an amount (class 22), or the
 * message's own structure.
 */
static bool
is_data_error(const PGresult *result)
{
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);

	return state != NULL && (strncmp(state, "22", 2) == 0 || strcmp(state, "08P01") == 0);
}

/* One answer to a damaged value. */
static void
judge(PGresult *result, const char *type, const char *way, const uint8_t *bytes, int len)
{
	ExecStatusType status = PQresultStatus(result);
	bool		accepted = status == PGRES_COMMAND_OK ||
		(status == PGRES_TUPLES_OK && strcmp(PQgetvalue(result, 0, 0), "t") == 0);

	ntried++;
	naccepted += accepted;
	if (accepted || is_data_error(result))
		return;
	nbad++;
	printf("not ok: %s %s: %s", type, way,
		   status == PGRES_TUPLES_OK ? "accepted, but not read back\n" : PQresultErrorMessage(result));
	hex(bytes, len);
}

/*---------------------------------------------------------------------------
 * As a parameter, in a pipeline
 *---------------------------------------------------------------------------
 */

static const char *pending_type;
static struct
{
	uint8_t		bytes[1024];
	int			len;
}			pending[BATCH];
static int	npending = 0;

/* Takes the answers to all that was sent. */
static void
take_answers(void)
{
	for (int i = 0; i < npending; i++)
	{
		PGresult   *result = PQgetResult(connection);

		if (result == NULL)
			die("the server is gone");
		judge(result, pending_type, "as a parameter", pending[i].bytes, pending[i].len);
		PQclear(result);
		PQclear(PQgetResult(connection));	/* the end of the statement's results */
		result = PQgetResult(connection);
		if (PQresultStatus(result) != PGRES_PIPELINE_SYNC)
			die("the server is gone");
		PQclear(result);
	}
	npending = 0;
}

static void
send_parameter(const char *type, const uint8_t *bytes, int len)
{
	const char *value = (const char *) bytes;
	int			binary = 1;

	pending_type = type;
	memcpy(pending[npending].bytes, bytes, len);
	pending[npending].len = len;
	if (!PQsendQueryPrepared(connection, type, 1, &value, &len, &binary, 0) ||
		!PQpipelineSync(connection))
		die("sending");
	if (++npending == BATCH)
		take_answers();
}

/* printed and read again, and by the other functions that have to read it */
static void
prepare(const char *type)
{
	char		sql[1024];

	snprintf(sql, sizeof(sql),
			 "SELECT v::text::%1$s = v AND v + v - v >= '{}'::%1$s AND %1$s_cmp(v, v) = 0 AND v::jsonb IS NOT NULL "
			 "AND %1$s_hash(v) IS NOT NULL FROM (SELECT $1::%1$s AS v OFFSET 0) AS x", type);
	PQclear(PQprepare(connection, type, sql, 0, NULL));
}

/*---------------------------------------------------------------------------
 * By COPY BINARY
 *---------------------------------------------------------------------------
 */

static void
put_big_endian(uint8_t *p, uint32_t value)
{
	for (int i = 0; i < 4; i++)
		p[i] = (uint8_t) (value >> (24 - 8 * i));
}

static void
copy(const char *type, const uint8_t *bytes, int len)
{
	static const char header[] = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\1";
	uint8_t		stream[1100];
	char		sql[128];
	int			at = sizeof(header) - 1;
	PGresult   *result;

	snprintf(sql, sizeof(sql), "COPY received_%s FROM STDIN (FORMAT binary)", type);
	PQclear(PQexec(connection, sql));
	memcpy(stream, header, at);
	put_big_endian(stream + at, len);
	memcpy(stream + at + 4, bytes, len);
	memcpy(stream + at + 4 + len, "\377\377", 2);
	if (PQputCopyData(connection, (char *) stream, at + 4 + len + 2) != 1 || PQputCopyEnd(connection, NULL) != 1)
		die("sending");
	result = PQgetResult(connection);
	if (result == NULL || PQstatus(connection) != CONNECTION_OK)
		die("the server is gone");
	judge(result, type, "by COPY", bytes, len);
	PQclear(result);
	PQclear(PQgetResult(connection));
}

/*---------------------------------------------------------------------------
 * Damage
 *---------------------------------------------------------------------------
 */

typedef void (*Send) (const char *type, const uint8_t *bytes, int len);

static void
damage(const char *type, const uint8_t *sample, int len, Send send, int step)
{
	uint8_t		bytes[1024];

	memcpy(bytes, sample, len);
	for (int cut = 0; cut <= len; cut++)
		send(type, bytes, cut);
	for (int at = 0; at < len; at++)
	{
		for (int change = 1; change < 256; change += step)
		{
			bytes[at] = sample[at] ^ change;
			send(type, bytes, len);
		}
		bytes[at] = sample[at];
	}
}

/* All samples, sent in one way. */
static void
damage_all(PGresult *samples, const char *way, Send send, int small, int step)
{
	for (int i = 0; i < PQntuples(samples); i++)
	{
		int			len = PQgetlength(samples, i, 1);
		long		before = nbad;

		damage(PQgetvalue(samples, i, 0), (const uint8_t *) PQgetvalue(samples, i, 1), len,
			   send, len <= small ? 1 : step);
		take_answers();
		npassed += nbad == before;
		nfailed += nbad > before;
	}
	printf("%s: %ld values, %ld accepted, %ld bad\n", way, ntried, naccepted, nbad);
	ntried = naccepted = nbad = 0;
}

int
main(int argc, char **argv)
{
	const char *extent = argc == 2 ? argv[1] : "";
	bool		few = strcmp(extent, "few") == 0;
	int			small = strcmp(extent, "all") == 0 ? INT_MAX : few ? 0 : 48;
	PGresult   *samples;
	PGresult   *types;

	connection = PQconnectdb("");
	if (PQstatus(connection) != CONNECTION_OK)
		die("connecting");
	types = query("SELECT DISTINCT type FROM sample ORDER BY type");
	samples = PQexecParams(connection, "SELECT type, value FROM sample ORDER BY type, length(value)",
						   0, NULL, NULL, NULL, NULL, 1);
	for (int i = 0; i < PQntuples(types); i++)
	{
		char		sql[128];

		prepare(PQgetvalue(types, i, 0));
		snprintf(sql, sizeof(sql), "CREATE TEMPORARY TABLE received_%1$s (value %1$s)", PQgetvalue(types, i, 0));
		PQclear(query(sql));
	}
	PQenterPipelineMode(connection);
	damage_all(samples, "as a parameter", send_parameter, small, few ? 127 : 17);
	PQexitPipelineMode(connection);
	damage_all(samples, "by COPY", copy, 0, few ? 255 : 51);
	printf("%d passed, %d failed\n", npassed, nfailed);
	return nfailed > 0;
}
