-- Origins in networks whose cycles have too many members to be eliminated: a
-- ring with a known answer, and the equations of mixing in a random network.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(13);

-- 1024 firms, each of which uses a thousandth of what goes round; the first and
-- the one halfway mine as much as all use.
CREATE TABLE ring AS
SELECT round, '{"C1": 0.5, "C513": 0.5}'::supply_mix AS production,
       (SELECT trade_network('C' || i, 'C' || i % 1024 + 1, round + 0.5 - ((i - 1) % 512 + 1) / 1024.0::float8)
        FROM generate_series(1, 1024) AS i) AS network
FROM unnest('{0.25,10,1000}'::float8[]) AS round;
-- going halfway round leaves this part of what there was
CREATE TABLE answer AS
SELECT r.round, importer, share, 1 / (1 + kept) AS first_half, kept / (1 + kept) AS second_half
FROM ring AS r, origins(production, network) AS o, LATERAL (SELECT round / (round + 0.5) AS kept) AS k
WHERE origin = 'C1';
SELECT ok(count(*) = 1024 AND max(abs(share / CASE WHEN substr(importer, 2)::int <= 512 THEN first_half ELSE second_half END - 1)) < 1e-11,
          format('a ring through which %s go', round))
FROM answer GROUP BY round ORDER BY round;
SELECT ok(abs(share(origin_mix(production, network, 'C700'), 'C1') - r.round / (2 * r.round + 0.5)) < 1e-12, format('one firm of that with %s', r.round))
FROM ring AS r ORDER BY round;
SELECT ok(count(*) = 1023 AND max(abs(share - CASE WHEN substr(importer, 2)::int <= 512 THEN 1 ELSE 10 / 10.5 END)) < 1e-12,
          'what came by the first firm is lost without it')
FROM ring, without_exporter(production, network, 'C1') WHERE round = 10 AND importer <> 'C1';

-- 600 firms that buy from four others each, and five mines
CREATE TABLE tangle AS
SELECT supply_mix('C' || i * 113, 10 * i) AS production,
       (SELECT trade_network('C' || (a * 7 + b * b * 31) % 600, 'C' || a, 1 + (a * b) % 5)
        FROM generate_series(0, 599) AS a, generate_series(1, 4) AS b) AS network
FROM generate_series(1, 5) AS i;
CREATE TABLE solved AS SELECT o.* FROM tangle, origins(production, network) AS o;
SELECT ok(count(*) = 0 AND (SELECT count(*) > 1000 FROM solved), 'shares add up to 1')
FROM (SELECT importer FROM solved GROUP BY 1 HAVING abs(sum(share) - 1) > 1e-11) AS wrong;
SELECT is_empty($$
  WITH inflow AS (
    SELECT f.importer, s.origin, sum(f.amount * s.share) AS amount
    FROM tangle, flows(network) AS f JOIN solved AS s ON s.importer = f.exporter WHERE f.importer <> f.exporter GROUP BY 1, 2),
  source AS (
    SELECT country AS importer, country AS origin, a.production AS amount FROM tangle, trade_accounts(tangle.production, network) AS a WHERE a.production > 0
    UNION ALL SELECT country, NULL, a.unattributed FROM tangle, trade_accounts(tangle.production, network) AS a WHERE a.unattributed > 0)
  SELECT s.importer, s.origin FROM solved AS s
  LEFT JOIN inflow AS i ON i.importer = s.importer AND i.origin IS NOT DISTINCT FROM s.origin
  LEFT JOIN source AS p ON p.importer = s.importer AND p.origin IS NOT DISTINCT FROM s.origin
  WHERE abs(s.amount - coalesce(i.amount, 0) - coalesce(p.amount, 0)) > 1e-10 * s.amount$$, 'every origin satisfies the equations of proportional mixing');

-- cycles that no mine feeds
SELECT is((through('{}', '{"A": {"B": 5}, "B": {"A": 5}}', 'A', 'B'))::text, '(1,0,0,1)', 'all of a cycle that no mine feeds passed each of its members');
SELECT results_eq($$SELECT importer, loss FROM without_exporter('{}', '{"A": {"B": 5}, "B": {"A": 5}}', 'A') ORDER BY 1$$,
                  $$VALUES ('A', 5::float8), ('B', 5)$$, 'and is lost without any of them');
SELECT results_eq($$SELECT loser, loss FROM with_export_ban('{}', '{"A": {"B": 5}, "B": {"A": 5}}', 'A', 'B') ORDER BY 1$$,
                  $$VALUES ('A', 5::float8), ('B', 5)$$, 'or with a ban of one flow');
SELECT is_empty($$SELECT * FROM with_export_ban('{"A": 5}', '{"A": {"B": 5}}', 'B', 'A')$$, 'a ban of what does not flow costs nothing');

SELECT * FROM finish();
ROLLBACK;
