{{ config(materialized='incremental', incremental_strategy='delete+insert', unique_key='edition') }}

-- One mix a mineral, year and edition.  A mix knows of how many rows it was made; so
-- an edition is computed again when it has other rows than its mixes stand for.
-- Amounts that were corrected in place need a --full-refresh.
SELECT edition, material, form, stage, unit, year, supply_mix(country_code, amount) AS mix
FROM {{ source('minerals', 'production') }}
{% if is_incremental() %}
WHERE edition IN (
  SELECT edition
  FROM (SELECT edition, count(*) AS n FROM {{ source('minerals', 'production') }} GROUP BY edition) AS now
  FULL JOIN (SELECT edition, sum(row_count(mix) + unknown_count(mix)) AS n FROM {{ this }} GROUP BY edition) AS before
    USING (edition)
  WHERE now.n IS DISTINCT FROM before.n
)
{% endif %}
GROUP BY edition, material, form, stage, unit, year
