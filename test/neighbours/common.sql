-- What the files beside share: rows and stored values in plain tables, all
-- aggregates of the extension, and the comparison with other tables of them.
\set QUIET 1
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pgtap;
CREATE EXTENSION IF NOT EXISTS resource_analytics;

CREATE SCHEMA plain;

-- 3 decimals, 9 orders of magnitude, several rows of a supplier, some without
-- a commodity, a supplier or an amount; and commodities that have none at all
CREATE TABLE plain.flow AS
SELECT i::bigint AS id, 2000 + i % 25 AS year,
       CASE WHEN i <= 20 THEN 'unknown' WHEN i <= 40 THEN 'nobody' WHEN i <= 60 THEN 'zero'
            WHEN k % 23 = 0 THEN NULL ELSE 'C' || k % 19 END AS commodity,
       CASE WHEN i BETWEEN 21 AND 40 OR k % 31 = 0 THEN NULL WHEN k % 37 = 0 THEN ' '
            WHEN k % 2 = 0 THEN 'C' || k % 53 ELSE 'The Democratic Republic of ' || k % 47 END AS supplier,
       CASE WHEN i <= 20 OR k % 29 = 0 THEN NULL WHEN i BETWEEN 41 AND 60 THEN 0 ELSE amount::float8 END AS amount,
       CASE WHEN i <= 20 OR k % 29 = 0 THEN NULL WHEN i BETWEEN 41 AND 60 THEN 0 ELSE amount END AS amount_numeric,
       (k % 2 * 47 + k % 53 + 1)::float8 / 7 AS weight,
       (ARRAY['production', 'secondary', 'imports', 'exports', 'stock_build'])[1 + k % 5] AS flow,
       amount::float8 AS production, (amount / 2)::float8 AS imports, (amount / 4)::float8 AS exports,
       nullif(k % 7, 0)::float8 AS secondary, (amount / -8)::float8 AS stock_build,
       nullif('X' || k % 13, 'X0') AS exporter, 'M' || k % 11 AS importer
FROM generate_series(1, 6000) AS i,
     LATERAL (SELECT (i::bigint * 16807 * 48271 + 11) % 2147483647 AS k) AS r,
     LATERAL (SELECT round((k % 1000003) * 10.0 ^ (k % 9 - 5), 3) AS amount) AS a;

-- values to roll up, some of them NULL, in columns of the name of their type
CREATE TABLE plain.stored AS
SELECT row_number() OVER () AS id, year, commodity,
       CASE WHEN (hashtext(commodity) + year) % 17 <> 0 THEN supply_mix(supplier, amount) END AS supply_mix,
       material_balance(flow, amount) AS material_balance, trade_network(exporter, importer, amount) AS trade_network
FROM plain.flow GROUP BY commodity, year;

-- something to join
CREATE TABLE plain.region AS SELECT DISTINCT supplier, left(supplier, 5) AS region FROM plain.flow WHERE supplier <> '';

-- Every aggregate, as a call whose result is bytes.  Its arguments are the
-- columns that are named as they are, or as their type where they have no
-- name; numeric amounts are in a column of their own.
CREATE FUNCTION calls(OUT aggregate text, OUT source text, OUT call text) RETURNS SETOF record LANGUAGE sql STABLE AS $$
  SELECT p.oid::regprocedure::text, CASE WHEN p.proargnames IS NULL THEN 'stored' ELSE 'flow' END,
         format('%s(%s(%s))', t.typsend, p.proname,
                (SELECT string_agg(coalesce(p.proargnames[a.i], a.type::regtype::text)
                                   || CASE WHEN a.type = 'numeric'::regtype THEN '_numeric' ELSE '' END, ', ' ORDER BY a.i)
                 FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY AS a(type, i)))
  FROM pg_depend AS d JOIN pg_proc AS p ON p.oid = d.objid JOIN pg_type AS t ON t.oid = p.prorettype
  WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
    AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'resource_analytics') AND p.prokind = 'a'
$$;

-- all those calls of one table as a list of columns
CREATE FUNCTION columns_of(source text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(call || ' AS a' || i, ', ')
  FROM (SELECT call, row_number() OVER (ORDER BY aggregate) AS i FROM calls() WHERE calls.source = columns_of.source) AS c
$$;

-- what to ask of such tables
CREATE TABLE question (name text, query text);
INSERT INTO question VALUES
  ('flows', 'SELECT ' || columns_of('flow') || ' FROM flow'),
  ('flows by group', 'SELECT commodity, ' || columns_of('flow') || ' FROM flow GROUP BY commodity'),
  ('flows by year', 'SELECT year, ' || columns_of('flow') || ' FROM flow GROUP BY year'),
  ('roll-up', 'SELECT ' || columns_of('stored') || ' FROM stored'),
  ('roll-up by group', 'SELECT commodity, ' || columns_of('stored') || ' FROM stored GROUP BY commodity'),
  ('roll-up by year', 'SELECT year, ' || columns_of('stored') || ' FROM stored GROUP BY year'),
  ('no row', 'SELECT ' || columns_of('flow') || ' FROM flow WHERE id < 0'),
  ('no row by group', 'SELECT count(*) FROM (SELECT year, hhi(supplier, amount) FROM flow WHERE id < 0 GROUP BY year) AS none'),
  ('FILTER', 'SELECT commodity, float8send(hhi(supplier, amount) FILTER (WHERE year > 2010)) AS a,
                     supply_mix_send(supply_mix(supplier, amount_numeric) FILTER (WHERE supplier < ''C3'')) AS b,
                     float8send(gini(supplier, amount) FILTER (WHERE year < 0)) AS c
              FROM flow GROUP BY commodity'),
  ('HAVING', 'SELECT commodity, float8send(hhi(supplier, amount)) AS h FROM flow GROUP BY commodity
              HAVING effective_suppliers(supplier, amount) > 3 AND supplier_count(supplier, amount_numeric) > 10'),
  ('ORDER BY and LIMIT', 'SELECT commodity, largest_supplier(supplier, amount) FROM flow GROUP BY commodity
                          ORDER BY hhi(supplier, amount) DESC NULLS LAST, commodity LIMIT 5'),
  -- distributed plans forget the collation of a result
  ('DISTINCT results', 'SELECT DISTINCT largest_supplier(supplier, amount) COLLATE "C" FROM flow GROUP BY commodity'),
  ('group by expression', 'SELECT year / 10, float8send(total(supplier, amount)) FROM flow GROUP BY year / 10'),
  ('arguments', 'SELECT commodity, float8send(hhi(exporter || importer, amount * 2)) AS a,
                        float8send(hhi(id::text, year)) AS b, float8send(gini(supplier::varchar, id)) AS c
                 FROM flow GROUP BY commodity'),
  ('readings of roll-ups', 'SELECT commodity, float8send(share(rollup(supply_mix), ''C2'')) AS a,
                                   hhi_bounds(rollup(supply_mix)) AS b, net_import_reliance(rollup(material_balance)) AS c,
                                   supply_mix_send(imports_of(rollup(trade_network), ''M3'')) AS d
                            FROM stored GROUP BY commodity'),
  ('readings of rows', 'SELECT commodity, year, float8send(hhi(supply_mix)) FROM stored WHERE hhi(supply_mix) > 0.2'),
  ('values as they are', 'SELECT * FROM stored'),
  ('equal values', 'SELECT supply_mix_send(supply_mix), count(*) FROM stored GROUP BY supply_mix'),
  ('CTE', 'WITH m AS (SELECT commodity, supply_mix(supplier, amount) AS mix FROM flow GROUP BY commodity)
           SELECT supply_mix_send(rollup(mix)) FROM m WHERE commodity <> ''C3'''),
  ('levels', 'SELECT float8send(hhi(commodity, tonnes)) FROM (SELECT commodity, total(supplier, amount) AS tonnes
              FROM flow GROUP BY commodity) AS totals'),
  ('join', 'SELECT commodity, supply_mix_send(supply_mix(region, amount)) FROM flow JOIN region USING (supplier)
            GROUP BY commodity'),
  ('one year', 'SELECT supply_mix_send(supply_mix(supplier, amount)) FROM flow WHERE year = 2007'),
  ('windows', 'SELECT id, float8send(hhi(supplier, amount) OVER (PARTITION BY id)) FROM flow WHERE id < 300');

-- the rows of a query over the tables of one schema, as sorted text
CREATE FUNCTION answer(place text, query text) RETURNS text[] LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  r record;
  rows text[] := '{}';
BEGIN
  PERFORM set_config('search_path', place || ', public', true);
  FOR r IN EXECUTE query LOOP
    rows := rows || r::text;
  END LOOP;
  RETURN ARRAY(SELECT unnest(rows) ORDER BY 1);
END
$$;

-- the tables of a schema answer a query as the plain ones do, to the last bit
CREATE FUNCTION same(place text, query text, name text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  want text[] := answer('plain', query);
  got text[] := answer(place, query);
BEGIN
  RETURN NEXT ok(cardinality(want) > 0 AND got = want, place || ': ' || name);
  IF cardinality(want) = 0 OR got <> want THEN
    RETURN NEXT diag(format('%s rows, wanted %s', cardinality(got), cardinality(want)));
    RETURN QUERY SELECT diag('want ' || left(w, 400) || E'\ngot  ' || left(g, 400))
                 FROM unnest(want, got) AS u(w, g) WHERE w IS DISTINCT FROM g LIMIT 3;
  END IF;
END
$$;

CREATE FUNCTION plan_of(place text, query text) RETURNS text LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  line text;
  lines text := '';
BEGIN
  PERFORM set_config('search_path', place || ', public', true);
  FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
    lines := lines || line || E'\n';
  END LOOP;
  RETURN lines;
END
$$;
ANALYZE;
