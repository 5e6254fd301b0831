#!/usr/bin/env bash
# faults.sh: processes killed, memory and disk at an end.  A server of its own
# is broken in each of these ways; then it must say so by an error, or come
# back with what it had.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
PATH=$PATH:/usr/sbin:/sbin # runuser

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

ok=0 bad=0
check() { # NAME FOUND WANTED
  if [ "$2" = "$3" ]; then
    ok=$((ok + 1))
  else
    bad=$((bad + 1))
    printf 'not ok: %s\n  found:  %s\n  wanted: %s\n' "$1" "$2" "$3"
  fi
}

sql() { psql -qXAt -v ON_ERROR_STOP=1 "$@"; }

# crashes SIGNAL: no process of this server, whose log ends with it, has died of another one
crashes() {
  check "processes that died of a signal other than $1" \
    "$(grep 'was terminated by signal' "$PGHOST/server.log" | grep -vc "signal $1:" || true)" 0
}

# what the last statement ended in: its SQLSTATE, or ok
outcome() {
  local state
  state=$({ psql -qXAt -v VERBOSITY=sqlstate "$@" 2>&1 >/dev/null || true; } | sed -n 's/^.*ERROR: *//p' | tail -n 1)
  echo "${state:-ok}"
}

start() { # OPTION...
  test/tools/cluster.sh stop "$work/cluster"
  PG_OPTIONS_EXTRA="$*" test/tools/cluster.sh start "$work/cluster"
  eval "$(test/tools/cluster.sh env "$work/cluster")"
  sql -c "CREATE EXTENSION resource_analytics"
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
    while [ -z "$pid" ] && kill -0 $!; do
      sleep 0.1
      pid=$(sql -c "SELECT pid FROM pg_stat_activity WHERE application_name = 'victim' AND query LIKE '%generate_series%'")
    done
    sleep $kill_at
    kill -9 "$pid"
    wait $!
    answers
    check "a backend killed while it aggregates: what is stored" "$(bytes_of kept)" "$before"
    check "and a fresh computation" "$(sql -c "SELECT count(*) FROM kept JOIN (SELECT grp, supply_mix(supplier, amount) AS mix FROM production GROUP BY grp) AS f USING (grp) WHERE kept.mix = f.mix")" 500
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
  sql -c "$1"
  echo $((($(date +%s%N) - start) / 1000000))
}

# The view holds what it held, or what the refresh would have left; nothing else.
server_killed() {
  local whole old new found round how client ended
  for round in 1 2 3 4 5 6; do
    how=
    [ $((round % 2)) = 0 ] || how=CONCURRENTLY
    whole=$(milliseconds "REFRESH MATERIALIZED VIEW $how mixes")
    old=$(bytes_of mixes)
    sql -c "UPDATE production SET amount = amount + 1 WHERE grp % 10 = $round"
    new=$(bytes_of "(SELECT grp, supply_mix(supplier, amount) AS mix FROM production GROUP BY grp) AS f")
    sql -c "REFRESH MATERIALIZED VIEW $how mixes" >/dev/null 2>&1 &
    client=$!
    sleep "$((whole * round / 8))e-3"
    kill_server
    ended=0
    wait $client || ended=$?
    # psql ends so where it has lost the server before an answer
    check "REFRESH $how was under way" $ended 2
    start_again
    found=$(bytes_of mixes)
    [ "$found" != "$new" ] || old=$new
    check "the server killed during REFRESH $how" "$found" "$old"
    check "an index of it" "$(sql -c "SET enable_seqscan = off" -c "SELECT count(*) FROM mixes AS a JOIN mixes AS b ON a.mix = b.mix AND b.mix <= a.mix")" 500
    sql -c "REFRESH MATERIALIZED VIEW $how mixes"
    check "and another refresh" "$(bytes_of mixes)" "$new"
  done
}

# --- memory and disk ---------------------------------------------------------

# Statements that want more than the processes may have.
out_of_memory() {
  (ulimit -v 700000 && start "-c max_parallel_workers_per_gather=0 -c shared_buffers=32MB")
  eval "$(test/tools/cluster.sh env "$work/cluster")"
  local pid
  pid=$(postmaster)
  check "aggregate out of memory" "$(outcome -c "SELECT total(supply_mix('supplier number ' || i, i::float8)) FROM generate_series(1, 9000000) AS i")" 53200
  check "window out of memory" "$(outcome -c "SELECT sum(h) FROM (SELECT hhi('supplier number ' || i, i::float8) OVER (ORDER BY i) AS h FROM generate_series(1, 9000000) AS i) AS w")" 53200
  check "network out of memory" "$(outcome -c "SELECT count(*) FROM origins('{\"1\": 1}', (SELECT trade_network(i::text, (i + 1)::text, 1) FROM generate_series(1, 6000000) AS i))")" 53200
  check "text out of memory" "$(outcome -c "SELECT total(('{' || string_agg('\"s' || i || '\": 1', ',') || '}')::supply_mix) FROM generate_series(1, 9000000) AS i")" 53200
  check "roll-up out of memory" "$(outcome -c "SELECT total(rollup(supply_mix(ARRAY['supplier number ' || i], '{1}'))) FROM generate_series(1, 9000000) AS i")" 53200
  check "the server lives" "$(sql -c "SELECT hhi('A', 1)")" 1
  check "and is the same" "$(postmaster)" "$pid"
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
  check "disk full while hash aggregation spills" "$(outcome -c "$settings SELECT count(hhi('supplier ' || i, i::float8)) FROM $rows GROUP BY i % 100000")" 53100
  check "disk full while mixes are sorted" "$(outcome -c "$settings SET enable_sort = on; SELECT count(*) FROM (SELECT supply_mix(ARRAY['supplier ' || i], '{1}') AS m FROM $rows ORDER BY m OFFSET 1) AS s")" 53100
  check "disk full while rows are returned" "$(outcome -c "$settings SELECT count(*) FROM suppliers((SELECT supply_mix('supplier ' || i, i::float8) FROM $rows))")" 53100
  check "disk full while a table is written" "$(outcome -c "CREATE TABLE t TABLESPACE small AS SELECT supply_mix(ARRAY['supplier ' || i], '{1}') AS m FROM $rows")" 53100
  check "there is room again" "$(outcome -c "$settings SELECT count(hhi('supplier ' || i, i::float8)) FROM generate_series(1, 1000) AS i GROUP BY i % 100")" ok
  sql -c "DROP TABLESPACE small"
}

start
tables
backend_killed
server_killed
crashes 9
out_of_memory
disk_full
crashes none
echo "$ok passed, $bad failed"
[ "$bad" = 0 ]
