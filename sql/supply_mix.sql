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
