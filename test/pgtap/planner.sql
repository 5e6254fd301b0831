-- Costs, sizes and row estimates: the planner, left to itself, chooses plans
-- that are fast for 10 million rows.  Tables of 45,000 rows stand for them:
-- they have enough pages for a parallel scan, and the number of rows in the
-- catalogue is set to what is wanted.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(15);

CREATE FUNCTION plan_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  line text;
  lines text := '';
BEGIN
  FOR line IN EXECUTE 'EXPLAIN ' || query LOOP
    lines := lines || line || E'\n';
  END LOOP;
  RETURN lines;
END
$$;

-- as shipped, whatever the settings of this run of the tests
SELECT set_config(name, boot_val, true) FROM pg_settings
WHERE name IN ('force_parallel_mode', 'debug_parallel_query', 'parallel_setup_cost', 'parallel_tuple_cost',
               'min_parallel_table_scan_size', 'max_parallel_workers_per_gather', 'max_parallel_workers',
               'enable_partitionwise_aggregate', 'work_mem', 'hash_mem_multiplier');

CREATE TABLE production (few int, medium int, many int, supplier text, amount float8, digits numeric)
  WITH (fillfactor = 10, autovacuum_enabled = off);
INSERT INTO production
SELECT i % 100, i % 30000, i, 'S' || i % 50, i % 977, i % 977 FROM generate_series(1, 45000) AS i;
ALTER TABLE production
  ALTER few SET (n_distinct = 100), ALTER medium SET (n_distinct = 30000), ALTER many SET (n_distinct = 1000000);
ANALYZE production;
UPDATE pg_class SET reltuples = 1e7 WHERE oid = 'production'::regclass;

CREATE TABLE stored (few int, mix supply_mix) WITH (fillfactor = 10, autovacuum_enabled = off);
INSERT INTO stored
SELECT i % 100, format('{"A": %s, "B": %s}', i, 3 * i)::supply_mix FROM generate_series(1, 30000) AS i;
ALTER TABLE stored ALTER few SET (n_distinct = 100);
ANALYZE stored;
UPDATE pg_class SET reltuples = 1e6 WHERE oid = 'stored'::regclass;

-- few states: each process makes its own, by hashing, and they are merged
SELECT alike(plan_of('SELECT hhi(supplier, amount) FROM production'),
             '%Finalize Aggregate%Gather%Partial Aggregate%Parallel Seq Scan%', 'one group: parallel');
SELECT alike(plan_of('SELECT few, ' || measure || ' FROM production GROUP BY few'),
             '%Finalize%Gather%Partial HashAggregate%Parallel Seq Scan%', '100 groups: hashed in parallel: ' || measure)
FROM unnest(ARRAY['supply_mix(supplier, amount)', 'hhi(supplier, amount)', 'hhi(supplier, digits)']) AS measure;
SELECT alike(plan_of('SELECT few, rollup(mix) FROM stored GROUP BY few'),
             '%Finalize%Gather%Partial HashAggregate%Parallel Seq Scan%', 'roll-up into 100 groups: hashed in parallel');
SET LOCAL work_mem = '64MB';
SELECT alike(plan_of('SELECT medium, hhi(supplier, amount) FROM production GROUP BY medium'),
             '%Finalize%Gather%Partial HashAggregate%Parallel Seq Scan%', '30,000 groups: hashed in parallel');

-- as many states as processes could not make smaller: merging them would cost
-- more than it saves
CREATE FUNCTION hashed_serially(query text, memory text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  plan text;
BEGIN
  PERFORM set_config('work_mem', memory, true);
  plan := plan_of(query);
  RETURN plan ~ '^HashAggregate' AND plan !~ 'Gather|Sort';
END
$$;
SELECT ok(hashed_serially('SELECT many, hhi(supplier, amount) FROM production GROUP BY many', memory),
          'a million groups: hashed in one process with work_mem = ' || memory)
FROM unnest(ARRAY['4MB', '64MB', '2GB']) AS memory;
SET LOCAL work_mem = '4MB';

-- readings are worth a parallel scan, and come after cheaper conditions
SELECT alike(plan_of('SELECT * FROM stored WHERE hhi(mix) > 2'), '%Gather%Parallel Seq Scan%',
             'a condition on a million mixes: parallel');
SELECT alike(plan_of('SELECT * FROM stored WHERE hhi(mix) > 0.5 AND few = 3'), '%Filter: ((few = 3) AND (hhi(mix) > %',
             'the cheaper condition first');
SELECT ok((SELECT min(procost) FROM pg_proc WHERE prosrc = 'ra_supply_mix_add')
          > (SELECT max(procost) FROM pg_proc WHERE prosrc IN ('ra_hhi', 'ra_total', 'ra_gini', 'ra_amount')),
          'changing a mix costs more than reading it');
SELECT alike(plan_of('SELECT * FROM suppliers(''{"A": 1}'')'), '%rows=20 %', 'suppliers() gives 20 rows, as far as one can tell');

-- The planner's size of a state decides how many groups are hashed before the
-- others go to disk: the states grow after that.
CREATE TABLE many_states AS
SELECT i % 3000 AS g, 'S' || i / 3000 AS supplier, 1.5::float8 AS amount FROM generate_series(0, 89999) AS i;
ANALYZE many_states;
CREATE FUNCTION peak_memory(query text, OUT kb float8, OUT batches int) LANGUAGE plpgsql AS $$
DECLARE
  plan json;
BEGIN
  EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO plan;
  kb := plan -> 0 -> 'Plan' ->> 'Peak Memory Usage';
  batches := plan -> 0 -> 'Plan' ->> 'HashAgg Batches';
END
$$;
SET LOCAL work_mem = '1MB';
SET LOCAL enable_sort = off;
CREATE TABLE peak AS SELECT * FROM peak_memory('SELECT g, hhi(supplier, amount) FROM many_states GROUP BY g');
SELECT cmp_ok(batches, '>', 1, '3,000 groups of 30 suppliers do not fit into 1 MB') FROM peak;
SELECT cmp_ok(kb, '<', 2.5 * 1024 * current_setting('hash_mem_multiplier')::float8,
              'nor do they take much more than they may') FROM peak;

SELECT * FROM finish();
ROLLBACK;
