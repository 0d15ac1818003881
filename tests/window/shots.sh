#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Pictures of the window: shots.sh PROGRAM FOLDER [CASE]. Light and dark, in two sizes: at rest, an entity selected, an
# event selected.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
program=$(realpath "$1")
out=$2
shift 2
mkdir -p "$out"
# shellcheck source=screen.sh
. "$here/screen.sh"
for size in 1280x800 1920x1080; do
  for colours in light dark; do
    on_screen "$size" python3 "$here/shots.py" "$program" "$out" "$size" "$colours" "$@"
  done
done
