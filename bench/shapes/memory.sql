CALL flat('d', groups => :rows / 10, suppliers => 10, rows => :rows);
CALL flat('c', groups => 1, suppliers => :rows / 5, rows => :rows);
CALL flat('e', groups => :rows * 3 / 1000, suppliers => 50, rows => :rows * 3 / 1000 * 350);
SELECT shape('memory', 'peak memory: 1,000,000 commodities x 10 suppliers (D), 1 x 2,000,000 (C), 30,000 x 50 (E)', data => 'd');
SELECT run(f, label => f || ' ' || upper(d), data => d, metric => 'MB', rounds => 1)
FROM (VALUES ('d'), ('c'), ('e')) data(d), (VALUES ('hhi'), ('sum')) v(f);
SELECT bar('hhi D', '<=', 900), bar('hhi C', '<=', 250);
