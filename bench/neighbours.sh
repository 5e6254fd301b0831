# Sourced by run.sh: the contenders outside PostgreSQL, which neighbours.py
# runs.  They are optional: what cannot be had is left out, and the facts say so.

# Debian has pandas; DuckDB comes from PyPI, to a directory that make clean removes.
duckdb=duckdb==2.0.1
python_packages=$here/../build/python
export NEIGHBOURS=$here/neighbours.py # for the shells that psql starts
neighbours_server=

install_neighbours() {
  "$tools/install.sh" package python3-pandas python3-pip >&2 || return 0
  [ -d "$python_packages/duckdb" ] ||
    /usr/bin/python3 -m pip install -q --target "$python_packages" "$duckdb" >&2 || true
}

neighbours_run() { [ -e "$NEIGHBOURS_DIR/socket" ]; }

start_neighbours() {
  local absent
  NEIGHBOURS_DIR=$(mktemp -d "${TMPDIR:-/tmp}/ra_neighbours.XXXXXX")
  export NEIGHBOURS_DIR
  PYTHONPATH=$python_packages "$NEIGHBOURS" serve &
  neighbours_server=$!
  until neighbours_run || ! kill -0 $neighbours_server 2>/dev/null; do sleep 0.1; done
  sql -c "DELETE FROM bench.query WHERE neighbour IS NOT NULL"
  if neighbours_run; then
    sql -c "\\copy bench.query (query, measure, neighbour) FROM PROGRAM '\"\$NEIGHBOURS\" contenders'"
    absent=$("$NEIGHBOURS" absent)
  else
    absent="DuckDB, pandas and NumPy (neighbours.py does not start)"
  fi
  [ -z "$absent" ] || fact 'left out' "$absent"
}

stop_neighbours() {
  [ -n "$neighbours_server" ] || return 0
  kill "$neighbours_server" 2>/dev/null || true
  rm -rf "$NEIGHBOURS_DIR"
}

# The data of a shape's neighbours as CSV.
export_data() {
  local relation data
  sql -F' ' -v s="$1" <<<"SELECT DISTINCT relation, data FROM bench.contender JOIN bench.dataset USING (data)
    JOIN bench.query USING (query) WHERE shape = :'s' AND neighbour IS NOT NULL" |
    while read -r relation data; do
      sql -c "\\copy $relation TO '$NEIGHBOURS_DIR/$data.csv' (FORMAT csv, HEADER)" </dev/null
    done
}
