#!/usr/bin/env bash
# The C core's own tests under AddressSanitizer and UBSan: one program for each
# test_*.c.  Or, by test/core/run.sh MODE:
#   valgrind     under valgrind
#   32           as a program of 32 bits
#   big-endian   for a processor of the other byte order (s390x, by qemu)
set -euo pipefail
cd "$(dirname "$0")/../.."

mode=${1:-}
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

# What a test is linked with.
sources() {
  case $1 in
    test_core) echo test/core/standalone.c src/keyed_sums.c src/keyed_sums_check.c src/keyed_sums_decimal.c src/keyed_sums_canonical.c src/running.c src/concentration.c src/inequality.c ;;
    test_criticality) echo src/criticality.c ;;
    test_quantity) echo src/quantity_parse.c src/table_number.c src/table_cell.c ;;
    test_origin*)
      echo test/core/standalone.c test/core/networks.c
      echo src/origin.c src/tracing.c src/multilevel.c src/elimination.c src/flow_graph.c
      ;;
    test_country) echo src/country_label.c src/country_match.c src/country_names.c ;;
  esac
}

compile() { # TEST OPTION...
  local test=$1
  shift
  # shellcheck disable=SC2046 # a list of files
  "${CC:-gcc}" -std=gnu99 -g -O1 -Wall -Wextra -Werror -ffp-contract=off "$@" -D_GNU_SOURCE -DRA_STANDALONE \
    -Isrc -Itest/core -o "$build/$test" "test/core/$test.c" $(sources "$test") -lm
}

run() { # TEST
  case $mode in
    valgrind)
      compile "$1"
      valgrind --quiet --error-exitcode=1 --leak-check=full "$build/$1"
      ;;
    32) # doubles are rounded to 64 bits only by SSE
      compile "$1" -m32 -msse2 -mfpmath=sse
      "$build/$1"
      ;;
    big-endian)
      CC=s390x-linux-gnu-gcc compile "$1" -static
      qemu-s390x-static "$build/$1"
      ;;
    *)
      compile "$1" -fsanitize=address,undefined -fno-sanitize-recover=all
      "$build/$1"
      ;;
  esac
}

# The tables that a script made are those of its sources, where it can run.
generated_tables() {
  if ! command -v python3 >/dev/null; then
    echo "no python3: whether src/country_names.c is up to date was not checked"
  elif python3 src/country_names/make.py --check; then
    echo "1 passed, 0 failed"
  else
    echo "0 passed, 1 failed"
  fi
}

# A program that ended without a report has failed.
count() { # COMMAND...
  local out
  out=$("$@") || [[ $out = *failed ]] || out+=$'\n'"0 passed, 1 failed"
  echo "$out"
}

{
  generated_tables
  for test in test/core/test_*.c; do
    if [ "$mode" = big-endian ] && [ "$test" = test/core/test_origin_large.c ]; then
      echo "SKIPPED: $test, which takes too long on an emulated processor"
      continue
    fi
    count run "$(basename "$test" .c)"
  done
} | awk '/^[0-9]+ passed, [0-9]+ failed$/ { ok += $1; bad += $3; next } { print }
  END { print ok + 0 " passed, " bad + 0 " failed"; exit bad > 0 }'
