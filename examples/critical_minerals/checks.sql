-- Does it add up?  Each check writes down what it finds.  What is known of the
-- sources is explained in known_issues.sql; anything else stops the load, and so
-- does a known issue that is no longer found.

CREATE TABLE minerals.finding (
  check_name text NOT NULL,
  subject    text NOT NULL,
  path       text,
  detail     text NOT NULL,
  PRIMARY KEY (check_name, subject)
);
COMMENT ON TABLE minerals.finding IS 'What is odd in the files';


-- Files and rows -------------------------------------------------------------------

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'file without a loader', path, path, 'nothing is read from this file'
FROM minerals_raw.file_found
WHERE path NOT IN (SELECT path FROM minerals.load_report WHERE rows_read > 0)
  AND path NOT IN (SELECT path FROM minerals_raw.documentation);

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'file without rows', path, path, 'no row was read'
FROM minerals.load_report WHERE rows_read = 0;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'rows unaccounted for', path, path, rows_unaccounted || ' rows'
FROM minerals.load_report WHERE rows_unaccounted > 0;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'not as many rows as documented', r.path, r.path, f.documented || ' documented, ' || r.rows_read || ' read'
FROM minerals.load_report AS r JOIN minerals.source_file AS f USING (path)
WHERE r.rows_read <> f.documented;

-- What could not be read.
INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT o.reason, f.path || ' row ' || o.row_no, f.path, coalesce(o.detail, '')
FROM minerals.left_out AS o JOIN minerals.source_file AS f USING (file_id)
WHERE o.reason ~ '^(unknown|unreadable|contradicts)';

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'rows that repeat others', f.path, f.path, count(*) || ' rows left out'
FROM minerals.left_out AS o JOIN minerals.source_file AS f USING (file_id)
WHERE o.reason ~ '^repeats'
GROUP BY f.path;

-- Words where a number is expected, beside those that parse_quantity() knows.
INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'words in place of a number', s.commodity || ', ' || s.statistic, min(f.path), min(s.printed)
FROM minerals.us_statistic AS s JOIN minerals.source_file AS f USING (file_id)
WHERE s.mark = 'unreadable'
GROUP BY s.commodity, s.statistic;


-- Sums against printed totals ---------------------------------------------------------

-- One unit in the last digit that was not rounded away; sources print at least two
-- digits.  Takes a number without trailing zeros behind the point: trim_scale(x).
CREATE FUNCTION minerals.place(n numeric) RETURNS float8
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN n = 0 THEN 0
              WHEN scale(n) > 0 THEN power(10::float8, -scale(n))
              ELSE power(10::float8, least(length(n::text) - length(rtrim(n::text, '0')), length(n::text) - 2)) END
$$;
COMMENT ON FUNCTION minerals.place(numeric) IS 'Value of one unit in the last digit of a rounded amount';

-- A sum of n rounded amounts may be off by half a place for each of them, and the
-- printed total by half a place of its own.
CREATE TABLE minerals.total_check AS
  WITH part AS (
    SELECT 'production' AS measure, edition, material, form, stage, year, amount FROM minerals.production
    UNION ALL
    SELECT 'capacity', edition, material, form, stage, year, amount FROM minerals.capacity
    UNION ALL
    SELECT 'reserves', edition, material, form, stage, year, coalesce(amount, lower_bound) FROM minerals.reserves
    UNION ALL
    -- the one printed total over two forms
    SELECT 'production', edition, material, 'ilmenite and rutile', stage, year, amount
    FROM minerals.production WHERE form IN ('ilmenite', 'rutile')
    UNION ALL
    SELECT 'reserves', edition, material, 'ilmenite and rutile', stage, year, amount
    FROM minerals.reserves WHERE form IN ('ilmenite', 'rutile')
  ), summed AS (
    SELECT measure, edition, material, form, stage, year, count(amount) AS parts, sum(amount) AS sum_of_parts,
           sum(minerals.place(trim_scale(amount::numeric))) / 2 AS rounding_of_parts
    FROM part
    GROUP BY measure, edition, material, form, stage, year
  )
  SELECT t.measure, t.edition, t.material, t.form, t.stage, t.year, t.unit, coalesce(s.parts, 0) AS parts, s.sum_of_parts,
         coalesce(t.amount, t.lower_bound) AS printed_total, t.amount IS NULL AS is_lower_bound,
         minerals.place(trim_scale(coalesce(t.amount, t.lower_bound)::numeric)) / 2 AS rounding_of_total,
         s.rounding_of_parts, t.file_id
  FROM minerals.world_total AS t
  LEFT JOIN summed AS s USING (measure, edition, material, form, stage, year)
  WHERE coalesce(t.amount, t.lower_bound) IS NOT NULL;
COMMENT ON TABLE minerals.total_check IS 'Sums of the countries beside the printed world totals';
COMMENT ON COLUMN minerals.total_check.rounding_of_total IS 'By how much the total may be off because it is rounded';
COMMENT ON COLUMN minerals.total_check.rounding_of_parts IS
  'By how much the sum may be off because its parts are rounded';

ALTER TABLE minerals.total_check ADD verdict text;
UPDATE minerals.total_check SET verdict =
  CASE
    WHEN parts = 0 THEN 'no parts'
    WHEN is_lower_bound AND sum_of_parts >= printed_total THEN 'above the printed bound'
    WHEN abs(sum_of_parts - printed_total) <= 1e-9 * printed_total THEN 'equal'
    WHEN abs(sum_of_parts - printed_total) <= rounding_of_total THEN 'equal when rounded'
    WHEN abs(sum_of_parts - printed_total) <= rounding_of_total + rounding_of_parts THEN 'within the rounding of the parts'
    ELSE 'differs'
  END;

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'sum differs from the printed total',
       concat_ws(' ', c.edition, c.material, nullif(c.form, ''), c.measure, c.stage, c.year), f.path,
       CASE WHEN parts = 0 THEN format('no parts, %s %s printed', c.printed_total, c.unit)
            ELSE format('%s %s, %s printed (%s %%)', c.sum_of_parts, c.unit, c.printed_total,
                        round((100 * (c.sum_of_parts / c.printed_total - 1))::numeric, 1)) END
FROM minerals.total_check AS c JOIN minerals.source_file AS f USING (file_id)
WHERE c.verdict IN ('no parts', 'differs');

-- Table 5 prints the leading producer of each critical mineral: an independent look
-- at countries, units and totals.
CREATE TABLE minerals.leader_check AS
  SELECT c.commodity, c.leading_country, c.leading_amount_t, c.leading_share_pct, c.world_amount_t,
         p.leader, p.amount_t, t.amount AS total_t
  FROM minerals.us_critical_mineral AS c
  LEFT JOIN LATERAL (
    SELECT country_code AS leader, amount AS amount_t, form, stage
    FROM minerals.production
    WHERE material = c.material AND year = c.year AND edition = 'MCS 2025'
      AND amount IS NOT NULL AND country_code IS NOT NULL
    ORDER BY amount DESC LIMIT 1
  ) AS p ON true
  LEFT JOIN minerals.world_total AS t
    ON t.measure = 'production' AND t.edition = 'MCS 2025' AND t.material = c.material AND t.year = c.year
       AND (t.form, t.stage) = (p.form, p.stage);
COMMENT ON TABLE minerals.leader_check IS
  'Leading producers as printed in table 5, beside those of the production table';

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'leading producer differs from table 5', c.commodity, 'usgs_mcs2025/trends/MCS2025_T5_Critical_Minerals_Salient.csv',
       format('%s %s of %s t there, %s %s of %s t in the world data', leading_country, leading_amount_t, world_amount_t,
              leader, amount_t, total_t)
FROM minerals.leader_check AS c
WHERE leading_amount_t IS NOT NULL
  AND (leader, amount_t, total_t) IS DISTINCT FROM (leading_country, leading_amount_t, world_amount_t);


-- Shares against 100 percent ----------------------------------------------------------

-- Shares are rounded to the place that is printed, and bounds leave room of their own.
-- Suppliers of less than 1 % are not listed for the EU: its lists may fall short, by
-- not more than 12 points if they are no more than a dozen.
CREATE TABLE minerals.share_check AS
  SELECT scope, material, form, stage, count(*) AS parts, sum(share_pct) AS sum_pct,
         sum(lower_pct) AS lower_pct, sum(upper_pct) AS upper_pct,
         (count(*) * CASE scope WHEN 'world' THEN 0.05 WHEN 'US imports' THEN 0.1 ELSE 0.25 END)::numeric(6, 2) AS rounding_pct,
         CASE scope WHEN 'EU sourcing' THEN 12 ELSE 0 END AS not_listed_pct, min(file_id) AS file_id
  FROM minerals.supply_share
  GROUP BY scope, material, form, stage;
COMMENT ON TABLE minerals.share_check IS 'Sums of the shares, which should be 100 percent';
COMMENT ON COLUMN minerals.share_check.lower_pct IS 'Sum of the lower bounds';
COMMENT ON COLUMN minerals.share_check.upper_pct IS 'Sum of the upper bounds';

INSERT INTO minerals.finding (check_name, subject, path, detail)
SELECT 'shares do not add up to 100 %', concat_ws(' ', c.scope || ':', c.material, nullif(c.form, ''), c.stage), f.path,
       format('%s %%', round(sum_pct::numeric, 1))
FROM minerals.share_check AS c JOIN minerals.source_file AS f USING (file_id)
WHERE lower_pct - rounding_pct > 100 OR upper_pct + rounding_pct + not_listed_pct < 100;
