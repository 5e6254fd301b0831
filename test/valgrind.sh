#!/usr/bin/env bash
# valgrind: the C core alone, then a single-user server that runs the
# regression tests' SQL.  Fails when a report names our library.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v valgrind >/dev/null || { echo "valgrind is not installed: apt-get install valgrind" >&2; exit 1; }
test/core/run.sh valgrind

bindir=$("${PG_CONFIG:-pg_config}" --bindir)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
as_server=()
if [ "$(id -u)" = 0 ]; then  # the server refuses to run as root
  chown postgres "$work"
  as_server=(runuser -u postgres --)
fi
"${as_server[@]}" "$bindir/initdb" --pgdata="$work/data" --username=postgres \
  --encoding=UTF8 --locale=C --no-sync >"$work/initdb.log" 2>&1

# Single-user mode takes a blank line as the end of a statement, no commands or
# variables of psql, and stays in one database.
mapfile -t files < <(grep -L '^\\c ' test/sql/*.sql)
{
  printf 'CREATE EXTENSION resource_analytics;\n\n'
  sed -e '/^\\/d' -e '/\\gset/d' -e "s|:'file'|'$work/copied'|" "${files[@]}"
} >"$work/script.sql"

log=$work/valgrind.log
(cd "$work" && "${as_server[@]}" valgrind --quiet --log-file="$log" \
  "$bindir/postgres" --single -j -D "$work/data" postgres <"$work/script.sql" >"$work/output" 2>&1)

errors=$(grep -c '^ERROR\|[0-9]ERROR:\| ERROR: ' "$work/output" || true)
reports=$(grep -c 'resource_analytics\.so' "$log" || true)
if [ "$reports" -gt 0 ]; then
  cat "$log"
fi
echo "server under valgrind: $(grep -c ';$' "$work/script.sql") lines of SQL, $errors errors of SQL, $reports reports of our library"
[ "$reports" = 0 ] && [ "$errors" = 0 ]
