// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timelinepainter.h"

#include "drawing/hatch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr double padMargin = 4; // px beside a bar
constexpr double padRadius = 3;
constexpr double ringRadius = 4;
constexpr double ringWidth = 2;
constexpr double ringOffset = 3;
constexpr double haloWidth = 3;
constexpr double countGap = 7;
constexpr double signGap = 6;
constexpr double signSize = 12;
constexpr double trayTextLeft = 30;
constexpr double hoverShare = 0.12; // of mark, behind the bar

Ink inkOf(ClaimSign sign)
{
    switch (sign) {
    case ClaimSign::Agree:
        return Ink::Agree;
    case ClaimSign::Refine:
        return Ink::Refine;
    case ClaimSign::Conflict:
        return Ink::Conflict;
    case ClaimSign::Silent:
    case ClaimSign::Alone:
        break;
    }
    return Ink::Silent;
}

Icon iconOf(ClaimSign sign)
{
    switch (sign) {
    case ClaimSign::Agree:
        return Icon::Agree;
    case ClaimSign::Refine:
        return Icon::Refine;
    case ClaimSign::Conflict:
        return Icon::Conflict;
    case ClaimSign::Silent:
    case ClaimSign::Alone:
        break;
    }
    return Icon::Silent;
}

// Lines and columns that stand on whole pixels look the same without smoothing and take a tenth of the time; a timeline
// has hundreds of them in every frame.
class OnPixels
{
public:
    explicit OnPixels(QPainter *painter) : m_painter(painter)
    {
        m_painter->setRenderHint(QPainter::Antialiasing, false);
    }
    ~OnPixels() { m_painter->setRenderHint(QPainter::Antialiasing); }
    Q_DISABLE_COPY_MOVE(OnPixels)

    void fill(const QRectF &rect, const QColor &colour) const { m_painter->fillRect(rect, colour); }
    // A line one pixel thick: down from `top`, or to the right from `left`.
    void down(double x, double top, double bottom, const QColor &colour) const
    {
        fill({std::floor(x), top, 1, bottom - top}, colour);
    }
    void across(double left, double right, double y, const QColor &colour) const
    {
        fill({left, std::floor(y), right - left, 1}, colour);
    }
    void column(double left, double width, double foot, double height, const QColor &colour) const
    {
        fill(place(left, width, foot, height), colour);
    }
    // Of a column at least a pixel, so that nothing disappears.
    static QRectF place(double left, double width, double foot, double height)
    {
        const double from = std::round(left);
        const double pixels = std::max(1.0, std::round(height));
        return {from, std::round(foot) - pixels, std::round(left + width) - from, pixels};
    }

private:
    QPainter *m_painter;
};

// What wide columns cover that stand side by side, a pixel between two: as far up as the lowest of them. Empty where
// there are none.
QRectF coveredTogether(const TimelineScene &scene)
{
    constexpr double wide = 32; // of narrower ones the edges are as much as what is between them
    QRectF together;
    for (const DenseColumn &column : scene.columns) {
        const QRectF place = OnPixels::place(column.left, column.width, column.foot, column.height);
        if (together.isNull())
            together = place;
        else if (place.left() != together.right() + 1 || place.bottom() != together.bottom())
            return {};
        together.setRight(place.right());
        together.setTop(std::max(together.top(), place.top()));
        if (place.width() < wide)
            return {};
    }
    return together;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter *painter, const Colours &colours, const TimelineFonts &fonts)
    : m_painter(painter)
    , m_colours(colours)
    , m_fonts(fonts)
    , m_base(colours.ground(Ground::Base))
{
    m_painter->setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paintGround(const QRectF &rows, const TimelineScene &scene, const QPointF &top, bool isPlain)
{
    m_together = isPlain && top.y() == std::round(top.y()) ? coveredTogether(scene) : QRectF();
    const OnPixels pixels(m_painter);
    const QRectF covered = m_together.translated(top).intersected(rows);
    if (covered.isEmpty()) {
        pixels.fill(rows, m_base);
        return;
    }
    pixels.fill({rows.left(), rows.top(), rows.width(), covered.top() - rows.top()}, m_base);
    pixels.fill({rows.left(), covered.bottom(), rows.width(), rows.bottom() - covered.bottom()}, m_base);
    pixels.fill({rows.left(), covered.top(), covered.left() - rows.left(), covered.height()}, m_base);
    pixels.fill({covered.right(), covered.top(), rows.right() - covered.right(), covered.height()}, m_base);
}

void TimelinePainter::paintLines(const QList<TimeTick> &ticks, const QRectF &rows)
{
    const OnPixels pixels(m_painter);
    const QColor line = m_colours.ink(Ink::Line);
    for (const TimeTick &tick : ticks) {
        if (!tick.line)
            continue;
        const double x = std::round(tick.x);
        pixels.down(x, rows.top(), rows.bottom(), line);
        m_lines.append(x + 0.5);
    }
}

void TimelinePainter::paintAxis(const QList<TimeTick> &ticks, const QRectF &axis)
{
    paintTicks(ticks, axis);
    const double middle = axis.top() + (axis.height() - 5) / 2;
    paintTickLabels(ticks, true, middle);
    paintTickLabels(ticks, false, middle);
}

// Years are in another face than what is finer; all of one together, since it takes a while to change it.
void TimelinePainter::paintTickLabels(const QList<TimeTick> &ticks, bool years, double middle)
{
    const QFont &font = years ? m_fonts.label : m_fonts.count;
    const double foot = std::round(middle + QFontMetricsF(font).capHeight() / 2);
    m_painter->setPen(m_colours.ink(years ? Ink::Text : Ink::Text2));
    for (const TimeTick &tick : ticks) {
        if (!tick.label.isEmpty() && (tick.unit == TimeTick::Unit::Year) == years)
            drawOnLine(font, QPointF(tick.labelX, foot), tick.label);
    }
}

void TimelinePainter::paintTicks(const QList<TimeTick> &ticks, const QRectF &axis)
{
    const OnPixels pixels(m_painter);
    const double foot = std::floor(axis.bottom());
    const QColor line = m_colours.ink(Ink::Line);
    const QColor finer = m_colours.ink(Ink::Line2);
    pixels.across(axis.left(), axis.right(), foot - 1, line);
    for (const TimeTick &tick : ticks) {
        const double x = std::round(tick.x);
        if (tick.unit != TimeTick::Unit::Year)
            pixels.down(x, foot - (tick.unit == TimeTick::Unit::Month ? 6 : 4), foot, finer);
        else if (tick.line)
            pixels.down(x, axis.top(), foot, line);
    }
}

void TimelinePainter::paintStretch(const TimeScale &scale, DayBounds stretch, const QRectF &axis, const QRectF &rows)
{
    const double left = std::clamp(scale.x(static_cast<double>(stretch.earliest)), axis.left(), axis.right());
    const double right = std::clamp(scale.x(static_cast<double>(stretch.latest) + 1), axis.left(), axis.right());
    if (right <= left)
        return;
    const QColor accent = m_colours.ink(Ink::Accent);
    QColor ground = accent;
    ground.setAlphaF(0.18f);
    m_painter->fillRect(QRectF(left, axis.top(), right - left, axis.height()), ground);
    ground.setAlphaF(0.06f);
    m_painter->fillRect(QRectF(left, rows.top(), right - left, rows.height()), ground);
    m_painter->fillRect(QRectF(left, axis.bottom() - 2, right - left, 2), accent);
    QColor edge = accent;
    edge.setAlphaF(0.6f);
    m_painter->setPen(QPen(edge, 1));
    for (const double x : {left, right}) {
        if (x > axis.left() && x < axis.right())
            m_painter->drawLine(QPointF(std::floor(x) + 0.5, axis.top()), QPointF(std::floor(x) + 0.5, rows.bottom()));
    }
}

void TimelinePainter::paintScene(const TimelineScene &scene, const SceneState &state, Ink hue, const QPointF &top)
{
    m_painter->save();
    m_painter->translate(top);
    m_painter->setPen(QPen(m_colours.ink(Ink::Line), 1));
    for (const RowBand &band : scene.bands)
        m_painter->drawLine(
            QPointF(scene.scale.left, band.bottom() - 0.5), QPointF(scene.scale.right, band.bottom() - 0.5));
    if (scene.isDense())
        paintColumns(scene, hue);
    for (const PlacedEvent &placed : scene.events)
        paintEvent(scene, placed, state);
    for (const MoreEvents &more : scene.more)
        paintMore(more);
    if (scene.group)
        paintGroup(scene, *scene.group);
    if (const QRectF around = scene.rectOf(state.current, state.currentBand); state.showsCurrent && !around.isNull())
        paintRing(around);
    m_painter->restore();
}

void TimelinePainter::paintColumns(const TimelineScene &scene, Ink hue)
{
    const QColor rest = mix(m_colours.ink(Ink::Event), m_base, 0.42);
    const QColor lit = m_colours.ink(hue);
    const QColor line = m_colours.ink(Ink::Line2);
    const OnPixels pixels(m_painter);
    if (!m_together.isEmpty()) {
        pixels.fill(m_together, rest);
        for (const DenseColumn &column : scene.columns) {
            const double right = OnPixels::place(column.left, column.width, column.foot, column.height).right();
            if (right < m_together.right())
                pixels.fill({right, m_together.top(), 1, m_together.height()}, m_base);
        }
    }
    double drawnFoot = -1;
    for (const DenseColumn &column : scene.columns) {
        if (column.foot != drawnFoot) {
            drawnFoot = column.foot;
            pixels.across(scene.scale.left, scene.scale.right, drawnFoot, line);
        }
        const QRectF place = OnPixels::place(column.left, column.width, column.foot, column.height);
        pixels.fill(m_together.isEmpty() ? place : place.adjusted(0, 0, 0, -m_together.height()), rest);
        if (column.lit > 0)
            pixels.column(column.left, column.width, column.foot, column.litHeight, lit);
    }
}

void TimelinePainter::paintEvent(const TimelineScene &scene, const PlacedEvent &placed, const SceneState &state)
{
    const bool half = placed.id == state.hovered || state.glanced.contains(placed.id);
    if (placed.selected || half)
        paintPad(placed, scene.rowHeight, !placed.selected);
    const bool faded = placed.emphasis == Emphasis::Faded && !placed.selected;
    GlyphLook look;
    look.ink = faded ? Ink::Text3 : placed.ink;
    look.line = placed.selected ? 1.5 : faded ? 1.0 : 1.25;
    look.opacity = faded ? 0.8 : placed.emphasis == Emphasis::Weak && !placed.selected ? 0.7 : 1;
    look.faded = faded;
    placed.glyph.paint(m_painter, placed.middle, look, m_colours, m_base, m_fonts.count);
    paintLabel(placed);
}

void TimelinePainter::paintPad(const PlacedEvent &placed, double rowHeight, bool half)
{
    const QRectF body = placed.glyph.body().translated(0, placed.middle);
    const QColor mark = m_colours.ink(Ink::Mark);
    const QRectF pad(
        body.left() - padMargin, placed.middle - rowHeight / 2 + 0.5, body.width() + 2 * padMargin, rowHeight - 1);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(half ? mix(mark, m_base, hoverShare) : m_colours.ground(Ground::MarkTint));
    m_painter->drawRoundedRect(pad, padRadius, padRadius);
    if (!half)
        m_painter->fillRect(QRectF(pad.left() + 1, pad.bottom() - 1.5, pad.width() - 2, 2), mark);
}

void TimelinePainter::drawWords(const QFont &font, const QColor &colour, double x, double middle, const QString &text)
{
    const QFontMetricsF metrics(font);
    m_painter->setPen(colour);
    // The middle of capitals, rounded so that a row of labels stands on one line of pixels.
    drawOnLine(font, QPointF(x, std::round(middle + metrics.capHeight() / 2)), text);
}

void TimelinePainter::drawOnLine(const QFont &font, const QPointF &start, const QString &words)
{
    m_painter->setFont(font);
    if (const QStaticText *laidOut = m_fonts.laidOut(font, words))
        m_painter->drawStaticText(start - QPointF(0, QFontMetricsF(font).ascent()), *laidOut);
    else
        m_painter->drawText(start, words);
}

bool TimelinePainter::crossesLine(double left, double right) const
{
    return std::ranges::any_of(m_lines, [=](double x) { return x > left - haloWidth && x < right + haloWidth; });
}

void TimelinePainter::paintLabel(const PlacedEvent &placed)
{
    if (placed.side == LabelSide::None)
        return;
    const bool faded = placed.emphasis == Emphasis::Faded && !placed.selected;
    const QFont &font = placed.isStrong() ? m_fonts.strong : m_fonts.label;
    const Ink ink = placed.struck ? Ink::Rejected : faded ? Ink::Text3 : Ink::Text;
    double x = placed.labelLeft;
    const double right = x + placed.labelWidth;
    if (placed.side == LabelSide::Inside || crossesLine(x, right)) {
        const double half = QFontMetricsF(font).height() / 2;
        m_painter->fillRect(
            QRectF(x - haloWidth, placed.middle - half, placed.labelWidth + 2 * haloWidth, 2 * half), m_base);
    }
    QFont titleFont = font;
    titleFont.setStrikeOut(placed.struck);
    drawWords(titleFont, m_colours.ink(ink), x, placed.middle, placed.title);
    if (!faded)
        paintHues(placed.hues, x, placed.titleWidth, placed.middle + QFontMetricsF(font).capHeight() / 2 + 3);
    x += placed.titleWidth;
    if (!placed.count.isEmpty()) {
        drawWords(
            m_fonts.count, m_colours.ink(faded ? Ink::Text3 : Ink::Text2), x + countGap, placed.middle, placed.count);
        x += countGap + QFontMetricsF(m_fonts.count).horizontalAdvance(placed.count);
    }
    if (const std::optional<Icon> sign = placed.glyph.labelSign())
        paintSign(*sign, QRectF(x + signGap, placed.middle - signSize / 2, signSize, signSize),
            m_colours.ink(faded ? Ink::Text3 : Ink::Refine));
}

// A stroke for each entity that is named, side by side under the words, in their order.
void TimelinePainter::paintHues(const QList<Ink> &hues, double left, double width, double y)
{
    if (hues.isEmpty())
        return;
    constexpr double gap = 3;
    const double each = (width + gap) / static_cast<double>(hues.size()) - gap;
    for (qsizetype i = 0; i < hues.size(); ++i)
        m_painter->fillRect(QRectF(left + static_cast<double>(i) * (each + gap), std::round(y), std::max(each, 1.0), 2),
            m_colours.ink(hues.at(i)));
}

void TimelinePainter::paintGroup(const TimelineScene &scene, const ClaimsGroup &group)
{
    const QColor mark = m_colours.ink(Ink::Mark);
    const double bottom = group.frame.bottom();
    m_painter->save();
    m_painter->setPen(QPen(mix(mark, m_base, 0.45), 1));
    m_painter->setBrush(m_base);
    m_painter->drawRoundedRect(group.frame.adjusted(0.5, 0.5, -0.5, -0.5), ringRadius, ringRadius);
    m_painter->fillRect(QRectF(group.frame.left(), group.frame.top(), ClaimsGroup::edge, group.frame.height()), mark);
    m_painter->setClipRect(group.frame.adjusted(ClaimsGroup::edge, 0, 0, 0), Qt::IntersectClip);
    if (group.hasBounds) {
        m_painter->setPen(QPen(mark, 1, Qt::CustomDashLine, Qt::FlatCap));
        QPen dots = m_painter->pen();
        dots.setDashPattern({1.5, 3});
        m_painter->setPen(dots);
        for (const double x : {group.boundsLeft, group.boundsRight})
            m_painter->drawLine(QPointF(x, group.middle + 8), QPointF(x, bottom - 6));
    }
    GlyphLook look;
    look.ink = Ink::Mark;
    look.line = 1.5;
    group.consensus.paint(m_painter, group.middle, look, m_colours, m_base, m_fonts.count);
    for (const ClaimLine &line : group.lines)
        paintClaim(group, line);
    if (group.textOnBars) {
        const double width = QFontMetricsF(m_fonts.strong).horizontalAdvance(group.title + u"  "_s + group.known);
        m_painter->fillRect(QRectF(group.textLeft - haloWidth, group.middle - scene.rowHeight / 2 + 1,
                                width + 2 * haloWidth, scene.rowHeight - 2),
            m_base);
    }
    drawWords(m_fonts.strong, m_colours.ink(Ink::Text), group.textLeft, group.middle, group.title);
    drawWords(
        m_fonts.label, m_colours.ink(Ink::Text2), group.textLeft + group.titleWidth + 8, group.middle, group.known);
    m_painter->restore();
}

void TimelinePainter::paintClaim(const ClaimsGroup &group, const ClaimLine &line)
{
    GlyphLook look;
    look.ink = Ink::Mark;
    line.glyph.paint(m_painter, line.middle, look, m_colours, m_base, m_fonts.count);
    if (group.textOnBars) {
        const double width = 28 + line.wordingWidth + QFontMetricsF(m_fonts.label).horizontalAdvance(line.source);
        m_painter->fillRect(QRectF(group.textLeft - haloWidth, line.middle - 8, width + 2 * haloWidth, 16), m_base);
    }
    constexpr double size = 13;
    paintSign(iconOf(line.sign), QRectF(group.textLeft - 1, line.middle - size / 2, size, size),
        m_colours.ink(inkOf(line.sign)));
    const double words = group.textLeft + 20;
    drawWords(m_fonts.wording, m_colours.ink(Ink::Text), words, line.middle, line.wording);
    drawWords(m_fonts.label, m_colours.ink(Ink::Text2), words + line.wordingWidth + 8, line.middle, line.source);
}

void TimelinePainter::paintMore(const MoreEvents &more)
{
    m_painter->setPen(QPen(m_colours.ink(Ink::Line2), 1));
    m_painter->setBrush(m_base);
    m_painter->drawRoundedRect(more.rect.adjusted(0.5, 0.5, -0.5, -0.5), padRadius, padRadius);
    drawWords(m_fonts.label, m_colours.ink(Ink::Text2), more.rect.left() + 6, more.rect.center().y(), more.words);
}

// Signs are the same few, a hundred times in a frame. On a screen each is drawn once and kept, on pixels of its own; in
// what is written to a file they are lines.
void TimelinePainter::paintSign(Icon sign, const QRectF &place, const QColor &colour)
{
    const QTransform transform = m_painter->deviceTransform();
    const double ratio = m_painter->device()->devicePixelRatioF();
    const bool isOnScreen = m_painter->paintEngine()->type() == QPaintEngine::Raster && transform.m11() == ratio
        && transform.m22() == ratio && !transform.isRotating();
    if (!isOnScreen)
        return paintIcon(m_painter, sign, place, colour);
    m_painter->drawPixmap(QPointF(std::round(place.left()), std::round(place.top())),
        pixmap(sign, static_cast<int>(std::round(place.width())), colour, ratio));
}

void TimelinePainter::paintHeadings(
    const TimelineScene &scene, const RowGroups &groups, const QRectF &place, double top, const SceneState &state)
{
    m_painter->fillRect(place, m_colours.ground(Ground::Alt));
    m_painter->save();
    m_painter->setClipRect(place, Qt::IntersectClip);
    const double right = std::floor(place.right()) - 0.5;
    for (qsizetype i = 0; i < scene.bands.size(); ++i) {
        const RowBand &band = scene.bands.at(i);
        m_painter->setPen(QPen(m_colours.ink(Ink::Line), 1));
        const double foot = top + band.bottom() - 0.5;
        m_painter->drawLine(QPointF(place.left(), foot), QPointF(right, foot));
        const double wanted = std::max(top + band.top, place.top());
        const double last = std::max(top + band.bottom() - scene.headingHeight(), top + band.top);
        const QRectF row(place.left(), std::min(wanted, last), place.width(), scene.headingHeight());
        const bool current =
            state.showsCurrent && i == state.currentBand && scene.rectOf(state.current, state.currentBand).isNull();
        paintHeading(groups.groups().at(band.group), band, row, current, i == state.hoveredHeading);
    }
    m_painter->setPen(QPen(m_colours.ink(Ink::Line), 1));
    m_painter->drawLine(QPointF(right, place.top()), QPointF(right, place.bottom()));
    m_painter->restore();
}

void TimelinePainter::paintHeading(
    const RowGroup &group, const RowBand &band, const QRectF &row, bool current, bool hovered)
{
    const double y = row.center().y();
    if (hovered)
        m_painter->fillRect(
            row.adjusted(0, 1, -1, -1), mix(m_colours.ink(Ink::Mark), m_colours.ground(Ground::Alt), hoverShare));
    paintSign(band.folded ? Icon::Right : Icon::Down, QRectF(row.left() + 6, y - 6, 12, 12), m_colours.ink(Ink::Text2));
    double left = row.left() + 22;
    if (group.icon) {
        paintSign(*group.icon, QRectF(left, y - 7, 14, 14), m_colours.ink(group.ink));
        left += 19;
    }
    const QString count = QLocale().toString(group.positions.size());
    const double countLeft = row.right() - 9 - QFontMetricsF(m_fonts.count).horizontalAdvance(count);
    drawWords(m_fonts.count, m_colours.ink(Ink::Text2), countLeft, y, count);
    drawWords(m_fonts.label, m_colours.ink(Ink::Text), left, y,
        QFontMetricsF(m_fonts.label).elidedText(group.heading, Qt::ElideRight, countLeft - 6 - left));
    if (current)
        paintRing(row.adjusted(ringOffset + 1, ringOffset / 3 + 1, -ringOffset - 2, -ringOffset / 3 - 1));
}

// Ground and right edge of what stands beside the rows.
void TimelinePainter::paintSide(const QRectF &place)
{
    const OnPixels pixels(m_painter);
    pixels.fill(place, m_colours.ground(Ground::Alt));
    pixels.down(std::floor(place.right()) - 1, place.top(), place.bottom(), m_colours.ink(Ink::Line));
}

void TimelinePainter::paintTray(
    const UndatedTray &tray, const EventIndex &index, const EventLight &light, const SceneState &state)
{
    paintSide(tray.area);
    const double middle = tray.title.top() + (tray.title.height() - 2) / 2;
    paintSign(Icon::Tray, QRectF(tray.area.left() + 10, middle - 7, 14, 14), m_colours.ink(Ink::Text2));
    const QString count = index.undatedCount() == 0 ? u"–"_s : QLocale().toString(index.undatedCount());
    drawWords(m_fonts.label, m_colours.ink(Ink::Text2), tray.area.left() + trayTextLeft, middle,
        QCoreApplication::translate("dossier::TimelinePainter", "Undated") + u"  "_s + count);
    for (const TrayRow &row : tray.rows)
        paintTrayRow(row, index.undated().at(row.index), light, state);
    if (!tray.moreRect.isNull()) {
        const QString more = tray.below > 0
            ? QCoreApplication::translate("dossier::TimelinePainter", "and %1 more").arg(QLocale().toString(tray.below))
            : QCoreApplication::translate("dossier::TimelinePainter", "%1 more above")
                  .arg(QLocale().toString(tray.above));
        drawWords(m_fonts.label, m_colours.ink(Ink::Text2), tray.moreRect.left() + trayTextLeft,
            tray.moreRect.center().y(), more);
    }
}

void TimelinePainter::paintTrayRow(
    const TrayRow &row, const EventRow &event, const EventLight &light, const SceneState &state)
{
    const Emphasis emphasis = light.emphasisOf(event.id);
    const bool selected = event.id == light.selected;
    const bool bold = selected || emphasis == Emphasis::Lit;
    const bool faded = emphasis == Emphasis::Faded && !selected;
    const QColor mark = m_colours.ink(Ink::Mark);
    const QRectF pad = row.rect.adjusted(6, 0, -6, 0);
    m_painter->setPen(Qt::NoPen);
    if (selected) {
        m_painter->setBrush(m_colours.ground(Ground::MarkTint));
        m_painter->drawRoundedRect(pad, padRadius, padRadius);
        m_painter->fillRect(QRectF(pad.left() + 1, pad.bottom() - 2, pad.width() - 2, 2), mark);
    } else if (event.id == state.hovered || state.glanced.contains(event.id)) {
        m_painter->setBrush(mix(mark, m_colours.ground(Ground::Alt), hoverShare));
        m_painter->drawRoundedRect(pad, padRadius, padRadius);
    }
    const double y = row.rect.center().y();
    const Ink ink = selected ? Ink::Mark : faded ? Ink::Text3 : bold ? light.hueOf(event.id) : Ink::Event;
    const QFont &font = bold ? m_fonts.strong : m_fonts.label;
    const double room = row.rect.width() - trayTextLeft - 6;
    paintSign(Icon::Undated, QRectF(row.rect.left() + 11, y - 6, 12, 12), m_colours.ink(ink));
    drawWords(font, m_colours.ink(faded ? Ink::Text3 : Ink::Text), row.rect.left() + trayTextLeft, y,
        QFontMetricsF(font).elidedText(event.title, Qt::ElideRight, room));
    if (!faded)
        paintHues(light.naming.value(event.id).hues, row.rect.left() + trayTextLeft,
            std::min(room, QFontMetricsF(font).horizontalAdvance(event.title)),
            y + QFontMetricsF(font).capHeight() / 2 + 3);
    if (state.showsCurrent && event.id == state.current)
        paintRing(pad.adjusted(ringOffset, ringOffset / 3, -ringOffset, -ringOffset / 3));
}

void TimelinePainter::paintStripFrame(
    const DensityStrip &strip, const TimeScale &view, std::optional<DayBounds> stretch)
{
    const QColor accent = m_colours.ink(Ink::Accent);
    if (stretch)
        paintStripStretch(strip, *stretch);
    const QRectF frame = strip.frame(view);
    QColor ground = accent;
    ground.setAlphaF(0.09f);
    m_painter->setPen(QPen(accent, 1.25));
    m_painter->setBrush(ground);
    m_painter->drawRoundedRect(frame, 2, 2);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(accent);
    const double height = std::min(12.0, frame.height() - 6);
    for (const double x : {frame.left(), frame.right()})
        m_painter->drawRoundedRect(QRectF(x - DensityStrip::handleWidth / 2, frame.center().y() - height / 2,
                                       DensityStrip::handleWidth, height),
            1, 1);
}

void TimelinePainter::paintStrip(const DensityStrip &strip, std::optional<Ink> hue)
{
    const OnPixels pixels(m_painter);
    const QColor window = m_colours.ground(Ground::Window);
    pixels.fill(strip.area, window);
    pixels.across(strip.area.left(), strip.area.right(), strip.area.top(), m_colours.ink(Ink::Line));
    const double foot = strip.area.bottom() - DensityStrip::footMargin;
    const QColor rest = mix(m_colours.ink(Ink::Event), window, hue ? 0.32 : 0.55);
    const QColor lit = m_colours.ink(hue.value_or(Ink::Event));
    for (const StripColumn &column : strip.columns) {
        pixels.column(column.left, column.width, foot, column.height, rest);
        if (hue && column.litHeight > 0)
            pixels.column(column.left, column.width, foot, column.litHeight, lit);
    }
}

void TimelinePainter::paintStripStretch(const DensityStrip &strip, DayBounds stretch)
{
    const double left = std::max(strip.area.left(), strip.scale.x(static_cast<double>(stretch.earliest)));
    const double right = std::min(strip.area.right(), strip.scale.x(static_cast<double>(stretch.latest) + 1));
    if (right <= left)
        return;
    QColor ground = m_colours.ink(Ink::Accent);
    ground.setAlphaF(0.18f);
    m_painter->fillRect(QRectF(left, strip.area.top() + 1, right - left, strip.area.height() - 1), ground);
    m_painter->fillRect(
        QRectF(left, strip.area.bottom() - 2, std::max(right - left, 2.0), 2), m_colours.ink(Ink::Accent));
}

void TimelinePainter::paintCaption(const QRectF &place, const QString &words)
{
    constexpr double margin = 10;
    paintSide(place);
    OnPixels(m_painter).across(place.left(), place.right(), place.top(), m_colours.ink(Ink::Line));
    const double room = place.width() - 2 * margin;
    const QStaticText *whole = m_fonts.laidOut(m_fonts.count, words);
    const bool fits = whole && whole->size().width() <= room;
    const QString cut = fits ? words : QFontMetricsF(m_fonts.count).elidedText(words, Qt::ElideRight, room);
    drawWords(m_fonts.count, m_colours.ink(Ink::Text2), place.left() + margin, place.center().y(), cut);
}

void TimelinePainter::paintRing(const QRectF &around)
{
    m_painter->setPen(QPen(m_colours.ink(Ink::Accent), ringWidth));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(
        around.adjusted(-ringOffset, -ringOffset / 3, ringOffset, ringOffset / 3), ringRadius, ringRadius);
}

} // namespace dossier
