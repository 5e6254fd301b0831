#!/usr/bin/env bash
# check_dump.sh: pg_dump as text and in custom format, and COPY as text and in
# binary form, keep every byte of every type, with views, indexes, generated
# columns, constraints, triggers and supply rollups on them.  PGHOST and PGPORT
# name the server.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=test/tools
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_dump.XXXXXX")
databases="ra_before ra_text ra_custom ra_copy"
# shellcheck source=test/tools/count.sh
. test/tools/count.sh

query() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

drop() {
	local database
	for database in $databases; do
		query -d postgres -c "SET client_min_messages = warning" -c "DROP DATABASE IF EXISTS $database"
	done
}
end() {
	drop || true
	rm -rf "$scratch"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

state() { query -d "$1" -f $tools/stored_state.sql; }

# Newer dumps carry a random key.
dump() { pg_dump -d "$1" | sed '/^\\\(un\)\{0,1\}restrict /d'; }

# restored NAME DATABASE: holds what ra_before does, in data and in definitions
restored() {
	state "$2" >"$scratch/state"
	same "the state after $1" "$scratch/before" "$scratch/state"
	dump "$2" >"$scratch/dump"
	same "the dump of a database restored from $1" "$scratch/before.sql" "$scratch/dump"
}

# copied FORM: by COPY into a table without its rows
copied() {
	local columns="id, mix, balance, network, both_of, mixes"
	query -d ra_before -c "\\copy (SELECT $columns FROM stored) TO '$scratch/rows' (FORMAT $1)"
	query -d ra_copy -c "TRUNCATE stored" -c "\\copy stored ($columns) FROM '$scratch/rows' (FORMAT $1)"
	query -d ra_copy -c "REFRESH MATERIALIZED VIEW rolled"
	state ra_copy >"$scratch/state"
	same "the state after COPY as $1" "$scratch/before" "$scratch/state"
}

drop
for database in $databases; do
	query -d postgres -c "CREATE DATABASE $database"
done
query -d ra_before -c "CREATE EXTENSION resource_analytics" -c "CREATE EXTENSION resource_analytics_rollup" -f $tools/stored.sql
state ra_before >"$scratch/before"
none "supply rollups" "$(grep differs "$scratch/before")"
dump ra_before >"$scratch/before.sql"

query -d ra_text -f "$scratch/before.sql" >/dev/null
restored "a dump as text" ra_text
pg_dump -d ra_before --format=custom --file="$scratch/custom"
pg_restore -d ra_custom --exit-on-error "$scratch/custom"
restored "a dump in custom format" ra_custom

query -d ra_copy -f "$scratch/before.sql" >/dev/null
query -d ra_copy -c "DROP TRIGGER keep_balance ON stored"
copied text
copied csv
if [ "$(query -c "SHOW server_version_num")" -ge 140000 ]; then
	copied binary
else
	echo "SKIPPED binary COPY: PostgreSQL 13 takes no composite values of another database"
fi

summary
