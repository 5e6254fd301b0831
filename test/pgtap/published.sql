-- Published numbers.  Every test is named: what, its value, the tolerance,
-- and the source of the number.  "derived" marks a number that is printed
-- nowhere but follows by arithmetic from published inputs.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(147);

CREATE FUNCTION close_to(actual float8, expected float8, tolerance float8, name text)
RETURNS text LANGUAGE sql AS $$
  SELECT ok(coalesce(abs(actual - expected) <= tolerance, false),
            format('%s: %s within %s', name, expected, tolerance))
         || CASE WHEN coalesce(abs(actual - expected) <= tolerance, false) THEN ''
                 ELSE E'\n' || diag(format('have %s, want %s', actual, expected)) END
$$;

------------------------------------------------------------------------------
-- HHI in points
------------------------------------------------------------------------------
SELECT close_to(hhi_points(supply_mix(amounts)), expected, tolerance, name)
FROM (VALUES
  ('{30,30,20,20}'::float8[], 2600::float8, 0::float8, 'HHI 30/30/20/20 (US DoJ, Merger Guidelines 2023, 2.1)'),
  ('{40,30,20,10}', 3000, 0, 'HHI 40/30/20/10 (worked example)'),
  ('{25,20,15,10,8,7,6,5,4}', 1540, 0, 'HHI of nine firms (industrialorganization.blogspot.com)'),
  ('{25,20,15,10,8,7,6,9}', 1580, 0, 'HHI of nine firms, 5 and 4 merged (industrialorganization.blogspot.com)'),
  ('{45,15,10,8,7,6,5,4}', 2540, 0, 'HHI of nine firms, 25 and 20 merged (worked example)'),
  ('{10,20,50}', 4687.5, 1e-9, 'HHI of 12.5/25/62.5 % (Power BI thread, which prints 4867.5: transposed)'),
  ('{25,13,5}', 4429, 0.5, 'HHI of 25, 13, 5 (Stack Overflow 78918017)'),
  ('{7}', 10000, 0, 'HHI of one supplier (identity)'),
  ('{70,15,5}', 6358.0246913580, 1e-9, 'HHI of 70, 15, 5 as shares of their sum (derived)')
) AS v(amounts, expected, tolerance, name);

-- the rest of the market unattributed: shares as given, not of their sum
SELECT close_to(hhi_points(supply_mix('{"A": 70, "B": 15, "C": 5, "": 10}')), 5150, 0,
                'HHI of 70, 15, 5 as given, 10 unattributed (brainmass.com)');

-- mergers: rows of both firms under one name are summed before squaring
CREATE TABLE firm (name text, share float8);
INSERT INTO firm VALUES ('a', 25), ('b', 20), ('c', 15), ('d', 10), ('e', 8),
  ('f', 7), ('g', 6), ('h', 5), ('i', 4);
SELECT close_to(hhi_points(name, share), 1540, 0,
                'HHI of nine firms, one-step (industrialorganization.blogspot.com)')
FROM firm;
SELECT close_to(hhi_points(CASE name WHEN 'i' THEN 'h' ELSE name END, share), 1580, 0,
                'HHI after merging 5 and 4, one-step (industrialorganization.blogspot.com)')
FROM firm;
SELECT close_to(hhi_points(CASE name WHEN 'b' THEN 'a' ELSE name END, share), 2540, 0,
                'HHI after merging 25 and 20, one-step (worked example)')
FROM firm;
SELECT close_to(hhi_points(CASE name WHEN 'i' THEN 'h' ELSE name END, share)
                - hhi_points(name, share), 40, 1e-9,
                'change of HHI, 5 and 4 merged (industrialorganization.blogspot.com)')
FROM firm;
SELECT close_to(hhi_points(CASE name WHEN 'b' THEN 'a' ELSE name END, share)
                - hhi_points(name, share), 1000, 1e-9,
                'change of HHI, 25 and 20 merged (worked example)')
FROM firm;

-- leaving one out (asked in Stack Overflow 78918017)
SELECT close_to(hhi_points(without(supply_mix('{"A": 20, "B": 50, "C": 3}'), 'A')),
                8932.004271982913, 1e-6, 'HHI of 20, 50, 3 without the first (derived)');
SELECT close_to(hhi_points(without(supply_mix('{"A": 20, "B": 50, "C": 3}'), 'C')),
                5918.367346938775, 1e-6, 'HHI of 20, 50, 3 without the last (derived)');

------------------------------------------------------------------------------
-- HHI as a fraction
------------------------------------------------------------------------------
SELECT close_to(hhi(supply_mix(amounts)), expected, tolerance, name)
FROM (VALUES
  ('{0.4,0.2,0.25,0.1,0.05,0,0}'::float8[], 0.275::float8, 1e-12::float8, 'HHI beside two zeros (concstats README)'),
  ('{541,1463,2445,3438,4437,5401,6392,8304,11904,22261}', 0.1840812, 1e-7, 'HHI of 541..22261 (DescTools, Herfindahl)'),
  ('{783,121,112,70,201,153,425,19,37,126,325,51,442,193,41}', 0.1301292, 1e-7, 'HHI of 783..41 (DescTools, Herfindahl)'),
  ('{7}', 1, 0, 'HHI of one supplier (identity)'),
  ('{1,2,3}', 14/36.0, 1e-15, 'HHI of 1, 2, 3 (derived)'),
  ('{1e200,2e200,3e200}', 14/36.0, 1e-15, 'HHI of 1, 2, 3 times 1e200 (derived)'),
  ('{1e-200,2e-200,3e-200}', 14/36.0, 1e-15, 'HHI of 1, 2, 3 times 1e-200 (derived)')
) AS v(amounts, expected, tolerance, name);

------------------------------------------------------------------------------
-- 22 Paraguayan credit co-operatives 2018 (tests of the R package concstats)
------------------------------------------------------------------------------
CREATE TABLE cooperative AS
SELECT 'c' || lpad(i::text, 2, '0') AS name, share
FROM unnest('{0.012663407,0.029367501,0.014456455,0.012046011,0.007477799,
  0.189784408,0.008738591,0.015635544,0.012787201,0.013071539,0.046268385,
  0.006580823,0.009102,0.00760554,0.047173998,0.034356881,0.137813902,
  0.016876624,0.065780114,0.053775553,0.228519883,0.030117841}'::float8[])
  WITH ORDINALITY AS u(share, i);
CREATE TABLE cooperative_mix AS SELECT supply_mix(name, share) AS mix FROM cooperative;

SELECT close_to(actual, expected, tolerance, name || ' (concstats, 22 co-operatives)')
FROM cooperative_mix, LATERAL (VALUES
  (hhi(mix), 0.1234614, 1e-6, 'HHI'),
  (hhi_normalized(mix), 0.08172152, 1e-7, 'normalised HHI'),
  (effective_suppliers(mix), 8.099694, 1e-5, 'numbers equivalent'),
  (1 - 1 / (supplier_count(mix) * hhi(mix)), 0.6318321, 1e-6, 'dual of HHI, from HHI and count'),
  (1 / supplier_count(mix)::float8, 0.04545455, 1e-7, 'smallest possible HHI, from count'),
  (shannon_entropy(mix) / ln(2::float8), 3.578371, 1e-5, 'Shannon entropy in bits'),
  (shannon_entropy(mix) / ln(supplier_count(mix)::float8), 0.8024276, 1e-6, 'normalised Shannon entropy'),
  (1 - hhi(mix), 0.8765386, 1e-6, 'Gini-Simpson, from HHI'),
  (100 * largest_share(mix), 22.85199, 1e-4, 'Berger-Parker, percent'),
  (100 * concentration_ratio(mix, 1), 22.85199, 1e-4, 'CR1, percent'),
  (100 * concentration_ratio(mix, 3), 55.61182, 1e-4, 'CR3, percent'),
  (100 * concentration_ratio(mix, 5), 67.56739, 1e-4, 'CR5, percent'),
  (hill_number(mix, 2), 8.099694, 1e-5, 'Hill number of order 2 = numbers equivalent'),
  (1 / hill_number(mix, 'Infinity'), 0.2285199, 1e-6, 'inverse of the Hill number of order infinity = Berger-Parker')
) AS v(actual, expected, tolerance, name);

SELECT close_to(actual, expected, tolerance, name || ', one-step (concstats, 22 co-operatives)')
FROM (SELECT hhi(name, share) AS a, hhi_normalized(name, share) AS b,
             effective_suppliers(name, share) AS c,
             shannon_entropy(name, share) / ln(2::float8) AS d,
             100 * largest_share(name, share) AS e,
             hhi_points(name, share) AS f
      FROM cooperative) AS m, LATERAL (VALUES
  (a, 0.1234614, 1e-6, 'HHI'),
  (b, 0.08172152, 1e-7, 'normalised HHI'),
  (c, 8.099694, 1e-5, 'numbers equivalent'),
  (d, 3.578371, 1e-5, 'Shannon entropy in bits'),
  (e, 22.85199, 1e-4, 'Berger-Parker, percent'),
  (f, 1234.614, 1e-2, 'HHI in points')
) AS v(actual, expected, tolerance, name);
SELECT is(supplier_count(mix), 22::bigint, 'number of co-operatives (concstats)') FROM cooperative_mix;

------------------------------------------------------------------------------
-- Other measures of small vectors
------------------------------------------------------------------------------
SELECT close_to(actual, expected, tolerance, name)
FROM (SELECT supply_mix('{0.35,0.4,0.05,0.1,0.06,0.04}'::float8[]) AS p6,
             supply_mix('{0.4,0.2,0.25,0.1,0.05}'::float8[]) AS p5,
             supply_mix('{1,2,1}'::float8[]) AS p121) AS m, LATERAL (VALUES
  (effective_suppliers(p6), 3.33, 0.005, 'numbers equivalent (concstats README)'),
  (shannon_entropy(p6) / ln(supplier_count(p6)::float8), 0.79, 0.005, 'normalised entropy (concstats README)'),
  (100 * concentration_ratio(p6, 3), 85, 1e-9, 'CR3, percent (concstats README)'),
  (100 * concentration_ratio(p6, 5), 96, 1e-9, 'CR5, percent (concstats README)'),
  (supplier_count(p6), 6, 0, 'number of suppliers (concstats README)'),
  (hill_number(p5, 0), 5, 1e-10, 'Hill number of order 0 (derived from Hill 1973)'),
  (hill_number(p5, 1), 4.116579452251487, 1e-10, 'Hill number of order 1 (derived from Hill 1973)'),
  (hill_number(p5, 2), 1 / 0.275, 1e-10, 'Hill number of order 2 (derived from Hill 1973)'),
  (hill_number(p5, 3), 3.3567254331867558, 1e-10, 'Hill number of order 3 (derived from Hill 1973)'),
  (hill_number(p5, 'Infinity'), 2.5, 1e-12, 'Hill number of order infinity (derived from Hill 1973)'),
  (1 / hill_number(p5, 0.5), 0.2226033241867932, 1e-10, 'Hannah-Kay 0.5 = inverse Hill number (derived; openriskmanual.org)'),
  (1 / hill_number(p5, 2), 0.275, 1e-10, 'Hannah-Kay 2 = inverse Hill number (derived; openriskmanual.org)'),
  (hill_number(p5, 1 + 1e-9), 4.116579452251487, 1e-6, 'Hill number just above order 1 (limit)'),
  (hill_number(p5, 1 - 1e-9), 4.116579452251487, 1e-6, 'Hill number just below order 1 (limit)'),
  (hill_number(p5, 1 + 2.220446049250313e-16), 4.116579452251487, 1e-6, 'Hill number one ulp above order 1 (limit)'),
  (ln(hill_number(p121, 2)), 0.980829253, 1e-9, 'Renyi entropy 2 of 1, 2, 1 = ln Hill (concentrationMetrics tests)'),
  (ln(hill_number(supply_mix('{1,1,1,1}'::float8[]), 0)), 1.3862943611198906, 1e-12, 'Renyi entropy 0 of four equals (concentrationMetrics tests)'),
  (shannon_entropy(supply_mix('{1,1,2,2,3}'::float8[])) / ln(2::float8), 2.1971597234, 1e-9, 'entropy in bits of 1, 1, 2, 2, 3 (velox issue 5171)'),
  (shannon_entropy(supply_mix('{1,1,1,1,1}'::float8[])) / ln(2::float8), 2.321928094887362, 1e-12, 'entropy in bits of five equals (velox issue 5171, DuckDB output)'),
  (ln(5::float8) - shannon_entropy(supply_mix('{10,10,10,20,50}'::float8[])), 0.250201211769094, 1e-12, 'Theil T = ln n - entropy (derived)'),
  (1 - hhi(supply_mix('{2,2,2,2}'::float8[])), 0.75, 1e-12, 'Gini-Simpson of four equals (vegan issue 419)'),
  (hhi_normalized(supply_mix('{0.35,0.4,0.05,0.1,0.06,0.04,0,0}'::float8[])), 0.16024, 1e-9, 'normalised HHI, two zeros not counted (derived; concstats counts so)'),
  (hhi_normalized(supply_mix('{0,10,10,30,50}'::float8[])), 0.1466666666666667, 1e-12, 'normalised HHI of 0, 10, 10, 30, 50, zero not counted (derived)'),
  (hhi_normalized(supply_mix('{40,30,20,10}'::float8[])), 0.05 / 0.75, 1e-12, 'normalised HHI of 40, 30, 20, 10 (derived)'),
  (hill_number(supply_mix('{1e-300,1,1e300}'::float8[]), 0), 3, 0, 'Hill number of order 0 counts amounts, not shares (1e-300 beside 1e300)')
) AS v(actual, expected, tolerance, name);

------------------------------------------------------------------------------
-- Part of the supply known only as "other": US import sources, percent
------------------------------------------------------------------------------
CREATE TABLE import_list (name text, named float8[], other float8,
                          lower float8, upper float8, as_one float8);
INSERT INTO import_list VALUES
  ('rare earths 2020-23', '{70,13,6,5}', 6, 5130, 5156, 5166),
  ('rare earths 2021-24', '{71,13,5,5}', 6, 5260, 5286, 5296),
  ('yttrium 2021-24', '{70,11,8,4}', 7, 5101, 5126, 5150),
  ('tungsten 2021-24', '{26,14,8,8}', 44, 1000, 1336, 2936),
  ('magnesium 2021-24', '{20,15,11,9}', 45, 827, 1232, 2852);
CREATE TABLE import_mix AS
SELECT *, supply_mix(named) + supply_mix(ARRAY[NULL]::text[], ARRAY[other]) AS mix,
       supply_mix(named || other) AS lumped
FROM import_list;
SELECT close_to(10000 * (hhi_bounds(mix)).lower, lower, 1e-9,
                name || ': lower bound of HHI (USGS shares; derived)') FROM import_mix;
SELECT close_to(10000 * (hhi_bounds(mix)).upper, upper, 1e-9,
                name || ': upper bound of HHI (USGS shares; derived)') FROM import_mix;
SELECT close_to(hhi_points(mix), lower, 1e-9,
                name || ': HHI with unattributed supply is the lower bound (derived)') FROM import_mix;
SELECT close_to(hhi_points(lumped), as_one, 1e-9,
                name || ': HHI with "other" as one supplier (derived)') FROM import_mix;
SELECT close_to(attributed_share(mix), 1 - other / 100, 1e-15,
                name || ': attributed share (USGS shares)') FROM import_mix;

------------------------------------------------------------------------------
-- Rare-earth mine production, t REO
------------------------------------------------------------------------------
CREATE TABLE mine (country text, myb2022 float8, wmd2022 float8, mcs25_2023 float8,
                   mcs25_2024 float8, mcs26_2024 float8, mcs26_2025 float8);
INSERT INTO mine VALUES
  ('China',         210000, 210000, 255000, 270000, 270000, 270000),
  ('United States',  42500,  42499,  41600,  45000,  45500,  51000),
  ('Burma',          12000,  17550,  43000,  31000,  27000,  22000),
  ('Australia',      18000,  17660,  16000,  13000,  29000,  29000),
  ('Nigeria',         NULL,   NULL,   7200,  13000,   1500,   1500),
  ('Thailand',        7100,   NULL,   3600,  13000,   2100,   4800),
  ('India',           2900,   2600,   2900,   2900,   2900,   2900),
  ('Russia',          2600,   2038,   2500,   2500,   2600,   2600),
  ('Madagascar',       960,   2600,   2100,   2000,   1400,   2700),
  ('Vietnam',         1200,   NULL,    300,    300,    300,    150),
  ('Malaysia',          80,    310,    310,    130,    140,    110),
  ('Brazil',            80,   1580,    140,     20,    560,   2000),
  ('Other',           NULL,   NULL,   1440,   1100,   1000,    550);

CREATE TABLE vintage AS
SELECT v.name, v.printed_total, v.sum_of_rows, v.china, v.hhi,
       supply_mix(m.country, v.amount) AS mix
FROM mine AS m, LATERAL (VALUES
  ('2022, USGS Minerals Yearbook', m.myb2022, 297000, 297420, 70.6, 0.52502),
  ('2022, World Mining Data', m.wmd2022, 296837, 296837, 70.7, 0.52826),
  ('2023, USGS MCS 2025', m.mcs25_2023, 376000, 376090, 67.8, 0.48745),
  ('2024, USGS MCS 2025', m.mcs25_2024, 390000, 393950, 68.5, 0.49236),
  ('2024, USGS MCS 2026', m.mcs26_2024, 380000, 384000, 70.3, 0.51924),
  ('2025, USGS MCS 2026', m.mcs26_2025, 390000, 389310, 69.4, 0.50724)
) AS v(name, amount, printed_total, sum_of_rows, china, hhi)
GROUP BY 1, 2, 3, 4, 5;

SELECT close_to(total(mix), sum_of_rows, 0, 'mine production of rare earths, sum of rows, t REO: ' || name)
FROM vintage ORDER BY name;
SELECT close_to(100 * share(mix, 'China'), china, 0.05,
    'China''s share of rare-earth mining, percent: ' || name)
FROM vintage ORDER BY name;
SELECT close_to(hhi(mix), hhi, 0.000005, 'HHI of rare-earth mining (derived), other as one row: ' || name)
FROM vintage ORDER BY name;
SELECT is(largest_supplier(mix), 'China', 'largest miner of rare earths: ' || name)
FROM vintage ORDER BY name;

SELECT close_to(v.actual, v.expected, 1e-9, format('%s (derived): %s', what, vintage.name))
FROM vintage JOIN (VALUES
  ('2023, USGS MCS 2025', 376090, 0.6780291951394612, 0.6781914893617021,
   0.4874498835978811, 0.9029753516445531, 2.0514929506577624),
  ('2024, USGS MCS 2026', 384000, 0.703125, 0.7105263157894737,
   0.5192427788628473, 0.8971354166666666, 1.9258813809409563),
  ('2022, USGS Minerals Yearbook', 297420, 0.7060722211014727, 0.7070707070707071,
   0.5250159372757556, 0.909488265752135, 1.9047040842014806)
) AS e(name, sum_of_rows, china, china_of_printed, hhi, cr3, effective) USING (name),
LATERAL (VALUES
  ('sum of rows', total(mix), e.sum_of_rows),
  ('China''s share of the rows', share(mix, 'China'), e.china),
  ('China''s share of the printed total', amount(mix, 'China') / printed_total, e.china_of_printed),
  ('HHI, other as one', hhi(mix), e.hhi),
  ('CR3', concentration_ratio(mix, 3), e.cr3),
  ('effective number', effective_suppliers(mix), e.effective)
) AS v(what, actual, expected) ORDER BY vintage.name, what;

SELECT close_to(100 * share(supply_mix('{"China": 270000, "": 120000}'), 'China'), 69.2, 0.05,
                'China''s share of the printed total of 2024, percent (USGS MCS 2025)');
SELECT is((SELECT array_agg(supplier ORDER BY rank) FROM suppliers(mix) WHERE rank <= 3),
          '{China,"United States",Burma}'::text[],
          'three largest miners 2024 (USGS MCS 2025)')
FROM vintage WHERE name = '2024, USGS MCS 2025';

-- taking China away, and more from Australia
SELECT close_to(v.actual, v.expected, 1e-9, v.name || ' (inputs USGS MCS 2025; derived)')
FROM vintage, LATERAL (VALUES
  (total(without(mix, 'China')), 123950, 'what is left without China, t'),
  (total(without(mix, 'China')) / total(mix), 0.3146338367813174, 'what is left without China, share'),
  (hhi(mix), 0.492362436220213, 'HHI before'),
  (hhi(without(mix, 'China')), 0.22865583120885877, 'HHI without China'),
  (hhi(mix + supply_mix('{"Australia": 20000}')), 0.4513037652431892, 'HHI with 20000 t more from Australia'),
  (share(mix + supply_mix('{"Australia": 20000}'), 'China'), 0.6522526875226476, 'China''s share with 20000 t more from Australia')
) AS v(actual, expected, name) WHERE vintage.name = '2024, USGS MCS 2025';

-- magnet rare earths: the three largest
SELECT close_to(100 * concentration_ratio(supply_mix('{"China": 92, "Malaysia": 5, "Australia": 1, "": 2}'),
    3),
                98, 0, 'CR3 of refined magnet rare earths 2023, percent (IEA Outlook 2024)');
SELECT close_to(100 * concentration_ratio(supply_mix('{"China": 54, "Australia": 18, "Myanmar": 9, "": 19}'), 3),
                81, 0, 'CR3 of mined magnet rare earths 2030, percent (IEA Outlook 2024)');

SELECT * FROM finish();
ROLLBACK;
