// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace dossier {

// Reads the words behind date:, null when they are no date. Without one they must be EDTF.
using DateReading = std::function<Edtf(const QString &words)>;

// What is looked for in a text. As long as no word is of a script without spaces (store/scripts.h) it is one expression
// of FTS5 (https://sqlite.org/fts5.html, 3); otherwise such words stand apart, since they are looked for in every run
// of characters, in an index of their own.
struct SearchTerms
{
    enum class Kind {
        Words, // an expression for the index of words
        Run, // words of a script without spaces
        And,
        Or,
        Not, // the first part without the others
        Entity, // texts that name it
        Language, // texts in it
        Date, // texts with a date that can fall into it
        Source // texts of it
    };

    Kind kind = Kind::Words;
    QString words; // Words, Run: the expression for the index of words; filters: as typed; "" asks for nothing
    QString trigrams; // Run: the expression for the index of trigrams; "" when every word is too short for it
    QStringList runs; // Run: what has to stand in the text, as it was typed
    QList<SearchTerms> parts; // And, Or, Not: at least two
    DayBounds bounds{}; // Date
    QList<EntityId> entities{}; // Entity: those that have such a name, once a case was asked

    bool isEmpty() const { return words.isEmpty() && parts.isEmpty(); }
    bool operator==(const SearchTerms &other) const;
};

// What a person types into the search: words, "phrases", prefix*, AND OR NOT in capitals, NEAR(a b, n) and brackets;
// words side by side must all be there, and hold together more tightly than NOT, NOT more than AND, AND more than OR.
// Signs inside a word part it like blanks, so that "l'État" and "CVE-2024-3400" are found as they are written. In
// scripts without spaces NEAR counts characters. A filter stands wherever a word can: entity:, lang:, date: or source:
// with a word or a "phrase" right behind it. Error Invalid, its detail a QueryFault.
Result<SearchTerms> searchTerms(const QString &query, const DateReading &reads = {});

} // namespace dossier
