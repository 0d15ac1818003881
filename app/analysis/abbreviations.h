// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace dossier {

// What a full stop after a word says about the end of the sentence.
enum class AbbreviationKind {
    None, // not an abbreviation: the stop ends the sentence
    Inside, // never the last word of a sentence: "Mme.", "bijv."
    BeforeNumber, // a reference, when a figure follows: "art. 5"
    EitherWay, // ends a sentence only when the next word is one that begins sentences: "Inc.", "U.S.", an initial
    AtEnd, // ends a sentence when a capital follows: "etc."
};

// For a word without its last full stop, in any case; inner stops belong to it ("p.ex").
AbbreviationKind abbreviationKind(QStringView word, const QString &language);

// The same by the tables alone: None for what only looks shortened.
AbbreviationKind listedKind(QStringView word, const QString &language);

// Words in lower case that begin sentences and are no names, beside the small words (analysis/stopwords.h): "niemand",
// "danach".
bool beginsSentences(const QString &word, const QString &language);

} // namespace dossier
