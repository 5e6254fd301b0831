-- Worked cases of the literature and of other packages, each with its id and the
-- source of its number.  "derived": printed nowhere, but follows by arithmetic
-- from published inputs.  Tolerances are those of the printed digits.
--
-- Published cases that are left out, since no supply mix answers them:
--   * no suppliers with amounts among the inputs: china_2846_imports_2024_top (33
--     origins, not printed), iea_top3_refined_2024_average, eu2023_published_LREE,
--     eu2023_published_HREE, eu2023_published_Neodymium
--   * scores made of scores: eu2017_blend_*, eu2017_sr_*, eu2017_group_mean_*,
--     eu2017_threshold, bgs2015_*, usgs2021_threshold, cube_root_mean
--   * flows and stocks of one country: nir_*, eu_ir_*, eu2017_ir_negative_to_zero,
--     fao_cidr, geodep_zero_exports and the third test of geodep_flags
--   * trade over several stages: trace_acyclic, trace_usgs_like
--   * a formula that could not be verified: graedel_gsc_10000, graedel_gsc_2500
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(201);

CREATE FUNCTION close_to(actual float8, expected float8, tolerance float8, name text)
RETURNS text LANGUAGE sql AS $$
  SELECT ok(coalesce(abs(actual - expected) <= tolerance, false),
            format('%s: %s within %s', name, expected, tolerance))
         || CASE WHEN coalesce(abs(actual - expected) <= tolerance, false) THEN ''
                 ELSE E'\n' || diag(format('have %s, want %s', actual, expected)) END
$$;

------------------------------------------------------------------------------
-- Measures of a vector of amounts
------------------------------------------------------------------------------
CREATE TABLE vector AS SELECT
  supply_mix('{0.012663407,0.029367501,0.014456455,0.012046011,0.007477799,0.189784408,
    0.008738591,0.015635544,0.012787201,0.013071539,0.046268385,0.006580823,0.009102,
    0.00760554,0.047173998,0.034356881,0.137813902,0.016876624,0.065780114,
    0.053775553,0.228519883,0.030117841}'::float8[]) AS cooperatives,
  supply_mix('{30,30,20,20}'::float8[]) AS v1,
  supply_mix('{25,20,15,10,8,7,6,5,4}'::float8[]) AS v2,
  supply_mix('{10,20,50}'::float8[]) AS v3,
  supply_mix('{25,13,5}'::float8[]) AS v4,
  supply_mix('{20,50,3}'::float8[]) AS v5,
  supply_mix('{0.4,0.2,0.25,0.1,0.05,0,0}'::float8[]) AS v6,
  supply_mix('{541,1463,2445,3438,4437,5401,6392,8304,11904,22261}'::float8[]) AS v7,
  supply_mix('{783,121,112,70,201,153,425,19,37,126,325,51,442,193,41}'::float8[]) AS v8,
  supply_mix('{7}'::float8[]) AS v9,
  supply_mix('{0.35,0.4,0.05,0.1,0.06,0.04,0,0}'::float8[]) AS v10,
  supply_mix('{0.35,0.4,0.05,0.1,0.06,0.04}'::float8[]) AS v11,
  supply_mix('{1,1,2,2,3}'::float8[]) AS v12,
  supply_mix('{33,33,33,33}'::float8[]) AS v13,
  supply_mix('{2,2,2,2}'::float8[]) AS v14,
  supply_mix('{0.4,0.2,0.25,0.1,0.05}'::float8[]) AS v15,
  supply_mix('{10,10,10,20,50}'::float8[]) AS v16,
  supply_mix('{5.0}'::float8[]) AS v17,
  supply_mix('{1,2,1}'::float8[]) AS v18,
  supply_mix('{1,1,1,1}'::float8[]) AS v19,
  supply_mix('{0.4,0.3,0.15,0.1,0.05}'::float8[]) AS v20,
  supply_mix('{40,30,20,10}'::float8[]) AS v21;

SELECT close_to(actual, expected, tolerance, id || ' (' || source || ')')
FROM vector AS v, LATERAL (VALUES
  ('hhi_doj_30_30_20_20', hhi_points(v.v1), 2600, 0, 'US DoJ, Merger Guidelines 2023, 2.1'),
  ('hhi_merge_pre', hhi_points(v.v2), 1540, 0, 'industrialorganization.blogspot.com (nine-firm example)'),
  ('hhi_powerbi_typo', hhi_points(v.v3), 4687.5, 1e-09, 'question at community.fabric.microsoft.com m-p/1649761; derived'),
  ('hhi_so_2024', hhi_points(v.v4), 4429, 0.5, 'coderapp.vercel.app/answer/78918017'),
  ('hhi_merge_small, before', hhi_points(v.v2), 1540, 0, 'industrialorganization.blogspot.com'),
  ('hhi_merge_small, after', hhi_points(regroup(v.v2, '{"9": "8"}')), 1580, 0, 'industrialorganization.blogspot.com'),
  ('hhi_merge_small, difference', hhi_points(regroup(v.v2, '{"9": "8"}')) - hhi_points(v.v2), 40, 0, 'industrialorganization.blogspot.com'),
  ('hhi_merge_small, merge_delta', 10000 * merge_delta(v.v2, '8', '9'), 40, 1e-13, 'industrialorganization.blogspot.com'),
  ('hhi_leave_one_out_A', (SELECT 10000 * hhi FROM leave_one_out(v.v5) WHERE supplier = '1'), 8932.004271982913, 1e-06, 'derived; request is StackOverflow 78918017 (leave-one-out HHI)'),
  ('hhi_leave_one_out_C', (SELECT 10000 * hhi FROM leave_one_out(v.v5) WHERE supplier = '3'), 5918.367346938775, 1e-06, 'derived; request is StackOverflow 78918017 (leave-one-out HHI)'),
  ('concstats2018_hhi', hhi(v.cooperatives), 0.1234614, 1e-06, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats_readme_hhi_zero_shares', hhi(v.v6), 0.275, 1e-12, 'ropensci/concstats README'),
  ('desctools_herfindahl_1', hhi(v.v7), 0.1840812, 1e-07, 'DescTools reference andrisignorell.github.io/DescTools/dev/reference/Herfindahl.html'),
  ('desctools_herfindahl_3', hhi(v.v8), 0.1301292, 1e-07, 'DescTools reference andrisignorell.github.io/DescTools/dev/reference/Herfindahl.html'),
  ('hhi_single', hhi(v.v9), 1.0, 0, 'identity'),
  ('concstats2018_hhi_normalized_n_positive', hhi_normalized(v.cooperatives), 0.08172152, 1e-07, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('normalised_hhi_zero_rows', hhi_normalized(v.v10), 0.16024, 1e-09, 'derived; concstats counts n over x>0 (R/hhi.R); open-risk concentrationMetrics counts every row (n=8 gives 0.2002285714)'),
  ('concstats2018_effective_number', effective_suppliers(v.cooperatives), 8.099694, 1e-05, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats_readme_effective_number', effective_suppliers(v.v11), 3.33, 0.005, 'ropensci/concstats README (digits=2)'),
  ('concstats2018_hhi_dual', hhi_dual(v.cooperatives), 0.6318321, 1e-06, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats2018_hhi_min', 1 / supplier_count(v.cooperatives)::float8, 0.04545455, 1e-07, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats2018_shannon_bits', shannon_entropy(v.cooperatives, 2), 3.578371, 1e-05, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('entropy_presto_11223', shannon_entropy(v.v12, 2), 2.1971597234, 1e-09, 'facebookincubator/velox issue 5171'),
  ('concstats2018_shannon_normalized', shannon_evenness(v.cooperatives), 0.8024276, 1e-06, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats_readme_shannon_normalized', shannon_evenness(v.v11), 0.79, 0.005, 'ropensci/concstats README (digits=2)'),
  ('concstats2018_gini', gini(v.cooperatives), 0.5793415, 1e-06, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('gini_sql_2', gini(v.v13), 0.0, 1e-12, 'coderapp.vercel.app/answer/78482290'),
  ('concstats2018_gini_corrected_n_over_n_minus_1', gini_corrected(v.cooperatives), 0.6069292, 1e-06, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats2018_gini_simpson', 1 - hhi(v.cooperatives), 0.8765386, 1e-06, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('simpson_vegan_2', 1 - hhi(v.v14), 0.75, 1e-12, 'vegandevs/vegan issue 419'),
  ('concstats2018_dominance_index', dominance_index(v.cooperatives), 0.2903013, 1e-06, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats_readme_dominance', dominance_index(v.v6), 0.4127273, 1e-07, 'ropensci/concstats README'),
  ('concstats2018_stenbacka_threshold_percent', 100 * stenbacka_threshold(v.cooperatives), 49.18984, 0.0001, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats2018_berger_parker_percent', 100 * largest_share(v.cooperatives), 22.85199, 0.0001, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats2018_cr3_percent', 100 * concentration_ratio(v.cooperatives, 3), 55.61182, 0.0001, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats_readme_cr3_percent', 100 * concentration_ratio(v.v11, 3), 85.0, 1e-09, 'ropensci/concstats README (digits=2)'),
  ('concstats2018_cr5_percent', 100 * concentration_ratio(v.cooperatives, 5), 67.56739, 0.0001, 'ropensci/concstats tests/testthat, 22 Paraguayan credit co-operatives 2018'),
  ('concstats_readme_cr5_percent', 100 * concentration_ratio(v.v11, 5), 96.0, 1e-09, 'ropensci/concstats README (digits=2)'),
  ('concstats_readme_n_positive', supplier_count(v.v11), 6, 0, 'ropensci/concstats README (digits=2)'),
  ('desctools_rosenbluth_1', rosenbluth_index(v.v7), 0.1859051, 1e-07, 'DescTools reference andrisignorell.github.io/DescTools/dev/reference/Herfindahl.html'),
  ('hti_desctools_5', rosenbluth_index(v.v15), 0.30303030303030304, 1e-12, 'derived (closed form)'),
  ('atkinson_half', atkinson_index(v.v7, 0.5), 0.1796591, 1e-06, 'open-risk/concentrationMetrics tests/test.py (quotes R ineq)'),
  ('atkinson_one', atkinson_index(v.v7, 1.0), 0.3518251, 1e-06, 'open-risk/concentrationMetrics tests/test.py (quotes R ineq)'),
  ('theil_L_reat', mean_log_deviation(v.v16), 0.2326302, 1e-07, 'R REAT::theil documentation, rdocumentation.org (example from Stoermann 2009)'),
  ('theil_T_reat_vector', theil_index(v.v16), 0.250201211769094, 1e-12, 'derived (closed form)'),
  ('entropy_duckdb_meaning, each value a supplier, each row one', (SELECT shannon_entropy(supply_mix(x::text, 1), 2) FROM unnest('{1,2,3,4,5}'::int[]) AS x), 2.321928094887362, 1e-12, 'facebookincubator/velox issue 5171 (DuckDB output)'),
  ('cci_horvath_mono', horvath_index(v.v17), 1.0, 1e-12, 'open-risk/concentrationMetrics pull request 31 (test_cci)'),
  ('cci_horvath_121', horvath_index(v.v18), 0.71875, 1e-12, 'open-risk/concentrationMetrics pull request 31 (test_cci)'),
  ('renyi2_121', renyi_entropy(v.v18, 2), 0.980829253, 1e-09, 'open-risk/concentrationMetrics tests/test.py'),
  ('renyi_uniform', renyi_entropy(v.v19, 0), 1.3862943611198906, 1e-12, 'open-risk/concentrationMetrics tests/test.py (identity)'),
  ('hill_q0_readme', hill_number(v.v15, 0), 5.0, 1e-10, 'derived (Hill 1973 formula; q=2 equals 1/0.275)'),
  ('hill_q1_readme', hill_number(v.v15, 1), 4.116579452251487, 1e-10, 'derived (Hill 1973 formula; q=2 equals 1/0.275)'),
  ('hill_q3_readme', hill_number(v.v15, 3), 3.3567254331867558, 1e-10, 'derived (Hill 1973 formula; q=2 equals 1/0.275)'),
  ('hannah_kay_a0.5', hannah_kay_index(v.v15, 0.5), 0.2226033241867932, 1e-10, 'derived; definition from openriskmanual.org/wiki/Hannah_Kay_Index (index = 1/Hill number)'),
  ('hannah_kay_a2', hannah_kay_index(v.v15, 2), 0.2750000000000001, 1e-10, 'derived; definition from openriskmanual.org/wiki/Hannah_Kay_Index (index = 1/Hill number)'),
  ('gini_hti_identity, gini', gini(v.v7), 0.46209113026762383, 1e-12, 'identity tested in open-risk/concentrationMetrics tests/test.py::test_hti; value derived'),
  ('gini_hti_identity, from rosenbluth_index', 1 - 1 / (supplier_count(v.v7) * rosenbluth_index(v.v7)), 0.46209113026762383, 1e-12, 'identity tested in open-risk/concentrationMetrics tests/test.py::test_hti; value derived'),
  ('ck_kvalseth_p5', kvalseth_index(v.v20), 0.635, 1e-12, 'Kvalseth 2022, PLoS ONE 10.1371/journal.pone.0264613, Fig. 1 caption; CK = sum p_i / rank_i, p sorted descending'),
  ('unctad_normalised_uniform', unctad_concentration(v.v19), 0.0, 1e-15, 'identity; (sqrt(sum s^2)-sqrt(1/n))/(1-sqrt(1/n)), UNCTAD handbook names it a normalised HHI (hbs.unctad.org)'),
  ('unctad_normalised_40_30_20_10', unctad_concentration(v.v21), 0.09544511501033215, 1e-12, 'derived')
) AS c(id, actual, expected, tolerance, source);

------------------------------------------------------------------------------
-- Shares of a total that is larger than the named ones
------------------------------------------------------------------------------
SELECT close_to(actual, expected, tolerance, id || ' (' || source || ')')
FROM (VALUES
  ('hhi_not_summing_to_100, as given: 10 % unattributed', hhi_points('{"A": 70, "B": 15, "C": 5, "": 10}'), 5150, 0, 'brainmass.com/economics/regulated-industries/pricing-analysis-organizational-architecture-economics-70503'),
  ('hhi_not_summing_to_100, of their sum (derived)', hhi_points('{"A": 70, "B": 15, "C": 5}'), 6358.024691358, 1e-09, 'brainmass.com/economics/regulated-industries/pricing-analysis-organizational-architecture-economics-70503'),
  ('merge_delta_identity, delta', 10000 * merge_delta('{"A": 20, "B": 30, "": 50}', 'A', 'B'), 1200, 1e-12, 'tutorsglobe.com/question/...5990063 (HHI 2621, shares 30 and 20); delta = 2ab derived'),
  ('merge_delta_identity, after', 2621 + 10000 * merge_delta('{"A": 20, "B": 30, "": 50}', 'B', 'A'), 3821, 1e-12, 'tutorsglobe.com/question/...5990063 (HHI 2621, shares 30 and 20); delta = 2ab derived'),
  ('iea_ree_refined_2023_cr3', 100 * concentration_ratio('{"China": 92, "Malaysia": 5, "Australia": 1, "": 2}', 3), 98, 0, 'IEA Global Critical Minerals Outlook 2024 as reported by seaisi.org/details/24787'),
  ('iea_ree_mined_2030_cr3', 100 * concentration_ratio('{"China": 54, "Australia": 18, "Myanmar": 9, "": 19}', 3), 81, 0, 'IEA Global Critical Minerals Outlook 2024 as reported by seaisi.org/details/24787'),
  ('ree_mine_2024_china_share_published, percent of the printed total', 100 * share('{"China": 270000, "": 120000}', 'China'), 69.2, 0.05, 'USGS MCS 2025 Rare Earths p.145 and bbapi.viigoo.eu.org (69%)')
) AS c(id, actual, expected, tolerance, source);

-- thresholds: "higher than 0.4" and "more than 65 %" are strict
SELECT is(hhi_level(mix, 'CEPII GeoDep'), level,
          format('geodep_flags: HHI %s is %s (rule of cepii.fr, GeoDep; case derived)', hhi(mix), level))
FROM (VALUES (supply_mix('{"A": 5, "B": 4, "": 1}'), 'concentrated'),
             (supply_mix('{"A": 6, "B": 2, "": 2}'), 'not concentrated')) AS v(mix, level);
SELECT is(diversification_gap(mix) > 0, beyond,
          format('crma_65: a share of %s is %s (Regulation (EU) 2024/1252; case derived)',
                 largest_share(mix), CASE WHEN beyond THEN 'beyond 65 %' ELSE 'within 65 %' END))
FROM (VALUES (supply_mix('{"A": 0.65, "": 0.35}'), false),
             (supply_mix('{"A": 0.6501, "": 0.3499}'), true)) AS v(mix, beyond);

------------------------------------------------------------------------------
-- Bounds of HHI in points: US import sources, percent
------------------------------------------------------------------------------
CREATE TABLE import_case AS
SELECT id, supply_mix(named) + supply_mix(ARRAY[NULL]::text[], ARRAY[other]) AS mix,
       lower, upper, as_one, source
FROM (VALUES
  ('bounds_us_ree_imports_2020_23', '{70,13,6,5}'::float8[], 6::float8,
   5130, 5156, 5166, 'USGS MCS 2025 Rare Earths, Import Sources 2020-23 (shares); bounds derived'),
  ('bounds_us_magnesium_imports_2021_24', '{20,15,11,9}'::float8[], 45::float8,
   827, 1232, 2852, 'USGS MCS 2026 Magnesium metal, combined total, import sources 2021-24 (shares); bounds derived'),
  ('bounds_us_yttrium_imports_2021_24', '{70,11,8,4}'::float8[], 7::float8,
   5101, 5126, 5150, 'USGS MCS 2026 Yttrium import sources 2021-24 (shares); bounds derived')) AS v(id, named, other, lower, upper, as_one, source);
SELECT close_to(10000 * (hhi_bounds(mix)).lower, lower, 1e-9, id || ', lower (' || source || ')') FROM import_case;
SELECT close_to(10000 * (hhi_bounds(mix)).upper, upper, 1e-9, id || ', upper (' || source || ')') FROM import_case;
SELECT close_to(10000 * (hhi_bounds(mix, 1)).upper, as_one, 1e-9,
                id || ', other as one, upper of one unnamed supplier (' || source || ')') FROM import_case;
SELECT close_to(10000 * (hhi_bounds(mix, 1)).lower, as_one, 1e-9,
                id || ', other as one, lower of one unnamed supplier (' || source || ')') FROM import_case;
SELECT close_to(hhi_points(regroup(mix, '{"": "other"}')), as_one, 1e-9,
                id || ', other as one by regroup (' || source || ')') FROM import_case;

------------------------------------------------------------------------------
-- Rare-earth mine production, t REO
------------------------------------------------------------------------------
CREATE TABLE mine AS
SELECT id, supply_mix(amounts::jsonb) AS mix, printed_total, sum_of_rows, china,
       china_of_printed, hhi, cr3, effective, source
FROM (VALUES
  ('ree_mine_2023_mcs2025', '{"China": 255000, "United States": 41600, "Burma": 43000, "Australia": 16000,
    "Nigeria": 7200, "Thailand": 3600, "India": 2900, "Russia": 2500, "Madagascar": 2100,
    "Malaysia": 310, "Vietnam": 300, "Brazil": 140, "Other": 1440}',
   376000, 376090, 0.6780291951394612, 0.6781914893617021,
   0.4874498835978811, 0.9029753516445531, 2.0514929506577624,
   'USGS MCS 2025 Rare Earths p.145 ; US 2023 from MCS 2026 salient statistics; derived'),
  ('ree_mine_2024_mcs2026', '{"United States": 45500, "Australia": 29000, "Brazil": 560, "Burma": 27000, "Canada": 0,
    "China": 270000, "Greenland": 0, "India": 2900, "Madagascar": 1400, "Malaysia": 140,
    "Nigeria": 1500, "Russia": 2600, "South Africa": 0, "Tanzania": 0, "Thailand": 2100,
    "Vietnam": 300, "Other countries": 1000}',
   380000, 384000, 0.703125, 0.7105263157894737,
   0.5192427788628473, 0.8971354166666666, 1.9258813809409563,
   'USGS MCS 2026 commodities data CSV; derived'),
  ('ree_mine_2022_myb', '{"Australia": 18000, "Brazil": 80, "Burma": 12000, "Burundi": 0, "China": 210000,
    "India": 2900, "Madagascar": 960, "Malaysia": 80, "Russia": 2600, "Thailand": 7100,
    "United States": 42500, "Vietnam": 1200}',
   297000, 297420, 0.7060722211014727, 0.7070707070707071,
   0.5250159372757556, 0.909488265752135, 1.9047040842014806,
   'USGS Minerals Yearbook 2022 table T8; derived')) AS v(id, amounts, printed_total, sum_of_rows, china, china_of_printed, hhi, cr3, effective, source);
SELECT close_to(actual, expected, 1e-9, format('%s, %s (%s; derived)', id, what, source))
FROM mine, LATERAL (VALUES
  ('sum of rows', total(mix), sum_of_rows),
  ('China''s share', share(mix, 'China'), china),
  ('China''s share of the printed total', amount(mix, 'China') / printed_total, china_of_printed),
  ('HHI, other as one', hhi(mix), mine.hhi),
  ('CR3', concentration_ratio(mix, 3), cr3),
  ('effective number', effective_suppliers(mix), effective),
  ('CR3 without other', concentration_ratio(residual(mix, 'Other'), 3), cr3)
) AS v(what, actual, expected) ORDER BY id, what;

-- taking China away, and 20000 t more from Australia
CREATE TABLE mine_2024 AS SELECT supply_mix('{"China": 270000, "United States": 45000, "Burma": 31000, "Australia": 13000, "Nigeria": 13000,
  "Thailand": 13000, "India": 2900, "Russia": 2500, "Madagascar": 2000, "Vietnam": 300, "Malaysia": 130, "Brazil": 20, "Other": 1100}') AS mix;
SELECT close_to(actual, expected, 1e-9, name || ' (inputs USGS MCS 2025 Rare Earths p.145; derived)')
FROM mine_2024, LATERAL n_minus_1(mix, 393950) AS n, LATERAL n_minus_1(mix) AS d,
  LATERAL (VALUES
  ('n_minus_1_ree_2024, remaining', total(without(mix, n.removed)), 123950),
  ('n_minus_1_ree_2024, coverage of demand', n.coverage, 0.3146338367813174),
  ('n_minus_1_ree_2024, coverage, demand by default', d.coverage, 0.3146338367813174),
  ('n_minus_1_ree_2024, HHI before', hhi(mix), 0.492362436220213),
  ('n_minus_1_ree_2024, HHI after', n.hhi_after, 0.22865583120885877),
  ('n_minus_1_ree_2024, HHI after, leave_one_out',
   (SELECT hhi FROM leave_one_out(mix) WHERE supplier = 'China'), 0.22865583120885877),
  ('n_minus_1_ree_2024, coverage, leave_one_out',
   (SELECT coverage FROM leave_one_out(mix) WHERE supplier = 'China'), 0.3146338367813174),
  ('capacity_addition_ree_2024, HHI before', hhi(mix), 0.492362436220213),
  ('capacity_addition_ree_2024, HHI after', hhi(mix + supply_mix('{"Australia": 20000}')), 0.4513037652431892),
  ('capacity_addition_ree_2024, HHI after, scale_supplier',
   hhi(scale_supplier(mix, 'Australia', 33 / 13.0)), 0.4513037652431892),
  ('capacity_addition_ree_2024, sum of hhi_change',
   (SELECT sum(contribution) FROM hhi_change(mix, mix + supply_mix('{"Australia": 20000}'))),
   0.4513037652431892 - 0.492362436220213),
  ('capacity_addition_ree_2024, China''s share',
   share(mix + supply_mix('{"Australia": 20000}'), 'China'), 0.6522526875226476)
) AS v(name, actual, expected);
SELECT is((n_minus_1(mix)).removed, 'China', 'n_minus_1_ree_2024, the supplier that is removed') FROM mine_2024;

------------------------------------------------------------------------------
-- EU 2023: HHI weighted by governance (0..10) and trade parameter
------------------------------------------------------------------------------
-- Shares and trade parameters: European Commission, CRM study 2023, Annex 7 (CC
-- BY 4.0); governance: (2.5 - mean of the six World Bank estimates 2016-2020) * 2.
-- "<x%" is read as half.  Shares are taken as given: what they lack of 1 is
-- unattributed supply; where rounding makes them exceed 1, their total is
-- multiplied back in.
CREATE TABLE eu_supply (id text, scope text, country text, share float8, governance float8, trade float8);
INSERT INTO eu_supply VALUES
('dysprosium_P','global','China',1.0,5.7135,1.0), ('cerium_P','global','Australia',0.001,1.9667,1.0), ('cerium_P','global','China',0.849,5.7135,1.0),
('cerium_P','global','India',0.016,5.3105,1.0), ('cerium_P','global','Malaysia',0.105,4.2959,1.0), ('cerium_P','global','Norway',0.001,1.4917,1.0),
('cerium_P','global','Russia',0.019,6.3667,1.0), ('cerium_P','global','Vietnam',0.01,5.7367,1.0), ('gallium_P','global','China',0.938,5.7135,1.0),
('gallium_P','global','Germany',0.003,2.1176,0.8), ('gallium_P','global','Japan',0.01,2.3639,1.0),
('gallium_P','global','Korea, South',0.009,3.2687,1.0), ('gallium_P','global','Russia',0.019,6.3667,1.0),
('gallium_P','global','Ukraine',0.022,6.3262,1.0), ('gallium_P','eu','China',0.69,5.7135,1.0), ('gallium_P','eu','Germany',0.02,2.1176,0.8),
('gallium_P','eu','Hong Kong',0.01,2.4057,1.0), ('gallium_P','eu','Russia',0.01,6.3667,1.0), ('gallium_P','eu','Taiwan',0.02,2.7803,1.0),
('gallium_P','eu','Ukraine',0.02,6.3262,1.0), ('gallium_P','eu','United Kingdom',0.09,2.2924,1.0), ('gallium_P','eu','United States',0.1,2.7252,1.0),
('cobalt_E','global','Australia',0.039,1.9667,1.0), ('cobalt_E','global','Botswana',0.0005,3.8353,1.0),
('cobalt_E','global','Brazil',0.002,5.4558,1.0), ('cobalt_E','global','Canada',0.041,1.8466,1.0), ('cobalt_E','global','China',0.038,5.7135,1.0),
('cobalt_E','global','Congo, D.R.',0.628,8.2537,1.1), ('cobalt_E','global','Cuba',0.036,5.9386,1.0), ('cobalt_E','global','Finland',0.013,1.5129,0.8),
('cobalt_E','global','Indonesia',0.003,5.3118,1.0), ('cobalt_E','global','Madagascar',0.02,6.5168,1.0),
('cobalt_E','global','Morocco',0.016,5.6429,1.0), ('cobalt_E','global','Papua New Guinea',0.021,6.1727,1.0),
('cobalt_E','global','Philippines',0.027,5.6661,1.0), ('cobalt_E','global','Russia',0.066,6.3667,1.0),
('cobalt_E','global','South Africa',0.008,4.891,1.0), ('cobalt_E','global','Türkiye',0.001,5.9852,1.0),
('cobalt_E','global','United States',0.004,2.7252,1.0), ('cobalt_E','global','Vietnam',0.0005,5.7367,1.0),
('cobalt_E','global','Zambia',0.017,5.8903,1.1), ('cobalt_E','global','Zimbabwe',0.004,7.4807,1.0), ('niobium_E','global','Brazil',0.918,5.4558,1.0),
('niobium_E','global','Burundi',0.0005,7.8584,1.0), ('niobium_E','global','Canada',0.066,1.8466,1.0), ('niobium_E','global','China',0.0005,5.7135,1.0),
('niobium_E','global','Congo, D.R.',0.006,8.2537,1.0), ('niobium_E','global','Ethiopia',0.0005,6.7857,1.0),
('niobium_E','global','Mozambique',0.0005,6.6894,1.0), ('niobium_E','global','Nigeria',0.001,7.1545,1.0),
('niobium_E','global','Russia',0.006,6.3667,1.0), ('niobium_E','global','Rwanda',0.002,5.0897,1.0), ('niobium_E','global','Uganda',0.0005,6.2508,1.0),
('antimony_E','global','Australia',0.022,1.9667,1.0), ('antimony_E','global','Bolivia',0.02,6.3416,1.1),
('antimony_E','global','Canada',0.0005,1.8466,1.0), ('antimony_E','global','China',0.564,5.7135,1.1),
('antimony_E','global','Ecuador',0.0005,5.9112,1.0), ('antimony_E','global','Guatemala',0.0005,6.2848,1.0),
('antimony_E','global','Honduras',0.0005,6.3327,1.0), ('antimony_E','global','Iran',0.009,7.0812,1.0),
('antimony_E','global','Kazakhstan',0.002,5.7731,1.0), ('antimony_E','global','Kyrgyzstan',0.006,6.3468,1.0),
('antimony_E','global','Laos',0.001,6.5275,1.0), ('antimony_E','global','Mexico',0.002,5.8047,1.0), ('antimony_E','global','Myanmar',0.029,6.8627,1.0),
('antimony_E','global','Pakistan',0.0005,6.9785,1.0), ('antimony_E','global','Russia',0.116,6.3667,1.0),
('antimony_E','global','South Africa',0.001,4.891,1.0), ('antimony_E','global','Tajikistan',0.203,7.3761,1.0),
('antimony_E','global','Thailand',0.0005,5.6152,1.0), ('antimony_E','global','Türkiye',0.025,5.9852,1.0),
('antimony_E','global','Vietnam',0.002,5.7367,1.0), ('antimony_E','eu','Bolivia',0.26,6.3416,1.1), ('antimony_E','eu','China',0.06,5.7135,1.1),
('antimony_E','eu','Guatemala',0.03,6.2848,1.0), ('antimony_E','eu','Türkiye',0.63,5.9852,1.0), ('antimony_E','eu','United Kingdom',0.01,2.2924,1.0),
('aluminium_P','global','Argentina',0.012,5.0959,1.0), ('aluminium_P','global','Australia',0.025,1.9667,1.0),
('aluminium_P','global','Azerbaijan',0.001,6.4364,1.0), ('aluminium_P','global','Bahrain',0.019,5.3741,1.0),
('aluminium_P','global','Bosnia and Herzegovina',0.001,5.7576,1.0), ('aluminium_P','global','Brazil',0.011,5.4558,1.0),
('aluminium_P','global','Cameroon',0.001,7.146,1.0), ('aluminium_P','global','Canada',0.049,1.8466,1.0),
('aluminium_P','global','China',0.556,5.7135,1.1), ('aluminium_P','global','Egypt',0.005,6.6049,1.0),
('aluminium_P','global','France',0.007,2.8667,0.8), ('aluminium_P','global','Germany',0.009,2.1176,0.8),
('aluminium_P','global','Ghana',0.001,4.9895,1.0), ('aluminium_P','global','Greece',0.003,4.4878,0.8),
('aluminium_P','global','Iceland',0.011,2.001,1.0), ('aluminium_P','global','India',0.055,5.3105,1.0),
('aluminium_P','global','Indonesia',0.004,5.3118,1.0), ('aluminium_P','global','Iran',0.005,7.0812,1.0),
('aluminium_P','global','Kazakhstan',0.004,5.7731,1.0), ('aluminium_P','global','Malaysia',0.012,4.2959,1.0),
('aluminium_P','global','Montenegro',0.001,4.8542,1.0), ('aluminium_P','global','Mozambique',0.009,6.6894,1.0),
('aluminium_P','global','Netherlands',0.001,1.7588,0.8), ('aluminium_P','global','New Zealand',0.005,1.4257,1.0),
('aluminium_P','global','Norway',0.021,1.4917,1.0), ('aluminium_P','global','Oman',0.006,4.7332,1.0), ('aluminium_P','global','Qatar',0.01,4.2044,1.0),
('aluminium_P','global','Romania',0.004,4.5535,0.8), ('aluminium_P','global','Russia',0.06,6.3667,1.1),
('aluminium_P','global','Saudi Arabia',0.012,5.5345,1.0), ('aluminium_P','global','Slovakia',0.003,3.7144,0.8),
('aluminium_P','global','Slovenia',0.001,3.1599,0.8), ('aluminium_P','global','South Africa',0.011,4.891,1.0),
('aluminium_P','global','Spain',0.005,3.3852,0.8), ('aluminium_P','global','Sweden',0.002,1.6951,0.8),
('aluminium_P','global','Tajikistan',0.002,7.3761,1.0), ('aluminium_P','global','Türkiye',0.001,5.9852,1.0),
('aluminium_P','global','United Arab Emirates',0.041,3.7404,1.0), ('aluminium_P','global','United Kingdom',0.001,2.2924,1.0),
('aluminium_P','global','United States',0.015,2.7252,1.0), ('aluminium_P','global','Venezuela',0.001,8.4141,1.0),
('aluminium_P','eu','Bahrain',0.01,5.3741,1.0), ('aluminium_P','eu','Brazil',0.01,5.4558,1.0), ('aluminium_P','eu','Cameroon',0.01,7.146,1.0),
('aluminium_P','eu','Canada',0.02,1.8466,1.0), ('aluminium_P','eu','Egypt',0.01,6.6049,1.0), ('aluminium_P','eu','France',0.08,2.8667,0.8),
('aluminium_P','eu','Germany',0.1,2.1176,0.8), ('aluminium_P','eu','Ghana',0.01,4.9895,1.0), ('aluminium_P','eu','Greece',0.03,4.4878,0.8),
('aluminium_P','eu','Iceland',0.08,2.001,1.0), ('aluminium_P','eu','India',0.01,5.3105,1.0), ('aluminium_P','eu','Kazakhstan',0.01,5.7731,1.0),
('aluminium_P','eu','Montenegro',0.01,4.8542,1.0), ('aluminium_P','eu','Mozambique',0.09,6.6894,1.0),
('aluminium_P','eu','Netherlands',0.01,1.7588,0.8), ('aluminium_P','eu','Norway',0.01,1.4917,1.0), ('aluminium_P','eu','Oman',0.01,4.7332,1.0),
('aluminium_P','eu','Romania',0.05,4.5535,0.8), ('aluminium_P','eu','Russia',0.19,6.3667,1.1), ('aluminium_P','eu','Saudi Arabia',0.01,5.5345,1.0),
('aluminium_P','eu','Slovakia',0.03,3.7144,0.8), ('aluminium_P','eu','Slovenia',0.01,3.1599,0.8), ('aluminium_P','eu','South Africa',0.01,4.891,1.0),
('aluminium_P','eu','Spain',0.06,3.3852,0.8), ('aluminium_P','eu','Sweden',0.02,1.6951,0.8),
('aluminium_P','eu','United Arab Emirates',0.02,3.7404,1.0), ('aluminium_P','eu','United Kingdom',0.01,2.2924,1.0),
('tungsten_P','global','Austria',0.023,2.1484,0.8), ('tungsten_P','global','China',0.856,5.7135,1.0), ('tungsten_P','global','Japan',0.022,2.3639,1.0),
('tungsten_P','global','Russia',0.028,6.3667,1.0), ('tungsten_P','global','United States',0.044,2.7252,1.0),
('tungsten_P','global','Vietnam',0.028,5.7367,1.1), ('tungsten_P','eu','Austria',0.19,2.1484,0.8), ('tungsten_P','eu','Brazil',0.01,5.4558,1.0),
('tungsten_P','eu','Canada',0.01,1.8466,1.0), ('tungsten_P','eu','China',0.31,5.7135,1.0), ('tungsten_P','eu','Israel',0.01,3.632,1.0),
('tungsten_P','eu','Korea, South',0.03,3.2687,1.0), ('tungsten_P','eu','Russia',0.09,6.3667,1.0), ('tungsten_P','eu','United Kingdom',0.03,2.2924,1.0),
('tungsten_P','eu','United States',0.09,2.7252,1.0), ('tungsten_P','eu','Vietnam',0.14,5.7367,1.1), ('scandium_P','global','Canada',0.042,1.8466,1.0),
('scandium_P','global','China',0.667,5.7135,1.0), ('scandium_P','global','Kazakhstan',0.042,5.7731,1.0),
('scandium_P','global','Philippines',0.042,5.6661,1.0), ('scandium_P','global','Russia',0.167,6.3667,1.0),
('scandium_P','global','Ukraine',0.042,6.3262,1.0), ('beryllium_P','global','China',0.079,5.7135,1.0),
('beryllium_P','global','Japan',0.169,2.3639,1.0), ('beryllium_P','global','Kazakhstan',0.25,5.7731,1.0),
('beryllium_P','global','United States',0.502,2.7252,1.0), ('beryllium_P','eu','China',0.05,5.7135,1.0), ('beryllium_P','eu','Japan',0.1,2.3639,1.0),
('beryllium_P','eu','Kazakhstan',0.25,5.7731,1.0), ('beryllium_P','eu','United States',0.6,2.7252,1.0),
('silicon_metal_P','global','Bosnia and Herzegovina',0.009,5.7576,1.0), ('silicon_metal_P','global','Brazil',0.072,5.4558,1.0),
('silicon_metal_P','global','Canada',0.01,1.8466,1.0), ('silicon_metal_P','global','China',0.757,5.7135,1.0),
('silicon_metal_P','global','France',0.043,2.8667,0.8), ('silicon_metal_P','global','Germany',0.01,2.1176,0.8),
('silicon_metal_P','global','Iceland',0.003,2.001,1.0), ('silicon_metal_P','global','Norway',0.063,1.4917,1.0),
('silicon_metal_P','global','Russia',0.016,6.3667,1.0), ('silicon_metal_P','global','Slovakia',0.0005,3.7144,0.8),
('silicon_metal_P','global','Spain',0.007,3.3852,0.8), ('silicon_metal_P','global','United States',0.012,2.7252,1.0),
('silicon_metal_P','eu','Australia',0.03,1.9667,1.0), ('silicon_metal_P','eu','Bosnia and Herzegovina',0.04,5.7576,1.0),
('silicon_metal_P','eu','Brazil',0.09,5.4558,1.0), ('silicon_metal_P','eu','China',0.02,5.7135,1.0), ('silicon_metal_P','eu','France',0.28,2.8667,0.8),
('silicon_metal_P','eu','Germany',0.06,2.1176,0.8), ('silicon_metal_P','eu','Iceland',0.01,2.001,1.0),
('silicon_metal_P','eu','Kazakhstan',0.01,5.7731,1.0), ('silicon_metal_P','eu','Malaysia',0.01,4.2959,1.0),
('silicon_metal_P','eu','Norway',0.33,1.4917,1.0), ('silicon_metal_P','eu','Russia',0.03,6.3667,1.0),
('silicon_metal_P','eu','South Africa',0.01,4.891,1.0), ('silicon_metal_P','eu','Spain',0.04,3.3852,0.8),
('hafnium_P','global','China',0.028,5.7135,1.0), ('hafnium_P','global','France',0.493,2.8667,0.8), ('hafnium_P','global','Russia',0.028,6.3667,1.1),
('hafnium_P','global','Ukraine',0.014,6.3262,1.0), ('hafnium_P','global','United States',0.437,2.7252,1.0), ('hafnium_P','eu','China',0.05,5.7135,1.0),
('hafnium_P','eu','France',0.76,2.8667,0.8), ('hafnium_P','eu','Russia',0.03,6.3667,1.1), ('hafnium_P','eu','Ukraine',0.14,6.3262,1.0);
CREATE TABLE eu_result (id text, scope text, import_reliance float8, recycling float8, substitution float8,
                        hhi_global float8, hhi_eu float8, exact float8, published float8);
INSERT INTO eu_result VALUES
  ('dysprosium_P', 'GSonly', 1.0, 0.01, 0.99, 5.7135, NULL, 5.59980135, 5.6),
  ('cerium_P', 'GSonly', 1.0, 0.01, 0.97, 4.169893806099999, NULL, 4.004349021997829, 4.0),
  ('gallium_P', 'GS+EU', 0.98, 0.0, 0.98, 5.032865354919999, 2.7712152619999992, 3.801835331380183, 3.9),
  ('cobalt_E', 'GSonly', 0.81, 0.22, 0.98, 3.643950939430001, NULL, 2.7854360981002926, 2.8),
  ('niobium_E', 'GSonly', NULL, 0.0, 0.96, 4.6063395609499995, NULL, 4.4220859785119995, 4.4),
  ('antimony_E', 'GS+EU', 1.0, 0.28, 0.94, 2.40296311395, 2.8755982760000003, 1.7862651743590798, 1.8),
  ('aluminium_P', 'GS+EU', 0.58, 0.32, 0.86, 2.005162010240001, 0.3858082790000001, 0.5002501195476543, 0.5),
  ('tungsten_P', 'GS+EU', 0.8, 0.42, 0.96, 4.20375527656, 0.8145392140000001, 1.2083816358085635, 1.2),
  ('scandium_P', 'GSonly', 1.0, 0.0, 0.87, 2.7540297658, NULL, 2.396005896246, 2.4),
  ('beryllium_P', 'GS+EU', 1.0, 0.0, 0.99, 1.1507533522000002, 1.3798135, 1.2526305918390002, 1.2),
  ('silicon_metal_P', 'GS+EU', 0.64, 0.0, 0.99, 3.3155534979600008, 0.41756299800000013, 1.3314707584073282, 1.4),
  ('hafnium_P', 'EUonly', 0.0, 0.0, 0.96, 1.08903753472, 1.469225039, 1.41045603744, 1.5);

CREATE TABLE eu_mix AS
SELECT id, scope,
       CASE WHEN sum(share) < 1 THEN supply_mix(country, share)
                                     + supply_mix(ARRAY[NULL]::text[], ARRAY[1 - sum(share)])
            ELSE supply_mix(country, share) END AS mix,
       supply_mix(country, governance * trade) AS weights
FROM eu_supply GROUP BY id, scope;
CREATE TABLE eu_index AS
SELECT id, max(weighted_hhi(mix, weights) * total(mix) ^ 2) FILTER (WHERE scope = 'global') AS of_world,
       max(weighted_hhi(mix, weights) * total(mix) ^ 2) FILTER (WHERE scope = 'eu') AS of_eu
FROM eu_mix GROUP BY id;
SELECT close_to(of_world, hhi_global, 1e-9, format('eu2023_sr_%s, weighted HHI of the world (EU CRM 2023, Annex 7)', id))
FROM eu_index JOIN eu_result USING (id) ORDER BY id;
SELECT close_to(of_eu, hhi_eu, 1e-9, format('eu2023_sr_%s, weighted HHI of EU sourcing (EU CRM 2023, Annex 7)', id))
FROM eu_index JOIN eu_result USING (id) WHERE hhi_eu IS NOT NULL ORDER BY id;
SELECT close_to(measure * total ^ 2, want, 1e-9,
                format('eu2023_sr_%s, weighted HHI, %s, from rows (EU CRM 2023, Annex 7)', id, scope))
FROM (SELECT id, scope, weighted_hhi(country, share, governance * trade) AS measure,
             sum(share) AS total FROM eu_supply GROUP BY id, scope) AS s
JOIN (SELECT id, 'global' AS scope, hhi_global AS want FROM eu_result
      UNION ALL SELECT id, 'eu', hhi_eu FROM eu_result) AS r USING (id, scope) ORDER BY id, scope;
SELECT close_to(weight_coverage(mix, weights), attributed_share(mix), 1e-15,
                format('eu2023_sr_%s, %s: every country has a weight', id, scope)) FROM eu_mix ORDER BY id, scope;

-- the supply risk that follows, by the formula of the EU methodology
SELECT close_to(risk, expected, tolerance,
                format('eu2023_sr_%s, supply risk %s (EU CRM 2023, formula of 2017)', id, what))
FROM eu_index JOIN eu_result AS r USING (id), LATERAL (SELECT
  (1 - recycling) * substitution * CASE r.scope
    WHEN 'GSonly' THEN of_world WHEN 'EUonly' THEN of_eu
    ELSE of_world * import_reliance / 2 + of_eu * (1 - import_reliance / 2) END AS risk) AS s,
  LATERAL (VALUES ('from its inputs', exact, 1e-9), ('as published', published, 0.1)) AS v(what, expected, tolerance)
ORDER BY id, what;

SELECT * FROM finish();
ROLLBACK;
