#!/usr/bin/env bash
# Runs the programs of examples/clients as a role that may do what BI tools may, with a
# password, and compares what they print with what plain SQL gives; prints TAP.  PGPORT
# and PGDATABASE name the server, which listens on 127.0.0.1; PGHOST and PGUSER its owner.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C.UTF-8
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_examples.XXXXXX")
hba=$(psql -XAtc "SHOW hba_file")
owner="host=$PGHOST user=$PGUSER"
role=minerals_program

# as_owner ARGUMENT...: psql, whoever the programs are
as_owner() { psql -qX -v ON_ERROR_STOP=1 -d "$owner dbname=$PGDATABASE" "$@" >/dev/null; }

end() {
	sed -i "/ $role /d" "$hba" || true
	as_owner -c "DROP ROLE IF EXISTS $role" -c "SELECT pg_reload_conf()" || true
	rm -rf "$scratch"
}
trap end EXIT
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

refuses() { ! "${@:2}" "$1" AUS 20000 >"$scratch/have" 2>&1 && ! grep -qE ' hhi [0-9N]' "$scratch/have"; }

# fails WHY MATERIAL COMMAND...: ends with an error and says no figure
fails() { check "${*:3}: $1" "$scratch/have" refuses "${@:2}"; }

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

# what a connection string would read as its own
password="p;w{d}='"
as_owner -c "CREATE ROLE $role LOGIN PASSWORD '${password//\'/\'\'}' IN ROLE minerals_reader"
sed -i "1i host all $role 127.0.0.1/32 md5" "$hba"
as_owner -c "SELECT pg_reload_conf()"
export PGHOST=127.0.0.1 PGUSER=$role PGPASSWORD=$password
# the server takes the new line when it gets round to it
for _ in $(seq 50); do
	! PGPASSWORD=wrong psql -qXAtc "SELECT 1" >/dev/null 2>&1 || { sleep 0.1; continue; }
	break
done

cd examples/clients
programs=("python psycopg_example.py" "python sqlalchemy_example.py" "python pandas_example.py" "Rscript rpostgresql_example.R"
	"java -cp /usr/share/java/postgresql.jar JdbcExample.java" ./odbc_example.sh)
for program in "${programs[@]}"; do
	# shellcheck disable=SC2086 # a list of words
	same $program
	# shellcheck disable=SC2086
	fails "what nobody mines" Unobtainium $program
	# shellcheck disable=SC2086
	PGPASSWORD=wrong fails "a wrong password" "Rare earths" $program
done
echo "1..$tests"
exit $failed
