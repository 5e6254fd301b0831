-- The European Union's criticality assessment of 2023: governance- and
-- trade-weighted HHI of every material and stage from the published shares, and
-- supply risk where the other inputs are published as well.
-- Sources: European Commission, Study on the critical raw materials for the EU
-- 2023, annexes (shares, t, results), as transcribed in
-- examples/critical_minerals/data/eu_crm; World Bank, Worldwide Governance
-- Indicators (governance risk).
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(264);

------------------------------------------------------------------------------
-- Loading, as anybody would
------------------------------------------------------------------------------
CREATE TABLE world_file (material text, stage text, country text, share text, t float8);
CREATE TABLE eu_file (LIKE world_file);
CREATE TABLE governance (country text PRIMARY KEY, risk float8);
\copy world_file FROM 'examples/critical_minerals/data/eu_crm/fact_GlobalSupplyShares_t.csv' WITH (FORMAT csv, HEADER, ENCODING 'WIN1252')
\copy eu_file FROM 'examples/critical_minerals/data/eu_crm/fact_EUSupplyShares_t.csv' WITH (FORMAT csv, HEADER, ENCODING 'WIN1252')
\copy governance FROM 'examples/critical_minerals/data/wgi/eu_governance_risk_2016_2020.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE VIEW supply AS
SELECT sourcing, regexp_replace(material, '\s+', ' ') AS material, stage,
       CASE country WHEN 'Brasil' THEN 'Brazil' WHEN 'Brasilia' THEN 'Brazil' WHEN 'South Korea' THEN 'Korea, South'
                    WHEN 'Turkyie' THEN 'Türkiye' ELSE country END AS country,
       (parse_quantity(share)).amount AS percent, t -- "<x%" is read as half of x
FROM (SELECT 'global' AS sourcing, * FROM world_file UNION ALL SELECT 'eu', * FROM eu_file) AS f;

-- Shares are squared as they are printed, though they add up to less than 100
-- percent, or more: so the index of the shares of their sum is scaled back.
CREATE VIEW weighted AS
SELECT sourcing, material, stage,
       weighted_hhi(country, percent, risk * t) FILTER (WHERE risk IS NOT NULL)
         * (total(country, percent) FILTER (WHERE risk IS NOT NULL) / 100) ^ 2 AS weighted_hhi,
       weight_coverage(supply_mix(country, percent), supply_mix(country, risk * t)) AS coverage
FROM supply LEFT JOIN governance USING (country)
GROUP BY sourcing, material, stage;

SELECT is(count(*), 2561::bigint, 'global shares: rows') FROM world_file;
SELECT is(count(*), 907::bigint, 'shares of EU sourcing: rows') FROM eu_file;
SELECT is(count(*), 74::bigint, 'governance: countries') FROM governance;

------------------------------------------------------------------------------
-- Every material and stage against exact arithmetic (test/tools/eu_crm_oracle.py)
------------------------------------------------------------------------------
CREATE TABLE expected (sourcing text, material text, stage text, coverage float8, weighted_hhi float8);
\copy expected FROM 'test/data/eu2023_weighted_hhi.csv' WITH (FORMAT csv, HEADER)
SELECT ok(have.weighted_hhi IS NOT DISTINCT FROM want.weighted_hhi
          OR coalesce(abs(have.weighted_hhi - want.weighted_hhi) <= 1e-12, false),
          format('%s, %s, %s: weighted HHI %s', sourcing, material, stage, coalesce(want.weighted_hhi::text, 'not known')))
FROM weighted AS have FULL JOIN expected AS want USING (sourcing, material, stage)
ORDER BY sourcing, material, stage;
SELECT is_empty('SELECT sourcing, material, stage, have.coverage, want.coverage
                 FROM weighted AS have FULL JOIN expected AS want USING (sourcing, material, stage)
                 WHERE coalesce(abs(have.coverage - want.coverage) > 1e-12, true)', 'coverage of all of them');
SELECT results_eq('SELECT sourcing, count(*), count(*) FILTER (WHERE coverage > 1 - 1e-12), count(*) FILTER (WHERE coverage > 0.9)
                   FROM weighted GROUP BY sourcing ORDER BY sourcing',
                  $$VALUES ('eu', 96::bigint, 25::bigint, 43::bigint), ('global', 122, 55, 95)$$,
                  'groups, those wholly covered, those covered by more than 90 percent');

-- an index over part of the supply is a lower bound: more governance, no less index
SELECT is_empty('SELECT material, stage FROM weighted
                 JOIN (SELECT sourcing, material, stage, weighted_hhi(country, percent, coalesce(risk, 10) * t)
                                * (total(country, percent) / 100) ^ 2 AS at_worst
                       FROM supply LEFT JOIN governance USING (country) GROUP BY 1, 2, 3) AS worst
                   USING (sourcing, material, stage)
                 WHERE weighted_hhi > at_worst + 1e-12', 'what is not covered could only add to it');

------------------------------------------------------------------------------
-- Supply risk (cases eu2023_sr_*).  Import reliance, recycling and substitution
-- are printed in two decimals.  Eight agree to the printed decimal of the stage,
-- four within 0.1.
------------------------------------------------------------------------------
CREATE TABLE stage_input (material text, stage text, scope text, import_reliance float8, eol_rir float8, substitution float8,
  hhi_global float8, hhi_eu float8, supply_risk float8, published float8, tolerance float8);
INSERT INTO stage_input VALUES
  ('Dysprosium', 'P', 'global', 1.0, 0.01, 0.99, 5.7135, NULL, 5.59980135, 5.6, 0.05),
  ('Cerium', 'P', 'global', 1.0, 0.01, 0.97, 4.169893806099999, NULL, 4.004349021997829, 4.0, 0.05),
  ('Cobalt', 'E', 'global', 0.81, 0.22, 0.98, 3.643950939430001, NULL, 2.7854360981002926, 2.8, 0.05),
  ('Niobium', 'E', 'global', NULL, 0.0, 0.96, 4.6063395609499995, NULL, 4.4220859785119995, 4.4, 0.05),
  ('Antimony', 'E', 'both', 1.0, 0.28, 0.94, 2.40296311395, 2.8755982760000003, 1.7862651743590798, 1.8, 0.05),
  ('Aluminium', 'P', 'both', 0.58, 0.32, 0.86, 2.005162010240001, 0.3858082790000001, 0.5002501195476543, 0.5, 0.05),
  ('Tungsten', 'P', 'both', 0.8, 0.42, 0.96, 4.20375527656, 0.8145392140000001, 1.2083816358085635, 1.2, 0.05),
  ('Scandium', 'P', 'global', 1.0, 0.0, 0.87, 2.7540297658, NULL, 2.396005896246, 2.4, 0.05),
  ('Beryllium', 'P', 'both', 1.0, 0.0, 0.99, 1.1507533522000002, 1.3798135, 1.2526305918390002, 1.2, 0.1),
  ('Gallium', 'P', 'both', 0.98, 0.0, 0.98, 5.032865354919999, 2.7712152619999992, 3.801835331380183, 3.9, 0.1),
  ('Silicon metal', 'P', 'both', 0.64, 0.0, 0.99, 3.3155534979600008, 0.41756299800000013, 1.3314707584073282, 1.4, 0.1),
  ('Hafnium', 'P', 'both', 0.0, 0.0, 0.96, 1.08903753472, 1.469225039, 1.41045603744, 1.5, 0.1);

-- From the files.  What the Commission did not use, for the quality of the data, or
-- what is not in the file, is NULL: so the other HHI stands for both.
CREATE VIEW stage_risk AS
SELECT i.*, g.weighted_hhi AS have_global, e.weighted_hhi AS have_eu, least(g.coverage, e.coverage) AS coverage,
       eu_supply_risk(hhi_global => g.weighted_hhi, hhi_eu => e.weighted_hhi, import_reliance => i.import_reliance,
                      eol_rir => i.eol_rir, substitution => i.substitution) AS computed
FROM stage_input AS i
     LEFT JOIN weighted AS g ON g.sourcing = 'global' AND (g.material, g.stage) = (i.material, i.stage)
     LEFT JOIN weighted AS e ON e.sourcing = 'eu' AND i.scope = 'both' AND (e.material, e.stage) = (i.material, i.stage);
SELECT ok(coverage = 1 AND abs(have_global - hhi_global) <= 1e-9
          AND (have_eu IS NULL AND hhi_eu IS NULL OR coalesce(abs(have_eu - hhi_eu) <= 1e-9, false)),
          format('%s, %s: HHI %s and %s', material, stage, hhi_global, coalesce(hhi_eu::text, 'not available')))
FROM stage_risk ORDER BY material;
SELECT ok(coalesce(abs(computed - supply_risk) <= 1e-9, false), format('%s, %s: supply risk %s', material, stage, supply_risk))
FROM stage_risk ORDER BY material;
SELECT ok(coalesce(abs(computed - published) <= tolerance + 1e-12, false), format('%s, %s: %s as published', material, stage, published))
FROM stage_risk ORDER BY material;

-- the results of the materials whose riskiest stage this is, from the bundled table
CREATE TABLE assessed (material text, year int, supply_risk float8, economic_importance float8);
\copy assessed FROM 'examples/critical_minerals/data/eu_crm/dimension_CRMsOverTime.csv' WITH (FORMAT csv, HEADER, NULL '-')
SELECT results_eq($$SELECT r.material, round(r.computed::numeric, 1), a.supply_risk::numeric
                    FROM stage_risk AS r JOIN assessed AS a USING (material)
                    WHERE a.year = 2023 AND r.material NOT IN ('Aluminium', 'Beryllium') ORDER BY 1$$,
                  $$VALUES ('Antimony', 1.8, 1.8), ('Cobalt', 2.8, 2.8), ('Gallium', 3.8, 3.9), ('Hafnium', 1.4, 1.5),
                           ('Niobium', 4.4, 4.4), ('Scandium', 2.4, 2.4), ('Silicon metal', 1.3, 1.3), ('Tungsten', 1.2, 1.2)$$,
                  'computed and published risk of materials, to the printed decimal');

-- the material is as risky as its worst stage (published for neodymium and the heavy rare earths)
SELECT is((SELECT max(stage_risk) FROM unnest(stages) AS stage_risk), material_risk, name || ': the worst stage, and not one that is not known')
FROM (VALUES ('neodymium', '{4.5, 3.7}'::float8[], 4.5::float8), ('heavy rare earths', '{2.3, 5.1}', 5.1),
             ('praseodymium', '{1.8, NULL}', 1.8)) AS v(name, stages, material_risk);

SELECT * FROM finish();
ROLLBACK;
