# shellcheck shell=bash
# One coordinator and two workers, which speak TCP to one another.

citus_node() {
	start "$1" listen_addresses=127.0.0.1 shared_preload_libraries=citus \
		citus.node_conninfo=sslmode=prefer citus.local_hostname=127.0.0.1
	sql "$1" -c "SET client_min_messages = warning; CREATE EXTENSION citus"
}

# shellcheck disable=SC2016 # PGPORT is the server's
port_of() { on "$1" sh -c 'echo "$PGPORT"'; }

for node in coordinator worker_1 worker_2; do
	citus_node $node
done
documented citus coordinator docs/scale.md
sql coordinator >"$scratch/nodes" <<-END
	SELECT citus_set_coordinator_host('127.0.0.1', $(port_of coordinator));
	SELECT citus_add_node('127.0.0.1', $(port_of worker_1));
	SELECT citus_add_node('127.0.0.1', $(port_of worker_2));
END
prove citus coordinator
