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
base=${CHROOTS:-/var/cache/resource_analytics_chroots}
mkdir -p "$base" 2>/dev/null && [ -w "$base" ] ||
	base=${TMPDIR:-/tmp}/resource_analytics_chroots
mkdir -p "$base"

jobs=()
end_jobs() {
	local job
	for job in ${jobs[@]+"${jobs[@]}"}; do
		kill -- "-$job" 2>/dev/null || true
	done
}
trap end_jobs EXIT
trap 'exit 130' INT TERM HUP

# The mirror that apt uses on this machine for Debian itself.
host_mirror() {
	# shellcheck disable=SC2016 # the names are apt's
	apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
		sed -n 's/^Debian|//p' | head -n 1
}

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
# Releases in the making may have an expired list; older ones have no working
# security suite, so the main one alone is used.
bootstrap() { # SUITE MAJOR ROOT
	local suite=$1 major=$2 root=$3 development=postgresql-server-dev-$2
	rm -rf "$root"
	# shellcheck disable=SC2016 # $1 is the hook's
	mmdebstrap --mode=root --variant=minbase \
		--include="$(packages_of "$major")" \
		--aptopt='Apt::Install-Recommends "false"' \
		--aptopt='Acquire::Check-Valid-Until "false"' \
		--aptopt='Acquire::Retries "3"' \
		--dpkgopt='path-exclude=/usr/share/doc/*' \
		--dpkgopt='path-exclude=/usr/share/man/*' \
		--dpkgopt='path-exclude=/usr/share/locale/*' \
		--dpkgopt=force-unsafe-io \
		--setup-hook='mkdir -p "$1/etc/postgresql-common"; echo "create_main_cluster = false" >"$1/etc/postgresql-common/createcluster.conf"' \
		--customize-hook='chroot "$1" sh -ec "cd /tmp; apt-get download '"$development"'; dpkg -x '"$development"'_*.deb /; rm '"$development"'_*.deb"' \
		"$suite" "$root" "$mirror"
	packages_of "$major" >"$root/.complete"
}

copy_tree() { # ROOT
	rm -rf "$1/src"
	mkdir "$1/src"
	tar -C "$top" -c --exclude-vcs --exclude='*.o' --exclude='*.bc' --exclude='*.so' \
		--exclude=./build --exclude=./.build_stamp --exclude=./.demo . | tar -C "$1/src" -x
}

# Runs SCRIPT in the chroot.  Without a /proc of its own pg_ctl would not find
# its server; all processes of the chroot end with unshare.
inside() { # ROOT SCRIPT
	# shellcheck disable=SC2016 # for the inner shell
	unshare --mount --pid --fork --kill-child --mount-proc="$1/proc" bash -euc '
		mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
		exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 bash -euc "$2"
	' inside "$1" "$2"
}

# one SUITE:MAJOR: its log is $base/SUITE.log; ends with 75 without a chroot
one() {
	local suite=${1%:*} major=${1#*:} root=$base/${1%:*}-${1#*:}
	exec 9>"$root.lock"
	flock 9
	if [ "$(cat "$root/.complete" 2>/dev/null)" != "$(packages_of "$major")" ]; then
		bootstrap "$suite" "$major" "$root" || exit 75
	fi
	copy_tree "$root"
	inside "$root" "
		cd /src
		export PG_CONFIG=/usr/lib/postgresql/$major/bin/pg_config
		make -s CI=1 with_llvm=no all install
		test/run.sh --no-install
	" 9>&-
	rm -rf "$root/src"
}

"$top/test/tools/install.sh" package mmdebstrap
mirror=${MIRROR:-$(host_mirror)}
[ -n "$mirror" ] || {
	echo "matrix.sh: apt names no Debian mirror here; set MIRROR" >&2
	exit 1
}

for target; do
	set -m
	(
		set -e
		one "$target"
	) </dev/null >"$base/${target%:*}.log" 2>&1 &
	jobs+=($!)
	set +m
done

passed=0
failed=0
i=0
for target; do
	rc=0
	log=$base/${target%:*}.log
	wait "${jobs[$i]}" || rc=$?
	i=$((i + 1))
	read -r ok bad < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1) ||
		{ ok=0 bad=0; }
	[ $rc = 0 ] || [ "$bad" -gt 0 ] || bad=1
	if [ $rc != 0 ] && [ "${target#*:}" -lt 14 ]; then
		# no longer supported, and a release that mirrors may drop any day
		echo "$target: WARNING, not passed: see $log"
		continue
	fi
	echo "$target: $ok passed, $bad failed"
	[ $rc = 0 ] || tail -n 60 "$log"
	passed=$((passed + ok))
	failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
