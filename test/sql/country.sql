-- Labels that are no country: every error, with detail and hint.
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

SELECT try(format('SELECT country_code(%L)', label)) FROM (VALUES
  ('Germny'), ('Kazakstan'), ('Congo (Stanleyville)'), ('Turkmeniya'), ('xqzw'), ('999'),
  (repeat('é', 100)),
  ('Korea'), ('Virgin Islands'), ('CS'),
  ('China, Germany, and Russia'), ('United States and Canada'), ('Georgia (USA)'),
  ('Chile, Peru, Cuba, Iran, Iraq, Mali'),
  ('World total (rounded), excluding United States'), ('EU27'), ('Other countriese'), ('Areas, nes'),
  ('N.A.'), ('—'), (''), ('  ')) AS v(label);
SELECT try($$SELECT country_name('Atlantic')$$);
SELECT try($$SELECT country_name('World')$$);
SELECT country_code(label, missing_ok => true) IS NULL
FROM (VALUES ('Germny'), ('Korea'), ('United States and Canada'), ('World'), ('Other countries'), ('N.A.'), ('')) AS v(label);

-- other encodings of the server: names are converted, or given as codes
CREATE DATABASE ra_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE ra_win1251 TEMPLATE template0 ENCODING 'WIN1251' LC_COLLATE 'C' LC_CTYPE 'C';
CREATE DATABASE ra_sql_ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C';
\c ra_latin1
SET client_encoding = 'UTF8';
CREATE EXTENSION resource_analytics;
SELECT pg_encoding_to_char(encoding), country_code('Türkiye'), country_code('CÔTE D''IVOIRE'),
  country_name('CIV'), octet_length(country_name('CIV'))
FROM pg_database WHERE datname = current_database();
SELECT country_code('Türkei (x) y');
\c ra_win1251
SET client_encoding = 'UTF8';
CREATE EXTENSION resource_analytics;
SELECT pg_encoding_to_char(encoding), country_code('Turkey'), country_code('Турция', true), country_name('CHN')
FROM pg_database WHERE datname = current_database();
SELECT country_code('Turkiya');
SELECT country_name('TUR');
\c ra_sql_ascii
CREATE EXTENSION resource_analytics;
SELECT pg_encoding_to_char(encoding), country_code('Türkiye'), country_code(E'T\xfcrkiye'), country_code(E'C\xf4te d\x92Ivoire'),
  row_kind(E'\xff\xfe'), octet_length(country_name('TUR'))
FROM pg_database WHERE datname = current_database();
\c contrib_regression
DROP DATABASE ra_latin1;
DROP DATABASE ra_win1251;
DROP DATABASE ra_sql_ascii;
DROP FUNCTION try(text);
