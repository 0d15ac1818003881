// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/snippet.h"

#include "prose/markpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace dossier {

QRectF paintSnippet(QPainter *painter, const QRect &place, const ContextRow &context, const QFont &font,
    const Colours &colours, Ink hue, MarkState state, Ground on, std::optional<Ink> ownHue)
{
    const QFontMetricsF metrics(font);
    const QString words = metrics.elidedText(context.words, Qt::ElideRight, place.width() * 0.7);
    const qreal wordsWidth = metrics.horizontalAdvance(words);
    const qreal spare = std::max(0.0, place.width() - wordsWidth);
    // More of what comes before than after: a sentence is known by how it leads up to a name.
    const qreal beforeWidth = std::min(metrics.horizontalAdvance(context.before), spare * 0.45);
    const QString before = metrics.elidedText(context.before, Qt::ElideLeft, beforeWidth + 1);
    const qreal left = place.left() + metrics.horizontalAdvance(before);
    const QString after = metrics.elidedText(context.after, Qt::ElideRight, place.right() - left - wordsWidth);

    const qreal top = place.top() + (place.height() - metrics.height()) / 2;
    const qreal baseline = top + metrics.ascent();
    MarkFragment fragment;
    fragment.rect = QRectF(left, top, wordsWidth, metrics.height());
    fragment.baseline = baseline;
    ProseMark mark;
    mark.hue = hue;
    mark.ownHue = ownHue;
    mark.state = state;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setClipRect(place);
    paintMarkGround(painter, fragment, mark, colours, on);
    paintMarkUnderline(painter, fragment, mark, colours);
    painter->setFont(font);
    painter->setPen(colours.ink(Ink::Text));
    painter->drawText(QPointF(place.left(), baseline), before);
    painter->drawText(QPointF(left, baseline), words);
    painter->drawText(QPointF(left + wordsWidth, baseline), after);
    painter->restore();
    return fragment.rect;
}

} // namespace dossier
