-- All years of a customs code rolled up: from whom a country buys, measured.
SELECT hs_code, importer_code, min(year) AS first_year, max(year) AS last_year,
       total(rollup(mix)) AS value_usd, supplier_count(rollup(mix)) AS supplier_count,
       largest_supplier(rollup(mix)) AS largest, largest_share(rollup(mix)) AS largest_share,
       hhi(rollup(mix)) AS hhi, (n_minus_1(rollup(mix))).coverage AS left_without_largest
FROM {{ ref('import_mix') }}
GROUP BY hs_code, importer_code
