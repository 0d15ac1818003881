// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/icons.h"
#include "casefile/rows.h"
#include "drawing/dayspans.h"
#include "drawing/eventindex.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace dossier {

// How the rows of a timeline are arranged.
enum class RowsBy {
    Packed, // one event in one row, wherever there is room
    Source, // a group of rows for each source that speaks of the event
    Entity, // a group of rows for each entity it names
};

// Rows that belong together: those of one source or one entity, with the dated events that stand in them.
struct RowGroup
{
    qint64 key = 0; // the id of what it is of; 0: events that stand in no other group
    QString heading;
    std::optional<Icon> icon; // of the type of an entity
    Ink ink = Ink::Text2; // of the icon
    QList<qsizetype> positions; // in EventIndex::dated(), ascending
    DaySpans spans; // of the same
};

// The groups of rows of a timeline, in the order they stand in; none when the rows are packed. An event stands in every
// group it belongs to, and in one of its own at the end when it belongs to none: nothing is left out.
class RowGroups
{
public:
    RowGroups() = default;
    // `rest` heads the events that belong to none of the groups.
    RowGroups(const EventIndex &index, const QList<EventGroup> &groups, const QString &rest);

    bool isEmpty() const { return m_groups.isEmpty(); }
    const QList<RowGroup> &groups() const { return m_groups; }
    QList<int> groupsOf(EventId event) const { return m_groupsOf.value(event); } // ascending
    // How many of some events touch some days, for each group.
    QList<TouchCount> counts(const EventIndex &index, const QList<EventId> &events) const;

private:
    void add(const EventIndex &index, RowGroup group);

    QList<RowGroup> m_groups;
    QHash<EventId, QList<int>> m_groupsOf;
};

} // namespace dossier
