-- Countries, the codes of trade statistics, and governance.

-- ISO 3166 and M49.  "NA" is Namibia here, and no missing value: in CSV only an
-- empty cell is NULL unless one asks for something else.
CREATE TABLE minerals_raw.country_codes (
  "FIFA" text, "Dial" text, "ISO3166-1-Alpha-3" text, "MARC" text, "is_independent" text,
  "ISO3166-1-numeric" text, "GAUL" text, "FIPS" text, "WMO" text, "ISO3166-1-Alpha-2" text, "ITU" text,
  "IOC" text, "DS" text, "UNTERM Spanish Formal" text, "Global Code" text, "Intermediate Region Code" text,
  "official_name_fr" text, "UNTERM French Short" text, "ISO4217-currency_name" text,
  "UNTERM Russian Formal" text, "UNTERM English Short" text, "ISO4217-currency_alphabetic_code" text,
  "Small Island Developing States (SIDS)" text, "UNTERM Spanish Short" text,
  "ISO4217-currency_numeric_code" text, "UNTERM Chinese Formal" text, "UNTERM French Formal" text,
  "UNTERM Russian Short" text, "M49" text, "Sub-region Code" text, "Region Code" text,
  "official_name_ar" text, "ISO4217-currency_minor_unit" text, "UNTERM Arabic Formal" text,
  "UNTERM Chinese Short" text, "Land Locked Developing Countries (LLDC)" text,
  "Intermediate Region Name" text, "official_name_es" text, "UNTERM English Formal" text,
  "official_name_cn" text, "official_name_en" text, "ISO4217-currency_country_name" text,
  "Least Developed Countries (LDC)" text, "Region Name" text, "UNTERM Arabic Short" text,
  "Sub-region Name" text, "official_name_ru" text, "Global Name" text, "Capital" text, "Continent" text,
  "TLD" text, "Languages" text, "Geoname ID" text, "CLDR display name" text, "EDGAR" text,
  "wikidata_id" text
);
\copy minerals_raw.country_codes FROM 'data/countries/country-codes.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.country_codes', 'countries/country-codes.csv');

INSERT INTO minerals.country (country_code, country_name, region, eu_member, file_id, row_no)
SELECT code, country_name(code), nullif(btrim("Region Name"), ''),
       code IN ('AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN',
                'IRL', 'ITA', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE'),
       file_id, row_no
FROM minerals_raw.country_codes
CROSS JOIN LATERAL country_code("ISO3166-1-Alpha-3") AS code;

-- The list has no Kosovo.
INSERT INTO minerals.country (country_code, country_name, region)
VALUES (country_code('Kosovo'), country_name(country_code('Kosovo')), 'Europe');


-- Numeric codes of trade statistics that are not the M49 code of the country.
CREATE TABLE minerals_raw.trade_code_exceptions (iso3 text, m49 text, trade_code text, note text);
\copy minerals_raw.trade_code_exceptions FROM 'data/countries/trade_code_exceptions.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.trade_code_exceptions', 'countries/trade_code_exceptions.csv');

CREATE TABLE minerals_raw.baci_countries (
  country_code text, country_name text, country_iso2 text, country_iso3 text
);
\copy minerals_raw.baci_countries FROM 'data/baci/country_codes_V202601.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.baci_countries', 'baci/country_codes_V202601.csv');

-- Historic areas are known to country_code(), but are no country of today.
INSERT INTO minerals.trade_area (code_list, code, printed_name, printed_iso3, country_code, file_id, row_no)
SELECT a.code_list, a.code, a.printed_name, a.printed_iso3, c.country_code, a.file_id, a.row_no
FROM (
  SELECT 'exceptions' AS code_list, trade_code AS code, note AS printed_name, iso3 AS printed_iso3,
         file_id, row_no
  FROM minerals_raw.trade_code_exceptions
  UNION ALL
  SELECT 'BACI', country_code, country_name, country_iso3,
         file_id, row_no
  FROM minerals_raw.baci_countries
) AS a
LEFT JOIN minerals.country AS c ON c.country_code = country_code(a.code, missing_ok => true);


-- Political stability and absence of violence.
CREATE TABLE minerals_raw.wgi (iso3 text, m49 text, country text, year text, pv_estimate text);
\copy minerals_raw.wgi FROM 'data/wgi/wgi_political_stability_1996_2022.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.wgi', 'wgi/wgi_political_stability_1996_2022.csv');

-- Guyana stands there twice, with other values each time.  The file is in the order
-- of the codes, and the first lot comes between Guatemala (GTM) and Guam (GUM):
-- these are the values of French Guiana (GUF).
CREATE TABLE minerals_raw.wgi_row AS
  SELECT file_id, row_no,
         CASE WHEN iso3 = 'GUY' AND row_no < (SELECT min(row_no) FROM minerals_raw.wgi WHERE iso3 = 'GUM') THEN 'GUF'
              ELSE country_code(iso3, missing_ok => true) END AS country_code,
         year::integer AS year, q.amount AS estimate, q.mark, iso3 || ' ' || country AS label, pv_estimate AS printed
  FROM minerals_raw.wgi
  CROSS JOIN LATERAL parse_quantity(pv_estimate, missing_ok => true) AS q;

INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
SELECT file_id, row_no, CASE WHEN country_code IS NULL THEN 'unknown country' ELSE 'unreadable cell' END,
       CASE WHEN country_code IS NULL THEN label ELSE printed END
FROM minerals_raw.wgi_row
WHERE country_code IS NULL OR estimate IS NULL;

INSERT INTO minerals.governance (country_code, year, indicator, estimate, file_id, row_no)
SELECT country_code, year, 'political stability', estimate, file_id, row_no
FROM minerals_raw.wgi_row JOIN minerals.row_kept USING (file_id, row_no);


-- What the EU makes of all six indicators: (2.5 - mean of 2016 to 2020) * 2.  Turned back
-- into the units of the others, for governance_risk() to scale as it is asked to.
CREATE TABLE minerals_raw.eu_governance (country text, governance_risk text);
\copy minerals_raw.eu_governance FROM 'data/wgi/eu_governance_risk_2016_2020.csv' WITH (FORMAT csv, ENCODING 'UTF8')
SELECT minerals_raw.took('minerals_raw.eu_governance', 'wgi/eu_governance_risk_2016_2020.csv');

INSERT INTO minerals.governance (country_code, year, indicator, estimate, file_id, row_no)
SELECT country_code(country), 2020, 'mean of all six, 2016-2020', 2.5 - q.amount / 2, file_id, row_no
FROM minerals_raw.eu_governance
CROSS JOIN LATERAL parse_quantity(governance_risk) AS q;
