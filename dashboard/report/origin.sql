-- Who made the magnets that others sell?
--
-- The trade of permanent magnets in one trade_network. What a country exports beyond its imports it must
-- have made; origin_of_imports() traces each importer's purchases to the makers, through all countries
-- that only pass them on. Importers of at least 2 % of the world's trade; the maker that is largest.
--
-- Unit: percent of the tonnes imported in 2024 (HS 850511). Direct: bought from the maker; ultimate: made
-- by it, by proportional mixing.
-- Source: CEPII, BACI V202601 (Etalab Open Licence 2.0).
WITH trade AS (
  SELECT trade_network(exporter_code, importer_code, quantity_t) AS network
  FROM minerals.trade
  WHERE complete AND hs_code = '850511' AND year = 2024
), account AS (
  SELECT a.country, a.imports, a.exports FROM trade, trade_accounts('{}', network) AS a
), made AS (
  SELECT supply_mix(country, greatest(exports - imports, 0)) AS production FROM account
), importer AS (
  SELECT country, imports, imports_of(network, country) AS bought,
         origin_of_imports(production, network, country) AS origin
  FROM account, made, trade
  WHERE imports >= 0.02 * (SELECT sum(imports) FROM account)
)
SELECT country_name(country)                                         AS importer,
       round(imports)                                                AS imports_t,
       country_name(maker)                                           AS maker,
       round((100 * coalesce(share(bought, maker), 0))::numeric, 1)  AS direct_pct,
       round((100 * share(origin, maker))::numeric, 1)               AS ultimate_pct
FROM importer, (SELECT largest_supplier(rollup(origin)) AS maker FROM importer) AS m
WHERE country <> maker
ORDER BY share(origin, maker) - coalesce(share(bought, maker), 0) DESC, country_name(country) COLLATE "C";
