// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/undatedtray.h"

#include <algorithm>

namespace dossier {

UndatedTray UndatedTray::arrange(
    const EventIndex &index, QRectF area, double titleHeight, double rowHeight, qsizetype first)
{
    constexpr double gap = 7; // under the title
    UndatedTray tray;
    tray.area = area;
    tray.title = QRectF(area.left(), area.top(), area.width(), titleHeight);
    const qsizetype total = index.undated().size();
    const double room = area.height() - titleHeight - gap;
    const qsizetype fit = std::max<qsizetype>(0, static_cast<qsizetype>(room / rowHeight));
    // One row less where the last must say how many more there are.
    const qsizetype shown = total <= fit ? total : std::max<qsizetype>(0, fit - 1);
    tray.above = std::clamp<qsizetype>(first, 0, total - shown);
    tray.below = total - shown - tray.above;
    double y = tray.title.bottom() + gap;
    for (qsizetype i = tray.above; i < tray.above + shown; ++i, y += rowHeight)
        tray.rows.append({index.undated().at(i).id, i, QRectF(area.left(), y, area.width(), rowHeight)});
    if (total > fit)
        tray.moreRect = QRectF(area.left(), y, area.width(), rowHeight);
    return tray;
}

EventId UndatedTray::eventAt(QPointF place) const
{
    const auto row = std::ranges::find_if(rows, [&](const TrayRow &entry) { return entry.rect.contains(place); });
    return row == rows.end() ? EventId() : row->id;
}

QRectF UndatedTray::rectOf(EventId id) const
{
    const auto row = std::ranges::find(rows, id, &TrayRow::id);
    return row == rows.end() ? QRectF() : row->rect;
}

} // namespace dossier
