-- Is the grip on rare earths loosening?
--
-- rollup() adds up the years to find the four largest producers; without() leaves all others.
--
-- Unit: percent of world mine production, in tonnes of rare-earth-oxide equivalent; e: an estimate.
-- Source: USGS, Mineral Commodity Summaries 2022 to 2025 (public domain).
WITH mined AS (
  SELECT first_year AS year, bool_and(basis = 'estimated') AS estimated,
         supply_mix(country_name(country_code), amount) AS mix
  FROM minerals.supply
  WHERE scope = 'production' AND material = 'Rare earths' AND vintage = 'latest'
  GROUP BY first_year
), largest AS (
  SELECT array_agg(supplier ORDER BY rank) AS names
  FROM (SELECT rollup(mix) AS whole FROM mined) AS r, suppliers(whole)
  WHERE rank <= 4
), share AS (
  SELECT year, estimated, rank, supplier, amount(mix, supplier) AS amount, total(mix)
  FROM mined, largest, unnest(names) WITH ORDINALITY AS n (supplier, rank)
  UNION ALL
  SELECT year, estimated, cardinality(names) + 1, 'All others', total(without(mix, VARIADIC names)), total(mix)
  FROM mined, largest
)
SELECT year, CASE WHEN estimated THEN 'estimated' ELSE 'reported' END AS basis, rank, supplier,
       coalesce(amount, 0)                                    AS amount_t,
       round((100 * coalesce(amount, 0) / total)::numeric, 1) AS share_pct,
       round((100 * sum(amount) OVER (PARTITION BY year ORDER BY rank) / total)::numeric, 1) AS cumulative_share_pct
FROM share
ORDER BY year, rank;
