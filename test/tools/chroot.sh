# Debian chroots for tests on other releases: to be sourced by a script that
# runs as root.  They are kept for the next run in $CHROOTS.
# shellcheck shell=bash

chroots=${CHROOTS:-/var/cache/resource_analytics_chroots}
mkdir -p "$chroots" 2>/dev/null && [ -w "$chroots" ] ||
	chroots=${TMPDIR:-/tmp}/resource_analytics_chroots
mkdir -p "$chroots"

# The mirror that apt uses on this machine for Debian itself.
host_mirror() {
	# shellcheck disable=SC2016 # the names are apt's
	apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
		sed -n 's/^Debian|//p' | head -n 1
}

# What makes chroots, and where from: before the first one.
prepare_chroots() {
	"$top/test/tools/install.sh" package mmdebstrap
	mirror=${MIRROR:-$(host_mirror)}
	[ -n "$mirror" ] || {
		echo "apt names no Debian mirror here; set MIRROR" >&2
		exit 1
	}
}

# make_chroot SUITE ROOT PACKAGE,... [OPTION...]: with those of mmdebstrap
# Releases in the making may have an expired list; older ones have no working
# security suite, so the main one alone is used.
make_chroot() {
	local suite=$1 root=$2 packages=$3
	shift 3
	rm -rf "$root"
	# shellcheck disable=SC2016 # $1 is the hook's
	mmdebstrap --mode=root --variant=minbase --include="$packages" \
		--aptopt='Apt::Install-Recommends "false"' \
		--aptopt='Acquire::Check-Valid-Until "false"' \
		--aptopt='Acquire::Retries "3"' \
		--dpkgopt='path-exclude=/usr/share/doc/*' \
		--dpkgopt='path-exclude=/usr/share/man/*' \
		--dpkgopt='path-exclude=/usr/share/locale/*' \
		--dpkgopt=force-unsafe-io \
		--setup-hook='mkdir -p "$1/etc/postgresql-common"; echo "create_main_cluster = false" >"$1/etc/postgresql-common/createcluster.conf"' \
		"$@" "$suite" "$root" "$mirror" &&
		echo "$packages" >"$root/.complete"
}

# chroot_has ROOT PACKAGE,...: is it there, with just these packages?
chroot_has() {
	[ "$(cat "$1/.complete" 2>/dev/null)" = "$2" ]
}

# copy_tree DIR: the sources, and nothing that was made or installed beside them
copy_tree() {
	rm -rf "$1"
	mkdir "$1"
	tar -C "$top" -c --exclude-vcs --exclude='*.o' --exclude='*.bc' --exclude='*.so' --exclude=__pycache__ \
		--exclude=node_modules --exclude=.venv --exclude=./.dashboard --exclude=./.demo \
		--exclude=./examples/dbt/target --exclude=./examples/dbt/logs --exclude=./bench/results \
		--exclude=./build --exclude=./.build_stamp . | tar -C "$1" -x
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
