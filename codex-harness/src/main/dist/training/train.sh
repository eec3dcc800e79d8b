#!/bin/sh
# Has a server answer the requests of a session, one after the other, and ends it when the turn that the last one starts has
# found that no model answers. At the end of its input the server ends at once, whatever it has not answered yet.
#   train.sh SERVER SESSION FOLDER
set -eu

server=$1
session=$2
folder=$3
log=$folder/session.log

# said TEXT: waits until the server has said it.
said() {
    tries=0
    until grep -qF "$1" "$log"; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || return 1
        sleep 0.05
    done
}

: >"$log"
rm -f "$folder/input"
mkfifo "$folder/input"
"$server" app-server <"$folder/input" >"$log" 2>"$folder/session.err" &
exec 3>"$folder/input"
while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    id=$(printf '%s\n' "$line" | sed -n 's/^{"id":\([0-9]*\),.*/\1/p')
    [ -z "$id" ] || said "{\"id\":$id," || break
done <"$session"
said '"method":"error"' || echo "the training session was cut short" >&2
exec 3>&-
wait
rm -f "$folder/input"
