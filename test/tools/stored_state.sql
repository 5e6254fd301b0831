-- Every byte of what stored.sql made, and of what its supply rollups become when
-- their sources are written to, which is undone.  Where one is not right, there
-- is a line "differs".
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

CREATE TEMP VIEW rollups AS
SELECT 'trade' AS what, hs AS k, supply_mix_send(mix)::text AS bytes FROM "the mart"."Trade"
UNION ALL SELECT 'trade, recomputed', hs, supply_mix_send(mix)::text FROM "the mart"."Trade_recomputed"
UNION ALL SELECT 'trade, measured', hs, concat(float8send(hhi), float8send(shannon_entropy)) FROM of_rollup
UNION ALL SELECT 'shipment', id, supply_mix_send(mix)::text FROM shipment_mix
UNION ALL SELECT 'shipment, recomputed', id, supply_mix_send(mix)::text FROM shipment_mix_recomputed
UNION ALL SELECT 'differs', NULL, concat_ws(' ', rollup, v) FROM supply_rollups, verify_supply_rollup(rollup) AS v;
TABLE rollups ORDER BY 1, 2, 3;
BEGIN;
INSERT INTO trade VALUES (1, 2020, 'P1', 5), (9, 2021, 'P9', 5);
UPDATE trade_2020 SET hs = hs + 1, tonnes = tonnes + 0.1;
DELETE FROM trade WHERE partner = 'P3';
INSERT INTO shipment SELECT id + 20, seller, buyer, flow, amount / 3 FROM shipment WHERE id BETWEEN 8 AND 12;
UPDATE shipment SET seller = buyer WHERE id % 2 = 0;
DELETE FROM shipment WHERE id = 5;
SELECT 'written', rollups.* FROM rollups ORDER BY 2, 3, 4;
TRUNCATE trade_2020, shipment;
SELECT 'truncated', rollups.* FROM rollups ORDER BY 2, 3, 4;
ROLLBACK;
