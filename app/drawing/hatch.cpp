// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/hatch.h"

#include "appearance/colours.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int linesInTile = 22;
constexpr double groundShare = 0.10; // of ink
constexpr double lineShare = 0.52;

QPixmap drawTile(const Hatch &hatch, qreal ratio)
{
    const double size = Hatch::tileSize;
    const int pixels = qRound(size * hatch.scale * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(mix(hatch.ink, hatch.base, groundShare));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / size, pixels / size);
    painter.setPen(QPen(mix(hatch.ink, hatch.base, lineShare), Hatch::thickness));
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

// A picture made of shapes has no pixels to tile.
void Hatch::fillWithLines(QPainter *painter, const QRectF &rect, QPointF origin) const
{
    painter->save();
    painter->fillRect(rect, mix(ink, base, groundShare));
    painter->setPen(QPen(mix(ink, base, lineShare), thickness * scale, Qt::SolidLine, Qt::FlatCap));
    const double step = tileSize * scale / linesInTile;
    // On a line x + y is the same everywhere.
    const double first = origin.x() + origin.y() + step / 2;
    const double least = rect.left() + rect.top();
    double sum = first + std::ceil((least - first) / step) * step;
    for (; sum < rect.right() + rect.bottom(); sum += step) {
        const double top = std::max(rect.top(), sum - rect.right());
        const double bottom = std::min(rect.bottom(), sum - rect.left());
        if (bottom > top)
            painter->drawLine(QPointF(sum - top, top), QPointF(sum - bottom, bottom));
    }
    painter->restore();
}

void Hatch::fill(QPainter *painter, const QRectF &rect, QPointF origin) const
{
    const QPaintEngine::Type engine = painter->paintEngine()->type();
    if (engine == QPaintEngine::SVG || engine == QPaintEngine::Pdf)
        return fillWithLines(painter, rect, origin);
    const double period = tileSize * scale;
    const QPointF offset(phase(rect.left() - origin.x(), period), phase(rect.top() - origin.y(), period));
    painter->drawTiledPixmap(rect, tile(painter->device()->devicePixelRatioF()), offset);
}

} // namespace dossier
