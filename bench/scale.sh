#!/usr/bin/env bash
# The figures of docs/scale.md: what each step costs per row, per mix and per group, measured on this machine.
#   bench/scale.sh [--page docs/scale.md] [option of bench/run.sh...]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
tools=$here/../test/tools
page=
if [ "${1:-}" = --page ]; then
  page=$2
  shift 2
fi
dir=$(mktemp -d "${TMPDIR:-/tmp}/ra_scale.XXXXXX")
trap '"$tools/cluster.sh" stop "$dir"' EXIT
trap 'exit 130' INT TERM HUP

"$here/run.sh" --rows 4000000 "$@" --shape scale --name scale --dir "$dir" --keep >/dev/null
figures=$here/results/scale_figures.md
(
  eval "$("$tools/cluster.sh" env "$dir")"
  psql -Xq -v ON_ERROR_STOP=1 -f "$here/scale.sql" >"$figures"
)
cat "$figures"
[ -z "$page" ] ||
  sed -i -e '/^<!-- figures -->$/,/^<!-- end of figures -->$/{//!d}' -e "/^<!-- figures -->\$/r $figures" "$page"
