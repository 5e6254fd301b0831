#!/usr/bin/env bash
# The C core's own tests under AddressSanitizer and UBSan, or under valgrind
# (test/core/run.sh valgrind).
set -euo pipefail
cd "$(dirname "$0")/../.."

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
passed=0
failed=0

# test_program NAME SOURCE...: compiles test/core/NAME.c with the sources and runs it
test_program() {
  local program=$build/$1 sources=("test/core/$1.c" "${@:2}") log=$build/$1.log ok bad rc=0
  local run=("$program") sanitize=(-fsanitize=address,undefined -fno-sanitize-recover=all)
  if [ "$tool" = valgrind ]; then
    sanitize=()
    run=(valgrind --quiet --error-exitcode=1 --leak-check=full "$program")
  fi
  "${CC:-gcc}" -std=gnu99 -g -O1 -Wall -Wextra -Werror -ffp-contract=off -D_GNU_SOURCE -DRA_STANDALONE \
    -Isrc -Itest/core "${sanitize[@]}" -o "$program" "${sources[@]}" -lm
  "${run[@]}" >"$log" 2>&1 || rc=$?
  cat "$log"
  read -r ok bad < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log") || { ok=0 bad=1; }
  if [ $rc -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  passed=$((passed + ok))
  failed=$((failed + bad))
}

tool=${1:-}
test_program test_core src/keyed_sums.c src/keyed_sums_check.c src/keyed_sums_decimal.c src/running.c src/concentration.c src/inequality.c
test_program test_quantity src/quantity_parse.c src/table_number.c src/table_cell.c
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
