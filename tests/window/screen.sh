# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by run.sh and shots.sh, which set `here` to this folder: a screen of its own, with a window manager and the bus that screen readers use.
#   on_screen WIDTHxHEIGHT COMMAND…
# The command finds the settings and data of a new user, thrown away afterwards.

for tool in xvfb-run xauth openbox dbus-run-session xdotool import python3; do
  command -v "$tool" >/dev/null || {
    echo "${0##*/}: $tool is missing; ./dev test --window installs what this needs" >&2
    exit 1
  }
done

on_screen() {
  local size=$1 status=0
  shift
  local user
  user=$(mktemp -d)
  mkdir -m 700 "$user/run"
  mkdir "$user/home"
  env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$user/home" XDG_RUNTIME_DIR="$user/run" \
    XDG_CONFIG_HOME="$user/home/.config" XDG_DATA_HOME="$user/home/.local/share" XDG_CACHE_HOME="$user/home/.cache" \
    LC_ALL=C.UTF-8 LANGUAGE=en PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_FONT_DPI=96 \
    QT_STYLE_OVERRIDE=Fusion \
    xvfb-run -a -s "-screen 0 ${size}x24 -nolisten tcp" dbus-run-session -- bash -eu -c '
      openbox --config-file "$1" >/dev/null 2>&1 &
      shift
      /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
      for _ in $(seq 50); do # until the window manager answers and the bus stands
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && xprop -root AT_SPI_BUS 2>/dev/null | grep -q = && break
        sleep 0.1
      done
      "$@"
      status=$?
      kill $(jobs -p) 2>/dev/null || true
      exit $status
    ' screen "$here/openbox.xml" "$@" || status=$?
  rm -rf "$user"
  return "$status"
}
