# What the checks share: counting, down to the last line "N passed, M failed".
# To be sourced.
# shellcheck shell=bash

passed=0
failed=0

count() { # yes|no MESSAGE
	if [ "$1" = yes ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$2"
	fi
}

# check NAME COMMAND...
check() {
	if "${@:2}"; then count yes; else count no "$1: not so"; fi
}

# is NAME FOUND WANTED
is() {
	if [ "$2" = "$3" ]; then count yes; else count no "$1: found $2, wanted $3"; fi
}

# none MESSAGE LINES
none() {
	if [ -z "$2" ]; then count yes; else count no "$1: ${2//$'\n'/ }"; fi
}

# same NAME FILE FILE: and they are not empty
same() {
	local difference="nothing is there"
	if [ -s "$2" ] && difference=$(diff "$2" "$3"); then
		count yes
	else
		count no "$1: not the same"
		head -n 20 <<<"$difference" | cut -c 1-300
	fi
}

# outcome STATUS <LOG: how many passed and failed.  Whoever failed without a number,
# or ran nothing, has failed.
outcome() {
	local line ok bad
	line=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' | tail -n 1)
	read -r ok bad <<<"${line:-0 0}"
	if [ "$bad" -eq 0 ] && { [ "$1" -ne 0 ] || [ "$ok" -eq 0 ]; }; then bad=1; fi
	echo "$ok $bad"
}

# add STATUS <LOG: counts what has passed and failed there
add() {
	local ok bad
	read -r ok bad < <(outcome "$1")
	passed=$((passed + ok))
	failed=$((failed + bad))
}

summary() {
	echo "$passed passed, $failed failed"
	[ "$failed" -eq 0 ]
}

# Root can take the network away and so see that none is needed.
offline() {
	if unshare --net true 2>/dev/null; then
		unshare --net "$@"
	else
		"$@"
	fi
}
