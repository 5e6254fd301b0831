-- Does the method of the European Union come out of the tables?
--
-- eu_supply_risk() on the bundled shares, beside the published assessment. A material is as risky as its
-- worst stage, a group is the mean of its members.
--
-- Unit: supply risk, 0 to about 10. Computed from shares of 2016 to 2020 with the import reliance and
-- recycling printed in 2017, and as if there were no substitutes; published in 2023. Critical: a
-- published risk of at least 1.0, and an economic importance of at least 2.8.
-- Source: European Commission 2017 and 2023, World Bank (CC BY 4.0).
WITH worst AS (
  SELECT material, published_for, max(supply_risk) AS supply_risk,
         max(published_supply_risk) AS published_supply_risk, max(published_critical) AS published_critical
  FROM minerals.supply_risk
  GROUP BY material, published_for
)
SELECT published_for                                AS material,
       count(*)                                     AS materials,
       round(avg(supply_risk)::numeric, 1)          AS computed,
       round(max(published_supply_risk)::numeric, 1) AS published,
       max(published_critical)                      AS critical
FROM worst
WHERE supply_risk IS NOT NULL AND published_supply_risk IS NOT NULL
GROUP BY published_for
ORDER BY avg(supply_risk) DESC, published_for;
