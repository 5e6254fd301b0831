CALL flat('a', groups => 100, suppliers => 50, rows => :rows, commodity => $$'commodity ' || c$$);
SELECT shape('jit', 'just-in-time compilation on, 100 commodities x 50 suppliers', data => 'a');
\set jit '{jit=on,jit_above_cost=0}'
SELECT run('hhi', settings => :'jit'), run('sum', settings => :'jit'), run('window SQL', settings => :'jit');
SELECT bar('hhi / sum', '<=', 1.20), bar('window SQL / hhi', '>=', 1.3);
