-- Where supply comes from in the end: exact worked cases, the equations that
-- every answer must satisfy, conservation, scenarios, unknown countries.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(55);

CREATE FUNCTION near(have float8, want float8) RETURNS boolean LANGUAGE sql AS
  'SELECT have IS NOT DISTINCT FROM want OR abs(have - want) <= 1e-12 * abs(want)';

-- three worked cases, solved in exact fractions (the first by hand)
CREATE TABLE worked (name text, production supply_mix, network trade_network, importer text);
INSERT INTO worked VALUES
  ('acyclic', '{"China": 70, "Australia": 30, "Malaysia": 0, "USA": 5}',
   '{"China": {"Malaysia": 10, "USA": 25}, "Australia": {"Malaysia": 20}, "Malaysia": {"USA": 15}}', 'USA'),
  ('back-flows', '{"China": 70, "Australia": 30, "USA": 5}',
   '{"China": {"Malaysia": 10, "USA": 25}, "Australia": {"Malaysia": 20, "China": 4}, "Malaysia": {"USA": 15, "China": 6}, "USA": {"China": 8}}', 'USA'),
  ('seven countries', '{"China": 100, "Australia": 40, "Estonia": 5, "Other": 12}',
   '{"China": {"Japan": 8, "Estonia": 3, "USA": 70}, "Australia": {"China": 2, "Malaysia": 15, "Japan": 4},
     "Malaysia": {"Japan": 3, "USA": 13}, "Japan": {"USA": 6}, "Estonia": {"USA": 5}, "Other": {"Estonia": 1, "USA": 6}}', 'USA');
CREATE TABLE expected (name text, origin text, share float8);
INSERT INTO expected VALUES
  ('acyclic', 'China', 3 / 4.0::float8), ('acyclic', 'Australia', 1 / 4.0::float8),
  ('seven countries', 'China', 1123 / 1530.0::float8),
  ('seven countries', 'Estonia', 1 / 36.0::float8), ('seven countries', 'Other', 59 / 900.0::float8);
SELECT ok(near(share(origin_of_imports(production, network, importer), origin), e.share), e.name || ': imports of the USA from ' || origin)
FROM worked JOIN expected AS e USING (name);
SELECT ok(near(share(m, 'Australia') + share(m, ''), 1321 / 7650.0::float8) AND share(m, '') > 0,
          'what Malaysia sells beyond its imports from Australia is not taken for Australian')
FROM (SELECT origin_of_imports(production, network, importer) AS m FROM worked WHERE name = 'seven countries') AS q;
SELECT is_empty($$SELECT name, supplier FROM worked, suppliers(origin_of_imports(production, network, importer)) AS s
  WHERE name = 'acyclic' AND (name, supplier) NOT IN (SELECT name, origin FROM expected)$$, 'and from nobody else');
SELECT ok(near(share(m, 'China'), 315 / 484.0::float8) AND near(share(m, 'Australia'), 15 / 44.0::float8) AND near(share(m, 'USA'), 1 / 121.0::float8),
          'with back-flows to China: the imports of the USA, some of which are its own')
FROM (SELECT origin_of_imports(production, network, importer) AS m FROM worked WHERE name = 'back-flows') AS q;
SELECT ok(near(share(m, 'China'), 2 / 3.0::float8) AND near(share(m, 'Australia'), 2 / 9.0::float8) AND near(share(m, 'USA'), 1 / 9.0::float8),
          'all that the USA has, its own production included')
FROM (SELECT origin_mix(production, network, importer) AS m FROM worked WHERE name = 'acyclic') AS q;

-- random networks with cycles, closed loops, exports beyond availability
CREATE TABLE random_case AS
SELECT seed, n, (SELECT supply_mix('C' || i, (i * 7919 * seed % 101)::float8) FROM generate_series(1, n) AS i WHERE i % 3 = seed % 3) AS production,
       (SELECT trade_network('C' || a, 'C' || b, (a * 31 + b * 17 * seed) % 23 / (1.0 + seed % 4))
        FROM generate_series(1, n) AS a, generate_series(1, n) AS b WHERE (a * 13 + b * 7 + seed) % 4 = 0) AS network
FROM generate_series(1, 12) AS seed, LATERAL (SELECT 2 + seed * 4 AS n) AS size;
CREATE TABLE solved AS SELECT seed, o.* FROM random_case, origins(production, network) AS o;
CREATE TABLE accounts AS SELECT seed, a.* FROM random_case, trade_accounts(production, network) AS a;

-- availability times share is what is produced there, plus what comes in with the shares of the exporters
SELECT is_empty($$
  WITH inflow AS (
    SELECT r.seed, f.importer, s.origin, sum(f.amount * s.share) AS amount
    FROM random_case AS r, flows(r.network) AS f JOIN solved AS s ON s.importer = f.exporter
    WHERE s.seed = r.seed AND f.importer <> f.exporter GROUP BY 1, 2, 3),
  source AS (
    SELECT seed, country AS importer, country AS origin, production AS amount FROM accounts WHERE production > 0
    UNION ALL SELECT seed, country, NULL, unattributed FROM accounts WHERE unattributed > 0)
  SELECT seed, importer, origin, amount, want FROM (
    SELECT s.seed, s.importer, s.origin, s.amount, coalesce(i.amount, 0) + coalesce(p.amount, 0) AS want
    FROM solved AS s
    LEFT JOIN inflow AS i ON (i.seed, i.importer) = (s.seed, s.importer) AND i.origin IS NOT DISTINCT FROM s.origin
    LEFT JOIN source AS p ON (p.seed, p.importer) = (s.seed, s.importer) AND p.origin IS NOT DISTINCT FROM s.origin) AS q
  WHERE abs(amount - want) > 1e-11 * amount$$, 'every origin satisfies the equations of proportional mixing');
SELECT is_empty($$SELECT seed, importer FROM solved GROUP BY 1, 2 HAVING abs(sum(share) - 1) > 1e-12$$, 'shares add up to 1');
SELECT is_empty($$SELECT * FROM solved WHERE share < 0 OR amount < 0 OR consumed < 0$$, 'nothing is negative');
SELECT is_empty($$
  SELECT seed, country FROM accounts LEFT JOIN (SELECT seed, origin AS country, sum(consumed) AS consumed FROM solved GROUP BY 1, 2) AS c USING (seed, country)
  WHERE abs(coalesce(consumed, 0) - production) > 1e-11 * production$$, 'what is consumed of each origin adds up to its production');
SELECT is_empty($$
  SELECT seed FROM (SELECT seed, sum(consumed) FILTER (WHERE origin IS NULL) AS lost FROM solved GROUP BY 1) AS s
  JOIN (SELECT seed, sum(unattributed) AS unattributed FROM accounts GROUP BY 1) AS a USING (seed)
  WHERE abs(coalesce(lost, 0) - unattributed) > 1e-11 * (1 + unattributed)$$, 'and of unknown origin to the exports beyond availability');
SELECT is_empty($$
  SELECT r.seed, s.importer FROM random_case AS r JOIN solved AS s USING (seed)
  WHERE s.importer IN ('C1', 'C5') AND NOT near(s.share, share(origin_mix(r.production, r.network, s.importer), coalesce(s.origin, '')))$$,
  'one importer at a time gives the same');
SELECT is_empty($$
  SELECT r.seed FROM random_case AS r, LATERAL (SELECT origin_mix(production, network, 'C3') AS a, origin_mix(production * 1e-200, network * 1e-200, 'C3') AS b) AS m,
    suppliers(a) AS s WHERE NOT near(s.share, share(b, s.supplier))$$, 'in any unit');

-- cycles
SELECT is(origin_mix('{}', '{"A": {"B": 5}, "B": {"A": 5}}', 'A')::jsonb, '{"": 5}', 'a cycle that no mine feeds is unattributed');
SELECT ok(near(share(origin_mix('{"M": 1}', '{"M": {"A": 1e-9}, "A": {"B": 1}, "B": {"A": 1}}', 'B'), 'M'), 1),
          'a cycle that is nearly closed ends');
SELECT ok(near(share(origin_mix('{"M": 1}', '{"M": {"A": 1e-12}, "A": {"B": 1, "C": 1e-12}, "B": {"A": 1}}', 'C'), 'M'), 1),
          'what leaks into a nearly closed cycle is all that there is in it');
SELECT is(origin_mix('{"A": 5}', '{"A": {"A": 100, "B": 2}}', 'B')::jsonb, '{"A": 2}', 'trade of a country with itself is dropped');
SELECT is((origin_coverage('{"A": 5}', '{"A": {"A": 100, "B": 2}}')).self_trade, 100::float8, 'and reported');

-- unknown
SELECT is(origin_mix('{"A": 5}', '{"A": {"B": 20}}', 'B')::jsonb, '{"": 15, "A": 5}', 'exports beyond availability are unattributed');
SELECT is(origin_coverage('{"A": 5}', '{"A": {"B": 20}}')::text, '(5,15,0.75,0,0,0)', 'and reported');
SELECT is(origin_mix('{}', '{"": {"B": 1}, "A": {"": 4}}', 'B')::jsonb, '{"": 1}', 'unknown exporters and unknown importers are not one country');
SELECT is(origin_mix('{"": 3, "C": 2}', '{"": {"B": 1}, "C": {"B": 1}}', 'B')::jsonb, '{"": 1, "C": 1}', 'production of unknown countries');
SELECT is(origin_mix('{"A": 5}', '{"A": {"B": 2}}', 'nobody'), NULL, 'a country without supply has no origin');
SELECT is(origin_mix('{"A": 5}', '{"A": {"B": 2}, "B": {}}', NULL), NULL, 'NULL in, NULL out');
SELECT is(origin_mix('{"A": 5}', '{}', 'A')::jsonb, '{"A": 5}', 'without trade everybody has what they produce');

CREATE TABLE nameless AS SELECT '{"": 7, "A": 1}'::supply_mix AS p, '{"": {"A": 5, "": 3}, "A": {"": 2}}'::trade_network AS n;
SELECT ok(near(share(m, 'A'), 2 / 5.0 * 1 / 6) AND near(share(m, ''), 1 - 2 / 5.0 * 1 / 6), 'what importers without a name have')
FROM (SELECT origin_mix(p, n, '') AS m FROM nameless) AS q;
SELECT ok(near((through(p, n, 'A', '')).share, 5 / 6.0), 'what comes from exporters without a name passed them') FROM nameless;
SELECT ok(near(sum(loss), 5 + 3 + 2 * 5 / 6.0) AND count(*) = 2, 'exporters without a name are missed')
FROM nameless, without_exporter(p, n, '');
SELECT results_eq($$SELECT loser, loss FROM nameless, with_export_ban(p, n, 'A', '')$$, $$VALUES (NULL::text, 2::float8)$$,
                  'a ban of exports to importers without a name');
SELECT is_empty('SELECT importer, origin FROM nameless, origins(p, n) GROUP BY 1, 2 HAVING count(*) > 1', 'importer and origin make a row');
SELECT is_empty('SELECT importer FROM nameless, origins(p, n) GROUP BY 1 HAVING abs(sum(share) - 1) > 1e-12', 'and its shares add up to 1');
SELECT results_eq('SELECT a.* FROM nameless, trade_accounts(p, n) AS a',
  $$VALUES (NULL, 7::float8, 5::float8, 8::float8, 1::float8, 13::float8, 5::float8), ('A', 1, 5, 2, 0, 6, 4)$$, 'one account of all without a name');
SELECT is((origin_coverage(supply_mix('A', x), trade_network('A', 'B', x))).unknown_count, 2::bigint, 'rows without an amount are counted')
FROM (VALUES (1::float8), (NULL)) AS v(x);
SELECT throws_ok(format($$SELECT * FROM (SELECT '{"A": 1.7e308, "B": 1.7e308}'::supply_mix AS p,
  '{"A": {"C": 1.7e308}, "B": {"C": 1.7e308}}'::trade_network AS n) AS v, %s$$, f), '22003', NULL, f || ' beyond double precision')
FROM unnest(ARRAY['trade_accounts(p, n)', 'origins(p, n)', 'origin_coverage(p, n)']) AS f;
SELECT is(share, 0.5::float8, 'a share of what is near the end of double precision')
FROM without_exporter('{"A": 0.8e308, "B": 0.8e308}', '{"A": {"C": 0.8e308}, "B": {"C": 0.8e308}}', 'A');
SELECT is(origin_mix('{"A": 1e-200, "B": 1e-285}', '{"A": {"C": 1e-200}, "B": {"D": 1e-285}}', 'D')::text, '{"B": 1e-285}',
          'amounts of 85 orders of magnitude less');

-- through
SELECT ok(near(t.share, 1 / 3.0::float8) AND t.produced_there = 0 AND near(t.produced_elsewhere, 1 / 3.0::float8) AND t.unattributed = 0,
          'a third of what the USA has was in Malaysia')
FROM worked, through(production, network, importer, 'Malaysia') AS t WHERE name = 'acyclic';
SELECT is((through('{"A": 5}', '{"A": {"B": 2}}', 'B', 'A')).share, 1::float8, 'all passes its producer');
SELECT is((through('{"A": 5, "Z": 1}', '{"A": {"B": 2}}', 'B', 'Z')).share, 0::float8, 'nothing passes a country that does not trade');
SELECT throws_ok($$SELECT through('{"A": 5}', '{"A": {"B": 2}}', 'B', 'a')$$, '22023', 'country "a" neither produces nor trades', 'a misspelt country is no answer of 0');
SELECT is((through('{"A": 5}', '{"A": {"B": 2}}', 'Z', 'A')).share, NULL::float8, 'of no supply there is no part');

-- scenarios
SELECT results_eq($$SELECT s.importer, direct, indirect, loss FROM worked, without_exporter(production, network, 'China') AS s WHERE name = 'acyclic'$$,
  $$VALUES ('USA', 25::float8, 5::float8, 30::float8), ('Malaysia', 10, 0, 10)$$, 'without exports of China, most is lost first');
SELECT results_eq($$SELECT loser, direct, indirect, loss FROM worked, with_export_ban(production, network, 'China', 'Malaysia') AS s WHERE name = 'acyclic'$$,
  $$VALUES ('Malaysia', 10::float8, 0::float8, 10::float8), ('USA', 0, 5, 5)$$, 'a ban of exports to one country costs others, too');
SELECT is_empty($$SELECT * FROM without_exporter('{"A": 5, "Z": 1}', '{"A": {"B": 2}}', 'Z')$$, 'who does not export cannot be missed');
SELECT throws_ok($$SELECT * FROM without_exporter('{"A": 5}', '{"A": {"B": 2}}', 'a')$$, '22023', 'country "a" neither produces nor trades', 'a misspelt exporter');
SELECT throws_ok($$SELECT * FROM with_export_ban('{"A": 5}', '{"A": {"B": 2}}', 'A', 'b')$$, '22023', 'country "b" neither produces nor trades', 'a misspelt importer');
SELECT is_empty($$SELECT l.* FROM random_case, without_exporter(production, network, 'C1') AS l WHERE loss < 0 OR share > 1 + 1e-12$$, 'no loss is negative or more than all');

-- mine to refinery to importer: two thirds of the ore of R comes from A and a third from B, half of it is metal
SELECT ok(near(share(m, 'A'), 0.75 * 2 / 3) AND near(share(m, 'B'), 0.75 * 1 / 3) AND near(share(m, 'S'), 0.25), 'stages compose')
FROM (
  WITH ore AS (SELECT * FROM origins('{"A": 20, "B": 10, "S": 5}', '{"A": {"R": 20}, "B": {"R": 10}}')),
  metal AS (SELECT supply_mix(importer, amount * 0.5) AS production FROM ore WHERE importer IN ('R', 'S')),
  imports AS (SELECT o.* FROM metal, suppliers(origin_of_imports(production, '{"R": {"U": 7.5}, "S": {"U": 2.5}}', 'U')) AS o)
  SELECT supply_mix(ore.origin, imports.amount * ore.share) AS m FROM imports JOIN ore ON ore.importer = imports.supplier) AS q;

-- errors
SELECT throws_ok($$SELECT origin_mix('{"A": -1}', '{}', 'A')$$, '22003', 'production has a negative net amount', 'negative production');
SELECT throws_ok($$SELECT origin_mix('{"A": 1}', '{"A": {"B": -1}}', 'A')$$, '22003', 'trade network has a negative net amount', 'negative flow');

SELECT * FROM finish();
ROLLBACK;
