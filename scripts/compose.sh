#!/usr/bin/env sh
# The stack in containers. up: makes missing secrets, builds, starts, waits until all is healthy. down: stops it. keys: has
# Kong trust the public signing keys that there are now.
# SCALED=1: two replicas of each service.
set -eu
cd "$(dirname "$0")/.."
secrets=.local/compose/secrets
services='auth user ds expense'
replicas='auth-2 user-2 ds-2 expense-2'

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

# A line of the file of keys that message texts are sealed with, named by its day.
message_key() {
  echo "k$(date +%F) $(openssl rand -base64 32)"
}

base64url() {
  openssl base64 -A | tr '+/' '-_' | tr -d '='
}

# coordinate COMMAND…: what the command leaves of the point that is the public key.
coordinate() {
  openssl pkey -in "$secrets/signing-keys/signing.pem" -pubout -outform DER | tail -c 64 | "$@" | base64url
}

# The name of the key that signs: the thumbprint of RFC 7638.
kid() {
  printf '{"crv":"P-256","kty":"EC","x":"%s","y":"%s"}' "$(coordinate head -c 32)" "$(coordinate tail -c 32)" |
    openssl dgst -sha256 -binary | base64url
}

make_secrets() {
  command -v openssl >/dev/null || fail 'openssl is missing: install it (it makes the key that signs tokens).'
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
  once message-keys message_key
  mkdir -p "$secrets/signing-keys/public"
  # Where the key of earlier stacks is.
  [ ! -e "$secrets/signing-key.pem" ] || mv "$secrets/signing-key.pem" "$secrets/signing-keys/signing.pem"
  rm -f "$secrets/signing-key.pub.pem"
  once signing-keys/signing.pem openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256
  once "signing-keys/public/$(kid).pem" openssl pkey -in "$secrets/signing-keys/signing.pem" -pubout
  CERTIFICATES_WEEK=$(date +%G-%V)
  export CERTIFICATES_WEEK
}

# A Kong whose container has not changed serves what it read when it started. Nothing is dropped: new workers take
# over while the old ones finish. Parsed first, as a reload does not tell when the old ones had to go on.
reload_kong() {
  # shellcheck disable=SC2016 # the container's variable
  docker compose exec -T kong sh -c 'kong config parse "$KONG_DECLARATIVE_CONFIG" >/dev/null && kong reload >/dev/null' ||
    fail 'Kong refuses the filled-in kong/kong.yml and goes on with the one before.'
}

docker compose version >/dev/null 2>&1 ||
  fail 'docker compose is missing: install Docker Engine 25 or newer with its compose plugin, or use make run.'

case ${1:-} in
  up)
    docker info >/dev/null 2>&1 || fail 'Docker does not answer: start it, or see that you may use it.'
    make_secrets
    [ "${REFLECTION:-}" = 1 ] || unset REFLECTION
    [ "${SCALED:-}" = 1 ] || unset SCALED
    docker compose ${SCALED:+--profile scaled} up --build --wait ||
      fail "not everything came up: 'docker compose logs' says why."
    reload_kong
    # shellcheck disable=SC2086 # one word each
    [ -n "${SCALED:-}" ] || docker compose --profile scaled rm --stop --force $replicas
    for name in $services; do
      echo "$name answers at $(docker compose port "$name" 50051)"
    done
    echo "the app is at http://$(docker compose port kong 8000)/"
    echo "the gateway answers at http://$(docker compose port kong 8000), its metrics at http://$(docker compose port kong 8100)/metrics"
    ;;
  keys)
    # Kong's own: another start of init would fill in limits and replicas anew.
    docker compose run --rm --no-deps init node compose-init.cjs keys
    reload_kong
    ;;
  down)
    docker compose --profile scaled down
    ;;
  *)
    fail 'usage: scripts/compose.sh up|keys|down'
    ;;
esac
