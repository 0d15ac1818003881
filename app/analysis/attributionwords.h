// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dossier {

// Words of one language that tell whether a statement is put down to somebody. All in lower case.
struct AttributionWords
{
    // Words that say "this is what … says".
    struct Cue
    {
        QStringList words;
        // Whether they mean something else as often ("secondo", "laut").
        bool ambiguous = false;
        // Whether a noun is among them, so that "of" somebody follows: "nach Angaben".
        bool hasNoun = false;
    };
    QList<Cue> cues;
    // Behind these words a cue is none: "c’est selon", "il secondo".
    QSet<QString> notBehind;
    // Words nobody's name begins with: prepositions and forms of "to have" and the like. "Between" and "over" are none
    // of them, since they stand before numbers.
    QSet<QString> notBefore;
    // Of those, what may begin a family name where a word in capitals follows: "van", "di".
    QSet<QString> particles;
    // "yesterday", "Friday": when, where somebody ought to stand.
    QSet<QString> times;
    // "evening": behind a preposition the same.
    QSet<QString> timesOfDay;
    // "notably", "among": what stands between commas behind the cue goes on to somebody.
    QSet<QString> interposed;
    // "some", "anonymous": words that name nobody yet.
    QSet<QString> indefinite;
    // "sources", "observers": people whose names are held back.
    QSet<QString> anonymous;
    // "of", "close to": behind such people, who they belong to may follow.
    QSet<QString> belonging;
    // "what one hears": what follows a cue and names nobody, unless "from" somebody comes behind it.
    QList<QStringList> hearsay;
    // "according to": behind such people instead of before them, "Medienberichten zufolge".
    QSet<QString> postposed;
    // "Firstly": where a text has it, the same word may mean "secondly".
    QStringList enumerating;
    // What the finite verb of a statement that is put down to nobody begins with, for cues that mean something else.
    QSet<QString> verbs;
    // "communiqué", "press release": what a body says of itself on paper.
    QSet<QString> notices;
    // "that": what a sentence begins with that only says who said the one before it, "Dat meldt …".
    QSet<QString> pointing;
};

// Null for a language without a table.
const AttributionWords *attributionWords(const QString &language);

} // namespace dossier
