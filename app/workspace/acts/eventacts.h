// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/claim.h"
#include "casefile/event.h"
#include "casefile/result.h"
#include "casefile/span.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QString>

#include <optional>

// What a person does about events and what is claimed of them. See entityacts.h for `who` and errors. After each act an
// event's date is the one its claims come to, unless a person set it.

namespace dossier::acts {

struct EventDraft
{
    QString title;
    QString description;
    Edtf date; // null: worked out from its claims
    DatePart part = DatePart::None;
    QString reason; // for the date
};
Result<Write> newEvent(const CaseReader &reader, const QString &who, const EventDraft &draft);
Result<Write> renameEvent(const CaseReader &reader, const QString &who, EventId event, const QString &title);
Result<Write> describeEvent(const CaseReader &reader, const QString &who, EventId event, const QString &description);
// Sets the date by hand; a null date leaves it to the claims again.
Result<Write> dateEvent(const CaseReader &reader, const QString &who, EventId event, const Edtf &date, DatePart part,
    const QString &reason);
// One that a person made goes with its claims, their evidence and its notes. One that a rule proposed is rejected with
// its claims, so that it is not proposed again.
Result<Write> removeEvent(const CaseReader &reader, const QString &who, EventId event);

// What a source says about an event. `event` none: a new event of that title.
struct ClaimDraft
{
    EventId event;
    QString title; // of a new event
    TextSpan words; // that say it; the evidence is the passage around them
    ClaimKind kind = ClaimKind::Date;
    QString value; // EDTF for a date, which has to be sound; "" = the source does not say
    DatePart part = DatePart::None;
    QString anchor; // EDTF of the day a date was counted from
    Stance stance = Stance::Supports;
    Voice voice = Voice::Said;
    int credibility = 0; // 1 … 6, 0 not judged
    EntityId attributedTo;
};
Result<Write> newClaim(const CaseReader &reader, const QString &who, const ClaimDraft &draft);
Result<Write> addEvidence(const CaseReader &reader, const QString &who, ClaimId claim, TextSpan words);
// Another value; for dates EDTF, part, and the EDTF of the day it was counted from.
Result<Write> editClaim(const CaseReader &reader, const QString &who, ClaimId claim, const QString &value,
    DatePart part = DatePart::None, const QString &anchor = {});
struct Judging
{
    Stance stance = Stance::Supports;
    Voice voice = Voice::Said;
    int credibility = 0; // 1 … 6, 0 not judged
    // The claim of another source on the same event that it only passes on; none: it speaks for itself. Unset: as it
    // is.
    std::optional<ClaimId> repeats{};
};
Result<Write> judgeClaim(const CaseReader &reader, const QString &who, ClaimId claim, const Judging &judging);
// The event has the date of this claim; the others stay. Invalid for claims that give no date, and without a reason.
Result<Write> preferClaim(const CaseReader &reader, const QString &who, ClaimId claim, const QString &reason);

} // namespace dossier::acts
