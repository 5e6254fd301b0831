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

CREATE FUNCTION hhi_bounds(mix supply_mix, OUT lower float8, OUT upper float8)
    AS 'MODULE_PATHNAME', 'ra_hhi_bounds' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION hhi_bounds(supply_mix) IS
    'lowest and highest Herfindahl-Hirschman index, 0..1, that unattributed supply allows';

CREATE FUNCTION suppliers(mix supply_mix, OUT rank bigint, OUT supplier text, OUT amount float8,
                          OUT share float8, OUT cumulative_share float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_suppliers' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 50;
COMMENT ON FUNCTION suppliers(supply_mix) IS
    'the named suppliers of a mix, largest first, with shares of the total as fractions';

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
