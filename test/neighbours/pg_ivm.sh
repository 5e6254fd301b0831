# shellcheck shell=bash
start ivm session_preload_libraries=pg_ivm
documented pg_ivm ivm docs/fresh.md
prove pg_ivm ivm
