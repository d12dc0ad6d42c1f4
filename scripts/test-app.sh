#!/usr/bin/env sh
# The app's own tests: its pure modules, its types, and its screens in a browser (app/e2e).
set -eu
cd "$(dirname "$0")/.."
# Installs app/ where its lockfile changed, and exports what the screens are looked at in.
npx tsx local/app/main.ts
npm --prefix app run -s test
npm --prefix app run -s typecheck
npm --prefix app run -s --if-present e2e
