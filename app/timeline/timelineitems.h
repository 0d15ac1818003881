// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing/timelinescene.h"
#include "drawing/undatedtray.h"

#include <QHashFunctions>
#include <QList>

namespace dossier {

// One thing a screen reader finds on a timeline.
struct TimelineItem
{
    enum class Kind {
        Event, // drawn apart, or one that "and 4 more" stands for
        Heading, // of a group of rows
        Bin, // some days of which only the number of events is drawn
    };

    Kind kind = Kind::Event;
    EventId event;
    int band = TimelineScene::anyBand; // the group of rows; any for undated events and packed rows
    DayBounds days{1, 0}; // of a bin
    qsizetype count = 0; // of events in it

    bool operator==(const TimelineItem &) const = default;
    friend size_t qHash(const TimelineItem &item, size_t seed = 0) noexcept
    {
        return qHashMulti(
            seed, static_cast<int>(item.kind), item.event, item.band, item.days.earliest, item.days.latest, item.count);
    }
};

inline constexpr qsizetype mostItems = 500;

// What stands on a timeline, in reading order: undated events, then by groups of rows and in time. Columns are told as
// days, months, years … whatever is fine enough to be told in at most `mostItems`; events beyond that are one bin.
QList<TimelineItem> timelineItems(
    const TimelineScene &scene, const UndatedTray &tray, const EventIndex &index, const RowGroups &rows);

} // namespace dossier
