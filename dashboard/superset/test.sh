#!/usr/bin/env bash
# Drives the dashboard in headless Chromium and compares what it shows with plain SQL
# (make dashboard-test).  Starts the demo and the dashboard where they do not run, and
# ends what it started.  The pictures that it takes stand in .dashboard/pictures.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname -- "$(dirname -- "$here")")
tools=$root/test/tools
state=$root/.dashboard
started=()

clean_up() {
  local one
  for one in "${started[@]}"; do
    "$one" >/dev/null
  done
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

install() {
  "$tools/install.sh" package chromium
  command -v npm >/dev/null || "$tools/install.sh" package nodejs npm
  mkdir -p "$state"
  cmp -s "$here/package-lock.json" "$state/package-lock.json" || rm -rf "$state/node_modules"
  [ -d "$state/node_modules" ] || {
    cp -- "$here"/package*.json "$state"
    (cd -- "$state" && npm ci --no-audit --no-fund --loglevel=error >/dev/null)
  }
}

install
if [ ! -e "$root/.demo" ]; then
  started=("$root/examples/demo_stop.sh")
  "$root/examples/demo.sh" >/dev/null
fi
if [ ! -e "$state/url" ]; then
  started=("$here/stop.sh" "${started[@]}")
  "$here/run.sh" >/dev/null
fi
eval "$("$tools/cluster.sh" env "$(<"$root/.demo")")"
node "$here/test.mjs" "$(<"$state/url")" "$(<"$state/home/password")" "$state"
