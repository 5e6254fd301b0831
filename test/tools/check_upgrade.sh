#!/usr/bin/env bash
# check_upgrade.sh: every version that was ever released upgrades in place, with
# all that may depend on it present, and becomes what a fresh installation is,
# object by object; and the library has every C symbol that it ever had.
#
# It works on a copy of the PostgreSQL installation, to which versions made up
# here are added: one more step to take from the newest version, and one with
# mistakes that must be noticed.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=test/tools
name=resource_analytics
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
	nm -D --defined-only "$("$PG_CONFIG" --pkglibdir)/$name.so" |
		sed -n 's/^[0-9a-f]* T pg_finfo_\(ra_.*\)/\1/p' | sort -u
}

check_symbols() {
	named "$("$PG_CONFIG" --sharedir)/extension/$name"--*.sql >"$scratch/named"
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
	cp "$share/extension/"*plpgsql* "$share/extension/$name"[.-]* "$scratch$share/extension"
	chmod -R go+rX "$scratch"
	PG_CONFIG=$scratch$bin/pg_config
	extension=$scratch$share/extension
}

# A version after the newest: it adds a function and replaces an aggregate.
# make_next VERSION COST: with that cost of the function in its upgrade script
addition() {
	cat <<-END
		CREATE FUNCTION measure_of_the_next_version(mix supply_mix) RETURNS float8
			AS 'MODULE_PATHNAME', 'ra_hhi' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST $1;
		COMMENT ON FUNCTION measure_of_the_next_version(supply_mix) IS 'not in this version';
	END
}
replaced() { sed '/^CREATE AGGREGATE hhi(supplier text, amount float8)/,/^);/s/SSPACE = 2048/SSPACE = 1024/' "$1"; }
make_next() {
	local base=$extension/$name--$newest.sql
	{
		replaced "$base"
		addition 50
	} >"$extension/$name--$1.sql"
	{
		replaced "$base" | sed -n '/^CREATE AGGREGATE hhi(supplier text, amount float8)/,/^);/p' |
			sed 's/^CREATE/CREATE OR REPLACE/'
		addition "$2"
	} >"$extension/$name--$newest--$1.sql"
}

# --- upgrades ----------------------------------------------------------------

query() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

objects() { query -v extension=$name -d "$1" -f $tools/extension_objects.sql; }

fresh_database() {
	query -c "DROP DATABASE IF EXISTS $1" -c "CREATE DATABASE $1" 2>/dev/null
}

# upgrade FROM TO: what a database holds and how it works stay; into $scratch/upgraded
upgrade() {
	fresh_database ra_upgraded
	query -d ra_upgraded -c "CREATE EXTENSION $name VERSION '$1'" -f $tools/stored.sql
	query -d ra_upgraded -f $tools/stored_state.sql >"$scratch/before"
	query -d ra_upgraded -c "ALTER EXTENSION $name UPDATE TO '$2'" \
		-c "REINDEX DATABASE ra_upgraded" -c "REFRESH MATERIALIZED VIEW CONCURRENTLY rolled"
	query -d ra_upgraded -f $tools/stored_state.sql >"$scratch/after"
	objects ra_upgraded >"$scratch/upgraded"
}

fresh() { # VERSION: into $scratch/fresh
	fresh_database ra_fresh
	query -d ra_fresh -c "CREATE EXTENSION $name VERSION '$1'"
	objects ra_fresh >"$scratch/fresh"
}

# check_upgrades_to VERSION: from every older version that can be installed
check_upgrades_to() {
	local from
	fresh "$1"
	for from in $(older_than "$1"); do
		echo "from $from to $1"
		upgrade "$from" "$1"
		same "$from to $1: stored values" "$scratch/before" "$scratch/after"
		same "$from to $1: upgraded and fresh objects" "$scratch/upgraded" "$scratch/fresh"
	done
}

# Whatever there is a script of, but the versions made up here: an upgrade
# without a path fails.
older_than() {
	query -c "SELECT version FROM pg_available_extension_versions
		WHERE name = '$name' AND version <> '$1' AND version !~ 'next' ORDER BY string_to_array(version, '.')::int[]"
}

check_symbols
newest=$(sed -n 's/^   "version": "\(.*\)",/\1/p' META.json)
copy_installation
export PG_CONFIG
make_next "$newest-next" 50
make_next "$newest-next-with-mistakes" 100
$tools/cluster.sh start "$scratch/cluster"
eval "$($tools/cluster.sh env "$scratch/cluster")"

check_upgrades_to "$newest"
check_upgrades_to "$newest-next"

fresh "$newest-next-with-mistakes"
upgrade "$newest" "$newest-next-with-mistakes"
if cmp -s "$scratch/upgraded" "$scratch/fresh"; then
	count no "an upgrade with a mistake is not noticed"
else
	count yes
fi

summary
