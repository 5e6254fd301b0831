#!/usr/bin/env bash
# Builds examples/dbt on a copy of the demo's data: at once, again, and step by step
# after new rows, which must give what a full refresh gives; prints TAP.  Root takes the
# network away, to see that none is used.  dbt is in PATH; PGHOST, PGPORT and PGUSER
# name the server, by its socket.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=test/tools/count.sh
. test/tools/count.sh
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_dbt.XXXXXX")
database=ra_dbt
tests=0
failed=0

end() {
	psql -qX -d postgres -c "DROP DATABASE IF EXISTS $database" || true
	rm -rf "$scratch"
}
trap end EXIT

check() { # NAME COMMAND...
	local name=$1 result=ok
	shift
	tests=$((tests + 1))
	if ! "$@"; then
		result="not ok"
		failed=1
		sed 's/^/# /' "$scratch/log"
	fi
	echo "$result $tests - $name"
}

dbt() { (cd "$scratch/dbt" && offline dbt --no-use-colors "$@") >"$scratch/log" 2>&1; }

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

said() { grep -qE -- "$1" "$scratch/log"; }

# what the four models hold, each row as text
state() {
	local model
	for model in production_mix import_mix production_concentration import_concentration; do
		sql -c "SELECT '$model', m::text FROM minerals_dbt.$model AS m ORDER BY m::text COLLATE \"C\""
	done
}

fails() { ! "$@"; }

psql -qX -d postgres -c "CREATE DATABASE $database TEMPLATE $PGDATABASE"
export PGDATABASE=$database
cp -r examples/dbt "$scratch/dbt"

check "dbt build" dbt build
check "every test has passed" said 'PASS=20 WARN=0 ERROR=0 SKIP=0'
check "every column of every model is described" [ -z "$(sql -c "
	SELECT attrelid::regclass, attname FROM pg_attribute
	WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'minerals_dbt'::regnamespace AND relkind IN ('r', 'v'))
		AND attnum > 0 AND col_description(attrelid, attnum) IS NULL")" ]
state >"$scratch/first"
check "the models have rows" [ "$(wc -l <"$scratch/first")" -gt 10000 ]

check "dbt build, again" dbt build
check "nothing is computed twice" said 'OK created sql incremental model minerals_dbt.production_mix .*INSERT 0 0 '
state >"$scratch/again"
check "and nothing has changed" cmp "$scratch/first" "$scratch/again"

# a new edition, rows that come late, a row withdrawn; a new year of trade, and a
# correction and a late flow of the last one
sql <<-'END'
	INSERT INTO minerals.production (material, form, stage, country_code, country_label, year, basis, amount, unit, edition, file_id, row_no)
	SELECT material, form, stage, country_code, country_label, year + 1, basis, amount * 1.1, unit, 'MCS 2026', file_id, row_no
	FROM minerals.production WHERE edition = 'MCS 2025';
	INSERT INTO minerals.production (material, form, stage, country_code, country_label, year, basis, amount, unit, edition, file_id, row_no)
	VALUES ('Cobalt', '', 'mining', 'FIN', 'late', 2024, 'reported', 1234.5, 't', 'IEA 2025', 1, 1),
	       ('Cobalt', '', 'mining', NULL, 'late, unknown', 2024, 'reported', NULL, 't', 'IEA 2025', 1, 1);
	DELETE FROM minerals.production WHERE edition = 'MCS 2023' AND country_code = 'USA';
	INSERT INTO minerals.trade
	SELECT year + 1, hs_code, exporter_code, importer_code, value_usd * 2, quantity_t, complete, file_id, row_no
	FROM minerals.trade WHERE year = 2024 AND hs_code = '282200';
	UPDATE minerals.trade SET value_usd = value_usd + 1 WHERE year = 2024 AND exporter_code = 'COD';
END
check "the test finds that the mixes are old" fails dbt test --select mixes_are_fresh
check "dbt build, after new rows" dbt build
check "some is computed again" said 'OK created sql incremental model minerals_dbt.production_mix .*INSERT 0 [1-9]'
check "the new year of trade is there" [ "$(sql -c 'SELECT count(*) FROM minerals_dbt.import_mix WHERE year = 2025')" -gt 10 ]
state >"$scratch/step"
check "the models have changed" fails cmp -s "$scratch/first" "$scratch/step"
check "dbt build --full-refresh" dbt build --full-refresh
state >"$scratch/full"
check "step by step is the same as all at once" cmp "$scratch/step" "$scratch/full"
echo "1..$tests"
exit $failed
