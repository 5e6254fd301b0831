-- Ultimate origins: 200 countries with all importers at once, 100,000 companies with 1,000,000 flows and one importer, and
-- what is written without the extension: a recursive walk from the importer back, cut off after 3 steps, for one importer: docs/methods/origin.md tells how wrong that is.
-- A third of the countries mine; each sells to 40 others, in cycles. Amounts are such that none sells more than it has.
CALL build('countries', 'flow', $$
  SELECT 'C' || a AS exporter, 'C' || (a * 7 + b * 13) % 200 AS importer, sum(1 + a * b % 17)::float8 AS amount
  FROM generate_series(0, 199) AS a, generate_series(1, 40) AS b WHERE a <> (a * 7 + b * 13) % 200 GROUP BY 1, 2$$);
CREATE TABLE IF NOT EXISTS bench.country_mine AS
  SELECT 'C' || i AS country, 1000.0::float8 + i AS amount FROM generate_series(0, 199, 3) AS i;
CREATE TABLE IF NOT EXISTS bench.country_case AS
  SELECT (SELECT supply_mix(country, amount) FROM bench.country_mine) AS production, trade_network(exporter, importer, amount) AS network
  FROM countries.flow;
CALL build('companies', 'flow', $$
  SELECT 'company ' || x % 100000 AS exporter, 'company ' || (x * 48271 + x / 100000 * 7919) % 100000 AS importer, 1.0::float8 + x % 97 AS amount
  FROM generate_series(0, 999999::bigint) AS x$$);
CREATE TABLE IF NOT EXISTS bench.company_case AS
  SELECT (SELECT supply_mix('company ' || i, 5000.0::float8) FROM generate_series(0, 99999, 10) AS i) AS production,
         trade_network(exporter, importer, amount) AS network
  FROM companies.flow;
SELECT shape('origin', 'ultimate origins: 200 countries, and 100,000 companies', data => 'countries');
SELECT run('SELECT o.share AS h FROM country_case, origins(production, network) AS o', label => 'all importers'),
       run('SELECT share(origin_mix(production, network, ''C1''), ''C0'') AS h FROM country_case', label => 'one importer'),
       run('WITH RECURSIVE available AS (
              SELECT country, sum(amount) AS amount FROM (SELECT importer, amount FROM flow UNION ALL TABLE country_mine) AS a(country, amount) GROUP BY 1),
            walk(country, share, depth) AS (
              SELECT ''C1'', 1.0::float8, 0
              UNION ALL
              SELECT f.exporter, w.share * f.amount / a.amount, depth + 1
              FROM walk AS w JOIN available AS a USING (country) JOIN flow AS f ON f.importer = w.country WHERE depth < 3)
            SELECT sum(w.share * m.amount / a.amount) AS h FROM walk AS w JOIN available AS a USING (country) JOIN country_mine AS m USING (country)
            WHERE country = ''C0''', label => 'recursive SQL', rounds => 2),
       run('SELECT hhi(origin_mix(production, network, ''company 1'')) AS h FROM company_case', label => 'company', data => 'companies'),
       run('SELECT hhi(origin_mix(production, network, ''company 1'')) AS h FROM company_case', label => 'memory', data => 'companies',
           metric => 'MB', rounds => 1);
SELECT bar('all importers', '<=', 50), bar('company', '<=', 3000), bar('memory', '<=', 1024), bar('recursive SQL / one importer', '>=', 3);
