-- The figures of docs/scale.md, as Markdown, from the shape "scale" that was measured in this cluster.
SET search_path = bench, public;

-- 3 digits, for figures that range from tens to millions
CREATE OR REPLACE FUNCTION three_digits(x float8) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN x >= 100 THEN to_char(round(x::numeric, 2 - floor(log(x))::int), 'FM999,999,999,999')
              ELSE to_char(x, 'FM990.0') END
$$;

CREATE OR REPLACE FUNCTION bytes(n float8) RETURNS text LANGUAGE sql AS $$
  SELECT three_digits(n / 10 ^ (3 * k)) || ' ' || (ARRAY['B', 'kB', 'MB', 'GB', 'TB'])[k + 1] FROM (SELECT least(4, floor(log(n) / 3)::int) AS k) AS s
$$;

CREATE OR REPLACE FUNCTION duration(ms float8) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN ms < 1e3 THEN three_digits(ms) || ' ms' WHEN ms < 1e5 THEN three_digits(ms / 1e3) || ' s'
              WHEN ms < 36e5 THEN three_digits(ms / 6e4) || ' min' ELSE three_digits(ms / 36e5) || ' h' END
$$;

CREATE TEMP TABLE step (pos int, contender text, step text, thing text);
INSERT INTO step VALUES
  (1, 'count', 'scan and group rows, `count(*)`', 'row'),
  (2, 'sum', '`sum(amount)`', 'row'),
  (3, 'hhi', '`hhi(supplier, amount)`, or a mix', 'row'),
  (4, 'twelve measures', 'twelve measures of a mix of the rows', 'row'),
  (5, 'hhi 2 workers', '`hhi` with 2 workers and the leader, all of them', 'row');
INSERT INTO step
SELECT 10 * k + n, label || ' ' || suppliers, format(step, suppliers), 'mix'
FROM (VALUES (1, 'roll up', 'roll up mixes of %s suppliers'), (2, 'read', '`hhi` of a stored mix of %s'),
             (3, 'read twelve', 'twelve measures of a stored mix of %s')) AS l(k, label, step),
     unnest(ARRAY[10, 50, 200, 1000]) WITH ORDINALITY AS s(suppliers, n);

-- mixes of 20 rows for each supplier, as tables hold and networks carry them
CREATE TEMP TABLE sized AS
SELECT n AS suppliers, names, supply_mix(CASE names WHEN 'codes' THEN code(s, 3840) ELSE 'The Mining Company of ' || code(s, 3840) END,
                                         (1 + (r * 7919 + s * 48271) % 99991) / 100.0::float8) AS mix
FROM unnest(ARRAY[1, 5, 10, 20, 50, 100, 200, 1000]::bigint[]) AS n, unnest(ARRAY['codes', 'names']) AS names,
     generate_series(0, n - 1) AS s, generate_series(1, 20) AS r
GROUP BY n, names;

\pset format unaligned
\pset tuples_only on
SELECT string_agg(format('- %s: %s', name, value), E'\n' ORDER BY pos) FROM fact WHERE name IN ('processor', 'system', 'server', 'rows', 'date');
\echo
\echo '| step | per | ns | a second and processor |'
\echo '| :--- | :--- | ---: | ---: |'
SELECT md_row(step, thing, three_digits(median * 1e6 / rows),
              CASE WHEN contender !~ 'workers' THEN three_digits(1e3 * rows / median) ELSE '' END)
FROM figure JOIN step USING (contender) WHERE shape = 'scale' ORDER BY step.pos;
\echo
\echo '| suppliers | bytes in a table, codes of 3 letters | names of 25 letters | on the network, binary, codes | names | as text, codes | names |'
\echo '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
SELECT md_row(VARIADIC suppliers::text || array_agg(bytes::text ORDER BY measure, names))
FROM sized, LATERAL (VALUES (1, pg_column_size(mix)), (2, octet_length(supply_mix_send(mix))), (3, octet_length(mix::text))) AS m(measure, bytes)
GROUP BY suppliers ORDER BY suppliers;
\echo
SELECT (SELECT pg_table_size('scale.production')::float8 / rows FROM dataset WHERE data = 'scale') AS row_bytes,
       (SELECT round(avg(octet_length(commodity || E'\t' || supplier || E'\t' || amount || E'\n'))) FROM scale.production WHERE commodity < 10) AS row_text,
       max(median / rows) FILTER (WHERE contender = 'hhi') AS row_ms, max(median / rows) FILTER (WHERE contender = 'roll up 50') AS rollup_ms,
       max(median / rows) FILTER (WHERE contender = 'read 50') AS hhi_ms, max(median / rows) FILTER (WHERE contender = 'read twelve 50') AS twelve_ms
FROM figure \gset
SELECT max(pg_column_size(mix)) AS stored, max(octet_length(supply_mix_send(mix))) AS sent, max(octet_length(mix::text)) AS printed
FROM sized WHERE suppliers = 50 AND names = 'codes' \gset
SELECT format('A row of the table `production(commodity int, supplier text, amount float8)` takes %s bytes in the table, and %s as text.',
              round(:row_bytes), :row_text);

\echo
\echo '| rows | as text | in the table | one pass, 1 processor | 16 processors | 64 |'
\echo '| ---: | ---: | ---: | ---: | ---: | ---: |'
SELECT md_row(to_char(n, 'FM999,999,999,999'), bytes(n * :row_text), bytes(n * :row_bytes), duration(n * :row_ms), duration(n * :row_ms / 16), duration(n * :row_ms / 64))
FROM unnest(ARRAY[1e7, 1e8, 1e9, 1e10]::float8[]) AS n;
\echo
\echo '| mixes of 50 suppliers | in a table | roll them up | `hhi` of each | twelve measures of each | sent as text | as binary |'
\echo '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
SELECT md_row(to_char(n, 'FM999,999,999,999'), bytes(n * :stored), duration(n * :rollup_ms), duration(n * :hhi_ms), duration(n * :twelve_ms), bytes(n * :printed), bytes(n * :sent))
FROM unnest(ARRAY[1e3, 1e5, 1e6]::float8[]) AS n;
