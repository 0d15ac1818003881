// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinechart.h"

#include "appearance/measures.h"
#include "timeline/timelineaccessible.h"
#include "timeline/timelinecard.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr double widestTray = 208;
constexpr double widestHeading = 190;
constexpr double fitMargin = 24;
constexpr int zoomBurst = 600; // ms
constexpr int leastRows = 24; // that may be used, scrolled to where the view is lower

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

void TimelineChart::setContent(const TimelineContent &content, const RowGroups &rows)
{
    m_content = content;
    m_rows = rows;
    m_band = TimelineScene::anyBand;
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
    m_band = bandOf(m_current);
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
    weighRows();
}

void TimelineChart::weighRows()
{
    m_litInGroups = m_rows.counts(index(), m_light.events.keys());
}

void TimelineChart::setRows(const RowGroups &rows)
{
    m_rows = rows;
    m_band = TimelineScene::anyBand;
    endHover();
    weighRows();
    arrange();
    if (m_fitsAll) // the axis may be as wide as before, or not
        m_scale = fitting();
    arrangeStrip();
    arrange();
    m_band = bandOf(m_current);
    if (m_current.isValid())
        revealRow(m_current);
    Q_EMIT windowChanged();
}

void TimelineChart::unfoldAll()
{
    m_folded.clear();
    arrange();
}

bool TimelineChart::isFolded(int band) const
{
    return band >= 0 && band < m_scene.bands.size() && m_scene.bands.at(band).folded;
}

void TimelineChart::fold(int band)
{
    if (band < 0 || band >= m_scene.bands.size())
        return;
    const qint64 key = m_rows.groups().at(m_scene.bands.at(band).group).key;
    if (!m_folded.remove(key))
        m_folded.insert(key);
    endHover();
    arrange();
    announceCurrent();
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

TimelinePicture TimelineChart::picture() const
{
    constexpr int leastWidth = 960;
    TimelinePicture picture;
    picture.index = index();
    picture.light = m_light;
    picture.lit = m_litCount;
    picture.start = target().start;
    picture.end = target().end;
    picture.stretch = m_stretch;
    picture.rows = m_rows;
    picture.folded = m_folded;
    picture.font = font();
    picture.width = std::max(viewport()->width(), leastWidth);
    return picture;
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

double TimelineChart::headingsWidth() const
{
    if (m_rows.isEmpty())
        return 0;
    return std::floor(std::clamp(viewport()->width() * 0.16, 70.0, widestHeading));
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
    return {timeLeft(), 0, viewport()->width() - timeLeft(), axisHeight()};
}

QRectF TimelineChart::rowsRect() const
{
    const double height = std::max(1.0, viewport()->height() - axisHeight() - stripHeight());
    return {timeLeft(), axisHeight(), viewport()->width() - timeLeft(), height};
}

QRectF TimelineChart::stripRect() const
{
    return {timeLeft(), viewport()->height() - stripHeight(), viewport()->width() - timeLeft(), stripHeight()};
}

QRectF TimelineChart::trayRect() const
{
    return {0, 0, trayWidth(), viewport()->height() - stripHeight()};
}

QRectF TimelineChart::headingsRect() const
{
    return {trayWidth(), axisHeight(), headingsWidth(), rowsRect().height()};
}

QRectF TimelineChart::headingRect(int band) const
{
    if (band < 0 || band >= m_scene.bands.size())
        return {};
    const QRectF place = headingsRect();
    const RowBand &rows = m_scene.bands.at(band);
    const double top = sceneOrigin().y();
    const double last = std::max(top + rows.bottom() - m_scene.headingHeight(), top + rows.top);
    const double y = std::min(std::max(top + rows.top, place.top()), last);
    return QRectF(place.left(), y, place.width(), m_scene.headingHeight()).intersected(place);
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
    room.groups = m_rows;
    room.litInGroups = m_litInGroups;
    room.folded = m_folded;
    m_scene = TimelineScene::arrange(index(), m_light, m_litCount, m_scale, m_fonts, room);
    m_tray = UndatedTray::arrange(index(), trayRect(), axisHeight(), m_fonts.rowHeight(), m_trayFirst);
    m_trayFirst = m_tray.above;
    m_items.reset();
    const int hidden = std::max(0, static_cast<int>(std::ceil(m_scene.height - rows.height())));
    verticalScrollBar()->setPageStep(static_cast<int>(rows.height()));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_fonts.rowHeight()));
    verticalScrollBar()->setRange(0, hidden);
    viewport()->update();
}

void TimelineChart::arrangeStrip()
{
    m_strip = DensityStrip::arrange(m_content.coverage, m_litCoverage, index().whole(), stripRect());
    m_stripPicture = {};
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
    QRectF place = m_scene.rectOf(event, m_band);
    if (place.isNull())
        place = m_scene.rectOf(event);
    return place.isNull() ? place : place.translated(sceneOrigin());
}

const QList<TimelineItem> &TimelineChart::items() const
{
    if (!m_items)
        m_items = timelineItems(m_scene, m_tray, index(), m_rows);
    return *m_items;
}

QRectF TimelineChart::itemRect(const TimelineItem &item) const
{
    if (item.kind == TimelineItem::Kind::Heading)
        return headingRect(item.band);
    if (item.kind == TimelineItem::Kind::Event) {
        const QRectF place = m_scene.rectOf(item.event, item.band);
        return place.isNull() ? eventRect(item.event) : place.translated(sceneOrigin());
    }
    const double left = m_scale.x(static_cast<double>(item.days.earliest));
    const double right = m_scale.x(static_cast<double>(item.days.latest) + 1);
    QRectF place = rowsRect();
    if (item.band >= 0 && item.band < m_scene.bands.size()) {
        const RowBand &band = m_scene.bands.at(item.band);
        place = QRectF(place.left(), sceneOrigin().y() + band.top, place.width(), band.height);
    }
    return QRectF(left, place.top(), right - left, place.height()).intersected(rowsRect());
}

void TimelineChart::press(const TimelineItem &item)
{
    switch (item.kind) {
    case TimelineItem::Kind::Event:
        return choose(item.event);
    case TimelineItem::Kind::Heading:
        return fold(item.band);
    case TimelineItem::Kind::Bin:
        return showDays(item.days);
    }
}

QList<EventId> TimelineChart::drawnEvents() const
{
    QList<EventId> drawn;
    QSet<EventId> seen; // it may stand in several groups of rows
    for (const TimelineItem &item : items()) {
        if (item.kind != TimelineItem::Kind::Event || seen.contains(item.event))
            continue;
        seen.insert(item.event);
        drawn.append(item.event);
    }
    return drawn;
}

// Painting

void TimelineChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    // Nothing clears the ground before, and above the headings nothing else is drawn.
    painter.fillRect(axisRect().adjusted(-headingsWidth(), 0, 0, 0), m_colours.ground(Ground::Base));
    TimelinePainter timeline(&painter, m_colours, m_fonts);
    timeline.paintGround(rowsRect(), m_scene, sceneOrigin(), !m_stretch);
    SceneState state = m_state;
    state.current = m_current;
    state.currentBand = m_band;
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

    if (!m_rows.isEmpty())
        timeline.paintHeadings(m_scene, m_rows, headingsRect(), sceneOrigin().y(), state);
    timeline.paintTray(m_tray, index(), m_light, state);
    painter.drawPixmap(stripRect().topLeft(), stripPicture(painter.device()->devicePixelRatioF()));
    timeline.paintStripFrame(m_strip, m_scale, m_stretch);
    timeline.paintCaption(QRectF(0, stripRect().top(), timeLeft(), stripHeight()), tr("coverage, not activity"));
    if (hasFocus() && eventRect(m_current).isNull() && !isFolded(m_band))
        timeline.paintRing(rowsRect().adjusted(5, 2, -5, -2));
}

// Which is the same wherever the view is moved to.
const QPixmap &TimelineChart::stripPicture(double devicePixelRatio)
{
    if (!m_stripPicture.isNull() && m_stripPicture.devicePixelRatioF() == devicePixelRatio)
        return m_stripPicture;
    const QSizeF size = stripRect().size().expandedTo(QSizeF(1, 1));
    m_stripPicture = QPixmap((size * devicePixelRatio).toSize());
    m_stripPicture.setDevicePixelRatio(devicePixelRatio);
    std::optional<Ink> hue;
    if (m_light.fadesOthers || !m_light.events.isEmpty())
        hue = m_light.hue;
    QPainter painter(&m_stripPicture);
    painter.translate(-stripRect().topLeft());
    TimelinePainter(&painter, m_colours, m_fonts).paintStrip(m_strip, hue);
    return m_stripPicture;
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

} // namespace dossier

#include "moc_timelinechart.cpp"
