// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dossier {

// Words of one language that do not tell something as a fact, in lower case with their accents: "würde" is one of
// them, "wurde" is none.
struct HedgeWords
{
    enum class Meaning {
        Likely, // "probably"
        Hearsay, // "reportedly"
        Leaning, // "seems": can render one of the others, and has other uses
    };
    struct Phrase
    {
        QStringList words;
        Meaning meaning = Meaning::Leaning;
    };
    QHash<QString, QList<Phrase>> phrases; // by their first word
    QStringList stems; // of words that lean
    QStringList endings; // the same: of conditionals

    // A verb that makes what is told with it hearsay by its form alone: "aurait volé", "zou … hebben", "soll … haben".
    struct Verb
    {
        QSet<QString> forms;
        qsizetype farthest = 0; // within so many words behind it another that completes it
        QSet<QString> completing; // whole words
        QStringList participles; // what words that complete it may end in
        QSet<QString> annulling; // where one of these stands on the way it is something else: "aurait pu"
        QSet<QString> notBehind; // "ce serait"
        QSet<QString> conditions; // a sentence with one of these tells what would be: "si", "als"
    };
    Verb verb;
};

// Null for a language without a table.
const HedgeWords *hedgeWords(const QString &language);

} // namespace dossier
