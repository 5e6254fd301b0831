-- The same bytes wherever SQL keeps a value on its way: cursors, prepared
-- statements, PL/pgSQL variables, triggers, generated columns, indexes on
-- expressions, tables out of line and in every storage, CTEs and recursion.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(44);

CREATE TABLE shipment (g int, seller text, buyer text, flow text, amount float8);
INSERT INTO shipment
SELECT i % 20, CASE WHEN i % 13 > 0 THEN 'seller ' || i % 17 END, 'buyer ' || i % 7,
       (ARRAY['production', 'secondary', 'imports', 'exports', 'stock_build'])[1 + i % 5],
       CASE WHEN i % 11 > 0 THEN i % 1009 / 7.0 END
FROM generate_series(1, 4000) AS i;
ANALYZE shipment;

-- what a plain query answers: each way below must give the same bytes
CREATE TABLE plain AS
SELECT g, supply_mix(seller, amount) AS mix, material_balance(flow, amount) AS balance,
       trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL) AS network
FROM shipment GROUP BY g;

CREATE FUNCTION bits(mix supply_mix, balance material_balance, network trade_network) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(supply_mix_send(mix), 'hex') || ' ' || encode(material_balance_send(balance), 'hex') || ' '
    || encode(trade_network_send(network), 'hex')
$$;
CREATE FUNCTION same(query text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT set_eq(query, 'SELECT g, bits(mix, balance, network) FROM plain', name)
$$;

------------------------------------------------------------------------------
-- Cursors: the rows come one by one, in parts, backwards, after the commit
------------------------------------------------------------------------------
CREATE TABLE fetched (LIKE plain);
CREATE FUNCTION fetch_all(by_value boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  rows CURSOR FOR SELECT g, supply_mix(seller, amount) AS mix, material_balance(flow, amount) AS balance,
    trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL) AS network
  FROM shipment GROUP BY g ORDER BY g;
  one record;
BEGIN
  DELETE FROM fetched;
  IF by_value THEN
    FOR one IN rows LOOP
      INSERT INTO fetched VALUES (one.g, one.mix, one.balance, one.network);
    END LOOP;
  ELSE
    OPEN rows;
    LOOP
      FETCH rows INTO one;
      EXIT WHEN NOT FOUND;
      INSERT INTO fetched VALUES (one.g, one.mix, one.balance, one.network);
    END LOOP;
    CLOSE rows;
  END IF;
END
$$;
SELECT fetch_all(true);
SELECT same('SELECT g, bits(mix, balance, network) FROM fetched', 'a loop over a cursor');
SELECT fetch_all(false);
SELECT same('SELECT g, bits(mix, balance, network) FROM fetched', 'FETCH, row by row');

DECLARE kept SCROLL CURSOR WITH HOLD FOR SELECT g, bits(mix, balance, network) AS bits FROM (
  SELECT g, supply_mix(seller, amount) AS mix, material_balance(flow, amount) AS balance,
    trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL) AS network
  FROM shipment GROUP BY g) AS made ORDER BY g;
MOVE FORWARD ALL IN kept;
FETCH BACKWARD 1 FROM kept \gset last_
FETCH ABSOLUTE 3 FROM kept \gset third_
FETCH PRIOR FROM kept \gset second_
SELECT is(ARRAY[:'last_bits', :'third_bits', :'second_bits'],
          (SELECT array_agg(bits(mix, balance, network) ORDER BY array_position('{19,2,1}', g)) FROM plain
           WHERE g IN (19, 2, 1)),
          'a cursor with scrolling');
CLOSE kept;

-- a window whose frames are read through a cursor: the state lives on between two rows
DECLARE moving CURSOR FOR
SELECT supply_mix(seller, amount) OVER w AS mix, hhi(seller, amount) OVER w AS hhi, supply_mix_send(supply_mix(seller, amount) OVER w) AS bits
FROM shipment WHERE g = 1 WINDOW w AS (ORDER BY amount, seller, buyer, flow ROWS 5 PRECEDING);
FETCH 50 FROM moving \g /dev/null
FETCH 1 FROM moving \gset window_
CLOSE moving;
SELECT is(:'window_mix'::supply_mix, supply_mix(seller, amount), 'a window that is read through a cursor: the mix')
FROM (SELECT *, row_number() OVER (ORDER BY amount, seller, buyer, flow) AS n FROM shipment WHERE g = 1) AS numbered
WHERE n BETWEEN 46 AND 51;
SELECT is(ARRAY[:'window_bits', :'window_hhi'], ARRAY[supply_mix_send(supply_mix(seller, amount))::text, hhi(seller, amount)::text],
          'a window that is read through a cursor: its bytes and a measure')
FROM (SELECT *, row_number() OVER (ORDER BY amount, seller, buyer, flow) AS n FROM shipment WHERE g = 1) AS numbered
WHERE n BETWEEN 46 AND 51;

------------------------------------------------------------------------------
-- Prepared statements, planned once for all parameters and anew for each
------------------------------------------------------------------------------
PREPARE mixes(int, text) AS
SELECT g, bits(supply_mix(seller, amount), material_balance(flow, amount),
               trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL))
FROM shipment WHERE g >= $1 AND coalesce(seller, '') <> $2 GROUP BY g;
CREATE FUNCTION executed(query text, name text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  mode text;
BEGIN
  FOREACH mode IN ARRAY '{force_generic_plan,force_custom_plan,auto}'::text[] LOOP
    PERFORM set_config('plan_cache_mode', mode, true);
    FOR i IN 1..CASE mode WHEN 'auto' THEN 7 ELSE 1 END LOOP
      DROP TABLE IF EXISTS answer;
      EXECUTE 'CREATE TEMPORARY TABLE answer(g, bits) AS ' || query;
    END LOOP;
    RETURN NEXT same('TABLE answer', name || ', ' || mode);
  END LOOP;
END
$$;
SELECT executed('EXECUTE mixes(0, ''nobody'')', 'a prepared aggregate');

PREPARE reading(supply_mix, supply_mix, text) AS
SELECT hhi($1), share($1, $3), supply_mix_send($1 + $2), $1 = $2, largest_supplier(without($1, $3));
SET LOCAL plan_cache_mode = force_generic_plan;
SELECT results_eq(format('EXECUTE reading(%L, %L, %L)', '{"A": 1, "B": 3.5}', '{"A": 2}', 'B'),
  $$SELECT hhi('{"A": 1, "B": 3.5}'), share('{"A": 1, "B": 3.5}', 'B'), supply_mix_send(supply_mix('{"A": 3, "B": 3.5, "$state": {"rows": {"A": 2}}}')), false, 'A'$$,
  'values as parameters, generic plan');
SET LOCAL plan_cache_mode = force_custom_plan;
SELECT results_eq(format('EXECUTE reading(%L, %L, %L)', '{"A": 1, "B": 3.5}', '{"A": 2}', 'B'),
  $$SELECT hhi('{"A": 1, "B": 3.5}'), share('{"A": 1, "B": 3.5}', 'B'), supply_mix_send(supply_mix('{"A": 3, "B": 3.5, "$state": {"rows": {"A": 2}}}')), false, 'A'$$,
  'values as parameters, custom plan');
SET LOCAL plan_cache_mode = auto;

------------------------------------------------------------------------------
-- PL/pgSQL: variables, arrays, records, loops, exceptions
------------------------------------------------------------------------------
CREATE FUNCTION added_up(OUT mix supply_mix, OUT balance material_balance, OUT network trade_network)
LANGUAGE plpgsql AS $$
DECLARE
  one plain;
  mixes supply_mix[];
BEGIN
  mix := '{}';
  FOR one IN SELECT * FROM plain ORDER BY g DESC LOOP
    mix := mix + one.mix;
    balance := coalesce(balance + one.balance, one.balance);
    network := coalesce(network + one.network, one.network);
    mixes := mixes || one.mix;
    BEGIN
      mix := mix + ('{"' || one.g || '": 1e999}')::supply_mix;
    EXCEPTION WHEN data_exception THEN
      mix := mix; -- what was there before the error
    END;
  END LOOP;
  FOREACH one.mix IN ARRAY mixes LOOP
    mix := mix - one.mix + one.mix;
  END LOOP;
END
$$;
SELECT is(bits(mix, balance, network),
          (SELECT bits(supply_mix(seller, amount), material_balance(flow, amount),
                       trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL)) FROM shipment),
          'added up in variables: the bytes of one aggregate')
FROM added_up();

CREATE FUNCTION one_group(wanted int) RETURNS SETOF plain LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT g, supply_mix(seller, amount), material_balance(flow, amount),
    trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL)
  FROM shipment WHERE g = wanted GROUP BY g;
END
$$;
SELECT same('SELECT one.g, bits(mix, balance, network) FROM generate_series(0, 19) AS g, one_group(g) AS one',
            'results of a function');
CREATE FUNCTION changed(mix supply_mix) RETURNS supply_mix LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  mix := mix + '{"seller 1": 1}';
  mix := mix - '{"seller 1": 1}';
  RETURN mix;
END
$$;
SELECT is((SELECT array_agg(supply_mix_send(mix)::text ORDER BY g) FROM plain WHERE changed(mix) = mix OR true),
          (SELECT array_agg(supply_mix_send(mix)::text ORDER BY g) FROM plain),
          'a function that changes its argument leaves the caller''s value');
SELECT is(x.result, ARRAY[supply_mix('{"A": 1}'), '{"A": 1, "B": 2}'], 'an element of an array is assigned')
FROM (SELECT ARRAY[supply_mix('{"A": 1}'), supply_mix('{"A": 1}') + '{"B": 2}'] AS result) AS x;

------------------------------------------------------------------------------
-- Triggers, generated columns, constraints, and indexes beneath them
------------------------------------------------------------------------------
CREATE TABLE stored (
  g int PRIMARY KEY, mix supply_mix, balance material_balance, network trade_network,
  hhi float8 GENERATED ALWAYS AS (hhi(mix)) STORED,
  of_biggest supply_mix GENERATED ALWAYS AS (only_suppliers(mix, largest_supplier(mix))) STORED,
  reliance float8 GENERATED ALWAYS AS (net_import_reliance(balance)) STORED,
  bought supply_mix GENERATED ALWAYS AS (imports_of(network, 'buyer 3')) STORED,
  CONSTRAINT positive CHECK (total(mix) > 0)
);
CREATE INDEX stored_mix ON stored (mix);
CREATE INDEX stored_balance ON stored (balance);
CREATE INDEX stored_network ON stored USING hash (network);
CREATE INDEX stored_hhi ON stored (hhi(mix), supplier_count(mix)) WHERE total(mix) > 0;
CREATE INDEX stored_biggest ON stored (largest_supplier(mix));
CREATE UNIQUE INDEX stored_exact ON stored (md5(supply_mix_send(mix)));
CREATE TABLE log (g int, before supply_mix, after supply_mix, mix supply_mix);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO log VALUES (NEW.g, OLD.mix, NEW.mix, NEW.mix - coalesce(OLD.mix, '{}'));
  RETURN NEW;
END
$$;
CREATE FUNCTION note_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO log SELECT -1, (SELECT rollup(mix) FROM old_rows), (SELECT rollup(mix) FROM new_rows), NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER note BEFORE INSERT OR UPDATE ON stored FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER note_statement AFTER UPDATE ON stored REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION note_statement();

INSERT INTO stored SELECT * FROM plain;
SELECT same('SELECT g, bits(mix, balance, network) FROM stored', 'a table with triggers and generated columns');
SELECT is_empty('SELECT g FROM stored JOIN plain USING (g)
  WHERE stored.hhi <> hhi(plain.mix) OR reliance IS DISTINCT FROM net_import_reliance(plain.balance)
    OR of_biggest <> only_suppliers(plain.mix, largest_supplier(plain.mix))
    OR bought <> imports_of(plain.network, ''buyer 3'')', 'generated columns are what their expressions are');
SELECT same('SELECT g, bits(log.mix, balance, network) FROM log JOIN plain USING (g)', 'a trigger sees the new row');
UPDATE stored SET mix = mix * 2 WHERE g < 10;
SELECT is((SELECT supply_mix_send(before) FROM log WHERE g = -1),
          (SELECT supply_mix_send(rollup(mix)) FROM plain WHERE g < 10), 'a trigger for each statement: the old rows');
SELECT is((SELECT supply_mix_send(after) FROM log WHERE g = -1),
          (SELECT supply_mix_send(rollup(mix) * 2) FROM plain WHERE g < 10), 'a trigger for each statement: the new rows');
SELECT is_empty('SELECT g FROM stored JOIN plain USING (g) WHERE g < 10 AND (stored.hhi <> hhi(plain.mix) OR stored.mix <> plain.mix * 2)',
                'generated columns follow an update');
SELECT throws_ok('UPDATE stored SET mix = ''{"A": 0}'' WHERE g = 1', '23514', NULL, 'a constraint on a reading');
UPDATE stored SET mix = plain.mix FROM plain WHERE stored.g = plain.g AND stored.g < 10;
INSERT INTO stored SELECT * FROM plain ON CONFLICT (g) DO UPDATE SET mix = stored.mix + excluded.mix - stored.mix;
SELECT same('SELECT g, bits(mix, balance, network) FROM stored', 'INSERT ... ON CONFLICT DO UPDATE');

------------------------------------------------------------------------------
-- Indexes on values and on expressions, after these changes
------------------------------------------------------------------------------
ANALYZE stored;
CREATE FUNCTION index_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  plan text;
BEGIN
  EXECUTE 'EXPLAIN (COSTS OFF, FORMAT JSON) ' || query INTO plan;
  RETURN substring(plan FROM '"Index Name": "(\w+)"');
END
$$;
CREATE TABLE search (index text, query text);
INSERT INTO search VALUES
  ('stored_mix', 'SELECT g FROM stored WHERE mix = (SELECT mix FROM plain WHERE g = 7)'),
  ('stored_balance', 'SELECT g FROM stored WHERE balance = (SELECT balance FROM plain WHERE g = 7)'),
  ('stored_network', 'SELECT g FROM stored WHERE network = (SELECT network FROM plain WHERE g = 7)'),
  ('stored_hhi', 'SELECT g FROM stored WHERE total(mix) > 0 AND hhi(mix) = (SELECT hhi(mix) FROM plain WHERE g = 7)
    AND supplier_count(mix) > 0'),
  ('stored_biggest', 'SELECT g FROM stored WHERE largest_supplier(mix) = (SELECT largest_supplier(mix) FROM plain WHERE g = 7)'),
  ('stored_exact', 'SELECT g FROM stored WHERE md5(supply_mix_send(mix)) = (SELECT md5(supply_mix_send(mix)) FROM plain WHERE g = 7)');
CREATE FUNCTION check_search(wanted text, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  found int[];
  without_index int[];
  used text;
BEGIN
  SET LOCAL enable_seqscan = off;
  used := index_of(query);
  EXECUTE format('SELECT array_agg(g ORDER BY g) FROM (%s) AS q', query) INTO found;
  SET LOCAL enable_seqscan = on;
  SET LOCAL enable_indexscan = off;
  SET LOCAL enable_bitmapscan = off;
  SET LOCAL enable_indexonlyscan = off;
  EXECUTE format('SELECT array_agg(g ORDER BY g) FROM (%s) AS q', query) INTO without_index;
  SET LOCAL enable_indexscan = on;
  SET LOCAL enable_bitmapscan = on;
  SET LOCAL enable_indexonlyscan = on;
  RETURN ok(used = wanted AND 7 = ANY (found) AND found = without_index,
            format('%s finds the rows that a scan finds (%s through %s)', wanted, found, used));
END
$$;
SELECT check_search(index, query) FROM search ORDER BY index;
SET LOCAL enable_seqscan = off;
UPDATE stored SET mix = mix + '{"new": 1}' WHERE mix = (SELECT mix FROM plain WHERE g = 5);
SELECT is((SELECT count(*) FROM stored WHERE mix = (SELECT mix + '{"new": 1}' FROM plain WHERE g = 5)), 1::bigint,
          'an index follows an update');
SET LOCAL enable_seqscan = on;

------------------------------------------------------------------------------
-- Maintenance as dumps and servers from 17 on do it: nothing in search_path
------------------------------------------------------------------------------
SET LOCAL search_path = '';
REINDEX TABLE public.stored;
ANALYZE public.stored;
CREATE MATERIALIZED VIEW public.rolled AS
SELECT g % 3 AS k, public.rollup(mix) AS mix, public.rollup(balance) AS balance, public.rollup(network) AS network
FROM public.plain GROUP BY 1;
CREATE UNIQUE INDEX rolled_k ON public.rolled (k);
CREATE INDEX rolled_hhi ON public.rolled (public.hhi(mix OPERATOR(public.+) mix));
REFRESH MATERIALIZED VIEW public.rolled;
CLUSTER public.rolled USING rolled_hhi;
ALTER TABLE public.stored ALTER COLUMN mix SET STORAGE EXTERNAL, ADD COLUMN again public.supply_mix
  GENERATED ALWAYS AS (mix OPERATOR(public.*) 2) STORED;
CREATE TEMPORARY TABLE copied AS SELECT (s).* FROM (SELECT s FROM public.stored AS s) AS stored_row;
RESET search_path;
SELECT is((SELECT count(*) FROM pg_stats WHERE tablename IN ('stored_hhi', 'stored_biggest')), 3::bigint,
          'ANALYZE reads indexes on expressions with an empty search_path');
SELECT is((SELECT array_agg(supply_mix_send(mix)::text ORDER BY k) FROM rolled),
          (SELECT array_agg(m ORDER BY k) FROM (SELECT g % 3 AS k, supply_mix_send(supply_mix(seller, amount))::text AS m
           FROM shipment GROUP BY 1) AS direct), 'REFRESH, and a roll-up with an empty search_path');
SELECT is_empty('SELECT g FROM stored WHERE again <> mix * 2', 'a table is written anew with an empty search_path');
SELECT set_eq('SELECT g, mix, balance, network FROM copied', 'SELECT g, mix, balance, network FROM stored',
              'CREATE TABLE AS with an empty search_path');

------------------------------------------------------------------------------
-- Joins, set operations, CTEs, subqueries, NULLs: values as keys
------------------------------------------------------------------------------
CREATE FUNCTION joined(kind text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  n bigint;
BEGIN
  PERFORM set_config('enable_' || name, CASE WHEN name = kind THEN 'on' ELSE 'off' END, true)
  FROM unnest('{hashjoin,mergejoin,nestloop}'::text[]) AS name;
  SELECT count(*) INTO n FROM plain AS a JOIN plain AS b ON b.mix = a.mix JOIN plain AS c ON c.balance = a.balance
    JOIN plain AS d ON d.network = a.network;
  PERFORM set_config('enable_' || name, 'on', true) FROM unnest('{hashjoin,mergejoin,nestloop}'::text[]) AS name;
  RETURN n;
END
$$;
SELECT is(joined(kind), 20::bigint, 'joined by value: ' || kind) FROM unnest('{hashjoin,mergejoin,nestloop}'::text[]) AS kind;
SELECT same('SELECT g, bits(mix, balance, network) FROM (TABLE plain UNION TABLE plain) AS u', 'UNION');
SELECT same('SELECT g, bits(mix, balance, network) FROM (TABLE plain INTERSECT TABLE plain) AS u', 'INTERSECT');
SELECT same('WITH m AS MATERIALIZED (SELECT DISTINCT ON (mix, balance, network) * FROM plain) SELECT g, bits(mix, balance, network) FROM m',
            'DISTINCT ON in a materialized CTE');
SELECT is((WITH RECURSIVE r(g, mix) AS (SELECT 0, supply_mix('{}')
                                        UNION ALL SELECT r.g + 1, r.mix + plain.mix FROM r JOIN plain USING (g))
           SELECT supply_mix_send(mix) FROM r ORDER BY g DESC LIMIT 1),
          (SELECT supply_mix_send(supply_mix(seller, amount)) FROM shipment), 'added up by recursion');
SELECT is((SELECT count(*) FROM plain WHERE mix IN (SELECT mix FROM plain WHERE g < 5)), 5::bigint, 'IN a subquery');
SELECT is((SELECT count(*) FROM plain WHERE mix NOT IN (SELECT mix FROM plain WHERE g < 5)), 15::bigint, 'NOT IN a subquery');

------------------------------------------------------------------------------
-- Grouping sets of each type, hashed and sorted
------------------------------------------------------------------------------
CREATE FUNCTION cube_as(hashed boolean) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('enable_hashagg', hashed::text, true), set_config('enable_sort', (NOT hashed)::text, true);
  RETURN QUERY SELECT concat_ws(' ', g, flow, grouping(g, flow), supply_mix_send(supply_mix(seller, amount)),
      material_balance_send(material_balance(flow, amount)), float8send(hhi(seller, amount)),
      trade_network_send(trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL)))
    FROM shipment GROUP BY GROUPING SETS ((g, flow), (g), (flow), ());
  SET LOCAL enable_hashagg = on;
  SET LOCAL enable_sort = on;
END
$$;
CREATE TABLE one_by_one AS
SELECT concat_ws(' ', g, flow, 0, s, b, h, n) AS line FROM (SELECT g, flow, supply_mix_send(supply_mix(seller, amount)) AS s,
  material_balance_send(material_balance(flow, amount)) AS b, float8send(hhi(seller, amount)) AS h,
  trade_network_send(trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL)) AS n FROM shipment GROUP BY g, flow) AS q
UNION ALL
SELECT concat_ws(' ', g, 1, s, b, h, n) FROM (SELECT g, supply_mix_send(supply_mix(seller, amount)) AS s,
  material_balance_send(material_balance(flow, amount)) AS b, float8send(hhi(seller, amount)) AS h,
  trade_network_send(trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL)) AS n FROM shipment GROUP BY g) AS q
UNION ALL
SELECT concat_ws(' ', flow, 2, s, b, h, n) FROM (SELECT flow, supply_mix_send(supply_mix(seller, amount)) AS s,
  material_balance_send(material_balance(flow, amount)) AS b, float8send(hhi(seller, amount)) AS h,
  trade_network_send(trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL)) AS n FROM shipment GROUP BY flow) AS q
UNION ALL
SELECT concat_ws(' ', 3, supply_mix_send(supply_mix(seller, amount)), material_balance_send(material_balance(flow, amount)),
  float8send(hhi(seller, amount)), trade_network_send(trade_network(seller, buyer, amount) FILTER (WHERE seller IS NOT NULL)))
FROM shipment;
SELECT set_eq('SELECT cube_as(true)', 'TABLE one_by_one', 'grouping sets of all types, hashed');
SELECT set_eq('SELECT cube_as(false)', 'TABLE one_by_one', 'grouping sets of all types, sorted');

SELECT * FROM finish();
ROLLBACK;
