#!/usr/bin/env bash
# check_site.sh: builds the site of the documentation, strictly, and opens it in
# headless Chromium, from its files: links, navigation, search.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=test/tools

"$tools/install.sh" package chromium fonts-dejavu-core
"$tools/npm.sh" test/browser
docs/site/build.sh >/dev/null
mkdir -p build/site_pictures
node test/browser/site.mjs build/site build/site_pictures
