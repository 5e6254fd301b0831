-- Net import reliance of the United States, computed from the flows in every
-- salient-statistics file of the USGS, against the figure printed beside them.
-- Source: USGS, Mineral Commodity Summaries 2025 (examples/critical_minerals/data/
-- usgs_mcs2025/salient) and 2026 (worked rows).  Which columns of a file are which
-- flow, and what is expected of it: test/data/usgs_net_import_reliance.csv.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(134);

-- apparent consumption is production and old scrap + imports - exports - what went into stocks
CREATE FUNCTION net_import_reliance_pct(production float8, imports float8, exports float8, stock_build float8)
RETURNS float8 LANGUAGE sql IMMUTABLE AS $$
  SELECT 100 * (imports - exports - stock_build) / CASE WHEN ac > 0 THEN ac END
  FROM (SELECT production + imports - exports - stock_build AS ac) AS consumption
$$;

------------------------------------------------------------------------------
-- Worked rows of 2022 to 2025 (MCS 2026; cases nir_*)
------------------------------------------------------------------------------
CREATE TABLE worked (name text, production float8, old_scrap float8, imports float8, exports float8,
  stocks_before float8, stocks_after float8, ac float8, ac_printed float8, ac_tolerance float8, nir_printed float8);
INSERT INTO worked VALUES
  ('copper 2025', 790, 160, 1700, 110, 123, 450, 2213, 2200, 20, 57),
  ('copper 2024', 882, 140, 903, 72, 128, 123, 1858, 1860, 5, 45),
  ('copper 2023', 843, 137, 771, 29, 84, 128, 1678, 1680, 5, 42),
  ('tin 2023', 0, 9430, 28200, 918, 9180, 10900, 34992, 35000, 60, 73),
  ('cobalt 2024', 0, 2050, 10800, 4880, 959, 990, 7939, 7960, 50, 74),
  ('cobalt 2023', 0, 2030, 9500, 5110, 980, 959, 6441, 6440, 20, 69),
  ('bismuth 2024', 0, 80, 1800, 1050, 365, 365, 830, 830, 5, 90),
  ('bismuth 2022', 0, 80, 3080, 503, 297, 356, 2598, 2600, 5, 97),
  ('antimony 2024', 588, 3330, 28920, 4260, 0, 0, 28578, 28600, 60, 86),
  ('antimony 2023', 452, 3490, 20060, 3250, 0, 0, 20752, 20700, 60, 81),
  ('lead 2024', 0, 1030, 410, 37, 0, 0, 1403, 1410, 10, 27),
  ('lead 2023', 0, 1010, 519, 23, 0, 0, 1506, 1500, 10, 33),
  ('zinc, refined 2024', 220, 0, 590, 2, 0, 0, 808, 808, 2, 73),
  ('zinc, refined 2023', 220, 0, 705, 3, 0, 0, 922, 921, 2, 76);
SELECT ok(production + old_scrap + imports - exports - (stocks_after - stocks_before) = ac
          AND abs(ac - ac_printed) <= ac_tolerance, format('%s: apparent consumption %s, printed %s', name, ac, ac_printed))
FROM worked;
SELECT ok(abs(net_import_reliance_pct(production + old_scrap, imports, exports, stocks_after - stocks_before) - nir_printed) <= 1,
          format('%s: net import reliance %s %%', name, nir_printed))
FROM worked;
SELECT is(round(net_import_reliance_pct(production + old_scrap, imports, exports, 0)::numeric), 63::numeric,
          'copper 2025 without stocks would be 63 %, not 57 %')
FROM worked WHERE name = 'copper 2025';

-- rare-earth compounds and metals: 1 - production / apparent consumption
SELECT ok(CASE WHEN printed LIKE '>%' THEN nir > trim(printed, '>')::float8 ELSE abs(nir - printed::float8) <= 1 END,
          format('rare-earth compounds and metals %s: %s', year, printed))
FROM (VALUES (2021, 7900, 120, '>95'), (2023, 8600, 800, '>90'), (2024, 9010, 4300, '53'), (2025, 27000, 8900, '67'))
       AS v(year, consumption, production, printed), LATERAL (SELECT 100 * (1 - production::float8 / consumption) AS nir) AS n;

------------------------------------------------------------------------------
-- Reading the files: each has columns of its own, so first into cells
------------------------------------------------------------------------------
CREATE TABLE line (id bigint GENERATED ALWAYS AS IDENTITY, content text);
\copy line (content) FROM PROGRAM 'cd examples/critical_minerals/data/usgs_mcs2025/salient && grep -a "" *.csv | tr -d "\r"' WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02', ENCODING 'UTF8')

CREATE TABLE field AS
SELECT substring(content FROM '^mcs2025-(\w+)_salient') AS file, id, place, trim(match[1], ' "') AS cell
FROM line, regexp_matches(substring(content FROM ':(.*)$'), '("[^"]*"|[^,]*)(?:,|$)', 'g') WITH ORDINALITY AS m(match, place);
CREATE TABLE cell AS
SELECT DISTINCT ON (file, year, name) file, year, name, cell -- of two columns of one name the first
FROM (SELECT file, place, cell AS name FROM field WHERE id IN (SELECT min(id) FROM field GROUP BY file)) AS header
     JOIN (SELECT file, id, cell::int AS year FROM field WHERE place = 3 AND cell ~ '^\d{4}$') AS row USING (file)
     JOIN field USING (file, id, place)
WHERE name <> ''
ORDER BY file, year, name, place;
CREATE UNIQUE INDEX ON cell (file, year, name);
SELECT is(count(DISTINCT file), 85::bigint, '85 files') FROM cell;
SELECT is_empty('SELECT file, name FROM cell GROUP BY file, name HAVING count(*) <> 5', 'five years in each column of each file');

-- a number, or less than half a unit; W, NA, bounds and ranges are no amounts
CREATE FUNCTION quantity(cell text) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN cell ~* '^less than 50,000.tons' THEN 0.025 -- in a column of million tons
              WHEN lower = upper OR upper <= 0.5 THEN amount END
  FROM parse_quantity(cell, missing_ok => true)
$$;

-- the sum of some columns of a file, NULL if one of them is not known
CREATE FUNCTION flow(from_file text, from_year int, columns text) RETURNS float8 LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN columns IS NULL THEN 0 WHEN count(quantity(cell)) = count(*) THEN sum(quantity(cell)) END
  FROM unnest(string_to_array(columns, ' ')) AS name LEFT JOIN cell ON (file, year, cell.name) = (from_file, from_year, name.name)
$$;

CREATE TABLE series (series text PRIMARY KEY, file text, production text, imports text, exports text, stocks text,
  government text, consumption text, printed text, expected text, remark text);
\copy series FROM 'test/data/usgs_net_import_reliance.csv' WITH (FORMAT csv, HEADER)
SELECT is_empty($$SELECT series, name FROM series, unnest(string_to_array(concat_ws(' ', production, imports, exports,
                  stocks, government, consumption, printed), ' ')) AS name
                  WHERE NOT EXISTS (SELECT FROM cell WHERE (cell.file, cell.name) = (series.file, name.name))$$,
                'every column that is named exists');
SELECT set_eq($$SELECT DISTINCT file, name FROM cell WHERE name ~ 'NIR' AND (file, name) NOT IN (SELECT file, printed FROM series)$$,
              $$VALUES ('mercu', 'NIR_pct'), ('quart', 'CrystalNIR_pct'), ('quart', 'HPQNIR_pct'),
                       ('rareee', 'NIR_Concentrate_t'), ('scand', 'NIR_ct'), ('zirco', 'NIR_Hf_pct')$$,
              'every printed net import reliance but those without flows beside them');

------------------------------------------------------------------------------
-- Computing: from flows alone, or with the printed apparent consumption
------------------------------------------------------------------------------
CREATE TABLE computed AS
SELECT series, year, printed, net_imports,
       net_import_reliance_pct(production, net_imports, 0, 0) AS of_flows,
       100 * (1 - production / consumption) AS of_production,
       100 * net_imports / consumption AS of_consumption
FROM (SELECT s.series, y.year, p.cell AS printed,
             flow(s.file, y.year, s.production) AS production,
             -- Government stocks are left out from 2023 on; what they sold before is supply
             flow(s.file, y.year, s.imports) - flow(s.file, y.year, s.exports)
               - (flow(s.file, y.year, s.stocks) - CASE WHEN s.stocks IS NULL THEN 0 ELSE flow(s.file, y.year - 1, s.stocks) END)
               + coalesce(flow(s.file, y.year, s.government), 0) AS net_imports,
             nullif(flow(s.file, y.year, s.consumption), 0) AS consumption
      FROM series AS s, generate_series(2020, 2024) AS y(year), cell AS p
      WHERE (p.file, p.year, p.name) = (s.file, y.year, s.printed)) AS flows;

-- within a point of a number, beyond a bound, below zero for E (net exporter)
CREATE FUNCTION agrees(printed text, computed float8) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN mark = 'exporter' THEN computed < 0
              WHEN mark = 'above' THEN computed > lower
              WHEN mark = 'below' AND upper > 0.5 THEN computed < upper
              ELSE abs(computed - amount) <= 1 END
  FROM parse_quantity(printed)
$$;

CREATE VIEW outcome AS
SELECT *, CASE WHEN printed = 'NA' THEN 'n'                                    -- not printed
               WHEN agrees(printed, CASE printed WHEN 'E' THEN net_imports ELSE of_flows END) THEN 'f' -- from flows
               WHEN agrees(printed, nullif(of_production, 0)) THEN 'c'         -- from production and consumption
               WHEN agrees(printed, of_consumption) THEN 'a'                   -- from net imports and consumption
               WHEN coalesce(of_flows, nullif(of_production, 0), of_consumption) IS NULL THEN 'w' -- withheld
               ELSE 'd' END AS outcome                                         -- differs
FROM computed;

SELECT is(string_agg(outcome, '' ORDER BY year), expected, concat_ws(': ', series, remark))
FROM outcome JOIN series USING (series) GROUP BY series, expected, remark ORDER BY series;
SELECT results_eq('SELECT outcome, count(*) FROM outcome GROUP BY outcome ORDER BY count(*) DESC',
                  $$VALUES ('f', 299::bigint), ('w', 81), ('c', 43), ('a', 31), ('n', 11), ('d', 5)$$,
                  'of 470 figures 373 agree within a point or with the bound, 5 do not, the rest cannot be computed');
SELECT results_eq($$SELECT series, year, printed, round(of_flows::numeric, 1) FROM outcome WHERE outcome = 'd' ORDER BY 1, 2$$,
                  $$VALUES ('Feldspar', 2020, '9', 7.7), ('Feldspar', 2021, '30', 28.2), ('Fluorspar', 2024, '100', NULL),
                           ('Iron and steel slag', 2020, '15', 12.2), ('Vermiculite', 2020, '20', 24.2)$$,
                  'those that do not');
SELECT is_empty($$SELECT series FROM series WHERE expected ~ '[adnw]' AND remark IS NULL$$, 'a reason for each that flows do not give');

SELECT * FROM finish();
ROLLBACK;
