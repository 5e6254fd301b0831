#!/usr/bin/env bash
# pg_upgrade.sh: a cluster with values of every type, and all that can depend on
# them, supply rollups too, goes by pg_upgrade from PostgreSQL 15 to 17 and on to
# 18, and holds the same bytes after each step.
#
# One chroot holds them all: 18 is installed, 15 and 17 are unpacked from the
# Debian releases that have them, with the libraries that only they need.  It
# is kept for the next run in $CHROOTS.  Needs root, or sudo.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
versions="15 17 18"
# shellcheck source=test/tools/count.sh
. "$top/test/tools/count.sh"

# --- outside: the chroot -----------------------------------------------------

# unpack RELEASE PACKAGE...: a command for the chroot
unpack() {
	local release=$1
	shift
	echo "echo 'deb $mirror $release main' >/etc/apt/sources.list.d/$release.list; apt-get update;" \
		"cd /tmp; apt-get download $*; for deb in *.deb; do dpkg -x \$deb /; done; rm *.deb"
}

needed=postgresql-18,libgnutls30t64,gcc,libc6-dev,make

bootstrap() { # ROOT
	make_chroot forky "$1" "$needed" \
		--chrooted-customize-hook="$(unpack forky postgresql-server-dev-18)" \
		--chrooted-customize-hook="$(unpack trixie postgresql-17 postgresql-client-17 postgresql-server-dev-17 \
			libicu76 libxml2)" \
		--chrooted-customize-hook="$(unpack bookworm postgresql-15 postgresql-client-15 postgresql-server-dev-15 \
			libicu72 libldap-2.5-0)"
}

outside() {
	local root
	# shellcheck source=test/tools/chroot.sh
	. "$top/test/tools/chroot.sh"
	root=$chroots/pg_upgrade
	prepare_chroots
	exec 9>"$root.lock"
	flock 9
	if ! chroot_has "$root" "$needed" && ! bootstrap "$root" >"$root.log" 2>&1; then
		tail -n 20 "$root.log"
		exit 1
	fi
	copy_tree "$root/src"
	inside "$root" "/src/test/tools/pg_upgrade.sh inside" 9>&-
	rm -rf "$root/src"
}

# --- inside: the upgrades ----------------------------------------------------

extensions="resource_analytics resource_analytics_rollup" # in the order of their installation
home=/tmp/upgrade

bin() { echo "/usr/lib/postgresql/$1/bin"; }

as_server() { (cd "$home" && runuser -u postgres -- "$@"); }

control() { as_server "$(bin "$1")/pg_ctl" -s -w -D "$home/$1" -l "$home/$1.log" "$2"; }

query() { PGHOST=$home PGOPTIONS="-c client_min_messages=warning" psql -U postgres -d stored -qXAt -v ON_ERROR_STOP=1 "$@"; }

state() { query -f test/tools/stored_state.sql; }

install() { # DATABASE
	local name
	query -d postgres -c "CREATE DATABASE $1"
	for name in $extensions; do
		query -d "$1" -c "CREATE EXTENSION $name"
	done
}

objects() { query -d "$1" -v extension="$2" -f test/tools/extension_objects.sql; }

make_cluster() { # VERSION
	as_server "$(bin "$1")/initdb" -D "$home/$1" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
		--data-checksums --no-sync >/dev/null
	printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$home'" "fsync = off" \
		>>"$home/$1/postgresql.conf"
}

upgrade() { # FROM TO
	make_cluster "$2"
	as_server "$(bin "$2")/pg_upgrade" -U postgres -b "$(bin "$1")" -B "$(bin "$2")" \
		-d "$home/$1" -D "$home/$2" -s "$home" >"$home/pg_upgrade.log" 2>&1 || {
		tail -n 40 "$home/pg_upgrade.log"
		find "$home/$2/pg_upgrade_output.d" -name '*.txt' -exec cat {} +
		return 1
	}
}

# In every index that is not PostgreSQL's own each row of the table is found again.
check_indexes() {
	query -c "CREATE EXTENSION IF NOT EXISTS amcheck" -c "SELECT bt_index_check(indexrelid, true) FROM pg_index
		JOIN pg_class AS c ON c.oid = indexrelid JOIN pg_am AS a ON a.oid = relam
		WHERE indrelid >= 16384 AND amname = 'btree'" >"$home/indexes"
	passed=$((passed + $(wc -l <"$home/indexes")))
	check "B-trees were looked at" [ -s "$home/indexes" ]
}

check_step() { # STEP
	local name
	state >"$home/after"
	same "$1: stored values" "$home/before" "$home/after"
	check_indexes
	install fresh
	for name in $extensions; do
		objects fresh "$name" >"$home/fresh.objects"
		objects stored "$name" >"$home/stored.objects"
		same "$1: objects of $name, upgraded and fresh" "$home/stored.objects" "$home/fresh.objects"
	done
	query -d postgres -c "DROP DATABASE fresh"
	query -c "REINDEX DATABASE stored" -c "REFRESH MATERIALIZED VIEW rolled" -c "VACUUM (FULL, ANALYZE)"
	state >"$home/after"
	same "$1: stored values after maintenance" "$home/before" "$home/after"
}

build() { # VERSION
	make -s PG_CONFIG="$(bin "$1")/pg_config" clean
	make -s -j"$(nproc)" PG_CONFIG="$(bin "$1")/pg_config" with_llvm=no all install >/dev/null
}

chain() {
	local version old=
	cd "$top"
	rm -rf "$home"
	mkdir "$home"
	chown postgres: "$home"
	for version in $versions; do
		build "$version"
		if [ -z "$old" ]; then
			make_cluster "$version"
			control "$version" start
			install stored
			query -f test/tools/stored.sql
			state >"$home/before"
			none "supply rollups" "$(grep -E '^([a-z]+\|)?differs' "$home/before")"
		else
			upgrade "$old" "$version"
			control "$version" start
			echo "from $old to $(query -c "SHOW server_version")"
			check_step "from $old to $version"
		fi
		control "$version" stop
		old=$version
	done
	rm -rf "$home"
	summary
}

if [ "${1:-}" = inside ]; then
	chain
elif [ "$(id -u)" = 0 ]; then
	outside
else
	exec sudo --preserve-env=CHROOTS,MIRROR,TMPDIR bash "${BASH_SOURCE[0]}"
fi
