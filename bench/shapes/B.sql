CALL flat('b', groups => 1, suppliers => 200, rows => :rows);
SELECT shape('B', '1 commodity x 200 suppliers', data => 'b');
SELECT run('hhi'), run('sum'), run('window SQL', rounds => 3);
SELECT bar('hhi / sum', '<=', 1.10), bar('window SQL / hhi', '>=', 1.5);
