#!/usr/bin/env bash
# run.sh [--no-install] [SUITE...]
#
# The tests, all of them or the suites named, two suites at a time, each on a
# throw-away cluster.  What is missing is installed first; --no-install takes
# the machine as it is.  PGTAP_FILES are those of the suites pgtap and
# pgtap-plans, in place of all.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
unset MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL # those of a calling make
export LC_ALL=C.UTF-8

# the long ones first, so that none is left alone at the end
all="pgtap-plans core pgtap rollup neighbours loading doctest regress-plans replication upgrade regress dump security docs bundle versions crashes"
more="compiled hashed sorted generic" # run by name only
tools=test/tools
limit=1800 # seconds for a suite: plans in workers take 22 minutes on a busy PostgreSQL 13
lanes=2
lane_jobs=()
job=
guard=

# shellcheck source=test/tools/count.sh
. $tools/count.sh

scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_test.XXXXXX")
kill_group() {
	[ -z "$1" ] || kill -- "-$1" 2>/dev/null || true
}
end_suite() {
	kill_group "$job"
	kill_group "$guard"
}
cleanup() {
	local lane
	trap '' INT TERM HUP
	end_suite
	[ ${#lane_jobs[@]} = 0 ] || kill "${lane_jobs[@]}" 2>/dev/null || true
	wait
	for lane in $(seq $lanes); do
		$tools/cluster.sh stop "$scratch/cluster.$lane" || true
	done
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
	local ok bad=$2
	ok=$(grep -cE '^ok +[0-9]|^test .* \.\.\. ok' "$1") || true
	[ "$bad" = 0 ] || bad=$(grep -cE '^not ok +[0-9]|^test .*\.\.\. FAILED' "$1") || bad=1
	report "$ok" "$bad"
}

# One version everywhere: META.json, control file, script, changelog, catalogue.
suite_versions() {
	local version file name
	version=$(sed -n 's/^   "version": "\(.*\)",/\1/p' META.json)
	is_version() { # NAME FOUND
		if [ "$2" = "$version" ]; then count yes; else count no "META.json says $version, $1: ${2:-nothing}"; fi
	}
	for name in resource_analytics resource_analytics_rollup; do
		file=$("$PG_CONFIG" --sharedir)/extension/$name
		is_version "provides $name" "$(sed -n "/^      \"$name\": {/,/}/s/^         \"version\": \"\(.*\)\".*/\1/p" META.json)"
		is_version "install script of $name" "$(basename build/$name--*.sql .sql | sed "s/^$name--//")"
		is_version "installed control file of $name" "$(sed -n "s/^default_version = '\(.*\)'/\1/p" "$file.control")"
		is_version "installed script of $name" "$([ ! -e "$file--$version.sql" ] || echo "$version")"
		is_version "pg_available_extensions, $name" "$(psql -XAtc \
			"SELECT default_version FROM pg_available_extensions WHERE name = '$name'")"
	done
	is_version "newest entry of CHANGELOG.md" \
		"$(sed -n 's/^## \[\{0,1\}\([0-9][0-9.]*\).*/\1/p' CHANGELOG.md | head -n 1)"
	summary
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

# prove FILE...: a fresh database for each file
prove() {
	local file log=$scratch/$BASHPID.tap ok=0 bad=0 n
	psql -qXc "DROP DATABASE IF EXISTS ra_pgtap_template"
	psql -qXc "CREATE DATABASE ra_pgtap_template"
	psql -qX -d ra_pgtap_template -c "CREATE EXTENSION pgtap"
	for file; do
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

# shellcheck disable=SC2086 # a list of files
suite_pgtap() { prove ${PGTAP_FILES:-test/pgtap/*.sql}; }

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
	local log=$scratch/rollup_part rc=0
	if [ "$(psql -XAtc "SHOW server_version_num")" -ge 140000 ]; then
		isolation "$scratch/isolation" >"$log" 2>&1 || rc=$?
		cat "$log"
		add $rc <"$log"
	else
		echo "SKIPPED isolation tests: PostgreSQL 13 prints their results in another way"
	fi
	rc=0
	$tools/rollup_stress.sh 5 >"$log" 2>&1 || rc=$? # a minute: test/tools/rollup_stress.sh 60
	cat "$log"
	add $rc <"$log"
	summary
}

# Only by name: properties under plans that it takes even more rarely.
under() { # OPTIONS FILE...
	PGOPTIONS=$1
	export PGOPTIONS
	shift
	prove "$@"
}
properties=$(printf 'test/pgtap/%s.sql ' contexts io material_balance measures_properties null_rules \
	numeric origin properties trade_network windows)
# shellcheck disable=SC2086 # lists of files
suite_hashed() { under "-c enable_sort=off -c enable_mergejoin=off -c work_mem=64kB" $properties; }
# shellcheck disable=SC2086
suite_sorted() { under "-c enable_hashagg=off -c enable_hashjoin=off -c work_mem=64kB" $properties; }
# shellcheck disable=SC2086
suite_generic() { under "-c plan_cache_mode=force_generic_plan" $properties; }
# Five alone: to compile each query, whatever it costs, takes its time.
suite_compiled() {
	[ "$(psql -XAtc "SET jit = on; SELECT pg_jit_available()" | tail -n 1)" = t ] || {
		echo "SKIPPED: this server compiles no queries"
		report 1 0
		return
	}
	under "-c jit=on -c jit_above_cost=0 -c jit_inline_above_cost=0 -c jit_optimize_above_cost=0" \
		test/pgtap/{contexts,material_balance,numeric,origin,trade_network}.sql
}

suite_dump() { $tools/check_dump.sh; }

suite_replication() { $tools/check_replication.sh; }

suite_upgrade() { $tools/check_upgrade.sh; }

suite_security() { $tools/check_security.sh; }

suite_bundle() { $tools/check_bundle.sh; }

suite_doctest() { perl $tools/doctest.pl README.md docs/*.md docs/methods/*.md; }

suite_docs() { $tools/check_docs.sh; }

suite_loading() { $tools/check_load.sh; }

suite_neighbours() { test/neighbours/run.sh; }

# Last: what the servers' logs say of all the suites before.
suite_crashes() {
	local lane
	for lane in $(seq $lanes); do
		PGHOST=
		eval "$($tools/cluster.sh env "$scratch/cluster.$lane")"
		check "the log of server $lane is there" [ -s "$PGHOST/server.log" ]
		none "server $lane" "$(grep -A 1 'was terminated by signal' "$PGHOST/server.log")"
	done
	summary
}

# --- running them ------------------------------------------------------------

# run SUITE: in a process group of its own, so that it ends with us
run() {
	local log=$scratch/$1.log start=$SECONDS rc=0 ok bad
	set -m
	(
		set -e
		server_ready
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
	read -r ok bad < <(outcome $rc <"$log")
	(
		flock 9
		line "$1" "$ok" "$bad" $((SECONDS - start))
		if [ "$bad" -eq 0 ]; then
			printf '%-14s ok\n' "$1"
			grep '^SKIPPED' "$log" || true
		else
			printf '%-14s FAILED\n' "$1"
			show_failure "$log"
		fi
	) 9>"$scratch/lock"
}

# lane NUMBER: runs one suite of the queue after the other, on its own cluster
lane() {
	local suite
	trap 'end_suite; exit 130' INT TERM HUP
	eval "$($tools/cluster.sh env "$scratch/cluster.$1")"
	while suite=$(next) && [ -n "$suite" ]; do
		run "$suite"
	done
}

# Takes the first suite off the queue.
next() { flock "$scratch/lock" sed -i -e '1{w /dev/stdout' -e 'd}' "$scratch/queue"; }

# The end of a log, without the tests that passed and with at most 12 lines of
# comment on each one that did not.
show_failure() {
	awk '/^ok / { next } /^#/ { if (++n > 12) next } !/^#/ { n = 0 } { print }' "$1" |
		tail -n 150
}

# line SUITE PASSED FAILED SECONDS
line() { printf '%-14s %5d passed  %3d failed  %4d s\n' "$@" >>"$scratch/summary"; }

# finish SUITE...: one of which nothing is known, since its lane has died, has failed
finish() {
	local suite
	for suite; do
		grep -qs "^$suite " "$scratch/summary" || line "$suite" 0 1 0
	done
	awk '{ print; passed += $2; failed += $4 }
		END { printf "\n%d passed, %d failed\n", passed, failed; exit failed > 0 }' "$scratch/summary"
}

install=yes
if [ "${1:-}" = --no-install ]; then
	install=
	shift
fi
for suite in "$@"; do
	case " $all $more " in
	*" $suite "*) ;;
	*)
		echo "run.sh: no suite $suite; there are: $all, and by name only: $more" >&2
		exit 2
		;;
	esac
done

if [ -n "$install" ] && ! $tools/install.sh test; then
	finish install
	exit 1
fi
PG_CONFIG=$($tools/install.sh pg_config)
export PG_CONFIG
# shellcheck disable=SC2086 # a list of words
[ $# -gt 0 ] || set -- $all
[ $# -gt 1 ] || lanes=1
for lane in $(seq $lanes); do
	$tools/cluster.sh start "$scratch/cluster.$lane"
done
"$PG_CONFIG" --version
printf '%s\n' "$@" | sed '/^crashes$/d' >"$scratch/queue"
for lane in $(seq $lanes); do
	lane "$lane" &
	lane_jobs+=($!)
done
wait
lane_jobs=()
[[ " $* " != *" crashes "* ]] || {
	eval "$($tools/cluster.sh env "$scratch/cluster.1")"
	run crashes
}
echo
finish "$@"
