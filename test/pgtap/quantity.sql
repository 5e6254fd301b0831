-- parse_quantity: cells as sources print them, and every combination of their
-- parts, whose meaning follows from the parts.  The cells of the bundled files
-- are in quantity_cells.sql, the texts of errors in test/sql/quantity.sql.
SET client_min_messages = warning;
SET client_encoding = 'UTF8';
CREATE EXTENSION IF NOT EXISTS resource_analytics;

-- Other encodings: the same characters are other bytes there.
\set home :DBNAME
DROP DATABASE IF EXISTS ra_quantity_win1252;
DROP DATABASE IF EXISTS ra_quantity_euc_jp;
DROP DATABASE IF EXISTS ra_quantity_sql_ascii;
CREATE DATABASE ra_quantity_win1252 ENCODING 'WIN1252' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
CREATE DATABASE ra_quantity_euc_jp ENCODING 'EUC_JP' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
CREATE DATABASE ra_quantity_sql_ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
\c ra_quantity_win1252
SET client_min_messages = warning;
SET client_encoding = 'UTF8';
CREATE EXTENSION resource_analytics;
SELECT string_agg(parse_quantity(cell)::text, ' ' ORDER BY i) AS read, max(octet_length(cell)) AS octets
FROM unnest(ARRAY['10–15', '—', 'Less than ½ unit.', '1' || chr(160) || '234', '12,345²', '<1%', '…'])
  WITH ORDINALITY AS v(cell, i) \gset win1252_
CREATE FUNCTION message(cell text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN parse_quantity(cell);
EXCEPTION WHEN OTHERS THEN
  RETURN SQLERRM;
END
$$;
SELECT message('über 5') AS error \gset win1252_
\c ra_quantity_euc_jp
SET client_min_messages = warning;
SET client_encoding = 'UTF8';
CREATE EXTENSION resource_analytics;
SELECT string_agg(parse_quantity(cell)::text, ' ' ORDER BY i) AS read
FROM unnest(ARRAY['－5', '―', '≦7', '1　234', '…', '†']) WITH ORDINALITY AS v(cell, i) \gset euc_jp_
\c ra_quantity_sql_ascii
SET client_min_messages = warning;
CREATE EXTENSION resource_analytics;
SELECT string_agg(parse_quantity(cell, missing_ok => true)::text, ' ' ORDER BY i) AS read
FROM unnest(ARRAY['10–15', '—', '≥5', E'5\xff', E'\xe2\x80', E'10\x96' || '15'])
  WITH ORDINALITY AS v(cell, i) \gset sql_ascii_
\c :home
SET client_min_messages = warning;
SET client_encoding = 'UTF8';
DROP DATABASE ra_quantity_win1252;
DROP DATABASE ra_quantity_euc_jp;
DROP DATABASE ra_quantity_sql_ascii;

BEGIN;
SELECT plan(83);

SELECT is(:'win1252_read'::text, '(12.5,10,15,range) (0,0,0,zero) (0.25,0,0.5,below) (1234,1234,1234,plain) '
          '(12345,12345,12345,footnote) (0.5,0,1,"below percent") (,,,unavailable)', 'in WIN1252');
SELECT is(:'win1252_octets'::text, '17', 'where the characters are one byte each');
SELECT is(:'win1252_error'::text, 'cannot read quantity "über 5"', 'an error shows the cell as it is');
SELECT is(:'euc_jp_read'::text, '(-5,-5,-5,plain) (0,0,0,zero) (3.5,0,7,below) (1234,1234,1234,plain) '
          '(,,,unavailable) (,,,footnote)', 'in EUC_JP');
SELECT is(:'sql_ascii_read'::text, '(12.5,10,15,range) (0,0,0,zero) (,5,,above) (,,,unreadable) (,,,unreadable) '
          '(,,,unreadable)', 'in SQL_ASCII, bytes that are UTF-8 are taken for it, and others are unreadable');

------------------------------------------------------------------------------
-- Cells as they are printed
------------------------------------------------------------------------------
SELECT is(parse_quantity(cell)::text, want, format('"%s" (%s)', cell, source))
FROM (VALUES
  -- USGS, Mineral Commodity Summaries 2022 to 2026, files of the data releases
  ('—', '(0,0,0,zero)', 'MCS 2026: zero'),
  ('W', '(,,,withheld)', 'MCS 2026: withheld'),
  ('W ', '(,,,withheld)', 'MCS 2023, thorium'),
  ('NA', '(,,,unavailable)', 'MCS 2026: not available'),
  ('           NA', '(,,,unavailable)', 'MCS 2024, rhenium'),
  ('E', '(,,,exporter)', 'MCS 2026: net exporter'),
  ('XX', '(,,,inapplicable)', 'MCS 2026, boron: not applicable'),
  ('xx', '(,,,inapplicable)', 'MCS 2025, world data'),
  ('             XX', '(,,,inapplicable)', 'MCS 2024, soda ash'),
  ('>95', '(,95,,above)', 'MCS 2026, rare earths: a bound, not a point'),
  ('>50%', '(,50,,"above percent")', 'MCS 2022, germanium'),
  ('    >9,100,000', '(,9100000,,above)', 'MCS 2024, nickel'),
  ('<1', '(0.5,0,1,below)', 'MCS 2026, import sources'),
  ('s', '(0.25,0,0.5,below)', 'MCS 2026: less than half the unit'),
  ('Less than 1/2 unit.', '(0.25,0,0.5,below)', 'MCS 2024, zinc'),
  ('Less than ½ unit', '(0.25,0,0.5,below)', 'MCS 2024, nickel'),
  ('Less than a half unit', '(0.25,0,0.5,below)', 'MCS 2024, platinum'),
  ('Less than one-half unit', '(0.25,0,0.5,below)', 'MCS 2024, vanadium'),
  ('10,000 - 15,000', '(12500,10000,15000,range)', 'MCS 2026'),
  ('330 - 390', '(360,330,390,range)', 'MCS 2026'),
  ('500–16,000', '(8250,500,16000,range)', 'MCS 2026, quartz'),
  ('e3,900', '(3900,3900,3900,estimated)', 'MCS 2024, industrial sand'),
  (' e24,000', '(24000,24000,24000,estimated)', 'MCS 2024, industrial sand'),
  ('e150', '(150,150,150,estimated)', 'MCS 2024, copper'),
  ('154000 ', '(154000,154000,154000,plain)', 'MCS 2023, asbestos'),
  ('    325', '(325,325,325,plain)', 'MCS 2024, manganese'),
  ('68 ', '(68,68,68,plain)', 'MCS 2026'),
  ('2,419.18', '(2419.18,2419.18,2419.18,plain)', 'MCS 2026'),
  ('−76', '(-76,-76,-76,plain)', 'MCS 2023, niobium'),
  ('Large', '(,,,qualitative)', 'MCS 2023, talc'),
  ('    Large', '(,,,qualitative)', 'MCS 2023, talc'),
  ('Categorized as "large"', '(,,,qualitative)', 'MCS 2024, gypsum'),
  ('Very small', '(,,,qualitative)', 'MCS 2024, mica'),
  ('Moderate to large', '(,,,qualitative)', 'MCS 2026'),
  ('Variable, depending on type of product', '(,,,qualitative)', 'MCS 2026'),
  ('Included in World total.', '(,,,included)', 'MCS 2024, graphite'),
  ('Included with “Other countries.”', '(,,,included)', 'MCS 2023, peat'),
  ('included with ilmenite', '(,,,included)', 'MCS 2024, titanium'),
  ('Not applicable', '(,,,inapplicable)', 'MCS 2024, boron'),
  -- European Commission
  ('<0.1%', '(0.05,0,0.1,"below percent")', 'EU 2023, shares: read as half'),
  ('84.9%', '(84.9,84.9,84.9,percent)', 'EU 2023, shares: stays in percent'),
  ('N/A', '(,,,unavailable)', 'EU 2017, beryllium'),
  ('-', '(,,,dash)', 'EU 2023: not assessed, not zero'),
  -- British Geological Survey
  ('-----', '(0,0,0,zero)', 'BGS: nil'),
  ('...', '(,,,unavailable)', 'BGS: figures not available')
) AS v(cell, want, source);

-- What may be one thing or another, or names a unit of its own, is no number.
SELECT throws_ok(format('SELECT parse_quantity(%L)', cell), '22P02', format('cannot read quantity "%s"', cell),
                 format('"%s" (%s)', cell, source))
FROM (VALUES
  ('?10', 'MCS 2026, tantalum: a minus sign lost in conversion'),
  ('Less than 50,000 tons', 'MCS 2025, slag, in a column of million tons'),
  ('Less than 500 carats.', 'MCS 2024, diamond'),
  ('2021–24', 'MCS 2026, a column of years'),
  ('1,23', 'a decimal comma'),
  ('1.234.567', 'points between thousands'),
  ('5,0001', 'a footnote number glued to a number'),
  ('(1,234)', 'negative, or of limited informational value'),
  ('5e3', 'a power of ten, or an estimate with a footnote')
) AS v(cell, source);

------------------------------------------------------------------------------
-- NULL and missing_ok
------------------------------------------------------------------------------
SELECT is(parse_quantity(NULL)::text, '(,,,blank)', 'NULL is a blank cell');
SELECT is(parse_quantity('')::text, '(,,,blank)', 'and so is the empty string, as COPY may make either of it');
SELECT is(parse_quantity(E' \t' || chr(160) || chr(65279))::text, '(,,,blank)', 'and white space');
SELECT is(parse_quantity('five', missing_ok => true)::text, '(,,,unreadable)', 'missing_ok gives NULL with its mark');
SELECT is(parse_quantity('1E400', true)::text, '(,,,unreadable)', 'also beyond double precision');
SELECT is(parse_quantity('5', true)::text, '(5,5,5,plain)', 'and changes nothing else');
SELECT throws_ok('SELECT parse_quantity(''five'', NULL)', '22P02', NULL, 'missing_ok NULL is false');
SELECT throws_ok('SELECT parse_quantity(''1E400'')', '22003', NULL, 'beyond double precision');
SELECT throws_ok('SELECT parse_quantity(''-1e-400'')', '22003', NULL, 'and so near zero that it would become zero');
SELECT is((SELECT count(*) FROM (VALUES ('1'), (NULL), ('W')) AS v(cell), parse_quantity(cell) AS q), 3::bigint,
          'no row is lost in a lateral join');
SELECT is((parse_quantity(repeat('9', 300) || '.' || repeat('9', 1000000))).amount, 1e300::float8, 'a million digits');

------------------------------------------------------------------------------
-- Plain numbers of the bundled files: what a cast gives, to the last bit
------------------------------------------------------------------------------
CREATE TEMPORARY TABLE flow (year text, exporter text, exporter_name text, importer text, importer_name text,
  hs6 text, material text, value text, quantity text);
\copy flow FROM 'examples/critical_minerals/data/baci/baci_hs17_2024_complete.csv' (FORMAT csv, HEADER)
CREATE TEMPORARY TABLE governance (iso3 text, m49 text, country text, year text, estimate text);
\copy governance FROM 'examples/critical_minerals/data/wgi/wgi_political_stability_1996_2022.csv' (FORMAT csv, HEADER)
CREATE TEMPORARY TABLE printed AS
SELECT value AS cell FROM flow UNION ALL SELECT quantity FROM flow UNION ALL SELECT estimate FROM governance;
SELECT is((SELECT count(*) FROM printed), 25099::bigint, 'cells of BACI and WGI');
SELECT is_empty($$
  SELECT cell, q FROM printed, parse_quantity(cell) AS q
  WHERE (float8send(q.amount), float8send(q.lower), float8send(q.upper), q.mark) IS DISTINCT FROM
        (float8send(cell::float8), float8send(cell::float8), float8send(cell::float8),
         CASE WHEN cell IS NULL THEN 'blank' ELSE 'plain' END) $$, 'are read as by a cast');

------------------------------------------------------------------------------
-- Every combination of parts
------------------------------------------------------------------------------
CREATE FUNCTION mark_of(words text[]) RETURNS text LANGUAGE sql AS $$
  SELECT coalesce(string_agg(word, ' ' ORDER BY pos), 'plain')
  FROM unnest(ARRAY['range', 'below', 'above', 'zero', 'withheld', 'unavailable', 'exporter',
                    'estimated', 'revised', 'preliminary', 'percent', 'footnote']) WITH ORDINALITY AS o(word, pos)
  WHERE word = ANY (words)
$$;
CREATE TEMPORARY TABLE prefix AS SELECT * FROM (VALUES
  ('', '{}'::text[]), ('e', '{estimated}'), ('r ', '{revised}'), ('p', '{preliminary}'), ('~', '{estimated}'),
  ('re', '{revised,estimated}'), ('r, e ', '{revised,estimated}'), ('* ', '{footnote}'), ('² ', '{footnote}')) AS v(text, words);
CREATE TEMPORARY TABLE suffix AS SELECT * FROM (VALUES
  ('', '{}'::text[]), ('e', '{estimated}'), (' e', '{estimated}'), ('ᵉ', '{estimated}'), ('ʳ', '{revised}'),
  (' r, 2', '{revised,footnote}'), ('p', '{preliminary}'), (' p, e, r', '{preliminary,estimated,revised}'),
  ('²', '{footnote}'), (' ¹⁰', '{footnote}'), (' (3)', '{footnote}'), (' (a)', '{footnote}'), ('*', '{footnote}'),
  ('†', '{footnote}')) AS v(text, words);
CREATE TEMPORARY TABLE around AS SELECT * FROM (VALUES ('', ''), ('  ', ' '), (chr(160), chr(8239)),
  (chr(65279), E'\t'), (E'\n', chr(12288))) AS v(before, behind);
CREATE TEMPORARY TABLE number AS
SELECT sign || replace(digits, ',', separator) AS text, (btrim(sign, '−+') || replace(digits, ',', ''))::numeric
       * CASE WHEN sign IN ('−', '–') THEN -1 ELSE 1 END AS value
FROM (VALUES ('0'), ('7'), ('0.1'), ('345'), ('1,234'), ('65,432.1'), ('1,234,567,890.0625')) AS n(digits),
     unnest(ARRAY[',', ' ', chr(160), chr(8239), chr(8201)]) AS s(separator), unnest(ARRAY['', '-', '−']) AS g(sign)
WHERE digits LIKE '%,%' OR separator = ',';
UPDATE number SET value = -abs(value) WHERE text LIKE '−%';

-- numbers and bounds
CREATE TEMPORARY TABLE made AS
SELECT a.before || p.text || r.text || n.text || c.text || s.text || a.behind AS cell, r.kind, n.value::float8 AS value,
       p.words || s.words || c.words || r.kind AS words
FROM prefix AS p, suffix AS s, number AS n, around AS a,
     (VALUES ('', NULL), ('>', 'above'), ('≥ ', 'above'), ('<', 'below'), (' Less than ', 'below')) AS r(text, kind),
     (VALUES ('', '{}'::text[]), (' %', '{percent}')) AS c(text, words)
WHERE NOT (p.words && s.words AND p.words <> '{footnote}')
  AND (a.before = '' OR p.text = '' OR s.text = '');
SELECT is((SELECT count(*) FROM made), 107730::bigint, 'so many cells are made of their parts');
SELECT is_empty($$
  SELECT cell, q FROM made, parse_quantity(cell) AS q
  WHERE q.lower IS DISTINCT FROM CASE kind WHEN 'below' THEN CASE WHEN value > 0 THEN 0 END ELSE value END
     OR q.upper IS DISTINCT FROM CASE kind WHEN 'above' THEN NULL ELSE value END
     OR q.amount IS DISTINCT FROM CASE kind WHEN 'above' THEN NULL WHEN 'below' THEN CASE WHEN value > 0 THEN value / 2 END
                                            ELSE value END
  LIMIT 5 $$, 'their amounts and bounds follow from the parts');
-- a function in SQL is slow where each call may start a worker: once for each set of words
CREATE TEMPORARY TABLE expected_mark AS SELECT words, mark_of(words) AS mark FROM (SELECT DISTINCT words FROM made) AS m;
SELECT is_empty('SELECT cell, q.mark FROM made JOIN expected_mark AS e USING (words), parse_quantity(cell) AS q
                 WHERE q.mark <> e.mark LIMIT 5', 'and so do their marks');
SELECT is((SELECT count(*) FROM made JOIN expected_mark USING (words)), 107730::bigint, 'all of them');

-- ranges
CREATE TEMPORARY TABLE made_range AS
SELECT a.before || p.text || low.text || d.dash || high.text || c.text || s.text || a.behind AS cell,
       low.value::float8 AS lower, high.value::float8 AS upper, p.words || s.words || c.words || '{range}' AS words
FROM prefix AS p, suffix AS s, around AS a, number AS low, number AS high,
     unnest(ARRAY['-', ' - ', '–', ' – ', '—', ' to ']) AS d(dash),
     (VALUES ('', '{}'::text[]), ('%', '{percent}')) AS c(text, words)
WHERE NOT (p.words && s.words AND p.words <> '{footnote}')
  AND (a.before = '' OR p.text = '' OR s.text = '')
  AND low.value <= high.value
  AND low.text IN ('0', '7', '−0.1', '-345', '1 234') AND high.text IN ('0.1', '345', '65,432.1', '−7');
SELECT is((SELECT count(*) FROM made_range), 29484::bigint, 'so many ranges are made of their parts');
CREATE TEMPORARY TABLE range_mark AS SELECT words, mark_of(words) AS mark FROM (SELECT DISTINCT words FROM made_range) AS m;
SELECT is_empty($$
  SELECT cell, q FROM made_range AS m LEFT JOIN range_mark AS e USING (words), parse_quantity(cell) AS q
  WHERE (q.amount, q.lower, q.upper, q.mark) IS DISTINCT FROM ((m.lower + m.upper) / 2, m.lower, m.upper, e.mark)
  LIMIT 5 $$, 'they are read as the middle between their ends');
SELECT is_empty($$
  SELECT low.text, d.dash, high.text FROM number AS low, number AS high, unnest(ARRAY['-', ' – ', ' to ']) AS d(dash)
  WHERE low.value > high.value AND (parse_quantity(low.text || d.dash || high.text, true)).mark <> 'unreadable' $$,
  'a range that runs backwards is unreadable');

-- words
SELECT is_empty($$
  SELECT cell, q FROM (
    SELECT a.before || w.text || s.text || a.behind AS cell, w.value, s.words || w.words AS words
    FROM around AS a, suffix AS s, (VALUES ('W', '{withheld}'::text[], NULL::float8), ('NA', '{unavailable}', NULL),
         ('n.a.', '{unavailable}', NULL), ('E', '{exporter}', NULL), ('—', '{zero}', 0)) AS w(text, words, value)
    WHERE s.text !~ '^[a-z]') AS m, parse_quantity(cell) AS q
  WHERE (q.amount, q.lower, q.upper, q.mark) IS DISTINCT FROM (value, value, value, mark_of(words)) $$,
  'marks in place of numbers take the same suffixes');

-- anything more is not overlooked
SELECT is_empty($$
  SELECT cell || more, q FROM made,
    unnest(ARRAY[' kg', 'x', '?', ' 2', ', 2 3', ',', '-', '..', '$', ' or so', '€', ' 5 000']) AS more,
    parse_quantity(cell || more, true) AS q
  WHERE q.mark <> 'unreadable' AND hashtext(cell) % 20 = 0 LIMIT 5 $$, 'what follows a value is not overlooked');

-- nothing unknown becomes zero
SELECT is_empty('SELECT cell FROM made WHERE (parse_quantity(cell)).amount = 0 AND value <> 0', 'nothing else becomes zero');

-- the same in parallel and in every column
SELECT is((SELECT sum((q).amount) FROM (SELECT parse_quantity(cell) AS q FROM made OFFSET 0) AS s),
          (SELECT sum((parse_quantity(cell)).amount) FROM made), 'one row value or its column');

SELECT * FROM finish();
ROLLBACK;
