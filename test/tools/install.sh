#!/usr/bin/env bash
# install.sh [demo|test]  installs through apt what is missing, builds the
#                         extension and installs it where it differs
# install.sh pg_config    prints the pg_config that all scripts here use
# install.sh package NAME...   only installs those packages where missing
#
# PG_CONFIG chooses a PostgreSQL; otherwise the newest installed server is
# taken, or else the one that this Debian release has as its default.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
unset MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL # those of a calling make
name=resource_analytics
debian=/usr/lib/postgresql

die() {
	echo "install.sh: $*" >&2
	exit 1
}

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		die "needs root, and there is no sudo; run as root in $PWD: $*"
	fi
}

# --- packages --------------------------------------------------------------

missing_packages() {
	local package
	command -v dpkg-query >/dev/null || return 0
	for package; do
		dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null |
			grep -qx installed || echo "$package"
	done
}

# What apt prints matters only when it fails.
quietly() {
	local log
	log=$(mktemp)
	if "$@" >"$log" 2>&1 </dev/null; then
		rm -f "$log"
	else
		tail -n 20 "$log" >&2
		rm -f "$log"
		return 1
	fi
}

apt_get() {
	quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -q \
		-o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 "$@"
}

lists_updated=
update_lists() {
	[ -z "$lists_updated" ] || return 0
	command -v apt-get >/dev/null ||
		die "no apt-get here: install PostgreSQL with its server headers, gcc and make, and set PG_CONFIG"
	lists_updated=yes
	echo "Updating the package lists ..."
	apt_get update || echo "apt-get update failed; going on with the lists at hand" >&2
}

# A server package would create and start a cluster of its own, which nobody
# asked for.  The packaged setting is put back afterwards.
createcluster=/etc/postgresql-common/createcluster.conf
no_main_cluster() {
	[ ! -e $createcluster ] || return 0
	as_root mkdir -p "${createcluster%/*}"
	echo "create_main_cluster = false" | as_root tee $createcluster >/dev/null
	trap restore_main_cluster EXIT
}

restore_main_cluster() {
	local packaged=/usr/share/postgresql-common/createcluster.conf
	if [ -e $packaged ]; then
		as_root cp $packaged $createcluster
	else
		as_root rm -f $createcluster
	fi
	trap - EXIT
}

install_packages() {
	local missing
	mapfile -t missing < <(missing_packages "$@")
	[ ${#missing[@]} -gt 0 ] || return 0
	update_lists
	echo "Installing ${missing[*]} ..."
	[[ ! ${missing[*]} =~ postgresql-[0-9]+( |$) ]] || no_main_cluster
	apt_get install -y --no-install-recommends "${missing[@]}" ||
		die "apt-get could not install ${missing[*]}"
	[ -z "$(trap -p EXIT)" ] || restore_main_cluster
}

packages() {
	echo gcc make libc6-dev
	[ -z "$packaged" ] || echo "postgresql-$major postgresql-server-dev-$major"
	[ "$1" = test ] || return 0
	echo perl libtap-parser-sourcehandler-pgtap-perl
	[ -z "$packaged" ] || echo "postgresql-$major-pgtap postgresql-$major-cron"
}

# --- which PostgreSQL ------------------------------------------------------

newest_installed() {
	printf '%s\n' $debian/*/bin/initdb |
		sed -n "s|^$debian/\([0-9]*\)/.*|\1|p" | sort -n | tail -n 1
}

# Prints nothing while apt has no package lists.
release_default() {
	{ apt-cache depends postgresql 2>/dev/null || true; } |
		sed -n 's/^ *Depends: postgresql-\([0-9][0-9]*\)$/\1/p'
}

# Sets PG_CONFIG, major, and packaged where Debian's packages provide it.
choose_given() {
	local given
	if given=$(command -v "$PG_CONFIG"); then
		PG_CONFIG=$("$given" --bindir)/pg_config
		major=$("$given" --version | sed 's/^PostgreSQL \([0-9]*\).*/\1/')
	else
		major=$(sed -n "s|^$debian/\([0-9]*\)/bin/pg_config$|\1|p" <<<"$PG_CONFIG")
		[ -n "$major" ] || die "PG_CONFIG: $PG_CONFIG does not exist"
	fi
	case $PG_CONFIG in
	"$debian/$major/"*) packaged=yes ;;
	*) packaged= ;;
	esac
}

choose() {
	if [ -n "${PG_CONFIG:-}" ]; then
		choose_given
		return
	fi
	major=$(newest_installed)
	if [ -z "$major" ] && [ "$1" != pg_config ]; then
		major=$(release_default)
		[ -n "$major" ] || update_lists
		major=${major:-$(release_default)}
	fi
	[ -n "$major" ] || die "no PostgreSQL server found; set PG_CONFIG"
	PG_CONFIG=$debian/$major/bin/pg_config
	packaged=yes
}

# --- the extension ---------------------------------------------------------

# Objects built for one PostgreSQL must not be linked for another.
build() {
	local stamp
	stamp="$("$PG_CONFIG" --version), $PG_CONFIG"
	if [ "$(cat .build_stamp 2>/dev/null)" != "$stamp" ]; then
		make -s clean PG_CONFIG="$PG_CONFIG" >/dev/null
		echo "$stamp" >.build_stamp
	fi
	make -s -j"$(nproc)" PG_CONFIG="$PG_CONFIG"
}

installed() {
	local file
	shopt -s nullglob
	cmp -s $name.so "$("$PG_CONFIG" --pkglibdir)/$name.so" || return 1
	for file in build/*.control build/*--*.sql sql/*--*.sql; do
		cmp -s "$file" "$("$PG_CONFIG" --sharedir)/extension/${file##*/}" || return 1
	done
}

install_extension() {
	local install=(make -s install "PG_CONFIG=$PG_CONFIG")
	! installed || return 0
	echo "Installing $name into PostgreSQL $major ..."
	if [ -w "$("$PG_CONFIG" --pkglibdir)" ]; then
		"${install[@]}" >/dev/null
	else
		as_root "${install[@]}" >/dev/null
	fi
}

purpose=${1:-demo}
case $purpose in
demo | test)
	choose "$purpose"
	# shellcheck disable=SC2046 # a list of words
	install_packages $(packages "$purpose")
	[ -e "$("$PG_CONFIG" --pgxs)" ] || die "$PG_CONFIG has no PGXS: install the server's development files"
	build
	install_extension
	;;
pg_config)
	choose "$purpose"
	echo "$PG_CONFIG"
	;;
package)
	shift
	install_packages "$@"
	;;
*) die "usage: install.sh [demo|test|pg_config|package NAME...]" ;;
esac
