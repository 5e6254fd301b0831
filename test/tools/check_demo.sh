#!/usr/bin/env bash
# check_demo.sh: runs the demo twice and checks its figures against what the
# sources print, its width, its speed without a network, the psql command that
# it ends with, and that stopping it leaves nothing behind.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
report=$(mktemp)
passed=0
failed=0

end() {
	rm -f "$report"
	examples/demo_stop.sh >/dev/null || true
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# check NAME COMMAND...
check() {
	local name=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "demo: $name: not so"
	fi
}

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
	printed "units" '^Unit: '
	printed "sources" '^Source: '
	check "no line is wider than 100 columns" not grep -qE '.{101}' "$report"
}

not() { ! "$@"; }

# Root can take the network away and so see that none is needed.
offline() {
	if unshare --net true 2>/dev/null; then
		unshare --net "$@"
	else
		"$@"
	fi
}

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
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
