-- pg_ivm: measures over an incrementally maintained view of sums.  It maintains
-- sums of numeric and no aggregates of others, so it keeps the sum of each
-- supplier, and a plain view reads our measures from them.
SET client_min_messages = warning;
CREATE EXTENSION pgtap;
CREATE EXTENSION pg_ivm;
CREATE EXTENSION resource_analytics;
SELECT plan(16);

CREATE TABLE production (id int PRIMARY KEY, commodity text, country text, tonnes numeric);
INSERT INTO production
SELECT i, 'C' || i % 20, nullif('country ' || i % 37, 'country 5'), round((i * 7919 % 10007) * 10.0 ^ (i % 9 - 5), 3)
FROM generate_series(1, 5000) AS i;

SELECT count(pgivm.create_immv('supplied', 'SELECT commodity, country, sum(tonnes) AS tonnes FROM production GROUP BY commodity, country')) \g /dev/null
CREATE VIEW production_measures AS
  SELECT commodity, supply_mix(country, tonnes) AS mix, hhi(country, tonnes), gini(country, tonnes),
         largest_supplier(country, tonnes), total(country, tonnes)
  FROM supplied GROUP BY commodity;

-- the view has, to the last bit, what the rows have
CREATE FUNCTION up_to_date(change text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE change;
  RETURN NEXT results_eq(
    'SELECT commodity, float8send(hhi), float8send(gini), largest_supplier, float8send(total) FROM production_measures ORDER BY 1',
    'SELECT commodity, float8send(hhi(country, tonnes)), float8send(gini(country, tonnes)), largest_supplier(country, tonnes),
            float8send(total(country, tonnes)) FROM production GROUP BY 1 ORDER BY 1', change);
  -- numbers of rows are not kept
  RETURN NEXT results_eq(
    'SELECT commodity, mix::jsonb FROM production_measures ORDER BY 1',
    'SELECT commodity, supply_mix(country, tonnes)::jsonb FROM production GROUP BY 1 ORDER BY 1', change || ': the mixes');
END
$$;
SELECT up_to_date(change) FROM unnest(ARRAY[
  'ANALYZE production',
  $$INSERT INTO production VALUES (0, 'C3', 'country new', 0.1), (-1, 'new', 'country 1', 5), (-2, 'new', NULL, 2.5)$$,
  $$UPDATE production SET tonnes = tonnes * 1.7 WHERE commodity = 'C4'$$,
  $$UPDATE production SET country = 'country 1' WHERE country = 'country 2'$$,
  $$DELETE FROM production WHERE commodity = 'C5' OR country IS NULL$$,
  $$DELETE FROM production WHERE id = 0$$,
  'TRUNCATE production']) AS change;

SELECT throws_ok($$SELECT pgivm.create_immv('mixes', 'SELECT commodity, supply_mix(country, tonnes) AS mix FROM production GROUP BY commodity')$$,
                 '0A000', NULL, 'an aggregate of others is refused, by a message');
SELECT throws_ok($$SELECT pgivm.create_immv('measures', 'SELECT commodity, hhi(country, tonnes) FROM production GROUP BY commodity')$$,
                 '0A000', NULL, 'a measure too');
SELECT * FROM finish();
