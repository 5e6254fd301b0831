-- The latest edition that has the year, measured.  The editions of one publisher begin
-- with the same three letters.
WITH latest AS (
  SELECT DISTINCT ON (left(edition, 3), material, form, stage, unit, year) *
  FROM {{ ref('production_mix') }}
  ORDER BY left(edition, 3), material, form, stage, unit, year, edition DESC
)
SELECT edition, material, form, stage, unit, year,
       total(mix) AS total_amount, supplier_count(mix) AS supplier_count, unknown_count(mix) AS unknown_count,
       largest_supplier(mix) AS largest, largest_share(mix) AS largest_share,
       hhi(mix) AS hhi, lower AS hhi_lower, upper AS hhi_upper, hhi_level(mix) AS hhi_level,
       effective_suppliers(mix) AS effective_suppliers
FROM latest, hhi_bounds(mix)
