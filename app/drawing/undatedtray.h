// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing/eventindex.h"

#include <QList>
#include <QRectF>

namespace dossier {

struct TrayRow
{
    EventId id;
    qsizetype index = 0; // in EventIndex::undated()
    QRectF rect;
};

// Events without a date: left of the axis, never on it.
struct UndatedTray
{
    QRectF area;
    QRectF title;
    QList<TrayRow> rows; // in view
    qsizetype above = 0; // scrolled out of view
    qsizetype below = 0;
    QRectF moreRect; // of "and 4 more", where there are any below

    static UndatedTray arrange(
        const EventIndex &index, QRectF area, double titleHeight, double rowHeight, qsizetype first);
    EventId eventAt(QPointF place) const;
    QRectF rectOf(EventId id) const;
};

} // namespace dossier
