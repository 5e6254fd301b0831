-- Bad input: each a SQLSTATE of its own class, a message, the supplier and
-- the value in the detail, and a hint.  Never a crash, never a silent skip.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(243);

\ir ../tools/error_of.sql

CREATE FUNCTION fails(query text, state text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT is((error_of(query))[1], state, name)
$$;

------------------------------------------------------------------------------
-- Amounts that are no numbers
------------------------------------------------------------------------------
SELECT is(error_of(format('SELECT %s(''CHN'', %L::float8)', aggregate, value)),
          ARRAY['22003', 'amount of a supply must be finite',
                format('Supplier "CHN" has the amount %s.', value), 'An amount that is not known is NULL.'],
          format('%s(supplier, %s)', aggregate, value))
FROM unnest('{supply_mix,hhi,hhi_points,hhi_normalized,effective_suppliers,shannon_entropy,
  largest_share,largest_supplier,supplier_count,total}'::text[]) AS aggregate,
  unnest('{NaN,Infinity,-Infinity}'::text[]) AS value;

SELECT is((error_of(query))[1], '22003', query)
FROM unnest(ARRAY[
  'SELECT supply_mix(''{A,B}''::text[], ''{1,NaN}'')',
  'SELECT supply_mix(''{1,Infinity}''::float8[])',
  'SELECT supply_mix(NULL::text, ''NaN''::float8)',
  'SELECT supply_mix(''{"A": 1}'') * ''Infinity''',
  'SELECT supply_mix(''{"A": 1}'') * ''-Infinity''',
  'SELECT supply_mix(''{"A": 1}'') * ''NaN''']) AS query;
SELECT matches((error_of('SELECT supply_mix(NULL::text, ''NaN''::float8)'))[3], 'nattributed supply.*NaN',
               'the detail calls a NULL supplier unattributed supply');

------------------------------------------------------------------------------
-- Overflow
------------------------------------------------------------------------------
SELECT is((error_of(query))[1], '22003', query)
FROM unnest(ARRAY[
  'SELECT supply_mix(''A'', 1.7e308) FROM generate_series(1, 2)',
  'SELECT supply_mix(''A'', -1.7e308) FROM generate_series(1, 2)',
  'SELECT hhi(''A'', 1.7e308) FROM generate_series(1, 2)',
  'SELECT supply_mix(ARRAY[''A'', ''A''], ''{1.7e308,1.7e308}'')',
  'SELECT supply_mix(''{"A": 1.7e308}'') + supply_mix(''{"A": 1.7e308}'')',
  'SELECT supply_mix(''{"A": 1.7e308}'') - supply_mix(''{"A": -1.7e308}'')',
  'SELECT supply_mix(''{"A": 1.7e308}'') * 2',
  'SELECT rollup(m) FROM (VALUES (supply_mix(''{"A": 1.7e308}'')), (''{"A": 1.7e308}'')) AS v(m)',
  'SELECT ''{"A": 1.7e308, "A": 1.7e308}''::supply_mix',
  'SELECT ''{"A": 1.7e308, "$state": {"low": {"A": 1.7e308}}}''::supply_mix',
  'SELECT ''{"A": 1e400}''::supply_mix',
  'SELECT ''{"A": 1e400}''::jsonb::supply_mix',
  'SELECT total(supply_mix(''{"A": 1.7e308, "B": 1.7e308}''))']) AS query;
SELECT ok(e[3] LIKE '%"A"%' AND e[4] <> '', 'an overflow names the supplier and has a hint')
FROM error_of('SELECT supply_mix(''A'', 1.7e308) FROM generate_series(1, 2)') AS e;
SELECT ok(e[1] = '22003' OR e[1] = '00000' AND hhi('{"A": 1, "B": 1}') = 0.5,
          'shares of amounts whose total overflows: right, or the same error')
FROM error_of('SELECT hhi(supply_mix(''{"A": 1.7e308, "B": 1.7e308}''))') AS e;
SELECT is(total(supply_mix('{"A": 8e307, "B": 8e307}')), 1.6e308::float8, 'amounts just below the limit');
SELECT is(hhi(supply_mix('{"A": 8e307, "B": 8e307}')), 0.5::float8, 'HHI of amounts just below the limit');

------------------------------------------------------------------------------
-- Negative net amounts
------------------------------------------------------------------------------
CREATE TABLE reading (query text, is_share boolean);
INSERT INTO reading VALUES
  ('hhi(%L::supply_mix)', true), ('hhi_points(%L::supply_mix)', true),
      ('hhi_normalized(%L::supply_mix)', true),
  ('effective_suppliers(%L::supply_mix)', true), ('shannon_entropy(%L::supply_mix)', true),
  ('largest_share(%L::supply_mix)', true), ('concentration_ratio(%L, 1)', true),
      ('hill_number(%L, 1)', true),
  ('hhi_bounds(%L)', true), ('share(%L, ''CHN'')', true), ('share(%L, ''AUS'')', true),
  ('attributed_share(%L)', true), ('(SELECT count(*) FROM suppliers(%L))', true),
  ('amount(%L, ''CHN'')', false), ('total(%L::supply_mix)', false),
      ('supplier_count(%L::supply_mix)', false),
  ('row_count(%L)', false), ('unknown_count(%L)', false), ('%L::supply_mix::text', false),
  ('%L::supply_mix::jsonb', false), ('supply_mix(%L) + ''{}''', false), ('without(%L, ''CHN'')', false);
SELECT is((error_of('SELECT ' || format(query, '{"AUS": 9, "CHN": -4.5}')))[1],
          CASE WHEN is_share THEN '22003' ELSE '00000' END,
          format('%s with a negative net amount: %s', query, CASE WHEN is_share THEN 'error'
              ELSE 'no error' END))
FROM reading;
SELECT is((error_of('SELECT ' || format(query, '{"AUS": 9, "": -4.5}')))[1], '22003',
          format('%s with negative unattributed supply: error', query))
FROM reading WHERE is_share;
SELECT ok(e[2] <> '' AND e[3] LIKE '%"CHN"%-4.5%' AND e[4] <> '',
          'the detail names the supplier and its net amount, and there is a hint')
FROM error_of('SELECT hhi(supply_mix(''{"AUS": 9, "CHN": -4.5}''))') AS e;
SELECT ok(e[3] ~ 'nattributed supply.*-4.5', 'or unattributed supply and its net amount')
FROM error_of('SELECT hhi(supply_mix(''{"AUS": 9, "": -4.5}''))') AS e;
SELECT is((error_of(query))[1], '22003', query)
FROM unnest(ARRAY[
  'SELECT hhi(s, a) FROM (VALUES (''A'', 5), (''B'', 3), (''B'', -4)) AS v(s, a)',
  'SELECT largest_share(s, a) FROM (VALUES (''A'', -5)) AS v(s, a)',
  'SELECT shannon_entropy(s, a) FROM (VALUES (''A'', 5), (NULL, -1)) AS v(s, a)',
  'SELECT hhi(supply_mix(''{"A": 1}'') - supply_mix(''{"A": 2}''))',
  'SELECT hhi(supply_mix(''{"A": 1}'') * -1)',
  'SELECT hhi(supply_mix(''{"A": 1, "B": -1}''))',
  'SELECT hhi(supply_mix(''{"A": 1, "B": -1e-9}''))']) AS query;
SELECT is(hhi(s, a), 0.5::float8, 'a correction that leaves the net amount positive is none')
FROM (VALUES ('A', 5), ('B', 7), ('B', -2)) AS v(s, a);
SELECT is(total(supply_mix('{"A": 1, "B": -3}')), -2::float8, 'total is the net total');
SELECT is(supplier_count(supply_mix('{"A": 1, "B": -3}')), 1::bigint,
    'supplier_count counts what is positive');

-- remainders of decimal fractions are read as zero
CREATE TABLE remainder AS
SELECT supply_mix(s, a) AS mix
FROM (VALUES ('A', 0.3), ('A', -0.2), ('A', -0.1), ('B', 1.0)) AS v(s, a);
SELECT ok(amount(mix, 'A') BETWEEN -1e-16 AND 0, 'remainder: amount is what the sum is') FROM remainder;
SELECT is(hhi(mix), 1::float8, 'remainder: hhi') FROM remainder;
SELECT is(share(mix, 'A'), 0::float8, 'remainder: share') FROM remainder;
SELECT is(supplier_count(mix), 1::bigint, 'remainder: supplier_count') FROM remainder;
SELECT is(hhi(m), 1::float8, 'a negative remainder of 1e-13 does not lift hhi above 1')
FROM supply_mix('{"A": -1e-13, "B": 1}') AS m;
SELECT is(largest_share(m), 1::float8, 'a negative remainder of 1e-13 does not lift largest_share above 1')
FROM supply_mix('{"A": -1e-13, "B": 1}') AS m;
SELECT is(attributed_share(m), 1::float8,
    'a negative unattributed remainder does not lift attributed_share above 1')
FROM supply_mix('{"": -1e-13, "B": 1}') AS m;
SELECT is(cumulative_share, 1::float8, 'a negative remainder does not lift a cumulative share above 1')
FROM suppliers('{"A": -1e-13, "B": 1}') WHERE rank = 2;

------------------------------------------------------------------------------
-- Parameters
------------------------------------------------------------------------------
SELECT is((error_of(query))[1], state, query)
FROM (VALUES
  ('SELECT concentration_ratio(''{"A": 1}'', 0)', '22023'),
  ('SELECT concentration_ratio(''{"A": 1}'', -3)', '22023'),
  ('SELECT concentration_ratio(''{}'', 0)', '22023'),
  ('SELECT concentration_ratio(''{"A": 1}'', 2147483647)', '00000'),
  ('SELECT hill_number(''{"A": 1}'', -0.5)', '22023'),
  ('SELECT hill_number(''{"A": 1}'', ''NaN'')', '22023'),
  ('SELECT hill_number(''{"A": 1}'', ''-Infinity'')', '22023'),
  ('SELECT hill_number(''{"A": 1}'', ''Infinity'')', '00000'),
  ('SELECT hill_number(''{"A": 1, "B": 2}'', 1e308)', '00000'),
  ('SELECT hill_number(''{"A": 1, "B": 2}'', 5e-324)', '00000'),
  ('SELECT supply_mix(''{A}''::text[], ''{1,2}'')', '2202E'),
  ('SELECT supply_mix(''{A,B}''::text[], ''{}'')', '2202E'),
  ('SELECT supply_mix(''{{A,B},{C,D}}''::text[], ''{{1,2},{3,4}}'')', '2202E'),
  ('SELECT supply_mix(''{{1,2},{3,4}}''::float8[])', '2202E')) AS v(query, state);
SELECT ok(e[3] ~ '\m0\M', 'the detail gives the bad k')
    FROM error_of('SELECT concentration_ratio(''{"A": 1}'', 0)') AS e;
SELECT ok(e[3] LIKE '%-0.5%' AND e[4] <> '', 'the detail gives the bad order, and there is a hint')
FROM error_of('SELECT hill_number(''{"A": 1}'', -0.5)') AS e;
SELECT ok(e[3] ~ '1.*2', 'the detail gives both lengths')
    FROM error_of('SELECT supply_mix(''{A}''::text[], ''{1,2}'')') AS e;

------------------------------------------------------------------------------
-- Support functions are for aggregates only
------------------------------------------------------------------------------
SELECT isnt((error_of(query))[1], '00000', query || ' by itself')
FROM unnest(ARRAY[
  'SELECT supply_mix_accum(NULL, ''A'', 1)',
  'SELECT supply_mix_accum(''{"A": 1}'', ''A'', 1)',
  'SELECT supply_mix_accum_moving(NULL, ''A'', 1)',
  'SELECT supply_mix_accum_inv(NULL, ''A'', 1)',
  'SELECT supply_mix_accum_inv(''{"A": 1}'', ''A'', 1)',
  'SELECT supply_mix_combine(NULL, NULL)',
  'SELECT supply_mix_combine(''{"A": 1}'', ''{"A": 1}'')']) AS query;
SELECT ok((error_of('SELECT supply_mix_accum(''{"A": 1}'', ''A'', 1)'))[1] NOT LIKE 'XX%',
          'and not an internal error');
SELECT is(supply_mix_final('{"A": 1}'), '{"A": 1}', 'the final function changes nothing');
CREATE TABLE stored AS SELECT supply_mix('{"A": 1, "another supplier": 2}') AS mix;
SELECT isnt((error_of('SELECT supply_mix_accum(mix, ''A'', 1) FROM stored'))[1], '00000',
            'a stored mix is not changed in place');
SELECT is(mix::text, '{"A": 1, "another supplier": 2}', 'and still is what it was') FROM stored;

------------------------------------------------------------------------------
-- Text
------------------------------------------------------------------------------
CREATE TABLE bad_text (string text);
INSERT INTO bad_text VALUES
  (''), (' '), ('x'), ('{'), ('}'), ('{}}'), ('{} x'), ('[]'), ('[1]'), ('[{"A": 1}]'),
  ('1'), ('null'), ('true'), ('"A"'), ('NaN'),
  ('{"A"}'), ('{"A":}'), ('{"A": 1,}'), ('{,}'), ('{"A" 1}'), ('{"A": 1 "B": 2}'), ('{"A": 1; "B": 2}'),
  ('{A: 1}'), ('{''A'': 1}'), ('{1: 1}'), ('{"A": 1'), ('{"A: 1}'), (E'{"A\nB": 1}'), ('{"\x": 1}'),
      ('{"\u12": 1}'),
  ('{"A": "1"}'), ('{"A": ""}'), ('{"A": "NaN"}'), ('{"A": true}'), ('{"A": []}'), ('{"A": [1]}'),
      ('{"A": {}}'),
  ('{"A": {"B": 1}}'), ('{"A": NaN}'), ('{"A": Infinity}'), ('{"A": -Infinity}'), ('{"A": nan}'),
  ('{"A": 01}'), ('{"A": +1}'), ('{"A": .5}'), ('{"A": 5.}'), ('{"A": 1e}'), ('{"A": 0x1F}'),
      ('{"A": 1,000}'), ('{"A": -}'),
  ('{"A": 1, "$state": []}'), ('{"A": 1, "$state": "x"}'), ('{"A": 1, "$state": true}'),
  ('{"A": 1, "$state": {"version": 1}}'), ('{"A": 1, "$state": {"rows": 1}}'),
      ('{"A": 1, "$state": {"rows": []}}'),
  ('{"A": 1, "$state": {"rows": {"A": 1.5}}}'), ('{"A": 1, "$state": {"rows": {"A": "2"}}}'),
  ('{"A": 1, "$state": {"rows": {"A": null}}}'), ('{"A": 1, "$state": {"rows": {"A": {}}}}'),
  ('{"A": 1, "$state": {"rows": {"A": 9223372036854775808}}}'),
  ('{"A": 1, "$state": {"rows": {"B": 2}}}'), ('{"A": 1, "$state": {"low": {"B": 1e-20}}}'),
  ('{"A": 1, "$state": {"low": 1}}'), ('{"A": 1, "$state": {"low": {"A": "x"}}}'),
      ('{"A": 1, "$state": {"low": {"A": []}}}'),
  ('{"A": 1, "$state": {"low": {"A": null}}}'),
  ('{"A": 1, "$state": {"unknown": 1.5}}'), ('{"A": 1, "$state": {"unknown": "1"}}'),
      ('{"A": 1, "$state": {"unknown": null}}'),
  ('{"A": 1, "$state": {"unknown": {}}}'), ('{"A": 1, "$state": {"unknown": true}}'),
      ('{"A": 1, "$state": {"unknown": 99999999999999999999}}');
SELECT fails(format('SELECT %L::supply_mix', string), '22P02',
    'malformed text: ' || replace(string, E'\n', ' ')) FROM bad_text;
SELECT is(e[2:4], ARRAY['invalid input syntax for type supply_mix', 'Member "A" is not a number: true.',
          'A supply mix is a JSON object of amounts by supplier, such as {"AUS": 16000, "CHN": 255000}.'],
          'a member that is not a number: message, detail, hint')
FROM error_of('SELECT ''{"A": true}''::supply_mix') AS e;
SELECT fails('SELECT ''{"A\u0000B": 1}''::supply_mix', '22P05', 'a name with a NUL character');

-- The error of each of a thousand damaged values: in this process, as a worker
-- for each would take a minute where plans are forced to be parallel.
CREATE FUNCTION state_of(query text) RETURNS text LANGUAGE sql
SET max_parallel_workers_per_gather = 0 AS 'SELECT (error_of(query))[1]';

CREATE TABLE good_text (string text);
INSERT INTO good_text VALUES ('{"A": 16000, "B\"\\\u00e9": 2.5e-3}'),
  ('{"A": 3, "B": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}');
SELECT is(error_of(format('SELECT %L::supply_mix', string))::text, '{00000,"no error","",""}',
    'well-formed text: ' || string)
FROM good_text;
SELECT is_empty($$ SELECT n, left(string, n) FROM good_text, generate_series(0, length(string) - 1) AS n
                   WHERE state_of(format('SELECT %L::supply_mix', left(string, n))) <> '22P02' $$,
                'every beginning of a text is malformed');
-- a character changed: an error of the data or another mix, nothing else
SELECT is_empty($$ SELECT n, c, e FROM good_text, generate_series(1, length(string)) AS n,
    unnest('{x,0,"\"","}","{",",","\\"," "}'::text[]) AS c,
                     LATERAL state_of(format('SELECT %L::supply_mix::text::supply_mix',
                         overlay(string PLACING c FROM n FOR 1))) AS e
                   WHERE e NOT IN ('00000', '22P02', '22003', '22P05') $$,
                'a character changed: an error of the data or another mix');

SELECT fails(format('SELECT %L::jsonb::supply_mix', string), '22P02', 'jsonb that is no mix: ' || string)
FROM unnest(ARRAY['[]', '[1]', '1', '"A"', 'null', 'true', '{"A": "1"}', '{"A": true}', '{"A": [1]}',
    '{"A": {"B": 1}}']) AS string;

-- soft errors, from PostgreSQL 16 on
CREATE FUNCTION input_is_valid(string text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  valid boolean;
BEGIN
  EXECUTE 'SELECT pg_input_is_valid($1, ''supply_mix'')' INTO valid USING string;
  RETURN valid;
END
$$;
SELECT CASE WHEN current_setting('server_version_num')::int < 160000
    THEN skip('soft errors came with PostgreSQL 16')
            ELSE is_empty('SELECT string FROM bad_text WHERE input_is_valid(string) IS NOT FALSE',
                          'pg_input_is_valid is false for every malformed text') END;
SELECT CASE WHEN current_setting('server_version_num')::int < 160000
    THEN skip('soft errors came with PostgreSQL 16')
            ELSE is_empty($$ SELECT string FROM unnest(ARRAY['{"A": 1e400}', '{"A": 1.7e308, "A": 1.7e308}',
                               '{"A": 1.7e308, "$state": {"low": {"A": 1.7e308}}}']) AS string
                             WHERE input_is_valid(string) IS NOT FALSE $$,
                          'pg_input_is_valid is false for overflows') END;
SELECT CASE WHEN current_setting('server_version_num')::int < 160000
    THEN skip('soft errors came with PostgreSQL 16')
            ELSE is_empty('SELECT string FROM good_text WHERE input_is_valid(string) IS NOT TRUE',
                          'pg_input_is_valid is true for well-formed text') END;

------------------------------------------------------------------------------
-- Binary: what a damaged dump or a hostile client could send, by COPY
------------------------------------------------------------------------------
CREATE TABLE received (mix supply_mix);

-- one field of a COPY BINARY stream; printf of the shell writes the bytes
CREATE FUNCTION receive(field bytea) RETURNS text LANGUAGE plpgsql
SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
  stream bytea := '\x5047434f50590aff0d0a00'::bytea || '\x0000000000000000'::bytea
                  || '\x0001'::bytea || int4send(length(field)) || field || '\xffff'::bytea;
  octal text;
  state text;
BEGIN
  SELECT string_agg('\0' || lpad(((get_byte(stream, i) >> 6) * 100 + (get_byte(stream, i) >> 3 & 7) * 10
                                  + (get_byte(stream, i) & 7))::text, 3, '0'), '' ORDER BY i)
  INTO octal FROM generate_series(0, length(stream) - 1) AS i;
  DELETE FROM received;
  state := (error_of(format('COPY received FROM PROGRAM %L (FORMAT binary)',
                            format('printf %%b ''%s''', octal))))[1];
  -- what was let in can be read, printed and read again
  IF state = '00000' AND
     error_of('SELECT 1 / (mix::text::supply_mix = mix)::int FROM received') <> ARRAY['00000', 'no error', '', ''] THEN
    RETURN 'accepted, but not read back';
  END IF;
  RETURN state;
END
$$;

CREATE TABLE sent AS
SELECT supply_mix_send(string::supply_mix) AS field
FROM unnest(ARRAY['{"A": 3, "a long name": 5, "$state": {"rows": {"A": 2}, "low": {"A": 1e-17}, "unknown": 4}}',
                  '{"": 7.5}', '{}']) AS string;
SELECT is(receive(field), '00000', 'binary form is read back') FROM sent;
SELECT is_empty($$ SELECT field, n, state FROM sent, generate_series(0, length(field) - 1) AS n,
                     LATERAL receive(substr(field, 1, n)) AS state
                   WHERE state NOT IN ('22P03', '08P01') $$,
                'every truncation of a binary form is an error');
SELECT is_empty($$ SELECT field, state FROM sent, LATERAL receive(field || '\x00'::bytea) AS state
                   WHERE state NOT IN ('22P03', '08P01') $$,
                'a byte too many in a binary form is an error');
SELECT is_empty($$ SELECT field, n, b, state FROM sent, generate_series(0, length(field) - 1) AS n,
    unnest('{0,1,127,255}'::int[]) AS b,
                     LATERAL receive(set_byte(field, n, b)) AS state
                   WHERE state NOT IN ('00000', '22P03', '08P01', '22021', '22003') $$,
                'a byte changed in a binary form: an error of the data or another mix');
SELECT is(receive(overlay(field PLACING new FROM position(old IN field) FOR length(old))), '22P03', name)
FROM sent, (VALUES
  (float8send(3), float8send('NaN'), 'binary form with NaN'),
  (float8send(3), float8send('Infinity'), 'binary form with an infinite amount'),
  (float8send(3), float8send(1e-20), 'binary form whose low half is larger than the high half'),
  (float8send(1e-17), float8send(1), 'binary form whose low half overlaps the high half'),
  (float8send(1e-17), float8send('NaN'), 'binary form whose low half is NaN')
) AS v(old, new, name) WHERE position(old IN field) > 0;
SELECT is(receive(set_byte(field, 0, version)), '22P03',
    format('binary format version %s is unknown', version))
FROM (SELECT field FROM sent LIMIT 1) AS s, unnest('{0,2,255}'::int[]) AS version;

SELECT * FROM finish();
ROLLBACK;
