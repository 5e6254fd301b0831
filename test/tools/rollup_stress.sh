#!/usr/bin/env bash
# rollup_stress.sh [SECONDS]: 16 clients insert, change and delete rows at
# random, one statement a transaction; then two supply rollups of these rows must
# be right, and no client may have failed, by a deadlock or otherwise.  PGHOST
# and PGPORT name the server.
set -euo pipefail

seconds=${1:-60}
clients=16
database=ra_rollup_stress
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_stress.XXXXXX")

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=test/tools/rollup_writers.sh
. "$here/rollup_writers.sh"
# shellcheck source=test/tools/count.sh
. "$here/count.sh"

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

clean_up() {
	psql -qX -d postgres -c "DROP DATABASE IF EXISTS $database" 2>/dev/null || true
	rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

sql -d postgres -c "SET client_min_messages = warning" -c "DROP DATABASE IF EXISTS $database" -c "CREATE DATABASE $database"
export PGDATABASE=$database
make_rollups
rc=0
write_to_rollups $clients "$seconds" "$scratch" || rc=$?
grep -E 'transactions actually processed|latency average|error|abort' "$scratch/log" || true
is "exit code of pgbench" $rc 0
is "clients that failed" "$(grep -c 'ERROR\|aborted' "$scratch/log" || true)" 0
is "deadlocks" "$(sql -c "SELECT deadlocks FROM pg_stat_database WHERE datname = '$database'")" 0
is "transactions written" "$(sql -c "SELECT count(*) FROM journal")" "$(transactions "$scratch")"
is "groups that differ" "$(wrong_groups)" 0
for rollup in $rollups; do
	is "$rollup has groups" "$(sql -c "SELECT count(*) > 20 FROM $rollup")" t
	is "rows of $rollup that were changed" "$(sql -c "SELECT n_tup_upd + n_tup_ins > 10 * $seconds FROM pg_stat_user_tables WHERE relname = '$rollup'")" t
done
summary
