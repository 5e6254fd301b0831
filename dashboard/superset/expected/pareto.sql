WITH supplier AS (
  SELECT country, sum(amount) AS amount, sum(sum(amount)) OVER () AS total
  FROM minerals.world_production WHERE material = :'material' AND product = :'product' AND year = :year GROUP BY country
), ranked AS (
  SELECT *, row_number() OVER (ORDER BY amount DESC, country COLLATE "C") AS rank FROM supplier
  WHERE country IS NOT NULL AND amount IS NOT NULL
)
SELECT to_char(rank, 'FM00') || ' ' || country AS ranked_supplier, 100 * amount / total AS share,
       100 * sum(amount) OVER (ORDER BY rank) / total AS cumulative_share
FROM ranked ORDER BY rank LIMIT 12
