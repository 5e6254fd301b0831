# shellcheck shell=bash
start ivm session_preload_libraries=pg_ivm
prove pg_ivm ivm
