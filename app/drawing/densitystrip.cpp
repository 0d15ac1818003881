// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/densitystrip.h"

#include <algorithm>
#include <cmath>

namespace dossier {
namespace {

constexpr double columnWidth = 5;
constexpr double sideMargin = 0.04; // of the width
constexpr double least = 2; // px, so that nothing disappears
constexpr double grab = 6; // px beside an edge

} // namespace

DensityStrip DensityStrip::arrange(const Coverage &coverage, const Coverage &lit, DayBounds whole, QRectF area)
{
    DensityStrip strip;
    strip.area = area;
    if (whole.isEmpty())
        whole = {0, 1};
    strip.scale = TimeScale::fitting(whole, area.left(), area.right(), sideMargin * area.width());
    const double step = columnWidth / strip.scale.pixelsPerDay();
    QList<double> amounts;
    double most = 0;
    for (double day = strip.scale.start; day < strip.scale.end; day += step) {
        amounts.append(coverage.within(day, day + step));
        most = std::max(most, amounts.last());
    }
    const double height = area.height() - footMargin - headMargin;
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        if (amounts.at(i) <= 0)
            continue;
        const double day = strip.scale.start + static_cast<double>(i) * step;
        StripColumn column;
        column.left = strip.scale.x(day);
        column.width = columnWidth - 1;
        column.height = std::max(least, std::sqrt(amounts.at(i) / most) * height);
        column.litHeight = column.height * std::min(1.0, lit.within(day, day + step) / amounts.at(i));
        strip.columns.append(column);
    }
    return strip;
}

QRectF DensityStrip::frame(const TimeScale &view) const
{
    const double left = std::clamp(scale.x(view.start), area.left() + 1, area.right() - 7);
    const double right = std::clamp(scale.x(view.end), left + 6, area.right() - 1);
    return {left, area.top() + 2, right - left, area.height() - 4};
}

DensityStrip::Grip DensityStrip::gripAt(QPointF place, const TimeScale &view) const
{
    if (!area.contains(place))
        return Grip::None;
    const QRectF window = frame(view);
    const double inside = std::min(grab, window.width() / 4);
    if (place.x() > window.left() - grab && place.x() < window.left() + inside)
        return Grip::Left;
    if (place.x() > window.right() - inside && place.x() < window.right() + grab)
        return Grip::Right;
    return window.contains(QPointF(place.x(), window.center().y())) ? Grip::Frame : Grip::None;
}

} // namespace dossier
