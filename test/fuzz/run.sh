#!/usr/bin/env bash
# run.sh [SECONDS [TARGET...]]
#
# Fuzzes the C core with libFuzzer under AddressSanitizer and UBSan: each
# target (all, or those named) for so many seconds (60), as many at once as there
# are processors, from the inputs in test/fuzz/corpus/TARGET.  An input that is a finding is kept in
# $FINDINGS (test/fuzz/findings).
#
# run.sh minimise DIR   makes the corpus of DIR/TARGET/*, or what is left of
#                       the one that is there
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

all="text binary stored merge quantity country"
CC=${FUZZ_CC:-clang-14}
findings=${FINDINGS:-test/fuzz/findings}
build=$(mktemp -d "${TMPDIR:-/tmp}/ra_fuzz.XXXXXX")
jobs=()
clean_up() {
  local job
  trap '' INT TERM HUP
  for job in "${jobs[@]}"; do
    kill -- "-$job" 2>/dev/null || true
  done
  rm -rf "$build"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

command -v "$CC" >/dev/null && [ -e "$("$CC" --print-file-name=libclang_rt.fuzzer-x86_64.a)" ] ||
  test/tools/install.sh package clang-14 libclang-rt-14-dev
pg_config=$(test/tools/install.sh pg_config)

sums="src/keyed_sums.c src/keyed_sums_check.c src/keyed_sums_canonical.c src/keyed_sums_decimal.c src/running.c src/concentration.c"

# What a target is linked with.
sources() {
  case $1 in
    stored | merge) echo test/core/standalone.c "$sums" src/inequality.c ;;
    quantity) echo src/quantity_parse.c src/table_number.c src/table_cell.c ;;
    country) echo src/country_label.c src/country_match.c src/country_names.c ;;
    text | binary)
      echo test/fuzz/server.c "$sums" src/dependency.c src/rows.c src/supply_mix.c src/material_balance.c \
        src/trade_network.c src/keyed_type.c src/keyed_type_parse.c src/keyed_type_print.c src/keyed_type_binary.c
      ;;
  esac
}

# The types' files see PostgreSQL's headers and are linked with its common
# library; what they need of the server beyond server.c no target reaches.
around() {
  case $1 in
    text | binary)
      echo -isystem "$("$pg_config" --includedir-server)" -no-pie -Wl,--unresolved-symbols=ignore-all \
        "$("$pg_config" --pkglibdir)/libpgcommon.a" "$("$pg_config" --pkglibdir)/libpgport.a"
      ;;
    *) echo -DRA_STANDALONE -Itest/core ;;
  esac
}

compile() { # TARGET
  # shellcheck disable=SC2046 # lists of files and options
  "$CC" -std=gnu99 -g -O1 -Wall -Wextra -Wno-ignored-attributes -ffp-contract=off -D_GNU_SOURCE \
    -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
    -Isrc -Itest/fuzz -o "$build/$1" "test/fuzz/fuzz_$1.c" $(sources "$1") $(around "$1") -lm
}

# Leaks are none: all is freed, or jumped away from as in a server.
run() { # TARGET SECONDS
  mkdir -p "$build/$1.corpus" "$findings"
  if "$build/$1" -max_total_time="$2" -timeout=10 -max_len=4096 -detect_leaks=0 -print_final_stats=1 \
    -artifact_prefix="$findings/$1-" "$build/$1.corpus" "test/fuzz/corpus/$1" >"$build/$1.log" 2>&1; then
    sed -n "s/^stat::number_of_executed_units: */$1: $2 s, inputs: /p" "$build/$1.log"
  else
    tail -n 40 "$build/$1.log"
    return 1
  fi
}

ok=0 bad=0
settle() {
  local job
  for job in "${jobs[@]}"; do
    if wait "$job"; then ok=$((ok + 1)); else bad=$((bad + 1)); fi
  done
  jobs=()
}

minimise() { # TARGET DIR
  mkdir "$build/$1.least"
  "$build/$1" -merge=1 -max_len=4096 -detect_leaks=0 "$build/$1.least" "test/fuzz/corpus/$1" "$2/$1" >"$build/$1.log" 2>&1 ||
    { tail -n 40 "$build/$1.log"; return 1; }
  rm -rf "test/fuzz/corpus/$1"
  mv "$build/$1.least" "test/fuzz/corpus/$1"
}

if [ "${1:-}" = minimise ]; then
  for target in $all; do
    compile "$target"
    minimise "$target" "$2"
  done
  exit
fi
seconds=${1:-60}
[ $# = 0 ] || shift
# shellcheck disable=SC2086 # a list of words
[ $# -gt 0 ] || set -- $all
for target; do
  set -m
  { compile "$target" && run "$target" "$seconds"; } </dev/null &
  jobs+=($!)
  set +m
  [ ${#jobs[@]} -lt "$(nproc)" ] || settle
done
settle
rmdir "$findings" 2>/dev/null || true
echo "$ok passed, $bad failed"
[ "$bad" = 0 ]
