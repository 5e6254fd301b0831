#!/usr/bin/env bash
# Ends the database of demo.sh and removes its files (make demo-stop).
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
state=$root/.demo

if [ ! -e "$state" ]; then
  echo "No demo is running."
  exit
fi

dir=$(<"$state")
"$root/test/tools/cluster.sh" stop "$dir"
[ ! -d "$dir" ] || rmdir -- "$dir" # empty if the server never started
rm -f -- "$state"
echo "The demo is ended, its files are removed."
