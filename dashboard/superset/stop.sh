#!/usr/bin/env bash
# Ends the Superset of run.sh (make dashboard-stop).  What is installed and set up
# stays in .dashboard; to be rid of it, remove that directory.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
state=$root/.dashboard

if [ ! -e "$state/pid" ]; then
  echo "No dashboard is running."
  exit
fi

pid=$(<"$state/pid")
# after a restart of the machine the number may be another's
if grep -qz gunicorn "/proc/$pid/cmdline" 2>/dev/null; then
  kill "$pid"
  for _ in $(seq 100); do
    [ -e "/proc/$pid" ] || break
    sleep 0.1
  done
fi
rm -f -- "$state/pid" "$state/url"
echo "The dashboard is ended."
