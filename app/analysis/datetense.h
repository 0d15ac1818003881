// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datescan.h"

#include <QString>

#include <span>

namespace dossier {

// Whether what happens at a date is past (Back) or to come (Ahead), by the verb of its sentence that stands nearest:
// "arrêté vendredi", "se réunira vendredi". None where no verb tells, as the present does not. `begin` and `end` are
// the tokens of the date.
DateTurn tenseAround(
    std::span<const DateToken> tokens, const QString &text, const QString &language, qsizetype begin, qsizetype end);

} // namespace dossier
