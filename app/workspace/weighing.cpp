// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/weighing.h"

#include "collation/verdict.h"

#include <QSet>

#include <algorithm>
#include <functional>

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

bool sayTheSame(const ClaimRow &one, const ClaimRow &other)
{
    return weigh(one.claim.kind, {one.claim, other.claim}).signs == QList{ClaimSign::Agree, ClaimSign::Agree};
}

void count(Position &position)
{
    QSet<SourceId> own;
    QSet<SourceId> all;
    for (const ClaimRow &row : std::as_const(position.claims)) {
        all.insert(row.claim.source);
        if (!row.claim.repeats)
            own.insert(row.claim.source);
    }
    position.sources = static_cast<int>(own.size());
    position.repeats = static_cast<int>(all.size() - own.size());
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

QList<Position> positions(const ClaimSection &section)
{
    QList<Position> found;
    for (const ClaimRow &row : section.claims) {
        const bool says = row.claim.kind == ClaimKind::Date ? !row.claim.date.isNull() : !row.claim.value.isEmpty();
        if (!says || row.claim.standing.status == Status::Rejected)
            continue;
        const auto same = std::ranges::find_if(
            found, [&row](const Position &position) { return sayTheSame(position.claims.constFirst(), row); });
        Position &position = same == found.end() ? found.emplace_back() : *same;
        position.sign = position.claims.isEmpty() ? row.sign : graver(position.sign, row.sign);
        position.claims.append(row);
    }
    for (Position &position : found)
        count(position);
    std::ranges::stable_sort(found, std::greater(), &Position::sources);
    return found;
}

ClaimSign graver(ClaimSign first, ClaimSign second)
{
    return gravity(second) > gravity(first) ? second : first;
}

} // namespace dossier
