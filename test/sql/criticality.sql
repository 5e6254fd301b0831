-- Scores of dependency and supply risk: worked rows, and every error.
CREATE FUNCTION try(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  message text; detail text; hint text;
BEGIN
  EXECUTE query;
  RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
  GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
  RETURN concat_ws(E'\n', sqlstate || ' ' || message, nullif(detail, ''), nullif(hint, ''));
END $$;
\pset format unaligned
\pset tuples_only on
SET extra_float_digits = -2;

-- arguments have names
SELECT governance_risk(wgi_estimate => -0.35675, scale => 10);
SELECT eu_supply_risk(hhi_global => 8.8, hhi_eu => 1.8, import_reliance => 1, eol_rir => 0.01, substitution => 0.9);
SELECT eu_critical(supply_risk => 1.0, economic_importance => 3.9);
SELECT crma_compliant(share => 0.4, benchmark => 'processing'), crma_compliant(0.66), crma_compliant(0.65, 'Third Country');
SELECT geopolrisk_import_risk(imports => '{"CHN": 60, "CAN": 40}', governance => '{"CHN": 0.6, "CAN": 0.3}', production => 100);
SELECT geopolrisk(hhi => 0.5, imports => '{"CHN": 60, "CAN": 40}', governance => '{"CHN": 0.6, "CAN": 0.3}', production => 100);
SELECT geopolrisk_factor(score => 0.409412948, price => 2);
SELECT geodep_dependent(import_hhi => 0.41, export_hhi => 0.5, imports => 10, exports => 0);
SELECT bgs_risk_index(production_concentration => 3, reserve_distribution => 3, recycling => 3, substitutability => 3,
  producer_governance => 3, reserve_governance => 3, companion_fraction => 2);

-- numbers on another scale, or none at all
SELECT try($$SELECT governance_risk(38.5, 10)$$);
SELECT try($$SELECT governance_risk('NaN', 10)$$);
SELECT try($$SELECT governance_risk(1, 0)$$);
SELECT try($$SELECT governance_risk(1, 'Infinity')$$);
SELECT try($$SELECT eu_supply_risk(45000, 1.8, 1, 0.01, 0.9)$$);
SELECT try($$SELECT eu_supply_risk(8.8, -0.1, 1, 0.01, 0.9)$$);
SELECT try($$SELECT eu_supply_risk(NULL, 1.8, 80, 0.01, 0.9)$$);
SELECT try($$SELECT eu_supply_risk(8.8, 1.8, '-Infinity', 0.01, 0.9)$$);
SELECT try($$SELECT eu_supply_risk(8.8, 1.8, 1, 1.1, 0.9)$$);
SELECT try($$SELECT eu_supply_risk(8.8, 1.8, 1, 0.01, 'NaN')$$);
SELECT try($$SELECT eu_critical(22, 3)$$);
SELECT try($$SELECT eu_critical(1, 28)$$);
SELECT try($$SELECT crma_compliant(65)$$);
SELECT try($$SELECT crma_compliant(-0.1, 'extraction')$$);
SELECT try($$SELECT crma_compliant(0.1, 'mining')$$);
SELECT try(format($$SELECT crma_compliant(0.1, %L)$$, repeat('x', 5000)));
SELECT try($$SELECT geopolrisk(2600, '{"CHN": 60}', '{"CHN": 0.6}', 0)$$);
SELECT try($$SELECT geopolrisk(0.5, '{"CHN": 60}', '{"CHN": 0.6}', -1)$$);
SELECT try($$SELECT geopolrisk_import_risk('{"CHN": 60}', '{"CHN": 5.7}', 0)$$);
SELECT try($$SELECT geopolrisk_import_risk('{"CHN": 60}', '{"CHN": -0.1}', 0)$$);
SELECT try($$SELECT geopolrisk_import_risk('{"CHN": 60, "TWN": 1}', '{"CHN": 0.6}', 0)$$);
SELECT try($$SELECT geopolrisk_import_risk('{"CHN": 60, "": 1}', '{"CHN": 0.6}', 0)$$);
SELECT try($$SELECT geopolrisk_import_risk('{"CHN": 60, "TWN": -1}', '{"CHN": 0.6}', 0)$$);
SELECT try($$SELECT geopolrisk_factor(1.1, 1)$$);
SELECT try($$SELECT geopolrisk_factor(0.5, 'Infinity')$$);
SELECT try($$SELECT geopolrisk_factor(1, 1.7e308)$$);
SELECT try($$SELECT geodep_dependent(4100, 0.4, 10, 9)$$);
SELECT try($$SELECT geodep_dependent(0.4, 4100, 10, 9)$$);
SELECT try($$SELECT geodep_dependent(0.4, 0.4, -1, 9)$$);
SELECT try($$SELECT geodep_dependent(0.4, 0.4, 1, 'NaN')$$);
SELECT try($$SELECT bgs_risk_index(3, 3, 3, 3, 3, 3, 0)$$);
SELECT try($$SELECT bgs_risk_index(4, 3, 3, 3, 3, 3, 3)$$);
DROP FUNCTION try(text);
