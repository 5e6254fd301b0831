#!/usr/bin/env bash
# Apache Superset with the dashboard "Who controls critical minerals?" over the
# database of `make demo` (make dashboard).  It listens on 127.0.0.1 until stop.sh
# ends it.  What is installed and set up for it stands in .dashboard, and is there
# for the next time.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname -- "$(dirname -- "$here")")
tools=$root/test/tools
state=$root/.dashboard
venv=$state/venv
python=/usr/bin/python3.11
export SUPERSET_HOME=$state/home SUPERSET_CONFIG_PATH=$here/superset_config.py

say() {
  printf '==> %s\n' "$*"
}

die() {
  echo "dashboard: $*" >&2
  exit 1
}

# stamp FILE...: changes when one of them does, or their places
stamp() (
  cd -- "$here" && find "$@" -type f -exec cksum {} + | sort -k 3
)

# done_before WHAT FILE...: it was done with these very files
done_before() {
  cmp -s "$state/$1.stamp" <(stamp "${@:2}")
}

install_superset() {
  ! done_before venv requirements.txt || return 0
  say "Installing Apache Superset into .dashboard/venv"
  "$tools/install.sh" package python3-venv
  [ -x $python ] || die "Superset is pinned for Python 3.11, which Debian 12 has; there is no $python"
  rm -rf "$venv"
  $python -m venv "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check --no-compile --no-deps -r "$here/requirements.txt" >"$state/pip.log" 2>&1 || {
    tail -n 20 "$state/pip.log" >&2
    die "pip could not install requirements.txt"
  }
  stamp requirements.txt >"$state/venv.stamp"
}

set_up() {
  local of=(requirements.txt superset_config.py set_up.py bundle)
  ! done_before home "${of[@]}" || return 0
  say "Setting up its metadata, a login and the dashboard"
  rm -rf "$SUPERSET_HOME"
  mkdir -m 700 "$SUPERSET_HOME"
  (cd -- "$here" && "$venv/bin/python" -m zipfile -c "$state/bundle.zip" bundle/)
  "$venv/bin/python" "$here/set_up.py" "$state/bundle.zip" >"$state/set_up.log" 2>&1 || {
    tail -n 20 "$state/set_up.log" >&2
    die "Superset could not be set up: $state/set_up.log"
  }
  stamp "${of[@]}" >"$state/home.stamp"
}

free_port() {
  local port
  for port in {8088..8187}; do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  echo "$port"
}

answers() {
  "$venv/bin/python" -c 'import sys, urllib.request as r; r.urlopen(sys.argv[1] + "/health", timeout=5)' "$1" 2>/dev/null
}

start() {
  local url try
  say "Starting it"
  url=http://127.0.0.1:$(free_port)
  # one process, since its metadata is a file
  "$venv/bin/gunicorn" --daemon --pid "$state/pid" --bind "${url#http://}" --workers 1 --worker-class gthread --threads 8 \
    --timeout 120 --log-file "$state/superset.log" --capture-output 'superset.app:create_app()'
  for try in $(seq 120); do
    ! answers "$url" || break
    [ "$try" -lt 120 ] || {
      tail -n 20 "$state/superset.log" >&2
      "$here/stop.sh" >/dev/null
      die "it does not answer"
    }
    sleep 1
  done
  echo "$url" >"$state/url"
}

[ -e "$root/.demo" ] || die "there is no database: run 'make demo' first"
mkdir -p "$state"
"$here/stop.sh" >/dev/null
install_superset
eval "$("$tools/cluster.sh" env "$(<"$root/.demo")")"
set_up
start

cat <<END

Who controls critical minerals?
  $(<"$state/url")/superset/dashboard/critical-minerals/
  user admin, password $(<"$SUPERSET_HOME/password")
End it:
  make dashboard-stop
END
