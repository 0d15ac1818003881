// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/eventindex.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dossier {
namespace {

DayBounds hull(DayBounds a, DayBounds b)
{
    if (a.isEmpty())
        return b;
    return b.isEmpty() ? a : DayBounds{std::min(a.earliest, b.earliest), std::max(a.latest, b.latest)};
}

} // namespace

DayBounds knownBounds(DayBounds bounds)
{
    if (bounds.earliest == daysBegin && bounds.latest == daysEnd)
        return {1, 0};
    if (bounds.earliest == daysBegin)
        bounds.earliest = bounds.latest;
    if (bounds.latest == daysEnd)
        bounds.latest = bounds.earliest;
    return bounds;
}

DayBounds knownBounds(const Edtf &date)
{
    DayBounds bounds{1, 0};
    for (const DayBounds &part : date.parts())
        bounds = hull(bounds, knownBounds(part));
    return bounds;
}

bool hasPlace(const Edtf &date)
{
    return !date.isNull() && !knownBounds(date).isEmpty();
}

QList<DatedClaim> claimsDrawn(const EventRow &event)
{
    QList<DatedClaim> drawn;
    std::ranges::copy_if(event.claims, std::back_inserter(drawn), [](const DatedClaim &claim) {
        return claim.status != Status::Rejected && claim.stance == Stance::Supports && claim.sign != ClaimSign::Silent
            && hasPlace(claim.date);
    });
    return drawn;
}

bool claimsDiffer(const EventRow &event)
{
    const QList<DatedClaim> claims = claimsDrawn(event);
    return std::ranges::any_of(claims, [first = claims.value(0)](const DatedClaim &claim) {
        return claim.date != first.date || claim.part != first.part;
    });
}

DayBounds drawnBounds(const EventRow &event)
{
    DayBounds bounds = knownBounds(event.date);
    const bool open = event.date.shape() == DateShape::Span && event.date.endEnd() == IntervalEnd::Open;
    if (open && event.attested != daysBegin)
        bounds.latest = std::max(bounds.latest, event.attested);
    if (event.verdict == Verdict::Coarser || event.verdict == Verdict::Disagree || event.dateSetByPerson) {
        for (const DatedClaim &claim : claimsDrawn(event))
            bounds = hull(bounds, knownBounds(claim.date));
    }
    return bounds;
}

EventIndex::EventIndex(QList<EventRow> events)
{
    QList<std::pair<DayBounds, qsizetype>> order;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const DayBounds bounds = drawnBounds(events.at(i));
        if (bounds.isEmpty())
            m_undated.append(events.at(i));
        else
            order.append({bounds, i});
    }
    std::ranges::sort(order, {}, [&](const std::pair<DayBounds, qsizetype> &entry) {
        return std::tuple(entry.first.earliest, entry.first.latest, events.at(entry.second).id);
    });
    m_dated.reserve(order.size());
    QList<DayBounds> spans;
    spans.reserve(order.size());
    for (const auto &[bounds, index] : std::as_const(order)) {
        m_dated.append(std::move(events[index]));
        spans.append(bounds);
    }
    m_spans = DaySpans(spans);
    m_undatedCount = m_undated.size();
    for (qsizetype i = 0; i < size(); ++i)
        m_positions.insert(at(i).id, i);
}

EventIndex EventIndex::ofDays(const QList<EventDays> &days)
{
    EventIndex index;
    QList<DayBounds> spans;
    for (const EventDays &each : days) {
        const DayBounds bounds = knownBounds(each.days);
        if (bounds.isEmpty())
            index.m_undatedCount += each.events;
        else
            spans.resize(spans.size() + each.events, bounds);
    }
    const auto order = [](DayBounds span) { return std::pair(span.earliest, span.latest); };
    if (!std::ranges::is_sorted(spans, {}, order))
        std::ranges::sort(spans, {}, order);
    index.m_spans = DaySpans(spans);
    return index;
}

const EventRow *EventIndex::event(EventId id) const
{
    const qsizetype position = positionOf(id);
    return position < 0 ? nullptr : &at(position);
}

qsizetype EventIndex::positionOf(EventId id) const
{
    return m_positions.value(id, -1);
}

const EventRow &EventIndex::at(qsizetype position) const
{
    return position < m_dated.size() ? m_dated.at(position) : m_undated.at(position - m_dated.size());
}

TouchCount::TouchCount(const QList<DayBounds> &bounds)
{
    QList<Day> earliest;
    QList<Day> latest;
    earliest.reserve(bounds.size());
    latest.reserve(bounds.size());
    for (const DayBounds &entry : bounds) {
        earliest.append(entry.earliest);
        latest.append(entry.latest);
    }
    std::ranges::sort(earliest);
    std::ranges::sort(latest);
    m_begun = DayCount(earliest);
    m_ended = DayCount(latest);
}

qsizetype TouchCount::touching(DayBounds days) const
{
    return m_begun.upTo(days.latest) - m_ended.upTo(days.earliest - 1);
}

} // namespace dossier
