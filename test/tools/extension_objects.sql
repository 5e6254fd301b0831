-- All that the catalogue says of an extension's objects, a line for each thing
-- said: psql -v extension=NAME -f extension_objects.sql.  Two installations are
-- the same when these lines are, in whatever schema and however they came about.
SELECT set_config('search_path', quote_ident(nspname), false) IS NULL AS unused
FROM pg_extension JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = :'extension' \gset

WITH member AS (
  SELECT classid, objid, pg_describe_object(classid, objid, 0) AS name
  FROM pg_depend
  WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
    AND refobjid = (SELECT oid FROM pg_extension WHERE extname = :'extension')
), said AS (
  SELECT 'pg_proc'::regclass AS class, oid, 'function' AS topic, pg_get_function_arguments(oid) || ' -> '
    || pg_get_function_result(oid) || ' ' || ((to_jsonb(p) || jsonb_build_object('owner', proowner::regrole,
      'prosupport', prosupport::regprocedure, 'language', (SELECT lanname FROM pg_language WHERE oid = prolang)))
    - '{oid,proowner,prolang,pronamespace,prorettype,proargtypes,proallargtypes,proargdefaults,prosqlbody}'::text[])
      AS fact
  FROM pg_proc AS p
  UNION ALL
  SELECT 'pg_proc'::regclass, aggfnoid, 'aggregate', ((to_jsonb(a) || jsonb_build_object(
      'aggtransfn', aggtransfn::regprocedure, 'aggfinalfn', aggfinalfn::regprocedure,
      'aggcombinefn', aggcombinefn::regprocedure, 'aggserialfn', aggserialfn::regprocedure,
      'aggdeserialfn', aggdeserialfn::regprocedure, 'aggmtransfn', aggmtransfn::regprocedure,
      'aggminvtransfn', aggminvtransfn::regprocedure, 'aggmfinalfn', aggmfinalfn::regprocedure,
      'aggtranstype', aggtranstype::regtype, 'aggmtranstype', aggmtranstype::regtype,
      'aggsortop', aggsortop::regoperator))
    - 'aggfnoid')::text
  FROM pg_aggregate AS a
  UNION ALL
  SELECT 'pg_type'::regclass, oid, 'type', ((to_jsonb(t) || jsonb_build_object(
      'typinput', typinput::regprocedure, 'typoutput', typoutput::regprocedure,
      'typreceive', typreceive::regprocedure, 'typsend', typsend::regprocedure,
      'typmodin', typmodin::regprocedure, 'typmodout', typmodout::regprocedure,
      'typanalyze', typanalyze::regprocedure, 'owner', typowner::regrole, 'typbasetype', typbasetype::regtype,
      'typelem', typelem::regtype))
    - '{oid,typowner,typnamespace,typrelid,typarray,typcollation,typdefaultbin}'::text[])::text
  FROM pg_type AS t
  UNION ALL
  SELECT 'pg_operator'::regclass, oid, 'operator', ((to_jsonb(o) || jsonb_build_object(
      'oprcode', oprcode::regprocedure, 'oprrest', oprrest::regprocedure, 'oprjoin', oprjoin::regprocedure,
      'owner', oprowner::regrole, 'oprleft', oprleft::regtype, 'oprright', oprright::regtype,
      'oprresult', oprresult::regtype, 'oprcom', oprcom::regoperator, 'oprnegate', oprnegate::regoperator))
    - '{oid,oprowner,oprnamespace}'::text[])::text
  FROM pg_operator AS o
  UNION ALL
  SELECT 'pg_cast'::regclass, oid, 'cast', concat_ws(' ', castfunc::regprocedure, castcontext, castmethod)
  FROM pg_cast
  UNION ALL
  SELECT 'pg_opclass'::regclass, oid, 'operator class', concat_ws(' ', opcowner::regrole, opcdefault,
    opcintype::regtype, opckeytype::regtype, pg_describe_object('pg_opfamily'::regclass, opcfamily, 0))
  FROM pg_opclass
  UNION ALL
  SELECT 'pg_opfamily'::regclass, amopfamily, 'operator of family', concat_ws(' ', amopstrategy, amoppurpose,
    amopopr::regoperator)
  FROM pg_amop
  UNION ALL
  SELECT 'pg_opfamily'::regclass, amprocfamily, 'function of family', concat_ws(' ', amprocnum,
    amproclefttype::regtype, amprocrighttype::regtype, amproc::regprocedure)
  FROM pg_amproc
  UNION ALL
  SELECT 'pg_class'::regclass, oid, 'relation', concat_ws(' ', relkind, relpersistence, relowner::regrole,
    relacl, CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END)
  FROM pg_class
  UNION ALL
  SELECT 'pg_class'::regclass, attrelid, 'column', concat_ws(' ', attnum, attname, format_type(atttypid, atttypmod),
    attnotnull, attacl, pg_get_expr(adbin, adrelid))
  FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT 'pg_class'::regclass, conrelid, 'constraint', conname || ' ' || pg_get_constraintdef(oid)
  FROM pg_constraint
  UNION ALL
  SELECT 'pg_class'::regclass, indrelid, 'index', pg_get_indexdef(indexrelid)
  FROM pg_index
  UNION ALL
  SELECT 'pg_class'::regclass, tgrelid, 'trigger', pg_get_triggerdef(oid)
  FROM pg_trigger
  UNION ALL
  SELECT 'pg_event_trigger'::regclass, oid, 'event trigger', concat_ws(' ', evtname, evtevent, evtfoid::regprocedure,
    evtenabled, evttags)
  FROM pg_event_trigger
  UNION ALL
  SELECT classoid, objoid, 'comment', concat_ws(' ', nullif(objsubid, 0), description)
  FROM pg_description
  UNION ALL
  SELECT classoid, objoid, 'privileges at creation', initprivs::text
  FROM pg_init_privs
)
SELECT name || ': is a member' FROM member
UNION ALL
SELECT name || ': ' || topic || ': ' || fact FROM member JOIN said ON class = classid AND oid = objid
UNION ALL
SELECT 'extension: ' || ((to_jsonb(e) || jsonb_build_object('extconfig', extconfig::regclass[]))
  - '{oid,extowner,extnamespace,extversion}'::text[])::text
FROM pg_extension AS e WHERE extname = :'extension'
ORDER BY 1;
