// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace dossier {

// Languages the program has tables for, ISO 639-1.
const QStringList &tableLanguages();

// The small words of a language, in lower case: articles, pronouns, prepositions, conjunctions, forms of to be and to
// have. Empty for a language without a table.
const QSet<QString> &stopWords(const QString &language);

// Whether the word, in lower case, is another that may open a sentence before a name and is no part of it: "despite",
// "désormais", "intanto".
bool opensSentences(const QString &word, const QString &language);

} // namespace dossier
