-- A sentence or two on each chart, computed from the rows that it draws.
SELECT 'league' AS chart,
       format('%s is the largest supplier of %s of these %s products; of %s of them one country supplies more than half. At the top: %s, %s %% from %s.',
              m.supplier, m.products, (SELECT count(*) FROM league),
              (SELECT count(*) FROM league WHERE largest_share_pct > 50), lower(product), largest_share_pct, largest_supplier) AS finding
FROM (SELECT * FROM league ORDER BY rank LIMIT 1) AS first,
     (SELECT largest_supplier AS supplier, count(*) AS products FROM league GROUP BY 1 ORDER BY 2 DESC LIMIT 1) AS m
UNION ALL
SELECT 'production_shares',
       format('The share of %s %s from %s %% in %s to %s %% in %s, while the world mined %s times as much.', supplier,
              CASE WHEN after.share_pct > before.share_pct THEN 'rose' ELSE 'fell' END, before.share_pct, before.year,
              after.share_pct, after.year,
              (SELECT round((sum(amount_t) FILTER (WHERE year = after.year) / sum(amount_t) FILTER (WHERE year = before.year))::numeric, 1)
               FROM production_shares))
FROM production_shares AS before JOIN production_shares AS after USING (rank, supplier)
WHERE rank = 1 AND before.year = (SELECT min(year) FROM production_shares)
  AND after.year = (SELECT max(year) FROM production_shares)
UNION ALL
SELECT 'pareto',
       'Countries needed for two thirds: '
       || string_agg(format('%s %s', lower(material), coalesce(enough::text, 'more than ' || shown)), ', '
                     ORDER BY enough, largest DESC) || '.'
FROM (SELECT material, min(rank) FILTER (WHERE cumulative_share_pct > 100 * 2 / 3.0) AS enough, max(rank) AS shown,
             max(share_pct) AS largest
      FROM pareto GROUP BY material) AS m
UNION ALL
SELECT 'mining_processing',
       format('The largest country holds more of the refining than of the mining for %s of %s minerals. The widest step up: %s, where %s mines %s %% and %s refines %s %%.',
              (SELECT count(*) FROM mining_processing WHERE refining_largest_share_pct > mining_largest_share_pct),
              (SELECT count(*) FROM mining_processing), lower(mineral),
              mining_largest, mining_largest_share_pct, refining_largest, refining_largest_share_pct)
FROM (SELECT * FROM mining_processing ORDER BY refining_largest_share_pct - mining_largest_share_pct DESC LIMIT 1) AS widest
UNION ALL
SELECT 'import_sources',
       format('Of %s critical minerals with known sources, %s come by more than half from one country. What is not named matters most for %s: the index may be anything from %s to %s points.',
              (SELECT count(*) FROM import_sources), (SELECT count(*) FROM import_sources WHERE largest_share_pct > 50),
              lower(material), hhi_from_points, hhi_to_points)
FROM (SELECT * FROM import_sources ORDER BY hhi_to_points - hhi_from_points DESC LIMIT 1) AS widest
UNION ALL
SELECT 'supply_risk',
       format('Over %s materials and groups the computed and the published risk correlate by %s. For half of them they differ by %s or less; most for %s: %s against %s.',
              s.materials, s.correlation, s.median, lower(material), computed, published)
FROM (SELECT * FROM supply_risk ORDER BY abs(computed - published) DESC LIMIT 1) AS widest,
     (SELECT count(*) AS materials, round(corr(computed, published)::numeric, 2) AS correlation,
             round(percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(computed - published))::numeric, 1) AS median
      FROM supply_risk) AS s
UNION ALL
SELECT 'n_minus_1',
       format('Without %s, %s %% of the %s of %s would be left in 2024, and %s %% in 2035. In %s of %s cases less than half is left in 2024, and in %s in 2035.',
              largest_2024, left_2024_pct, stage, lower(mineral), left_2035_pct,
              (SELECT count(*) FROM n_minus_1 WHERE left_2024_pct < 50), (SELECT count(*) FROM n_minus_1),
              (SELECT count(*) FROM n_minus_1 WHERE left_2035_pct < 50))
FROM (SELECT * FROM n_minus_1 ORDER BY left_2024_pct LIMIT 1) AS least
UNION ALL
SELECT 'origin',
       format('%s: %s %% of the magnets are bought from %s, but %s %% were made there. The median of these %s importers: %s %% bought, %s %% made there.',
              importer, direct_pct, maker, ultimate_pct, s.importers, s.direct, s.ultimate)
FROM (SELECT * FROM origin ORDER BY ultimate_pct - direct_pct DESC LIMIT 1) AS widest,
     (SELECT count(*) AS importers, round(percentile_cont(0.5) WITHIN GROUP (ORDER BY direct_pct)) AS direct,
             round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ultimate_pct)) AS ultimate
      FROM origin) AS s;
