-- The files: who published them, which vintage they are, and how many rows
-- data/SOURCES.md says they have.

CREATE TABLE minerals_raw.file_found (path text PRIMARY KEY);
COMMENT ON TABLE minerals_raw.file_found IS 'What lies in the directory data/';

-- Runs where psql runs.
\copy minerals_raw.file_found FROM PROGRAM 'cd data && find . -type f | sed "s|^\./||"'

CREATE TABLE minerals_raw.documentation AS
  SELECT path, reason FROM (VALUES
    ('SOURCES.md',                                'describes the files'),
    ('usgs_mcs2025/world/MCS2025_World_Data.xml', 'describes MCS2025_World_Data.csv')
  ) AS v (path, reason);
COMMENT ON TABLE minerals_raw.documentation IS 'Files without data: nothing is loaded from them';

INSERT INTO minerals.source_file (path, publisher, edition, licence, documented)
SELECT path, publisher, edition, licence, documented
FROM (VALUES
  ('baci/baci_hs17_2024_complete.csv',            'CEPII', 'BACI V202601', 'Etalab 2.0', 10085),
  ('baci/baci_hs17_main_flows_2018_2024.csv',     'CEPII', 'BACI V202601', 'Etalab 2.0', 44159),
  ('baci/baci_hs22_top200_2022_2024.csv',         'CEPII', 'BACI V202601', 'Etalab 2.0', 1800),
  ('baci/country_codes_V202601.csv',              'CEPII', 'BACI V202601', 'Etalab 2.0', NULL),
  ('baci/material_hs6.csv',                       'CEPII', 'BACI V202601', 'Etalab 2.0', NULL),
  ('countries/country-codes.csv',                 'Open Knowledge', 'country-codes caa72d1', 'PDDL 1.0', 249),
  ('countries/trade_code_exceptions.csv',         'own compilation', '2025', 'PDDL 1.0', 6),
  ('eu_crm/crm2017_table3_results.csv',           'European Commission', 'CRM 2017', 'CC BY 4.0', 78),
  ('eu_crm/dimension_CRMsOverTime.csv',           'European Commission', 'CRM 2023', 'CC BY 4.0', 355),
  ('eu_crm/dimension_ScreenedMatGroupings.csv',   'European Commission', 'CRM 2023', 'CC BY 4.0', NULL),
  ('eu_crm/fact_EUSupplyShares_t.csv',            'European Commission', 'CRM 2023', 'CC BY 4.0', 907),
  ('eu_crm/fact_GlobalSupplyShares_t.csv',        'European Commission', 'CRM 2023', 'CC BY 4.0', 2561),
  ('eu_crm/fact_MaterialUseShares.csv',           'European Commission', 'CRM 2023', 'CC BY 4.0', 339),
  ('iea/iea_supply_by_country.csv',               'IEA', 'Critical Minerals Dataset 2025', 'CC BY 4.0', 340),
  ('usgs_mcs2025/trends/MCS2025_Fig2_Net_Import_Reliance.csv',      'USGS', 'MCS 2025', 'public domain', 64),
  ('usgs_mcs2025/trends/MCS2025_Fig3_Major_Import_Sources.csv',     'USGS', 'MCS 2025', 'public domain', NULL),
  ('usgs_mcs2025/trends/MCS2025_T4_Critical_Minerals_End_Use.csv',  'USGS', 'MCS 2025', 'public domain', NULL),
  ('usgs_mcs2025/trends/MCS2025_T5_Critical_Minerals_Salient.csv',  'USGS', 'MCS 2025', 'public domain', 31),
  ('usgs_mcs2025/world/MCS2025_World_Data.csv',   'USGS', 'MCS 2025', 'public domain', 1250),
  ('usgs_mcs2026/us_import_sources_2021_24.csv',  'USGS', 'MCS 2026', 'public domain', 720),
  ('usgs_rare_earths/mcs2022-raree_world.csv',    'USGS', 'MCS 2022', 'public domain', NULL),
  ('usgs_rare_earths/mcs2023-raree_world.csv',    'USGS', 'MCS 2023', 'public domain', NULL),
  ('usgs_rare_earths/mcs2024-raree_world.csv',    'USGS', 'MCS 2024', 'public domain', NULL),
  ('usgs_rare_earths/rare_earth_mine_production_2020_2024.csv', 'USGS', 'MCS 2022-2025', 'public domain', 86),
  ('wgi/eu_governance_risk_2016_2020.csv',        'World Bank', 'WGI 2024', 'CC BY 4.0', 74),
  ('wgi/wgi_political_stability_1996_2022.csv',   'World Bank', 'WGI 2023', 'CC BY 4.0', 4929)
) AS v (path, publisher, edition, licence, documented)
UNION ALL
-- salient statistics: one file a commodity, all of one kind
SELECT path, 'USGS', 'MCS 2025', 'public domain', NULL
FROM minerals_raw.file_found
WHERE path ~ '^usgs_mcs2025/salient/mcs2025-[a-z]+_salient\.csv$'
ORDER BY path;
