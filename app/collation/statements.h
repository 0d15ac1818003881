// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/checkedside.h"

#include <QList>
#include <QSet>

namespace dossier {

// Part of a passage between signs, and what it tells that a rendering of it would tell too.
struct ToldStatement
{
    Span span;
    QList<CheckedName> agents; // "by China"
    QList<CheckedName> names;
    QList<FoundNumber> numbers;
    QList<FoundDate> dates;
    QSet<int> meanings; // of its words
};

// Of the whole passage, or of the part of it between commas and the like that this span, inside it, lies in. A part of
// hardly any words ("…, probably, …") is taken together with those beside it.
ToldStatement statementOf(const CheckedSide &side, const CheckedPassage &passage);
ToldStatement statementAround(const CheckedSide &side, const CheckedPassage &passage, Span words);

// How much two statements have in common.
struct Common
{
    qsizetype agents = 0;
    qsizetype values = 0; // names, numbers, dates
    qsizetype meanings = 0;
};
Common inCommon(const ToldStatement &a, const ToldStatement &b);

} // namespace dossier
