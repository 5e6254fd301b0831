-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION resource_analytics" to load this file. \quit

-- supply_mix: the type

CREATE TYPE supply_mix;

CREATE FUNCTION supply_mix_in(cstring) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_in(cstring) IS 'text input of supply_mix';

CREATE FUNCTION supply_mix_out(supply_mix) RETURNS cstring
    AS 'MODULE_PATHNAME', 'ra_supply_mix_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_out(supply_mix) IS 'text output of supply_mix';

CREATE FUNCTION supply_mix_recv(internal) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_recv' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_recv(internal) IS 'binary input of supply_mix';

CREATE FUNCTION supply_mix_send(supply_mix) RETURNS bytea
    AS 'MODULE_PATHNAME', 'ra_supply_mix_send' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_send(supply_mix) IS 'binary output of supply_mix';

CREATE TYPE supply_mix (
    INPUT = supply_mix_in,
    OUTPUT = supply_mix_out,
    RECEIVE = supply_mix_recv,
    SEND = supply_mix_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = double,
    STORAGE = extended
);
COMMENT ON TYPE supply_mix IS
    'who supplies how much: exact sums by supplier, with unattributed supply and unknown rows';

-- supply_mix: constructors and casts

CREATE FUNCTION supply_mix(suppliers text[], amounts float8[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_from_arrays' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION supply_mix(text[], float8[]) IS
    'supply mix of parallel arrays of suppliers and amounts';

CREATE FUNCTION supply_mix(amounts float8[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_from_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION supply_mix(float8[]) IS
    'supply mix of amounts whose suppliers are called 1, 2, ...';

CREATE FUNCTION supply_mix(jsonb) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_from_jsonb' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION supply_mix(jsonb) IS
    'supply mix of a JSON object of amounts by supplier';

CREATE FUNCTION jsonb(supply_mix) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'ra_supply_mix_to_jsonb' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION jsonb(supply_mix) IS
    'JSON object of the amounts of a mix by supplier';

CREATE CAST (jsonb AS supply_mix) WITH FUNCTION supply_mix(jsonb) AS ASSIGNMENT;
COMMENT ON CAST (jsonb AS supply_mix) IS 'JSON object of amounts by supplier to supply mix';

CREATE CAST (supply_mix AS jsonb) WITH FUNCTION jsonb(supply_mix) AS ASSIGNMENT;
COMMENT ON CAST (supply_mix AS jsonb) IS 'supply mix to JSON object of amounts by supplier';

-- supply_mix: comparison

CREATE FUNCTION supply_mix_eq(supply_mix, supply_mix) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_supply_mix_eq' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_eq(supply_mix, supply_mix) IS 'implementation of = operator';

CREATE OPERATOR = (
    FUNCTION = supply_mix_eq, LEFTARG = supply_mix, RIGHTARG = supply_mix,
    COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel,
    HASHES, MERGES
);
COMMENT ON OPERATOR = (supply_mix, supply_mix) IS 'equal';

CREATE FUNCTION supply_mix_ne(supply_mix, supply_mix) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_supply_mix_ne' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_ne(supply_mix, supply_mix) IS 'implementation of <> operator';

CREATE OPERATOR <> (
    FUNCTION = supply_mix_ne, LEFTARG = supply_mix, RIGHTARG = supply_mix,
    COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (supply_mix, supply_mix) IS 'not equal';

CREATE FUNCTION supply_mix_lt(supply_mix, supply_mix) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_supply_mix_lt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_lt(supply_mix, supply_mix) IS 'implementation of < operator';

CREATE OPERATOR < (
    FUNCTION = supply_mix_lt, LEFTARG = supply_mix, RIGHTARG = supply_mix,
    COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (supply_mix, supply_mix) IS 'less than';

CREATE FUNCTION supply_mix_le(supply_mix, supply_mix) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_supply_mix_le' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_le(supply_mix, supply_mix) IS 'implementation of <= operator';

CREATE OPERATOR <= (
    FUNCTION = supply_mix_le, LEFTARG = supply_mix, RIGHTARG = supply_mix,
    COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (supply_mix, supply_mix) IS 'less than or equal';

CREATE FUNCTION supply_mix_ge(supply_mix, supply_mix) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_supply_mix_ge' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_ge(supply_mix, supply_mix) IS 'implementation of >= operator';

CREATE OPERATOR >= (
    FUNCTION = supply_mix_ge, LEFTARG = supply_mix, RIGHTARG = supply_mix,
    COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (supply_mix, supply_mix) IS 'greater than or equal';

CREATE FUNCTION supply_mix_gt(supply_mix, supply_mix) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_supply_mix_gt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_gt(supply_mix, supply_mix) IS 'implementation of > operator';

CREATE OPERATOR > (
    FUNCTION = supply_mix_gt, LEFTARG = supply_mix, RIGHTARG = supply_mix,
    COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (supply_mix, supply_mix) IS 'greater than';

CREATE FUNCTION supply_mix_cmp(supply_mix, supply_mix) RETURNS integer
    AS 'MODULE_PATHNAME', 'ra_supply_mix_cmp' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_cmp(supply_mix, supply_mix) IS 'less-equal-greater';

CREATE FUNCTION supply_mix_hash(supply_mix) RETURNS integer
    AS 'MODULE_PATHNAME', 'ra_supply_mix_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_hash(supply_mix) IS 'hash';

CREATE FUNCTION supply_mix_hash_extended(supply_mix, bigint) RETURNS bigint
    AS 'MODULE_PATHNAME', 'ra_supply_mix_hash_extended' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_hash_extended(supply_mix, bigint) IS 'hash with seed';

CREATE OPERATOR FAMILY supply_mix_btree_ops USING btree;
COMMENT ON OPERATOR FAMILY supply_mix_btree_ops USING btree IS 'order of supply mixes: arbitrary but total';

CREATE OPERATOR CLASS supply_mix_btree_ops DEFAULT FOR TYPE supply_mix
    USING btree FAMILY supply_mix_btree_ops AS
    OPERATOR 1 <,
    OPERATOR 2 <=,
    OPERATOR 3 =,
    OPERATOR 4 >=,
    OPERATOR 5 >,
    FUNCTION 1 supply_mix_cmp(supply_mix, supply_mix);
COMMENT ON OPERATOR CLASS supply_mix_btree_ops USING btree IS 'order of supply mixes: arbitrary but total';

CREATE OPERATOR FAMILY supply_mix_hash_ops USING hash;
COMMENT ON OPERATOR FAMILY supply_mix_hash_ops USING hash IS 'hashing of supply mixes';

CREATE OPERATOR CLASS supply_mix_hash_ops DEFAULT FOR TYPE supply_mix
    USING hash FAMILY supply_mix_hash_ops AS
    OPERATOR 1 =,
    FUNCTION 1 supply_mix_hash(supply_mix),
    FUNCTION 2 supply_mix_hash_extended(supply_mix, bigint);
COMMENT ON OPERATOR CLASS supply_mix_hash_ops USING hash IS 'hashing of supply mixes';

-- supply_mix: algebra

CREATE FUNCTION supply_mix_add(supply_mix, supply_mix) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION supply_mix_add(supply_mix, supply_mix) IS 'implementation of + operator';

CREATE OPERATOR + (
    FUNCTION = supply_mix_add, LEFTARG = supply_mix, RIGHTARG = supply_mix, COMMUTATOR = +
);
COMMENT ON OPERATOR + (supply_mix, supply_mix) IS 'both supplies together, summed by supplier';

CREATE FUNCTION supply_mix_subtract(supply_mix, supply_mix) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_subtract' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION supply_mix_subtract(supply_mix, supply_mix) IS 'implementation of - operator';

CREATE OPERATOR - (
    FUNCTION = supply_mix_subtract, LEFTARG = supply_mix, RIGHTARG = supply_mix
);
COMMENT ON OPERATOR - (supply_mix, supply_mix) IS 'the left supply less the right, by supplier';

CREATE FUNCTION supply_mix_multiply(supply_mix, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_multiply' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION supply_mix_multiply(supply_mix, float8) IS 'implementation of * operator';

CREATE OPERATOR * (
    FUNCTION = supply_mix_multiply, LEFTARG = supply_mix, RIGHTARG = float8
);
COMMENT ON OPERATOR * (supply_mix, float8) IS 'every amount times a factor';

CREATE FUNCTION without(mix supply_mix, VARIADIC suppliers text[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_without' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION without(supply_mix, text[]) IS
    'the mix less some suppliers; an empty name stands for unattributed supply';

CREATE FUNCTION only_suppliers(mix supply_mix, VARIADIC suppliers text[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_only_suppliers' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION only_suppliers(supply_mix, text[]) IS
    'the mix of some suppliers only; an empty name stands for unattributed supply';

CREATE FUNCTION residual(mix supply_mix, VARIADIC suppliers text[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_residual' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION residual(supply_mix, text[]) IS
    'the mix with some suppliers, such as "Other countries", turned into unattributed supply';

CREATE FUNCTION regroup(mix supply_mix, mapping jsonb) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_regroup' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION regroup(supply_mix, jsonb) IS
    'the mix with suppliers renamed and so grouped, by blocs or owners; JSON null makes them unattributed';

CREATE FUNCTION scale_supplier(mix supply_mix, supplier text, factor float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_scale_supplier' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION scale_supplier(supply_mix, text, float8) IS
    'the mix with the amount of one supplier times a factor';

-- supply_mix_read: what is in a mix

CREATE FUNCTION total(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_total' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION total(supply_mix) IS
    'total amount of a mix, unattributed supply included';

CREATE FUNCTION attributed_share(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_attributed_share' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION attributed_share(supply_mix) IS
    'part of the total whose supplier is known, as a fraction 0..1';

CREATE FUNCTION supplier_count(mix supply_mix) RETURNS bigint
    AS 'MODULE_PATHNAME', 'ra_supplier_count' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION supplier_count(supply_mix) IS
    'number of named suppliers with an amount above zero';

CREATE FUNCTION row_count(mix supply_mix) RETURNS bigint
    AS 'MODULE_PATHNAME', 'ra_row_count' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION row_count(supply_mix) IS
    'number of rows with an amount that a mix was made of';

CREATE FUNCTION unknown_count(mix supply_mix) RETURNS bigint
    AS 'MODULE_PATHNAME', 'ra_unknown_count' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION unknown_count(supply_mix) IS
    'number of rows whose amount was NULL';

CREATE FUNCTION amount(mix supply_mix, supplier text) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_amount' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION amount(supply_mix, text) IS
    'amount of one supplier, NULL if it is not listed; an empty name stands for unattributed supply';

CREATE FUNCTION share(mix supply_mix, supplier text) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_share' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION share(supply_mix, text) IS
    'share of one supplier in the total as a fraction 0..1, NULL if it is not listed';

CREATE FUNCTION largest_supplier(mix supply_mix) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_largest_supplier' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION largest_supplier(supply_mix) IS
    'name of the supplier with the largest amount';

-- concentration: measures of a mix

CREATE FUNCTION largest_share(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_largest_share' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION largest_share(supply_mix) IS
    'share of the largest supplier in the total, as a fraction 0..1';

CREATE FUNCTION hhi(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi(supply_mix) IS
    'Herfindahl-Hirschman index, 0..1: the sum of the squared shares';

CREATE FUNCTION hhi_points(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi_points' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi_points(supply_mix) IS
    'Herfindahl-Hirschman index in points, 0..10000';

CREATE FUNCTION hhi_normalized(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi_normalized' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi_normalized(supply_mix) IS
    'Herfindahl-Hirschman index normalized to 0..1 by the number of named suppliers';

CREATE FUNCTION effective_suppliers(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_effective_suppliers' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION effective_suppliers(supply_mix) IS
    'number of equal suppliers that would give the same Herfindahl-Hirschman index: 1 / HHI';

CREATE FUNCTION shannon_entropy(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_shannon_entropy' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION shannon_entropy(supply_mix) IS
    'Shannon entropy of the shares of the named suppliers, in nats';

CREATE FUNCTION concentration_ratio(mix supply_mix, k integer) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_concentration_ratio' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION concentration_ratio(supply_mix, integer) IS
    'share of the k largest suppliers in the total (CR_k), as a fraction 0..1';

CREATE FUNCTION hill_number(mix supply_mix, q float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hill_number' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hill_number(supply_mix, float8) IS
    'Hill number of order q: effective number of named suppliers';

CREATE FUNCTION hhi_dual(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hhi_dual' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi_dual(supply_mix) IS
    'complement of the numbers equivalent per supplier, 1 - 1 / (n HHI), 0..1';

CREATE FUNCTION unctad_concentration(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_unctad_concentration' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION unctad_concentration(supply_mix) IS
    'UNCTAD concentration index, 0..1: the square root of the HHI normalized by the number of named suppliers';

CREATE FUNCTION rosenbluth_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_rosenbluth_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION rosenbluth_index(supply_mix) IS
    'Rosenbluth or Hall-Tideman index, 1/n..1: shares weighted by rank';

CREATE FUNCTION horvath_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_horvath_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION horvath_index(supply_mix) IS
    'Horvath index of comprehensive concentration, 0..1: the largest share and the others by their squares';

CREATE FUNCTION kvalseth_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_kvalseth_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION kvalseth_index(supply_mix) IS
    'Kvalseth index, 0..1: the sum of the shares divided by their ranks';

CREATE FUNCTION dominance_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_dominance_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION dominance_index(supply_mix) IS
    'dominance index of Garcia Alba, 1/n..1: the HHI of the contributions to the HHI';

CREATE FUNCTION stenbacka_threshold(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_stenbacka_threshold' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION stenbacka_threshold(supply_mix) IS
    'share above which the largest supplier may dominate (Melnik, Shy and Stenbacka), as a fraction 0..0.5';

CREATE FUNCTION shannon_evenness(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_shannon_evenness' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION shannon_evenness(supply_mix) IS
    'Shannon entropy as a fraction 0..1 of its maximum for the number of named suppliers';

CREATE FUNCTION gini(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_gini' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gini(supply_mix) IS
    'Gini coefficient of the listed suppliers, 0..1 - 1/n';

CREATE FUNCTION gini_corrected(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_gini_corrected' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gini_corrected(supply_mix) IS
    'Gini coefficient of the listed suppliers times n / (n - 1), 0..1';

CREATE FUNCTION theil_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_theil_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION theil_index(supply_mix) IS
    'Theil index T of the listed suppliers, 0..ln n';

CREATE FUNCTION mean_log_deviation(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_mean_log_deviation' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION mean_log_deviation(supply_mix) IS
    'mean log deviation, Theil index L, of the listed suppliers, 0..Infinity';

CREATE FUNCTION hoover_index(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hoover_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hoover_index(supply_mix) IS
    'Hoover index of the listed suppliers, 0..1: the part of the supply to be moved to make all equal';

CREATE FUNCTION palma_ratio(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_palma_ratio' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION palma_ratio(supply_mix) IS
    'supply of the largest tenth of the listed suppliers over that of the smallest 40 percent';

CREATE FUNCTION shannon_entropy(mix supply_mix, base float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_shannon_entropy_base' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION shannon_entropy(supply_mix, float8) IS
    'Shannon entropy of the shares of the named suppliers to a base; 2 gives bits';

CREATE FUNCTION renyi_entropy(mix supply_mix, alpha float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_renyi_entropy' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION renyi_entropy(supply_mix, float8) IS
    'Renyi entropy of order alpha of the shares of the named suppliers, in nats';

CREATE FUNCTION hannah_kay_index(mix supply_mix, alpha float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_hannah_kay_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hannah_kay_index(supply_mix, float8) IS
    'Hannah-Kay index of order alpha, 1/n..1: the reciprocal of the Hill number';

CREATE FUNCTION atkinson_index(mix supply_mix, epsilon float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_atkinson_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION atkinson_index(supply_mix, float8) IS
    'Atkinson index of the listed suppliers with inequality aversion epsilon, 0..1';

CREATE FUNCTION hhi_level(mix supply_mix, guideline text DEFAULT 'US 2023') RETURNS text
    AS 'MODULE_PATHNAME', 'ra_hhi_level' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi_level(supply_mix, text) IS
    'level of concentration by the thresholds of a guideline: US 2023, US 2010, US 1992 or CEPII GeoDep';

CREATE FUNCTION lorenz_curve(mix supply_mix, OUT supplier_share float8, OUT cumulative_share float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_lorenz_curve' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 50;
COMMENT ON FUNCTION lorenz_curve(supply_mix) IS
    'points of the Lorenz curve of the listed suppliers, smallest first, as fractions';

CREATE FUNCTION hhi_bounds(mix supply_mix, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_hhi_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi_bounds(supply_mix) IS
    'lowest and highest Herfindahl-Hirschman index, 0..1, that unattributed supply allows';

CREATE FUNCTION hhi_bounds(mix supply_mix, unnamed integer, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_hhi_bounds_unnamed' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi_bounds(supply_mix, integer) IS
    'lowest and highest Herfindahl-Hirschman index, 0..1, if a known number of unnamed suppliers holds the unattributed supply';

CREATE FUNCTION largest_share_bounds(mix supply_mix, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_largest_share_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION largest_share_bounds(supply_mix) IS
    'lowest and highest share of the largest supplier that unattributed supply allows';

CREATE FUNCTION concentration_ratio_bounds(mix supply_mix, k integer, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_concentration_ratio_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION concentration_ratio_bounds(supply_mix, integer) IS
    'lowest and highest share of the k largest suppliers that unattributed supply allows';

CREATE FUNCTION suppliers(mix supply_mix, OUT rank bigint, OUT supplier text, OUT amount float8,
                          OUT share float8, OUT cumulative_share float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_suppliers' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 50;
COMMENT ON FUNCTION suppliers(supply_mix) IS
    'the named suppliers of a mix, largest first, with shares of the total as fractions';

-- weighted: the weighted HHI

CREATE FUNCTION weighted_hhi(mix supply_mix, weights supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION weighted_hhi(supply_mix, supply_mix) IS
    'sum of the squared shares times the weights of their suppliers';

CREATE FUNCTION weight_coverage(mix supply_mix, weights supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_weight_coverage' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION weight_coverage(supply_mix, supply_mix) IS
    'part of the total, as a fraction 0..1, whose supplier has a weight';

-- scenario: what if

CREATE FUNCTION n_minus_1(mix supply_mix, demand float8 DEFAULT NULL,
                          OUT removed text, OUT coverage float8, OUT hhi_after float8)
    AS 'MODULE_PATHNAME', 'ra_n_minus_1' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION n_minus_1(supply_mix, float8) IS
    'the supply without its largest supplier: the part of demand that is left, and its HHI';

CREATE FUNCTION leave_one_out(mix supply_mix, OUT supplier text, OUT share float8,
                              OUT coverage float8, OUT hhi float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_leave_one_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 50;
COMMENT ON FUNCTION leave_one_out(supply_mix) IS
    'for each supplier, the part of the supply that is left without it, and its HHI';

CREATE FUNCTION merge_delta(mix supply_mix, a text, b text) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_merge_delta' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION merge_delta(supply_mix, text, text) IS
    'what the HHI gains when two suppliers come under one control: 2 s_a s_b';

CREATE FUNCTION diversification_gap(mix supply_mix, cap float8 DEFAULT 0.65) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_diversification_gap' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION diversification_gap(supply_mix, float8) IS
    'smallest amount to move away from the largest supplier so that its share meets a cap';

CREATE FUNCTION similarity(a supply_mix, b supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_similarity' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION similarity(supply_mix, supply_mix) IS
    'part of their supply that two have in common, 0..1: the sum of the smaller shares';

CREATE FUNCTION hhi_change(before supply_mix, after supply_mix, OUT supplier text, OUT share_before float8,
                           OUT share_after float8, OUT contribution float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_hhi_change' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 50;
COMMENT ON FUNCTION hhi_change(supply_mix, supply_mix) IS
    'contributions of the suppliers to the change of the HHI between two mixes, largest first';

-- supply_mix_agg: aggregates

CREATE FUNCTION supply_mix_accum(supply_mix, text, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_accum(supply_mix, text, float8) IS 'aggregate transition function';

CREATE FUNCTION supply_mix_accum_inv(supply_mix, text, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_accum_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_accum_inv(supply_mix, text, float8) IS 'aggregate inverse transition function';

CREATE FUNCTION supply_mix_combine(supply_mix, supply_mix) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_combine' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION supply_mix_combine(supply_mix, supply_mix) IS 'aggregate combine function';

CREATE FUNCTION supply_mix_final(supply_mix) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_final' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION supply_mix_final(supply_mix) IS 'aggregate final function';

CREATE AGGREGATE rollup(mix supply_mix) (
    SFUNC = supply_mix_combine,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = supply_mix_final,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rollup(supply_mix) IS 'all supplies together, summed by supplier';

CREATE AGGREGATE supply_mix(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = supply_mix_final,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = supply_mix_final,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE supply_mix(text, float8) IS
    'the supply mix of rows of supplier and amount';

CREATE AGGREGATE total(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = total,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = total,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE total(text, float8) IS
    'total amount, unattributed supply included';

CREATE AGGREGATE supplier_count(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = supplier_count,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = supplier_count,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE supplier_count(text, float8) IS
    'number of named suppliers with an amount above zero';

CREATE AGGREGATE largest_supplier(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = largest_supplier,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = largest_supplier,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE largest_supplier(text, float8) IS
    'name of the supplier with the largest amount';

CREATE AGGREGATE largest_share(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = largest_share,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = largest_share,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE largest_share(text, float8) IS
    'share of the largest supplier in the total, as a fraction 0..1';

CREATE AGGREGATE hhi(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = hhi,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = hhi,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE hhi(text, float8) IS
    'Herfindahl-Hirschman index, 0..1: the sum of the squared shares';

CREATE AGGREGATE hhi_points(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = hhi_points,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = hhi_points,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE hhi_points(text, float8) IS
    'Herfindahl-Hirschman index in points, 0..10000';

CREATE AGGREGATE hhi_normalized(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = hhi_normalized,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = hhi_normalized,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE hhi_normalized(text, float8) IS
    'Herfindahl-Hirschman index normalized to 0..1 by the number of named suppliers';

CREATE AGGREGATE effective_suppliers(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = effective_suppliers,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = effective_suppliers,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE effective_suppliers(text, float8) IS
    'number of equal suppliers that would give the same Herfindahl-Hirschman index: 1 / HHI';

CREATE AGGREGATE shannon_entropy(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = shannon_entropy,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = shannon_entropy,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE shannon_entropy(text, float8) IS
    'Shannon entropy of the shares of the named suppliers, in nats';

CREATE AGGREGATE hhi_dual(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = hhi_dual,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = hhi_dual,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE hhi_dual(text, float8) IS
    'complement of the numbers equivalent per supplier, 1 - 1 / (n HHI), 0..1';

CREATE AGGREGATE unctad_concentration(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = unctad_concentration,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = unctad_concentration,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE unctad_concentration(text, float8) IS
    'UNCTAD concentration index, 0..1: the square root of the HHI normalized by the number of named suppliers';

CREATE AGGREGATE rosenbluth_index(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = rosenbluth_index,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = rosenbluth_index,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE rosenbluth_index(text, float8) IS
    'Rosenbluth or Hall-Tideman index, 1/n..1: shares weighted by rank';

CREATE AGGREGATE horvath_index(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = horvath_index,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = horvath_index,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE horvath_index(text, float8) IS
    'Horvath index of comprehensive concentration, 0..1: the largest share and the others by their squares';

CREATE AGGREGATE kvalseth_index(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = kvalseth_index,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = kvalseth_index,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE kvalseth_index(text, float8) IS
    'Kvalseth index, 0..1: the sum of the shares divided by their ranks';

CREATE AGGREGATE dominance_index(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = dominance_index,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = dominance_index,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE dominance_index(text, float8) IS
    'dominance index of Garcia Alba, 1/n..1: the HHI of the contributions to the HHI';

CREATE AGGREGATE stenbacka_threshold(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = stenbacka_threshold,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = stenbacka_threshold,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE stenbacka_threshold(text, float8) IS
    'share above which the largest supplier may dominate (Melnik, Shy and Stenbacka), as a fraction 0..0.5';

CREATE AGGREGATE shannon_evenness(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = shannon_evenness,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = shannon_evenness,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE shannon_evenness(text, float8) IS
    'Shannon entropy as a fraction 0..1 of its maximum for the number of named suppliers';

CREATE AGGREGATE gini(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = gini,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = gini,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE gini(text, float8) IS
    'Gini coefficient of the listed suppliers, 0..1 - 1/n';

CREATE AGGREGATE gini_corrected(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = gini_corrected,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = gini_corrected,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE gini_corrected(text, float8) IS
    'Gini coefficient of the listed suppliers times n / (n - 1), 0..1';

CREATE AGGREGATE theil_index(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = theil_index,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = theil_index,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE theil_index(text, float8) IS
    'Theil index T of the listed suppliers, 0..ln n';

CREATE AGGREGATE mean_log_deviation(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = mean_log_deviation,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = mean_log_deviation,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE mean_log_deviation(text, float8) IS
    'mean log deviation, Theil index L, of the listed suppliers, 0..Infinity';

CREATE AGGREGATE hoover_index(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = hoover_index,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = hoover_index,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE hoover_index(text, float8) IS
    'Hoover index of the listed suppliers, 0..1: the part of the supply to be moved to make all equal';

CREATE AGGREGATE palma_ratio(supplier text, amount float8) (
    SFUNC = supply_mix_accum,
    STYPE = supply_mix,
    SSPACE = 512,
    FINALFUNC = palma_ratio,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = supply_mix_accum,
    MINVFUNC = supply_mix_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 512,
    MFINALFUNC = palma_ratio,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE palma_ratio(text, float8) IS
    'supply of the largest tenth of the listed suppliers over that of the smallest 40 percent';

CREATE FUNCTION weighted_hhi_accum(supply_mix, text, float8, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION weighted_hhi_accum(supply_mix, text, float8, float8) IS 'aggregate transition function';

CREATE FUNCTION weighted_hhi_accum_inv(supply_mix, text, float8, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi_accum_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION weighted_hhi_accum_inv(supply_mix, text, float8, float8) IS 'aggregate inverse transition function';

CREATE FUNCTION weighted_hhi_final(supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi_final' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION weighted_hhi_final(supply_mix) IS 'aggregate final function';

CREATE AGGREGATE weighted_hhi(supplier text, amount float8, weight float8) (
    SFUNC = weighted_hhi_accum,
    STYPE = supply_mix,
    SSPACE = 1024,
    FINALFUNC = weighted_hhi_final,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = weighted_hhi_accum,
    MINVFUNC = weighted_hhi_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 1024,
    MFINALFUNC = weighted_hhi_final,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE weighted_hhi(text, float8, float8) IS
    'sum of the squared shares times the weights of their suppliers';

-- countries: labels of published tables

CREATE FUNCTION country_code(label text, missing_ok boolean DEFAULT false) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_country_code' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION country_code(text, boolean) IS
    'ISO 3166-1 alpha-3 code of a country, from a name or code as published; NULL for others if missing_ok';

CREATE FUNCTION country_name(code text) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_country_name' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION country_name(text) IS
    'short English name of a country, from its code or any name of it';

CREATE FUNCTION row_kind(label text) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_row_kind' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION row_kind(text) IS
    'what a row of a published table is by its label: country, residual, total or unknown';
