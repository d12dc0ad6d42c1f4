#!/bin/sh
# Ends the stack's processes when the process that started them dies without doing so (kill -9, a crash).
# Reads "+ <pid>" and "- <pid>" lines; its input ends when that process does. What is left is then ended one
# by one, the last started first: SIGTERM, up to ten seconds to comply, SIGKILL. A pid is only signalled while
# its start time is the one seen at "+", because the system may have given the number to somebody else.
trap '' INT TERM HUP

started() {
  if [ -r "/proc/$1/stat" ]; then
    read -r stat <"/proc/$1/stat" 2>/dev/null || return
    # The second field is the command's name, which may hold spaces; then comes the state, Z for one that has
    # ended and that nobody has asked about, and the start time 19 fields later.
    set -- ${stat##*) }
    [ "$1" = Z ] || echo "${20}"
  else
    ps -o lstart= -p "$1" 2>/dev/null | tr -d ' '
  fi
}

children=
while read -r sign pid; do
  rest=
  for child in $children; do
    [ "${child%%=*}" = "$pid" ] || rest="$rest $child"
  done
  children=$rest
  [ "$sign" = + ] && children="$pid=$(started "$pid") $children"
done

for child in $children; do
  pid=${child%%=*}
  same() { [ -n "${child#*=}" ] && [ "$(started "$pid")" = "${child#*=}" ]; }
  same && kill -TERM "$pid" 2>/dev/null
  tenths=100
  while same && [ "$tenths" -gt 0 ]; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  same && kill -KILL "$pid" 2>/dev/null
done
