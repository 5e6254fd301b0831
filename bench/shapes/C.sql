CALL flat('c', groups => 1, suppliers => :rows / 5, rows => :rows);
SELECT shape('C', '1 commodity x 2,000,000 suppliers (rows / 5)', data => 'c');
SELECT run('hhi', rounds => 5), run('sum', rounds => 5), run('window SQL', rounds => 2), neighbours(rounds => 1);
SELECT bar('hhi / sum', '<=', 1.8), bar('window SQL / hhi', '>=', 2.5);
