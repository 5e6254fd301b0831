#!/usr/bin/env bash
# package.sh [RELEASE:MAJOR ...]   default: bookworm:15 trixie:17 forky:18
#
# Builds the Debian package for the PostgreSQL of each release in a chroot of
# it, and runs the package's own tests (debian/tests) by autopkgtest in a clean
# one, into which apt installs nothing but the package and what the tests need.
# Both chroots are kept for the next run in $CHROOTS; the packages stay in
# $CHROOTS/packages.  Needs root, or sudo.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ "$(id -u)" = 0 ] || exec sudo --preserve-env=CHROOTS,MIRROR,TMPDIR bash "${BASH_SOURCE[0]}" "$@"
[ $# -gt 0 ] || set -- bookworm:15 trixie:17 forky:18
# shellcheck source=test/tools/chroot.sh
. "$top/test/tools/chroot.sh"
# shellcheck source=test/tools/count.sh
. "$top/test/tools/count.sh"
packages=$chroots/packages

# Builders are not root, as on Debian's own.
build() { # RELEASE MAJOR ROOT
	copy_tree "$3/src"
	inside "$3" '
		id builder >/dev/null 2>&1 || useradd --create-home builder
		rm -rf /build
		mkdir /build
		mv /src /build/resource-analytics
		chown -R builder: /build
		cd /build/resource-analytics
		runuser -u builder -- pg_buildext updatecontrol
		runuser -u builder -- dpkg-buildpackage --build=binary --no-sign
	'
	rm -rf "${packages:?}/$1"
	mkdir -p "$packages/$1"
	cp "$3"/build/*.deb "$packages/$1"
	cp -r "$3/build/resource-analytics/debian" "$packages/$1"
}

# test_package RELEASE ROOT: in a copy of the clean chroot
test_package() {
	local copy=$2.copy tree=$packages/$1/tree
	rm -rf "$copy"
	cp -a "$2" "$copy"
	copy_tree "$tree"
	rm -rf "$tree/debian"
	mv "$packages/$1/debian" "$tree/debian"
	# shellcheck disable=SC2016 # for the inner shell
	unshare --mount --pid --fork --kill-child --mount-proc="$copy/proc" bash -euc '
		mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
		autopkgtest --no-built-binaries --apt-upgrade "$2"/*.deb "$3/" -- chroot "$1"
	' test "$copy" "$packages/$1" "$tree"
	rm -rf "$copy" "$tree"
}

# one RELEASE MAJOR
one() {
	local root=$chroots/$1-$2-build clean=$chroots/$1-clean
	local needed=build-essential,debhelper,postgresql-server-dev-all,postgresql-$2
	chroot_has "$root" "$needed" || make_chroot "$1" "$root" "$needed"
	chroot_has "$clean" apt || make_chroot "$1" "$clean" apt
	build "$1" "$2" "$root"
	test_package "$1" "$clean"
}

prepare_chroots
"$top/test/tools/install.sh" package autopkgtest
exec 9>"$chroots/packages.lock"
flock 9
for target; do
	rc=0
	log=$chroots/package-${target%:*}.log
	(
		set -e
		one "${target%:*}" "${target#*:}"
	) </dev/null >"$log" 2>&1 9>&- &
	wait $! || rc=$?
	read -r ok bad < <(outcome $rc <"$log")
	echo "$target: $ok passed, $bad failed"
	[ "$bad" -eq 0 ] || tail -n 60 "$log"
	passed=$((passed + ok))
	failed=$((failed + bad))
done
summary
