#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# dbus-run-session -- bash with_keyring.sh PROGRAM…: runs it with an unlocked keyring of its own.
set -euo pipefail
home=$(mktemp -d)
daemon=
trap '[ -z "$daemon" ] || kill "$daemon" 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/share XDG_CONFIG_HOME=$home/config
export XDG_CACHE_HOME=$home/cache
unset QT_NO_GLIB  # of the thread sanitizer; libsecret answers through GLib's loop
unset DISPLAY WAYLAND_DISPLAY  # a prompt that nobody sees would wait for ever
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME/keyrings"
printf 'test' > "$home/password"
gnome-keyring-daemon --foreground --unlock --components=secrets < "$home/password" > "$home/log" 2>&1 &
daemon=$!
for _ in $(seq 100); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null |
        grep -q 'boolean true' && break
    sleep 0.05
done
"$@"
