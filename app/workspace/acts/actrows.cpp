// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/actrows.h"

#include "collation/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

constexpr qsizetype longestWords = 60;

template <typename Row> Result<Row> rowWith(const CaseReader &reader, const RowKey &key, QList<Row> CaseContent::*list)
{
    const Result<CaseContent> rows = reader.rows({key});
    if (!rows)
        return rows.error();
    return ((*rows).*list).constFirst();
}

} // namespace

QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestWords)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', longestWords);
    return line.left(blank > 0 ? blank : longestWords) + u'…';
}

Result<Mention> mentionWith(const CaseReader &reader, MentionId id)
{
    return rowWith(reader, {u"mention"_s, id.value, -1}, &CaseContent::mentions);
}

Result<Name> nameWith(const CaseReader &reader, NameId id)
{
    return rowWith(reader, {u"name"_s, id.value, -1}, &CaseContent::names);
}

void followClaims(Event &event, const QList<Claim> &claims)
{
    if (event.standing.status == Status::Rejected)
        return;
    const auto preferred = std::ranges::find(claims, event.preferred, &Claim::id);
    if (event.preferred && (preferred == claims.end() || preferred->standing.status == Status::Rejected)) {
        event.preferred = {};
        event.reason.clear();
        event.dateSetByPerson = false;
    } else if (event.preferred) {
        event.date = preferred->date;
        event.part = preferred->part;
        return;
    }
    if (event.dateSetByPerson)
        return;
    QList<Claim> heard = claims;
    const auto isAcceptedDate = [](const Claim &claim) {
        return claim.kind == ClaimKind::Date && claim.standing.status == Status::Accepted && !claim.date.isNull();
    };
    if (event.standing.status == Status::Accepted && std::ranges::any_of(claims, isAcceptedDate))
        heard.removeIf([](const Claim &claim) { return claim.standing.status != Status::Accepted; });
    event.date = dateFromClaims(heard, {});
    const auto same = std::ranges::find_if(heard, [&event](const Claim &claim) {
        return claim.kind == ClaimKind::Date && claim.standing.status != Status::Rejected && claim.date == event.date
            && claim.part != DatePart::None;
    });
    event.part = same == heard.end() ? DatePart::None : same->part;
}

Result<void> followEvents(const CaseReader &reader, Write &write)
{
    QList<EventId> events;
    const auto add = [&events](EventId event) {
        if (!events.contains(event))
            events.append(event);
    };
    for (const CaseContent *rows : {&write.changed, &write.content}) {
        for (const Claim &claim : rows->claims)
            add(claim.event);
        for (const Event &event : rows->events)
            add(event.id);
    }
    for (const EventId id : std::as_const(events)) {
        QList<Claim> claims;
        if (id.value > 0) {
            const Result<QList<Claim>> known = reader.claims(id);
            if (!known)
                return known.error();
            claims = *known;
        }
        for (Claim &claim : claims) {
            const auto now = std::ranges::find(write.changed.claims, claim.id, &Claim::id);
            if (now != write.changed.claims.end())
                claim = *now;
        }
        for (const Claim &claim : std::as_const(write.content.claims)) {
            if (claim.event == id)
                claims.append(claim);
        }
        QList<Event> &rows = id.value > 0 ? write.changed.events : write.content.events;
        const auto there = std::ranges::find(rows, id, &Event::id);
        if (there != rows.end()) {
            followClaims(*there, claims);
            continue;
        }
        const Result<Event> before = reader.event(id);
        if (!before)
            return before.error();
        Event now = *before;
        followClaims(now, claims);
        if (now != *before)
            rows.append(now);
    }
    return {};
}

} // namespace dossier::acts
