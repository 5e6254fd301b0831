-- material_balance: aggregates

CREATE FUNCTION material_balance_accum(material_balance, text, float8) RETURNS material_balance
    AS 'MODULE_PATHNAME', 'ra_material_balance_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION material_balance_accum(material_balance, text, float8) IS 'aggregate transition function';

CREATE FUNCTION material_balance_accum_inv(material_balance, text, float8) RETURNS material_balance
    AS 'MODULE_PATHNAME', 'ra_material_balance_accum_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION material_balance_accum_inv(material_balance, text, float8) IS 'aggregate inverse transition function';

CREATE AGGREGATE material_balance(flow text, amount float8) (
    SFUNC = material_balance_accum,
    STYPE = material_balance,
    SSPACE = 512,
    FINALFUNC = material_balance_final,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = material_balance_combine,
    MSFUNC = material_balance_accum,
    MINVFUNC = material_balance_accum_inv,
    MSTYPE = material_balance,
    MSSPACE = 512,
    MFINALFUNC = material_balance_final,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE material_balance(text, float8) IS
    'how much is made, bought and sold: production, imports, exports, secondary, stock_build';

CREATE FUNCTION material_balance_accum_wide(material_balance, float8, float8, float8, float8, float8)
    RETURNS material_balance
    AS 'MODULE_PATHNAME', 'ra_material_balance_accum_wide' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION material_balance_accum_wide(material_balance, float8, float8, float8, float8, float8) IS
    'aggregate transition function';

CREATE FUNCTION material_balance_accum_wide_inv(material_balance, float8, float8, float8, float8, float8)
    RETURNS material_balance
    AS 'MODULE_PATHNAME', 'ra_material_balance_accum_wide_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION material_balance_accum_wide_inv(material_balance, float8, float8, float8, float8, float8) IS
    'aggregate inverse transition function';

CREATE AGGREGATE material_balance(production float8, imports float8, exports float8, secondary float8, stock_build float8) (
    SFUNC = material_balance_accum_wide,
    STYPE = material_balance,
    SSPACE = 512,
    FINALFUNC = material_balance_final,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = material_balance_combine,
    MSFUNC = material_balance_accum_wide,
    MINVFUNC = material_balance_accum_wide_inv,
    MSTYPE = material_balance,
    MSSPACE = 512,
    MFINALFUNC = material_balance_final,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE material_balance(float8, float8, float8, float8, float8) IS
    'how much is made, bought and sold, from rows with a column for each flow';

-- dependency: readings of a balance, and the same of plain numbers

CREATE FUNCTION flow_amount(balance material_balance, flow text) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_flow_amount' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION flow_amount(material_balance, text) IS
    'amount of one flow, NULL if it has no rows or some without an amount';

CREATE FUNCTION apparent_consumption(balance material_balance) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_apparent_consumption' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION apparent_consumption(material_balance) IS
    'production + secondary + imports - exports - stock_build (USGS)';

CREATE FUNCTION apparent_consumption(production float8, imports float8, exports float8, secondary float8 DEFAULT 0, stock_build float8 DEFAULT 0)
    RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_apparent_consumption_of_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION apparent_consumption(float8, float8, float8, float8, float8) IS
    'production + secondary + imports - exports - stock_build (USGS)';

CREATE FUNCTION net_import_reliance(balance material_balance) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_net_import_reliance' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION net_import_reliance(material_balance) IS
    '(imports - exports - stock_build) / apparent consumption, a fraction, below 0 if net exporter (USGS)';

CREATE FUNCTION net_import_reliance(production float8, imports float8, exports float8, secondary float8 DEFAULT 0, stock_build float8 DEFAULT 0)
    RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_net_import_reliance_of_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION net_import_reliance(float8, float8, float8, float8, float8) IS
    '(imports - exports - stock_build) / apparent consumption, a fraction, below 0 if net exporter (USGS)';

CREATE FUNCTION import_reliance(balance material_balance) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_import_reliance' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION import_reliance(material_balance) IS
    '(imports - exports) / (production + imports - exports), a fraction, below 0 if net exporter (EU)';

CREATE FUNCTION import_reliance(production float8, imports float8, exports float8)
    RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_import_reliance_of_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION import_reliance(float8, float8, float8) IS
    '(imports - exports) / (production + imports - exports), a fraction, below 0 if net exporter (EU)';

CREATE FUNCTION import_dependency_ratio(balance material_balance) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_import_dependency_ratio' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION import_dependency_ratio(material_balance) IS
    '(imports - exports) / (production + imports - exports), a fraction, below 0 if net exporter (FAO)';

CREATE FUNCTION import_dependency_ratio(production float8, imports float8, exports float8)
    RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_import_dependency_ratio_of_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION import_dependency_ratio(float8, float8, float8) IS
    '(imports - exports) / (production + imports - exports), a fraction, below 0 if net exporter (FAO)';

CREATE FUNCTION self_sufficiency(balance material_balance) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_self_sufficiency' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION self_sufficiency(material_balance) IS
    'production / (production + imports - exports), a fraction, above 1 if net exporter (FAO)';

CREATE FUNCTION self_sufficiency(production float8, imports float8, exports float8)
    RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_self_sufficiency_of_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION self_sufficiency(float8, float8, float8) IS
    'production / (production + imports - exports), a fraction, above 1 if net exporter (FAO)';

CREATE FUNCTION import_export_ratio(balance material_balance) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_import_export_ratio' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION import_export_ratio(material_balance) IS
    'imports / exports (CEPII GeoDep)';

CREATE FUNCTION import_export_ratio(imports float8, exports float8)
    RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_import_export_ratio_of_amounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION import_export_ratio(float8, float8) IS
    'imports / exports (CEPII GeoDep)';
