-- The contenders that several shapes share. Each gives one row per commodity with the result in h.
INSERT INTO bench.query (query, measure, sql) VALUES
-- ours, in one step and in two
('hhi', 'hhi', 'SELECT commodity, hhi(supplier, amount) AS h FROM production GROUP BY commodity'),
('two-step', 'hhi', 'SELECT commodity, hhi(supply_mix(supplier, amount)) AS h FROM production GROUP BY commodity'),
('five measures', 'five', 'SELECT commodity, hhi(supplier, amount) + effective_suppliers(supplier, amount) + shannon_entropy(supplier, amount)
   + largest_share(supplier, amount) + supplier_count(supplier, amount) AS h FROM production GROUP BY commodity'),
-- the floors: the least that any aggregate over these rows and groups costs
('sum', 'sum', 'SELECT commodity, sum(amount) AS h FROM production GROUP BY commodity'),
('count', 'count', 'SELECT commodity, count(*) AS h FROM production GROUP BY commodity'),
-- what users write today
('window SQL', 'hhi', 'SELECT commodity, sum(share * share) AS h
   FROM (SELECT commodity, sum(amount) / sum(sum(amount)) OVER (PARTITION BY commodity) AS share
         FROM production GROUP BY commodity, supplier) s
   GROUP BY commodity'),
-- and without a window, though squares of amounts overflow where those of shares do not
('squares SQL', 'hhi', 'SELECT commodity, sum(amount * amount) / sum(amount) ^ 2 AS h
   FROM (SELECT commodity, supplier, sum(amount) AS amount FROM production GROUP BY commodity, supplier) s
   GROUP BY commodity'),
('CTE join', 'hhi', 'WITH by_supplier AS (SELECT commodity, supplier, sum(amount) AS amount FROM production GROUP BY commodity, supplier),
   totals AS (SELECT commodity, sum(amount) AS total FROM by_supplier GROUP BY commodity)
   SELECT commodity, sum((amount / total) ^ 2) AS h FROM by_supplier JOIN totals USING (commodity) GROUP BY commodity');
