-- Limits that are quick to reach: letters of all of Unicode and names of many
-- lengths, in every form of a value; no rows and one row, for every function
-- that the extension has.  What takes long or much memory is in test/limits.sh,
-- which also runs this file with step=1, for every letter there is.
\if :{?step}
\else
\set step 61
\endif
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(47);

------------------------------------------------------------------------------
-- Names.  What a value must look like is put together from them here.
------------------------------------------------------------------------------
CREATE TABLE named (kind text, name text, amount float8);
INSERT INTO named
SELECT 'letters', chr(i), i FROM generate_series(1, 1114111) AS i WHERE i NOT BETWEEN 55296 AND 57343 AND (i < 1024 OR i % :step = 0);
INSERT INTO named
SELECT 'long names', 'supplier ' || chr(i) || '.', i
FROM generate_series(1, 1114111, 13 * :step) AS i WHERE i NOT BETWEEN 55296 AND 57343;
INSERT INTO named
SELECT 'any length', repeat(letter, n), n * octet_length(letter)
FROM unnest('{x,é,中,😀}'::text[]) AS letter,
  (SELECT generate_series(1, 70) UNION SELECT (2 ^ k + d)::int FROM generate_series(7, 16) AS k, generate_series(-1, 1) AS d
   UNION VALUES (70000)) AS v(n);
-- no two of which are compressed to little: some are kept out of line, some are not
INSERT INTO named
SELECT 'stored somehow', substr(string_agg(md5(i::text), '' ORDER BY i), 1, n * n), n FROM generate_series(1, 150) AS n,
  generate_series(1, 700) AS i GROUP BY n;
CREATE TABLE mixes AS SELECT kind, supply_mix(name, amount) AS mix FROM named GROUP BY kind;

-- white space of ASCII is no name
CREATE TABLE expected AS
SELECT kind, name AS key, amount, 1 AS nrows FROM named WHERE name <> ALL (ARRAY[E'\t', E'\n', E'\x0b', E'\f', E'\r', ' ']);
INSERT INTO expected VALUES ('letters', '', 9 + 10 + 11 + 12 + 13 + 32, 6);

SELECT is(row_count(mix), (SELECT count(*) FROM named WHERE kind = mixes.kind), kind || ': rows') FROM mixes ORDER BY kind;
SELECT is(total(mix), (SELECT sum(amount) FROM named WHERE kind = mixes.kind), kind || ': total') FROM mixes ORDER BY kind;
SELECT is((SELECT count(*) FROM suppliers(mix)), (SELECT count(*) FROM expected WHERE kind = mixes.kind AND key <> ''), kind || ': suppliers')
FROM mixes ORDER BY kind;
SELECT is((SELECT count(*) FROM expected JOIN suppliers(mix) AS s ON key = supplier COLLATE "C"
           WHERE kind = mixes.kind AND s.amount = expected.amount),
          (SELECT count(*) FROM expected WHERE kind = mixes.kind AND key <> ''), kind || ': amount of each')
FROM mixes ORDER BY kind;

-- the text form, as PostgreSQL writes JSON
CREATE FUNCTION members(kind text) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(to_json(key) || ': ' || amount, ', ' ORDER BY key COLLATE "C") FROM expected WHERE kind = $1
$$;
SELECT ok(mix::text = '{' || members(kind) || CASE WHEN kind = 'letters' THEN ', "$state": {"rows": {"": 6}}' ELSE '' END || '}',
          kind || ': text form') FROM mixes ORDER BY kind;
SELECT ok(mix::text::supply_mix = mix, kind || ': read back from text') FROM mixes ORDER BY kind;

-- the same with every letter escaped, those beyond 16 bits as two
CREATE FUNCTION escaped(letter int) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN letter < 65536 THEN '\u' || lpad(to_hex(letter), 4, '0')
         ELSE '\u' || to_hex(55232 + (letter >> 10)) || '\u' || to_hex(56320 + (letter & 1023)) END
$$;
SELECT ok(('{' || string_agg('"supplier ' || escaped(amount::int) || '.": ' || amount, ',') || '}')::supply_mix =
          (SELECT mix FROM mixes WHERE kind = 'long names'), 'letters escaped in JSON')
FROM named WHERE kind = 'long names';

-- the binary form
CREATE FUNCTION binary_form(kind text) RETURNS bytea LANGUAGE sql AS $$
  SELECT '\x0100'::bytea || int8send(0) || int4send(count(*)::int) ||
    string_agg(int4send(octet_length(key)) || convert_to(key, 'UTF8') || float8send(amount) || float8send(0) || int8send(nrows),
               '' ORDER BY key COLLATE "C") FROM expected WHERE kind = $1
$$;
SELECT ok(supply_mix_send(mix) = binary_form(kind), kind || ': binary form') FROM mixes ORDER BY kind;

\ir ../tools/copy_of.sql
SELECT copy_of('mixes', 'from_text', '(FORMAT text)') AS _, copy_of('mixes', 'from_binary', '(FORMAT binary)') AS _ \gset
SELECT is((SELECT count(*) FROM mixes AS m JOIN from_text AS t USING (kind) JOIN from_binary AS b USING (kind)
           WHERE supply_mix_send(m.mix) = supply_mix_send(t.mix) AND supply_mix_send(m.mix) = supply_mix_send(b.mix)),
          4::bigint, 'COPY as text and in binary form gives back every bit');

-- countries, whose names are in pairs
CREATE TABLE flow AS
SELECT chr(i) || repeat('.', i % 10) AS exporter, 'to ' || chr(i / 2 + 40) AS importer, i::float8 AS amount
FROM generate_series(40, 1114111, 17 * :step) AS i WHERE i NOT BETWEEN 55296 AND 57343 AND i / 2 + 40 NOT BETWEEN 55296 AND 57343;
CREATE TABLE networks AS SELECT trade_network(exporter, importer, amount) AS network FROM flow;
SELECT is((SELECT count(*) FROM networks, flows(network) AS f, flow
           WHERE f.exporter = flow.exporter COLLATE "C" AND f.importer = flow.importer COLLATE "C" AND f.amount = flow.amount),
          (SELECT count(*) FROM flow), 'flows between countries with any letter');
SELECT ok(network::text = (SELECT '{' || string_agg(format('%s: {%s: %s}', to_json(exporter), to_json(importer), amount), ', '
                                                    ORDER BY exporter COLLATE "C") || '}' FROM flow), 'their text form')
FROM networks;
SELECT ok(network::text::trade_network = network, 'read back from text') FROM networks;
SELECT ok(reverse(reverse(network)) = network, 'turned round and back') FROM networks;

------------------------------------------------------------------------------
-- No rows and one row: every function there is
------------------------------------------------------------------------------
CREATE TABLE callable AS
SELECT p.oid::regprocedure::text AS signature, p.proname, p.prokind, p.proretset,
  CASE WHEN p.provariadic = 0 THEN p.proargtypes::regtype[]
       ELSE replace(p.proargtypes::regtype[]::text, '[]', '')::regtype[] END AS types
FROM pg_proc AS p JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
  JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid AND e.extname = 'resource_analytics'
WHERE NOT p.proargtypes::regtype[] && '{internal,cstring}'::regtype[];

-- arguments of so many rows; others than our types are the same always
CREATE FUNCTION arguments(types regtype[], nrows int) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(format('%L::%s', CASE type::text
    WHEN 'supply_mix' THEN (ARRAY['{}', '{"imports": 7}'])[nrows + 1]
    WHEN 'material_balance' THEN (ARRAY['{}', '{"imports": 7}'])[nrows + 1]
    WHEN 'trade_network' THEN (ARRAY['{}', '{"imports": {"B": 7}}'])[nrows + 1]
    WHEN 'text' THEN CASE WHEN i = 4 OR types[0:1] = '{text,text}'::regtype[] AND i = 2 THEN 'B' ELSE 'imports' END
    WHEN 'text[]' THEN '{imports}'
    WHEN 'double precision[]' THEN '{7}'
    WHEN 'jsonb' THEN '{"imports": "B"}'
    WHEN 'boolean' THEN 'false'
    ELSE '7' END, type), ', ' ORDER BY i)
  FROM unnest(types) WITH ORDINALITY AS t(type, i)
$$;

-- what a query of one value gives, or the error
CREATE FUNCTION answer(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  found text;
BEGIN
  EXECUTE query INTO found;
  RETURN found;
EXCEPTION WHEN OTHERS THEN
  RETURN 'error ' || SQLSTATE;
END
$$;

-- a new function is missed here
CREATE TABLE of_one_row (name text PRIMARY KEY, value text);
INSERT INTO of_one_row VALUES
  ('rollup(supply_mix)', '{"imports": 7}'), ('rollup(material_balance)', '{"imports": 7}'),
  ('rollup(trade_network)', '{"imports": {"B": 7}}'),
  ('supply_mix', '{"imports": 7}'), ('trade_network', '{"imports": {"B": 7}}'),
  ('material_balance(text,double precision)', '{"imports": 7}'),
  ('material_balance(double precision,double precision,double precision,double precision,double precision)',
   '{"exports": 7, "imports": 7, "production": 7, "secondary": 7, "stock_build": 7}'),
  ('total', '7'), ('supplier_count', '1'), ('largest_supplier', 'imports'), ('largest_share', '1'),
  ('hhi', '1'), ('hhi_points', '10000'), ('hhi_normalized', NULL), ('hhi_dual', '0'), ('weighted_hhi', '7'),
  ('effective_suppliers', '1'), ('shannon_entropy', '0'), ('shannon_evenness', NULL), ('unctad_concentration', NULL),
  ('rosenbluth_index', '1'), ('horvath_index', '1'), ('kvalseth_index', '1'), ('dominance_index', '1'),
  ('stenbacka_threshold', '0'), ('gini', '0'), ('gini_corrected', NULL), ('theil_index', '0'),
  ('mean_log_deviation', '0'), ('hoover_index', '0'), ('palma_ratio', '0.25'),
  ('suppliers', '(1,imports,7,1,1)'), ('lorenz_curve', '(0,0) (1,1)'), ('leave_one_out', '(imports,1,0,)'),
  ('hhi_change', '(imports,1,1,0)'), ('flows', '(imports,B,7)'),
  ('origins', '(B,imports,7,1,7) (imports,imports,7,1,0)'), ('trade_accounts', '(B,0,7,0,0,7,7) (imports,7,0,7,0,7,0)'),
  ('without_exporter', '(B,7,0,7,1)'), ('with_export_ban', '(B,7,0,7,1)');

CREATE VIEW aggregate AS
SELECT signature, arguments(types, 1) AS arguments, proname, coalesce(w.name, v.name) AS known, coalesce(w.value, v.value) AS value
FROM callable LEFT JOIN of_one_row AS w ON w.name = signature LEFT JOIN of_one_row AS v ON v.name = proname
WHERE prokind = 'a';
CREATE VIEW set_function AS
SELECT signature, types, proname, w.name AS known, w.value FROM callable LEFT JOIN of_one_row AS w ON w.name = proname
WHERE proretset;

SELECT is_empty('SELECT signature FROM aggregate WHERE known IS NULL UNION SELECT signature FROM set_function WHERE known IS NULL',
                'it is known here what one row must give');
SELECT is_empty('SELECT name FROM of_one_row WHERE NOT EXISTS (SELECT 1 FROM aggregate WHERE known = name)
                   AND NOT EXISTS (SELECT 1 FROM set_function WHERE known = name)', 'and of nothing else');

-- as a call of an aggregate of one or no row, plain and over windows
CREATE FUNCTION aggregated(aggregate, rows_and_window text) RETURNS text LANGUAGE sql AS $$
  SELECT answer(format('SELECT %s(%s) %s', $1.proname, $1.arguments, rows_and_window))
$$;
SELECT is_empty('SELECT signature, v FROM aggregate AS a, aggregated(a, ''FROM generate_series(1, 0)'') AS v WHERE v IS NOT NULL',
                'aggregates of no rows are NULL');
SELECT is_empty('SELECT signature, v FROM aggregate AS a,
                 aggregated(a, ''OVER (ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING)'') AS v WHERE v IS NOT NULL',
                'and those of an empty frame');
SELECT is_empty('SELECT signature, value, v FROM aggregate AS a, aggregated(a, ''FROM generate_series(1, 1)'') AS v
                 WHERE v IS DISTINCT FROM value', 'aggregates of one row');
SELECT is_empty('SELECT signature, value, v FROM aggregate AS a, aggregated(a, ''OVER ()'') AS v
                 WHERE v IS DISTINCT FROM value', 'and those of a window of one row');
SELECT is_empty('SELECT signature, value, v FROM aggregate AS a, aggregated(a,
                 ''OVER (ORDER BY i ROWS BETWEEN CURRENT ROW AND CURRENT ROW) FROM generate_series(1, 5) AS i OFFSET 4'') AS v
                 WHERE v IS DISTINCT FROM value', 'and those of one row after others');

-- sets; nobody can stop exports who has none
CREATE FUNCTION listed(set_function, nrows int) RETURNS text LANGUAGE sql AS $$
  SELECT answer(format('SELECT string_agg(r::text, '' '' ORDER BY r::text) FROM %s(%s) AS r', $1.proname, arguments($1.types, nrows)))
$$;
SELECT is_empty('SELECT signature, v FROM set_function AS s, listed(s, 0) AS v
                 WHERE v IS DISTINCT FROM CASE WHEN proname ~ ''^with'' THEN ''error 22023'' END', 'sets of no rows are empty');
SELECT is_empty('SELECT signature, value, v FROM set_function AS s, listed(s, 1) AS v WHERE v IS DISTINCT FROM value', 'sets of one row');

-- all others: an answer, or an error that says what is wrong with the arguments
CREATE TABLE answered AS
SELECT signature, nrows, answer(format('SELECT %s(%s)', proname, arguments(types, nrows))) AS v
FROM callable, generate_series(0, 1) AS nrows WHERE prokind = 'f' AND NOT proretset AND signature !~ '_(accum|combine)';
SELECT cmp_ok(count(*), '>', 200::bigint, 'calls of the other functions') FROM answered;
SELECT is_empty('SELECT * FROM answered WHERE v ~ ''^error (?!22)'' OR v ~ ''NaN|Infinity''', 'none of them fails or is not a number');
SELECT is_empty('SELECT signature, v FROM answered JOIN callable USING (signature) JOIN of_one_row ON name = proname
                 WHERE nrows = 1 AND types = ''{supply_mix}'' AND v IS DISTINCT FROM value', 'readings of one row are the aggregates of it');
SELECT is_empty('SELECT signature, v FROM answered JOIN callable USING (signature) JOIN of_one_row ON name = proname
                 WHERE nrows = 0 AND types = ''{supply_mix}'' AND name <> ''supplier_count'' AND v IS NOT NULL',
                'and those of no rows are NULL');

SELECT * FROM finish();
ROLLBACK;
