-- time per row at a tenth, the whole and three times the rows
SELECT shape('growth', 'rows / 10, rows and rows x 3, 100 commodities x 50 suppliers', data => 'a');
CALL flat('g1', groups => 100, suppliers => 50, rows => :rows / 10);
CALL flat('g10', groups => 100, suppliers => 50, rows => :rows);
CALL flat('g30', groups => 100, suppliers => 50, rows => :rows * 3);
SELECT run('hhi', label => 'hhi x ' || k, data => 'g' || k) FROM (VALUES (1), (10), (30)) v(k);
SELECT bar('hhi x 10 / hhi x 1', '<=', 11.5), bar('hhi x 30 / hhi x 10', '<=', 3.45);
