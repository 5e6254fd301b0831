-- Who controls the supply?  Nine questions to the tables of load.sql.
--
--   psql -d your_database -f report.sql
--
-- Supply of countries that a source does not name counts in the total, not as a
-- supplier.  So HHI is a lower bound, and hhi_bounds() tells how high it could be.
-- Rows without an amount are skipped, and unknown_count() tells how many.

\set ON_ERROR_STOP on
\set QUIET on
\pset pager off
\pset footer off
\pset border 0
\pset linestyle ascii

CREATE FUNCTION pg_temp.bar(fraction float8, width integer DEFAULT 20) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT rpad(repeat('#', round(fraction * width)::integer), width, '.')
$$;


\echo
\echo '1. WHO MINES THE RARE EARTHS'
\echo
-- One-step aggregates over (supplier, amount); a measure with a parameter reads a
-- mix, which is built by the aggregate of that name.
SELECT first_year || CASE WHEN bool_and(basis = 'estimated') THEN 'e' ELSE '' END
                                                                        AS "year",
       round(total(country_name, amount))                               AS "t REO",
       largest_supplier(country_name, amount)                           AS "largest",
       round(100 * largest_share(country_name, amount)::numeric, 1)     AS "share %",
       round(100 * concentration_ratio(supply_mix(country_name, amount), 3)::numeric, 1)
                                                                        AS "top 3 %",
       round(effective_suppliers(country_name, amount)::numeric, 2)     AS "effective suppliers",
       round(hhi_points(country_name, amount))                          AS "HHI",
       unknown_count(supply_mix(country_name, amount))                  AS "blank",
       pg_temp.bar(hhi(country_name, amount))                           AS "HHI, 0 to 10000"
FROM minerals.supply LEFT JOIN minerals.country USING (country_code)
WHERE scope = 'production' AND material = 'Rare earths' AND vintage = 'latest'
GROUP BY first_year
ORDER BY first_year;

\echo 'Unit: t REO, tonnes of rare-earth-oxide equivalent; e = estimate; blank = rows without an amount.'
\echo 'HHI in points: 10000 is one supplier.  Effective suppliers = 10000 / HHI: as concentrated as that'
\echo 'many suppliers of equal size.'
\echo 'Source: USGS, Mineral Commodity Summaries 2022 to 2025 (public domain).'


\echo
\echo '2. THE BOTTLENECK MOVES UP: MINING AGAINST REFINING, 2024'
\echo
-- The view has it all.
SELECT CASE material WHEN 'Rare earths for magnets' THEN 'Magnet rare earths'
                     ELSE material END                                  AS "mineral",
       CASE stage WHEN 'processing' THEN 'refining' ELSE stage END      AS "stage",
       round((total_amount / 1000)::numeric, 1)                         AS "kt",
       largest_country                                                  AS "largest",
       round(largest_share_pct::numeric, 1)                             AS "share %",
       round(top3_share_pct::numeric, 1)                                AS "top 3 %",
       round(unattributed_pct::numeric, 1)                              AS "other %",
       round(hhi_points)                                                AS "HHI",
       pg_temp.bar(largest_share_pct / 100, 16)                         AS "largest share"
FROM minerals.concentration
WHERE edition = 'IEA 2025' AND first_year = 2024
ORDER BY material = 'Rare earths for magnets' DESC, material, stage;

\echo 'Unit: kt, sum of the rows; lithium as Li content; magnet rare earths are Nd, Pr, Dy and Tb alone,'
\echo 'not comparable with table 1.  Other = rest of world: HHI is at least this.'
\echo 'Source: IEA, Critical Minerals Dataset, 2025 edition (CC BY 4.0).'

\echo
\echo '   The same element by element, average of 2016 to 2020'
\echo
-- A mix is a value: elements with the same suppliers and shares form one group.
WITH element (symbol, material) AS (
  VALUES ('Ce', 'Cerium'),     ('Dy', 'Dysprosium'),   ('Er', 'Erbium'),    ('Eu', 'Europium'),
         ('Gd', 'Gadolinium'), ('Ho', 'Holmium'),      ('La', 'Lanthanum'), ('Lu', 'Lutetium'),
         ('Nd', 'Neodymium'),  ('Pr', 'Praseodymium'), ('Sm', 'Samarium'),  ('Tb', 'Terbium'),
         ('Tm', 'Thulium'),    ('Y', 'Yttrium'),       ('Yb', 'Ytterbium')
), mixes AS (
  SELECT symbol,
         supply_mix(country_name, share_pct) FILTER (WHERE stage = 'mining')      AS mining,
         supply_mix(country_name, share_pct) FILTER (WHERE stage = 'processing')  AS processing
  FROM element
  JOIN minerals.supply_share USING (material)
  JOIN minerals.country USING (country_code)
  WHERE scope = 'world'
  GROUP BY symbol
), families AS (
  SELECT string_agg(symbol, ' ' ORDER BY symbol) AS elements, mining, processing
  FROM mixes
  GROUP BY mining, processing
)
SELECT elements                                                         AS "elements",
       stage                                                            AS "stage",
       largest_supplier(mix)                                            AS "largest",
       round(amount(mix, largest_supplier(mix))::numeric, 1)            AS "share %",
       supplier_count(mix)                                              AS "suppliers",
       round(hhi_points(mix))                                           AS "HHI",
       pg_temp.bar(largest_share(mix))                                  AS "largest share"
FROM families
CROSS JOIN LATERAL (VALUES ('mining', mining), ('processing', processing)) AS s (stage, mix)
ORDER BY elements, stage;

\echo 'Unit: percent of world supply as printed; it adds up to 100.0 or 100.1, HHI is of the shares of'
\echo 'that sum.'
\echo 'Source: European Commission, critical raw materials study 2023 (CC BY 4.0).'


\echo
\echo '3. WHERE US IMPORTS OF RARE-EARTH COMPOUNDS AND METALS COME FROM, 2021 TO 2024'
\echo
SELECT CASE WHEN country_code IS NULL THEN '(' || country || ')' ELSE country END
                                                                        AS "from",
       round(share_pct::numeric, 1)                                     AS "share %",
       round(sum(share_pct) OVER (ORDER BY rank, country)::numeric, 1)           AS "sum %",
       pg_temp.bar(share_pct / 100, 50)                                 AS "share"
FROM minerals.dependency_supplier
WHERE importer = 'USA' AND material = 'Rare earths'
ORDER BY rank, country;

SELECT round(hhi_points_lower) AS lower, round(hhi_points_upper) AS upper
FROM minerals.dependency
WHERE importer = 'USA' AND material = 'Rare earths' \gset
\echo 'HHI between' :lower 'and' :upper 'points: other countries as many small ones, or none larger than'
\echo 'the smallest named.'
\echo 'Unit: percent of imports.  What Malaysia, Japan and Estonia sell was made from material mined in'
\echo 'Australia, China and elsewhere (note in the source).'
\echo 'Source: USGS, Mineral Commodity Summaries 2026 (public domain).'


\echo
\echo '4. THE 15 MOST CONCENTRATED OF ALL COMMODITIES, 2024'
\echo
-- One line per product at its first stage: the mine, or else what the source reports
-- first (gallium or bismuth are by-products of other metals and have no mine of their
-- own).  Only what has a world total is ranked: without one the listed countries are
-- not the world.
CREATE OR REPLACE TEMP VIEW ranking AS
  WITH world AS (
    SELECT material, form, stage, bool_or(amount IS NOT NULL) AS has_total
    FROM minerals.world_total
    WHERE edition = 'MCS 2025' AND measure = 'production' AND year = 2024
    GROUP BY material, form, stage
  ), withheld AS (
    SELECT material, form, stage, count(*) FILTER (WHERE split_part(mark, ' ', 1) IN ('withheld', 'unavailable')) AS withheld
    FROM minerals.production
    WHERE edition = 'MCS 2025' AND year = 2024
    GROUP BY material, form, stage
  )
  SELECT rank() OVER (PARTITION BY coalesce(has_total, false) ORDER BY hhi_points DESC NULLS LAST) AS rank,
         coalesce(has_total, false) AS has_total, withheld, c.*
  FROM minerals.concentration AS c
  LEFT JOIN world USING (material, form, stage)
  LEFT JOIN withheld USING (material, form, stage)
  WHERE c.scope = 'production' AND c.edition = 'MCS 2025' AND c.first_year = 2024
    AND (c.stage = 'mining'
         OR NOT EXISTS (SELECT FROM minerals.production AS p
                        WHERE p.edition = 'MCS 2025' AND p.material = c.material AND p.stage = 'mining'))
    AND c.form <> 'iron content'      -- the same ore, weighed otherwise
    AND c.material <> 'Alumina';      -- made of the bauxite that is here

SELECT rank                                                             AS "no",
       material || coalesce(', ' || nullif(form, ''), '')               AS "product",
       stage                                                            AS "stage",
       largest_country                                                  AS "largest",
       round(largest_share_pct::numeric, 1)                             AS "share %",
       round(hhi_points_lower)                                          AS "HHI from",
       round(hhi_points_upper)                                          AS "to",
       countries_without_amount                                         AS "blank",
       withheld                                                         AS "W",
       pg_temp.bar(hhi_points / 10000, 10)                              AS "0 to 10000"
FROM ranking
WHERE has_total AND (rank <= 15 OR material = 'Rare earths')
ORDER BY rank;

SELECT count(*) AS ranked FROM ranking WHERE has_total \gset
\echo 'Of' :ranked 'products at the mine or, where USGS reports none, at the first stage it reports; rare'
\echo 'earths for comparison.  HHI from: other countries as many small ones; to: none of them larger than'
\echo 'the smallest named.  Blank = countries listed without an amount, not in the total (the file leaves'
\echo 'zero, withheld and not available blank alike); W = those noted as withheld or not available.'
\echo 'Unit: shares of world production 2024 (estimate), each product in its own unit (t, carats, m3).'
\echo
\echo '   Not ranked, because USGS prints no world total: the listed countries are not the world'
\echo
SELECT material || coalesce(', ' || nullif(form, ''), '')               AS "product",
       stage                                                            AS "stage",
       largest_country                                                  AS "largest listed",
       round(largest_share_pct::numeric, 1)                             AS "share %",
       round(hhi_points)                                                AS "HHI",
       countries_without_amount                                         AS "blank",
       withheld                                                         AS "W"
FROM ranking
WHERE NOT has_total
ORDER BY rank;

\echo 'Source: USGS, Mineral Commodity Summaries 2025, world data (public domain).'


\echo
\echo '5. SUPPLY RISK BY THE METHOD OF THE EUROPEAN UNION, BESIDE THE PUBLISHED ONE: THE TOP 15'
\echo
-- A material is as risky as its worst stage, a group the mean of its members.
WITH worst AS (
  SELECT DISTINCT ON (material) material, stage, supply_risk, coverage_world_pct, published_for,
         published_supply_risk, published_critical
  FROM minerals.supply_risk
  WHERE supply_risk IS NOT NULL
  ORDER BY material, supply_risk DESC
)
SELECT published_for || CASE WHEN count(*) > 1 THEN ', mean of ' || count(*) ELSE '' END
                                                                        AS "material",
       string_agg(DISTINCT stage, ', ')                                 AS "worst stage",
       round(min(coverage_world_pct))                                   AS "known %",
       round(avg(supply_risk)::numeric, 1)                              AS "computed",
       round(max(published_supply_risk)::numeric, 1)                    AS "published",
       max(published_critical)                                          AS "critical",
       pg_temp.bar(avg(supply_risk) / 10, 18)                             AS "computed, 0 to 10"
FROM worst
WHERE published_for IS NOT NULL
GROUP BY published_for
ORDER BY avg(supply_risk) DESC
LIMIT 15;

SELECT count(*) AS materials, round(corr(computed, published)::numeric, 2) AS correlation
FROM (SELECT published_for, avg(supply_risk) AS computed, max(published_supply_risk) AS published
      FROM (SELECT material, published_for, max(supply_risk) AS supply_risk, max(published_supply_risk) AS published_supply_risk
            FROM minerals.supply_risk GROUP BY material, published_for) AS m
      WHERE supply_risk IS NOT NULL AND published_supply_risk IS NOT NULL
      GROUP BY published_for) AS g \gset
\echo 'Computed from the shares of 2016 to 2020 with the import reliance and recycling rates printed in'
\echo '2017, and as if there were no substitutes; published: the assessment of 2023.  Known = part of'
\echo 'world supply with a governance score.  Correlation over' :materials 'materials and groups:' :correlation.
\echo 'Unit: supply risk, 0 to about 10; critical = at least 1.0, and an economic importance of 2.8.'
\echo 'Source: European Commission 2017 and 2023, World Bank (CC BY 4.0).'


\echo
\echo '6. US NET IMPORT RELIANCE OF CRITICAL MINERALS, 2024'
\echo
SELECT d.material                                                       AS "mineral",
       d.import_reliance_printed                                        AS "reliance %",
       d.largest_foreign                                                AS "largest source",
       round(d.largest_foreign_share_pct)                               AS "share %",
       round(d.unattributed_pct)                                        AS "other %",
       round(d.hhi_points_lower)                                        AS "HHI from",
       round(d.hhi_points_upper)                                        AS "to",
       pg_temp.bar(d.largest_foreign_share_pct / 100)                   AS "largest source"
FROM minerals.dependency AS d
WHERE d.importer = 'USA' AND d.us_critical = 'yes' AND d.reliance_year IS NOT NULL
ORDER BY d.import_reliance_lower_pct DESC, d.import_reliance_upper_pct DESC, d.hhi_points_lower DESC NULLS LAST;

\echo 'Reliance in percent of apparent consumption 2024; > and < are bounds.  Sources: mean of 2021 to'
\echo '2024; rubidium is printed as "China, Germany, and Russia" together, cesium has no import sources.'
\echo 'Unit: percent of consumption, and of imports.'
\echo 'Source: USGS, Mineral Commodity Summaries 2025 and 2026 (public domain).'


\echo
\echo '7. MORE THAN 65 % FROM ONE THIRD COUNTRY: THE CAP OF THE EU''S CRITICAL RAW MATERIALS ACT'
\echo
SELECT material                                                         AS "material",
       stage                                                            AS "stage",
       largest_foreign                                                  AS "from",
       round(largest_foreign_share_pct)                                 AS "share %",
       round(above_cap_pct)                                             AS "above the cap",
       round(unattributed_pct)                                          AS "other %",
       pg_temp.bar(largest_foreign_share_pct / 100)                     AS "share"
FROM minerals.dependency
WHERE importer = 'EU' AND NOT crma_compliant(largest_foreign_share_pct / 100)
ORDER BY largest_foreign_share_pct DESC, material, stage;

\echo 'Unit: percent of what the EU sourced from 2016 to 2020, its own production included, and'
\echo 'percentage points.  The act caps consumption of strategic materials by 2030; all materials of'
\echo 'the study are here.'
\echo 'Source: European Commission, critical raw materials study 2023 (CC BY 4.0).'


\echo
\echo '8. WHERE PERMANENT MAGNETS COME FROM: DIRECTLY, AND IN THE END'
\echo
-- A product's trade in one network, and the least production that explains it: what a country
-- exports beyond its imports it must have made.
CREATE TEMP VIEW product_trade AS
WITH network AS (
  SELECT hs_code, year, trade_network(exporter_code, importer_code, quantity_t) AS network
  FROM minerals.trade WHERE complete GROUP BY hs_code, year
)
SELECT hs_code, year, network,
       (SELECT supply_mix(country, greatest(exports - imports, 0)) FROM trade_accounts('{}', network)) AS production
FROM network;

SELECT m.country_name                                                   AS "importer",
       s.supplier                                                       AS "from",
       round((100 * share(imports, s.supplier))::numeric, 1)            AS "direct %",
       round((100 * s.share)::numeric, 1)                               AS "ultimate %",
       pg_temp.bar(s.share)                                             AS "ultimate"
FROM product_trade AS t
CROSS JOIN (VALUES ('USA'), ('DEU'), ('JPN')) AS i(importer)
CROSS JOIN LATERAL (SELECT imports_of(network, importer) AS imports, country_name(importer) AS country_name,
                           origin_of_imports(production, network, importer) AS origin) AS m
CROSS JOIN LATERAL suppliers(m.origin) AS s
WHERE t.hs_code = '850511' AND s.rank <= 4
ORDER BY importer, s.rank;

\echo 'Direct = share of the seller in imports; ultimate = share of the maker, traced through all trade'
\echo 'by proportional mixing.  Makers: countries that export more than they import, by that much.'
\echo 'Unit: percent of tonnes, 2024.  Source: CEPII, BACI (Etalab 2.0).'


\echo
\echo '9. THE LARGEST HIDDEN DEPENDENCE IN THE TRADE OF 2024'
\echo
SELECT p.material                                                       AS "product of",
       h.hs_code                                                        AS "HS",
       country_name(h.importer)                                         AS "importer",
       h.origin                                                         AS "on",
       round((100 * h.direct)::numeric)                                 AS "direct %",
       round((100 * h.ultimate)::numeric)                               AS "ultimate %",
       pg_temp.bar(h.ultimate - h.direct)                               AS "hidden"
FROM (
  SELECT t.hs_code, o.importer, s.supplier AS origin, s.share AS ultimate,
         coalesce(share(imports_of(t.network, o.importer), s.supplier), 0) AS direct
  FROM product_trade AS t
  CROSS JOIN LATERAL (
    SELECT country AS importer FROM trade_accounts(t.production, t.network) AS a
    WHERE imports >= 0.01 * (SELECT sum(imports) FROM trade_accounts(t.production, t.network))
  ) AS o
  CROSS JOIN LATERAL suppliers(origin_of_imports(t.production, t.network, o.importer)) AS s
  WHERE s.supplier <> o.importer
) AS h
JOIN minerals.trade_product AS p USING (hs_code)
ORDER BY h.ultimate - h.direct DESC
LIMIT 10;

\echo 'Importers of at least 1 % of a product.  Hidden = ultimate less direct share.'
\echo 'Unit: percent of imports in tonnes, 2024.  Source: CEPII, BACI (Etalab 2.0).'
