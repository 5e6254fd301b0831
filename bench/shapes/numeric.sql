CALL flat('digits', groups => 100, suppliers => 50, rows => :rows, amount => 'a::numeric');
SELECT shape('numeric', 'numeric amounts, 100 commodities x 50 suppliers', data => 'digits');
SELECT run('hhi'), run('sum'), run('window SQL', rounds => 3);
SELECT bar('hhi / sum', '<=', 1.3);
