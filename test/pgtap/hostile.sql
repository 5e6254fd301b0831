-- Aggregates that other people make of our support functions.  Whoever may
-- create a function and an aggregate can hand any value of the type to a
-- support function as its state: stored, compressed, with a short header.
-- An error or a right answer will do; the server must live.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(38);

CREATE TABLE kept (kind text PRIMARY KEY, mix supply_mix);
INSERT INTO kept VALUES ('short header', '{"A": 1}'), ('empty', '{}');
INSERT INTO kept SELECT 'plain header', supply_mix('supplier ' || i, i) FROM generate_series(1, 20) AS i;
INSERT INTO kept SELECT 'out of line', supply_mix('supplier ' || md5(i::text), i) FROM generate_series(1, 3000) AS i;
INSERT INTO kept SELECT 'compressed in line', supply_mix(repeat('supplier ', 20) || i, i) FROM generate_series(1, 60) AS i;
INSERT INTO kept VALUES ('null', NULL);
CREATE TABLE before AS SELECT kind, mix::text AS text FROM kept;

-- a "transition function" that puts a stored value in place of the state
CREATE TABLE chosen (kind text);
CREATE FUNCTION stored_state(supply_mix, text, float8) RETURNS supply_mix LANGUAGE sql AS
  'SELECT mix FROM kept JOIN chosen USING (kind)';
CREATE FUNCTION stored_state(supply_mix, supply_mix) RETURNS supply_mix LANGUAGE sql AS
  'SELECT mix FROM kept JOIN chosen USING (kind)';
CREATE AGGREGATE accum_as_final(text, float8) (
  SFUNC = stored_state, STYPE = supply_mix, FINALFUNC = supply_mix_accum, FINALFUNC_EXTRA);
CREATE AGGREGATE inverse_as_final(text, float8) (
  SFUNC = stored_state, STYPE = supply_mix, FINALFUNC = supply_mix_accum_inv, FINALFUNC_EXTRA);
CREATE AGGREGATE combine_as_final(supply_mix) (
  SFUNC = stored_state, STYPE = supply_mix, FINALFUNC = supply_mix_combine, FINALFUNC_EXTRA);
CREATE AGGREGATE inverse_of_another(text, float8) (
  SFUNC = supply_mix_accum, STYPE = supply_mix,
  MSFUNC = stored_state, MINVFUNC = supply_mix_accum_inv, MSTYPE = supply_mix);
CREATE AGGREGATE measure_of_stored(text, float8) (
  SFUNC = stored_state, STYPE = supply_mix, FINALFUNC = hhi);
CREATE AGGREGATE added(supply_mix) (
  SFUNC = supply_mix_add, STYPE = supply_mix, INITCOND = '{"A": 1}');

\ir ../tools/error_of.sql

CREATE FUNCTION survives(kind text, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  result text;
BEGIN
  DELETE FROM chosen;
  INSERT INTO chosen VALUES (kind);
  result := (error_of(query))[1];
  RETURN ok(result NOT LIKE 'XX%' AND NOT EXISTS (SELECT 1 FROM kept JOIN before USING (kind)
                                                   WHERE mix::text IS DISTINCT FROM text),
            format('%s: %s: %s', kind, regexp_replace(query, '\s+', ' ', 'g'), result));
END
$$;

SELECT survives(kind, query)
FROM before, unnest(ARRAY[
  'SELECT length(accum_as_final(''B'', 1)::text) FROM generate_series(1, 3)',
  'SELECT length(inverse_as_final(''B'', 1)::text) FROM generate_series(1, 3)',
  'SELECT length(combine_as_final(mix)::text) FROM kept',
  'SELECT length((inverse_of_another(''A'', 1) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW))::text)
   FROM generate_series(1, 9) AS i',
  'SELECT measure_of_stored(''B'', 1) FROM generate_series(1, 3)',
  'SELECT length(added(mix)::text) FROM kept']) AS query
ORDER BY kind, query;

-- an aggregate without final function gives the state itself
CREATE AGGREGATE raw(text, float8) (
  SFUNC = supply_mix_accum, STYPE = supply_mix, COMBINEFUNC = supply_mix_combine, PARALLEL = SAFE);
CREATE TABLE raw_state AS
SELECT i % 10 AS g, raw('supplier ' || i * i % 31, i) AS state, supply_mix('supplier ' || i * i % 31, i) AS mix
FROM generate_series(1, 1000) AS i GROUP BY i % 10;
SELECT is_empty('SELECT g FROM raw_state WHERE NOT (state = mix AND supply_mix_hash(state) = supply_mix_hash(mix)
                   AND supply_mix_send(state) = supply_mix_send(mix) AND state::text = mix::text AND hhi(state) = hhi(mix)
                   AND state + mix = mix + mix AND without(state, ''supplier 1'') = without(mix, ''supplier 1''))',
                'a state that was stored equals the mix');
SELECT is((SELECT rollup(state) FROM raw_state), (SELECT rollup(mix) FROM raw_state), 'and rolls up like it');

SELECT * FROM finish();
ROLLBACK;
