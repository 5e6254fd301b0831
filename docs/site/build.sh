#!/usr/bin/env bash
# build.sh: builds docs/ into a site of static HTML with search, which opens from
# its files (make docs).  A warning, such as a link to nowhere, is an error.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$(dirname "$here")")
venv=$here/.venv
site=$root/build/site

if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
	python3 -c 'import ensurepip' 2>/dev/null || "$root/test/tools/install.sh" package python3-venv
	python3 -m venv --clear "$venv"
	"$venv/bin/pip" install -q --disable-pip-version-check --no-deps -r "$here/requirements.txt"
	cp "$here/requirements.txt" "$venv/installed.txt"
fi
rm -rf "$site"
"$venv/bin/sphinx-build" -q -E -a -W --keep-going -d "$root/build/doctrees" -c "$here" "$root/docs" "$site"
echo "$site/index.html"
