// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinechart.h"

#include "appearance/measures.h"
#include "drawing/eventwords.h"
#include "timeline/timelineaccessible.h"
#include "timeline/timelinecard.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr double widestTray = 208;
constexpr double zoomStep = 1.5; // of a key or button
constexpr double wheelZoomStep = 1.25; // of a notch of the wheel
constexpr double notch = 120; // QWheelEvent: eighths of a degree
constexpr double pageShare = 0.8; // of the window, moved by Page Up and Page Down
constexpr double revealMargin = 24; // px at the sides
constexpr double fitMargin = 24;
constexpr int zoomBurst = 600; // ms
constexpr qsizetype mostWindows = 50; // remembered
constexpr qsizetype mostTitles = 12; // on the card of "and 4 more"
constexpr int leastRows = 24; // that may be used, scrolled to where the view is lower

bool isSameWindow(const TimeScale &a, const TimeScale &b)
{
    const double tolerance = 1e-6 * a.days();
    return std::abs(a.start - b.start) < tolerance && std::abs(a.end - b.end) < tolerance;
}

DayBounds hull(DayBounds a, DayBounds b)
{
    return {std::min(a.earliest, b.earliest), std::max(a.latest, b.latest)};
}

EventLight eventLightOf(const Light &light, Ink hue)
{
    EventLight lit;
    lit.fadesOthers = light.lightsEvents;
    lit.hue = hue;
    lit.selected = light.focus.event;
    for (auto entry = light.events.begin(); entry != light.events.end(); ++entry)
        lit.events.insert(entry.key(), entry.value() == Strength::Strong ? Emphasis::Lit : Emphasis::Weak);
    return lit;
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_colours(Colours::current())
    , m_card(new TimelineCard(this))
{
    installTimelineAccessibility();
    setAccessibleName(tr("Timeline"));
    setObjectName(u"timelineChart"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setAccessibleName(tr("Rows of the timeline"));
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(measures::hoverDelay);
    connect(&m_hoverDelay, &QTimer::timeout, this, &TimelineChart::showCard);
    m_zoomBurst.setSingleShot(true);
    m_zoomBurst.setInterval(zoomBurst);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        setScale(TimeScale::between(m_motionFrom.resized(m_scale.left, m_scale.right),
            m_motionTo.resized(m_scale.left, m_scale.right), share.toDouble()));
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &TimelineChart::takeColours);
    takeColours();
}

TimelineChart::~TimelineChart() = default;

QSize TimelineChart::sizeHint() const
{
    return {900, measures::timelineDockHeight - 30};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {240, static_cast<int>(axisHeight() + stripHeight() + 2 * m_fonts.rowHeight())};
}

void TimelineChart::takeColours()
{
    m_colours = Colours::current();
    m_fonts = TimelineFonts(font());
    arrangeStrip();
    arrange();
}

// What is shown

void TimelineChart::setEvents(const QList<EventRow> &events)
{
    setContent(TimelineContent::of(events));
}

void TimelineChart::setContent(const TimelineContent &content)
{
    m_content = content;
    if (!index().event(m_current))
        m_current = {};
    endHover();
    if (m_fitsAll)
        m_scale = fitting();
    else
        m_scale = m_scale.limited(index().whole());
    weighLight();
    arrangeStrip();
    arrange();
    Q_EMIT windowChanged();
}

// Of the events that are here: light may come before them.
void TimelineChart::weighLight()
{
    QList<DayBounds> bounds;
    QList<Coverage::Part> parts;
    for (auto entry = m_light.events.begin(); entry != m_light.events.end(); ++entry) {
        const qsizetype position = index().positionOf(entry.key());
        if (position < 0 || position >= index().dated().size())
            continue;
        bounds.append(index().bounds(position));
        parts.append(coverageOf(index(), position));
    }
    m_litCount = TouchCount(bounds);
    m_litCoverage = Coverage(parts);
}

void TimelineChart::setLight(const Light &light, Ink hue, const QHash<EventId, EventNaming> &naming)
{
    EventLight lit = eventLightOf(light, hue);
    lit.naming = naming;
    const bool selectionChanged = lit.selected != m_light.selected;
    lit.claimsApart = selectionChanged || m_light.claimsApart;
    if (!(lit == m_light)) {
        m_light = lit;
        weighLight();
    }
    if (selectionChanged && m_light.selected.isValid())
        m_current = m_light.selected;
    arrangeStrip();
    arrange();
    if (selectionChanged)
        announceCurrent();
}

// Not with the light, which comes a little later: a stretch is seen as soon as it is made or cleared.
void TimelineChart::setStretch(std::optional<DayBounds> stretch)
{
    if (m_grip.drag == Drag::Stretch || stretch == m_stretch)
        return;
    m_stretch = stretch;
    viewport()->update();
}

void TimelineChart::setGlance(const Light &light)
{
    QSet<EventId> glanced;
    for (auto entry = light.events.begin(); entry != light.events.end(); ++entry)
        glanced.insert(entry.key());
    if (glanced == m_state.glanced)
        return;
    m_state.glanced = glanced;
    viewport()->update();
}

void TimelineChart::setReduceMotion(bool reduce)
{
    m_reduceMotion = reduce;
}

QString TimelineChart::hoverWords() const
{
    return m_card->isVisible() ? m_card->words() : QString();
}

// Layout

double TimelineChart::trayWidth() const
{
    return std::floor(std::clamp(viewport()->width() * 0.25, 80.0, widestTray));
}

double TimelineChart::axisHeight() const
{
    return std::max(25.0, std::ceil(QFontMetricsF(m_fonts.label).height() + 9));
}

double TimelineChart::stripHeight() const
{
    return 30;
}

QRectF TimelineChart::axisRect() const
{
    return {trayWidth(), 0, viewport()->width() - trayWidth(), axisHeight()};
}

QRectF TimelineChart::rowsRect() const
{
    const double height = std::max(1.0, viewport()->height() - axisHeight() - stripHeight());
    return {trayWidth(), axisHeight(), viewport()->width() - trayWidth(), height};
}

QRectF TimelineChart::stripRect() const
{
    return {trayWidth(), viewport()->height() - stripHeight(), viewport()->width() - trayWidth(), stripHeight()};
}

QRectF TimelineChart::trayRect() const
{
    return {0, 0, trayWidth(), viewport()->height() - stripHeight()};
}

QPointF TimelineChart::sceneOrigin() const
{
    return {0, axisHeight() - verticalScrollBar()->value()};
}

TimeScale TimelineChart::fitting() const
{
    const QRectF rows = rowsRect();
    const DayBounds whole = index().whole();
    if (whole.isEmpty())
        return TimeScale{rows.left(), std::max(rows.left() + 1, rows.right()), 0, TimeScale::daysPerYear}.showing(
            m_scale.start, std::max(m_scale.end, m_scale.start + 1));
    return TimeScale::fitting(whole, rows.left(), rows.right(), fitMargin).limited(whole);
}

void TimelineChart::arrange(bool keepRows)
{
    const QRectF rows = rowsRect();
    m_scale = m_scale.resized(rows.left(), rows.right());
    m_ticks = timeTicks(m_scale, QLocale());
    SceneRoom room;
    room.height = rows.height();
    const int inView =
        static_cast<int>((rows.height() - TimelineScene::topMargin) / std::max(m_fonts.rowHeight(), 1.0));
    room.rows = std::max(2 * inView, leastRows);
    room.current = m_current;
    if (keepRows)
        room.wishes = m_scene.rows();
    m_scene = TimelineScene::arrange(index(), m_light, m_litCount, m_scale, m_fonts, room);
    m_tray = UndatedTray::arrange(index(), trayRect(), axisHeight(), m_fonts.rowHeight(), m_trayFirst);
    m_trayFirst = m_tray.above;
    const int hidden = std::max(0, static_cast<int>(std::ceil(m_scene.height - rows.height())));
    verticalScrollBar()->setPageStep(static_cast<int>(rows.height()));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_fonts.rowHeight()));
    verticalScrollBar()->setRange(0, hidden);
    viewport()->update();
}

void TimelineChart::arrangeStrip()
{
    m_strip = DensityStrip::arrange(m_content.coverage, m_litCoverage, index().whole(), stripRect());
}

EventId TimelineChart::eventAt(QPointF place) const
{
    if (trayRect().contains(place))
        return m_tray.eventAt(place);
    return rowsRect().contains(place) ? m_scene.eventAt(inScene(place)) : EventId();
}

QRectF TimelineChart::eventRect(EventId event) const
{
    if (const QRectF undated = m_tray.rectOf(event); !undated.isNull())
        return undated;
    const QRectF place = m_scene.rectOf(event);
    return place.isNull() ? place : place.translated(sceneOrigin());
}

QList<EventId> TimelineChart::drawnEvents() const
{
    QList<EventId> drawn;
    for (const TrayRow &row : m_tray.rows)
        drawn.append(row.id);
    bool groupListed = !m_scene.group;
    const auto listGroup = [&] {
        groupListed = true;
        drawn.append(m_scene.group->event);
    };
    for (const PlacedEvent &placed : m_scene.events) {
        if (!groupListed && index().positionOf(m_scene.group->event) < placed.index)
            listGroup();
        drawn.append(placed.id);
    }
    if (!groupListed)
        listGroup();
    for (const MoreEvents &more : m_scene.more)
        drawn.append(more.events);
    return drawn;
}

// The window

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
    zoom(zoomStep, rowsRect().center().x());
}

void TimelineChart::zoomOut()
{
    zoom(1 / zoomStep, rowsRect().center().x());
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
    const QRectF place = eventRect(event);
    const QRectF rows = rowsRect();
    if (place.isNull() || rows.contains(QPointF(rows.center().x(), place.center().y())))
        return;
    const double wanted = place.center().y() - rows.center().y();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(wanted));
}

// Painting

void TimelineChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_colours.ground(Ground::Base));
    TimelinePainter timeline(&painter, m_colours, m_fonts);
    SceneState state = m_state;
    state.current = m_current;
    state.showsCurrent = hasFocus();

    painter.setClipRect(rowsRect());
    timeline.paintLines(m_ticks, rowsRect());
    painter.setClipRect(rowsRect().united(axisRect()));
    if (m_stretch)
        timeline.paintStretch(m_scale, *m_stretch, axisRect(), rowsRect());
    painter.setClipRect(rowsRect());
    timeline.paintScene(m_scene, state, m_light.hue, sceneOrigin());
    painter.setClipRect(axisRect());
    timeline.paintAxis(m_ticks, axisRect());
    painter.setClipping(false);

    timeline.paintTray(m_tray, index(), m_light, state);
    std::optional<Ink> hue;
    if (m_light.fadesOthers || !m_light.events.isEmpty())
        hue = m_light.hue;
    timeline.paintStrip(m_strip, m_scale, m_stretch, hue);
    timeline.paintCaption(QRectF(0, stripRect().top(), trayWidth(), stripHeight()), tr("coverage, not activity"));
    if (hasFocus() && eventRect(m_current).isNull())
        timeline.paintRing(rowsRect().adjusted(5, 2, -5, -2));
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsAll && m_motion.state() != QAbstractAnimation::Running)
        m_scale = fitting();
    arrangeStrip();
    arrange();
}

void TimelineChart::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (looks)
        takeColours();
}

// Pointer

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
    const bool overMany =
        !pointed.isValid() && rowsRect().contains(place) && (m_scene.moreAt(inside) || m_scene.columnAt(inside));
    if (pointed == m_pointed && (pointed.isValid() || !overMany)) {
        if (!pointed.isValid())
            m_card->hide();
        return;
    }
    endHover();
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
    if (m_state.hovered.isValid()) {
        m_state.hovered = {};
        viewport()->update();
    }
    if (m_pointed.isValid()) {
        m_pointed = {};
        Q_EMIT hovered({});
    }
}

void TimelineChart::showCard()
{
    const auto besides = [this](QRectF place) {
        QRect rect = place.toAlignedRect() & viewport()->rect();
        rect.setLeft(std::max(rect.left(), static_cast<int>(m_pointer.x()) - 40));
        return QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size());
    };
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
        const double top = m_scene.columnFoot - column->height;
        m_card->showWords(eventCount(column->count), {line},
            besides(QRectF(column->left, top, column->width, column->height).translated(sceneOrigin())));
    }
}

// Keyboard

bool TimelineChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Single keys that mean something here; Escape only while there are claims to close.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool escape = key->key() == Qt::Key_Escape && m_scene.group.has_value();
        const bool ours = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Space || key->key() == Qt::Key_F
            || key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus || key->key() == Qt::Key_0;
        if (escape || (ours && key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier) == false)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

// A menu asked for by the keyboard opens there.
QVariant TimelineChart::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle)
        return QAbstractScrollArea::inputMethodQuery(query);
    const QRectF place = eventRect(m_current);
    return place.isNull() ? QRect(0, 0, 1, 1) : place.toAlignedRect();
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    handleKey(event);
    if (!event->isAccepted())
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineChart::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers.testFlag(Qt::AltModifier))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, modifiers);
    case Qt::Key_Right:
        return step(1, modifiers);
    case Qt::Key_Up:
        return stepRow(-1);
    case Qt::Key_Down:
        return stepRow(1);
    case Qt::Key_Home:
        return index().size() > 0 ? goTo(index().at(0).id, modifiers) : event->ignore();
    case Qt::Key_End:
        return index().dated().isEmpty() ? event->ignore() : goTo(index().dated().last().id, modifiers);
    case Qt::Key_PageUp:
        return pan(-pageShare * m_scale.width());
    case Qt::Key_PageDown:
        return pan(pageShare * m_scale.width());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_F:
        return fit(m_current);
    case Qt::Key_Backspace:
        return zoomBack();
    case Qt::Key_Space:
        return choose(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            Q_EMIT evidenceAsked(m_current);
        return;
    case Qt::Key_Escape:
        return closeClaims() ? event->accept() : event->ignore();
    default:
        event->ignore();
    }
}

bool TimelineChart::closeClaims()
{
    if (!m_scene.group)
        return false;
    m_light.claimsApart = false;
    arrange();
    return true;
}

void TimelineChart::choose(EventId event)
{
    if (!event.isValid())
        return;
    m_stretchAnchor = {};
    setCurrent(event);
    if (event == m_light.selected && !m_light.claimsApart) {
        m_light.claimsApart = true; // chosen again: its claims open again
        arrange();
    }
    Q_EMIT eventChosen(event);
}

void TimelineChart::setCurrent(EventId event)
{
    if (event == m_current)
        return;
    m_current = event;
    if (m_scene.isDense())
        arrange();
    viewport()->update();
    announceCurrent();
}

// In time, then those without a date. Where nothing is current yet, the first or last event in view.
void TimelineChart::step(int by, Qt::KeyboardModifiers modifiers)
{
    if (index().size() == 0)
        return;
    const qsizetype position = index().positionOf(m_current);
    if (position >= 0)
        return goTo(index().at(std::clamp<qsizetype>(position + by, 0, index().size() - 1)).id, modifiers);
    const QList<qsizetype> inView = index().touching(m_scale.inView());
    if (inView.isEmpty())
        return goTo(index().at(by > 0 ? 0 : index().size() - 1).id, modifiers);
    goTo(index().dated().at(by > 0 ? inView.first() : inView.last()).id, modifiers);
}

// To the nearest event of the next row that has any.
void TimelineChart::stepRow(int by)
{
    const PlacedEvent *from = m_scene.event(m_current);
    const double x = from ? from->glyph.body().center().x() : m_scale.left;
    const int row = from ? from->row : (by > 0 ? -1 : 1'000'000);
    const PlacedEvent *best = nullptr;
    const auto distance = [x](const PlacedEvent &placed) { return std::abs(placed.glyph.body().center().x() - x); };
    for (const PlacedEvent &placed : m_scene.events) {
        if ((placed.row - row) * by <= 0)
            continue;
        const bool nearer = best && placed.row == best->row && distance(placed) < distance(*best);
        if (!best || (best->row - placed.row) * by > 0 || nearer)
            best = &placed;
    }
    if (best)
        goTo(best->id, Qt::NoModifier);
}

void TimelineChart::goTo(EventId event, Qt::KeyboardModifiers modifiers)
{
    const EventId before = m_current;
    if (modifiers.testFlag(Qt::ShiftModifier) && !m_stretchAnchor.isValid())
        m_stretchAnchor = before.isValid() ? before : event;
    setCurrent(event);
    reveal(event);
    if (modifiers.testFlag(Qt::ShiftModifier))
        return extendStretch(event);
    m_stretchAnchor = {};
    if (!modifiers.testFlag(Qt::ControlModifier))
        Q_EMIT eventReached(event);
}

void TimelineChart::extendStretch(EventId event)
{
    const qsizetype from = index().positionOf(m_stretchAnchor);
    const qsizetype to = index().positionOf(event);
    const qsizetype dated = index().dated().size();
    if (from < 0 || to < 0 || from >= dated || to >= dated)
        return;
    m_stretch = hull(index().bounds(from), index().bounds(to));
    viewport()->update();
    Q_EMIT stretchChosen(m_stretch);
}

void TimelineChart::announceCurrent()
{
    viewport()->update();
    const qsizetype child = drawnEvents().indexOf(m_current);
    if (child < 0 || !QAccessible::isActive())
        return;
    if (hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(static_cast<int>(child));
        QAccessible::updateAccessibility(&focus);
    }
    if (m_current == m_light.selected) {
        QAccessibleEvent selection(this, QAccessible::Selection);
        selection.setChild(static_cast<int>(child));
        QAccessible::updateAccessibility(&selection);
    }
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current.isValid())
        m_current = m_light.selected;
    announceCurrent();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    endHover();
    viewport()->update();
}

} // namespace dossier

#include "moc_timelinechart.cpp"
