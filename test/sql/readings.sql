-- The readings of a mix.
CREATE TABLE mixes (name text, mix supply_mix);
INSERT INTO mixes VALUES
  ('1 even', '{"A": 10, "B": 10, "C": 10, "D": 10}'),
  ('2 residual', '{"CHN": 71, "MYS": 13, "JPN": 5, "EST": 5, "": 6}'),
  ('3 one', '{"A": 7, "B": 0}'),
  ('4 unattributed', '{"": 7}'),
  ('5 zero', '{"A": 0}'),
  ('6 unknown', '{"A": null}'),
  ('7 empty', '{}'),
  ('8 null', NULL);

SELECT name, total(mix), attributed_share(mix), supplier_count(mix), row_count(mix), unknown_count(mix)
FROM mixes ORDER BY name;
SELECT name, round(hhi(mix)::numeric, 4) AS hhi, round(hhi_points(mix)::numeric, 1) AS points,
       round(hhi_normalized(mix)::numeric, 4) AS normalized, round(effective_suppliers(mix)::numeric, 4) AS effective,
       round(shannon_entropy(mix)::numeric, 4) AS entropy, largest_share(mix), largest_supplier(mix)
FROM mixes ORDER BY name;
SELECT name, concentration_ratio(mix, 1) AS cr1, concentration_ratio(mix, 3) AS cr3, concentration_ratio(mix, 10) AS cr10,
       hill_number(mix, 0) AS hill0, round(hill_number(mix, 1)::numeric, 4) AS hill1,
       round(hill_number(mix, 2)::numeric, 4) AS hill2, hill_number(mix, 'Infinity') AS hill_inf
FROM mixes ORDER BY name;
SELECT name, hhi_bounds(mix) IS NULL AS no_bounds, round(lower::numeric, 4) AS lower, round(upper::numeric, 4) AS upper
FROM mixes, hhi_bounds(mix) ORDER BY name;
SELECT amount(mix, 'CHN'), amount(mix, ''), amount(mix, 'ZZZ'), amount(mix, NULL),
       share(mix, 'CHN'), share(mix, ' '), share(mix, 'ZZZ')
FROM mixes WHERE name = '2 residual';
SELECT name, s.* FROM mixes, suppliers(mix) s ORDER BY name, rank;
DROP TABLE mixes;
