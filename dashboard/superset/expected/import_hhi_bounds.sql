-- The part that is not named: as many small suppliers, or as few as can be when none is
-- larger than the smallest named.
WITH share AS (
  SELECT material, coalesce(nullif(form, ''), stage) AS product, country_name AS country,
         share_pct / greatest(100, sum(share_pct) OVER (PARTITION BY material, form, stage)) AS share
  FROM minerals.supply_share AS s LEFT JOIN minerals.country USING (country_code) JOIN minerals.material AS m USING (material)
  WHERE scope = CASE :'importer' WHEN 'United States' THEN 'US imports' WHEN 'European Union' THEN 'EU sourcing' END
    AND m.us_critical
), known AS (
  SELECT material, product, coalesce(sum(share ^ 2) FILTER (WHERE country IS NOT NULL), 0) AS sum_of_squares,
         1 - coalesce(sum(share) FILTER (WHERE country IS NOT NULL), 0) AS rest,
         coalesce(min(share) FILTER (WHERE country IS NOT NULL AND share > 0), 1) AS cap,
         max(share) FILTER (WHERE country IS NOT NULL) AS largest,
         (array_agg(country ORDER BY share DESC NULLS LAST, country) FILTER (WHERE country IS NOT NULL))[1] AS largest_supplier
  FROM share GROUP BY material, product
)
SELECT material, product, largest_supplier, 100 * largest AS largest_share_pct, 100 * rest AS unattributed_pct,
       10000 * sum_of_squares AS hhi_points_lower,
       10000 * (sum_of_squares + floor(rest / cap) * cap ^ 2 + (rest - floor(rest / cap) * cap) ^ 2) AS hhi_points_upper
FROM known
