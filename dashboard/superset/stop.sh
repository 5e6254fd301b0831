#!/usr/bin/env bash
# Ends the Superset of run.sh (make dashboard-stop).  What is installed and set up
# stays in .dashboard; to be rid of it, remove that directory.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
state=$root/.dashboard

# after a restart of the machine the number may be another's
running() {
  grep -qz gunicorn "/proc/$pid/cmdline" 2>/dev/null
}

# ended SIGNAL: within 10 s
ended() {
  kill "-$1" "$pid" 2>/dev/null || true
  for _ in $(seq 100); do
    running || return 0
    sleep 0.1
  done
  return 1
}

if [ ! -e "$state/pid" ]; then
  rm -f -- "$state/url"
  echo "No dashboard is running."
  exit
fi

pid=$(<"$state/pid")
if running && ! ended TERM && ! ended KILL; then
  echo "dashboard: process $pid does not end" >&2
  exit 1
fi
rm -f -- "$state/pid" "$state/url"
echo "The dashboard is ended."
