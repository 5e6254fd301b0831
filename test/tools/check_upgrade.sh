#!/usr/bin/env bash
# check_upgrade.sh: every version of both extensions that was ever released
# upgrades in place, with all that may depend on it present, supply rollups too,
# and becomes what a fresh installation is, object by object; and the library has
# every C symbol that it ever had.
#
# It works on a copy of the PostgreSQL installation, to which versions made up
# here are added: one more step to take from the newest version, and one with
# mistakes that must be noticed.  The extensions have their versions in common.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=test/tools
core=resource_analytics
extensions="$core ${core}_rollup" # in the order of their installation
symbols=test/data/symbols.txt
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_upgrade.XXXXXX")
# shellcheck source=test/tools/count.sh
. test/tools/count.sh

end() {
	$tools/cluster.sh stop "$scratch/cluster" || true
	rm -rf "$scratch"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# --- symbols -----------------------------------------------------------------

# The C symbols that the scripts name.
named() { sed -n "s/.*AS 'MODULE_PATHNAME', *'\([a-z0-9_]*\)'.*/\1/p" "$@" | sort -u; }

# A function is found by its name and a second symbol that describes it.
exported() {
	nm -D --defined-only "$("$PG_CONFIG" --pkglibdir)/$core.so" |
		sed -n 's/^[0-9a-f]* T pg_finfo_\(ra_.*\)/\1/p' | sort -u
}

check_symbols() {
	named "$("$PG_CONFIG" --sharedir)/extension/$core"--*.sql >"$scratch/named"
	exported >"$scratch/exported"
	none "named in a script, but not in the library" "$(comm -23 "$scratch/named" "$scratch/exported")"
	none "in $symbols, but not in the library, where they must stay for ever" \
		"$(comm -23 $symbols "$scratch/exported")"
	none "named in a script, to be added to $symbols" "$(comm -23 "$scratch/named" $symbols)"
}

# --- a copy of the installation ----------------------------------------------

# PostgreSQL finds its files from where its programs are, so these are copied;
# of the rest links do.
copy_installation() {
	local bin share lib
	bin=$("$PG_CONFIG" --bindir)
	share=$("$PG_CONFIG" --sharedir)
	lib=$("$PG_CONFIG" --pkglibdir)
	mkdir -p "$scratch$bin" "$scratch$share/extension" "$scratch$(dirname "$lib")"
	cp "$bin"/* "$scratch$bin"
	[ -e "$scratch$lib" ] || ln -s "$lib" "$scratch$lib"
	find "$share" -mindepth 1 -maxdepth 1 ! -name extension -exec ln -s {} "$scratch$share" ';'
	cp "$share/extension/"*plpgsql* "$share/extension/$core"[_.-]* "$scratch$share/extension"
	chmod -R go+rX "$scratch"
	PG_CONFIG=$scratch$bin/pg_config
	extension=$scratch$share/extension
}

# What the next version of an extension replaces, and what changes in it.
declare -A replaced=(
	[$core]='/^CREATE AGGREGATE hhi(supplier text, amount float8)/,/^);/'
	[${core}_rollup]='/^CREATE FUNCTION supply_rollup_make_table(/,/^END \$\$;/'
)
declare -A change=([$core]='s/SSPACE = 2048/SSPACE = 1024/' [${core}_rollup]='s/fillfactor = 70/fillfactor = 80/')

addition() { # EXTENSION COST
	cat <<-END
		CREATE FUNCTION $1_next_version() RETURNS int LANGUAGE sql IMMUTABLE COST $2 AS 'SELECT 1';
		COMMENT ON FUNCTION $1_next_version() IS 'not in this version';
	END
}

# make_next EXTENSION VERSION COST: a version after the newest, which adds a function
# and replaces something; with that cost of the function in its upgrade script
make_next() {
	local base=$extension/$1--$newest changed="${replaced[$1]} ${change[$1]}"
	{
		sed "$changed" "$base.sql"
		addition "$1" 50
	} >"$extension/$1--$2.sql"
	{
		sed "$changed" "$base.sql" | sed -n "${replaced[$1]}p" | sed 's/^CREATE/CREATE OR REPLACE/'
		addition "$1" "$3"
	} >"$base--$2.sql"
	check "a change in $2 of $1" [ -n "$(diff "$base.sql" "$extension/$1--$2.sql" | grep '^<')" ]
}

# --- upgrades ----------------------------------------------------------------

query() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

state() { query -d ra_upgraded -f $tools/stored_state.sql; }

# install DATABASE VERSION
install() {
	local name
	query -c "SET client_min_messages = warning" -c "DROP DATABASE IF EXISTS $1" -c "CREATE DATABASE $1"
	for name in $extensions; do
		query -d "$1" -c "CREATE EXTENSION $name VERSION '$2'"
	done
}

objects() { # DATABASE: of each extension, into $scratch/DATABASE.EXTENSION
	local name
	for name in $extensions; do
		query -v extension="$name" -d "$1" -f $tools/extension_objects.sql >"$scratch/$1.$name"
	done
}

fresh() { # VERSION
	install ra_fresh "$1"
	objects ra_fresh
}

# upgrade FROM TO: what a database holds and how it works stay, after each step
upgrade() {
	local name
	install ra_upgraded "$1"
	query -d ra_upgraded -f $tools/stored.sql
	state >"$scratch/before"
	none "from $1: supply rollups" "$(grep -E '^([a-z]+\|)?differs' "$scratch/before")"
	for name in $extensions; do
		query -d ra_upgraded -c "ALTER EXTENSION $name UPDATE TO '$2'" \
			-c "REINDEX DATABASE ra_upgraded" -c "REFRESH MATERIALIZED VIEW CONCURRENTLY rolled"
		state >"$scratch/after"
		same "$name from $1 to $2: stored values" "$scratch/before" "$scratch/after"
	done
	objects ra_upgraded
}

# check_upgrades_to VERSION: from every older version that can be installed
check_upgrades_to() {
	local from name
	fresh "$1"
	for from in $(older_than "$1"); do
		echo "from $from to $1"
		upgrade "$from" "$1"
		for name in $extensions; do
			same "$name from $from to $1: upgraded and fresh objects" "$scratch/ra_upgraded.$name" "$scratch/ra_fresh.$name"
		done
	done
}

# Whatever there is a script of, but the versions made up here: an upgrade
# without a path fails.
older_than() {
	query -c "SELECT version FROM pg_available_extension_versions
		WHERE name = '$core' AND version <> '$1' AND version !~ 'next' ORDER BY string_to_array(version, '.')::int[]"
}

check_symbols
newest=$(sed -n 's/^   "version": "\(.*\)",/\1/p' META.json)
copy_installation
export PG_CONFIG
if [ "$("$PG_CONFIG" --sharedir)/extension" != "$extension" ]; then
	echo "SKIPPED upgrades: this PostgreSQL does not look for its files beside its programs"
	summary
	exit
fi
for name in $extensions; do
	make_next "$name" "$newest-next" 50
	make_next "$name" "$newest-next-with-mistakes" 100
done
$tools/cluster.sh start "$scratch/cluster"
eval "$($tools/cluster.sh env "$scratch/cluster")"

check_upgrades_to "$newest"
check_upgrades_to "$newest-next"

fresh "$newest-next-with-mistakes"
upgrade "$newest" "$newest-next-with-mistakes"
for name in $extensions; do
	if cmp -s "$scratch/ra_upgraded.$name" "$scratch/ra_fresh.$name"; then
		count no "$name: an upgrade with a mistake is not noticed"
	else
		count yes
	fi
done

summary
