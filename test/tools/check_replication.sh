#!/usr/bin/env bash
# check_replication.sh: logical replication of a table with each type, as text
# and in binary form, between two servers of its own: after the first copy,
# inserts, updates and deletes the subscribers hold the same bytes.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=test/tools
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_replication.XXXXXX")
# shellcheck source=test/tools/count.sh
. test/tools/count.sh

end() {
	$tools/cluster.sh stop "$scratch/subscriber" || true
	$tools/cluster.sh stop "$scratch/publisher" || true
	rm -rf "$scratch"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# on publisher|subscriber ARGUMENT...
on() (
	eval "$($tools/cluster.sh env "$scratch/$1")"
	shift
	psql -qXAt -v ON_ERROR_STOP=1 "$@"
)

state() { # SERVER DATABASE
	on "$1" -d "$2" -c "SELECT id, supply_mix_send(mix), material_balance_send(balance),
		trade_network_send(network), mixes::text, float8send(points) FROM stored ORDER BY id"
}

# The table alone: what is computed from it is the subscriber's own.
table="CREATE TABLE stored (id int PRIMARY KEY, mix supply_mix, balance material_balance,
	network trade_network, mixes supply_mix[], points float8 GENERATED ALWAYS AS (hhi_points(mix)) STORED)"
changes="INSERT INTO stored SELECT id + 1000, mix, balance, network, mixes FROM stored WHERE id < 20;
	UPDATE stored SET mix = mix * 3, balance = balance + balance WHERE id % 3 = 0 AND id < 100;
	UPDATE stored SET network = NULL WHERE id % 7 = 0;
	DELETE FROM stored WHERE id % 5 = 0;"

# caught_up NAME: when the subscription has all that was written until now
caught_up() {
	local target try
	target=$(on publisher -c "SELECT pg_current_wal_insert_lsn()")
	for try in $(seq 300); do
		if [ "$(on publisher -c "SELECT count(*) FROM pg_stat_replication
			WHERE application_name = '$1' AND replay_lsn >= '$target'")" = 1 ] &&
			[ "$(on subscriber -d "$1" -c "SELECT count(*) FROM pg_subscription_rel WHERE srsubstate <> 'r'")" = 0 ]; then
			return
		fi
		sleep 0.1
	done
	echo "$1 has not caught up after $try looks"
	return 1
}

received() { # DATABASE WHEN
	state publisher source >"$scratch/published"
	state subscriber "$1" >"$scratch/received"
	same "$1, $2" "$scratch/published" "$scratch/received"
}

PG_OPTIONS_EXTRA="-c wal_level=logical" $tools/cluster.sh start "$scratch/publisher"
PG_OPTIONS_EXTRA="-c wal_retrieve_retry_interval=100" $tools/cluster.sh start "$scratch/subscriber"
version=$(on subscriber -c "SHOW server_version_num")
publisher=$(on publisher -c "SELECT format('host=%s port=%s user=postgres dbname=source',
	current_setting('unix_socket_directories'), current_setting('port'))")

on publisher -c "CREATE DATABASE source"
on publisher -d source -c "CREATE EXTENSION resource_analytics" \
	-c "CREATE EXTENSION resource_analytics_rollup" -f $tools/stored.sql
on publisher -d source -c "ALTER TABLE stored RENAME TO made" -c "$table" \
	-c "INSERT INTO stored SELECT id, mix, balance, network, mixes FROM made" \
	-c "CREATE PUBLICATION everything FOR TABLE stored"

forms="as_text"
[ "$version" -lt 140000 ] || forms="as_text as_binary"
for form in $forms; do
	options=
	[ $form = as_text ] || options="WITH (binary = true)"
	on subscriber -c "CREATE DATABASE $form"
	on subscriber -d $form -c "CREATE EXTENSION resource_analytics" -c "$table"
	on subscriber -d $form -c "SET client_min_messages = warning" \
		-c "CREATE SUBSCRIPTION $form CONNECTION '$publisher' PUBLICATION everything $options"
	caught_up $form
	received $form "after the first copy"
done
on publisher -d source -c "$changes"
for form in $forms; do
	caught_up $form
	received $form "after inserts, updates and deletes"
	on subscriber -d $form -c "SET client_min_messages = warning" -c "DROP SUBSCRIPTION $form"
done

summary
