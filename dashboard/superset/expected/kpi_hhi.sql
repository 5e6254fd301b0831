SELECT 10000 * sum(share ^ 2) AS hhi_points
FROM (
  SELECT country_code, sum(amount) / sum(sum(amount)) OVER () AS share
  FROM minerals.world_production
  WHERE material = :'material' AND product = :'product' AND year = :year GROUP BY country_code
) AS supplier WHERE country_code IS NOT NULL
