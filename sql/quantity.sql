-- quantity: cells of published tables

CREATE FUNCTION parse_quantity(cell text, missing_ok boolean DEFAULT false,
                               OUT amount float8, OUT lower float8, OUT upper float8, OUT mark text)
    AS 'MODULE_PATHNAME', 'ra_parse_quantity' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION parse_quantity(text, boolean) IS
    'reads a cell of a published table: amount, bounds, and a mark such as withheld or range';
