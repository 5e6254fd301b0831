-- frames of 6, 100 and 1,000 rows; "no inverse" is the same aggregate without moving mode, over a tenth of the rows
CALL build('w', 'monthly', format('SELECT id::int, bench.code(x %% 50, 50) AS supplier, a AS amount, a::numeric AS digits
  FROM (SELECT row_number() OVER () AS id, x, (1 + x * 48271 %% 99991) / 100.0::float8 AS a FROM (%s) f OFFSET 0) g', scattered(:rows / 10)));
CALL build('w_tenth', 'monthly', format('SELECT * FROM w.monthly WHERE id <= %s', :rows / 100));
DROP AGGREGATE IF EXISTS hhi_no_inverse(text, float8);
CREATE AGGREGATE hhi_no_inverse(text, float8) (SFUNC = supply_mix_accum, STYPE = supply_mix, FINALFUNC = hhi);
SELECT shape('windows', 'moving windows of 6, 100 and 1,000 rows over 1,000,000 rows (rows / 10), 50 suppliers', data => 'w');
SELECT run(format('SELECT %s OVER (ORDER BY id ROWS %s PRECEDING) AS h FROM monthly', f, n - 1), label => name || ' ' || n, data => d, rounds => r)
FROM (VALUES ('hhi', 'hhi(supplier, amount)', 'w', NULL),
             ('sum numeric', 'sum(digits)', 'w', NULL),
             ('no inverse', 'hhi_no_inverse(supplier, amount)', 'w_tenth', 2),
             ('hhi tenth', 'hhi(supplier, amount)', 'w_tenth', NULL)) v(name, f, d, r),
     (VALUES (6), (100), (1000)) frame(n)
WHERE n < 1000 OR name = 'hhi';
SELECT bar('hhi 100 / sum numeric 100', '<=', 1.3), bar('no inverse 100 / hhi tenth 100', '>=', 6),
       bar('hhi 100 / hhi 6', '<=', 1.15), bar('hhi 1000 / hhi 100', '<=', 1.15);
