CALL flat('long', groups => 100, suppliers => 50, rows => :rows, commodity => $$'commodity ' || c$$,
          supplier => $$rpad('a company with a long name, number ' || bench.code(s, n), 60, ' of the world')$$);
SELECT shape('long-names', 'supplier names of 60 bytes, 100 commodities x 50 suppliers', data => 'long');
SELECT run('hhi'), run('sum'), run('window SQL');
SELECT bar('hhi / sum', '<=', 1.25), bar('window SQL / hhi', '>=', 1.25);
