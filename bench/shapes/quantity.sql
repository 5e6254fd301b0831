-- numbers with commas beside replace() and a cast, and cells as messy as published ones; a bar of 333 ns is 3 million cells a second
CALL build('printed', 'cells', format($$SELECT to_char(1 + x * 48271 %% 999999937, 'FM999,999,999') AS cell FROM (%s) f$$,
  scattered(:rows / 5)));
CALL build('messy', 'cells', format('SELECT (%L::text[])[1 + x %% 16] AS cell FROM (%s) f', ARRAY['e5,000', 'W', '    NA', '—',
  '<0.1%', '10,000 - 15,000', '>95', '1,234 r', '12,345²', 'Less than ½ unit.', '84.9%', '−88', '5 000', 'E',
  '500–15,000', 'Less than 1/2 unit.'], scattered(:rows / 5)));
SELECT shape('quantity', '2,000,000 cells (rows / 5) of published tables to numbers', data => 'printed');
SELECT run('SELECT (parse_quantity(cell)).amount AS h FROM cells OFFSET 0', label => 'parse_quantity'),
       run('SELECT replace(cell, '','', '''')::float8 AS h FROM cells OFFSET 0', label => 'replace and cast'),
       run('SELECT length(cell) AS h FROM cells OFFSET 0', label => 'length'),
       run('SELECT (parse_quantity(cell)).amount AS h FROM cells OFFSET 0', label => 'messy', data => 'messy'),
       run('SELECT (q).amount + length((q).mark) AS h FROM (SELECT parse_quantity(cell) AS q FROM cells OFFSET 0) s OFFSET 0',
           label => 'messy, 2 columns', data => 'messy'),
       run('SELECT amount + length(mark) AS h FROM cells, parse_quantity(cell) OFFSET 0', label => 'messy, lateral', data => 'messy');
SELECT bar('parse_quantity / replace and cast', '<=', 1.25), bar('parse_quantity', '<=', :rows / 5 * 333e-6),
       bar('messy', '<=', :rows / 5 * 333e-6);
