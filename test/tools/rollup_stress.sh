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
passed=0
failed=0

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=test/tools/rollup_writers.sh
. "$here/rollup_writers.sh"

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

clean_up() {
	psql -qX -d postgres -c "DROP DATABASE IF EXISTS $database" 2>/dev/null || true
	rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

check() { # WHAT FOUND EXPECTED
	if [ "$2" = "$3" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: $2, not $3"
	fi
}

psql -qX -d postgres -c "DROP DATABASE IF EXISTS $database" 2>/dev/null
psql -qX -d postgres -c "CREATE DATABASE $database"
export PGDATABASE=$database
make_rollups
rc=0
write_to_rollups $clients "$seconds" "$scratch" || rc=$?
grep -E 'transactions actually processed|latency average|error|abort' "$scratch/log" || true
check "exit code of pgbench" $rc 0
check "clients that failed" "$(grep -c 'ERROR\|aborted' "$scratch/log" || true)" 0
check "deadlocks" "$(sql -c "SELECT deadlocks FROM pg_stat_database WHERE datname = '$database'")" 0
check "transactions written" "$(sql -c "SELECT count(*) FROM journal")" "$(transactions "$scratch")"
check "groups that differ" "$(wrong_groups)" 0
for rollup in $rollups; do
	check "$rollup has groups" "$(sql -c "SELECT count(*) > 20 FROM $rollup")" t
	check "rows of $rollup that were changed" "$(sql -c "SELECT n_tup_upd + n_tup_ins > 10 * $seconds FROM pg_stat_user_tables WHERE relname = '$rollup'")" t
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
