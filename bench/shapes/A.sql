CALL flat('a', groups => 100, suppliers => 50, rows => :rows, commodity => $$'commodity ' || c$$);
SELECT shape('A', '100 commodities x 50 suppliers', data => 'a');
SELECT run('hhi'), run('two-step'), run('sum'), run('count'), run('window SQL'), run('squares SQL', rounds => 3), run('CTE join', rounds => 3),
       neighbours(rounds => 3);
SELECT bar('hhi / sum', '<=', 1.20), bar('window SQL / hhi', '>=', 1.3);
