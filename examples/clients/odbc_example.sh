#!/bin/sh
# Who mines a mineral, and what if a mine opened?  With isql of unixODBC, as any ODBC
# program would ask.
#
#   apt-get install unixodbc odbc-postgresql
#   ./odbc_example.sh "Rare earths" AUS 20000
#
# The server is the one that PGHOST, PGPORT, PGUSER and PGDATABASE name, by TCP.
set -eu

# In odbc.ini the same words stand under the name of a data source, one a line.  PGPASSWORD
# reaches the driver by itself; PWD= would show it to whoever lists the processes.
source="Driver={PostgreSQL Unicode};Servername=$PGHOST;Port=$PGPORT;Database=$PGDATABASE;UID=$PGUSER"

quoted() { printf "'%s'" "$(printf %s "$1" | sed "s/'/''/g")"; }

# A program binds its parameters; isql cannot, so PREPARE and EXECUTE do it here.
# An empty line would end the input.  isql gives 0 whatever happens, so that the last
# line tells whether all went well.
isql -b -n -v -d' ' -k "$source" <<END | awk '{ print } / becomes / { whole = 1 } END { exit !whole }'
PREPARE years (text) AS
  SELECT first_year, 'hhi', round(hhi(country_code, amount)::numeric, 4),
         'effective', round(effective_suppliers(country_code, amount)::numeric, 2),
         'largest', largest_supplier(country_code, amount), round(largest_share(country_code, amount)::numeric, 4)
  FROM minerals.supply
  WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = \$1
  GROUP BY first_year ORDER BY first_year;
EXECUTE years ($(quoted "$1"));
PREPARE largest (text) AS
  SELECT s.supplier, s.amount
  FROM (SELECT mix FROM minerals.supply_group
        WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = \$1
        ORDER BY first_year DESC LIMIT 1) AS g, suppliers(mix) AS s
  WHERE rank <= 3 ORDER BY rank;
EXECUTE largest ($(quoted "$1"));
PREPARE what_if (text, text, float8) AS
  SELECT format('with %s more from %s: hhi %s becomes %s', \$3, \$2, round(hhi(mix)::numeric, 4),
                round(hhi(mix + supply_mix(ARRAY[\$2], ARRAY[\$3]))::numeric, 4))
  FROM minerals.supply_group
  WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = \$1
  ORDER BY first_year DESC LIMIT 1;
EXECUTE what_if ($(quoted "$1"), $(quoted "$2"), $(quoted "$3"));
END
