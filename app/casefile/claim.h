// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/mention.h"
#include "casefile/origin.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

// Which question a claim answers: when, how many, who did it, how far it went.
enum class ClaimKind { Date, Number, Attribution, Extent };
// Whether the source says its value or denies it: "contradicts 60" is a source that says it was not 60.
enum class Stance { Supports, Contradicts };
// Said in so many words; interpreted by the reader from the words; inferred from more than the words.
enum class Voice { Said, Interpreted, Inferred };

QString toString(ClaimKind kind); // "date", "number", "attribution", "extent"
ClaimKind claimKindFromString(const QString &word);
QString toString(Stance stance); // "supports", "contradicts"
Stance stanceFromString(const QString &word);
QString toString(Voice voice); // "said", "interpreted", "inferred"
Voice voiceFromString(const QString &word);

// What one source says about an event.
struct Claim
{
    ClaimId id;
    Uid uid;
    EventId event;
    SourceId source;
    ClaimKind kind = ClaimKind::Date;
    QString value; // EDTF for a date, a figure for a number, words for attribution and extent; "" = does not say.
                   // What a claim that contradicts denies
    QString wording; // the source's own words, as quoted in lists
    Edtf date; // of a date claim; null otherwise
    DatePart part = DatePart::None;
    QString anchor; // EDTF it was counted from
    Stance stance = Stance::Supports;
    Voice voice = Voice::Said;
    int credibility = 0; // 1 confirmed … 5 improbable, 6 cannot be judged (Admiralty code); 0 nobody has judged
    ClaimId repeats; // the claim of another source that this one only passes on; not counted twice
    EntityId attributedTo; // of an attribution claim, where the one it names is an entity
    Standing standing;

    bool operator==(const Claim &) const = default;
};

// The span under a claim: the sentence that carries it, and in it the words that say it.
struct Evidence
{
    EvidenceId id;
    ClaimId claim;
    TextId text;
    Span span;
    Span words; // inside `span`; empty when the whole sentence says it
    Quote quote; // of `span`
    bool orphaned = false;
    Standing standing;

    bool operator==(const Evidence &) const = default;
};

} // namespace dossier
