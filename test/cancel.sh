#!/usr/bin/env bash
# cancel.sh [THOUSANDS [TIMES]]
#
# How long statements on values of so many thousand names (1000) go on once
# their statement_timeout is over, on the server that PGHOST and PGPORT name:
# at most 100 ms.  Each is stopped at so many times (8) while it runs; where other
# work may have held it up it is tried again.
set -euo pipefail

thousands=${1:-1000}
limit=100
at_times=${2:-8}
tries=4

psql -qX -v ON_ERROR_STOP=1 -v n="$((thousands * 1000))" <<'END'
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
DROP TABLE IF EXISTS large;
CREATE TABLE large AS SELECT
  (SELECT supply_mix('supplier number ' || i, i::float8) FROM generate_series(1, :n) AS i) AS mix,
  (SELECT supply_mix('supplier number ' || i, i / 10.0) FROM generate_series(1, :n) AS i) AS decimals,
  (SELECT trade_network('C' || i % (:n / 10), 'C' || i * 7 % (:n / 10 + 1), i) FROM generate_series(1, :n) AS i) AS network;
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
origins|SELECT count(*) FROM large, origins('{"C1": 5, "C100": 7}', network)
without_exporter|SELECT count(*) FROM large, without_exporter('{"C1": 5, "C100": 7}', network, 'C3')
END
}

# milliseconds TIMEOUT SQL: how long it takes, as a whole number
milliseconds() {
  { psql -qXAt -c "SET statement_timeout = $1" -c '\timing on' -c "$2" 2>&1 || true; } |
    sed -n 's/^Time: \([0-9]*\).*/\1/p'
}

ok=0 bad=0
while IFS='|' read -r name sql <&3; do
  whole=$(milliseconds 60000 "$sql")
  worst=0
  for k in $(seq $at_times); do
    timeout=$((whole * k / (at_times + 1) + 1))
    least=100000
    for _ in $(seq $tries); do
      late=$(($(milliseconds $timeout "$sql") - timeout))
      [ $late -ge $least ] || least=$late
      [ $least -gt $limit ] || break
    done
    [ $least -le $worst ] || worst=$least
  done
  if [ $worst -le $limit ]; then
    ok=$((ok + 1))
  else
    bad=$((bad + 1))
  fi
  printf '%-26s %6d ms  late by %4d ms%s\n' "$name" "$whole" "$worst" "$([ $worst -le $limit ] || echo ': too late')"
done 3< <(statements)
echo "$ok passed, $bad failed"
[ "$bad" = 0 ]
