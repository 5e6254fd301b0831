-- Load the five public files in critical_minerals/data/ into tables in the schema "minerals".
--
--   cd examples && psql -d your_database -f load.sql
--
-- The files are read unchanged: first as text, then into typed tables.  The same
-- rules hold for all of them:
--   * a residual row ("Other countries", "Rest of world") is supply of unknown
--     origin: its country becomes NULL;
--   * a total row ("World", "World total (rounded) 10") is no supplier: left out;
--   * a blank or a bound ("<1", ">99") is no amount: it becomes NULL, never 0; only
--     where a method says how to read a bound (EU: "<0.1%" as half) is it done so.
-- The last step counts what became of each row and stops if anything is missing.
-- Origin and licence of the files: critical_minerals/data/SOURCES.md.

\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
SET standard_conforming_strings = on;

BEGIN;

CREATE SCHEMA minerals;
COMMENT ON SCHEMA minerals IS
  'Public mineral data of USGS, EU and IEA (resource_analytics demonstration)';


-- Reading labels and cells ----------------------------------------------------

CREATE FUNCTION minerals.tidy(label text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT btrim(replace(label, U&'\00A0', ' '))        -- no-break spaces
$$;
COMMENT ON FUNCTION minerals.tidy(text) IS
  'Label without surrounding blanks and no-break spaces';

CREATE FUNCTION minerals.row_is(label text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
           WHEN minerals.tidy(label) ~* '^world'                            THEN 'total'
           WHEN minerals.tidy(label) ~* '^(other countries|rest of world)'  THEN 'residual'
           ELSE 'country'
         END
$$;
COMMENT ON FUNCTION minerals.row_is(text) IS 'country, residual or total, from the label of a row';

-- "Brazil (beneficiated)" and "United States (from Cliffside Field)" are Brazil
-- and the United States; the two Congos need their brackets.
CREATE FUNCTION minerals.country(label text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE minerals.row_is(label)
           WHEN 'country'
           THEN regexp_replace(minerals.tidy(label), '\s*\((?!Kinshasa|Brazzaville).*\)$', '')
         END
$$;
COMMENT ON FUNCTION minerals.country(text) IS
  'Country name without qualifier; NULL for residual and total rows';

CREATE FUNCTION minerals.amount(cell text) RETURNS float8
LANGUAGE sql IMMUTABLE AS $$
  SELECT nullif(minerals.tidy(cell), '')::float8      -- anything but a number is an error
$$;
COMMENT ON FUNCTION minerals.amount(text) IS 'Number in a cell; NULL if the cell is blank';

CREATE TABLE minerals.load_count (
  file          text PRIMARY KEY,
  rows_expected integer NOT NULL,
  rows_read     integer NOT NULL,
  countries     integer NOT NULL,
  residual      integer NOT NULL,
  totals        integer NOT NULL,
  other         integer NOT NULL DEFAULT 0,
  unknown       integer NOT NULL
);
COMMENT ON TABLE minerals.load_count IS
  'What became of the rows of each file: kept (countries, residual), left out (totals; '
  'other = capacity and reserves); unknown = kept without an amount';


-- 1. Rare-earth mine production, 2020 to 2024 (USGS) ---------------------------

CREATE TEMP TABLE mining_file (
  year text, country text, tonnes_reo text, edition text, flag text
) ON COMMIT DROP;
\copy mining_file FROM 'critical_minerals/data/usgs_rare_earths/rare_earth_mine_production_2020_2024.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE TABLE minerals.rare_earth_mining AS
  SELECT year::integer                 AS year,
         minerals.country(country)     AS country,
         minerals.amount(tonnes_reo)   AS tonnes,
         coalesce(flag = 'e', false)   AS estimated,
         edition
  FROM mining_file
  WHERE minerals.row_is(country) <> 'total';
COMMENT ON TABLE minerals.rare_earth_mining IS
  'Mine production of rare earths, t REO (rare-earth-oxide equivalent); '
  'USGS Mineral Commodity Summaries 2022-2025';

INSERT INTO minerals.load_count
         (file, rows_expected, rows_read, countries, residual, totals, unknown)
  SELECT 'rare_earth_mine_production_2020_2024.csv', 86, count(*),
         count(*) FILTER (WHERE minerals.row_is(country) = 'country'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'residual'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'total'),
         (SELECT count(*) FROM minerals.rare_earth_mining WHERE tonnes IS NULL)
  FROM mining_file;


-- 2. Mining and processing of 85 materials, mean of 2016 to 2020 (EU) ----------

CREATE TEMP TABLE eu_file (
  material text, stage text, country text, share text, t text
) ON COMMIT DROP;
\copy eu_file FROM 'critical_minerals/data/eu_crm/fact_GlobalSupplyShares_t.csv' WITH (FORMAT csv, HEADER, ENCODING 'WIN1252')

CREATE TABLE minerals.eu_supply_shares AS
  SELECT minerals.tidy(material)                                        AS material,
         CASE stage WHEN 'E' THEN 'mining' WHEN 'P' THEN 'processing' END AS stage,
         -- two slips of the pen in the file
         CASE country WHEN 'Brasilia' THEN 'Brazil'
                      WHEN 'Turkyie'  THEN U&'T\00FCrkiye'
                      ELSE minerals.country(country) END                AS country,
         -- the EU method reads "<0.1%" as half of the bound
         CASE WHEN share LIKE '<%' THEN minerals.amount(btrim(share, '<%')) / 2
              ELSE minerals.amount(rtrim(share, '%')) END               AS share_pct,
         share                                                          AS share_printed,
         t::float8                                                      AS trade_parameter
  FROM eu_file
  WHERE minerals.row_is(country) <> 'total';
COMMENT ON TABLE minerals.eu_supply_shares IS
  'World supply shares in percent by country, 2016-2020 average; '
  'European Commission, critical raw materials study 2023';

INSERT INTO minerals.load_count
         (file, rows_expected, rows_read, countries, residual, totals, unknown)
  SELECT 'fact_GlobalSupplyShares_t.csv', 2561, count(*),
         count(*) FILTER (WHERE minerals.row_is(country) = 'country'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'residual'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'total'),
         (SELECT count(*) FROM minerals.eu_supply_shares WHERE share_pct IS NULL)
  FROM eu_file;


-- 3. Mining and refining of six minerals, 2024 to 2040 (IEA) -------------------

CREATE TEMP TABLE iea_file (
  mineral text, stage text, country text, year text, kt text
) ON COMMIT DROP;
\copy iea_file FROM 'critical_minerals/data/iea/iea_supply_by_country.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE TABLE minerals.iea_supply AS
  SELECT mineral,
         stage,
         minerals.country(country)  AS country,
         year::integer              AS year,
         minerals.amount(kt)        AS kilotonnes
  FROM iea_file
  WHERE minerals.row_is(country) <> 'total';
COMMENT ON TABLE minerals.iea_supply IS
  'Mining and refining by country, kt; rare earths = Nd, Pr, Dy, Tb alone, lithium = Li content; '
  '2030-2040 = base case; IEA Critical Minerals Dataset 2025';

INSERT INTO minerals.load_count
         (file, rows_expected, rows_read, countries, residual, totals, unknown)
  SELECT 'iea_supply_by_country.csv', 340, count(*),
         count(*) FILTER (WHERE minerals.row_is(country) = 'country'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'residual'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'total'),
         (SELECT count(*) FROM minerals.iea_supply WHERE kilotonnes IS NULL)
  FROM iea_file;


-- 4. Where US imports come from, mean of 2021 to 2024 (USGS) -------------------

CREATE TEMP TABLE imports_file (
  chapter text, section text, commodity text, country text, statistics text, form text,
  unit text, year text, value text, notes text, is_critical text, other_notes text
) ON COMMIT DROP;
\copy imports_file FROM 'critical_minerals/data/usgs_mcs2026/us_import_sources_2021_24.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE TABLE minerals.us_import_sources AS
  SELECT chapter,
         commodity,
         form,
         minerals.country(country)                                             AS country,
         -- "<1" and ">99" are bounds: no amount
         CASE WHEN value !~ '^[<>]' THEN minerals.amount(value) END            AS share_pct,
         value                                                                 AS share_printed,
         notes
  FROM imports_file
  WHERE minerals.row_is(country) <> 'total';
COMMENT ON TABLE minerals.us_import_sources IS
  'Sources of US imports in percent by country, 2021-24 average; '
  'USGS Mineral Commodity Summaries 2026';

INSERT INTO minerals.load_count
         (file, rows_expected, rows_read, countries, residual, totals, unknown)
  SELECT 'us_import_sources_2021_24.csv', 720, count(*),
         count(*) FILTER (WHERE minerals.row_is(country) = 'country'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'residual'),
         count(*) FILTER (WHERE minerals.row_is(country) = 'total'),
         (SELECT count(*) FROM minerals.us_import_sources WHERE share_pct IS NULL)
  FROM imports_file;


-- 5. World production of all commodities, 2023 and 2024 (USGS) -----------------

CREATE TEMP TABLE world_file (
  source text, commodity text, country text, type text, unit text,
  prod_2023 text, prod_2024 text, prod_notes text,
  cap_2023 text, cap_2024 text, cap_notes text, reserves_2024 text, reserve_notes text
) ON COMMIT DROP;
\copy world_file FROM 'critical_minerals/data/usgs_mcs2025/world/MCS2025_World_Data.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

-- Commodity and TYPE tell product and stage.  The stage is a word of TYPE, the
-- product is the commodity, save for those listed here: commodities of several
-- products, one product in two spellings, one spelling slip.  So the United
-- States join their group where their TYPE is worded differently (cobalt, soda
-- ash, talc).
CREATE TEMP VIEW world_row AS
  SELECT coalesce(x.product, minerals.tidy(f.commodity))               AS product,
         CASE
           WHEN f.type ~* 'capacity|reserves' THEN NULL                 -- no production
           WHEN f.type ~* '\mmine\M'          THEN 'mine'
           WHEN f.type ~* '\mrefinery\M'      THEN 'refinery'
           WHEN f.type ~* '\msmelter\M'       THEN 'smelter'
           WHEN f.type ~* '\mplant\M'         THEN 'plant'
           WHEN f.type ~* '\mprimary\M'       THEN 'primary'
           ELSE 'production'
         END                                                           AS stage,
         -- one rutile row has no unit; it is counted like its neighbours
         coalesce(nullif(minerals.tidy(f.unit), ''), 'metric tons')    AS unit,
         minerals.row_is(f.country)                                    AS row_is,
         minerals.country(f.country)                                   AS country,
         minerals.amount(f.prod_2023)                                  AS amount_2023,
         minerals.amount(f.prod_2024)                                  AS amount_2024,
         nullif(minerals.tidy(f.prod_notes), '')                       AS note,
         minerals.tidy(f.commodity)                                    AS commodity,
         minerals.tidy(f.type)                                         AS type,
         minerals.tidy(f.country)                                      AS label
  FROM world_file AS f
  LEFT JOIN (VALUES
    ('Bauxite',                       '%alumina%',         'Alumina'),
    ('Clays',                         '%Bentonite',        'Bentonite'),
    ('Clays',                         '%Fuller''s earth',  'Fuller''s earth'),
    ('Clays',                         '%Kaolin',           'Kaolin'),
    ('Gemanium',                      '%',                 'Germanium'),
    ('Gemstones',                     '%',                 'Diamond (gemstones)'),
    ('Iron and Steel',                'Pig iron',          'Pig iron'),
    ('Iron and Steel',                'Raw steel',         'Raw steel'),
    ('Iron Ore',                      '%iron content',     'Iron ore, iron content'),
    ('Iron Ore',                      '%usable ore',       'Iron ore'),
    ('Magnesium Compounds',           '%',                 'Magnesite'),
    ('Mica (Natural)',                '%scrap and flake',  'Mica, scrap and flake'),
    ('Mica (Natural)',                '%sheet',            'Mica, sheet'),
    ('Nitrogen(fixed) - Ammonia',     '%',                 'Ammonia'),
    ('Platinum-Group metals',         '%Palladium%',       'Palladium'),
    ('Platinum-Group metals',         '%Platinum%',        'Platinum'),
    ('Silicon',                       '%Ferosilicon%',     'Ferrosilicon'),
    ('Silicon',                       '%silicon metal',    'Silicon metal'),
    ('Soda ash',                      '%Synthetic',        'Soda ash, synthetic'),
    ('Soda ash',                      '%total natural%',   'Soda ash, all'),
    ('Talc and Pyrophyllite',         '%',                 'Talc'),
    ('Talc, crude',                   '%',                 'Talc'),
    ('Titanium & titanium dioxide',   'Sponge%',           'Titanium sponge'),
    ('Titanium Mineral Concentrates', '%ilmentite%',       'Ilmenite'),
    ('Titanium Mineral Concentrates', '%rutile%',          'Rutile')
  ) AS x (commodity, type, product)
    ON x.commodity = minerals.tidy(f.commodity) AND minerals.tidy(f.type) LIKE x.type;

CREATE TABLE minerals.usgs_production AS
  SELECT product, stage, unit, country, amount_2023, amount_2024, note, commodity, type, label
  FROM world_row
  WHERE stage IS NOT NULL AND row_is <> 'total';
COMMENT ON TABLE minerals.usgs_production IS
  'World production by country, 2023 and 2024 (estimated), in the unit of the row; '
  'USGS Mineral Commodity Summaries 2025';
COMMENT ON COLUMN minerals.usgs_production.product IS
  'Commodity, told apart where it has several products; commodity, type and label are as printed';

CREATE TABLE minerals.usgs_world_total AS
  SELECT product, stage, unit, label, amount_2023, amount_2024, note
  FROM world_row
  WHERE stage IS NOT NULL AND row_is = 'total';
COMMENT ON TABLE minerals.usgs_world_total IS
  'World totals as printed (rounded); XX or NA in the note = USGS gives no total';

INSERT INTO minerals.load_count
         (file, rows_expected, rows_read, countries, residual, totals, other, unknown)
  SELECT 'MCS2025_World_Data.csv', 1250, count(*),
         count(*) FILTER (WHERE stage IS NOT NULL AND row_is = 'country'),
         count(*) FILTER (WHERE stage IS NOT NULL AND row_is = 'residual'),
         count(*) FILTER (WHERE stage IS NOT NULL AND row_is = 'total'),
         count(*) FILTER (WHERE stage IS NULL),           -- capacity and reserves
         count(*) FILTER (WHERE stage IS NOT NULL AND row_is <> 'total' AND amount_2024 IS NULL)
  FROM world_row;


-- Nothing may get lost ---------------------------------------------------------

DO $$
DECLARE
  bad record;
BEGIN
  FOR bad IN SELECT * FROM minerals.load_count WHERE rows_read <> rows_expected LOOP
    RAISE EXCEPTION '% holds % rows, % were read', bad.file, bad.rows_expected, bad.rows_read;
  END LOOP;

  FOR bad IN
    SELECT c.file, countries + residual AS counted, t.kept
    FROM minerals.load_count AS c
    JOIN (VALUES
      ('rare_earth_mine_production_2020_2024.csv', (SELECT count(*) FROM minerals.rare_earth_mining)),
      ('fact_GlobalSupplyShares_t.csv',            (SELECT count(*) FROM minerals.eu_supply_shares)),
      ('iea_supply_by_country.csv',                (SELECT count(*) FROM minerals.iea_supply)),
      ('us_import_sources_2021_24.csv',            (SELECT count(*) FROM minerals.us_import_sources)),
      ('MCS2025_World_Data.csv',                   (SELECT count(*) FROM minerals.usgs_production))
    ) AS t (file, kept) USING (file)
    WHERE countries + residual <> t.kept OR countries + residual + totals + other <> rows_read
  LOOP
    RAISE EXCEPTION '%: % rows to keep, % in the table', bad.file, bad.counted, bad.kept;
  END LOOP;

  -- amounts in different units must not meet in one group
  FOR bad IN
    SELECT product, stage FROM minerals.usgs_production
    GROUP BY product, stage HAVING count(DISTINCT unit) > 1
  LOOP
    RAISE EXCEPTION '%, %: more than one unit', bad.product, bad.stage;
  END LOOP;

  -- the rows of a group add up to its printed, rounded total; kaolin's lacks a digit
  FOR bad IN
    SELECT p.product, p.stage, p.total, w.amount_2024 AS printed
    FROM (SELECT product, stage, sum(amount_2024) AS total
          FROM minerals.usgs_production GROUP BY product, stage) AS p
    JOIN minerals.usgs_world_total AS w USING (product, stage)
    WHERE abs(p.total / w.amount_2024 - 1) > 0.06 AND product <> 'Kaolin'
  LOOP
    RAISE EXCEPTION '%, %: rows add up to %, not to %', bad.product, bad.stage, bad.total, bad.printed;
  END LOOP;
END
$$;


-- For the report ---------------------------------------------------------------

CREATE FUNCTION minerals.bar(fraction float8, width integer DEFAULT 20) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT rpad(repeat('#', round(fraction * width)::integer), width, '.')
$$;
COMMENT ON FUNCTION minerals.bar(float8, integer) IS
  'Plain bar: the whole width is 1';

COMMIT;

ANALYZE;

\pset footer off
\pset border 0
SELECT file,
       rows_read            AS "rows read",
       countries            AS "countries",
       residual             AS "other",
       totals               AS "totals out",
       other                AS "capacity out",
       unknown              AS "no amount"
FROM minerals.load_count
ORDER BY rows_read;
\pset border 1
\pset footer on
