CALL flat('c', groups => 1, suppliers => :rows / 5, rows => :rows);
SELECT shape('parallel-C', '2 workers, 1 commodity x 2,000,000 suppliers (rows / 5)', data => 'c');
SELECT run('hhi', rounds => 3), run('hhi', label => 'hhi 2 workers', rounds => 3, settings => '{max_parallel_workers_per_gather=2}');
SELECT bar('hhi 2 workers / hhi', '<=', 1.0);
