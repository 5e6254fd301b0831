-- Citus, on a coordinator and two workers: every aggregate over distributed
-- tables is computed by the workers, and equals the plain table to the last bit.
\ir common.sql
SELECT no_plan();

-- an aggregate that the workers cannot compute is an error, not rows sent here
SET citus.coordinator_aggregation_strategy = 'disabled';

SELECT is(array_agg(DISTINCT result), (SELECT ARRAY[extversion] FROM pg_extension WHERE extname = 'resource_analytics'),
          'CREATE EXTENSION reaches the workers')
FROM run_command_on_workers($$SELECT extversion FROM pg_extension WHERE extname = 'resource_analytics'$$);

--------------------------------------------------------------------------
-- the same rows by id, so that every group is everywhere; by year, so that
-- a year is in one place; in a reference table; and in shards mostly empty
--------------------------------------------------------------------------
SET citus.shard_count = 8;
CREATE FUNCTION distribute(place text, key text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  source text;
BEGIN
  EXECUTE format('CREATE SCHEMA %I', place);
  FOREACH source IN ARRAY ARRAY['flow', 'stored'] LOOP
    EXECUTE format('CREATE TABLE %I.%I (LIKE plain.%2$I)', place, source);
    IF key IS NULL THEN
      PERFORM create_reference_table(format('%I.%I', place, source)::regclass);
    ELSE
      PERFORM create_distributed_table(format('%I.%I', place, source)::regclass, key);
    END IF;
    EXECUTE format('INSERT INTO %I.%I SELECT * FROM plain.%2$I', place, source);
  END LOOP;
END
$$;
SELECT distribute('by_id', 'id'), distribute('by_year', 'year'), distribute('everywhere', NULL),
       distribute('sparse', 'id') \g /dev/null
DELETE FROM sparse.flow WHERE id > 2;
DELETE FROM sparse.stored WHERE id > 2;
CREATE TABLE everywhere.region (LIKE plain.region);
SELECT create_reference_table('everywhere.region') \g /dev/null
INSERT INTO everywhere.region SELECT * FROM plain.region;
CREATE VIEW by_id.region AS SELECT * FROM everywhere.region;
CREATE VIEW by_year.region AS SELECT * FROM everywhere.region;

CREATE FUNCTION shards_of(place text, port int) RETURNS bigint[] LANGUAGE sql AS $$
  SELECT array_agg(shardid ORDER BY shardid) FROM citus_shards
  WHERE table_name = (place || '.flow')::regclass AND nodeport = port
$$;
SELECT min(nodeport) AS worker_1, max(nodeport) AS worker_2 FROM pg_dist_node WHERE shouldhaveshards \gset
SELECT is(cardinality(shards_of('by_id', :worker_1)) + cardinality(shards_of('by_id', :worker_2)), 8,
          'the rows are on both workers');

--------------------------------------------------------------------------
-- each aggregate
--------------------------------------------------------------------------
SELECT alike(plan_of('by_id', format('SELECT commodity, %s FROM %s GROUP BY commodity', call, source)),
             '%coord_combine_agg(%worker_partial_agg(%', aggregate || ' is computed by the workers')
FROM calls();
SELECT same('by_id', format('SELECT commodity, %s FROM %s GROUP BY commodity', call, source), aggregate)
FROM calls();
SELECT unalike(plan_of('by_year', format('SELECT year, %s FROM %s GROUP BY year', call, source)),
               '%coord_combine_agg(%', aggregate || ' of a distribution column needs no merging')
FROM calls();

--------------------------------------------------------------------------
-- queries
--------------------------------------------------------------------------
SELECT same(place, query, name) FROM question, unnest(ARRAY['by_id', 'by_year']) AS place
WHERE (place, name) <> ('by_year', 'windows');
SELECT same('everywhere', query, name) FROM question;
SELECT same('by_year', 'SELECT id, float8send(hhi(supplier, amount) OVER (PARTITION BY year ORDER BY id ROWS 30 PRECEDING))
                        FROM flow WHERE commodity = ''C5''', 'moving windows');
SELECT same('sparse', replace(query, 'FROM ' || source, format('FROM (SELECT * FROM %s WHERE id <= 2) AS few', source)), 'empty shards, ' || name)
FROM question, unnest(ARRAY['flow', 'stored']) AS source
WHERE name ~ '^(flows|roll-up)' AND query LIKE '%FROM ' || source || '%';

-- DISTINCT arguments are beyond the workers unless a group is in one place
SELECT throws_ok($$SELECT hhi(DISTINCT supplier, amount) FROM by_id.flow$$, '0A000', NULL,
                 'DISTINCT across shards is refused under this setting');
SELECT same('by_year', 'SELECT year, float8send(hhi(DISTINCT supplier, amount)) FROM flow GROUP BY year',
            'DISTINCT within a distribution column');
SET citus.coordinator_aggregation_strategy = 'row-gather';
SELECT same('by_id', 'SELECT year, float8send(hhi(DISTINCT supplier, amount)) FROM flow GROUP BY year',
            'DISTINCT across shards, by sending rows');
SET citus.coordinator_aggregation_strategy = 'disabled';

--------------------------------------------------------------------------
-- other ways of travelling, and shards that have moved
--------------------------------------------------------------------------
CREATE FUNCTION again(how text) RETURNS SETOF text LANGUAGE sql AS $$
  SELECT same(place, query, how || ', ' || name) FROM question, unnest(ARRAY['by_id', 'by_year']) AS place
  WHERE name ~ '^(flows|roll-up) by group|as they are|CTE'
$$;
SELECT again('as ' || CASE current_setting('citus.enable_binary_protocol') WHEN 'on' THEN 'text' ELSE 'binary' END)
FROM set_config('citus.enable_binary_protocol',
                CASE current_setting('citus.enable_binary_protocol') WHEN 'on' THEN 'off' ELSE 'on' END, false);
RESET citus.enable_binary_protocol;

SELECT count(citus_move_shard_placement(shard, '127.0.0.1', :worker_2, '127.0.0.1', :worker_1, 'block_writes')) AS moved
FROM unnest((shards_of('by_id', :worker_2))[1:3] || (shards_of('by_year', :worker_2))[1:2]) AS shard \gset
SELECT is(:moved, 5, 'shards move');
SELECT is(cardinality(shards_of('by_id', :worker_1)), 7, 'they are on the other worker');
SELECT again('moved');
SELECT rebalance_table_shards(shard_transfer_mode => 'block_writes') \g /dev/null
SELECT is(cardinality(shards_of('by_id', :worker_1)), 4, 'they are balanced again');
SELECT again('rebalanced');

--------------------------------------------------------------------------
-- distributed tables of mixes made from distributed rows
--------------------------------------------------------------------------
CREATE TABLE plain.made AS
SELECT year, commodity, supply_mix(supplier, amount), material_balance(flow, amount), trade_network(exporter, importer, amount)
FROM plain.flow GROUP BY year, commodity;
CREATE TABLE by_id.made (LIKE plain.made);
CREATE TABLE by_year.made (LIKE plain.made);
SELECT create_distributed_table('by_id.made', 'year'), create_distributed_table('by_year.made', 'year') \g /dev/null
CREATE FUNCTION fill(place text) RETURNS text LANGUAGE sql AS $$
  SELECT format('INSERT INTO %I.made SELECT year, commodity, supply_mix(supplier, amount), material_balance(flow, amount),
                 trade_network(exporter, importer, amount) FROM %1$I.flow GROUP BY year, commodity', place)
$$;
SELECT alike(plan_of('by_year', fill('by_year')), '%INSERT INTO%SELECT%supply_mix(%', 'each worker makes its own mixes');
SELECT unalike(plan_of('by_year', fill('by_year')), '%INSERT/SELECT method: %', 'no mix passes the coordinator');
SELECT lives_ok(fill(place), 'mixes are made: ' || place) FROM unnest(ARRAY['by_id', 'by_year']) AS place;
SELECT same(place, 'SELECT * FROM made', 'the mixes made')
FROM unnest(ARRAY['by_id', 'by_year']) AS place;
SELECT same(place, 'SELECT commodity, float8send(hhi(rollup(supply_mix))), trade_network_send(rollup(trade_network))
                    FROM made GROUP BY commodity', 'the mixes made, rolled up')
FROM unnest(ARRAY['by_id', 'by_year']) AS place;

--------------------------------------------------------------------------
-- a supply rollup, which needs triggers, says why not
--------------------------------------------------------------------------
CREATE EXTENSION resource_analytics_rollup;
SELECT throws_ok(format($$SELECT create_supply_rollup('kept', '%s.flow', ARRAY['commodity'], 'supplier', 'amount')$$, place),
                 NULL, message, 'no supply rollup: ' || message)
FROM (VALUES ('by_id', 'triggers are not supported on distributed tables'),
             ('everywhere', 'triggers are not supported on reference tables')) AS refused(place, message);
SELECT is(to_regclass('kept'), NULL, 'and leaves nothing behind');

SELECT * FROM finish();
