#!/usr/bin/env bash
# faults.sh: processes killed, memory and disk at an end.  A server of its own
# is broken in each of these ways; then it must say so by an error, or come
# back with what it had.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
PATH=$PATH:/usr/sbin:/sbin # runuser
# shellcheck source=test/tools/rollup_writers.sh
. test/tools/rollup_writers.sh

test/tools/install.sh test
PG_CONFIG=$(test/tools/install.sh pg_config)
export PG_CONFIG
work=$(mktemp -d "${TMPDIR:-/tmp}/ra_faults.XXXXXX")
mounted=
clean_up() {
  trap '' INT TERM HUP
  test/tools/cluster.sh stop "$work/cluster" || true
  [ -z "$mounted" ] || umount "$mounted"
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

# shellcheck source=test/tools/count.sh
. test/tools/count.sh

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

# crashes SIGNAL: no process of this server, whose log ends with it, has died of another one
crashes() {
  check "the server's log is there" [ -s "$PGHOST/server.log" ]
  is "processes that died of a signal other than $1" \
    "$(grep 'was terminated by signal' "$PGHOST/server.log" | grep -vc "signal $1:" || true)" 0
}

# what the last statement ended in: its SQLSTATE, or ok
state_of() {
  local state
  state=$({ psql -qXAt -v VERBOSITY=sqlstate "$@" 2>&1 >/dev/null || true; } | sed -n 's/^.*ERROR: *//p' | tail -n 1)
  echo "${state:-ok}"
}

# What a throw-away server is spared, this one needs.
start() { # OPTION...
  test/tools/cluster.sh stop "$work/cluster"
  PG_OPTIONS_EXTRA="$*" test/tools/cluster.sh start "$work/cluster"
  eval "$(test/tools/cluster.sh env "$work/cluster")"
  sql -c "ALTER SYSTEM SET fsync = on" -c "ALTER SYSTEM SET full_page_writes = on" -c "ALTER SYSTEM SET synchronous_commit = on" \
    -c "SELECT pg_reload_conf()" -c "CREATE EXTENSION resource_analytics" >/dev/null
}

# The same server again, once the last of its processes is gone.
start_again() {
  local try as=()
  [ "$(id -u)" != 0 ] || as=(runuser -u postgres --)
  for try in $(seq 50); do
    ! (cd / && "${as[@]}" "$(command -v pg_ctl)" -s -D "$PGHOST/data" -l "$PGHOST/server.log" -w start </dev/null >/dev/null 2>&1) || return 0
    sleep 0.2
  done
  echo "the server did not start again in $try tries:"
  tail -n 5 "$PGHOST/server.log"
  return 1
}

answers() {
  local try
  for try in $(seq 100); do
    ! sql -c "SELECT $try" >/dev/null 2>&1 || return 0
    sleep 0.2
  done
}

postmaster() { head -n 1 "$PGHOST/data/postmaster.pid"; }

# --- kill -9 -----------------------------------------------------------------

tables() {
  sql <<-'END'
	CREATE TABLE production AS
	SELECT i % 500 AS grp, 'supplier ' || i % 97 AS supplier, i / 7.0::float8 AS amount FROM generate_series(1, 300000) AS i;
	CREATE TABLE kept AS SELECT grp, supply_mix(supplier, amount) AS mix FROM production GROUP BY grp;
	CREATE MATERIALIZED VIEW mixes AS SELECT grp, supply_mix(supplier, amount) AS mix FROM production GROUP BY grp;
	CREATE UNIQUE INDEX ON mixes (grp);
	CREATE INDEX ON mixes (mix);
	END
}

bytes_of() { sql -c "SELECT md5(string_agg(supply_mix_send(mix)::text, ',' ORDER BY grp)) FROM $1"; }

backend_killed() {
  local before pid kill_at
  before=$(bytes_of kept)
  for kill_at in 0.1 0.4 0.9; do
    (sql -c "SET application_name = 'victim'" -c "SELECT total(supply_mix('s' || i, i::float8)) FROM generate_series(1, 30000000) AS i" >/dev/null 2>&1 || true) &
    pid=
    while [ -z "$pid" ] && kill -0 $! 2>/dev/null; do
      sleep 0.1
      pid=$(sql -c "SELECT pid FROM pg_stat_activity WHERE application_name = 'victim' AND query LIKE '%generate_series%'")
    done
    sleep $kill_at
    [ -n "$pid" ] || { count no "no backend to kill"; continue; }
    kill -9 "$pid"
    wait $!
    answers
    is "a backend killed while it aggregates: what is stored" "$(bytes_of kept)" "$before"
    is "and a fresh computation" "$(sql -c "SELECT count(*) FROM kept JOIN (SELECT grp, supply_mix(supplier, amount) AS mix FROM production GROUP BY grp) AS f USING (grp) WHERE kept.mix = f.mix")" 500
  done
}

# The server and all its processes at once.
kill_server() {
  local pid children
  pid=$(postmaster)
  mapfile -t children < <(ps -o pid= --ppid "$pid" | tr -d ' ')
  kill -9 "$pid" "${children[@]}" 2>/dev/null || true
}

milliseconds() { # SQL
  local start
  start=$(date +%s%N)
  sql -c "$1" >/dev/null
  echo $((($(date +%s%N) - start) / 1000000))
}

# killed_during STATEMENT MOMENT: the server, at so many eighths of the time that
# the statement took before
killed_during() {
  local client ended=0
  sql -c "$1" >/dev/null 2>&1 &
  client=$!
  sleep "$((whole * $2 / 8))e-3"
  kill_server
  wait $client || ended=$?
  # psql ends so where it has lost the server before an answer
  [ $ended != 2 ] || under_way=$((under_way + 1))
  start_again
}

# refresh_killed STATEMENT TABLE: it holds what it held, or what the statement
# would have left; nothing else
refresh_killed() {
  local old new found moment whole under_way=0
  for moment in 1 2 3 4 5 6; do
    # how long it takes where all has been read before, as it will have been then
    change_behind
    whole=$(milliseconds "$1")
    old=$(bytes_of "$2")
    change_behind
    new=$(bytes_of "(SELECT grp, supply_mix(supplier, amount) AS mix FROM production GROUP BY grp) AS f")
    is "the change shows" "$([ "$new" = "$old" ] || echo yes)" yes
    killed_during "$1" $moment
    found=$(bytes_of "$2")
    [ "$found" != "$new" ] || old=$new
    is "the server killed during $1" "$found" "$old"
    is "an index of $2" "$(sql -c "SET enable_seqscan = off" -c "SELECT count(*) FROM $2 AS a JOIN $2 AS b USING (grp) WHERE b.mix = a.mix AND b.mix <= a.mix")" 500
    sql -c "$1" >/dev/null
    is "and $1 once more" "$(bytes_of "$2")" "$new"
  done
  is "$1 was mostly under way" "$((under_way >= 4))" 1
}

# Rows are changed, and no trigger sees it.
change_behind() {
  sql -c "SET session_replication_role = replica" -c "UPDATE production SET amount = amount + 1 WHERE grp % 4 = 1"
}

refreshes_killed() {
  refresh_killed "REFRESH MATERIALIZED VIEW mixes" mixes
  refresh_killed "REFRESH MATERIALIZED VIEW CONCURRENTLY mixes" mixes
  sql -c "CREATE EXTENSION resource_analytics_rollup" \
    -c "SELECT create_supply_rollup('production_mix', 'production', '{grp}', 'supplier', 'amount')" >/dev/null
  refresh_killed "SELECT refresh_supply_rollup('production_mix')" production_mix
  is "what the rollup says of itself" "$(sql -c "SELECT count(*) FROM verify_supply_rollup('production_mix')")" 0
}

# Writers to tables with a rollup: what they were told of is there, with at most
# one transaction more of each, and the rollups agree with it.
writers_killed() {
  local moment before told more writers ended clients=8
  make_rollups
  mkdir "$work/written"
  for moment in 0.2 0.7 1.5 3 5; do
    before=$(sql -c "SELECT count(*) FROM journal")
    write_to_rollups $clients 60 "$work/written" &
    writers=$!
    sleep $moment
    kill_server
    ended=0
    wait $writers || ended=$?
    is "clients of a killed server" $ended 2
    start_again
    told=$(transactions "$work/written")
    more=$(($(sql -c "SELECT count(*) FROM journal") - before - told))
    is "$told transactions and $more more" $((told > 0 && more >= 0 && more <= clients)) 1
    is "groups that differ from the source" "$(wrong_groups)" 0
    is "rows in the rollup" "$(sql -c "SELECT sum(row_count(mix) + unknown_count(mix)) FROM by_commodity")" "$(sql -c "SELECT count(*) FROM source")"
  done
  sql -c "SET session_replication_role = replica" -c "DELETE FROM source WHERE commodity = 7"
  is "a change behind the rollups is noticed" "$(($(wrong_groups) > 1))" 1
}

# --- memory and disk ---------------------------------------------------------

# Statements that want more than the processes may have.
out_of_memory() {
  (ulimit -v 700000 && start "-c max_parallel_workers_per_gather=0 -c shared_buffers=32MB")
  eval "$(test/tools/cluster.sh env "$work/cluster")"
  local pid
  pid=$(postmaster)
  is "aggregate out of memory" "$(state_of -c "SELECT total(supply_mix('supplier number ' || i, i::float8)) FROM generate_series(1, 9000000) AS i")" 53200
  is "window out of memory" "$(state_of -c "SELECT sum(h) FROM (SELECT hhi('supplier number ' || i, i::float8) OVER (ORDER BY i / 1000000) AS h FROM generate_series(1, 9000000) AS i) AS w")" 53200
  is "network out of memory" "$(state_of -c "SELECT count(*) FROM origins('{\"1\": 1}', (SELECT trade_network(i::text, (i + 1)::text, 1) FROM generate_series(1, 6000000) AS i))")" 53200
  is "text out of memory" "$(state_of -c "SELECT total(('{' || string_agg('\"s' || i || '\": 1', ',') || '}')::supply_mix) FROM generate_series(1, 9000000) AS i")" 53200
  is "roll-up out of memory" "$(state_of -c "SELECT total(rollup(supply_mix(ARRAY['supplier number ' || i], '{1}'))) FROM generate_series(1, 9000000) AS i")" 53200
  is "the server lives" "$(sql -c "SELECT hhi('A', 1)")" 1
  is "and is the same" "$(postmaster)" "$pid"
}

disk_full() {
  if ! mkdir -p "$work/full" || ! mount -t tmpfs -o size=4m tmpfs "$work/full" 2>/dev/null; then
    echo "SKIPPED: a full disk, for no file system can be mounted here"
    return 0
  fi
  mounted=$work/full
  chmod 755 "$work"
  mkdir "$work/full/space"
  chown "$(stat -c %U "$PGHOST/data")" "$work/full/space"
  sql -c "CREATE TABLESPACE small LOCATION '$work/full/space'"
  local settings="SET temp_tablespaces = small; SET work_mem = '64kB'; SET enable_sort = off;"
  local rows="generate_series(1, 400000) AS i"
  is "disk full while hash aggregation spills" "$(state_of -c "$settings SELECT count(h) FROM (SELECT hhi('supplier ' || i, i::float8) AS h FROM $rows GROUP BY i % 100000) AS g")" 53100
  is "disk full while mixes are sorted" "$(state_of -c "$settings SET enable_sort = on; SELECT count(*) FROM (SELECT supply_mix(ARRAY['supplier ' || i], '{1}') AS m FROM $rows ORDER BY m OFFSET 1) AS s")" 53100
  is "disk full while rows are returned" "$(state_of -c "$settings SELECT count(*) FROM suppliers((SELECT supply_mix('supplier ' || i, i::float8) FROM $rows))")" 53100
  is "disk full while a table is written" "$(state_of -c "CREATE TABLE t TABLESPACE small AS SELECT supply_mix(ARRAY['supplier ' || i], '{1}') AS m FROM $rows")" 53100
  is "there is room again" "$(state_of -c "$settings SELECT count(h) FROM (SELECT hhi('supplier ' || i, i::float8) AS h FROM generate_series(1, 1000) AS i GROUP BY i % 100) AS g")" ok
  sql -c "DROP TABLESPACE small"
}

start
tables
backend_killed
refreshes_killed
writers_killed
crashes 9
out_of_memory
disk_full
crashes none
summary
