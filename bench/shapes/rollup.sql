CALL flat('d', groups => :rows / 10, suppliers => 10, rows => :rows);
CALL build('m', 'mixes', 'SELECT commodity % 1000 AS commodity, supply_mix(supplier, amount) AS mix FROM d.production GROUP BY production.commodity');
SELECT shape('rollup', '1,000,000 stored mixes (rows / 10) of 10 suppliers into 1,000 commodities', data => 'm');
SELECT run('SELECT commodity, hhi(rollup(mix)) AS h FROM mixes GROUP BY commodity', label => 'rollup'),
       run('SELECT commodity, count(*) FILTER (WHERE row_count(mix) > 0) AS h FROM mixes GROUP BY commodity', label => 'count detoasted'),
       run('SELECT commodity, count(*) AS h FROM mixes GROUP BY commodity', label => 'count');
SELECT run('SELECT commodity, hhi(rollup(mix)) AS h FROM mixes GROUP BY commodity', label => 'memory', metric => 'MB', rounds => 1);
-- the states of 1,000 commodities take 4 MB, however many mixes go into them
SELECT bar('rollup / count detoasted', '<=', 2.0), bar('memory', '<=', 8);
