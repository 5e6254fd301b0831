-- The type material_balance and its readings, by printed numbers and by
-- properties that hold for all flows.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(75);

-- U.S. Geological Survey, Mineral Commodity Summaries 2026: apparent
-- consumption and net import reliance (percent) as printed
CREATE TABLE printed (material text, year int, production float8, secondary float8, imports float8, exports float8,
                      stock_build float8, consumption float8, reliance float8);
INSERT INTO printed VALUES
  ('copper, kt', 2025, 790, 160, 1700, 110, 450 - 123, 2200, 57),
  ('copper, kt', 2024, 882, 140, 903, 72, 123 - 128, 1860, 45),
  ('tin, t', 2023, 0, 9430, 28200, 918, 10900 - 9180, 35000, 73),
  ('cobalt, t', 2024, 0, 2050, 10800, 4880, 990 - 959, 7960, 74),
  ('bismuth, t', 2022, 0, 80, 3080, 503, 356 - 297, 2600, 97),
  ('antimony, t', 2024, 588, 3330, 28920, 4260, 0, 28600, 86),
  ('lead, kt', 2024, 0, 1030, 410, 37, 0, 1410, 27),
  ('refined zinc, kt', 2024, 220, 0, 590, 2, 0, 808, 73);
CREATE VIEW balance AS
SELECT material, year, consumption, reliance,
       material_balance(production, imports, exports, secondary, stock_build) AS b FROM printed GROUP BY 1, 2, 3, 4;

SELECT ok(abs(apparent_consumption(b) / consumption - 1) < 0.006, 'apparent consumption of ' || material || ', ' || year)
FROM balance;
SELECT ok(abs(net_import_reliance(b) * 100 - reliance) < 1, 'net import reliance of ' || material || ', ' || year)
FROM balance;
SELECT is(net_import_reliance(b), net_import_reliance(production, imports, exports, secondary, stock_build),
          'the same of plain numbers: ' || material || ', ' || year)
FROM balance JOIN printed USING (material, year);
SELECT ok(abs(net_import_reliance(b) - (1 - (production + secondary) / apparent_consumption(b))) < 1e-15,
          'short form 1 - (P + R) / AC: ' || material || ', ' || year)
FROM balance JOIN printed USING (material, year);
SELECT ok(abs(net_import_reliance(790, 1700, 110, 160) - 0.626) < 0.001, 'without its stocks, copper would be 63 percent');

-- long and wide rows make the same balance
CREATE TABLE flows AS
SELECT material || year AS series, flow, amount FROM printed,
  LATERAL (VALUES ('production', production), ('imports', imports), ('exports', exports),
                  ('secondary', secondary), ('stock_build', stock_build)) AS v(flow, amount);
SELECT is_empty($$
  SELECT series FROM (SELECT series, material_balance(flow, amount) AS b FROM flows GROUP BY 1) AS long
  JOIN (SELECT material || year AS series, b FROM balance) AS wide USING (series) WHERE long.b <> wide.b$$,
  'rows of flow and amount make the same balance as columns');

-- definitions
SELECT is(import_reliance(60, 50, 10), 0.4::float8, 'import reliance');
SELECT is(import_reliance(60, 10, 50), -2::float8, 'of a net exporter it is negative, not clamped');
SELECT is(import_dependency_ratio(60, 50, 10), 0.4::float8, 'import dependency ratio');
SELECT is(self_sufficiency(60, 50, 10), 0.6::float8, 'self-sufficiency');
SELECT is(import_export_ratio(30, 20), 1.5::float8, 'import to export ratio');
SELECT is(apparent_consumption(60, 50, 10, stock_build => -5), 105::float8, 'a draw-down of stocks is consumed');
SELECT is(import_reliance(0, 50, 0), 1::float8, 'all imported');
SELECT is(import_reliance(0, 0, 0), NULL::float8, '0 / 0 is NULL');
SELECT is(import_reliance(5, 10, 20), NULL::float8, 'so is a denominator below 0');
SELECT is(net_import_reliance(0, 10, 20), NULL::float8, 'for apparent consumption, too');
SELECT is(import_export_ratio(10, 0), NULL::float8, 'and for exports of 0');
SELECT is(apparent_consumption(0, 10, 20), -10::float8, 'which itself is given as it is');
SELECT is(import_reliance(1, NULL, 3), NULL::float8, 'an unknown number makes the result unknown');
SELECT is_empty($$SELECT p, m, e FROM generate_series(0, 5) AS p, generate_series(0, 5) AS m, generate_series(0, 5) AS e
  WHERE p + m - e > 0 AND abs(self_sufficiency(p, m, e) + import_reliance(p, m, e) - 1) > 1e-15$$,
  'self-sufficiency and import reliance add up to 1');
SELECT throws_ok('SELECT apparent_consumption(1.7e308, 1.7e308, 0)', '22003', NULL, 'overflow');

-- rows without an amount
SELECT is(b::text, '{"exports": 5, "imports": 10, "production": 4, "production": null}', 'unknown rows are kept by flow')
FROM (SELECT material_balance(f, a) AS b FROM (VALUES ('production', NULL), ('production', 4.0), ('imports', 10), ('exports', 5)) AS v(f, a)) AS q;
SELECT is(b::jsonb, '{"exports": 5, "imports": 10, "production": null}', 'and are null in jsonb')
FROM (SELECT material_balance(f, a) AS b FROM (VALUES ('production', NULL), ('production', 4.0), ('imports', 10), ('exports', 5)) AS v(f, a)) AS q;
SELECT is(import_reliance('{"production": null, "imports": 10, "exports": 5}'), NULL::float8, 'what needs an unknown flow is NULL');
SELECT is(import_export_ratio('{"production": null, "imports": 10, "exports": 5}'), 2::float8, 'what does not is not');
SELECT is(import_reliance('{"production": 5, "stock_build": null}'), 0::float8, 'a flow without rows is none');
SELECT is(net_import_reliance('{"production": 5, "stock_build": null}'), NULL::float8, 'one with an unknown row is unknown');
SELECT is(apparent_consumption('{}'), NULL::float8, 'a balance of no rows gives NULL');
SELECT is(material_balance(f, a), NULL, 'no rows give NULL') FROM (VALUES ('imports', 1.0)) AS v(f, a) WHERE false;
SELECT is(flow_amount('{"imports": 5, "exports": null}', 'imports'), 5::float8, 'amount of a flow');
SELECT is(flow_amount('{"imports": 5, "exports": null}', 'exports'), NULL::float8, 'amount of an unknown flow');

-- algebra and plans
SELECT is_empty($$
  SELECT * FROM (SELECT rollup(b) AS parts FROM (SELECT material_balance(flow, amount) AS b FROM flows GROUP BY series) AS s) AS p,
    (SELECT material_balance(flow, amount) AS whole FROM flows) AS w WHERE parts <> whole$$, 'a roll-up of parts is the whole');
SELECT is_empty($$
  SELECT * FROM (SELECT series, i, material_balance(flow, amount) OVER (ORDER BY i ROWS 6 PRECEDING) AS b
                 FROM (SELECT *, row_number() OVER (ORDER BY series, flow) AS i FROM flows) AS f) AS w,
    LATERAL (SELECT material_balance(flow, amount) AS b
             FROM (SELECT *, row_number() OVER (ORDER BY series, flow) AS i FROM flows) AS f
             WHERE f.i BETWEEN w.i - 6 AND w.i) AS fresh
  WHERE w.b <> fresh.b$$, 'a moving window equals recomputation');
SELECT is_empty($$
  SELECT * FROM (SELECT material_balance(production, imports, exports, secondary, stock_build) OVER (ORDER BY i ROWS 2 PRECEDING) AS b, i
                 FROM (SELECT *, row_number() OVER (ORDER BY material, year) AS i FROM printed) AS f) AS w,
    LATERAL (SELECT material_balance(production, imports, exports, secondary, stock_build) AS b
             FROM (SELECT *, row_number() OVER (ORDER BY material, year) AS i FROM printed) AS f
             WHERE f.i BETWEEN w.i - 2 AND w.i) AS fresh
  WHERE w.b <> fresh.b$$, 'with columns, too');
SELECT is('{"imports": 5, "exports": null}'::material_balance + '{"imports": 1}', '{"imports": 6, "exports": null, "$state": {"rows": {"imports": 2}}}', 'sum');
SELECT is(('{"imports": 5, "exports": null}'::material_balance - '{"exports": null, "imports": 2}')::jsonb, '{"imports": 3}', 'difference');
SELECT is(import_reliance('{"production": 60, "imports": 50, "exports": 10}'::material_balance * 1000), 0.4::float8, 'another unit');
SELECT is(b::text::material_balance, b, 'text form of ' || material || ', ' || year) FROM balance WHERE year = 2025;

-- errors
SELECT throws_ok($$SELECT material_balance('import', 5)$$, '22023', 'unrecognized flow "import"', 'a name that is no flow');
SELECT throws_ok($$SELECT material_balance(NULL, 5)$$, '22023', 'unrecognized flow ""', 'no name');
SELECT throws_ok($$SELECT '{"imports?": 0}'::material_balance$$, '22P02', NULL, 'a question mark is not for users');
SELECT throws_ok($$SELECT material_balance('imports', 'Infinity')$$, '22003', 'amount of imports must be finite', 'infinite amount');
SELECT throws_ok($$SELECT import_reliance(material_balance('imports', -5))$$, '22003', 'amount of imports must not be negative', 'negative net imports');
SELECT is(apparent_consumption(material_balance(f, a)), 5::float8, 'a remainder of rounding is nothing')
FROM (VALUES ('production', 5), ('exports', 0.3), ('exports', -0.1), ('exports', -0.2)) AS v(f, a);
SELECT throws_ok('SELECT import_export_ratio(1e300, 1e-300)', '22003', NULL, 'overflow of a ratio');
SELECT throws_ok($$SELECT '{"imports": null, "$state": {"low": {"imports?": 5}}}'::material_balance$$, '22P02', NULL, 'nothing is hidden behind an unknown amount');
SELECT lives_ok($$SELECT apparent_consumption(material_balance('stock_build', -5))$$, 'negative stock build');

SELECT * FROM finish();
ROLLBACK;
