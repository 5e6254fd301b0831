-- Properties that hold for every table, checked on generated data against
-- plain SQL written independently of the extension: two-level queries that
-- first sum by supplier and then take shares.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(120);

-- no row answers the query; the first few that do are shown
CREATE FUNCTION no_row(query text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT is_empty(query || ' LIMIT 5', name)
$$;

-- equal up to the rounding of a few operations
CREATE FUNCTION near(a float8, b float8) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN a IS NULL OR b IS NULL THEN a IS NULL AND b IS NULL
              ELSE abs(a - b) <= 1e-12 * greatest(abs(a), abs(b), 1) END
$$;

CREATE FUNCTION near_relative(a float8, b float8) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN a IS NULL OR b IS NULL THEN a IS NULL AND b IS NULL
              ELSE abs(a - b) <= 1e-14 * greatest(abs(a), abs(b)) END
$$;

------------------------------------------------------------------------------
-- Data: 5 distributions x 20 groups x 150 rows, several rows per supplier
------------------------------------------------------------------------------
CREATE TABLE row_of_data (dist text, g int, i int, supplier text, amount numeric);

-- u: evenly spread over 0..1, the same on every platform
INSERT INTO row_of_data
SELECT d.dist, i % 20, i,
       CASE WHEN d.dist = 'gaps' AND r.k % 7 = 0 THEN NULL
            WHEN d.dist = 'gaps' AND r.k % 7 = 1 THEN E' \t'
            ELSE 'supplier ' || r.k % (1 + (i % 20) * 2) END,
       CASE d.dist
         WHEN 'tonnes' THEN round(r.u * 1000000, 2)
         WHEN 'wide' THEN round(10 ^ round(r.u * 24 - 9), 9) * (1 + r.k % 89)
         WHEN 'equal' THEN 250
         WHEN 'heavy tail' THEN round(1 / (r.u + 0.00001), 3)
         WHEN 'gaps' THEN CASE r.k % 5 WHEN 0 THEN NULL WHEN 1 THEN 0
                                       ELSE round(r.u * 1000, 1) END
       END
FROM generate_series(0, 2999) AS i,
     (VALUES ('tonnes', 7919), ('wide', 104729), ('equal', 1299709),
             ('heavy tail', 15485863), ('gaps', 32452843)) AS d(dist, seed),
     LATERAL (SELECT (i::bigint * d.seed * 48271 + d.seed) % 2147483647 AS k) AS r0,
     LATERAL (SELECT r0.k / 2147483647.0 AS u, (r0.k / 1000)::int AS k) AS r;

-- corrections: what was reported too high is taken back later
INSERT INTO row_of_data
SELECT 'corrected', g, i, supplier, amount FROM row_of_data WHERE dist = 'tonnes'
UNION ALL
SELECT 'corrected', g, i + 3000, supplier, -round(amount / 3, 2)
FROM row_of_data WHERE dist = 'tonnes' AND i % 2 = 0;

CREATE TABLE data AS
SELECT dist, g, i, supplier, amount::float8 AS amount FROM row_of_data;
CREATE TABLE mix_of AS
SELECT dist, g, supply_mix(supplier, amount) AS mix FROM data GROUP BY dist, g;

------------------------------------------------------------------------------
-- The reference
------------------------------------------------------------------------------
CREATE TABLE by_supplier AS
SELECT dist, g, CASE WHEN btrim(supplier, E' \t\n\r\f\x0b') <> '' THEN supplier END AS supplier,
       sum(amount) AS exact, sum(amount)::float8 AS x, count(*) AS n
FROM row_of_data WHERE amount IS NOT NULL GROUP BY 1, 2, 3;

CREATE TABLE in_shares AS
SELECT dist, g, supplier, x,
       x / (sum(exact) OVER w)::float8 AS of_total,
       x / (sum(exact) FILTER (WHERE supplier IS NOT NULL) OVER w)::float8 AS of_named,
       row_number() OVER (PARTITION BY dist, g, supplier IS NULL
                          ORDER BY x DESC, supplier COLLATE "C") AS rank
FROM by_supplier WINDOW w AS (PARTITION BY dist, g);

CREATE TABLE reference AS
SELECT dist, g,
       hhi, n,
       (hhi_named - 1.0 / n) / nullif(1 - 1.0 / n, 0) AS hhi_normalized,
       entropy, largest_share, largest_supplier,
       half, cube, 1 / largest_named AS infinite
FROM (SELECT dist, g, sum(of_total ^ 2) AS hhi, sum(of_named ^ 2) AS hhi_named,
             count(*) AS n, -sum(of_named * ln(of_named)) AS entropy,
             max(of_total) AS largest_share, max(of_named) AS largest_named,
             min(supplier) FILTER (WHERE rank = 1) AS largest_supplier,
             sum(of_named ^ 0.5) ^ 2 AS half, sum(of_named ^ 3) ^ (-0.5) AS cube
      FROM in_shares WHERE supplier IS NOT NULL AND x > 0 GROUP BY dist, g) AS s;
CREATE TABLE reference_total AS
SELECT dist, g, sum(exact)::float8 AS total, sum(n) AS rows,
       (sum(exact) FILTER (WHERE supplier IS NOT NULL) / sum(exact))::float8 AS attributed
FROM by_supplier GROUP BY dist, g;

SELECT is(count(*), 120::bigint, 'the reference covers 6 distributions of 20 groups') FROM reference;

------------------------------------------------------------------------------
-- Measures equal the reference
------------------------------------------------------------------------------
CREATE TABLE one_step AS
SELECT dist, g,
       hhi(supplier, amount), hhi_points(supplier, amount),
       hhi_normalized(supplier, amount), effective_suppliers(supplier, amount),
       shannon_entropy(supplier, amount), largest_share(supplier, amount),
       largest_supplier(supplier, amount), supplier_count(supplier, amount),
       total(supplier, amount)
FROM data GROUP BY dist, g;

SELECT no_row(format($$
    SELECT r.dist, r.g, o.%1$I AS have, %2$s AS want
    FROM reference AS r JOIN one_step AS o USING (dist, g) JOIN reference_total USING (dist, g)
    WHERE near(o.%1$I, %2$s) IS NOT TRUE $$, measure, formula),
  measure || '(supplier, amount) equals two-level SQL')
FROM (VALUES ('hhi', 'r.hhi'), ('hhi_points', '10000 * r.hhi'),
             ('hhi_normalized', 'r.hhi_normalized'), ('effective_suppliers', '1 / r.hhi'),
             ('shannon_entropy', 'r.entropy'), ('largest_share', 'r.largest_share'),
             ('supplier_count', 'r.n')) AS v(measure, formula);
SELECT no_row($$
    SELECT dist, g, o.total, r.total FROM reference_total AS r JOIN one_step AS o USING (dist, g)
    WHERE near_relative(o.total, r.total) IS NOT TRUE $$,
  'total(supplier, amount) equals two-level SQL');
SELECT no_row($$
    SELECT dist, g, o.largest_supplier, r.largest_supplier
    FROM reference AS r JOIN one_step AS o USING (dist, g)
    WHERE o.largest_supplier IS DISTINCT FROM r.largest_supplier $$,
  'largest_supplier(supplier, amount) equals two-level SQL, ties in byte order');

SELECT no_row(format($$
    SELECT dist, g, o.%1$I, %1$I(mix) FROM one_step AS o JOIN mix_of USING (dist, g)
    WHERE o.%1$I IS DISTINCT FROM %1$I(mix) $$, measure),
  measure || ': aggregate and reading agree')
FROM unnest('{hhi,hhi_points,hhi_normalized,effective_suppliers,shannon_entropy,
  largest_share,largest_supplier,supplier_count,total}'::text[]) AS measure;

SELECT no_row(format($$
    SELECT dist, g, %1$s AS have, %2$s AS want
    FROM reference AS r JOIN mix_of USING (dist, g) JOIN reference_total USING (dist, g)
    WHERE near(%1$s, %2$s) IS NOT TRUE $$, reading, formula),
  reading || ' equals two-level SQL')
FROM (VALUES ('concentration_ratio(mix, 1)', 'r.largest_share'),
             ('concentration_ratio(mix, 2147483647)', 'attributed'),
             ('attributed_share(mix)', 'attributed'),
             ('row_count(mix)', 'rows'),
             ('hill_number(mix, 0)', 'r.n'),
             ('hill_number(mix, 0.5)', 'r.half'),
             ('hill_number(mix, 1)', 'exp(r.entropy)'),
             ('hill_number(mix, 3)', 'r.cube'),
             ('hill_number(mix, ''Infinity'')', 'r.infinite')) AS v(reading, formula);
-- a few of the largest are selected, more are sorted
SELECT no_row($$
    SELECT dist, g, k, concentration_ratio(mix, k), want
    FROM mix_of JOIN (SELECT dist, g, k, sum(of_total) FILTER (WHERE rank <= k) AS want
                      FROM in_shares, generate_series(1, 12) AS k
                      WHERE supplier IS NOT NULL AND x > 0 GROUP BY dist, g, k) AS s USING (dist, g)
    WHERE near(concentration_ratio(mix, k), want) IS NOT TRUE $$,
  'concentration_ratio(mix, 1 .. 12) equals two-level SQL');

SELECT no_row($$
    SELECT dist, g, unknown_count(mix), want
    FROM mix_of JOIN (SELECT dist, g, count(*) AS want FROM data
                      WHERE amount IS NULL GROUP BY dist, g) AS n USING (dist, g)
    WHERE unknown_count(mix) <> want $$,
  'unknown_count(mix) counts the rows without amount');

-- bounds of HHI, METHODS of other-as-many and other-as-few
SELECT no_row($$
    SELECT dist, g, b.lower, b.upper, w.lower, w.upper
    FROM mix_of, LATERAL hhi_bounds(mix) AS b,
         LATERAL (SELECT r.hhi AS lower, 1 - t.attributed AS rest, s.smallest
                  FROM reference AS r JOIN reference_total AS t USING (dist, g)
                  JOIN (SELECT dist, g, min(of_total) AS smallest FROM in_shares
                        WHERE supplier IS NOT NULL AND x > 0 GROUP BY dist, g) AS s USING (dist, g)
                  WHERE r.dist = mix_of.dist AND r.g = mix_of.g) AS k,
         LATERAL (SELECT k.lower, k.lower + CASE WHEN rest <= smallest THEN rest ^ 2
                           ELSE floor(rest / smallest) * smallest ^ 2
                                + (rest - floor(rest / smallest) * smallest) ^ 2 END AS upper) AS w
    WHERE NOT (near(b.lower, w.lower) AND near(b.upper, w.upper)) $$,
  'hhi_bounds(mix) equals the formula in SQL');

-- contents
SELECT no_row($$
    SELECT dist, g, s.supplier, s.rank, r.rank
    FROM (SELECT dist, g, s.* FROM mix_of, suppliers(mix) AS s) AS s
    FULL JOIN (SELECT * FROM in_shares WHERE supplier IS NOT NULL) AS r USING (dist, g, supplier)
    WHERE s.rank IS DISTINCT FROM r.rank
       OR NOT near_relative(s.amount, r.x) OR NOT near(s.share, r.of_total) $$,
  'suppliers(mix): rank, amount and share equal window SQL, ties in byte order');
SELECT no_row($$
    SELECT * FROM (
      SELECT dist, g, rank, cumulative_share,
             sum(share) OVER (PARTITION BY dist, g ORDER BY rank) AS want
      FROM mix_of, suppliers(mix)) AS s
    WHERE NOT near(cumulative_share, want) $$,
  'suppliers(mix): cumulative share equals the running sum of shares');
SELECT no_row($$
    SELECT dist, g, rank, cumulative_share, concentration_ratio(mix, rank::int) FROM mix_of, suppliers(mix)
    WHERE cumulative_share <> concentration_ratio(mix, rank::int) $$,
  'suppliers(mix): cumulative share is concentration_ratio(mix, rank), to the last bit');
SELECT no_row($$
    SELECT * FROM in_shares JOIN mix_of USING (dist, g)
    WHERE NOT (near_relative(amount(mix, coalesce(supplier, '')), x)
               AND near(share(mix, coalesce(supplier, '')), of_total)) $$,
  'amount(mix, supplier) and share(mix, supplier) equal two-level SQL');
SELECT no_row($$
    SELECT b.dist, b.g, b.supplier, j.value, b.x
    FROM (SELECT dist, g, nullif(key, '') AS supplier, value::float8
          FROM mix_of, jsonb_each_text(mix::jsonb)) AS j
    FULL JOIN by_supplier AS b
      ON j.dist = b.dist AND j.g = b.g AND coalesce(j.supplier, '') = coalesce(b.supplier, '')
    WHERE j.value IS NULL OR b.x IS NULL OR NOT near_relative(j.value, b.x) $$,
  'mix::jsonb has the sums by supplier');

------------------------------------------------------------------------------
-- Ranges and order relations
------------------------------------------------------------------------------
SELECT no_row(format('SELECT dist, g, mix FROM mix_of WHERE NOT coalesce(%s, supplier_count(mix) <= 1)',
    relation),
                relation)
FROM unnest(ARRAY[
  'hhi(mix) BETWEEN attributed_share(mix) ^ 2 / supplier_count(mix) - 1e-15 AND 1',
  'hhi(without(mix, '''')) BETWEEN 1.0 / supplier_count(mix) - 1e-15 AND 1',
  'hhi_points(mix) BETWEEN 0 AND 10000',
  'hhi_normalized(mix) BETWEEN 0 AND 1',
  'effective_suppliers(mix) >= 1',
  'effective_suppliers(without(mix, '''')) <= supplier_count(mix) + 1e-9',
  'shannon_entropy(mix) BETWEEN 0 AND ln(supplier_count(mix)::float8) + 1e-12',
  'largest_share(mix) BETWEEN attributed_share(mix) / supplier_count(mix) - 1e-15 AND attributed_share(mix)',
  'near(1 / effective_suppliers(mix), hhi(mix))',
  'near(hill_number(mix, 2), effective_suppliers(without(mix, '''')))',
  'hill_number(mix, 0) = supplier_count(mix)',
  'near(hill_number(mix, 1), exp(shannon_entropy(mix)))',
  'near(hill_number(mix, ''Infinity''), attributed_share(mix) / largest_share(mix))',
  'hill_number(mix, 0.9999999) / hill_number(mix, 1.0000001) BETWEEN 1 - 1e-12 AND 1.00001',
  'near(hhi_normalized(mix), (hhi(without(mix, '''')) - 1.0 / supplier_count(mix)) / nullif(1 - 1.0 / supplier_count(mix), 0))',
  '(hhi_bounds(mix)).lower = hhi(mix)',
  '(hhi_bounds(mix)).lower <= (hhi_bounds(mix)).upper',
  '(hhi_bounds(mix)).upper <= 1',
  'attributed_share(mix) < 1 OR (hhi_bounds(mix)).lower = (hhi_bounds(mix)).upper',
  'concentration_ratio(mix, 1) = largest_share(mix)',
  'near(concentration_ratio(mix, 1000), attributed_share(mix))']) AS relation;

SELECT no_row($$
    SELECT * FROM (
      SELECT dist, g, q, h, lag(h) OVER (PARTITION BY dist, g ORDER BY q) AS before
      FROM mix_of, unnest('{0,1e-9,0.25,0.5,0.999999,1,1.000001,1.5,2,3,10,100,1e6,Infinity}'::float8[]) AS q,
           hill_number(mix, q) AS h) AS s
    WHERE h > before * (1 + 1e-9) OR h < 1 $$,
  'hill_number falls as its order grows, and is never below 1');
SELECT no_row($$
    SELECT * FROM (
      SELECT dist, g, k, c, lag(c) OVER (PARTITION BY dist, g ORDER BY k) AS before
      FROM mix_of, generate_series(1, 45) AS k, concentration_ratio(mix, k) AS c) AS s
    WHERE c < before OR c > 1 $$,
  'concentration_ratio does not fall as k grows, and is never above 1');

------------------------------------------------------------------------------
-- Ranges hold at the ends of the range of numbers too
------------------------------------------------------------------------------
CREATE TABLE extreme (mix supply_mix);
INSERT INTO extreme VALUES
  ('{"A": 1e300, "B": 1, "C": 1, "D": 1, "E": 1}'), ('{"A": 1e30, "B": 3, "C": 7, "D": 1e15, "E": 1e16}'),
  ('{"A": 1e16, "B": 1, "C": 1}'), ('{"A": 5e-324, "B": 5e-324, "C": 1e-323}'),
  ('{"A": 5e-324, "B": 1, "": 3}'), ('{"A": 1e-300, "": 1}'), ('{"A": 1e-200, "": 1e200}'),
  ('{"A": 1e308, "B": 1e307, "": 3e307}'), ('{"A": 0.1, "B": 0.1, "C": 0.1, "": 0.3}'),
  ('{"A": 1e16, "": 1e-300}'), ('{"A": 1e-300, "B": 1e300}');
SELECT no_row(format('SELECT mix, %s FROM extreme WHERE NOT coalesce(%s, supplier_count(mix) <= 1)',
                       split_part(relation, ' BETWEEN ', 1), relation), relation || ': extreme amounts')
FROM unnest(ARRAY[
  'hhi(mix) BETWEEN 0 AND 1',
  'hhi_points(mix) BETWEEN 0 AND 10000',
  'abs(hhi_points(mix) - 10000 * hhi(mix)) < 1e-9',
  'hhi_normalized(mix) BETWEEN 0 AND 1',
  'shannon_entropy(mix) BETWEEN 0 AND ln(supplier_count(mix)::float8) * (1 + 1e-15)',
  '(hhi_bounds(mix)).lower BETWEEN 0 AND (hhi_bounds(mix)).upper',
  '(hhi_bounds(mix)).upper BETWEEN 0 AND 1',
  'hill_number(mix, 0.5) BETWEEN 1 AND supplier_count(mix) * (1 + 1e-15)',
  'hill_number(mix, 2) BETWEEN 1 AND supplier_count(mix) * (1 + 1e-15)',
  'attributed_share(mix) BETWEEN 0 AND 1',
  'concentration_ratio(mix, 2) BETWEEN 0 AND attributed_share(mix)']) AS relation;
SELECT is((hhi_bounds('{"A": 5e-324, "B": 1, "": 3}')).upper, 0.0625::float8,
          'upper bound beside a supplier of next to nothing');

------------------------------------------------------------------------------
-- Invariances
------------------------------------------------------------------------------
-- sums that need more than about 105 binary digits ("wide") are promised the
-- same measures, not the same low halves
SELECT no_row(format($$
    SELECT dist, g FROM mix_of JOIN
      (SELECT dist, g, supply_mix(supplier, amount ORDER BY %s) AS other
       FROM data GROUP BY dist, g) AS o USING (dist, g)
    WHERE supply_mix_send(mix) <> supply_mix_send(other) AND dist <> 'wide'
       OR float8send(hhi(mix)) <> float8send(hhi(other))
       OR float8send(shannon_entropy(mix)) <> float8send(shannon_entropy(other))
       OR float8send(total(mix)) <> float8send(total(other)) $$, ordering),
  'the order of rows does not matter, to the last bit: ORDER BY ' || ordering)
FROM unnest('{i,"i DESC","amount, i","amount DESC, i","supplier, i","i * 7919 % 3001","-abs(amount), i"}'::text[]) AS ordering;

SELECT no_row(format($$
    SELECT dist, g, hhi(mix), hhi(scaled) FROM mix_of JOIN
      (SELECT dist, g, supply_mix(supplier, amount * %1$s) AS scaled
       FROM data GROUP BY dist, g) AS s USING (dist, g)
    WHERE NOT (near(hhi(mix), hhi(scaled)) AND near(shannon_entropy(mix), shannon_entropy(scaled))
               AND near(hhi_normalized(mix), hhi_normalized(scaled))
               AND near(largest_share(mix), largest_share(scaled))
               AND near(concentration_ratio(mix, 3), concentration_ratio(scaled, 3))
               AND near(hill_number(mix, 0.5), hill_number(scaled, 0.5))
               AND near((hhi_bounds(mix)).upper, (hhi_bounds(scaled)).upper)
               AND supplier_count(mix) = supplier_count(scaled)) $$, factor),
  'measures do not change when every amount is multiplied by ' || factor)
FROM unnest('{0.001,3,1e-200,1e200,1e290,1e-290}'::text[]) AS factor;
SELECT no_row($$
    SELECT dist, g, hhi(mix), hhi(scaled) FROM mix_of JOIN
      (SELECT dist, g, supply_mix(supplier, amount * 2.0::float8 ^ 600) AS scaled
       FROM data GROUP BY dist, g) AS s USING (dist, g)
    WHERE float8send(hhi(mix)) <> float8send(hhi(scaled))
       OR float8send(largest_share(mix)) <> float8send(largest_share(scaled))
       OR float8send(shannon_entropy(mix)) <> float8send(shannon_entropy(scaled)) $$,
  'a power of two as factor changes no bit of a measure');

-- an amount in two rows is one supplier of twice the amount
SELECT no_row($$
    SELECT dist, g FROM mix_of JOIN
      (SELECT dist, g, supply_mix(supplier, amount / 2) AS split
       FROM (SELECT * FROM data UNION ALL SELECT * FROM data) AS twice
       GROUP BY dist, g) AS s USING (dist, g)
    WHERE mix::jsonb <> split::jsonb OR hhi(mix) <> hhi(split) $$,
  'splitting every row in two halves does not change a measure');

-- merge equals whole
SELECT no_row(format($$
    SELECT dist, g FROM mix_of JOIN
      (SELECT dist, g, rollup(part) AS merged
       FROM (SELECT dist, g, supply_mix(supplier, amount) AS part
             FROM data GROUP BY dist, g, %1$s) AS p GROUP BY dist, g) AS m USING (dist, g)
    WHERE supply_mix_send(mix) <> supply_mix_send(merged) AND dist <> 'wide'
       OR float8send(hhi(mix)) <> float8send(hhi(merged))
       OR float8send(shannon_entropy(mix)) <> float8send(shannon_entropy(merged))
       OR float8send(total(mix)) <> float8send(total(merged))
       OR row_count(mix) <> row_count(merged) OR unknown_count(mix) <> unknown_count(merged) $$, split),
  'rollup of parts equals the whole, to the last bit: parts by ' || split)
FROM unnest('{i,"i % 40 / 20","i % 260 / 20",supplier,"amount > 100","floor(ln(abs(amount) + 1e-12))"}'::text[]) AS split;
SELECT no_row($$
    SELECT dist, g FROM mix_of JOIN
      (SELECT dist, g, rollup(quarter) AS merged
       FROM (SELECT dist, g, rollup(month) AS quarter
             FROM (SELECT dist, g, i % 240 / 20 AS m, supply_mix(supplier, amount) AS month
                   FROM data GROUP BY dist, g, i % 240 / 20) AS p
             GROUP BY dist, g, m / 3) AS q GROUP BY dist, g) AS m USING (dist, g)
    WHERE supply_mix_send(mix) <> supply_mix_send(merged) AND dist <> 'wide' $$,
  'rollup of rollups equals the whole, to the last bit');

-- what fits in a pair of doubles is exact: powers of two 100 binary digits apart
CREATE TABLE exact AS
SELECT k, 2.0::float8 ^ k AS amount FROM generate_series(-60, 40) AS k;
SELECT is((SELECT supply_mix_send(supply_mix('A', amount ORDER BY (k + 60) * 37 % 101)) FROM exact),
          (SELECT supply_mix_send(supply_mix('A', amount ORDER BY k)) FROM exact),
          'sums of 101 binary digits do not depend on the order of rows');
SELECT is((SELECT supply_mix_send(rollup(part ORDER BY m DESC))
           FROM (SELECT k * k % 7 AS m, supply_mix('A', amount) AS part FROM exact GROUP BY 1) AS p),
          (SELECT supply_mix_send(supply_mix('A', amount)) FROM exact),
          'sums of 101 binary digits do not depend on how rows are divided');
SELECT is((SELECT supply_mix_send(supply_mix('A', amount) - supply_mix('A', amount) FILTER (WHERE k >= 0))
    FROM exact),
          (SELECT supply_mix_send(supply_mix('A', amount)) FROM exact WHERE k < 0),
          'what is subtracted leaves no trace in 101 binary digits');
SELECT is(total(supply_mix(ARRAY['A', 'A', 'A'], '{1e16,1,-1e16}')), 1::float8,
          'a small amount survives beside a large one that leaves');

------------------------------------------------------------------------------
-- Algebra
------------------------------------------------------------------------------
CREATE TABLE pair AS
SELECT a.dist, a.g, a.mix AS a, b.mix AS b
FROM mix_of AS a JOIN mix_of AS b ON b.dist = a.dist AND b.g = (a.g * 7 + 3) % 20
WHERE a.dist <> 'wide';

SELECT no_row(format('SELECT dist, g FROM pair WHERE NOT (%s)', law), law)
FROM unnest(ARRAY[
  'supply_mix_send(a + b) = supply_mix_send(b + a)',
  'supply_mix_send(a + b - b) = supply_mix_send(a)',
  'supply_mix_send(a - b + b) = supply_mix_send(a)',
  'a - a = ''{}''',
  'a + ''{}'' = a AND ''{}'' + a = a AND a - ''{}'' = a',
  '(a * 2)::jsonb = (a + a)::jsonb',
  '(a * 1)::jsonb = a::jsonb',
  '(a * 3 - (a + a + a))::jsonb = (a * 0)::jsonb',
  '(a * -1 + a)::jsonb = (a * 0)::jsonb',
  'row_count(a + b) = row_count(a) + row_count(b) AND unknown_count(a + b) = unknown_count(a) + unknown_count(b)',
  'total(a * 0) = 0 AND hhi(a * 0) IS NULL',
  'hhi(a * 4) = hhi(a)',
  'amount(without(a, ''supplier 0''), ''supplier 0'') IS NULL',
  'without(a, ''supplier 0'', ''supplier 1'') = without(without(a, ''supplier 1''), ''supplier 0'')',
  'without(a, ''nobody'') = a',
  '(without(a, ''supplier 0'', '''') + only_suppliers(a, ''supplier 0'', ''''))::jsonb = a::jsonb',
  'row_count(without(a, ''supplier 0'')) + row_count(only_suppliers(a, ''supplier 0'')) = row_count(a)',
  'unknown_count(without(a, ''supplier 0'')) = unknown_count(a) AND unknown_count(only_suppliers(a, ''supplier 0'')) = unknown_count(a)',
  'attributed_share(without(a, NULL)) = 1 AND attributed_share(only_suppliers(a, NULL, ''supplier 0'')) <= 1',
  'without(a, VARIADIC ARRAY[NULL]) = without(a, '''')',
  'unknown_count(a) > 0 OR supply_mix_send(without(a, ''supplier 0'') + only_suppliers(a, ''supplier 0'')) = supply_mix_send(a)']) AS law;

------------------------------------------------------------------------------
-- Mixes that grow through many sizes keep every supplier
------------------------------------------------------------------------------
SELECT no_row($$
    SELECT n FROM generate_series(1, 300) AS n,
      LATERAL (SELECT supply_mix('supplier no. ' || i, i) AS long_names,
                      supply_mix(i::text, i) AS short_names
               FROM generate_series(1, n) AS i) AS m
    WHERE supplier_count(long_names) <> n OR total(long_names) <> n * (n + 1) / 2
       OR supplier_count(short_names) <> n OR total(short_names) <> n * (n + 1) / 2
       OR amount(long_names, 'supplier no. ' || n) <> n OR amount(short_names, n::text) <> n $$,
  'mixes of 1 to 300 suppliers hold every one of them');
SELECT is(supplier_count(m), 1000::bigint,
    'suppliers whose names differ only in their last byte are kept apart')
FROM (SELECT supply_mix(repeat('x', i / 50) || chr(200 + i % 50), 1) AS m
      FROM generate_series(0, 999) AS i) AS s;

SELECT * FROM finish();
ROLLBACK;
