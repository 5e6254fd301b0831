-- What BI tools and people read: plain views, one number a column, the unit in the
-- column's name, every column described.  Beside each stands a materialized view of
-- the same columns; refresh it after loading more.

-- Supply by country ----------------------------------------------------------------

-- One row a supplier and group.  A group is what may be compared and added up: one
-- material in one form at one stage, one unit, one edition, one period.  Shares that
-- fall short of 100 % leave a remainder, which is supply of unknown origin.
CREATE VIEW minerals.supply AS
  SELECT s.*, c.country_name AS country, CASE WHEN m.us_critical THEN 'yes' ELSE 'no' END AS us_critical
  FROM (
    SELECT 'production'::text AS scope, p.edition, p.material, p.form, p.stage,
           p.year AS first_year, p.year AS last_year, p.basis, p.unit, p.country_code, p.amount,
           -- editions of one publisher: MCS 2022, MCS 2023 ...
           CASE WHEN p.edition = max(p.edition) OVER (PARTITION BY left(p.edition, 3), p.material, p.form, p.stage, p.year)
                THEN 'latest' ELSE 'superseded' END AS vintage
    FROM minerals.production AS p
    UNION ALL
    SELECT scope || ', shares', edition, material, form, stage, first_year, last_year, 'reported', '%',
           country_code, share_pct, 'latest'
    FROM minerals.supply_share
    UNION ALL
    SELECT scope || ', shares', edition, material, form, stage, first_year, last_year, 'reported', '%',
           NULL, 100 - total(country_code, share_pct), 'latest'
    FROM minerals.supply_share
    GROUP BY scope, edition, material, form, stage, first_year, last_year
    HAVING total(country_code, share_pct) < 100
  ) AS s
  JOIN minerals.material AS m USING (material)
  LEFT JOIN minerals.country AS c USING (country_code);

COMMENT ON VIEW minerals.supply IS
  'Supply by country from all sources, one row a supplier in each group that may be added up';
COMMENT ON COLUMN minerals.supply.scope IS
  'production; or shares of world supply, of what the EU sources, or of US imports';
COMMENT ON COLUMN minerals.supply.edition IS 'Publication and vintage';
COMMENT ON COLUMN minerals.supply.material IS 'Material, see minerals.material';
COMMENT ON COLUMN minerals.supply.form IS 'What is counted; empty if there is but one form';
COMMENT ON COLUMN minerals.supply.stage IS
  'mining, processing, imports, or production where the source does not tell';
COMMENT ON COLUMN minerals.supply.first_year IS 'First year of the period';
COMMENT ON COLUMN minerals.supply.last_year IS 'Last year of the period';
COMMENT ON COLUMN minerals.supply.basis IS 'reported, estimated or projected';
COMMENT ON COLUMN minerals.supply.unit IS 'Unit of amount: t, ct, m3 or % of the supply';
COMMENT ON COLUMN minerals.supply.country_code IS 'ISO 3166-1 alpha-3; NULL: supply of unknown origin';
COMMENT ON COLUMN minerals.supply.amount IS 'Amount in the unit; NULL: listed without an amount';
COMMENT ON COLUMN minerals.supply.vintage IS 'latest, or superseded by a later edition that has the same year';
COMMENT ON COLUMN minerals.supply.country IS 'Supplier by name; NULL: supply of unknown origin';
COMMENT ON COLUMN minerals.supply.us_critical IS 'yes if it is one of the critical minerals of the United States';

-- The same with each group as one value of type supply_mix, for questions that no
-- column answers: hhi(mix + supply_mix('{"AUS": 20000}')), without(mix, 'CHN') ...
CREATE VIEW minerals.supply_group AS
  SELECT scope, edition, vintage, material, form, stage, first_year, last_year,
         string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis, unit, supply_mix(country_code, amount) AS mix
  FROM minerals.supply
  GROUP BY scope, edition, vintage, material, form, stage, first_year, last_year, unit;

COMMENT ON VIEW minerals.supply_group IS 'Each group of minerals.supply as one supply mix by country code';
COMMENT ON COLUMN minerals.supply_group.scope IS
  'production; or shares of world supply, of what the EU sources, or of US imports';
COMMENT ON COLUMN minerals.supply_group.edition IS 'Publication and vintage';
COMMENT ON COLUMN minerals.supply_group.vintage IS 'latest, or superseded by a later edition that has the same year';
COMMENT ON COLUMN minerals.supply_group.material IS 'Material, see minerals.material';
COMMENT ON COLUMN minerals.supply_group.form IS 'What is counted; empty if there is but one form';
COMMENT ON COLUMN minerals.supply_group.stage IS
  'mining, processing, imports, or production where the source does not tell';
COMMENT ON COLUMN minerals.supply_group.first_year IS 'First year of the period';
COMMENT ON COLUMN minerals.supply_group.last_year IS 'Last year of the period';
COMMENT ON COLUMN minerals.supply_group.basis IS 'reported, estimated or projected; both where countries differ';
COMMENT ON COLUMN minerals.supply_group.unit IS 'Unit of the amounts: t, ct, m3 or % of the supply';
COMMENT ON COLUMN minerals.supply_group.mix IS 'Amounts by country code';

-- What may be ranked and drawn beside each other: world production as the USGS has it,
-- one row a supplier, the latest edition of each year.
CREATE VIEW minerals.world_production AS
  WITH total_printed AS (
    SELECT edition, material, form, stage, year
    FROM minerals.world_total
    WHERE measure = 'production' AND amount IS NOT NULL
  ), mined AS (
    SELECT DISTINCT edition, material FROM minerals.production WHERE stage = 'mining'
  )
  SELECT s.material, s.material || coalesce(', ' || nullif(s.form, ''), '') AS commodity,
         s.stage || coalesce(', ' || nullif(s.form, ''), '') AS product, s.stage, s.form, s.us_critical,
         s.first_year AS year, s.edition, s.basis, s.unit, s.country_code, s.country, s.amount,
         CASE WHEN (s.stage = 'mining' OR m.material IS NULL)
               AND s.form <> 'iron content'    -- the same ore, weighed otherwise
               AND s.material <> 'Alumina'     -- made of bauxite
              THEN 'yes' ELSE 'no' END AS first_stage,
         CASE WHEN t.material IS NOT NULL THEN 'yes' ELSE 'no' END AS world_total_printed
  FROM minerals.supply AS s
  LEFT JOIN mined AS m USING (edition, material)
  LEFT JOIN total_printed AS t
    ON (t.edition, t.material, t.form, t.stage, t.year) = (s.edition, s.material, s.form, s.stage, s.first_year)
  WHERE s.scope = 'production' AND s.edition LIKE 'MCS %' AND s.vintage = 'latest';

COMMENT ON VIEW minerals.world_production IS
  'World production by country from the USGS, the latest edition of each year, one row a supplier';
COMMENT ON COLUMN minerals.world_production.material IS 'Material, see minerals.material';
COMMENT ON COLUMN minerals.world_production.commodity IS 'Material and form';
COMMENT ON COLUMN minerals.world_production.product IS
  'Stage and form: what may be added up.  Products of one material may not, ore and metal for instance';
COMMENT ON COLUMN minerals.world_production.stage IS 'mining, processing, or production where the source does not tell';
COMMENT ON COLUMN minerals.world_production.form IS 'What is counted; empty if there is but one form';
COMMENT ON COLUMN minerals.world_production.us_critical IS
  'yes if it is one of the critical minerals of the United States';
COMMENT ON COLUMN minerals.world_production.year IS 'Year';
COMMENT ON COLUMN minerals.world_production.edition IS 'Publication and vintage';
COMMENT ON COLUMN minerals.world_production.basis IS 'reported or estimated';
COMMENT ON COLUMN minerals.world_production.unit IS 'Unit of amount: t, ct or m3';
COMMENT ON COLUMN minerals.world_production.country_code IS 'ISO 3166-1 alpha-3; NULL: supply of unknown origin';
COMMENT ON COLUMN minerals.world_production.country IS 'Supplier by name; NULL: supply of unknown origin';
COMMENT ON COLUMN minerals.world_production.amount IS 'Amount in the unit; NULL: listed without an amount';
COMMENT ON COLUMN minerals.world_production.first_stage IS
  'yes at the mine or, where none is reported, at the first stage that is: one product is not ranked twice';
COMMENT ON COLUMN minerals.world_production.world_total_printed IS
  'no: the source prints no world total, so that the listed countries may not be the world';


-- Concentration ----------------------------------------------------------------------

CREATE VIEW minerals.concentration AS
  SELECT g.scope, g.edition, g.vintage, g.material, g.form, g.stage, g.first_year, g.last_year, g.basis, g.unit,
         total(g.mix)                                    AS total_amount,
         supplier_count(g.mix)                           AS supplier_count,
         unknown_count(g.mix)                            AS countries_without_amount,
         100 * (1 - attributed_share(g.mix))             AS unattributed_pct,
         largest_supplier(g.mix)                         AS largest_country_code,
         c.country_name                                  AS largest_country,
         100 * largest_share(g.mix)                      AS largest_share_pct,
         100 * l.upper                                   AS largest_share_upper_pct,
         100 * concentration_ratio(g.mix, 3)             AS top3_share_pct,
         hhi_points(g.mix)                               AS hhi_points,
         10000 * h.lower                                 AS hhi_points_lower,
         10000 * h.upper                                 AS hhi_points_upper,
         hhi_level(g.mix)                                AS hhi_level,
         hhi_normalized(g.mix)                           AS hhi_normalized,
         effective_suppliers(g.mix)                      AS effective_suppliers,
         shannon_entropy(g.mix)                          AS shannon_entropy_nats,
         shannon_evenness(g.mix)                         AS shannon_evenness,
         gini(g.mix)                                     AS gini,
         theil_index(g.mix)                              AS theil_index_nats,
         rosenbluth_index(g.mix)                         AS rosenbluth_index,
         100 * n.coverage                                AS left_without_largest_pct,
         10000 * n.hhi_after                             AS hhi_points_without_largest
  FROM minerals.supply_group AS g
  LEFT JOIN minerals.country AS c ON c.country_code = largest_supplier(g.mix)
  LEFT JOIN LATERAL hhi_bounds(g.mix) AS h ON true
  LEFT JOIN LATERAL largest_share_bounds(g.mix) AS l ON true
  LEFT JOIN LATERAL n_minus_1(g.mix) AS n ON true;

COMMENT ON VIEW minerals.concentration IS
  'How concentrated each supply is: all main measures, and what its unknown part could hide';
COMMENT ON COLUMN minerals.concentration.scope IS
  'production; or shares of world supply, of what the EU sources, or of US imports';
COMMENT ON COLUMN minerals.concentration.edition IS 'Publication and vintage';
COMMENT ON COLUMN minerals.concentration.vintage IS 'latest, or superseded by a later edition that has the same year';
COMMENT ON COLUMN minerals.concentration.material IS 'Material, see minerals.material';
COMMENT ON COLUMN minerals.concentration.form IS 'What is counted; empty if there is but one form';
COMMENT ON COLUMN minerals.concentration.stage IS
  'mining, processing, imports, or production where the source does not tell';
COMMENT ON COLUMN minerals.concentration.first_year IS 'First year of the period';
COMMENT ON COLUMN minerals.concentration.last_year IS 'Last year of the period';
COMMENT ON COLUMN minerals.concentration.basis IS 'reported, estimated or projected; both where countries differ';
COMMENT ON COLUMN minerals.concentration.unit IS 'Unit of total_amount: t, ct, m3 or % of the supply';
COMMENT ON COLUMN minerals.concentration.total_amount IS
  'Sum of all amounts, other countries included, in the unit of the row';
COMMENT ON COLUMN minerals.concentration.supplier_count IS 'Countries with an amount above zero';
COMMENT ON COLUMN minerals.concentration.countries_without_amount IS
  'Rows without an amount: withheld, not available, or blank';
COMMENT ON COLUMN minerals.concentration.unattributed_pct IS
  'Part of the supply whose country is not named, in percent';
COMMENT ON COLUMN minerals.concentration.largest_country_code IS 'Largest supplier, ISO 3166-1 alpha-3';
COMMENT ON COLUMN minerals.concentration.largest_country IS 'Largest supplier by name';
COMMENT ON COLUMN minerals.concentration.largest_share_pct IS 'Share of the largest supplier, in percent';
COMMENT ON COLUMN minerals.concentration.largest_share_upper_pct IS
  'Largest share there could be if the countries that are not named were known, in percent';
COMMENT ON COLUMN minerals.concentration.top3_share_pct IS 'Share of the three largest suppliers, in percent';
COMMENT ON COLUMN minerals.concentration.hhi_points IS
  'Herfindahl-Hirschman index, 0 to 10000: a lower bound where supply is unattributed';
COMMENT ON COLUMN minerals.concentration.hhi_points_lower IS
  'The index if the countries that are not named are very many';
COMMENT ON COLUMN minerals.concentration.hhi_points_upper IS
  'The index if they are few, none larger than the smallest named';
COMMENT ON COLUMN minerals.concentration.hhi_level IS 'Label of the index by the US Merger Guidelines of 2023';
COMMENT ON COLUMN minerals.concentration.hhi_normalized IS
  'Index corrected for the number of suppliers, 0 to 1; NULL for one supplier';
COMMENT ON COLUMN minerals.concentration.effective_suppliers IS
  'As concentrated as that many suppliers of equal size';
COMMENT ON COLUMN minerals.concentration.shannon_entropy_nats IS 'Shannon entropy of the shares, in nats';
COMMENT ON COLUMN minerals.concentration.shannon_evenness IS
  'Shannon entropy by its maximum, 0 to 1; NULL for one supplier';
COMMENT ON COLUMN minerals.concentration.gini IS 'Gini coefficient of the listed countries, 0 to 1';
COMMENT ON COLUMN minerals.concentration.theil_index_nats IS 'Theil index T of the listed countries, in nats';
COMMENT ON COLUMN minerals.concentration.rosenbluth_index IS
  'Rosenbluth index, the same as that of Hall and Tideman, 0 to 1';
COMMENT ON COLUMN minerals.concentration.left_without_largest_pct IS
  'Part of the supply that is left if the largest supplier stops, in percent';
COMMENT ON COLUMN minerals.concentration.hhi_points_without_largest IS
  'The index of what is then left, 0 to 10000: it usually falls';

CREATE MATERIALIZED VIEW minerals.concentration_mv AS SELECT * FROM minerals.concentration;
CREATE UNIQUE INDEX ON minerals.concentration_mv (scope, edition, material, form, stage, first_year, last_year);


-- Dependency ---------------------------------------------------------------------------

-- Who supplies what the United States import and the EU uses.
CREATE VIEW minerals.dependency_supplier AS
  SELECT CASE s.scope WHEN 'US imports' THEN 'USA' ELSE 'EU' END AS importer,
         s.material, s.form, s.stage, s.first_year, s.last_year, s.edition,
         rank() OVER (PARTITION BY s.scope, s.material, s.form, s.stage
                      ORDER BY s.country_code IS NULL, s.share_pct DESC NULLS LAST)::integer AS rank,
         s.country_code, coalesce(c.country_name, 'other countries') AS country,
         CASE WHEN s.country_code IS NULL THEN 'unknown'
              WHEN s.scope = 'EU sourcing' AND c.eu_member THEN 'domestic'
              ELSE 'foreign' END AS origin,
         s.share_pct, s.lower_pct AS share_lower_pct, s.upper_pct AS share_upper_pct
  FROM minerals.supply_share AS s
  LEFT JOIN minerals.country AS c USING (country_code)
  WHERE s.scope IN ('US imports', 'EU sourcing');

COMMENT ON VIEW minerals.dependency_supplier IS 'Suppliers of US imports and of the EU, one row a supplier';
COMMENT ON COLUMN minerals.dependency_supplier.importer IS 'USA or EU';
COMMENT ON COLUMN minerals.dependency_supplier.material IS 'Material, see minerals.material';
COMMENT ON COLUMN minerals.dependency_supplier.form IS 'What is imported; empty if there is but one form';
COMMENT ON COLUMN minerals.dependency_supplier.stage IS 'imports for the USA; mining or processing for the EU';
COMMENT ON COLUMN minerals.dependency_supplier.first_year IS 'First year of the period';
COMMENT ON COLUMN minerals.dependency_supplier.last_year IS 'Last year of the period';
COMMENT ON COLUMN minerals.dependency_supplier.edition IS 'Publication and vintage';
COMMENT ON COLUMN minerals.dependency_supplier.rank IS '1 is the largest named supplier; other countries come last';
COMMENT ON COLUMN minerals.dependency_supplier.country_code IS 'ISO 3166-1 alpha-3; NULL: other countries';
COMMENT ON COLUMN minerals.dependency_supplier.country IS 'Supplier by name';
COMMENT ON COLUMN minerals.dependency_supplier.origin IS 'foreign, domestic (within the EU) or unknown';
COMMENT ON COLUMN minerals.dependency_supplier.share_pct IS
  'Share in percent of US imports, or of what the EU sources';
COMMENT ON COLUMN minerals.dependency_supplier.share_lower_pct IS 'Lower bound of the share, in percent';
COMMENT ON COLUMN minerals.dependency_supplier.share_upper_pct IS 'Upper bound of the share, in percent';

CREATE MATERIALIZED VIEW minerals.dependency_supplier_mv AS SELECT * FROM minerals.dependency_supplier;
CREATE UNIQUE INDEX ON minerals.dependency_supplier_mv (importer, material, form, stage, edition, country);

-- How much is imported on balance, and from whom.  The United States: figure 2 of the
-- latest edition beside the import sources of the form that belongs to it.  The EU:
-- the reliance that the assessment of 2017 used beside the sourcing of 2016 to 2020,
-- at the stage that was assessed.
CREATE VIEW minerals.dependency AS
  WITH reliance AS (
    SELECT r.importer, r.material, f.form, 'imports' AS stage, r.commodity, r.year,
           r.reliance_pct, r.lower_pct, r.upper_pct, r.printed, r.edition
    FROM minerals.import_reliance AS r
    JOIN minerals.us_main_form AS f USING (commodity, material)
    WHERE r.publication = 'figure 2'
    UNION ALL
    SELECT r.importer, r.material, '', a.stage, r.commodity, r.year,
           r.reliance_pct, r.lower_pct, r.upper_pct, r.printed, r.edition
    FROM minerals.import_reliance AS r
    JOIN minerals.eu_assessment AS a ON a.material = r.material AND a.assessment = r.year AND a.stage IS NOT NULL
    WHERE r.importer = 'EU'
  ), sourcing AS (
    SELECT CASE scope WHEN 'US imports, shares' THEN 'USA' ELSE 'EU' END AS importer,
           material, form, stage, first_year, last_year, edition, mix
    FROM minerals.supply_group
    WHERE scope IN ('US imports, shares', 'EU sourcing, shares')
  ), top_foreign AS (
    SELECT DISTINCT ON (importer, material, form, stage) importer, material, form, stage, country_code, country, share_pct
    FROM minerals.dependency_supplier
    WHERE origin = 'foreign'
    ORDER BY importer, material, form, stage, share_pct DESC NULLS LAST, country_code
  )
  SELECT importer, material, form, stage,
         r.year AS reliance_year, r.edition AS reliance_edition,
         r.reliance_pct AS import_reliance_pct, r.lower_pct AS import_reliance_lower_pct,
         CASE WHEN r.lower_pct IS NOT NULL THEN coalesce(r.upper_pct, 100) ELSE r.upper_pct END AS import_reliance_upper_pct,
         r.printed AS import_reliance_printed,
         s.first_year AS sourcing_first_year, s.last_year AS sourcing_last_year, s.edition AS sourcing_edition,
         supplier_count(s.mix) AS supplier_count,
         t.country_code AS largest_foreign_code, t.country AS largest_foreign, t.share_pct AS largest_foreign_share_pct,
         CASE WHEN t.share_pct IS NOT NULL THEN greatest(t.share_pct - 65, 0) END AS above_cap_pct,
         100 * (1 - attributed_share(s.mix)) AS unattributed_pct,
         10000 * h.lower AS hhi_points_lower, 10000 * h.upper AS hhi_points_upper,
         CASE WHEN m.us_critical THEN 'yes' ELSE 'no' END AS us_critical
  FROM reliance AS r
  FULL JOIN sourcing AS s USING (importer, material, form, stage)
  LEFT JOIN top_foreign AS t USING (importer, material, form, stage)
  JOIN minerals.material AS m USING (material)
  LEFT JOIN LATERAL hhi_bounds(s.mix) AS h ON true;

COMMENT ON VIEW minerals.dependency IS
  'Import reliance of the United States and the EU, and how concentrated their sources are';
COMMENT ON COLUMN minerals.dependency.importer IS 'USA or EU';
COMMENT ON COLUMN minerals.dependency.material IS 'Material, see minerals.material';
COMMENT ON COLUMN minerals.dependency.form IS 'What is imported; empty if there is but one form';
COMMENT ON COLUMN minerals.dependency.stage IS 'imports for the USA; mining or processing for the EU';
COMMENT ON COLUMN minerals.dependency.reliance_year IS
  'Year of the import reliance; NULL where none is published for this form';
COMMENT ON COLUMN minerals.dependency.reliance_edition IS 'Publication and vintage of the import reliance';
COMMENT ON COLUMN minerals.dependency.import_reliance_pct IS
  'Net imports in percent of apparent consumption; NULL where only a bound is published';
COMMENT ON COLUMN minerals.dependency.import_reliance_lower_pct IS 'Lower bound of the reliance, in percent';
COMMENT ON COLUMN minerals.dependency.import_reliance_upper_pct IS 'Upper bound of the reliance, in percent';
COMMENT ON COLUMN minerals.dependency.import_reliance_printed IS
  'The reliance as printed: 80, >75, E for a net exporter, N/A';
COMMENT ON COLUMN minerals.dependency.sourcing_first_year IS 'First year of the supplier shares';
COMMENT ON COLUMN minerals.dependency.sourcing_last_year IS 'Last year of the supplier shares';
COMMENT ON COLUMN minerals.dependency.sourcing_edition IS 'Publication and vintage of the supplier shares';
COMMENT ON COLUMN minerals.dependency.supplier_count IS 'Number of named suppliers';
COMMENT ON COLUMN minerals.dependency.largest_foreign_code IS
  'Largest supplier outside the EU or the USA, ISO 3166-1 alpha-3';
COMMENT ON COLUMN minerals.dependency.largest_foreign IS 'Largest supplier outside the EU or the USA, by name';
COMMENT ON COLUMN minerals.dependency.largest_foreign_share_pct IS
  'Its share in percent of US imports, or of what the EU sources';
COMMENT ON COLUMN minerals.dependency.above_cap_pct IS
  'Percentage points above 65 %, the cap on one third country in the Critical Raw Materials Act of the EU; 0 if below';
COMMENT ON COLUMN minerals.dependency.unattributed_pct IS 'Part of the sources that is not named, in percent';
COMMENT ON COLUMN minerals.dependency.hhi_points_lower IS
  'Herfindahl-Hirschman index of the sources, 0 to 10000: lower bound';
COMMENT ON COLUMN minerals.dependency.hhi_points_upper IS
  'Upper bound: other countries few, none larger than the smallest named';
COMMENT ON COLUMN minerals.dependency.us_critical IS 'yes if it is one of the critical minerals of the United States';

CREATE MATERIALIZED VIEW minerals.dependency_mv AS SELECT * FROM minerals.dependency;
CREATE UNIQUE INDEX ON minerals.dependency_mv (importer, material, form, stage);


-- Who sells it, and who made it.  All trade in a product is one network; a country that
-- exports more than it imports made the difference, and origin_of_imports() follows the
-- rest back to the makers.  The European Union is an importer too, as if it were one
-- country.  Importers of at least 1 % of a product's trade.
CREATE VIEW minerals.import_origin AS
  WITH flow AS (
    SELECT b.bloc, t.hs_code, t.year, t.quantity_t,
           CASE WHEN b.bloc = 'EU' AND x.eu_member THEN 'EU' ELSE t.exporter_code END AS exporter,
           CASE WHEN b.bloc = 'EU' AND m.eu_member THEN 'EU' ELSE t.importer_code END AS importer
    FROM minerals.trade AS t
    JOIN minerals.country AS x ON x.country_code = t.exporter_code
    JOIN minerals.country AS m ON m.country_code = t.importer_code
    CROSS JOIN (VALUES ('none'), ('EU')) AS b (bloc)
    WHERE t.complete AND NOT (b.bloc = 'EU' AND x.eu_member AND m.eu_member)
  ), traded AS (
    SELECT bloc, hs_code, year, trade_network(exporter, importer, quantity_t) AS network
    FROM flow GROUP BY bloc, hs_code, year
  ), made AS (
    SELECT t.*, a.production, a.imports
    FROM traded AS t
    CROSS JOIN LATERAL (SELECT supply_mix(country, greatest(exports - imports, 0)) AS production,
                               supply_mix(country, imports) AS imports
                        FROM trade_accounts('{}', t.network)) AS a
  ), imported AS (
    SELECT m.hs_code, m.year, i.supplier AS importer_code, imports_of(m.network, i.supplier) AS direct,
           origin_of_imports(m.production, m.network, i.supplier) AS ultimate
    FROM made AS m
    CROSS JOIN LATERAL suppliers(m.imports) AS i
    WHERE i.share >= 0.01 AND (m.bloc = 'none' OR i.supplier = 'EU')
  )
  SELECT p.material, p.form AS product, i.hs_code, i.year, i.importer_code,
         CASE i.importer_code WHEN 'EU' THEN 'European Union' ELSE country_name(i.importer_code) END AS importer,
         s.country_code,
         CASE s.country_code WHEN 'EU' THEN 'European Union' ELSE country_name(s.country_code) END AS country,
         s.direct_t, s.ultimate_t, s.direct_pct, s.ultimate_pct
  FROM imported AS i
  JOIN minerals.trade_product AS p USING (hs_code)
  CROSS JOIN LATERAL (
    SELECT supplier AS country_code, coalesce(d.amount, 0) AS direct_t, coalesce(u.amount, 0) AS ultimate_t,
           100 * coalesce(d.share, 0) AS direct_pct, 100 * coalesce(u.share, 0) AS ultimate_pct
    FROM suppliers(i.direct) AS d FULL JOIN suppliers(i.ultimate) AS u USING (supplier)
  ) AS s;

COMMENT ON VIEW minerals.import_origin IS
  'Imports by seller and by maker, traced through all trade of 2024, one row an importer, product and country';
COMMENT ON COLUMN minerals.import_origin.material IS
  'Material, see minerals.material; a customs code of several materials stands under each of them';
COMMENT ON COLUMN minerals.import_origin.product IS 'What the customs code covers';
COMMENT ON COLUMN minerals.import_origin.hs_code IS 'Code of the Harmonized System';
COMMENT ON COLUMN minerals.import_origin.year IS 'Year';
COMMENT ON COLUMN minerals.import_origin.importer_code IS
  'ISO 3166-1 alpha-3, or EU: the 27 members, their trade with each other left out';
COMMENT ON COLUMN minerals.import_origin.importer IS 'Importer by name';
COMMENT ON COLUMN minerals.import_origin.country_code IS 'Seller or maker, ISO 3166-1 alpha-3, or EU';
COMMENT ON COLUMN minerals.import_origin.country IS 'Seller or maker by name';
COMMENT ON COLUMN minerals.import_origin.direct_t IS 'Bought from the country, in tonnes of gross weight; 0 where nothing is';
COMMENT ON COLUMN minerals.import_origin.ultimate_t IS
  'Made in the country, in tonnes of gross weight: traced by proportional mixing';
COMMENT ON COLUMN minerals.import_origin.direct_pct IS 'Share of the country as a seller, in percent of the imports';
COMMENT ON COLUMN minerals.import_origin.ultimate_pct IS 'Share of the country as a maker, in percent of the imports';

CREATE MATERIALIZED VIEW minerals.import_origin_mv AS SELECT * FROM minerals.import_origin;
CREATE UNIQUE INDEX ON minerals.import_origin_mv (importer_code, hs_code, material, year, country_code);


-- Supply risk by the method of the European Union --------------------------------------

-- Shares are squared as they are printed, weighted with the governance of the country
-- and its trade parameter.  Governance is bundled for 74 countries; the others drop out,
-- and coverage says how much that is.  Recycling and import reliance are those printed
-- in 2017, the substitution index is not published: 1, no substitute, stands for it.  So
-- the result is a neighbour of the published one, and mostly above it.
CREATE VIEW minerals.supply_risk AS
  WITH weighted AS (
    SELECT s.material, s.stage, s.scope,
           weighted_hhi(s.country_code, s.share_pct, w.weight) FILTER (WHERE w.weight IS NOT NULL)
             * (total(s.country_code, s.share_pct) FILTER (WHERE w.weight IS NOT NULL) / 100) ^ 2 AS hhi,
           100 * coalesce(total(s.country_code, s.share_pct) FILTER (WHERE w.weight IS NOT NULL), 0)
             / total(s.country_code, s.share_pct) AS coverage_pct
    FROM minerals.supply_share AS s
    LEFT JOIN minerals.governance AS g
      ON g.country_code = s.country_code AND g.indicator = 'mean of all six, 2016-2020'
    CROSS JOIN LATERAL (SELECT governance_risk(g.estimate, scale => 10) * s.trade_parameter AS weight) AS w
    WHERE s.scope IN ('world', 'EU sourcing')
    GROUP BY s.material, s.stage, s.scope
  ), both_scopes AS (
    SELECT material, stage, w.hhi AS hhi_world, w.coverage_pct AS coverage_world_pct,
           e.hhi AS hhi_eu, e.coverage_pct AS coverage_eu_pct
    FROM (SELECT * FROM weighted WHERE scope = 'world') AS w
    FULL JOIN (SELECT * FROM weighted WHERE scope = 'EU sourcing') AS e USING (material, stage)
  ), published AS (
    -- a group's result stands for its members
    SELECT g.material, a.material AS published_for, a.supply_risk, a.economic_importance
    FROM minerals.material_group AS g
    JOIN (VALUES ('HREE', 'Heavy rare earths'), ('LREE', 'Light rare earths'), ('PGM', 'Platinum-group metals'))
      AS n (member_of, material) USING (member_of)
    JOIN minerals.eu_assessment AS a ON a.material = n.material AND a.assessment = 2023
    WHERE g.grouping = 'heavy and light rare earths, platinum-group metals apart'
    UNION ALL
    SELECT material, material, supply_risk, economic_importance FROM minerals.eu_assessment WHERE assessment = 2023
  )
  SELECT b.material, b.stage, b.hhi_world AS weighted_hhi_world, b.coverage_world_pct,
         b.hhi_eu AS weighted_hhi_eu, b.coverage_eu_pct,
         i.import_reliance_pct, i.recycling_input_pct,
         eu_supply_risk(hhi_global => b.hhi_world,
                        hhi_eu => CASE WHEN i.import_reliance_pct IS NOT NULL THEN b.hhi_eu END,
                        import_reliance => i.import_reliance_pct / 100, eol_rir => i.recycling_input_pct / 100,
                        substitution => 1) AS supply_risk,
         p.supply_risk AS published_supply_risk, p.economic_importance AS published_economic_importance, p.published_for,
         CASE WHEN eu_critical(p.supply_risk, p.economic_importance) THEN 'yes'
              WHEN NOT eu_critical(p.supply_risk, p.economic_importance) THEN 'no' END AS published_critical
  FROM both_scopes AS b
  LEFT JOIN minerals.eu_assessment AS i ON i.material = b.material AND i.assessment = 2017 AND i.stage IS NOT NULL
  LEFT JOIN published AS p ON p.material = b.material;

COMMENT ON VIEW minerals.supply_risk IS
  'Supply risk by the method of the EU at each stage, computed from the bundled data, beside the published one of 2023';
COMMENT ON COLUMN minerals.supply_risk.material IS 'Material, see minerals.material';
COMMENT ON COLUMN minerals.supply_risk.stage IS 'mining or processing; a material is as risky as its worst stage';
COMMENT ON COLUMN minerals.supply_risk.weighted_hhi_world IS 'Weighted index of world supply, 0 to about 10';
COMMENT ON COLUMN minerals.supply_risk.coverage_world_pct IS
  'Part of world supply whose governance is known, in percent';
COMMENT ON COLUMN minerals.supply_risk.weighted_hhi_eu IS 'Weighted index of what the EU sources, 0 to about 10';
COMMENT ON COLUMN minerals.supply_risk.coverage_eu_pct IS 'Part of the sources whose governance is known, in percent';
COMMENT ON COLUMN minerals.supply_risk.import_reliance_pct IS 'Import reliance of the EU as of 2017, in percent';
COMMENT ON COLUMN minerals.supply_risk.recycling_input_pct IS
  'Recycling input rate at the end of life as of 2017, in percent';
COMMENT ON COLUMN minerals.supply_risk.supply_risk IS
  'Computed, with no substitute; NULL where an input is not known';
COMMENT ON COLUMN minerals.supply_risk.published_supply_risk IS 'Published in 2023, of the worst stage';
COMMENT ON COLUMN minerals.supply_risk.published_economic_importance IS 'Published in 2023, 0 to 10';
COMMENT ON COLUMN minerals.supply_risk.published_for IS 'The material, or the group that it belongs to';
COMMENT ON COLUMN minerals.supply_risk.published_critical IS
  'yes if what is published makes it critical: at least 1.0 and 2.8';

CREATE MATERIALIZED VIEW minerals.supply_risk_mv AS SELECT * FROM minerals.supply_risk;
CREATE UNIQUE INDEX ON minerals.supply_risk_mv (material, stage);


-- Materialized views say the same of their columns.
DO $$
DECLARE
  v record;
BEGIN
  FOR v IN
    SELECT m.oid::regclass AS materialized, p.oid::regclass AS plain
    FROM pg_class AS m JOIN pg_class AS p ON p.relnamespace = m.relnamespace AND m.relname = p.relname || '_mv'
    WHERE m.relnamespace = 'minerals'::regnamespace
  LOOP
    EXECUTE format('COMMENT ON MATERIALIZED VIEW %s IS %L', v.materialized,
                   obj_description(v.plain, 'pg_class') || ' (as of the last refresh)');
    EXECUTE (SELECT string_agg(format('COMMENT ON COLUMN %s.%I IS %L',
                                      v.materialized, attname, col_description(v.plain, attnum)), '; ')
             FROM pg_attribute WHERE attrelid = v.plain AND attnum > 0);
  END LOOP;
END
$$;
