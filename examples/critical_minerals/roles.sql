-- The role of BI tools: it reads the views of views.sql, and can do nothing else.
--
--   cd examples/critical_minerals && psql -d your_database -f roles.sql
--
-- after load.sql, by one who may create roles and owns the database.  It may run
-- again.  Roles belong to the whole server, so this is no part of load.sql.

\set ON_ERROR_STOP on
\set QUIET on

BEGIN;
DO $$
BEGIN
  CREATE ROLE minerals_reader LOGIN;
EXCEPTION
  -- there from another database, or made by another session at this moment
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;
COMMENT ON ROLE minerals_reader IS
  'Reads the views of schema minerals, for BI tools.  Give it a password: \password minerals_reader';

-- Each view by its name: what comes later is not seen until somebody says so.  A view
-- reads its tables with the rights of its owner, so no table has to be granted.  The
-- materialized ones hold the same rows as the plain ones, so they give nothing away.
GRANT USAGE ON SCHEMA minerals TO minerals_reader;
GRANT SELECT ON
  minerals.supply, minerals.supply_group, minerals.world_production,
  minerals.concentration, minerals.concentration_mv,
  minerals.dependency_supplier, minerals.dependency_supplier_mv,
  minerals.dependency, minerals.dependency_mv,
  minerals.import_origin, minerals.import_origin_mv,
  minerals.supply_risk, minerals.supply_risk_mv
  TO minerals_reader;

-- What every role may do unless told otherwise: temporary tables, and tables in the
-- schema public before PostgreSQL 15.
SELECT format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()) \gexec
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
COMMIT;
