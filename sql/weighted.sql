-- weighted: the weighted HHI

CREATE FUNCTION weighted_hhi(mix supply_mix, weights supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION weighted_hhi(supply_mix, supply_mix) IS
    'HHI with a weight for each supplier, such as governance: the sum of weights times squared shares';

CREATE FUNCTION weight_coverage(mix supply_mix, weights supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_weight_coverage' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION weight_coverage(supply_mix, supply_mix) IS
    'part of the total, as a fraction 0..1, whose supplier has a weight';

CREATE FUNCTION weighted_hhi_accum(supply_mix, text, float8, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION weighted_hhi_accum(supply_mix, text, float8, float8) IS 'aggregate transition function';

CREATE FUNCTION weighted_hhi_accum_inv(supply_mix, text, float8, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi_accum_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION weighted_hhi_accum_inv(supply_mix, text, float8, float8) IS 'aggregate inverse transition function';

CREATE FUNCTION weighted_hhi_final(supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_weighted_hhi_final' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION weighted_hhi_final(supply_mix) IS 'aggregate final function';

CREATE AGGREGATE weighted_hhi(supplier text, amount float8, weight float8) (
    SFUNC = weighted_hhi_accum,
    STYPE = supply_mix,
    SSPACE = 4096,
    FINALFUNC = weighted_hhi_final,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = supply_mix_combine,
    MSFUNC = weighted_hhi_accum,
    MINVFUNC = weighted_hhi_accum_inv,
    MSTYPE = supply_mix,
    MSSPACE = 4096,
    MFINALFUNC = weighted_hhi_final,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE weighted_hhi(text, float8, float8) IS
    'HHI with a weight for each supplier, such as governance: the sum of weights times squared shares';
