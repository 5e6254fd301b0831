#!/usr/bin/env bash
# profile.sh DIR [SHAPE/CONTENDER...]   where the instructions and the cache
# misses of contenders go, counted by callgrind, as Markdown.  Counts do not
# depend on what else the machine does.
#
# DIR is the cluster of bench/run.sh --dir DIR --keep --rows 1000000: callgrind
# is some 80 times slower than the processor.  The server is stopped for as
# long as it takes.
set -euo pipefail
export LC_ALL=C.UTF-8
PATH=$PATH:/usr/sbin:/sbin # runuser

# the caches of the table: 48 kB, and 8 MB as a share of a server's last level
caches=(--cache-sim=yes --D1=49152,12,64 --LL=8388608,16,64)

[ $# -gt 0 ] || { echo "usage: bench/profile.sh DIR [SHAPE/CONTENDER...]" >&2; exit 2; }
dir=$(realpath "$1")
shift
# shellcheck source=/dev/null
. "$dir/cluster.env"
owner=$(stat -c %U "$PGHOST/data")
scratch=$(mktemp -d)
chown "$owner" "$scratch"
trap 'rm -rf "$scratch"' EXIT

as_owner() {
  if [ "$(id -un)" = "$owner" ]; then "$@"; else (cd / && runuser -u "$owner" -- "$@"); fi
}

control() { as_owner "$(command -v pg_ctl)" -s -w -D "$PGHOST/data" "$@"; }

# label, rows, search path, query
contenders() {
  psql -XAtq -F $'\t' -v ON_ERROR_STOP=1 -v wanted="$*" <<'END'
SELECT shape || '/' || contender, d.rows, data, replace(bench.consumed(query), E'\n', ' ')
FROM bench.contender c JOIN bench.dataset d USING (data)
WHERE metric = 'ms' AND writes IS NULL AND settings = '{}'
  AND query NOT IN (SELECT query FROM bench.query WHERE neighbour IS NOT NULL)
  AND CASE :'wanted' WHEN '' THEN contender ~ '^(hhi|sum)$' ELSE shape || '/' || contender = ANY (string_to_array(:'wanted', ' ')) END
ORDER BY c.pos
END
}

count() { # SCHEMA QUERY
  rm -f "$scratch/out"
  printf 'SET search_path = %s, bench, public;\nSET jit = off;\n%s;\n' "$1" "$2" |
    as_owner valgrind --quiet --tool=callgrind "${caches[@]}" --toggle-collect=standard_ExecutorRun \
      --callgrind-out-file="$scratch/out" "$(command -v postgres)" --single -D "$PGHOST/data" \
      -c shared_buffers=512MB -c work_mem=1GB -c max_parallel_workers_per_gather=0 postgres >"$scratch/log" 2>&1
  callgrind_annotate --threshold=100 --show-percs=no --show=Ir,D1mr,D1mw,DLmr,DLmw "$scratch/out"
}

# Per row, of all and of the library; and its and the others' largest functions.
summary() { # LABEL ROWS
  awk -v label="$1" -v rows="$2" '
    { gsub(",", "") }
    $1 ~ /^[0-9]+$/ && / PROGRAM TOTALS/ { total = $1; l1 = $2 + $3; ll = $4 + $5 }
    $1 ~ /^[0-9]+$/ && /\[/ {
      name = $6; sub(/^[^:]*:/, "", name); sub(/\047[0-9]+$/, "", name)
      object = $NF; sub(/.*\//, "", object); sub(/\]/, "", object)
      ours = object == "resource_analytics.so"
      if (ours) { our_total += $1; our_l1 += $2 + $3; our_ll += $4 + $5 }
      if (++n <= 400 && name !~ /^0x/) ir[name] += $1
    }
    END {
      for (i = 1; i <= 5; i++) {
        best = ""
        for (name in ir) if (best == "" || ir[name] > ir[best]) best = name
        if (best == "") break
        top = top sprintf("%s%s %.0f %%", i > 1 ? ", " : "", best, 100 * ir[best] / total)
        delete ir[best]
      }
      printf "| %s | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f | %s |\n", label,
        total / rows, our_total / rows, l1 / rows, our_l1 / rows, ll / rows, our_ll / rows, top
    }'
}

contenders "$@" >"$scratch/list"
eval "options=($(sed 's/^[^ ]* //' "$PGHOST/data/postmaster.opts"))"
control -m fast stop
echo '| shape/contender | instructions per row | ours | L1 misses | ours | last-level misses | ours | largest functions |'
echo '| :--- | ---: | ---: | ---: | ---: | ---: | ---: | :--- |'
while IFS=$'\t' read -r label rows schema query; do
  count "$schema" "$query" | summary "$label" "$rows"
done <"$scratch/list"
control -l "$PGHOST/server.log" -o "${options[*]:2}" start </dev/null
