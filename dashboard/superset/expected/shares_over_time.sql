WITH supplier AS (
  SELECT year, coalesce(country, 'not named') AS supplier, sum(amount) AS amount
  FROM minerals.world_production WHERE material = :'material' AND product = :'product' GROUP BY year, country
), largest AS (
  SELECT supplier FROM supplier GROUP BY supplier ORDER BY sum(amount) DESC NULLS LAST, supplier COLLATE "C" LIMIT 8
), series AS (
  SELECT year, CASE WHEN l.supplier IS NULL THEN 'Others' ELSE s.supplier END AS supplier, sum(amount) AS amount
  FROM supplier AS s LEFT JOIN largest AS l USING (supplier) GROUP BY 1, 2
)
SELECT year, json_object_agg(supplier, amount / total) AS series
FROM series JOIN (SELECT year, sum(amount) AS total FROM supplier GROUP BY year) AS t USING (year)
GROUP BY year
