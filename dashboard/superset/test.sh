#!/usr/bin/env bash
# Drives the dashboard in headless Chromium and compares what it shows with plain SQL
# (make dashboard-test).  Starts the demo where it does not run, and the dashboard, and
# ends what did not run before.  The pictures that it takes stand in .dashboard/pictures.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname -- "$(dirname -- "$here")")
tools=$root/test/tools
state=$root/.dashboard
started=()

clean_up() {
  local one
  for one in "${started[@]}"; do
    "$one" >/dev/null || true # it says why, and the next one must end too
  done
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

"$tools/install.sh" package chromium
"$tools/npm.sh" "$root/test/browser"
if [ ! -e "$root/.demo" ]; then
  started=("$root/examples/demo_stop.sh")
  "$root/examples/demo.sh" >/dev/null
fi
# one that runs begins anew: it may be over a database that is gone
[ -e "$state/pid" ] && kill -0 "$(<"$state/pid")" 2>/dev/null || started=("$here/stop.sh" "${started[@]}")
"$here/run.sh" >/dev/null
eval "$("$tools/cluster.sh" env "$(<"$root/.demo")")"
PASSWORD=$(<"$state/home/password")
export PASSWORD # an argument would be seen by all
node "$root/test/browser/dashboard.mjs" "$(<"$state/url")" "$state/pictures"
