#!/usr/bin/env sh
# Refuses a change of the contracts that breaks clients of another revision (default: main).
set -eu
against=${AGAINST:-main}
if [ -z "$(git ls-tree -r --name-only "$against" -- proto/tracker 2>/dev/null)" ]; then
  echo "breaking: $against holds no contracts yet, nothing to compare with"
  exit 0
fi
exec npx buf breaking --against ".git#ref=$(git rev-parse "$against")"
