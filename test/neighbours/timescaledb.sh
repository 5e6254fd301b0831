# shellcheck shell=bash
start hyper shared_preload_libraries=timescaledb timescaledb.telemetry_level=off
prove timescaledb hyper
