-- Who controls the supply?  Four questions to the tables of load.sql, answered
-- with the aggregates and readings of resource_analytics.
--
--   psql -d your_database -f report.sql
--
-- Countries that a source only knows as "other" are NULL: they count in the total,
-- not as a supplier.  So HHI is a lower bound, and hhi_bounds() tells how high it
-- could be.  Rows without an amount are skipped, and unknown_count() tells how many.

\set ON_ERROR_STOP on
\set QUIET on
\pset pager off
\pset footer off
\pset border 0
\pset linestyle ascii


\echo
\echo '1. WHO MINES THE RARE EARTHS'
\echo
-- One-step aggregates over (supplier, amount); a measure with a parameter reads a
-- mix, which is built by the aggregate of that name.
SELECT year || CASE WHEN bool_or(estimated) THEN 'e' ELSE '' END        AS "year",
       round(total(country, tonnes))                                    AS "t REO",
       largest_supplier(country, tonnes)                                AS "largest",
       round(100 * largest_share(country, tonnes)::numeric, 1)          AS "share %",
       round(100 * concentration_ratio(supply_mix(country, tonnes), 3)::numeric, 1)
                                                                        AS "top 3 %",
       round(effective_suppliers(country, tonnes)::numeric, 2)          AS "effective suppliers",
       round(hhi_points(country, tonnes))                               AS "HHI",
       unknown_count(supply_mix(country, tonnes))                       AS "blank",
       minerals.bar(hhi(country, tonnes))                               AS "HHI, 0 to 10000"
FROM minerals.rare_earth_mining
GROUP BY year
ORDER BY year;

\echo 'Unit: t REO, tonnes of rare-earth-oxide equivalent; e = estimate; blank = rows without an amount.'
\echo 'HHI in points: 10000 is one supplier.  Effective suppliers = 10000 / HHI: as concentrated as that'
\echo 'many suppliers of equal size.'
\echo 'Source: USGS, Mineral Commodity Summaries 2022 to 2025 (public domain).'


\echo
\echo '2. THE BOTTLENECK MOVES UP: MINING AGAINST REFINING, 2024'
\echo
-- The other way: build each mix once, read it many ways.
WITH stages AS (
  SELECT mineral, stage, supply_mix(country, kilotonnes) AS mix
  FROM minerals.iea_supply
  WHERE year = 2024
  GROUP BY mineral, stage
)
SELECT CASE mineral WHEN 'Rare Earth Elements' THEN 'Magnet rare earths'
                    ELSE mineral END                                    AS "mineral",
       stage                                                            AS "stage",
       round(total(mix)::numeric, 1)                                    AS "kt",
       replace(largest_supplier(mix), 'Democratic Republic of', 'DR')   AS "largest",
       round(100 * largest_share(mix)::numeric, 1)                      AS "share %",
       round(100 * concentration_ratio(mix, 3)::numeric, 1)             AS "top 3 %",
       round(100 * (1 - attributed_share(mix))::numeric, 1)             AS "other %",
       round(hhi_points(mix))                                           AS "HHI",
       minerals.bar(largest_share(mix))                                 AS "largest share"
FROM stages
ORDER BY mineral = 'Rare Earth Elements' DESC, mineral, stage;

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
         supply_mix(country, share_pct) FILTER (WHERE stage = 'mining')      AS mining,
         supply_mix(country, share_pct) FILTER (WHERE stage = 'processing')  AS processing
  FROM element JOIN minerals.eu_supply_shares USING (material)
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
       minerals.bar(largest_share(mix))                                 AS "largest share"
FROM families
CROSS JOIN LATERAL (VALUES ('mining', mining), ('processing', processing)) AS s (stage, mix)
ORDER BY elements, stage;

\echo 'Unit: percent of world supply as printed; it adds up to 100.0 or 100.1, HHI is of the shares of'
\echo 'that sum.'
\echo 'Source: European Commission, critical raw materials study 2023 (CC BY 4.0).'


\echo
\echo '3. WHERE US IMPORTS OF RARE-EARTH COMPOUNDS AND METALS COME FROM, 2021 TO 2024'
\echo
CREATE OR REPLACE TEMP VIEW us_imports AS
  SELECT supply_mix(country, share_pct) AS mix
  FROM minerals.us_import_sources
  WHERE chapter = 'RARE EARTHS' AND form = 'Rare-earth compounds and metals';

SELECT supplier                                                         AS "from",
       round(100 * share::numeric, 1)                                   AS "share %",
       round(100 * cumulative_share::numeric, 1)                        AS "sum %",
       minerals.bar(share, 50)                                          AS "share"
FROM us_imports, suppliers(mix)
UNION ALL
SELECT '(other countries)',
       round(100 * share(mix, '')::numeric, 1),
       100.0,
       minerals.bar(share(mix, ''), 50)
FROM us_imports
ORDER BY "sum %";

SELECT round(lower * 10000) AS lower, round(upper * 10000) AS upper
FROM us_imports, hhi_bounds(mix) \gset
\echo 'HHI between' :lower 'and' :upper 'points: other countries as many small ones, or none larger than'
\echo 'the smallest named.'
\echo 'Unit: percent of imports.  What Malaysia, Japan and Estonia sell was made from material mined in'
\echo 'Australia, China and elsewhere (note in the source).'
\echo 'Source: USGS, Mineral Commodity Summaries 2026 (public domain).'


\echo
\echo '4. THE 15 MOST CONCENTRATED OF ALL COMMODITIES, 2024'
\echo
-- One line per product at its first stage: the mine, or else what the source
-- reports first (gallium or bismuth are by-products of other metals and have no
-- mine of their own).  Only what has a world total is ranked: without one the
-- listed countries are not the world.
CREATE OR REPLACE TEMP VIEW ranking AS
  WITH first_stage AS (
    SELECT product, stage,
           supply_mix(country, amount_2024)                                      AS mix,
           count(*) FILTER (WHERE amount_2024 IS NULL AND note ~* '^(W|NA)\M')   AS withheld
    FROM minerals.usgs_production AS p
    WHERE (stage = 'mine'
           OR NOT EXISTS (SELECT FROM minerals.usgs_production AS m
                          WHERE m.commodity = p.commodity AND m.stage = 'mine'))
      AND product <> 'Iron ore, iron content'      -- the same ore, weighed otherwise
    GROUP BY product, stage
  ), checked AS (
    SELECT *, (product, stage) IN (SELECT product, stage FROM minerals.usgs_world_total
                                   WHERE amount_2024 IS NOT NULL) AS has_total
    FROM first_stage
  )
  SELECT rank() OVER (PARTITION BY has_total ORDER BY hhi(mix) DESC NULLS LAST) AS rank, *
  FROM checked;

SELECT rank                                                             AS "no",
       product                                                          AS "product",
       stage                                                            AS "stage",
       largest_supplier(mix)                                            AS "largest",
       round(100 * largest_share(mix)::numeric, 1)                      AS "share %",
       round(lower * 10000)                                             AS "HHI from",
       round(upper * 10000)                                             AS "to",
       unknown_count(mix)                                               AS "blank",
       withheld                                                         AS "W",
       minerals.bar(lower)                                              AS "HHI, 0 to 10000"
FROM ranking, hhi_bounds(mix)
WHERE has_total AND (rank <= 15 OR product = 'Rare earths')
ORDER BY rank;

SELECT count(*) AS ranked FROM ranking WHERE has_total \gset
\echo 'Of' :ranked 'products at the mine or, where USGS reports none, at the first stage it reports; rare'
\echo 'earths for comparison.  HHI from: other countries as many small ones; to: none of them larger than'
\echo 'the smallest named.  Blank = countries listed without an amount, not in the total (the file leaves'
\echo 'zero, withheld and not available blank alike); W = those noted as withheld or not available.'
\echo 'Unit: shares of world production 2024 (estimate), each product in its own unit (t, kt, kg ...).'
\echo
\echo '   Not ranked, because USGS prints no world total: the listed countries are not the world'
\echo
SELECT product                                                          AS "product",
       stage                                                            AS "stage",
       largest_supplier(mix)                                            AS "largest listed",
       round(100 * largest_share(mix)::numeric, 1)                      AS "share %",
       round(hhi_points(mix))                                           AS "HHI",
       unknown_count(mix)                                               AS "blank",
       withheld                                                         AS "W",
       minerals.bar(hhi(mix))                                           AS "HHI, 0 to 10000"
FROM ranking
WHERE NOT has_total
ORDER BY rank;

\echo 'Source: USGS, Mineral Commodity Summaries 2025, world data (public domain).'
