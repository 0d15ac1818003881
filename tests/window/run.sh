#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Drives the real window: run.sh PROGRAM FOLDER. Pictures of what was seen, and what the program said, go to FOLDER.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
program=$(realpath "$1")
out=$2
rm -rf "$out"
mkdir -p "$out"
# shellcheck source=screen.sh
. "$here/screen.sh"
on_screen 1280x800 python3 "$here/drive.py" "$program" "$out"
