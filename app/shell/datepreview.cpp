// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/datepreview.h"

#include "drawing/eventwords.h"
#include "drawing/timelinefonts.h"
#include "drawing/timelinepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

constexpr double leastDays = 45; // a day is shown among its neighbours
constexpr double mostDays = 3000 * TimeScale::daysPerYear;
constexpr double edge = 6; // px

// The days that a date names, wherever it is open.
DayBounds namedDays(const Edtf &date)
{
    DayBounds days{daysEnd, daysBegin};
    const auto take = [&days](DayBounds bounds) {
        for (const Day day : {bounds.earliest, bounds.latest}) {
            if (day == daysBegin || day == daysEnd)
                continue;
            days.earliest = std::min(days.earliest, day);
            days.latest = std::max(days.latest, day);
        }
    };
    take(date.bounds());
    for (const DayBounds part : date.parts())
        take(part);
    return days;
}

} // namespace

DatePreview::DatePreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("As the timeline draws it"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DatePreview::setDate(const Edtf &date, DatePart part, Day attested)
{
    m_date = date;
    m_part = part;
    m_attested = attested;
    setAccessibleDescription(isEmpty() ? QString() : dateWords(date, part));
    update();
}

void DatePreview::clear()
{
    setDate({}, DatePart::None, daysBegin);
}

TimeScale DatePreview::scale() const
{
    TimeScale scale;
    scale.left = edge;
    scale.right = std::max(scale.left + 1, width() - edge);
    DayBounds days = namedDays(m_date);
    if (days.isEmpty())
        return scale;
    const bool isOpen = m_date.shape() == DateShape::Span && m_date.endEnd() == IntervalEnd::Open;
    if (isOpen && m_attested != daysBegin)
        days.latest = std::max(days.latest, m_attested);
    const double whole = static_cast<double>(days.latest - days.earliest) + 1;
    const double shown = std::clamp(3 * whole, leastDays, mostDays);
    const double middle = static_cast<double>(days.earliest) + whole / 2;
    scale.start = middle - shown / 2;
    scale.end = middle + shown / 2;
    return scale;
}

EventGlyph DatePreview::glyph() const
{
    return m_date.isNull() ? EventGlyph() : EventGlyph::ofDate(m_date, m_part, m_attested, scale(), GlyphMeasure().bar);
}

double DatePreview::axisHeight() const
{
    return std::ceil(QFontMetricsF(TimelineFonts(font()).label).height()) + 8;
}

QSize DatePreview::sizeHint() const
{
    return {240, static_cast<int>(axisHeight() + TimelineFonts(font()).rowHeight()) + 4};
}

void DatePreview::paintEvent(QPaintEvent *)
{
    const EventGlyph drawn = glyph();
    if (drawn.isEmpty())
        return;
    QPainter painter(this);
    const Colours colours = Colours::current();
    const TimelineFonts fonts(font());
    const QRectF axis(edge, 0, width() - 2 * edge, axisHeight());
    const QRectF row(edge, axis.bottom(), axis.width(), height() - axis.bottom());
    painter.fillRect(rect(), colours.ground(Ground::Base));
    painter.setClipRect(axis.united(row));
    const QList<TimeTick> ticks = timeTicks(scale(), locale());
    TimelinePainter timeline(&painter, colours, fonts);
    timeline.paintLines(ticks, row);
    timeline.paintAxis(ticks, axis);
    drawn.paint(&painter, row.center().y(), GlyphLook(), colours, colours.ground(Ground::Base), fonts.count);
}

} // namespace dossier
