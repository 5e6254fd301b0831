#!/usr/bin/env bash
# npm.sh DIR   installs the locked packages of DIR where they are not yet
set -euo pipefail

tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
# other sources of Node.js bring their own npm
command -v npm >/dev/null || "$tools/install.sh" package nodejs npm
! cmp -s package-lock.json node_modules/.installed || exit 0
npm ci --ignore-scripts --no-progress --loglevel=error
cp package-lock.json node_modules/.installed
