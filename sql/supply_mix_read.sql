-- supply_mix_read: what is in a mix

CREATE FUNCTION total(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_total' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION total(supply_mix) IS
    'total amount of a mix, unattributed supply included';

CREATE FUNCTION attributed_share(mix supply_mix) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_attributed_share' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION attributed_share(supply_mix) IS
    'part of the total whose supplier is known, as a fraction 0..1';

CREATE FUNCTION supplier_count(mix supply_mix) RETURNS bigint
    AS 'MODULE_PATHNAME', 'ra_supplier_count' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION supplier_count(supply_mix) IS
    'number of named suppliers with an amount above zero';

CREATE FUNCTION row_count(mix supply_mix) RETURNS bigint
    AS 'MODULE_PATHNAME', 'ra_row_count' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION row_count(supply_mix) IS
    'number of rows with an amount that a mix was made of';

CREATE FUNCTION unknown_count(mix supply_mix) RETURNS bigint
    AS 'MODULE_PATHNAME', 'ra_unknown_count' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION unknown_count(supply_mix) IS
    'number of rows whose amount was NULL: skipped, and counted here';

CREATE FUNCTION amount(mix supply_mix, supplier text) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_amount' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION amount(supply_mix, text) IS
    'amount of one supplier, NULL if it is not listed; an empty name stands for unattributed supply';

CREATE FUNCTION share(mix supply_mix, supplier text) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_share' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION share(supply_mix, text) IS
    'share of one supplier in the total as a fraction 0..1, NULL if it is not listed';

CREATE FUNCTION largest_supplier(mix supply_mix) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_largest_supplier' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION largest_supplier(supply_mix) IS
    'name of the supplier with the largest amount; of equal ones the first by name';
