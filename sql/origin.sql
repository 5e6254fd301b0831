-- origin: where supply comes from in the end

CREATE FUNCTION origin_mix(production supply_mix, network trade_network, importer text) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_origin_mix' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION origin_mix(supply_mix, trade_network, text) IS
    'ultimate origin of all that a country has available, by proportional mixing through all trade';

CREATE FUNCTION origin_of_imports(production supply_mix, network trade_network, importer text) RETURNS supply_mix
    AS 'MODULE_PATHNAME', 'ra_origin_of_imports' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION origin_of_imports(supply_mix, trade_network, text) IS
    'ultimate origin of the imports of a country, by proportional mixing through all trade';

CREATE FUNCTION origins(production supply_mix, network trade_network, OUT importer text, OUT origin text,
                        OUT amount float8, OUT share float8, OUT consumed float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_origins' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100000 ROWS 5000;
COMMENT ON FUNCTION origins(supply_mix, trade_network) IS
    'ultimate origins of what every country has available; an unknown origin is NULL';

CREATE FUNCTION through(production supply_mix, network trade_network, country text, via text, OUT share float8,
                        OUT produced_there float8, OUT produced_elsewhere float8, OUT unattributed float8)
    AS 'MODULE_PATHNAME', 'ra_through' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION through(supply_mix, trade_network, text, text) IS
    'part of the supply of a country, as a fraction 0..1, that was in another one on its way';

CREATE FUNCTION trade_accounts(production supply_mix, network trade_network, OUT country text, OUT production float8,
                               OUT imports float8, OUT exports float8, OUT unattributed float8, OUT available float8,
                               OUT consumption float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_trade_accounts' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 200;
COMMENT ON FUNCTION trade_accounts(supply_mix, trade_network) IS
    'what every country produces, imports and exports, and what it exports beyond what it has';

CREATE FUNCTION origin_coverage(production supply_mix, network trade_network, OUT attributed float8, OUT unattributed float8,
                                OUT unattributed_share float8, OUT unfed float8, OUT self_trade float8,
                                OUT unknown_count bigint)
    AS 'MODULE_PATHNAME', 'ra_origin_coverage' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION origin_coverage(supply_mix, trade_network) IS
    'how much supply can be traced to a producer, how much cannot, and what was dropped';

CREATE FUNCTION without_exporter(production supply_mix, network trade_network, exporter text, OUT importer text,
                                 OUT direct float8, OUT indirect float8, OUT loss float8, OUT share float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_without_exporter' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 200;
COMMENT ON FUNCTION without_exporter(supply_mix, trade_network, text) IS
    'what every country loses, directly and through others, if one exports nothing';

CREATE FUNCTION with_export_ban(production supply_mix, network trade_network, exporter text, importer text,
                                OUT loser text, OUT direct float8, OUT indirect float8, OUT loss float8, OUT share float8)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'ra_with_export_ban' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 200;
COMMENT ON FUNCTION with_export_ban(supply_mix, trade_network, text, text) IS
    'what every country loses, directly and through others, if one exports nothing to another';
