#!/usr/bin/env bash
# rollup_stress.sh [SECONDS]: 16 clients insert, change and delete rows at
# random, one statement a transaction; then two supply rollups of these rows must
# be right, and no client may have failed, by a deadlock or otherwise.  PGHOST
# and PGPORT name the server.
#
# Each client keeps to rows of its own, so that the groups are all that clients
# can wait for; a statement changes many groups, in no order.
set -euo pipefail

seconds=${1:-60}
clients=16
database=ra_rollup_stress
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_stress.XXXXXX")
passed=0
failed=0

sql() { psql -qXAt -v ON_ERROR_STOP=1 -d "$database" "$@"; }

clean_up() {
	psql -qX -d postgres -c "DROP DATABASE IF EXISTS $database" 2>/dev/null || true
	rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

check() { # WHAT FOUND EXPECTED
	if [ "$2" = "$3" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: $2, not $3"
	fi
}

psql -qX -d postgres -c "DROP DATABASE IF EXISTS $database" 2>/dev/null
psql -qX -d postgres -c "CREATE DATABASE $database"
sql >/dev/null <<'END'
SET client_min_messages = warning;
CREATE EXTENSION resource_analytics_rollup CASCADE;
CREATE TABLE source (client int NOT NULL, place int NOT NULL, commodity int NOT NULL, year int NOT NULL, supplier text, amount float8);
INSERT INTO source SELECT i % 16, i, i % 50, i % 7, 'S' || i % 20, i / 3.0 FROM generate_series(1, 2000) AS i;
CREATE INDEX ON source (client, place);
SELECT create_supply_rollup('by_commodity', 'source', '{commodity}', 'supplier', 'amount'),
       create_supply_rollup('by_year', 'source', '{year,commodity}', 'supplier', 'amount', 'amount > 10');
END

cat >"$scratch/insert.sql" <<'END'
INSERT INTO source SELECT :client_id, 2000 * random(), 50 * random(), 7 * random(), nullif('S' || (20 * random())::int, 'S3'), nullif((500 * random())::int, 7) * 0.1
FROM generate_series(1, 1 + (8 * random())::int);
END
cat >"$scratch/update.sql" <<'END'
\set place random(0, 2000)
UPDATE source SET commodity = 50 * random(), year = 7 * random(), amount = amount + random(), supplier = nullif('S' || (20 * random())::int, 'S3')
WHERE client = :client_id AND place BETWEEN :place AND :place + 100;
END
cat >"$scratch/delete.sql" <<'END'
\set place random(0, 2000)
DELETE FROM source WHERE client = :client_id AND place BETWEEN :place AND :place + 60;
END

rc=0
pgbench -n -c $clients -j 2 -T "$seconds" -M prepared -d "$database" -f "$scratch/insert.sql@4" -f "$scratch/update.sql@3" -f "$scratch/delete.sql@2" \
	>"$scratch/log" 2>&1 || rc=$?
grep -E 'transactions actually processed|latency average|error|abort' "$scratch/log" || true
check "exit code of pgbench" $rc 0
check "clients that failed" "$(grep -c 'ERROR\|aborted' "$scratch/log" || true)" 0
check "deadlocks" "$(sql -c "SELECT deadlocks FROM pg_stat_database WHERE datname = '$database'")" 0
for rollup in by_commodity by_year; do
	check "differences of $rollup" "$(sql -c "SELECT count(*) FROM verify_supply_rollup('$rollup')")" 0
	check "$rollup has groups" "$(sql -c "SELECT count(*) > 20 FROM $rollup")" t
	check "rows of $rollup that were changed" "$(sql -c "SELECT n_tup_upd + n_tup_ins > 10 * $seconds FROM pg_stat_user_tables WHERE relname = '$rollup'")" t
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
