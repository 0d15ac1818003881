// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How TimelineChart answers to the pointer.

#include "drawing/eventwords.h"
#include "timeline/timelinecard.h"
#include "timeline/timelinechart.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr double wheelZoomStep = 1.25; // of a notch of the wheel
constexpr double notch = 120; // QWheelEvent: eighths of a degree
constexpr double foldWidth = 22; // px at the left of a heading
constexpr qsizetype mostTitles = 12; // on the card of "and 4 more"

} // namespace

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    endHover();
    if (event->button() == Qt::MiddleButton && rowsRect().united(axisRect()).contains(place)) {
        m_grip = {Drag::Pan, place, {}, m_scale};
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_grip = {Drag::Pressed, place, eventAt(place), m_scale};
    if (stripRect().contains(place))
        pressStrip(place);
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_grip.drag == Drag::None) {
        updateCursor(m_pointer);
        hover(m_pointer);
        return;
    }
    drag(m_pointer);
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wanted = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (wanted && m_grip.drag != Drag::None)
        endDrag(event->position());
}

void TimelineChart::drag(QPointF place)
{
    if (m_grip.drag == Drag::Pressed) {
        if ((place - m_grip.from).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            return;
        if (axisRect().contains(m_grip.from))
            m_grip.drag = Drag::Stretch;
        else if (rowsRect().contains(m_grip.from))
            m_grip.drag = Drag::Pan;
        else
            return;
        if (m_grip.drag == Drag::Pan)
            viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_grip.drag == Drag::Stretch) {
        m_stretch = draggedStretch(place);
        viewport()->update();
    } else if (m_grip.drag == Drag::Pan) {
        m_motion.stop();
        m_fitsAll = false;
        setScale(m_grip.scale.panned(m_grip.from.x() - place.x()).limited(index().whole()), true);
    } else {
        dragFrame(place);
    }
}

void TimelineChart::endDrag(QPointF place)
{
    const Grip grip = std::exchange(m_grip, {});
    updateCursor(place);
    if (grip.drag == Drag::Stretch) {
        m_grip = grip;
        const std::optional<DayBounds> stretch = draggedStretch(place);
        m_grip = {};
        m_stretchAnchor = {};
        m_stretch = stretch;
        viewport()->update();
        Q_EMIT stretchChosen(stretch);
        return;
    }
    if (grip.drag != Drag::Pressed)
        return;
    if (grip.event.isValid() && grip.event == eventAt(place))
        choose(grip.event);
    else if (!grip.event.isValid())
        clickMore(place);
}

std::optional<DayBounds> TimelineChart::draggedStretch(QPointF place) const
{
    const double from = std::clamp(m_grip.from.x(), axisRect().left(), axisRect().right());
    const double to = std::clamp(place.x(), axisRect().left(), axisRect().right());
    return DayBounds{m_scale.dayAt(std::min(from, to)), m_scale.dayAt(std::max(from, to))};
}

// A click on what stands for several events goes closer to them.
bool TimelineChart::clickMore(QPointF place)
{
    if (m_tray.moreRect.contains(place)) {
        m_trayFirst = m_tray.below > 0 ? m_tray.above + std::max<qsizetype>(m_tray.rows.size(), 1) : 0;
        arrange();
        return true;
    }
    if (clickHeading(place))
        return true;
    if (!rowsRect().contains(place))
        return false;
    if (const MoreEvents *more = m_scene.moreAt(inScene(place))) {
        showDays(more->days);
        return true;
    }
    const DenseColumn *column = m_scene.columnAt(inScene(place));
    if (column)
        zoom(4, place.x());
    return column != nullptr;
}

int TimelineChart::headingAt(QPointF place) const
{
    return headingsRect().contains(place) ? m_scene.bandAt(inScene(place).y()) : -1;
}

// The sign folds and unfolds, the words choose what the rows are of.
bool TimelineChart::clickHeading(QPointF place)
{
    const int band = headingAt(place);
    if (band < 0)
        return false;
    const qint64 key = m_rows.groups().at(m_scene.bands.at(band).group).key;
    m_band = band;
    if (key == 0 || place.x() < headingsRect().left() + foldWidth)
        fold(band);
    else
        Q_EMIT groupChosen(key);
    return true;
}

void TimelineChart::pressStrip(QPointF place)
{
    const DensityStrip::Grip grip = m_strip.gripAt(place, m_scale);
    rememberWindow();
    m_motion.stop();
    if (grip == DensityStrip::Grip::Left)
        m_grip.drag = Drag::FrameLeft;
    else if (grip == DensityStrip::Grip::Right)
        m_grip.drag = Drag::FrameRight;
    else
        m_grip.drag = Drag::Frame;
    if (grip != DensityStrip::Grip::None)
        return;
    // Beside the frame: it comes to the pointer.
    const double middle = m_strip.scale.day(place.x());
    const double half = m_scale.days() / 2;
    m_fitsAll = false;
    setScale(m_scale.showing(middle - half, middle + half).limited(index().whole()));
    m_grip.scale = m_scale;
}

void TimelineChart::dragFrame(QPointF place)
{
    if (m_grip.drag == Drag::Pressed)
        return;
    const double least = m_scale.width() / TimeScale::mostPixelsPerDay;
    const double moved = (place.x() - m_grip.from.x()) / m_strip.scale.pixelsPerDay();
    TimeScale wanted = m_grip.scale;
    if (m_grip.drag == Drag::FrameLeft)
        wanted.start = std::min(wanted.start + moved, wanted.end - least);
    else if (m_grip.drag == Drag::FrameRight)
        wanted.end = std::max(wanted.end + moved, wanted.start + least);
    else
        wanted = wanted.showing(wanted.start + moved, wanted.end + moved);
    m_fitsAll = false;
    setScale(wanted.limited(index().whole()), m_grip.drag == Drag::Frame);
}

void TimelineChart::updateCursor(QPointF place)
{
    const DensityStrip::Grip grip = m_strip.gripAt(place, m_scale);
    if (grip == DensityStrip::Grip::Left || grip == DensityStrip::Grip::Right)
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (axisRect().contains(place))
        viewport()->setCursor(Qt::IBeamCursor);
    else if (grip == DensityStrip::Grip::Frame)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const QPointF place = event->position();
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    // With Alt or Shift some platforms have turned the wheel's axis already.
    const double turned = std::abs(angle.y()) >= std::abs(angle.x()) ? angle.y() : angle.x();
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        endHover();
        return zoom(std::pow(wheelZoomStep, turned / notch), std::clamp(place.x(), m_scale.left, m_scale.right));
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        endHover();
        return pan(-turned * m_scale.width() / notch / 10);
    }
    if (std::abs(angle.x()) > std::abs(angle.y()))
        return pan(pixels.isNull() ? -angle.x() : -pixels.x());
    if (trayRect().contains(place)) {
        m_trayFirst = std::max<qsizetype>(0, m_trayFirst - (turned > 0 ? 1 : -1));
        arrange();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    hover(place);
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        endHover();
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position().x());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineChart::hover(QPointF place)
{
    m_pointer = place;
    const EventId pointed = eventAt(place);
    const QPointF inside = inScene(place);
    const int heading = headingAt(place);
    const bool overMany = heading >= 0
        || (!pointed.isValid() && rowsRect().contains(place) && (m_scene.moreAt(inside) || m_scene.columnAt(inside)));
    if (pointed == m_pointed && (pointed.isValid() || !overMany)) {
        if (!pointed.isValid())
            m_card->hide();
        return;
    }
    endHover();
    m_state.hoveredHeading = heading;
    if (heading >= 0)
        viewport()->update();
    if (pointed.isValid()) {
        m_pointed = pointed;
        Q_EMIT hovered(pointed);
    }
    if (pointed.isValid() || overMany)
        m_hoverDelay.start();
}

void TimelineChart::endHover()
{
    m_hoverDelay.stop();
    m_card->hide();
    if (m_state.hoveredHeading >= 0) {
        m_state.hoveredHeading = -1;
        viewport()->update();
    }
    if (m_state.hovered.isValid()) {
        m_state.hovered = {};
        viewport()->update();
    }
    if (m_pointed.isValid()) {
        m_pointed = {};
        Q_EMIT hovered({});
    }
}

// The whole of what may be cut in its column.
void TimelineChart::showHeading(int band)
{
    const QRect place = headingRect(band).toAlignedRect();
    const RowGroup &group = m_rows.groups().at(m_scene.bands.at(band).group);
    m_card->showWords(group.heading, {eventCount(group.positions.size())},
        QRect(viewport()->mapToGlobal(place.topLeft()), place.size()));
}

void TimelineChart::showCard()
{
    const auto besides = [this](QRectF place) {
        QRect rect = place.toAlignedRect() & viewport()->rect();
        rect.setLeft(std::max(rect.left(), static_cast<int>(m_pointer.x()) - 40));
        return QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size());
    };
    if (m_state.hoveredHeading >= 0)
        return showHeading(m_state.hoveredHeading);
    if (const EventRow *event = index().event(m_pointed)) {
        m_state.hovered = m_pointed;
        viewport()->update();
        m_card->showEvent(*event, m_light.naming.value(event->id).words, besides(eventRect(m_pointed)));
        return;
    }
    const QPointF inside = inScene(m_pointer);
    if (const MoreEvents *more = m_scene.moreAt(inside)) {
        QStringList titles;
        for (const EventId id : more->events.first(std::min(more->events.size(), mostTitles)))
            titles.append(index().event(id)->title);
        if (more->events.size() > mostTitles)
            titles.append(tr("and %1 more").arg(QLocale().toString(more->events.size() - mostTitles)));
        m_card->showWords(eventCount(more->events.size()), titles, besides(more->rect.translated(sceneOrigin())));
    } else if (const DenseColumn *column = m_scene.columnAt(inside)) {
        QString line = daysWords(column->days);
        if (m_litCount.size() > 0)
            line += u", "_s + tr("%1 lit").arg(QLocale().toString(column->lit));
        const double top = column->foot - column->height;
        m_card->showWords(eventCount(column->count), {line},
            besides(QRectF(column->left, top, column->width, column->height).translated(sceneOrigin())));
    }
}

} // namespace dossier
