-- The aggregates over (supplier, amount) and rollup(mix).
CREATE TABLE production (commodity text, country text, tonnes float8);
INSERT INTO production VALUES
  ('rare earths', 'CHN', 100), ('rare earths', 'CHN', 155), ('rare earths', 'USA', 41.6),
  ('rare earths', NULL, 1.4), ('rare earths', ' ', 0.5), ('rare earths', 'BRA', NULL),
  ('niobium', 'BRA', 75), ('niobium', 'CAN', 7), ('niobium', 'RUS', 0),
  ('withheld', 'USA', NULL), ('nothing', 'USA', 0);

SELECT commodity, supply_mix(country, tonnes) FROM production GROUP BY commodity ORDER BY commodity;

SELECT commodity, round(hhi(country, tonnes)::numeric, 4) AS hhi,
       round(hhi_points(country, tonnes)::numeric) AS points,
       round(hhi_normalized(country, tonnes)::numeric, 4) AS normalized,
       round(effective_suppliers(country, tonnes)::numeric, 3) AS effective,
       round(shannon_entropy(country, tonnes)::numeric, 4) AS entropy
FROM production GROUP BY commodity ORDER BY commodity;

SELECT commodity, round(largest_share(country, tonnes)::numeric, 4) AS largest_share,
       largest_supplier(country, tonnes), supplier_count(country, tonnes), total(country, tonnes)
FROM production GROUP BY commodity ORDER BY commodity;

-- no rows
SELECT supply_mix(country, tonnes), hhi(country, tonnes), supplier_count(country, tonnes), total(country, tonnes)
FROM production WHERE false;

-- roll-up
SELECT rollup(mix), rollup(mix) = (SELECT supply_mix(country, tonnes) FROM production) AS same_as_whole
FROM (SELECT supply_mix(country, tonnes) AS mix FROM production GROUP BY commodity) m;
SELECT rollup(mix) FROM (VALUES (NULL::supply_mix), (NULL)) v(mix);
SELECT rollup(mix) FROM (VALUES (NULL::supply_mix), ('{}'), ('{"A": 1}')) v(mix);

-- as a window function
SELECT n, supplier, supply_mix(supplier, n) OVER last_two, total(supplier, n) OVER last_two
FROM (VALUES (1, 'A'), (2, 'B'), (3, 'A'), (4, NULL), (5, 'C')) v(n, supplier)
WINDOW last_two AS (ORDER BY n ROWS 1 PRECEDING) ORDER BY n;

-- other types of supplier and amount
SELECT total(c::varchar(10), 1::int), total(c::char(3), 1.5::numeric), total(c::name, 2::real), total(length(c)::text, 3::bigint)
FROM (VALUES ('CHN'), ('USA')) v(c);

-- FILTER, DISTINCT, ORDER BY, GROUPING SETS
SELECT commodity, supplier_count(country, tonnes) FILTER (WHERE tonnes > 10),
       total(DISTINCT country, tonnes), largest_supplier(country, tonnes ORDER BY tonnes)
FROM production GROUP BY ROLLUP (commodity) ORDER BY commodity;

-- an aggregate of the user's own on our functions
CREATE AGGREGATE hhi_with_imports(text, float8) (
  SFUNC = supply_mix_accum, STYPE = supply_mix, INITCOND = '{"import": 10}', FINALFUNC = hhi, COMBINEFUNC = supply_mix_combine);
SELECT hhi_with_imports('A', 10), hhi_with_imports('a longer name', 30);
DROP AGGREGATE hhi_with_imports(text, float8);
DROP TABLE production;
