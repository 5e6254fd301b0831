# shellcheck shell=bash
# Another server with two databases: both have all rows in the schema plain, and
# their own years, with a view of mixes, in the schema own.
far_database() { # NAME YEARS
	sql far -c "CREATE DATABASE $1"
	sql far -d "$1" -f "$here/common.sql"
	sql far -d "$1" <<-END
		CREATE SCHEMA own;
		CREATE TABLE own.flow AS SELECT * FROM plain.flow WHERE year $2;
		CREATE VIEW own.mixes AS SELECT commodity, year, supply_mix(supplier, amount) AS mix FROM own.flow GROUP BY commodity, year;
		ANALYZE;
	END
}

start far
start near
far_database west "< 2012"
far_database east ">= 2012"
# shellcheck disable=SC2016 # the server's
prove postgres_fdw near --set "far_host=$(on far sh -c 'echo "$PGHOST"')" --set "far_port=$(on far sh -c 'echo "$PGPORT"')"
