-- supply_mix: constructors

CREATE FUNCTION supply_mix(suppliers text[], amounts float8[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_from_arrays' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION supply_mix(text[], float8[]) IS
    'supply mix from an array of suppliers and one of their amounts';

CREATE FUNCTION supply_mix(amounts float8[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_supply_mix_from_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION supply_mix(float8[]) IS
    'supply mix from an array of amounts, whose suppliers are called 1, 2, ...';

-- supply_mix: algebra

CREATE FUNCTION without(mix supply_mix, VARIADIC suppliers text[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_without' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION without(supply_mix, text[]) IS
    'the mix less some suppliers; an empty name stands for unattributed supply';

CREATE FUNCTION only_suppliers(mix supply_mix, VARIADIC suppliers text[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_only_suppliers' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION only_suppliers(supply_mix, text[]) IS
    'the mix of some suppliers only; an empty name stands for unattributed supply';

CREATE FUNCTION residual(mix supply_mix, VARIADIC suppliers text[]) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_residual' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION residual(supply_mix, text[]) IS
    'the mix with some suppliers, such as "Other countries", turned into unattributed supply';

CREATE FUNCTION regroup(mix supply_mix, mapping jsonb) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_regroup' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION regroup(supply_mix, jsonb) IS
    'the mix with suppliers renamed, and so grouped by bloc or owner; null makes them unattributed';

CREATE FUNCTION scale_supplier(mix supply_mix, supplier text, factor float8) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_scale_supplier' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION scale_supplier(supply_mix, text, float8) IS
    'the mix with the amount of one supplier times a factor';
