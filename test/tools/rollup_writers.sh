# Clients that write to a table with two supply rollups, for the tests of what
# such writing withstands.  To be sourced; PGHOST and PGPORT name the server,
# PGDATABASE the database.
# shellcheck shell=bash

rollups="by_commodity by_year"

# make_rollups: the table source, its rollups, and a journal of what was written
make_rollups() {
	psql -qXAt -v ON_ERROR_STOP=1 >/dev/null <<'END'
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics_rollup CASCADE;
CREATE TABLE source (client int NOT NULL, place int NOT NULL, commodity int NOT NULL, year int NOT NULL, supplier text, amount float8);
CREATE TABLE journal (client int);
INSERT INTO source SELECT i % 16, i, i % 50, i % 7, 'S' || i % 20, i / 3.0 FROM generate_series(1, 2000) AS i;
CREATE INDEX ON source (client, place);
SELECT create_supply_rollup('by_commodity', 'source', '{commodity}', 'supplier', 'amount'),
       create_supply_rollup('by_year', 'source', '{year,commodity}', 'supplier', 'amount', 'amount > 10');
END
}

# write_to_rollups CLIENTS SECONDS DIR: insert, change and delete rows at random,
# one statement a transaction; what pgbench says goes to DIR/log.  Each client
# keeps to rows of its own, so that the groups are all that clients can wait for;
# a statement changes many groups, in no order.
write_to_rollups() {
	cat >"$3/insert.sql" <<'END'
WITH written AS (INSERT INTO journal VALUES (:client_id))
INSERT INTO source SELECT :client_id, 2000 * random(), 50 * random(), 7 * random(), nullif('S' || (20 * random())::int, 'S3'), nullif((500 * random())::int, 7) * 0.1
FROM generate_series(1, 1 + (8 * random())::int);
END
	cat >"$3/update.sql" <<'END'
\set place random(0, 2000)
WITH written AS (INSERT INTO journal VALUES (:client_id))
UPDATE source SET commodity = 50 * random(), year = 7 * random(), amount = amount + random(), supplier = nullif('S' || (20 * random())::int, 'S3')
WHERE client = :client_id AND place BETWEEN :place AND :place + 100;
END
	cat >"$3/delete.sql" <<'END'
\set place random(0, 2000)
WITH written AS (INSERT INTO journal VALUES (:client_id))
DELETE FROM source WHERE client = :client_id AND place BETWEEN :place AND :place + 60;
END
	pgbench -n -c "$1" -j 2 -T "$2" -M prepared -f "$3/insert.sql@4" -f "$3/update.sql@3" -f "$3/delete.sql@2" >"$3/log" 2>&1
}

# transactions DIR: how many the clients of write_to_rollups were told of
transactions() { sed -n 's/^number of transactions actually processed: \([0-9]*\).*/\1/p' "$1/log"; }

# wrong_groups: how many of all rollups, or triggers, are not as they should be
wrong_groups() {
	local rollup query=
	for rollup in $rollups; do
		query+="${query:+ UNION ALL }SELECT difference FROM verify_supply_rollup('$rollup')"
	done
	psql -qXAt -v ON_ERROR_STOP=1 -c "SELECT count(*) FROM ($query) AS v"
}
