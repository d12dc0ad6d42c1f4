#!/usr/bin/env sh
# Installs the packages of the lockfile, once per lockfile.
set -eu
if ! command -v node >/dev/null; then
  echo 'Node.js is missing: install Node.js 20.19 or newer (with npm), or use Docker (make up).' >&2
  exit 1
fi
node -e '
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js ${process.versions.node} is too old: install 20.19 or newer, or use Docker (make up).`);
    process.exit(1);
  }'
echo 'installing packages (first time about half a minute) …'  >&2
# Not "npm ci": the lockfile was written where some packages of other platforms cannot be seen, and ci insists on them.
npm install --no-save --no-audit --no-fund --loglevel=error
touch node_modules/.installed
