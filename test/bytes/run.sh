#!/usr/bin/env bash
# run.sh [all]: damaged binary values of every type against the server that
# PGHOST, PGPORT and PG_CONFIG name; see mutate.c.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

build=$(mktemp -d "${TMPDIR:-/tmp}/ra_bytes.XXXXXX")
trap 'rm -rf "$build"' EXIT
pg_config=${PG_CONFIG:-pg_config}
"${CC:-gcc}" -std=gnu99 -O1 -Wall -Wextra -Werror -I"$("$pg_config" --includedir)" -o "$build/mutate" "$@" mutate.c \
  -L"$("$pg_config" --libdir)" -lpq
psql -qX -v ON_ERROR_STOP=1 -f samples.sql
"$build/mutate"
