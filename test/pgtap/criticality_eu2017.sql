-- The European Union's criticality assessment of 2017: supply risk of published
-- inputs, and the thresholds applied to the published results of 2017 to 2023.
-- Source: European Commission, Study on the review of the list of Critical Raw
-- Materials, 2017, tables 3, 13, 18 and 19; of 2023, annexes.  Files:
-- examples/critical_minerals/data/eu_crm.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(48);

-- Table 3, all materials
CREATE TABLE result (material text PRIMARY KEY, stage text, supply_risk float8, economic_importance float8,
  import_reliance_pct float8, eol_rir_pct float8, supply_used text);
\copy result FROM 'examples/critical_minerals/data/eu_crm/crm2017_table3_results.csv' WITH (FORMAT csv, HEADER, NULL 'N/A')
SELECT is(count(*), 78::bigint, 'table 3 has 78 materials') FROM result;

------------------------------------------------------------------------------
-- The full formula.  The inputs are printed with one decimal, shares in whole
-- percents: the printed risk must lie in what these leave open.
------------------------------------------------------------------------------
CREATE TABLE input (material text PRIMARY KEY, hhi_global float8, hhi_eu float8, substitution float8,
  from_rounded float8, lowest float8, highest float8);
INSERT INTO input VALUES -- table 18; expected: cases eu2017_sr_*
  ('Neodymium', 8.8, 1.8, 0.9, 4.722300000000001, 4.380910624999999, 5.073629375000001),
  ('Dysprosium', 9.2, 1.8, 0.9, 4.95, 4.5936911249999985, 5.316525374999999),
  ('Cobalt', 3.6, 1.3, 1.0, 1.6680000000000001, 1.5239793125000003, 1.8189871875000003),
  ('Antimony', 7.1, 5.7, 0.9, 4.1472, 3.857085375, 4.444848125),
  ('Terbium', 9.2, 1.8, 0.9, 4.6530000000000005, 4.316684624999999, 4.999120874999999);

CREATE TABLE risk AS
SELECT material, supply_risk AS published, from_rounded, lowest, highest,
       eu_supply_risk(hhi_global, hhi_eu, import_reliance_pct / 100, eol_rir_pct / 100, substitution) AS computed,
       least_risk, greatest_risk
FROM input JOIN result USING (material), LATERAL (
  SELECT min(r) AS least_risk, max(r) AS greatest_risk
  FROM (VALUES (-1), (1)) AS g(sign), (VALUES (-1), (1)) AS e(sign), (VALUES (-1), (1)) AS i(sign),
       (VALUES (-1), (1)) AS l(sign), (VALUES (-1), (1)) AS s(sign),
       LATERAL eu_supply_risk(hhi_global + g.sign * 0.05, hhi_eu + e.sign * 0.05,
                              least((import_reliance_pct + i.sign * 0.5) / 100, 1),
                              greatest((eol_rir_pct + l.sign * 0.5) / 100, 0),
                              least(substitution + s.sign * 0.05, 1)) AS r) AS corners;
SELECT ok(abs(computed - from_rounded) <= 1e-9, format('%s: %s from the printed inputs', material, from_rounded))
FROM risk ORDER BY material;
-- narrower than the case where an input would be above 1 or below 0
SELECT ok(abs(least_risk - lowest) <= 1e-9 AND greatest_risk <= highest + 1e-9,
          format('%s: the inputs allow %s to %s', material, round(least_risk::numeric, 3), round(greatest_risk::numeric, 3)))
FROM risk ORDER BY material;
SELECT ok(published BETWEEN least_risk - 0.05 AND greatest_risk + 0.05, format('%s: %s as published', material, published))
FROM risk ORDER BY material;

------------------------------------------------------------------------------
-- Blending the risks of either scope by import reliance: recycling and
-- substitution are in both
------------------------------------------------------------------------------
SELECT ok(abs(eu_supply_risk(v.sr_global, v.sr_eu, import_reliance_pct / 100, 0, 1) - supply_risk) <= 0.1,
          format('%s: %s and %s give %s', material, v.sr_global, v.sr_eu, supply_risk))
FROM (VALUES -- table 19; cases eu2017_blend_*
  ('Neodymium', 8.0, 1.6), ('Dysprosium', 8.7, 1.7), ('Yttrium', 6.3, 1.2), ('Antimony', 4.8, 3.9), ('Cobalt', 3.6, 1.3),
  ('Bauxite', 0.6, 3.1), ('Natural graphite', 3.0, 2.7), ('Aluminium', 1.1, 0.2), ('Coking coal', 2.5, 0.3),
  ('Phosphate rock', 1.5, 0.6)) AS v(material, sr_global, sr_eu) JOIN result USING (material)
ORDER BY material;

-- negative import reliance counts as none (table 13)
SELECT ok(import_reliance_pct = 0 AND eu_supply_risk(2.5, 0.8, actual / 100, 0, 1) = eu_supply_risk(2.5, 0.8, 0, 0, 1),
          format('%s: an import reliance of %s %% counts as 0', material, actual))
FROM (VALUES ('Aggregates', -12), ('Feldspar', -25), ('Gypsum', -21), ('Indium', -15), ('Natural cork', -1),
             ('Perlite', -2), ('Silica sand', 0), ('Sulphur', -13)) AS v(material, actual) JOIN result USING (material)
ORDER BY material;

-- beryllium, whose import reliance is not known, has global data only: table 18 prints 2.4 and substitution 1.0
SELECT is(eu_supply_risk(2.4, NULL, import_reliance_pct / 100, eol_rir_pct / 100, 1.0), supply_risk,
          'beryllium: global supply only') FROM result WHERE material = 'Beryllium';

------------------------------------------------------------------------------
-- Groups are means of their members
------------------------------------------------------------------------------
SELECT ok(abs(sr - avg(supply_risk)) <= 0.051 AND abs(ei - avg(economic_importance)) <= 0.051,
          format('%s: means of %s members', name, count(*)))
FROM (VALUES ('LREE', 5.0, 3.6, '{Cerium,Lanthanum,Neodymium,Praseodymium,Samarium}'::text[]),
             ('HREE', 4.9, 3.7, '{Dysprosium,Erbium,Europium,Gadolinium,Holmium,Lutetium,Terbium,Thulium,Ytterbium,Yttrium}'),
             ('PGM', 2.5, 5.0, '{Iridium,Palladium,Platinum,Rhodium,Ruthenium}')) AS v(name, sr, ei, members)
     JOIN result ON material = ANY (members)
GROUP BY name, sr, ei ORDER BY name;

------------------------------------------------------------------------------
-- Who is critical?
------------------------------------------------------------------------------
SELECT is(eu_critical(supply_risk, economic_importance), critical,
          format('%s, %s and %s: %s', material, supply_risk, economic_importance, critical))
FROM (VALUES ('Tantalum', true), ('Phosphate rock', true), ('Coking coal', false), ('Manganese', false), -- case eu2017_threshold
             ('Natural Rubber', true), ('Erbium', false), ('Rhenium', false)) AS v(material, critical) JOIN result USING (material)
ORDER BY material;

CREATE TABLE assessed (material text, year int, supply_risk float8, economic_importance float8);
\copy assessed FROM 'examples/critical_minerals/data/eu_crm/dimension_CRMsOverTime.csv' WITH (FORMAT csv, HEADER, NULL '-')
CREATE VIEW critical AS SELECT year, material FROM assessed WHERE eu_critical(supply_risk, economic_importance);
CREATE TABLE critical_2020 AS SELECT unnest(ARRAY['Antimony', 'Baryte', 'Bauxite', 'Beryllium', 'Bismuth', 'Boron', 'Cobalt',
  'Coking coal', 'Fluorspar', 'Gallium', 'Germanium', 'Hafnium', 'HREEs', 'LREEs', 'Indium', 'Lithium', 'Magnesium',
  'Natural graphite', 'Natural Rubber', 'Niobium', 'PGMs', 'Phosphate rock', 'Phosphorus', 'Scandium', 'Silicon metal',
  'Strontium', 'Tantalum', 'Titanium', 'Tungsten', 'Vanadium']) AS material;

SELECT set_eq('SELECT material FROM critical WHERE year = 2017',
              $$SELECT material FROM critical_2020 WHERE material NOT IN ('Bauxite', 'Coking coal', 'Lithium', 'Strontium', 'Titanium')
                UNION SELECT 'Helium'$$,
              '2017: the 26 materials of the study');
SELECT set_eq('SELECT material FROM critical WHERE year = 2020', 'SELECT material FROM critical_2020',
              '2020: the 30 materials of the list, COM(2020) 474');
SELECT set_eq('SELECT material FROM critical WHERE year = 2023',
              $$SELECT material FROM critical_2020 WHERE material NOT IN ('Bauxite', 'Indium', 'Natural Rubber', 'Titanium')
                UNION SELECT unnest(ARRAY['Aluminium', 'Arsenic', 'Feldspar', 'Helium', 'Manganese', 'Titanium metal'])$$,
              '2023: the list but copper and nickel, which are on it as strategic raw materials');

SELECT * FROM finish();
ROLLBACK;
