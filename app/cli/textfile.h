// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/intake.h"

#include <QString>

namespace dossier {

// The text of a file as the readers of sources take it, without looking for front matter; empty of an empty file.
// Errors say the path: NotFound, Unreadable.
Result<StoredText> readTextFile(const QString &path, Lines lines = Lines::Joined);

} // namespace dossier
