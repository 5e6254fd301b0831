CALL flat('d', groups => :rows / 10, suppliers => 10, rows => :rows);
SELECT shape('D', '1,000,000 commodities (rows / 10) x 10 suppliers, hashed', data => 'd');
SELECT run('hhi', rounds => 3), run('sum', rounds => 3), run('window SQL', rounds => 2), neighbours(rounds => 1);
SELECT bar('hhi / sum', '<=', 1.45), bar('window SQL / hhi', '>=', 2.0);
