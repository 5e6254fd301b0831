#!/usr/bin/env bash
# Builds and installs the extension, loads public mineral data into a throw-away
# database of its own and prints a report (make demo).  The database stays until
# demo_stop.sh ends it; where it is stands in the file .demo.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname -- "$here")
tools=$root/test/tools
state=$root/.demo
dir=
finished=

say() {
  printf '==> %s\n' "$*"
}

run_sql() {
  psql -X -q -v ON_ERROR_STOP=1 -P pager=off "$@"
}

# Lines end where their text ends.
run_file() {
  (cd -- "$here/critical_minerals" && run_sql -f "$1") | sed 's/ *$//'
}

# A demo that fails leaves no server behind.
clean_up() {
  local status=$?
  [ -z "$finished" ] || return 0
  [ -z "$dir" ] || "$here/demo_stop.sh" >/dev/null || true
  echo "The demo failed." >&2
  [ "$status" -ne 0 ] || status=1
  exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ -e "$state" ]; then
  say "Ending the demo of before"
  "$here/demo_stop.sh" >/dev/null
fi

say "Installing what is missing and building the extension"
"$tools/install.sh" demo

say "Starting a PostgreSQL of its own"
dir=$(mktemp -d "${TMPDIR:-/tmp}/resource_analytics_demo.XXXXXX")
printf '%s\n' "$dir" >"$state"
"$tools/cluster.sh" start "$dir"
user_psql=psql
command -v psql >/dev/null || user_psql=
eval "$("$tools/cluster.sh" env "$dir")"
user_psql=${user_psql:-$(command -v psql)}
export PGDATABASE=demo PGCLIENTENCODING=UTF8

say "Creating the database demo with the extension"
run_sql -d postgres -c 'CREATE DATABASE demo'
run_sql -c 'CREATE EXTENSION resource_analytics' \
  -c 'ALTER DATABASE demo SET search_path = public, minerals'

say "Loading all the public data in examples/critical_minerals/data"
run_file load.sql
run_file roles.sql
echo
run_file load_report.sql

say "The report: examples/critical_minerals/report.sql"
run_file report.sql

finished=yes
echo
say "Done in $SECONDS s.  The database runs until you end it."
echo
echo "Look around:"
printf '  %q -h %q -p %q -U %q -d demo\n' "$user_psql" \
  "$PGHOST" "$PGPORT" "$PGUSER"
cat <<'END'
There: \d+ minerals.* lists tables and views.  What if Australia mined 20 000 t more of rare earths?
  SELECT hhi(mix), hhi(mix + supply_mix('{"AUS": 20000}'))
  FROM supply_group WHERE material = 'Rare earths' AND edition = 'MCS 2025' AND first_year = 2024;
End it:
  make demo-stop
END
