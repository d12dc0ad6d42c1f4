#!/usr/bin/env sh
# The stack in containers. up: makes missing secrets, builds, starts, waits until all is healthy. down: stops it.
set -eu
cd "$(dirname "$0")/.."
secrets=.local/compose/secrets
services='auth user ds expense'

fail() {
  echo "$1" >&2
  exit 1
}

password() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

database_url() {
  echo "DATABASE_URL=mysql://$1:$(password)@mysql:3306/tracker_$1"
}

# once FILE COMMAND…: what the command prints becomes a secret, unless it is there.
once() {
  file=$secrets/$1
  shift
  [ -e "$file" ] && return
  "$@" >"$file.draft"
  mv "$file.draft" "$file"
}

make_secrets() {
  [ -e "$secrets/signing-key.pem" ] || command -v openssl >/dev/null ||
    fail 'openssl is missing: install it (it makes the key that signs tokens).'
  volume=${COMPOSE_PROJECT_NAME:-tracker}_mysql
  if [ ! -e "$secrets/mysql-root-password" ] && docker volume inspect "$volume" >/dev/null 2>&1; then
    fail "the data of an earlier stack is there but $secrets is not: restore it, or remove the data (docker compose down --volumes)."
  fi
  # Compose mounts a file as it is, whoever the container runs as: anyone may read the files, but only their owner
  # can reach them.
  umask 022
  mkdir -p .local/compose
  [ -d "$secrets" ] || mkdir -m 700 "$secrets"
  once mysql-root-password password
  for name in $services; do once "$name.env" database_url "$name"; done
  once signing-key.pem openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256
}

docker compose version >/dev/null 2>&1 ||
  fail 'docker compose is missing: install Docker Engine 25 or newer with its compose plugin, or use make run.'

case ${1:-} in
  up)
    docker info >/dev/null 2>&1 || fail 'Docker does not answer: start it, or see that you may use it.'
    make_secrets
    [ "${REFLECTION:-}" = 1 ] || unset REFLECTION
    docker compose up --build --wait || fail "not everything came up: 'docker compose logs' says why."
    for name in $services; do
      echo "$name answers at $(docker compose port "$name" 50051)"
    done
    ;;
  down)
    docker compose down
    ;;
  *)
    fail 'usage: scripts/compose.sh up|down'
    ;;
esac
