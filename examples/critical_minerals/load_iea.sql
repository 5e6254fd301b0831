-- IEA: mining and refining of six minerals, 2024 and projections to 2040.

CREATE TABLE minerals_raw.iea (mineral text, stage text, country text, year text, kt text);
\copy minerals_raw.iea FROM 'data/iea/iea_supply_by_country.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.iea', 'iea/iea_supply_by_country.csv', 'mineral');

CREATE TABLE minerals_raw.iea_row AS
  SELECT file_id, row_no, material_key AS material,
         CASE mineral WHEN 'Lithium' THEN 'lithium content'
                      WHEN 'Rare Earth Elements' THEN 'Nd, Pr, Dy, Tb' ELSE '' END AS form,
         CASE stage WHEN 'mining' THEN 'mining' WHEN 'refining' THEN 'processing' END AS stage,
         row_kind(country) AS kind, country_code(country, missing_ok => true) AS country_code,
         country AS label,
         year::integer AS year, 1000 * q.amount AS amount, q.mark, kt AS printed
  FROM minerals_raw.iea
  CROSS JOIN LATERAL parse_quantity(kt, missing_ok => true) AS q;

SELECT minerals_raw.leave_out_unknown('minerals_raw.iea_row');

INSERT INTO minerals.production
  (material, form, stage, country_code, country_label, year, basis, amount, unit, mark, printed,
   edition, file_id, row_no)
SELECT material, form, stage, country_code, label, year, CASE year WHEN 2024 THEN 'reported' ELSE 'projected' END,
       amount, 't', mark, printed, 'IEA 2025', file_id, row_no
FROM minerals_raw.iea_row JOIN minerals.row_kept USING (file_id, row_no)
WHERE kind IN ('country', 'residual');

INSERT INTO minerals.world_total
  (measure, material, form, stage, year, label, amount, unit, mark, printed, edition, file_id, row_no)
SELECT 'production', material, form, stage, year, label, amount, 't', mark, printed, 'IEA 2025', file_id, row_no
FROM minerals_raw.iea_row JOIN minerals.row_kept USING (file_id, row_no)
WHERE kind = 'total';
