// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/measures.h"

#include <QFontMetrics>
#include <QFontMetricsF>

#include <algorithm>

namespace dossier::measures {

namespace {

constexpr int compactSaving = 4;

int saving(Density density)
{
    return density == Density::Compact ? compactSaving : 0;
}

} // namespace

int rowHeight(const QFontMetrics &interface, Density density)
{
    return interface.height() + 8 - saving(density);
}

int twoLineRowHeight(const QFontMetrics &interface, const QFontMetrics &small, Density density)
{
    return interface.height() + small.height() + 6 - saving(density);
}

int sourceRowHeight(const QFontMetrics &interface, const QFontMetrics &small, int titleLines, Density density)
{
    return titleLines * interface.height() + small.height() + 2 * rowPadding - saving(density);
}

int toolbarHeight(const QFontMetrics &interface)
{
    return interface.height() + 22;
}

int dockTitleHeight(const QFontMetrics &interface)
{
    return interface.height() + 12;
}

int columnHeadHeight(const QFontMetrics &interface)
{
    return interface.height() + 18;
}

int buttonHeight(const QFontMetrics &interface)
{
    return interface.height() + 12;
}

int fieldHeight(const QFontMetrics &interface)
{
    return interface.height() + 10;
}

int statusBarHeight(const QFontMetrics &interface)
{
    return interface.height() + 7;
}

qreal textWidth(qreal columnWidth, const QFontMetricsF &reading, TextWidth width)
{
    const qreal room = std::max(0.0, columnWidth - gutterWidth - pageRight);
    if (width == TextWidth::Column)
        return room;
    const qreal characters = width == TextWidth::Narrow ? 52 : width == TextWidth::Wide ? 88 : 68;
    return std::min(room, characters * reading.averageCharWidth());
}

int duration(Motion motion, int styleAnimationDuration, bool reduceMotion)
{
    if (styleAnimationDuration == 0 || reduceMotion)
        return 0;
    switch (motion) {
    case Motion::ScrollToMention:
        return 160;
    case Motion::TimelineZoom:
        return 180;
    case Motion::BriefingStep:
        break;
    }
    return 120;
}

} // namespace dossier::measures
