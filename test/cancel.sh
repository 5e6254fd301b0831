#!/usr/bin/env bash
# cancel.sh [THOUSANDS [TIMES]]
#
# How long statements on values of so many thousand names (400) go on once
# their statement_timeout is over, on a server of its own: at most 100 ms.  Each
# must succeed when it is left alone, and is then stopped at so many times (8)
# while it runs; where other work may have held it up it is tried again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

thousands=${1:-400}
limit=100
at_times=${2:-8}
tries=4

# shellcheck source=test/tools/own_server.sh
. test/tools/own_server.sh

psql -qX -v ON_ERROR_STOP=1 -v n="$((thousands * 1000))" <<'END'
CREATE EXTENSION resource_analytics;
CREATE TABLE large AS SELECT
  (SELECT supply_mix('supplier number ' || i, i::float8) FROM generate_series(1, :n) AS i) AS mix,
  (SELECT supply_mix('supplier number ' || i, i / 10.0) FROM generate_series(1, :n) AS i) AS decimals,
  (SELECT trade_network('C' || i % (:n / 10), 'C' || i * 7 % (:n / 10 + 1), i) FROM generate_series(1, :n) AS i) AS network,
  -- origins traces back from each of its members
  (SELECT trade_network('C' || i % (:n / 1000), 'C' || i * 7 % (:n / 1000 + 1), i) FROM generate_series(1, :n / 100) AS i) AS small_network;
ALTER TABLE large ADD mix_text text, ADD network_text text, ADD json jsonb;
UPDATE large SET mix_text = mix::text, network_text = network::text, json = mix::jsonb;
END

statements() {
  cat <<END
aggregate|SELECT supply_mix('s' || i, i::float8) IS NULL FROM generate_series(1, ${thousands}000) AS i
aggregate of numeric|SELECT supply_mix('s' || i, i / 10.0) IS NULL FROM generate_series(1, ${thousands}000) AS i
aggregate of flows|SELECT trade_network('C' || i % 10000, 'C' || i % 9999, i) IS NULL FROM generate_series(1, ${thousands}000) AS i
roll-up|SELECT rollup(mix) IS NULL FROM large, generate_series(1, 3)
roll-up of networks|SELECT rollup(network) IS NULL FROM large, generate_series(1, 3)
text input|SELECT mix_text::supply_mix IS NULL FROM large
text input of a network|SELECT network_text::trade_network IS NULL FROM large
text output|SELECT length(mix::text) FROM large
text output, decimals|SELECT length(decimals::text) FROM large
text output of a network|SELECT length(network::text) FROM large
binary output|SELECT length(supply_mix_send(mix)) FROM large
from jsonb|SELECT json::supply_mix IS NULL FROM large
sum|SELECT (mix + mix) IS NULL FROM large
difference, decimals|SELECT (mix - decimals) IS NULL FROM large
product|SELECT (mix * 2) IS NULL FROM large
equality|SELECT mix = mix * 1 FROM large
hhi|SELECT hhi(mix) FROM large
gini|SELECT gini(mix) FROM large
renyi_entropy|SELECT renyi_entropy(mix, 0.5) FROM large
atkinson_index|SELECT atkinson_index(mix, 0.5) FROM large
suppliers|SELECT count(*) FROM large, suppliers(mix)
lorenz_curve|SELECT count(*) FROM large, lorenz_curve(mix)
without|SELECT without(mix, 'supplier number 1') IS NULL FROM large
regroup|SELECT regroup(mix, '{"supplier number 1": "x"}') IS NULL FROM large
reverse|SELECT reverse(network) IS NULL FROM large
flows|SELECT count(*) FROM large, flows(network)
imports_of|SELECT imports_of(network, 'C1') IS NULL FROM large
trade_accounts|SELECT count(*) FROM large, trade_accounts('{"C1": 5}', network)
origin_mix|SELECT origin_mix('{"C1": 5, "C100": 7}', network, 'C3') IS NULL FROM large
origins|SELECT count(*) FROM large, origins('{"C1": 5, "C100": 7}', small_network)
without_exporter|SELECT count(*) FROM large, without_exporter('{"C1": 5, "C100": 7}', network, 'C3')
END
}

# run TIMEOUT SQL: how it ends, ok or an SQLSTATE, in $state, and after how many
# milliseconds, a whole number, in $took; without a time it has not ended as
# statements do
run() {
  local out
  out=$(psql -qXAt -v VERBOSITY=sqlstate -c "SET statement_timeout = $1" -c '\timing on' -c "$2" 2>&1) &&
    state=ok || state=$(sed -n 's/^.*ERROR: *//p' <<<"$out")
  took=$(sed -n 's/^Time: \([0-9]*\).*/\1/p' <<<"$out")
  [ -n "$took" ] || state="no time: $out"
}

# stop_at TIMEOUT SQL: the least time that it goes on after it, in $late
stop_at() {
  local try
  late=
  for try in $(seq $tries); do
    run "$1" "$2"
    [ "$state" = ok ] || [ "$state" = 57014 ] || return 1
    [ "$state" = ok ] || ncancelled=$((ncancelled + 1))
    [ -n "$late" ] && [ $((took - $1)) -ge "$late" ] || late=$((took - $1))
    [ "$late" -gt $limit ] || break
  done
}

# judge SQL: what is wrong, in $problem; how long it takes and is late at worst
judge() {
  local k
  worst=0 ncancelled=0 whole=0
  problem="it failed"
  run 60000 "$1"
  [ "$state" = ok ] || return 0
  whole=$took
  problem="it failed when stopped"
  for k in $(seq "$at_times"); do
    stop_at $((whole * k / (at_times + 1) + 1)) "$1" || return 0
    [ "$late" -le $worst ] || worst=$late
  done
  problem=
  state=
  [ $worst -le $limit ] || problem="too late"
  [ $ncancelled -gt 0 ] || problem="never stopped"
}

ok=0 bad=0
while IFS='|' read -r name sql <&3; do
  judge "$sql"
  if [ -z "$problem" ]; then ok=$((ok + 1)); else bad=$((bad + 1)); fi
  printf '%-26s %6d ms  late by %4d ms%s\n' "$name" "$whole" "$worst" "${problem:+: $problem${state:+: $state}}"
done 3< <(statements)
echo "$ok passed, $bad failed"
[ "$bad" = 0 ]
