CALL flat('e', groups => :rows * 3 / 1000, suppliers => 50, rows => :rows * 3 / 1000 * 350);
SELECT shape('E', '30,000 commodities (rows x 0.003) x 50 suppliers x 7 rows', data => 'e');
SELECT run('hhi', rounds => 3), run('sum', rounds => 3), run('window SQL', rounds => 2), neighbours(rounds => 1);
SELECT bar('hhi / sum', '<=', 2.6), bar('window SQL / hhi', '>=', 1.4);
