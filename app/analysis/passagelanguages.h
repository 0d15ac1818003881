// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/language.h"
#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// From here on a guess at the language of a passage is sure; below it the passage may as well be one of its text.
inline constexpr double surePassage = 0.6;

// The language of one passage of a text in `textLanguage` (ISO 639-1, "" when not known): that of the text unless the
// words of the passage say otherwise. "" where the passage has words enough, none of them one of the text's small ones,
// and yet speaks for no other language.
LanguageGuess passageLanguage(QStringView passage, const QString &textLanguage);

// A passage that is in another language than its text, or may be.
struct ForeignPassage
{
    Span span;
    LanguageGuess guess; // unsure below surePassage

    bool operator==(const ForeignPassage &) const = default;
};

// Those among the passages of a text, headings too, in order.
QList<ForeignPassage> foreignPassages(QStringView characters, const QString &textLanguage, const QList<Span> &passages);

} // namespace dossier
