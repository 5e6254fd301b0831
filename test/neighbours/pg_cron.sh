# shellcheck shell=bash
# Jobs for @reboot run at once when the server starts, so nobody has to wait
# for the next minute.
start cron shared_preload_libraries=pg_cron cron.database_name=doctest cron.use_background_workers=on
documented pg_cron cron docs/fresh.md
sql cron -c "CREATE DATABASE doctest"
sql cron -d doctest -f "$here/pg_cron_jobs.sql" >/dev/null
"$tools/cluster.sh" restart "$scratch/cron"
prove pg_cron cron --dbname doctest
