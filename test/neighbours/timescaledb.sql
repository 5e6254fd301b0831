-- TimescaleDB: aggregates over hypertables, serial and in parallel, chunk by
-- chunk, equal those over plain tables to the last bit; and, where the build
-- has them, continuous aggregates of continuous aggregates.
SET client_min_messages = warning;
CREATE EXTENSION timescaledb;
\ir common.sql
SELECT no_plan();

CREATE SCHEMA hyper;
CREATE TABLE hyper.flow (LIKE plain.flow);
CREATE TABLE hyper.stored (LIKE plain.stored);
CREATE VIEW hyper.region AS SELECT * FROM plain.region;
SELECT create_hypertable('hyper.flow', 'year', chunk_time_interval => 4),
       create_hypertable('hyper.stored', 'year', chunk_time_interval => 4) \g /dev/null
INSERT INTO hyper.flow SELECT * FROM plain.flow;
INSERT INTO hyper.stored SELECT * FROM plain.stored;
ANALYZE;
SELECT cmp_ok((SELECT count(*)::int FROM show_chunks('hyper.flow')), '>', 5, 'there are chunks');

SET max_parallel_workers_per_gather = 0;
SELECT same('hyper', query, 'serial, ' || name) FROM question;
SET max_parallel_workers_per_gather = 3;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT matches(plan_of('hyper', format('SELECT %s FROM %s', call, source)),
               'Finalize.*Gather.*Partial.*_hyper_', aggregate || ' is computed in parallel, chunk by chunk')
FROM calls();
SELECT same('hyper', query, 'parallel, ' || name) FROM question;

--------------------------------------------------------------------------
-- continuous aggregates
--------------------------------------------------------------------------
SELECT current_setting('timescaledb.license') = 'timescale' AS full_build \gset
\if :full_build
CREATE TABLE production (at timestamptz NOT NULL, commodity text, country text, tonnes float8);
SELECT create_hypertable('production', 'at', chunk_time_interval => interval '3 months') \g /dev/null
INSERT INTO production
SELECT '2020-01-01 00:00Z'::timestamptz + i * interval '6 hours', commodity, supplier, amount
FROM (SELECT row_number() OVER (ORDER BY id) AS i, commodity, supplier, amount FROM plain.flow WHERE amount > 0) AS f;

CREATE MATERIALIZED VIEW monthly WITH (timescaledb.continuous) AS
  SELECT time_bucket('1 month', at, 'UTC') AS month, commodity, supply_mix(country, tonnes) AS mix, hhi(country, tonnes)
  FROM production GROUP BY 1, 2 WITH NO DATA;
CREATE MATERIALIZED VIEW yearly WITH (timescaledb.continuous) AS
  SELECT time_bucket('1 year', month, 'UTC') AS year, commodity, rollup(mix) AS mix
  FROM monthly GROUP BY 1, 2 WITH NO DATA;
CALL refresh_continuous_aggregate('monthly', NULL, NULL);
CALL refresh_continuous_aggregate('yearly', NULL, NULL);

CREATE FUNCTION up_to_date(state text) RETURNS SETOF text LANGUAGE sql AS $$
  SELECT results_eq(
    'SELECT month, commodity, supply_mix_send(mix), float8send(hhi) FROM monthly ORDER BY 1, 2',
    'SELECT date_trunc(''month'', at, ''UTC''), commodity, supply_mix_send(supply_mix(country, tonnes)), float8send(hhi(country, tonnes))
     FROM production GROUP BY 1, 2 ORDER BY 1, 2', state || ': months')
  UNION ALL SELECT results_eq(
    'SELECT year, commodity, supply_mix_send(mix), float8send(hhi(mix)) FROM yearly ORDER BY 1, 2',
    'SELECT date_trunc(''year'', at, ''UTC''), commodity, supply_mix_send(supply_mix(country, tonnes)), float8send(hhi(country, tonnes))
     FROM production GROUP BY 1, 2 ORDER BY 1, 2', state || ': years from months')
$$;
SELECT up_to_date('refreshed');
-- a late correction, and rows beyond what was refreshed
INSERT INTO production VALUES ('2020-06-01 12:00Z', 'C1', 'C2', 5e5), ('2021-01-01 00:00Z', NULL, NULL, 3);
CALL refresh_continuous_aggregate('monthly', NULL, NULL);
CALL refresh_continuous_aggregate('yearly', NULL, NULL);
SELECT up_to_date('late rows');
ALTER MATERIALIZED VIEW monthly SET (timescaledb.materialized_only = false);
ALTER MATERIALIZED VIEW yearly SET (timescaledb.materialized_only = false);
INSERT INTO production VALUES ('2050-01-01 12:00Z', 'C1', 'C2', 7);
SELECT up_to_date('in real time');
\else
SELECT skip('continuous aggregates are not in this build of TimescaleDB');
\endif

SELECT * FROM finish();
