-- pg_cron: views refreshed by schedule, under readers, with a job that fails.
-- pg_cron_jobs.sql made them, and the server was started again since.
SET client_min_messages = warning;
SET search_path = public;
SELECT plan(15);

-- until a condition holds, 20 seconds at most
CREATE FUNCTION comes_true(condition text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  holds boolean;
BEGIN
  FOR i IN 1 .. 1000 LOOP
    EXECUTE 'SELECT ' || condition INTO holds;
    IF holds THEN
      RETURN true;
    END IF;
    PERFORM pg_sleep(0.02);
  END LOOP;
  RETURN false;
END
$$;

-- while a refresh is on its way
SELECT ok(comes_true($$EXISTS (SELECT FROM pg_locks WHERE relation = 'production_mix'::regclass
                                AND mode = 'ExclusiveLock' AND granted AND pid <> pg_backend_pid())$$),
          'the scheduled refresh has begun');
SET lock_timeout = '200ms';
SELECT results_eq('SELECT commodity, mix FROM production_mixes ORDER BY 1',
                  'SELECT commodity, mix FROM mix_before ORDER BY 1', 'readers are not blocked, and see the old mixes');
SELECT results_eq('SELECT * FROM production_report ORDER BY 1',
                  'SELECT commodity, hhi, gini, largest_supplier, total FROM measures_before ORDER BY 1',
                  'and the old measures');
-- a reader that is in the middle of the rows when the refresh commits
BEGIN;
DECLARE reader CURSOR FOR SELECT commodity, mix FROM production_mixes ORDER BY commodity;
FETCH 10 FROM reader \g /dev/null
SELECT setval('gate', 1) \g /dev/null
SELECT ok(comes_true($$EXISTS (SELECT FROM cron.job_run_details WHERE command ~ 'production' AND status = 'succeeded')$$),
          'the refresh ends while somebody reads');
SELECT results_eq('reader'::refcursor, 'SELECT commodity, mix FROM mix_before ORDER BY 1 OFFSET 10',
                  'who was reading goes on with the old rows');
COMMIT;
RESET lock_timeout;
-- a job may be on record as succeeded a moment before it commits
SELECT ok(comes_true($$NOT EXISTS (SELECT FROM pg_locks WHERE relation = 'production_measures'::regclass AND mode = 'ExclusiveLock')$$),
          'the job is over');

-- then everything is new
SELECT results_eq('SELECT commodity, supply_mix_send(mix) FROM production_mixes ORDER BY 1',
                  'SELECT commodity, supply_mix_send(supply_mix(country, tonnes)) FROM production GROUP BY 1 ORDER BY 1',
                  'the mixes are those of the rows');
SELECT results_eq('SELECT * FROM production_report ORDER BY 1',
                  $$SELECT commodity, hhi(country, tonnes), gini(country, tonnes), largest_supplier(country, tonnes),
                           total(country, tonnes) FROM production GROUP BY 1 ORDER BY 1$$,
                  'the measures too: one job is one transaction');

-- and of the rows of the views only those that changed were written
SELECT results_eq(
  'SELECT commodity FROM production_mix AS m JOIN mix_before USING (commodity) WHERE (m.ctid, m.xmin::text) <> (place, writer)',
  $$VALUES ('C5')$$, 'unchanged mixes are not written');
SELECT results_eq(
  'SELECT commodity FROM production_measures AS m JOIN measures_before USING (commodity)
   WHERE (m.ctid, m.xmin::text) <> (place, writer)',
  $$VALUES ('C5')$$, 'unchanged measures are not written');
SELECT cmp_ok((SELECT pg_column_size(mix) FROM production_mix WHERE commodity = 'C7'), '>', 8000,
              'among them one that is stored out of line');

-- a job that failed
SELECT ok(comes_true($$EXISTS (SELECT FROM cron.job_run_details WHERE command ~ 'stock' AND status = 'failed')$$),
          'a failed refresh is on record');
SELECT alike((SELECT return_message FROM cron.job_run_details WHERE command ~ 'stock'),
             '%negative%PER%', 'with its reason');
SELECT results_eq('SELECT hhi FROM stock_measures', $$SELECT hhi('{"CHL": 20, "PER": 10}'::supply_mix)$$,
                  'the view has its old rows');
SELECT throws_ok('REFRESH MATERIALIZED VIEW CONCURRENTLY stock_measures', '22003', NULL, 'by hand it fails in the same way');

SELECT * FROM finish();
