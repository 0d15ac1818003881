// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datewords.h"

#include <QStringView>

#include <span>

namespace dossier {

// Words of one role. `|` parts values counted from 1, `/` parts words of the same value, `-` leaves a value out. Words
// of several tokens have blanks between them; ⁄ is a slash of the text.
struct DateWordLine
{
    DateRole role;
    QStringView words;
};

// The words of calendar expressions in a language (ISO 639-1); none where there are none.
std::span<const DateWordLine> dateWordLines(const QString &language);

} // namespace dossier
