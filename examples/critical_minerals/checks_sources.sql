-- What is odd within a file, and where one table of a source contradicts another.

-- Units --------------------------------------------------------------------------------

-- The same number for the United States in two tables, and another unit: one is wrong.
INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'unit contradicts the salient statistics', p.material || coalesce(' ' || nullif(p.form, ''), ''), max(f.path),
       format('United States %s: %s %s here, %s t there', p.year, p.printed, max(r.printed_unit), max(s.amount))
FROM minerals.production AS p
JOIN minerals.source_file AS f USING (file_id)
JOIN minerals_raw.usgs_world_row AS r USING (file_id, row_no)
JOIN minerals_raw.unit AS u ON u.printed = r.printed_unit
JOIN minerals.us_statistic AS s
  ON s.material = p.material AND s.year = p.year AND s.unit = 't' AND s.printed = p.printed
WHERE p.country_code = 'USA' AND p.year = 2024
  AND abs(s.amount - u.factor * (parse_quantity(p.printed)).amount) > 0.01 * s.amount
GROUP BY p.material, p.form, p.year, p.printed;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'unit missing', r.commodity || ': ' || r.label, max(f.path), 'taken as its neighbours: ' || max(r.unit)
FROM minerals_raw.usgs_world_row AS r JOIN minerals.source_file AS f USING (file_id)
WHERE r.printed_unit IS NULL
GROUP BY r.commodity, r.label;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'unit of the reserves is another', material || coalesce(' ' || nullif(form, ''), ''), max(f.path),
       string_agg(DISTINCT minerals.tidy(reserve_note), '; ')
FROM minerals_raw.usgs_world_row AS r JOIN minerals.source_file AS f USING (file_id)
WHERE reserves_factor <> factor
GROUP BY material, form;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'percent sign missing', minerals.tidy(material || ' ' || stage || ' ' || country_label), f.path, printed
FROM minerals.supply_share JOIN minerals.source_file AS f USING (file_id)
WHERE scope <> 'US imports' AND printed !~ '%';


-- Columns ------------------------------------------------------------------------------

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'capacity in the columns of production', r.type, max(f.path), count(*) || ' rows'
FROM minerals_raw.usgs_world_row AS r
JOIN minerals_raw.usgs_world AS w USING (file_id, row_no)
JOIN minerals.source_file AS f USING (file_id)
WHERE r.is_capacity AND w."PROD_EST_ 2024" IS NOT NULL
GROUP BY r.type;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'capacity in the column of reserves', r.commodity, max(f.path), max(r.reserve_note)
FROM minerals_raw.usgs_world_row AS r JOIN minerals.source_file AS f USING (file_id)
WHERE r.reserve_note ~ 'not a reserve'
GROUP BY r.commodity;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'two columns of one name', min(path) || ' ' || heading, min(path), n || ' columns'
FROM (SELECT path, heading, row_no, count(*) AS n FROM minerals_raw.cell
      WHERE row_no = 1 AND heading <> '' GROUP BY path, heading, row_no) AS h
WHERE n > 1
GROUP BY path, heading, n;

-- Net imports by consumption give the printed reliance of lead only if the headings are
-- those of their neighbours.
INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'headings are shifted', 'Lead', max(f.path),
       format('reliance printed %s %%; %s %% as headed; %s %% if "Imports_Concentrates" is metal',
              max(n.reliance_pct),
              round((100 * (max(amount) FILTER (WHERE statistic = 'Imports_Metal')
                            - max(amount) FILTER (WHERE statistic = 'Exports_Metal'))
                     / max(amount) FILTER (WHERE statistic = 'Consump_North_American'))::numeric),
              round((100 * (max(amount) FILTER (WHERE statistic = 'Imports_Concentrates')
                            - max(amount) FILTER (WHERE statistic = 'Exports'))
                     / max(amount) FILTER (WHERE statistic = 'Consump_North_American'))::numeric))
FROM minerals.us_statistic AS s
JOIN minerals.source_file AS f USING (file_id)
JOIN minerals.import_reliance AS n USING (commodity, year)
WHERE s.commodity = 'Lead' AND s.year = 2024
HAVING abs(max(amount) FILTER (WHERE statistic = 'Imports_Metal') - max(amount) FILTER (WHERE statistic = 'Exports_Metal')
           - max(n.reliance_pct) / 100 * max(amount) FILTER (WHERE statistic = 'Consump_North_American'))
       > 0.02 * max(amount) FILTER (WHERE statistic = 'Consump_North_American');


-- Cells --------------------------------------------------------------------------------

-- Spreadsheets read "(4)", a footnote, as minus 4.  Deliveries from the government's
-- stocks may be negative.
INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'negative amount', format('%s %s %s', commodity, statistic, string_agg(year::text, ', ' ORDER BY year)),
       f.path, min(printed)
FROM minerals.us_statistic JOIN minerals.source_file AS f USING (file_id)
WHERE amount < 0 AND statistic <> 'Shipments_Gov'
GROUP BY commodity, statistic, f.path;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'misspelt', word, min(path), count(*) || ' rows'
FROM (
  SELECT m.word, f.path
  FROM (VALUES ('poduction'), ('ilmentite'), ('Ferosilicon'), ('grosss'), ('Gemanium')) AS m (word)
  JOIN minerals_raw.usgs_world AS w ON w."TYPE" ~ m.word OR w."COMMODITY" ~ m.word
  JOIN minerals.source_file AS f USING (file_id)
  UNION ALL
  SELECT s.country_label, f.path
  FROM minerals.supply_share AS s JOIN minerals.source_file AS f USING (file_id)
  WHERE s.country_label IN ('Brasil', 'Brasilia', 'Libanon', 'Surinam', 'Turkyie')
  UNION ALL
  SELECT g.screened_material, f.path
  FROM minerals_raw.eu_groups AS g
  JOIN minerals.source_file AS f USING (file_id)
  JOIN minerals.material_alias AS a ON a.alias = lower(g.screened_material) AND a.misspelt
) AS slip
GROUP BY word;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'country code of another country', r.label, max(f.path), format('%s rows are of %s', count(*), max(r.country_code))
FROM minerals_raw.wgi_row AS r JOIN minerals.source_file AS f USING (file_id)
WHERE r.label NOT LIKE r.country_code || '%'
GROUP BY r.label;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'no country of today', a.code_list || ' ' || a.code, max(f.path), max(a.printed_name)
FROM minerals.trade_area AS a JOIN minerals.source_file AS f USING (file_id)
WHERE a.country_code IS NULL
GROUP BY a.code_list, a.code;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'several countries in one row', minerals.tidy(label), f.path,
       count(*) || ' rows, of which nobody knows how much is whose'
FROM (SELECT file_id, label, kind FROM minerals_raw.usgs_world_row
      UNION ALL SELECT file_id, label, kind FROM minerals_raw.us_import_row) AS l
JOIN minerals.source_file AS f USING (file_id)
WHERE kind = 'residual' AND label !~* '^other'
GROUP BY minerals.tidy(label), f.path;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'a country in several rows', concat_ws(' ', p.edition, material, form, country_code), f.path,
       string_agg(DISTINCT country_label, '; ')
FROM minerals.production AS p JOIN minerals.source_file AS f USING (file_id)
WHERE country_code IS NOT NULL
GROUP BY p.edition, material, form, stage, country_code, f.path
HAVING count(DISTINCT country_label) > 1;


-- One table against another --------------------------------------------------------------

-- Production of the United States is in the world data and in the salient statistics;
-- the sum of two columns will do.
INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'United States differ from the salient statistics', p.material || coalesce(' ' || nullif(p.form, ''), ''), f.path,
       format('%s t here, %s there', p.amount, string_agg(DISTINCT s.statistic || ' ' || s.amount || ' t', ', '))
FROM minerals.production AS p
JOIN minerals.source_file AS f USING (file_id)
JOIN minerals.us_statistic AS s ON s.material = p.material AND s.year = p.year AND s.unit = 't' AND s.statistic ~ '^US'
WHERE p.country_code = 'USA' AND p.year = 2024 AND p.edition = 'MCS 2025' AND p.amount > 0 AND p.form <> 'iron content'
GROUP BY p.material, p.form, p.amount, f.path
HAVING NOT bool_or(abs(s.amount - p.amount) <= 0.01 * p.amount)
   AND abs(sum(s.amount) FILTER (WHERE s.statistic ~ 'Refinery') - p.amount) <= 0.01 * p.amount IS NOT TRUE;

-- Import reliance of 2024 in figure 2, table 5 and the salient statistics.
INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'import reliance differs from figure 2', a.material || ', ' || b.publication, f.path,
       format('%s there, %s here', a.printed, string_agg(b.printed, ', '))
FROM minerals.import_reliance AS a
JOIN minerals.import_reliance AS b ON b.material = a.material AND b.year = a.year AND b.publication <> a.publication
JOIN minerals.source_file AS f ON f.file_id = b.file_id
WHERE a.publication = 'figure 2' AND a.importer = 'USA' AND b.importer = 'USA'
GROUP BY a.material, a.commodity, a.printed, b.publication, f.path
HAVING NOT bool_or(a.printed = b.printed);

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'figure 3 does not count what figure 2 lists', 'main import sources', max(f.path),
       format('%s of %s countries differ', count(*) FILTER (WHERE c.commodity_count IS DISTINCT FROM r.n), count(*))
FROM minerals.us_source_count AS c
FULL JOIN (SELECT country_code, count(DISTINCT commodity) AS n FROM minerals.us_import_rank GROUP BY country_code) AS r
  USING (country_code)
LEFT JOIN minerals.source_file AS f USING (file_id)
HAVING bool_or(c.commodity_count IS DISTINCT FROM r.n);
