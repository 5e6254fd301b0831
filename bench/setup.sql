-- The harness inside the server: what is measured, how, and the data.
CREATE SCHEMA bench;
CREATE EXTENSION pg_prewarm SCHEMA public;

-- ---------------------------------------------------------------- catalogue
CREATE TABLE shape (
  shape text PRIMARY KEY, title text NOT NULL, data text NOT NULL, pos int GENERATED ALWAYS AS IDENTITY, error text);
CREATE TABLE contender (
  shape text REFERENCES shape ON DELETE CASCADE, contender text, query text NOT NULL, data text NOT NULL, settings text[] NOT NULL,
  metric text NOT NULL, rounds int, writes int, pos int GENERATED ALWAYS AS IDENTITY, plan text, PRIMARY KEY (shape, contender));
CREATE TABLE bar (
  shape text REFERENCES shape ON DELETE CASCADE, value text NOT NULL, op text NOT NULL CHECK (op IN ('<=', '>=')),
  target float8 NOT NULL, pos int GENERATED ALWAYS AS IDENTITY);
-- value: milliseconds or MB; waited: ms in the run queue of the operating system; others: processors that other processes
-- kept busy meanwhile (0 to the number of processors); groups, total: the consumed result
CREATE TABLE sample (
  shape text, contender text, round int, value float8, waited float8, others float8, groups bigint, total float8, detail text,
  FOREIGN KEY (shape, contender) REFERENCES contender ON DELETE CASCADE);
CREATE TABLE dataset (data text PRIMARY KEY, relation text, rows bigint, mb float8, seconds float8, vacuumed bool NOT NULL DEFAULT false);
CREATE TABLE fact (pos int GENERATED ALWAYS AS IDENTITY, name text PRIMARY KEY, value text NOT NULL);
-- measure: queries of the same measure must agree on the same data; neighbour: what runs it instead of PostgreSQL
CREATE TABLE query (
  query text PRIMARY KEY, measure text NOT NULL, sql text, neighbour text, CHECK ((sql IS NULL) <> (neighbour IS NULL)));

CREATE FUNCTION shape(shape text, title text, data text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM bench.shape s WHERE s.shape = $1;
  INSERT INTO bench.shape (shape, title, data) VALUES ($1, $2, $3);
$$;

-- A contender of the shape declared last. rounds: at most so many (for slow ones). writes: a statement that writes, so many times,
-- each in a transaction of its own, with its number as $1.
CREATE FUNCTION run(query text, label text DEFAULT NULL, data text DEFAULT NULL, settings text[] DEFAULT '{}',
                    metric text DEFAULT 'ms', rounds int DEFAULT NULL, writes int DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  INSERT INTO bench.contender (shape, contender, query, data, settings, metric, rounds, writes)
  SELECT s.shape, coalesce($2, $1), $1, coalesce($3, s.data), $4, $5, $6, $7 FROM bench.shape s ORDER BY s.pos DESC LIMIT 1;
$$;

-- The neighbours that are installed, as contenders of the shape declared last.
CREATE FUNCTION neighbours(rounds int DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  SELECT bench.run(q.query, rounds => $1) FROM bench.query q WHERE q.neighbour IS NOT NULL ORDER BY q.query;
$$;

-- A bar of the shape declared last: value is a contender or 'contender / contender'.
CREATE FUNCTION bar(value text, op text, target float8) RETURNS void LANGUAGE sql AS $$
  INSERT INTO bench.bar (shape, value, op, target)
  SELECT s.shape, $1, $2, $3 FROM bench.shape s ORDER BY s.pos DESC LIMIT 1;
$$;

-- ---------------------------------------------------------------- data
-- Supplier s as a code in the manner of ISO 3166 (3 letters up to 3,840 suppliers, else 6), after a prefix.
CREATE FUNCTION code(s bigint, suppliers bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT translate(CASE WHEN suppliers <= 3840 THEN to_hex(256 + s * 1543 % 3840) ELSE to_hex(1048576 + s * 1299709 % 15728640) END,
                   '0123456789abcdef', 'GHIJKLMNOPABCDEF')
$$;

CREATE PROCEDURE build(data text, relation text, query text) LANGUAGE plpgsql AS $$
DECLARE
  started timestamptz := clock_timestamp();
  name text := format('%I.%I', data, relation);
  n bigint;
BEGIN
  IF EXISTS (SELECT FROM bench.dataset d WHERE d.data = build.data) THEN RETURN; END IF;
  EXECUTE format('CREATE SCHEMA %I', data);
  EXECUTE format('CREATE TABLE %s AS %s', name, query);
  GET DIAGNOSTICS n = ROW_COUNT;
  INSERT INTO bench.dataset
  VALUES (data, name, n, pg_table_size(name::regclass) / 1048576.0, extract(epoch FROM clock_timestamp() - started));
END $$;

-- The numbers 0 .. rows - 1 in scattered order: a bijection of 0 .. 2^bits - 1, cut; no random seed, the same on every machine.
CREATE FUNCTION scattered(rows bigint) RETURNS text LANGUAGE sql AS $$
  SELECT replace(replace(replace(
    'SELECT x FROM (
       SELECT z # (z >> HALF) AS x FROM (
         SELECT y * 2246822519 & MASK AS z FROM (
           SELECT w # (w >> HALF) AS y FROM (
             SELECT i * 2654435761 + 12345 & MASK AS w FROM generate_series(0, MASK) AS i OFFSET 0) a OFFSET 0) b OFFSET 0) c OFFSET 0) d
     WHERE x < ROWS', 'HALF', (bits / 2)::text), 'MASK', ((1::bigint << bits) - 1)::text), 'ROWS', rows::text)
  FROM (SELECT ceil(log(2, rows))::int AS bits) s
$$;

-- data.production(commodity, supplier, amount): every commodity has every supplier equally often, in scattered order.
-- commodity, supplier, amount: SQL over c, s (bigint) and a (float8, two decimals) for other types.
CREATE PROCEDURE flat(data text, groups bigint, suppliers bigint, rows bigint, commodity text DEFAULT 'c::int',
                      supplier text DEFAULT 'bench.code(s, n)', amount text DEFAULT 'a') LANGUAGE sql AS $$
  CALL bench.build(data, 'production', format(
    'SELECT %s AS commodity, %s AS supplier, %s AS amount FROM (
       SELECT x %% %s AS c, x / %s %% %s AS s, %s::bigint AS n, (1 + x * 48271 %% 99991) / 100.0::float8 AS a FROM (%s) f OFFSET 0) g',
    commodity, supplier, amount, groups, groups, suppliers, suppliers, bench.scattered(rows)))
$$;

-- data.production: a copy of another one in the order of commodity, with an index that tells the planner so.
CREATE PROCEDURE presorted(data text, source text) LANGUAGE plpgsql AS $$
BEGIN
  CALL bench.build(data, 'production', format('SELECT * FROM %I.production ORDER BY commodity', source));
  EXECUTE format('CREATE INDEX IF NOT EXISTS production_commodity ON %I.production (commodity)', data);
END $$;

-- ---------------------------------------------------------------- measuring
-- Milliseconds since they began: of this process on a processor (ran) and in the queue for one (waited), of all processes on
-- processors (busy, counted in steps of 10 ms). All 0 where the system does not tell.
CREATE FUNCTION usage(OUT ran float8, OUT waited float8, OUT busy float8) LANGUAGE sql AS $$
  SELECT coalesce(mine[1]::float8 / 1e6, 0), coalesce(mine[2]::float8 / 1e6, 0),
         coalesce((every[2]::float8 + every[3]::float8 + every[4]::float8) * 10, 0)
  FROM (SELECT string_to_array(pg_read_file('/proc/self/schedstat', 0, 100, true), ' ') AS mine,
               regexp_split_to_array(pg_read_file('/proc/stat', 0, 200, true), '\s+') AS every) f
$$;

-- Waits until other processes leave the processors alone, at most so many seconds.
CREATE PROCEDURE wait_for_quiet(seconds float8) LANGUAGE plpgsql AS $$
DECLARE
  before float8;
  until timestamptz := clock_timestamp() + seconds * interval '1 s';
BEGIN
  WHILE clock_timestamp() < until LOOP
    before := (bench.usage()).busy;
    PERFORM pg_sleep(0.3);
    EXIT WHEN (bench.usage()).busy - before <= 30;
  END LOOP;
END $$;

-- A line of /proc/self/status in MB.
CREATE FUNCTION status_mb(line text) RETURNS float8 LANGUAGE sql AS $$
  SELECT substring(pg_read_file('/proc/self/status', 0, 10000) FROM line || ':\s*(\d+) kB')::float8 / 1024
$$;

-- The search path and settings of a contender, until the end of the transaction.
CREATE FUNCTION prepare(c bench.contender) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s text;
BEGIN
  PERFORM set_config('search_path', format('%I, bench, public', c.data), true);
  FOREACH s IN ARRAY c.settings LOOP
    PERFORM set_config(split_part(s, '=', 1), split_part(s, '=', 2), true);
  END LOOP;
END $$;

-- The nodes of a plan, outermost first, without the count that consumes the result.
CREATE FUNCTION plan_shape(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  line text;
  nodes text[] := '{}';
BEGIN
  FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
    line := substring(line FROM '^\s*->\s+(.*)$');
    CONTINUE WHEN line IS NULL OR line ~ '^Subquery Scan';
    nodes := nodes || regexp_replace(line, ' (on|using) .*', '');
  END LOOP;
  RETURN array_to_string(nodes, ', ');
END $$;

-- Every query gives one column h per group; all of it is consumed in the server.
CREATE FUNCTION consumed(query text) RETURNS text LANGUAGE sql AS $$
  SELECT 'SELECT count(h), sum(h)::float8 FROM (' || coalesce((SELECT q.sql FROM bench.query q WHERE q.query = $1), $1) || ') q'
$$;

CREATE PROCEDURE measure_ms(c bench.contender, round int) LANGUAGE plpgsql AS $$
DECLARE
  query text := bench.consumed(c.query);
  n bigint;
  total float8;
  u0 record;
  u1 record;
  t0 timestamptz;
  t1 timestamptz;
  ms float8;
BEGIN
  PERFORM bench.prepare(c);
  SELECT * INTO u0 FROM bench.usage();
  t0 := clock_timestamp();
  EXECUTE query INTO n, total;
  t1 := clock_timestamp();
  SELECT * INTO u1 FROM bench.usage();
  ms := extract(epoch FROM t1 - t0) * 1000;
  INSERT INTO bench.sample
  VALUES (c.shape, c.contender, round, ms, u1.waited - u0.waited,
          greatest(0, (u1.busy - u0.busy) - (u1.ran - u0.ran)) / ms, n, total);
END $$;

CREATE PROCEDURE measure_writes(c bench.contender, round int) LANGUAGE plpgsql AS $$
DECLARE
  u0 record;
  u1 record;
  t0 timestamptz;
  t1 timestamptz;
BEGIN
  PERFORM set_config('search_path', format('%I, bench, public', c.data), false);
  COMMIT;
  SELECT * INTO u0 FROM bench.usage();
  t0 := clock_timestamp();
  FOR i IN 1 .. c.writes LOOP
    EXECUTE c.query USING i;
    COMMIT;
  END LOOP;
  t1 := clock_timestamp();
  SELECT * INTO u1 FROM bench.usage();
  INSERT INTO bench.sample (shape, contender, round, value, waited, others)
  SELECT c.shape, c.contender, round, ms, u1.waited - u0.waited, greatest(0, (u1.busy - u0.busy) - (u1.ran - u0.ran)) / ms
  FROM (SELECT extract(epoch FROM t1 - t0) * 1000 AS ms) m;
END $$;

-- Peak memory of this fresh backend beyond what it had before and the shared buffers and files it touched.
CREATE PROCEDURE measure_mb(c bench.contender, round int) LANGUAGE plpgsql AS $$
DECLARE
  query text := bench.consumed(c.query);
  before float8;
  peak float8;
  plan jsonb;
BEGIN
  PERFORM bench.prepare(c);
  before := bench.status_mb('RssAnon');
  EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, FORMAT JSON) ' || query INTO plan;
  peak := bench.status_mb('VmHWM') - bench.status_mb('RssShmem') - bench.status_mb('RssFile') - before;
  INSERT INTO bench.sample (shape, contender, round, value, waited, others, detail)
  SELECT c.shape, c.contender, round, peak, 0, 0, string_agg(format('%s: %s MB, batches %s', x ->> 'Strategy',
         round((x ->> 'Peak Memory Usage')::numeric / 1024), x ->> 'HashAgg Batches'), '; ')
  FROM jsonb_path_query(plan, 'strict $.** ? (exists (@."Peak Memory Usage"))') x;
END $$;

CREATE PROCEDURE measure(shape text, contender text, round int) LANGUAGE plpgsql AS $$
DECLARE
  c bench.contender;
BEGIN
  CALL bench.wait_for_quiet(coalesce(nullif(current_setting('bench.patience', true), '')::float8, 0));
  SELECT * INTO STRICT c FROM bench.contender k WHERE k.shape = measure.shape AND k.contender = measure.contender;
  IF c.metric = 'MB' THEN
    CALL bench.measure_mb(c, round);
  ELSIF c.writes IS NOT NULL THEN
    CALL bench.measure_writes(c, round);
  ELSE
    CALL bench.measure_ms(c, round);
  END IF;
END $$;

CREATE PROCEDURE note_plans(shape text) LANGUAGE plpgsql AS $$
DECLARE
  c bench.contender;
BEGIN
  UPDATE bench.contender k SET plan = q.neighbour FROM bench.query q WHERE k.shape = note_plans.shape AND q.query = k.query;
  UPDATE bench.contender k SET plan = format('%s transactions', writes) WHERE k.shape = note_plans.shape AND writes IS NOT NULL;
  FOR c IN SELECT * FROM bench.contender k WHERE k.shape = note_plans.shape AND k.plan IS NULL LOOP
    PERFORM bench.prepare(c);
    UPDATE bench.contender k SET plan = bench.plan_shape(bench.consumed(c.query)) WHERE (k.shape, k.contender) = (c.shape, c.contender);
    COMMIT;
  END LOOP;
END $$;

-- The command that measures a contender once. Neighbours are asked by way of the shell.
CREATE FUNCTION command(c bench.contender, round int) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM bench.query q WHERE q.query = c.query AND q.neighbour IS NOT NULL)
    THEN format('\copy bench.sample (shape, contender, round, value, waited, others, groups, total) FROM PROGRAM %L (FORMAT csv)',
                format('"$NEIGHBOURS" measure %s %s "%s" %s', c.data, c.shape, c.contender, round))
    ELSE format('CALL bench.measure(%L, %L, %s);', c.shape, c.contender, round) END
$$;

-- The commands of a shape, one per line: bring tables into memory, warm (round 0), then rounds in turn,
-- each begun by another contender. Contenders with few rounds are slow: the others warm for them.
CREATE FUNCTION schedule(shape text, rounds int) RETURNS SETOF text LANGUAGE sql AS $$
  WITH c AS (
    SELECT k, metric, rounds, row_number() OVER w AS place, count(*) OVER (PARTITION BY k.shape) AS n
    FROM bench.contender k WHERE k.shape = $1 WINDOW w AS (PARTITION BY k.shape ORDER BY k.pos)
  ), step AS (
    SELECT r, (place + r) % n AS turn, bench.command(k, r) AS command, metric
    FROM c, generate_series(CASE WHEN metric = 'ms' AND c.rounds IS NULL THEN 0 ELSE 1 END, least($2, coalesce(c.rounds, $2))) r
  )
  SELECT format('SELECT pg_prewarm(%L) \g /dev/null', d.relation) FROM bench.dataset d WHERE d.data IN (SELECT (k).data FROM c)
  UNION ALL
  SELECT format('CALL bench.note_plans(%L);', $1)
  UNION ALL
  (SELECT CASE metric WHEN 'MB' THEN E'\\connect -\n' ELSE '' END || command FROM step ORDER BY r, turn)
$$;
