{{ config(materialized='incremental', incremental_strategy='delete+insert', unique_key='year') }}

-- One mix a year, customs code and importer: who it buys from, by value.  Trade of the
-- last year is still revised, so that year is computed again, and all that is newer.
SELECT year, hs_code, importer_code, supply_mix(exporter_code, value_usd) AS mix
FROM {{ source('minerals', 'trade') }}
{% if is_incremental() %}
WHERE year >= (SELECT coalesce(max(year), 0) FROM {{ this }})
{% endif %}
GROUP BY year, hs_code, importer_code
