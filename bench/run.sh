#!/usr/bin/env bash
# Benchmark of resource_analytics in a throw-away cluster. See bench/README.md.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
tools=$here/../test/tools
. "$here/neighbours.sh"
default_shapes='A B C D D-sorted E numeric five parallel parallel-C windows rollup memory'
rows=5000000 rounds=3 patience=0 shapes='' dir='' keep='' check='' install=1 name=latest page=''

all_shapes() { (cd "$here/shapes" && echo *.sql | sed 's/\.sql//g'); }

usage() {
  cat <<EOF
usage: bench/run.sh [options]
  --rows N       rows of the large tables (default $rows)
  --rounds N     measured rounds per contender (default $rounds)
  --shape A,B    only these shapes, or all (default: $default_shapes)
  --dir DIR      cluster and data in DIR; an existing one is used again
  --keep         leave the cluster running
  --patience S   wait up to S seconds before each measurement until other processes are idle
  --name NAME    write bench/results/NAME.md and NAME.json (default $name)
  --page FILE    put the bars into FILE as well, between its lines "<!-- figures -->" and "<!-- end of figures -->"
  --no-install   take the extension that is installed
  --check        exit 1 when a bar fails
shapes: $(all_shapes)
EOF
}

parse_args() {
  while [ $# -gt 0 ]; do
    case $1 in
      --rows) rows=$2; shift ;;
      --rounds) rounds=$2; shift ;;
      --shape) shapes+=" ${2//,/ }"; shift ;;
      --dir) dir=$2; shift ;;
      --patience) patience=$2; shift ;;
      --name) name=$2; shift ;;
      --page) page=$2; shift ;;
      --keep) keep=1 ;;
      --no-install) install='' ;;
      --check) check=1 ;;
      -h | --help) usage; exit 0 ;;
      *) usage >&2; exit 2 ;;
    esac
    shift
  done
  case $shapes in
    '') shapes=$default_shapes ;;
    *' all'*) shapes=$(all_shapes) ;;
  esac
}

say() { printf '%s\n' "$*" >&2; }
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
mem_mb() { echo $(($(sed -n 's/^MemTotal: *\([0-9]*\) kB/\1/p' /proc/meminfo) / 1024)); }
processor() { sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | uniq -c | sed 's/^ *//; s/ / x /'; }
at_most() { echo $(($1 < $2 ? $1 : $2)); }

# Everything cached, nothing spilled, one process per query unless a shape says otherwise.
settings() {
  local mem
  mem=$(mem_mb)
  cat <<EOF
shared_buffers=$(at_most 4096 $((mem / 4)))MB
work_mem=$(at_most 4096 $((mem / 4)))MB
maintenance_work_mem=512MB
jit=off
max_parallel_workers_per_gather=0
autovacuum=off
wal_level=minimal
max_wal_senders=0
max_wal_size=16GB
EOF
}

start() {
  [ -n "$dir" ] || dir=$(mktemp -d "${TMPDIR:-/tmp}/ra_bench.XXXXXX")
  trap stop EXIT
  trap 'exit 130' INT TERM HUP
  PG_OPTIONS_EXTRA=$(settings | sed 's/^/-c /' | paste -sd' ') "$tools/cluster.sh" start "$dir" >&2
  eval "$("$tools/cluster.sh" env "$dir")"
  export PGOPTIONS="-c search_path=bench,public -c client_min_messages=warning -c bench.patience=$patience"
}

stop() {
  stop_neighbours
  if [ -n "$keep" ]; then
    say "cluster left running: eval \"\$(test/tools/cluster.sh env $dir)\""
  else
    "$tools/cluster.sh" stop "$dir" >&2 || true
  fi
}

set_up() {
  if [ "$(sql -c "SELECT count(*) FROM pg_namespace WHERE nspname = 'bench'")" = 0 ]; then
    sql -1 -f "$here/setup.sql" -f "$here/queries.sql"
  fi
  sql -c 'CREATE EXTENSION IF NOT EXISTS resource_analytics_rollup SCHEMA public CASCADE'
  facts
}

fact() { sql -v n="$1" -v v="$2" <<<"INSERT INTO bench.fact (name, value) VALUES (:'n', :'v')"; }

# Data of another size is of no use.
drop_other_sizes() {
  sql -v rows="$rows" <<<"SELECT format('DROP SCHEMA %I CASCADE', data) FROM bench.dataset, bench.fact
    WHERE name = 'rows' AND value <> :'rows' \gexec
    DELETE FROM bench.dataset WHERE to_regclass(relation) IS NULL"
}

facts() {
  drop_other_sizes
  sql -c 'TRUNCATE bench.fact, bench.shape CASCADE'
  fact 'processor' "$(processor)"
  fact 'memory' "$(mem_mb) MB"
  fact 'system' "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), Linux $(uname -r | cut -d- -f1)"
  fact 'server' "$(sql -c 'SELECT version()')"
  fact 'extension' "resource_analytics $(sql -c "SELECT extversion FROM pg_extension WHERE extname = 'resource_analytics'")"
  fact 'settings' "$(settings | paste -sd, | sed 's/,/, /g')"
  fact 'rows' "$rows"
  fact 'rounds' "$rounds"
  fact 'date' "$(date -u +%F)"
}

vacuum_new() {
  sql -c "SELECT format('VACUUM (FREEZE, ANALYZE) %s;', relation) FROM bench.dataset WHERE NOT vacuumed" | sql
  sql -c 'UPDATE bench.dataset SET vacuumed = true WHERE NOT vacuumed'
}

declare_shape() {
  sql -v rows="$rows" -f "$here/shapes/$1.sql" >/dev/null && vacuum_new
}

measure_shape() {
  sql -v s="$1" -v r="$rounds" <<<"SELECT bench.schedule(:'s', :'r')" | sql
}

note_error() {
  sql -v s="$1" -v e="$2" <<<"INSERT INTO bench.shape (shape, title, data, error) VALUES (:'s', '', '', :'e')
    ON CONFLICT (shape) DO UPDATE SET error = excluded.error"
  say "  $2"
}

first_error() { { grep -m1 -E 'ERROR|FATAL|server closed' "$1" || head -1 "$1"; } | sed 's/^psql:[^ ]* *//'; }

# A shape that fails (even by a crash of the server) is noted and does not stop the others.
run_shape() {
  local log=$dir/$1.err started=$SECONDS
  say "shape $1"
  if ! { declare_shape "$1" && export_data "$1" && measure_shape "$1"; } 2>"$log"; then
    sleep 2
    note_error "$1" "$(first_error "$log")"
  fi
  say "  $((SECONDS - started)) s"
}

report() {
  mkdir -p "$here/results"
  sql -f "$here/report.sql"
  sql -c 'SELECT bench.markdown()' >"$here/results/$name.md"
  sql -c 'SELECT bench.json()' >"$here/results/$name.json"
  cat "$here/results/$name.md"
  say "written: bench/results/$name.md, bench/results/$name.json ($SECONDS s)"
}

fill_page() {
  [ -n "$page" ] || return 0
  sql -c 'SELECT bench.summary()' >"$dir/summary"
  sed -i -e '/^<!-- figures -->$/,/^<!-- end of figures -->$/{//!d}' -e "/^<!-- figures -->\$/r $dir/summary" "$page"
}

failures() { sql -c "SELECT count(*) FROM bench.verdict WHERE verdict <> 'PASS'"; }
errors() { sql -c "SELECT (SELECT count(*) FROM bench.shape WHERE error IS NOT NULL) + (SELECT count(*) FROM bench.disagreement)"; }

main() {
  local s
  parse_args "$@"
  if [ -n "$install" ]; then
    "$tools/install.sh" demo >&2
    install_neighbours
  fi
  start
  set_up
  start_neighbours
  for s in $shapes; do run_shape "$s"; done
  report
  fill_page
  [ "$(errors)" = 0 ] || return 3
  [ -z "$check" ] || [ "$(failures)" = 0 ]
}

main "$@"
