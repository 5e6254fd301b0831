-- USGS on the United States: salient statistics of 85 commodities, four tables of
-- the Mineral Commodity Summaries 2025, and the import sources of 2021 to 2024.

-- Salient statistics: the columns differ in every file, and the unit is in the heading.
\copy minerals_raw.line FROM PROGRAM 'cd data && grep -an "" usgs_mcs2025/salient/*.csv | tr -d "\r"' WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02', ENCODING 'UTF8')
SELECT minerals_raw.took_lines('usgs_mcs2025/salient');

-- USprod_Mine_kt is USprod_Mine in thousand tonnes.  Prices, employment and
-- reliance are no masses, whatever their heading ends with.
CREATE TABLE minerals_raw.salient_cell AS
  WITH label AS (
    SELECT file_id, row_no, max(cell) FILTER (WHERE heading = 'Commodity') AS commodity,
           max(cell) FILTER (WHERE heading = 'Year')::integer AS year
    FROM minerals_raw.cell WHERE path LIKE 'usgs_mcs2025/salient/%'
    GROUP BY file_id, row_no
  )
  SELECT c.file_id, c.row_no, c.column_no, minerals.tidy(l.commodity) AS commodity, m.material, l.year,
         h.statistic, h.suffix, h.statistic ~ 'NIR' AS is_reliance,
         CASE WHEN h.statistic ~* 'nir|price|employment' THEN 1 ELSE coalesce(u.factor, 1) END AS factor,
         CASE WHEN h.statistic ~* 'nir|price|employment' OR u.factor IS NULL THEN h.suffix ELSE 't' END AS unit,
         q.amount, q.lower, q.upper, q.mark, c.cell AS printed
  FROM minerals_raw.cell AS c
  JOIN label AS l USING (file_id, row_no)
  LEFT JOIN minerals.material_name AS m ON m.name = lower(minerals.tidy(l.commodity))
  CROSS JOIN LATERAL (SELECT coalesce(substring(c.heading FROM '^(.*)_[a-z]*$'), c.heading) AS statistic,
                             nullif(substring(c.heading FROM '_([a-z]*)$'), '') AS suffix) AS h
  LEFT JOIN (VALUES ('kg', 0.001), ('t', 1), ('kt', 1000), ('mmt', 1000000)) AS u (suffix, factor) USING (suffix)
  CROSS JOIN LATERAL parse_quantity(c.cell, missing_ok => true) AS q
  WHERE c.path LIKE 'usgs_mcs2025/salient/%' AND c.heading NOT IN ('DataSource', 'Source', 'Commodity', 'Year', '');

INSERT INTO minerals.us_statistic
  (commodity, material, year, statistic, column_no, amount, lower, upper, unit, mark, printed, edition, file_id, row_no)
SELECT commodity, material, year, statistic, column_no, factor * amount, factor * lower, factor * upper,
       unit, mark, printed, 'MCS 2025', file_id, row_no
FROM minerals_raw.salient_cell
WHERE NOT is_reliance;

-- Files of several commodities say in the heading whose reliance it is.
INSERT INTO minerals.import_reliance
  (importer, commodity, material, form, year, reliance_pct, lower_pct, upper_pct, mark, printed,
   publication, edition, file_id, row_no)
SELECT 'USA', c.commodity, coalesce(x.material, c.material), coalesce(x.form, f.form), c.year,
       CASE WHEN c.lower = c.upper THEN c.amount END, c.lower, c.upper, c.mark, c.printed,
       'salient statistics', 'MCS 2025', c.file_id, c.row_no
FROM minerals_raw.salient_cell AS c
CROSS JOIN LATERAL (SELECT regexp_replace(c.statistic, '_?NIR_?', '') AS form) AS f
LEFT JOIN (VALUES
  ('Abrasives (Manufactured)',       'Al2O3',             'Fused aluminum oxide', ''),
  ('Abrasives (Manufactured)',       'SiC',               'Silicon carbide',      ''),
  ('Abrasives (Manufactured)',       'Met_Abras',         'Metallic abrasives',   ''),
  ('Bauxite and Alumina',            'Bauxite',           'Bauxite',              ''),
  ('Bauxite and Alumina',            'Alumina',           'Alumina',              ''),
  ('Feldspar and Nepheline Syenite', 'Feldspar',          'Feldspar',             ''),
  ('Feldspar and Nepheline Syenite', 'Nepheline_syenite', 'Nepheline syenite',    ''),
  ('Platinum-Group Metals',          'Palladium',         'Palladium',            ''),
  ('Platinum-Group Metals',          'Platinum',          'Platinum',             ''),
  ('Silicon',                        'FeSi',              'Ferrosilicon',         ''),
  ('Silicon',                        'Si',                'Silicon',              'metal'),
  ('Silicon',                        'FeSi-Si',           'Silicon',              'metal and ferrosilicon'),
  ('Stone (Dimension)',              'Granite',           'Granite',              ''),
  ('Titanium and Titanium Dioxide',  'Sponge',            'Titanium metal',       ''),
  ('Titanium and Titanium Dioxide',  'Dioxide',           'Titanium pigment',     ''),
  ('Zirconium and Hafnium',          'Zr_ore',            'Zirconium',            'ore'),
  ('Zirconium and Hafnium',          'Hf',                'Hafnium',              '')
) AS x (commodity, statistic, material, form) ON (x.commodity, x.statistic) = (c.commodity, f.form)
WHERE c.is_reliance;


-- Figure 2: net import reliance 2024, and the main sources in descending order.
CREATE TABLE minerals_raw.usgs_fig2 (
  "Source" text, "Import_Share_Order" text, "Commodity" text, "Net_Import_Reliance_pct_2024" text,
  "Major_Import_Sources_2020_2023" text, "Notes" text
);
\copy minerals_raw.usgs_fig2 FROM 'data/usgs_mcs2025/trends/MCS2025_Fig2_Net_Import_Reliance.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.usgs_fig2', 'usgs_mcs2025/trends/MCS2025_Fig2_Net_Import_Reliance.csv', 'Commodity');

INSERT INTO minerals.import_reliance
  (importer, commodity, material, form, year, reliance_pct, lower_pct, upper_pct, mark, printed,
   publication, edition, file_id, row_no)
SELECT 'USA', "Commodity", material_key, '', 2024,
       CASE WHEN q.lower = q.upper THEN q.amount END, q.lower, q.upper, q.mark,
       "Net_Import_Reliance_pct_2024", 'figure 2', 'MCS 2025', file_id, row_no
FROM minerals_raw.usgs_fig2
CROSS JOIN LATERAL parse_quantity("Net_Import_Reliance_pct_2024") AS q;

INSERT INTO minerals.us_import_rank (commodity, rank, country_code, country_label, file_id, row_no)
SELECT minerals.tidy(r."Commodity"), s.rank, country_code(s.label), s.label, r.file_id, r.row_no
FROM minerals_raw.usgs_fig2 AS r
CROSS JOIN regexp_split_to_table(r."Major_Import_Sources_2020_2023", ',\s*') WITH ORDINALITY AS s (label, rank);

-- Figure 3: for how many commodities a country is a main source.
CREATE TABLE minerals_raw.usgs_fig3 ("Source" text, "Country" text, "Commodity_Count" text, "Map_Class" text);
\copy minerals_raw.usgs_fig3 FROM 'data/usgs_mcs2025/trends/MCS2025_Fig3_Major_Import_Sources.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.usgs_fig3', 'usgs_mcs2025/trends/MCS2025_Fig3_Major_Import_Sources.csv');

INSERT INTO minerals.us_source_count (country_code, country_label, commodity_count, file_id, row_no)
SELECT country_code("Country"), "Country", "Commodity_Count"::integer, file_id, row_no
FROM minerals_raw.usgs_fig3;

-- Table 4: the critical minerals and what they are used for.
CREATE TABLE minerals_raw.usgs_t4 ("Source" text, "Critical Mineral" text, "Primary Applications" text, "Category_Note" text);
\copy minerals_raw.usgs_t4 FROM 'data/usgs_mcs2025/trends/MCS2025_T4_Critical_Minerals_End_Use.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.usgs_t4', 'usgs_mcs2025/trends/MCS2025_T4_Critical_Minerals_End_Use.csv',
                         'Critical Mineral');

INSERT INTO minerals.end_use (region, material, application, file_id, row_no)
SELECT 'USA', material_key, "Primary Applications", file_id, row_no
FROM minerals_raw.usgs_t4;

-- Fifteen of them are rare earths, and aluminum stands for bauxite.
UPDATE minerals.material SET us_critical = true
WHERE material IN (SELECT material FROM minerals.end_use WHERE region = 'USA')
   OR material IN ('Rare earths', 'Rare earths for magnets', 'Bauxite', 'Titanium metal');

-- Table 5: the leading producer of each critical mineral, in tonnes.
CREATE TABLE minerals_raw.usgs_t5 (
  "Source" text, "Year" text, "Critical_mineral" text, "Primary_prod" text, "Secondary_prod" text, "Prod_notes" text,
  "Apparent_Consumption" text, "Consumption_Notes" text, "Net_Import_Reliance" text, "Primary_import_source" text,
  "Import_source_notes" text, "Leading_source_country" text, "Leading_country_prod" text,
  "Leading_source_precent_world" text, "World_total_prod" text, "World_prod_notes" text
);
\copy minerals_raw.usgs_t5 FROM 'data/usgs_mcs2025/trends/MCS2025_T5_Critical_Minerals_Salient.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.usgs_t5', 'usgs_mcs2025/trends/MCS2025_T5_Critical_Minerals_Salient.csv',
                         'Critical_mineral');

INSERT INTO minerals.us_critical_mineral
  (commodity, material, year, leading_country, leading_amount_t, leading_share_pct, world_amount_t, note, file_id, row_no)
SELECT minerals.tidy("Critical_mineral"), material_key,
       substring("Year" FROM '^\d{4}')::integer,
       country_code("Leading_source_country"), lead.amount, share.amount, world.amount, "World_prod_notes",
       file_id, row_no
FROM minerals_raw.usgs_t5
CROSS JOIN LATERAL parse_quantity("Leading_country_prod") AS lead
CROSS JOIN LATERAL parse_quantity("Leading_source_precent_world") AS share
CROSS JOIN LATERAL parse_quantity("World_total_prod") AS world;

INSERT INTO minerals.import_reliance
  (importer, commodity, material, form, year, reliance_pct, lower_pct, upper_pct, mark, printed,
   publication, edition, file_id, row_no)
SELECT 'USA', minerals.tidy("Critical_mineral"), material_key, '',
       substring("Year" FROM '^\d{4}')::integer,
       CASE WHEN q.lower = q.upper THEN q.amount END, q.lower, q.upper, q.mark, "Net_Import_Reliance", 'table 5', 'MCS 2025',
       file_id, row_no
FROM minerals_raw.usgs_t5
CROSS JOIN LATERAL parse_quantity("Net_Import_Reliance") AS q;


-- Import sources by country, mean of 2021 to 2024 (edition of 2026).
CREATE TABLE minerals_raw.us_import_sources (
  "MCS chapter" text, "Section" text, "Commodity" text, "Country" text, "Statistics" text, "Statistics_detail" text,
  "Unit" text, "Year" text, "Value" text, "Notes" text, "Is critical mineral 2025" text, "Other notes" text
);
\copy minerals_raw.us_import_sources FROM 'data/usgs_mcs2026/us_import_sources_2021_24.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.us_import_sources', 'usgs_mcs2026/us_import_sources_2021_24.csv',
                         'Commodity');

CREATE TABLE minerals_raw.us_import_row AS
  SELECT file_id, row_no,
         CASE WHEN material_key <> 'Abrasives'                 THEN material_key
              WHEN "Statistics_detail" ~* 'aluminum oxide'   THEN 'Fused aluminum oxide'
              WHEN "Statistics_detail" ~* 'silicon carbide'  THEN 'Silicon carbide'
              ELSE 'Metallic abrasives' END AS material,
         nullif("Statistics_detail", 'All') AS form,
         row_kind("Country") AS kind, country_code("Country", missing_ok => true) AS country_code,
         "Country" AS label,
         substring("Year" FROM '^(\d{4})\D\d\d$')::integer AS first_year,
         2000 + substring("Year" FROM '^\d{4}\D(\d\d)$')::integer AS last_year,
         q.amount, q.lower, q.upper, q.mark, "Value" AS printed, "Notes" AS note
  FROM minerals_raw.us_import_sources
  CROSS JOIN LATERAL parse_quantity("Value", missing_ok => true) AS q;

SELECT minerals_raw.leave_out_unknown('minerals_raw.us_import_row');

-- No share is more than 100: ">99" lies between 99 and 100.
INSERT INTO minerals.supply_share
  (scope, material, form, stage, country_code, country_label, first_year, last_year, share_pct, lower_pct, upper_pct,
   mark, printed, note, edition, file_id, row_no)
SELECT 'US imports', material, coalesce(form, ''), 'imports', country_code, label, first_year, last_year,
       coalesce(amount, (lower + 100) / 2), lower, coalesce(upper, 100),
       mark, printed, note, 'MCS 2026', file_id, row_no
FROM minerals_raw.us_import_row JOIN minerals.row_kept USING (file_id, row_no)
WHERE kind IN ('country', 'residual');


-- Figure 2 gives one reliance for each commodity, the import sources list the forms
-- that are traded: these belong together.  Where there is one form there is no choice.
CREATE TABLE minerals.us_main_form AS
  SELECT r.commodity, r.material, coalesce(m.form, o.form, '') AS form
  FROM minerals.import_reliance AS r
  LEFT JOIN (VALUES
    ('ABRASIVES, fused aluminum oxide',            'Total fused aluminum oxide'),
    ('ABRASIVES, silicon carbide',                 'Total silicon carbide'),
    ('ANTIMONY, metal and oxide',                  'Total metal and oxide'),
    ('ARSENIC, all forms',                         'All forms of arsenic'),
    ('CHROMIUM, all forms',                        'Total imports'),
    ('COPPER, refined',                            'Refined copper'),
    ('DIAMOND (INDUSTRIAL), bort, grit, and dust and powder', 'Bort, grit, and dust and powder; natural and synthetic'),
    ('DIAMOND (INDUSTRIAL), stones',               'Stones, primarily natural'),
    ('GERMANIUM',                                  'Combined total'),
    ('IRON OXIDE PIGMENTS, natural and synthetic', 'Total'),
    ('MAGNESIUM COMPOUNDS',                        'Total imports'),
    ('MAGNESIUM METAL', 'Combined total (includes magnesium content of alloys, metal, powder, scrap, sheet, and other)'),
    ('MANGANESE',                                  'Manganese contained in principal manganese imports'),
    ('MICA (NATURAL), scrap and flake',            'Scrap and flake'),
    ('MICA (NATURAL), sheet',                      'Sheet'),
    ('NICKEL',                                     'Primary nickel'),
    ('NIOBIUM (COLUMBIUM)',                        'Total imports'),
    ('RHENIUM',                                    'Total imports'),
    ('SELENIUM, metal',                            'Selenium'),
    ('SILICON, metal and ferrosilicon',            'Total'),
    ('STRONTIUM',                                  'Total imports'),
    ('TANTALUM',                                   'Total'),
    ('TIN, refined',                               'Refined tin'),
    ('VANADIUM',                                   'Total'),
    ('ZINC, refined',                              'Refined metal'),
    ('ZIRCONIUM, ores and concentrates',           'Zirconium ores and concentrates')
  ) AS m (commodity, form) ON m.commodity = minerals.tidy(r.commodity)
  LEFT JOIN (SELECT material, min(form) AS form FROM minerals.supply_share WHERE scope = 'US imports'
             GROUP BY material HAVING count(DISTINCT form) = 1) AS o ON o.material = r.material
  WHERE r.publication = 'figure 2';
COMMENT ON TABLE minerals.us_main_form IS
  'Which form of the import sources belongs to which commodity of figure 2';
