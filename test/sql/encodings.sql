-- Databases in other encodings: labels are converted from them, names of
-- countries to them, or given as codes where that is not possible.
\pset format unaligned
\pset tuples_only on
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
