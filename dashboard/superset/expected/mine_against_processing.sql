WITH supplier AS (
  SELECT material, stage, country_code, 100 * sum(amount) / sum(sum(amount)) OVER (PARTITION BY material, stage) AS pct
  FROM minerals.production WHERE edition = 'IEA 2025' AND year = 2024
  GROUP BY material, stage, country_code
)
SELECT material, max(pct) FILTER (WHERE stage = 'mining') AS mining, max(pct) FILTER (WHERE stage = 'processing') AS processing
FROM supplier WHERE country_code IS NOT NULL GROUP BY material
