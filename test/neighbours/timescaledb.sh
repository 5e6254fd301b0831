# shellcheck shell=bash
start hyper shared_preload_libraries=timescaledb timescaledb.telemetry_level=off
documented timescaledb hyper docs/fresh.md
prove timescaledb hyper
