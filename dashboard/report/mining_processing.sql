-- Where is the bottleneck: at the mine, or in the refinery?
--
-- Two mixes side by side: who mines, and who refines.
--
-- Unit: percent of world supply 2024 held by the largest country. Rare earths are the four of permanent
-- magnets (Nd, Pr, Dy, Tb). The rest of the world counts in the total.
-- Source: IEA, Critical Minerals Dataset, 2025 edition (CC BY 4.0).
WITH stages AS (
  SELECT CASE material WHEN 'Rare earths for magnets' THEN 'Magnet rare earths' ELSE material END AS mineral,
         supply_mix(country_name(country_code), amount) FILTER (WHERE stage = 'mining')     AS mined,
         supply_mix(country_name(country_code), amount) FILTER (WHERE stage = 'processing') AS refined
  FROM minerals.supply
  WHERE scope = 'production' AND edition = 'IEA 2025' AND first_year = 2024
  GROUP BY material
)
SELECT mineral,
       largest_supplier(mined)                                AS mining_largest,
       round((100 * largest_share(mined))::numeric, 1)        AS mining_largest_share_pct,
       round(hhi_points(mined))                               AS mining_hhi_points,
       largest_supplier(refined)                              AS refining_largest,
       round((100 * largest_share(refined))::numeric, 1)      AS refining_largest_share_pct,
       round(hhi_points(refined))                             AS refining_hhi_points
FROM stages
ORDER BY largest_share(refined) DESC, mineral COLLATE "C";
