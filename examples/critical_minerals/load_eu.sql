-- European Commission: supply shares, end uses and results of the criticality
-- assessments.  Three of the files are in the old Windows code page (an umlaut in
-- "Türkiye", a euro sign in a header); COPY converts them.

CREATE TABLE minerals_raw.eu_world_shares ("Material" text, "Stage" text, "Country" text, "Share" text, t text);
\copy minerals_raw.eu_world_shares FROM 'data/eu_crm/fact_GlobalSupplyShares_t.csv' WITH (FORMAT csv, ENCODING 'WIN1252')
SELECT minerals_raw.took('minerals_raw.eu_world_shares', 'eu_crm/fact_GlobalSupplyShares_t.csv', 'Material');

CREATE TABLE minerals_raw.eu_sourcing_shares ("Material" text, "Stage" text, "Country" text, "Share" text, t text);
\copy minerals_raw.eu_sourcing_shares FROM 'data/eu_crm/fact_EUSupplyShares_t.csv' WITH (FORMAT csv, ENCODING 'WIN1252')
SELECT minerals_raw.took('minerals_raw.eu_sourcing_shares', 'eu_crm/fact_EUSupplyShares_t.csv', 'Material');

-- parse_quantity() puts "<0.1%" in the middle of 0 and 0.1, as the EU method does.
CREATE TABLE minerals_raw.eu_share_row AS
  SELECT f.file_id, f.row_no, f.scope, f.material_key AS material,
         CASE f."Stage" WHEN 'E' THEN 'mining' WHEN 'P' THEN 'processing' END AS stage,
         row_kind(f."Country") AS kind, country_code(f."Country", missing_ok => true) AS country_code,
         f."Country" AS label, f."Share" AS printed, q.amount, q.lower, q.upper, q.mark,
         (parse_quantity(f.t)).amount AS trade_parameter
  FROM (
    SELECT 'world' AS scope, * FROM minerals_raw.eu_world_shares
    UNION ALL
    SELECT 'EU sourcing', * FROM minerals_raw.eu_sourcing_shares
  ) AS f
  CROSS JOIN LATERAL parse_quantity(f."Share", missing_ok => true) AS q;

SELECT minerals_raw.leave_out_unknown('minerals_raw.eu_share_row');

-- Shares of 2016 to 2020.
INSERT INTO minerals.supply_share
  (scope, material, form, stage, country_code, country_label, first_year, last_year, share_pct, lower_pct, upper_pct,
   mark, printed, trade_parameter, edition, file_id, row_no)
SELECT scope, material, '', stage, country_code, label, 2016, 2020, amount, lower, upper,
       mark, printed, trade_parameter, 'CRM 2023', file_id, row_no
FROM minerals_raw.eu_share_row JOIN minerals.row_kept USING (file_id, row_no)
WHERE kind IN ('country', 'residual');


-- Supply risk and economic importance in the five assessments.
CREATE TABLE minerals_raw.eu_over_time ("Material" text, "Year" text, "SR" text, "EI" text);
\copy minerals_raw.eu_over_time FROM 'data/eu_crm/dimension_CRMsOverTime.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.eu_over_time', 'eu_crm/dimension_CRMsOverTime.csv', 'Material');

INSERT INTO minerals.eu_assessment
  (assessment, material, supply_risk, economic_importance, mark, file_id, row_no)
SELECT "Year"::integer, material_key, sr.amount, ei.amount, sr.mark, file_id, row_no
FROM minerals_raw.eu_over_time
CROSS JOIN LATERAL parse_quantity("SR") AS sr
CROSS JOIN LATERAL parse_quantity("EI") AS ei;

-- The assessment of 2017 with what went into it.
CREATE TABLE minerals_raw.eu_2017 (
  material text, stage_assessed text, supply_risk text, economic_importance text,
  import_reliance_pct text, eol_rir_pct text, supply_used_in_sr text
);
\copy minerals_raw.eu_2017 FROM 'data/eu_crm/crm2017_table3_results.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.eu_2017', 'eu_crm/crm2017_table3_results.csv', 'material');

INSERT INTO minerals.eu_assessment
  (assessment, material, supply_risk, economic_importance, stage, import_reliance_pct, recycling_input_pct,
   supply_used, mark, file_id, row_no)
SELECT 2017, material_key, sr.amount, ei.amount,
       CASE stage_assessed WHEN 'Extraction' THEN 'mining' WHEN 'Processing' THEN 'processing' END,
       ir.amount, eol.amount, supply_used_in_sr, sr.mark, file_id, row_no
FROM minerals_raw.eu_2017
CROSS JOIN LATERAL parse_quantity(supply_risk) AS sr
CROSS JOIN LATERAL parse_quantity(economic_importance) AS ei
CROSS JOIN LATERAL parse_quantity(import_reliance_pct) AS ir
CROSS JOIN LATERAL parse_quantity(eol_rir_pct) AS eol;

INSERT INTO minerals.import_reliance
  (importer, commodity, material, form, year, reliance_pct, lower_pct, upper_pct, mark, printed,
   publication, edition, file_id, row_no)
SELECT 'EU', r.material, r.material_key, '', 2017, CASE WHEN ir.lower = ir.upper THEN ir.amount END,
       ir.lower, ir.upper, ir.mark, r.import_reliance_pct, 'table 3', 'CRM 2017', r.file_id, r.row_no
FROM minerals_raw.eu_2017 AS r
CROSS JOIN LATERAL parse_quantity(r.import_reliance_pct) AS ir;


-- What the materials are used for.
CREATE TABLE minerals_raw.eu_uses (
  "Material" text, "Application" text, "Share" text, "NACE sector" text, "VA in million €" text
);
\copy minerals_raw.eu_uses FROM 'data/eu_crm/fact_MaterialUseShares.csv' WITH (FORMAT csv, ENCODING 'WIN1252')
SELECT minerals_raw.took('minerals_raw.eu_uses', 'eu_crm/fact_MaterialUseShares.csv', 'Material');

-- Rows that are equal in every column count once.
CREATE TABLE minerals_raw.eu_use_row AS
  SELECT file_id, row_no,
         row_number() OVER (PARTITION BY "Material", "Application", "Share", "NACE sector", "VA in million €"
                            ORDER BY row_no) AS nth,
         material_key AS material, minerals.tidy("Application") AS application,
         share.amount AS share_pct, share.lower AS lower_pct, minerals.tidy("NACE sector") AS sector,
         (parse_quantity("VA in million €")).amount AS value_added, "Share" AS printed
  FROM minerals_raw.eu_uses
  CROSS JOIN LATERAL parse_quantity("Share") AS share;

INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
SELECT file_id, row_no, 'repeats a row', concat_ws(', ', material, application, printed)
FROM minerals_raw.eu_use_row WHERE nth > 1;

INSERT INTO minerals.end_use
  (region, material, application, share_pct, lower_pct, sector, value_added_million_eur, printed, file_id, row_no)
SELECT 'EU', material, application, share_pct, lower_pct, sector, value_added, printed, file_id, row_no
FROM minerals_raw.eu_use_row WHERE nth = 1;


-- Which materials the EU screens as one group.
CREATE TABLE minerals_raw.eu_groups (
  screened_material text, "perm_noXREE_noPGM" text, "perm_noXREE_PGM" text, "perm_XREE_noPGM" text, "perm_XREE_PGM" text
);
\copy minerals_raw.eu_groups FROM 'data/eu_crm/dimension_ScreenedMatGroupings.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.eu_groups', 'eu_crm/dimension_ScreenedMatGroupings.csv', 'screened_material');

INSERT INTO minerals.material_group (grouping, material, member_of, file_id, row_no)
SELECT g.grouping, r.material_key, g.member_of, r.file_id, r.row_no
FROM minerals_raw.eu_groups AS r
CROSS JOIN LATERAL (VALUES
  ('rare earths together, platinum-group metals among precious metals', r."perm_noXREE_noPGM"),
  ('rare earths together, platinum-group metals apart',                 r."perm_noXREE_PGM"),
  ('heavy and light rare earths, platinum-group metals among precious metals', r."perm_XREE_noPGM"),
  ('heavy and light rare earths, platinum-group metals apart',          r."perm_XREE_PGM")
) AS g (grouping, member_of);
