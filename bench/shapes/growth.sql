-- 1, 3, 10, 30 and 100 million rows, if rows is 10 million
CALL flat('g1', groups => 100, suppliers => 50, rows => :rows / 10);
CALL flat('g3', groups => 100, suppliers => 50, rows => :rows / 10 * 3);
CALL flat('g10', groups => 100, suppliers => 50, rows => :rows);
CALL flat('g30', groups => 100, suppliers => 50, rows => :rows * 3);
CALL flat('g100', groups => 100, suppliers => 50, rows => :rows * 10);
SELECT shape('growth', 'a tenth to ten times the rows, 100 commodities x 50 suppliers', data => 'g10');
SELECT run(f, label => f || ' x ' || k, data => 'g' || k, rounds => 3) FROM (VALUES (1), (3), (10), (30), (100)) v(k), (VALUES ('hhi'), ('sum')) a(f);
-- within 15 % per row
SELECT bar('hhi x 3 / hhi x 1', '<=', 3 * 1.15), bar('hhi x 10 / hhi x 1', '<=', 10 * 1.15),
       bar('hhi x 30 / hhi x 1', '<=', 30 * 1.15), bar('hhi x 100 / hhi x 1', '<=', 100 * 1.15);
