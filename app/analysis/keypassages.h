// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/passage.h"
#include "casefile/span.h"

#include <QList>
#include <QString>

namespace dossier {

// A text as key passages are chosen from it.
struct KeyPassageRequest
{
    QString characters;
    QString language; // ISO 639-1; small words are left out of account where there is a table for it
    QString title; // of the source; headings of the text count as well
    QList<Passage> passages; // in order
    QList<Span> names; // of people, places, organisations …
    QList<Span> dates;
};

// The passages that tell most of what a text is about, as indexes into `passages`, in the order of the text: about one
// in six, at least three where there are as many, at most eight. Headings and fields are never chosen.
//
// An extract, not a summary: passages stand as they are. Each is weighed as H. P. Edmundson does ("New methods in
// automatic extracting", Journal of the ACM 16, 1969): by its place (first and last of the text, first of its
// paragraph), by words it shares with title and headings, by names and dates for cue words, and by the words that are
// frequent in the text, as H. P. Luhn does ("The automatic creation of literature abstracts", IBM Journal of Research
// and Development 2, 1958), in a share of its length so that long passages do not win by length alone.
QList<qsizetype> keyPassages(const KeyPassageRequest &request);

} // namespace dossier
