CALL flat('d', groups => :rows / 10, suppliers => 10, rows => :rows);
SELECT shape('spill', 'work_mem 4 MB, 1,000,000 commodities (rows / 10) x 10 suppliers', data => 'd');
\set small '{work_mem=4MB}'
SELECT run('hhi', settings => :'small'), run('sum', settings => :'small'), run('window SQL', settings => :'small', rounds => 2);
SELECT bar('hhi / sum', '<=', 1.45), bar('window SQL / hhi', '>=', 2.0);
