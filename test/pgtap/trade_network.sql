-- The type trade_network: contents, forms, the same value on every plan.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(35);

CREATE TABLE trade AS
SELECT i, CASE WHEN i % 31 = 0 THEN NULL ELSE 'E' || i % 7 END AS exporter,
       CASE WHEN i % 37 = 0 THEN ' ' ELSE 'a long importer ' || i % 11 END AS importer,
       CASE WHEN i % 41 = 0 THEN NULL ELSE (i * 7919 % 10007) / 100.0::float8 END AS amount, i % 4 AS part
FROM generate_series(1, 2000) AS i;
ANALYZE trade;

CREATE TABLE network AS SELECT trade_network(exporter, importer, amount) AS n FROM trade;

-- contents against plain SQL
SELECT results_eq('SELECT exporter, importer, amount::numeric(20, 6) FROM network, flows(n) ORDER BY 1, 2',
  $$SELECT exporter, nullif(importer, ' '), sum(amount::numeric)::numeric(20, 6) FROM trade
    GROUP BY 1, 2 HAVING count(amount) > 0 ORDER BY 1, 2$$, 'flows are the sums by exporter and importer');
SELECT is_empty($$
  SELECT importer FROM network, (SELECT importer, supply_mix(exporter, amount) AS want FROM trade GROUP BY 1) AS s
  WHERE imports_of(n, importer) - want <> '{}' AND imports_of(n, importer)::jsonb <> want::jsonb$$, 'imports of every country are the mix of its rows');
SELECT is_empty($$
  SELECT exporter FROM network, (SELECT exporter, supply_mix(importer, amount) AS want FROM trade GROUP BY 1) AS s
  WHERE exports_of(n, exporter)::jsonb <> want::jsonb$$, 'so are its exports');
SELECT is(imports_of(n, 'nobody')::text, '{}', 'a country that imports nothing') FROM network;
SELECT is(imports_of('{"": {"USA": 2}, "CHN": {"USA": 5}}', 'USA')::text, '{"": 2, "CHN": 5}', 'imports of unknown origin are unattributed');
SELECT is(exports_of('{"": {"USA": 2}, "CHN": {"USA": 5}}', '')::text, '{"USA": 2}', 'exports of unknown countries');
SELECT is(reverse(reverse(n)), n, 'reversed twice') FROM network;
SELECT is(exports_of(reverse(n), 'E1'), imports_of(n, 'E1'), 'exports of the reverse are imports') FROM network;

-- forms
SELECT is(n::text::trade_network, n, 'text form') FROM network;
SELECT is(n::jsonb::trade_network::jsonb, n::jsonb, 'cast from and to jsonb') FROM network;
SELECT is('{"B": {"A": 1, "C": 2}, "A": {"C": 5}, "B": {"A": 3}}'::trade_network::text,
          '{"A": {"C": 5}, "B": {"A": 4, "C": 2}, "$state": {"rows": {"B": {"A": 2}}}}', 'members that occur twice are summed');
SELECT is('{"A": {"B": null}}'::trade_network::text, '{"$state": {"unknown": 1}}', 'null is a row without an amount');
SELECT is('{}'::trade_network::text, '{}', 'no flow');
SELECT is('{"A": {}}'::trade_network::text, '{}', 'an exporter without flows');
SELECT is(s::trade_network::text, s, s) FROM unnest(ARRAY[
  '{"": {"": 1}}', '{"": {"A": 1}}', '{"A": {"": 1}}', '{"A": {"B": 1}, "A ": {"B": 1}}', '{"A": {"A": 1}}',
  '{"A": {"B": 1}, "$state": {"rows": {"A": {"B": 3}}, "low": {"A": {"B": 1e-20}}, "unknown": 2}}',
  '{"A": {"B": 0.1}, "$state": {"decimals": 4}}', '{"\"": {"\\": 1}}']) AS s;

-- the same value on every plan
SELECT is(rollup(part.n), network.n, 'a roll-up of parts is the whole')
FROM network, (SELECT trade_network(exporter, importer, amount ORDER BY i DESC) AS n FROM trade GROUP BY trade.part) AS part
GROUP BY network.n;
SELECT is((n + n) - n, n, 'what is added can be subtracted') FROM network;
SELECT is(hhi(imports_of(n * 1000, 'a long importer 3')), hhi(imports_of(n, 'a long importer 3')), 'another unit') FROM network;
SELECT is_empty($$
  SELECT w.i FROM (SELECT i, trade_network(exporter, importer, amount) OVER (ORDER BY i ROWS 6 PRECEDING) AS n FROM trade WHERE i <= 300) AS w,
    LATERAL (SELECT trade_network(exporter, importer, amount) AS n FROM trade AS t WHERE t.i BETWEEN w.i - 6 AND w.i) AS f
  WHERE w.n <> f.n$$, 'a moving window equals recomputation');

-- errors
SELECT throws_ok($$SELECT trade_network('$state', 'A', 1)$$, '22023', 'invalid name of a country', 'reserved name');
SELECT throws_ok($$SELECT trade_network('A', E'x\x1fy', 1)$$, '22023', NULL, 'control character in a name');
SELECT throws_ok($$SELECT '{"A": {"$state": 5}}'::trade_network$$, '22P02', NULL, 'reserved name of an importer');
SELECT is(imports_of('{"A": {"B": 0.1}, "$state": {"decimals": 4}}', 'B')::text, '{"A": 0.1, "$state": {"decimals": 4}}', 'decimals of imports');
SELECT throws_ok($$SELECT trade_network('A', 'B', 'NaN')$$, '22003', 'amount of a flow must be finite', 'NaN');
SELECT throws_ok($$SELECT '{"A": 5}'::trade_network$$, '22P02', NULL, 'a number in place of an exporter');
SELECT throws_ok($$SELECT '{"A": {"B": {"C": 1}}}'::trade_network$$, '22P02', NULL, 'too deep');
SELECT throws_ok($$SELECT '{"A": {"B\u001fC": 1}}'::trade_network$$, '22P02', NULL, 'control character in the text form');
SELECT throws_ok($$SELECT trade_network('A', 'B', 1.7e308::float8) FROM generate_series(1, 2)$$, '22003', NULL, 'overflow');

SELECT * FROM finish();
ROLLBACK;
