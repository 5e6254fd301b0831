#!/usr/bin/env bash
# run.sh [all|few]: damaged binary values of every type against a server of its
# own; see mutate.c.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

test/tools/install.sh package libpq-dev
# shellcheck source=test/tools/own_server.sh
. test/tools/own_server.sh
"${CC:-gcc}" -std=gnu99 -O1 -Wall -Wextra -Werror -I"$("$PG_CONFIG" --includedir)" -o "$work/mutate" test/bytes/mutate.c \
  -L"$("$PG_CONFIG" --libdir)" -lpq
psql -qX -v ON_ERROR_STOP=1 -f test/bytes/samples.sql
"$work/mutate" "$@"
