-- IEA: mining and refining of six minerals, 2024 and projections to 2040.

CREATE TABLE minerals_raw.iea (mineral text, stage text, country text, year text, kt text);
\copy minerals_raw.iea FROM 'data/iea/iea_supply_by_country.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.iea', 'iea/iea_supply_by_country.csv');

CREATE TABLE minerals_raw.iea_row AS
  SELECT minerals.file_id('iea/iea_supply_by_country.csv') AS file_id, row_no,
         minerals.material_of(mineral) AS material,
         CASE mineral WHEN 'Lithium' THEN 'lithium content'
                      WHEN 'Rare Earth Elements' THEN 'Nd, Pr, Dy, Tb' ELSE '' END AS form,
         CASE stage WHEN 'mining' THEN 'mining' WHEN 'refining' THEN 'processing' END AS stage,
         row_kind(country) AS kind, country_code(country, missing_ok => true) AS country_code, country AS label,
         year::integer AS year, 1000 * q.amount AS amount, q.mark, kt AS printed
  FROM minerals_raw.iea
  CROSS JOIN LATERAL parse_quantity(kt, missing_ok => true) AS q;

INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
SELECT file_id, row_no, CASE WHEN kind = 'unknown' THEN 'unknown country' ELSE 'unreadable cell' END,
       CASE WHEN kind = 'unknown' THEN label ELSE printed END
FROM minerals_raw.iea_row
WHERE kind = 'unknown' OR mark = 'unreadable';

INSERT INTO minerals.production
SELECT material, form, stage, country_code, label, year, CASE year WHEN 2024 THEN 'reported' ELSE 'projected' END,
       amount, 't', mark, printed, NULL, 'IEA 2025', file_id, row_no
FROM minerals_raw.iea_row
WHERE kind IN ('country', 'residual')
  AND (file_id, row_no) NOT IN (SELECT file_id, row_no FROM minerals.left_out);

INSERT INTO minerals.world_total
SELECT 'production', material, form, stage, year, label, amount, NULL, 't', mark, printed, NULL, 'IEA 2025', file_id, row_no
FROM minerals_raw.iea_row
WHERE kind = 'total'
  AND (file_id, row_no) NOT IN (SELECT file_id, row_no FROM minerals.left_out);
