# shellcheck shell=bash
start hyper shared_preload_libraries=timescaledb timescaledb.telemetry_level=off
prove timescaledb hyper
# the example is of continuous aggregates, which the Apache build does not have
[ "$(sql hyper -c 'SHOW timescaledb.license')" = apache ] || documented timescaledb hyper docs/fresh.md
