#!/usr/bin/env bash
# coverage.sh [PERCENT]
#
# Which lines of the C code the suites regress and pgtap run: a copy of the
# tree is built with --coverage, installed into a copy of PostgreSQL and tested.
# Prints what is missing and the part of each file, and fails when all together
# are below PERCENT (95).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

least=${1:-95}
test/tools/install.sh test
PG_CONFIG=$(test/tools/install.sh pg_config)
export PG_CONFIG
copy=$(mktemp -d "${TMPDIR:-/tmp}/ra_coverage.XXXXXX")
trap 'rm -rf "$copy"' EXIT
trap 'exit 130' INT TERM HUP

# PostgreSQL finds its files from where its programs are.
copy_installation() {
  local what dir
  for what in bindir sharedir pkglibdir includedir-server; do
    dir=$("$PG_CONFIG" --$what)
    mkdir -p "$copy/postgresql$dir"
    cp -rL "$dir/." "$copy/postgresql$dir"
  done
  PG_CONFIG=$copy/postgresql$("$PG_CONFIG" --bindir)/pg_config
}

copy_installation
cp -r --parents Makefile META.json CHANGELOG.md ./*.control src sql expected examples test "$copy"
cd "$copy"
rm -f src/*.o src/*.bc
make -s PG_CONFIG="$PG_CONFIG" PROFILE="--coverage -O1" with_llvm=no all install >/dev/null
# each backend adds its counts when it ends, as the server's user
chmod -R go+rX .
chmod -R a+rwX src
bad=0
test/run.sh --no-install regress pgtap || bad=1

gcov --object-directory src src/*.c >log 2>/dev/null
grep -H '#####' ./*.c.gcov | sed 's/^\.\///; s/\.gcov: *#####: */:/; s/^/not run: /' || true
# the names of countries are a table
awk -v least="$least" -v failed=$bad '
  /^File / { file = $2; gsub("\x27", "", file) }
  /^Lines executed:/ && file ~ /^src\/.*\.c$/ && file !~ /country_names\.c/ {
    split($0, part, /[:% ]+/)
    printf "%-32s %6.2f %% of %4d lines\n", file, part[3], part[5] | "sort -k 2 -n"
    lines += part[5]; run += part[3] * part[5] / 100; file = ""
  }
  END {
    close("sort -k 2 -n")
    printf "%-32s %6.2f %% of %4d lines\n", "all", 100 * run / lines, lines
    if (run < least / 100 * lines) failed++
    print 2 - failed " passed, " failed + 0 " failed"
    exit failed > 0
  }' log
