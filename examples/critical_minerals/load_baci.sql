-- CEPII BACI: who ships how much to whom.
--
-- Two files of the same nomenclature overlap in 2024: one has all the flows of
-- that year, the other the main flows of seven years.  A flow counts once, and
-- the complete file goes first.

CREATE TABLE minerals_raw.baci_complete (
  year text, exporter_iso3 text, exporter_name text, importer_iso3 text, importer_name text,
  hs6 text, material text, value_kusd text, quantity_t text
);
\copy minerals_raw.baci_complete FROM 'data/baci/baci_hs17_2024_complete.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.baci_complete', 'baci/baci_hs17_2024_complete.csv');

CREATE TABLE minerals_raw.baci_main (
  year text, hs6 text, material text, exporter_iso3 text, importer_iso3 text, value_usd text
);
\copy minerals_raw.baci_main FROM 'data/baci/baci_hs17_main_flows_2018_2024.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.baci_main', 'baci/baci_hs17_main_flows_2018_2024.csv');

CREATE TABLE minerals_raw.baci_top200 (
  year text, hs4 text, commodity text, exporter_iso3 text, importer_iso3 text, value_usd text, quantity_t text
);
\copy minerals_raw.baci_top200 FROM 'data/baci/baci_hs22_top200_2022_2024.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.baci_top200', 'baci/baci_hs22_top200_2022_2024.csv', 'commodity');

CREATE TABLE minerals_raw.material_hs6 (
  material text, hs6 text, code_confidence text, form text, caveat text
);
\copy minerals_raw.material_hs6 FROM 'data/baci/material_hs6.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.material_hs6', 'baci/material_hs6.csv', 'material');

INSERT INTO minerals.trade_product (hs_code, material, form, code_confidence, caveat, file_id, row_no)
SELECT hs6, material_key, form, code_confidence, caveat, file_id, row_no
FROM minerals_raw.material_hs6
UNION ALL
SELECT DISTINCT hs4, material_key, 'unwrought metal or matte', 'exact', NULL, NULL::integer, NULL::integer
FROM minerals_raw.baci_top200;

-- One code for Taiwan: the complete file has "S19", other Asia, the others "TWN".
CREATE TABLE minerals_raw.baci_flow AS
  SELECT f.file_id, f.row_no, f.year::integer AS year, f.hs_code, f.complete,
         country_code(f.exporter, missing_ok => true) AS exporter_code,
         country_code(f.importer, missing_ok => true) AS importer_code,
         f.factor * v.amount AS value_usd, q.amount AS quantity_t, v.mark AS value_mark, q.mark AS quantity_mark,
         concat_ws(' ', f.year, f.hs_code, f.exporter, f.importer, f.value, f.quantity) AS printed
  FROM (
    SELECT file_id, row_no, year, hs6 AS hs_code, true AS complete, exporter_iso3 AS exporter, importer_iso3 AS importer,
           value_kusd AS value, 1000 AS factor, quantity_t AS quantity
    FROM minerals_raw.baci_complete
    UNION ALL
    SELECT file_id, row_no, year, hs6, false, exporter_iso3, importer_iso3, value_usd, 1, NULL
    FROM minerals_raw.baci_main
    UNION ALL
    SELECT file_id, row_no, year, hs4, false, exporter_iso3, importer_iso3, value_usd, 1, quantity_t
    FROM minerals_raw.baci_top200
  ) AS f
  CROSS JOIN LATERAL parse_quantity(f.value, missing_ok => true) AS v
  CROSS JOIN LATERAL parse_quantity(f.quantity, missing_ok => true) AS q;

INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
SELECT file_id, row_no,
       CASE WHEN exporter_code IS NULL OR importer_code IS NULL THEN 'unknown country' ELSE 'unreadable cell' END, printed
FROM minerals_raw.baci_flow
WHERE exporter_code IS NULL OR importer_code IS NULL OR value_usd IS NULL OR quantity_mark = 'unreadable';

-- A flow that is there already: it repeats the first within a dollar, or contradicts it.
CREATE TABLE minerals_raw.baci_again AS
  SELECT file_id, row_no, printed, abs(value_usd - first_value) <= 1 AS same
  FROM (
    SELECT *,
           row_number() OVER flow AS nth,
           first_value(value_usd) OVER flow AS first_value
    FROM minerals_raw.baci_flow JOIN minerals.row_kept USING (file_id, row_no)
    WINDOW flow AS (PARTITION BY year, hs_code, exporter_code, importer_code ORDER BY complete DESC, file_id, row_no)
  ) AS f
  WHERE nth > 1;

INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
SELECT file_id, row_no, CASE WHEN same THEN 'repeats a flow' ELSE 'contradicts a flow' END, printed
FROM minerals_raw.baci_again;

INSERT INTO minerals.trade
  (year, hs_code, exporter_code, importer_code, value_usd, quantity_t, complete, file_id, row_no)
SELECT year, hs_code, exporter_code, importer_code, value_usd, quantity_t, complete, file_id, row_no
FROM minerals_raw.baci_flow JOIN minerals.row_kept USING (file_id, row_no);
