-- supply_rollup: a table of supply mixes by group that triggers keep exact.
--
-- There is no catalogue of rollups that could be forged or go stale: what a
-- rollup is stands in the catalogues of PostgreSQL, and all parts are found by
-- the name and the owner of its table.
--   NAME              the table: the group columns and the mix
--   NAME_recomputed   a view, the one statement of what NAME holds
--   NAME_measures     a view of the measures
--   NAME_maintain()   the trigger function, made of the text of NAME_recomputed
--   insert_NAME, update_NAME, delete_NAME, truncate_NAME
--                     its triggers on the source and on each of its partitions
-- Functions that write SQL run with a search_path of their own, so that names
-- in the text of a view come qualified and nothing of the caller's is found.

-- Names

CREATE FUNCTION supply_rollup_part(rollup regclass, suffix text) RETURNS text
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
  SELECT format('%I.%I', nspname, relname || suffix)
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = rollup
$$;
COMMENT ON FUNCTION supply_rollup_part(regclass, text) IS
    'qualified name of a part of a supply rollup';

CREATE FUNCTION supply_rollup_core() RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT quote_ident(nspname)
  FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE extname = 'resource_analytics'
$$;
COMMENT ON FUNCTION supply_rollup_core() IS
    'schema of the extension resource_analytics';

CREATE FUNCTION supply_rollup_list(names text[], pattern text DEFAULT '%1$I') RETURNS text
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
  SELECT string_agg(format(pattern, name, i), ', ' ORDER BY i) FROM unnest(names) WITH ORDINALITY AS n(name, i)
$$;
COMMENT ON FUNCTION supply_rollup_list(text[], text) IS
    'names as a list in SQL; the pattern gets each name and its position';

-- What there is

-- All operators are exact matches in pg_catalog, which nothing can be planted
-- before: the view is parsed while the schema of the extension is searched.
CREATE VIEW supply_rollups AS
SELECT t.oid::regclass AS rollup, s.source,
       ARRAY(SELECT attname::text COLLATE "default" FROM pg_attribute
             WHERE attrelid = v.oid AND attnum > 0 AND attname <> 'mix' ORDER BY attnum) AS group_by,
       pg_get_viewdef(v.oid) AS definition
FROM pg_class AS t
JOIN pg_attribute AS m ON m.attrelid = t.oid AND m.attname = 'mix' AND m.atttypid = 'supply_mix'::regtype::oid
LEFT JOIN pg_proc AS f ON f.pronamespace = t.relnamespace AND f.proname = t.relname::text || '_maintain'
                      AND f.prorettype = 'trigger'::regtype::oid AND f.proowner = t.relowner
LEFT JOIN pg_class AS v ON v.relnamespace = t.relnamespace AND v.relname = t.relname::text || '_recomputed' AND v.relkind = 'v'
                       AND v.relowner = t.relowner
-- the one relation whose columns the view reads
LEFT JOIN LATERAL (
  SELECT DISTINCT d.refobjid::regclass AS source
  FROM pg_rewrite AS w JOIN pg_depend AS d ON d.classid = 'pg_rewrite'::regclass::oid AND d.objid = w.oid
  WHERE w.ev_class = v.oid AND d.refclassid = 'pg_class'::regclass::oid AND d.refobjsubid > 0) AS s ON true
WHERE t.relkind = 'r' AND (f.oid IS NOT NULL OR v.oid IS NOT NULL);
COMMENT ON VIEW supply_rollups IS
    'all supply rollups of this database';
COMMENT ON COLUMN supply_rollups.rollup IS 'the table of mixes';
COMMENT ON COLUMN supply_rollups.source IS 'the table that it sums up; NULL if it was dropped';
COMMENT ON COLUMN supply_rollups.group_by IS 'its group columns';
COMMENT ON COLUMN supply_rollups.definition IS 'what it holds, as a query';
GRANT SELECT ON supply_rollups TO PUBLIC;

-- Its owner's alone: views and trigger functions of another could do with the
-- rights of the caller whatever they like.
CREATE FUNCTION supply_rollup_named(rollup regclass) RETURNS supply_rollups
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_one @extschema@.supply_rollups;
  owner name;
BEGIN
  SELECT * INTO found_one FROM @extschema@.supply_rollups AS s WHERE s.rollup = $1;
  IF NOT found THEN
    RAISE EXCEPTION '% is not a supply rollup', coalesce(rollup::text, 'NULL')
      USING ERRCODE = 'wrong_object_type',
            HINT = 'SELECT rollup FROM supply_rollups lists them. The parts of a rollup are found by the name of its table.';
  END IF;
  owner := (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = rollup);
  IF owner <> current_user THEN
    RAISE EXCEPTION 'must be owner of supply rollup %', rollup
      USING ERRCODE = 'insufficient_privilege', DETAIL = format('Its owner is %I.', owner),
            HINT = 'Its views and functions run with the rights of whoever calls them: look at them before you SET ROLE to the owner.';
  ELSIF (SELECT pg_get_userbyid(proowner) <> owner FROM pg_proc
         WHERE oid = to_regprocedure(@extschema@.supply_rollup_part(rollup, '_maintain') || '()')) THEN
    RAISE EXCEPTION 'function %() is not of the owner of supply rollup %', @extschema@.supply_rollup_part(rollup, '_maintain'), rollup
      USING ERRCODE = 'wrong_object_type', HINT = 'The parts of a rollup are found by the name of its table.';
  END IF;
  RETURN found_one;
END $$;
COMMENT ON FUNCTION supply_rollup_named(regclass) IS
    'the line of supply_rollups of a rollup';

CREATE FUNCTION supply_rollup_defined(rollup regclass) RETURNS supply_rollups
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r @extschema@.supply_rollups := @extschema@.supply_rollup_named(rollup);
BEGIN
  IF r.source IS NULL THEN
    RAISE EXCEPTION 'supply rollup % has lost its source', rollup
      USING ERRCODE = 'object_not_in_prerequisite_state',
            DETAIL = format('The view %s, which says what it holds, was dropped.', @extschema@.supply_rollup_part(rollup, '_recomputed')),
            HINT = 'Drop it with drop_supply_rollup, and create it again.';
  END IF;
  RETURN r;
END $$;
COMMENT ON FUNCTION supply_rollup_defined(regclass) IS
    'the line of supply_rollups of a rollup that still has its source';

CREATE FUNCTION supply_rollup_tree(source regclass) RETURNS SETOF oid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE tree(relation) AS (
    SELECT source::oid UNION SELECT inhrelid FROM pg_inherits JOIN tree ON inhparent = relation
  )
  SELECT relation FROM tree
$$;
COMMENT ON FUNCTION supply_rollup_tree(regclass) IS
    'a table with its partitions and children';

CREATE FUNCTION supply_rollup_tables(rollup regclass, source regclass, OUT relation regclass, OUT wanted boolean, OUT watched boolean)
RETURNS SETOF record LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH trigger AS (
    SELECT tgrelid AS relation, count(*) FILTER (WHERE tgenabled IN ('O', 'A')) AS enabled FROM pg_trigger
    WHERE tgfoid = to_regprocedure(@extschema@.supply_rollup_part(rollup, '_maintain') || '()') GROUP BY tgrelid
  )
  SELECT relation::regclass, tree.relation IS NOT NULL, coalesce(enabled = 4, false)
  FROM @extschema@.supply_rollup_tree(source) AS tree(relation) FULL JOIN trigger USING (relation) ORDER BY relation
$$;
COMMENT ON FUNCTION supply_rollup_tables(regclass, regclass) IS
    'the source of a rollup, its partitions and whatever else has triggers of it: whether they should, and whether all are there';

-- What may be a source

CREATE FUNCTION supply_rollup_check_source(source regclass) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t record;
BEGIN
  IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = source) THEN
    RAISE EXCEPTION 'a supply rollup cannot have % as its source, which is a part of another table', source
      USING ERRCODE = 'wrong_object_type', DETAIL = 'What is written by way of the other table fires only its own triggers.',
            HINT = 'Take the whole table as the source, with a where_clause for the part.';
  END IF;
  IF row_security_active(source) THEN
    RAISE EXCEPTION 'a supply rollup cannot have % as its source, of which you may not see all rows', source
      USING ERRCODE = 'insufficient_privilege', DETAIL = 'Row-level security applies to you, but not to triggers.';
  END IF;
  FOR t IN
    SELECT oid::regclass AS relation, relkind, relpersistence
    FROM @extschema@.supply_rollup_tree(source) AS tree(relation) JOIN pg_class ON oid = relation
  LOOP
    IF t.relkind NOT IN ('r', 'p') OR t.relpersistence <> 'p' OR t.relation < 16384 THEN
      RAISE EXCEPTION 'a supply rollup cannot be kept of %', t.relation
        USING ERRCODE = 'wrong_object_type',
              DETAIL = format('It is %s.', CASE WHEN t.relkind IN ('v', 'm') THEN 'a view' WHEN t.relkind = 'f' THEN 'a foreign table'
                WHEN t.relpersistence = 't' THEN 'a temporary table' WHEN t.relpersistence = 'u' THEN 'an unlogged table, which a crash empties'
                WHEN t.relation < 16384 THEN 'a system catalogue' ELSE 'not a table' END),
              HINT = 'The source is an ordinary or partitioned table, whose triggers see every change. Of a view, take its table.';
    END IF;
  END LOOP;
END $$;
COMMENT ON FUNCTION supply_rollup_check_source(regclass) IS
    'an error if triggers would not see all changes of a source';

CREATE FUNCTION supply_rollup_base_type(type oid) RETURNS oid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE base(type) AS (
    SELECT $1 UNION ALL SELECT typbasetype FROM base JOIN pg_type AS t ON t.oid = base.type AND typtype = 'd'
  )
  SELECT base.type FROM base JOIN pg_type AS t ON t.oid = base.type AND typtype <> 'd'
$$;
COMMENT ON FUNCTION supply_rollup_base_type(oid) IS
    'a type, or what a domain is made of';

CREATE FUNCTION supply_rollup_column(source regclass, name text) RETURNS pg_attribute
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  a pg_attribute;
BEGIN
  SELECT * INTO a FROM pg_attribute WHERE attrelid = source AND attname::text = name AND attnum > 0 AND NOT attisdropped;
  IF NOT found THEN
    RAISE EXCEPTION 'column % of % does not exist', quote_ident(name), source
      USING ERRCODE = 'undefined_column',
            HINT = format('Its columns are %s. Upper and lower case differ, and quotes are not needed.',
                          (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                           WHERE attrelid = source AND attnum > 0 AND NOT attisdropped));
  END IF;
  IF a.attgenerated = 'v' THEN
    RAISE EXCEPTION 'column % of % is a virtual generated column, whose values triggers do not see', quote_ident(name), source
      USING ERRCODE = 'feature_not_supported', HINT = 'Make it STORED.';
  END IF;
  RETURN a;
END $$;
COMMENT ON FUNCTION supply_rollup_column(regclass, text) IS
    'a column of a source, or an error if it is not there or not to be used';

CREATE FUNCTION supply_rollup_check_groups(source regclass, group_by text[]) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  name text;
  a pg_attribute;
BEGIN
  IF cardinality(group_by) = 0 THEN
    RAISE EXCEPTION 'a supply rollup needs a group column' USING ERRCODE = 'invalid_parameter_value',
      HINT = 'For one mix of all rows, add up those of a rollup: SELECT rollup(mix) FROM ...';
  END IF;
  FOREACH name IN ARRAY group_by LOOP
    IF name = 'mix' OR name IN (SELECT measure FROM @extschema@.supply_rollup_measures()) THEN
      RAISE EXCEPTION 'a group column cannot be called %', quote_ident(name) USING ERRCODE = 'duplicate_column',
        DETAIL = 'The rollup has a column of that name itself.', HINT = 'Rename the column, or add a generated one of another name.';
    END IF;
    a := @extschema@.supply_rollup_column(source, name);
    IF cardinality(array_positions(group_by, name)) > 1 THEN
      RAISE EXCEPTION 'group column % is given twice', quote_ident(name) USING ERRCODE = 'duplicate_column';
    END IF;
    IF NOT a.attnotnull AND current_setting('server_version_num')::int < 150000 THEN
      RAISE EXCEPTION 'group column % may be NULL', quote_ident(name) USING ERRCODE = 'feature_not_supported',
        DETAIL = 'Before PostgreSQL 15, an index cannot tell that NULL is one group.',
        HINT = format('ALTER TABLE %s ALTER COLUMN %I SET NOT NULL', source, name);
    END IF;
  END LOOP;
END $$;
COMMENT ON FUNCTION supply_rollup_check_groups(regclass, text[]) IS
    'an error if columns cannot be the group columns of a rollup';

-- Text that depends on settings, as that of a timestamp does on the time zone,
-- would make another supplier of the same value in another session.
CREATE FUNCTION supply_rollup_check_supply(source regclass, supplier text, amount text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  s oid := @extschema@.supply_rollup_base_type((@extschema@.supply_rollup_column(source, supplier)).atttypid);
  a oid := @extschema@.supply_rollup_base_type((@extschema@.supply_rollup_column(source, amount)).atttypid);
BEGIN
  IF s NOT IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype, 'uuid'::regtype)
     AND (SELECT typcategory FROM pg_type WHERE oid = s) NOT IN ('S', 'E', 'B') THEN
    RAISE EXCEPTION 'column % of type % cannot name the supplier', quote_ident(supplier), s::regtype
      USING ERRCODE = 'datatype_mismatch', DETAIL = 'Its text form may depend on settings.',
            HINT = 'Suppliers are text, whole numbers, uuid or an enum. Add a column with the text that you want.';
  END IF;
  IF a NOT IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'float4'::regtype, 'float8'::regtype, 'numeric'::regtype) THEN
    RAISE EXCEPTION 'column % of type % is no amount', quote_ident(amount), a::regtype
      USING ERRCODE = 'datatype_mismatch', HINT = 'Amounts are double precision, numeric or integers.';
  END IF;
END $$;
COMMENT ON FUNCTION supply_rollup_check_supply(regclass, text, text) IS
    'an error if columns cannot be the supplier and the amount of a rollup';

-- The text of a condition is not trusted: it must be one statement as the end of
-- a query, which a cursor is before any of it runs, and one immutable expression
-- over the columns, which the predicate of an index is.
CREATE FUNCTION supply_rollup_check_clause(source regclass, clause text, scratch text, path text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  probe refcursor;
BEGIN
  EXECUTE format('CREATE TABLE %s (LIKE %s)', scratch, source);
  BEGIN
    PERFORM set_config('search_path', path, true);
    OPEN probe FOR EXECUTE pg_catalog.format(E'SELECT FROM %s WHERE (%s\n)', source, clause);
    CLOSE probe;
    EXECUTE pg_catalog.format(E'CREATE INDEX ON %s ((1)) WHERE (%s\n)', scratch, clause);
  EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception OR feature_not_supported OR invalid_cursor_definition THEN
    RAISE EXCEPTION USING ERRCODE = SQLSTATE,
      MESSAGE = pg_catalog.format('where_clause is no condition on the columns of %s: %s', source, clause), DETAIL = SQLERRM,
      HINT = 'It is one expression over the columns of the source, without sub-queries, of immutable functions alone.';
  END;
  EXECUTE pg_catalog.format('DROP TABLE %s', scratch);
END $$;
COMMENT ON FUNCTION supply_rollup_check_clause(regclass, text, text, text) IS
    'an error if a text is not a condition that a rollup can have';

-- The parts

CREATE FUNCTION supply_rollup_measures() RETURNS TABLE (measure text, expression text, comment text)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  VALUES ('total', '%1$s.total(mix)', 'total amount, unattributed supply included'),
         ('unknown_count', '%1$s.unknown_count(mix)', 'number of rows whose amount is NULL'),
         ('attributed_share', '%1$s.attributed_share(mix)', 'part of the total whose supplier is known, 0..1'),
         ('supplier_count', '%1$s.supplier_count(mix)', 'number of named suppliers with an amount above zero'),
         ('largest_supplier', '%1$s.largest_supplier(mix)', 'name of the supplier with the largest amount'),
         ('largest_share', '%1$s.largest_share(mix)', 'its share, 0..1'),
         ('concentration_ratio_3', '%1$s.concentration_ratio(mix, 3)', 'share of the three largest suppliers, 0..1'),
         ('hhi', '%1$s.hhi(mix)', 'Herfindahl-Hirschman index, 0..1; unattributed supply counts as spread over very many'),
         ('hhi_upper', '(%1$s.hhi_bounds(mix)).upper', 'what the index could be if one supplier had all unattributed supply'),
         ('effective_suppliers', '%1$s.effective_suppliers(mix)', 'number of equal suppliers with the same index, 1 / HHI'),
         ('shannon_entropy', '%1$s.shannon_entropy(mix)', 'Shannon entropy in nats'),
         ('gini', '%1$s.gini(mix)', 'Gini coefficient among the listed suppliers, 0..1')
$$;
COMMENT ON FUNCTION supply_rollup_measures() IS
    'the columns of the view of measures of a rollup';

CREATE FUNCTION supply_rollup_make_table(name text, source regclass, group_by text[]) RETURNS regclass
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- a third of the page is left free, for the next version of a mix to stay on it
  EXECUTE format('CREATE TABLE %s WITH (fillfactor = 70) AS SELECT %s, NULL::%s.supply_mix AS mix FROM %s WITH NO DATA',
                 name, @extschema@.supply_rollup_list(group_by), @extschema@.supply_rollup_core(), source);
  EXECUTE format('ALTER TABLE %s ALTER COLUMN mix SET NOT NULL', name);
  EXECUTE format('CREATE UNIQUE INDEX ON %s (%s) %s', name, @extschema@.supply_rollup_list(group_by),
                 CASE WHEN current_setting('server_version_num')::int >= 150000 THEN 'NULLS NOT DISTINCT' END);
  RETURN name::regclass;
END $$;
COMMENT ON FUNCTION supply_rollup_make_table(text, regclass, text[]) IS
    'makes the table of a rollup';

CREATE FUNCTION supply_rollup_make_views(rollup regclass, source regclass, group_by text[], supplier text, amount text,
                                         where_clause text, path text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  core text := @extschema@.supply_rollup_core();
  groups text := @extschema@.supply_rollup_list(group_by);
  recomputed text := @extschema@.supply_rollup_part(rollup, '_recomputed');
  measures text := @extschema@.supply_rollup_part(rollup, '_measures');
  condition text := CASE WHEN where_clause IS NOT NULL THEN format(E'WHERE (%s\n)', where_clause) END;
BEGIN
  EXECUTE format('CREATE VIEW %s AS SELECT %s, %s FROM %s', measures, groups,
                 (SELECT string_agg(format(expression || ' AS %2$I', core, measure), ', ') FROM @extschema@.supply_rollup_measures()), rollup);
  PERFORM set_config('search_path', path, true);
  EXECUTE pg_catalog.format('CREATE VIEW %s AS SELECT %s, %s.supply_mix(%I::pg_catalog.text, %I) AS mix FROM %s %s GROUP BY %2$s',
                            recomputed, groups, core, supplier, amount, source, condition);
END $$;
COMMENT ON FUNCTION supply_rollup_make_views(regclass, regclass, text[], text, text, text, text) IS
    'makes the views of a rollup';

-- What a rollup holds, as a query around the name of its source.  The text of
-- the view follows columns that are renamed.  Its FROM is the first one outside
-- of quoted names.
CREATE FUNCTION supply_rollup_query(rollup regclass, source regclass, OUT head text, OUT tail text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT h, format(' AS %I', relname) || substr(definition, length(h || @extschema@.supply_rollup_part(source, '')) + 1)
  FROM pg_class, rtrim(pg_get_viewdef(@extschema@.supply_rollup_part(rollup, '_recomputed')::regclass), ';') AS definition,
       substring(definition FROM '^(?:[^"]|"[^"]*")*?\n   FROM ') AS h
  WHERE oid = source
$$;
COMMENT ON FUNCTION supply_rollup_query(regclass, regclass) IS
    'the query of a rollup before and after the name of its source';

-- The statements of the trigger function.  All add mixes to those of the table
-- in the order of the groups, so that writers wait for one another in turn; each
-- does so once, for two passes could wait for one another.  What is taken away
-- is added with its sign turned.  The two parts of the last one stand around the
-- name of the table whose rows go.
CREATE FUNCTION supply_rollup_statements(rollup regclass, OUT added text, OUT changed text, OUT removed_head text, OUT removed_tail text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r @extschema@.supply_rollups := @extschema@.supply_rollup_defined(rollup);
  q record := @extschema@.supply_rollup_query(rollup, r.source);
  core text := @extschema@.supply_rollup_core();
  groups text := @extschema@.supply_rollup_list(r.group_by);
  head text := format(E'INSERT INTO %s AS r (%s, mix)\n', @extschema@.supply_rollup_part(rollup, ''), groups);
  tail text := format(E'\nORDER BY %s\nON CONFLICT (%s) DO UPDATE SET mix = r.mix OPERATOR(%s.+) excluded.mix',
                      @extschema@.supply_rollup_list(r.group_by, '%2$s'), groups, core);
  negative text := format(E'SELECT %s, ''{}''::%s.supply_mix OPERATOR(%2$s.-) mix AS mix FROM (\n', groups, core);
  count_head text := E'WITH changed AS (\n' || head;
  count_tail text := tail || format($sql$
RETURNING r.ctid AS place, %1$s.row_count(r.mix) AS known, %1$s.unknown_count(r.mix) AS unknown)
SELECT array_agg(place) FILTER (WHERE known = 0 AND unknown = 0),
       bool_or(known < 0 OR unknown < 0)
FROM changed$sql$, core);
BEGIN
  added := head || q.head || 'new_rows' || q.tail || tail;
  changed := count_head || format(E'SELECT %s, %s.rollup(mix) FROM (\n', groups, core) || q.head || 'new_rows' || q.tail
    || E'\nUNION ALL ' || negative || q.head || 'old_rows' || q.tail
    || format(E') AS o) AS d\nGROUP BY %s HAVING %s.rollup(mix) OPERATOR(%2$s.<>) ''{}''', groups, core) || count_tail;
  removed_head := count_head || negative || q.head;
  removed_tail := q.tail || ') AS d' || count_tail;
END $$;
COMMENT ON FUNCTION supply_rollup_statements(regclass) IS
    'the SQL that keeps a rollup: for rows that are added, changed and removed';

CREATE FUNCTION supply_rollup_maintain(rollup regclass) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT format($body$
#variable_conflict use_column
<<maintain>>
DECLARE
  emptied tid[];
  broken boolean;
BEGIN
  IF TG_OP = 'INSERT' THEN
%1$s;
    RETURN NULL;
  ELSIF TG_OP = 'UPDATE' THEN
%2$s INTO maintain.emptied, maintain.broken;
  ELSIF TG_OP = 'DELETE' THEN
%3$sold_rows%4$s INTO maintain.emptied, maintain.broken;
  -- TRUNCATE, of all rows or of those of a partition
  ELSIF TG_TABLE_SCHEMA = %5$L AND TG_TABLE_NAME = %6$L
        AND NOT EXISTS (SELECT FROM pg_inherits WHERE inhparent = TG_RELID) THEN
    TRUNCATE %7$s;
    RETURN NULL;
  ELSIF current_setting('transaction_isolation') = ANY (ARRAY['repeatable read', 'serializable']) THEN
    RAISE EXCEPTION 'a part of the source of a supply rollup can be truncated in a READ COMMITTED transaction only'
      USING ERRCODE = 'active_sql_transaction',
            DETAIL = 'Rows that are younger than the snapshot of the transaction would stay in the rollup.';
  ELSIF row_security_active(TG_RELID) THEN
    RAISE EXCEPTION 'a part of the source of a supply rollup cannot be truncated by one who may not see all rows of it'
      USING ERRCODE = 'insufficient_privilege', DETAIL = 'Row-level security applies to you, and the rows that go have to be read.';
  ELSE
    EXECUTE concat(%3$L, format('ONLY %%I.%%I', TG_TABLE_SCHEMA, TG_TABLE_NAME), %4$L)
      INTO maintain.emptied, maintain.broken;
  END IF;
  IF maintain.broken THEN
    RAISE EXCEPTION 'supply rollup %% is out of step with its source', %7$L
      USING ERRCODE = 'object_not_in_prerequisite_state', DETAIL = 'More rows were taken from a group than it has.',
            HINT = concat('SELECT refresh_supply_rollup(', quote_literal(%7$L), ') mends it.');
  ELSIF maintain.emptied IS NOT NULL THEN
    DELETE FROM %7$s WHERE ctid = ANY (maintain.emptied);
  END IF;
  RETURN NULL;
END
$body$, added, changed, removed_head, removed_tail, nspname, relname, @extschema@.supply_rollup_part(rollup, ''))
  FROM @extschema@.supply_rollup_statements(rollup), @extschema@.supply_rollup_defined(rollup) AS r
  JOIN pg_class AS c ON c.oid = r.source JOIN pg_namespace AS n ON n.oid = relnamespace
$$;
COMMENT ON FUNCTION supply_rollup_maintain(regclass) IS
    'body of the trigger function of a rollup';

CREATE FUNCTION supply_rollup_make_function(rollup regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  name text := @extschema@.supply_rollup_part(rollup, '_maintain') || '()';
BEGIN
  EXECUTE format('CREATE OR REPLACE FUNCTION %s RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS %L',
                 name, @extschema@.supply_rollup_maintain(rollup));
  EXECUTE format('COMMENT ON FUNCTION %s IS %L', name, 'keeps the supply rollup ' || rollup);
END $$;
COMMENT ON FUNCTION supply_rollup_make_function(regclass) IS
    'makes the trigger function of a rollup, or makes it anew';

-- A trigger's name begins with its event: then the rollups of one source have
-- their turn in the same order at every event.
CREATE FUNCTION supply_rollup_make_triggers(rollup regclass, source regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  maintain text := @extschema@.supply_rollup_part(rollup, '_maintain') || '()';
  t record;
BEGIN
  FOR t IN SELECT relation, tgname FROM @extschema@.supply_rollup_tables(rollup, source)
           JOIN pg_trigger ON tgrelid = relation AND tgfoid = maintain::regprocedure WHERE NOT (wanted AND watched) LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', t.tgname, t.relation);
  END LOOP;
  FOR t IN SELECT relation, format('%s_%s', lower(event), relname) AS name, moment, event, tables
           FROM @extschema@.supply_rollup_tables(rollup, source), pg_class AS c,
                (VALUES ('AFTER', 'INSERT', 'REFERENCING NEW TABLE AS new_rows'),
                        ('AFTER', 'UPDATE', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows'),
                        ('AFTER', 'DELETE', 'REFERENCING OLD TABLE AS old_rows'),
                        ('BEFORE', 'TRUNCATE', '')) AS e(moment, event, tables)
           WHERE wanted AND NOT watched AND c.oid = rollup LOOP
    EXECUTE format('CREATE TRIGGER %I %s %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION %s',
                   t.name, t.moment, t.event, t.relation, t.tables, maintain);
  END LOOP;
END $$;
COMMENT ON FUNCTION supply_rollup_make_triggers(regclass, regclass) IS
    'makes the triggers of a rollup where they are missing, and drops those on tables that are no longer of its source';

CREATE FUNCTION supply_rollup_comment(rollup regclass, source regclass, group_by text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  what text := format('of %s by %s', source, @extschema@.supply_rollup_list(group_by));
  measures text := @extschema@.supply_rollup_part(rollup, '_measures');
  m record;
BEGIN
  EXECUTE format('COMMENT ON TABLE %s IS %L', rollup, 'supply mixes ' || what || ', which triggers keep exact');
  EXECUTE format('COMMENT ON COLUMN %s.mix IS %L', rollup, 'who supplies how much');
  EXECUTE format('COMMENT ON INDEX %s IS %L', (SELECT indexrelid::regclass FROM pg_index WHERE indrelid = rollup),
                 'one row for each group of ' || rollup);
  EXECUTE format('COMMENT ON VIEW %s IS %L', @extschema@.supply_rollup_part(rollup, '_recomputed'),
                 'what ' || rollup || ' is: supply mixes ' || what || ', computed afresh');
  EXECUTE format('COMMENT ON VIEW %s IS %L', measures, 'measures of the supply mixes ' || what);
  FOR m IN SELECT * FROM @extschema@.supply_rollup_measures() LOOP
    EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', measures, m.measure, m.comment);
  END LOOP;
END $$;
COMMENT ON FUNCTION supply_rollup_comment(regclass, regclass, text[]) IS
    'says what the parts of a rollup are';

-- Comparing

CREATE FUNCTION supply_rollup_differences(rollup regclass, group_by text[]) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT format($sql$
    SELECT %1$s, %2$s.rollup(stored) AS stored, %2$s.rollup(recomputed) AS recomputed,
           (array_agg(place) FILTER (WHERE place IS NOT NULL))[1] AS place
    FROM (SELECT %3$s, mix AS stored, NULL::%2$s.supply_mix AS recomputed, ctid AS place FROM %4$s
          UNION ALL SELECT %3$s, NULL, mix, NULL FROM %5$s) AS mixes
    GROUP BY %1$s
    HAVING count(stored) <> count(recomputed) OR %2$s.rollup(stored) OPERATOR(%2$s.<>) %2$s.rollup(recomputed)$sql$,
    @extschema@.supply_rollup_list(group_by, 'g%2$s'), @extschema@.supply_rollup_core(),
    @extschema@.supply_rollup_list(group_by, '%1$I AS g%2$s'), @extschema@.supply_rollup_part(rollup, ''),
    @extschema@.supply_rollup_part(rollup, '_recomputed'))
$$;
COMMENT ON FUNCTION supply_rollup_differences(regclass, text[]) IS
    'a query of the groups (g1, g2, ...) whose stored and recomputed mixes differ';

CREATE FUNCTION supply_rollup_write(rollup regclass, group_by text[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  written bigint;
BEGIN
  EXECUTE format($sql$
    WITH difference AS MATERIALIZED (%1$s
    ), removed AS (
      DELETE FROM %2$s AS r USING difference AS d WHERE r.ctid = d.place AND d.recomputed IS NULL RETURNING 1
    ), written AS (
      INSERT INTO %2$s (%3$s, mix) SELECT %4$s, recomputed FROM difference WHERE recomputed IS NOT NULL
      ON CONFLICT (%3$s) DO UPDATE SET mix = excluded.mix RETURNING 1
    )
    SELECT (SELECT count(*) FROM removed) + (SELECT count(*) FROM written)$sql$,
    @extschema@.supply_rollup_differences(rollup, group_by), rollup,
    @extschema@.supply_rollup_list(group_by), @extschema@.supply_rollup_list(group_by, 'g%2$s')) INTO written;
  RETURN written;
END $$;
COMMENT ON FUNCTION supply_rollup_write(regclass, text[]) IS
    'writes the groups of a rollup that differ, and returns how many';

-- For users

CREATE FUNCTION verify_supply_rollup(rollup regclass)
RETURNS TABLE (difference text, subject text, stored supply_mix, recomputed supply_mix)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  r @extschema@.supply_rollups := @extschema@.supply_rollup_defined(rollup);
BEGIN
  RETURN QUERY EXECUTE format($sql$
    SELECT CASE WHEN stored IS NULL THEN 'missing group' WHEN recomputed IS NULL THEN 'extra group' ELSE 'other mix' END,
           jsonb_build_object(%s)::text, stored, recomputed FROM (%s) AS d ORDER BY 2$sql$,
    @extschema@.supply_rollup_list(r.group_by, '%1$L, g%2$s'), @extschema@.supply_rollup_differences(verify_supply_rollup.rollup, r.group_by));
  RETURN QUERY
    SELECT CASE WHEN wanted THEN 'not watched' ELSE 'watched in vain' END, relation::text, verify_supply_rollup.stored, verify_supply_rollup.recomputed
    FROM @extschema@.supply_rollup_tables(verify_supply_rollup.rollup, r.source) WHERE NOT (wanted AND watched);
  -- the same text but for the name of the table before columns, which not all
  -- releases of PostgreSQL write into that of a view
  RETURN QUERY
    SELECT 'outdated function', p.oid::regprocedure::text, verify_supply_rollup.stored, verify_supply_rollup.recomputed
    FROM pg_proc AS p, pg_class AS c, concat(quote_ident(c.relname), '.') AS qualifier
    WHERE p.oid = to_regprocedure(@extschema@.supply_rollup_part(verify_supply_rollup.rollup, '_maintain') || '()') AND c.oid = r.source
      AND replace(p.prosrc, qualifier, '') <> replace(@extschema@.supply_rollup_maintain(verify_supply_rollup.rollup), qualifier, '');
END $$;
COMMENT ON FUNCTION verify_supply_rollup(regclass) IS
    'how a supply rollup differs from what its source gives now: no rows if it is right, to the last bit';

CREATE FUNCTION refresh_supply_rollup(rollup regclass) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r @extschema@.supply_rollups := @extschema@.supply_rollup_defined(rollup);
BEGIN
  IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION 'a supply rollup can be filled in a READ COMMITTED transaction only'
      USING ERRCODE = 'active_sql_transaction', DETAIL = 'The snapshot of this transaction is older than the lock on the source.';
  END IF;
  EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', r.source);
  PERFORM @extschema@.supply_rollup_check_source(r.source);
  PERFORM @extschema@.supply_rollup_make_function(rollup);
  PERFORM @extschema@.supply_rollup_make_triggers(rollup, r.source);
  RETURN @extschema@.supply_rollup_write(rollup, r.group_by);
END $$;
COMMENT ON FUNCTION refresh_supply_rollup(regclass) IS
    'computes a supply rollup afresh, writes the groups that differ and returns their number; also watches new partitions and follows renamed columns';

CREATE FUNCTION drop_supply_rollup(rollup regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET client_min_messages = warning AS $$
DECLARE
  r @extschema@.supply_rollups := @extschema@.supply_rollup_named(rollup);
  views text := concat_ws(', ', @extschema@.supply_rollup_part(rollup, '_measures'), @extschema@.supply_rollup_part(rollup, '_recomputed'));
BEGIN
  EXECUTE format('DROP FUNCTION IF EXISTS %s() CASCADE', @extschema@.supply_rollup_part(rollup, '_maintain'));
  EXECUTE format('DROP VIEW IF EXISTS %s', views);
  EXECUTE format('DROP TABLE %s', rollup);
END $$;
COMMENT ON FUNCTION drop_supply_rollup(regclass) IS
    'drops a supply rollup with all its parts';

-- The name as in SQL: {schema, table}, the table's with room for what is added to it.
CREATE FUNCTION supply_rollup_target(name text, default_schema text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  parts text[] := parse_ident(name);
BEGIN
  IF cardinality(parts) = 1 THEN
    parts := default_schema || parts;
  END IF;
  IF cardinality(parts) > 2 OR parts[1] IS NULL THEN
    RAISE EXCEPTION '% is no name for a supply rollup', name USING ERRCODE = 'invalid_name',
      HINT = 'A name is TABLE or SCHEMA.TABLE, with double quotes where SQL needs them. Without a schema, search_path must have one that exists.';
  ELSIF octet_length(parts[2]) > 52 THEN
    RAISE EXCEPTION 'the name % of a supply rollup is too long', quote_ident(parts[2]) USING ERRCODE = 'name_too_long',
      DETAIL = format('It has %s bytes.', octet_length(parts[2])), HINT = 'At most 52 bytes leave room for "_recomputed".';
  END IF;
  RETURN parts;
END $$;
COMMENT ON FUNCTION supply_rollup_target(text, text) IS
    'schema and table of the name of a rollup to be';

CREATE FUNCTION supply_rollup_make(name text, source regclass, group_by text[], supplier text, amount text, where_clause text,
                                   default_schema text, path text) RETURNS regclass
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  target text := format('%I.%I', VARIADIC @extschema@.supply_rollup_target(name, default_schema));
  rollup regclass;
BEGIN
  PERFORM @extschema@.supply_rollup_check_source(source), @extschema@.supply_rollup_check_groups(source, group_by),
          @extschema@.supply_rollup_check_supply(source, supplier, amount);
  rollup := @extschema@.supply_rollup_make_table(target, source, group_by);
  IF to_regprocedure(@extschema@.supply_rollup_part(rollup, '_maintain') || '()') IS NOT NULL THEN
    RAISE EXCEPTION 'function %() already exists', @extschema@.supply_rollup_part(rollup, '_maintain') USING ERRCODE = 'duplicate_function';
  END IF;
  IF where_clause IS NOT NULL THEN
    PERFORM @extschema@.supply_rollup_check_clause(source, where_clause, @extschema@.supply_rollup_part(rollup, '_recomputed'), path);
  END IF;
  PERFORM @extschema@.supply_rollup_make_views(rollup, source, group_by, supplier, amount, where_clause, path);
  PERFORM @extschema@.supply_rollup_comment(rollup, source, group_by);
  PERFORM @extschema@.refresh_supply_rollup(rollup);
  RETURN rollup;
END $$;
COMMENT ON FUNCTION supply_rollup_make(text, regclass, text[], text, text, text, text, text) IS
    'what create_supply_rollup does, given the search_path of its caller';

CREATE FUNCTION create_supply_rollup(name text, source regclass, group_by text[], supplier text, amount text, where_clause text DEFAULT NULL)
RETURNS regclass LANGUAGE plpgsql AS $$
BEGIN
  IF name IS NULL OR source IS NULL OR group_by IS NULL OR pg_catalog.array_position(group_by, NULL) IS NOT NULL
     OR supplier IS NULL OR amount IS NULL THEN
    RAISE EXCEPTION 'a supply rollup needs a name, a source, group columns, a supplier and an amount'
      USING ERRCODE = 'null_value_not_allowed';
  END IF;
  RETURN @extschema@.supply_rollup_make(name, source, group_by, supplier, amount, where_clause,
                                        pg_catalog.current_schema()::text, pg_catalog.current_setting('search_path'));
END $$;
COMMENT ON FUNCTION create_supply_rollup(text, regclass, text[], text, text, text) IS
    'makes a table of one supply mix per group of a source, with views, and triggers that keep it exact';
