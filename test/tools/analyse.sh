#!/usr/bin/env bash
# analyse.sh: what compilers and analysers say of the C code.  Each line of a
# finding fails: gcc and clang with all warnings, clang's static analyser,
# cppcheck, and the core's tests as a program of 32 bits and for a processor of
# the other byte order.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

CLANG=${CLANG:-clang-14}
test/tools/install.sh package gcc "$CLANG" cppcheck libc6-dev-i386 lib32gcc-12-dev \
  gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user-static
pg_config=$(test/tools/install.sh pg_config)
headers=$("$pg_config" --includedir-server)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
ok=0 bad=0

# step NAME COMMAND...: passes when the command does, and finds nothing
step() {
  local name=$1 start=$SECONDS rc=0
  shift
  "$@" >"$log" 2>&1 || rc=1
  if [ $rc = 0 ]; then
    ok=$((ok + 1))
  else
    bad=$((bad + 1))
    head -n 40 "$log"
  fi
  printf '%-24s %s %4d s\n' "$name" "$([ $rc = 0 ] && echo ok || echo FAILED)" $((SECONDS - start))
}

each() { # COMMAND...: for each source
  printf '%s\n' src/*.c | xargs -n 1 -P "$(nproc)" \
    "$@" -std=gnu99 -D_GNU_SOURCE -DRA_VERSION='""' -isystem "$headers" -Isrc
}

# Optimised, for what gcc says of values depends on that.
warnings=(-c -O2 -o /dev/null -Wall -Wextra -Werror -Wdeclaration-after-statement -Wformat=2 -Wno-format-nonliteral)
analyser() {
  each "$CLANG" --analyze -Xclang -analyzer-output=text -Wno-ignored-attributes \
    -Xclang -analyzer-disable-checker=core.NonNullParamChecker &&
    ! grep -q 'warning:' "$log"
}
static() {
  cppcheck --quiet --std=c99 --enable=warning,portability --inline-suppr --error-exitcode=1 \
    --suppress=missingIncludeSystem --suppress=unknownMacro -DRA_STANDALONE -Isrc -Itest/core \
    src/keyed_sums*.c src/running.c src/concentration.c src/inequality.c src/quantity_parse.c src/table_*.c \
    src/country_label.c src/country_match.c src/origin.c src/tracing.c src/multilevel.c src/elimination.c src/flow_graph.c
}

step "gcc" each gcc "${warnings[@]}"
step "clang" each "$CLANG" "${warnings[@]}" -Wno-ignored-attributes
step "clang's analyser" analyser
step "cppcheck" static
step "core, 32 bits" test/core/run.sh 32
step "core, big-endian" test/core/run.sh big-endian
echo "$ok passed, $bad failed"
[ "$bad" = 0 ]
