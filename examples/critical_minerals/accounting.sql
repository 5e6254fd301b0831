-- What became of every row: loaded, or left out for a reason.

CREATE VIEW minerals.row_loaded AS
  SELECT file_id, row_no FROM minerals.country WHERE file_id IS NOT NULL
  UNION SELECT file_id, row_no FROM minerals.trade_area
  UNION SELECT file_id, row_no FROM minerals.material_group
  UNION SELECT file_id, row_no FROM minerals.trade_product WHERE file_id IS NOT NULL
  UNION SELECT file_id, row_no FROM minerals.production
  UNION SELECT file_id, row_no FROM minerals.capacity
  UNION SELECT file_id, row_no FROM minerals.reserves
  UNION SELECT file_id, row_no FROM minerals.world_total
  UNION SELECT file_id, row_no FROM minerals.supply_share
  UNION SELECT file_id, row_no FROM minerals.trade
  UNION SELECT file_id, row_no FROM minerals.governance
  UNION SELECT file_id, row_no FROM minerals.us_statistic
  UNION SELECT file_id, row_no FROM minerals.import_reliance
  UNION SELECT file_id, row_no FROM minerals.us_import_rank
  UNION SELECT file_id, row_no FROM minerals.us_source_count
  UNION SELECT file_id, row_no FROM minerals.us_critical_mineral
  UNION SELECT file_id, row_no FROM minerals.eu_assessment
  UNION SELECT file_id, row_no FROM minerals.end_use;
COMMENT ON VIEW minerals.row_loaded IS 'Rows of the files that are in a table, each once';
COMMENT ON COLUMN minerals.row_loaded.file_id IS 'File, see source_file';
COMMENT ON COLUMN minerals.row_loaded.row_no IS 'Row below the header, from 1';

CREATE TABLE minerals.load_report AS
  SELECT f.path, f.publisher, f.edition,
         count(r.row_no)::integer                                         AS rows_read,
         count(l.row_no)::integer                                         AS rows_loaded,
         count(o.row_no)::integer                                         AS rows_left_out,
         count(*) FILTER (WHERE r.row_no IS NOT NULL AND (l.row_no IS NULL) = (o.row_no IS NULL))::integer
                                                                          AS rows_unaccounted,
         string_agg(DISTINCT o.reason, '; ')                              AS reasons
  FROM minerals.source_file AS f
  LEFT JOIN minerals.row_read AS r USING (file_id)
  LEFT JOIN minerals.row_loaded AS l USING (file_id, row_no)
  LEFT JOIN minerals.left_out AS o USING (file_id, row_no)
  GROUP BY f.file_id, f.path, f.publisher, f.edition;
COMMENT ON TABLE minerals.load_report IS 'For each file: rows read = rows loaded + rows left out';
COMMENT ON COLUMN minerals.load_report.rows_loaded IS 'Rows that are in at least one table';
COMMENT ON COLUMN minerals.load_report.rows_unaccounted IS
  'Rows that are in no table and not left out, or both: must be 0';
COMMENT ON COLUMN minerals.load_report.reasons IS 'Why rows were left out';
