-- What pg_cron.sql looks at: materialized views, and jobs that refresh them.
SET client_min_messages = warning;
CREATE EXTENSION pgtap;
CREATE EXTENSION pg_cron;
CREATE EXTENSION resource_analytics;

-- 300 groups; one is large enough to be stored out of line
CREATE TABLE production (id int PRIMARY KEY, commodity text NOT NULL, country text, tonnes float8);
INSERT INTO production
SELECT i, 'C' || i % 300, 'country ' || i * 7919 % 10007 % 20,
       round((i * 7919 % 10007) * 10.0 ^ (i % 9 - 5), 3)::float8
FROM generate_series(1, 30000) AS i;
INSERT INTO production
SELECT 30000 + i, 'C7', 'company ' || md5(i::text), i / 7.0 FROM generate_series(1, 2000) AS i;

-- A refresh waits here until the test has seen what it wants to see.  A sequence
-- is the gate (1 is open), for it changes while a transaction is going on.
CREATE SEQUENCE gate;
CREATE FUNCTION pass_gate() RETURNS SETOF int LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  WHILE (SELECT last_value FROM public.gate) <> 1 LOOP
    PERFORM pg_sleep(0.02);
  END LOOP;
  RETURN NEXT 1;
END
$$;

CREATE MATERIALIZED VIEW production_mix AS
  SELECT commodity, supply_mix(country, tonnes) AS mix FROM pass_gate(), production GROUP BY commodity;
CREATE UNIQUE INDEX ON production_mix (commodity);
CREATE MATERIALIZED VIEW production_measures AS
  SELECT commodity, hhi(mix), gini(mix), largest_supplier(mix), total(mix) FROM production_mix;
CREATE UNIQUE INDEX ON production_measures (commodity);
CREATE VIEW production_mixes AS SELECT * FROM production_mix;
CREATE VIEW production_report AS SELECT * FROM production_measures;
SELECT cron.schedule('production', '@reboot', $$
  REFRESH MATERIALIZED VIEW CONCURRENTLY production_mix;
  REFRESH MATERIALIZED VIEW CONCURRENTLY production_measures$$);

-- a source that goes bad after its view was made
CREATE TABLE stocks (country text, tonnes float8);
INSERT INTO stocks VALUES ('CHL', 20), ('PER', 10);
CREATE MATERIALIZED VIEW stock_measures AS SELECT 1 AS id, hhi(country, tonnes) FROM stocks;
CREATE UNIQUE INDEX ON stock_measures (id);
SELECT cron.schedule('stocks', '@reboot', 'REFRESH MATERIALIZED VIEW CONCURRENTLY stock_measures');
INSERT INTO stocks VALUES ('PER', -15);

-- as it was, row versions included
CREATE TABLE mix_before AS SELECT ctid AS place, xmin::text AS writer, * FROM production_mix;
CREATE TABLE measures_before AS SELECT ctid AS place, xmin::text AS writer, * FROM production_measures;

-- Only C5 changes; but all rows are written anew, in another order.
SELECT setval('gate', 2);
CREATE TABLE backwards AS SELECT * FROM production ORDER BY id DESC;
TRUNCATE production;
INSERT INTO production SELECT * FROM backwards;
INSERT INTO production VALUES (0, 'C5', 'country new', 1e6);
