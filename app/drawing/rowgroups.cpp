// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/rowgroups.h"

#include "appearance/entityink.h"

#include <algorithm>

namespace dossier {
namespace {

RowGroup headed(const EventGroup &events)
{
    RowGroup group;
    group.key = events.entity ? events.entity.value : events.source.value;
    group.heading = events.label;
    if (events.entity) {
        group.icon = entityIcon(static_cast<int>(events.type));
        group.ink = entityInk(static_cast<int>(events.type));
    }
    return group;
}

} // namespace

RowGroups::RowGroups(const EventIndex &index, const QList<EventGroup> &groups, const QString &rest)
{
    QList<bool> stands(index.dated().size(), false);
    for (const EventGroup &events : groups) {
        RowGroup group = headed(events);
        for (const EventId event : events.events) {
            const qsizetype position = index.positionOf(event);
            if (position < 0 || position >= stands.size())
                continue; // undated, or only just made
            group.positions.append(position);
            stands[position] = true;
        }
        std::ranges::sort(group.positions);
        add(index, std::move(group));
    }
    RowGroup others;
    others.heading = rest;
    for (qsizetype position = 0; position < stands.size(); ++position) {
        if (!stands.at(position))
            others.positions.append(position);
    }
    if (!others.positions.isEmpty())
        add(index, std::move(others));
}

void RowGroups::add(const EventIndex &index, RowGroup group)
{
    QList<DayBounds> spans;
    spans.reserve(group.positions.size());
    const int number = static_cast<int>(m_groups.size());
    for (const qsizetype position : std::as_const(group.positions)) {
        spans.append(index.bounds(position));
        m_groupsOf[index.dated().at(position).id].append(number);
    }
    group.spans = DaySpans(spans);
    m_groups.append(std::move(group));
}

QList<TouchCount> RowGroups::counts(const EventIndex &index, const QList<EventId> &events) const
{
    QList<QList<DayBounds>> bounds(m_groups.size());
    for (const EventId event : events) {
        const auto groups = m_groupsOf.constFind(event);
        if (groups == m_groupsOf.constEnd())
            continue;
        for (const int group : *groups)
            bounds[group].append(index.bounds(index.positionOf(event)));
    }
    QList<TouchCount> counts;
    for (const QList<DayBounds> &each : std::as_const(bounds))
        counts.append(TouchCount(each));
    return counts;
}

} // namespace dossier
