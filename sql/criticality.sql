-- criticality: published scores of dependency and supply risk

CREATE FUNCTION governance_risk(wgi_estimate float8, scale float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_governance_risk' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION governance_risk(float8, float8) IS
    'risk of bad governance, 0..scale, from an estimate of the Worldwide Governance Indicators';

CREATE FUNCTION eu_supply_risk(hhi_global float8, hhi_eu float8, import_reliance float8,
                               eol_rir float8, substitution float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_eu_supply_risk' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION eu_supply_risk(float8, float8, float8, float8, float8) IS
    'supply risk by the EU criticality method since 2017, 0 to about 10; NULL: HHI not known';

CREATE FUNCTION eu_critical(supply_risk float8, economic_importance float8) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_eu_critical' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION eu_critical(float8, float8) IS
    'is it critical for the EU: supply risk at least 1.0 and economic importance at least 2.8?';

CREATE FUNCTION crma_compliant(share float8, benchmark text DEFAULT 'third country') RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_crma_compliant' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION crma_compliant(float8, text) IS
    'does a share of consumption, 0..1, meet a benchmark of the EU Critical Raw Materials Act?';

CREATE FUNCTION geopolrisk_import_risk(imports supply_mix, governance supply_mix, production float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_geopolrisk_import_risk' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION geopolrisk_import_risk(supply_mix, supply_mix, float8) IS
    'import risk of GeoPolRisk, 0..1: risk of the imports, as a part of imports and own production';

CREATE FUNCTION geopolrisk(hhi float8, imports supply_mix, governance supply_mix, production float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_geopolrisk' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION geopolrisk(float8, supply_mix, supply_mix, float8) IS
    'GeoPolRisk score, 0..1: HHI of world production times import risk';

CREATE FUNCTION geopolrisk_factor(score float8, price float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_geopolrisk_factor' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION geopolrisk_factor(float8, float8) IS
    'GeoPolRisk characterization factor in kg of copper per kg, for a price in US dollars per kg';

CREATE FUNCTION geodep_dependent(import_hhi float8, export_hhi float8, imports float8, exports float8) RETURNS boolean
    AS 'MODULE_PATHNAME', 'ra_geodep_dependent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION geodep_dependent(float8, float8, float8, float8) IS
    'does a product meet the three conditions of dependency of CEPII GeoDep in a year?';

CREATE FUNCTION bgs_risk_index(production_concentration float8, reserve_distribution float8, recycling float8,
                               substitutability float8, producer_governance float8, reserve_governance float8,
                               companion_fraction float8) RETURNS float8
    AS 'MODULE_PATHNAME', 'ra_bgs_risk_index' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION bgs_risk_index(float8, float8, float8, float8, float8, float8, float8) IS
    'index of the BGS Risk List 2015, 3.3..10, from seven scores of 1 to 3';
