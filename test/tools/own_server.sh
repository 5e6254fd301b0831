# A server of its own, for a script that sources this: $work/cluster, which ends
# with the script, as the directory $work does.
# shellcheck shell=bash

test/tools/install.sh test
PG_CONFIG=$(test/tools/install.sh pg_config)
export PG_CONFIG
work=$(mktemp -d "${TMPDIR:-/tmp}/ra_server.XXXXXX")
clean_up() {
  trap '' INT TERM HUP
  test/tools/cluster.sh stop "$work/cluster" || true
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP
test/tools/cluster.sh start "$work/cluster"
eval "$(test/tools/cluster.sh env "$work/cluster")"
