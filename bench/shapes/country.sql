-- names of countries as published, beside a join with a table of names in lower case, which knows every label of the data
CALL build('labels', 'production', format($$
  SELECT x %% 100 AS commodity, (ARRAY['China', 'United States', 'Russia', 'Australia', 'Brazil', 'India', 'South Africa', 'Canada',
    'Chile', 'Peru', 'Mexico', 'Kazakhstan', 'Turkey', 'Burma', 'Congo (Kinshasa)', 'Korea, Republic of', 'Vietnam', 'Germany',
    'Japan', 'Madagascar', 'Côte d’Ivoire', 'Korea, North', 'Brazil (beneficiated)', 'Canada ', 'United States (crude)',
    'Dem. Rep. of the Congo', 'Russian Federation', 'Rep. of Korea', 'Viet Nam', 'Türkiye', 'CHN', 'USA', 'AUS', 'ZAF', 'CHL',
    '156', '842', '643', '36', '710'])[1 + x / 100 %% 40] AS label
  FROM (%s) f$$, scattered(:rows)));
CREATE TABLE IF NOT EXISTS bench.country_mapping AS
  SELECT lower(label) AS name, country_code(label) AS code FROM labels.production GROUP BY 1, 2;
ANALYZE bench.country_mapping;
SELECT shape('country', 'labels of 40 kinds to ISO codes', data => 'labels');
SELECT run('SELECT count(country_code(label)) AS h FROM production', label => 'country_code'),
       run('SELECT count(code) AS h FROM production JOIN country_mapping ON name = lower(label)', label => 'mapping join'),
       run('SELECT count(row_kind(label)) AS h FROM production', label => 'row_kind'),
       run('SELECT count(lower(label)) AS h FROM production', label => 'lower'),
       run('SELECT count(label) AS h FROM production', label => 'count');
-- two million labels a second, the scan included
SELECT bar('country_code', '<=', :rows / 2000.0), bar('mapping join / country_code', '>=', 1.0);
