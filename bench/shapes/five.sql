CALL flat('a', groups => 100, suppliers => 50, rows => :rows, commodity => $$'commodity ' || c$$);
SELECT shape('five', 'five measures in one SELECT against one, 100 commodities x 50 suppliers', data => 'a');
SELECT run('hhi'), run('five measures');
SELECT bar('five measures / hhi', '<=', 1.05);
