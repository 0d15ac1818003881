// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/markpainter.h"

#include "appearance/measures.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace dossier {

namespace {

QColor groundOf(const ProseMark &mark, const Colours &colours, Ground on)
{
    if (colours.markStyle() == MarkStyle::Stronger)
        return {};
    switch (mark.layer) {
    case ProseMark::Layer::Passage:
        return mark.state == MarkState::Glance ? mix(colours.ground(Ground::Passage), colours.ground(Ground::Base), 0.5)
                                               : colours.ground(Ground::Passage);
    case ProseMark::Layer::Evidence:
        return mark.state == MarkState::Glance || mark.state == MarkState::Weak
            ? mix(colours.ground(Ground::MarkTint), colours.ground(Ground::Base), 0.5)
            : colours.ground(Ground::MarkTint);
    case ProseMark::Layer::EvidenceWords:
        return colours.ground(Ground::MarkStrong);
    case ProseMark::Layer::Found:
        return mark.state == MarkState::Current ? mix(colours.ink(Ink::Text), colours.ground(Ground::Base), 0.22)
                                                : QColor();
    case ProseMark::Layer::Date:
    case ProseMark::Layer::Name:
        break;
    }
    switch (mark.state) {
    case MarkState::Rest:
        return {};
    case MarkState::Glance:
    case MarkState::Weak:
        return colours.tint(mark.ink(), TintStrength::Hover, on);
    case MarkState::Lit:
        return colours.tint(mark.ink(), TintStrength::Lit, on);
    case MarkState::Current:
        return colours.tint(mark.ink(), TintStrength::Current, on);
    }
    return {};
}

QRectF padded(const QRectF &rect)
{
    return rect.adjusted(-1, -measures::markOverhang, 1, measures::markOverhang);
}

void paintBox(QPainter *painter, const MarkFragment &fragment, const QColor &ink, qreal width = 1.5)
{
    const QRectF box = padded(fragment.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    if (fragment.opensHere) {
        path.moveTo(box.topRight());
        path.lineTo(box.topLeft());
        path.lineTo(box.bottomLeft());
    } else {
        path.moveTo(box.topLeft());
        path.lineTo(box.topRight());
        path.moveTo(box.bottomLeft());
    }
    path.lineTo(box.bottomRight());
    if (fragment.closesHere)
        path.lineTo(box.topRight());
    painter->setPen(QPen(ink, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

void paintWave(QPainter *painter, qreal left, qreal right, qreal y)
{
    QPainterPath wave(QPointF(left, y));
    for (qreal x = left; x < right; x += measures::wavePeriod / 2) {
        const bool up = std::lround((x - left) / (measures::wavePeriod / 2)) % 2 == 0;
        const qreal next = std::min(right, x + measures::wavePeriod / 2);
        wave.quadTo(QPointF((x + next) / 2, y + (up ? -2 : 2) * measures::waveHeight), QPointF(next, y));
    }
    painter->drawPath(wave);
}

void paintLine(QPainter *painter, Underline underline, QPen pen, qreal left, qreal right, qreal y)
{
    switch (underline) {
    case Underline::None:
        return;
    case Underline::Wave:
        painter->setRenderHint(QPainter::Antialiasing, true);
        pen.setWidthF(std::max(1.0, pen.widthF() * 0.8));
        painter->setPen(pen);
        paintWave(painter, left, right, y + 1);
        return;
    case Underline::Double:
        painter->setPen(pen);
        painter->drawLine(QLineF(left, y, right, y));
        y += measures::doubleUnderlineGap + pen.widthF() - 1;
        painter->drawLine(QLineF(left, y, right, y));
        return;
    default:
        if (underline != Underline::Solid)
            pen.setDashPattern(dashPattern(underline));
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(QLineF(left, y, right, y));
        return;
    }
}

// A date wears a measuring line: closed ends, as its box on the timeline has.
void paintDateLine(QPainter *painter, const MarkFragment &fragment, const QPen &pen, qreal y)
{
    const qreal left = fragment.rect.left();
    const qreal right = fragment.rect.right() - 1;
    painter->setPen(pen);
    painter->drawLine(QLineF(left, y, right, y));
    if (fragment.opensHere)
        painter->drawLine(QLineF(left, y - 3, left, y));
    if (fragment.closesHere)
        painter->drawLine(QLineF(right, y - 3, right, y));
}

// Where nothing is tinted, what is lit has an outline, whole passages a thin one.
void paintStrongerOutline(
    QPainter *painter, const MarkFragment &fragment, const ProseMark &mark, const Colours &colours)
{
    const bool lit = mark.state == MarkState::Lit || mark.state == MarkState::Current;
    switch (mark.layer) {
    case ProseMark::Layer::Passage:
        paintBox(painter, fragment, colours.ink(Ink::Text3), 1);
        break;
    case ProseMark::Layer::Evidence:
        paintBox(painter, fragment, colours.ink(Ink::Mark), lit ? 1.5 : 1);
        break;
    case ProseMark::Layer::Name:
    case ProseMark::Layer::Date:
        if (lit)
            paintBox(painter, fragment, colours.ink(mark.layer == ProseMark::Layer::Date ? Ink::Mark : mark.ink()));
        break;
    case ProseMark::Layer::EvidenceWords:
    case ProseMark::Layer::Found:
        break;
    }
}

} // namespace

void paintMarkGround(
    QPainter *painter, const MarkFragment &fragment, const ProseMark &mark, const Colours &colours, Ground on)
{
    const QColor ground = groundOf(mark, colours, on);
    if (!ground.isValid())
        return;
    const bool block = mark.layer == ProseMark::Layer::Passage || mark.layer == ProseMark::Layer::Evidence;
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    if (block) // whole lines: fragments of one passage meet without a seam
        painter->drawRect(fragment.rect.adjusted(-1, -measures::markOverhang, 1, measures::markOverhang));
    else
        painter->drawRoundedRect(padded(fragment.rect), measures::markRadius, measures::markRadius);
}

void paintMarkUnderline(QPainter *painter, const MarkFragment &fragment, const ProseMark &mark, const Colours &colours)
{
    const bool stronger = colours.markStyle() == MarkStyle::Stronger;
    if (stronger)
        paintStrongerOutline(painter, fragment, mark, colours);
    const bool words = mark.layer == ProseMark::Layer::EvidenceWords;
    if (mark.outlined)
        paintBox(painter, fragment, colours.ink(Ink::Accent));
    if (mark.layer == ProseMark::Layer::Found) {
        const bool current = mark.state == MarkState::Current;
        paintBox(painter, fragment, colours.ink(current ? Ink::Text : Ink::Text2), current ? 2 : 1);
    }
    if (!words && mark.layer != ProseMark::Layer::Name && mark.layer != ProseMark::Layer::Date)
        return;
    const bool strong = mark.state == MarkState::Lit || mark.state == MarkState::Current;
    const Ink hue = words ? Ink::Mark : mark.proposed && mark.state == MarkState::Rest ? Ink::Proposed : mark.ink();
    QColor ink = colours.ink(hue);
    if (!strong && !words && !stronger)
        ink = mix(ink, colours.ground(Ground::Base), measures::underlineRestShare);
    QPen pen(ink, strong || words || stronger ? measures::underlineLit : measures::underlineAtRest);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const qreal y = std::round(fragment.baseline + 3);
    if (mark.layer == ProseMark::Layer::Date)
        paintDateLine(painter, fragment, pen, y);
    else
        paintLine(painter, words ? Underline::Solid : underlineOf(mark.hue), pen, fragment.rect.left(),
            fragment.rect.right(), y);
    painter->setRenderHint(QPainter::Antialiasing, true);
    if (mark.state == MarkState::Current && !stronger)
        paintBox(painter, fragment, colours.ink(mark.layer == ProseMark::Layer::Date ? Ink::Mark : hue));
}

} // namespace dossier
