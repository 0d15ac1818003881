// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace dossier {

// Days to pixels and back: the window of time [start, end) drawn from `left` to `right`. Days are Julian day numbers
// with a fraction; day n takes up [n, n + 1). A plain value: what moves it gives a new one.
struct TimeScale
{
    double left = 0; // px
    double right = 1; // px, > left
    double start = 0; // the day at `left`
    double end = 1; // the day at `right`, > start

    static constexpr double daysPerYear = 365.2425;
    static constexpr double mostPixelsPerDay = 240; // nothing is known more finely than to the day

    double width() const { return right - left; }
    double days() const { return end - start; }
    double pixelsPerDay() const { return width() / days(); }
    double pixelsPerYear() const { return pixelsPerDay() * daysPerYear; }

    double x(double day) const { return left + (day - start) * pixelsPerDay(); }
    double day(double x) const { return start + (x - left) / pixelsPerDay(); }
    Day dayAt(double x) const; // the day under x
    // The days that are at least partly in view.
    DayBounds inView() const;

    // factor > 1 shows less time in more detail; the day under `x` stays where it is.
    TimeScale zoomed(double factor, double x) const;
    TimeScale panned(double pixels) const; // > 0 shows later days
    TimeScale showing(double start, double end) const;
    TimeScale resized(double left, double right) const; // the same window in another width
    // No finer than mostPixelsPerDay, no wider than three times the case, and never all of the case out of view.
    TimeScale limited(DayBounds whole) const;
    // All of `whole` with `margin` pixels free at both sides.
    static TimeScale fitting(DayBounds whole, double left, double right, double margin);
    // A share of the way from one window to another on the same pixels, 0 to 1. A point that is the same day in both
    // stays the same day on the way.
    static TimeScale between(const TimeScale &from, const TimeScale &to, double share);

    bool operator==(const TimeScale &) const = default;
};

// A mark on the axis.
struct TimeTick
{
    enum class Unit { Year, Month, Day };
    Unit unit = Unit::Year;
    double x = 0;
    bool line = false; // goes down through the rows
    QString label; // empty: none
    double labelX = 0; // left end of the label
};

// The marks of an axis from left to right: years (or 2, 5, 10 … of them where there is no room), quarters and months,
// from 300 px a year months with names, days where they are wide enough. A label within leastLabelDistance of the next
// is left out, the coarser unit stays. The unit that began before the view is named at its left edge.
QList<TimeTick> timeTicks(const TimeScale &scale, const QLocale &locale);
inline constexpr double leastLabelDistance = 44; // px

} // namespace dossier
