-- Two tables of the same rows with a primary key, one of them with a supply rollup of 1,000 commodities x 50 suppliers.
CALL flat('plain', groups => 1000, suppliers => 50, rows => :rows / 10);
CALL flat('watched', groups => 1000, suppliers => 50, rows => :rows / 10);
ALTER TABLE plain.production ADD COLUMN IF NOT EXISTS id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
ALTER TABLE watched.production ADD COLUMN IF NOT EXISTS id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
SELECT to_regclass('watched.production_mix') IS NULL AS missing, current_setting('data_directory') || '/rows_to_copy' AS file, current_setting('data_directory') || '/rows_of_100' AS few \gset
\if :missing
SELECT create_supply_rollup('watched.production_mix', 'watched.production', '{commodity}', 'supplier', 'amount');
VACUUM (FREEZE, ANALYZE) watched.production_mix;
\endif
COPY (SELECT commodity, supplier, amount FROM plain.production LIMIT 10000) TO :'file';
COPY (SELECT commodity % 100, supplier, amount FROM plain.production LIMIT 10000) TO :'few';
SELECT shape('supply-rollup-writes', 'inserting a row, and COPY of 10,000 rows into all and into 100 of the 1,000 commodities x 50 suppliers of a supply rollup', data => 'plain');
SELECT run(statement, label => label || suffix, data => data, writes => n)
FROM (VALUES ('INSERT INTO production (commodity, supplier, amount) VALUES ($1 * 389 % 1000, bench.code($1 % 50, 50), $1 / 100.0)', 'row', 2000),
             (format('COPY production (commodity, supplier, amount) FROM %L', :'file'), 'COPY', 10),
             (format('COPY production (commodity, supplier, amount) FROM %L', :'few'), 'COPY 100', 10)) AS s(statement, label, n),
     (VALUES ('plain', ''), ('watched', ' rollup')) AS d(data, suffix);
SELECT bar('row rollup / row', '<=', 3.0), bar('COPY rollup / COPY', '<=', 1.5);
