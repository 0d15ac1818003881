// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dossier {

// A source as others may speak of it.
struct TellingSource
{
    SourceId source;
    Edtf published; // null when not known
    QString publisher;
    QString author;
    QString kind; // free words: "communiqué"
    qsizetype length = 0; // of its text, in UTF-16 units
};

// Who or what is named in a text, and all it is called, in any language.
struct ToldName
{
    Span span;
    QStringList called;
};

// What a source says of when an event was, with the words it says so in.
struct ToldClaim
{
    ClaimId claim;
    SourceId source;
    Edtf date;
    QString characters; // of the text
    QString language; // ISO 639-1
    QList<Span> passages; // of the text, in order
    qsizetype passage = 0; // the one that is its evidence, counted from 0
    QList<ToldName> names; // in that passage and those beside it, in order
};

// A claim that only passes on the claim of another source, and by what that shows.
struct Repeat
{
    enum class By {
        Attribution, // the words are put down to whoever published or wrote the other source
        Words, // they are the other's words
    };
    ClaimId claim;
    ClaimId of;
    By by = By::Attribution;

    bool operator==(const Repeat &) const = default;
};

// Among the claims on one event, those that pass on what another source says: put down to its publisher or author
// ("selon …", "meldt …"), or to "the communiqué" where one such source alone speaks of the event; or nearly word for
// word in the same language, eight tenths of at least eight words in runs of four (shingles: A. Broder et al.,
// "Syntactic clustering of the Web", 1997). The other source is no later; word for word it is published earlier, or on
// the same day and longer. Both give dates that can be the same. Of several the one of the same date comes first, then
// the earliest. Two that each put it down to the other repeat nothing. Neither the order of the claims nor the values
// of their ids matter. Each claim is compared with the first `mostCompared` of the others, so that time grows with the
// claims and not with their square.
QList<Repeat> findRepeats(const QList<ToldClaim> &claims, const QList<TellingSource> &sources);

} // namespace dossier
