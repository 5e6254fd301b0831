-- country_code(), country_name() and row_kind() on every label of the bundled
-- files, on the spellings of other sources, and on variations of them all.
-- Expected codes: those printed beside the names in the files of BACI, WGI and
-- the list of countries; for files without codes, ISO 3166-1 by way of the
-- Debian package iso-codes, except for the names that it does not have.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(126);

------------------------------------------------------------------------------
-- Files with names and codes
------------------------------------------------------------------------------
CREATE TABLE baci (m49 text, name text, iso2 text, iso3 text);
\copy baci FROM 'examples/critical_minerals/data/baci/country_codes_V202601.csv' WITH (FORMAT csv, HEADER)
CREATE TABLE wgi (iso3 text, m49 text, name text, year int, estimate float8);
\copy wgi FROM 'examples/critical_minerals/data/wgi/wgi_political_stability_1996_2022.csv' WITH (FORMAT csv, HEADER)

-- What BACI prints in its code column and ISO does not: groups, and what is
-- Taiwan or the Minor Outlying Islands today.
CREATE TABLE baci_code (iso3 text, code text);
INSERT INTO baci_code VALUES ('S19', 'TWN'), ('PUS', 'UMI'), ('R20', NULL), ('ZA1', NULL);
UPDATE baci SET iso3 = code FROM baci_code AS c WHERE c.iso3 = baci.iso3;

SELECT is(count(*), 238::bigint, 'BACI has 238 countries') FROM baci;
SELECT is_empty('SELECT * FROM baci WHERE country_code(name, true) IS DISTINCT FROM iso3', 'names of BACI');
SELECT is_empty('SELECT * FROM baci WHERE country_code(m49, true) IS DISTINCT FROM iso3', 'numbers of BACI');
SELECT is_empty('SELECT * FROM baci WHERE country_code(iso3, true) IS DISTINCT FROM iso3', 'alpha-3 codes of BACI');
SELECT set_eq('SELECT iso2 FROM baci WHERE iso2 IS NOT NULL AND country_code(iso2, true) IS DISTINCT FROM iso3',
              ARRAY['CS'], 'alpha-2 codes of BACI, but the one given twice');
SELECT results_eq('SELECT DISTINCT row_kind(name) FROM baci WHERE iso3 IS NULL', ARRAY['residual'],
                  'groups of BACI are residuals');
SELECT cmp_ok(count(*), '=', 4929::bigint, 'WGI has 4929 rows') FROM wgi;
SELECT is_empty('SELECT DISTINCT iso3, m49, name FROM wgi
                 WHERE (iso3, iso3, iso3) <> (country_code(name), country_code(m49), country_code(iso3))',
                'names, numbers and codes of WGI');

-- The list of countries, column by column: its header names 56 of them.
CREATE TABLE line (line text);
\copy line FROM PROGRAM 'head -n 1 examples/critical_minerals/data/countries/country-codes.csv' WITH (DELIMITER E'\b')
SELECT format('CREATE TABLE listed (%s)', string_agg(format('%I text', c), ', ' ORDER BY i))
FROM line, unnest(string_to_array(line, ',')) WITH ORDINALITY AS u(c, i) \gexec
\copy listed FROM 'examples/critical_minerals/data/countries/country-codes.csv' WITH (FORMAT csv, HEADER)
CREATE TABLE name (label text, code text, source text);
INSERT INTO name
SELECT value, l."ISO3166-1-Alpha-3", key
FROM listed AS l, jsonb_each_text(to_jsonb(l))
WHERE value ~ '\S' AND key = ANY ('{official_name_en,official_name_fr,official_name_es,"CLDR display name",
  ISO4217-currency_country_name,"UNTERM English Short","UNTERM English Formal","UNTERM French Short",
  "UNTERM French Formal","UNTERM Spanish Short","UNTERM Spanish Formal",ISO3166-1-Alpha-2,ISO3166-1-Alpha-3,
  ISO3166-1-numeric,M49}');
SELECT cmp_ok(count(*), '>', 3400::bigint, 'the list has names in three languages, and codes') FROM name;
SELECT is_empty('SELECT * FROM name WHERE country_code(label, true) IS DISTINCT FROM code',
                'every name and code of the list, of ' || count(*))
FROM name;
SELECT is_empty($$SELECT label, lpad(label, 3, '0') FROM name WHERE source = 'M49'
                  AND country_code(lpad(label, 3, '0'), true) IS DISTINCT FROM code$$,
                'M49 numbers with leading zeros');

CREATE TABLE exception (iso3 text, m49 text, trade_code text, note text);
\copy exception FROM 'examples/critical_minerals/data/countries/trade_code_exceptions.csv' WITH (FORMAT csv, HEADER)
SELECT is(country_code(trade_code), iso3, 'trade code ' || trade_code) FROM exception ORDER BY iso3;
SELECT is(country_code(m49), iso3, 'M49 ' || m49) FROM exception ORDER BY iso3;

------------------------------------------------------------------------------
-- Files with names alone
------------------------------------------------------------------------------
CREATE TABLE expected (label text PRIMARY KEY, code text);
INSERT INTO expected
SELECT split_part(pair, '|', 1), split_part(pair, '|', 2)
FROM regexp_split_to_table(btrim($$
  Afghanistan|AFG; Albania|ALB; Algeria|DZA; Angola|AGO; Argentina|ARG; Armenia|ARM; Australia|AUS;
  Austria|AUT; Azerbaijan|AZE; Bahrain|BHR; Bangladesh|BGD; Barbados|BRB; Belarus|BLR; Belgium|BEL;
  Bhutan|BTN; Bolivia|BOL; Bosnia and Herzegovina|BIH; Botswana|BWA; Brasil|BRA; Brasilia|BRA;
  Brazil|BRA; Brazil (beneficiated)|BRA; Brazil (beneficiated, marketable)|BRA;
  Brazil (crude and beneficiated)|BRA; Brunei Darussalam|BRN; Bulgaria|BGR; Burkina Faso|BFA;
  Burma|MMR; Burundi|BDI; Cambodia|KHM; Cameroon|CMR; Canada|CAN; Canada (shipments)|CAN;
  Canada (unspecified minerals)|CAN; Cape Verde|CPV; Central African Republic|CAF; Chile|CHL;
  China|CHN; China (andalusite, crude ore)|CHN; China (unspecified minerals)|CHN; Colombia|COL;
  Congo|COG; Congo (Kinshasa)|COD; Congo, D.R.|COD; Costa Rica|CRI; Cote d'Ivoire|CIV;
  Croatia|HRV; Cuba|CUB; Cyprus|CYP; Czechia|CZE; Côte d’Ivoire|CIV;
  Democratic Republic of Congo|COD; Democratic Republic of the Congo|COD; Denmark|DNK;
  Denmark (processed)|DNK; Dominican Republic|DOM; Ecuador|ECU; Egypt|EGY; El Salvador|SLV;
  Equatorial Guinea|GNQ; Eritrea|ERI; Estonia|EST; Ethiopia|ETH; Fiji|FJI; Finland|FIN; France|FRA;
  France (andalusite)|FRA; France (crude)|FRA; French Guiana|GUF; Gabon|GAB; Georgia|GEO;
  Germany|DEU; Ghana|GHA; Greece|GRC; Greenland|GRL; Grenada|GRD; Guatemala|GTM; Guinea|GIN;
  Guyana|GUY; Honduras|HND; Hong Kong|HKG; Hungary|HUN; Iceland|ISL; India|IND;
  India (kyanite and sillimanite)|IND; Indonesia|IDN; Iran|IRN; Iraq|IRQ; Ireland|IRL; Israel|ISR;
  Italy|ITA; Italy (includes steatite)|ITA; Jamaica|JAM; Japan|JPN; Japan (quicklime only)|JPN;
  Jordan|JOR; Kazakhstan|KAZ; Kenya|KEN; Korea, North|PRK; Korea, Republic of|KOR;
  Korea, South|KOR; Kosovo|XKX; Kuwait|KWT; Kyrgyzstan|KGZ; Laos|LAO; Latvia|LVA; Lebanon|LBN;
  Lesotho|LSO; Libanon|LBN; Liberia|LBR; Libya|LBY; Lithuania|LTU; Luxembourg|LUX; Madagascar|MDG;
  Malawi|MWI; Malaysia|MYS; Mali|MLI; Mauritania|MRT; Mauritius|MUS; Mexico|MEX; Moldova|MDA;
  Mongolia|MNG; Montenegro|MNE; Morocco|MAR; Mozambique|MOZ; Myanmar|MMR; Namibia|NAM; Nauru|NRU;
  Nepal|NPL; Netherlands|NLD; New Caledonia|NCL; New Zealand|NZL; Nicaragua|NIC; Niger|NER;
  Nigeria|NGA; North Macedonia|MKD; Norway|NOR; Oman|OMN; Pakistan|PAK; Panama|PAN;
  Papua New Guinea|PNG; Paraguay|PRY; Peru|PER; Peru (andalusite)|PER; Peru (exports)|PER;
  Philippines|PHL; Poland|POL; Poland (hydrated and quicklime)|POL; Portugal|PRT; Qatar|QAT; Republic of Korea|KOR;
  Romania|ROU; Russia|RUS; Russia (industrial and construction)|RUS; Rwanda|RWA; San Marino|SMR;
  Saudi Arabia|SAU; Senegal|SEN; Serbia|SRB; Sierra Leone|SLE; Singapore|SGP; Slovakia|SVK;
  Slovenia|SVN; Solomon Islands|SLB; South Africa|ZAF; South Africa (andalusite)|ZAF;
  South Korea|KOR; Spain|ESP; Spain (includes pegmatites)|ESP; Sri Lanka|LKA; Sudan|SDN;
  Surinam|SUR; Suriname|SUR; Sweden|SWE; Switzerland|CHE; Syria|SYR; Taiwan|TWN; Tajikistan|TJK;
  Tanzania|TZA; Thailand|THA; The Bahamas|BHS; Togo|TGO; Trinidad and Tobago|TTO; Tunisia|TUN;
  Turkey|TUR; Turkmenistan|TKM; Turkyie|TUR; Türkiye|TUR; Uganda|UGA; Ukraine|UKR;
  United Arab Emirates|ARE; United Kingdom|GBR; United States|USA; United States (crude)|USA;
  United States (extracted from natural gas)|USA; United States (from Cliffside Field)|USA;
  United States (includes Puerto Rico)|USA; United States (kyanite)|USA; Uruguay|URY;
  Uzbekistan|UZB; Venezuela|VEN; Vietnam|VNM; Yemen|YEM; Zambia|ZMB; Zimbabwe|ZWE
$$, E' \n'), ';\s+') AS pair;
SELECT is(count(*), 205::bigint, 'labels with an expected code') FROM expected;
SELECT is_empty('SELECT *, country_code(label, true) FROM expected
                 WHERE country_code(label, true) IS DISTINCT FROM code', 'the labels of USGS, EU and IEA');

CREATE TABLE cell (label text, source text);
CREATE TABLE eu (material text, stage text, label text, share text, t text);
\copy eu FROM 'examples/critical_minerals/data/eu_crm/fact_GlobalSupplyShares_t.csv' WITH (FORMAT csv, HEADER, ENCODING 'WIN1252')
\copy eu FROM 'examples/critical_minerals/data/eu_crm/fact_EUSupplyShares_t.csv' WITH (FORMAT csv, HEADER, ENCODING 'WIN1252')
INSERT INTO cell SELECT label, 'EU' FROM eu;
CREATE TABLE iea (mineral text, stage text, label text, year text, kt text);
\copy iea FROM 'examples/critical_minerals/data/iea/iea_supply_by_country.csv' WITH (FORMAT csv, HEADER)
INSERT INTO cell SELECT label, 'IEA' FROM iea;
CREATE TABLE world (source text, commodity text, label text, type text, unit text, p1 text, p2 text, n1 text,
                    c1 text, c2 text, n2 text, reserves text, n3 text);
\copy world FROM 'examples/critical_minerals/data/usgs_mcs2025/world/MCS2025_World_Data.csv' WITH (FORMAT csv, HEADER)
INSERT INTO cell SELECT label, 'USGS world' FROM world;
CREATE TABLE imports (c1 text, c2 text, c3 text, label text, c5 text, c6 text, c7 text, c8 text, c9 text, c10 text,
                      c11 text, c12 text);
\copy imports FROM 'examples/critical_minerals/data/usgs_mcs2026/us_import_sources_2021_24.csv' WITH (FORMAT csv, HEADER)
INSERT INTO cell SELECT label, 'USGS imports' FROM imports;
CREATE TABLE rare_earths (year text, label text, tonnes text, edition text, flag text);
\copy rare_earths FROM 'examples/critical_minerals/data/usgs_rare_earths/rare_earth_mine_production_2020_2024.csv' WITH (FORMAT csv, HEADER)
INSERT INTO cell SELECT label, 'USGS rare earths' FROM rare_earths;
CREATE TABLE sources (c1 text, c2 text, c3 text, c4 text, label text, c6 text);
\copy sources FROM 'examples/critical_minerals/data/usgs_mcs2025/trends/MCS2025_Fig2_Net_Import_Reliance.csv' WITH (FORMAT csv, HEADER)
INSERT INTO cell SELECT regexp_split_to_table(label, ','), 'USGS import reliance' FROM sources;

SELECT is(array_agg(DISTINCT source), ARRAY['EU', 'IEA', 'USGS import reliance', 'USGS imports', 'USGS rare earths',
          'USGS world'], 'labels of six sources') FROM cell;
SELECT is_empty('SELECT DISTINCT label, row_kind(label) FROM cell AS c
  WHERE row_kind(label) = ''country''
    AND NOT EXISTS (SELECT FROM expected AS e WHERE e.code = country_code(c.label)
                    AND starts_with(btrim(replace(c.label, U&''\00A0'', '' '')), e.label))',
  'each cell that is a country begins with an expected label of that country');
SELECT set_eq($$SELECT btrim(label), row_kind(label) FROM cell WHERE row_kind(label) <> 'country'$$, $$VALUES
  ('Other Countries', 'residual'), ('Other countries', 'residual'), ('Other countries (includes crude)', 'residual'),
  ('Other countries (rounded)', 'residual'), ('Rest of world', 'residual'),
  ('China, Germany, and Russia', 'residual'), (U&'United\00A0States and Canada', 'residual'),
  ('World', 'total'), ('World total', 'total'), ('World total (rounded)', 'total'),
  ('World total (rounded) 10', 'total'), ('World total (rounded), natural', 'total'),
  ('World total (rounded), synthetic', 'total'), ('World total (ilmenite, rounded)', 'total'),
  ('World total (rutile, rounded)', 'total'), ('World total (ilmenite and rutile, rounded)', 'total')$$,
  'cells that are no country');

------------------------------------------------------------------------------
-- Spellings of sources that are not bundled
------------------------------------------------------------------------------
CREATE TABLE spelling (source text, labels text);
INSERT INTO spelling VALUES
  ('British Geological Survey', 'Bosnia & Herzegovina|BIH; Congo|COG; Congo, Democratic Republic|COD; Czech Republic|CZE;
    Eswatini (Swaziland)|SWZ; France (French Guiana)|GUF; Iran (b)|IRN; Ireland, Republic of|IRL; Ivory Coast|CIV;
    Korea (Rep. of)|KOR; Korea, Dem. P.R. of|PRK; Moldova (a)|MDA; Tanzania|TZA; Trinidad & Tobago|TTO; USA|USA;
    Yemen, Republic of|YEM'),
  ('World Mining Data', 'Bosnia-Herzegovina|BIH; Congo, D.R.|COD; Congo, Rep.|COG; Cote d''Ivoire|CIV; Korea, North|PRK;
    Korea, South|KOR; Russia, Asia|RUS; Russia, Europe|RUS; Macedonia|MKD; United States|USA'),
  ('World Bank', 'Bahamas, The|BHS; Congo, Dem. Rep.|COD; Congo, Rep.|COG; Cote d''Ivoire|CIV; Egypt, Arab Rep.|EGY;
    Gambia, The|GMB; Hong Kong SAR, China|HKG; Iran, Islamic Rep.|IRN; Korea, Dem. People''s Rep.|PRK; Korea, Rep.|KOR;
    Kyrgyz Republic|KGZ; Lao PDR|LAO; Macao SAR, China|MAC; Micronesia, Fed. Sts.|FSM; Puerto Rico (US)|PRI;
    Sint Maarten (Dutch part)|SXM; Slovak Republic|SVK; Somalia, Fed. Rep.|SOM; St. Kitts and Nevis|KNA;
    St. Martin (French part)|MAF; Taiwan, China|TWN; Turkiye|TUR; Venezuela, RB|VEN; Viet Nam|VNM;
    Virgin Islands (U.S.)|VIR; West Bank and Gaza|PSE; Yemen, Rep.|YEM; Macedonia, FYR|MKD; XKX|XKX'),
  ('Comtrade', 'Br. Virgin Isds|VGB; China, Hong Kong SAR|HKG; Dem. People''s Rep. of Korea|PRK; Faeroe Isds|FRO;
    Fmr Dem. Rep. of Germany|DDR; Fmr Dem. Yemen|YMD; Fmr Sudan|SDN; Fmr USSR|SUN; Fmr Yugoslavia|YUG;
    FS Micronesia|FSM; Guadeloupe (Overseas France)|GLP; Heard Island and McDonald Islands|HMD;
    Holy See (Vatican City State)|VAT; India, excl. Sikkim|IND; Lao People''s Dem. Rep.|LAO; N. Mariana Isds|MNP;
    Neth. Antilles|ANT; Other Asia, not elsewhere specified|TWN; Rep. of Vietnam (...1974)|VNM; TFYR of Macedonia|MKD;
    US Virgin Isds (...1980)|VIR; USA (before 1981)|USA; 841|USA; 866|VDR; 536|NTZ; 412|XKX'),
  ('ISO 3166-1', 'Bolivia, Plurinational State of|BOL; Congo (the Democratic Republic of the)|COD; Falkland Islands (the)
    [Malvinas]|FLK; Korea (the Democratic People''s Republic of)|PRK; Macedonia, the former Yugoslav Republic of|MKD;
    Netherlands (Kingdom of the)|NLD; Taiwan (Province of China)|TWN; Tanzania, the United Republic of|TZA;
    United States of America (the)|USA; Venezuela (Bolivarian Republic of)|VEN; Virgin Islands (British)|VGB'),
  ('IMF, FAO, OECD and WTO', 'China, P.R.: Mainland|CHN; China, mainland|CHN; China, P.R.: Hong Kong|HKG; Lao P.D.R.|LAO;
    Taiwan Province of China|TWN; Chinese Taipei|TWN; Macao, China|MAC'),
  ('German', 'Deutschland|DEU; Österreich|AUT; Oesterreich|AUT; Schweiz|CHE; Südafrika|ZAF; Vereinigte Staaten|USA; Türkei|TUR;
    Kongo, Dem. Rep.|COD; Republik Kongo|COG; Weißrussland|BLR; Elfenbeinküste|CIV; Saudi-Arabien|SAU; Russland|RUS'),
  ('French', 'Allemagne|DEU; Corée, République de|KOR; Rép. dém. du Congo|COD; États-Unis|USA; Pays-Bas|NLD; Chine|CHN;
    Nouvelle-Calédonie|NCL; Afrique du Sud|ZAF; Turquie|TUR; Brésil|BRA; l''Albanie|ALB'),
  ('Spanish', 'Alemania|DEU; República de Corea|KOR; EE. UU.|USA; Perú|PER; Méjico|MEX; México|MEX; Sudáfrica|ZAF; Brasil|BRA;
    Países Bajos|NLD; Trinidad y Tabago|TTO; Nueva Zelanda|NZL'),
  ('Portuguese', 'África do Sul|ZAF; Alemanha|DEU; Moçambique|MOZ; Coreia do Sul|KOR; EUA|USA; São Tomé e Príncipe|STP;
    República Democrática do Congo|COD; Costa do Marfim|CIV; Guiné-Bissau|GNB; Estados Unidos|USA');
INSERT INTO name
SELECT split_part(pair, '|', 1), nullif(split_part(pair, '|', 2), ''), source
FROM spelling, regexp_split_to_table(regexp_replace(labels, '\n\s*', ' ', 'g'), ';\s+') AS pair;
SELECT is_empty(format('SELECT *, country_code(label, true) FROM name WHERE source = %L
                AND country_code(label, true) IS DISTINCT FROM code', source), 'spellings: ' || source)
FROM spelling;

------------------------------------------------------------------------------
-- Names that differ by little
------------------------------------------------------------------------------
SELECT is(country_code(label, true), code, label) FROM (VALUES
  ('Guinea', 'GIN'), ('Guinea-Bissau', 'GNB'), ('Guinea, Equatorial', 'GNQ'), ('Papua New Guinea', 'PNG'),
  ('French Guiana', 'GUF'), ('Guyana', 'GUY'), ('Niger', 'NER'), ('Nigeria', 'NGA'), ('Dominica', 'DMA'),
  ('Dominican Republic', 'DOM'), ('Korea', NULL), ('Congo', 'COG'), ('Congo (Kinshasa)', 'COD'),
  ('Congo (Brazzaville)', 'COG'), ('Congo (unspecified)', NULL), ('Sudan', 'SDN'), ('Sudan, South', 'SSD'), ('Samoa', 'WSM'),
  ('Samoa (American)', 'ASM'), ('Virgin Islands', NULL), ('Mali', 'MLI'), ('Malawi', 'MWI'), ('Iran', 'IRN'), ('Iraq', 'IRQ'),
  ('Slovakia', 'SVK'), ('Slovenia', 'SVN'), ('Austria', 'AUT'), ('Australia', 'AUS'), ('South Africa', 'ZAF'),
  ('Southern Africa', NULL), ('Puerto Rico, USA', NULL), ('Georgia (USA)', NULL)) AS v(label, code);

------------------------------------------------------------------------------
-- Variations of every name
------------------------------------------------------------------------------
INSERT INTO name SELECT label, code, 'expected' FROM expected;
INSERT INTO name SELECT DISTINCT name, iso3, 'BACI' FROM baci WHERE name !~ 'Ã';
-- codes are told by their length: what stands beside them is no footnote
CREATE TABLE long_name AS SELECT DISTINCT label, code FROM name WHERE code IS NOT NULL AND length(label) > 3;
CREATE TABLE variation (how text, sql text);
INSERT INTO variation VALUES
  ('upper case', 'upper(label)'), ('lower case', 'lower(label)'), ('initial capitals', 'initcap(label)'),
  ('accents in characters of their own', 'normalize(label, NFD)'),
  ('no accents', $$regexp_replace(normalize(label, NFD), U&'[\0300-\036F]', '', 'g')$$),
  ('blanks around', $$E'  \t' || label || E' \r\n'$$), ('double blanks', $$replace(label, ' ', '  ')$$),
  ('no-break spaces', $$U&'\00A0' || replace(label, ' ', U&'\00A0') || U&'\202F'$$),
  ('byte order mark', $$U&'\FEFF' || label$$), ('no full stops', $$replace(label, '. ', ' ')$$),
  ('footnote digit', $$label || '3'$$), ('footnote number', $$label || ' 10'$$), ('footnotes', $$label || '1, 2'$$),
  ('superscripts', $$label || U&'\00B9\2074'$$), ('superscript e', $$label || U&'\1D49'$$), ('slashed', $$label || ' 1/'$$),
  ('estimated', $$label || ' e'$$), ('revised', $$label || ' r/'$$), ('star', $$label || '*'$$), ('dagger', $$label || U&'\2020'$$),
  ('footnote in brackets', $$label || ' [1]'$$), ('the', $$'The ' || label$$), ('quoted', $$'"' || label || '"'$$),
  ('underscores', $$replace(label, ' ', '_')$$),
  ('read as Latin-1', $$convert_from(convert_to(label, 'UTF8'), 'LATIN1')$$);
CREATE FUNCTION misread(change text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT label FROM long_name WHERE country_code(%s, true) IS DISTINCT FROM code', change);
END $$;
SELECT cmp_ok(count(*), '>', 1800::bigint, 'names to vary') FROM long_name;
-- a letter behind initials could be one of them
SELECT is(array_agg(m ORDER BY m) FILTER (WHERE m IS NOT NULL AND NOT (m LIKE '%.' AND how IN ('estimated', 'revised'))),
          NULL, how)
FROM variation LEFT JOIN LATERAL misread(sql) AS m ON true GROUP BY how ORDER BY how;

-- a word in brackets that is not part of the name, as USGS has them
SELECT set_eq($$SELECT DISTINCT code FROM long_name
                WHERE country_code(label || ' (crude ore)', true) IS DISTINCT FROM code$$, ARRAY['COG', 'MAF'],
              'brackets behind a name are dropped, where the name allows');

------------------------------------------------------------------------------
-- Properties
------------------------------------------------------------------------------
CREATE TABLE alias (label text, code text, source text);
\copy alias FROM PROGRAM 'grep -v "^#" src/country_names/aliases.csv | grep .' WITH (FORMAT csv, HEADER)
SELECT cmp_ok(count(*), '>', 600::bigint, 'the file of aliases is read') FROM alias;
SELECT is_empty($$SELECT * FROM alias WHERE code ~ '^[A-Z]{3}!?$'
                  AND country_code(label, true) IS DISTINCT FROM rtrim(code, '!')$$, 'every alias of a country');
SELECT is_empty($$SELECT * FROM alias WHERE code IN ('total', 'residual')
                  AND row_kind(replace(label, '*', 'Xyz')) IS DISTINCT FROM code$$, 'every alias of a total or residual');
SELECT is_empty($$SELECT * FROM alias WHERE (code = 'unavailable' OR code LIKE '% %')
                  AND (row_kind(lower(label)) <> 'unknown' OR country_code(lower(label), true) IS NOT NULL)$$,
                'aliases that say nothing, or not which one');
SELECT is_empty('SELECT lower(label) FROM (SELECT label, code FROM name WHERE code IS NOT NULL UNION
                 SELECT label, rtrim(code, ''!'') FROM alias WHERE code ~ ''^[A-Z]{3}'') AS n
                 GROUP BY 1 HAVING count(DISTINCT code) > 1', 'no name has two codes');

CREATE TABLE code (code text);
INSERT INTO code SELECT "ISO3166-1-Alpha-3" FROM listed;
INSERT INTO code VALUES ('XKX'), ('ANT'), ('CSK'), ('DDR'), ('NTZ'), ('PCI'), ('SCG'), ('SUN'), ('VDR'), ('YMD'), ('YUG');
SELECT is(count(*), 260::bigint, 'codes of today, and withdrawn ones that stand for themselves') FROM code;
SELECT is_empty('SELECT code FROM code WHERE country_code(code) <> code', 'a code is its own code');
SELECT is_empty('SELECT code, country_name(code) FROM code WHERE country_code(country_name(code)) <> code',
                'the name of a code has that code');
SELECT is(count(DISTINCT country_name(code)), 260::bigint, 'every code has its own name') FROM code;
SELECT is_empty($$SELECT country_name(code) FROM code WHERE country_name(code) ~ '[,&*;]|\(the\)|^\s|\s$'$$,
                'names are plain');
SELECT is_empty('SELECT label FROM long_name WHERE country_name(label) <> country_name(code)',
                'country_name() takes any name');
SELECT is_empty('SELECT label FROM (SELECT label FROM cell UNION SELECT label FROM name UNION SELECT label FROM alias) AS l
                 WHERE (row_kind(label) = ''country'') <> (country_code(label, true) IS NOT NULL)',
                'row_kind() says country for what has a code, and for nothing else');
SELECT set_eq('SELECT DISTINCT row_kind(label) FROM (SELECT label FROM cell UNION SELECT label FROM alias) AS l',
              ARRAY['country', 'residual', 'total', 'unknown'], 'four kinds');

-- NA
SELECT is(country_code(label, true), code, format('%L', label)) FROM (VALUES
  ('NA', 'NAM'), (' NA', 'NAM'), ('NAM', 'NAM'), ('na', NULL), ('Na', NULL), ('N.A.', NULL), ('n/a', NULL), ('NA 1/', NULL),
  ('(NA)', NULL)) AS v(label, code);

-- NULL and blank
SELECT is(num_nulls(country_code(NULL), country_code(NULL, true), country_code('China', NULL), country_name(NULL)),
          4, 'NULL gives NULL');
SELECT is(row_kind(NULL), 'unknown', 'a row without a label is of an unknown kind');
SELECT is(ARRAY[row_kind(''), row_kind('  '), country_code('', true), row_kind(U&'\00A0')],
          ARRAY['unknown', 'unknown', NULL, 'unknown'], 'a blank label is unknown');

-- hostile labels
SELECT is(country_code(repeat('China ', 200000), true), NULL, 'a label of a million bytes');
SELECT is(row_kind('World ' || repeat('x', 1000000)), 'total', 'a long label that begins as a total');
SELECT is(country_code(U&'\+01F600', true), NULL, 'an emoji');

-- in an index, and on rows in parallel
CREATE TABLE trade AS SELECT label AS partner, g AS usd FROM expected, generate_series(1, 20) AS g;
CREATE INDEX ON trade (country_code(partner));
SELECT is((SELECT sum(usd) FROM trade WHERE country_code(partner) = 'CIV'), 420::bigint,
          'an index on the code finds both spellings');

SELECT * FROM finish();
ROLLBACK;
