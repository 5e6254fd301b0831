#!/usr/bin/env bash
# limits.sh: what takes long or much memory to reach, on a server of its own:
# every encoding of a server with every encoding of a client, ten million
# suppliers in a group, names of 10 MB, values beyond 1 GB, and memory while
# a million rows come in.  What is quick is in test/pgtap/limits.sql.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# shellcheck source=test/tools/count.sh
. test/tools/count.sh
# shellcheck source=test/tools/own_server.sh
. test/tools/own_server.sh
export PGCLIENTENCODING=UTF8

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

# took NAME: prints the seconds since the last time
took() {
  printf '%-40s %4d s\n' "$1" $((SECONDS - since))
  since=$SECONDS
}
since=$SECONDS

# --- encodings ---------------------------------------------------------------

# What every database of an encoding is asked.  Bytes are put together here and
# converted by PostgreSQL; only ASCII is printed.
encoding_checks() {
  cat <<'SQL'
SET client_min_messages = warning;
CREATE EXTENSION resource_analytics;
CREATE FUNCTION encoding() RETURNS name LANGUAGE sql AS
  'SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()';

-- letters: whatever this encoding takes of many sequences of bytes
CREATE FUNCTION decoded(bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN convert_from(bytes, encoding());
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END
$$;
CREATE TABLE letter AS
SELECT DISTINCT name COLLATE "C" AS name FROM (
  SELECT decoded(prefix || CASE WHEN i < 256 THEN '' ELSE substr(int4send(i), 3, 1) END || substr(int4send(i), 4, 1)) AS name
  FROM unnest('{"","\\x8e","\\x8f","\\x8ea1","\\x8ea2","\\x81","\\x82","\\x83","\\x84","\\x8b","\\x8c","\\x91","\\x92","\\x93",
    "\\x95","\\xc3","\\xd0","\\xe4b8","\\xe1","\\xf09f98"}'::bytea[]) AS prefix,
    (SELECT generate_series(128, 255) UNION SELECT lead * 256 + trail
     FROM generate_series(129, 254, 16) AS lead, generate_series(161, 254, 13) AS trail) AS v(i)) AS d
WHERE name IS NOT NULL;

CREATE FUNCTION converts(name text, client name) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN convert_from(convert_to(name, client), client) = name;
EXCEPTION WHEN OTHERS THEN
  RETURN false;
END
$$;

-- in a client's encoding: text form, binary form, both read back
CREATE TABLE mixes (mix supply_mix);
CREATE TABLE copy (LIKE mixes);
CREATE FUNCTION crossed(client name) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  file text := current_setting('data_directory') || '/limits_copy';
  n int;
  json text;
  bytes bytea;
  problem text := '';
BEGIN
  CREATE TEMPORARY TABLE named AS
  SELECT name COLLATE "C" AS name, row_number() OVER () AS amount FROM (
    SELECT name FROM letter WHERE converts(name, client)
    UNION SELECT 'a long name: ' || name || name FROM letter WHERE converts('a long name: ' || name || name, client)
    UNION VALUES ('A')) AS v;
  SELECT count(*), '{' || string_agg(to_json(name) || ': ' || amount, ', ' ORDER BY name) || '}',
    '\x0100'::bytea || int8send(0) || int4send(count(*)::int) ||
      string_agg(int4send(octet_length(convert_to(name, client))) || convert_to(name, client) || float8send(amount) ||
                 float8send(0) || int8send(1), '' ORDER BY name)
    INTO n, json, bytes FROM named;
  INSERT INTO mixes SELECT supply_mix(name, amount::float8) FROM named;
  IF (SELECT count(*) FROM mixes, suppliers(mix) AS s JOIN named ON name = supplier AND s.amount = named.amount) <> n THEN
    problem := problem || ' suppliers';
  END IF;
  PERFORM set_config('client_encoding', client, true);
  IF (SELECT supply_mix_send(mix) FROM mixes) <> bytes THEN
    problem := problem || ' binary form';
  END IF;
  EXECUTE format('COPY mixes TO %L', file);
  IF pg_read_binary_file(file) <> convert_to(replace(json, '\', '\\') || E'\n', client) THEN
    problem := problem || ' text form';
  END IF;
  EXECUTE format('COPY copy FROM %L', file);
  EXECUTE format('COPY mixes TO %L (FORMAT binary)', file);
  EXECUTE format('COPY copy FROM %L (FORMAT binary)', file);
  IF (SELECT count(*) FROM mixes JOIN copy ON mixes.mix = copy.mix) <> 2 THEN
    problem := problem || ' read back';
  END IF;
  TRUNCATE mixes, copy;
  DROP TABLE named;
  RETURN format('%s and %s, %s names: %s', encoding(), client, n, CASE problem WHEN '' THEN 'ok' ELSE 'wrong:' || problem END);
EXCEPTION WHEN OTHERS THEN
  RETURN format('%s and %s: error %s', encoding(), client, SQLSTATE);
END
$$;

CREATE FUNCTION lacks(client name, name text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM convert_to(name, client);
  RETURN false;
EXCEPTION WHEN OTHERS THEN
  RETURN true;
END
$$;

-- letters that a client lacks: an error
\i test/tools/error_of.sql
CREATE FUNCTION refused(client name, query text) RETURNS text LANGUAGE sql AS $$
  SELECT set_config('client_encoding', client, true);
  SELECT (error_of(query))[1];
$$;

-- countries: the name that UTF-8 has, or an error if it cannot be written
CREATE FUNCTION country(code text, utf8 bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  want text;
  found text;
BEGIN
  BEGIN
    want := CASE WHEN encoding() = 'SQL_ASCII' OR octet_length(utf8) = length(encode(utf8, 'escape'))
                 THEN convert_from(utf8, encoding()) ELSE convert_from(utf8, 'UTF8') END;
  EXCEPTION WHEN OTHERS THEN
    want := 'error ' || SQLSTATE;
  END;
  BEGIN
    found := country_name(code);
    IF country_code(found) <> code THEN
      RETURN code || ' not found by its name';
    END IF;
  EXCEPTION WHEN OTHERS THEN
    found := 'error ' || SQLSTATE;
  END;
  RETURN code || CASE WHEN found <> want THEN ' wrong' WHEN found ~ '^error (22P05|42883)$' THEN ' not writable'
                      WHEN found ~ '^error' THEN ' ' || found ELSE ' ok' END;
END
$$;
CREATE TABLE countries (code text, utf8 bytea);
SQL
}

client_encodings() {
  cat <<'END'
SELECT crossed(client) FROM (
  SELECT encoding() AS client
  UNION SELECT pg_encoding_to_char(contoencoding) FROM pg_conversion
    WHERE condefault AND pg_encoding_to_char(conforencoding) = encoding()
  UNION SELECT unnest('{UTF8,LATIN1,EUC_JP}'::name[]) WHERE encoding() = 'SQL_ASCII') AS c ORDER BY client;
SELECT format('%s, letters that %s lacks: %s', encoding(), client, state)
FROM (SELECT DISTINCT ON (client) pg_encoding_to_char(contoencoding) AS client, name FROM pg_conversion, letter
      WHERE condefault AND pg_encoding_to_char(conforencoding) = encoding() AND lacks(pg_encoding_to_char(contoencoding), name)
      ORDER BY client, name DESC) AS c,
  LATERAL refused(client, format('SELECT supply_mix_send(supply_mix(ARRAY[%L], ''{1}''))', name)) AS state
WHERE state NOT IN ('22P05', '22021');
END
}

encodings() {
  local encoding out servers=0 pairs=0
  sql -c "CREATE DATABASE plain TEMPLATE template0 ENCODING UTF8 LOCALE 'C'" -c "\c plain" -c "CREATE EXTENSION resource_analytics"
  sql -d plain -c "COPY (SELECT code, convert_to(country_name(code), 'UTF8') FROM
    (SELECT chr(a) || chr(b) || chr(c) AS code FROM generate_series(65, 90) AS a, generate_series(65, 90) AS b, generate_series(65, 90) AS c) AS v
    WHERE country_code(code, true) = code) TO STDOUT" >"$work/countries"
  is "countries with letters beyond ASCII" "$(grep -cE '^(CIV.*43c3b4746520|TUR.*54c3bc726b6979)' "$work/countries")" 2
  encoding_checks >"$work/checks.sql"
  client_encodings >"$work/clients.sql"
  for encoding in $(sql -c "SELECT pg_encoding_to_char(i) FROM generate_series(0, 99) AS i WHERE pg_encoding_to_char(i) <> ''"); do
    out=$(sql -v VERBOSITY=sqlstate -c "CREATE DATABASE crossed TEMPLATE template0 ENCODING $encoding LOCALE 'C'" 2>&1) || {
      # those that only clients may have
      is "database in $encoding: $out" "${out##*ERROR:  }" 42704
      continue
    }
    servers=$((servers + 1))
    PGCLIENTENCODING=$encoding sql -d crossed -f "$work/checks.sql"
    PGCLIENTENCODING=$encoding sql -d crossed -c "\copy countries FROM '$work/countries'"
    PGCLIENTENCODING=$encoding sql -d crossed -f "$work/clients.sql" >"$work/out"
    pairs=$((pairs + $(grep -c ': ok$' "$work/out" || true)))
    none "$encoding" "$(grep -v ': ok$' "$work/out")"
    PGCLIENTENCODING=$encoding sql -d crossed -c "SELECT country(code, utf8) FROM countries" >"$work/out"
    none "countries in $encoding" "$(grep -vE ' (ok|not writable)$' "$work/out")"
    check "most of them in $encoding" [ "$(grep -c ' ok$' "$work/out")" -gt 240 ]
    sql -c "DROP DATABASE crossed"
  done
  sql -c "DROP DATABASE plain"
  check "servers of 30 encodings or more" [ $servers -ge 30 ]
  check "150 pairs or more" [ $pairs -ge 150 ]
  took "$servers encodings, $pairs pairs"
}

# --- many names, long names --------------------------------------------------

every_letter() {
  sql -c "CREATE EXTENSION pgtap"
  sql -v step=1 -f test/pgtap/limits.sql >"$work/out"
  is "tests with every letter" "$(grep -c '^ok' "$work/out")" "$(sed -n 's/^1\.\.//p' "$work/out")"
  took "every letter"
}

# the peak of a session's memory, in MB: the last command of its psql
peak="\\! sed -n 's/^VmHWM:[[:space:]]*\\([0-9]*\\)[0-9]\\{3\\} kB/\\1/p' /proc/\$(cat $work/pid)/status"
with_peak() { # SQL...: their output, then the peak
  local args=() each
  for each; do args+=(-c "$each"); done
  sql -c "\\o $work/pid" -c "SELECT pg_backend_pid()" -c "\\o" "${args[@]}" -c "$peak"
}

ten_million() {
  local n=10000000 out
  out=$(with_peak "CREATE TABLE big AS SELECT 1 AS id, supply_mix(i::text, (i % 1000 + 1)::float8) AS mix FROM generate_series(1, $n) AS i" \
    "SELECT supplier_count(mix), total(mix), row_count(mix), round(hhi(mix)::numeric * 1e10, 4) FROM big" \
    "SELECT pg_column_size(mix) < 500000000 FROM big" \
    "SELECT amount(mix, '1'), amount(mix, '9999999'), amount(mix, '10000000'), amount(mix, '10000001') FROM big")
  is "count, total, rows, hhi of ten million" "$(sed -n 1p <<<"$out")" \
    "$(sql -c "SELECT count(*), sum(a), count(a), round(sum(a * a)::numeric / sum(a)::numeric ^ 2 * 1e10, 4)
               FROM (SELECT i % 1000 + 1 AS a FROM generate_series(1, $n) AS i) AS v")"
  is "it is stored in a table" "$(sed -n 2p <<<"$out")" t
  is "some amounts" "$(sed -n 3p <<<"$out")" "2|1000|1|"
  took "ten million suppliers, peak $(tail -n 1 <<<"$out") MB"
}

long_names() {
  is "names of 10 MB" "$(sql -c "
    WITH named AS (SELECT repeat(c, 10000000 / octet_length(c) - i) AS name, i AS amount FROM unnest('{x,é,中,😀}'::text[]) AS c, generate_series(1, 3) AS i),
      made AS (SELECT supply_mix(name, amount::float8) AS mix, string_agg(to_json(name) || ': ' || amount, ', ' ORDER BY name COLLATE \"C\") AS members FROM named)
    SELECT mix::text = '{' || members || '}', mix::text::supply_mix = mix, mix + mix = mix * 2 OR row_count(mix + mix) = 24,
      (SELECT count(*) FROM suppliers(mix) JOIN named ON supplier = name COLLATE \"C\"), hhi(mix) > 0 FROM made")" "t|t|t|12|t"
  is "countries with names of 10 MB" "$(sql -c "
    SELECT count(*) FROM (SELECT trade_network(repeat('x', 10000000), repeat('y', 9999999), 1) AS n) AS v, flows(n)
    WHERE exporter = repeat('x', 10000000) AND importer = repeat('y', 9999999) AND n::text::trade_network = n")" 1
  is "a label of 10 MB" "$(sql -c "SELECT country_code(repeat('x', 10000000), true) IS NULL, (parse_quantity(repeat('9', 10000000), true)).mark")" "t|unreadable"
  took "names of 10 MB"
}

# --- beyond 1 GB -------------------------------------------------------------

# too_large NAME SQL: an error that says so, and what to do
too_large() {
  local out
  out=$(sql -v VERBOSITY=verbose -c "$2" 2>&1) && out="no error: $out"
  if grep -q 'ERROR:  54000: value exceeds the maximum size of 1 GB' <<<"$out" && grep -q 'HINT:  Group' <<<"$out"; then
    count yes
  else
    count no "$1: ${out:0:500}"
  fi
  took "beyond 1 GB: $1"
}

beyond() {
  local server file=$PGHOST/data/limits_copy
  server=$(head -n 1 "$PGHOST/data/postmaster.pid")
  sql -c "CREATE TABLE other AS SELECT supply_mix(repeat('T', 90) || i, 1) AS mix FROM generate_series(1, 5000000) AS i"
  too_large aggregate "SELECT supply_mix(repeat('T', 90) || i, 1) IS NULL FROM generate_series(1, 8000000) AS i"
  too_large sum "SELECT (big.mix + other.mix) IS NULL FROM big, other"
  too_large roll-up "SELECT rollup(mix) IS NULL FROM (SELECT mix FROM big UNION ALL SELECT mix FROM other) AS v"
  too_large "long names" "SELECT supply_mix(repeat('x', 10000000) || i, 1) IS NULL FROM generate_series(1, 110) AS i"
  too_large flows "SELECT trade_network(repeat('x', 10000000) || i, 'y', 1) IS NULL FROM generate_series(1, 110) AS i"
  too_large "two halves of a pair" "SELECT trade_network(repeat('x', 600000000), repeat('y', 600000000), 1) IS NULL"
  too_large "array" "SELECT supply_mix(array_fill(1.0::float8, ARRAY[70000000])) IS NULL"
  too_large "text" "SELECT (left(big.mix::text, -1) || ', ' || substr(other.mix::text, 2))::supply_mix IS NULL FROM big, other"
  sql -c "COPY (SELECT '\\x0100'::bytea || int8send(0) || int4send(15000000) || substr(supply_mix_send(big.mix), 15) ||
    substr(supply_mix_send(other.mix), 15) FROM big, other) TO '$file' (FORMAT binary)" -c "CREATE TABLE received (LIKE other)"
  too_large "binary form" "COPY received FROM '$file' (FORMAT binary)"
  is "the server is the same" "$(head -n 1 "$PGHOST/data/postmaster.pid"), $(sql -c "SELECT supplier_count(mix) FROM other")" "$server, 5000000"
}

# --- memory ------------------------------------------------------------------

# held ROWS QUERY: what a session holds, in kB, while a cursor on so many rows is open
held() {
  sql -c "BEGIN" -c "SET work_mem = '500MB'" -c "SET max_parallel_workers_per_gather = 0" -c "DECLARE c CURSOR FOR ${2//ROWS/$1}" \
    -c "FETCH 1 FROM c" -c "SELECT 'kB', sum(total_bytes) / 1024 FROM pg_backend_memory_contexts" | sed -n 's/^kB|\([0-9]*\).*/\1/p'
}

flat() { # NAME QUERY: five times the rows, and no more memory
  local few many
  few=$(held 1000000 "$2")
  many=$(held 5000000 "$2")
  check "$1: $few kB after 1 million rows, $many kB after 5" [ $((many * 100)) -le $((${few:-0} * 105)) ]
  took "$1, $few and $many kB"
}

memory() {
  local rows="(SELECT generate_series(1, ROWS) AS i) AS v" # none of which is kept
  flat "10,000 groups" "SELECT supply_mix('supplier ' || i / 10000 % 10, i::float8) FROM $rows GROUP BY i % 10000"
  flat "of numeric" "SELECT hhi('s' || i / 10000 % 10, i::numeric / 100) FROM $rows GROUP BY i % 10000"
  flat "of flows" "SELECT trade_network('C' || i / 10000 % 10, 'D', i) FROM $rows GROUP BY i % 10000"
}

encodings
sql -c "CREATE EXTENSION resource_analytics"
if [ "$(sql -c "SHOW server_version_num")" -lt 140000 ]; then
  echo "SKIPPED memory: PostgreSQL 13 does not tell what a session holds"
else
  memory
fi
every_letter
long_names
ten_million
beyond
check "the server's log is there" [ -s "$PGHOST/server.log" ]
none "processes that died" "$(grep 'was terminated by signal' "$PGHOST/server.log" || true)"
summary
