-- Some twenty values of each type, small enough for every change of every byte:
-- keys short, long and at the limit between them, blank, of all lengths of
-- UTF-8; sums with low halves, in decimal units, negative, near the ends of
-- double precision; row counts and unknown rows; the states of aggregates.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
DROP TABLE IF EXISTS sample;
CREATE TABLE sample (type text, value bytea);

INSERT INTO sample
SELECT 'supply_mix', supply_mix_send(value::supply_mix) FROM unnest(ARRAY[
  '{}', '{"": 7.5}', '{"A": 1}', '{"A": 0}', '{"A": null}', '{"AUS": 16000, "CHN": 255000}',
  '{"seven77": 1, "eight888": 2}', '{"": 1, "a supplier with a long name": -2}',
  '{"A": 3, "B": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}',
  '{"A": 1, "$state": {"rows": {"A": 9223372036854775807}, "unknown": -9223372036854775808}}',
  '{"A": 0.1, "B": 0.25, "$state": {"decimals": 4}}', '{"A": 1e-320, "B": 1.7e308}',
  '{"A": 123456789012345678, "$state": {"decimals": 20, "low": {"A": 1e13}}}',
  '{"é": 1, "中": 2, "😀": 3}', '{"Côte d''Ivoire": 1, "中华人民共和国": 2}',
  '{"\"": 1, "\\": 2, "{": 3}', '{"1": 1, "2": 2, "3": 3, "4": 4, "5": 5}']) AS value
UNION ALL SELECT 'supply_mix', supply_mix_send(supply_mix('S' || i % 5, i / 7.0::float8)) FROM generate_series(1, 50) AS i
UNION ALL SELECT 'supply_mix', supply_mix_send(supply_mix('S' || i % 5, i / 8::numeric)) FROM generate_series(1, 50) AS i
UNION ALL SELECT 'supply_mix', supply_mix_send(rollup(m)) FROM unnest('{"{\"A\": 1}", "{\"B\": 2}"}'::supply_mix[]) AS m;

INSERT INTO sample
SELECT 'material_balance', material_balance_send(value::material_balance) FROM unnest(ARRAY[
  '{}', '{"production": 790}', '{"imports": null}', '{"production": 0}', '{"stock_build": -3}',
  '{"production": 790, "imports": 1700, "exports": 110, "secondary": 160, "stock_build": 327}',
  '{"production": null, "imports": null, "exports": null, "secondary": null, "stock_build": null}',
  '{"production": 1, "production": null}', '{"exports": 1.7e308}', '{"exports": 5e-324, "imports": 1e300}',
  '{"imports": 3, "$state": {"rows": {"imports": 2}}}', '{"imports": null, "$state": {"rows": {"imports?": 7}}}',
  '{"imports": 3, "$state": {"low": {"imports": 1e-17}}}', '{"imports": -3, "exports": -2}',
  '{"imports": 0.1, "exports": 0.7, "$state": {"decimals": 4}}', '{"secondary": 160, "stock_build": 327.5}',
  '{"imports": 1, "imports": 2, "imports": 3}', '{"imports": 1, "exports": 1, "$state": {"rows": {"imports": 0}}}']) AS value
UNION ALL SELECT 'material_balance', material_balance_send(material_balance(flow, i / 3.0::float8))
  FROM generate_series(1, 9) AS i, unnest('{production, imports, exports}'::text[]) AS flow
UNION ALL SELECT 'material_balance', material_balance_send('{"imports": 2}'::material_balance * 0.1)
UNION ALL SELECT 'material_balance', material_balance_send(
  '{"imports": 0.1, "exports": 1e-323, "$state": {"decimals": 4}}'::material_balance * 0.0001220703125);

INSERT INTO sample
SELECT 'trade_network', trade_network_send(value::trade_network) FROM unnest(ARRAY[
  '{}', '{"A": {"B": 1}}', '{"": {"": 1}}', '{"": {"B": 1}}', '{"A": {"": 1}}', '{"A": {"A": 1}}',
  '{"CHN": {"USA": 25, "MYS": 10}, "MYS": {"USA": 15}}', '{"CHN": {"USA": -1}}', '{"A": {"B": null}}',
  '{"a long name": {"another long name": 2}}', '{"é": {"中": 1}, "中": {"😀": 2}}', '{"A": {"B": 1.7e308}}',
  '{"A": {"B": 5e-324}}', '{"A": {"B": 1}, "B": {"A": 1}}',
  '{"CHN": {"USA": 25}, "$state": {"rows": {"CHN": {"USA": 2}}, "low": {"CHN": {"USA": 1e-17}}, "unknown": 2}}',
  '{"CHN": {"USA": 0.1}, "$state": {"decimals": 8}}', '{"three": {"abc": 1}}', '{"three": {"ab": 1}}']) AS value
UNION ALL SELECT 'trade_network', trade_network_send(trade_network('E' || i % 3, 'I' || i % 2, i / 7.0::float8)) FROM generate_series(1, 50) AS i
UNION ALL SELECT 'trade_network', trade_network_send(reverse('{"A": {"B": 1, "C": 2}}'::trade_network));
