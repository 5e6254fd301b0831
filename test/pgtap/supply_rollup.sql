-- supply_rollup: after every kind of statement the table holds what its source
-- gives, to the last bit; names of any shape; what is refused, and how it says so.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics_rollup CASCADE;
BEGIN;
SELECT plan(332);
SELECT current_setting('server_version_num')::int >= 150000 AS has_15 \gset

\ir ../tools/error_of.sql
-- it fails with this SQLSTATE, and says this somewhere
CREATE FUNCTION fails(query text, state text, said text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT ok(e[1] = state AND position(said IN array_to_string(e[2:4], E'\n')) > 0, state || ': ' || name)
         || CASE WHEN e[1] = state AND position(said IN array_to_string(e[2:4], E'\n')) > 0 THEN ''
                 ELSE E'\n' || diag(array_to_string(e, E'\n')) END
  FROM error_of(query) AS e
$$;
-- the same by verify and by a comparison of its own, of bytes
CREATE FUNCTION exact(rollup regclass, name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  stored text;
  computed text;
BEGIN
  EXECUTE format('SELECT string_agg(x::text || supply_mix_send(mix)::text, '','' ORDER BY x::text) FROM (SELECT to_jsonb(t) - ''mix'' AS x, mix FROM %s AS t) AS s', rollup) INTO stored;
  EXECUTE format('SELECT string_agg(x::text || supply_mix_send(mix)::text, '','' ORDER BY x::text) FROM (SELECT to_jsonb(t) - ''mix'' AS x, mix FROM (%s) AS t) AS s',
                 (SELECT rtrim(definition, ';') FROM supply_rollups AS r WHERE r.rollup = exact.rollup)) INTO computed;
  RETURN is_empty(format('SELECT * FROM verify_supply_rollup(%L)', rollup), name || ': verified')
    || E'\n' || ok(stored IS NOT DISTINCT FROM computed AND computed IS NOT NULL, name || ': same bytes');
END
$$;

------------------------------------------------------------------------------
-- Every kind of statement
------------------------------------------------------------------------------
CREATE TABLE commodity (name text PRIMARY KEY);
INSERT INTO commodity VALUES ('niobium'), ('rare earths'), ('tin'), ('zinc');
CREATE TABLE production (
  id int PRIMARY KEY, commodity text NOT NULL REFERENCES commodity ON DELETE CASCADE ON UPDATE CASCADE, year int NOT NULL,
  country text, tonnes float8, status text DEFAULT 'final');
INSERT INTO production
SELECT i, (ARRAY['niobium', 'rare earths', 'tin'])[1 + i % 3], 2020 + i % 4, nullif('C' || i % 7, 'C3'),
       CASE WHEN i % 11 > 0 THEN i / 3.0 END, CASE WHEN i % 5 = 0 THEN 'estimate' ELSE 'final' END
FROM generate_series(1, 300) AS i;
SELECT is(create_supply_rollup('production_mix', 'production', '{commodity,year}', 'country', 'tonnes')::text, 'production_mix',
          'create returns the table');
SELECT exact('production_mix', 'filled');
SELECT is((SELECT array_agg(attname ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'production_mix'::regclass AND attnum > 0),
          '{commodity,year,mix}'::name[], 'its columns are the groups and the mix');
SELECT results_eq('SELECT rollup::text, source::text, group_by FROM supply_rollups',
                  $$VALUES ('production_mix', 'production', '{commodity,year}'::text[])$$, 'it is listed');
SELECT is((SELECT count(*) FROM production_mix_measures AS m JOIN production_mix AS r USING (commodity, year)
           WHERE m.hhi = hhi(r.mix) AND m.total = total(r.mix) AND m.largest_supplier = largest_supplier(r.mix)
             AND m.concentration_ratio_3 = concentration_ratio(r.mix, 3) AND m.gini = gini(r.mix)
             AND m.hhi_upper = (hhi_bounds(r.mix)).upper AND m.unknown_count = unknown_count(r.mix)
             AND m.attributed_share = attributed_share(r.mix) AND m.supplier_count = supplier_count(r.mix)
             AND m.largest_share = largest_share(r.mix) AND m.effective_suppliers = effective_suppliers(r.mix)
             AND m.shannon_entropy = shannon_entropy(r.mix)), 12::bigint, 'the view of measures has them');
SELECT is_empty($$SELECT attname, atttypid::regtype FROM pg_attribute WHERE attrelid = 'production_mix_measures'::regclass AND attnum > 2
                  AND atttypid NOT IN ('float8'::regtype, 'bigint'::regtype, 'text'::regtype)$$, 'in types that every tool reads');
SELECT is_empty($$
  SELECT pg_describe_object(classid, objid, sub) FROM (
    SELECT 'pg_class'::regclass AS classid, oid AS objid, 0 AS sub FROM pg_class
    WHERE relname ~ '^production_mix' AND relkind IN ('r', 'v', 'i')
    UNION ALL SELECT 'pg_proc'::regclass, oid, 0 FROM pg_proc WHERE proname ~ '^production_mix'
    UNION ALL SELECT 'pg_class'::regclass, attrelid, attnum FROM pg_attribute
    WHERE attrelid = 'production_mix_measures'::regclass AND attnum > 2
  ) AS part
  WHERE CASE WHEN sub = 0 THEN obj_description(objid, classid::regclass::name) ELSE col_description(objid, sub) END IS NULL$$,
  'every part has a comment, but triggers, which are of the source''s owner');
SELECT is((SELECT count(*) FROM pg_trigger WHERE tgrelid = 'production'::regclass AND tgname ~ 'production_mix$'), 4::bigint, 'four triggers');

-- more rollups of the same source: other groups, a condition, numeric and integer amounts, suppliers of other types
ALTER TABLE production ADD kilograms numeric GENERATED ALWAYS AS ((tonnes * 1000)::numeric) STORED, ADD lot int, ADD plant uuid;
UPDATE production SET lot = id % 13, plant = md5((id % 5)::text)::uuid;
SELECT exact('production_mix', 'an UPDATE of other columns');
SELECT create_supply_rollup('final_mix', 'production', '{commodity}', 'country', 'kilograms', $$status = 'final' AND year > 2020$$) AS _ \gset
SELECT create_supply_rollup('lot_mix', 'production', '{year}', 'plant', 'lot') AS _ \gset
SELECT exact('final_mix', 'condition, numeric amounts');
SELECT exact('lot_mix', 'uuid suppliers, integer amounts');

CREATE FUNCTION all_exact(name text) RETURNS SETOF text LANGUAGE sql AS $$
  SELECT exact(r::regclass, name || ', ' || r) FROM unnest(ARRAY['production_mix', 'final_mix', 'lot_mix']) AS r
$$;
INSERT INTO production (id, commodity, year, country, tonnes) VALUES (301, 'niobium', 2020, 'C1', 0.1);
SELECT all_exact('INSERT of a row');
INSERT INTO production (id, commodity, year, country, tonnes)
SELECT 1000 + i, 'zinc', 2020 + i % 3, 'Z' || i % 2, nullif(i, 4) FROM generate_series(1, 30) AS i;
SELECT all_exact('INSERT of new groups');
INSERT INTO production (id, commodity, year) SELECT 1, 'zinc', 1 WHERE false;
UPDATE production SET tonnes = 1 WHERE false;
DELETE FROM production WHERE false;
SELECT all_exact('statements of no rows');
COPY production (id, commodity, year, country, tonnes, lot) FROM stdin;
2001	zinc	2020	C1	5	1
2002	tin	1999	\N	6.5	2
2003	tin	1999	 	\N	\N
\.
SELECT all_exact('COPY');
UPDATE production SET tonnes = tonnes + 0.7, lot = lot + 1 WHERE id % 2 = 0;
SELECT all_exact('UPDATE of amounts');
UPDATE production SET commodity = 'tin', year = year + 1, country = 'T' WHERE id % 7 = 0;
SELECT all_exact('UPDATE of groups and suppliers');
UPDATE production SET tonnes = CASE WHEN tonnes IS NULL THEN 5 WHEN id % 3 = 0 THEN tonnes END, status = CASE status WHEN 'final' THEN 'estimate' ELSE 'final' END;
SELECT all_exact('UPDATE from and to NULL, in and out of the condition');
INSERT INTO production (id, commodity, year, country, tonnes) VALUES (1, 'zinc', 1998, 'U', 1), (301, 'tin', 2020, 'U', 2), (9001, 'tin', 2020, 'U', 3)
ON CONFLICT (id) DO UPDATE SET commodity = excluded.commodity, tonnes = production.tonnes + excluded.tonnes;
SELECT all_exact('INSERT ... ON CONFLICT DO UPDATE');
INSERT INTO production (id, commodity, year, country, tonnes) VALUES (1, 'zinc', 1, 'U', 1), (9002, 'tin', 2020, 'U', 3) ON CONFLICT DO NOTHING;
SELECT all_exact('INSERT ... ON CONFLICT DO NOTHING');
\if :has_15
MERGE INTO production AS p USING (VALUES (1, 'zinc'), (2, 'tin'), (3, 'niobium'), (9101, 'tin'), (9102, 'zinc')) AS v(id, commodity) ON p.id = v.id
WHEN MATCHED AND p.id = 2 THEN DELETE
WHEN MATCHED THEN UPDATE SET commodity = v.commodity, tonnes = 77
WHEN NOT MATCHED THEN INSERT (id, commodity, year, country, tonnes) VALUES (v.id, v.commodity, 2021, 'M', v.id);
SELECT all_exact('MERGE');
\else
SELECT skip('MERGE is of PostgreSQL 15', 6);
\endif
WITH gone AS (DELETE FROM production WHERE id BETWEEN 20 AND 40 RETURNING *)
INSERT INTO production (id, commodity, year, country, tonnes) SELECT id + 20000, commodity, year + 1, country, tonnes FROM gone;
SELECT all_exact('DELETE and INSERT in one statement');
UPDATE commodity SET name = 'tungsten' WHERE name = 'tin';
SELECT all_exact('ON UPDATE CASCADE');
DELETE FROM commodity WHERE name = 'rare earths';
SELECT all_exact('ON DELETE CASCADE');
SELECT is_empty($$SELECT FROM production_mix WHERE commodity = 'rare earths'$$, 'a group without rows is gone');
SAVEPOINT before;
DELETE FROM production WHERE commodity = 'tungsten';
ROLLBACK TO before;
SELECT all_exact('rolled back');

-- a thousand changes at random
CREATE PROCEDURE change_at_random(n int) LANGUAGE plpgsql AS $$
DECLARE
  g text;
BEGIN
  PERFORM setseed(0.5);
  FOR i IN 1 .. n LOOP
    g := (ARRAY['niobium', 'tungsten', 'zinc'])[1 + floor(random() * 3)];
    CASE floor(random() * 4)
      WHEN 0 THEN INSERT INTO production (id, commodity, year, country, tonnes, lot)
        SELECT 100000 + i * 10 + j, g, 2020 + floor(random() * 3), 'C' || floor(random() * 9), random(), floor(random() * 100) FROM generate_series(1, 5) AS j;
      WHEN 1 THEN UPDATE production SET tonnes = random() * 1000, lot = nullif(floor(random() * 9), 3) WHERE id % 17 = i % 17;
      WHEN 2 THEN UPDATE production SET year = 2020 + floor(random() * 3), country = 'C' || id % 9, commodity = g WHERE id % 23 = i % 23;
      ELSE DELETE FROM production WHERE id % 29 = i % 29;
    END CASE;
  END LOOP;
END
$$;
CALL change_at_random(150);
SELECT cmp_ok((SELECT count(*) FROM production), '>', 10::bigint, 'rows are left');
SELECT all_exact('at random');

-- what verify and refresh say of a table that somebody changed
UPDATE production_mix SET mix = mix + '{"X": 1}' WHERE commodity = 'zinc' AND year = 2020;
DELETE FROM production_mix WHERE commodity = 'niobium' AND year = 2020;
INSERT INTO production_mix VALUES ('gold', 1900, '{"G": 1}');
SELECT results_eq($$SELECT difference, subject::jsonb, stored IS NULL, recomputed IS NULL FROM verify_supply_rollup('production_mix') ORDER BY 1$$,
  $$VALUES ('extra group', '{"year": 1900, "commodity": "gold"}'::jsonb, false, true), ('missing group', '{"year": 2020, "commodity": "niobium"}', true, false),
           ('other mix', '{"year": 2020, "commodity": "zinc"}', false, false)$$, 'verify lists what differs');
CREATE TEMP TABLE place AS SELECT commodity, year, ctid AS place FROM production_mix;
SELECT is(refresh_supply_rollup('production_mix'), 3::bigint, 'refresh writes what differs');
SELECT is((SELECT count(*) FROM place JOIN production_mix USING (commodity, year) WHERE place = production_mix.ctid),
          (SELECT count(*) - 2 FROM production_mix), 'and nothing else');
SELECT exact('production_mix', 'refreshed');
SELECT is(refresh_supply_rollup('production_mix'), 0::bigint, 'a right one is not written');
UPDATE production_mix SET mix = '{}' WHERE commodity = 'zinc';
SELECT fails($$DELETE FROM production WHERE commodity = 'zinc'$$, '55000', 'refresh_supply_rollup(''public.production_mix'')',
             'more rows taken from a group than it has');
SELECT refresh_supply_rollup('production_mix') AS _ \gset
DELETE FROM production WHERE commodity = 'zinc';
SELECT exact('production_mix', 'mended');
SELECT fails($$INSERT INTO production (id, commodity, year, country, tonnes) VALUES (-1, 'zinc', 1, 'A', 'NaN')$$, '22003', '"A"',
             'a row that no mix can hold is refused');
SELECT exact('production_mix', 'after a refused row');
TRUNCATE commodity CASCADE;
SELECT is_empty('SELECT FROM production_mix UNION ALL SELECT FROM final_mix UNION ALL SELECT FROM lot_mix', 'TRUNCATE');
INSERT INTO commodity VALUES ('tin');
INSERT INTO production (id, commodity, year, country, tonnes, plant, lot) VALUES (1, 'tin', 2021, 'A', 1, md5('1')::uuid, 5);
SELECT all_exact('after TRUNCATE');

-- a disabled trigger, and a function that was dropped
ALTER TABLE production DISABLE TRIGGER delete_production_mix;
SELECT results_eq($$SELECT difference, subject FROM verify_supply_rollup('production_mix')$$, $$VALUES ('not watched', 'public.production')$$, 'a disabled trigger is seen');
SELECT refresh_supply_rollup('production_mix') AS _ \gset
DELETE FROM production;
SELECT is_empty('SELECT FROM production_mix', 'and enabled by refresh');
DROP FUNCTION production_mix_maintain CASCADE;
SELECT results_eq($$SELECT difference, subject FROM verify_supply_rollup('production_mix')$$, $$VALUES ('not watched', 'public.production')$$, 'missing triggers are seen');
SELECT refresh_supply_rollup('production_mix') AS _ \gset
INSERT INTO production (id, commodity, year, country, tonnes) VALUES (1, 'tin', 2021, 'A', 1), (2, 'tin', 2021, 'B', 3);
SELECT exact('production_mix', 'made anew');
-- as a release of PostgreSQL writes it that leaves out the name of the table before columns
SELECT format('CREATE OR REPLACE FUNCTION production_mix_maintain() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS %L',
              replace(prosrc, 'production.', '')) FROM pg_proc WHERE proname = 'production_mix_maintain' \gexec
UPDATE production SET tonnes = tonnes * 7;
SELECT exact('production_mix', 'from another release of PostgreSQL');

------------------------------------------------------------------------------
-- Renamed and dropped
------------------------------------------------------------------------------
ALTER TABLE production RENAME country TO nation;
SELECT fails($$INSERT INTO production (id, commodity, year, nation, tonnes) VALUES (3, 'tin', 2021, 'C', 1)$$, '42703', 'country', 'a renamed column stops writes');
SELECT results_eq($$SELECT difference, subject FROM verify_supply_rollup('production_mix')$$,
                  $$VALUES ('outdated function', 'public.production_mix_maintain()')$$, 'verify says so');
SELECT refresh_supply_rollup('production_mix'), refresh_supply_rollup('final_mix') \gset _
ALTER TABLE production RENAME commodity TO material;
SELECT refresh_supply_rollup('production_mix'), refresh_supply_rollup('final_mix') \gset _
INSERT INTO production (id, material, year, nation, tonnes) VALUES (3, 'tin', 2021, 'C', 1);
UPDATE production SET year = 2022 WHERE id = 2;
SELECT exact('production_mix', 'refreshed after a column was renamed');
SELECT exact('final_mix', 'refreshed after a column of its condition was renamed');
CREATE SCHEMA warehouse;
ALTER TABLE production RENAME TO output;
ALTER TABLE output SET SCHEMA warehouse;
INSERT INTO warehouse.output (id, material, year, nation, tonnes) VALUES (4, 'tin', 2021, 'D', 1);
DELETE FROM warehouse.output WHERE id = 1;
SELECT results_eq($$SELECT difference, subject FROM verify_supply_rollup('production_mix')$$,
                  $$VALUES ('outdated function', 'public.production_mix_maintain()')$$, 'a source of another name: all mixes are right');
SELECT refresh_supply_rollup('production_mix') AS _ \gset
SELECT exact('production_mix', 'refreshed after the source was renamed');
SELECT fails('ALTER TABLE warehouse.output DROP COLUMN nation', '2BP01', 'production_mix_recomputed', 'a column in use is not dropped');
SELECT fails('ALTER TABLE warehouse.output ALTER COLUMN nation TYPE varchar', '0A000', 'production_mix_recomputed', 'nor is its type changed');
SELECT fails('DROP TABLE warehouse.output', '2BP01', 'production_mix_recomputed', 'nor the source dropped');
ALTER TABLE lot_mix RENAME TO lots;
SELECT fails('UPDATE warehouse.output SET lot = 1', '42P01', 'lot_mix', 'a rollup that was renamed stops writes');
SELECT fails($$SELECT refresh_supply_rollup('lots')$$, '42809', 'by the name of its table', 'and is none');
ALTER TABLE lots RENAME TO lot_mix;
SELECT is(drop_supply_rollup('lot_mix')::text, '', 'drop');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relname ~ '^lot_mix' UNION ALL SELECT proname FROM pg_proc WHERE proname ~ '^lot_mix'
                  UNION ALL SELECT tgname FROM pg_trigger WHERE tgname ~ 'lot_mix'$$, 'leaves nothing');
CREATE VIEW of_user AS SELECT * FROM final_mix_measures;
SELECT fails($$SELECT drop_supply_rollup('final_mix')$$, '2BP01', 'of_user', 'what others use is not dropped');
DROP VIEW of_user;
DROP TABLE warehouse.output CASCADE;
SELECT is((SELECT count(*) FROM supply_rollups WHERE source IS NULL), 2::bigint, 'rollups that lost their source are listed');
SELECT fails($$SELECT * FROM verify_supply_rollup('final_mix')$$, '55000', 'lost its source', 'say so');
SELECT fails($$SELECT refresh_supply_rollup('final_mix')$$, '55000', 'drop_supply_rollup', 'and cannot be refreshed');
SELECT drop_supply_rollup('final_mix'), drop_supply_rollup('production_mix') \gset _
SELECT is_empty('SELECT * FROM supply_rollups', 'but dropped');

------------------------------------------------------------------------------
-- NULL groups
------------------------------------------------------------------------------
CREATE TABLE loose (region text, grade int, supplier text, amount numeric);
\if :has_15
INSERT INTO loose VALUES ('n', 1, 'A', 1.10), (NULL, 1, 'A', 2), (NULL, NULL, 'B', 3.5), ('n', NULL, NULL, 4);
SELECT create_supply_rollup('loose_mix', 'loose', '{region,grade}', 'supplier', 'amount') AS _ \gset
SELECT exact('loose_mix', 'NULL groups, filled');
INSERT INTO loose VALUES (NULL, NULL, 'C', 0.01), (NULL, 1, 'A', 2), ('m', NULL, 'A', NULL);
SELECT exact('loose_mix', 'NULL groups, INSERT');
UPDATE loose SET region = CASE WHEN region IS NULL THEN 'n' END;
SELECT exact('loose_mix', 'NULL groups, UPDATE');
DELETE FROM loose WHERE region IS NULL;
SELECT exact('loose_mix', 'NULL groups, DELETE');
UPDATE loose_mix SET mix = '{}' WHERE grade IS NULL;
SELECT is(refresh_supply_rollup('loose_mix'), 1::bigint, 'NULL groups, refresh');
SELECT exact('loose_mix', 'NULL groups, refreshed');
SELECT drop_supply_rollup('loose_mix') AS _ \gset
\else
SELECT fails($$SELECT create_supply_rollup('loose_mix', 'loose', '{region}', 'supplier', 'amount')$$, '0A000', 'SET NOT NULL', 'NULL groups need PostgreSQL 15');
SELECT skip('NULL groups need PostgreSQL 15', 10);
\endif

------------------------------------------------------------------------------
-- Partitions and children
------------------------------------------------------------------------------
CREATE TABLE trade (partner text, year int NOT NULL, tonnes float8, hs text NOT NULL) PARTITION BY RANGE (year);
CREATE TABLE trade_old PARTITION OF trade FOR VALUES FROM (2000) TO (2010);
CREATE TABLE trade_new PARTITION OF trade FOR VALUES FROM (2010) TO (2030) PARTITION BY LIST (hs);
CREATE TABLE trade_new_ore PARTITION OF trade_new FOR VALUES IN ('26');
-- columns in another order, and one that was dropped
CREATE TABLE trade_new_rest (gone int, hs text NOT NULL, tonnes float8, year int NOT NULL, partner text);
ALTER TABLE trade_new_rest DROP COLUMN gone;
ALTER TABLE trade_new ATTACH PARTITION trade_new_rest DEFAULT;
INSERT INTO trade SELECT 'P' || i % 5, 2000 + i % 20, i, (ARRAY['26', '72', '74'])[1 + i % 3] FROM generate_series(1, 200) AS i;
SELECT create_supply_rollup('trade_mix', 'trade', '{hs}', 'partner', 'tonnes', 'year > 2001') AS _ \gset
SELECT exact('trade_mix', 'partitions, filled');
SELECT is((SELECT count(*) FROM pg_trigger WHERE tgname ~ 'trade_mix$'), 20::bigint, 'triggers on every table of the tree');
INSERT INTO trade VALUES ('Q', 2005, 1, '26'), ('Q', 2015, 2, '26'), ('Q', 2016, 3, '99');
SELECT exact('trade_mix', 'INSERT by the root');
INSERT INTO trade_old VALUES ('R', 2003, 1, '72');
INSERT INTO trade_new VALUES ('R', 2013, 1, '72'), ('R', 2013, 1, '26');
INSERT INTO trade_new_rest (partner, year, tonnes, hs) VALUES ('R', 2013, 1, '55');
COPY trade_new_ore FROM stdin;
S	2014	5	26
S	2015	6	26
\.
COPY trade FROM stdin;
S	2004	5	26
S	2015	6	74
\.
SELECT exact('trade_mix', 'INSERT and COPY by partitions');
UPDATE trade SET year = CASE WHEN year < 2010 THEN year + 10 ELSE year - 10 END, hs = CASE WHEN partner = 'P1' THEN '26' ELSE hs END WHERE tonnes > 20;
SELECT exact('trade_mix', 'UPDATE that moves rows to other partitions');
UPDATE trade_new SET hs = '72' WHERE hs = '26' AND partner = 'P2';
DELETE FROM trade_old WHERE partner = 'P3';
DELETE FROM trade_new_rest WHERE partner = 'P4';
SELECT exact('trade_mix', 'UPDATE and DELETE by partitions');
\if :has_15
MERGE INTO trade AS t USING (VALUES ('P0', 2011), ('new', 2012)) AS v(partner, year) ON t.partner = v.partner AND t.year = v.year
WHEN MATCHED THEN UPDATE SET year = 2002, tonnes = 0.3 WHEN NOT MATCHED THEN INSERT VALUES (v.partner, v.year, 8, '26');
SELECT exact('trade_mix', 'MERGE that moves rows');
\else
SELECT skip('MERGE is of PostgreSQL 15', 2);
\endif
TRUNCATE trade_new_ore;
SELECT exact('trade_mix', 'TRUNCATE of a partition');
TRUNCATE trade_new;
SELECT exact('trade_mix', 'TRUNCATE of a partitioned partition');
CREATE TABLE trade_next PARTITION OF trade FOR VALUES FROM (2030) TO (2040);
INSERT INTO trade VALUES ('U', 2031, 1, '26');
SELECT results_eq($$SELECT difference, subject FROM verify_supply_rollup('trade_mix')$$, $$VALUES ('not watched', 'public.trade_next')$$,
                  'a new partition: what is written by way of the root is seen, and verify warns');
INSERT INTO trade_next VALUES ('U', 2032, 1, '27');
SELECT bag_eq($$SELECT difference FROM verify_supply_rollup('trade_mix')$$, $$VALUES ('missing group'), ('not watched')$$, 'what is written to itself is not');
SELECT is(refresh_supply_rollup('trade_mix'), 1::bigint, 'refresh');
UPDATE trade_next SET hs = '28';
SELECT exact('trade_mix', 'watches it from then on');
ALTER TABLE trade DETACH PARTITION trade_next;
SELECT bag_eq($$SELECT difference, subject FROM verify_supply_rollup('trade_mix')$$,
              $$VALUES ('extra group', '{"hs": "28"}'), ('watched in vain', 'public.trade_next')$$, 'a partition that was detached');
SELECT refresh_supply_rollup('trade_mix') AS _ \gset
DELETE FROM trade_next;
SELECT exact('trade_mix', 'refreshed after DETACH');
SELECT fails($$SELECT create_supply_rollup('p_mix', 'trade_old', '{hs}', 'partner', 'tonnes')$$, '42809', 'where_clause for the part', 'a partition is no source');
TRUNCATE trade;
SELECT is_empty('SELECT FROM trade_mix', 'TRUNCATE of the root');
SELECT drop_supply_rollup('trade_mix') AS _ \gset
SELECT is_empty($$SELECT tgname FROM pg_trigger WHERE tgname ~ 'trade_mix$'$$, 'drop takes the triggers of partitions, too');

CREATE TABLE mine (site text NOT NULL, company text, output float8);
CREATE TABLE pit (depth int) INHERITS (mine);
SELECT create_supply_rollup('mine_mix', 'mine', '{site}', 'company', 'output') AS _ \gset
INSERT INTO mine VALUES ('a', 'X', 1), ('b', 'X', 2);
INSERT INTO pit VALUES ('a', 'Y', 3, 100), ('c', 'Y', 4, 200);
UPDATE mine SET output = output * 2, site = CASE site WHEN 'a' THEN 'd' ELSE site END;
SELECT exact('mine_mix', 'a table with a child');
TRUNCATE ONLY mine;
SELECT exact('mine_mix', 'TRUNCATE ONLY of the parent');
TRUNCATE mine;
SELECT is_empty('SELECT FROM mine_mix', 'TRUNCATE of parent and child');
CREATE TABLE parent (site text NOT NULL, company text, output float8);
\if :has_15
ALTER TABLE mine INHERIT parent;
SELECT fails($$SELECT refresh_supply_rollup('mine_mix')$$, '42809', 'part of another table', 'a source that became a child');
\else
SELECT skip('not before PostgreSQL 15');
\endif

------------------------------------------------------------------------------
-- Names of any shape
------------------------------------------------------------------------------
CREATE SCHEMA "s "" FROM x";
CREATE TABLE "s "" FROM x"."T'% \ ""q"" $$" (
  "a FROM ""s """" FROM x"".t" text NOT NULL, "emptied" int NOT NULL, "Größe""
   FROM b" int NOT NULL, "tg_op" text NOT NULL, "%I '$body$ \1" text, "amount; --" float8,
  "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk" int NOT NULL, "select" int NOT NULL, "known" int NOT NULL DEFAULT 1, "r" int NOT NULL DEFAULT 1);
INSERT INTO "s "" FROM x"."T'% \ ""q"" $$" SELECT 'g' || i % 3, i % 2, i % 2, 'INSERT', 'S' || i % 4, i, 7, 8 FROM generate_series(1, 50) AS i;
SELECT create_supply_rollup('"s "" FROM x"."Ro%s ""l'' \ up_____________________________ß"', '"s "" FROM x"."T''% \ ""q"" $$"',
  ARRAY['a FROM "s "" FROM x".t', 'emptied', E'Größe"\n   FROM b', 'tg_op', 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk', 'select', 'known', 'r'],
  '%I ''$body$ \1', 'amount; --', $c$"amount; --" <> 13 AND "%I '$body$ \1" <> E'%s \\ '' "x" $body$
   FROM y'$c$) AS odd \gset
SELECT exact(:'odd', 'odd names, filled');
INSERT INTO "s "" FROM x"."T'% \ ""q"" $$" VALUES ('h', 1, 1, 'x', 'S', 1, 2, 3), ('h', 1, 1, 'x', E'%s \\ '' "x" $body$
   FROM y', 1, 2, 3);
UPDATE "s "" FROM x"."T'% \ ""q"" $$" SET "emptied" = 5, "amount; --" = "amount; --" + 1 WHERE "select" = 8;
DELETE FROM "s "" FROM x"."T'% \ ""q"" $$" WHERE tg_op = 'x';
SELECT exact(:'odd', 'odd names, kept');
CREATE TABLE child () INHERITS ("s "" FROM x"."T'% \ ""q"" $$");
SELECT is(refresh_supply_rollup(:'odd'), 0::bigint, 'odd names, refresh');
TRUNCATE ONLY "s "" FROM x"."T'% \ ""q"" $$";
SELECT is_empty(format('SELECT FROM %s', :'odd'), 'odd names, TRUNCATE');
SELECT drop_supply_rollup(:'odd') AS _ \gset
SELECT is_empty('SELECT FROM supply_rollups WHERE rollup <> ''mine_mix''::regclass', 'odd names, drop');
CREATE TABLE new_rows (r text NOT NULL, d text, changed int);
SELECT create_supply_rollup('maintain', 'new_rows', '{r}', 'd', 'changed') AS _ \gset
INSERT INTO new_rows VALUES ('a', 'b', 1), ('b', 'c', 2);
UPDATE new_rows SET r = 'c' WHERE changed = 1;
SELECT exact('maintain', 'names that the trigger function uses itself');
SELECT drop_supply_rollup('maintain') AS _ \gset

-- nothing is found by way of the caller's search_path
CREATE SCHEMA evil;
CREATE FUNCTION evil.add(supply_mix, supply_mix) RETURNS supply_mix LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil +'; END $$;
CREATE OPERATOR evil.+ (FUNCTION = evil.add, LEFTARG = supply_mix, RIGHTARG = supply_mix);
CREATE OPERATOR evil.- (FUNCTION = evil.add, LEFTARG = supply_mix, RIGHTARG = supply_mix);
CREATE FUNCTION evil.row_count(supply_mix) RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil row_count'; END $$;
CREATE FUNCTION evil.take(tid[], tid) RETURNS tid[] LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil array_agg'; END $$;
CREATE AGGREGATE evil.array_agg(tid) (SFUNC = evil.take, STYPE = tid[]);
CREATE FUNCTION evil.equal(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil ='; END $$;
CREATE OPERATOR evil.= (FUNCTION = evil.equal, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR evil.|| (FUNCTION = evil.equal, LEFTARG = text, RIGHTARG = text);
CREATE FUNCTION evil.equal(bigint, integer) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil bigint'; END $$;
CREATE OPERATOR evil.= (FUNCTION = evil.equal, LEFTARG = bigint, RIGHTARG = integer);
CREATE OPERATOR evil.< (FUNCTION = evil.equal, LEFTARG = bigint, RIGHTARG = integer);
CREATE FUNCTION evil.format(text, VARIADIC text[]) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil format'; END $$;
CREATE FUNCTION evil.production_mix_maintain() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'evil function'; END $$;
CREATE TABLE ledger (g text, s text, a float8, ok boolean);
ALTER TABLE ledger ALTER g SET NOT NULL;
SET LOCAL search_path = evil, pg_catalog, public;
SELECT public.create_supply_rollup('public.ledger_mix', 'public.ledger', '{g}', 's', 'a', 'ok') AS _ \gset
INSERT INTO public.ledger VALUES ('a', 'A', 1, true), ('b', 'B', 1, true), ('b', 'C', 1, false);
UPDATE public.ledger SET g = 'c' WHERE s LIKE 'A';
DELETE FROM public.ledger WHERE s LIKE 'B';
SELECT public.refresh_supply_rollup('public.ledger_mix') AS _ \gset
SELECT count(*) AS differences FROM public.verify_supply_rollup('public.ledger_mix') \gset
TRUNCATE public.ledger;
SELECT public.drop_supply_rollup('public.ledger_mix') AS _ \gset
SET LOCAL search_path = public;
SELECT is(:'differences'::text, '0', 'another search_path');
-- an operator that is a better match than that of pg_catalog for any enum
CREATE TYPE state AS ENUM ('draft', 'final');
CREATE TABLE stated (g text NOT NULL, s text, a float8, st state);
SELECT create_supply_rollup('stated_mix', 'stated', '{g}', 's', 'a', $$st = 'final'$$) AS _ \gset
CREATE FUNCTION evil.equal(state, state) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'planted'; END $$;
CREATE OPERATOR evil.= (FUNCTION = evil.equal, LEFTARG = state, RIGHTARG = state);
SET LOCAL search_path = public, evil;
INSERT INTO stated VALUES ('x', 'A', 1, 'draft'), ('x', 'A', 2, 'final');
UPDATE stated SET a = 5;
SET LOCAL search_path = public;
SELECT exact('stated_mix', 'an operator of the writer''s search_path');
SELECT is((SELECT mix::text FROM stated_mix), '{"A": 5}', 'which the condition does not mean');
SELECT drop_supply_rollup('stated_mix') AS _ \gset
-- but the condition means what its author sees
CREATE FUNCTION evil.is_final(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 > 'f' $$;
SET LOCAL search_path = public, evil;
SELECT create_supply_rollup('ledger_mix', 'ledger', '{g}', 's', 'a', 'is_final(s)') AS _ \gset
SET LOCAL search_path = public;
INSERT INTO ledger VALUES ('a', 'a', 1), ('b', 'z', 1);
SELECT exact('ledger_mix', 'a function of the search_path of its author');
SELECT is((SELECT array_agg(g) FROM ledger_mix), '{b}', 'which says which rows count');
SELECT drop_supply_rollup('ledger_mix') AS _ \gset

------------------------------------------------------------------------------
-- What is refused
------------------------------------------------------------------------------
CREATE TABLE source (g text NOT NULL, h int NOT NULL, "Upper" text, s text, a float8, at timestamptz, day date, price money, data json NOT NULL DEFAULT '{}',
                     mix int, hhi int, n numeric(9, 3), old boolean);
INSERT INTO source (g, h, s, a, at, n, old) VALUES ('x', 1, 'A', 1, now(), 1, true);
CREATE VIEW view_of_source AS SELECT * FROM source;
CREATE MATERIALIZED VIEW kept_source AS SELECT * FROM source;
CREATE TEMP TABLE temporary (g text NOT NULL, s text, a float8);
CREATE UNLOGGED TABLE unlogged (g text NOT NULL, s text, a float8);
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER nowhere FOREIGN DATA WRAPPER nowhere;
CREATE FOREIGN TABLE abroad (g text NOT NULL, s text, a float8) SERVER nowhere;
CREATE TABLE half (g text NOT NULL, s text, a float8) PARTITION BY LIST (g);
CREATE FOREIGN TABLE half_abroad PARTITION OF half DEFAULT SERVER nowhere;
CREATE FUNCTION refused(arguments text, state text, said text) RETURNS text LANGUAGE sql AS $$
  SELECT fails('SELECT create_supply_rollup(' || arguments || ')', state, said, arguments)
$$;
SELECT refused($$'r', 'view_of_source', '{g}', 's', 'a'$$, '42809', 'take its table');
SELECT refused($$'r', 'kept_source', '{g}', 's', 'a'$$, '42809', 'It is a view');
SELECT refused($$'r', 'temporary', '{g}', 's', 'a'$$, '42809', 'a temporary table');
SELECT refused($$'r', 'unlogged', '{g}', 's', 'a'$$, '42809', 'a crash empties');
SELECT refused($$'r', 'abroad', '{g}', 's', 'a'$$, '42809', 'a foreign table');
SELECT refused($$'r', 'half', '{g}', 's', 'a'$$, '42809', 'half_abroad');
SELECT refused($$'r', 'nowhere', '{g}', 's', 'a'$$, '42P01', 'nowhere');
SELECT refused($$'r', 'pg_class', '{relkind}', 'relname', 'reltuples'$$, '42809', 'a system catalogue');
SELECT refused($$'r', 'source', '{g,nil}', 's', 'a'$$, '42703', 'column nil of public.source does not exist');
SELECT refused($$'r', 'source', '{g,upper}', 's', 'a'$$, '42703', '"Upper"');
SELECT refused($$'r', 'source', '{g,"g or true) --"}', 's', 'a'$$, '42703', '"g or true) --"');
SELECT refused($$'r', 'source', '{g,ctid}', 's', 'a'$$, '42703', 'ctid');
SELECT refused($$'r', 'source', '{g}', 'nobody', 'a'$$, '42703', 'nobody');
SELECT refused($$'r', 'source', '{g}', 's', 'nothing'$$, '42703', 'Its columns are g, h, "Upper"');
SELECT refused($$'r', 'source', '{g,h,g}', 's', 'a'$$, '42701', 'g is given twice');
SELECT refused($$'r', 'source', '{}', 's', 'a'$$, '22023', 'rollup(mix)');
SELECT refused($$'r', 'source', '{mix}', 's', 'a'$$, '42701', 'cannot be called mix');
SELECT refused($$'r', 'source', '{hhi}', 's', 'a'$$, '42701', 'cannot be called hhi');
SELECT refused($$'r', 'source', '{data}', 's', 'a'$$, '42704', 'json');
SELECT refused($$'r', 'source', '{g}', 'at', 'a'$$, '42804', 'column at of type timestamp with time zone cannot name the supplier');
SELECT refused($$'r', 'source', '{g}', 'day', 'a'$$, '42804', 'date');
SELECT refused($$'r', 'source', '{g}', 'a', 'a'$$, '42804', 'double precision');
SELECT refused($$'r', 'source', '{g}', 's', 's'$$, '42804', 'column s of type text is no amount');
SELECT refused($$'r', 'source', '{g}', 's', 'price'$$, '42804', 'money');
SELECT refused($$'r', 'source', '{g,NULL}', 's', 'a'$$, '22004', 'needs a name');
SELECT refused($$NULL, 'source', '{g}', 's', 'a'$$, '22004', 'needs a name');
SELECT refused($$'r', NULL, '{g}', 's', 'a'$$, '22004', 'a source');
SELECT refused($$'r; DROP TABLE source', 'source', '{g}', 's', 'a'$$, '22023', 'r; DROP TABLE source');
SELECT refused($$'a.b.c', 'source', '{g}', 's', 'a'$$, '42602', 'a.b.c is no name');
SELECT refused($$'nowhere.r', 'source', '{g}', 's', 'a'$$, '3F000', 'nowhere');
SELECT refused($$'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyza', 'source', '{g}', 's', 'a'$$, '42622', '52 bytes');
SELECT refused($$'source', 'source', '{g}', 's', 'a'$$, '42P07', '"source" already exists');
CREATE VIEW r_recomputed AS SELECT 1;
SELECT refused($$'r', 'source', '{g}', 's', 'a'$$, '42P07', '"r_recomputed" already exists');
DROP VIEW r_recomputed;
CREATE VIEW r_measures AS SELECT 1;
SELECT refused($$'r', 'source', '{g}', 's', 'a'$$, '42P07', '"r_measures" already exists');
DROP VIEW r_measures;
CREATE FUNCTION r_maintain() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
SELECT refused($$'r', 'source', '{g}', 's', 'a'$$, '42723', 'r_maintain() already exists');
DROP FUNCTION r_maintain();
SELECT fails($$SELECT verify_supply_rollup('source')$$, '42809', 'public.source is not a supply rollup', 'verify what is none');
SELECT fails($$SELECT drop_supply_rollup('source')$$, '42809', 'not a supply rollup', 'drop what is none');
SELECT fails($$SELECT refresh_supply_rollup(NULL)$$, '42809', 'NULL is not', 'refresh nothing');

-- conditions
CREATE FUNCTION condition(clause text, state text, said text) RETURNS text LANGUAGE sql AS $$
  SELECT refused(format('%L, %L, %L, %L, %L, %L', 'r', 'source', '{g}', 's', 'a', clause), state, said)
$$;
SELECT condition('true) ; DROP TABLE source; --', '42601', 'true) ; DROP TABLE source; --');
SELECT condition('true); DROP TABLE source; SELECT (1', '42P11', 'where_clause is no condition');
SELECT condition('true) UNION ALL SELECT (1', '42601', 'UNION');
SELECT condition('true) GROUP BY (g', '42601', 'GROUP');
SELECT condition('true /*', '42601', 'where_clause is no condition');
SELECT condition('(a > 1', '42601', 'where_clause is no condition');
SELECT condition('', '42601', 'where_clause is no condition');
SELECT condition('g = $1', '42P02', '$1');
SELECT condition('a', '42804', 'boolean');
SELECT condition('a > (SELECT 1)', '0A000', 'subquer');
SELECT condition('EXISTS (SELECT FROM pg_class)', '0A000', 'subquer');
SELECT condition('at > now()', '42P17', 'IMMUTABLE');
SELECT condition('a > random()', '42P17', 'of immutable functions alone');
SELECT condition('at > ''2020-01-01''::date', '42P17', 'IMMUTABLE');
SELECT condition('count(*) > 1', '42803', 'aggregate');
SELECT condition('row_number() OVER () > 1', '42P20', 'window');
SELECT condition('generate_series(1, 2) > 1', '0A000', 'set-returning');
SELECT condition('nil = 1', '42703', 'nil');
SELECT condition('tableoid = 1', '0A000', 'system column');
SELECT condition('a > 1 / 0', '22012', 'zero');
SELECT condition('day = ''x''', '22007', '"x"');
SELECT has_table('source');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relname ~ '^r(_|$)'$$, 'what was refused leaves nothing');
SELECT create_supply_rollup('r', 'source', '{g,h}', 's', 'n', $$old OR (a > 1 AND "Upper" IS NOT NULL) /* a remark */ OR s ~ ';--'$$) AS _ \gset
SELECT exact('r', 'a condition of many parts');
SELECT fails($$SELECT create_supply_rollup('evil.r', 'source', '{g}', 's', 'a')$$, '42710', 'insert_r', 'two of one name on a source');
SELECT drop_supply_rollup('r') AS _ \gset

SELECT create_supply_rollup('commented', 'source', '{g}', 's', 'a', E'h > 1 -- recent') AS _ \gset
INSERT INTO source (g, h, s, a) VALUES ('x', 1, 'A', 1), ('x', 2, 'B', 2);
SELECT exact('commented', 'a condition that ends in a comment');
SELECT fails($$SELECT create_supply_rollup('commented', 'source', '{g}', 's', 'a', 'h > 1')$$, '42P07', 'already exists', 'a name that is taken, with a condition');
SELECT fails($$SELECT create_supply_rollup('closed', 'source', '{g}', 's', 'a', 'true) -- recent')$$, '42601', 'where_clause', 'a comment that hides the end');
ALTER TABLE commented ADD COLUMN note text;
INSERT INTO source (g, h, s, a) VALUES ('x', 3, 'C', 3);
SELECT is((SELECT mix::text FROM commented), '{"B": 2, "C": 3}', 'with a column of one''s own');
SELECT is(refresh_supply_rollup('commented'), 0::bigint, 'which refresh leaves alone');
SELECT drop_supply_rollup('commented') AS _ \gset

------------------------------------------------------------------------------
-- Privileges
------------------------------------------------------------------------------
CREATE ROLE rollup_owner;
CREATE ROLE rollup_writer;
CREATE ROLE rollup_reader;
CREATE ROLE rollup_maker;
CREATE SCHEMA shop AUTHORIZATION rollup_owner;
GRANT USAGE ON SCHEMA shop TO rollup_writer, rollup_reader;
CREATE FUNCTION done_by(role text, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  e text[];
BEGIN
  EXECUTE format('SET LOCAL ROLE %I', role);
  e := error_of(query);
  RESET ROLE;
  RETURN e[1] || ' ' || e[2];
END
$$;
SET LOCAL ROLE rollup_owner;
CREATE TABLE shop.sales (g text NOT NULL, s text, a float8);
GRANT INSERT, UPDATE, DELETE, SELECT, TRUNCATE ON shop.sales TO rollup_writer;
SELECT create_supply_rollup('shop.sales_mix', 'shop.sales', '{g}', 's', 'a') AS _ \gset
GRANT SELECT ON shop.sales_mix_measures TO rollup_reader;
RESET ROLE;
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'shop'::regnamespace AND relkind <> 't' AND pg_get_userbyid(relowner) <> 'rollup_owner'
                  UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'shop'::regnamespace AND (pg_get_userbyid(proowner) <> 'rollup_owner' OR prosecdef)$$,
                'the parts belong to who made it, and lend nobody rights');
SELECT is(done_by('rollup_owner', $$INSERT INTO shop.sales VALUES ('x', 'A', 1)$$), '00000 no error', 'the owner writes');
SELECT is(done_by('rollup_writer', $$INSERT INTO shop.sales VALUES ('x', 'B', 1)$$), '42501 permission denied for table sales_mix', 'a writer needs rights on the rollup');
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON shop.sales_mix TO rollup_writer;
SELECT is(done_by('rollup_writer', q), '00000 no error', q) FROM unnest(ARRAY[$$INSERT INTO shop.sales VALUES ('x', 'B', 1), ('y', 'B', 1)$$,
  $$UPDATE shop.sales SET g = 'z' WHERE s = 'B'$$, $$DELETE FROM shop.sales WHERE g = 'z'$$, 'TRUNCATE shop.sales', $$INSERT INTO shop.sales VALUES ('x', 'B', 1)$$]) AS q;
SET LOCAL ROLE rollup_owner;
SELECT is_empty($$SELECT * FROM verify_supply_rollup('shop.sales_mix')$$, 'written by another');
RESET ROLE;
SELECT is(done_by('rollup_reader', 'SELECT FROM shop.sales_mix_measures'), '00000 no error', 'a reader of the measures');
SELECT is(done_by('rollup_reader', 'SELECT FROM shop.sales_mix'), '42501 permission denied for table sales_mix', 'sees nothing else');
SELECT is(done_by(role, format('SELECT %s_supply_rollup(%L)', verb, 'shop.sales_mix')), '42501 must be owner of supply rollup shop.sales_mix', role || ': ' || verb)
FROM unnest(ARRAY['refresh', 'verify', 'drop']) AS verb, unnest(ARRAY['rollup_writer', 'postgres']) AS role;
-- what the functions for users are made of, called by one who has no rights on the source and the rollup, lends none
CREATE ROLE rollup_stranger;
GRANT USAGE, CREATE ON SCHEMA shop TO rollup_stranger;
SELECT is(left(done_by('rollup_stranger', 'SELECT ' || q), 5), '42501', 'a stranger: ' || q) FROM unnest(ARRAY[
  $$supply_rollup_write('shop.sales_mix', '{g}')$$,
  $$supply_rollup_make_function('shop.sales_mix')$$,
  $$supply_rollup_comment('shop.sales_mix', 'shop.sales', '{g}')$$,
  $$supply_rollup_make('shop.theirs', 'shop.sales', '{g}', 's', 'a', NULL, 'shop', 'public')$$,
  $$refresh_supply_rollup('shop.sales_mix')$$, $$drop_supply_rollup('shop.sales_mix')$$, $$verify_supply_rollup('shop.sales_mix')$$]) AS q;
SET LOCAL ROLE rollup_owner;
SELECT exact('shop.sales_mix', 'after a stranger');
RESET ROLE;
-- what it takes to create one, taken away again one by one
CREATE SCHEMA makers AUTHORIZATION rollup_maker;
GRANT USAGE ON SCHEMA shop TO rollup_maker;
GRANT SELECT, TRIGGER, UPDATE ON shop.sales TO rollup_maker;
CREATE FUNCTION made() RETURNS text LANGUAGE sql AS
  $f$ SELECT done_by('rollup_maker', $$SELECT create_supply_rollup('makers.r', 'shop.sales', '{g}', 's', 'a'); SELECT refresh_supply_rollup('makers.r'); SELECT drop_supply_rollup('makers.r')$$) $f$;
SELECT is(made(), '00000 no error', 'SELECT, TRIGGER and UPDATE on the source are enough');
REVOKE UPDATE ON shop.sales FROM rollup_maker;
SELECT is(made(), '42501 permission denied for table sales', 'without the right to lock');
GRANT UPDATE ON shop.sales TO rollup_maker;
REVOKE TRIGGER ON shop.sales FROM rollup_maker;
SELECT is(made(), '42501 permission denied for table sales', 'without TRIGGER');
GRANT TRIGGER ON shop.sales TO rollup_maker;
REVOKE SELECT ON shop.sales FROM rollup_maker;
SELECT is(made(), '42501 permission denied for table sales', 'without SELECT');
ALTER TABLE shop.sales ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
SELECT is(left(done_by('rollup_owner', $$SELECT refresh_supply_rollup('shop.sales_mix')$$), 5), '42501', 'nor who may not see all rows');
ALTER TABLE shop.sales NO FORCE ROW LEVEL SECURITY;
SELECT is(done_by('rollup_owner', $$SELECT refresh_supply_rollup('shop.sales_mix')$$), '00000 no error', 'the owner refreshes it');
SELECT is(done_by('rollup_owner', $$SELECT drop_supply_rollup('shop.sales_mix')$$), '00000 no error', 'and drops it');
-- what looks like a rollup of another, for a superuser to refresh or to look at
GRANT CREATE ON SCHEMA shop TO rollup_reader;
SET LOCAL ROLE rollup_reader;
CREATE FUNCTION shop.trapped() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
CREATE TABLE shop.own (g text NOT NULL, s text, a float8);
CREATE TABLE shop.trap (g text UNIQUE, mix supply_mix);
CREATE VIEW shop.trap_recomputed AS SELECT g, supply_mix(s, a) AS mix FROM shop.own WHERE shop.trapped() GROUP BY g;
INSERT INTO shop.own VALUES ('x', 'A', 1);
RESET ROLE;
SELECT fails(format('SELECT %s_supply_rollup(%L)', verb, 'shop.trap'), '42501', 'must be owner of supply rollup shop.trap', verb || ' of what is another''s')
FROM unnest(ARRAY['refresh', 'verify', 'drop']) AS verb;
ALTER VIEW shop.trap_recomputed OWNER TO rollup_owner;
SELECT fails($$SELECT refresh_supply_rollup('shop.trap')$$, '42809', 'not a supply rollup', 'parts of two owners are none');
-- a trigger function of another under the name of a part
CREATE TABLE shop.mine (g text NOT NULL, s text, a float8);
SELECT create_supply_rollup('shop.mine_mix', 'shop.mine', '{g}', 's', 'a') AS _ \gset
ALTER FUNCTION shop.mine_mix_maintain() OWNER TO rollup_reader;
SELECT fails(format('SELECT %s_supply_rollup(%L)', verb, 'shop.mine_mix'), '42809', 'is not of the owner', verb || ' with a function of another')
FROM unnest(ARRAY['refresh', 'verify', 'drop']) AS verb;
DROP TABLE shop.trap, shop.own, shop.mine, shop.mine_mix CASCADE;
-- rows that have to be read as a partition is truncated, by one who may not see them
CREATE TABLE shop.parts (g text NOT NULL, s text, a float8) PARTITION BY LIST (g);
CREATE TABLE shop.part_x PARTITION OF shop.parts FOR VALUES IN ('x');
INSERT INTO shop.parts VALUES ('x', 'A', 1), ('x', 'B', 2);
SELECT create_supply_rollup('shop.parts_mix', 'shop.parts', '{g}', 's', 'a') AS _ \gset
GRANT ALL ON shop.part_x, shop.parts_mix TO rollup_writer;
ALTER TABLE shop.part_x ENABLE ROW LEVEL SECURITY;
CREATE POLICY a_alone ON shop.part_x USING (s = 'A');
SELECT is(done_by('rollup_writer', 'TRUNCATE shop.part_x'),
          '42501 a part of the source of a supply rollup cannot be truncated by one who may not see all rows of it', 'TRUNCATE under row-level security');
SELECT is(done_by('postgres', 'TRUNCATE shop.part_x'), '00000 no error', 'by one who sees all');
SELECT is_empty('TABLE shop.parts_mix', 'nothing is left of it');
DROP TABLE shop.parts, shop.parts_mix CASCADE;

------------------------------------------------------------------------------
-- Where the extensions are
------------------------------------------------------------------------------
CREATE TABLE moved (g text NOT NULL, s text, a float8);
SELECT create_supply_rollup('moved_mix', 'moved', '{g}', 's', 'a') AS _ \gset
CREATE SCHEMA core;
ALTER EXTENSION resource_analytics SET SCHEMA core;
SELECT fails($$INSERT INTO moved VALUES ('a', 'A', 1)$$, '42883', 'public.supply_mix', 'after the types have moved');
SELECT refresh_supply_rollup('moved_mix') AS _ \gset
INSERT INTO moved VALUES ('a', 'A', 1);
SELECT is_empty($$SELECT * FROM verify_supply_rollup('moved_mix')$$, 'refreshed');
DROP EXTENSION resource_analytics_rollup;
UPDATE moved SET a = 2;
SELECT results_eq('SELECT mix::text FROM moved_mix', $$VALUES ('{"A": 2}')$$, 'a rollup lives on without the extension that made it');
DROP TABLE moved, mine, pit CASCADE;
DROP TABLE moved_mix, mine_mix CASCADE;
DROP FUNCTION moved_mix_maintain, mine_mix_maintain;
DROP SCHEMA evil CASCADE;
DROP EXTENSION resource_analytics;
SELECT format('GRANT CREATE ON DATABASE %I TO rollup_owner', current_database()) \gexec
CREATE SCHEMA "the rollups" AUTHORIZATION rollup_owner;
GRANT USAGE, CREATE ON SCHEMA core TO rollup_owner;
SET LOCAL ROLE rollup_owner;
CREATE EXTENSION resource_analytics SCHEMA core;
CREATE EXTENSION resource_analytics_rollup SCHEMA "the rollups";
SELECT "the rollups".create_supply_rollup('shop.sales_mix', 'shop.sales', '{g}', 's', 'a') AS _ \gset
INSERT INTO shop.sales VALUES ('q', 'B', 1);
SELECT count(*) AS differences FROM "the rollups".verify_supply_rollup('shop.sales_mix') \gset
SELECT count(*) AS groups FROM shop.sales_mix \gset
RESET ROLE;
SELECT is(:'differences'::text || :'groups'::text, '02', 'made and used by no superuser, in schemas of their own');

SELECT * FROM finish();
ROLLBACK;
