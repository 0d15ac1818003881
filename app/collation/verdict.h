// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/claim.h"
#include "casefile/rows.h"

#include <QList>

namespace dossier {

// What the claims of one kind about one event come to: a sign for each claim in the order given, and the verdict.
// Rejected claims do not take part (their sign is Alone). Date claims agree when their bounds are equal; one that says
// less than another, which lies inside it, carries Refine; they conflict when they share no day. Number claims compare
// figures; attribution and extent claims agree when they name the same entity or the same words, and conflict when they
// name others. A claim that contradicts denies its value, whatever its kind: it conflicts with those that support that
// value or what lies inside it, agrees with those that deny the same, and has nothing to do with any other. An empty
// value is silent. A claim that repeats another is not counted as a source of its own.
struct Weighing
{
    Verdict verdict = Verdict::OneSource;
    QList<ClaimSign> signs;

    bool operator==(const Weighing &) const = default;
};

Weighing weigh(ClaimKind kind, const QList<Claim> &claims);

// The date of an event from its date claims: the preferred claim's when a person chose one, else the finest that all
// others contain, else (claims disagree) a one-of set of what is said, else null. Nothing is averaged.
Edtf dateFromClaims(const QList<Claim> &claims, ClaimId preferred);

} // namespace dossier
