// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinecontent.h"

#include <algorithm>

namespace dossier {

Coverage::Part coverageOf(const EventIndex &index, qsizetype dated)
{
    const EventRow &event = index.dated().at(dated);
    const DayBounds stated = knownBounds(event.date);
    return {stated.isEmpty() ? index.bounds(dated) : stated, static_cast<double>(std::max(1, event.sources))};
}

TimelineContent TimelineContent::of(const QList<EventRow> &events)
{
    TimelineContent content;
    content.index = EventIndex(events);
    QList<Coverage::Part> parts;
    parts.reserve(content.index.dated().size());
    for (qsizetype i = 0; i < content.index.dated().size(); ++i)
        parts.append(coverageOf(content.index, i));
    content.coverage = Coverage(parts);
    return content;
}

TimelineContent TimelineContent::ofDays(const QList<EventDays> &days)
{
    TimelineContent content;
    content.index = EventIndex::ofDays(days);
    QList<Coverage::Part> parts;
    for (const EventDays &each : days) {
        const DayBounds bounds = knownBounds(each.days);
        if (!bounds.isEmpty())
            parts.append({bounds, static_cast<double>(each.events)});
    }
    content.coverage = Coverage(parts);
    return content;
}

} // namespace dossier
