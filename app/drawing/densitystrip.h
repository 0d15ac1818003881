// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing/coverage.h"
#include "drawing/timescale.h"

#include <QList>
#include <QRectF>

namespace dossier {

struct StripColumn
{
    double left = 0;
    double width = 0;
    double height = 0; // px
    double litHeight = 0;
};

// The whole case in a strip under the axis: how much material covers which days, and the frame of what is in view.
struct DensityStrip
{
    QRectF area;
    TimeScale scale; // of the whole case over the width of the area
    QList<StripColumn> columns;

    static constexpr double footMargin = 4; // px under the columns
    static constexpr double headMargin = 6;
    static constexpr double handleWidth = 4;

    enum class Grip { None, Frame, Left, Right };

    static DensityStrip arrange(const Coverage &coverage, const Coverage &lit, DayBounds whole, QRectF area);
    // The frame around what `view` shows.
    QRectF frame(const TimeScale &view) const;
    Grip gripAt(QPointF place, const TimeScale &view) const;
};

} // namespace dossier
