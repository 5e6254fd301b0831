SELECT country, direct_pct AS direct_share, ultimate_pct AS ultimate_share
FROM minerals.import_origin_mv
WHERE importer = :'importer' AND material || ', ' || product = :'traded_product'
ORDER BY greatest(direct_pct, ultimate_pct) DESC, country COLLATE "C" LIMIT 10
