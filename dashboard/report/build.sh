#!/usr/bin/env bash
# build.sh [FILE]: writes the report, one HTML file that needs nothing else, from
# the database of the demo, which is started if it does not run (make report).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$(dirname "$here")")
file=$(realpath -m "${1:-$root/build/report.html}")
tools=$root/test/tools

[ -e "$root/.demo" ] || "$root/examples/demo.sh" >/dev/null
"$tools/npm.sh" "$here"
eval "$("$tools/cluster.sh" env "$(<"$root/.demo")")"
mkdir -p "$(dirname "$file")"
PGDATABASE=demo "$here/data.sh" | node "$here/page.mjs" "$file"
echo "$file"
