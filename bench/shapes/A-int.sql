CALL flat('a_int', groups => 100, suppliers => 50, rows => :rows);
SELECT shape('A-int', '100 commodities (integers) x 50 suppliers', data => 'a_int');
SELECT run('hhi'), run('sum'), run('count'), run('window SQL');
SELECT bar('hhi / sum', '<=', 1.20), bar('window SQL / hhi', '>=', 1.3);
