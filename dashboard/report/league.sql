-- Which supplies hang on one country?
--
-- One line per product at its first stage: the mine, or else what the source reports first. Only what
-- has a world total is ranked; the 15 most concentrated are shown, and rare earths.
--
-- Unit: percent of world production 2024 (estimate); HHI in points, 10000 is a single supplier. It runs
-- from a lower bound (countries not named are many) to an upper one (they are few).
-- Source: USGS, Mineral Commodity Summaries 2025 (public domain).
WITH product AS (
  SELECT g.material, concat_ws(', ', g.material, nullif(g.form, '')) AS product, g.stage, g.mix
  FROM minerals.supply_group AS g
  JOIN minerals.world_total AS t ON t.edition = g.edition AND t.material = g.material AND t.form = g.form
       AND t.stage = g.stage AND t.year = g.first_year AND t.measure = 'production' AND t.amount IS NOT NULL
  WHERE g.scope = 'production' AND g.edition = 'MCS 2025' AND g.first_year = 2024
    AND (g.stage = 'mining'
         OR NOT EXISTS (SELECT FROM minerals.production AS p
                        WHERE p.edition = g.edition AND p.material = g.material AND p.stage = 'mining'))
    AND g.form <> 'iron content'      -- the same ore, weighed otherwise
    AND g.material <> 'Alumina'       -- made of the bauxite that is here
), ranked AS (
  SELECT rank() OVER (ORDER BY hhi(mix) DESC) AS rank, * FROM product
)
SELECT rank, product, stage,
       country_name(largest_supplier(mix))                                         AS largest_supplier,
       round((100 * largest_share(mix))::numeric, 1)                               AS largest_share_pct,
       round((100 * (concentration_ratio(mix, 3) - largest_share(mix)))::numeric, 1) AS next_two_pct,
       round((100 * (attributed_share(mix) - concentration_ratio(mix, 3)))::numeric, 1) AS other_named_pct,
       round((100 * (1 - attributed_share(mix)))::numeric, 1)                      AS not_named_pct,
       round(10000 * lower)                                                        AS hhi_from_points,
       round(10000 * upper)                                                        AS hhi_to_points
FROM ranked, hhi_bounds(mix)
WHERE rank <= 15 OR material = 'Rare earths'
ORDER BY rank, product;
