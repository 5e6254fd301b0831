-- suppliers that are not text are cast at the call
CALL flat('int_keys', groups => 100, suppliers => 50, rows => :rows, supplier => 's::int');
CALL flat('uuid_keys', groups => 100, suppliers => 50, rows => :rows, supplier => 'md5(s::text)::uuid');
SELECT shape('keys', 'integer and uuid suppliers cast to text, 100 commodities x 50 suppliers', data => 'int_keys');
SELECT run('SELECT commodity, hhi(supplier::text, amount) AS h FROM production GROUP BY commodity', label => 'hhi ' || k, data => k || '_keys'),
       run('sum', label => 'sum ' || k, data => k || '_keys'), run('window SQL', label => 'window SQL ' || k, data => k || '_keys')
FROM (VALUES ('int'), ('uuid')) v(k);
SELECT bar('window SQL int / hhi int', '>=', 1.0), bar('window SQL uuid / hhi uuid', '>=', 1.0);
