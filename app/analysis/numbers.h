// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>

namespace dossier {

enum class NumberKind {
    Amount,
    Percentage,
    Ordinal, // in figures ("3e", "15th"), and of centuries ("XVe siècle")
    Clock, // the value is minutes since midnight
};

// A number of a text by what it is worth, however it is written: "1.200", "1 200" and "twelve hundred" are one.
struct FoundNumber
{
    Span span; // UTF-16 units, with the words that belong to it ("3 millions", "40 pour cent")
    double value = 0;
    NumberKind kind = NumberKind::Amount;

    bool operator==(const FoundNumber &) const = default;
};

// The numbers of a text in order, none overlapping another or what is left out (dates, addresses). Words and marks for
// fr, nl, it, en and de (ISO 639-1): figures with the separators of the language, words up to billions, halves, dozens
// and the like; in any other language figures alone. Not numbers: figures inside a word or a code ("A4", "4.0.1.2"), an
// article that could be a one, and what only says that there are many ("hundreds").
QList<FoundNumber> findNumbers(const QString &text, const QString &language, const QList<Span> &leftOut = {});

} // namespace dossier
