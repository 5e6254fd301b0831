#!/usr/bin/env bash
# coverage.sh [PERCENT]
#
# Which lines of the C code the suites regress and pgtap run: a copy of the
# tree is built with --coverage, installed and tested.  Prints the part of each
# file and what is missing, and fails when all together are below PERCENT (95).
#
# The copy replaces what is installed in the PostgreSQL of PG_CONFIG; the
# ordinary build is put back at the end.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
least=${1:-95}
copy=$(mktemp -d "${TMPDIR:-/tmp}/ra_coverage.XXXXXX")
PG_CONFIG=$("$top/test/tools/install.sh" pg_config)
export PG_CONFIG
put_back() {
  trap '' INT TERM HUP
  rm -rf "$copy"
  (cd "$top" && test/tools/install.sh test)
}
trap put_back EXIT
trap 'exit 130' INT TERM HUP

cd "$top"
cp -r --parents Makefile META.json CHANGELOG.md ./*.control src sql expected examples test "$copy"
cd "$copy"
rm -f src/*.o src/*.bc
make -s PG_CONFIG="$PG_CONFIG" PG_CFLAGS=-ffp-contract=off PROFILE="--coverage -O1" with_llvm=no all install >/dev/null
# each backend adds its counts when it ends, as the server's user
chmod 755 "$copy"
chmod -R a+rwX src
bad=0
test/run.sh --no-install regress pgtap || bad=1

gcov --object-directory src src/*.c 2>/dev/null |
  awk -v least="$least" '
    /^File / { file = $2; gsub("\x27", "", file) }
    /^Lines executed:/ && file ~ /^src\/.*\.[ch]$/ && file !~ /country_names\.c/ {
      split($0, part, /[:% ]+/)
      printf "%-32s %6.2f %% of %4d lines\n", file, part[3], part[5]
      lines += part[5]; run += part[3] * part[5] / 100; file = ""
    }
    END {
      printf "%-32s %6.2f %% of %4d lines\n", "all", 100 * run / lines, lines
      good = run >= least / 100 * lines
      print good + 0 " passed, " 1 - good " failed"
      exit !good
    }' | sort -k 2 -n || bad=1
grep -n '#####' src/../*.gcov 2>/dev/null | sed 's/\.gcov:[0-9]*: *#####: */:/; s/^/not run: /' || true
exit $bad
