-- Rare earths from the mine over refining to the imports of the United States,
-- 2020 to 2024, with the traps of these tables: printed totals are rounded, a year
-- changes from edition to edition, and the bases of sources differ.  And what
-- depending on a supplier means over several years, in consumption, and against
-- the cap of 65 percent.
-- Sources: USGS, Mineral Commodity Summaries 2022 to 2026; European Commission 2023;
-- IEA 2025; CEPII, BACI (examples/critical_minerals/data).  Expected values that are
-- not printed were computed in exact fractions.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(39);

CREATE FUNCTION close_to(actual float8, expected float8, tolerance float8, name text) RETURNS text LANGUAGE sql AS $$
  SELECT ok(coalesce(abs(actual - expected) <= tolerance, false), format('%s: %s', name, expected))
         || CASE WHEN coalesce(abs(actual - expected) <= tolerance, false) THEN ''
                 ELSE E'\n' || diag(format('have %s, want %s', actual, expected)) END
$$;

------------------------------------------------------------------------------
-- The mine
------------------------------------------------------------------------------
CREATE TABLE mining_file (year int, country text, tonnes float8, edition text, flag text);
\copy mining_file FROM 'examples/critical_minerals/data/usgs_rare_earths/rare_earth_mine_production_2020_2024.csv' WITH (FORMAT csv, HEADER)
-- "Other countries", with a capital in later editions, are nobody: unattributed
-- supply; the world total is no supplier
CREATE VIEW mining AS
SELECT year, supply_mix(CASE WHEN country NOT ILIKE 'other countries' THEN country END, tonnes) AS mix
FROM mining_file WHERE country NOT LIKE 'World total%' GROUP BY year;

SELECT close_to(share(mix, 'China'), china, 1e-12, format('%s: China''s share of mine production', year))
FROM mining JOIN (VALUES (2020, 0.5721291377196567), (2021, 0.5779949081400949), (2022, 0.7072612151421258),
                         (2023, 0.6780291951394612), (2024, 0.6853661632186826)) AS v(year, china) USING (year) ORDER BY year;
SELECT close_to((hhi_bounds(mix)).lower, hhi, 1e-12, format('%s: HHI of mine production', year))
FROM mining JOIN (VALUES (2020, 0.37677287301582263), (2021, 0.37780394859782096), (2022, 0.5263063985726992),
                         (2023, 0.4874498835978811 - (1440 / 376090.0) ^ 2), (2024, 0.492362436220213 - (1100 / 393950.0) ^ 2))
                   AS v(year, hhi) USING (year) ORDER BY year;

-- trap: the printed total is rounded, and no sum of the rows
SELECT results_eq($$SELECT year, total(mix), tonnes, round((total(mix) / tonnes)::numeric, 4)
                    FROM mining JOIN mining_file USING (year) WHERE country LIKE 'World total%' ORDER BY year$$,
                  $$VALUES (2020, 244700::float8, 240000::float8, 1.0196), (2021, 290660, 290000, 1.0023), (2022, 296920, 300000, 0.9897),
                           (2023, 376090, 376000, 1.0002), (2024, 393950, 390000, 1.0101)$$,
                  'sum of the rows, printed total, and what shares of the printed total add up to');
SELECT close_to(amount(mix, 'China') / 390000, 0.692, 0.0005, 'so China''s share of 2024 was printed as 69.2 percent, not 68.5')
FROM mining WHERE year = 2024;
SELECT close_to(hhi_points(mix) - hhi_points(mix + supply_mix('{"World total (rounded)": 390000}')),
                1205.354155753389, 1e-8, 'a total that is taken for a supplier lowers the HHI of 2024 by 1205 points')
FROM mining WHERE year = 2024;

-- trap: the same year is another one in the next edition
CREATE TABLE mcs2024 (country text, tonnes_2022 float8, tonnes_2023 float8);
\copy mcs2024 FROM PROGRAM 'cut -d, -f2,7,8 examples/critical_minerals/data/usgs_rare_earths/mcs2024-raree_world.csv | grep -v "^,"' WITH (FORMAT csv, HEADER)
CREATE VIEW vintage_2023 AS
SELECT (SELECT supply_mix(country, tonnes_2023) FROM mcs2024 WHERE country NOT LIKE 'World%') AS mcs2024,
       (SELECT mix FROM mining WHERE year = 2023) AS mcs2025;
SELECT is(ARRAY[total(mcs2024), amount(mcs2024, 'China'), amount(mcs2024, 'Burma'),
                total(mcs2025), amount(mcs2025, 'China'), amount(mcs2025, 'Burma')],
          '{353320, 240000, 38000, 376090, 255000, 43000}'::float8[], '2023 in MCS 2024 and MCS 2025: total, China, Burma')
FROM vintage_2023;
SELECT results_eq('SELECT supplier, round((10000 * contribution)::numeric, 2) FROM vintage_2023, hhi_change(mcs2024, mcs2025) LIMIT 4',
                  $$VALUES ('United States', -25.77), ('China', -16.85), ('Burma', 15.05), ('Australia', -7.86)$$,
                  'whom the revision of 2023 moved, in points of HHI');
SELECT close_to(hhi(mcs2025) - hhi(mcs2024), (SELECT sum(contribution) FROM hhi_change(mcs2024, mcs2025)), 1e-15,
                'hhi_change() adds up to what the revision of 2023 did to the HHI')
FROM vintage_2023;
-- of 2024 too (MCS 2025 and MCS 2026)
SELECT close_to(hhi('{"China": 270000, "United States": 45500, "Australia": 29000, "Burma": 27000, "India": 2900, "Russia": 2600, "Thailand": 2100,
                      "Nigeria": 1500, "Madagascar": 1400, "Brazil": 560, "Vietnam": 300, "Malaysia": 140, "Other": 1000}'::supply_mix)
                - 0.492362436220213, 0.5192427788628473 - 0.492362436220213, 1e-12,
                'the HHI of 2024 rose between two editions by 269 points, without a tonne mined');

------------------------------------------------------------------------------
-- Refining: who turns the ore into oxide and metal
------------------------------------------------------------------------------
CREATE TABLE iea_file (mineral text, stage text, country text, year int, kt float8);
\copy iea_file FROM 'examples/critical_minerals/data/iea/iea_supply_by_country.csv' WITH (FORMAT csv, HEADER)
CREATE VIEW iea AS
SELECT stage, supply_mix(CASE WHEN country <> 'Rest of world' THEN country END, kt) AS mix
FROM iea_file WHERE mineral = 'Rare Earth Elements' AND year = 2024 AND country <> 'World' GROUP BY stage;
SELECT close_to(share(mix, 'China'), china, 0.0005, format('magnet rare earths 2024, %s: China', stage))
FROM iea JOIN (VALUES ('mining', 0.6097), ('refining', 0.9128)) AS v(stage, china) USING (stage) ORDER BY stage;
-- trap: two bases in one table.  IEA counts the four magnet elements, USGS all of them.
SELECT ok(share(u.mix, 'China') - share(i.mix, 'China') > 0.07,
          'China mines 61 percent of the magnet elements (IEA) and 69 percent of all (USGS) in the same year')
FROM iea AS i, mining AS u WHERE stage = 'mining' AND year = 2024;

CREATE TABLE eu_file (material text, stage text, country text, share text, t float8);
\copy eu_file FROM 'examples/critical_minerals/data/eu_crm/fact_GlobalSupplyShares_t.csv' WITH (FORMAT csv, HEADER, ENCODING 'WIN1252')
SELECT is(trim(share, '%')::numeric, percent, format('%s, %s: China, EU 2023', material, stage))
FROM eu_file JOIN (VALUES ('Neodymium', 'E', 68.3), ('Neodymium', 'P', 84.9), ('Dysprosium', 'E', 84.4), ('Dysprosium', 'P', 100))
                    AS v(material, stage, percent) USING (material, stage)
WHERE country = 'China' ORDER BY material, stage;

------------------------------------------------------------------------------
-- The imports of the United States
------------------------------------------------------------------------------
CREATE TABLE sources (chapter text, section text, commodity text, country text, statistics text, form text, unit text, years text,
  percent text, notes text, critical text, other_notes text);
\copy sources FROM 'examples/critical_minerals/data/usgs_mcs2026/us_import_sources_2021_24.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
CREATE VIEW us_imports AS
SELECT supply_mix(CASE WHEN country <> 'Other countries' THEN country END, percent::float8) AS mix
FROM sources WHERE form = 'Rare-earth compounds and metals';
SELECT is(jsonb(mix), '{"": 6, "China": 71, "Malaysia": 13, "Japan": 5, "Estonia": 5}', 'imports of compounds and metals, 2021 to 2024')
FROM us_imports;
SELECT is(ARRAY[round(10000 * lower), round(10000 * upper)], '{5260, 5286}'::float8[], 'their HHI: 5260 to 5286 points')
FROM us_imports, hhi_bounds(mix);
SELECT is(jsonb(supply_mix(s, p)) -> 'China', '70', 'and 2020 to 2023 (MCS 2025): another window, another share')
FROM (VALUES ('China', 70), ('Malaysia', 13), ('Japan', 6), ('Estonia', 5), (NULL, 6)) AS v(s, p);

-- from the mine to the import the supply becomes more concentrated, and that is
-- no one number: the shares are of different things
SELECT ok(share(m.mix, 'China') < share(u.mix, 'China') AND share(u.mix, 'China') < share(r.mix, 'China'),
          'China: 69 percent of mining, 71 of US imports of compounds, 91 of refining')
FROM mining AS m, us_imports AS u, iea AS r WHERE m.year = 2024 AND r.stage = 'refining';

------------------------------------------------------------------------------
-- Depending on a supplier: over several years, quantities are pooled first
------------------------------------------------------------------------------
CREATE TABLE trade (year int, hs6 text, material text, exporter text, importer text, usd float8);
\copy trade FROM 'examples/critical_minerals/data/baci/baci_hs17_main_flows_2018_2024.csv' WITH (FORMAT csv, HEADER)
CREATE TABLE magnet_imports AS
SELECT year, supply_mix(exporter, usd) AS mix FROM trade WHERE hs6 = '850511' AND importer = 'USA' GROUP BY year;

SELECT close_to(share(mix, 'CHN'), china, 1e-12, format('US imports of metal magnets %s: China', year))
FROM magnet_imports JOIN (VALUES (2020, 0.6910733164138466), (2021, 0.7331527806912846), (2022, 0.7851315360090647),
                                 (2023, 0.7807917276677041), (2024, 0.7504669155573268)) AS v(year, china) USING (year) ORDER BY year;
SELECT close_to(share(rollup(mix), 'CHN'), 0.756187340903032, 1e-12, 'over 2020 to 2023, pooled')
FROM magnet_imports WHERE year BETWEEN 2020 AND 2023;
SELECT close_to(avg(share(mix, 'CHN')), 0.747537340195475, 1e-12, 'the mean of the four shares is another number')
FROM magnet_imports WHERE year BETWEEN 2020 AND 2023;
SELECT is((SELECT rollup(mix) FROM magnet_imports WHERE year BETWEEN 2020 AND 2023),
          (SELECT supply_mix(exporter, usd) FROM trade WHERE hs6 = '850511' AND importer = 'USA' AND year BETWEEN 2020 AND 2023),
          'pooled years are the rows of these years');

-- of consumption: what is imported from a country, over what is used.  Natural
-- graphite, of which the United States mine nothing: 2021 to 2024 (MCS 2025, 2026)
CREATE VIEW graphite AS
SELECT supply_mix(CASE WHEN country <> 'Other countries' THEN country END, percent::float8) AS mix,
       (53000 + 89200 + 73500 + 60000)::float8 AS imports, (44300 + 79700 + 65700 + 52000)::float8 AS consumption
FROM sources WHERE chapter = 'GRAPHITE (NATURAL)';
SELECT close_to(share(mix, 'China'), 0.46, 1e-12, 'natural graphite: China''s share of imports') FROM graphite;
SELECT close_to(share(mix, 'China') * imports / consumption, 0.5247, 0.00005,
                'part of the imports leaves again: its share of consumption is larger')
FROM graphite;

-- the cap of 65 percent, and what it would take to meet it
SELECT results_eq('SELECT year, crma_compliant(largest_share(mix)), round((diversification_gap(mix) / 1e6)::numeric, 1)
                   FROM magnet_imports ORDER BY year',
                  $$VALUES (2018, false, 0.0), (2019, false, 16.1), (2020, false, 13.9), (2021, false, 43.2), (2022, false, 91.7),
                           (2023, false, 76.6), (2024, false, 49.0)$$,
                  'magnets: the largest supplier is above the cap in every year; by so many million dollars');

SELECT * FROM finish();
ROLLBACK;
