// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "casefile/edtf.h"
#include "casefile/span.h"
#include "casefile/textlanguages.h"

#include <QList>
#include <QString>

namespace dossier {

// A calendar expression as a text has it. The span leaves out a preposition that only places it ("in", "le", "am") and
// has one that says more ("since", "before", "between"); clock times are left out.
struct FoundDate
{
    Span span; // UTF-16 units of the text
    QString wording; // the text of the span
    Edtf edtf;
    DatePart part = DatePart::None; // early, mid, late, about or not: the EDTF is then approximate; between: a span
    QString rule; // what made it: "month-year", "since day-month", "between year" …
    QString anchor; // EDTF of the day it was counted from, "" when absolute

    bool operator==(const FoundDate &) const = default;
};

// The dates of a text in order, none overlapping another. `language` is ISO 639-1; fr, nl, it, en and de have words,
// in any other only numbers are found, with the signs for year, month and day that Chinese, Japanese and Korean put
// behind them. What lacks a year is read as the time nearest to `published`, or as the one the words (last, next) or
// the tense of the sentence say; without a publication date its year is unspecified. "The next day", "that year" and
// "two years later" count from the date said shortly before. Day and month in numbers stand as the text shows it by a
// weekday or by another date, else in the order of its language; English has two orders, and there 03/04/2021 is one of
// two days. The values follow ISO 8601-2: `A/B` between (which is its part) and from-to, `A/..` since, `B/..` after A
// with B the next unit of its size, `../A` until and before, `[A,B]` or, `A~` about, a part of A and a number of units
// from the anchor: of months and years in that unit, of weeks the day.
QList<FoundDate> findDates(const QString &text, const QString &language, const Edtf &published);

// The same where passages are in other languages, each date read by the words of its own; it may count from one said
// shortly before in another.
QList<FoundDate> findDates(const QString &text, const TextLanguages &languages, const Edtf &published);

} // namespace dossier
