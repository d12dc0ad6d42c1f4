#!/usr/bin/env bash
# The app's own tests: its types, its pure modules, and its screens in a browser (app/e2e).
set -euo pipefail
cd "$(dirname "$0")/.."

# Installs app/ where its lockfile changed, and exports what the screens are looked at in.
npx tsx local/app/main.ts
npm --prefix app run -s typecheck
# Which way imports point; it fails if it looked at no module.
(cd app && ../node_modules/.bin/depcruise src | awk '1; /no dependency violations found [(][1-9]/ { ok = 1 } END { exit !ok }')
# Files, exports and packages that nothing uses.
npx knip --directory app --no-config-hints
npm --prefix app run -s test

chromium() {
  local place
  for place in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome /opt/google/chrome/chrome; do
    [ -n "$place" ] && [ -x "$place" ] && return 0
  done
  return 1
}
if ! chromium && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq chromium; } >/dev/null 2>&1 || true
fi
if chromium; then
  npm --prefix app run -s e2e
else
  echo 'left out: the screens in a browser; there is no Chromium here, and it cannot be installed (CHROMIUM=… says where one is)'
fi
