-- concentration: measures of a mix

CREATE FUNCTION largest_share(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_largest_share' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION largest_share(supply_mix) IS
    'share of the largest supplier in the total, as a fraction 0..1';

CREATE FUNCTION hhi(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hhi(supply_mix) IS
    'Herfindahl-Hirschman index, 0..1: the sum of the squared shares';

CREATE FUNCTION hhi_points(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi_points' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hhi_points(supply_mix) IS
    'Herfindahl-Hirschman index in points, 0..10000: the sum of the squared percentages';

CREATE FUNCTION hhi_normalized(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi_normalized' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hhi_normalized(supply_mix) IS
    'Herfindahl-Hirschman index, 0 for equal suppliers to 1, whatever their number';

CREATE FUNCTION effective_suppliers(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_effective_suppliers' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION effective_suppliers(supply_mix) IS
    'as concentrated as that many suppliers of equal size: 1 / HHI';

CREATE FUNCTION shannon_entropy(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_shannon_entropy' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION shannon_entropy(supply_mix) IS
    'Shannon entropy of the shares of the named suppliers, in nats';

CREATE FUNCTION concentration_ratio(mix supply_mix, k integer) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_concentration_ratio' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION concentration_ratio(supply_mix, integer) IS
    'share of the k largest suppliers in the total (CR_k), as a fraction 0..1';

CREATE FUNCTION hill_number(mix supply_mix, q float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hill_number' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hill_number(supply_mix, float8) IS
    'Hill number of order q: effective number of named suppliers; q = 2 is 1 / HHI among them';

CREATE FUNCTION hhi_dual(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi_dual' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hhi_dual(supply_mix) IS
    'how far supply is from equal shares, 0..1: 1 - 1 / (n HHI), with n named suppliers';

CREATE FUNCTION unctad_concentration(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_unctad_concentration' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION unctad_concentration(supply_mix) IS
    'UNCTAD concentration index, 0..1: the square root of hhi_normalized';

CREATE FUNCTION rosenbluth_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_rosenbluth_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION rosenbluth_index(supply_mix) IS
    'Rosenbluth or Hall-Tideman index, 1/n..1: shares weighted by rank';

CREATE FUNCTION horvath_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_horvath_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION horvath_index(supply_mix) IS
    'Horvath index, 0..1: the largest share, plus the squares of the others, weighted';

CREATE FUNCTION kvalseth_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_kvalseth_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION kvalseth_index(supply_mix) IS
    'Kvalseth index, 0..1: the sum of the shares divided by their ranks';

CREATE FUNCTION dominance_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_dominance_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION dominance_index(supply_mix) IS
    'dominance index of Garcia Alba, 1/n..1: the HHI of the contributions to the HHI';

CREATE FUNCTION stenbacka_threshold(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_stenbacka_threshold' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION stenbacka_threshold(supply_mix) IS
    'share above which the largest supplier may dominate, 0..0.5 (Melnik, Shy and Stenbacka)';

CREATE FUNCTION shannon_evenness(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_shannon_evenness' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION shannon_evenness(supply_mix) IS
    'Shannon entropy as a fraction 0..1 of its maximum for the number of named suppliers';

CREATE FUNCTION gini(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_gini' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION gini(supply_mix) IS
    'Gini coefficient of n listed suppliers, from 0 (all equal) to 1 - 1/n (one supplies all)';

CREATE FUNCTION gini_corrected(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_gini_corrected' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION gini_corrected(supply_mix) IS
    'Gini coefficient times n / (n - 1), 0..1: corrected for the number of listed suppliers';

CREATE FUNCTION theil_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_theil_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION theil_index(supply_mix) IS
    'Theil index T of n listed suppliers, from 0 (all equal) to ln n (one supplies all)';

CREATE FUNCTION mean_log_deviation(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_mean_log_deviation' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION mean_log_deviation(supply_mix) IS
    'mean log deviation (Theil index L) of the listed suppliers, from 0 (all equal) to infinity';

CREATE FUNCTION hoover_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hoover_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hoover_index(supply_mix) IS
    'Hoover index, 0..1: part of the supply to be moved until all listed suppliers are equal';

CREATE FUNCTION palma_ratio(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_palma_ratio' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION palma_ratio(supply_mix) IS
    'supply of the largest tenth of the listed suppliers over that of the smallest 40 percent';

CREATE FUNCTION shannon_entropy(mix supply_mix, base float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_shannon_entropy_base' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION shannon_entropy(supply_mix, float8) IS
    'Shannon entropy of the shares of the named suppliers to a base; 2 gives bits';

CREATE FUNCTION renyi_entropy(mix supply_mix, alpha float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_renyi_entropy' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION renyi_entropy(supply_mix, float8) IS
    'Renyi entropy of order alpha of the shares of the named suppliers, in nats';

CREATE FUNCTION hannah_kay_index(mix supply_mix, alpha float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hannah_kay_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hannah_kay_index(supply_mix, float8) IS
    'Hannah-Kay index of order alpha, 1/n..1: the reciprocal of the Hill number';

CREATE FUNCTION atkinson_index(mix supply_mix, epsilon float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_atkinson_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION atkinson_index(supply_mix, float8) IS
    'Atkinson index of the listed suppliers with inequality aversion epsilon, 0..1';

CREATE FUNCTION hhi_level(mix supply_mix, guideline text DEFAULT 'US 2023') RETURNS text
    AS 'MODULE_PATHNAME', 'ra_hhi_level' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hhi_level(supply_mix, text) IS
    'level of concentration by the thresholds of a guideline: US 2023, US 2010, US 1992 or CEPII GeoDep';

CREATE FUNCTION lorenz_curve(mix supply_mix, OUT supplier_share float8, OUT cumulative_share float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_lorenz_curve' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 20;
COMMENT ON FUNCTION lorenz_curve(supply_mix) IS
    'points of the Lorenz curve of the listed suppliers, smallest first, as fractions';

CREATE FUNCTION hhi_bounds(mix supply_mix, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_hhi_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hhi_bounds(supply_mix) IS
    'lowest and highest HHI, 0..1, that the unattributed supply allows';

CREATE FUNCTION hhi_bounds(mix supply_mix, unnamed integer, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_hhi_bounds_unnamed' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION hhi_bounds(supply_mix, integer) IS
    'lowest and highest HHI, 0..1, if the unattributed supply is that of so many unnamed suppliers';

CREATE FUNCTION largest_share_bounds(mix supply_mix, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_largest_share_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION largest_share_bounds(supply_mix) IS
    'lowest and highest share, 0..1, of the largest supplier that the unattributed supply allows';

CREATE FUNCTION concentration_ratio_bounds(mix supply_mix, k integer, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_concentration_ratio_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION concentration_ratio_bounds(supply_mix, integer) IS
    'lowest and highest share, 0..1, of the k largest suppliers that the unattributed supply allows';

CREATE FUNCTION suppliers(mix supply_mix, OUT rank bigint, OUT supplier text, OUT amount float8,
                          OUT share float8, OUT cumulative_share float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_suppliers' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 20;
COMMENT ON FUNCTION suppliers(supply_mix) IS
    'the named suppliers of a mix, largest first, with shares of the total as fractions';
