-- The rules for nothing, NULL, blank and zero, cell by cell: every aggregate
-- and every reading against every kind of emptiness.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(495);

-- the rows of each situation
CREATE TABLE situation (name text PRIMARY KEY, suppliers text[], amounts float8[]);
INSERT INTO situation VALUES
  ('no rows', '{}', '{}'),
  ('only NULL amounts', '{A,B}', '{NULL,NULL}'),
  ('only NULL amounts and suppliers', '{NULL,NULL}', '{NULL,NULL}'),
  ('only NULL suppliers', '{NULL,NULL}', '{10,5}'),
  ('only blank suppliers', ARRAY['', '  ', E'\t\n\r\f\x0b'], '{10,3,2}'),
  ('zeros', '{A,B}', '{0,0}'),
  ('a zero without supplier', '{NULL}', '{0}'),
  ('zeros and NULL suppliers', '{A,NULL}', '{0,8}'),
  ('one supplier', '{A}', '{7}'),
  ('one supplier in three rows', '{A,A,A}', '{2,4,1}'),
  ('one positive beside zeros', '{A,B,C}', '{7,0,0}'),
  ('one supplier and NULL supplier', '{A,NULL}', '{6,2}'),
  ('two, zero and NULL supplier', '{A,B,Z,NULL,"  "}', '{60,20,0,15,5}'),
  ('two and a NULL amount', '{A,B,B}', '{3,1,NULL}'),
  ('two equal', '{B,A}', '{4,4}'),
  ('cancelled', '{A,A,B}', '{5,-5,3}');

-- what each of them gives; NULL is NULL
CREATE TABLE expected (name text, reading text, value float8);
INSERT INTO expected
SELECT s.name, r.reading, r.value
FROM (VALUES
  --                                    hhi    norm   effective entropy largest count total attributed rows unknown hill0..2, cr1, lower, upper
  ('no rows',                           NULL,  NULL,  NULL,  NULL,   NULL, 0, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('only NULL amounts',                 NULL,  NULL,  NULL,  NULL,   NULL, 0, NULL, NULL, 0, 2, NULL, NULL, NULL, NULL, NULL, NULL),
  ('only NULL amounts and suppliers',   NULL,  NULL,  NULL,  NULL,   NULL, 0, NULL, NULL, 0, 2, NULL, NULL, NULL, NULL, NULL, NULL),
  ('only NULL suppliers',               NULL,  NULL,  NULL,  NULL,   NULL, 0, 15,   0,    2, 0, NULL, NULL, NULL, NULL, 0, 1),
  ('only blank suppliers',              NULL,  NULL,  NULL,  NULL,   NULL, 0, 15,   0,    3, 0, NULL, NULL, NULL, NULL, 0, 1),
  ('zeros',                             NULL,  NULL,  NULL,  NULL,   NULL, 0, 0,    NULL, 2, 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('a zero without supplier',           NULL,  NULL,  NULL,  NULL,   NULL, 0, 0,    NULL, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL),
  ('zeros and NULL suppliers',          NULL,  NULL,  NULL,  NULL,   NULL, 0, 8,    0,    2, 0, NULL, NULL, NULL, NULL, 0, 1),
  ('one supplier',                      1,     NULL,  1,     0,      1,    1, 7,    1,    1, 0, 1, 1, 1, 1, 1, 1),
  ('one supplier in three rows',        1,     NULL,  1,     0,      1,    1, 7,    1,    3, 0, 1, 1, 1, 1, 1, 1),
  ('one positive beside zeros',         1,     NULL,  1,     0,      1,    1, 7,    1,    3, 0, 1, 1, 1, 1, 1, 1),
  ('one supplier and NULL supplier',    0.5625, NULL, 16/9.0, 0,     0.75, 1, 8,    0.75, 2, 0, 1, 1, 1, 0.75, 0.5625, 0.625),
  ('two, zero and NULL supplier',       0.4,   0.25,  2.5, 0.562335144618808, 0.6, 2, 100, 0.8, 5, 0, 2, 1.75476535060332, 1.6, 0.6, 0.4, 0.44),
  ('two and a NULL amount',             0.625, 0.25,  1.6, 0.562335144618808, 0.75, 2, 4,  1,  2, 1, 2, 1.75476535060332, 1.6, 0.75, 0.625, 0.625),
  ('two equal',                         0.5,   0,     2,   0.693147180559945, 0.5, 2, 8,   1,  2, 0, 2, 2, 2, 0.5, 0.5, 0.5),
  ('cancelled',                         1,     NULL,  1,     0,      1,    1, 3,    1,    3, 0, 1, 1, 1, 1, 1, 1)
) AS s(name, hhi, norm, effective, entropy, largest, count, total, attributed, rows, unknown, hill0, hill1,
    hill2, cr1, lower, upper),
LATERAL (VALUES
  ('hhi', hhi), ('hhi_points', 10000 * hhi), ('hhi_normalized', norm), ('effective_suppliers', effective),
  ('shannon_entropy', entropy), ('largest_share', largest), ('supplier_count', count), ('total', total),
  ('attributed_share', attributed), ('row_count', rows), ('unknown_count', unknown),
  ('hill 0', hill0), ('hill 1', hill1), ('hill 2', hill2), ('ratio 1', cr1), ('lower', lower), ('upper', upper)
) AS r(reading, value);

CREATE TABLE mix_of AS
SELECT name, coalesce((SELECT supply_mix(s, a) FROM unnest(suppliers, amounts) AS u(s, a)), '{}') AS mix
FROM situation;

CREATE FUNCTION cell(have float8, want float8, name text) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN abs(have - want) < 1e-14 * greatest(1, abs(want)) THEN ok(true, name)
              ELSE is(have, want, name) END
$$;

-- readings of the mix
SELECT cell(have, value, format('%s(mix), %s: %s', v.reading, e.name, coalesce(value::text, 'NULL')))
FROM mix_of, LATERAL (VALUES
  ('hhi', hhi(mix)), ('hhi_points', hhi_points(mix)), ('hhi_normalized', hhi_normalized(mix)),
  ('effective_suppliers', effective_suppliers(mix)), ('shannon_entropy', shannon_entropy(mix)),
  ('largest_share', largest_share(mix)), ('supplier_count', supplier_count(mix)), ('total', total(mix)),
  ('attributed_share', attributed_share(mix)), ('row_count', row_count(mix)), ('unknown_count', unknown_count(mix)),
  ('hill 0', hill_number(mix, 0)), ('hill 1', hill_number(mix, 1)), ('hill 2', hill_number(mix, 2)),
  ('ratio 1', concentration_ratio(mix, 1)),
  ('lower', (hhi_bounds(mix)).lower), ('upper', (hhi_bounds(mix)).upper)
) AS v(reading, have), expected AS e
WHERE e.name = mix_of.name AND e.reading = v.reading;

-- one-step aggregates: the same, but NULL where there is no row
SELECT cell(have, value, format('%s(supplier, amount), %s: %s', v.reading, e.name,
    coalesce(value::text, 'NULL')))
FROM situation, LATERAL (
  SELECT hhi(s, a), hhi_points(s, a), hhi_normalized(s, a), effective_suppliers(s, a),
      shannon_entropy(s, a),
         largest_share(s, a), supplier_count(s, a), total(s, a)
  FROM unnest(suppliers, amounts) AS u(s, a)) AS m,
LATERAL (VALUES ('hhi', hhi), ('hhi_points', hhi_points), ('hhi_normalized', hhi_normalized),
  ('effective_suppliers', effective_suppliers), ('shannon_entropy', shannon_entropy),
  ('largest_share', largest_share), ('supplier_count', supplier_count), ('total', total)
) AS v(reading, have), expected AS e
WHERE e.name = situation.name AND e.reading = v.reading AND e.name <> 'no rows';
SELECT ok(hhi('A', 1) IS NULL AND hhi_points('A', 1) IS NULL AND hhi_normalized('A', 1) IS NULL
          AND effective_suppliers('A', 1) IS NULL AND shannon_entropy('A', 1) IS NULL
          AND largest_share('A', 1) IS NULL AND largest_supplier('A', 1) IS NULL,
          'measures of no rows are NULL') FROM generate_series(1, 0);
SELECT ok(supplier_count('A', 1) IS NULL AND total('A', 1) IS NULL AND supply_mix('A', 1) IS NULL,
          'counts, total and mix of no rows are NULL') FROM generate_series(1, 0);
SELECT is_empty('SELECT hhi(s, a) FROM (VALUES (''A'', 1)) AS v(s, a) WHERE false GROUP BY s',
                'no rows give no group');

-- largest supplier
SELECT is(largest_supplier(mix), want, format('largest_supplier(mix), %s: %s', name,
    coalesce(want, 'NULL')))
FROM mix_of JOIN (VALUES
  ('no rows', NULL), ('only NULL amounts', NULL), ('only NULL suppliers', NULL), ('only blank suppliers', NULL),
  ('zeros', NULL), ('zeros and NULL suppliers', NULL), ('one supplier', 'A'), ('one positive beside zeros', 'A'),
  ('one supplier and NULL supplier', 'A'), ('two, zero and NULL supplier', 'A'), ('two equal', 'A'),
  ('cancelled', 'B')) AS v(name, want) USING (name);
SELECT is((SELECT largest_supplier(s, a) FROM unnest(suppliers, amounts) AS u(s, a)), want,
          format('largest_supplier(supplier, amount), %s: %s', name, coalesce(want, 'NULL')))
FROM situation JOIN (VALUES
  ('no rows', NULL), ('only NULL amounts', NULL), ('only NULL suppliers', NULL), ('zeros', NULL),
  ('one positive beside zeros', 'A'), ('two equal', 'A'), ('cancelled', 'B')) AS v(name, want) USING (name);

-- the value itself
SELECT is(mix::text, want, format('supply_mix(supplier, amount)::text, %s', name))
FROM mix_of JOIN (VALUES
  ('only NULL amounts', '{"$state": {"unknown": 2}}'),
  ('only NULL amounts and suppliers', '{"$state": {"unknown": 2}}'),
  ('only NULL suppliers', '{"": 15, "$state": {"rows": {"": 2}}}'),
  ('only blank suppliers', '{"": 15, "$state": {"rows": {"": 3}}}'),
  ('zeros', '{"A": 0, "B": 0}'),
  ('a zero without supplier', '{"": 0}'),
  ('zeros and NULL suppliers', '{"": 8, "A": 0}'),
  ('one supplier', '{"A": 7}'),
  ('two and a NULL amount', '{"A": 3, "B": 1, "$state": {"unknown": 1}}'),
  ('cancelled', '{"A": 0, "B": 3, "$state": {"rows": {"A": 2}}}')) AS v(name, want) USING (name);

-- amount and share of a supplier
CREATE TABLE lookup AS SELECT supply_mix('{"A": 6, "B": 0, "": 2, "$state": {"unknown": 1}}') AS mix;
SELECT cell(have, want, name) FROM lookup, LATERAL (VALUES
  (amount(mix, 'A'), 6, 'amount of a supplier'),
  (amount(mix, 'B'), 0, 'amount of a supplier with zero'),
  (amount(mix, 'C'), NULL, 'amount of a supplier not listed'),
  (amount(mix, ''), 2, 'amount of unattributed supply'),
  (amount(mix, '   '), 2, 'amount of a blank supplier is that of unattributed supply'),
  (amount(mix, NULL), NULL, 'amount of NULL'),
  (amount(mix, 'a'), NULL, 'names are compared byte by byte'),
  (amount(mix, 'A '), NULL, 'white space around a name matters'),
  (amount('{}', 'A'), NULL, 'amount of a supplier in an empty mix'),
  (amount('{"A": 1}', ''), NULL, 'amount of unattributed supply where there is none'),
  (share(mix, 'A'), 0.75, 'share of a supplier, of all supply'),
  (share(mix, 'B'), 0, 'share of a supplier with zero'),
  (share(mix, 'C'), NULL, 'share of a supplier not listed'),
  (share(mix, ''), 0.25, 'share of unattributed supply'),
  (share(mix, NULL), NULL, 'share of NULL'),
  (share('{}', 'A'), NULL, 'share in an empty mix'),
  (share('{"A": 0}', 'A'), NULL, 'share where the total is zero')
) AS v(have, want, name);

-- the list of suppliers
SELECT results_eq('SELECT * FROM suppliers(''{"A": 2, "B": 6, "C": 0, "D": 0, "": 2}'')',
  $$VALUES (1::bigint, 'B', 6::float8, 0.6::float8, 0.6::float8), (2, 'A', 2, 0.2, 0.8),
           (3, 'C', 0, 0, 0.8), (4, 'D', 0, 0, 0.8)$$,
  'suppliers: by amount, ties in byte order, zeros too, unattributed supply not');
SELECT is_empty('SELECT * FROM suppliers(''{}'')', 'suppliers of an empty mix');
SELECT is_empty('SELECT * FROM suppliers(NULL)', 'suppliers of NULL');
SELECT is_empty('SELECT * FROM suppliers(''{"": 5, "$state": {"unknown": 1}}'')',
    'suppliers where none is named');
SELECT results_eq('SELECT rank, supplier, amount, share IS NULL FROM suppliers(''{"A": 0, "B": 0}'')',
  $$VALUES (1::bigint, 'A', 0::float8, true), (2, 'B', 0, true)$$,
  'suppliers where the total is zero have no share');

-- NULL in, NULL out
SELECT ok(have IS NULL, name || ' of NULL is NULL') FROM (VALUES
  (hhi(NULL::supply_mix)::text, 'hhi'), (hhi_points(NULL::supply_mix)::text, 'hhi_points'),
  (hhi_normalized(NULL::supply_mix)::text, 'hhi_normalized'),
  (effective_suppliers(NULL::supply_mix)::text, 'effective_suppliers'),
  (shannon_entropy(NULL::supply_mix)::text, 'shannon_entropy'), (largest_share(NULL::supply_mix)::text, 'largest_share'),
  (largest_supplier(NULL::supply_mix), 'largest_supplier'), (supplier_count(NULL::supply_mix)::text, 'supplier_count'),
  (row_count(NULL)::text, 'row_count'), (unknown_count(NULL)::text, 'unknown_count'), (total(NULL::supply_mix)::text, 'total'),
  (attributed_share(NULL)::text, 'attributed_share'), (amount(NULL, 'A')::text, 'amount'), (share(NULL, 'A')::text, 'share'),
  (concentration_ratio(NULL, 3)::text, 'concentration_ratio'), (hill_number(NULL, 2)::text, 'hill_number'),
  (concentration_ratio('{"A": 1}', NULL)::text, 'concentration_ratio with k'), (hill_number('{"A": 1}', NULL)::text, 'hill_number with order'),
  ((hhi_bounds(NULL)).lower::text, 'lower bound'), ((hhi_bounds(NULL)).upper::text, 'upper bound'),
  (without(NULL, 'A')::text, 'without'), (only_suppliers(NULL, 'A')::text, 'only_suppliers'),
  ((NULL::supply_mix + '{"A": 1}')::text, 'sum'), (('{"A": 1}'::supply_mix - NULL)::text, 'difference'),
  (('{"A": 1}'::supply_mix * NULL)::text, 'product'),
  (supply_mix(NULL::float8[])::text, 'constructor from amounts'),
  (supply_mix(NULL::text[], '{1}'::float8[])::text, 'constructor from suppliers'),
  (supply_mix('{A}'::text[], NULL)::text, 'constructor without amounts'),
  (NULL::supply_mix::text, 'text'), (NULL::supply_mix::jsonb::text, 'jsonb')
) AS v(have, name);

-- rollup
SELECT is((SELECT rollup(mix) FROM lookup WHERE false), NULL, 'rollup of none is NULL');
SELECT is((SELECT rollup(mix) FROM (VALUES (NULL::supply_mix), (NULL)) AS v(mix)), NULL,
    'rollup of NULLs is NULL');
SELECT is((SELECT rollup(mix)::text FROM (VALUES ('{}'::supply_mix), ('{}')) AS v(mix)), '{}',
    'rollup of empty mixes is empty');
SELECT is((SELECT rollup(mix)::text FROM (VALUES ('{}'::supply_mix), (NULL), ('{"A": 1}'), (NULL),
    ('{}')) AS v(mix)),
          '{"A": 1}', 'rollup skips NULLs');
SELECT is((SELECT rollup(mix)::text FROM (VALUES (NULL::supply_mix), ('{"A": 1, "$state": {"unknown": 2}}'),
    ('{"": 3, "$state": {"unknown": 1}}')) AS v(mix)),
          '{"": 3, "A": 1, "$state": {"unknown": 3}}', 'rollup adds unattributed supply and unknown rows');

-- arrays: an element is a row
SELECT is(supply_mix('{A,B,NULL,"  "}'::text[], '{1,NULL,3,4}')::text,
          '{"": 7, "A": 1, "$state": {"rows": {"": 2}, "unknown": 1}}', 'NULL and blank elements of arrays');
SELECT is(supply_mix('{5,NULL,0}'::float8[])::text, '{"1": 5, "3": 0, "$state": {"unknown": 1}}',
          'NULL in an array of amounts is an unknown row');
SELECT is(supply_mix('{}'::float8[])::text, '{}', 'an empty array is a mix of no rows');
SELECT is(supply_mix('{}'::text[], '{}'::float8[])::text, '{}', 'empty arrays are a mix of no rows');

-- without and only_suppliers
SELECT is(have, want, name) FROM lookup, LATERAL (VALUES
  (without(mix, 'A')::text, '{"": 2, "B": 0, "$state": {"unknown": 1}}', 'without a supplier: unknown rows stay'),
  (without(mix, '')::text, '{"A": 6, "B": 0, "$state": {"unknown": 1}}', 'without unattributed supply'),
  (without(mix, NULL)::text, '{"A": 6, "B": 0, "$state": {"unknown": 1}}', 'without NULL is without unattributed supply'),
  (without(mix, 'A', 'B', '')::text, '{"$state": {"unknown": 1}}', 'without everything'),
  (only_suppliers(mix, 'A')::text, '{"A": 6, "$state": {"unknown": 1}}', 'only one supplier: unknown rows stay'),
  (only_suppliers(mix, '')::text, '{"": 2, "$state": {"unknown": 1}}', 'only unattributed supply'),
  (only_suppliers(mix, NULL)::text, '{"": 2, "$state": {"unknown": 1}}', 'only NULL is only unattributed supply'),
  (only_suppliers(mix, 'nobody')::text, '{"$state": {"unknown": 1}}', 'only a supplier not listed'),
  (only_suppliers(mix, VARIADIC '{}')::text, '{"$state": {"unknown": 1}}', 'only_suppliers of nobody'),
  (without(mix, VARIADIC '{}')::text, mix::text, 'without nobody')
) AS v(have, want, name);

SELECT * FROM finish();
ROLLBACK;
