#!/usr/bin/env bash
# check_demo.sh: runs the demo twice and checks its figures against what the
# sources print, its width, its speed without a network, the psql command that
# it ends with, and that stopping it leaves nothing behind.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
report=$(mktemp)
# as a CSV reader counts them
rows=$(awk -F, '$1 == "rows" { n += $4 } END { print n }' test/data/critical_minerals.csv)
# shellcheck source=test/tools/count.sh
. test/tools/count.sh

end() {
	rm -f "$report"
	examples/demo_stop.sh >/dev/null || true
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# printed NAME PATTERN: a line of the report matches
printed() { check "$1" grep -qE -- "$2" "$report"; }

figures() {
	printed "rare earths 2024: China 68.5 %, HHI 4924 points" '^2024e? .* China +68\.5 .* 4924 '
	printed "China mines 61 % of magnet rare earths" '^Magnet rare earths mining .* China +61\.[0-9] '
	printed "China refines 91 % of magnet rare earths" '^Magnet rare earths refining .* China +91\.[0-9] '
	printed "US imports: HHI between 5260 and 5286" 'HHI between 5260 and 5286 points'
	printed "US imports: China 71 %" '^China +71\.0 '
	printed "US imports: Malaysia 13 %" '^Malaysia +13\.0 '
	printed "US imports: Japan 5 %" '^Japan +5\.0 '
	printed "US imports: Estonia 5 %" '^Estonia +5\.0 '
	printed "US imports: others 6 %" '^\(other countries\) +6\.0 '
	printed "the 15 most concentrated commodities" '^15 .*#'
	printed "every row of every file is loaded or left out" "^all files +$rows +[0-9]+ +[0-9]+ +0\$"
	printed "the world data are loaded to the row" '^usgs_mcs2025/world/MCS2025_World_Data.csv +1250 +1250 +0 +0$'
	printed "duplicate flows are left out" '^6130 repeats a flow '
	printed "printed totals: 139 equal when rounded" '^equal when rounded +139 +12 +30$'
	printed "table 5 of the USGS: 28 of 31 agree" '31 critical minerals: 28 agree with the rows'
	printed "known error: a digit of kaolin" 'A digit is missing: 4,400 for 44,000'
	printed "known error: the unit of industrial sand" 'Industrial sand and titanium concentrates are in thousands'
	printed "known error: French Guiana" 'French Guiana stand under the code of Guyana'
	printed "EU supply risk of niobium, published 4.4" '^Niobium +mining +100 +4\.6 +4\.4 yes '
	printed "EU supply risk of heavy rare earths, published 5.1" '^Heavy rare earths, mean of 10 .* 5\.1 yes '
	printed "US import reliance of rare earths 80 %" '^Rare earths +80 +China +71 +6 +5260 +5286 '
	printed "US import reliance of barite above 75 %" '^Barite +>75 +India '
	printed "boron above the cap" '^Boron +mining +Türkiye +99 +34 '
	printed "niobium above the cap" '^Niobium +processing +Brazil +82 +17 '
	printed "units" '^Unit: '
	printed "sources" '^Source: '
	printed "Japan's magnets come from China in the end" '^Japan +CHN +35\.9 +98\.7 '
	check "no line is wider than 100 columns" not grep -qE '.{101}' "$report"
}

not() { ! "$@"; }

second_demo() { offline examples/demo.sh </dev/null >"$report"; }

second_run() {
	local start=$SECONDS
	check "a second run needs no network" second_demo
	check "a second run ends within 30 s" test $((SECONDS - start)) -le 30
}

psql_command() {
	local command
	command=$(sed -n 's/^ *\([^ ]*psql -h .*\)/\1/p' "$report")
	[ -n "$command" ] && eval "$command -XAtc 'SELECT 1'" </dev/null >/dev/null
}

nothing_left() {
	local dir
	dir=$(sed -n 's/^ *[^ ]*psql -h \([^ ]*\) .*/\1/p' "$report")
	[ -n "$dir" ] && [ ! -e "$dir" ] && [ ! -e .demo ]
}

demo() { examples/demo.sh </dev/null >"$report"; }

check "the demo runs" demo
figures
second_run
check "the psql command at the end works" psql_command
check "demo-stop ends" examples/demo_stop.sh
check "nothing is left" nothing_left
[ "$failed" -eq 0 ] || cat "$report"
summary
