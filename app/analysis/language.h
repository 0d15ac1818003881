// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace dossier {

struct LanguageGuess
{
    QString language; // ISO 639-1, "" when it could not be told
    double confidence = 0; // 0 … 1

    bool operator==(const LanguageGuess &) const = default;
};

// The language of a text by CLD2; where that is not sure of itself, as with a heading or a few words, by which small
// words the text holds.
LanguageGuess detectLanguage(QStringView text);

} // namespace dossier
