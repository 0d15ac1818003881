// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "drawing/dayspans.h"

#include <QHash>
#include <QList>

namespace dossier {

// True when the date has a place on an axis: at least one of its ends is known.
bool hasPlace(const Edtf &date);
// The known days of a date: an open end falls back on the other; empty when it has no place.
DayBounds knownBounds(const Edtf &date);
// The known part of bounds that may be open: an open end falls back on the other; empty when neither is known.
DayBounds knownBounds(DayBounds bounds);
// The days an event is drawn over, always finite: the hull of its date and of the claims drawn beside it (coarser ones,
// disputed ones, those a person decided against). An open end reaches to the last day attested, or as far as is known.
DayBounds drawnBounds(const EventRow &event);
// The date claims that take part in the drawing: those that give a date and are not rejected.
QList<DatedClaim> claimsDrawn(const EventRow &event);
// True when the event's claims give more than one date, so that they are drawn apart when it is selected.
bool claimsDiffer(const EventRow &event);

// The events of a case in sorted arrays, so that what is drawn costs by the pixel and not by the event: which events
// are in view, and how many touch some days. Made once per change of the case, in a worker; a value, cheap to copy.
class EventIndex
{
public:
    EventIndex() = default;
    explicit EventIndex(QList<EventRow> events);
    // By their days alone, as long as no more is known: how many touch which days can be told, what they are cannot.
    static EventIndex ofDays(const QList<EventDays> &days);

    bool knowsEvents() const { return m_dated.size() == m_spans.size(); }
    qsizetype size() const { return m_spans.size() + m_undatedCount; }
    qsizetype undatedCount() const { return m_undatedCount; }
    // In time: by first day, then last day, then id.
    const QList<EventRow> &dated() const { return m_dated; }
    const QList<EventRow> &undated() const { return m_undated; } // in the order given
    DayBounds bounds(qsizetype dated) const { return m_spans.at(dated); }
    DayBounds whole() const { return m_spans.whole(); } // of all dated events; empty when there are none

    // Dated first, then undated; nullptr when the id is unknown. Valid as long as this value and its copies.
    const EventRow *event(EventId id) const;
    // Its place among dated events, then undated ones; -1 when the id is unknown.
    qsizetype positionOf(EventId id) const;
    const EventRow &at(qsizetype position) const; // of positionOf

    // Indexes of dated events that touch the days, in time; none while no events are known.
    QList<qsizetype> touching(DayBounds days) const
    {
        return knowsEvents() ? m_spans.touching(days) : QList<qsizetype>();
    }
    // How many dated events touch the days: two binary searches.
    qsizetype countTouching(DayBounds days) const { return m_spans.countTouching(days); }

private:
    QList<EventRow> m_dated;
    QList<EventRow> m_undated;
    qsizetype m_undatedCount = 0;
    DaySpans m_spans; // of m_dated, or known alone
    QHash<EventId, qsizetype> m_positions;
};

// How many of some events touch some days, for a part of the index such as the lit events.
class TouchCount
{
public:
    TouchCount() = default;
    explicit TouchCount(const QList<DayBounds> &bounds);
    qsizetype touching(DayBounds days) const;
    qsizetype size() const { return m_begun.size(); }

private:
    DayCount m_begun;
    DayCount m_ended;
};

} // namespace dossier
