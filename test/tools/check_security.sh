#!/usr/bin/env bash
# check_security.sh: what could give one user the rights of another.
#
# The install scripts hold nothing but plain definitions, the core's in C; the
# library calls nothing that reads tables, files or the network; and where a
# hostile user has filled the schema that the extensions are put into, an
# ordinary owner of the database installs the same objects as anywhere, or
# nothing, and no planted code runs.  PGHOST and PGPORT name the server.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=test/tools
name=resource_analytics
rollup=${name}_rollup
PG_CONFIG=$($tools/install.sh pg_config)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_security.XXXXXX")
passed=0
failed=0

query() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

clear_server() {
	query -d postgres -c "SET client_min_messages = warning" \
		-c "DROP DATABASE IF EXISTS ra_hostile" -c "DROP DATABASE IF EXISTS ra_plain" \
		-c "DROP ROLE IF EXISTS ra_owner" -c "DROP ROLE IF EXISTS ra_mallory"
}
end() {
	clear_server || true
	rm -rf "$scratch"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# none MESSAGE LINES
none() {
	if [ -z "$2" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		printf '%s:\n%s\n' "$1" "$2" | head -n 20 | cut -c 1-300
	fi
}

# --- the script, statement by statement --------------------------------------

# One statement a line, without comments and what is quoted.
statements() {
	perl -0777 -ne "s/--[^\\n]*//g; s/^\\\\echo[^\\n]*//gm; s/'(?:[^']|'')*'/''/g; s/\\\$\\\$.*?\\\$\\\$/''/gs; s/\\s+/ /g;
		print map { s/^ //r . qq(\\n) } grep { /\\S/ } split /;/" "$@"
}

# Whatever is not one of these could run or pick up what another has made.
# Functions are in C, which alone needs no search_path; those of the rollups have
# one of their own, but for the one that asks for its caller's.
fixed="CREATE FUNCTION .* LANGUAGE (sql|plpgsql) .*SET search_path = pg_catalog, pg_temp "
allowed_core='^(CREATE (TYPE|OPERATOR|CAST|AGGREGATE) |COMMENT ON |CREATE FUNCTION .* LANGUAGE C )'
allowed_rollup="^(CREATE VIEW supply_rollups |GRANT SELECT ON supply_rollups TO PUBLIC|COMMENT ON |CREATE FUNCTION create_supply_rollup|$fixed)"
forbidden='SECURITY DEFINER|LEAKPROOF|SUPPORT |IF NOT EXISTS|OWNER|OR REPLACE'

# check_script FILE ALLOWED: an upgrade may replace functions and aggregates,
# which PostgreSQL takes for members of the extension only if they are; and it may
# have nothing to do
check_script() {
	statements "$1" >"$scratch/statements"
	case ${1##*/} in
	*--*--*) sed -i -E 's/^CREATE OR REPLACE (FUNCTION|AGGREGATE) /CREATE \1 /' "$scratch/statements" ;;
	*) none "${1##*/} is empty" "$([ -s "$scratch/statements" ] || echo empty)" ;;
	esac
	none "${1##*/}: a statement that is not a plain definition" \
		"$(grep -vE "$2" "$scratch/statements")"
	none "${1##*/}: a clause that gives rights, or takes over what is there" \
		"$(grep -E "$forbidden" "$scratch/statements")"
}

# --- the library -------------------------------------------------------------

# Nothing of PostgreSQL that reads or writes tables, files or settings, and
# nothing of the system that opens or runs anything.
dangerous='^(SPI_|heap_(open|insert|update|delete|getnext|beginscan)|table_|relation_|index_|systable_|SearchSysCache|'
dangerous+='ExecutorRun|ProcessUtility|AllocateFile|OpenTransientFile|PathNameOpenFile|'
dangerous+='SetConfigOption|SetUserIdAndSecContext|GetUserMapping|'
dangerous+='f?open(at)?(64)?|creat|system|popen|exec[lv]|fork|socket|connect|dlopen|getenv|mmap)'
check_library() {
	nm -D --undefined-only "$("$PG_CONFIG" --pkglibdir)/$name.so" | awk '{ print $2 }' >"$scratch/calls"
	none "the library calls nothing at all" "$(grep -q '^palloc' "$scratch/calls" || echo "no palloc")"
	none "the library calls" "$(grep -E "$dangerous" "$scratch/calls")"
}

# --- a hostile schema --------------------------------------------------------

as() { # USER ARGUMENT...
	local user=$1
	shift
	query -d ra_hostile -U "$user" "$@"
}

# Code that, run by a superuser, would make its author one.
plant() {
	as ra_mallory -v schema="$1" -f - <<-'END'
		SET search_path = :schema;
		CREATE FUNCTION take_over() RETURNS void LANGUAGE plpgsql AS $$
		BEGIN
			INSERT INTO trap.caught VALUES (current_user);
			IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
				ALTER ROLE ra_mallory SUPERUSER;
			END IF;
		END $$;

		-- the types that the script names, under the same names
		CREATE DOMAIN text AS pg_catalog.int4;
		CREATE DOMAIN float8 AS pg_catalog.int4;
		CREATE DOMAIN jsonb AS pg_catalog.text;
		CREATE DOMAIN "numeric" AS pg_catalog.text;
		CREATE DOMAIN bytea AS pg_catalog.text;

		-- its functions, for arguments of any type
		CREATE FUNCTION any_one(anyelement) RETURNS anyelement LANGUAGE plpgsql AS
			$$ BEGIN PERFORM take_over(); RETURN $1; END $$;
		CREATE FUNCTION any_two(anyelement, anyelement) RETURNS boolean LANGUAGE plpgsql AS
			$$ BEGIN PERFORM take_over(); RETURN true; END $$;
		CREATE FUNCTION any_order(anyelement, anyelement) RETURNS int LANGUAGE plpgsql AS
			$$ BEGIN PERFORM take_over(); RETURN 0; END $$;
		CREATE FUNCTION any_state(anyelement, pg_catalog.text, pg_catalog.float8) RETURNS anyelement LANGUAGE plpgsql AS
			$$ BEGIN PERFORM take_over(); RETURN $1; END $$;
		DO $do$
		DECLARE
			planted record;
		BEGIN
			FOR planted IN SELECT * FROM unnest(
				'{supply_mix_out,supply_mix_send,supply_mix_final,hhi,jsonb,supply_mix_hash,total,gini}'::pg_catalog.text[],
				'{any_one,any_one,any_one,any_one,any_one,any_one,any_one,any_one}'::pg_catalog.text[]) AS v(name, body)
			UNION ALL SELECT * FROM unnest('{supply_mix_eq,supply_mix_ne,supply_mix_lt,supply_mix_add,supply_mix_combine}'::pg_catalog.text[],
				'{any_two,any_two,any_two,any_two,any_two}'::pg_catalog.text[])
			LOOP
				EXECUTE replace(pg_get_functiondef(planted.body::regproc), planted.body || '(', planted.name || '(');
			END LOOP;
			EXECUTE replace(pg_get_functiondef('any_order'::regproc), 'any_order(', 'supply_mix_cmp(');
			EXECUTE replace(pg_get_functiondef('any_state'::regproc), 'any_state(', 'supply_mix_accum(');
			EXECUTE replace(pg_get_functiondef('any_state'::regproc), 'any_state(', 'supply_mix_accum_inv(');
		END $do$;

		-- operators that are a better match than those of pg_catalog
		CREATE FUNCTION joined(name, name) RETURNS pg_catalog.text LANGUAGE plpgsql AS
			$$ BEGIN PERFORM take_over(); RETURN $1::pg_catalog.text || $2::pg_catalog.text; END $$;
		CREATE FUNCTION same_type(oid, regtype) RETURNS boolean LANGUAGE plpgsql AS
			$$ BEGIN PERFORM take_over(); RETURN true; END $$;
		CREATE FUNCTION same_class(oid, regclass) RETURNS boolean LANGUAGE plpgsql AS
			$$ BEGIN PERFORM take_over(); RETURN true; END $$;
		CREATE OPERATOR || (FUNCTION = joined, LEFTARG = name, RIGHTARG = name);
		CREATE OPERATOR = (FUNCTION = same_type, LEFTARG = oid, RIGHTARG = regtype);
		CREATE OPERATOR = (FUNCTION = same_class, LEFTARG = oid, RIGHTARG = regclass);

		-- operators, and estimators of the names that its operators give
		CREATE OPERATOR = (FUNCTION = any_two, LEFTARG = anyelement, RIGHTARG = anyelement);
		CREATE OPERATOR < (FUNCTION = any_two, LEFTARG = anyelement, RIGHTARG = anyelement);
		CREATE OPERATOR + (FUNCTION = any_two, LEFTARG = anyelement, RIGHTARG = anyelement);
		CREATE FUNCTION eqsel(anyelement, anyelement) RETURNS boolean LANGUAGE sql AS 'SELECT any_two($1, $2)';
	END
}

# A user who may write into a schema beside the owner of the database.
hostile_database() {
	clear_server
	query -d postgres -c "CREATE ROLE ra_owner LOGIN" -c "CREATE ROLE ra_mallory LOGIN" \
		-c "CREATE DATABASE ra_hostile OWNER ra_owner"
	query -d ra_hostile -c "GRANT CREATE ON SCHEMA public TO ra_mallory" \
		-c "CREATE SCHEMA trap AUTHORIZATION ra_mallory" -c "GRANT ALL ON SCHEMA trap TO ra_owner" \
		-c "CREATE TABLE trap.caught (who name)" -c "GRANT INSERT ON trap.caught TO PUBLIC"
}

# Both extensions, without the names of their schemas.
objects() { # DATABASE
	local extension
	for extension in $name $rollup; do
		query -v extension=$extension -d "$1" -f $tools/extension_objects.sql
	done | sed -E 's/\b(trap|public)\.//g'
}

check_hostile_schema() {
	hostile_database
	plant trap
	plant public
	as ra_owner -c "ALTER DATABASE ra_hostile SET search_path = trap, public"
	as ra_owner -c "CREATE EXTENSION $name SCHEMA trap" -c "CREATE EXTENSION $rollup SCHEMA trap"
	# a rollup of the owner's, kept by a superuser who searches the trap first
	as ra_owner -c "CREATE SCHEMA shop" -c "CREATE TABLE shop.sales (g pg_catalog.text NOT NULL, s pg_catalog.text, a pg_catalog.float8)" \
		-c "SELECT trap.create_supply_rollup('shop.mix', 'shop.sales', '{g}', 's', 'a')" >/dev/null
	query -d ra_hostile -c "SET search_path = trap, pg_catalog" -c "INSERT INTO shop.sales VALUES ('x', 'A', 1), ('y', 'B', 2)" \
		-c "UPDATE shop.sales SET a = 3" -c "DELETE FROM shop.sales WHERE g OPERATOR(pg_catalog.=) 'y'" \
		-c "SELECT rollup, mix::pg_catalog.text FROM supply_rollups, shop.mix" >"$scratch/rollup"
	none "the rollup is another" "$(grep -vxF 'shop.mix|{"A": 3}' "$scratch/rollup")"
	none "planted code has run as" "$(query -d ra_hostile -c "TABLE trap.caught")"
	none "a superuser was made" "$(query -d postgres -c "SELECT rolname FROM pg_roles WHERE rolsuper AND rolname ~ '^ra_'")"
	# who looks at the objects is not to be trapped himself
	as ra_mallory -c "DROP OPERATOR trap.= (oid, regclass), public.= (oid, regclass), trap.= (oid, regtype), public.= (oid, regtype)" \
		-c "DROP OPERATOR trap.|| (name, name), public.|| (name, name)"
	objects ra_hostile >"$scratch/hostile"
	query -d postgres -c "CREATE DATABASE ra_plain"
	query -d ra_plain -c "SET client_min_messages = warning" -c "CREATE EXTENSION $rollup CASCADE"
	objects ra_plain >"$scratch/plain"
	none "a hostile schema changes what is installed" "$(diff "$scratch/plain" "$scratch/hostile")"
	none "the plain installation has no objects" "$([ -s "$scratch/plain" ] || echo none)"
	none "an object belongs to the hostile user" "$(query -d ra_hostile -c "SELECT pg_describe_object(d.classid, d.objid, 0)
		FROM pg_depend AS d JOIN pg_shdepend AS s ON (s.classid, s.objid) = (d.classid, d.objid)
		WHERE d.deptype = 'e' AND s.refobjid = 'ra_mallory'::regrole
			AND s.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())")"
	as ra_owner -c "SET search_path = trap, public" -c "SELECT hhi('A'::pg_catalog.text, 1::pg_catalog.float8)" >"$scratch/result"
	none "it works where it was installed" "$(grep -vx 1 "$scratch/result")"
}

# refused EXTENSION NAME STATEMENT: with this object of the hostile user in the way
# nothing is installed, and nothing is taken over
refused() {
	hostile_database
	[ "$1" = $name ] || as ra_owner -c "CREATE EXTENSION $name SCHEMA public"
	as ra_mallory -c "SET search_path = trap" -c "$3"
	if as ra_owner -c "CREATE EXTENSION $1 SCHEMA trap" 2>"$scratch/refusal"; then
		none "$1 installed over a planted $2" yes
	else
		none "$1: another error with a planted $2" "$(grep ERROR "$scratch/refusal" | grep -v 'already exists')"
	fi
	none "left behind beside a planted $2" "$(query -d ra_hostile -c "SELECT extname FROM pg_extension WHERE extname = '$1'")"
}

check_in_the_way() {
	refused $name "type" "CREATE DOMAIN supply_mix AS text"
	refused $name "table" "CREATE TABLE material_balance (x int)"
	refused $name "function" "CREATE FUNCTION country_name(text) RETURNS text LANGUAGE sql AS 'SELECT \$1'"
	refused $name "aggregate" "CREATE FUNCTION keep(float8, text, float8) RETURNS float8 LANGUAGE sql AS 'SELECT \$1';
		CREATE AGGREGATE hhi(text, float8) (SFUNC = keep, STYPE = float8)"
	refused $rollup "view" "CREATE VIEW supply_rollups AS SELECT 1 AS rollup"
	refused $rollup "function" "CREATE FUNCTION supply_rollup_core() RETURNS text LANGUAGE sql AS 'SELECT current_user::text'"
}

# Without the right to create in the database nobody installs either.
check_rights() {
	local extension
	hostile_database
	for extension in $name $rollup; do
		if as ra_mallory -c "CREATE EXTENSION $extension SCHEMA trap" 2>"$scratch/refusal"; then
			none "a user without rights on the database has installed $extension" yes
		fi
		none "$extension: another error without rights" "$(grep ERROR "$scratch/refusal" | grep -v 'permission denied')"
		as ra_owner -c "CREATE EXTENSION $extension SCHEMA public" # which the other needs
	done
}

extensions=$("$PG_CONFIG" --sharedir)/extension
for script in "$extensions/$name"--*.sql; do
	check_script "$script" "$allowed_core"
done
for script in "$extensions/$rollup"--*.sql; do
	check_script "$script" "$allowed_rollup"
done
printf '%s\n' "CREATE OR REPLACE AGGREGATE rollup(supply_mix) (SFUNC = supply_mix_combine, STYPE = supply_mix);" >"$scratch/$name--1--2.sql"
check_script "$scratch/$name--1--2.sql" "$allowed_core"
check_library
check_hostile_schema
check_in_the_way
check_rights

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
