#!/usr/bin/env bash
# cluster.sh start DIR     a throw-away PostgreSQL in DIR, reached by its socket
# cluster.sh restart DIR   ends and starts its server
# cluster.sh stop DIR      ends it and removes DIR
# cluster.sh env DIR       prints what a shell evaluates to talk to it
#
# PG_CONFIG chooses the PostgreSQL, PG_OPTIONS_EXTRA adds server options, for
# example "-c work_mem=64kB", PG_POSTGRES is run in place of its program
# postgres.  The server refuses to run as root: it is then run by the user
# postgres.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$PATH:/usr/sbin:/sbin # runuser
export LC_ALL=C.UTF-8

die() {
	echo "cluster.sh: $*" >&2
	exit 1
}

# as USER COMMAND...: from a directory that every user may enter
as() {
	local user=$1
	shift
	if [ "$(id -u)" = 0 ]; then
		(cd / && runuser -u "$user" -- "$@")
	else
		"$@"
	fi
}

server_user() {
	if [ "$(id -u)" = 0 ]; then echo postgres; else id -un; fi
}

# No server listens on TCP unless asked to; then the port is free.
free_port() {
	local port
	for port in $(shuf -i 50000-59999 -n 50); do
		(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
	done
	echo "$port"
}

# Prints where the cluster lives: DIR, or a place in /tmp when the server's
# user cannot reach DIR or its name is too long for a socket.
make_home() {
	local dir=$1 user=$2
	mkdir -p "$dir"
	[ -z "$(ls -A "$dir")" ] || die "$dir is not empty and holds no throw-away cluster"
	chmod 700 "$dir"
	[ "$(id -u)" != 0 ] || chown "$user:" "$dir"
	if [ ${#dir} -gt 80 ] || ! as "$user" test -w "$dir" 2>/dev/null; then
		dir=$(mktemp -d /tmp/ra_cluster.XXXXXX)
		[ "$(id -u)" != 0 ] || chown "$user:" "$dir"
	fi
	echo "$dir"
}

# Speed over safety: nothing in it has to outlive a crash.
settings() {
	cat <<-END
		listen_addresses = ''
		unix_socket_directories = '$1'
		port = $2
		fsync = off
		synchronous_commit = off
		full_page_writes = off
	END
}

write_env() {
	printf 'export PGHOST=%q PGPORT=%q PGUSER=postgres PGDATABASE=postgres\n' "$1" "$2"
	# shellcheck disable=SC2016 # PATH is the reader's
	printf 'export PATH=%q:"$PATH"\n' "$3"
	echo 'unset PGSERVICE PGHOSTADDR PGOPTIONS PGPASSWORD'
}

# control DIR ARGUMENT...: pg_ctl for the cluster of DIR, by its owner
control() (
	# shellcheck source=/dev/null
	. "$1/cluster.env"
	shift
	owner=$(stat -c %U "$PGHOST/data" 2>/dev/null) || exit 1
	as "$owner" "$(command -v pg_ctl)" -s -D "$PGHOST/data" ${PG_POSTGRES:+-p "$PG_POSTGRES"} "$@"
)

running() {
	[ -e "$1/cluster.env" ] && control "$1" status >/dev/null 2>&1
}

start() {
	local dir=$1 user pg_config bin home port
	if running "$dir"; then
		echo "already running in $dir"
		return
	fi
	stop "$dir"
	user=$(server_user)
	pg_config=$("$here/install.sh" pg_config)
	bin=$("$pg_config" --bindir)
	home=$(make_home "$dir" "$user")
	port=$(free_port)
	write_env "$home" "$port" "$bin" >"$dir/cluster.env"
	if ! as "$user" "$bin/initdb" -D "$home/data" -U postgres -A trust -E UTF8 \
		--locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1; then
		cat "$dir/initdb.log" >&2
		stop "$dir"
		die "initdb failed"
	fi
	settings "$home" "$port" >>"$home/data/postgresql.conf"
	if ! control "$dir" -l "$home/server.log" -w -o "${PG_OPTIONS_EXTRA:-}" start </dev/null; then
		tail -n 20 "$home/server.log" >&2
		stop "$dir"
		die "the server did not start"
	fi
}

restart() (
	# shellcheck source=/dev/null
	. "$1/cluster.env"
	control "$1" -l "$PGHOST/server.log" -w restart </dev/null
)

stop() (
	[ -e "$1/cluster.env" ] || exit 0
	if running "$1"; then
		control "$1" -m fast -t 20 -w stop || control "$1" -m immediate -w stop
	fi
	# shellcheck source=/dev/null
	. "$1/cluster.env"
	rm -rf "${PGHOST:?}" "${1:?}"
)

[ $# = 2 ] || die "usage: cluster.sh start|restart|stop|env DIR"
dir=$(realpath -m "$2")
case $1 in
start | restart | stop) "$1" "$dir" ;;
env) cat "$dir/cluster.env" ;;
*) die "usage: cluster.sh start|restart|stop|env DIR" ;;
esac
