// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/hatch.h"

#include "appearance/colours.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int linesInTile = 22;

QPixmap drawTile(const Hatch &hatch, qreal ratio)
{
    const double size = Hatch::tileSize;
    const int pixels = qRound(size * hatch.scale * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(mix(hatch.ink, hatch.base, 0.10));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / size, pixels / size);
    painter.setPen(QPen(mix(hatch.ink, hatch.base, 0.52), Hatch::thickness));
    const double step = size / linesInTile;
    for (int line = -1; line <= 2 * linesInTile + 1; ++line) {
        const double x = (line + 0.5) * step;
        painter.drawLine(QPointF(x + step, -step), QPointF(x - size - step, size + step));
    }
    return pixmap;
}

double phase(double distance, double period)
{
    const double rest = std::fmod(distance, period);
    return rest < 0 ? rest + period : rest;
}

} // namespace

QPixmap Hatch::tile(qreal ratio) const
{
    const QString key = u"dossier-hatch-%1-%2-%3-%4"_s.arg(ink.rgba()).arg(base.rgba()).arg(scale).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawTile(*this, ratio);
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void Hatch::fill(QPainter *painter, const QRectF &rect, QPointF origin) const
{
    const double period = tileSize * scale;
    const QPointF offset(phase(rect.left() - origin.x(), period), phase(rect.top() - origin.y(), period));
    painter->drawTiledPixmap(rect, tile(painter->device()->devicePixelRatioF()), offset);
}

} // namespace dossier
