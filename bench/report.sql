-- Figures and verdicts from bench.sample, the Markdown page and the JSON document.

-- Time = wall time without the time in the run queue; of parallel contenders the wall time (only the leader's waits are known).
-- Rounds that other processes disturbed are left out while at least three quiet ones remain.
CREATE OR REPLACE VIEW timed AS
WITH s AS (
  SELECT s.*, c.metric, c.settings::text ~ 'max_parallel_workers_per_gather=[1-9]' AS parallel
  FROM sample s JOIN contender c USING (shape, contender) WHERE round > 0
), q AS (
  SELECT s.*, CASE WHEN parallel THEN value ELSE value - waited END AS cost, parallel OR others < 0.15 AS quiet FROM s
), counted AS (
  SELECT q.*, count(*) FILTER (WHERE quiet) OVER (PARTITION BY shape, contender) AS quiet_ones FROM q
)
SELECT * FROM counted WHERE quiet OR quiet_ones < 3;

CREATE OR REPLACE VIEW figure AS
SELECT c.shape, c.contender, c.pos, c.metric, c.plan, CASE WHEN c.writes IS NULL THEN d.rows END AS rows, count(t.cost)::int AS rounds,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY t.cost) AS median, min(t.cost) AS least, max(t.cost) AS most,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY t.value) AS wall,
       avg(t.others) FILTER (WHERE NOT t.parallel) AS others, max(t.detail) AS detail
FROM contender c JOIN dataset d USING (data) LEFT JOIN timed t USING (shape, contender)
GROUP BY c.shape, c.contender, d.rows;

CREATE OR REPLACE VIEW verdict AS
WITH part AS (
  SELECT b.*, split_part(value, ' / ', 1) AS upper, nullif(split_part(value, ' / ', 2), '') AS lower FROM bar b
), measured AS (
  SELECT p.*, u.median / CASE WHEN p.lower IS NULL THEN 1 ELSE l.median END AS measured
  FROM part p LEFT JOIN figure u ON (u.shape, u.contender) = (p.shape, p.upper)
              LEFT JOIN figure l ON (l.shape, l.contender) = (p.shape, p.lower)
)
SELECT m.shape, m.pos, m.value, m.op, m.target, m.measured, r.least, r.most,
       CASE WHEN m.measured IS NULL THEN 'ERROR'
            WHEN CASE op WHEN '<=' THEN m.measured <= target ELSE m.measured >= target END THEN 'PASS' ELSE 'FAIL' END AS verdict
FROM measured m CROSS JOIN LATERAL (
  SELECT min(u.cost / coalesce(l.cost, 1)) AS least, max(u.cost / coalesce(l.cost, 1)) AS most
  FROM timed u LEFT JOIN timed l ON (l.shape, l.contender, l.round) = (m.shape, m.lower, u.round)
  WHERE (u.shape, u.contender) = (m.shape, m.upper) AND (m.lower IS NULL OR l.cost IS NOT NULL)) r;

-- Contenders of the same measure on the same data must give the same groups and the same total.
CREATE OR REPLACE VIEW disagreement AS
SELECT shape, q.measure, c.data, string_agg(DISTINCT format('%s: %s groups, total %s', contender, groups, total), '; ') AS what
FROM timed JOIN contender c USING (shape, contender) JOIN query q USING (query)
GROUP BY shape, q.measure, c.data
HAVING count(DISTINCT groups) > 1 OR max(total) - min(total) > 1e-9 * abs(max(total));

CREATE OR REPLACE FUNCTION num(x float8) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN abs(x) < 10 THEN to_char(x, 'FM990.00') WHEN abs(x) < 100 THEN to_char(x, 'FM990.0') ELSE to_char(x, 'FM999,999,990') END
$$;

CREATE OR REPLACE FUNCTION md_row(VARIADIC cells text[]) RETURNS text LANGUAGE sql AS $$
  SELECT '| ' || array_to_string(cells, ' | ', '-') || ' |'
$$;

CREATE OR REPLACE FUNCTION md_figures(shape text) RETURNS text LANGUAGE sql AS $$
  SELECT md_row('contender', 'median', 'min .. max', 'rounds', 'ns per row', 'x sum', 'others', 'plan') || E'\n'
      || '| :--- | ---: | :---: | ---: | ---: | ---: | ---: | :--- |' || E'\n'
      || string_agg(md_row(rpad(f.contender, 16), lpad(num(f.median) || ' ' || f.metric, 9), num(f.least) || ' .. ' || num(f.most), f.rounds::text,
           CASE WHEN f.metric = 'ms' THEN num(f.median * 1e6 / f.rows) END, num(f.median / s.median),
           to_char(f.others * 100, 'FM990') || ' %', coalesce(f.detail, f.plan)), E'\n' ORDER BY f.pos)
  FROM bench.figure f LEFT JOIN bench.figure s ON (s.shape, s.contender) = (f.shape, 'sum') WHERE f.shape = $1
$$;

CREATE OR REPLACE FUNCTION md_bars(shape text) RETURNS text LANGUAGE sql AS $$
  SELECT md_row('bar', 'measured', 'rounds', 'limit', 'verdict') || E'\n| :--- | ---: | :---: | ---: | :---: |\n'
      || string_agg(md_row(value, num(measured), num(least) || ' .. ' || num(most),
           op || ' ' || num(target), verdict), E'\n' ORDER BY pos)
  FROM bench.verdict v WHERE v.shape = $1
$$;

CREATE OR REPLACE FUNCTION md_shape(s bench.shape) RETURNS text LANGUAGE sql AS $$
  SELECT concat_ws(E'\n\n', format('## %s: %s', s.shape, s.title), '**Error:** ' || s.error, md_figures(s.shape), md_bars(s.shape),
    (SELECT string_agg('**Results differ:** ' || what, E'\n\n') FROM bench.disagreement d WHERE d.shape = s.shape)) || E'\n'
$$;

CREATE OR REPLACE FUNCTION md_facts() RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(format('- %s: %s', name, value), E'\n' ORDER BY pos) FROM bench.fact
$$;

CREATE OR REPLACE FUNCTION md_all_bars() RETURNS text LANGUAGE sql AS $$
  SELECT md_row('shape', 'bar', 'measured', 'rounds', 'limit', 'verdict') || E'\n| :--- | :--- | ---: | :---: | ---: | :---: |\n'
      || string_agg(md_row(v.shape, value, num(measured), num(least) || ' .. ' || num(most), op || ' ' || num(target), verdict), E'\n' ORDER BY v.pos)
  FROM bench.verdict v
$$;

CREATE OR REPLACE FUNCTION markdown() RETURNS text LANGUAGE sql AS $$
  SELECT E'# Benchmark results\n\n' || md_facts() || E'\n\n'
      || string_agg(md_shape(s), E'\n' ORDER BY s.pos)
      || coalesce(E'\n## All bars\n\n' || md_all_bars(), '')
  FROM bench.shape s
$$;

-- For a page of documentation: the bars, and every contender of the shapes that have neighbours.
CREATE OR REPLACE FUNCTION summary() RETURNS text LANGUAGE sql AS $$
  SELECT concat_ws(E'\n\n', md_facts(), md_all_bars(), (
    SELECT md_row('shape', 'contender', 'median', 'ns per row', 'x sum', 'run by') || E'\n| :--- | :--- | ---: | ---: | ---: | :--- |\n'
        || string_agg(md_row(f.shape, f.contender, num(f.median) || ' ms', num(f.median * 1e6 / f.rows), num(f.median / s.median),
             coalesce(q.neighbour, 'PostgreSQL')), E'\n' ORDER BY f.pos)
    FROM bench.figure f JOIN bench.contender c USING (shape, contender) JOIN bench.query q USING (query)
      JOIN bench.figure s ON (s.shape, s.contender) = (f.shape, 'sum')
    WHERE f.metric = 'ms' AND EXISTS (SELECT FROM bench.contender k JOIN bench.query n USING (query) WHERE k.shape = f.shape AND n.neighbour IS NOT NULL)))
$$;

CREATE OR REPLACE FUNCTION json() RETURNS text LANGUAGE sql AS $$
  SELECT jsonb_pretty(jsonb_build_object(
    'facts', (SELECT jsonb_object_agg(name, value) FROM bench.fact),
    'shapes', (SELECT jsonb_agg(jsonb_build_object('shape', s.shape, 'title', s.title, 'error', s.error,
      'contenders', (SELECT jsonb_agg(to_jsonb(f) - 'shape' - 'pos' || jsonb_build_object('samples',
          (SELECT jsonb_agg(t.cost ORDER BY t.round) FROM bench.timed t WHERE (t.shape, t.contender) = (f.shape, f.contender))) ORDER BY f.pos)
        FROM bench.figure f WHERE f.shape = s.shape),
      'bars', (SELECT jsonb_agg(to_jsonb(v) - 'shape' - 'pos' ORDER BY v.pos) FROM bench.verdict v WHERE v.shape = s.shape)) ORDER BY s.pos)
      FROM bench.shape s)))
$$;
