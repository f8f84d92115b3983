#!/usr/bin/env bash
# Runs one scenario: run.sh NAME. Starts an X server, a session bus and a window manager that end
# with it; settings and files go to a scratch folder, never to the user's own.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
home="$WERKRUG_SCRATCH/$1"
rm -rf "$home"
mkdir -p "$home/config" "$home/cache" "$home/data" "$home/runtime" "$WERKRUG_SCREENSHOTS"
chmod 700 "$home/runtime"

export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/runtime"
export GDK_BACKEND=x11 GSETTINGS_BACKEND=memory NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

exec xvfb-run --auto-servernum --server-num="$WERKRUG_DISPLAY" --server-args="-screen 0 1280x1024x24" \
    dbus-run-session -- /usr/bin/python3 "$here/scenarios.py" "$1"
