#!/usr/bin/env bash
# clients.sh [PART...]: psql, odbc, jdbc, examples, dbt; all of them unless named.
#
# What people and BI tools use to talk to PostgreSQL, against the data of the demo in
# a throw-away cluster.  What is missing is installed first.  Virtual environments are
# kept for the next run in $VENVS.  The last line is "N passed, M failed".
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools=test/tools
all="psql odbc jdbc examples dbt"
venvs=${VENVS:-/var/cache/resource_analytics_venvs}
mkdir -p "$venvs" 2>/dev/null && [ -w "$venvs" ] || venvs=${TMPDIR:-/tmp}/resource_analytics_venvs
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_clients.XXXXXX")
passed=0
failed=0

cleanup() {
	$tools/cluster.sh stop "$scratch/cluster" || true
	rm -rf "$scratch"
}
trap cleanup EXIT
trap 'exit 130' INT TERM HUP

# --- what is needed ----------------------------------------------------------

packages() {
	case $1 in
	psql) echo python3 ;;
	odbc) echo python3-venv unixodbc odbc-postgresql ;;
	jdbc) jdbc_packages ;;
	examples) echo python3-venv unixodbc odbc-postgresql r-cran-rpostgresql && jdbc_packages ;;
	dbt) echo python3-venv ;;
	esac
}

# Any compiler of Java will do.
jdbc_packages() {
	echo libpostgresql-jdbc-java
	command -v javac >/dev/null || echo default-jdk-headless
}

# venv FILE...: prints where there is an environment of what the files pin
venv() {
	local dir
	dir=$venvs/$(cat "$@" | sha256sum | cut -c1-16)
	if [ ! -e "$dir/complete" ]; then
		rm -rf "$dir"
		python3 -m venv "$dir" >&2
		"$dir/bin/python" -m pip --disable-pip-version-check install -q "${@/#/--requirement=}" >&2
		touch "$dir/complete"
	fi
	echo "$dir/bin"
}

venv_of() {
	case $1 in
	odbc | examples) venv examples/clients/requirements.txt test/clients/requirements.txt ;;
	dbt) venv examples/dbt/requirements.txt ;;
	esac
}

start_cluster() {
	$tools/install.sh demo
	PG_OPTIONS_EXTRA="-c listen_addresses=127.0.0.1" $tools/cluster.sh start "$scratch/cluster"
	eval "$($tools/cluster.sh env "$scratch/cluster")"
	psql -qXc "CREATE DATABASE demo"
	export PGDATABASE=demo
	psql -qX -v ON_ERROR_STOP=1 -c "CREATE EXTENSION resource_analytics" \
		-c "ALTER DATABASE demo SET search_path = public, minerals"
	(cd examples/critical_minerals && psql -qX -v ON_ERROR_STOP=1 -f load.sql -f roles.sql)
}

# --- the parts: each prints TAP ----------------------------------------------

part_psql() { python3 test/clients/psql_test.py; }

part_odbc() { python test/clients/odbc_test.py 127.0.0.1 "$PGPORT" demo; }

part_jdbc() { java -cp /usr/share/java/postgresql.jar test/clients/JdbcTest.java 127.0.0.1 "$PGPORT" demo; }

part_examples() { test/clients/examples.sh; }

part_dbt() { test/clients/dbt.sh; }

# --- running them ------------------------------------------------------------

# part NAME: counts its lines of TAP; one that ends badly or early has failed
part() {
	local log=$scratch/$1.tap start=$SECONDS rc=0 bin ok bad
	bin=$(venv_of "$1")
	PATH=${bin:+$bin:}$PATH "part_$1" >"$log" 2>&1 </dev/null || rc=$?
	ok=$(grep -c '^ok ' "$log") || true
	bad=$(grep -c '^not ok ' "$log") || true
	if [ "$bad" = 0 ] && { [ $rc != 0 ] || ! grep -qx "1\.\.$ok" "$log"; }; then bad=1; fi
	[ "$bad" = 0 ] || grep -v '^ok ' "$log" | tail -n 60
	printf '%-10s %4d passed %4d failed %4d s\n' "$1" "$ok" "$bad" $((SECONDS - start))
	passed=$((passed + ok))
	failed=$((failed + bad))
}

[ $# -gt 0 ] || set -- $all
for name; do
	case " $all " in
	*" $name "*) ;;
	*)
		echo "clients.sh: no part $name; there are: $all" >&2
		exit 2
		;;
	esac
done

# shellcheck disable=SC2046 # a list of words
$tools/install.sh package $(for name; do packages "$name"; done)
for name; do
	venv_of "$name" >/dev/null
done
start_cluster
printf '%-10s %29d s\n' "installed" $SECONDS
for name; do
	part "$name"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
