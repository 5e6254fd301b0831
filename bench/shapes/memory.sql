CALL flat('d', groups => :rows / 10, suppliers => 10, rows => :rows);
SELECT shape('memory', 'peak memory, 1,000,000 commodities (rows / 10) x 10 suppliers, hashed', data => 'd');
SELECT run('hhi', metric => 'MB', rounds => 1), run('sum', metric => 'MB', rounds => 1);
SELECT bar('hhi', '<=', 1200, later => 900);
