-- Row-level security: an analyst's measures are those of the rows that the policy of
-- the table shows him, through which views that holds, and where it does not: the
-- claims of docs/access.md.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(18);

CREATE ROLE ra_north;
CREATE ROLE ra_south;
CREATE ROLE ra_ada IN ROLE ra_north;
CREATE ROLE ra_ben IN ROLE ra_south;
CREATE ROLE ra_owner;

CREATE SCHEMA mines;
GRANT USAGE ON SCHEMA mines TO ra_north, ra_south, ra_owner;
CREATE TABLE mines.delivery (tenant text, commodity text, mine text, tonnes float8);
INSERT INTO mines.delivery
SELECT CASE i % 2 WHEN 0 THEN 'ra_north' ELSE 'ra_south' END, 'Cobalt', CASE i % 2 WHEN 0 THEN 'N' ELSE 'S' END || i % 7, i
FROM generate_series(1, 2000) AS i;
ANALYZE mines.delivery;
ALTER TABLE mines.delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON mines.delivery USING (pg_has_role(tenant, 'USAGE'));
GRANT SELECT ON mines.delivery TO ra_north, ra_south, ra_owner;

-- a query's one cell as a role sees it, or the message that stops it
CREATE FUNCTION pg_temp.seen_by(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  cell text;
BEGIN
  EXECUTE format('SET LOCAL ROLE %I', role);
  EXECUTE query INTO cell;
  RESET ROLE;
  RETURN cell;
EXCEPTION WHEN OTHERS THEN
  RETURN SQLERRM;
END
$$;

CREATE FUNCTION pg_temp.mix_of(tenant text) RETURNS text LANGUAGE sql AS $$
  SELECT supply_mix(mine, tonnes)::text FROM mines.delivery AS d WHERE d.tenant = mix_of.tenant
$$;
CREATE FUNCTION pg_temp.mix_of_all() RETURNS text LANGUAGE sql AS $$
  SELECT supply_mix(mine, tonnes)::text FROM mines.delivery
$$;

------------------------------------------------------------------------------
-- The table itself
------------------------------------------------------------------------------
SELECT is(pg_temp.seen_by(role, 'SELECT supply_mix(mine, tonnes) FROM mines.delivery'), pg_temp.mix_of(tenant),
          format('%s: the mix of his own rows, to the last digit', role))
FROM (VALUES ('ra_ada', 'ra_north'), ('ra_ben', 'ra_south')) AS v (role, tenant);
SELECT is(pg_temp.seen_by('ra_ada', 'SELECT hhi(mine, tonnes) FROM mines.delivery'), hhi(pg_temp.mix_of('ra_north')::supply_mix)::text,
          'an aggregate in one step');
SELECT is(pg_temp.seen_by('ra_owner', 'SELECT hhi(mine, tonnes) FROM mines.delivery'), NULL, 'no tenant, no rows');

------------------------------------------------------------------------------
-- Views
------------------------------------------------------------------------------
CREATE VIEW mines.of_owner AS SELECT commodity, supply_mix(mine, tonnes) AS mix FROM mines.delivery GROUP BY commodity;
GRANT SELECT ON mines.of_owner TO ra_north, ra_south;
SELECT is(pg_temp.seen_by('ra_ada', 'SELECT mix FROM mines.of_owner'), pg_temp.mix_of_all(),
          'a plain view of a superuser shows all rows to everybody');

-- The policies that apply are those of the view's owner, but current_user is the reader.
CREATE VIEW mines.of_other AS SELECT commodity, supply_mix(mine, tonnes) AS mix FROM mines.delivery GROUP BY commodity;
ALTER VIEW mines.of_other OWNER TO ra_owner;
GRANT SELECT ON mines.of_other TO ra_north, ra_south;
SELECT is(pg_temp.seen_by('ra_ada', 'SELECT mix FROM mines.of_other'), pg_temp.mix_of('ra_north'),
          'a plain view of one who is bound by the policy shows the reader''s rows');

SELECT current_setting('server_version_num')::int >= 150000 AS invoker \gset
\if :invoker
CREATE VIEW mines.of_invoker WITH (security_invoker) AS
  SELECT commodity, supply_mix(mine, tonnes) AS mix FROM mines.delivery GROUP BY commodity;
CREATE VIEW mines.of_invoker_measures WITH (security_invoker, security_barrier) AS
  SELECT commodity, hhi(mix), largest_supplier(mix) AS largest FROM mines.of_invoker;
GRANT SELECT ON mines.of_invoker, mines.of_invoker_measures TO ra_north, ra_south;
SELECT is(pg_temp.seen_by(role, 'SELECT mix FROM mines.of_invoker'), pg_temp.mix_of(tenant),
          format('%s: a view with security_invoker shows his rows', role))
FROM (VALUES ('ra_ada', 'ra_north'), ('ra_ben', 'ra_south')) AS v (role, tenant);
SELECT is(pg_temp.seen_by('ra_ben', 'SELECT hhi FROM mines.of_invoker_measures'), hhi(pg_temp.mix_of('ra_south')::supply_mix)::text,
          'and so does one on top of it');
\else
SELECT skip('security_invoker came with PostgreSQL 15', 3);
\endif

------------------------------------------------------------------------------
-- What is stored, is stored for all
------------------------------------------------------------------------------
CREATE MATERIALIZED VIEW mines.stored AS SELECT commodity, supply_mix(mine, tonnes) AS mix FROM mines.delivery GROUP BY commodity;
GRANT SELECT ON mines.stored TO ra_north, ra_south;
SELECT is(pg_temp.seen_by('ra_ada', 'SELECT mix FROM mines.stored'), pg_temp.mix_of_all(),
          'a materialized view does not know of the policy');
SELECT throws_ok('ALTER MATERIALIZED VIEW mines.stored ENABLE ROW LEVEL SECURITY', NULL, NULL, 'and cannot have one of its own');

-- so the tenant is a column of what is stored, and a view on top lets each see his
CREATE MATERIALIZED VIEW mines.stored_by_tenant AS
  SELECT tenant, commodity, supply_mix(mine, tonnes) AS mix FROM mines.delivery GROUP BY tenant, commodity;
CREATE VIEW mines.own WITH (security_barrier) AS
  SELECT commodity, mix FROM mines.stored_by_tenant WHERE pg_has_role(tenant, 'USAGE');
GRANT SELECT ON mines.own TO ra_north, ra_south;
SELECT is(pg_temp.seen_by('ra_ada', 'SELECT rollup(mix) FROM mines.own'), pg_temp.mix_of('ra_north'),
          'a barrier view shows each the rows of his tenant');
SELECT is(pg_temp.seen_by('ra_ada', 'SELECT rollup(mix) FROM mines.stored_by_tenant'),
          'permission denied for materialized view stored_by_tenant', 'and what it reads is not granted');

------------------------------------------------------------------------------
-- A condition of the reader sees no hidden row
------------------------------------------------------------------------------
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc AS p JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                  JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
                  WHERE d.deptype = 'e' AND e.extname = 'resource_analytics' AND p.proleakproof$$,
                'no function is leakproof: messages may name a supplier');

-- it stops, and tells, at the first mix of the other tenant that it is shown
CREATE FUNCTION mines.peek(mix supply_mix) RETURNS boolean COST 0.0001 LANGUAGE plpgsql AS $$
BEGIN
  IF largest_supplier(mix) LIKE 'S%' THEN RAISE 'seen: %', largest_supplier(mix); END IF;
  RETURN true;
END
$$;
CREATE VIEW mines.own_leaky AS SELECT commodity, mix FROM mines.stored_by_tenant WHERE pg_has_role(tenant, 'USAGE');
CREATE TABLE mines.kept AS TABLE mines.stored_by_tenant;
ALTER TABLE mines.kept ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON mines.kept USING (pg_has_role(tenant, 'USAGE'));
GRANT SELECT ON mines.own_leaky, mines.kept TO ra_north, ra_south;
SELECT is(pg_temp.seen_by('ra_ada', format('SELECT count(*) FROM mines.%s WHERE mines.peek(mix)', relation)), '1',
          format('%s: a cheap function of the reader comes after the policy', relation))
FROM unnest(ARRAY['own', 'kept']) AS relation;
SELECT matches(pg_temp.seen_by('ra_ada', 'SELECT count(*) FROM mines.own_leaky WHERE mines.peek(mix)'), '^seen: S',
               'a view without security_barrier tells what it should hide');
SELECT is(pg_temp.seen_by('ra_ada', 'SELECT rollup(mix) FROM mines.kept'), pg_temp.mix_of('ra_north'),
          'a table of mixes with a policy of its own');

SELECT * FROM finish();
ROLLBACK;
