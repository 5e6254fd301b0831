CALL flat('kept', groups => 1000, suppliers => 50, rows => :rows);
SELECT to_regclass('kept.production_mix') IS NULL AS missing \gset
\if :missing
SELECT create_supply_rollup('kept.production_mix', 'kept.production', '{commodity}', 'supplier', 'amount');
VACUUM (FREEZE, ANALYZE) kept.production_mix;
\endif
SELECT shape('supply-rollup', 'a supply rollup against the scan of its source, 1,000 commodities x 50 suppliers', data => 'kept');
SELECT run('hhi', rounds => 3), run('sum', rounds => 3),
       run('SELECT commodity, hhi(mix) AS h FROM production_mix', label => 'rollup hhi'),
       run('SELECT commodity, total + unknown_count + attributed_share + supplier_count + length(largest_supplier) + largest_share
              + concentration_ratio_3 + hhi + hhi_upper + effective_suppliers + shannon_entropy + gini AS h
            FROM production_mix_measures', label => 'rollup twelve'), -- measures
       neighbours(rounds => 3);
SELECT bar('hhi / rollup hhi', '>=', 500), bar('hhi / rollup twelve', '>=', 100);
