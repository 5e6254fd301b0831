#!/usr/bin/env bash
# matrix.sh [SUITE:MAJOR ...]   default: trixie:17 forky:18 bullseye:13
#
# Builds without a warning and passes all tests on other Debian releases and
# their PostgreSQL, each in a chroot of its own, all at once.  The chroots are
# kept for the next run in $CHROOTS.  Needs root, or sudo.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ "$(id -u)" = 0 ] || exec sudo --preserve-env=CHROOTS,MIRROR,TMPDIR bash "${BASH_SOURCE[0]}" "$@"
[ $# -gt 0 ] || set -- trixie:17 forky:18 bullseye:13
# shellcheck source=test/tools/chroot.sh
. "$top/test/tools/chroot.sh"
# shellcheck source=test/tools/count.sh
. "$top/test/tools/count.sh"

jobs=()
end_jobs() {
	local job
	for job in ${jobs[@]+"${jobs[@]}"}; do
		kill -- "-$job" 2>/dev/null || true
	done
}
trap end_jobs EXIT
trap 'exit 130' INT TERM HUP

# With the neighbours that the release has for test/neighbours.
packages_of() { # MAJOR
	local major=$1
	echo -n "postgresql-$major,postgresql-$major-pgtap,libtap-parser-sourcehandler-pgtap-perl,gcc,libc6-dev,make"
	case $major in
	17) echo ",postgresql-17-cron,postgresql-17-timescaledb" ;;
	18) echo ",postgresql-18-cron,postgresql-18-timescaledb,postgresql-18-pg-ivm" ;;
	esac
}

# Two thirds of a full chroot would be clang and llvm, on which the server's
# development files depend without need: these are unpacked, not installed.
bootstrap() { # SUITE MAJOR ROOT
	local development=postgresql-server-dev-$2
	# shellcheck disable=SC2016 # $1 is the hook's
	make_chroot "$1" "$3" "$(packages_of "$2")" \
		--customize-hook='chroot "$1" sh -ec "cd /tmp; apt-get download '"$development"'; dpkg -x '"$development"'_*.deb /; rm '"$development"'_*.deb"'
}

# one SUITE:MAJOR: its log is $chroots/SUITE.log; ends with 75 without a chroot
one() {
	local suite=${1%:*} major=${1#*:} root=$chroots/${1%:*}-${1#*:}
	exec 9>"$root.lock"
	flock 9
	if ! chroot_has "$root" "$(packages_of "$major")"; then
		bootstrap "$suite" "$major" "$root" || exit 75
	fi
	copy_tree "$root/src"
	inside "$root" "
		cd /src
		export PG_CONFIG=/usr/lib/postgresql/$major/bin/pg_config
		make -s CI=1 with_llvm=no all install
		test/run.sh --no-install
	" 9>&-
	rm -rf "$root/src"
}

prepare_chroots

for target; do
	set -m
	(
		set -e
		one "$target"
	) </dev/null >"$chroots/${target%:*}.log" 2>&1 &
	jobs+=($!)
	set +m
done

i=0
for target; do
	rc=0
	log=$chroots/${target%:*}.log
	wait "${jobs[$i]}" || rc=$?
	i=$((i + 1))
	read -r ok bad < <(outcome $rc <"$log")
	if [ $rc = 75 ] && [ "${target#*:}" -lt 14 ]; then
		# no longer supported, and a release that mirrors may drop any day
		echo "$target: WARNING, not tried, for there is no chroot: see $log"
		continue
	fi
	echo "$target: $ok passed, $bad failed"
	[ $rc = 0 ] || tail -n 60 "$log"
	passed=$((passed + ok))
	failed=$((failed + bad))
done
summary
