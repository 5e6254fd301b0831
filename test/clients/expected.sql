-- What every program in examples/clients has to print, computed without the extension.
WITH mined AS (
  SELECT first_year AS year, coalesce(country_code, '') AS supplier, sum(amount) AS amount
  FROM minerals.supply
  WHERE edition LIKE 'MCS %' AND stage = 'mining' AND vintage = 'latest' AND material = :'material' AND amount > 0
  GROUP BY first_year, country_code
), shared AS (
  SELECT *, amount / sum(amount) OVER (PARTITION BY year) AS share,
         row_number() OVER (PARTITION BY year ORDER BY (supplier = ''), amount DESC, supplier COLLATE "C") AS rank
  FROM mined
), squared AS (
  SELECT year, sum(share ^ 2) FILTER (WHERE supplier <> '') AS hhi FROM shared GROUP BY year
), latest AS (
  SELECT * FROM mined WHERE year = (SELECT max(year) FROM mined)
), more AS (
  SELECT supplier, sum(amount) AS amount
  FROM (SELECT supplier, amount FROM latest UNION ALL SELECT :'country', :tonnes) AS u GROUP BY supplier
)
SELECT line FROM (
  SELECT 1 AS part, year AS place,
         format('%s hhi %s effective %s largest %s %s', year, round(hhi::numeric, 4), round((1 / hhi)::numeric, 2),
                supplier, round(share::numeric, 4)) AS line
  FROM squared JOIN shared USING (year) WHERE rank = 1
  UNION ALL
  SELECT 2, rank, format('%s %s', supplier, round(amount::numeric))
  FROM shared WHERE year = (SELECT max(year) FROM mined) AND rank <= 3
  UNION ALL
  SELECT 3, 1, format('with %s more from %s: hhi %s becomes %s', :tonnes, :'country',
                      (SELECT round(hhi::numeric, 4) FROM squared ORDER BY year DESC LIMIT 1),
                      (SELECT round(sum((amount / (SELECT sum(amount) FROM more)) ^ 2)::numeric, 4) FROM more WHERE supplier <> ''))
) AS t
ORDER BY part, place;
