-- One supplier beside next to nothing: what the rounding of a total would hide.
-- The expected values are those of the definitions with 60 digits.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(22);
SELECT ok(abs(shannon_entropy('{"A": 1e10, "B": 0.3}'::supply_mix) - 7.568947120057349e-10) <= 1e-12 * 7.568947120057349e-10, 'shannon_entropy(mix) of {"A": 1e10, "B": 0.3}');
SELECT ok(abs(renyi_entropy('{"A": 1e10, "B": 0.3}'::supply_mix, 2) - 5.99999999982e-11) <= 1e-12 * 5.99999999982e-11, 'renyi_entropy(mix, 2) of {"A": 1e10, "B": 0.3}');
SELECT ok(abs(renyi_entropy('{"A": 1e10, "B": 0.3}'::supply_mix, 0.5) - 1.0954391150212867e-05) <= 1e-12 * 1.0954391150212867e-05, 'renyi_entropy(mix, 0.5) of {"A": 1e10, "B": 0.3}');
SELECT ok(abs(stenbacka_threshold('{"A": 1e10, "B": 0.3}'::supply_mix) - 2.99999999991e-11) <= 1e-12 * 2.99999999991e-11, 'stenbacka_threshold(mix) of {"A": 1e10, "B": 0.3}');
SELECT ok(abs(hhi_normalized('{"A": 1e10, "B": 0.3}'::supply_mix) - 0.99999999988) <= 1e-12 * 0.99999999988, 'hhi_normalized(mix) of {"A": 1e10, "B": 0.3}');
SELECT ok(abs(shannon_entropy('{"A": 255000.7, "B": 0.001}'::supply_mix) - 7.983027799667793e-08) <= 1e-12 * 7.983027799667793e-08, 'shannon_entropy(mix) of {"A": 255000.7, "B": 0.001}');
SELECT ok(abs(renyi_entropy('{"A": 255000.7, "B": 0.001}'::supply_mix, 2) - 7.84311569402313e-09) <= 1e-12 * 7.84311569402313e-09, 'renyi_entropy(mix, 2) of {"A": 255000.7, "B": 0.001}');
SELECT ok(abs(renyi_entropy('{"A": 255000.7, "B": 0.001}'::supply_mix, 0.5) - 0.00012523684336066977) <= 1e-12 * 0.00012523684336066977, 'renyi_entropy(mix, 0.5) of {"A": 255000.7, "B": 0.001}');
SELECT ok(abs(stenbacka_threshold('{"A": 255000.7, "B": 0.001}'::supply_mix) - 3.921557847011565e-09) <= 1e-12 * 3.921557847011565e-09, 'stenbacka_threshold(mix) of {"A": 255000.7, "B": 0.001}');
SELECT ok(abs(hhi_normalized('{"A": 255000.7, "B": 0.001}'::supply_mix) - 0.9999999843137687) <= 1e-12 * 0.9999999843137687, 'hhi_normalized(mix) of {"A": 255000.7, "B": 0.001}');
SELECT ok(abs(shannon_entropy('{"A": 1e12, "B": 1.1, "C": 0.7}'::supply_mix) - 5.168066927155234e-11) <= 1e-12 * 5.168066927155234e-11, 'shannon_entropy(mix) of {"A": 1e12, "B": 1.1, "C": 0.7}');
SELECT ok(abs(renyi_entropy('{"A": 1e12, "B": 1.1, "C": 0.7}'::supply_mix, 2) - 3.59999999999506e-12) <= 1e-12 * 3.59999999999506e-12, 'renyi_entropy(mix, 2) of {"A": 1e12, "B": 1.1, "C": 0.7}');
SELECT ok(abs(renyi_entropy('{"A": 1e12, "B": 1.1, "C": 0.7}'::supply_mix, 0.5) - 3.7709323944200455e-06) <= 1e-12 * 3.7709323944200455e-06, 'renyi_entropy(mix, 0.5) of {"A": 1e12, "B": 1.1, "C": 0.7}');
SELECT ok(abs(stenbacka_threshold('{"A": 1e12, "B": 1.1, "C": 0.7}'::supply_mix) - 1.799999999995745e-12) <= 1e-12 * 1.799999999995745e-12, 'stenbacka_threshold(mix) of {"A": 1e12, "B": 1.1, "C": 0.7}');
SELECT ok(abs(hhi_normalized('{"A": 1e12, "B": 1.1, "C": 0.7}'::supply_mix) - 0.9999999999946) <= 1e-12 * 0.9999999999946, 'hhi_normalized(mix) of {"A": 1e12, "B": 1.1, "C": 0.7}');
SELECT ok(abs(shannon_entropy('{"A": 1e16, "B": 1e-3}'::supply_mix) - 4.474911676688687e-18) <= 1e-12 * 4.474911676688687e-18, 'shannon_entropy(mix) of {"A": 1e16, "B": 1e-3}');
SELECT ok(abs(renyi_entropy('{"A": 1e16, "B": 1e-3}'::supply_mix, 2) - 2e-19) <= 1e-12 * 2e-19, 'renyi_entropy(mix, 2) of {"A": 1e16, "B": 1e-3}');
SELECT ok(abs(renyi_entropy('{"A": 1e16, "B": 1e-3}'::supply_mix, 0.5) - 6.324555318336758e-10) <= 1e-12 * 6.324555318336758e-10, 'renyi_entropy(mix, 0.5) of {"A": 1e16, "B": 1e-3}');
SELECT ok(abs(stenbacka_threshold('{"A": 1e16, "B": 1e-3}'::supply_mix) - 1e-19) <= 1e-12 * 1e-19, 'stenbacka_threshold(mix) of {"A": 1e16, "B": 1e-3}');
SELECT ok(abs(hhi_normalized('{"A": 1e16, "B": 1e-3}'::supply_mix) - 1.0) <= 1e-12 * 1.0, 'hhi_normalized(mix) of {"A": 1e16, "B": 1e-3}');
SELECT is(hoover_index('{"A": 0.1, "B": 0.1, "C": 0.1}'), 0::float8, 'three times 0.1 are equal');
-- every supplier but one without supply: no pass over all of them for each
SET LOCAL statement_timeout = '20s';
SELECT is((SELECT count(*) FROM (SELECT supply_mix(nullif('s' || i, 's0'), (i = 0)::int) AS mix
  FROM generate_series(0, 200000) AS i) AS m, leave_one_out(mix)), 200000::bigint, 'leave_one_out is linear');
SELECT * FROM finish();
ROLLBACK;
