#!/usr/bin/env bash
# run.sh [--no-install] [SUITE...]
#
# The tests, all of them or the suites named, against a throw-away cluster.
# What is missing is installed first; --no-install takes the machine as it is.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
unset MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL # those of a calling make
export LC_ALL=C.UTF-8

all="versions core regress pgtap rollup dump doctest docs loading regress-plans pgtap-plans crashes"
tools=test/tools
limit=600 # seconds for a suite
job=
guard=
passed=0
failed=0

scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_test.XXXXXX")
kill_group() {
	[ -z "$1" ] || kill -- "-$1" 2>/dev/null || true
}
cleanup() {
	trap '' INT TERM HUP
	kill_group "$job"
	kill_group "$guard"
	$tools/cluster.sh stop "$scratch/cluster" || true
	rm -rf "$scratch"
}
trap cleanup EXIT
trap 'exit 130' INT TERM HUP

# --- the suites: each ends with a line "N passed, M failed" ------------------

# report PASSED FAILED
report() {
	echo "$1 passed, $2 failed"
	[ "$2" -eq 0 ]
}

# report_tests LOG FAILED: of pg_regress, which ended with FAILED
report_tests() {
	local all bad=$2
	all=$(grep -cE '^(not )?ok +[0-9]|^test .* \.\.\. ' "$1") || true
	[ "$bad" = 0 ] || bad=$(grep -cE '^not ok +[0-9]|^test .*\.\.\. FAILED' "$1") || bad=1
	report $((all - bad)) "$bad"
}

# One version everywhere: META.json, control file, script, changelog, catalogue.
suite_versions() {
	local version ok=0 bad=0 file name
	version=$(sed -n 's/^   "version": "\(.*\)",/\1/p' META.json)
	check() { # NAME FOUND
		if [ "$2" = "$version" ]; then
			ok=$((ok + 1))
		else
			bad=$((bad + 1))
			echo "META.json says $version, $1: ${2:-nothing}"
		fi
	}
	for name in resource_analytics resource_analytics_rollup; do
		file=$("$PG_CONFIG" --sharedir)/extension/$name
		check "provides $name" "$(sed -n "/^      \"$name\": {/,/}/s/^         \"version\": \"\(.*\)\".*/\1/p" META.json)"
		check "install script of $name" "$(basename build/$name--*.sql .sql | sed "s/^$name--//")"
		check "installed control file of $name" "$(sed -n "s/^default_version = '\(.*\)'/\1/p" "$file.control")"
		check "installed script of $name" "$([ ! -e "$file--$version.sql" ] || echo "$version")"
		check "pg_available_extensions, $name" "$(psql -XAtc \
			"SELECT default_version FROM pg_available_extensions WHERE name = '$name'")"
	done
	check "newest entry of CHANGELOG.md" \
		"$(sed -n 's/^## \[\{0,1\}\([0-9][0-9.]*\).*/\1/p' CHANGELOG.md | head -n 1)"
	report $ok $bad
}

suite_core() { make -s check-core; }

# Inputs from test/sql, expected output from expected, results elsewhere.
suite_regress() {
	local out=$scratch/regress bad=0
	rm -rf "$out"
	mkdir "$out"
	ln -s "$top/expected" "$out/expected" # where releases up to 15 look
	make -s installcheck PG_CONFIG="$PG_CONFIG" \
		EXTRA_REGRESS_OPTS="--outputdir=$out" >"$out/log" 2>&1 || bad=1
	cat "$out/log"
	[ ! -s "$out/regression.diffs" ] || cat "$out/regression.diffs"
	report_tests "$out/log" $bad
}

# A server that crashed needs a moment to come back.
server_ready() {
	local try
	for try in $(seq 100); do
		! psql -qXc "SELECT $try" >/dev/null 2>&1 || return 0
		sleep 0.2
	done
	echo "the server does not come back"
	return 1
}

# A fresh database for each file.
suite_pgtap() {
	local file log=$scratch/pgtap.tap ok=0 bad=0 n
	psql -qXc "DROP DATABASE IF EXISTS ra_pgtap_template"
	psql -qXc "CREATE DATABASE ra_pgtap_template"
	psql -qX -d ra_pgtap_template -c "CREATE EXTENSION pgtap"
	for file in test/pgtap/*.sql; do
		psql -qXc "CREATE DATABASE ra_pgtap TEMPLATE ra_pgtap_template"
		n=0
		pg_prove --verbose --dbname ra_pgtap "$file" >"$log" 2>&1 || n=1
		[ $n = 0 ] || cat "$log"
		[ $n = 0 ] || server_ready
		ok=$((ok + $(grep -c '^ok ' "$log" || true)))
		# a file may also end too early, or with the wrong number of tests
		[ $n = 0 ] || n=$(grep '^not ok ' "$log" | grep -cv '# TODO') || n=1
		bad=$((bad + n))
		psql -qXc "DROP DATABASE ra_pgtap"
	done
	report $ok $bad
}

# The same again while PostgreSQL prefers plans it rarely takes: in parallel,
# partition by partition, and spilling.
hostile_plans() {
	local version parallel=debug_parallel_query
	version=$(psql -XAtc "SHOW server_version_num")
	[ "$version" -ge 160000 ] || parallel=force_parallel_mode
	echo "-c $parallel=regress -c parallel_setup_cost=0 -c parallel_tuple_cost=0" \
		"-c min_parallel_table_scan_size=0 -c enable_partitionwise_aggregate=on" \
		"-c work_mem=64kB"
}
suite_regress-plans() {
	PGOPTIONS=$(hostile_plans)
	export PGOPTIONS
	suite_regress
}
suite_pgtap-plans() {
	PGOPTIONS=$(hostile_plans)
	export PGOPTIONS
	suite_pgtap
}

# Who waits for whom, in sessions of which each step is told.
isolation() { # DIRECTORY
	local tester specs bad=0
	tester=$(dirname "$("$PG_CONFIG" --pgxs)")/../test/isolation/pg_isolation_regress
	specs=$(basename -s .spec test/isolation/specs/*.spec)
	mkdir "$1"
	ln -s "$top/test/isolation/expected" "$1/expected" # where releases up to 15 look
	# shellcheck disable=SC2086 # a list of words
	"$tester" --inputdir=test/isolation --outputdir="$1" --bindir="$("$PG_CONFIG" --bindir)" \
		--dbname=ra_isolation $specs >"$1/log" 2>&1 || bad=1
	cat "$1/log"
	[ ! -s "$1/regression.diffs" ] || cat "$1/regression.diffs"
	report_tests "$1/log" $bad
}

# Supply rollups under concurrent writers.
suite_rollup() {
	local log=$scratch/rollup_log
	{
		if [ "$(psql -XAtc "SHOW server_version_num")" -ge 140000 ]; then
			isolation "$scratch/isolation" || true
		else
			echo "SKIPPED isolation tests: PostgreSQL 13 prints their results in another way"
		fi
		$tools/rollup_stress.sh 5 || true # a minute: test/tools/rollup_stress.sh 60
	} | tee "$log"
	# shellcheck disable=SC2046 # two words
	report $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | awk '{ ok += $1; bad += $2 } END { print ok, bad + (NR == 0) }')
}

# pg_dump, restore, and binary COPY keep every byte.
suite_dump() {
	local dir=$scratch/dump ok=0 bad=0 state="SELECT id, supply_mix_send(mix) FROM stored ORDER BY id"
	same() { # NAME FILE FILE
		if diff "$2" "$3" >"$dir/diff"; then
			ok=$((ok + 1))
		else
			bad=$((bad + 1))
			echo "$1 differs:"
			head -n 20 "$dir/diff"
		fi
	}
	on() { psql -qXAt -v ON_ERROR_STOP=1 -d "$@"; }
	mkdir "$dir"
	on postgres -c "CREATE DATABASE ra_before" -c "CREATE DATABASE ra_after"
	on ra_before -f - >"$dir/log" <<-'END'
		CREATE EXTENSION resource_analytics;
		CREATE TABLE stored (id int PRIMARY KEY, mix supply_mix,
			points float8 GENERATED ALWAYS AS (hhi_points(mix)) STORED,
			CHECK (total(mix) >= 0));
		INSERT INTO stored
		SELECT g, supply_mix(s, a) FROM generate_series(1, 30) g,
			LATERAL (SELECT nullif('país "' || i % 7 || '"', 'país "3"') AS s,
				CASE WHEN i % 11 > 0 THEN g / (3.0 * i) END AS a
				FROM generate_series(1, g * g) i) x
		GROUP BY g;
		INSERT INTO stored VALUES (31, NULL), (32, '{}'), (33, '{"": 5}'), (34, '{"A": null}');
		CREATE INDEX ON stored (mix);
		CREATE INDEX ON stored USING hash (mix);
		CREATE MATERIALIZED VIEW rolled AS
		SELECT id % 3 AS k, rollup(mix) AS mix FROM stored GROUP BY 1 ORDER BY 1;
		CREATE VIEW measured AS SELECT id, hhi(mix), largest_supplier(mix) FROM stored;
		CREATE EXTENSION resource_analytics_rollup;
		CREATE SCHEMA "the mart";
		CREATE TABLE trade (hs int NOT NULL, year int NOT NULL, partner text, tonnes numeric) PARTITION BY RANGE (year);
		CREATE TABLE trade_2020 PARTITION OF trade FOR VALUES FROM (2020) TO (2021);
		CREATE TABLE trade_rest PARTITION OF trade DEFAULT;
		INSERT INTO trade SELECT i % 5, 2019 + i % 3, 'P' || i % 7, i / 10.0 FROM generate_series(1, 100) i;
		SELECT create_supply_rollup('"the mart"."Trade"', 'trade', '{hs}', 'partner', 'tonnes', 'year > 2019');
	END
	pg_dump -d ra_before >"$dir/before.sql"
	on ra_after -f "$dir/before.sql" >/dev/null
	pg_dump -d ra_after >"$dir/after.sql"
	# newer dumps carry a random key
	sed -i '/^\\\(un\)\{0,1\}restrict /d' "$dir/before.sql" "$dir/after.sql"
	same "the dump of a restored database" "$dir/before.sql" "$dir/after.sql"
	on ra_before -c "$state" >"$dir/before"
	on ra_after -c "$state" >"$dir/after"
	same "the state after text dump and restore" "$dir/before" "$dir/after"
	on ra_before -c "SELECT k, supply_mix_send(mix) FROM rolled ORDER BY k" >"$dir/rolled_before"
	on ra_after -c "SELECT k, supply_mix_send(mix) FROM rolled ORDER BY k" >"$dir/rolled_after"
	same "a refreshed roll-up" "$dir/rolled_before" "$dir/rolled_after"
	on ra_before -c "\\copy (SELECT id, mix FROM stored) TO '$dir/binary' (FORMAT binary)"
	on ra_after -c "TRUNCATE stored" -c "\\copy stored (id, mix) FROM '$dir/binary' (FORMAT binary)"
	on ra_after -c "$state" >"$dir/after"
	same "the state after binary COPY" "$dir/before" "$dir/after"
	# a supply rollup that was restored goes on
	on ra_after -c "INSERT INTO trade VALUES (1, 2020, 'P1', 5), (9, 2021, 'P9', 5)" \
		-c "UPDATE trade_2020 SET hs = hs + 1" -c "DELETE FROM trade WHERE partner = 'P3'"
	on ra_after -c "SELECT * FROM verify_supply_rollup('\"the mart\".\"Trade\"')" >"$dir/differences"
	same "the restored supply rollup" /dev/null "$dir/differences"
	on ra_after -c "SELECT hs FROM \"the mart\".\"Trade\" ORDER BY hs" >"$dir/groups"
	printf '%s\n' 0 1 2 3 4 5 9 >"$dir/wanted"
	same "the groups of the restored supply rollup" "$dir/wanted" "$dir/groups"
	[ -s "$dir/before" ] && [ -s "$dir/rolled_before" ]
	report $ok $bad
}

suite_doctest() { perl $tools/doctest.pl README.md docs/*.md docs/methods/*.md; }

suite_docs() { $tools/check_docs.sh; }

suite_loading() { $tools/check_load.sh; }

# Last: what the server's log says of all the suites before.
suite_crashes() {
	local bad
	bad=$(grep -c 'was terminated by signal' "$PGHOST/server.log") || true
	grep -A 1 'was terminated by signal' "$PGHOST/server.log" || true
	report $((bad == 0)) "$bad"
}

# --- running them ------------------------------------------------------------

# run NAME: a suite in a process group of its own, so that it ends with us
run() {
	local log=$scratch/$1.log start=$SECONDS rc=0 ok bad
	printf '%-14s ' "$1"
	set -m
	(
		set -e
		"suite_$1"
	) </dev/null >"$log" 2>&1 &
	job=$!
	{
		sleep $limit
		echo "ended after $limit s" >>"$log"
		kill_group $job
	} &
	guard=$!
	set +m
	wait $job || rc=$?
	kill_group $guard
	job=
	guard=
	read -r ok bad < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1) ||
		{ ok=0 bad=0; }
	# A suite that failed without a number, or ran nothing, has failed.
	if [ "$bad" -eq 0 ] && { [ $rc -ne 0 ] || [ "$ok" -eq 0 ]; }; then bad=1; fi
	passed=$((passed + ok))
	failed=$((failed + bad))
	summary+=$(printf '%-14s %5d passed  %3d failed  %4d s' "$1" "$ok" "$bad" $((SECONDS - start)))$'\n'
	if [ "$bad" -eq 0 ]; then
		echo ok
		grep '^SKIPPED' "$log" || true
	else
		echo FAILED
		show_failure "$log"
		server_ready
	fi
}

# The end of a log, without the tests that passed and with at most 12 lines of
# comment on each one that did not.
show_failure() {
	awk '/^ok / { next } /^#/ { if (++n > 12) next } !/^#/ { n = 0 } { print }' "$1" |
		tail -n 150
}

finish() {
	printf '\n%s\n%d passed, %d failed\n' "$summary" "$passed" "$failed"
	[ "$failed" -eq 0 ]
}

install=yes
if [ "${1:-}" = --no-install ]; then
	install=
	shift
fi
for suite in "$@"; do
	case " $all " in
	*" $suite "*) ;;
	*)
		echo "run.sh: no suite $suite; there are: $all" >&2
		exit 2
		;;
	esac
done

summary=
if [ -n "$install" ] && ! $tools/install.sh test; then
	summary="install          FAILED"$'\n'
	failed=1
	finish
	exit 1
fi
PG_CONFIG=$($tools/install.sh pg_config)
export PG_CONFIG
$tools/cluster.sh start "$scratch/cluster"
eval "$($tools/cluster.sh env "$scratch/cluster")"
echo "PostgreSQL $(psql -XAtc 'SHOW server_version')"
# shellcheck disable=SC2086 # a list of words
[ $# -gt 0 ] || set -- $all
for suite; do
	run "$suite"
done
finish
