-- The rows of a commodity come together, unknown to the planner: growth with the number of groups without that of cache misses.
CALL flat('l20', groups => :rows / 500, suppliers => 10, rows => :rows / 500 * 50);
CALL flat('l80', groups => :rows / 125, suppliers => 10, rows => :rows / 125 * 50);
CALL build('l20_together', 'production', 'SELECT * FROM l20.production ORDER BY commodity');
CALL build('l80_together', 'production', 'SELECT * FROM l80.production ORDER BY commodity');
SELECT shape('linear', '20,000 to 80,000 commodities (rows / 500, rows / 125) x 10 suppliers x 5 rows, hashed', data => 'l80_together');
SELECT run('hhi', label => 'hhi 20k', data => 'l20_together'), run('hhi', label => 'hhi 80k'),
       run('sum', label => 'sum 20k', data => 'l20_together'), run('sum', label => 'sum 80k');
SELECT bar('hhi 80k / hhi 20k', '<=', 4.6);
