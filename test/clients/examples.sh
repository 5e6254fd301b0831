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

# check NAME FILE COMMAND...: the file is shown where the command fails
check() {
	local name=$1 file=$2 result=ok
	shift 2
	tests=$((tests + 1))
	if ! "$@"; then
		result="not ok"
		failed=1
		sed 's/^/# /' "$file"
	fi
	echo "$result $tests - $name"
}

prints() { "$@" "Rare earths" AUS 20000 >"$scratch/have" 2>&1 && cmp -s "$scratch/want" "$scratch/have"; }

# same COMMAND...: prints what it should
same() { check "$*" "$scratch/have" prints "$@"; }

# blocks LANGUAGE...: what stands in such blocks of docs/clients.md
blocks() { awk -v languages=" $* " '/^```/ { on = index(languages, " " substr($0, 4) " "); next } on' docs/clients.md; }

expected "Rare earths" AUS 20000 >"$scratch/want"
[ -s "$scratch/want" ]

# The last lines of output in the documentation are those of the programs, and its
# lines of code are theirs.
blocks text | tail -n "$(wc -l <"$scratch/want")" >"$scratch/documented"
blocks python r | grep . | grep -vxFf <(cat examples/clients/*.*) >"$scratch/unlike" || true
check "docs/clients.md prints what they print" "$scratch/documented" cmp -s "$scratch/want" "$scratch/documented"
check "docs/clients.md shows their lines" "$scratch/unlike" [ ! -s "$scratch/unlike" ]
cd examples/clients
same python psycopg_example.py
same python sqlalchemy_example.py
same python pandas_example.py
same Rscript rpostgresql_example.R
same java -cp /usr/share/java/postgresql.jar JdbcExample.java
same ./odbc_example.sh
echo "1..$tests"
exit $failed
