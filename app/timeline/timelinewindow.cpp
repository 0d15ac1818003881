// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What part of time TimelineChart shows: zooming, moving and the way back.

#include "appearance/measures.h"
#include "timeline/timelinechart.h"

#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace dossier {
namespace {

constexpr double zoomStep = 1.5; // of a key or button
constexpr double revealMargin = 24; // px at the sides
constexpr qsizetype mostWindows = 50; // remembered

bool isSameWindow(const TimeScale &a, const TimeScale &b)
{
    const double tolerance = 1e-6 * a.days();
    return std::abs(a.start - b.start) < tolerance && std::abs(a.end - b.end) < tolerance;
}

// The event that has the keyboard's ring stays where it is, else the middle does.
double placeToKeep(const TimelineChart &chart)
{
    const QRectF rows = chart.rowsRect();
    const qsizetype position = chart.index().positionOf(chart.current());
    if (position < 0 || position >= chart.index().dated().size())
        return rows.center().x();
    const DayBounds days = chart.index().bounds(position);
    const double x = (chart.scale().x(double(days.earliest)) + chart.scale().x(double(days.latest) + 1)) / 2;
    return x >= rows.left() && x <= rows.right() ? x : rows.center().x();
}

} // namespace

const TimeScale &TimelineChart::target() const
{
    return m_motion.state() == QAbstractAnimation::Running ? m_motionTo : m_scale;
}

void TimelineChart::setScale(const TimeScale &scale, bool keepRows)
{
    m_scale = scale;
    arrange(keepRows);
    Q_EMIT windowChanged();
}

void TimelineChart::animateTo(const TimeScale &scale)
{
    const int duration = measures::duration(measures::Motion::TimelineZoom,
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this), m_reduceMotion);
    m_motion.stop();
    if (duration == 0 || !isVisible()) {
        setScale(scale);
        return;
    }
    m_motionFrom = m_scale;
    m_motionTo = scale;
    m_motion.setDuration(duration);
    m_motion.start();
}

void TimelineChart::rememberWindow()
{
    const TimeScale &now = target();
    m_windowsBefore.append({now.start, now.end});
    if (m_windowsBefore.size() > mostWindows)
        m_windowsBefore.removeFirst();
}

void TimelineChart::zoom(double factor, double x)
{
    const TimeScale wanted = target().zoomed(factor, x).limited(index().whole());
    if (index().whole().isEmpty() || isSameWindow(wanted, target()))
        return;
    if (!m_zoomBurst.isActive())
        rememberWindow();
    m_zoomBurst.start();
    m_fitsAll = false;
    animateTo(wanted);
}

void TimelineChart::zoomIn()
{
    zoom(zoomStep, placeToKeep(*this));
}

void TimelineChart::zoomOut()
{
    zoom(1 / zoomStep, placeToKeep(*this));
}

void TimelineChart::fitAll()
{
    if (isSameWindow(fitting(), target()))
        return;
    rememberWindow();
    m_fitsAll = true;
    animateTo(fitting());
}

void TimelineChart::fit(EventId event)
{
    const qsizetype position = index().positionOf(event);
    if (position >= 0 && position < index().dated().size())
        showDays(index().bounds(position));
}

void TimelineChart::showDays(DayBounds days)
{
    const QRectF rows = rowsRect();
    const TimeScale wanted =
        TimeScale::fitting(days, rows.left(), rows.right(), rows.width() / 4).limited(index().whole());
    if (isSameWindow(wanted, target()))
        return;
    rememberWindow();
    m_fitsAll = false;
    animateTo(wanted);
}

void TimelineChart::zoomBack()
{
    if (m_windowsBefore.isEmpty())
        return;
    const auto [start, end] = m_windowsBefore.takeLast();
    m_zoomBurst.stop();
    m_fitsAll = isSameWindow(fitting(), fitting().showing(start, end));
    animateTo(m_scale.showing(start, end));
}

void TimelineChart::pan(double pixels)
{
    if (pixels == 0 || index().whole().isEmpty())
        return;
    m_motion.stop();
    m_fitsAll = false;
    setScale(m_scale.panned(pixels).limited(index().whole()), true);
}

void TimelineChart::reveal(EventId event)
{
    const qsizetype position = index().positionOf(event);
    if (position < 0)
        return;
    const qsizetype dated = index().dated().size();
    if (position >= dated) {
        const qsizetype row = position - dated;
        if (row < m_tray.above || row >= m_tray.above + m_tray.rows.size()) {
            m_trayFirst = std::max<qsizetype>(0, row - m_tray.rows.size() / 2);
            arrange();
        }
        return;
    }
    const TimeScale view = target();
    const DayBounds days = index().bounds(position);
    const double left = view.x(static_cast<double>(days.earliest));
    const double right = view.x(static_cast<double>(days.latest) + 1);
    const bool fits = right - left < view.width() - 2 * revealMargin;
    const bool inView =
        fits ? left >= view.left + 1 && right <= view.right - 1 : right > view.left && left < view.right;
    if (!inView) {
        m_fitsAll = false;
        animateTo(view.panned((left + right) / 2 - (view.left + view.right) / 2).limited(index().whole()));
    }
    revealRow(event);
}

void TimelineChart::revealRow(EventId event)
{
    const QRectF place = eventRect(event);
    const QRectF rows = rowsRect();
    if (place.isNull() || rows.contains(QPointF(rows.center().x(), place.center().y())))
        return;
    const double wanted = place.center().y() - rows.center().y();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(wanted));
}

} // namespace dossier
