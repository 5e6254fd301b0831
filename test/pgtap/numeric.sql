-- Amounts of type numeric: their decimal digits are summed exactly, so that
-- every sum is what sum(numeric) gives, on every plan.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(34);

CREATE TABLE amounts (kind text, i int, supplier text, amount numeric, part int);
-- two decimals, as money and tonnes have them
INSERT INTO amounts
SELECT 'cents', i, 'S' || i % 7, ((i::bigint * 48271 % 99991) / 100.0)::numeric(12, 2), i % 5
FROM generate_series(1, 3000) AS i;
-- from 0 to 20 decimals, negative ones among them, NULL and blank suppliers
INSERT INTO amounts
SELECT 'mixed', i, CASE i % 9 WHEN 0 THEN NULL WHEN 1 THEN ' ' ELSE 'a supplier ' || i % 9 END,
       CASE WHEN i % 13 = 0 THEN NULL WHEN i % 11 = 0 THEN -0.3 ELSE 7 + round((i * 7919 % 10007) / 10.0 ^ (i % 21), i % 21) END, i % 5
FROM generate_series(1, 3000) AS i;
-- up to 27 digits before the point
INSERT INTO amounts
SELECT 'large', i, 'S' || i % 3, (i::bigint * 48271 % 99991)::numeric * 10::numeric ^ (i % 23), i % 5
FROM generate_series(1, 3000) AS i;
-- more digits than are exact: rounded to the nearest double
INSERT INTO amounts
SELECT 'too long', i, 'S' || i % 3, 1e40 + i + 1e-40, i % 5 FROM generate_series(1, 10) AS i;
-- the first rows need no decimals, the last ones do
INSERT INTO amounts
SELECT 'later', i, 'S' || i % 3, CASE WHEN i > 2900 THEN 0.1 ^ (i % 9) ELSE i END, i % 5
FROM generate_series(1, 3000) AS i;
ANALYZE amounts;

CREATE FUNCTION bits(float8) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT encode(float8send($1), ''hex'')';
CREATE FUNCTION bits(supply_mix) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT encode(supply_mix_send($1), ''hex'')';

-- the exact sums, by PostgreSQL's own numeric
SELECT is_empty($$
  SELECT kind, supplier, amount(mix, supplier), want
  FROM (SELECT kind, coalesce(btrim(supplier), '') AS supplier, sum(amount)::float8 AS want FROM amounts
        GROUP BY 1, 2 HAVING count(amount) > 0) AS s
  JOIN (SELECT kind, supply_mix(supplier, amount) AS mix FROM amounts GROUP BY 1) AS m USING (kind)
  WHERE kind <> 'too long' AND bits(amount(mix, supplier)) IS DISTINCT FROM bits(want)$$,
  'the amount of every supplier is sum(numeric)');
SELECT is_empty($$
  SELECT kind, total(supplier, amount), sum(amount)::float8 FROM amounts WHERE kind <> 'too long' GROUP BY kind
  HAVING bits(total(supplier, amount)) IS DISTINCT FROM bits(sum(amount)::float8)$$,
  'the total is sum(numeric)');
SELECT is(total(supplier, amount), sum(amount::float8), 'amounts of too many digits are rounded to double precision')
FROM amounts WHERE kind = 'too long';
SELECT is(supply_mix('A', a)::text, '{"A": 0, "$state": {"rows": {"A": 3}}}', '0.1 + 0.2 - 0.3 is 0')
FROM (VALUES (0.1), (0.2), (-0.3)) AS v(a);
SELECT is(supplier_count(s, a), 1::bigint, 'and no supplier')
FROM (VALUES ('A', 0.1), ('A', 0.2), ('A', -0.3), ('B', 1.5)) AS v(s, a);

-- whole numbers are the same value as in double precision
SELECT is(bits(supply_mix(supplier, amount)), bits(supply_mix(supplier, amount::float8)),
          'whole numbers of type numeric and double precision make the same mix')
FROM (SELECT 'S' || i % 5, (i * 7919 % 10007)::numeric(20, 3) FROM generate_series(1, 500) AS i) AS v(supplier, amount);
SELECT is(bits(supply_mix('A', a)), bits(supply_mix('A', a::numeric(30, 15))), 'trailing zeros make no difference')
FROM (VALUES (0.5), (1.25), (3)) AS v(a);

-- forms
SELECT is(supply_mix(s, a)::text, '{"A": 12.44, "B": 100, "$state": {"rows": {"A": 2}, "decimals": 4}}', 'text form')
FROM (VALUES ('A', 12.34), ('A', 0.1), ('B', 100.00)) AS v(s, a);
SELECT is(supply_mix(s, a)::jsonb, '{"A": 12.44, "B": 100}', 'cast to jsonb')
FROM (VALUES ('A', 12.34), ('A', 0.1), ('B', 100.00)) AS v(s, a);
SELECT is_empty($$
  SELECT kind, part, mix FROM (SELECT kind, part, supply_mix(supplier, amount) AS mix FROM amounts GROUP BY 1, 2) AS m
  WHERE bits(mix) IS DISTINCT FROM bits(mix::text::supply_mix)$$, 'the text form is exact');
CREATE TABLE stored AS SELECT kind, part, supply_mix(supplier, amount) AS mix FROM amounts GROUP BY 1, 2;
SELECT is('{"A": 1.23456, "$state": {"decimals": 4}}'::supply_mix::text, '{"A": 1.23456}', 'an amount with more decimals than it says is a double');
SELECT throws_ok($$SELECT '{"A": 1, "$state": {"decimals": 3}}'::supply_mix$$, '22P02', NULL, 'a number of decimals that is none');
SELECT throws_ok($$SELECT '{"A": 1, "$state": {"decimals": 24}}'::supply_mix$$, '22P02', NULL, 'too many decimals');
SELECT throws_ok($$SELECT '{"A": 1e305, "$state": {"decimals": 20}}'::supply_mix$$, '22003', NULL, 'units beyond double precision');

-- the same on every plan: in parts, in any order, from stored values
SELECT is_empty($$
  SELECT kind FROM (SELECT kind, rollup(mix) AS parts FROM stored GROUP BY 1) AS p
  JOIN (SELECT kind, supply_mix(supplier, amount ORDER BY i DESC) AS whole FROM amounts GROUP BY 1) AS w USING (kind)
  WHERE bits(parts) IS DISTINCT FROM bits(whole)$$, 'a roll-up of parts is the whole');
SELECT is_empty($$
  SELECT kind FROM (SELECT kind, rollup(mix) AS parts FROM stored GROUP BY 1) AS p
  JOIN (SELECT kind, hhi(supplier, amount) AS whole FROM amounts WHERE amount >= 0 GROUP BY 1) AS w USING (kind)
  WHERE kind NOT IN ('mixed') AND bits(hhi(parts)) IS DISTINCT FROM bits(whole)$$, 'so is a measure of it');
SELECT is_empty($$
  SELECT kind FROM (SELECT kind, rollup(mix ORDER BY part) AS up, rollup(mix ORDER BY part DESC) AS down FROM stored GROUP BY 1) AS p
  WHERE up <> down$$, 'parts in any order');
SELECT is_empty($$
  SELECT a.kind, a.part FROM stored AS a JOIN stored AS b ON a.kind = b.kind AND b.part = (a.part + 1) % 5
  WHERE (a.mix + b.mix) - b.mix <> a.mix$$, 'what is added can be subtracted');
SELECT is_empty($$
  SELECT a.kind FROM stored AS a JOIN stored AS b USING (part)
  WHERE a.kind = 'cents' AND b.kind = 'later' AND (a.mix + b.mix) - b.mix <> a.mix$$, 'so can another number of decimals');
SELECT is((m + '{"A": 0.5}')::text, '{"A": 12.84, "$state": {"rows": {"A": 2}, "decimals": 4}}',
          'amounts in double precision that are whole units join in')
FROM (SELECT supply_mix('A', 12.34) AS m) AS v;
SELECT ok(abs(amount(m + '{"A": 0.1}', 'A') - 12.44) < 1e-14, 'others too')
FROM (SELECT supply_mix('A', 12.34) AS m) AS v;
SELECT is((mix * 3)::jsonb, '{"A": 37.02}', 'multiplied by a whole number') FROM (SELECT supply_mix('A', 12.34) AS mix) AS v;
SELECT is(amount(mix * 0.1, 'A'), 1.234::float8, 'multiplied by a fraction') FROM (SELECT supply_mix('A', 12.34) AS mix) AS v;
SELECT is(regroup(mix, '{"A": "C"}')::jsonb, '{"B": 0.5, "C": 12.34}', 'regrouped')
FROM (SELECT supply_mix(s, a) AS mix FROM (VALUES ('A', 12.34), ('B', 0.5)) AS v(s, a)) AS m;

-- float8 and numeric mixes rolled up together, flat and nested
SELECT is_empty($$
  WITH m AS (SELECT i % 40 AS k, i % 5 AS part, i, CASE i % 2 WHEN 0 THEN supply_mix('A', (i * 7919 % 10007 / 8.0)::float8)
               ELSE supply_mix('A', (i * 7919 % 10007)::numeric / 7) END AS m FROM generate_series(1, 960) AS i GROUP BY i)
  SELECT k FROM (SELECT k, rollup(m) AS flat FROM m GROUP BY k) AS f
    JOIN (SELECT k, rollup(p) AS nested FROM (SELECT k, part, rollup(m) AS p FROM m GROUP BY k, part) AS n GROUP BY k) AS n USING (k)
  WHERE flat <> nested$$, 'a roll-up of roll-ups of both kinds is the whole');
SELECT is(total('A', x), 0::float8, 'amounts of more than 20 decimals come and go')
FROM (VALUES (0.0012345678901234567890123), (100000000000.1), (1 / 3.0), (-100000000000.1), (-1 / 3.0), (-0.0012345678901234567890123)) AS v(x);
SELECT is(total('A', x), 1e-25::float8, 'small ones keep their digits') FROM (VALUES (1e-25)) AS v(x);
SELECT is(m::text::supply_mix, m, 'text form of many digits')
FROM (SELECT supply_mix(s, x) AS m FROM (VALUES ('s0', -0.170629271), ('s1', 0.000004519736542), ('s1', 8327344.429132136),
  ('s2', 9244108930045659.1366), ('s3', 0.00019)) AS v(s, x)) AS z;
SELECT is_empty($$
  SELECT i FROM (SELECT i, supply_mix('s' || j % 3, round(((i * 7919 + j * 104729)::bigint * 48271 % 99991)::numeric ^ (1 + j % 4) / 7, 20 - j % 19)) AS m
                 FROM generate_series(1, 400) AS i, generate_series(1, 5) AS j GROUP BY i) AS q
  WHERE m::text::supply_mix <> m$$, 'of quotients, too');

-- moving windows
SELECT is_empty($$
  SELECT s.kind, s.i FROM
    (SELECT kind, i, supply_mix(supplier, amount) OVER (PARTITION BY kind ORDER BY i ROWS 4 PRECEDING) AS mix,
            hhi(supplier, abs(amount)) OVER (PARTITION BY kind ORDER BY i ROWS 4 PRECEDING) AS h FROM amounts WHERE i > 2850) AS s,
    LATERAL (SELECT supply_mix(supplier, amount) AS mix, hhi(supplier, abs(amount)) AS h FROM amounts AS o
             WHERE o.kind = s.kind AND o.i BETWEEN greatest(s.i - 4, 2851) AND s.i) AS f
  WHERE bits(s.mix) IS DISTINCT FROM bits(f.mix) OR bits(s.h) IS DISTINCT FROM bits(f.h)$$,
  'a moving window equals recomputation');

-- what is not finite
SELECT throws_ok($$SELECT hhi('A', 'NaN'::numeric)$$, '22003', 'amount of a supply must be finite', 'NaN is an error');
SELECT throws_ok($$SELECT hhi('A', 1e400)$$, '22003', NULL, 'so is what a double precision number cannot hold');
SELECT is(hhi('A', NULL::numeric), NULL::float8, 'an unknown amount is NULL, not 0');
SELECT is(pg_typeof(hhi('A', 5))::text, 'double precision', 'integers go to double precision');

SELECT * FROM finish();
ROLLBACK;
