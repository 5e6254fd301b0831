#!/usr/bin/env bash
# data.sh: prints what the page shows as a JSON array, for each chart its name,
# the sentence on it and its rows.  The database is the one that PGHOST, PGPORT,
# PGUSER and PGDATABASE name.  Each SQL file becomes a temporary view; the
# sentences of findings.sql are computed from these views.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
# in the order of the page
charts=(league production_shares pareto mining_processing import_sources supply_risk n_minus_1 origin)

views() {
	local view
	for view in "${charts[@]}" findings; do
		echo "CREATE TEMP VIEW $view AS"
		cat "$view.sql"
	done
}

# json, unlike jsonb, keeps the columns in their order
page() {
	local chart
	echo "SELECT json_agg(json_build_object('name', chart, 'finding', finding, 'rows', rows) ORDER BY place)"
	echo "FROM (SELECT 0 AS place, '' AS chart, NULL::json AS rows WHERE false"
	for chart in "${charts[@]}"; do
		echo "UNION ALL SELECT $((++place)), '$chart', (SELECT json_agg(r) FROM $chart AS r)"
	done
	echo ") AS c LEFT JOIN findings USING (chart);"
}

place=0
{ views && page; } | psql -qXAt -v ON_ERROR_STOP=1 -f -
