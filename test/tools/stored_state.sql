-- Every byte of what stored.sql made.
SELECT 'stored', id, supply_mix_send(mix), material_balance_send(balance), trade_network_send(network),
  both_of, mixes, float8send(points)
FROM stored ORDER BY id;
SELECT 'rolled', k, supply_mix_send(mix), material_balance_send(balance), trade_network_send(network)
FROM rolled ORDER BY k;
SELECT 'measured', id, float8send(hhi), largest, float8send(reliance), supply_mix_send(imports), supply_mix_send(nothing)
FROM measured ORDER BY id;
SELECT 'measured at once', id, float8send(hhi), float8send(gini), trade_network_send(network)
FROM measured_at_once ORDER BY id;
SELECT 'so far', id, supply_mix_send(mix) FROM so_far ORDER BY 2, 3;
SET enable_seqscan = off;
SELECT 'by index', count(*) FROM stored WHERE mix >= '{}' OR mix < '{}';
SELECT 'by hash', count(*) FROM stored AS a WHERE mix = (SELECT mix FROM stored AS b WHERE b.id = 30);
SELECT 'by measure', string_agg(id::text, ',' ORDER BY hhi(mix)::text, id) FROM stored WHERE total(mix) > 0 AND hhi(mix) >= 0;
RESET enable_seqscan;
