-- What was built step by step is, to the last bit, what the rows give at once.
SELECT edition AS key, year, mix
FROM {{ ref('production_mix') }}
FULL JOIN (
  SELECT edition, material, form, stage, unit, year, supply_mix(country_code, amount) AS fresh
  FROM {{ source('minerals', 'production') }}
  GROUP BY edition, material, form, stage, unit, year
) AS f USING (edition, material, form, stage, unit, year)
WHERE mix IS DISTINCT FROM fresh
UNION ALL
SELECT hs_code || ' ' || importer_code, year, mix
FROM {{ ref('import_mix') }}
FULL JOIN (
  SELECT year, hs_code, importer_code, supply_mix(exporter_code, value_usd) AS fresh
  FROM {{ source('minerals', 'trade') }}
  GROUP BY year, hs_code, importer_code
) AS f USING (year, hs_code, importer_code)
WHERE mix IS DISTINCT FROM fresh
