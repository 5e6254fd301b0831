#!/usr/bin/env bash
# Runs the programs of examples/clients as the role of BI tools, and compares what they
# print with what plain SQL gives; prints TAP.  PGPORT and PGDATABASE name the server,
# which listens on 127.0.0.1.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export PGHOST=127.0.0.1 PGUSER=minerals_reader LC_ALL=C.UTF-8
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_examples.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
tests=0
failed=0

expected() {
	psql -qXAt -v ON_ERROR_STOP=1 -v material="$1" -v country="$2" -v tonnes="$3" -f test/clients/expected.sql
}

# same COMMAND...: prints what it should
same() {
	local result=ok
	tests=$((tests + 1))
	if ! "$@" "Rare earths" AUS 20000 >"$scratch/have" 2>&1 || ! diff "$scratch/want" "$scratch/have" >"$scratch/diff"; then
		result="not ok"
		failed=1
	fi
	echo "$result $tests - $*"
	[ "$result" = ok ] || sed 's/^/# /' "$scratch/have"
}

expected "Rare earths" AUS 20000 >"$scratch/want"
[ -s "$scratch/want" ]
cd examples/clients
same python psycopg_example.py
same python sqlalchemy_example.py
same python pandas_example.py
same Rscript rpostgresql_example.R
same java -cp /usr/share/java/postgresql.jar JdbcExample.java
same ./odbc_example.sh
echo "1..$tests"
exit $failed
