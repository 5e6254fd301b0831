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
DROP FUNCTION try(text);
