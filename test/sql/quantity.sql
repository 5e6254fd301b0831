-- parse_quantity: every error, with its SQLSTATE, message, detail and hint.
CREATE FUNCTION try(cell text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  message text; detail text; hint text;
BEGIN
  RETURN parse_quantity(cell);
EXCEPTION WHEN OTHERS THEN
  GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
  RETURN concat_ws(E'\n', sqlstate || ' ' || message, detail, hint);
END $$;
\pset format unaligned
\pset tuples_only on

SELECT try('?10');
SELECT try('1,23');
SELECT try('1.234.567');
SELECT try('5e3');
SELECT try('1e+400');
SELECT try('2021–24');
SELECT try('(1,234)');
SELECT try('5,000 2');
SELECT try('Less than 50,000 tons');
-- a long cell is cut, between characters
SELECT try(repeat('é', 1000));
SELECT try(E'two\nlines');
-- no error
SELECT try('e5,000');
SELECT try(NULL);
-- all columns, one row
SELECT * FROM parse_quantity('10–15%');
SELECT cell, (parse_quantity(cell, missing_ok => true)).mark
FROM (VALUES ('1'), ('W'), ('—'), ('five'), (NULL)) AS v(cell);
DROP FUNCTION try(text);
