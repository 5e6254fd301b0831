#!/usr/bin/env bash
# check_report.sh [--update]: builds the report and opens it in headless Chromium:
# its numbers must be those of psql, and the gallery of the documentation must be
# what its queries give now.  --update writes the gallery instead.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=test/tools
report=dashboard/report
pictures=build/report_pictures
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_report.XXXXXX")
was_running=$([ ! -e .demo ] || echo yes)
# shellcheck source=test/tools/count.sh
. test/tools/count.sh

end() {
	rm -rf "$scratch"
	[ -n "$was_running" ] || examples/demo_stop.sh >/dev/null || true
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# Each query as psql prints it, cells and rows ended by the separators of ASCII.
tables() {
	local file
	mkdir "$scratch/tables"
	for file in "$report"/*.sql; do
		[ "${file##*/}" != findings.sql ] || continue
		psql -qXA -F $'\x1f' -R $'\x1e' -P footer=off -f "$file" >"$scratch/tables/$(basename "$file" .sql)"
	done
}

browser() {
	local rc=0
	rm -rf "$pictures"
	mkdir -p "$pictures"
	node test/browser/report.mjs build/report.html "$scratch/data" "$scratch/tables" "$pictures" >"$scratch/log" 2>&1 || rc=$?
	[ $rc = 0 ] || cat "$scratch/log"
	add $rc <"$scratch/log"
}

same_page() { cmp build/report.html "$scratch/again.html"; }

write_gallery() {
	mkdir -p "$1/images/gallery"
	node "$report/gallery.mjs" "$1/gallery.md" <"$scratch/data"
	cp "$pictures"/*.svg "$1/images/gallery"
}

same_gallery() {
	write_gallery "$scratch/docs"
	diff -q docs/gallery.md "$scratch/docs/gallery.md" &&
		diff -q docs/images/gallery "$scratch/docs/images/gallery" ||
		{ echo "make gallery writes it anew" && false; }
}

"$tools/install.sh" package chromium fonts-dejavu-core poppler-utils
"$tools/npm.sh" test/browser
"$report/build.sh" >/dev/null
eval "$("$tools/cluster.sh" env "$(<.demo)")"
export PGDATABASE=demo
"$report/data.sh" >"$scratch/data"
tables
browser
if [ "${1:-}" = --update ]; then
	write_gallery docs
else
	check "the gallery is what the queries give" same_gallery
fi
"$report/build.sh" "$scratch/again.html" >/dev/null
check "building it again gives the same page" same_page
summary
