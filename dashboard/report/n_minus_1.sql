-- What is left if the largest supplier stops?
--
-- n_minus_1() takes the largest supplier away: what remains covers part of the demand, here of all that
-- is supplied today, and of all that is foreseen for 2035.
--
-- Unit: percent of the supply of the year that is left without its largest country. 2035 is the base
-- case. Rare earths are the four of permanent magnets.
-- Source: IEA, Critical Minerals Dataset, 2025 edition (CC BY 4.0).
WITH supply AS (
  SELECT CASE material WHEN 'Rare earths for magnets' THEN 'Magnet rare earths' ELSE material END AS mineral,
         CASE stage WHEN 'processing' THEN 'refining' ELSE stage END AS stage,
         supply_mix(country_name(country_code), amount) FILTER (WHERE first_year = 2024) AS today,
         supply_mix(country_name(country_code), amount) FILTER (WHERE first_year = 2035) AS later
  FROM minerals.supply
  WHERE scope = 'production' AND edition = 'IEA 2025'
  GROUP BY material, stage
)
SELECT mineral, stage,
       t.removed                                   AS largest_2024,
       round((100 * t.coverage)::numeric, 1)       AS left_2024_pct,
       l.removed                                   AS largest_2035,
       round((100 * l.coverage)::numeric, 1)       AS left_2035_pct
FROM supply, n_minus_1(today) AS t, n_minus_1(later) AS l
ORDER BY t.coverage, mineral, stage;
