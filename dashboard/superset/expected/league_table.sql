-- shares and their squares by hand
WITH supplier AS (
  SELECT commodity, stage, country, country_code, sum(amount) AS amount,
         sum(sum(amount)) OVER (PARTITION BY commodity, stage) AS total
  FROM minerals.world_production
  WHERE year = :year AND us_critical = 'yes' AND first_stage = 'yes' AND world_total_printed = 'yes' AND amount > 0
  GROUP BY commodity, stage, country, country_code
), ranked AS (
  SELECT *, amount / total AS share, row_number() OVER (PARTITION BY commodity, stage ORDER BY amount DESC, country COLLATE "C") AS rank
  FROM supplier WHERE country_code IS NOT NULL
)
SELECT commodity, stage, max(country) FILTER (WHERE rank = 1) AS largest_supplier, 100 * max(share) AS largest_share_pct,
       100 * sum(share) FILTER (WHERE rank <= 3) AS top3_share_pct, 1 / sum(share ^ 2) AS effective_suppliers,
       10000 * sum(share ^ 2) AS hhi_points
FROM ranked GROUP BY commodity, stage ORDER BY hhi_points DESC, commodity COLLATE "C", stage
