-- Text, binary, jsonb and array forms, storage, equality, order and hashing.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(266);

------------------------------------------------------------------------------
-- The text form
------------------------------------------------------------------------------
SELECT is(string::supply_mix::text, want, 'text form: ' || translate(string, E'\n\r', '  '))
FROM (VALUES
  ('{}', '{}'),
  (' { } ', '{}'),
  ('{"AUS": 16000, "CHN": 255000}', '{"AUS": 16000, "CHN": 255000}'),
  (E'\n{"CHN":255000\t,\r\n"AUS":16000}', '{"AUS": 16000, "CHN": 255000}'),
  ('{"b": 1, "B": 2, "a": 3, "A": 4, "": 5, "ab": 6, "aa": 7, "é": 8, "z": 9}',
   '{"": 5, "A": 4, "B": 2, "a": 3, "aa": 7, "ab": 6, "b": 1, "z": 9, "é": 8}'),
  ('{"A": 1.0, "B": 1e2, "C": 0.10, "D": -0.0, "E": 1E+3, "F": -2.50}',
   '{"A": 1, "B": 100, "C": 0.1, "D": 0, "E": 1000, "F": -2.5}'),
  ('{"A": 0.1, "B": 0.30000000000000004, "C": 123456789.123456789}',
   '{"A": 0.1, "B": 0.30000000000000004, "C": 123456789.12345679}'),
  ('{"A": 1e-300, "B": 1e300, "C": 5e-324, "D": 1.7976931348623157e308}',
   '{"A": 1e-300, "B": 1e+300, "C": 5e-324, "D": 1.7976931348623157e+308}'),
  ('{"  ": 4}', '{"": 4}'),
  ('{"\t\n": 4}', '{"": 4}'),
  ('{" A": 1, "A ": 2}', '{" A": 1, "A ": 2}'),
  ('{"\u0041": 1}', '{"A": 1}'),
  ('{"\"": 1, "\\": 2, "/": 3, "\/\/": 4}', '{"\"": 1, "/": 3, "//": 4, "\\": 2}'),
  ('{"a\nb": 1, "a\tb": 2, "a\u0001b": 3}', '{"a\u0001b": 3, "a\tb": 2, "a\nb": 1}'),
  ('{"A": null}', '{"$state": {"unknown": 1}}'),
  ('{"A": null, "B": 2, "C": null}', '{"B": 2, "$state": {"unknown": 2}}'),
  ('{"$state": 5}', '{"$state": 5}'),
  ('{"$state": 5, "$state": {"unknown": 1}}', '{"$state": 5, "$state": {"unknown": 1}}'),
  ('{"$state": {"unknown": 1}, "A": 5}', '{"A": 5, "$state": {"unknown": 1}}'),
  ('{"$state": {}, "A": 5}', '{"A": 5}'),
  ('{"A": 5, "$state": {"rows": {}, "low": {}, "unknown": 0}}', '{"A": 5}'),
  ('{"A": 5, "$state": {"rows": {"A": 1}, "low": {"A": 0}}}', '{"A": 5}'),
  ('{"A": 3, "B": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}',
   '{"A": 3, "B": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}'),
  ('{"B": 5, "$state": {"unknown": 4, "low": {"B": -1e-17, "A": 1e-17}, "rows": {"B": 3, "A": 2}}, "A": 3}',
   '{"A": 3, "B": 5, "$state": {"rows": {"A": 2, "B": 3}, "low": {"A": 1e-17, "B": -1e-17}, "unknown": 4}}'),
  ('{"$state": 5, "$state": {"rows": {"$state": 2}}}', '{"$state": 5, "$state": {"rows": {"$state": 2}}}'),
  ('{"A": 0, "$state": {"rows": {"A": 0}}}', '{}')
) AS v(string, want);
SELECT is(amount(m, 'A'), 3::float8, 'amounts of a repeated member are summed')
    FROM supply_mix('{"A": 1, "B": 5, "A": 2}') AS m;

SELECT is(mix::text, want, name)
FROM (VALUES
  (supply_mix(ARRAY['A', 'B', 'A'], '{1,2,3}'), '{"A": 4, "B": 2, "$state": {"rows": {"A": 2}}}',
      'row counts are printed when not 1'),
  (supply_mix(ARRAY['A', 'A'], '{1e16,1}'), '{"A": 1e+16, "$state": {"rows": {"A": 2}, "low": {"A": 1}}}',
      'the low half of a sum is printed'),
  (supply_mix('{"A": 5}') - supply_mix('{"A": 3}'), '{"A": 2, "$state": {"rows": {"A": 0}}}',
      'an amount without rows is kept'),
  (supply_mix('{"A": 5, "B": 1}') - supply_mix('{"A": 5}'), '{"B": 1}',
      'no rows and no amount: the supplier is gone'),
  (supply_mix('{}') - supply_mix('{"A": 5, "$state": {"unknown": 2}}'),
      '{"A": -5, "$state": {"rows": {"A": -1}, "unknown": -2}}', 'what is taken from nothing'),
  (supply_mix('{"A": 5, "B": 0, "$state": {"unknown": 2}}') * 0.5,
      '{"A": 2.5, "B": 0, "$state": {"unknown": 2}}', 'a factor changes amounts alone'),
  (supply_mix('{"A": 5, "B": 0}') * -0.0, '{"A": 0, "B": 0}', 'no negative zero'),
  (supply_mix('{0,-0}'::float8[]), '{"1": 0, "2": 0}', 'no negative zero from a constructor')
) AS v(mix, want, name);

------------------------------------------------------------------------------
-- Samples: ordinary and odd mixes
------------------------------------------------------------------------------
CREATE TABLE sample (name text PRIMARY KEY, mix supply_mix);
INSERT INTO sample VALUES
  ('empty', '{}'),
  ('plain', '{"AUS": 16000, "CHN": 255000}'),
  ('extreme amounts', '{"A": 1e-300, "B": 1e300, "C": 5e-324, "D": 1.7976931348623157e308, "E": 2.2250738585072014e-308}'),
  ('negative amounts', '{"A": -1.5, "B": 1e-17, "": -3}'),
  ('many digits', '{"A": 0.1234567890123456789, "B": 12345678901234567890, "C": 0.30000000000000004}'),
  ('zeros', '{"A": 0, "": 0}'),
  ('unattributed', '{"": 7}'),
  ('unknown', '{"$state": {"unknown": 9223372036854775807}}'),
  ('rows', '{"A": 1, "B": 2, "$state": {"rows": {"A": 9223372036854775807, "B": -9223372036854775808}}}'),
  ('unicode', '{"Côte d''Ivoire": 1, "République démocratique du Congo": 2, "中国": 3, "😀": 4, "Åland": 5}'),
  ('escapes', '{"\"": 1, "\\": 2, "''": 3, "\u0001\u001f\b\f\n\r\t": 4, "{\"A\": 1}": 5, "$1": 6, "%s": 7}'),
  ('$state', '{"$state": 5, "$states": 6, "$state": {"unknown": 1, "rows": {"$state": 3}}}'),
  ('rows, low', '{"rows": 1, "low": 2, "unknown": 3}'),
  ('spaces', '{" A": 1, "A ": 2, "A B": 3, "A": 4}');
INSERT INTO sample
SELECT 'a name of ' || n || ' bytes', supply_mix(ARRAY[repeat('x', n)], ARRAY[n])
    FROM unnest('{1,2,3,4,5,6,7,8,9,15,16,127,128,255,256,10240}'::int[]) AS n;
INSERT INTO sample SELECT 'names of all short lengths', supply_mix(repeat(c, n), n)
    FROM generate_series(1, 20) AS n, unnest('{a,b}'::text[]) AS c;
INSERT INTO sample SELECT 'prefixes', supply_mix(left('abcdefghijklmnop', n), n)
    FROM generate_series(0, 16) AS n;
INSERT INTO sample SELECT 'low halves', supply_mix('S' || i % 5, a) FROM generate_series(1, 50) AS i,
    unnest('{1e16,1,0.1,1e-9}'::float8[]) AS a;
INSERT INTO sample SELECT 'hidden amounts', supply_mix('A', a)
    FROM unnest('{1e300,1,1e-300}'::float8[]) AS a;
INSERT INTO sample SELECT '10,000 suppliers', supply_mix('supplier ' || i, i / 7.0::float8)
    FROM generate_series(1, 10000) AS i;
INSERT INTO sample SELECT '10,000 short names', supply_mix(i::text, i / 7.0::float8)
    FROM generate_series(1, 10000) AS i;

SELECT is(encode(supply_mix_send(mix::text::supply_mix), 'hex'), encode(supply_mix_send(mix), 'hex'),
    'text is read back to the last bit: ' || name) FROM sample;
SELECT is(mix::text::supply_mix, mix, 'text is read back, equal: ' || name) FROM sample;
SELECT is(md5(mix::text::supply_mix::text), md5(mix::text), 'text is printed the same again: ' || name)
    FROM sample;
SELECT ok(mix::text::jsonb IS NOT NULL, 'text is JSON: ' || name) FROM sample WHERE name <> '$state';
SELECT is(mix::jsonb::supply_mix::jsonb, mix::jsonb, 'jsonb holds the amounts: ' || name) FROM sample;

-- whatever the client asks of floats
CREATE TABLE text_form AS SELECT name, mix::text AS text FROM sample;
SET LOCAL extra_float_digits = 0;
SELECT is_empty('SELECT name FROM text_form JOIN sample USING (name) WHERE mix::text <> text',
    'extra_float_digits = 0 does not change the text form');
SET LOCAL extra_float_digits = -15;
SELECT is_empty('SELECT name FROM text_form JOIN sample USING (name) WHERE mix::text <> text',
    'extra_float_digits = -15 does not change the text form');
SELECT is(supply_mix('{"A": 0.1234567890123456, "B": 30}')::jsonb,
    '{"A": 0.1234567890123456, "B": 30}'::jsonb, 'nor the cast to jsonb');
RESET extra_float_digits;

------------------------------------------------------------------------------
-- jsonb
------------------------------------------------------------------------------
SELECT is('{"A": 3, "": 1, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}'::supply_mix::jsonb,
          '{"A": 3, "": 1}'::jsonb, 'jsonb has plain amounts only');
SELECT is('{"B": 2, "A": 1.5, "  ": 3, "C": null}'::jsonb::supply_mix::text,
    '{"": 3, "A": 1.5, "B": 2, "$state": {"unknown": 1}}', 'jsonb to mix');
SELECT is('{}'::jsonb::supply_mix::text, '{}', 'an empty object is a mix of no rows');
CREATE TABLE assigned (mix supply_mix, j jsonb);
INSERT INTO assigned SELECT '{"A": 1}'::jsonb, '{"A": 2}'::supply_mix;
SELECT is(format('%s %s', mix, j), '{"A": 1} {"A": 2}', 'both casts work in assignment') FROM assigned;
SELECT throws_ok('SELECT hhi(''{"A": 1}''::jsonb)', '42883', NULL, 'no cast is implicit');

------------------------------------------------------------------------------
-- Constructors
------------------------------------------------------------------------------
SELECT is(supply_mix(array_agg(s), array_agg(a)), supply_mix(s, a),
    'a mix of arrays is the mix of their rows')
FROM (VALUES ('B', 1), ('A', 2), (NULL, 3), ('B', NULL), (' ', 5), ('a long supplier', 6), ('B', 7)) AS v(s,
    a);
SELECT is(supply_mix('{5,3,1}'::float8[])::text, '{"1": 5, "2": 3, "3": 1}',
    'a mix of amounts has suppliers 1, 2, 3');
SELECT is(supply_mix('{5,3,1}'::float8[]), supply_mix('{1,2,3}'::text[], '{5,3,1}'),
    'and equals that of arrays');
SELECT is(supplier_count(supply_mix(array_agg(1::float8))), 12345::bigint, 'a mix of 12,345 amounts')
    FROM generate_series(1, 12345);
SELECT is(supply_mix('[3:5]={A,B,C}'::text[], '[0:2]={1,2,3}')::text, '{"A": 1, "B": 2, "C": 3}',
    'lower bounds of arrays do not matter');

------------------------------------------------------------------------------
-- Storage
------------------------------------------------------------------------------
CREATE TABLE large (id int PRIMARY KEY, mix supply_mix);
INSERT INTO large SELECT 1, supply_mix('supplier no. ' || i, i + 0.25) FROM generate_series(1, 50000) AS i;
INSERT INTO large SELECT 2, mix FROM large;
UPDATE large SET mix = mix + '{"one more": 1}' WHERE id = 2;
SELECT is(supplier_count(mix), 50000::bigint, 'a mix of 50,000 suppliers is stored') FROM large
    WHERE id = 1;
SELECT is(amount(mix, 'supplier no. 49999'), 49999.25::float8, 'and its suppliers are found') FROM large
    WHERE id = 1;
SELECT is(mix - '{"one more": 1}', (SELECT mix FROM large WHERE id = 1), 'and changed') FROM large
    WHERE id = 2;
SELECT is(count(*), 50000::bigint, 'and listed') FROM large, suppliers(mix) WHERE id = 1;
SELECT is(rollup(mix)::jsonb, (SELECT (mix * 2 + '{"one more": 1}')::jsonb FROM large WHERE id = 1),
    'and rolled up') FROM large;
SELECT is(mix::text::supply_mix, mix, 'and read back from text') FROM large WHERE id = 1;
ALTER TABLE large ALTER mix SET STORAGE external;
UPDATE large SET mix = mix + '{}';
SELECT is(supplier_count(mix), 50000::bigint, 'stored out of line, not compressed') FROM large WHERE id = 1;
CREATE TABLE plain (mix supply_mix);
ALTER TABLE plain ALTER mix SET STORAGE plain;
INSERT INTO plain SELECT mix FROM sample WHERE length(mix::text) < 1000;
SELECT set_eq('SELECT mix FROM plain', 'SELECT mix FROM sample WHERE length(mix::text) < 1000',
    'stored plain');
SELECT is((SELECT rollup(mix * 0.25) FROM plain),
    (SELECT rollup(mix * 0.25) FROM sample WHERE length(mix::text) < 1000),
    'short and long headers roll up alike');

CREATE TABLE arrays AS SELECT array_agg(mix ORDER BY name) AS mixes FROM sample;
SELECT is(mixes::text::supply_mix[], mixes, 'an array of mixes is read back from text') FROM arrays;
SELECT is((SELECT array_agg(mix ORDER BY n) FROM unnest(mixes) WITH ORDINALITY AS u(mix, n)), mixes,
    'an array of mixes is taken apart and put together') FROM arrays;
SELECT is(ROW(mix)::text, format('("%s")', replace(replace(mix::text, '\', '\\'), '"', '""')),
    'a mix in a row: ' || name)
FROM sample WHERE name IN ('plain', 'escapes', 'low halves');

\ir ../tools/copy_of.sql
CREATE FUNCTION copy_round_trip(options text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM copy_of('sample', 'copied', options);
  RETURN is_empty('SELECT name FROM sample FULL JOIN copied USING (name)
                   WHERE supply_mix_send(sample.mix) IS DISTINCT FROM supply_mix_send(copied.mix)
                      OR sample.mix::text IS DISTINCT FROM copied.mix::text OR (sample.mix = copied.mix) IS NOT TRUE',
                  format('COPY %s gives back every bit', options));
END
$$;
SELECT copy_round_trip('(FORMAT text)');
DROP TABLE copied;
SELECT copy_round_trip('(FORMAT csv)');
DROP TABLE copied;
SELECT copy_round_trip('(FORMAT binary)');
DROP TABLE copied;

------------------------------------------------------------------------------
-- Equal values are equal bytes, whatever way they came about
------------------------------------------------------------------------------
CREATE TABLE made (name text, mix supply_mix);
CREATE TABLE source AS
SELECT i, CASE WHEN i % 3 = 0 THEN 'a supplier of ' ELSE 'S' END || i AS supplier, i * 0.1::float8 AS amount
    FROM generate_series(1, 100) AS i;
INSERT INTO made SELECT 'rows ascending', supply_mix(supplier, amount ORDER BY i) FROM source;
INSERT INTO made SELECT 'rows descending', supply_mix(supplier, amount ORDER BY i DESC) FROM source;
INSERT INTO made SELECT 'rows shuffled', supply_mix(supplier, amount ORDER BY i * 37 % 101) FROM source;
INSERT INTO made SELECT 'arrays', supply_mix(array_agg(supplier ORDER BY i * 53 % 101),
    array_agg(amount ORDER BY i * 53 % 101)) FROM source;
INSERT INTO made SELECT 'text', ('{' || string_agg(format('"%s": %s', supplier, amount),
    ', ' ORDER BY i DESC) || '}')::supply_mix FROM source;
INSERT INTO made SELECT 'jsonb', jsonb_object_agg(supplier, amount)::supply_mix FROM source;
INSERT INTO made SELECT 'rollup of single rows', rollup(mix)
    FROM (SELECT supply_mix(supplier, amount) AS mix FROM source GROUP BY i) AS m;
INSERT INTO made SELECT 'sum of halves', a + b
    FROM (SELECT supply_mix(supplier, amount) FILTER (WHERE i <= 50) AS a,
    supply_mix(supplier, amount) FILTER (WHERE i > 50) AS b FROM source) AS s;
INSERT INTO made SELECT 'difference',
    mix + '{"X": 1, "another long name": 2}' - '{"X": 1, "another long name": 2}' FROM made
    WHERE name = 'text';
INSERT INTO made SELECT 'without', without(mix + '{"X": 1, "another long name": 2}', 'X',
    'another long name') FROM made WHERE name = 'text';
INSERT INTO made SELECT 'only', only_suppliers(mix, VARIADIC (SELECT array_agg(supplier) FROM source))
    FROM made WHERE name = 'difference';
INSERT INTO made SELECT 'twice the half', mix * 0.5 * 2 FROM made WHERE name = 'arrays';
INSERT INTO made SELECT 'window', mix FROM (SELECT i,
    supply_mix(supplier, amount) OVER (ORDER BY i ROWS BETWEEN 99 PRECEDING AND CURRENT ROW) AS mix
  FROM (SELECT -i AS i, 'gone ' || i AS supplier, 1e30 AS amount FROM source WHERE i <= 30
      UNION ALL SELECT * FROM source) AS s) AS w WHERE i = 100;
SELECT is(count(DISTINCT mix), 1::bigint, 'a value made in 13 ways is one value: DISTINCT') FROM made;
SELECT is(count(DISTINCT supply_mix_send(mix)), 1::bigint, 'and has one binary form') FROM made;
SELECT is(count(DISTINCT mix::text), 1::bigint, 'and one text form') FROM made;
SELECT is((SELECT count(*) FROM made AS a JOIN made AS b ON a.mix = b.mix
    AND supply_mix_hash(a.mix) = supply_mix_hash(b.mix)
           AND supply_mix_hash_extended(a.mix, 42) = supply_mix_hash_extended(b.mix, 42)), 169::bigint,
               'all pairs are equal and hash alike');

SELECT is((SELECT count(*) FROM (VALUES
  ('{"A": 1}'), ('{"A": 2}'), ('{"B": 1}'), ('{"A": 1, "B": 1}'), ('{}'), ('{"": 1}'), ('{"A": 0}'),
      ('{"A": -1}'),
  ('{"A": 1, "$state": {"unknown": 1}}'), ('{"A": 1, "$state": {"rows": {"A": 2}}}'),
  ('{"A": 1, "$state": {"low": {"A": 1e-20}}}'), ('{"a": 1}'), ('{"AA": 1}'), ('{"A ": 1}'),
      ('{"A": 1.0000000000000002}'),
  ('{"a supplier": 1}'), ('{"a supplies": 1}'), ('{"a suppliers": 1}')) AS a(m),
  LATERAL (VALUES ('{"A": 1}'::supply_mix)) AS b(m) WHERE a.m::supply_mix = b.m), 1::bigint,
  'values that differ in amount, rows, unknown rows, low half or name are not equal');

------------------------------------------------------------------------------
-- Order
------------------------------------------------------------------------------
CREATE TABLE ordered AS
SELECT mix FROM sample UNION ALL SELECT mix FROM made
UNION ALL SELECT ('{"S": ' || i || '}')::supply_mix FROM generate_series(-5, 5) AS i
UNION ALL SELECT ('{"A": 1, "B": 1, "C": ' || i || '}')::supply_mix FROM generate_series(-1, 1) AS i
UNION ALL SELECT ('{"a long supplier": 1, "another long supplier ' || i || '": 1}')::supply_mix FROM generate_series(1, 3) AS i;
SELECT is_empty($$ SELECT 1 FROM ordered AS x(a), ordered AS y(b)
  WHERE (a < b)::int + (a = b)::int + (a > b)::int <> 1
     OR (a <= b) <> (a < b OR a = b) OR (a >= b) <> (a > b OR a = b) OR (a <> b) <> (NOT a = b)
     OR (a < b) <> (b > a) OR sign(supply_mix_cmp(a, b)) <> (a > b)::int - (a < b)::int
     OR (a = b) <> (supply_mix_send(a) = supply_mix_send(b)) $$,
         'of two mixes one is less, or they are equal in every bit');
SELECT is_empty($$ SELECT 1 FROM (SELECT * FROM ordered WHERE length(mix::text) < 300) AS x(a),
    (SELECT * FROM ordered WHERE length(mix::text) < 300) AS y(b),
  (SELECT * FROM ordered WHERE length(mix::text) < 300) AS z(c) WHERE a < b AND b < c AND NOT a < c $$,
      'the order is transitive');
SELECT ok(amvalidate(oid), 'operator class is valid: ' || opcname) FROM pg_opclass
    WHERE opcintype = 'supply_mix'::regtype ORDER BY opcname;
SELECT is((SELECT count(*) FROM pg_opclass JOIN pg_am ON pg_am.oid = opcmethod
           WHERE opcintype = 'supply_mix'::regtype AND opcdefault AND amname IN ('btree', 'hash')),
               2::bigint, 'btree and hash have a default operator class');

-- joins, groups and indexes agree
CREATE TABLE copy1 AS
SELECT i % 40 AS k,
       supply_mix('{"A": 1}') * (i % 40) + supply_mix(ARRAY[repeat('x', i % 20 + 1)], '{1}') AS mix
FROM generate_series(1, 400) AS i;
CREATE TABLE copy2 AS SELECT * FROM copy1 WHERE k < 30;
ANALYZE copy1;
ANALYZE copy2;
CREATE FUNCTION join_as(kind text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  n bigint;
BEGIN
  PERFORM set_config('enable_hashjoin', (kind = 'hash')::text, true),
      set_config('enable_mergejoin', (kind = 'merge')::text, true),
          set_config('enable_nestloop', (kind = 'loop')::text, true);
  EXECUTE 'SELECT count(*) FROM copy1 JOIN copy2 USING (mix)' INTO n;
  PERFORM set_config('enable_hashjoin', 'on', true), set_config('enable_mergejoin', 'on', true),
      set_config('enable_nestloop', 'on', true);
  RETURN n;
END
$$;
SELECT is(join_as(kind), (SELECT count(*) FROM copy1
    JOIN copy2 ON supply_mix_send(copy1.mix) = supply_mix_send(copy2.mix)), kind || ' join')
FROM unnest('{hash,merge,loop}'::text[]) AS kind;
SET LOCAL enable_hashagg = off;
SELECT is((SELECT count(*) FROM (SELECT mix FROM copy1 GROUP BY mix) AS g),
    (SELECT count(DISTINCT supply_mix_send(mix)) FROM copy1), 'GROUP BY, sorted');
SET LOCAL enable_hashagg = on;
SET LOCAL enable_sort = off;
SELECT is((SELECT count(*) FROM (SELECT mix FROM copy1 GROUP BY mix) AS g),
    (SELECT count(DISTINCT supply_mix_send(mix)) FROM copy1), 'GROUP BY, hashed');
SET LOCAL enable_sort = on;
CREATE TABLE indexed AS SELECT DISTINCT mix FROM copy1;
CREATE UNIQUE INDEX indexed_mix ON indexed (mix);
CREATE INDEX indexed_hash ON indexed USING hash (mix);
ANALYZE indexed;
SET LOCAL enable_seqscan = off;
SELECT is((SELECT count(*) FROM copy1 WHERE EXISTS (SELECT 1 FROM indexed WHERE indexed.mix = copy1.mix)),
    400::bigint, 'every value is found through an index');
SELECT is((SELECT count(*) FROM indexed WHERE mix > '{"A": 3, "xxx": 1}') + (SELECT count(*) FROM indexed
    WHERE mix <= '{"A": 3, "xxx": 1}'),
          (SELECT count(*) FROM indexed), 'an index scan of a range');
SET LOCAL enable_seqscan = on;
SELECT throws_ok('INSERT INTO indexed SELECT mix FROM copy1 LIMIT 1', '23505', NULL,
    'a unique index refuses an equal value');

------------------------------------------------------------------------------
-- Found by fuzzing: values whose text said less than they are
------------------------------------------------------------------------------
SELECT is(mix::text::supply_mix, mix, 'many amounts without rows are kept')
FROM (SELECT supply_mix(array_agg('S' || i), array_agg(2.0::float8)) - supply_mix(array_agg('S' || i), array_agg(1.0::float8))
      FROM generate_series(1, 9) AS i) AS v(mix);
SELECT is(mix::text::supply_mix, mix, 'a sum in decimal units whose rest takes two numbers')
FROM supply_mix('{"A": 1e-320, "B": 1234567, "$state": {"decimals": 20, "low": {"B": 1e93}}}') AS mix;
SELECT isnt(mix::text, '{}', 'a sum that is less than any amount, and without rows')
FROM supply_mix('{"A": 0, "$state": {"decimals": 8, "rows": {"A": 0}, "low": {"A": 1e-316}}}') AS mix;
SELECT is(mix::text::supply_mix, mix, 'a sum of 107 bits in decimal units')
FROM supply_mix('{"A": 98282164390258032, "$state": {"decimals": 20, "low": {"A": -3.1226018288762755e20}}}') AS mix;

SELECT * FROM finish();
ROLLBACK;
