CALL flat('d', groups => :rows / 10, suppliers => 10, rows => :rows);
CALL presorted('d_sorted', source => 'd');
SELECT shape('D-sorted', '1,000,000 commodities (rows / 10) x 10 suppliers, presorted (GroupAggregate)', data => 'd_sorted');
\set grouped '{enable_hashagg=off,enable_sort=off}'
SELECT run('hhi', settings => :'grouped'), run('sum', settings => :'grouped'),
       run('window SQL', rounds => 2, settings => :'grouped');
SELECT bar('hhi / sum', '<=', 1.45), bar('window SQL / hhi', '>=', 5.0);
