#!/usr/bin/env bash
# The C core's own tests under AddressSanitizer and UBSan, or under valgrind
# (test/core/run.sh valgrind).
set -euo pipefail
cd "$(dirname "$0")/../.."

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

compile() {
  "${CC:-gcc}" -std=gnu99 -g -O1 -Wall -Wextra -Werror -ffp-contract=off "$@" -D_GNU_SOURCE -DRA_STANDALONE \
    -Isrc -Itest/core -o "$build/test_core" \
    test/core/test_core.c src/keyed_sums.c src/keyed_sums_check.c src/keyed_sums_decimal.c src/running.c src/concentration.c src/inequality.c -lm
}

if [ "${1:-}" = valgrind ]; then
  compile
  valgrind --quiet --error-exitcode=1 --leak-check=full "$build/test_core"
else
  compile -fsanitize=address,undefined -fno-sanitize-recover=all
  "$build/test_core"
fi
