-- supply_mix_agg: aggregates

CREATE FUNCTION supply_mix_accum(supply_mix, text, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION supply_mix_accum(supply_mix, text, float8) IS 'aggregate transition function';

CREATE FUNCTION supply_mix_accum_moving(supply_mix, text, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_accum_moving' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION supply_mix_accum_moving(supply_mix, text, float8) IS 'aggregate transition function of moving windows';

CREATE FUNCTION supply_mix_accum_inv(supply_mix, text, float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_accum_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION supply_mix_accum_inv(supply_mix, text, float8) IS 'aggregate inverse transition function';

CREATE FUNCTION supply_mix_accum_numeric(supply_mix, text, numeric) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_accum_numeric' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION supply_mix_accum_numeric(supply_mix, text, numeric) IS 'aggregate transition function';

CREATE FUNCTION supply_mix_accum_numeric_inv(supply_mix, text, numeric) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_accum_numeric_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5;
COMMENT ON FUNCTION supply_mix_accum_numeric_inv(supply_mix, text, numeric) IS 'aggregate inverse transition function';
