// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QString>

namespace dossier {

// What a person types into the search, as FTS5 takes it (https://sqlite.org/fts5.html, 3): words, "phrases", prefix*,
// AND OR NOT in capitals, NEAR(a b, n) and brackets; words side by side must all be there, and hold together more
// tightly than NOT, NOT more than AND, AND more than OR. Signs inside a word part it like blanks, so that "l'État" and
// "CVE-2024-3400" are found as they are written. Error Invalid, detail says what is wrong and at which character.
Result<QString> searchExpression(const QString &query);

} // namespace dossier
