-- The type: text, binary and jsonb forms, constructors, algebra, comparison.

-- text form
SELECT '{"CHN": 255000, "AUS": 16000}'::supply_mix;
SELECT '{}'::supply_mix;
SELECT ' { "b" : 1e3 , "a":-0.5,"b": 2} '::supply_mix;
SELECT '{"": 5, "  ": 2, "A": null, "B": 0}'::supply_mix;
SELECT '{"Côte d''Ivoire": 1, "a\"b\\c\u0007": 2, "$state": 3}'::supply_mix;
SELECT '{"A": 3, "B": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}'::supply_mix;
SELECT '{"$state": {"unknown": 4, "rows": {"A": 2}}, "A": 3}'::supply_mix;
SELECT '{"A": 1e300, "B": 5e-324, "C": 0.1, "D": 123456789.125}'::supply_mix;

-- casts and constructors
SELECT '{"CHN": 255000, "": 7, "$state": {"unknown": 4}}'::supply_mix::jsonb;
SELECT '{"CHN": 255000.5, "AUS": 16000}'::jsonb::supply_mix;
SELECT supply_mix('{"CHN": 255000}');
SELECT supply_mix('{"CHN": 255000}'::jsonb);
SELECT supply_mix(ARRAY['CHN', 'AUS', 'CHN', NULL, 'USA'], ARRAY[1, 2, 3, 4, NULL]);
SELECT supply_mix(ARRAY[30, 30, 20, 20]);
SELECT supply_mix('{}'::text[], '{}'::float8[]);

-- algebra
SELECT '{"A": 1, "B": 2}'::supply_mix + '{"B": 3, "C": 4}';
SELECT '{"A": 1, "B": 2}'::supply_mix - '{"B": 2, "C": 4}';
SELECT '{"A": 1, "B": 2}'::supply_mix * 0.5;
SELECT '{"A": 1, "B": 2}'::supply_mix * 0;
SELECT without('{"A": 1, "B": 2, "": 3}', 'A', 'Z');
SELECT without('{"A": 1, "B": 2, "": 3}', '');
SELECT only_suppliers('{"A": 1, "B": 2, "": 3}', 'A', NULL);

-- comparison
SELECT '{"A": 1, "B": 2}'::supply_mix = '{"B": 2, "A": 1}' AS equal,
       '{"A": 1}'::supply_mix = '{"A": 2}' AS amount_differs,
       '{"A": 1}'::supply_mix <> '{"A": 1, "$state": {"rows": {"A": 2}}}' AS rows_differ;
SELECT a < b AS lt, a <= b AS le, a > b AS gt, a >= b AS ge, supply_mix_cmp(a, b) AS cmp,
       supply_mix_hash(a) = supply_mix_hash(a) AS hash,
       supply_mix_hash_extended(a, 0) <> supply_mix_hash_extended(a, 1) AS hash_extended
FROM (VALUES ('{"A": 1}'::supply_mix, '{"A": 1}'::supply_mix)) v(a, b);
SELECT count(*), count(DISTINCT mix)
FROM (VALUES ('{"A": 1, "B": 2}'::supply_mix), ('{"B": 2, "A": 1}'), ('{"A": 3}')) v(mix);

-- storage: plain, compressed, out of line
CREATE TABLE stored (id int, mix supply_mix);
INSERT INTO stored
SELECT n, supply_mix('supplier number ' || s, s / 8.0)
FROM (VALUES (1), (100), (10000)) v(n), generate_series(1, n) s GROUP BY n;
SELECT id, supplier_count(mix), total(mix), largest_supplier(mix) FROM stored ORDER BY id;

-- text and binary files
CREATE TABLE copied (LIKE stored);
SELECT current_setting('data_directory') || '/resource_analytics_test' AS file \gset
COPY stored TO :'file' (FORMAT binary);
COPY copied FROM :'file' (FORMAT binary);
COPY stored TO :'file';
COPY copied FROM :'file';
COPY (SELECT) TO :'file';
SELECT s.id, count(*), bool_and(s.mix = c.mix) FROM stored s JOIN copied c USING (id) GROUP BY s.id ORDER BY s.id;
DROP TABLE stored, copied;
