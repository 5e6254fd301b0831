-- What COPY gives back of a table, in a new one.  The file has a name that nobody
-- else uses, and is removed at the end.
CREATE FUNCTION copy_of(original regclass, copy text, options text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  file text := format('%s/copy_of_%s', current_setting('data_directory'), pg_backend_pid());
BEGIN
  EXECUTE format('CREATE TABLE %I (LIKE %s)', copy, original);
  EXECUTE format('COPY %s TO %L %s', original, file, options);
  EXECUTE format('COPY %I FROM %L %s', copy, file, options);
  EXECUTE format('COPY (SELECT) TO PROGRAM %L', format('cat > /dev/null; rm -f ''%s''', file));
END
$$;
