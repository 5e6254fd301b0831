-- The same answer on every plan, to the last bit: serial, parallel, hashed,
-- sorted, partition-wise, spilling to disk, grouping sets, FILTER, DISTINCT.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(57);

-- does the plan of a query have such a node?
CREATE FUNCTION plan_has(query text, node text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  line text;
BEGIN
  FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
    IF strpos(line, node) > 0 THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END
$$;

-- did a hashed aggregate of the query go to disk?
CREATE FUNCTION hash_spills(query text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  plan text;
BEGIN
  EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO plan;
  RETURN plan ~ '"HashAgg Batches": ([2-9]|\d\d)';
END
$$;

CREATE FUNCTION run(query text) RETURNS TABLE (answer text) LANGUAGE plpgsql AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT to_jsonb(q)::text FROM (%s) AS q ORDER BY 1', query);
END
$$;

-- settings that make the planner choose; "serial" also undoes those with
-- which the whole file may be run
CREATE FUNCTION plan_as(kind text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config(name, 'off', true) FROM pg_settings
  WHERE name IN ('force_parallel_mode', 'debug_parallel_query', 'parallel_leader_participation',
                 'enable_partitionwise_aggregate', 'enable_presorted_aggregate');
  PERFORM set_config(name, 'on', true) FROM pg_settings
  WHERE name IN ('enable_hashagg', 'enable_sort');
  SET LOCAL max_parallel_workers_per_gather = 0;
  SET LOCAL parallel_setup_cost = 0;
  SET LOCAL parallel_tuple_cost = 0;
  SET LOCAL min_parallel_table_scan_size = 0;
  SET LOCAL work_mem = '64MB';
  SET LOCAL jit = off;
  CASE kind
    WHEN 'serial' THEN NULL;
    WHEN 'parallel 2' THEN SET LOCAL max_parallel_workers_per_gather = 2;
    WHEN 'parallel 4' THEN SET LOCAL max_parallel_workers_per_gather = 4;
    WHEN 'parallel 3 and leader' THEN
      SET LOCAL max_parallel_workers_per_gather = 3;
      SET LOCAL parallel_leader_participation = on;
    WHEN 'parallel, sorted' THEN
      SET LOCAL max_parallel_workers_per_gather = 4;
      SET LOCAL enable_hashagg = off;
    WHEN 'sorted' THEN SET LOCAL enable_hashagg = off;
    WHEN 'spilling' THEN
      SET LOCAL work_mem = '64kB';
      SET LOCAL enable_sort = off;
    WHEN 'partitions' THEN SET LOCAL enable_partitionwise_aggregate = on;
    WHEN 'partitions, parallel' THEN
      SET LOCAL enable_partitionwise_aggregate = on;
      SET LOCAL max_parallel_workers_per_gather = 4;
    WHEN 'jit' THEN
      SET LOCAL jit = on;
      SET LOCAL jit_above_cost = 0;
  END CASE;
END
$$;

------------------------------------------------------------------------------
-- 40,000 rows: 3 decimals, 9 orders of magnitude, several rows per supplier,
-- some without supplier, some without amount
------------------------------------------------------------------------------
CREATE TABLE flow (id int, commodity int, year int, supplier text, amount float8);
INSERT INTO flow
SELECT i, k % 40, 2000 + i % 25,
       CASE WHEN k % 31 = 0 THEN NULL WHEN k % 37 = 0 THEN ' '
            WHEN k % 2 = 0 THEN 'C' || k % 53 ELSE 'The Democratic Republic of ' || k % 47 END,
       CASE WHEN k % 29 = 0 THEN NULL ELSE round((k % 1000003) * 10.0 ^ (k % 9 - 5), 3)::float8 END
FROM generate_series(1, 40000) AS i,
     LATERAL (SELECT (i::bigint * 16807 * 48271 + 11) % 2147483647 AS k) AS r;
ALTER TABLE flow SET (parallel_workers = 4);
ANALYZE flow;

-- the same rows in partitions of years
CREATE TABLE flow_by_year (LIKE flow) PARTITION BY RANGE (year);
CREATE TABLE flow_2000 PARTITION OF flow_by_year FOR VALUES FROM (2000) TO (2008);
CREATE TABLE flow_2008 PARTITION OF flow_by_year FOR VALUES FROM (2008) TO (2016);
CREATE TABLE flow_2016 PARTITION OF flow_by_year FOR VALUES FROM (2016) TO (2025);
INSERT INTO flow_by_year SELECT * FROM flow;
ANALYZE flow_by_year;

-- mixes to roll up, some of them NULL
CREATE TABLE mixes AS
SELECT commodity, year, CASE WHEN (commodity + year) % 17 > 0 THEN supply_mix(supplier, amount) END AS mix
FROM flow GROUP BY commodity, year;
ALTER TABLE mixes SET (parallel_workers = 4);
ANALYZE mixes;

-- so many short names that states have pending rows when they pass to the leader
CREATE TABLE many AS
SELECT (i * 7919 % 60000)::text AS supplier, (i % 997 / 8.0)::float8 AS amount FROM generate_series(1, 120007) AS i;
ALTER TABLE many SET (parallel_workers = 4);
ANALYZE many;

CREATE TABLE question (name text PRIMARY KEY, query text, grouped boolean);
INSERT INTO question VALUES
  ('one mix', 'SELECT supply_mix_send(supply_mix(supplier, amount)) AS mix FROM flow', false),
  ('one-step measures',
   'SELECT float8send(hhi(supplier, amount)) AS a, float8send(hhi_points(supplier, amount)) AS b,
           float8send(hhi_normalized(supplier, amount)) AS c,
               float8send(effective_suppliers(supplier, amount)) AS d,
           float8send(shannon_entropy(supplier, amount)) AS e,
               float8send(largest_share(supplier, amount)) AS f,
           largest_supplier(supplier, amount) AS g, supplier_count(supplier, amount) AS h,
           float8send(total(supplier, amount)) AS i FROM flow', false),
  ('rollup', 'SELECT supply_mix_send(rollup(mix)) AS mix FROM mixes', false),
  ('many suppliers', 'SELECT md5(supply_mix_send(supply_mix(supplier, amount))) AS mix, float8send(hhi(supplier, amount)) AS hhi,
           row_count(supply_mix(supplier, amount)) AS n FROM many', false),
  ('one balance', 'SELECT material_balance_send(material_balance(
           (''{production,secondary,imports,exports,stock_build}''::text[])[1 + id % 5], amount)) AS balance FROM flow', false),
  ('one network', 'SELECT md5(trade_network_send(trade_network(
           coalesce(nullif(btrim(supplier), ''''), ''nobody''), ''buyer '' || year, amount))) AS network FROM flow', false),
  ('readings in workers',
   'SELECT sum(hashtext(concat_ws('' '', hhi(mix), gini(mix), shannon_entropy(mix), palma_ratio(mix), hill_number(mix, 1.5),
           hhi_bounds(mix), n_minus_1(mix), largest_supplier(mix), without(mix, ''C1''), mix + mix, mix::jsonb))) AS readings
    FROM mixes', false),
  ('mixes by group',
   'SELECT commodity, supply_mix_send(supply_mix(supplier, amount)) AS mix FROM flow GROUP BY commodity', true),
  ('measures by group',
   'SELECT commodity, float8send(hhi(supplier, amount)) AS a, float8send(shannon_entropy(supplier, amount)) AS b,
           largest_supplier(supplier, amount) AS c, float8send(total(supplier, amount)) AS d
    FROM flow GROUP BY commodity', true),
  ('rollup by group',
   'SELECT commodity, supply_mix_send(rollup(mix)) AS mix FROM mixes GROUP BY commodity', true);

SELECT plan_as('serial');
SELECT ok(NOT plan_has(query, 'Gather'), name || ': the serial plan is serial') FROM question ORDER BY name;
CREATE TABLE serial AS SELECT name, answer FROM question, run(query);

-- the plan each kind must have
CREATE TABLE planned (kind text, grouped boolean, node text);
INSERT INTO planned VALUES
  ('parallel 2', false, 'Partial Aggregate'), ('parallel 4', false, 'Partial Aggregate'),
  ('parallel 3 and leader', false, 'Partial Aggregate'),
  ('parallel 2', true, 'Partial'), ('parallel 4', true, 'Partial HashAggregate'),
  ('parallel, sorted', true, 'Partial GroupAggregate'),
  ('sorted', true, 'GroupAggregate');

CREATE FUNCTION check_plan(kind text, wanted text[],
    grouped boolean) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  q record;
BEGIN
  PERFORM plan_as(kind);
  FOR q IN SELECT * FROM question WHERE question.grouped = check_plan.grouped ORDER BY name LOOP
    RETURN NEXT ok((SELECT bool_and(plan_has(q.query, node)) FROM unnest(wanted) AS node)
                   AND NOT EXISTS ((SELECT answer FROM run(q.query)
                                    EXCEPT SELECT answer FROM serial WHERE name = q.name)
                                   UNION ALL
                                   (SELECT answer FROM serial WHERE name = q.name
                                    EXCEPT SELECT answer FROM run(q.query))),
                   format('%s: %s (%s) equals serial to the last bit', q.name, kind,
                          array_to_string(wanted, ', ')));
  END LOOP;
  PERFORM plan_as('serial');
END
$$;

SELECT check_plan('parallel 2', '{Gather,Partial Aggregate,Finalize Aggregate}', false);
SELECT check_plan('parallel 4', '{Gather,Partial Aggregate,Finalize Aggregate}', false);
SELECT check_plan('parallel 3 and leader', '{Gather,Partial Aggregate,Finalize Aggregate}', false);
SELECT check_plan('parallel 4', '{Gather,Partial HashAggregate,Finalize}', true);
SELECT check_plan('parallel, sorted', '{Gather,Partial GroupAggregate,Finalize}', true);
SELECT check_plan('sorted', '{GroupAggregate}', true);
SELECT check_plan('jit', '{Aggregate}', true);

------------------------------------------------------------------------------
-- Partition-wise
------------------------------------------------------------------------------
CREATE FUNCTION check_partitions(kind text, query text, node text,
    name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  serial text[];
  result text;
BEGIN
  PERFORM plan_as('serial');
  serial := ARRAY(SELECT answer FROM run(query));
  PERFORM plan_as(kind);
  result := ok(plan_has(query, node) AND ARRAY(SELECT answer FROM run(query)) = serial, name);
  PERFORM plan_as('serial');
  RETURN result;
END
$$;
SELECT check_partitions('partitions',
  'SELECT commodity, supply_mix_send(supply_mix(supplier, amount)) AS mix FROM flow_by_year GROUP BY commodity',
  'Partial HashAggregate', 'partition-wise partial aggregation equals serial to the last bit');
SELECT check_partitions('partitions',
  'SELECT year, supply_mix_send(supply_mix(supplier, amount)) AS mix FROM flow_by_year GROUP BY year',
  'Append', 'partition-wise aggregation by the partition key equals serial to the last bit');
SELECT check_partitions('partitions, parallel',
  'SELECT commodity, float8send(hhi(supplier, amount)) AS hhi FROM flow_by_year GROUP BY commodity',
  'Gather', 'parallel partition-wise aggregation equals serial to the last bit');

------------------------------------------------------------------------------
-- Many groups: the hashed aggregate goes to disk
------------------------------------------------------------------------------
CREATE TABLE small_group AS
SELECT i % 20000 AS g, CASE WHEN i % 3 = 0 THEN 'a supplier with a long name '
    ELSE 'S' END || i % 7 AS supplier,
       (i * 7919::bigint % 100003 / 1000.0)::float8 AS amount
FROM generate_series(1, 100000) AS i;
ANALYZE small_group;
CREATE TABLE spill_question AS SELECT
  'SELECT g, supply_mix_send(supply_mix(supplier, amount)) AS mix, float8send(hhi(supplier, amount)) AS hhi
   FROM small_group GROUP BY g'::text AS query;
SELECT plan_as('sorted');
CREATE TABLE unspilt AS SELECT answer FROM spill_question, run(query);
SELECT plan_as('spilling');
SELECT ok(hash_spills(query), 'the hashed aggregate of 20,000 groups goes to disk') FROM spill_question;
CREATE TABLE spilt AS SELECT answer FROM spill_question, run(query);
SELECT plan_as('serial');
SELECT is_empty('(TABLE spilt EXCEPT TABLE unspilt) UNION ALL (TABLE unspilt EXCEPT TABLE spilt)',
                'spilled groups equal sorted groups to the last bit');
SELECT is(count(*), 20000::bigint, 'all 20,000 groups are there') FROM spilt;

------------------------------------------------------------------------------
-- Grouping sets, FILTER, DISTINCT, sharing
------------------------------------------------------------------------------
SELECT set_eq(
  'SELECT commodity, year, supply_mix(supplier, amount) FROM flow WHERE commodity < 8 GROUP BY CUBE (commodity, year)',
  'SELECT commodity, year, supply_mix(supplier, amount) FROM flow WHERE commodity < 8 GROUP BY commodity, year
   UNION ALL SELECT commodity, NULL, supply_mix(supplier, amount) FROM flow WHERE commodity < 8
       GROUP BY commodity
   UNION ALL SELECT NULL, year, supply_mix(supplier, amount) FROM flow WHERE commodity < 8 GROUP BY year
   UNION ALL SELECT NULL, NULL, supply_mix(supplier, amount) FROM flow WHERE commodity < 8',
  'CUBE equals a query for each grouping');
SELECT plan_as('sorted');
SELECT set_eq(
  'SELECT commodity, year, rollup(mix) FROM mixes GROUP BY ROLLUP (commodity, year)',
  'SELECT commodity, year, rollup(mix) FROM mixes GROUP BY commodity, year
   UNION ALL SELECT commodity, NULL, rollup(mix) FROM mixes GROUP BY commodity
   UNION ALL SELECT NULL, NULL, rollup(mix) FROM mixes',
  'rollup(mix) beside GROUP BY ROLLUP (...), sorted');
SELECT plan_as('serial');
SELECT is((SELECT supply_mix(supplier, amount) FILTER (WHERE year >= 2010) FROM flow),
          (SELECT supply_mix(supplier, amount) FROM flow WHERE year >= 2010),
          'FILTER equals WHERE');
SELECT is((SELECT supply_mix(supplier, amount) FILTER (WHERE false) FROM flow), NULL,
          'FILTER that leaves no row gives NULL');
SELECT is((SELECT supply_mix(DISTINCT supplier, amount) FROM flow),
          (SELECT supply_mix(supplier, amount) FROM (SELECT DISTINCT supplier, amount FROM flow) AS d),
          'DISTINCT equals a subquery with DISTINCT');
SELECT is((SELECT ROW(hhi(supplier, amount), shannon_entropy(supplier, amount), total(supplier, amount),
                      supplier_count(supplier, amount), largest_supplier(supplier, amount))::text
                          FROM flow),
          (SELECT ROW((SELECT hhi(supplier, amount) FROM flow),
              (SELECT shannon_entropy(supplier, amount) FROM flow),
                      (SELECT total(supplier, amount) FROM flow),
                          (SELECT supplier_count(supplier, amount) FROM flow),
                      (SELECT largest_supplier(supplier, amount) FROM flow))::text),
          'five measures in one SELECT equal five queries');
SELECT is((SELECT ROW(supply_mix(supplier, amount), hhi(supplier, amount),
                      supply_mix(supplier, amount) FILTER (WHERE year = 2001),
                      hhi(upper(supplier), amount))::text FROM flow),
          (SELECT ROW((SELECT supply_mix(supplier, amount) FROM flow),
              (SELECT hhi(supplier, amount) FROM flow),
                      (SELECT supply_mix(supplier, amount) FROM flow WHERE year = 2001),
                      (SELECT hhi(upper(supplier), amount) FROM flow))::text),
          'aggregates that share a state and those that do not');
-- numbers and identifiers of other types arrive by the casts of the language
SELECT is(supply_mix(k::text, k), supply_mix(k::text, k::numeric),
    'integer and numeric amounts arrive as float8')
FROM generate_series(1, 9) AS k;

SELECT * FROM finish();
ROLLBACK;
