CALL flat('l20', groups => :rows / 500, suppliers => 10, rows => :rows / 500 * 50);
CALL flat('l80', groups => :rows / 125, suppliers => 10, rows => :rows / 125 * 50);
SELECT shape('linear-scattered', '20,000 to 80,000 commodities (rows / 500, rows / 125) x 10 suppliers x 5 rows, scattered', data => 'l80');
SELECT run('hhi', label => 'hhi 20k', data => 'l20'), run('hhi', label => 'hhi 80k'),
       run('sum', label => 'sum 20k', data => 'l20'), run('sum', label => 'sum 80k');
SELECT bar('hhi 80k / hhi 20k', '<=', 4.6);
