WITH supplier AS (
  SELECT commodity, country_code, sum(amount) AS amount, sum(sum(amount)) OVER (PARTITION BY commodity) AS total
  FROM minerals.world_production
  WHERE year = :year AND us_critical = 'yes' AND first_stage = 'yes' AND world_total_printed = 'yes'
  GROUP BY commodity, country_code
)
SELECT commodity, 100 * (1 - max(amount / total)) AS left_without_largest_pct
FROM supplier WHERE country_code IS NOT NULL GROUP BY commodity ORDER BY 2, commodity COLLATE "C" LIMIT 20
