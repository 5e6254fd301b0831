WITH worst AS (
  SELECT DISTINCT ON (material) * FROM minerals.supply_risk_mv
  WHERE supply_risk IS NOT NULL AND published_supply_risk IS NOT NULL ORDER BY material, supply_risk DESC
)
SELECT published_for AS material, max(published_supply_risk) AS published, avg(supply_risk) AS computed
FROM worst GROUP BY published_for ORDER BY published DESC, published_for COLLATE "C" LIMIT 20
