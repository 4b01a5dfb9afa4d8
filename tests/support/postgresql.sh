#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# postgresql.sh start|stop|restart DIRECTORY: a throw-away PostgreSQL that is reached by the socket in
# DIRECTORY only. User `anteroom` needs no password, every other one does. `restart` kills it first.
set -euo pipefail
action=$1 directory=$2
binaries=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)

# PostgreSQL refuses to run as root.
as_owner() {
    if [[ $(id -u) == 0 ]]; then
        setpriv --reuid=postgres --regid=postgres --init-groups \
            env -i PATH="$binaries:/usr/bin:/bin" LC_ALL=C.UTF-8 HOME="$directory" "$@"
    else
        env -i PATH="$binaries:/usr/bin:/bin" LC_ALL=C.UTF-8 HOME="$directory" "$@"
    fi
}

kill_server() { as_owner pg_ctl -D "$directory/data" -m immediate -w stop >/dev/null 2>&1 || true; }

start_server() {
    as_owner pg_ctl -D "$directory/data" -l "$directory/log" -w -t 30 \
        -o "-k $directory -c listen_addresses='' -c fsync=${PG_FSYNC:-off} -c max_connections=50" \
        start >/dev/null </dev/null
}

case $action in
    start)
        [[ ! -d $directory ]] || kill_server
        rm -rf "$directory"
        mkdir -p "$directory"
        [[ $(id -u) != 0 ]] || chown postgres: "$directory"
        as_owner initdb -D "$directory/data" -U anteroom -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
            >"$directory.initdb.log"
        mv "$directory.initdb.log" "$directory/initdb.log"
        printf 'local all anteroom trust\nlocal all all scram-sha-256\n' >"$directory/data/pg_hba.conf"
        start_server
        ;;
    restart)
        kill_server
        start_server
        ;;
    stop)
        kill_server
        rm -rf "$directory"
        ;;
    *)
        echo "usage: postgresql.sh start|stop|restart DIRECTORY" >&2
        exit 2
        ;;
esac
