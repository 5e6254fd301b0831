-- Aggregates over moving windows: every frame gives, to the last bit, what a
-- fresh computation over the rows of that frame gives.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(60);

-- no row answers the query; the first few that do are shown
CREATE FUNCTION no_row(query text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT is_empty(query || ' LIMIT 5', name)
$$;

CREATE TABLE series (kind text, i int, supplier text, amount float8, PRIMARY KEY (kind, i));

-- duplicates of suppliers, NULL amounts, NULL and blank suppliers
INSERT INTO series
SELECT 'messy', i,
       CASE i % 11 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN '  ' ELSE 'a supplier ' || i * 7 % 5 END,
       CASE i % 6 WHEN 5 THEN NULL WHEN 4 THEN 0 ELSE (i * 7919 % 10007) / 100.0 END
FROM generate_series(1, 300) AS i;
-- large values that enter and leave beside small ones
INSERT INTO series
SELECT 'spikes', i, 'S' || i % 2,
       CASE WHEN i % 13 = 0 THEN 1e30 WHEN i % 17 = 0 THEN 1e300 WHEN i % 19 = 0 THEN 1e-300
            WHEN i % 5 = 0 THEN 0.1 ELSE 1 END
FROM generate_series(1, 300) AS i;
-- digits of 24 orders of magnitude
INSERT INTO series
SELECT 'wide', i, 'S' || i % 3, 10.0::float8 ^ (i * 7919 % 25 - 9) * (1 + i % 7 / 3.0::float8)
FROM generate_series(1, 300) AS i;
-- corrections: negative rows whose supplier stays positive in every frame
INSERT INTO series
SELECT 'corrected', i, 'S' || i % 2, CASE WHEN i % 9 = 0 THEN -0.7 ELSE 20.3 END
FROM generate_series(1, 300) AS i;
-- no usable row at all for long stretches
INSERT INTO series
SELECT 'sparse', i, CASE WHEN i % 50 < 25 THEN NULL ELSE 'S' || i % 4 END,
       CASE WHEN i % 30 < 15 THEN NULL ELSE i % 30 - 15 END
FROM generate_series(1, 300) AS i;
-- new suppliers enter while a sum has lost digits
INSERT INTO series
SELECT 'growing', i, CASE WHEN i BETWEEN 100 AND 102 THEN 'A' ELSE 'N' || i END,
       CASE i WHEN 100 THEN 1e300 WHEN 101 THEN 1 WHEN 102 THEN 1e-300 ELSE 0.3 END
FROM generate_series(1, 300) AS i;
ANALYZE series;

-- bits of a measure, so that -0, 0 and the last digit count
CREATE FUNCTION bits(float8) RETURNS text LANGUAGE sql IMMUTABLE AS
  'SELECT encode(float8send($1), ''hex'')';
CREATE FUNCTION bits(supply_mix) RETURNS text LANGUAGE sql IMMUTABLE AS
  'SELECT encode(supply_mix_send($1), ''hex'')';
CREATE FUNCTION bits(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION bits(bigint) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1::text';

CREATE TABLE vanishing (i int, s text, x float8);
INSERT INTO vanishing VALUES (1, NULL, 2e141), (2, 'B', 1e140), (3, 'A', 3.5e115), (4, 'B', -1e140), (5, 'C', 1.3e-22);

-- The frames, and the rows each of them covers.
CREATE TABLE frame (clause text, covers text);
INSERT INTO frame VALUES
  ('ROWS BETWEEN 5 PRECEDING AND CURRENT ROW', 'o.i BETWEEN s.i - 5 AND s.i'),
  ('ROWS BETWEEN CURRENT ROW AND CURRENT ROW', 'o.i = s.i'),
  ('ROWS BETWEEN 3 PRECEDING AND 4 FOLLOWING', 'o.i BETWEEN s.i - 3 AND s.i + 4'),
  ('ROWS BETWEEN 10 PRECEDING AND 6 PRECEDING', 'o.i BETWEEN s.i - 10 AND s.i - 6'),
  ('ROWS BETWEEN 2 FOLLOWING AND 5 FOLLOWING', 'o.i BETWEEN s.i + 2 AND s.i + 5'),
  ('ROWS BETWEEN 40 PRECEDING AND CURRENT ROW', 'o.i BETWEEN s.i - 40 AND s.i'),
  ('ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING', 'o.i >= s.i'),
  ('ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW', 'o.i <= s.i'),
  ('RANGE BETWEEN 3 PRECEDING AND 3 FOLLOWING', 'o.i BETWEEN s.i - 3 AND s.i + 3'),
  ('GROUPS BETWEEN 7 PRECEDING AND 2 FOLLOWING', 'o.i BETWEEN s.i - 7 AND s.i + 2');

SELECT no_row(format($$
    SELECT s.kind, s.i, s.mix, f.mix
    FROM (SELECT *, supply_mix(supplier, amount) OVER (PARTITION BY kind ORDER BY i %s) AS mix
          FROM series) AS s,
      LATERAL (SELECT supply_mix(o.supplier, o.amount ORDER BY o.i) AS mix
               FROM series AS o WHERE o.kind = s.kind AND %s) AS f
    WHERE bits(s.mix) IS DISTINCT FROM bits(f.mix) $$, clause, covers),
  'supply_mix OVER (' || clause || ') equals recomputation')
FROM frame;

-- wide sums have no exact total in two doubles, 1e300 beside 1 neither: a
-- measure may then not be read where the largest is 1e300 and infinity near
SELECT no_row(format($$
    SELECT s.kind, s.i, s.have, f.want
    FROM (SELECT *, %1$s(supplier, amount) OVER (PARTITION BY kind ORDER BY i %2$s) AS have
          FROM series) AS s,
      LATERAL (SELECT %1$s(supply_mix(o.supplier, o.amount ORDER BY o.i)) AS want
               FROM series AS o WHERE o.kind = s.kind AND %3$s) AS f
    WHERE bits(s.have) IS DISTINCT FROM bits(f.want) $$, measure, clause, covers),
  measure || ' OVER (' || clause || ') equals recomputation')
FROM frame, unnest('{hhi,hhi_points,hhi_normalized,effective_suppliers,shannon_entropy,
  largest_share,largest_supplier,supplier_count,total}'::text[]) AS measure
WHERE clause LIKE 'ROWS BETWEEN _ PRECEDING%' OR clause LIKE 'ROWS BETWEEN 10%'
   OR clause LIKE 'ROWS BETWEEN 40%' OR clause LIKE 'RANGE%' AND measure IN ('hhi', 'total');

-- several at once, and the same twice
SELECT no_row($$
    SELECT * FROM (
      SELECT kind, i, hhi(supplier, amount) OVER w AS a, hhi(supplier, amount) OVER w AS b,
             supply_mix(supplier, amount) OVER w AS mix,
             total(supplier, amount) OVER w AS t,
             largest_supplier(supplier, amount) OVER w AS l
      FROM series WINDOW w AS (PARTITION BY kind ORDER BY i ROWS BETWEEN 7 PRECEDING AND CURRENT ROW)) AS s
    WHERE bits(a) IS DISTINCT FROM bits(b) OR bits(a) IS DISTINCT FROM bits(hhi(mix))
       OR bits(t) IS DISTINCT FROM bits(total(mix)) OR l IS DISTINCT FROM largest_supplier(mix)
       OR bits(mix) IS DISTINCT FROM bits(mix::text::supply_mix) $$,
  'several aggregates over one window agree');

-- an HHI that underflows beside what nobody is named for
SELECT no_row($$
    SELECT i, h, want FROM (SELECT i, hhi(s, x) OVER (ORDER BY i ROWS 10 PRECEDING) AS h FROM vanishing) AS w,
      LATERAL (SELECT hhi(s, x) AS want FROM vanishing AS v WHERE v.i <= w.i) AS f WHERE bits(h) IS DISTINCT FROM bits(want) $$,
  'an HHI near zero equals recomputation')
FROM (SELECT 1) AS v;

-- a frame that becomes empty and fills again
CREATE TABLE gappy AS
SELECT i + i / 10 * 20 AS t, 'S' || i % 3 AS supplier, (i % 7)::float8 AS amount
FROM generate_series(1, 100) AS i;
SELECT no_row($$
    SELECT g.t, g.mix, f.mix
    FROM (SELECT *, supply_mix(supplier, amount) OVER
                 (ORDER BY t RANGE BETWEEN 9 PRECEDING AND 4 PRECEDING) AS mix FROM gappy) AS g,
      LATERAL (SELECT supply_mix(o.supplier, o.amount ORDER BY o.t) AS mix
               FROM gappy AS o WHERE o.t BETWEEN g.t - 9 AND g.t - 4) AS f
    WHERE bits(g.mix) IS DISTINCT FROM bits(f.mix) $$,
  'frames that become empty and fill again equal recomputation');
SELECT ok((SELECT count(*) FILTER (WHERE mix IS NULL) BETWEEN 20 AND 90
           FROM (SELECT supply_mix(supplier, amount) OVER
                        (ORDER BY t RANGE BETWEEN 9 PRECEDING AND 4 PRECEDING) AS mix FROM gappy) AS s),
          'an empty frame gives NULL');

-- rows left out by FILTER
SELECT no_row($$
    SELECT s.kind, s.i, s.mix, f.mix
    FROM (SELECT *, supply_mix(supplier, amount) FILTER (WHERE i % 3 = 0) OVER
                 (PARTITION BY kind ORDER BY i ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS mix
          FROM series) AS s,
      LATERAL (SELECT supply_mix(o.supplier, o.amount ORDER BY o.i) FILTER (WHERE o.i % 3 = 0) AS mix
               FROM series AS o WHERE o.kind = s.kind AND o.i BETWEEN s.i - 6 AND s.i) AS f
    WHERE bits(s.mix) IS DISTINCT FROM bits(f.mix) $$,
  'a window with FILTER equals recomputation');

-- frames without a moving mode
SELECT no_row($$
    SELECT s.kind, s.i, s.mix, f.mix
    FROM (SELECT *, supply_mix(supplier, amount) OVER
                 (PARTITION BY kind ORDER BY i ROWS BETWEEN 6 PRECEDING
                     AND 2 FOLLOWING EXCLUDE CURRENT ROW) AS mix
          FROM series) AS s,
      LATERAL (SELECT supply_mix(o.supplier, o.amount ORDER BY o.i) AS mix
               FROM series AS o WHERE o.kind = s.kind AND o.i BETWEEN s.i - 6 AND s.i + 2
                   AND o.i <> s.i) AS f
    WHERE bits(s.mix) IS DISTINCT FROM bits(f.mix) $$,
  'a frame that excludes its own row equals recomputation');
SELECT no_row($$
    SELECT y.y, y.mix, f.mix
    FROM (SELECT y, rollup(mix) OVER (ORDER BY y ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS mix
          FROM (SELECT i / 20 AS y, supply_mix(supplier, amount) AS mix
                FROM series WHERE kind = 'messy' GROUP BY 1) AS p) AS y,
      LATERAL (SELECT supply_mix(supplier, amount) AS mix FROM series
               WHERE kind = 'messy' AND i / 20 BETWEEN y.y - 3 AND y.y) AS f
    WHERE bits(y.mix) IS DISTINCT FROM bits(f.mix) $$,
  'rollup over a moving window equals the mix of the rows');

-- suppliers that leave a window are gone
SELECT is((SELECT array_agg(mix::text ORDER BY i)
           FROM (SELECT i, supply_mix(s, 1) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING
               AND CURRENT ROW) AS mix
                 FROM (VALUES (1, 'A'), (2, 'B'), (3, 'a long supplier'), (4, 'A'), (5, 'A')) AS v(i,
                     s)) AS w),
          ARRAY['{"A": 1}', '{"A": 1, "B": 1}', '{"B": 1, "a long supplier": 1}',
                '{"A": 1, "a long supplier": 1}', '{"A": 2, "$state": {"rows": {"A": 2}}}'],
          'a supplier whose last row left the window is not in the mix');
SELECT is((SELECT array_agg(mix::text ORDER BY i)
           FROM (SELECT i, supply_mix('A', x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING
               AND CURRENT ROW) AS mix
                 FROM (VALUES (1, 1), (2, NULL), (3, NULL), (4, 0), (5, NULL)) AS v(i, x)) AS w),
          ARRAY['{"A": 1}', '{"A": 1, "$state": {"unknown": 1}}', '{"$state": {"unknown": 2}}',
                '{"A": 0, "$state": {"unknown": 1}}', '{"A": 0, "$state": {"unknown": 1}}'],
          'unknown rows enter and leave a window');
SELECT is((SELECT array_agg(t ORDER BY i)
           FROM (SELECT i, total('A', x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS t
                 FROM (VALUES (1, 1.0::float8), (2, 1e300), (3, 1), (4, 1e-300), (5, 0), (6, 0)) AS v(i,
                     x)) AS w),
          '{1,1e300,1e300,1,1e-300,0}'::float8[],
          'what was hidden by a large amount is there when that amount leaves');
SELECT throws_ok($$
    SELECT hhi(s, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
    FROM (VALUES (1, 'A', 5), (2, 'A', -3), (3, 'B', 2), (4, 'B', 2)) AS v(i, s, x) $$,
  '22003', NULL, 'a frame whose net amount is negative is an error');
SELECT lives_ok($$
    SELECT hhi(s, x) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
    FROM (VALUES (1, 'A', 5), (2, 'A', -3), (3, 'A', 4), (4, 'B', 2)) AS v(i, s, x) $$,
  'a negative row within a positive net amount is none');

SELECT * FROM finish();
ROLLBACK;
