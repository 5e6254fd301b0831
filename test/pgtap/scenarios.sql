-- Algebra, weights, bounds and scenarios: values computed by hand, identities,
-- NULL rules and errors.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(876);

-- equal to the last bit or nearly so; NULL equals NULL
CREATE FUNCTION close_to(actual float8, expected float8, tolerance float8, name text)
RETURNS text LANGUAGE sql AS $$
  SELECT ok(pass, name) || CASE WHEN pass THEN ''
                                ELSE E'\n' || diag(format('have %s, want %s', actual, expected)) END
  FROM (SELECT CASE WHEN actual IS NULL OR expected IS NULL THEN actual IS NULL AND expected IS NULL
                    WHEN expected = 'Infinity' THEN actual = expected
                    ELSE abs(actual - expected) <= tolerance END AS pass) AS s
$$;
CREATE FUNCTION same(actual float8, expected float8, name text) RETURNS text LANGUAGE sql AS $$
  SELECT close_to(actual, expected, 1e-15 * greatest(1, abs(expected)), name)
$$;
-- no row answers the query; the first few that do are shown
CREATE FUNCTION no_row(query text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT is_empty(query || ' LIMIT 5', name)
$$;
\ir ../tools/error_of.sql
CREATE FUNCTION fails(query text, state text) RETURNS text LANGUAGE sql AS $$
  SELECT is((error_of(query))[1], state, state || ': ' || query)
$$;

------------------------------------------------------------------------------
-- Data: 40 mixes of 1 to 20 suppliers, with zeros, ties, unattributed supply
------------------------------------------------------------------------------
CREATE TABLE row_of_data AS
SELECT g, i, CASE WHEN g % 2 = 0 AND i % 10 = 0 THEN NULL ELSE 'S' || i % (1 + g / 2) END AS supplier,
       CASE WHEN g % 3 = 0 AND i % 7 = 0 THEN NULL WHEN g % 4 = 1 AND i % (1 + g / 2) = 2 THEN 0
            WHEN g % 5 = 2 THEN 2.5 ELSE (i * 7919 % 10007 + g * 31 % 17) / 10.0 END::float8 AS amount
FROM generate_series(0, 39) AS g, generate_series(1, 100) AS i;
CREATE TABLE data AS
SELECT g, supply_mix(supplier, amount) AS mix FROM row_of_data GROUP BY g;
SELECT is(count(*) FILTER (WHERE hhi(mix) > 0 AND total(mix) > 0), 40::bigint, '40 mixes with a measure') FROM data;
CREATE TABLE pair AS
SELECT a.g, a.mix AS a, b.mix AS b FROM data AS a JOIN data AS b ON b.g = (a.g * 7 + 3) % 40;

------------------------------------------------------------------------------
-- Small mixes by hand: 3 and 1 (H = 0.625), with 4 unattributed, and with a zero
------------------------------------------------------------------------------
SELECT same(actual, expected, name || ' of 3 and 1')
FROM supply_mix('{"A": 3, "B": 1}') AS m, LATERAL (VALUES
  ('hhi_dual', hhi_dual(m), 0.2::float8),
  ('unctad_concentration', unctad_concentration(m), (sqrt(0.625) - sqrt(0.5)) / (1 - sqrt(0.5))),
  ('rosenbluth_index', rosenbluth_index(m), 2 / 3.0),
  ('horvath_index', horvath_index(m), 0.859375),
  ('kvalseth_index', kvalseth_index(m), 0.875),
  ('dominance_index', dominance_index(m), 0.82),
  ('stenbacka_threshold', stenbacka_threshold(m), 0.25),
  ('renyi_entropy 0', renyi_entropy(m, 0), ln(2.0)),
  ('renyi_entropy 1', renyi_entropy(m, 1), -(0.75 * ln(0.75) + 0.25 * ln(0.25))),
  ('renyi_entropy 2', renyi_entropy(m, 2), -ln(0.625)),
  ('renyi_entropy Infinity', renyi_entropy(m, 'Infinity'), -ln(0.75)),
  ('hannah_kay_index 0', hannah_kay_index(m, 0), 0.5),
  ('hannah_kay_index 0.5', hannah_kay_index(m, 0.5), 1 / (0.5 + 0.5 * sqrt(3.0)) ^ 2),
  ('hannah_kay_index 2', hannah_kay_index(m, 2), 0.625),
  ('hannah_kay_index Infinity', hannah_kay_index(m, 'Infinity'), 0.75),
  ('entropy in bits', shannon_entropy(m, 2), 2 - 0.75 * ln(3.0) / ln(2.0)),
  ('entropy to base 10', shannon_entropy(m, 10), -(0.75 * log(0.75) + 0.25 * log(0.25))),
  ('shannon_evenness', shannon_evenness(m), 2 - 0.75 * ln(3.0) / ln(2.0)),
  ('gini', gini(m), 0.25),
  ('gini_corrected', gini_corrected(m), 0.5),
  ('hoover_index', hoover_index(m), 0.25),
  ('theil_index', theil_index(m), 0.75 * ln(1.5) + 0.25 * ln(0.5)),
  ('mean_log_deviation', mean_log_deviation(m), -0.5 * (ln(1.5) + ln(0.5))),
  ('atkinson_index 0', atkinson_index(m, 0), 0),
  ('atkinson_index 0.5', atkinson_index(m, 0.5), 1 - ((sqrt(1.5) + sqrt(0.5)) / 2) ^ 2),
  ('atkinson_index 1', atkinson_index(m, 1), 1 - sqrt(0.75)),
  ('atkinson_index 2', atkinson_index(m, 2), 0.25),
  ('atkinson_index Infinity', atkinson_index(m, 'Infinity'), 0.5),
  ('palma_ratio', palma_ratio(m), 0.75)
) AS v(name, actual, expected);

SELECT same(actual, expected, name || ' of 3 and 1, 4 unattributed')
FROM supply_mix('{"A": 3, "B": 1, "": 4}') AS m, LATERAL (VALUES
  ('hhi_dual', hhi_dual(m), 0.2::float8),
  ('unctad_concentration', unctad_concentration(m), (sqrt(0.625) - sqrt(0.5)) / (1 - sqrt(0.5))),
  ('rosenbluth_index', rosenbluth_index(m), 2 / 3.0),
  ('horvath_index', horvath_index(m), 0.404296875),
  ('kvalseth_index', kvalseth_index(m), 0.4375),
  ('dominance_index', dominance_index(m), 0.82),
  ('stenbacka_threshold', stenbacka_threshold(m), 0.4375),
  ('renyi_entropy 2', renyi_entropy(m, 2), -ln(0.625)),
  ('hannah_kay_index 2', hannah_kay_index(m, 2), 0.625),
  ('entropy in bits', shannon_entropy(m, 2), 2 - 0.75 * ln(3.0) / ln(2.0)),
  ('shannon_evenness', shannon_evenness(m), 2 - 0.75 * ln(3.0) / ln(2.0)),
  ('gini', gini(m), 0.25),
  ('gini_corrected', gini_corrected(m), 0.5),
  ('hoover_index', hoover_index(m), 0.25),
  ('theil_index', theil_index(m), 0.75 * ln(1.5) + 0.25 * ln(0.5)),
  ('mean_log_deviation', mean_log_deviation(m), -0.5 * (ln(1.5) + ln(0.5))),
  ('atkinson_index 2', atkinson_index(m, 2), 0.25),
  ('palma_ratio', palma_ratio(m), 0.75)
) AS v(name, actual, expected);

-- a zero: inequality counts it, concentration does not
SELECT same(actual, expected, name || ' of 1 and 0')
FROM supply_mix('{"A": 1, "B": 0}') AS m, LATERAL (VALUES
  ('hhi_dual', hhi_dual(m), 0::float8), ('unctad_concentration', unctad_concentration(m), NULL),
  ('rosenbluth_index', rosenbluth_index(m), 1), ('shannon_evenness', shannon_evenness(m), NULL),
  ('hhi_normalized', hhi_normalized(m), NULL), ('kvalseth_index', kvalseth_index(m), 1),
  ('stenbacka_threshold', stenbacka_threshold(m), 0), ('renyi_entropy 0', renyi_entropy(m, 0), 0),
  ('hannah_kay_index 0', hannah_kay_index(m, 0), 1),
  ('gini', gini(m), 0.5), ('gini_corrected', gini_corrected(m), 1), ('hoover_index', hoover_index(m), 0.5),
  ('theil_index', theil_index(m), ln(2.0)), ('mean_log_deviation', mean_log_deviation(m), 'Infinity'),
  ('atkinson_index 0', atkinson_index(m, 0), 0), ('atkinson_index 0.5', atkinson_index(m, 0.5), 0.5),
  ('atkinson_index 1', atkinson_index(m, 1), 1), ('atkinson_index 2', atkinson_index(m, 2), 1),
  ('atkinson_index Infinity', atkinson_index(m, 'Infinity'), 1), ('palma_ratio', palma_ratio(m), 'Infinity')
) AS v(name, actual, expected);

SELECT same(actual, expected, name || ' of one supplier')
FROM supply_mix('{"A": 7}') AS m, LATERAL (VALUES
  ('hhi_dual', hhi_dual(m), 0::float8), ('unctad_concentration', unctad_concentration(m), NULL),
  ('rosenbluth_index', rosenbluth_index(m), 1), ('horvath_index', horvath_index(m), 1),
  ('kvalseth_index', kvalseth_index(m), 1), ('dominance_index', dominance_index(m), 1),
  ('stenbacka_threshold', stenbacka_threshold(m), 0), ('renyi_entropy', renyi_entropy(m, 3), 0),
  ('hannah_kay_index', hannah_kay_index(m, 3), 1), ('entropy in bits', shannon_entropy(m, 2), 0),
  ('shannon_evenness', shannon_evenness(m), NULL), ('gini', gini(m), 0),
  ('gini_corrected', gini_corrected(m), NULL), ('hoover_index', hoover_index(m), 0),
  ('theil_index', theil_index(m), 0), ('mean_log_deviation', mean_log_deviation(m), 0),
  ('atkinson_index', atkinson_index(m, 2), 0), ('palma_ratio', palma_ratio(m), 0.25)
) AS v(name, actual, expected);

------------------------------------------------------------------------------
-- Levels of concentration
------------------------------------------------------------------------------
SELECT is(CASE WHEN guideline IS NULL THEN hhi_level(mix) ELSE hhi_level(mix, guideline) END, level,
          format('HHI of %s points: %s (%s)', hhi_points(mix), level, coalesce(guideline, 'by default')))
FROM (VALUES
  ('{"A": 31, "B": 6, "C": 1, "D": 1, "": 61}'::supply_mix, NULL, 'unconcentrated'),
  ('{"A": 1, "B": 3, "": 6}', NULL, 'moderately concentrated'),
  ('{"A": 3, "B": 3, "": 4}', NULL, 'moderately concentrated'),
  ('{"A": 30, "B": 30, "C": 1, "": 39}', NULL, 'highly concentrated'),
  ('{"A": 7}', NULL, 'highly concentrated'),
  ('{"A": 31, "B": 6, "C": 1, "D": 1, "": 61}', 'US 2023', 'unconcentrated'),
  ('{"A": 1, "B": 3, "": 6}', 'US 2023', 'moderately concentrated'),
  ('{"A": 3, "B": 3, "": 4}', 'US 2023', 'moderately concentrated'),
  ('{"A": 30, "B": 30, "C": 1, "": 39}', 'US 2023', 'highly concentrated'),
  ('{"A": 31, "B": 6, "C": 1, "D": 1, "": 61}', 'US 1992', 'unconcentrated'),
  ('{"A": 1, "B": 3, "": 6}', 'US 1992', 'moderately concentrated'),
  ('{"A": 3, "B": 3, "": 4}', 'US 1992', 'moderately concentrated'),
  ('{"A": 30, "B": 30, "C": 1, "": 39}', 'US 1992', 'highly concentrated'),
  ('{"A": 38, "B": 7, "C": 2, "D": 1, "E": 1, "": 51}', 'US 2010', 'unconcentrated'),
  ('{"A": 3, "B": 2, "C": 1, "D": 1, "": 3}', 'US 2010', 'moderately concentrated'),
  ('{"A": 5, "": 5}', 'US 2010', 'moderately concentrated'),
  ('{"A": 50, "B": 1, "": 49}', 'US 2010', 'highly concentrated'),
  ('{"A": 6, "B": 2, "": 2}', 'CEPII GeoDep', 'not concentrated'),
  ('{"A": 60, "B": 20, "C": 1, "": 19}', 'CEPII GeoDep', 'concentrated'),
  ('{"A": 1}', 'CEPII GeoDep', 'concentrated')) AS v(mix, guideline, level);
SELECT no_row($$
    SELECT g, hhi_points(mix), hhi_level(mix), hhi_level(mix, 'US 2010') FROM data
    WHERE hhi_level(mix) IS DISTINCT FROM CASE WHEN hhi_points(mix) < 1000 THEN 'unconcentrated'
            WHEN hhi_points(mix) <= 1800 THEN 'moderately concentrated' ELSE 'highly concentrated' END
       OR hhi_level(mix, 'US 2010') IS DISTINCT FROM CASE WHEN hhi_points(mix) < 1500 THEN 'unconcentrated'
            WHEN hhi_points(mix) <= 2500 THEN 'moderately concentrated' ELSE 'highly concentrated' END
       OR hhi_level(mix, 'CEPII GeoDep') IS DISTINCT FROM
            CASE WHEN hhi(mix) > 0.4 THEN 'concentrated' ELSE 'not concentrated' END $$,
  'hhi_level follows hhi_points');

------------------------------------------------------------------------------
-- Lorenz curve
------------------------------------------------------------------------------
SELECT results_eq($$SELECT * FROM lorenz_curve('{"A": 3, "B": 1}')$$,
  $$VALUES (0::float8, 0::float8), (0.5, 0.25), (1, 1)$$, 'Lorenz curve of 3 and 1');
SELECT results_eq($$SELECT * FROM lorenz_curve('{"A": 3, "B": 1, "": 4}')$$,
  $$VALUES (0::float8, 0::float8), (0.5, 0.25), (1, 1)$$, 'Lorenz curve beside unattributed supply');
SELECT results_eq($$SELECT * FROM lorenz_curve('{"A": 6, "B": 0, "C": 2, "D": 0}')$$,
  $$VALUES (0::float8, 0::float8), (0.25, 0), (0.5, 0), (0.75, 0.25), (1, 1)$$, 'Lorenz curve with zeros');
SELECT results_eq($$SELECT * FROM lorenz_curve('{"A": 5}')$$,
  $$VALUES (0::float8, 0::float8), (1, 1)$$, 'Lorenz curve of one supplier');

------------------------------------------------------------------------------
-- Bounds
------------------------------------------------------------------------------
-- 5, 3, 2 unattributed: B = 0.34, r = 0.2 < c = 0.3.  6, 1, 3 unattributed: B =
-- 0.37, r = 0.3 = 3 c, so that two suppliers of at most c cannot hold it
SELECT same(b.lower, low, format('hhi_bounds of %s with %s unnamed: lower', mix, n))
       || E'\n' || same(b.upper, high, format('hhi_bounds of %s with %s unnamed: upper', mix, n))
FROM (VALUES
  ('{"A": 5, "B": 3, "": 2}'::supply_mix, 1, 0.38, 0.38),
  ('{"A": 5, "B": 3, "": 2}', 2, 0.36, 0.38),
  ('{"A": 5, "B": 3, "": 2}', 40, 0.341, 0.38),
  ('{"A": 5, "B": 3, "": 2}', 2147483647, 0.34 + 0.04 / 2147483647, 0.38),
  ('{"A": 6, "B": 1, "": 3}', 1, 0.46, 0.46),
  ('{"A": 6, "B": 1, "": 3}', 2, 0.415, 0.46),
  ('{"A": 6, "B": 1, "": 3}', 3, 0.40, 0.40),
  ('{"A": 6, "B": 1, "": 3}', 10, 0.379, 0.40),
  ('{"A": 60, "B": 12, "": 28}', 2, 0.4136, 0.4528),
  ('{"A": 60, "B": 12, "": 28}', 3, 0.3744 + 0.0784 / 3, 0.3744 + 0.0144 * 2 + 0.0016),
  ('{"A": 7}', 3, 1, 1),
  ('{"A": 3, "B": 1, "C": 0}', 3, 0.625, 0.625),
  ('{"": 5}', 1, 1, 1), ('{"": 5}', 4, 0.25, 1),
  ('{"A": 0, "": 5}', 4, 0.25, 1),
  ('{}', 3, NULL, NULL), ('{"A": 0}', 3, NULL, NULL)) AS v(mix, n, low, high),
  LATERAL hhi_bounds(mix, n) AS b;
SELECT no_row($$
    SELECT g, n FROM data, unnest('{1,2,3,5,8,100,2147483647}'::int[]) AS n,
      LATERAL hhi_bounds(mix, n) AS b, LATERAL hhi_bounds(mix) AS u
    WHERE NOT (b.lower >= u.lower AND b.upper >= b.lower - 1e-15 AND b.upper <= 1
               AND b.upper >= u.upper - 1e-15) $$,
  'hhi_bounds(mix, n): in order, and no lower than the bounds without a number');
SELECT no_row($$
    SELECT g FROM (SELECT g, n, (hhi_bounds(mix, n)).*, lead((hhi_bounds(mix, n)).lower) OVER w AS next_lower,
                          lead((hhi_bounds(mix, n)).upper) OVER w AS next_upper
                   FROM data, generate_series(1, 20) AS n WINDOW w AS (PARTITION BY g ORDER BY n)) AS s
    WHERE next_lower > lower OR next_upper > upper + 1e-15 $$,
  'hhi_bounds(mix, n) fall as more suppliers share the rest');
-- the truth lies within: unattributed supply dealt out to n suppliers of at most c
SELECT no_row($$
    SELECT g, n FROM data, generate_series(1, 8) AS n,
      LATERAL (SELECT min(amount) AS c FROM suppliers(mix) WHERE amount > 0) AS s,
      LATERAL (SELECT total(mix) * (1 - attributed_share(mix)) AS r) AS t,
      LATERAL (SELECT mix - only_suppliers(mix, '')
                      + supply_mix(ARRAY(SELECT 'unnamed ' || k FROM generate_series(1, n) AS k),
                                   ARRAY(SELECT r / n FROM generate_series(1, n))) AS dealt) AS d
    WHERE r > 0 AND r <= n * c AND NOT hhi(dealt) BETWEEN (hhi_bounds(mix, n)).lower - 1e-14
                                        AND (hhi_bounds(mix, n)).upper + 1e-14 $$,
  'hhi_bounds(mix, n) hold the HHI of equal unnamed suppliers');

SELECT same(b.lower, low, format('largest_share_bounds of %s: lower', mix))
       || E'\n' || same(b.upper, high, format('largest_share_bounds of %s: upper', mix))
FROM (VALUES ('{"A": 6, "B": 1, "": 3}'::supply_mix, 0.6, 0.6), ('{"A": 7}', 1, 1),
             ('{"A": 1, "": 9}', 0.1, 0.1), ('{"": 5}', 0, 1), ('{"A": 0, "": 5}', 0, 1),
             ('{}', NULL, NULL), ('{"A": 0}', NULL, NULL)) AS v(mix, low, high),
  LATERAL largest_share_bounds(mix) AS b;

SELECT same(b.lower, low, format('concentration_ratio_bounds of %s, %s: lower', mix, k))
       || E'\n' || same(b.upper, high, format('concentration_ratio_bounds of %s, %s: upper', mix, k))
FROM (VALUES
  ('{"A": 6, "B": 1, "": 3}'::supply_mix, 1, 0.6, 0.6), ('{"A": 6, "B": 1, "": 3}', 2, 0.7, 0.7),
  ('{"A": 6, "B": 1, "": 3}', 3, 0.7, 0.8), ('{"A": 6, "B": 1, "": 3}', 4, 0.7, 0.9),
  ('{"A": 6, "B": 1, "": 3}', 5, 0.7, 1), ('{"A": 6, "B": 1, "": 3}', 2147483647, 0.7, 1),
  ('{"A": 5, "B": 3, "": 2}', 3, 0.8, 1), ('{"A": 5, "B": 0, "": 5}', 2, 0.5, 1),
  ('{"A": 3, "B": 1}', 1, 0.75, 0.75), ('{"A": 3, "B": 1}', 9, 1, 1),
  ('{"": 5}', 3, 0, 1), ('{}', 3, NULL, NULL), ('{"A": 0}', 3, NULL, NULL)) AS v(mix, k, low, high),
  LATERAL concentration_ratio_bounds(mix, k) AS b;
SELECT no_row($$
    SELECT g, k FROM data, generate_series(1, 45) AS k, LATERAL concentration_ratio_bounds(mix, k) AS b
    WHERE NOT (b.lower = concentration_ratio(mix, k) AND b.upper >= b.lower AND b.upper <= 1)
       OR attributed_share(mix) = 1 AND b.upper <> b.lower $$,
  'concentration_ratio_bounds: the lower one is concentration_ratio, both are the same without a rest');

------------------------------------------------------------------------------
-- regroup
------------------------------------------------------------------------------
SELECT is(regroup(mix::supply_mix, mapping), want::supply_mix, format('regroup %s by %s', mix, mapping))
FROM (VALUES
  ('{"CHN": 3, "HKG": 1, "USA": 2}', '{"HKG": "CHN"}'::jsonb, '{"CHN": 4, "USA": 2, "$state": {"rows": {"CHN": 2}}}'),
  ('{"A": 1, "B": 2}', '{"A": "B", "B": "A"}', '{"A": 2, "B": 1}'),
  ('{"A": 1, "B": 2, "C": 4}', '{"A": "B", "B": "C"}', '{"B": 1, "C": 6, "$state": {"rows": {"C": 2}}}'),
  ('{"A": 1, "B": 2, "C": 4}', '{"A": "X", "B": "X", "C": "X"}', '{"X": 7, "$state": {"rows": {"X": 3}}}'),
  ('{"A": 1, "B": 2}', '{"B": null}', '{"A": 1, "": 2}'),
  ('{"A": 1, "B": 2}', '{"B": ""}', '{"A": 1, "": 2}'),
  ('{"A": 1, "B": 2}', '{"B": " \t"}', '{"A": 1, "": 2}'),
  ('{"A": 1, "B": 2, "": 5}', '{"B": null}', '{"A": 1, "": 7, "$state": {"rows": {"": 2}}}'),
  ('{"A": 1, "": 5}', '{"": "other"}', '{"A": 1, "other": 5}'),
  ('{"A": 1, "": 5}', '{"": "A"}', '{"A": 6, "$state": {"rows": {"A": 2}}}'),
  ('{"A": 1, "B": 2}', '{}', '{"A": 1, "B": 2}'),
  ('{"A": 1, "B": 2}', '{"nobody": "A"}', '{"A": 1, "B": 2}'),
  ('{"A": 1, "B": 2}', '{"A": "A"}', '{"A": 1, "B": 2}'),
  ('{"A": 5, "B": -2}', '{"B": "A"}', '{"A": 3, "$state": {"rows": {"A": 2}}}'),
  ('{"A": 1, "$state": {"rows": {"A": 5}, "unknown": 3}}', '{"A": "B"}',
   '{"B": 1, "$state": {"rows": {"B": 5}, "unknown": 3}}'),
  ('{"A": 1, "B": null}', '{"A": "C"}', '{"C": 1, "$state": {"unknown": 1}}'),
  ('{}', '{"A": "B"}', '{}'),
  ('{"$state": 1}', '{"$state": "A", "A": "$state"}', '{"A": 1}'),
  ('{"été": 1, "日本": 2}', '{"日本": "été"}', '{"été": 3, "$state": {"rows": {"été": 2}}}')
) AS v(mix, mapping, want);
SELECT no_row($$
    SELECT d.g, regroup(mix, mapping) AS have, want
    FROM data AS d, jsonb('{"S1": "S0", "S2": "T", "S3": null, "S4": "S5", "S5": "S4", "S6": "T"}') AS mapping,
      LATERAL (SELECT supply_mix(CASE WHEN mapping ? supplier THEN mapping ->> supplier ELSE supplier END, amount)
                      AS want
               FROM row_of_data AS r WHERE r.g = d.g) AS r
    WHERE supply_mix_send(regroup(mix, mapping)) <> supply_mix_send(want) $$,
  'regroup equals the mix of renamed rows, to the last bit');
SELECT no_row($$
    SELECT g FROM data, LATERAL regroup(mix, '{"S1": "S0", "S2": "", "S3": "T"}') AS r
    WHERE total(r) <> total(mix) OR row_count(r) <> row_count(mix) OR unknown_count(r) <> unknown_count(mix) $$,
  'regroup keeps total, rows and unknown rows');
SELECT no_row($$
    SELECT g FROM data WHERE supply_mix_send(regroup(regroup(mix, '{"S0": "x", "S1": "y"}'), '{"x": "S0", "y": "S1"}'))
                             <> supply_mix_send(mix) $$,
  'regroup there and back changes no bit');

------------------------------------------------------------------------------
-- residual
------------------------------------------------------------------------------
SELECT is(residual(mix::supply_mix, VARIADIC names), want::supply_mix, format('residual %s, %s', mix, names))
FROM (VALUES
  ('{"A": 1, "B": 2, "C": 3}', '{A,C}'::text[], '{"B": 2, "": 4, "$state": {"rows": {"": 2}}}'),
  ('{"A": 1, "B": 2, "": 3}', '{A}', '{"B": 2, "": 4, "$state": {"rows": {"": 2}}}'),
  ('{"A": 1, "B": 2}', '{A,A,nobody}', '{"B": 2, "": 1}'),
  ('{"A": 1, "B": 2}', '{}', '{"A": 1, "B": 2}'),
  ('{"A": 1, "": 2}', '{"",NULL}', '{"A": 1, "": 2}'),
  ('{"A": 1}', '{A}', '{"": 1}'), ('{}', '{A}', '{}')) AS v(mix, names, want);
SELECT is(residual('{"A": 1, "B": 2, "C": 3}', 'A', 'C'), residual('{"A": 1, "B": 2, "C": 3}', VARIADIC '{A,C}'),
          'residual with names one by one');
SELECT no_row($$
    SELECT g FROM data, LATERAL residual(mix, 'S0', 'S3') AS r
    WHERE supply_mix_send(r) <> supply_mix_send(regroup(mix, '{"S0": null, "S3": null}'))
       OR total(r) <> total(mix) OR row_count(r) <> row_count(mix) OR unknown_count(r) <> unknown_count(mix)
       OR supplier_count(r) > supplier_count(mix) OR hhi(r) > hhi(mix) $$,
  'residual is regroup to nobody, keeps total and rows');
SELECT no_row($$
    SELECT g FROM data, LATERAL residual(mix, 'S0') AS r
    WHERE hhi(r) IS NOT NULL AND NOT (hhi_bounds(r)).lower - 1e-15 <= hhi(mix) $$,
  'what residual leaves has the true HHI above its lower bound');

------------------------------------------------------------------------------
-- scale_supplier
------------------------------------------------------------------------------
SELECT is(scale_supplier(mix::supply_mix, name, factor), want::supply_mix,
          format('scale_supplier %s, %s by %s', mix, quote_literal(name), factor))
FROM (VALUES
  ('{"A": 4, "B": 6}', 'A', 0.5::float8, '{"A": 2, "B": 6}'),
  ('{"A": 4, "B": 6}', 'nobody', 3, '{"A": 4, "B": 6}'),
  ('{"A": 4, "B": 6}', 'B', 0, '{"A": 4, "B": 0}'),
  ('{"A": 4, "B": 6}', 'B', 1, '{"A": 4, "B": 6}'),
  ('{"A": 4, "B": 6}', 'B', -1, '{"A": 4, "B": -6}'),
  ('{"A": 4, "": 6}', '', 2, '{"A": 4, "": 12}'),
  ('{"A": 4, "$state": {"rows": {"A": 3}, "unknown": 2}}', 'A', 2, '{"A": 8, "$state": {"rows": {"A": 3}, "unknown": 2}}'),
  ('{}', 'A', 2, '{}')) AS v(mix, name, factor, want);
SELECT no_row($$
    SELECT g FROM data, LATERAL scale_supplier(mix, 'S0', 2) AS s
    WHERE supply_mix_send(scale_supplier(s, 'S0', 0.5)) <> supply_mix_send(mix)
       OR supply_mix_send(s) <> supply_mix_send(without(mix, 'S0') + only_suppliers(mix, 'S0') * 2
            - only_suppliers(mix - mix, 'S0')) AND unknown_count(mix) = 0
       OR row_count(s) <> row_count(mix) OR unknown_count(s) <> unknown_count(mix) $$,
  'scale_supplier multiplies one supplier alone, and back');

------------------------------------------------------------------------------
-- Losing a supplier
------------------------------------------------------------------------------
CREATE TABLE rare_earths AS
SELECT supply_mix('{"China": 270000, "United States": 45000, "Burma": 31000, "Australia": 13000,
  "Nigeria": 13000, "Thailand": 13000, "India": 2900, "Russia": 2500, "Madagascar": 2000,
  "Vietnam": 300, "Malaysia": 130, "Brazil": 20, "Other": 1100}') AS mix;
SELECT results_eq($$
    SELECT removed, round(coverage::numeric, 3), round(hhi_after::numeric, 3)
    FROM rare_earths, LATERAL n_minus_1(mix)$$,
  $$VALUES ('China', 0.315, 0.229)$$, 'rare earths 2024 without China: coverage 0.315, HHI 0.229 (USGS MCS 2025)');
SELECT results_eq($$
    SELECT round(hhi(mix)::numeric, 4), round(hhi(mix + '{"Australia": 20000}')::numeric, 4) FROM rare_earths$$,
  $$VALUES (0.4924, 0.4513)$$, 'rare earths 2024, 20000 t more from Australia: HHI 0.4924 to 0.4513');

SELECT is(n.removed, gone, format('n_minus_1 of %s, %s: removed', mix, demand))
       || E'\n' || same(n.coverage, covered, format('n_minus_1 of %s, %s: coverage', mix, demand))
       || E'\n' || same(n.hhi_after, after, format('n_minus_1 of %s, %s: hhi_after', mix, demand))
FROM (VALUES
  ('{"A": 6, "B": 3, "C": 1}'::supply_mix, NULL, 'A', 0.4::float8, 0.625::float8),
  ('{"A": 6, "B": 3, "C": 1}', 8, 'A', 0.5, 0.625),
  ('{"A": 6, "B": 3, "C": 1}', 2, 'A', 2, 0.625),
  ('{"A": 6, "B": 3, "C": 1, "": 4}', NULL, 'A', 8 / 14.0, 10 / 64.0),
  ('{"B": 1, "A": 1}', NULL, 'A', 0.5, 1),
  ('{"A": 5}', NULL, 'A', 0, NULL),
  ('{"A": 5}', 3, 'A', 0, NULL),
  ('{"A": 6, "": 4}', NULL, 'A', 0.4, NULL),
  ('{"A": 6, "B": 0}', NULL, 'A', 0, NULL),
  ('{"A": 1, "": 9}', NULL, 'A', 0.9, NULL),
  ('{"A": 1e300, "B": 1, "C": 3}', NULL, 'A', 4e-300, 0.625),
  ('{"A": 1e300, "B": 1, "C": 3}', 4, 'A', 1, 0.625),
  ('{"A": 1e17, "B": 1, "C": 3}', 8, 'A', 0.5, 0.625),
  ('{"A": 1e9, "B": 0.1, "C": 0.3}', 0.4, 'A', 1, 0.625),
  ('{}', NULL, NULL, NULL, NULL), ('{"A": 0}', NULL, NULL, NULL, NULL),
  ('{"": 5}', NULL, NULL, NULL, NULL), ('{}', 5, NULL, NULL, NULL)) AS v(mix, demand, gone, covered, after),
  LATERAL n_minus_1(mix, demand) AS n;
SELECT results_eq($$SELECT * FROM n_minus_1('{"A": 6, "B": 4}')$$,
  $$VALUES ('A', 0.4::float8, 1::float8)$$, 'n_minus_1 without the argument demand');
SELECT is(count(*), 1::bigint, 'n_minus_1 of no mix is one row') FROM n_minus_1(NULL) WHERE removed IS NULL
  AND coverage IS NULL AND hhi_after IS NULL;
SELECT no_row($$
    SELECT g, n.* FROM data, LATERAL n_minus_1(mix, 1000) AS n
    WHERE n.removed <> largest_supplier(mix)
       OR abs(n.coverage - total(without(mix, n.removed)) / 1000) > 1e-14 * n.coverage
       OR abs(n.hhi_after - hhi(without(mix, n.removed))) > 1e-15
       OR n.hhi_after IS NULL <> (hhi(without(mix, n.removed)) IS NULL) $$,
  'n_minus_1 is the mix without its largest supplier');

SELECT results_eq($$
    SELECT supplier, share, coverage, round(hhi::numeric, 14)
    FROM leave_one_out('{"B": 3, "A": 3, "C": 2, "": 2}')$$,
  $$VALUES ('A', 0.3::float8, 0.7::float8, round(13 / 49.0, 14)), ('B', 0.3, 0.7, round(13 / 49.0, 14)),
           ('C', 0.2, 0.8, 18 / 64.0)$$, 'leave_one_out of 3, 3, 2 and 2 unattributed');
SELECT results_eq($$SELECT * FROM leave_one_out('{"A": 5}')$$,
  $$VALUES ('A', 1::float8, 0::float8, NULL::float8)$$, 'leave_one_out of one supplier: nothing remains');
SELECT results_eq($$SELECT * FROM leave_one_out('{"A": 5, "": 5}')$$,
  $$VALUES ('A', 0.5::float8, 0.5::float8, NULL::float8)$$, 'leave_one_out of one supplier and a rest');
SELECT is_empty($$SELECT * FROM leave_one_out('{}')$$, 'leave_one_out of no rows is empty');
SELECT no_row($$
    SELECT g, supplier, hhi, hhi(without(mix, supplier)) FROM data, LATERAL leave_one_out(mix) AS l
    WHERE abs(hhi - hhi(without(mix, supplier))) > 1e-15
       OR hhi IS NULL <> (hhi(without(mix, supplier)) IS NULL)
       OR share <> share(mix, supplier) OR abs(coverage + share - 1) > 1e-15
       OR coverage <> total(without(mix, supplier)) / total(mix)
          AND abs(coverage - total(without(mix, supplier)) / total(mix)) > 1e-15 $$,
  'leave_one_out is hhi(without()) of every supplier');
SELECT no_row($$
    SELECT g FROM data, LATERAL (
      SELECT array_agg(supplier ORDER BY n) AS names, count(*) FILTER (WHERE share > 0) AS positive
      FROM leave_one_out(mix) WITH ORDINALITY AS l(supplier, share, coverage, hhi, n)) AS l
    WHERE positive <> supplier_count(mix)
       OR names[1:positive] <> ARRAY(SELECT supplier FROM suppliers(mix) WHERE amount > 0 ORDER BY rank) $$,
  'leave_one_out lists suppliers by amount');
-- beside a giant: what is left must not drown in its square
SELECT no_row(format($$
    SELECT supplier, hhi, hhi(without(%1$L, supplier)) FROM leave_one_out(%1$L) AS l
    WHERE NOT abs(hhi - hhi(without(%1$L, supplier))) <= 1e-15 $$, mix),
  'leave_one_out of ' || mix)
FROM unnest(ARRAY['{"A": 1e16, "B": 1, "C": 3}', '{"A": 1e9, "B": 1e-3, "C": 1e-3, "D": 2e-3}',
  '{"A": 1e300, "B": 1, "C": 3}', '{"A": 1e300, "B": 1e-300, "C": 1e-300}', '{"A": 1e200, "B": 1e100, "C": 1, "D": 1e-100}',
  '{"A": 1e-300, "B": 2e-300, "C": 5e-324}', '{"A": 8e307, "B": 4e307, "C": 1}',
  '{"A": 0.1, "B": 0.2, "C": 0.30000000000000004, "": 1e17}']) AS mix;

------------------------------------------------------------------------------
-- Merging suppliers
------------------------------------------------------------------------------
SELECT same(merge_delta(mix, a, b), want, format('merge_delta of %s: %s and %s', mix, a, b))
FROM (VALUES
  ('{"A": 25, "B": 20, "C": 55}'::supply_mix, 'A', 'B', 0.1), ('{"A": 25, "B": 20, "C": 55}', 'B', 'A', 0.1),
  ('{"A": 25, "B": 20, "": 55}', 'A', 'B', 0.1), ('{"A": 25, "B": 75}', 'A', 'A', 0),
  ('{"A": 25, "B": 75}', 'A', 'nobody', NULL), ('{"A": 25, "B": 75}', 'nobody', 'B', NULL),
  ('{"A": 25, "B": 75}', 'nobody', 'nobody', NULL), ('{"A": 25, "B": 75}', 'A', NULL, NULL),
  ('{"A": 25, "B": 0, "C": 75}', 'A', 'B', 0), ('{"A": 1, "B": 3}', 'A', 'B', 0.375),
  ('{"A": 1e300, "B": 3e300}', 'A', 'B', 0.375), ('{"A": 1e-300, "B": 3e-300}', 'A', 'B', 0.375),
  ('{"A": 0, "B": 0}', 'A', 'B', NULL), ('{}', 'A', 'B', NULL)) AS v(mix, a, b, want);
SELECT no_row($$
    SELECT g, a.supplier, b.supplier FROM data, LATERAL suppliers(mix) AS a, LATERAL suppliers(mix) AS b
    WHERE a.supplier <> b.supplier AND abs(
      merge_delta(mix, a.supplier, b.supplier)
      - (hhi(regroup(mix, jsonb_build_object(a.supplier, b.supplier))) - hhi(mix))) > 4e-16
       OR merge_delta(mix, a.supplier, b.supplier) IS DISTINCT FROM merge_delta(mix, b.supplier, a.supplier) $$,
  'merge_delta is the HHI after regroup less the HHI before, in either order');
-- nine firms: 25 and 20 merge
SELECT same(merge_delta(m, '1', '2') * 10000, 1000, 'nine firms, 25 and 20 merge: 1000 points')
FROM supply_mix('{25,20,15,10,8,7,6,5,4}'::float8[]) AS m;
SELECT same(hhi_points(regroup(m, '{"2": "1"}')), 2540, 'nine firms after 25 and 20 merge: 2540 points')
FROM supply_mix('{25,20,15,10,8,7,6,5,4}'::float8[]) AS m;

------------------------------------------------------------------------------
-- diversification_gap
------------------------------------------------------------------------------
SELECT same(CASE WHEN cap IS NULL THEN diversification_gap(mix) ELSE diversification_gap(mix, cap) END, want,
            format('diversification_gap of %s, cap %s', mix, coalesce(cap::text, 'by default')))
FROM (VALUES
  ('{"A": 80, "B": 20}'::supply_mix, NULL, 15), ('{"A": 65, "B": 35}', NULL, 0), ('{"A": 60, "B": 40}', NULL, 0),
  ('{"A": 80, "B": 20}', 0.5::float8, 30), ('{"A": 80, "": 20}', 0.5, 30), ('{"A": 30, "": 70}', 0.25, 5),
  ('{"A": 10, "B": 10}', 0.25, 5), ('{"A": 7}', 0.5, 3.5), ('{"A": 8e300, "B": 2e300}', 0.5, 3e300),
  ('{"A": 80, "B": 20}', 0.999, 0), ('{}', NULL, NULL), ('{"A": 0}', NULL, NULL), ('{"": 5}', NULL, NULL)
) AS v(mix, cap, want);
SELECT no_row($$
    SELECT g, cap FROM data, unnest('{0.05,0.25,0.5,0.65,0.9}'::float8[]) AS cap,
      LATERAL (SELECT diversification_gap(mix, cap) AS gap, largest_supplier(mix) AS name) AS s,
      LATERAL (SELECT mix + supply_mix(ARRAY[name, 'new'], ARRAY[-gap, gap]) AS moved) AS m
    WHERE NOT (abs(share(moved, name) - least(cap, largest_share(mix))) <= 4e-16
               AND abs(total(moved) - total(mix)) <= 1e-15 * total(mix)) $$,
  'moving diversification_gap away makes the share meet the cap');

------------------------------------------------------------------------------
-- hhi_change
------------------------------------------------------------------------------
SELECT results_eq($$
    SELECT supplier, round(share_before::numeric, 12), round(share_after::numeric, 12), round(contribution::numeric, 12)
    FROM hhi_change('{"A": 6, "B": 4}', '{"A": 5, "C": 5}')$$,
  $$VALUES ('C', 0.0, 0.5, 0.25), ('B', 0.4, 0.0, -0.16), ('A', 0.6, 0.5, -0.11)$$,
  'hhi_change from 6, 4 to 5, new 5');
SELECT results_eq($$SELECT * FROM hhi_change('{"A": 1, "B": 1, "": 2}', '{"B": 1, "A": 2, "": 1}')$$,
  $$VALUES ('A', 0.25::float8, 0.5::float8, 0.1875::float8), ('B', 0.25, 0.25, 0)$$,
  'hhi_change beside unattributed supply');
SELECT results_eq($$SELECT supplier, contribution FROM hhi_change('{"C": 1, "A": 1, "B": 2}', '{"A": 10, "B": 20, "C": 10}')$$,
  $$VALUES ('A', 0::float8), ('B', 0), ('C', 0)$$, 'hhi_change of the same shares: nothing, ties by name');
SELECT results_eq($$SELECT supplier, contribution FROM hhi_change('{"b": 1, "": 3}', '{"a": 1, "": 3}')$$,
  $$VALUES ('a', 0.0625::float8), ('b', -0.0625)$$, 'hhi_change of equal size: by name');
SELECT no_row($$
    SELECT g, change, hhi(b) - hhi(a) FROM pair, LATERAL (
      SELECT sum(contribution) AS change, count(*) AS n FROM hhi_change(a, b)) AS c
    WHERE abs(change - (hhi(b) - hhi(a))) > 1e-15 $$,
  'contributions of hhi_change add up to the change');
SELECT no_row($$
    SELECT g, c.* FROM pair, LATERAL hhi_change(a, b) AS c
    WHERE share_before <> coalesce(share(a, supplier), 0) OR share_after <> coalesce(share(b, supplier), 0)
       OR abs(contribution - (share_after ^ 2 - share_before ^ 2)) > 1e-15 $$,
  'hhi_change: shares before and after, and the difference of their squares');
SELECT no_row($$
    SELECT g FROM pair, LATERAL (
      SELECT array_agg(supplier ORDER BY n) AS names,
             array_agg(supplier ORDER BY abs(contribution) DESC, supplier COLLATE "C") AS sorted
      FROM hhi_change(a, b) WITH ORDINALITY AS c(supplier, share_before, share_after, contribution, n)) AS c
    WHERE names <> sorted
       OR NOT names @> ARRAY(SELECT supplier FROM suppliers(a) WHERE amount > 0 UNION
                             SELECT supplier FROM suppliers(b) WHERE amount > 0) $$,
  'hhi_change lists every supplier of either mix, largest contribution first');

------------------------------------------------------------------------------
-- similarity
------------------------------------------------------------------------------
SELECT same(similarity(a, b), want, format('similarity of %s and %s', a, b))
FROM (VALUES
  ('{"A": 6, "B": 4}'::supply_mix, '{"A": 5, "C": 5}'::supply_mix, 0.5), ('{"A": 1}', '{"B": 1}', 0),
  ('{"A": 6, "B": 4}', '{"A": 60, "B": 40}', 1), ('{"A": 6, "": 4}', '{"A": 6, "": 4}', 0.6),
  ('{"A": 1, "": 3}', '{"A": 3, "": 1}', 0.25), ('{"A": 1e300, "B": 3e300}', '{"A": 3e-300, "B": 1e-300}', 0.5),
  ('{"A": 1, "B": 0}', '{"B": 1}', 0), ('{"A": 1}', '{}', NULL), ('{}', '{"A": 1}', NULL),
  ('{"A": 1}', '{"A": 0}', NULL)) AS v(a, b, want);
SELECT no_row($$
    SELECT g FROM pair WHERE NOT (similarity(a, b) = similarity(b, a) AND similarity(a, b) BETWEEN 0 AND 1
      AND similarity(a, b) <= least(attributed_share(a), attributed_share(b)) + 1e-15
      AND abs(similarity(a, a) - attributed_share(a)) <= 1e-15
      AND abs(similarity(a, a * 3) - attributed_share(a)) <= 1e-15) $$,
  'similarity: symmetric, 0..1, with itself the attributed share');
SELECT no_row($$
    SELECT g FROM pair WHERE attributed_share(a) = 1 AND similarity(a, a) <> 1 $$,
  'similarity of an attributed mix with itself is 1');
SELECT no_row($$
    SELECT g, similarity(a, b), want FROM pair, LATERAL (
      SELECT coalesce(sum(least(x.share, y.share)), 0) AS want
      FROM suppliers(a) AS x JOIN suppliers(b) AS y USING (supplier)) AS s
    WHERE abs(similarity(a, b) - want) > 4e-15 $$, 'similarity equals a join in SQL');

------------------------------------------------------------------------------
-- Weights
------------------------------------------------------------------------------
SELECT same(weighted_hhi(mix, weights), want, format('weighted_hhi of %s by %s', mix, weights))
FROM (VALUES
  ('{"A": 6, "B": 4}'::supply_mix, '{"A": 2, "B": 5}'::supply_mix, 1.52),
  ('{"A": 6, "B": 2, "": 2}', '{"A": 2, "B": 5}', 0.92),
  ('{"A": 6, "B": 4}', '{"A": 1, "B": 1}', 0.52), ('{"A": 6, "B": 4}', '{"A": 0, "B": 5}', 0.8),
  ('{"A": 6, "B": 4}', '{"A": 0, "B": 0}', 0), ('{"A": 6, "B": 4}', '{"A": -1, "B": 5}', 0.44),
  ('{"A": 6, "B": 4, "C": 0}', '{"A": 2, "B": 5}', 1.52),
  ('{"A": 6, "B": 4}', '{"A": 2, "B": 5, "C": 9, "": 7}', 1.52),
  ('{"A": 6e300, "B": 4e300}', '{"A": 2, "B": 5}', 1.52), ('{"A": 6e-300, "B": 4e-300}', '{"A": 2, "B": 5}', 1.52),
  ('{"A": 6, "B": 4}', '{"A": 2, "B": 5, "$state": {"rows": {"A": 3}}}', 1.52),
  ('{}', '{"A": 2}', NULL), ('{"A": 0}', '{"A": 2}', NULL), ('{"": 5}', '{"A": 2}', NULL), ('{"": 5}', '{}', NULL),
  (NULL, '{"A": 2}', NULL), ('{"A": 1}', NULL, NULL)) AS v(mix, weights, want);
SELECT same(weight_coverage(mix, weights), want, format('weight_coverage of %s by %s', mix, weights))
FROM (VALUES
  ('{"A": 6, "B": 2, "": 2}'::supply_mix, '{"A": 1}'::supply_mix, 0.6), ('{"A": 6, "B": 2, "": 2}', '{}', 0),
  ('{"A": 6, "B": 2, "": 2}', '{"A": 0, "B": -3}', 0.8), ('{"A": 6, "B": 2, "": 2}', '{"": 1}', 0),
  ('{"A": 6, "B": 4}', '{"A": 1, "B": 1, "C": 1}', 1), ('{"A": 6, "B": 0}', '{"B": 1}', 0),
  ('{}', '{"A": 1}', NULL), ('{"A": 0}', '{"A": 1}', NULL), (NULL, '{}', NULL), ('{"A": 1}', NULL, NULL)
) AS v(mix, weights, want);

SELECT is(e[1], '22023', 'a supplier without weight is an error')
       || E'\n' || matches(e[2] || ' ' || e[3], '"BRA"', 'the error names the supplier')
       || E'\n' || matches(e[4], 'without\(', 'the hint names without()')
FROM error_of($$SELECT weighted_hhi('{"AUS": 6, "BRA": 4, "": 3}', '{"AUS": 2, "": 9}')$$) AS e;
SELECT fails($$SELECT weighted_hhi('{"A": 6}', '{}')$$, '22023');
SELECT same(weighted_hhi(without(m, 'B'), '{"A": 2}'), 2, 'without() takes away who has no weight')
FROM supply_mix('{"A": 6, "B": 4}') AS m;
SELECT same(weighted_hhi(residual(m, 'B'), '{"A": 2}'), 0.72, 'residual() keeps the shares of the total')
FROM supply_mix('{"A": 6, "B": 4}') AS m;

CREATE TABLE score (supplier text PRIMARY KEY, weight float8);
INSERT INTO score SELECT 'S' || i, (i * 37 % 23) / 2.3 FROM generate_series(0, 20) AS i;
SELECT no_row($$
    SELECT g, weighted_hhi(mix, weights), want
    FROM data, (SELECT supply_mix(supplier, weight) AS weights FROM score) AS w,
      LATERAL (SELECT sum((x / (SELECT sum(amount) FROM row_of_data AS r WHERE r.g = data.g)) ^ 2 * weight) AS want
               FROM (SELECT supplier, sum(amount) AS x FROM row_of_data AS r
                     WHERE r.g = data.g AND supplier IS NOT NULL GROUP BY supplier) AS s
               JOIN score USING (supplier)) AS j
    WHERE NOT abs(weighted_hhi(mix, weights) - want) <= 1e-13 $$,
  'weighted_hhi equals a join in SQL');
SELECT no_row($$
    SELECT g FROM data, LATERAL (SELECT supply_mix(supplier, 1) AS ones FROM score) AS w
    WHERE abs(weighted_hhi(mix, ones) - hhi(mix)) > 4e-16
       OR abs(weight_coverage(mix, ones) - attributed_share(mix)) > 4e-16
       OR abs(weighted_hhi(mix, ones * 7) - 7 * hhi(mix)) > 4e-15 $$,
  'weighted_hhi with equal weights is a multiple of hhi');

-- the aggregate: 3 of A at 1 and 1 at 5 have weight 2
SELECT same(weighted_hhi(s, x, w), want, 'weighted_hhi(supplier, amount, weight): ' || name)
FROM (VALUES
  ('means of weights by amount', 'A', 3::float8, 1::float8, 0.75), ('means of weights by amount', 'A', 1, 5, 0.75),
  ('means of weights by amount', 'B', 4, 1, 0.75),
  ('a zero amount needs no weight', 'A', 6, 2, 1.52), ('a zero amount needs no weight', 'B', 4, 5, 1.52),
  ('a zero amount needs no weight', 'B', 0, NULL, 1.52),
  ('an unknown amount needs no weight', 'A', 6, 2, 1.52), ('an unknown amount needs no weight', 'B', 4, 5, 1.52),
  ('an unknown amount needs no weight', 'C', NULL, NULL, 1.52), ('an unknown amount needs no weight', 'C', NULL, 3, 1.52),
  ('unattributed supply needs no weight', 'A', 6, 2, 0.92), ('unattributed supply needs no weight', 'B', 2, 5, 0.92),
  ('unattributed supply needs no weight', NULL, 1, NULL, 0.92), ('unattributed supply needs no weight', ' ', 1, 3, 0.92),
  ('a net amount of zero does not count', 'A', 6, 2, 1.52), ('a net amount of zero does not count', 'B', 4, 5, 1.52),
  ('a net amount of zero does not count', 'C', 4, 5, 1.52), ('a net amount of zero does not count', 'C', -4, 7, 1.52),
  ('corrections take their weight along', 'A', 6, 2, 1.52), ('corrections take their weight along', 'B', 5, 4.8, 1.52),
  ('corrections take their weight along', 'B', -1, 4, 1.52),
  ('zero and negative weights', 'A', 5, 0, -0.5), ('zero and negative weights', 'B', 5, -2, -0.5),
  ('amounts of 1e300', 'A', 6e300, 2, 1.52), ('amounts of 1e300', 'B', 4e300, 5, 1.52),
  ('amounts of 1e-300', 'A', 6e-300, 2, 1.52), ('amounts of 1e-300', 'B', 4e-300, 5, 1.52),
  ('nobody named', NULL, 3, 1, NULL), ('nothing but zeros', 'A', 0, 1, NULL), ('nothing known', 'A', NULL, 1, NULL)
) AS v(name, s, x, w, want)
GROUP BY name, want ORDER BY name;
SELECT is(weighted_hhi(s, x, w), NULL, 'weighted_hhi of no rows')
FROM (VALUES ('A', 1.0::float8, 1.0::float8)) AS v(s, x, w) WHERE false;
SELECT is(e[1], '22004', 'a row without weight is an error')
       || E'\n' || matches(e[2] || ' ' || e[3], '"BRA"', 'the error names its supplier')
FROM error_of($$SELECT weighted_hhi(s, x, w) FROM (VALUES ('AUS', 1, 2), ('BRA', 3, NULL)) AS v(s, x, w)$$) AS e;
SELECT fails($$SELECT weighted_hhi(s, x, 1) FROM (VALUES ('A', 1), ('B', -3)) AS v(s, x)$$, '22003');
SELECT fails(format($$SELECT weighted_hhi('A', %L::float8, 1)$$, x), '22003')
FROM unnest('{NaN,Infinity,-Infinity}'::text[]) AS x;
SELECT fails(format($$SELECT weighted_hhi('A', 1, %L::float8)$$, x), '22003')
FROM unnest('{NaN,Infinity,-Infinity}'::text[]) AS x;

CREATE TABLE weighted AS
SELECT r.*, weight FROM row_of_data AS r LEFT JOIN score USING (supplier);
SELECT no_row($$
    SELECT g, have, weighted_hhi(mix, weights) FROM data
    JOIN (SELECT g, weighted_hhi(supplier, amount, weight) AS have FROM weighted GROUP BY g) AS a USING (g),
    (SELECT supply_mix(supplier, weight) AS weights FROM score) AS w
    WHERE NOT abs(have - weighted_hhi(mix, weights)) <= 4e-15 $$,
  'weighted_hhi: the aggregate equals the reading');
SELECT no_row($$
    SELECT g, have, want
    FROM (SELECT g, weighted_hhi(supplier, amount, i % 13 - 3.5) AS have FROM row_of_data GROUP BY g) AS a
    JOIN (SELECT g, sum((x / total) ^ 2 * xw / nullif(x, 0)) AS want
          FROM (SELECT g, supplier, sum(amount) AS x, sum(amount * (i % 13 - 3.5)) AS xw,
                       sum(sum(amount)) OVER (PARTITION BY g) AS total
                FROM row_of_data GROUP BY g, supplier) AS s
          WHERE supplier IS NOT NULL GROUP BY g) AS b USING (g)
    WHERE NOT abs(have - want) <= 1e-13 $$,
  'weighted_hhi: means of weights equal SQL');
SELECT no_row(format($$
    SELECT g FROM (SELECT g, weighted_hhi(supplier, amount, weight) AS a FROM weighted GROUP BY g) AS a
    JOIN (SELECT g, weighted_hhi(supplier, amount, weight ORDER BY %s) AS b FROM weighted GROUP BY g) AS b USING (g)
    WHERE float8send(a) <> float8send(b) $$, ordering),
  'weighted_hhi: the order of rows does not matter, to the last bit: ' || ordering)
FROM unnest('{i DESC,"amount, i","weight DESC, i"}'::text[]) AS ordering;
SELECT no_row(format($$
    SELECT s.g, s.i, have, want
    FROM (SELECT g, i, weighted_hhi(supplier, amount, weight) OVER
                 (PARTITION BY g ORDER BY i %s BETWEEN 20 PRECEDING AND CURRENT ROW) AS have
          FROM weighted WHERE g %% 4 = 2) AS s,
      LATERAL (SELECT weighted_hhi(o.supplier, o.amount, o.weight ORDER BY o.i) AS want
               FROM weighted AS o WHERE o.g = s.g AND o.i BETWEEN s.i - 20 AND s.i) AS f
    WHERE float8send(have) IS DISTINCT FROM float8send(want) $$, mode),
  'weighted_hhi over a window equals recomputation: ' || mode)
FROM unnest('{ROWS,RANGE}'::text[]) AS mode;
-- what entered at 1e30 leaves no trace; a row without weight fails in every frame
SELECT no_row($$
    SELECT i, have, want
    FROM (SELECT i, weighted_hhi(s, x, w) OVER (ORDER BY i ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS have
          FROM (SELECT i, 'S' || i % 2 AS s, CASE WHEN i % 7 = 0 THEN 1e30 ELSE 0.1 END::float8 AS x,
                       CASE WHEN i % 5 = 0 THEN 1e10 ELSE 0.3 END::float8 AS w
                FROM generate_series(1, 60) AS i) AS r) AS h
    JOIN (SELECT c.i, weighted_hhi('S' || o.i % 2, CASE WHEN o.i % 7 = 0 THEN 1e30 ELSE 0.1 END::float8,
                                   CASE WHEN o.i % 5 = 0 THEN 1e10 ELSE 0.3 END::float8) AS want
          FROM generate_series(1, 60) AS c(i) JOIN generate_series(1, 60) AS o(i) ON o.i BETWEEN c.i - 2 AND c.i
          GROUP BY c.i) AS w USING (i)
    WHERE float8send(have) IS DISTINCT FROM float8send(want) $$,
  'weighted_hhi over a window: large amounts and weights leave no trace');

------------------------------------------------------------------------------
-- NULL rules: no rows, a total of zero, or nobody named
------------------------------------------------------------------------------
CREATE TABLE reading (query text, sets boolean);
INSERT INTO reading
SELECT measure || '(%s)', false
FROM unnest('{hhi_dual,shannon_evenness,unctad_concentration,rosenbluth_index,horvath_index,kvalseth_index,
  dominance_index,stenbacka_threshold,theil_index,mean_log_deviation,gini,gini_corrected,hoover_index,
  palma_ratio,hhi_level}'::text[]) AS measure
UNION ALL
SELECT format('%s(%%s, %s)', measure, p), false
FROM unnest('{renyi_entropy,hannah_kay_index,atkinson_index}'::text[]) AS measure,
     unnest('{0,0.5,1,2,''Infinity''}'::text[]) AS p
UNION ALL VALUES
  ('shannon_entropy(%s, 2)', false), ('weighted_hhi(%s, ''{"A": 1, "B": 1}'')', false),
  ('(n_minus_1(%s)).removed', false), ('(n_minus_1(%s)).coverage', false), ('(n_minus_1(%s, 5)).hhi_after', false),
  ('merge_delta(%s, ''A'', ''B'')', false), ('diversification_gap(%s)', false),
  ('similarity(%s, ''{"A": 1}'')', false), ('similarity(''{"A": 1}'', %s)', false),
  ('hhi_level(%s, ''CEPII GeoDep'')', false),
  ('(SELECT count(*) FROM lorenz_curve(%s))', true);
SELECT is((error_of(format('DO $d$ BEGIN ASSERT (SELECT %s) IS NULL; END $d$', format(query, quote_literal(mix) || '::supply_mix'))))[1],
          '00000', format(query, quote_literal(mix)) || ' is NULL')
FROM reading, unnest(ARRAY['{}', '{"A": 0}', '{"": 5}', '{"A": 0, "": 5}', '{"A": null}']) AS mix
WHERE NOT sets AND NOT (query LIKE 'merge_delta%' AND mix LIKE '{"A": %, "": 5}');
SELECT is((error_of(format('DO $d$ BEGIN ASSERT (SELECT %s) IS NULL; END $d$', format(query, 'NULL::supply_mix'))))[1],
          '00000', format(query, 'NULL') || ' is NULL')
FROM reading WHERE NOT sets;
SELECT is_empty(format('SELECT * FROM lorenz_curve(%L)', mix), 'no Lorenz curve of ' || mix)
FROM unnest(ARRAY['{}', '{"A": 0}', '{"": 5}', '{"A": 0, "": 5}']) AS mix;
SELECT is_empty(query, query) FROM unnest(ARRAY[
  'SELECT * FROM lorenz_curve(NULL)', 'SELECT * FROM leave_one_out(NULL)',
  'SELECT * FROM hhi_change(NULL, ''{"A": 1}'')', 'SELECT * FROM hhi_change(''{"A": 1}'', NULL)',
  'SELECT 1 WHERE regroup(NULL, ''{}'') IS NOT NULL', 'SELECT 1 WHERE regroup(''{}'', NULL) IS NOT NULL',
  'SELECT 1 WHERE residual(NULL, ''A'') IS NOT NULL', 'SELECT 1 WHERE scale_supplier(NULL, ''A'', 2) IS NOT NULL',
  'SELECT 1 WHERE scale_supplier(''{}'', NULL, 2) IS NOT NULL',
  'SELECT 1 WHERE scale_supplier(''{}'', ''A'', NULL) IS NOT NULL']) AS query;
SELECT is((error_of(format('DO $d$ BEGIN ASSERT (SELECT %s(s, x) FROM (VALUES (''A'', 1)) AS v(s, x) WHERE false) IS NULL; END $d$',
                           measure)))[1], '00000', measure || ' of no rows is NULL')
FROM (SELECT split_part(query, '(', 1) AS measure FROM reading WHERE query LIKE '%\_%(\%s)' OR query = 'gini(%s)') AS s
WHERE measure NOT IN ('hhi_level', 'diversification_gap', '');

------------------------------------------------------------------------------
-- Errors
------------------------------------------------------------------------------
-- negative net amounts, as for hhi
INSERT INTO reading VALUES
  ('hhi_bounds(%s, 3)', true), ('largest_share_bounds(%s)', true), ('concentration_ratio_bounds(%s, 3)', true),
  ('weight_coverage(%s, ''{"A": 1, "B": 1}'')', true),
  ('(SELECT count(*) FROM leave_one_out(%s))', true),
  ('(SELECT count(*) FROM hhi_change(%s, ''{"A": 1}''))', true),
  ('(SELECT count(*) FROM hhi_change(''{"A": 1}'', %s))', true);
SELECT ok(e[1] = '22003' AND e[3] LIKE '%"A"%' AND e[3] LIKE '%-1%' AND e[4] <> '',
          format(query, quote_literal('{"A": -1, "B": 3}')) || ' names the negative amount')
FROM reading, LATERAL error_of('SELECT ' || format(query, '''{"A": -1, "B": 3}''::supply_mix')) AS e;
SELECT ok(e[1] = '22003' AND e[3] LIKE '%-1%' AND e[4] <> '',
          format(query, quote_literal('{"A": 3, "B": 3, "": -1}')) || ' names the negative amount')
FROM reading, LATERAL error_of('SELECT ' || format(query, '''{"A": 3, "B": 3, "": -1}''::supply_mix')) AS e;
SELECT lives_ok(query, query) FROM unnest(ARRAY[
  'SELECT regroup(''{"A": -1, "B": 3}'', ''{"A": "C"}'')', 'SELECT residual(''{"A": -1, "B": 3}'', ''A'')',
  'SELECT scale_supplier(''{"A": -1, "B": 3}'', ''A'', 2)',
  'SELECT weighted_hhi(''{"A": 1}'', ''{"A": -1, "": -3}'')',
  'SELECT gini(''{"A": -1e-15, "B": 3}'')', 'SELECT hoover_index(''{"A": -1e-15, "B": 3}'')',
  'SELECT theil_index(''{"A": -1e-15, "B": 3}'')', 'SELECT atkinson_index(''{"A": -1e-15, "B": 3}'', 0.5)',
  'SELECT * FROM lorenz_curve(''{"A": -1e-15, "B": 3}'')', 'SELECT kvalseth_index(''{"A": 3, "": -1e-15}'')']) AS query;
SELECT same(actual, expected, name || ' reads a remainder of rounding as 0')
FROM supply_mix('{"A": -1e-15, "B": 3}') AS m, LATERAL (VALUES
  ('gini', gini(m), 0.5::float8), ('hoover_index', hoover_index(m), 0.5), ('theil_index', theil_index(m), ln(2.0)),
  ('mean_log_deviation', mean_log_deviation(m), 'Infinity'), ('atkinson_index 2', atkinson_index(m, 2), 1),
  ('rosenbluth_index', rosenbluth_index(m), 1), ('merge_delta', merge_delta(m, 'A', 'B'), 0),
  ('weighted_hhi', weighted_hhi(m, '{"B": 2}'), 2)) AS v(name, actual, expected);

-- parameters
SELECT fails(format('SELECT %s(''{"A": 3, "B": 1}'', %s)', measure, p), '22023')
FROM unnest('{renyi_entropy,hannah_kay_index,atkinson_index,hill_number}'::text[]) AS measure,
     unnest('{-1,-1e-300,''NaN'',''-Infinity''}'::text[]) AS p;
SELECT fails(format('SELECT shannon_entropy(''{"A": 3, "B": 1}''::supply_mix, %s)', p), '22023')
FROM unnest('{1,0.5,0,-2,''NaN'',''Infinity'',''-Infinity''}'::text[]) AS p;
SELECT fails(format('SELECT diversification_gap(''{"A": 3, "B": 1}'', %s)', p), '22023')
FROM unnest('{0,1,-0.5,2,''NaN'',''Infinity''}'::text[]) AS p;
SELECT fails(format('SELECT n_minus_1(''{"A": 3, "B": 1}'', %s)', p), '22023')
FROM unnest('{0,-1,''NaN'',''-Infinity''}'::text[]) AS p;
SELECT fails(format('SELECT hhi_bounds(''{"A": 3, "B": 1}'', %s)', p), '22023') FROM unnest('{0,-1,-2147483648}'::int[]) AS p;
SELECT fails(format('SELECT concentration_ratio_bounds(''{"A": 3, "B": 1}'', %s)', p), '22023')
FROM unnest('{0,-1,-2147483648}'::int[]) AS p;
SELECT fails(format('SELECT regroup(''{"A": 3, "B": 1}'', %L)', p), '22023')
FROM unnest(ARRAY['[]', '"A"', '1', 'null', '["A", "B"]', '{"A": 1}', '{"A": true}', '{"A": ["B"]}', '{"A": {"B": "C"}}']) AS p;
SELECT fails(format('SELECT scale_supplier(''{"A": 3, "B": 1}'', ''A'', %L)', p), '22003')
FROM unnest('{NaN,Infinity,-Infinity,1e308}'::text[]) AS p;
SELECT is(e[1], '22023', 'hhi_level of a guideline that there is not')
       || E'\n' || ok(bool_and(e[3] || e[4] LIKE '%' || name || '%'), 'the error lists the guidelines')
FROM error_of($$SELECT hhi_level('{"A": 1}', 'EU 2004')$$) AS e,
     unnest('{US 2023,US 2010,US 1992,CEPII GeoDep}'::text[]) AS name GROUP BY e;
SELECT fails($$SELECT hhi_level('{"A": 1}', '')$$, '22023');
SELECT is(hhi_level('{"A": 1}', NULL), NULL, 'hhi_level of no guideline is NULL');
SELECT ok(e[1] = '22023' AND e[3] || e[4] <> '', 'a bad parameter is told, or has a hint: ' || query)
FROM unnest(ARRAY[
  'SELECT renyi_entropy(''{"A": 1}'', -1)', 'SELECT hannah_kay_index(''{"A": 1}'', -1)',
  'SELECT atkinson_index(''{"A": 1}'', -1)', 'SELECT shannon_entropy(''{"A": 1}''::supply_mix, 1)',
  'SELECT diversification_gap(''{"A": 1}'', 65)', 'SELECT n_minus_1(''{"A": 1}'', 0)',
  'SELECT hhi_bounds(''{"A": 1}'', 0)', 'SELECT concentration_ratio_bounds(''{"A": 1}'', 0)',
  'SELECT regroup(''{"A": 1}'', ''[]'')', 'SELECT hhi_level(''{"A": 1}'', ''x'')']) AS query,
  LATERAL error_of(query) AS e;

-- whatever the mix holds
SELECT fails(query, '22023') FROM unnest(ARRAY[
  'SELECT renyi_entropy(''{}'', -1)', 'SELECT hannah_kay_index(''{}'', -1)', 'SELECT atkinson_index(''{}'', -1)',
  'SELECT shannon_entropy(''{}''::supply_mix, 1)', 'SELECT diversification_gap(''{}'', 65)',
  'SELECT n_minus_1(''{}'', 0)', 'SELECT hhi_bounds(''{}'', 0)', 'SELECT concentration_ratio_bounds(''{}'', 0)',
  'SELECT regroup(''{}'', ''[]'')', 'SELECT hhi_level(''{}'', ''x'')']) AS query;

SELECT * FROM finish();
ROLLBACK;
