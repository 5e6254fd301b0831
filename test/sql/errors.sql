-- Every error: SQLSTATE, message, detail and hint.
CREATE FUNCTION try(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  message text; detail text; hint text;
BEGIN
  EXECUTE query;
  RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
  GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
  RETURN concat_ws(E'\n', sqlstate || ' ' || message, nullif(detail, ''), nullif(hint, ''));
END $$;
\pset format unaligned
\pset tuples_only on

-- text input
SELECT try($$SELECT '{"A": "W"}'::supply_mix$$);
SELECT try($$SELECT '{"A": true}'::supply_mix$$);
SELECT try($$SELECT '{"A": {"B": 1}}'::supply_mix$$);
SELECT try($$SELECT '{"A": [1]}'::supply_mix$$);
SELECT try($$SELECT '[1, 2]'::supply_mix$$);
SELECT try($$SELECT '5'::supply_mix$$);
SELECT try($$SELECT '{"A": 1e400}'::supply_mix$$);
SELECT try($$SELECT '{"A": 1.7e308, "A": 1.7e308}'::supply_mix$$);
SELECT try($$SELECT '{"A": 1, "$state": {"rows": {"B": 2}}}'::supply_mix$$);
SELECT try($$SELECT '{"A": 1, "$state": {"rows": {"A": 1.5}}}'::supply_mix$$);
SELECT try($$SELECT '{"A": 1, "$state": {"unknown": 99999999999999999999}}'::supply_mix$$);
SELECT try($$SELECT '{"A": 1, "$state": {"other": 1}}'::supply_mix$$);
SELECT try($$SELECT '{"A": 1, "$state": {"other": {}}}'::supply_mix$$);
SELECT try($$SELECT '["A"]'::jsonb::supply_mix$$);

-- amounts
SELECT try($$SELECT hhi('CHN', 'NaN'::float8)$$);
SELECT try($$SELECT supply_mix(NULL, '-Infinity'::float8)$$);
SELECT try($$SELECT total(s, a) FROM (VALUES ('CHN', 1.7e308), ('CHN', 1.7e308)) v(s, a)$$);
SELECT try($$SELECT total('{"A": 1.7e308, "B": 1.7e308}')$$);
SELECT try($$SELECT hhi('{"A": 1.7e308, "B": 1.7e308}')$$);
SELECT try($$SELECT hhi('{"A": 5, "B": -2}')$$);
SELECT try($$SELECT share('{"A": 5, "": -2}', 'A')$$);
SELECT try($$SELECT * FROM suppliers('{"A": 5, "B": -2}')$$);
SELECT try($$SELECT hhi_bounds('{"A": 5, "B": -2}')$$);
SELECT try(format($$SELECT hhi('{"A": 5, %s: -2}')$$, to_json(repeat('é', 100))));
SELECT try($$SELECT '{"A": 1}'::supply_mix * 'NaN'$$);
SELECT try($$SELECT '{"A": 1e200}'::supply_mix * 1e200$$);
-- legal on the way, and rounding of decimals is no error
SELECT total('{"A": 5, "B": -2}'), supplier_count('{"A": 5, "B": -2}');
SELECT hhi(s, a) FROM (VALUES ('A', 0.3), ('A', -0.1), ('A', -0.2), ('B', 1)) v(s, a);

-- parameters
SELECT try($$SELECT concentration_ratio('{"A": 1}', 0)$$);
SELECT try($$SELECT hill_number('{"A": 1}', -1)$$);
SELECT try($$SELECT hill_number('{"A": 1}', 'NaN')$$);
SELECT try($$SELECT supply_mix(ARRAY['A', 'B'], ARRAY[1])$$);
SELECT try($$SELECT supply_mix(ARRAY[[1, 2], [3, 4]])$$);

-- support functions are for aggregates alone
SELECT try($$SELECT supply_mix_accum('{"A": 1}', 'A', 1)$$);
SELECT try($$SELECT supply_mix_accum_inv('{"A": 1}', 'A', 1)$$);
SELECT try($$SELECT supply_mix_combine('{"A": 1}', '{"A": 1}')$$);
DROP FUNCTION try(text);
