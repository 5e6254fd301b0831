-- One changed group of 100,000 (rows / 100), in tables of 1 and of 10 million rows.
CALL flat('small', groups => :rows / 100, suppliers => 10, rows => :rows / 10);
CALL flat('large', groups => :rows / 100, suppliers => 10, rows => :rows);
ALTER TABLE small.production ADD COLUMN IF NOT EXISTS id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
ALTER TABLE large.production ADD COLUMN IF NOT EXISTS id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
SELECT to_regclass('large.production_mix') IS NULL AS missing \gset
\if :missing
SELECT create_supply_rollup(data || '.production_mix', (data || '.production')::regclass, '{commodity}', 'supplier', 'amount')
FROM (VALUES ('small'), ('large')) AS d(data);
VACUUM (FREEZE, ANALYZE) small.production_mix, large.production_mix;
\endif
SELECT shape('supply-rollup-growth', 'one changed group of 100,000 (rows / 100), in 1 and 10 million rows (rows / 10, rows)', data => 'large');
SELECT run('UPDATE production SET amount = amount + 1 WHERE id = $1 * 389', label => label, data => data, writes => 1000)
FROM (VALUES ('small', '1 million'), ('large', '10 million')) AS d(data, label);
SELECT bar('10 million / 1 million', '<=', 2.0);
