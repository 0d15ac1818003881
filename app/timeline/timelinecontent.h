// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "drawing/coverage.h"
#include "drawing/eventindex.h"

#include <QList>

namespace dossier {

// The events of a case made ready to be drawn. Costs by the case, so that it is made in a worker; a value.
struct TimelineContent
{
    EventIndex index;
    Coverage coverage;

    static TimelineContent of(const QList<EventRow> &events);
    // Drawn by their days until the events themselves are here.
    static TimelineContent ofDays(const QList<EventDays> &days);
};

// What an event adds to the density strip: the bounds of its date, weighed by the sources that speak of it.
Coverage::Part coverageOf(const EventIndex &index, qsizetype dated);

} // namespace dossier
