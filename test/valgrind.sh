#!/usr/bin/env bash
# valgrind.sh: suites of test/run.sh and damaged binary values, against servers
# that run under valgrind.  Fails where they do, for each report with a function
# of ours on its way, and for each use of a value that was never set, whoever
# uses it.  Other reports are of the server: padding that it writes to files,
# and what its libraries do.
#
# Memory that palloc hands out is to valgrind a part of a larger block.  So it
# sees what was never written, not what lies just beyond: that is for the
# sanitizers of test/core and test/fuzz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=test/tools/count.sh
. test/tools/count.sh

test/tools/install.sh test
test/tools/install.sh package valgrind
PG_CONFIG=$(test/tools/install.sh pg_config)
work=$(mktemp -d "${TMPDIR:-/tmp}/ra_valgrind.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

# The server's user writes a file for each process that the server forks.
chmod 755 "$work"
mkdir -m 777 "$work/reports"
cat >"$work/postgres" <<END
#!/bin/sh
exec valgrind --quiet --xml=yes --xml-file=$work/reports/%p \\
	"$("$PG_CONFIG" --bindir)/postgres" "\$@"
END
chmod 755 "$work/postgres"
export PG_CONFIG PG_POSTGRES=$work/postgres
# those that do much in little time
PGTAP_FILES=$(printf 'test/pgtap/%s.sql ' cases hostile material_balance null_rules origin published quantity_cells \
	trade_network)
export PGTAP_FILES

# run COMMAND...: shows what it prints, and counts
run() {
	local rc=0
	"$@" 2>&1 | tee "$work/log" || rc=$?
	add $rc <"$work/log"
}

# Each report that counts, as the functions and places that it names.
reports() {
	awk -v library="/resource_analytics.so</obj>" '
		/<error>/ { report = ""; counts = 0 }
		/<kind>Uninit/ || index($0, library) { counts = 1 }
		/<(what|text|auxwhat|fn|file|line)>/ { gsub(/ *<[^>]*>/, ""); report = report " " $0 }
		/<\/error>/ && counts { print report }' "$work"/reports/* | sort | uniq -c
}

run test/run.sh --no-install regress pgtap
run test/bytes/run.sh few
check "processes under valgrind" [ "$(grep -lx '<protocoltool>memcheck</protocoltool>' "$work"/reports/* | wc -l)" -gt 50 ]
reports | tee "$work/found"
check "no report of ours" [ ! -s "$work/found" ]
summary
