-- The star schema: dimensions, facts, and the book-keeping that accounts for
-- every row of every file.
--
-- Facts keep three things besides the number: the cell as it was printed, the
-- mark that parse_quantity() found on it, and where it stands (file and row).
-- A country that the source does not name ("Other countries") is NULL: such
-- supply is real, but nobody's.  Totals are no suppliers: they have a table of
-- their own, and serve to check the sums.

CREATE SCHEMA minerals;
COMMENT ON SCHEMA minerals IS
  'Public data on critical minerals: production, supply shares, trade, governance';


-- Where everything comes from --------------------------------------------------

CREATE TABLE minerals.source_file (
  file_id    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  path       text NOT NULL UNIQUE,
  publisher  text NOT NULL,
  edition    text NOT NULL,
  licence    text NOT NULL,
  documented integer
);
COMMENT ON TABLE minerals.source_file IS 'The files that are loaded: publisher, vintage and licence';
COMMENT ON COLUMN minerals.source_file.path IS 'Path below data/';
COMMENT ON COLUMN minerals.source_file.edition IS 'Vintage: what the publisher calls this release';
COMMENT ON COLUMN minerals.source_file.documented IS
  'Number of rows that data/SOURCES.md gives; NULL where it gives none';

CREATE TABLE minerals.row_read (
  file_id integer NOT NULL REFERENCES minerals.source_file,
  row_no  integer NOT NULL,
  PRIMARY KEY (file_id, row_no)
);
COMMENT ON TABLE minerals.row_read IS
  'Every row of every file, counted from 1 below the header; what became of it is seen in the facts and in left_out';

CREATE TABLE minerals.left_out (
  file_id integer NOT NULL,
  row_no  integer NOT NULL,
  reason  text NOT NULL,
  detail  text,
  PRIMARY KEY (file_id, row_no),
  FOREIGN KEY (file_id, row_no) REFERENCES minerals.row_read
);
COMMENT ON TABLE minerals.left_out IS 'Rows that are in no fact table, each with the reason';

CREATE VIEW minerals.row_kept AS
  SELECT file_id, row_no FROM minerals.row_read
  EXCEPT
  SELECT file_id, row_no FROM minerals.left_out;
COMMENT ON VIEW minerals.row_kept IS 'Rows that are not left out: the facts take no others';
COMMENT ON COLUMN minerals.row_kept.file_id IS 'File, see source_file';
COMMENT ON COLUMN minerals.row_kept.row_no IS 'Row below the header, from 1';


-- Dimensions -------------------------------------------------------------------

CREATE TABLE minerals.country (
  country_code text PRIMARY KEY CHECK (country_code ~ '^[A-Z]{3}$'),
  country_name text NOT NULL,
  region       text,
  eu_member    boolean NOT NULL DEFAULT false,
  file_id      integer,
  row_no       integer
);
COMMENT ON TABLE minerals.country IS 'Countries and areas by ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN minerals.country.country_name IS 'Short English name, as country_name() gives it';
COMMENT ON COLUMN minerals.country.eu_member IS 'Member of the European Union since 2020 (27 countries)';
COMMENT ON COLUMN minerals.country.file_id IS 'NULL for areas that the list of countries lacks';

CREATE TABLE minerals.trade_area (
  code_list    text NOT NULL,
  code         text NOT NULL,
  printed_name text,
  printed_iso3 text,
  country_code text REFERENCES minerals.country,
  file_id      integer NOT NULL,
  row_no       integer NOT NULL,
  PRIMARY KEY (code_list, code)
);
COMMENT ON TABLE minerals.trade_area IS 'Numeric codes of trade statistics, and the country each stands for';
COMMENT ON COLUMN minerals.trade_area.country_code IS 'NULL for what is no country of today';

CREATE TABLE minerals.material (
  material    text PRIMARY KEY,
  us_critical boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE minerals.material IS 'Materials under one name each, whatever the sources call them';
COMMENT ON COLUMN minerals.material.us_critical IS
  'One of the critical minerals of the United States, as listed in Mineral Commodity Summaries 2025, table 4';

CREATE TABLE minerals.material_alias (
  alias    text PRIMARY KEY CHECK (alias = lower(alias)),
  material text NOT NULL REFERENCES minerals.material,
  misspelt boolean NOT NULL
);
COMMENT ON TABLE minerals.material_alias IS 'Other names of the materials, in lower case';
COMMENT ON COLUMN minerals.material_alias.misspelt IS 'The name is a slip of the pen of the source';

CREATE TABLE minerals.material_group (
  grouping text NOT NULL,
  material text NOT NULL REFERENCES minerals.material,
  member_of text NOT NULL,
  file_id  integer NOT NULL,
  row_no   integer NOT NULL,
  PRIMARY KEY (grouping, material, row_no)
);
COMMENT ON TABLE minerals.material_group IS 'Groups of materials that the European Union screens';
COMMENT ON COLUMN minerals.material_group.grouping IS
  'Which of the four groupings: rare earths and platinum-group metals as one group or told apart';

CREATE TABLE minerals.trade_product (
  hs_code         text NOT NULL,
  material        text NOT NULL REFERENCES minerals.material,
  form            text NOT NULL,
  code_confidence text NOT NULL,
  caveat          text,
  file_id         integer,
  row_no          integer,
  PRIMARY KEY (hs_code, material)
);
COMMENT ON TABLE minerals.trade_product IS
  'What the customs codes cover; one code may cover several materials, so join it with care';


-- Facts ------------------------------------------------------------------------

CREATE TABLE minerals.production (
  material      text NOT NULL REFERENCES minerals.material,
  form          text NOT NULL,
  stage         text NOT NULL CHECK (stage IN ('mining', 'processing', 'production')),
  country_code  text REFERENCES minerals.country,
  country_label text NOT NULL,
  year          integer NOT NULL,
  basis         text NOT NULL CHECK (basis IN ('reported', 'estimated', 'projected')),
  amount        float8 CHECK (amount >= 0),
  unit          text NOT NULL CHECK (unit IN ('t', 'ct', 'm3')),
  mark          text,
  printed       text,
  note          text,
  edition       text NOT NULL,
  file_id       integer NOT NULL,
  row_no        integer NOT NULL,
  UNIQUE (edition, material, form, stage, year, country_label)
);
COMMENT ON TABLE minerals.production IS 'Production by country, converted to tonnes, carats or cubic metres';
COMMENT ON COLUMN minerals.production.form IS
  'What is counted, where a material is counted in several ways or has several products; empty if there is but one';
COMMENT ON COLUMN minerals.production.stage IS 'mining, processing, or production where the source does not tell';
COMMENT ON COLUMN minerals.production.country_code IS 'NULL: supply of countries that the source does not name';
COMMENT ON COLUMN minerals.production.country_label IS 'The country as printed';
COMMENT ON COLUMN minerals.production.basis IS 'reported or estimated by the source, or projected into the future';
COMMENT ON COLUMN minerals.production.amount IS 'NULL: not known; never the same as 0';
COMMENT ON COLUMN minerals.production.unit IS 't (tonnes), ct (carats) or m3 (cubic metres)';
COMMENT ON COLUMN minerals.production.mark IS
  'What parse_quantity() says of the cell, or of the note where the cell is blank';
COMMENT ON COLUMN minerals.production.printed IS 'The cell as printed, in the unit of the source';
COMMENT ON COLUMN minerals.production.edition IS 'Vintage: the same year is revised from one edition to the next';

-- Capacity and reserves are printed in the same rows, but nobody should add
-- them to production: tables of their own, of the same build.
CREATE TABLE minerals.capacity (LIKE minerals.production INCLUDING ALL);
COMMENT ON TABLE minerals.capacity IS 'Capacity of plants by country, in tonnes a year';

CREATE TABLE minerals.reserves (LIKE minerals.production INCLUDING ALL, lower_bound float8);
COMMENT ON TABLE minerals.reserves IS
  'Reserves by country: what could be mined economically when the source was printed';
COMMENT ON COLUMN minerals.reserves.lower_bound IS 'Where the source says "more than": amount is then NULL';

CREATE TABLE minerals.world_total (
  measure     text NOT NULL CHECK (measure IN ('production', 'capacity', 'reserves')),
  material    text NOT NULL REFERENCES minerals.material,
  form        text NOT NULL,
  stage       text NOT NULL,
  year        integer NOT NULL,
  label       text NOT NULL,
  amount      float8,
  lower_bound float8,
  unit        text NOT NULL,
  mark        text,
  printed     text,
  note        text,
  edition     text NOT NULL,
  file_id     integer NOT NULL,
  row_no      integer NOT NULL,
  UNIQUE (edition, measure, material, form, stage, year)
);
COMMENT ON TABLE minerals.world_total IS 'World totals as printed (rounded): to check the sums, not to be summed';
COMMENT ON COLUMN minerals.world_total.lower_bound IS 'Where the source says "more than": amount is then NULL';

CREATE TABLE minerals.supply_share (
  scope           text NOT NULL CHECK (scope IN ('world', 'EU sourcing', 'US imports')),
  material        text NOT NULL REFERENCES minerals.material,
  form            text NOT NULL,
  stage           text NOT NULL CHECK (stage IN ('mining', 'processing', 'imports')),
  country_code    text REFERENCES minerals.country,
  country_label   text NOT NULL,
  first_year      integer NOT NULL,
  last_year       integer NOT NULL,
  share_pct       float8,
  lower_pct       float8,
  upper_pct       float8,
  mark            text,
  printed         text NOT NULL,
  trade_parameter float8,
  note            text,
  edition         text NOT NULL,
  file_id         integer NOT NULL,
  row_no          integer NOT NULL,
  UNIQUE (scope, edition, material, form, stage, country_label)
);
COMMENT ON TABLE minerals.supply_share IS 'Shares in percent by country, mean of several years, as printed';
COMMENT ON COLUMN minerals.supply_share.scope IS
  'Shares of what: world supply, supply of the EU, or imports of the United States';
COMMENT ON COLUMN minerals.supply_share.country_code IS 'NULL: countries that the source does not name';
COMMENT ON COLUMN minerals.supply_share.share_pct IS
  'Percent; NULL where only a bound is printed, save that the EU method reads "<0.1%" as half of the bound';
COMMENT ON COLUMN minerals.supply_share.lower_pct IS 'Lower bound, where one is printed';
COMMENT ON COLUMN minerals.supply_share.upper_pct IS 'Upper bound, where one is printed';
COMMENT ON COLUMN minerals.supply_share.trade_parameter IS
  'Factor t of the EU method: 1 for free trade, 0.8 within the EU and its agreements, more where exports are restricted';

CREATE TABLE minerals.trade (
  year          integer NOT NULL,
  hs_code       text NOT NULL,
  exporter_code text NOT NULL REFERENCES minerals.country,
  importer_code text NOT NULL REFERENCES minerals.country,
  value_usd     float8 NOT NULL,
  quantity_t    float8,
  complete      boolean NOT NULL,
  file_id       integer NOT NULL,
  row_no        integer NOT NULL,
  PRIMARY KEY (year, hs_code, exporter_code, importer_code)
);
COMMENT ON TABLE minerals.trade IS 'Bilateral trade flows, each once, from CEPII BACI';
COMMENT ON COLUMN minerals.trade.value_usd IS 'Value in US dollars, free on board';
COMMENT ON COLUMN minerals.trade.quantity_t IS 'Tonnes of gross weight; NULL where the source has none';
COMMENT ON COLUMN minerals.trade.complete IS 'All flows of this code and year are there; otherwise the largest only';

CREATE TABLE minerals.governance (
  country_code text NOT NULL REFERENCES minerals.country,
  year         integer NOT NULL,
  indicator    text NOT NULL,
  estimate     float8 NOT NULL,
  file_id      integer NOT NULL,
  row_no       integer NOT NULL,
  PRIMARY KEY (indicator, country_code, year)
);
COMMENT ON TABLE minerals.governance IS
  'Worldwide Governance Indicators, standard units: about -2.5 (weak) to 2.5 (strong)';

CREATE TABLE minerals.us_statistic (
  commodity text NOT NULL,
  material  text REFERENCES minerals.material,
  year      integer NOT NULL,
  statistic text NOT NULL,
  column_no integer NOT NULL,
  amount    float8,
  lower     float8,
  upper     float8,
  unit      text,
  mark      text,
  printed   text,
  edition   text NOT NULL,
  file_id   integer NOT NULL,
  row_no    integer NOT NULL,
  PRIMARY KEY (file_id, row_no, column_no)
);
COMMENT ON TABLE minerals.us_statistic IS
  'Salient statistics of the United States, one row a cell: production, trade, consumption, price, stocks, employment';
COMMENT ON COLUMN minerals.us_statistic.material IS 'NULL where the chapter is about several materials';
COMMENT ON COLUMN minerals.us_statistic.statistic IS
  'Heading of the column without its unit; no two files have the same';
COMMENT ON COLUMN minerals.us_statistic.unit IS
  't where the source counts a mass; otherwise the abbreviation of the source, dt for dollars a tonne for instance';

CREATE TABLE minerals.import_reliance (
  importer  text NOT NULL CHECK (importer IN ('USA', 'EU')),
  commodity text NOT NULL,
  material  text NOT NULL REFERENCES minerals.material,
  form      text NOT NULL,
  year      integer NOT NULL,
  reliance_pct float8,
  lower_pct float8,
  upper_pct float8,
  mark      text,
  printed   text NOT NULL,
  publication text NOT NULL,
  edition   text NOT NULL,
  file_id   integer NOT NULL,
  row_no    integer NOT NULL
);
COMMENT ON TABLE minerals.import_reliance IS 'Net import reliance, in percent of apparent consumption, as published';
COMMENT ON COLUMN minerals.import_reliance.reliance_pct IS
  'NULL for a net exporter (mark), for a bound, and where it is not published';
COMMENT ON COLUMN minerals.import_reliance.publication IS
  'Which table of the edition: salient statistics, figure 2 or table 5; the EU prints one';

CREATE TABLE minerals.us_import_rank (
  commodity     text NOT NULL,
  rank          integer NOT NULL,
  country_code  text NOT NULL REFERENCES minerals.country,
  country_label text NOT NULL,
  file_id       integer NOT NULL,
  row_no        integer NOT NULL,
  PRIMARY KEY (commodity, rank)
);
COMMENT ON TABLE minerals.us_import_rank IS
  'Main sources of US imports 2020 to 2023 in descending order, without shares';

CREATE TABLE minerals.us_source_count (
  country_code    text PRIMARY KEY REFERENCES minerals.country,
  country_label   text NOT NULL,
  commodity_count integer NOT NULL,
  file_id         integer NOT NULL,
  row_no          integer NOT NULL
);
COMMENT ON TABLE minerals.us_source_count IS 'For how many commodities a country is a main source of US imports';

CREATE TABLE minerals.us_critical_mineral (
  commodity         text PRIMARY KEY,
  material          text NOT NULL REFERENCES minerals.material,
  year              integer NOT NULL,
  leading_country   text NOT NULL REFERENCES minerals.country,
  leading_amount_t  float8,
  leading_share_pct float8,
  world_amount_t    float8,
  note              text,
  file_id           integer NOT NULL,
  row_no            integer NOT NULL
);
COMMENT ON TABLE minerals.us_critical_mineral IS
  'Leading producer of each critical mineral as printed: ready-made values to check the production table with';

CREATE TABLE minerals.eu_assessment (
  assessment            integer NOT NULL,
  material              text NOT NULL REFERENCES minerals.material,
  supply_risk           float8,
  economic_importance   float8,
  stage                 text CHECK (stage IN ('mining', 'processing')),
  import_reliance_pct   float8,
  recycling_input_pct   float8,
  supply_used           text,
  mark                  text,
  file_id               integer NOT NULL,
  row_no                integer NOT NULL
);
COMMENT ON TABLE minerals.eu_assessment IS 'Results of the EU criticality assessments as published, 2011 to 2023';
COMMENT ON COLUMN minerals.eu_assessment.supply_risk IS '0 to about 10; NULL if not assessed';
COMMENT ON COLUMN minerals.eu_assessment.recycling_input_pct IS 'End-of-life recycling input rate (EoL-RIR)';

CREATE TABLE minerals.end_use (
  region         text NOT NULL CHECK (region IN ('EU', 'USA')),
  material       text NOT NULL REFERENCES minerals.material,
  application    text NOT NULL,
  share_pct      float8,
  lower_pct      float8,
  sector         text,
  value_added_million_eur float8,
  printed        text,
  file_id        integer NOT NULL,
  row_no         integer NOT NULL
);
COMMENT ON TABLE minerals.end_use IS 'What the materials are used for; shares are known for the EU alone';
