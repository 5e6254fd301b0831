-- scenario: what if

CREATE FUNCTION n_minus_1(mix supply_mix, demand float8 DEFAULT NULL,
                          OUT removed text, OUT coverage float8, OUT hhi_after float8)
    AS 'MODULE_PATHNAME', 'ra_n_minus_1' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION n_minus_1(supply_mix, float8) IS
    'the supply without its largest supplier: the part of demand that is left, and its HHI';

CREATE FUNCTION leave_one_out(mix supply_mix, OUT supplier text, OUT share float8,
                              OUT coverage float8, OUT hhi float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_leave_one_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 20;
COMMENT ON FUNCTION leave_one_out(supply_mix) IS
    'for each supplier, the part of the supply that is left without it, and its HHI';

CREATE FUNCTION merge_delta(mix supply_mix, a text, b text) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_merge_delta' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION merge_delta(supply_mix, text, text) IS
    'what the HHI gains when two suppliers come under one control: 2 s_a s_b';

CREATE FUNCTION diversification_gap(mix supply_mix, cap float8 DEFAULT 0.65) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_diversification_gap' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION diversification_gap(supply_mix, float8) IS
    'smallest amount to move away from the largest supplier so that its share meets a cap';

CREATE FUNCTION similarity(a supply_mix, b supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_similarity' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION similarity(supply_mix, supply_mix) IS
    'part of the supply that two mixes have in common, 0..1: the sum of the smaller shares';

CREATE FUNCTION hhi_change(before supply_mix, after supply_mix, OUT supplier text, OUT share_before float8,
                           OUT share_after float8, OUT contribution float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_hhi_change' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 20;
COMMENT ON FUNCTION hhi_change(supply_mix, supply_mix) IS
    'contributions of the suppliers to the change of the HHI between two mixes, largest first';
