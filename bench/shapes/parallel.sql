CALL flat('a', groups => 100, suppliers => 50, rows => :rows, commodity => $$'commodity ' || c$$);
SELECT shape('parallel', '2 workers, 100 commodities x 50 suppliers', data => 'a');
\set workers '{max_parallel_workers_per_gather=2}'
SELECT run('hhi'), run('hhi', label => 'hhi 2 workers', settings => :'workers'),
       run('sum'), run('sum', label => 'sum 2 workers', settings => :'workers');
SELECT bar('hhi 2 workers / hhi', '<=', 0.65);
