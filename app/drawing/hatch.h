// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace dossier {

// The hatch that stands for "possibly then": lines at 45°, pitch 4.5 px and 1.1 px thick, 52 % ink on a ground of
// 10 % ink, far enough from solid to be told from it at a glance. `scale` enlarges it for a briefing screen.
struct Hatch
{
    QColor ink;
    QColor base; // what lies behind
    double scale = 1;

    static constexpr double pitch = 4.5;
    static constexpr double thickness = 1.1;
    // Side of the tile: 22 lines along a side, so that a tile ends where the next begins at every device pixel ratio
    // in quarters.
    static constexpr int tileSize = 140;

    // One tile, kept in QPixmapCache.
    QPixmap tile(qreal devicePixelRatio) const;
    // Fills the rectangle. `origin` is the top left corner of the bar it belongs to, so that the lines stay with the
    // bar when it moves and when only a part of it is drawn.
    void fill(QPainter *painter, const QRectF &rect, QPointF origin) const;

private:
    void fillWithLines(QPainter *painter, const QRectF &rect, QPointF origin) const;
};

} // namespace dossier
