-- Reading files unchanged: every cell is text until it has been looked at.
--
-- A file with one header goes into a table whose columns are called exactly as
-- the header calls them; took() then compares the two, so that a column that
-- moved or changed its name is noticed.  Files whose header changes from one to
-- the next go in line by line; took_lines() takes them apart, cell by cell with their heading.

CREATE SCHEMA minerals_raw;
COMMENT ON SCHEMA minerals_raw IS 'The files as they are, before anything is read into them';

CREATE FUNCTION minerals.tidy(label text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT btrim(regexp_replace(label, '[[:space:]' || U&'\00A0' || ']+', ' ', 'g'))
$$;
COMMENT ON FUNCTION minerals.tidy(text) IS 'Label with single blanks and none around it; no-break spaces are blanks';

CREATE FUNCTION minerals.file_id(path text) RETURNS integer
LANGUAGE plpgsql STABLE AS $$
DECLARE
  id integer;
BEGIN
  SELECT f.file_id INTO STRICT id FROM minerals.source_file AS f WHERE f.path = file_id.path;
  RETURN id;
EXCEPTION WHEN no_data_found THEN
  RAISE EXCEPTION 'no file "%" in minerals.source_file', path
    USING HINT = 'Add it to sources.sql, with its publisher and licence.';
END
$$;
COMMENT ON FUNCTION minerals.file_id(text) IS 'Number of a source file';

-- After COPY: numbers the rows, checks the header (row 0) and takes it away.  The raw
-- table gets columns for the file, the row, and the material that a column names.
CREATE FUNCTION minerals_raw.took(raw regclass, path text, material_column text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  id       integer := minerals.file_id(path);
  expected text[];
  found    text[];
BEGIN
  SELECT array_agg(attname::text ORDER BY attnum) INTO expected
  FROM pg_attribute WHERE attrelid = raw AND attnum > 0;

  EXECUTE format('ALTER TABLE %s ADD file_id integer NOT NULL DEFAULT %s,
                                 ADD row_no integer GENERATED ALWAYS AS IDENTITY (MINVALUE 0)', raw, id);
  EXECUTE format('SELECT ARRAY[%s] FROM %s WHERE row_no = 0',
                 (SELECT string_agg(quote_ident(name), ', ' ORDER BY n)
                  FROM unnest(expected) WITH ORDINALITY AS e (name, n)), raw) INTO found;
  found[1] := ltrim(found[1], U&'\FEFF');       -- byte-order mark
  IF found IS DISTINCT FROM expected THEN
    RAISE EXCEPTION '%: the header is not the one that this load was written for', path
      USING DETAIL = format('Expected: %s.  Found: %s.', expected, found);
  END IF;

  EXECUTE format('DELETE FROM %s WHERE row_no = 0', raw);
  EXECUTE format('INSERT INTO minerals.row_read (file_id, row_no) SELECT file_id, row_no FROM %s', raw);
  IF material_column IS NOT NULL THEN
    PERFORM minerals_raw.find_material(raw, material_column);
  END IF;
END
$$;
COMMENT ON FUNCTION minerals_raw.took(regclass, text, text) IS
  'Books the rows of a file that has been copied into a raw table, and checks its header';

CREATE FUNCTION minerals_raw.find_material(raw regclass, material_column text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  unknown text;
BEGIN
  EXECUTE format('ALTER TABLE %s ADD material_key text', raw);
  EXECUTE format('UPDATE %s AS r SET material_key = n.material FROM minerals.material_name AS n
                  WHERE n.name = lower(minerals.tidy(r.%I))', raw, material_column);
  EXECUTE format('SELECT string_agg(DISTINCT %I, ''", "'') FROM %s WHERE material_key IS NULL', material_column, raw)
    INTO unknown;
  IF unknown IS NOT NULL THEN
    RAISE EXCEPTION 'unknown material "%" in %', unknown, raw
      USING HINT = 'Add it to materials.sql, as a material or as an alias.';
  END IF;
END
$$;
COMMENT ON FUNCTION minerals_raw.find_material(regclass, text) IS
  'Adds a column material_key: what minerals.material calls the material that a column names';


-- Files line by line, as "grep -n" prints them: path:number:line ------------------

-- The fields of a line of CSV.  A comma goes before each field, so that empty
-- ones are found too.
CREATE FUNCTION minerals_raw.fields(line text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
  SELECT array_agg(CASE WHEN m[1] LIKE '"%' THEN replace(substr(m[1], 2, length(m[1]) - 2), '""', '"')
                        ELSE m[1] END ORDER BY n)
  FROM regexp_matches(',' || ltrim(line, U&'\FEFF'), ',("(?:[^"]|"")*"|[^,]*)', 'g') WITH ORDINALITY AS f (m, n)
$$;
COMMENT ON FUNCTION minerals_raw.fields(text) IS 'The fields of a line of CSV, without their quotes';

CREATE TABLE minerals_raw.line (
  printed text NOT NULL,
  path    text    GENERATED ALWAYS AS (split_part(printed, ':', 1)) STORED,
  row_no  integer GENERATED ALWAYS AS (split_part(printed, ':', 2)::integer - 1) STORED,
  fields  text[]  GENERATED ALWAYS AS (minerals_raw.fields(regexp_replace(printed, '^[^:]*:[0-9]+:', ''))) STORED
);
COMMENT ON TABLE minerals_raw.line IS 'Lines of files whose headers differ; row 0 is the header';

CREATE TABLE minerals_raw.cell (
  file_id   integer NOT NULL,
  path      text NOT NULL,
  row_no    integer NOT NULL,
  column_no integer NOT NULL,
  heading   text NOT NULL,
  cell      text NOT NULL,
  PRIMARY KEY (file_id, row_no, column_no)
);
COMMENT ON TABLE minerals_raw.cell IS
  'The cells of the files that were read line by line, each with the heading of its column';

-- Books the rows of the files in a directory and takes them apart; blank rows, and
-- rows that have more or fewer fields than the header, are left out.
CREATE FUNCTION minerals_raw.took_lines(directory text) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO minerals.row_read
    SELECT minerals.file_id(path), row_no FROM minerals_raw.line
    WHERE path LIKE directory || '/%' AND row_no > 0;

  INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
    SELECT f.file_id, l.row_no, CASE WHEN btrim(l.line, ' ') = '' THEN 'blank row' ELSE 'unreadable row' END, l.line
    FROM (SELECT *, array_to_string(fields, '') AS line FROM minerals_raw.line) AS l
    JOIN minerals_raw.line AS h ON h.path = l.path AND h.row_no = 0
    JOIN minerals.source_file AS f ON f.path = l.path
    WHERE l.path LIKE directory || '/%' AND l.row_no > 0
      AND (btrim(l.line, ' ') = '' OR cardinality(l.fields) <> cardinality(h.fields));

  INSERT INTO minerals_raw.cell
    SELECT f.file_id, l.path, l.row_no, c.n, minerals.tidy(h.fields[c.n]), c.cell
    FROM minerals_raw.line AS l
    JOIN minerals_raw.line AS h ON h.path = l.path AND h.row_no = 0
    JOIN minerals.source_file AS f ON f.path = l.path
    CROSS JOIN unnest(l.fields) WITH ORDINALITY AS c (cell, n)
    WHERE l.path LIKE directory || '/%' AND l.row_no > 0
      AND NOT EXISTS (SELECT FROM minerals.left_out AS o WHERE (o.file_id, o.row_no) = (f.file_id, l.row_no));
$$;
COMMENT ON FUNCTION minerals_raw.took_lines(text) IS
  'Books the rows of files that were read line by line, and takes them apart';


-- What is read from a file has a kind and a label of its row, a mark and the text of
-- its cell: rows of unknown label and unreadable cells are left out, and stop the load
-- once all is read (known_issues.sql).
CREATE FUNCTION minerals_raw.leave_out_unknown(cells regclass) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($insert$
    INSERT INTO minerals.left_out (file_id, row_no, reason, detail)
    SELECT file_id, row_no,
           CASE WHEN kind = 'unknown' THEN 'unknown country' ELSE 'unreadable cell' END,
           CASE WHEN kind = 'unknown' THEN label ELSE printed END
    FROM %s
    WHERE kind = 'unknown' OR mark = 'unreadable'
    ON CONFLICT DO NOTHING
  $insert$, cells);
END
$$;
COMMENT ON FUNCTION minerals_raw.leave_out_unknown(regclass) IS
  'Leaves out what has an unknown country or an unreadable cell; the table has columns file_id, row_no, kind, label, mark, printed';
