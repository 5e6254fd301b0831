#!/usr/bin/env bash
# check_docs.sh: every object of the extensions has a comment; every function,
# aggregate and operator for users has an entry in docs/reference.md, a heading
# of level 3 or 4 that holds `name(` or the operator in backticks; and every
# entry names something that exists.  PGHOST and PGPORT name the server.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
reference=docs/reference.md
database=ra_check_docs
passed=0
failed=0

query() { psql -qXAt -v ON_ERROR_STOP=1 -d "$database" "$@"; }

drop() { psql -qX -d postgres -c "SET client_min_messages = warning" -c "DROP DATABASE IF EXISTS $database"; }

# check NAMES MESSAGE COMMAND...: for each line of NAMES COMMAND must succeed
check() {
	local names=$1 message=$2 name
	shift 2
	while IFS= read -r name; do
		[ -n "$name" ] || continue
		if "$@" "$name"; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
			echo "$message: $name"
		fi
	done <<<"$names"
}

contains() { grep -qxF -- "$2" <<<"$1"; }

# --- what there is -----------------------------------------------------------

# Objects of the extensions, one a line, marked where they have a comment.  Types
# of arrays and of rows, members from 17 on, are left out.
objects() {
	query <<-'END'
		SELECT CASE WHEN obj_description(objid, classid::regclass::name) ~ '\S' THEN 'commented: ' ELSE '' END
			|| pg_describe_object(classid, objid, 0)
		FROM pg_depend
		WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
			AND refobjid IN (SELECT oid FROM pg_extension WHERE extname ~ '^resource_analytics')
			AND NOT (classid = 'pg_type'::regclass
				AND objid IN (SELECT oid FROM pg_type WHERE typcategory = 'A' OR typrelid <> 0))
		ORDER BY 1;
	END
}

# Names of functions: "all", or "public": those that nothing in the catalogue
# uses as a part of a type, an aggregate, an operator, a cast or an index, and
# that are no parts of supply rollups.
functions() {
	query -v all="$([ "$1" = all ] && echo true || echo false)" <<-'END'
		WITH support(f) AS (
			SELECT unnest(ARRAY[typinput, typoutput, typreceive, typsend, typmodin, typmodout, typanalyze]) FROM pg_type
			UNION ALL
			SELECT unnest(ARRAY[aggtransfn, aggfinalfn, aggcombinefn, aggserialfn, aggdeserialfn,
				aggmtransfn, aggminvtransfn, aggmfinalfn]) FROM pg_aggregate
			UNION ALL SELECT oprcode FROM pg_operator
			UNION ALL SELECT castfunc FROM pg_cast
			UNION ALL SELECT amproc FROM pg_amproc
		)
		SELECT DISTINCT proname
		FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
		WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
			AND d.refobjid IN (SELECT oid FROM pg_extension WHERE extname ~ '^resource_analytics')
			AND (:all OR (p.oid NOT IN (SELECT f FROM support) AND proname !~ '^supply_rollup_'))
		ORDER BY 1;
	END
}

operators() {
	query <<-'END'
		SELECT DISTINCT oprname
		FROM pg_operator o JOIN pg_depend d ON d.classid = 'pg_operator'::regclass AND d.objid = o.oid
		WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
			AND d.refobjid IN (SELECT oid FROM pg_extension WHERE extname ~ '^resource_analytics')
		ORDER BY 1;
	END
}

# --- what is described -------------------------------------------------------

# What stands in backticks in the headings of entries.
# shellcheck disable=SC2016 # backticks of Markdown
entries() { grep -E '^#{3,4} ' $reference | grep -oE '`[^`]+`' | tr -d '`'; }

entry_functions() { entries | grep -oE '[a-z_][a-z_0-9]*\(' | tr -d '(' | sort -u; }

entry_words() { entries | tr ' ' '\n' | sort -u; }

trap drop EXIT
drop
psql -qX -d postgres -c "CREATE DATABASE $database"
query -c "SET client_min_messages = warning" -c "CREATE EXTENSION resource_analytics_rollup CASCADE"

commented() { [[ $1 = "commented: "* ]]; }
check "$(objects)" "no comment on" commented
check "$(functions public)" "no entry in $reference for function" contains "$(entry_functions)"
check "$(operators)" "no entry in $reference for operator" contains "$(entry_words)"
check "$(entry_functions)" "$reference describes a function that is not there" contains "$(functions all)"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
