#!/usr/bin/env bash
# bench/origin/run.sh [COUNTRIES FLOWS]
#
# Speed and accuracy of the tracing of origins, without a server, beside other
# solvers; beside those of Debian's libsuitesparse-dev too, if it is there.
# See bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
compiler=("${CC:-gcc}" -std=gnu99 -O2 -ffp-contract=off -D_GNU_SOURCE -DRA_STANDALONE
  -Isrc -Itest/core -Ibench/origin)
libraries=(-lm)
# shellcheck disable=SC2206 # CPPFLAGS and LDFLAGS are lists of words
if "${compiler[@]}" ${CPPFLAGS:-} -include suitesparse/umfpack.h -x c -fsyntax-only /dev/null 2>/dev/null; then
  compiler+=(-DHAVE_SUITESPARSE ${CPPFLAGS:-})
  libraries=(${LDFLAGS:-} -lumfpack -lklu "${libraries[@]}")
else
  echo "no suitesparse/umfpack.h: its solvers are left out" >&2
fi
"${compiler[@]}" -o "$build/origin_bench" bench/origin/*.c \
  test/core/standalone.c test/core/networks.c \
  src/origin.c src/tracing.c src/multilevel.c src/elimination.c src/flow_graph.c "${libraries[@]}"
export OPENBLAS_NUM_THREADS=1
"$build/origin_bench" examples/critical_minerals/data/baci/baci_hs17_2024_complete.csv "$@"
