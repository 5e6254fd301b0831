-- trade_network: aggregate

CREATE FUNCTION trade_network_accum(trade_network, text, text, float8) RETURNS trade_network
    AS 'MODULE_PATHNAME', 'ra_trade_network_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION trade_network_accum(trade_network, text, text, float8) IS 'aggregate transition function';

CREATE FUNCTION trade_network_accum_inv(trade_network, text, text, float8) RETURNS trade_network
    AS 'MODULE_PATHNAME', 'ra_trade_network_accum_inv' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION trade_network_accum_inv(trade_network, text, text, float8) IS 'aggregate inverse transition function';

CREATE AGGREGATE trade_network(exporter text, importer text, amount float8) (
    SFUNC = trade_network_accum,
    STYPE = trade_network,
    SSPACE = 4096,
    FINALFUNC = trade_network_final,
    FINALFUNC_MODIFY = READ_ONLY,
    COMBINEFUNC = trade_network_combine,
    MSFUNC = trade_network_accum,
    MINVFUNC = trade_network_accum_inv,
    MSTYPE = trade_network,
    MSSPACE = 4096,
    MFINALFUNC = trade_network_final,
    MFINALFUNC_MODIFY = READ_ONLY,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE trade_network(text, text, float8) IS
    'who ships how much to whom: the amounts of each exporter and importer, summed exactly';

-- trade_network: contents

CREATE FUNCTION flows(network trade_network, OUT exporter text, OUT importer text, OUT amount float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_flows' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 1000;
COMMENT ON FUNCTION flows(trade_network) IS
    'the flows of a network; an unknown country is NULL';

CREATE FUNCTION exports_of(network trade_network, country text) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_exports_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION exports_of(trade_network, text) IS
    'exports of one country as a mix of importers; an empty name stands for unknown countries';

CREATE FUNCTION imports_of(network trade_network, country text) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_imports_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION imports_of(trade_network, text) IS
    'imports of one country as a mix of exporters; an empty name stands for unknown countries';

CREATE FUNCTION reverse(network trade_network) RETURNS trade_network
    AS 'MODULE_PATHNAME', 'ra_reverse' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION reverse(trade_network) IS
    'the network with every flow in the other direction';
