-- What was read, what was left out and why, whether the sums agree with the printed
-- totals, and what is odd in the files.

\set ON_ERROR_STOP on
\set QUIET on
\pset pager off
\pset footer off
\pset border 0
\pset linestyle ascii

\echo 'EVERY ROW OF EVERY FILE: READ = LOADED + LEFT OUT'
\echo
SELECT coalesce(regexp_replace(path, 'salient/.*', 'salient/ (' || count(*) || ' files)'), 'all files')  AS "file",
       sum(rows_read)                                   AS "read",
       sum(rows_loaded)                                 AS "loaded",
       sum(rows_left_out)                               AS "left out",
       sum(rows_unaccounted)                            AS "lost"
FROM (SELECT regexp_replace(path, 'salient/.*', 'salient/') AS path, rows_read, rows_loaded, rows_left_out, rows_unaccounted
      FROM minerals.load_report) AS r
GROUP BY ROLLUP (path)
ORDER BY r.path;

\echo 'Left out, and why'
\echo
SELECT count(*)                                         AS "rows",
       o.reason                                         AS "reason",
       regexp_replace(f.path, 'salient/.*', 'salient/') AS "file"
FROM minerals.left_out AS o JOIN minerals.source_file AS f USING (file_id)
GROUP BY 2, 3
ORDER BY 3, 2;

\echo 'SUMS OF THE COUNTRIES AGAINST PRINTED WORLD TOTALS'
\echo
SELECT verdict                                          AS "the sum is",
       count(*) FILTER (WHERE measure = 'production')   AS "production",
       count(*) FILTER (WHERE measure = 'capacity')     AS "capacity",
       count(*) FILTER (WHERE measure = 'reserves')     AS "reserves"
FROM minerals.total_check
GROUP BY verdict
ORDER BY min(array_position(ARRAY['equal', 'equal when rounded', 'within the rounding of the parts',
                                  'above the printed bound', 'no parts', 'differs'], verdict));

SELECT count(*) AS minerals,
       count(*) FILTER (WHERE leading_amount_t IS NOT NULL
                        AND (leader, amount_t, total_t) = (leading_country, leading_amount_t, world_amount_t)) AS agree,
       count(*) FILTER (WHERE leading_amount_t IS NULL) AS not_available
FROM minerals.leader_check \gset
\echo 'Table 5 of the USGS names the leading producer of' :minerals 'critical minerals:' :agree 'agree with the rows'
\echo 'in country, tonnes and world total,' :not_available 'have no figures.'
\echo

\echo 'WHAT IS ODD IN THE SOURCES'
\echo
SELECT findings AS "found", explanation AS "what it is, and what was done"
FROM minerals.quality_report
ORDER BY min(path) OVER (PARTITION BY split_part(path, '/', 1)), path, check_name, subject;
