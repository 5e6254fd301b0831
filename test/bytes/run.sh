#!/usr/bin/env bash
# run.sh [all|few]: damaged binary values of every type against a server of its
# own; see mutate.c.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

test/tools/install.sh test
test/tools/install.sh package libpq-dev
PG_CONFIG=$(test/tools/install.sh pg_config)
export PG_CONFIG
work=$(mktemp -d "${TMPDIR:-/tmp}/ra_bytes.XXXXXX")
clean_up() {
  trap '' INT TERM HUP
  test/tools/cluster.sh stop "$work/cluster" || true
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

test/tools/cluster.sh start "$work/cluster"
eval "$(test/tools/cluster.sh env "$work/cluster")"
"${CC:-gcc}" -std=gnu99 -O1 -Wall -Wextra -Werror -I"$("$PG_CONFIG" --includedir)" -o "$work/mutate" test/bytes/mutate.c \
  -L"$("$PG_CONFIG" --libdir)" -lpq
psql -qX -v ON_ERROR_STOP=1 -f test/bytes/samples.sql
"$work/mutate" "$@"
