-- The example that loads all the bundled files: every row accounted for, sums and
-- indices as an independent program has them, printed totals, known errors of the
-- sources, and the views for BI tools with the role that reads them.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
\cd examples/critical_minerals
\i load.sql
\i roles.sql
\cd ../..
BEGIN;
SELECT plan(100);

CREATE TEMP TABLE expected (what text, key text, year int, total float8, hhi float8);
\copy expected FROM 'test/data/critical_minerals.csv' WITH (FORMAT csv, HEADER)

CREATE FUNCTION pg_temp.close_to(have float8, want float8) RETURNS boolean LANGUAGE sql AS $$
  SELECT have IS NOT DISTINCT FROM want OR coalesce(abs(have - want) <= 1e-12 * abs(want), false)
$$;

------------------------------------------------------------------------------
-- Every row of every file
------------------------------------------------------------------------------
SELECT is(count(*), 111::bigint, 'files') FROM minerals.load_report;
SELECT results_eq('SELECT path COLLATE "C", rows_read::float8 FROM minerals.load_report ORDER BY 1',
                  $$SELECT key COLLATE "C", total FROM expected WHERE what = 'rows' ORDER BY 1$$,
                  'rows of each file, as a CSV reader counts them');
SELECT is_empty('SELECT path FROM minerals.load_report WHERE rows_loaded + rows_left_out <> rows_read OR rows_unaccounted <> 0',
                'each row is loaded or left out, not both');
SELECT results_eq($$SELECT path, reason, count(*) FROM minerals.left_out JOIN minerals.source_file USING (file_id)
                    GROUP BY 1, 2 ORDER BY 1, 2$$,
                  $$VALUES ('baci/baci_hs17_main_flows_2018_2024.csv', 'repeats a flow', 6130::bigint),
                           ('eu_crm/fact_MaterialUseShares.csv', 'repeats a row', 1),
                           ('usgs_mcs2025/salient/mcs2025-bauxi_salient.csv', 'blank row', 6),
                           ('usgs_rare_earths/mcs2024-raree_world.csv', 'blank row', 22),
                           ('usgs_rare_earths/rare_earth_mine_production_2020_2024.csv', 'repeats MCS 2022', 17),
                           ('usgs_rare_earths/rare_earth_mine_production_2020_2024.csv', 'repeats MCS 2023', 17),
                           ('usgs_rare_earths/rare_earth_mine_production_2020_2024.csv', 'repeats MCS 2024', 16),
                           ('usgs_rare_earths/rare_earth_mine_production_2020_2024.csv', 'repeats MCS 2025', 36)$$,
                  'rows left out: duplicates and blank rows, nothing else');
SELECT is(count(DISTINCT minerals.tidy("COMMODITY")), 77::bigint, 'commodities of the world data')
FROM minerals_raw.usgs_world WHERE (file_id, row_no) IN (SELECT file_id, row_no FROM minerals.row_loaded);

------------------------------------------------------------------------------
-- Sums and indices against exact arithmetic (test/tools/critical_minerals_oracle.py)
------------------------------------------------------------------------------
-- A group is known by the number of its first row.
CREATE TEMP TABLE loaded AS
  SELECT CASE WHEN p.edition LIKE 'IEA%' THEN 'iea' ELSE 'usgs world' END AS what,
         min(p.row_no)::text AS key, p.year, sum(p.amount) AS total, hhi(p.country_code, p.amount)
  FROM minerals.production AS p
  WHERE p.edition IN ('MCS 2025', 'IEA 2025')
  GROUP BY p.edition, p.material, p.form, p.stage, p.year
  UNION ALL
  SELECT CASE scope WHEN 'world' THEN 'eu world' WHEN 'EU sourcing' THEN 'eu sourcing' ELSE 'us imports' END,
         min(row_no)::text, last_year, sum(share_pct), NULL
  FROM minerals.supply_share
  GROUP BY scope, material, form, stage, last_year
  UNION ALL
  SELECT 'trade', hs_code, year, sum(value_usd), count(*) FROM minerals.trade GROUP BY hs_code, year;

SELECT is_empty(format($$SELECT what, key, year, l.total, e.total
                         FROM (SELECT * FROM expected WHERE what = %1$L) AS e
                         FULL JOIN (SELECT * FROM loaded WHERE what = %1$L) AS l USING (what, key, year)
                         WHERE NOT pg_temp.close_to(l.total, e.total)$$, what),
                format('%s: %s sums', what, count(*)))
FROM expected WHERE what <> 'rows' GROUP BY what ORDER BY what;
SELECT is_empty(format($$SELECT what, key, year, l.hhi, e.hhi
                         FROM (SELECT * FROM expected WHERE what = %1$L) AS e
                         FULL JOIN (SELECT * FROM loaded WHERE what = %1$L) AS l USING (what, key, year)
                         WHERE NOT pg_temp.close_to(l.hhi, e.hhi)$$, what),
                format('%s: %s indices or numbers of flows', what, count(*)))
FROM expected WHERE what IN ('iea', 'trade', 'usgs world') GROUP BY what ORDER BY what;

-- the indices of shares, with the remainder to 100 percent, are in the view
CREATE TEMP TABLE first_row AS
  SELECT scope || ', shares' AS scope, material, form, stage, min(row_no)::text AS key,
         CASE scope WHEN 'world' THEN 'eu world' WHEN 'EU sourcing' THEN 'eu sourcing' ELSE 'us imports' END AS what
  FROM minerals.supply_share GROUP BY scope, material, form, stage;
SELECT is_empty(format($$SELECT e.key, c.hhi_points, e.hhi FROM expected AS e
                         LEFT JOIN first_row AS f USING (what, key)
                         LEFT JOIN minerals.concentration AS c USING (scope, material, form, stage)
                         WHERE what = %L AND NOT pg_temp.close_to(c.hhi_points / 10000, e.hhi)$$, what),
                format('%s: %s indices in the view', what, count(*)))
FROM expected WHERE what IN ('eu world', 'eu sourcing', 'us imports') GROUP BY what ORDER BY what;

-- weighted with governance and trade parameter (test/tools/eu_crm_oracle.py)
CREATE TEMP TABLE weighted (sourcing text, material text, stage text, coverage float8, hhi float8);
\copy weighted FROM 'test/data/eu2023_weighted_hhi.csv' WITH (FORMAT csv, HEADER)
SELECT is(count(*), 122::bigint, 'weighted index of world supply, all materials and stages')
FROM weighted AS w JOIN minerals.material_name AS n ON n.name = lower(w.material) JOIN minerals.supply_risk AS r
  ON r.material = n.material AND r.stage = CASE w.stage WHEN 'E' THEN 'mining' ELSE 'processing' END
WHERE sourcing = 'global' AND pg_temp.close_to(r.weighted_hhi_world, w.hhi) AND pg_temp.close_to(r.coverage_world_pct, 100 * w.coverage);
SELECT is(count(*), 96::bigint, 'weighted index of EU sourcing, all materials and stages')
FROM weighted AS w JOIN minerals.material_name AS n ON n.name = lower(w.material) JOIN minerals.supply_risk AS r
  ON r.material = n.material AND r.stage = CASE w.stage WHEN 'E' THEN 'mining' ELSE 'processing' END
WHERE sourcing = 'eu' AND pg_temp.close_to(r.weighted_hhi_eu, w.hhi) AND pg_temp.close_to(r.coverage_eu_pct, 100 * w.coverage);

------------------------------------------------------------------------------
-- Printed totals, and what is odd
------------------------------------------------------------------------------
SELECT results_eq($$SELECT measure, count(*), count(*) FILTER (WHERE verdict NOT IN ('no parts', 'differs'))
                    FROM minerals.total_check WHERE edition LIKE 'MCS%' GROUP BY measure ORDER BY measure$$,
                  $$VALUES ('capacity', 13::bigint, 13::bigint), ('production', 172, 167), ('reserves', 41, 38)$$,
                  'USGS: totals printed, and those that the countries add up to');
SELECT results_eq($$SELECT material, measure, year FROM minerals.total_check
                    WHERE edition LIKE 'MCS%' AND verdict IN ('no parts', 'differs') ORDER BY 1, 2, 3$$,
                  $$VALUES ('Gemstones', 'reserves', 2024), ('Graphite', 'reserves', 2024), ('Kaolin', 'production', 2024),
                           ('Soda ash', 'production', 2023), ('Soda ash', 'production', 2023),
                           ('Soda ash', 'production', 2024), ('Soda ash', 'production', 2024), ('Zirconium', 'reserves', 2024)$$,
                  'USGS: totals that do not, by name');
SELECT results_eq($$SELECT material, count(*), count(*) FILTER (WHERE verdict = 'equal') FROM minerals.total_check
                    WHERE edition LIKE 'IEA%' GROUP BY 1 ORDER BY 1$$,
                  $$VALUES ('Cobalt', 8::bigint, 8::bigint), ('Copper', 8, 8), ('Graphite', 8, 1), ('Lithium', 8, 8),
                           ('Nickel', 8, 0), ('Rare earths for magnets', 8, 8)$$,
                  'IEA: 33 of 48 totals are equal, nickel and graphite are not');
SELECT results_eq('SELECT count(*) FILTER (WHERE (leader, amount_t, total_t) = (leading_country, leading_amount_t, world_amount_t)),
                          count(*) FILTER (WHERE leading_amount_t IS NULL), count(*) FROM minerals.leader_check',
                  'VALUES (28::bigint, 3::bigint, 31::bigint)',
                  'leading producers of table 5: country, tonnes and total agree, save for three without figures');
SELECT is_empty('SELECT * FROM minerals.quality_report WHERE findings <> known', 'what is known to be odd is found');
SELECT is(findings, 1::bigint, 'found: ' || explanation) FROM minerals.quality_report
WHERE check_name || ' ' || subject LIKE ANY (ARRAY[
  '%Kaolin%', 'country code of another%', 'headings are shifted%', 'negative amount%', 'percent sign%', 'unit missing%',
  'import reliance differs%', 'capacity in%', 'words in place%']) ORDER BY explanation;
SELECT results_eq($$SELECT amount, printed, unit FROM minerals.production
                    WHERE country_code = 'USA' AND year = 2024 AND material = 'Industrial sand'$$,
                  $$VALUES (130000000::float8, '130000', 't')$$, 'industrial sand in tonnes, as the salient statistics have it');

------------------------------------------------------------------------------
-- Single cells, as printed
------------------------------------------------------------------------------
SELECT results_eq($$SELECT country_label, country_code, amount, mark FROM minerals.production
                    WHERE edition = 'MCS 2025' AND material = 'Iodine' AND year = 2024 AND country_code IN ('CHL', 'USA') ORDER BY 1$$,
                  $$VALUES ('Chile', 'CHL', 22000::float8, 'plain'), ('United States', 'USA', NULL, 'withheld')$$,
                  'a withheld amount is not known, and says so');
SELECT results_eq($$SELECT amount, lower_bound, printed FROM minerals.world_total
                    WHERE edition = 'MCS 2025' AND material = 'Niobium' AND measure = 'reserves'$$,
                  $$VALUES (NULL::float8, 17000000::float8, '>17,000,000')$$, 'a bound is no amount');
SELECT results_eq($$SELECT share_pct, lower_pct, upper_pct, printed FROM minerals.supply_share
                    WHERE scope = 'world' AND material = 'Gypsum' AND stage = 'mining' AND country_code = 'AFG'$$,
                  $$VALUES (0.05::float8, 0::float8, 0.1::float8, '<0.1%')$$, 'less than 0.1 % as half of it');
SELECT results_eq($$SELECT country_label, country_code, share_pct FROM minerals.supply_share
                    WHERE scope = 'US imports' AND material = 'Rubidium'$$,
                  $$VALUES ('China, Germany, and Russia', NULL, 100::float8)$$, 'several countries are none');
SELECT results_eq($$SELECT country_label FROM minerals.supply_share WHERE scope = 'world' AND country_code = 'TUR' GROUP BY 1 ORDER BY 1$$,
                  $$VALUES ('Turkyie'), ('Türkiye')$$, 'an umlaut of the old code page, and a slip of the pen');
SELECT results_eq($$SELECT year, amount FROM minerals.production
                    WHERE material = 'Rare earths' AND country_code = 'THA' AND year = 2022 ORDER BY edition$$,
                  $$VALUES (2022, 7100::float8), (2022, 7100)$$, 'two editions of one year are both there');
SELECT results_eq($$SELECT edition, amount, vintage FROM minerals.supply
                    WHERE material = 'Rare earths' AND country_code = 'VNM' AND first_year = 2022 ORDER BY edition$$,
                  $$VALUES ('MCS 2023', 4300::float8, 'superseded'), ('MCS 2024', 1200, 'latest')$$, 'and the later one counts');
SELECT results_eq($$SELECT country_code, estimate FROM minerals.governance
                    WHERE country_code IN ('GUY', 'GUF') AND year = 2022 ORDER BY 1$$,
                  $$VALUES ('GUF', 0.331466::float8), ('GUY', 0.027062)$$, 'French Guiana is not Guyana');
SELECT results_eq($$SELECT year, value_usd, complete FROM minerals.trade
                    WHERE hs_code = '811212' AND exporter_code = 'KAZ' AND importer_code = 'CHN' AND year = 2024$$,
                  $$VALUES (2024, 22750309::float8, true)$$, 'a flow that two files have is there once');
SELECT results_eq($$SELECT amount, unit, printed FROM minerals.us_statistic
                    WHERE commodity = 'Aluminum' AND statistic = 'USprod_Primary' AND year = 2024$$,
                  $$VALUES (670000::float8, 't', '670')$$, 'the unit in a heading');

------------------------------------------------------------------------------
-- Published numbers in the views
------------------------------------------------------------------------------
SELECT results_eq(format($$SELECT round(hhi_points_lower), round(hhi_points_upper) FROM minerals.dependency
                           WHERE importer = 'USA' AND material = %L AND reliance_year = 2024$$, m),
                  format('VALUES (%s::float8, %s::float8)', lower, upper),
                  format('US imports of %s: index between %s and %s', m, lower, upper))
FROM (VALUES ('Rare earths', 5260, 5286), ('Yttrium', 5101, 5126), ('Tungsten', 1000, 1336), ('Magnesium', 827, 1232))
  AS v (m, lower, upper);
SELECT results_eq($$SELECT round(largest_share_pct::numeric, 1), largest_country_code FROM minerals.concentration
                    WHERE edition = 'IEA 2025' AND first_year = 2024 AND material = 'Rare earths for magnets' ORDER BY stage$$,
                  $$VALUES (61.0, 'CHN'), (91.3, 'CHN')$$, 'magnet rare earths: China mines 61.0 % and refines 91.3 %');
SELECT results_eq($$SELECT first_year, round((hhi_points / 10000)::numeric, 5) FROM minerals.concentration
                    WHERE material = 'Rare earths' AND edition = 'MCS 2025' AND scope = 'production' ORDER BY 1$$,
                  $$VALUES (2023, 0.48744), (2024, 0.49235)$$, 'index of rare earths, other countries unattributed (derived)');
SELECT results_eq($$SELECT material FROM minerals.dependency WHERE importer = 'EU' AND above_cap_pct > 0 ORDER BY 1$$,
                  $$VALUES ('Boron'), ('Cerium'), ('Gallium'), ('Germanium'), ('Lanthanum'), ('Lithium'), ('Magnesium'),
                           ('Neodymium'), ('Niobium'), ('Praseodymium'), ('Samarium'), ('Scandium')$$,
                  'more than 65 % of what the EU sources from one third country');
SELECT is(count(*), 63::bigint, 'figure 2: every commodity but cesium has its import sources')
FROM minerals.dependency WHERE importer = 'USA' AND reliance_year IS NOT NULL AND sourcing_first_year IS NOT NULL;

------------------------------------------------------------------------------
-- What BI tools see
------------------------------------------------------------------------------
\set views `sed -n 's/^CREATE \(MATERIALIZED \)\{0,1\}VIEW minerals\.\([a-z_]*\) AS.*/\2/p' examples/critical_minerals/views.sql`
CREATE TEMP TABLE bi_view AS SELECT name FROM regexp_split_to_table(:'views', '\s+') AS name;
CREATE TEMP TABLE materialized AS SELECT substring(name FROM '(.*)_mv$') AS name FROM bi_view WHERE name ~ '_mv$' ORDER BY 1;
SELECT is(count(*), 5::bigint, 'views that are materialized, too') FROM materialized;

SELECT is_empty($$SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                  WHERE c.relnamespace = 'minerals'::regnamespace AND c.relkind IN ('v', 'm') AND NOT a.attisdropped
                    AND (col_description(c.oid, a.attnum) !~ '\S') IS NOT FALSE$$, 'every column of every view has a comment');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'minerals'::regnamespace AND relkind IN ('r', 'v', 'm')
                    AND (obj_description(oid, 'pg_class') !~ '\S') IS NOT FALSE$$, 'every table and view has a comment');
SELECT is_empty($$SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                  WHERE c.relnamespace = 'minerals'::regnamespace AND c.relkind IN ('v', 'm') AND a.attnum > 0
                    AND format_type(a.atttypid, a.atttypmod) NOT IN ('bigint', 'double precision', 'integer', 'text')
                    AND (c.relname, a.attname) <> ('supply_group', 'mix')$$, 'types that every tool knows, save the mix itself');
SELECT is_empty(format('(SELECT * FROM minerals.%1$I EXCEPT SELECT * FROM minerals.%1$s_mv)
                        UNION ALL (SELECT * FROM minerals.%1$s_mv EXCEPT SELECT * FROM minerals.%1$I)', name),
                format('%s: the same, materialized', name))
FROM materialized;
SELECT lives_ok(format('REFRESH MATERIALIZED VIEW CONCURRENTLY minerals.%s_mv', name), format('%s: refreshed concurrently', name))
FROM materialized;

-- Figures of the views again, by sums alone.
CREATE TEMP TABLE bought AS
  SELECT hs_code, importer_code, exporter_code AS country_code, sum(quantity_t) AS t,
         100 * sum(quantity_t) / sum(sum(quantity_t)) OVER (PARTITION BY hs_code, importer_code) AS pct
  FROM minerals.trade
  WHERE complete AND quantity_t > 0 AND importer_code IN ('USA', 'JPN', 'CHN') GROUP BY 1, 2, 3;
SELECT results_eq($$SELECT round(direct_t), round(direct_pct) FROM minerals.import_origin
                    WHERE (hs_code, importer_code, country_code) = ('282200', 'USA', 'FIN')$$,
                  'VALUES (1025::float8, 53::float8)', 'cobalt oxides that the United States buy in Finland');
SELECT is_empty($$SELECT v.hs_code, v.importer_code, v.country_code FROM minerals.import_origin AS v
                  LEFT JOIN bought AS b USING (hs_code, importer_code, country_code)
                  WHERE v.importer_code IN ('USA', 'JPN', 'CHN')
                    AND (abs(v.direct_t - coalesce(b.t, 0)) <= 1e-9 * v.direct_t
                         AND abs(v.direct_pct - coalesce(b.pct, 0)) <= 1e-9 * v.direct_pct) IS NOT TRUE$$,
                'what three countries buy is what the flows add up to');
SELECT is_empty($$SELECT hs_code, importer_code, sum(direct_t), sum(ultimate_t) FROM minerals.import_origin GROUP BY material, product, 1, 2
                  HAVING (abs(sum(direct_t) - sum(ultimate_t)) <= 1e-9 * sum(direct_t)) IS NOT TRUE$$, 'what is bought was made somewhere');
SELECT set_eq($$SELECT material, form, stage, year, edition, sum(amount::numeric) FROM minerals.world_production GROUP BY 1, 2, 3, 4, 5$$,
              $$SELECT material, form, stage, year, edition, sum(amount::numeric) FROM minerals.production AS p
                WHERE edition LIKE 'MCS %' AND edition = (SELECT max(edition) FROM minerals.production AS q
                  WHERE (q.material, q.form, q.stage, q.year) = (p.material, p.form, p.stage, p.year) AND edition LIKE 'MCS %')
                GROUP BY 1, 2, 3, 4, 5$$, 'world production is the sum of the latest edition of each year');

------------------------------------------------------------------------------
-- The role of BI tools reads the views, and can do nothing else
------------------------------------------------------------------------------
-- what the database holds, the extensions' own things left out
CREATE TEMP TABLE relation AS
  SELECT c.oid, c.oid::regclass::text AS name, c.relname, c.relkind
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname !~ '^(pg_|information_schema$)'
    AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e');

-- how many rows the role sees; the SQLSTATE where it is refused
CREATE FUNCTION pg_temp.seen(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  n bigint;
BEGIN
  SET LOCAL ROLE minerals_reader;
  EXECUTE query;
  GET DIAGNOSTICS n = ROW_COUNT;
  RESET ROLE;
  RETURN n;
EXCEPTION WHEN OTHERS THEN
  RETURN SQLSTATE;
END
$$;

SELECT results_eq($$SELECT relname::text COLLATE "C" FROM relation
                    WHERE CASE WHEN relkind <> 'S' THEN has_table_privilege('minerals_reader', oid, 'SELECT') END ORDER BY 1$$,
                  'SELECT name COLLATE "C" FROM bi_view ORDER BY 1', 'the role may read the views of views.sql, all of them, and no more');
SELECT is_empty($$SELECT name FROM relation
                  WHERE CASE relkind WHEN 'S' THEN has_sequence_privilege('minerals_reader', oid, 'USAGE, SELECT, UPDATE')
                        ELSE has_table_privilege('minerals_reader', oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER') END$$,
                'and write none of them');
SELECT is(pg_temp.seen('SELECT * FROM minerals.' || name), (xpath('/row/n/text()', query_to_xml(
            'SELECT count(*) AS n FROM minerals.' || name, false, true, '')))[1]::text, 'the role sees all of ' || name)
FROM bi_view ORDER BY name;
SELECT is_empty($$SELECT name, pg_temp.seen('SELECT * FROM ' || name) FROM relation
                  WHERE relkind IN ('r', 'p') AND pg_temp.seen('SELECT * FROM ' || name) <> '42501'$$,
                'every table is refused');
SELECT cmp_ok(count(*), '>=', 30::bigint, 'and there are tables') FROM relation WHERE relkind = 'r';

CREATE TEMP TABLE measured (material text, hhi_points float8, of_mix float8, largest text, in_all float8);
GRANT INSERT ON measured TO minerals_reader;
SET LOCAL ROLE minerals_reader;
INSERT INTO measured
SELECT material, hhi_points(country_code, amount), hhi_points(supply_mix(country_code, amount)), largest_supplier(country_code, amount),
       (SELECT total(rollup(mix)) FROM minerals.supply_group AS g WHERE (g.edition, g.material) = ('IEA 2025', s.material))
FROM minerals.supply AS s WHERE edition = 'IEA 2025' AND first_year = 2024 AND stage = 'mining' GROUP BY edition, material;
RESET ROLE;
SELECT results_eq('SELECT material, hhi_points, of_mix, largest FROM measured ORDER BY 1',
                  $$SELECT material, hhi_points, hhi_points, largest_country_code FROM minerals.concentration
                    WHERE edition = 'IEA 2025' AND first_year = 2024 AND stage = 'mining' ORDER BY 1$$,
                  'the role computes the measures itself');
SELECT is_empty($$SELECT material FROM measured WHERE NOT pg_temp.close_to(in_all,
                    (SELECT sum(amount) FROM minerals.production AS p WHERE (p.edition, p.material) = ('IEA 2025', measured.material)))$$,
                'and rolls mixes up');

SELECT is(pg_temp.seen(query), '42501', 'refused: ' || query)
FROM (VALUES ('DELETE FROM minerals.production'), ('UPDATE minerals.material SET us_critical = true'),
             ('INSERT INTO minerals.material VALUES (''Unobtainium'')'), ('TRUNCATE minerals.trade'),
             ('REFRESH MATERIALIZED VIEW minerals.concentration_mv'), ('DROP VIEW minerals.supply'),
             ('CREATE TABLE minerals.mine ()'), ('CREATE TABLE public.mine ()'), ('CREATE TEMP TABLE mine ()'),
             ('CREATE SCHEMA mine')) AS v (query);

SELECT * FROM finish();
ROLLBACK;
