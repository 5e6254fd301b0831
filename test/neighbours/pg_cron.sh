# shellcheck shell=bash
# Jobs for @reboot run at once when the server starts, so nobody has to wait
# for the next minute.  A scheduler whose database was dropped, as that of the
# examples is, starts anew and would run them too early: so each has its server.
settings="shared_preload_libraries=pg_cron cron.use_background_workers=on cron.database_name"
# shellcheck disable=SC2086 # a list of words
start cron_examples $settings=doctest
documented pg_cron cron_examples docs/fresh.md

# shellcheck disable=SC2086 # a list of words
start cron $settings=postgres
until [ "$(sql cron -c "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'pg_cron launcher'")" = 1 ]; do
	sleep 0.1
done
sleep 1 # its first look for jobs
sql cron -f "$here/pg_cron_jobs.sql" >/dev/null
"$tools/cluster.sh" restart "$scratch/cron"
prove pg_cron cron
