-- Properties of the scores of dependency and supply risk: names of arguments,
-- NULL, bounds, monotonicity, thresholds.  Worked rows and errors are in
-- test/sql/criticality.sql, published tables in criticality_*.sql.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(65);

-- no row answers the query; the first few that do are shown
CREATE FUNCTION no_row(query text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT is_empty(query || ' LIMIT 5', name)
$$;

SELECT is(pg_get_function_arguments(signature::regprocedure), arguments, signature)
FROM (VALUES
  ('governance_risk(float8,float8)', 'wgi_estimate double precision, scale double precision'),
  ('eu_supply_risk(float8,float8,float8,float8,float8)', 'hhi_global double precision, hhi_eu double precision, import_reliance double precision, eol_rir double precision, substitution double precision'),
  ('eu_critical(float8,float8)', 'supply_risk double precision, economic_importance double precision'),
  ('crma_compliant(float8,text)', 'share double precision, benchmark text DEFAULT ''third country''::text'),
  ('geopolrisk_import_risk(supply_mix,supply_mix,float8)', 'imports supply_mix, governance supply_mix, production double precision'),
  ('geopolrisk(float8,supply_mix,supply_mix,float8)', 'hhi double precision, imports supply_mix, governance supply_mix, production double precision'),
  ('geopolrisk_factor(float8,float8)', 'score double precision, price double precision'),
  ('geodep_dependent(float8,float8,float8,float8)', 'import_hhi double precision, export_hhi double precision, imports double precision, exports double precision'),
  ('bgs_risk_index(float8,float8,float8,float8,float8,float8,float8)', 'production_concentration double precision, reserve_distribution double precision, recycling double precision, substitutability double precision, producer_governance double precision, reserve_governance double precision, companion_fraction double precision')
) AS v(signature, arguments);

------------------------------------------------------------------------------
-- NULL: not known is never no risk
------------------------------------------------------------------------------
SELECT is(got::float8, expected::float8, name)
FROM (VALUES
  ('EU supply risk: the global HHI stands for both', eu_supply_risk(4, NULL, 0.5, 0.5, 1), 2),
  ('EU supply risk: so it does without import reliance', eu_supply_risk(4, NULL, NULL, 0.5, 1), 2),
  ('EU supply risk: the HHI of EU sourcing stands for both', eu_supply_risk(NULL, 3, 0.5, 0, 0.5), 1.5),
  ('EU supply risk: so it does without import reliance, too', eu_supply_risk(NULL, 3, NULL, 0, 0.5), 1.5),
  ('EU supply risk: two HHIs cannot be blended without import reliance', eu_supply_risk(4, 3, NULL, 0, 1), NULL),
  ('EU supply risk: neither HHI', eu_supply_risk(NULL, NULL, 1, 0, 1), NULL),
  ('EU supply risk: no recycling rate', eu_supply_risk(4, 3, 1, NULL, 1), NULL),
  ('EU supply risk: no substitution index', eu_supply_risk(4, 3, 1, 0, NULL), NULL),
  ('EU supply risk: no recycling rate, and no HHI of EU sourcing', eu_supply_risk(4, NULL, 1, NULL, 1), NULL),
  ('EU supply risk: everything recycled, not known how concentrated', eu_supply_risk(NULL, NULL, 1, 1, 1), NULL),
  ('governance risk', governance_risk(NULL, 10), NULL),
  ('import risk: no imports', geopolrisk_import_risk(NULL, '{"A": 0.5}', 5), NULL),
  ('import risk: imports of no rows', geopolrisk_import_risk('{}', '{"A": 0.5}', 5), NULL),
  ('import risk: imports of unknown rows', geopolrisk_import_risk('{"A": null}', '{"A": 0.5}', 5), NULL),
  ('import risk: domestic production not known', geopolrisk_import_risk('{"A": 1}', '{"A": 0.5}', NULL), NULL),
  ('import risk: neither import nor production', geopolrisk_import_risk('{"A": 0}', '{"A": 0.5}', 0), NULL),
  ('import risk: all from home is no import risk', geopolrisk_import_risk('{"A": 0}', '{}', 5), 0),
  ('GeoPolRisk: no HHI', geopolrisk(NULL, '{"A": 1}', '{"A": 0.5}', 0), NULL),
  ('GeoPolRisk: no imports', geopolrisk(0.5, '{}', '{"A": 0.5}', 5), NULL),
  ('GeoPolRisk factor: no price', geopolrisk_factor(0.5, NULL), NULL),
  ('BGS index: one score missing', bgs_risk_index(3, 3, 3, NULL, 3, 3, 3), NULL)
) AS v(name, got, expected);

SELECT is(got, NULL, name)
FROM (VALUES
  ('EU threshold: no economic importance', eu_critical(5, NULL)),
  ('EU threshold: no supply risk', eu_critical(NULL, 1)),
  ('CRMA: no share', crma_compliant(NULL)),
  ('GeoDep: one condition not known, another not met', geodep_dependent(NULL, 0.1, 1, 2))
) AS v(name, got);

------------------------------------------------------------------------------
-- Bounds and monotonicity, on a grid of all arguments
------------------------------------------------------------------------------
CREATE TABLE hhi AS SELECT unnest(ARRAY[NULL, 0, 0.3, 1, 2.5, 6, 10, 15]::float8[]) AS h;
CREATE TABLE fraction AS SELECT unnest(ARRAY[0, 0.01, 0.25, 0.5, 0.99, 1]::float8[]) AS f;
CREATE TABLE eu AS
SELECT g.h AS hhi_global, e.h AS hhi_eu, i.ir, r.f AS eol, s.f AS si,
       eu_supply_risk(g.h, e.h, i.ir, r.f, s.f) AS sr
FROM hhi AS g, hhi AS e, unnest(ARRAY[-12, -0.01, 0, 0.1, 0.5, 1]::float8[]) AS i(ir), fraction AS r, fraction AS s;

SELECT no_row('SELECT * FROM eu WHERE sr NOT BETWEEN 0 AND greatest(hhi_global, hhi_eu) + 1e-12',
              'EU supply risk lies between 0 and the larger HHI');
SELECT no_row('SELECT * FROM eu WHERE (sr IS NULL) <> (hhi_global IS NULL AND hhi_eu IS NULL)',
              'EU supply risk is known if one HHI is');
SELECT no_row('SELECT * FROM eu WHERE ir <= 0 AND hhi_eu IS NOT NULL AND abs(sr - hhi_eu * (1 - eol) * si) > 1e-12',
              'a net exporter depends on its own sourcing');
SELECT no_row('SELECT * FROM eu WHERE ir = 1 AND abs(sr - (hhi_global + hhi_eu) / 2 * (1 - eol) * si) > 1e-12',
              'all imported: the plain average of the two HHIs');
SELECT no_row('SELECT * FROM eu AS a JOIN eu AS b USING (hhi_eu, ir, eol, si) WHERE a.hhi_global < b.hhi_global AND a.sr > b.sr + 1e-12',
              'EU supply risk does not fall with the global HHI');
SELECT no_row('SELECT * FROM eu AS a JOIN eu AS b USING (hhi_global, ir, eol, si) WHERE a.hhi_eu < b.hhi_eu AND a.sr > b.sr + 1e-12',
              'EU supply risk does not fall with the HHI of EU sourcing');
SELECT no_row('SELECT * FROM eu AS a JOIN eu AS b USING (hhi_global, hhi_eu, ir, si) WHERE a.eol < b.eol AND a.sr < b.sr - 1e-12',
              'EU supply risk does not rise with recycling');
SELECT no_row('SELECT * FROM eu AS a JOIN eu AS b USING (hhi_global, hhi_eu, ir, eol) WHERE a.si < b.si AND a.sr > b.sr + 1e-12',
              'EU supply risk does not fall with a worse substitution index');

SELECT no_row('SELECT x FROM generate_series(-499, 500) AS x
               WHERE governance_risk(x / 100.0, 10) NOT BETWEEN 0 AND 10
                  OR governance_risk(x / 100.0, 10) > governance_risk((x - 1) / 100.0, 10)
                  OR abs(governance_risk(x / 100.0, 10) - 10 * governance_risk(x / 100.0, 1)) > 1e-14',
              'governance risk is within its scale, falls with the estimate, and differs between scales by a factor');

-- imports of three suppliers, in any unit, beside domestic production
CREATE TABLE trade AS
SELECT row_number() OVER () AS id, supply_mix(ARRAY['A', 'B', 'C'], ARRAY[a, b, c]::float8[]) AS imports,
       a + b + c AS total, 0.2 * a + 0.6 * b + 1.0 * c AS risk, p::float8 AS production
FROM generate_series(0, 3) AS a, generate_series(0, 3) AS b, generate_series(0, 3) AS c, generate_series(0, 6, 2) AS p
WHERE a + b + c > 0;
CREATE TABLE governance AS SELECT '{"A": 0.2, "B": 0.6, "C": 1}'::supply_mix AS g;
SELECT no_row('SELECT * FROM trade, governance
               WHERE abs(geopolrisk_import_risk(imports, g, production) - risk / (production + total)) > 1e-14',
              'import risk: sum of risks times imports over production and imports');
SELECT no_row('SELECT * FROM trade, governance, unnest(ARRAY[1e-300, 1e300]) AS unit
               WHERE abs(geopolrisk_import_risk(imports * unit, g, production * unit) - risk / (production + total)) > 1e-14',
              'import risk: in any unit');
SELECT no_row('SELECT * FROM trade, governance
               WHERE abs(geopolrisk(0.3, imports, g, production) - 0.3 * geopolrisk_import_risk(imports, g, production)) > 1e-16',
              'GeoPolRisk: HHI times import risk');

-- on a threshold is on it, whatever rounding made of a decimal fraction
SELECT ok(crma_compliant(0.05 + 0.6) AND crma_compliant(0.65 + 1e-14) AND NOT crma_compliant(0.6501)
          AND crma_compliant(0.4 - 1e-14, 'processing') AND crma_compliant(0.1, 'extraction')
          AND NOT crma_compliant(0.0999, 'extraction'),
          'CRMA benchmarks are met by what is on them');

------------------------------------------------------------------------------
-- Published numbers and rules
------------------------------------------------------------------------------
-- CEPII, GeoDep: all three are strict (case geodep_flags); without exports the ratio is 9999
SELECT is(geodep_dependent(import_hhi, export_hhi, imports, exports), dependent, name)
FROM (VALUES ('GeoDep: all three', 0.41, 0.41, 10, 9, true), ('GeoDep: 0.40 is not higher than 0.4', 0.41, 0.4, 10, 9, false),
             ('GeoDep: imports no more concentrated', 0.4, 0.41, 10, 9, false), ('GeoDep: imports as large as exports', 0.41, 0.41, 9, 9, false),
             ('GeoDep: no exports', 0.41, 0.41, 10, 0, true), ('GeoDep: 0.4 by rounding', 0.2 + 0.2 + 1e-14, 0.41, 10, 9, false))
       AS v(name, import_hhi, export_hhi, imports, exports, dependent);
-- dependent in two years of three, but not when one year is
SELECT is(count(*) FILTER (WHERE geodep_dependent(hhi, 0.5, 10, 9)) >= 2, dependent, name)
FROM (VALUES ('GeoDep: two years of three', 1, 0.5, true), ('GeoDep: two years of three', 2, 0.3, true), ('GeoDep: two years of three', 3, 0.6, true),
             ('GeoDep: one year of three', 1, 0.5, false), ('GeoDep: one year of three', 2, 0.3, false), ('GeoDep: one year of three', 3, NULL, false))
       AS v(name, year, hhi, dependent)
GROUP BY name, dependent ORDER BY name;

-- BGS Risk List 2015 (cases bgs2015_*): only the sum of the seven scores follows from
-- the printed index, how it divides does not
SELECT is(round(bgs_risk_index(s[1], s[2], s[3], s[4], s[5], s[6], s[7])::numeric, 1), printed, 'BGS 2015: ' || element)
FROM (VALUES ('rare earths', '{3,3,3,3,3,3,2}'::float8[], 9.5), ('bismuth', '{3,3,3,3,2.5,2,2}', 8.8), ('tungsten', '{3,3,2,2,2,2,3}', 8.1),
             ('niobium', '{3,3,2,2,2,1,1}', 6.7), ('gold', '{1,1,1,2,2,1,1.5}', 4.5),
             ('the least risk there is', '{1,1,1,1,1,1,1}', 3.3), ('the most', '{3,3,3,3,3,3,3}', 10)) AS v(element, s, printed);

-- political stability of 2022 on the scale of GeoPolRisk; the EU's scale, 2016 to 2020
CREATE TABLE wgi (iso3 text, m49 text, country text, year int, estimate float8);
\copy wgi FROM 'examples/critical_minerals/data/wgi/wgi_political_stability_1996_2022.csv' WITH (FORMAT csv, HEADER)
SELECT is(round(governance_risk(estimate, 1)::numeric, 6), 0.588215, 'governance risk of China 2022, GeoPolRisk') FROM wgi WHERE iso3 = 'CHN' AND year = 2022;
SELECT is_empty('SELECT * FROM wgi WHERE (estimate < -2.5) <> (governance_risk(estimate, 1) = 1) AND estimate <> -2.5',
                'estimates beyond the ends of the scale count as on them');
SELECT ok(count(*) > 0, 'and there are such estimates') FROM wgi WHERE estimate < -2.5;

SELECT * FROM finish();
ROLLBACK;
