-- How few countries are enough?
--
-- suppliers() ranks the countries of a mix and adds up their shares. A curve that starts high is a
-- supply in few hands.
--
-- Unit: percent of world mine production 2024 (estimate), the largest countries added up.
-- Source: USGS, Mineral Commodity Summaries 2025 (public domain).
SELECT g.material, s.rank, country_name(s.supplier)         AS supplier,
       round((100 * s.share)::numeric, 1)                   AS share_pct,
       round((100 * s.cumulative_share)::numeric, 1)        AS cumulative_share_pct
FROM minerals.supply_group AS g, suppliers(g.mix) AS s
WHERE g.scope = 'production' AND g.edition = 'MCS 2025' AND g.first_year = 2024 AND g.stage = 'mining'
  AND g.material IN ('Niobium', 'Cobalt', 'Rare earths', 'Nickel', 'Lithium', 'Copper')
  AND s.rank <= 8
ORDER BY max(s.share) OVER (PARTITION BY g.material) DESC, g.material COLLATE "C", s.rank;
