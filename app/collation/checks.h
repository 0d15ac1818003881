// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "casefile/finding.h"
#include "collation/collation.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dossier {

// A text as checks see it.
struct CheckedText
{
    AlignableText text;
    QList<FoundName> names; // those that are no entity yet among them
    QList<FoundIndicator> indicators;
    Edtf published{}; // the source's day, also of a rendition; null when not known
};

// Something about a rendition that a person should look at.
struct RenditionFinding
{
    enum class What {
        Number, // a number of the source is another in the rendition
        Date,
        Name,
        Negation, // one of the two denies what the other says
        Omission, // a sentence of the source has no rendering
        Untranslated, // a sentence is still in the source's language
        Addition, // nothing in the source stands behind a sentence
        Attribution, // a statement is put down to somebody else
        Certainty, // what the source holds likely, or others say, is told as a fact
    };
    What what = What::Number;
    Severity severity = Severity::Major;
    // The words in the source; the sentence where no word of it can be named; for an addition empty, at the end of the
    // sentence before it; empty, too, at the end of a sentence that is linked, for what the source says nowhere.
    Span source;
    Span rendered; // what they became; for an omission empty, at the end of the sentence before it

    bool operator==(const RenditionFinding &) const = default;
};

QString toString(RenditionFinding::What what); // "number", "date" …

// Compares a translation with its source sentence by sentence, as they are linked: numbers by value, dates by meaning,
// names by entity and spelling, negations and hedges by words, sentences by length and language. Something is told only
// where both sides have what the other has not: that a translation says "both" for "deux" is no finding. Words for fr,
// nl, it, en and de (ISO 639-1); between other languages only figures and dates are compared. In order of the source.
QList<RenditionFinding> checkTranslation(const CheckedText &source, const CheckedText &translation,
    const QList<LinkProposal> &links, const QHash<EntityId, EntityType> &entities);

// Compares a summary with its source. It may leave out what it likes, round, and say months for days; but a number, a
// date and a person's whole name must have something in the source to rest on: in the passages a sentence is linked to,
// else anywhere. Sums and differences of what is told there will do. Somebody a statement is put down to must stand in
// those passages or beside them, unless they put it down to nobody else; and what they only hold likely, or say others
// say, must not be told as a fact. A town or a firm that the source does not name must not stand for one that it does,
// nor two numbers each for the other; a sentence must rest on something, and not be left in the source's language.
// Between fr, nl, it, en and de (ISO 639-1); in any other language nothing is told. In order of the summary.
QList<RenditionFinding> checkSummary(const CheckedText &source, const CheckedText &summary,
    const QList<LinkProposal> &links, const QHash<EntityId, EntityType> &entities);

} // namespace dossier
