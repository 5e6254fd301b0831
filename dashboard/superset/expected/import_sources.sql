WITH share AS (
  SELECT coalesce(nullif(form, ''), stage) AS product, coalesce(c.country_name, 'not named') AS supplier, share_pct
  FROM minerals.supply_share LEFT JOIN minerals.country AS c USING (country_code)
  WHERE scope = CASE :'importer' WHEN 'United States' THEN 'US imports' WHEN 'European Union' THEN 'EU sourcing' END
    AND material = :'material'
), whole AS (
  SELECT * FROM share
  UNION ALL
  SELECT product, 'not named', 100 - sum(share_pct) FROM share GROUP BY product HAVING sum(share_pct) < 100
)
SELECT product, supplier, sum(share_pct) AS total FROM whole GROUP BY product, supplier
