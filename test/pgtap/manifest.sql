-- The complete list of what the extension owns, and what holds for all of it.
-- An object that appears, vanishes or changes its signature fails here.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(42);

-- names of our own objects without their schema
SELECT set_config('search_path', format('%s, %s', quote_ident(nspname), current_setting('search_path')),
    true) IS NOT NULL
FROM pg_extension JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'resource_analytics';

CREATE TABLE approved (object text PRIMARY KEY);
INSERT INTO approved VALUES
  -- the type and its forms
  ('type supply_mix'),
  ('function supply_mix_in(cstring)'),
  ('function supply_mix_out(supply_mix)'),
  ('function supply_mix_recv(internal)'),
  ('function supply_mix_send(supply_mix)'),
  ('function supply_mix(text[],double precision[])'),
  ('function supply_mix(double precision[])'),
  ('function supply_mix(jsonb)'),
  ('function jsonb(supply_mix)'),
  ('cast from jsonb to supply_mix'),
  ('cast from supply_mix to jsonb'),
  -- comparison
  ('function supply_mix_eq(supply_mix,supply_mix)'),
  ('function supply_mix_ne(supply_mix,supply_mix)'),
  ('function supply_mix_lt(supply_mix,supply_mix)'),
  ('function supply_mix_le(supply_mix,supply_mix)'),
  ('function supply_mix_ge(supply_mix,supply_mix)'),
  ('function supply_mix_gt(supply_mix,supply_mix)'),
  ('function supply_mix_cmp(supply_mix,supply_mix)'),
  ('function supply_mix_hash(supply_mix)'),
  ('function supply_mix_hash_extended(supply_mix,bigint)'),
  ('operator =(supply_mix,supply_mix)'),
  ('operator <>(supply_mix,supply_mix)'),
  ('operator <(supply_mix,supply_mix)'),
  ('operator <=(supply_mix,supply_mix)'),
  ('operator >=(supply_mix,supply_mix)'),
  ('operator >(supply_mix,supply_mix)'),
  ('operator family supply_mix_btree_ops for access method btree'),
  ('operator family supply_mix_hash_ops for access method hash'),
  ('operator class supply_mix_btree_ops for access method btree'),
  ('operator class supply_mix_hash_ops for access method hash'),
  -- algebra
  ('function supply_mix_add(supply_mix,supply_mix)'),
  ('function supply_mix_subtract(supply_mix,supply_mix)'),
  ('function supply_mix_multiply(supply_mix,double precision)'),
  ('operator +(supply_mix,supply_mix)'),
  ('operator -(supply_mix,supply_mix)'),
  ('operator *(supply_mix,double precision)'),
  ('function without(supply_mix,text[])'),
  ('function only_suppliers(supply_mix,text[])'),
  -- contents
  ('function total(supply_mix)'),
  ('function attributed_share(supply_mix)'),
  ('function supplier_count(supply_mix)'),
  ('function row_count(supply_mix)'),
  ('function unknown_count(supply_mix)'),
  ('function amount(supply_mix,text)'),
  ('function share(supply_mix,text)'),
  ('function suppliers(supply_mix)'),
  ('function largest_supplier(supply_mix)'),
  ('function largest_share(supply_mix)'),
  -- concentration
  ('function hhi(supply_mix)'),
  ('function hhi_points(supply_mix)'),
  ('function hhi_normalized(supply_mix)'),
  ('function effective_suppliers(supply_mix)'),
  ('function shannon_entropy(supply_mix)'),
  ('function concentration_ratio(supply_mix,integer)'),
  ('function hill_number(supply_mix,double precision)'),
  ('function hhi_bounds(supply_mix)'),
  -- further measures, also as aggregates
  ('function hhi_dual(supply_mix)'),
  ('function unctad_concentration(supply_mix)'),
  ('function rosenbluth_index(supply_mix)'),
  ('function horvath_index(supply_mix)'),
  ('function kvalseth_index(supply_mix)'),
  ('function dominance_index(supply_mix)'),
  ('function stenbacka_threshold(supply_mix)'),
  ('function shannon_evenness(supply_mix)'),
  ('function gini(supply_mix)'),
  ('function gini_corrected(supply_mix)'),
  ('function theil_index(supply_mix)'),
  ('function mean_log_deviation(supply_mix)'),
  ('function hoover_index(supply_mix)'),
  ('function palma_ratio(supply_mix)'),
  ('function hhi_dual(text,numeric)'),
  ('function hhi_dual(text,double precision)'),
  ('function unctad_concentration(text,numeric)'),
  ('function unctad_concentration(text,double precision)'),
  ('function rosenbluth_index(text,numeric)'),
  ('function rosenbluth_index(text,double precision)'),
  ('function horvath_index(text,numeric)'),
  ('function horvath_index(text,double precision)'),
  ('function kvalseth_index(text,numeric)'),
  ('function kvalseth_index(text,double precision)'),
  ('function dominance_index(text,numeric)'),
  ('function dominance_index(text,double precision)'),
  ('function stenbacka_threshold(text,numeric)'),
  ('function stenbacka_threshold(text,double precision)'),
  ('function shannon_evenness(text,numeric)'),
  ('function shannon_evenness(text,double precision)'),
  ('function gini(text,numeric)'),
  ('function gini(text,double precision)'),
  ('function gini_corrected(text,numeric)'),
  ('function gini_corrected(text,double precision)'),
  ('function theil_index(text,numeric)'),
  ('function theil_index(text,double precision)'),
  ('function mean_log_deviation(text,numeric)'),
  ('function mean_log_deviation(text,double precision)'),
  ('function hoover_index(text,numeric)'),
  ('function hoover_index(text,double precision)'),
  ('function palma_ratio(text,numeric)'),
  ('function palma_ratio(text,double precision)'),
  -- measures with a parameter
  ('function shannon_entropy(supply_mix,double precision)'),
  ('function renyi_entropy(supply_mix,double precision)'),
  ('function hannah_kay_index(supply_mix,double precision)'),
  ('function atkinson_index(supply_mix,double precision)'),
  ('function hhi_level(supply_mix,text)'),
  ('function lorenz_curve(supply_mix)'),
  -- bounds
  ('function hhi_bounds(supply_mix,integer)'),
  ('function largest_share_bounds(supply_mix)'),
  ('function concentration_ratio_bounds(supply_mix,integer)'),
  -- weights
  ('function weighted_hhi(supply_mix,supply_mix)'),
  ('function weight_coverage(supply_mix,supply_mix)'),
  ('function weighted_hhi(text,double precision,double precision)'),
  ('function weighted_hhi_accum(supply_mix,text,double precision,double precision)'),
  ('function weighted_hhi_accum_inv(supply_mix,text,double precision,double precision)'),
  ('function weighted_hhi_final(supply_mix)'),
  -- algebra and scenarios
  ('function regroup(supply_mix,jsonb)'),
  ('function residual(supply_mix,text[])'),
  ('function scale_supplier(supply_mix,text,double precision)'),
  ('function n_minus_1(supply_mix,double precision)'),
  ('function leave_one_out(supply_mix)'),
  ('function merge_delta(supply_mix,text,text)'),
  ('function diversification_gap(supply_mix,double precision)'),
  ('function hhi_change(supply_mix,supply_mix)'),
  ('function similarity(supply_mix,supply_mix)'),
  -- criticality
  ('function governance_risk(double precision,double precision)'),
  ('function eu_supply_risk(double precision,double precision,double precision,double precision,double precision)'),
  ('function eu_critical(double precision,double precision)'),
  ('function crma_compliant(double precision,text)'),
  ('function geopolrisk_import_risk(supply_mix,supply_mix,double precision)'),
  ('function geopolrisk(double precision,supply_mix,supply_mix,double precision)'),
  ('function geopolrisk_factor(double precision,double precision)'),
  ('function geodep_dependent(double precision,double precision,double precision,double precision)'),
  ('function bgs_risk_index(double precision,double precision,double precision,double precision,double precision,double precision,double precision)'),
  -- aggregates and their support
  ('function supply_mix_accum(supply_mix,text,double precision)'),
  ('function supply_mix_accum_moving(supply_mix,text,double precision)'),
  ('function supply_mix_accum_inv(supply_mix,text,double precision)'),
  ('function supply_mix_accum_numeric(supply_mix,text,numeric)'),
  ('function supply_mix_accum_numeric_inv(supply_mix,text,numeric)'),
  ('function supply_mix_combine(supply_mix,supply_mix)'),
  ('function supply_mix_final(supply_mix)'),
  ('function rollup(supply_mix)'),
  ('function supply_mix(text,numeric)'),
  ('function supply_mix(text,double precision)'),
  ('function total(text,numeric)'),
  ('function total(text,double precision)'),
  ('function supplier_count(text,numeric)'),
  ('function supplier_count(text,double precision)'),
  ('function largest_supplier(text,numeric)'),
  ('function largest_supplier(text,double precision)'),
  ('function largest_share(text,numeric)'),
  ('function largest_share(text,double precision)'),
  ('function hhi(text,numeric)'),
  ('function hhi(text,double precision)'),
  ('function hhi_points(text,numeric)'),
  ('function hhi_points(text,double precision)'),
  ('function hhi_normalized(text,numeric)'),
  ('function hhi_normalized(text,double precision)'),
  ('function effective_suppliers(text,numeric)'),
  ('function effective_suppliers(text,double precision)'),
  ('function shannon_entropy(text,numeric)'),
  ('function shannon_entropy(text,double precision)'),
  -- material_balance
  ('type material_balance'),
  ('function material_balance_in(cstring)'),
  ('function material_balance_out(material_balance)'),
  ('function material_balance_recv(internal)'),
  ('function material_balance_send(material_balance)'),
  ('function material_balance(jsonb)'),
  ('function jsonb(material_balance)'),
  ('cast from jsonb to material_balance'),
  ('cast from material_balance to jsonb'),
  ('function material_balance_eq(material_balance,material_balance)'),
  ('function material_balance_ne(material_balance,material_balance)'),
  ('function material_balance_lt(material_balance,material_balance)'),
  ('function material_balance_le(material_balance,material_balance)'),
  ('function material_balance_ge(material_balance,material_balance)'),
  ('function material_balance_gt(material_balance,material_balance)'),
  ('function material_balance_cmp(material_balance,material_balance)'),
  ('function material_balance_hash(material_balance)'),
  ('function material_balance_hash_extended(material_balance,bigint)'),
  ('operator =(material_balance,material_balance)'),
  ('operator <>(material_balance,material_balance)'),
  ('operator <(material_balance,material_balance)'),
  ('operator <=(material_balance,material_balance)'),
  ('operator >=(material_balance,material_balance)'),
  ('operator >(material_balance,material_balance)'),
  ('operator family material_balance_btree_ops for access method btree'),
  ('operator family material_balance_hash_ops for access method hash'),
  ('operator class material_balance_btree_ops for access method btree'),
  ('operator class material_balance_hash_ops for access method hash'),
  ('function material_balance_add(material_balance,material_balance)'),
  ('function material_balance_subtract(material_balance,material_balance)'),
  ('function material_balance_multiply(material_balance,double precision)'),
  ('operator +(material_balance,material_balance)'),
  ('operator -(material_balance,material_balance)'),
  ('operator *(material_balance,double precision)'),
  ('function material_balance_combine(material_balance,material_balance)'),
  ('function material_balance_final(material_balance)'),
  ('function rollup(material_balance)'),
  ('function material_balance_accum(material_balance,text,double precision)'),
  ('function material_balance_accum_inv(material_balance,text,double precision)'),
  ('function material_balance(text,double precision)'),
  ('function material_balance_accum_wide(material_balance,double precision,double precision,double precision,double precision,double precision)'),
  ('function material_balance_accum_wide_inv(material_balance,double precision,double precision,double precision,double precision,double precision)'),
  ('function material_balance(double precision,double precision,double precision,double precision,double precision)'),
  ('function flow_amount(material_balance,text)'),
  ('function apparent_consumption(material_balance)'),
  ('function apparent_consumption(double precision,double precision,double precision,double precision,double precision)'),
  ('function net_import_reliance(material_balance)'),
  ('function net_import_reliance(double precision,double precision,double precision,double precision,double precision)'),
  ('function import_reliance(material_balance)'),
  ('function import_reliance(double precision,double precision,double precision)'),
  ('function import_dependency_ratio(material_balance)'),
  ('function import_dependency_ratio(double precision,double precision,double precision)'),
  ('function self_sufficiency(material_balance)'),
  ('function self_sufficiency(double precision,double precision,double precision)'),
  ('function import_export_ratio(material_balance)'),
  ('function import_export_ratio(double precision,double precision)'),
  -- trade_network
  ('type trade_network'),
  ('function trade_network_in(cstring)'),
  ('function trade_network_out(trade_network)'),
  ('function trade_network_recv(internal)'),
  ('function trade_network_send(trade_network)'),
  ('function trade_network(jsonb)'),
  ('function jsonb(trade_network)'),
  ('cast from jsonb to trade_network'),
  ('cast from trade_network to jsonb'),
  ('function trade_network_eq(trade_network,trade_network)'),
  ('function trade_network_ne(trade_network,trade_network)'),
  ('function trade_network_lt(trade_network,trade_network)'),
  ('function trade_network_le(trade_network,trade_network)'),
  ('function trade_network_ge(trade_network,trade_network)'),
  ('function trade_network_gt(trade_network,trade_network)'),
  ('function trade_network_cmp(trade_network,trade_network)'),
  ('function trade_network_hash(trade_network)'),
  ('function trade_network_hash_extended(trade_network,bigint)'),
  ('operator =(trade_network,trade_network)'),
  ('operator <>(trade_network,trade_network)'),
  ('operator <(trade_network,trade_network)'),
  ('operator <=(trade_network,trade_network)'),
  ('operator >=(trade_network,trade_network)'),
  ('operator >(trade_network,trade_network)'),
  ('operator family trade_network_btree_ops for access method btree'),
  ('operator family trade_network_hash_ops for access method hash'),
  ('operator class trade_network_btree_ops for access method btree'),
  ('operator class trade_network_hash_ops for access method hash'),
  ('function trade_network_add(trade_network,trade_network)'),
  ('function trade_network_subtract(trade_network,trade_network)'),
  ('function trade_network_multiply(trade_network,double precision)'),
  ('operator +(trade_network,trade_network)'),
  ('operator -(trade_network,trade_network)'),
  ('operator *(trade_network,double precision)'),
  ('function trade_network_combine(trade_network,trade_network)'),
  ('function trade_network_final(trade_network)'),
  ('function rollup(trade_network)'),
  ('function trade_network_accum(trade_network,text,text,double precision)'),
  ('function trade_network_accum_inv(trade_network,text,text,double precision)'),
  ('function trade_network(text,text,double precision)'),
  ('function flows(trade_network)'),
  ('function exports_of(trade_network,text)'),
  ('function imports_of(trade_network,text)'),
  ('function reverse(trade_network)'),
  ('function origin_mix(supply_mix,trade_network,text)'),
  ('function origin_of_imports(supply_mix,trade_network,text)'),
  ('function origins(supply_mix,trade_network)'),
  ('function through(supply_mix,trade_network,text,text)'),
  ('function trade_accounts(supply_mix,trade_network)'),
  ('function origin_coverage(supply_mix,trade_network)'),
  ('function without_exporter(supply_mix,trade_network,text)'),
  ('function with_export_ban(supply_mix,trade_network,text,text)'),
  -- messy tables
  ('function parse_quantity(text,boolean)'),
  ('function country_code(text,boolean)'),
  ('function country_name(text)'),
  ('function row_kind(text)');

CREATE VIEW member AS
SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, 0) AS object
FROM pg_depend AS d JOIN pg_extension AS e ON d.refobjid = e.oid AND e.extname = 'resource_analytics'
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
  -- the type of arrays, which newer servers list, comes with its element type
  AND NOT EXISTS (SELECT 1 FROM pg_type WHERE d.classid = 'pg_type'::regclass AND oid = d.objid
                  AND typcategory = 'A');
CREATE VIEW function_member AS
SELECT p.oid::regprocedure AS signature, p.oid, p.proname, p.prokind, p.provolatile, p.proparallel,
    p.prosecdef, p.proleakproof, p.proconfig, p.prolang,
       p.proisstrict, p.prosrc, p.proargtypes
FROM pg_proc AS p JOIN member ON classid = 'pg_proc'::regclass AND objid = p.oid;

SELECT set_eq('SELECT object FROM member', 'SELECT object FROM approved',
    'the extension owns what is approved, and nothing else');

-- what holds for every object
SELECT is_empty('SELECT object FROM member WHERE obj_description(objid, classid::regclass::name) IS NULL',
    'every object has a comment');
SELECT is_empty('SELECT object FROM member
    WHERE obj_description(objid, classid::regclass::name) <> btrim(obj_description(objid,
    classid::regclass::name))', 'comments have no blanks around them');
SELECT is_empty($$SELECT object FROM member
    WHERE obj_description(objid, classid::regclass::name) !~ '^[^\n]{4,100}$'$$,
    'a comment is one line, that psql can show');
SELECT is_empty($$SELECT signature FROM function_member
    WHERE replace(obj_description(oid, 'pg_proc'), ' ', '_') ~* ('^(the_)?' || proname || '$')$$,
    'a comment says more than the name');
SELECT ok(obj_description(oid, 'pg_extension') IS NOT NULL, 'the extension has a comment') FROM pg_extension
    WHERE extname = 'resource_analytics';
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc AS p JOIN function_member USING (oid)
    WHERE p.prorettype = 'numeric'::regtype
       OR EXISTS (SELECT FROM unnest(p.proallargtypes, p.proargmodes) AS a (type, mode) WHERE type = 'numeric'::regtype AND mode <> 'i')$$,
    'no result is a bare numeric, whose size drivers do not know');
SELECT is_empty('SELECT signature FROM function_member WHERE provolatile <> ''i''',
    'every function is immutable');
SELECT is_empty('SELECT signature FROM function_member WHERE proparallel <> ''s''',
    'every function and aggregate is parallel safe');
SELECT is_empty('SELECT signature FROM function_member WHERE prosecdef OR proleakproof OR proconfig IS NOT NULL',
    'no function has settings, the rights of another, or claims to be leakproof');
SELECT is_empty('SELECT signature FROM function_member WHERE prokind = ''f''
    AND (SELECT lanname FROM pg_language WHERE oid = prolang) <> ''c''', 'every function is written in C');
SELECT set_eq('SELECT proname::text FROM function_member WHERE prokind = ''f'' AND NOT proisstrict',
              ARRAY['supply_mix_accum', 'supply_mix_accum_moving', 'supply_mix_accum_inv', 'supply_mix_accum_numeric',
                  'supply_mix_accum_numeric_inv', 'supply_mix_combine', 'weighted_hhi_accum',
                  'weighted_hhi_accum_inv', 'n_minus_1', 'parse_quantity', 'row_kind', 'eu_supply_risk', 'material_balance_accum', 'material_balance_accum_inv',
                  'material_balance_accum_wide', 'material_balance_accum_wide_inv', 'material_balance_combine',
                  'trade_network_accum', 'trade_network_accum_inv', 'trade_network_combine'],
                  'every function is strict but those of aggregates that see NULLs, and those to which NULL says something');
SELECT is_empty('SELECT signature FROM function_member WHERE prokind = ''f''
    AND prosrc NOT IN (''ra_'' || proname, ''ra_'' || proname || ''_of_amounts'',
        ''ra_'' || proname || ''_from_jsonb'', ''ra_'' || proargtypes[0]::regtype || ''_to_jsonb'')
                 AND signature::text NOT IN (''supply_mix(text[],double precision[])'',
                     ''supply_mix(double precision[])'',
                     ''shannon_entropy(supply_mix,double precision)'', ''hhi_bounds(supply_mix,integer)'')',
                'the C symbol is the name in SQL behind "ra_"');
SELECT is_empty('SELECT signature FROM function_member, unnest(proargtypes) AS t(t)
    WHERE t IN (SELECT oid FROM pg_type WHERE typtype = ''p'')
    AND proname !~ ''^(supply_mix|material_balance|trade_network)_(in|recv)$''', 'no function is polymorphic');

-- signatures that the list does not show: results and names of arguments
SELECT is_empty('SELECT proname, pg_get_function_result(oid) FROM function_member JOIN (VALUES
  (''hhi'', ''double precision''), (''hhi_points'', ''double precision''),
      (''hhi_normalized'', ''double precision''),
  (''effective_suppliers'', ''double precision''), (''shannon_entropy'', ''double precision''),
      (''largest_share'', ''double precision''),
  (''total'', ''double precision''), (''attributed_share'', ''double precision''),
      (''amount'', ''double precision''), (''share'', ''double precision''),
  (''concentration_ratio'', ''double precision''), (''hill_number'', ''double precision''),
      (''largest_supplier'', ''text''),
  (''supplier_count'', ''bigint''), (''row_count'', ''bigint''), (''unknown_count'', ''bigint''),
  (''without'', ''supply_mix''), (''only_suppliers'', ''supply_mix''), (''supply_mix'', ''supply_mix''),
      (''hhi_bounds'', ''record''),
  (''suppliers'', ''SETOF record'')) AS v(proname, result) USING (proname)
      WHERE pg_get_function_result(oid) <> result', 'results of functions and aggregates');
SELECT is(pg_get_function_arguments(p.oid), want, 'arguments of ' || proname)
FROM function_member AS p JOIN (VALUES
  ('hhi', 'mix supply_mix'), ('amount', 'mix supply_mix, supplier text'),
      ('share', 'mix supply_mix, supplier text'),
  ('concentration_ratio', 'mix supply_mix, k integer'),
      ('hill_number', 'mix supply_mix, q double precision'),
  ('hhi_bounds', 'mix supply_mix, OUT lower double precision, OUT upper double precision'),
  ('suppliers', 'mix supply_mix, OUT rank bigint, OUT supplier text, OUT amount double precision, OUT share double precision, OUT cumulative_share double precision'),
  ('without', 'mix supply_mix, VARIADIC suppliers text[]'),
      ('only_suppliers', 'mix supply_mix, VARIADIC suppliers text[]')) AS v(proname, want) USING (proname)
WHERE prokind = 'f' AND p.oid <> to_regprocedure('hhi_bounds(supply_mix, integer)') ORDER BY proname;

-- aggregates
CREATE VIEW aggregate_member AS
SELECT f.proname, f.signature, a.* FROM function_member AS f JOIN pg_aggregate AS a ON a.aggfnoid = f.oid;
SELECT is((SELECT count(*) FROM aggregate_member), 55::bigint, 'there are 55 aggregates');
SELECT is_empty('SELECT signature FROM aggregate_member WHERE aggcombinefn = 0',
    'every aggregate can be combined');
SELECT is_empty('SELECT signature FROM aggregate_member
    WHERE aggtranstype::regtype::text NOT IN (''supply_mix'', ''material_balance'', ''trade_network'') OR aggserialfn <> 0', 'the state of every aggregate is a value of the type');
SELECT is_empty('SELECT signature FROM aggregate_member
    WHERE aggfinalmodify <> ''r'' OR aggmfinalmodify <> ''r''', 'no final function changes the state');
SELECT set_eq('SELECT proname::text FROM aggregate_member WHERE aggmtransfn = 0 OR aggminvtransfn = 0',
    ARRAY['rollup'], 'every aggregate moves with a window, except rollup');
SELECT is((SELECT count(DISTINCT (aggtransfn, aggtranstype, agginitval, aggcombinefn)) FROM aggregate_member
    WHERE proname NOT IN ('rollup', 'weighted_hhi', 'material_balance', 'trade_network')), 2::bigint, 'aggregates over the same arguments share one state, those of numeric amounts another');
SELECT is_empty('SELECT signature FROM aggregate_member WHERE aggtransspace = 0',
    'every aggregate declares the size of its state');

-- the type
SELECT ok(typlen = -1 AND typstorage = 'x' AND typalign = 'd' AND typreceive <> 0 AND typsend <> 0
    AND typelem = 0, 'the type is of variable length, can be stored out of line, and has a binary form')
FROM pg_type WHERE oid = 'supply_mix'::regtype;
SELECT is_empty('SELECT object FROM member JOIN pg_cast ON classid = ''pg_cast''::regclass
    AND objid = pg_cast.oid WHERE castcontext <> ''a''', 'no cast is implicit');
SELECT ok((SELECT bool_and(oprcanhash AND oprcanmerge AND oprcom = oid) FROM pg_operator
    WHERE oid = '=(supply_mix,supply_mix)'::regoperator), '= can hash and merge');

-- the second extension
CREATE EXTENSION resource_analytics_rollup;
CREATE VIEW rollup_member AS
SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, 0) AS object
FROM pg_depend AS d JOIN pg_extension AS e ON d.refobjid = e.oid AND e.extname = 'resource_analytics_rollup'
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND d.classid <> 'pg_type'::regclass;
SELECT set_eq('SELECT object FROM rollup_member', ARRAY[
  'view supply_rollups',
  'function create_supply_rollup(text,regclass,text[],text,text,text)',
  'function refresh_supply_rollup(regclass)',
  'function verify_supply_rollup(regclass)',
  'function drop_supply_rollup(regclass)',
  'function supply_rollup_part(regclass,text)',
  'function supply_rollup_core()',
  'function supply_rollup_list(text[],text)',
  'function supply_rollup_named(regclass)',
  'function supply_rollup_defined(regclass)',
  'function supply_rollup_tree(regclass)',
  'function supply_rollup_tables(regclass,regclass)',
  'function supply_rollup_check_source(regclass)',
  'function supply_rollup_base_type(oid)',
  'function supply_rollup_column(regclass,text)',
  'function supply_rollup_check_groups(regclass,text[])',
  'function supply_rollup_check_supply(regclass,text,text)',
  'function supply_rollup_check_clause(regclass,text,text,text)',
  'function supply_rollup_measures()',
  'function supply_rollup_make_table(text,regclass,text[])',
  'function supply_rollup_make_views(regclass,regclass,text[],text,text,text,text)',
  'function supply_rollup_query(regclass,regclass)',
  'function supply_rollup_statements(regclass)',
  'function supply_rollup_maintain(regclass)',
  'function supply_rollup_make_function(regclass)',
  'function supply_rollup_make_triggers(regclass,regclass)',
  'function supply_rollup_comment(regclass,regclass,text[])',
  'function supply_rollup_differences(regclass,text[])',
  'function supply_rollup_write(regclass,text[])',
  'function supply_rollup_target(text,text)',
  'function supply_rollup_make(text,regclass,text[],text,text,text,text,text)'
  ], 'resource_analytics_rollup owns what is approved, and nothing else');
SELECT is_empty('SELECT object FROM rollup_member WHERE obj_description(objid, classid::regclass::name) IS NULL',
    'and every object of it has a comment');
SELECT is_empty($$SELECT objid::regprocedure FROM rollup_member JOIN pg_proc AS p ON classid = 'pg_proc'::regclass AND objid = p.oid
    WHERE prosecdef OR (SELECT lanname FROM pg_language WHERE oid = prolang) NOT IN ('sql', 'plpgsql')$$,
    'it lends nobody rights, and has no C');
SELECT set_eq($$SELECT objid::regprocedure::text FROM rollup_member JOIN pg_proc AS p ON classid = 'pg_proc'::regclass AND objid = p.oid
    WHERE 'search_path=pg_catalog, pg_temp' <> ALL (coalesce(proconfig, '{}'))$$,
    ARRAY['create_supply_rollup(text,regclass,text[],text,text,text)'], 'only the function that hands it on sees the search_path of the caller');
SELECT ok(trusted AND NOT relocatable AND superuser AND requires = '{resource_analytics}', 'trusted, and needs the core')
FROM pg_available_extension_versions WHERE name = 'resource_analytics_rollup' AND installed;
DROP VIEW rollup_member;
DROP EXTENSION resource_analytics_rollup;

-- the extension
SELECT ok(trusted AND relocatable AND superuser, 'trusted and relocatable')
FROM pg_available_extension_versions WHERE name = 'resource_analytics' AND installed;

CREATE SCHEMA elsewhere;
ALTER EXTENSION resource_analytics SET SCHEMA elsewhere;
SET LOCAL search_path = pg_catalog;
SELECT elsewhere.hhi(s, a) AS hhi, elsewhere.hhi(elsewhere.supply_mix(s, a)) AS hhi_of_mix,
       (elsewhere.supply_mix(s, a) OPERATOR(elsewhere.+) '{"C": 2}')::text AS sum,
           elsewhere.supply_mix(s, a)::jsonb AS amounts
FROM (VALUES ('A', 1), ('B', 1)) AS v(s, a) \gset moved_
RESET search_path;
SELECT is(ARRAY[:'moved_hhi', :'moved_hhi_of_mix', :'moved_sum', :'moved_amounts'],
          ARRAY['0.5', '0.5', '{"A": 1, "B": 1, "C": 2}', '{"A": 1, "B": 1}'],
              'it works in another schema, outside search_path');

-- an owner of a database who is no superuser
DROP VIEW aggregate_member, function_member, member;
DROP EXTENSION resource_analytics;
CREATE ROLE resource_analytics_test_owner;
SELECT format('GRANT CREATE ON DATABASE %I TO resource_analytics_test_owner', current_database()) \gexec
CREATE SCHEMA own AUTHORIZATION resource_analytics_test_owner;
SET LOCAL ROLE resource_analytics_test_owner;
SET LOCAL search_path = own;
CREATE EXTENSION resource_analytics;
SELECT hhi('A', 1) AS hhi \gset owner_
RESET ROLE;
RESET search_path;
SELECT is(:'owner_hhi'::text, '1', 'it can be created and used without being a superuser');

SELECT * FROM finish();
ROLLBACK;
