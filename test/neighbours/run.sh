#!/usr/bin/env bash
# run.sh [NAME...]
#
# The extension beside its neighbours, all or those named.  Each has NAME.sh,
# which starts servers of its own, and NAME.sql, a file of pgTAP.  One that this
# PostgreSQL does not have is SKIPPED.  The extension must be installed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=$here/../tools
# shellcheck source=test/tools/count.sh
. "$tools/count.sh"
all="postgres_fdw pg_cron pg_ivm timescaledb citus"
export LC_ALL=C.UTF-8

scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_neighbours.XXXXXX")
PG_CONFIG=$("$tools/install.sh" pg_config)
export PG_CONFIG

clean_up() {
	local dir
	trap '' INT TERM HUP
	for dir in "$scratch"/*/; do
		"$tools/cluster.sh" stop "${dir%/}" || true
	done
	rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

# start SERVER [SETTING...]
start() {
	local server=$1
	shift
	PG_OPTIONS_EXTRA=${*/#/-c } "$tools/cluster.sh" start "$scratch/$server"
}

# on SERVER COMMAND...: with that server in the environment
on() (
	eval "$("$tools/cluster.sh" env "$scratch/$1")"
	"${@:2}"
)

sql() { on "$1" psql -qXAt -v ON_ERROR_STOP=1 "${@:2}"; }

# prove NAME SERVER [OPTION...]: runs NAME.sql in the database postgres, says
# what failed or was skipped, and counts
prove() {
	local log=$scratch/$1.tap rc=0 bad
	on "$2" pg_prove --verbose "${@:3}" "$here/$1.sql" >"$log" 2>&1 || rc=1
	[ $rc = 0 ] || grep -v '^ok ' "$log" || true
	sed -n "s/^ok .* # SKIP \(.*\)/SKIPPED: $1: \1/p" "$log" | sort -u
	passed=$((passed + $(grep -c '^ok ' "$log" || true) - $(grep -c '^ok .* # SKIP ' "$log" || true)))
	bad=$(grep -c '^not ok ' "$log") || true
	# a file may also end too early
	[ $rc = 0 ] || [ "$bad" -gt 0 ] || bad=1
	failed=$((failed + bad))
}

# documented NAME SERVER PAGE: the examples of a page, also those that need NAME
documented() {
	local log=$scratch/$1.doctest rc=0
	on "$2" perl "$tools/doctest.pl" --with "$1" "$tools/../../$3" >"$log" 2>&1 || rc=$?
	[ $rc = 0 ] || cat "$log"
	add $rc <"$log"
}

[ $# -gt 0 ] || eval "set -- $all"
for name; do
	[ -e "$here/$name.sh" ] || {
		echo "run.sh: no neighbour $name; there are: $all" >&2
		exit 2
	}
	if [ ! -e "$("$PG_CONFIG" --sharedir)/extension/$name.control" ]; then
		echo "SKIPPED: $name is not installed"
		continue
	fi
	# shellcheck source=/dev/null
	. "$here/$name.sh"
	echo "$name: $SECONDS s"
done
summary
