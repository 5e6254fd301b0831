-- what a query says when it fails: SQLSTATE, message, detail, hint
CREATE FUNCTION error_of(query text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  state text;
  message text;
  detail text;
  hint text;
BEGIN
  EXECUTE query;
  RETURN ARRAY['00000', 'no error', '', ''];
EXCEPTION WHEN OTHERS THEN
  GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
                          detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
  RETURN ARRAY[state, message, detail, hint];
END
$$;
