// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/weighing.h"

#include "collation/verdict.h"

namespace dossier {

namespace {

// A date claim of the timeline holds what weighing asks of a claim; that it repeats another is all that matters, not
// which.
Claim claimOf(const DatedClaim &dated)
{
    Claim claim;
    claim.id = dated.claim;
    claim.source = dated.source;
    claim.kind = ClaimKind::Date;
    claim.value = dated.date.toString();
    claim.date = dated.date;
    claim.wording = dated.wording;
    claim.repeats = dated.repeated ? ClaimId(-1) : ClaimId();
    claim.standing.status = dated.status;
    claim.stance = dated.stance;
    return claim;
}

int gravity(ClaimSign sign)
{
    switch (sign) {
    case ClaimSign::Conflict:
        return 4;
    case ClaimSign::Refine:
        return 3;
    case ClaimSign::Agree:
        return 2;
    case ClaimSign::Alone:
        return 1;
    case ClaimSign::Silent:
        return 0;
    }
    return 0;
}

} // namespace

EventSheet weighed(EventSheet sheet)
{
    for (ClaimSection &section : sheet.sections) {
        QList<Claim> claims;
        for (const ClaimRow &row : std::as_const(section.claims))
            claims.append(row.claim);
        const Weighing weighing = weigh(section.kind, claims);
        section.verdict = weighing.verdict;
        for (qsizetype i = 0; i < section.claims.size() && i < weighing.signs.size(); ++i)
            section.claims[i].sign = weighing.signs.at(i);
    }
    return sheet;
}

QList<EventRow> weighed(QList<EventRow> events)
{
    for (EventRow &event : events) {
        QList<Claim> claims;
        for (const DatedClaim &dated : std::as_const(event.claims))
            claims.append(claimOf(dated));
        const Weighing weighing = weigh(ClaimKind::Date, claims);
        event.verdict = weighing.verdict;
        for (qsizetype i = 0; i < event.claims.size() && i < weighing.signs.size(); ++i)
            event.claims[i].sign = weighing.signs.at(i);
    }
    return events;
}

ClaimSign graver(ClaimSign first, ClaimSign second)
{
    return gravity(second) > gravity(first) ? second : first;
}

} // namespace dossier
