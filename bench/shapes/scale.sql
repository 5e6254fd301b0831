-- What each step from rows to measures costs, per row and per mix: bench/scale.sh puts it into docs/scale.md.
CALL flat('scale', groups => 1000, suppliers => 50, rows => :rows);
-- the same number of suppliers in all, in mixes of 10, 50, 200 and 1,000
SELECT format('CALL build(%L, %L, %L)', 'mixes_' || n, 'mixes', format(
  'SELECT g %% 100 AS commodity, supply_mix(bench.code(s, %1$s), (1 + (g * 7919 + s * 48271) %% 99991) / 100.0::float8) AS mix
   FROM generate_series(1, %2$s::bigint) AS g, generate_series(0, %1$s::bigint - 1) AS s GROUP BY g', n, :rows / n))
FROM unnest(ARRAY[10, 50, 200, 1000]) AS n \gexec

SELECT shape('scale', '1,000 commodities x 50 suppliers, and mixes of 10 to 1,000 suppliers', data => 'scale');
\set twelve 'hhi(mix) + hhi_normalized(mix) + effective_suppliers(mix) + largest_share(mix) + concentration_ratio(mix, 4) + shannon_entropy(mix) + shannon_evenness(mix) + gini(mix) + theil_index(mix) + rosenbluth_index(mix) + supplier_count(mix) + total(mix)'
SELECT run('count'), run('sum'), run('hhi'),
       run('SELECT commodity, ' || :'twelve' || ' AS h FROM (SELECT commodity, supply_mix(supplier, amount) AS mix FROM production GROUP BY commodity OFFSET 0) m',
           label => 'twelve measures'),
       run('hhi', label => 'hhi 2 workers', settings => '{max_parallel_workers_per_gather=2}');
SELECT run('SELECT commodity, total(rollup(mix)) AS h FROM mixes GROUP BY commodity', label => 'roll up ' || n, data => 'mixes_' || n),
       run('SELECT hhi(mix) AS h FROM mixes', label => 'read ' || n, data => 'mixes_' || n),
       run('SELECT ' || :'twelve' || ' AS h FROM mixes', label => 'read twelve ' || n, data => 'mixes_' || n)
FROM unnest(ARRAY[10, 50, 200, 1000]) AS n;
