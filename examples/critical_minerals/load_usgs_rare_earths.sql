-- Mine production of rare earths in the Mineral Commodity Summaries of 2022 to
-- 2024.  The headers change with every edition (Prod_t_2020, Prod_t_est_2022), so
-- the year is taken from the heading, and any further edition loads with the same
-- lines.  The edition of 2025 is in the world data.

\copy minerals_raw.line FROM PROGRAM 'cd data && grep -an "" usgs_rare_earths/mcs*-raree_world.csv | tr -d "\r"' WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02', ENCODING 'UTF8')
SELECT minerals_raw.took_lines('usgs_rare_earths');

CREATE TABLE minerals_raw.rare_earth_cell AS
  WITH label AS (
    SELECT file_id, row_no,
           max(cell) FILTER (WHERE heading = 'Country')    AS label,
           max(cell) FILTER (WHERE heading = 'Prod_notes') AS note
    FROM minerals_raw.cell
    WHERE path LIKE 'usgs_rare_earths/%'
    GROUP BY file_id, row_no
  )
  SELECT c.file_id, c.row_no, l.label, row_kind(l.label) AS kind,
         country_code(l.label, missing_ok => true) AS country_code,
         CASE WHEN c.heading ~ '^Reserves' THEN 'reserves' ELSE 'production' END AS measure,
         coalesce(substring(c.heading FROM '^Prod_t.*_(\d{4})$'),
                  substring(c.path FROM 'mcs(\d{4})'))::integer AS year,
         CASE WHEN c.heading ~* 'est' OR l.note ~* 'estimated' THEN 'estimated' ELSE 'reported' END AS basis,
         q.amount, CASE WHEN q.amount IS NULL THEN q.lower END AS lower_bound, q.mark, c.cell AS printed,
         nullif(l.note, '') AS note, s.edition
  FROM minerals_raw.cell AS c
  JOIN label AS l USING (file_id, row_no)
  JOIN minerals.source_file AS s USING (file_id)
  CROSS JOIN LATERAL parse_quantity(c.cell, missing_ok => true) AS q
  WHERE c.heading ~ '^Prod_t.*_\d{4}$' OR c.heading = 'Reserves_t';

SELECT minerals_raw.leave_out_unknown('minerals_raw.rare_earth_cell');

INSERT INTO minerals.production
  (material, form, stage, country_code, country_label, year, basis, amount, unit, mark, printed, note,
   edition, file_id, row_no)
SELECT 'Rare earths', 'REO equivalent', 'mining', country_code, label, year, basis, amount, 't', mark, printed, note,
       edition, file_id, row_no
FROM minerals_raw.rare_earth_cell JOIN minerals.row_kept USING (file_id, row_no)
WHERE measure = 'production' AND kind IN ('country', 'residual');

INSERT INTO minerals.reserves
  (material, form, stage, country_code, country_label, year, basis, amount, lower_bound, unit, mark, printed,
   edition, file_id, row_no)
SELECT 'Rare earths', 'REO equivalent', 'mining', country_code, label, year, 'estimated', amount, lower_bound, 't',
       mark, printed, edition, file_id, row_no
FROM minerals_raw.rare_earth_cell JOIN minerals.row_kept USING (file_id, row_no)
WHERE measure = 'reserves' AND kind IN ('country', 'residual');

INSERT INTO minerals.world_total
  (measure, material, form, stage, year, label, amount, lower_bound, unit, mark, printed, note,
   edition, file_id, row_no)
SELECT measure, 'Rare earths', 'REO equivalent', 'mining', year, label, amount, lower_bound, 't', mark, printed, note,
       edition, file_id, row_no
FROM minerals_raw.rare_earth_cell JOIN minerals.row_kept USING (file_id, row_no)
WHERE kind = 'total';


-- The series 2020 to 2024 repeats these editions, year by year the latest one: it
-- adds nothing, but it must not contradict them.
CREATE TABLE minerals_raw.rare_earth_series (
  year text, country text, tonnes_reo text, edition text, flag text
);
\copy minerals_raw.rare_earth_series FROM 'data/usgs_rare_earths/rare_earth_mine_production_2020_2024.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.rare_earth_series', 'usgs_rare_earths/rare_earth_mine_production_2020_2024.csv');

INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
SELECT s.file_id, s.row_no,
       CASE WHEN p.printed IS NULL THEN 'unknown row'
            WHEN p.amount IS DISTINCT FROM q.amount THEN 'contradicts ' || p.edition
            ELSE 'repeats ' || p.edition END,
       concat_ws(' ', s.year, s.country, s.tonnes_reo)
FROM minerals_raw.rare_earth_series AS s
CROSS JOIN LATERAL parse_quantity(s.tonnes_reo, missing_ok => true) AS q
LEFT JOIN (
  SELECT edition, year, country_label AS label, amount, coalesce(printed, '') AS printed
  FROM minerals.production WHERE material = 'Rare earths'
  UNION ALL
  SELECT edition, year, label, amount, coalesce(printed, '')
  FROM minerals.world_total WHERE material = 'Rare earths' AND measure = 'production'
) AS p
  ON p.edition = replace(s.edition, 'MCS', 'MCS ') AND p.year = s.year::integer
     AND minerals.tidy(p.label) = minerals.tidy(s.country);
