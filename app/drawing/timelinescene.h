// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing/claimsgroup.h"
#include "drawing/eventglyph.h"
#include "drawing/eventindex.h"
#include "drawing/eventlight.h"
#include "drawing/lanelayout.h"
#include "drawing/rowgroups.h"
#include "drawing/timelinefonts.h"
#include "drawing/timescale.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace dossier {

// An event with its place.
struct PlacedEvent
{
    EventId id;
    qsizetype index = 0; // in EventIndex::dated()
    EventGlyph glyph;
    int band = 0; // in TimelineScene::bands; 0 while rows are packed
    int row = 0; // in its band
    double middle = 0; // y, from the top of the rows
    LabelSide side = LabelSide::None;
    double labelLeft = 0;
    double labelWidth = 0; // with count and sign
    QString title; // cut to the room there is
    double titleWidth = 0;
    QString count; // of its sources, when more than one
    Emphasis emphasis = Emphasis::Rest;
    Ink ink = Ink::Event;
    QList<Ink> hues; // of the selected entities it names, when several are selected
    bool selected = false;
    bool struck = false; // rejected

    bool isStrong() const { return selected || emphasis == Emphasis::Lit; }
    // Bar and label: what the pointer hits and the keyboard's ring goes around.
    QRectF rect(double rowHeight) const;
};

// What stands for events without a row.
struct MoreEvents
{
    QRectF rect;
    QString words; // "and 4 more"
    DayBounds days; // what they cover together
    QList<EventId> events;
    int band = 0;
};

// A column where events are more than there is room for. Columns stand at fixed whole days, so that they do not
// shimmer.
struct DenseColumn
{
    double left = 0;
    double width = 0;
    double foot = 0; // y it stands on
    double room = 0; // px over the foot that are its own
    double height = 0; // px, by the square root of the count
    double litHeight = 0;
    DayBounds days;
    qsizetype count = 0; // events that touch the days
    qsizetype lit = 0;
    int band = 0;
};

// A group of rows in place.
struct RowBand
{
    qsizetype group = 0; // in RowGroups::groups()
    double top = 0; // y
    double height = 0;
    bool folded = false; // one row of columns

    double bottom() const { return top + height; }
};

// An event in one of the groups of rows it stands in.
using RowPlace = std::pair<EventId, int>; // event, band

// How large and with what a scene is arranged.
struct SceneRoom
{
    double height = 0; // of the rows in view, px
    int rows = 1; // that may be used; more than fit the height are scrolled to
    EventId current; // of the keyboard: drawn among columns too
    QHash<RowPlace, int> wishes; // the rows events had, kept where possible while the view is only moved
    // When rows are not packed:
    RowGroups groups{};
    QList<TouchCount> litInGroups{}; // of each
    QSet<qint64> folded{}; // keys of groups
};

// A timeline in place: which events stand where, as drawings, columns or "and 4 more". No painting and no window; all
// y count from the top of the rows, before scrolling.
struct TimelineScene
{
    TimeScale scale;
    double rowHeight = 20;
    double height = 0; // of all rows
    QList<PlacedEvent> events; // in time
    QList<MoreEvents> more;
    QList<DenseColumn> columns; // not empty when dense
    QList<RowBand> bands; // empty while rows are packed
    std::optional<ClaimsGroup> group;
    int groupBand = 0; // it stands in

    static constexpr double topMargin = 10;
    static constexpr double columnWidth = 5; // px at least, with the gap; a column has whole days
    static constexpr int anyBand = -1;

    bool isDense() const { return !columns.isEmpty(); }
    double headingHeight() const { return rowHeight + 6; } // of a group of rows: the least it is high
    // The first, or the one in a band.
    const PlacedEvent *event(EventId id, int band = anyBand) const;
    // The event whose drawing or label is at a place; none in the gaps. A group of claims belongs to its event.
    EventId eventAt(QPointF place) const;
    int bandAt(double y) const; // -1: none
    // Where an event is: bar and label, the group, or the "and 4 more" it is part of; null when it is not in view.
    QRectF rectOf(EventId id, int band = anyBand) const;
    const MoreEvents *moreAt(QPointF place) const;
    const DenseColumn *columnAt(QPointF place) const;
    QHash<RowPlace, int> rows() const;

    // `lit` counts the events that light up; it is used in dense scenes only.
    static TimelineScene arrange(const EventIndex &index, const EventLight &light, const TouchCount &lit,
        const TimeScale &scale, const TimelineFonts &fonts, const SceneRoom &room);
};

} // namespace dossier
