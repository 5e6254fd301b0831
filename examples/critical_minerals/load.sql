-- Loads every file in data/ into the star schema "minerals", accounts for every
-- row, and checks the sums:
--
--   cd examples/critical_minerals && psql -d your_database -f load.sql
--
-- in a database that has the extension resource_analytics, and no schemas of
-- these names yet.  All or nothing: a file that is not as expected stops the load.

\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
SET standard_conforming_strings = on;

BEGIN;
\o /dev/null
\ir schema.sql
\ir raw.sql
\ir sources.sql
\ir materials.sql
\ir load_countries.sql
\ir load_usgs_world.sql
\ir load_usgs_rare_earths.sql
\ir load_usgs_us.sql
\ir load_eu.sql
\ir load_iea.sql
\ir load_baci.sql
\ir accounting.sql
\ir checks.sql
\ir checks_sources.sql
\ir known_issues.sql
\ir views.sql
\o
COMMIT;

ANALYZE;
