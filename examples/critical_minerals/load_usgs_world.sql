-- USGS Mineral Commodity Summaries 2025: world production, capacity and reserves
-- of 77 commodities.  Every row holds two years of production, two of capacity,
-- and reserves; commodity and TYPE together tell what is counted.

CREATE TABLE minerals_raw.usgs_world (
  "SOURCE" text, "COMMODITY" text, "COUNTRY" text, "TYPE" text, "UNIT_MEAS" text,
  "PROD_2023" text, "PROD_EST_ 2024" text, "PROD_NOTES" text,
  "CAP_2023" text, "CAP_EST_ 2024" text, "CAP_NOTES" text,
  "RESERVES_2024" text, "RESERVE_NOTES" text
);
\copy minerals_raw.usgs_world FROM 'data/usgs_mcs2025/world/MCS2025_World_Data.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.usgs_world', 'usgs_mcs2025/world/MCS2025_World_Data.csv');

-- What a printed unit is in the unit of the tables.
CREATE TABLE minerals_raw.unit AS
  SELECT printed, factor::float8, unit FROM (VALUES
    ('kilograms',                0.001,   't'),
    ('metric tons',              1,       't'),
    ('thousand metric tons',     1000,    't'),
    ('thousand metric dry tons', 1000,    't'),
    ('million metric tons',      1000000, 't'),
    ('thousand carats',          1000,    'ct'),
    ('million carats',           1000000, 'ct'),
    ('million cubic meters',     1000000, 'm3')
  ) AS u (printed, factor, unit);

-- What is counted.  Three products stand under two TYPEs each, one for the
-- United States and one for the rest of the world: they come together here.
-- unit and reserves_unit are given where the one in the row is wrong:
--   * industrial sand and titanium concentrates are in thousands of tonnes, as
--     the statistics of the United States show (checks.sql compares them);
--   * notes in the rows say that reserves of iron ore are in millions of tonnes,
--     those of molybdenum and vanadium in thousands;
--   * one row of rutile has no unit at all.
CREATE TABLE minerals_raw.usgs_product AS
  SELECT commodity, type, material, form, stage, unit, reserves_unit FROM (VALUES
    ('Abrasives', 'Plant capacity, fused aluminum oxide', 'Fused aluminum oxide', '', 'processing', NULL, NULL),
    ('Abrasives', 'Plant capacity, silicon carbide', 'Silicon carbide', '', 'processing', NULL, NULL),
    ('Aluminum', 'Smelter production, aluminum', 'Aluminum', '', 'processing', NULL, NULL),
    ('Antimony', 'Mine production, antimony content', 'Antimony', '', 'mining', NULL, NULL),
    ('Arsenic', 'Plant production, arsenic trioxide or calculated equivalent.', 'Arsenic', 'trioxide', 'processing', NULL, NULL),
    ('Asbestos', 'Mine production, asbestos', 'Asbestos', '', 'mining', NULL, NULL),
    ('Barite', 'Mine production, barite, estimated', 'Barite', '', 'mining', NULL, NULL),
    ('Bauxite', 'Mine production, bauxite, dry tons', 'Bauxite', '', 'mining', NULL, NULL),
    ('Bauxite', 'Refinery production, alumina - calcined equivalent weights', 'Alumina', '', 'processing', NULL, NULL),
    ('Beryllium', 'Mine production, beryllium content', 'Beryllium', '', 'mining', NULL, NULL),
    ('Bismuth', 'Refinery production', 'Bismuth', '', 'processing', NULL, NULL),
    ('Boron', 'Boron all types', 'Boron', 'all types, not comparable', 'production', NULL, NULL),
    ('Bromine', 'Production, bromine content, estimated', 'Bromine', '', 'production', NULL, NULL),
    ('Cadmium', 'Refinery production, estimated', 'Cadmium', '', 'processing', NULL, NULL),
    ('Cement', 'Cement production, estimated', 'Cement', 'cement', 'processing', NULL, NULL),
    ('Cement', 'Clinker capacity, estimated', 'Cement', 'clinker', 'processing', NULL, NULL),
    ('Chromium', 'Mine production, grosss weight, marketable chromite ore', 'Chromium', 'ore', 'mining', NULL, NULL),
    ('Clays', 'Mine poduction, Bentonite', 'Bentonite', '', 'mining', NULL, NULL),
    ('Clays', 'Mine poduction, Fuller''s earth', 'Fuller''s earth', '', 'mining', NULL, NULL),
    ('Clays', 'Mine poduction, Kaolin', 'Kaolin', '', 'mining', NULL, NULL),
    ('Cobalt', 'Mine production, cobalt content, estimated', 'Cobalt', '', 'mining', NULL, NULL),
    ('Cobalt', 'Mine production, estimated', 'Cobalt', '', 'mining', NULL, NULL),
    ('Copper', 'Mine production, recoverable copper content', 'Copper', '', 'mining', NULL, NULL),
    ('Copper', 'Refinery production, copper', 'Copper', '', 'processing', NULL, NULL),
    ('Diamond (industrial)', 'Mine production, industrial diamond', 'Diamond', '', 'mining', NULL, NULL),
    ('Diatomite', 'Mine production, estimated', 'Diatomite', '', 'mining', NULL, NULL),
    ('Feldspar', 'Mine production, estimated', 'Feldspar', '', 'mining', NULL, NULL),
    ('Fluorspar', 'Mine production, estimated', 'Fluorspar', '', 'mining', NULL, NULL),
    ('Gallium', 'Primary production', 'Gallium', '', 'processing', NULL, NULL),
    ('Garnet (industrial)', 'Mine production, estimated', 'Garnet', '', 'mining', NULL, NULL),
    ('Gemstones', 'Mine production, thousand carats of gem-quality diamond', 'Gemstones', '', 'mining', NULL, NULL),
    ('Gemanium', 'Primary and secondary refinery production', 'Germanium', '', 'processing', NULL, NULL),
    ('Gold', 'mine production, gold content', 'Gold', '', 'mining', NULL, NULL),
    ('Graphite', 'Mine production', 'Graphite', '', 'mining', NULL, NULL),
    ('Gypsum', 'Mine production, estimated', 'Gypsum', '', 'mining', NULL, NULL),
    ('Helium', 'Production, helium gas content', 'Helium', '', 'production', NULL, NULL),
    ('Indium', 'Refinery production', 'Indium', '', 'processing', NULL, NULL),
    ('Iodine', 'Mine production, elemental iodine', 'Iodine', '', 'mining', NULL, NULL),
    ('Iron and Steel', 'Pig iron', 'Pig iron', '', 'processing', NULL, NULL),
    ('Iron and Steel', 'Raw steel', 'Raw steel', '', 'processing', NULL, NULL),
    ('Iron Ore', 'Mine production, usable ore', 'Iron ore', 'usable ore', 'mining', NULL, 'million metric tons'),
    ('Iron Ore', 'Mine production, iron content', 'Iron ore', 'iron content', 'mining', NULL, 'million metric tons'),
    ('Iron oxide pigments', 'Mine production', 'Iron oxide pigments', '', 'mining', NULL, NULL),
    ('Kyanite and Related Minerals', 'Mine production', 'Kyanite', '', 'mining', NULL, NULL),
    ('Lead', 'Mine production, lead content', 'Lead', '', 'mining', NULL, NULL),
    ('Lime', 'Plant production, lime', 'Lime', '', 'processing', NULL, NULL),
    ('Lithium', 'Mine production, lithium content', 'Lithium', '', 'mining', NULL, NULL),
    ('Magnesium Compounds', 'Mine production, magnesite - gross weight', 'Magnesite', '', 'mining', NULL, NULL),
    ('Magnesium metal', 'Magnesium smelter production', 'Magnesium', '', 'processing', NULL, NULL),
    ('Manganese', 'Mine production, manganese content', 'Manganese', '', 'mining', NULL, NULL),
    ('Mercury', 'Mine production, mercury content', 'Mercury', '', 'mining', NULL, NULL),
    ('Mica (Natural)', 'Mine production, mica scrap and flake', 'Mica', 'scrap and flake', 'mining', NULL, NULL),
    ('Mica (Natural)', 'Mine production, mica sheet', 'Mica', 'sheet', 'mining', NULL, NULL),
    ('Molybdenum', 'Mine production, molybdenum content', 'Molybdenum', '', 'mining', NULL, 'thousand metric tons'),
    ('Nickel', 'Mine production, nickel content', 'Nickel', '', 'mining', NULL, NULL),
    ('Niobium', 'Mine production, niobium content', 'Niobium', '', 'mining', NULL, NULL),
    ('Nitrogen(fixed) - Ammonia', 'Plant production, nitrogen content', 'Ammonia', '', 'processing', NULL, NULL),
    ('Peat', 'Mine production', 'Peat', '', 'mining', NULL, NULL),
    ('Perlite', 'Mine production, estimated', 'Perlite', '', 'mining', NULL, NULL),
    ('Phosphate rock', 'Mine production, marketable phosphate rock', 'Phosphate rock', '', 'mining', NULL, NULL),
    ('Platinum-Group metals', 'Mine production, Palladium content', 'Palladium', '', 'mining', NULL, NULL),
    ('Platinum-Group metals', 'Mine production, Platinum content', 'Platinum', '', 'mining', NULL, NULL),
    ('Potash', 'Mine production, potassium oxide (K2O) equivalent', 'Potash', 'K2O equivalent', 'mining', NULL, NULL),
    ('Potash', 'Reserves, recoverable ore', 'Potash', 'recoverable ore', 'mining', NULL, NULL),
    ('Pumice & Pumicite', 'Mine production, estimated', 'Pumice', '', 'mining', NULL, NULL),
    ('Rare earths', 'Mine production, rare-earth-oxide equivalent', 'Rare earths', 'REO equivalent', 'mining', NULL, NULL),
    ('Rhenium', 'Mine production, rhenium content', 'Rhenium', '', 'mining', NULL, NULL),
    ('Salt', 'Mine production, estimated', 'Salt', '', 'mining', NULL, NULL),
    ('Sand and gravel (industrial)', 'Mine production, estimated', 'Industrial sand', '', 'mining', 'thousand metric tons', NULL),
    ('Selenium', 'Refinery production, selenium content', 'Selenium', '', 'processing', NULL, NULL),
    ('Silicon', 'Plant production, Ferosilicon, silicon content', 'Ferrosilicon', '', 'processing', NULL, NULL),
    ('Silicon', 'Plant production, silicon metal', 'Silicon', '', 'processing', NULL, NULL),
    ('Silver', 'Mine production, silver content', 'Silver', '', 'mining', NULL, NULL),
    ('Soda ash', 'Mine production, natural', 'Soda ash', 'natural', 'mining', NULL, NULL),
    ('Soda ash', 'Soda ash, natural, mine production', 'Soda ash', 'natural', 'mining', NULL, NULL),
    ('Soda ash', 'Production, Synthetic', 'Soda ash', 'synthetic', 'processing', NULL, NULL),
    ('Soda ash', 'Soda ash, total natural and synthetic', 'Soda ash', 'natural and synthetic', 'production', NULL, NULL),
    ('Strontium', 'Mine production, strontium content', 'Strontium', '', 'mining', NULL, NULL),
    ('Sulfur', 'Production, all forms, sulfur content', 'Sulfur', '', 'production', NULL, NULL),
    ('Talc and Pyrophyllite', 'Mine production, estimated', 'Talc', '', 'mining', NULL, NULL),
    ('Talc, crude', 'Mine production, estimated', 'Talc', '', 'mining', NULL, NULL),
    ('Tantalum', 'Mine production, tantalum content', 'Tantalum', '', 'mining', NULL, NULL),
    ('Tellurium', 'Refinery production, tellurium content', 'Tellurium', '', 'processing', NULL, NULL),
    ('Tin', 'Mine production, tin content', 'Tin', '', 'mining', NULL, NULL),
    ('Titanium & titanium dioxide', 'Sponge Metal Production', 'Titanium metal', '', 'processing', NULL, NULL),
    ('Titanium & titanium dioxide', 'Pigment Capacity', 'Titanium pigment', '', 'processing', NULL, NULL),
    ('Titanium Mineral Concentrates', 'Mine production, ilmentite, titanium dioxide (TiO2) content', 'Titanium', 'ilmenite', 'mining', 'thousand metric tons', NULL),
    ('Titanium Mineral Concentrates', 'Mine production, rutile, titanium dioxide (TiO2) content', 'Titanium', 'rutile', 'mining', 'thousand metric tons', NULL),
    ('Tungsten', 'Mine production, tungsten content', 'Tungsten', '', 'mining', NULL, NULL),
    ('Vanadium', 'Mine production, vanadium content', 'Vanadium', '', 'mining', NULL, 'thousand metric tons'),
    ('Vermiculite', 'Mine production', 'Vermiculite', '', 'mining', NULL, NULL),
    ('Wollastonite', 'Mine production', 'Wollastonite', '', 'mining', NULL, NULL),
    ('Zeolites (natural)', 'Mine production', 'Zeolites', '', 'mining', NULL, NULL),
    ('Zinc', 'Mine production, zinc content', 'Zinc', '', 'mining', NULL, NULL),
    ('Zirconium and Hafnium', 'Mine production, zirconium, gross weight', 'Zirconium', '', 'mining', NULL, NULL)
  ) AS p (commodity, type, material, form, stage, unit, reserves_unit);

-- Rows with all that is known of them.
CREATE TABLE minerals_raw.usgs_world_row AS
  SELECT r.file_id, r.row_no,
         p.material, p.stage,
         -- one total is of two products
         CASE WHEN r."COUNTRY" ~ 'ilmenite and rutile' THEN 'ilmenite and rutile' ELSE p.form END AS form,
         r."COMMODITY" AS commodity, r."TYPE" AS type, r."UNIT_MEAS" AS printed_unit,
         u.factor, u.unit, w.factor AS reserves_factor,
         row_kind(r."COUNTRY")   AS kind,
         country_code(r."COUNTRY", missing_ok => true) AS country_code,
         r."COUNTRY" AS label,
         -- the capacity of clinker stands in the columns of production
         r."TYPE" ~* 'capacity' AS is_capacity,
         CASE WHEN r."TYPE" !~* 'capacity' THEN r."PROD_2023" END      AS prod_2023,
         CASE WHEN r."TYPE" !~* 'capacity' THEN r."PROD_EST_ 2024" END AS prod_2024, r."PROD_NOTES" AS prod_note,
         CASE WHEN r."TYPE" ~* 'capacity' THEN coalesce(r."CAP_2023", r."PROD_2023")
              ELSE r."CAP_2023" END                                    AS cap_2023,
         CASE WHEN r."TYPE" ~* 'capacity' THEN coalesce(r."CAP_EST_ 2024", r."PROD_EST_ 2024")
              ELSE r."CAP_EST_ 2024" END                               AS cap_2024, r."CAP_NOTES" AS cap_note,
         r."RESERVES_2024" AS reserves_2024, r."RESERVE_NOTES" AS reserve_note
  FROM minerals_raw.usgs_world AS r
  LEFT JOIN minerals_raw.usgs_product AS p
    ON (p.commodity, p.type) = (minerals.tidy(r."COMMODITY"), minerals.tidy(r."TYPE"))
  LEFT JOIN minerals_raw.unit AS u ON u.printed = coalesce(p.unit, r."UNIT_MEAS")
  LEFT JOIN minerals_raw.unit AS w ON w.printed = coalesce(p.reserves_unit, p.unit, r."UNIT_MEAS");

-- One line for each cell.  What a row is about decides which of its columns are
-- taken even if they are blank, for a country listed without an amount is
-- something to know.
CREATE TABLE minerals_raw.usgs_world_cell AS
  SELECT r.file_id, r.row_no, c.measure, c.year, r.form, r.stage, r.kind, r.country_code, r.label,
         -- reserves stand beside palladium, but are those of all platinum-group metals
         CASE WHEN c.measure = 'reserves' AND r.material = 'Palladium' THEN 'Platinum-group metals'
              ELSE r.material END AS material,
         c.printed, r.unit, nullif(minerals.tidy(c.note), '') AS note,
         q.amount * c.factor AS amount, CASE WHEN q.amount IS NULL THEN q.lower * c.factor END AS lower_bound,
         -- this edition leaves withheld and not available cells blank and says so in the note
         CASE WHEN q.mark = 'blank' AND c.note ~* '^(W|NA|XX)\M'
              THEN (parse_quantity(substring(c.note FROM '^\w+'))).mark ELSE q.mark END AS mark,
         CASE WHEN c.year = 2023 AND r.type || coalesce(c.note, '') !~* 'estimated' THEN 'reported'
              ELSE 'estimated' END AS basis
  FROM minerals_raw.usgs_world_row AS r
  CROSS JOIN LATERAL (VALUES
    ('production', 2023, r.prod_2023,     r.prod_note,    r.factor, r.type !~* 'capacity|reserves'),
    ('production', 2024, r.prod_2024,     r.prod_note,    r.factor, r.type !~* 'capacity|reserves'),
    ('capacity',   2023, r.cap_2023,      r.cap_note,     r.factor, r.is_capacity),
    ('capacity',   2024, r.cap_2024,      r.cap_note,     r.factor, r.is_capacity),
    ('reserves',   2024, r.reserves_2024, r.reserve_note, r.reserves_factor, r.type ~* 'reserves')
  ) AS c (measure, year, printed, note, factor, always)
  CROSS JOIN LATERAL parse_quantity(c.printed, missing_ok => true) AS q
  WHERE (c.always OR c.printed <> '')
    -- "Moved to capacity column not a reserve", says the note of the United States
    AND NOT (c.measure = 'reserves' AND r.commodity = 'Magnesium metal');

INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
SELECT file_id, row_no,
       CASE WHEN material IS NULL THEN 'unknown product' ELSE 'unknown unit' END,
       CASE WHEN material IS NULL THEN commodity || ': ' || type ELSE printed_unit END
FROM minerals_raw.usgs_world_row
WHERE material IS NULL OR unit IS NULL;
SELECT minerals_raw.leave_out_unknown('minerals_raw.usgs_world_cell');

INSERT INTO minerals.production
  (material, form, stage, country_code, country_label, year, basis, amount, unit, mark, printed, note,
   edition, file_id, row_no)
SELECT material, form, stage, country_code, label, year, basis, amount, unit, mark, printed, note,
       'MCS 2025', file_id, row_no
FROM minerals_raw.usgs_world_cell JOIN minerals.row_kept USING (file_id, row_no)
WHERE measure = 'production' AND kind IN ('country', 'residual');

INSERT INTO minerals.capacity
  (material, form, stage, country_code, country_label, year, basis, amount, unit, mark, printed, note,
   edition, file_id, row_no)
SELECT material, form, stage, country_code, label, year, basis, amount, unit, mark, printed, note,
       'MCS 2025', file_id, row_no
FROM minerals_raw.usgs_world_cell JOIN minerals.row_kept USING (file_id, row_no)
WHERE measure = 'capacity' AND kind IN ('country', 'residual');

INSERT INTO minerals.reserves
  (material, form, stage, country_code, country_label, year, basis, amount, lower_bound, unit, mark, printed, note,
   edition, file_id, row_no)
SELECT material, form, stage, country_code, label, year, basis, amount, lower_bound, unit, mark, printed, note,
       'MCS 2025', file_id, row_no
FROM minerals_raw.usgs_world_cell JOIN minerals.row_kept USING (file_id, row_no)
WHERE measure = 'reserves' AND kind IN ('country', 'residual');

INSERT INTO minerals.world_total
  (measure, material, form, stage, year, label, amount, lower_bound, unit, mark, printed, note,
   edition, file_id, row_no)
SELECT measure, material, form, stage, year, label, amount, lower_bound, unit, mark, printed, note,
       'MCS 2025', file_id, row_no
FROM minerals_raw.usgs_world_cell JOIN minerals.row_kept USING (file_id, row_no)
WHERE kind = 'total';
