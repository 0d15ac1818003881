# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by run.sh and shots.sh, which set `here` to this folder: a screen of its own, with a window manager and the bus
# that screen readers use.
#   on_screen WIDTHxHEIGHT COMMAND…
# The command finds the settings and data of a new user, thrown away afterwards.

for tool in Xvfb openbox dbus-run-session xdotool import xprop python3; do
  command -v "$tool" >/dev/null || {
    echo "${0##*/}: $tool is missing; ./dev setup test installs what this needs" >&2
    exit 1
  }
done

on_screen() {
  local size=$1 status=0 user screen server
  shift
  user=$(mktemp -d)
  mkdir -m 700 "$user/run"
  mkdir "$user/home"
  mkfifo "$user/display"
  Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3>"$user/display" >"$user/screen.log" 2>&1 &
  server=$!
  read -r -t 30 screen <"$user/display" || { echo "Xvfb did not start" >&2; cat "$user/screen.log" >&2; }
  env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XAUTHORITY DISPLAY=":$screen" HOME="$user/home" \
    XDG_RUNTIME_DIR="$user/run" XDG_CONFIG_HOME="$user/home/.config" XDG_DATA_HOME="$user/home/.local/share" \
    XDG_CACHE_HOME="$user/home/.cache" LC_ALL=C.UTF-8 LANGUAGE=en PYTHONDONTWRITEBYTECODE=1 \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_FONT_DPI=96 QT_STYLE_OVERRIDE=Fusion \
    dbus-run-session -- bash -eu -c '
      openbox --config-file "$1" >"$HOME/openbox.log" 2>&1 &
      shift
      /usr/libexec/at-spi-bus-launcher --launch-immediately >"$HOME/bus.log" 2>&1 &
      ready() {
        xprop -root _NET_SUPPORTED 2>/dev/null | grep -q _NET_ACTIVE_WINDOW &&
          xprop -root AT_SPI_BUS 2>/dev/null | grep -q unix:
      }
      for _ in $(seq 300); do ! ready || break; sleep 0.1; done
      ready || {
        echo "no window manager or no accessibility bus after 30 s" >&2
        xprop -root _NET_SUPPORTED AT_SPI_BUS >&2
        cat "$HOME"/*.log >&2
        exit 1
      }
      status=0
      "$@" || status=$?
      kill $(jobs -p) 2>/dev/null || true
      exit $status
    ' screen "$here/openbox.xml" "$@" || status=$?
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$user"
  return "$status"
}
