#!/bin/sh
# Writes the install script: assemble.sh EXTENSION "TYPES" "TOPICS".
# What the types have in common is sql/keyed_type.sql.in, the aggregates over
# (supplier, amount) are those of sql/one_step.txt for each type of amounts.
set -eu
cd "$(dirname "$0")"

comment_of() {
	case $1 in
	supply_mix) echo 'who supplies how much: exact sums by supplier' ;;
	material_balance) echo 'how much is made, bought, sold and stocked: exact sums by flow' ;;
	trade_network) echo 'who ships how much to whom: exact sums by exporter and importer' ;;
	esac
}

# Bytes of an aggregate's state, for the planner: a mix has 30 to 59 suppliers,
# a balance has all its flows.
space_of() {
	case $1 in
	supply_mix) echo 2048 ;;
	material_balance) echo 512 ;;
	trade_network) echo 4096 ;;
	esac
}

one_step() {
	awk -v amount="$1" -v accum="$2" -v moving="$3" -f one_step.awk one_step.txt
}

printf '%s\n' "\\echo Use \"CREATE EXTENSION $1\" to load this file. \\quit"
for type in $2; do
	echo
	sed "s/@type@/$type/g; s/@comment@/$(comment_of "$type")/; s/@space@/$(space_of "$type")/" keyed_type.sql.in
done
for topic in $3; do
	echo
	cat "$topic.sql"
done
echo
one_step float8 supply_mix_accum supply_mix_accum_moving
one_step numeric supply_mix_accum_numeric supply_mix_accum_numeric
