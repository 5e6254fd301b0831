-- country: labels of published tables

CREATE FUNCTION country_code(label text, missing_ok boolean DEFAULT false) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_country_code' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION country_code(text, boolean) IS
    'ISO 3166-1 alpha-3 code of a published name or code; an unknown one is NULL if missing_ok';

CREATE FUNCTION country_name(code text) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_country_name' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION country_name(text) IS
    'short English name of a country, from its code or any name of it';

CREATE FUNCTION row_kind(label text) RETURNS text
    AS 'MODULE_PATHNAME', 'ra_row_kind' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION row_kind(text) IS
    'what a row of a published table is by its label: country, residual, total or unknown';
