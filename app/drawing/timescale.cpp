// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timescale.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr double yearLabelOffset = 6; // px right of the line
constexpr double monthLabelOffset = 4;
constexpr double monthNamesFrom = 300; // px a year
constexpr double mostYears = 1'000'000; // QDate is at home well beyond

// QDate has no year 0: the year before 1 is -1. Years here are counted through.
Day firstOfYear(qint64 year)
{
    return QDate(static_cast<int>(year > 0 ? year : year - 1), 1, 1).toJulianDay();
}

qint64 yearOf(double day)
{
    const double limit = mostYears * TimeScale::daysPerYear;
    const QDate date = QDate::fromJulianDay(static_cast<qint64>(std::floor(std::clamp(day, -limit, limit))));
    return date.year() > 0 ? date.year() : date.year() + 1;
}

QString yearName(qint64 year)
{
    return QString::number(year);
}

// The least of 1, 2, 5, 10, 20 … years that are as far apart as labels must be.
qint64 yearStep(double pixelsPerYear)
{
    for (qint64 decade = 1; decade < static_cast<qint64>(mostYears); decade *= 10) {
        for (const qint64 step : {decade, 2 * decade, 5 * decade}) {
            if (static_cast<double>(step) * pixelsPerYear * 365 / TimeScale::daysPerYear >= leastLabelDistance)
                return step;
        }
    }
    return static_cast<qint64>(mostYears);
}

class Axis
{
public:
    Axis(const TimeScale &scale, const QLocale &locale)
        : m_scale(scale)
        , m_locale(locale)
        , m_first(yearOf(scale.start))
        , m_last(yearOf(scale.end))
    {
    }

    QList<TimeTick> ticks()
    {
        years();
        months();
        days();
        std::ranges::stable_sort(m_ticks, {}, &TimeTick::x);
        nameLeftEdge();
        leaveOutCloseLabels();
        return m_ticks;
    }

private:
    bool isInView(double x) const { return x >= m_scale.left && x < m_scale.right; }

    void add(TimeTick::Unit unit, Day day, bool line, const QString &label, double offset)
    {
        const double x = m_scale.x(static_cast<double>(day));
        if (isInView(x))
            m_ticks.append({unit, x, line, label, x + offset});
    }

    void years()
    {
        const double perYear = m_scale.pixelsPerYear();
        const qint64 named = yearStep(perYear);
        // Between the named years the others still stand while there is room for their lines.
        const qint64 step = perYear >= 6 ? 1 : named;
        const qint64 begin = static_cast<qint64>(std::floor(static_cast<double>(m_first) / static_cast<double>(step)));
        for (qint64 year = begin * step; year <= m_last + 1; year += step)
            add(TimeTick::Unit::Year, firstOfYear(year), true, year % named == 0 ? yearName(year) : QString(),
                yearLabelOffset);
    }

    int monthStep() const
    {
        const double perYear = m_scale.pixelsPerYear();
        if (perYear > monthNamesFrom)
            return 1;
        if (perYear > 110)
            return 3;
        return perYear > 40 ? 6 : 0;
    }

    void months()
    {
        const int step = monthStep();
        if (step == 0)
            return;
        const double perMonth = m_scale.pixelsPerDay() * 28; // the shortest
        const int named = perMonth >= leastLabelDistance ? 1 : 3;
        for (qint64 year = m_first; year <= m_last; ++year) {
            const QDate january = QDate::fromJulianDay(firstOfYear(year));
            for (int month = step; month < 12; month += step) {
                const bool hasName = m_scale.pixelsPerYear() > monthNamesFrom && month % named == 0;
                add(TimeTick::Unit::Month, january.addMonths(month).toJulianDay(), perMonth >= 3 * leastLabelDistance,
                    hasName ? m_locale.standaloneMonthName(month + 1, QLocale::ShortFormat) : QString(),
                    monthLabelOffset);
            }
        }
    }

    void days()
    {
        const double perDay = m_scale.pixelsPerDay();
        if (perDay < 5)
            return;
        const int named = perDay >= leastLabelDistance ? 1 : perDay * 5 >= leastLabelDistance ? 5 : 10;
        const DayBounds view = m_scale.inView();
        for (Day day = view.earliest; day <= view.latest; ++day) {
            const int number = QDate::fromJulianDay(day).day();
            if (number == 1)
                continue; // the month stands there
            add(TimeTick::Unit::Day, day, false, (number - 1) % named == 0 ? QString::number(number) : QString(),
                monthLabelOffset);
        }
    }

    // What began before the view is named at its left edge, unless the next name is too near for that. Where months
    // are wide, the first name says the year as well.
    void nameLeftEdge()
    {
        if (m_scale.pixelsPerYear() < leastLabelDistance)
            return;
        const bool byMonth = m_scale.pixelsPerYear() / 12 >= 3 * leastLabelDistance;
        const double room = byMonth ? 1.6 * leastLabelDistance : leastLabelDistance;
        const auto isCoarse = [byMonth](const TimeTick &tick) {
            return !tick.label.isEmpty()
                && (tick.unit == TimeTick::Unit::Year || (byMonth && tick.unit == TimeTick::Unit::Month));
        };
        const auto next = std::ranges::find_if(m_ticks, isCoarse);
        const bool isNear = next != m_ticks.end() && next->x - m_scale.left < room;
        const double named = isNear ? next->x : m_scale.left;
        const QString name = nameAt(isNear ? m_scale.day(next->x + 0.5) : m_scale.start, byMonth);
        if (isNear && next->unit == TimeTick::Unit::Month)
            next->label = name;
        else if (!isNear)
            m_ticks.prepend({TimeTick::Unit::Year, m_scale.left, false, name, m_scale.left + yearLabelOffset});
        for (TimeTick &tick : m_ticks) {
            if (std::abs(tick.x - named) < room && tick.x != named && !isCoarse(tick))
                tick.label.clear();
        }
    }

    QString nameAt(double day, bool byMonth) const
    {
        const QDate date = QDate::fromJulianDay(static_cast<qint64>(std::floor(day)));
        const QString year = yearName(yearOf(day));
        return byMonth ? m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat) + u' ' + year : year;
    }

    // From coarse to fine: a label is kept when it is far enough from all that are kept already.
    void leaveOutCloseLabels()
    {
        QList<double> kept;
        for (const TimeTick::Unit unit : {TimeTick::Unit::Year, TimeTick::Unit::Month, TimeTick::Unit::Day}) {
            for (TimeTick &tick : m_ticks) {
                if (tick.unit != unit || tick.label.isEmpty())
                    continue;
                const bool close =
                    std::ranges::any_of(kept, [&](double x) { return std::abs(x - tick.x) < leastLabelDistance; });
                const bool cut = tick.labelX > m_scale.right - 30;
                if (close || cut)
                    tick.label.clear();
                else
                    kept.append(tick.x);
            }
        }
    }

    const TimeScale &m_scale;
    const QLocale &m_locale;
    qint64 m_first;
    qint64 m_last;
    QList<TimeTick> m_ticks;
};

} // namespace

Day TimeScale::dayAt(double x) const
{
    return static_cast<Day>(std::floor(day(x)));
}

DayBounds TimeScale::inView() const
{
    return {static_cast<Day>(std::floor(start)), static_cast<Day>(std::ceil(end)) - 1};
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    const double anchor = day(x);
    TimeScale scale = *this;
    scale.start = anchor - (anchor - start) / factor;
    scale.end = anchor + (end - anchor) / factor;
    return scale;
}

TimeScale TimeScale::panned(double pixels) const
{
    const double moved = pixels / pixelsPerDay();
    return showing(start + moved, end + moved);
}

TimeScale TimeScale::showing(double from, double to) const
{
    TimeScale scale = *this;
    scale.start = from;
    scale.end = to;
    return scale;
}

TimeScale TimeScale::resized(double newLeft, double newRight) const
{
    TimeScale scale = *this;
    scale.left = newLeft;
    scale.right = std::max(newLeft + 1, newRight);
    return scale;
}

TimeScale TimeScale::limited(DayBounds whole) const
{
    const double first = static_cast<double>(whole.earliest);
    const double last = static_cast<double>(whole.latest) + 1;
    const double least = width() / mostPixelsPerDay;
    const double most = std::max(3 * (last - first), least);
    const double wanted = std::clamp(days(), least, most);
    const double middle = (start + end) / 2;
    TimeScale scale = wanted == days() ? *this : showing(middle - wanted / 2, middle + wanted / 2);
    // The middle of the view stays within the case, so that some of it is always in view.
    const double now = (scale.start + scale.end) / 2;
    const double shift = std::clamp(now, first, last) - now;
    return shift == 0 ? scale : scale.showing(scale.start + shift, scale.end + shift);
}

TimeScale TimeScale::fitting(DayBounds whole, double left, double right, double margin)
{
    TimeScale scale{left, std::max(left + 1, right), 0, 1};
    const double inner = std::max(1.0, scale.width() - 2 * margin);
    const double first = static_cast<double>(whole.earliest);
    const double days = std::max(static_cast<double>(whole.latest) + 1 - first, inner / mostPixelsPerDay);
    const double perPixel = days / inner;
    const double middle = (first + static_cast<double>(whole.latest) + 1) / 2;
    return scale.showing(middle - perPixel * scale.width() / 2, middle + perPixel * scale.width() / 2);
}

TimeScale TimeScale::between(const TimeScale &from, const TimeScale &to, double share)
{
    return to.showing(std::lerp(from.start, to.start, share), std::lerp(from.end, to.end, share));
}

QList<TimeTick> timeTicks(const TimeScale &scale, const QLocale &locale)
{
    return Axis(scale, locale).ticks();
}

} // namespace dossier
