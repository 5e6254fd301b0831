#!/usr/bin/env bash
# sqlsmith.sh [QUERIES [SEED...]]
#
# Random queries (2000, seed 1) that are made of our functions, types and
# operators, by sqlsmith.  Fails when a server process crashes, or when a
# message says that something inside went wrong.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

queries=${1:-2000}
[ $# = 0 ] || shift
[ $# -gt 0 ] || set -- 1
test/tools/install.sh package sqlsmith
PG_CONFIG=$(test/tools/install.sh pg_config)
export PG_CONFIG
work=$(mktemp -d "${TMPDIR:-/tmp}/ra_sqlsmith.XXXXXX")
clean_up() {
  test/tools/cluster.sh stop "$work/cluster" || true
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP
PG_OPTIONS_EXTRA="-c statement_timeout=1000 -c log_line_prefix=%e: " \
  test/tools/cluster.sh start "$work/cluster"
eval "$(test/tools/cluster.sh env "$work/cluster")"

# sqlsmith takes every function that it finds in pg_proc: here a view of ours
# and a few others.  In pg_catalog there are so many that ours were lost.
psql -qX -v ON_ERROR_STOP=1 <<'END'
CREATE EXTENSION resource_analytics;
CREATE TABLE mixes (id int, mix supply_mix, other supply_mix, name text, amount float8, exact numeric);
INSERT INTO mixes
SELECT g, supply_mix('S' || i % 7, i::float8), supply_mix('S' || i % 5, i::numeric / 10), 'S' || g, g / 3.0, g / 10.0
FROM generate_series(1, 10) AS g, generate_series(1, 20) AS i GROUP BY g;
CREATE TABLE balances (id int, balance material_balance, flow text, amount float8);
INSERT INTO balances
SELECT g, material_balance(f, g), min(f), g
FROM generate_series(1, 5) AS g, unnest('{production,imports,exports}'::text[]) AS f GROUP BY g;
CREATE TABLE networks (id int, network trade_network, exporter text, importer text);
INSERT INTO networks
SELECT g, trade_network('S' || i % 3, 'S' || i % 4, i), 'S1', 'S2'
FROM generate_series(1, 3) AS g, generate_series(1, 20) AS i GROUP BY g;
SET allow_system_table_mods = on;
DELETE FROM pg_operator WHERE oprleft::regtype::text ~ 'range|anyenum' OR oprright::regtype::text ~ 'range|anyenum';
CREATE SCHEMA shadow;
CREATE VIEW shadow.pg_proc AS SELECT * FROM pg_catalog.pg_proc AS p
WHERE EXISTS (SELECT FROM pg_depend AS d
              WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
                AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'resource_analytics'))
  OR p.proname IN ('upper', 'left', 'round', 'sum', 'count', 'max', 'array_agg', 'row_number');
END

# Errors of class XX say that something inside went wrong.
ok=0 bad=0
for seed; do
  sqlsmith --target="host=$PGHOST port=$PGPORT dbname=postgres user=postgres options='-c search_path=shadow,pg_catalog,public'" \
    --exclude-catalog --seed="$seed" --max-queries="$queries" --verbose >"$work/log" 2>&1 || true
  if grep -aE -A 30 '^XX|was terminated by signal|cache lookup failed' "$PGHOST/server.log" ||
    ! grep -q "queries: $queries" "$work/log"; then
    bad=$((bad + 1))
    tail -n 20 "$work/log"
  else
    ok=$((ok + 1))
    echo "seed $seed: $(tr -d '\r' <"$work/log" | grep -a 'queries:' | tail -n 1)"
  fi
done
echo "$ok passed, $bad failed"
[ "$bad" = 0 ]
