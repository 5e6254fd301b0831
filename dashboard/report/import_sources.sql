-- From how few sources does the United States import?
--
-- Lists of import sources end in "other countries". hhi_bounds() says what these could hide: they are
-- many small ones, or few, none larger than the smallest that is named.
--
-- Unit: HHI of import sources 2021 to 2024 in points, 10000 is a single source. Net import reliance 2024
-- in percent of apparent consumption, as printed: > is a lower bound.
-- Source: USGS, Mineral Commodity Summaries 2025 and 2026 (public domain).
SELECT d.material, d.import_reliance_printed                        AS import_reliance_printed_pct,
       d.largest_foreign                                            AS largest_source,
       round(d.largest_foreign_share_pct::numeric, 1)               AS largest_share_pct,
       round((100 * (1 - attributed_share(g.mix)))::numeric, 1)     AS not_named_pct,
       round(10000 * b.lower)                                       AS hhi_from_points,
       round(10000 * b.upper)                                       AS hhi_to_points
FROM minerals.dependency AS d
JOIN minerals.supply_group AS g USING (material, form)
CROSS JOIN hhi_bounds(g.mix) AS b
WHERE d.importer = 'USA' AND d.us_critical = 'yes' AND d.reliance_year IS NOT NULL
  AND g.scope = 'US imports, shares' AND attributed_share(g.mix) > 0
ORDER BY b.lower DESC, d.material;
