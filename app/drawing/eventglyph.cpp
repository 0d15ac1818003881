// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/eventglyph.h"

#include "drawing/eventindex.h"
#include "drawing/hatch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Kind = GlyphPart::Kind;

constexpr Qt::Edges allEdges = Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge;
constexpr double leastBox = 3; // px, so that nothing disappears
constexpr double trailLength = 40; // px at every zoom: the end is not known, so that it must not seem to grow
constexpr double beforeLength = 40;
constexpr double arrowLength = 7;
constexpr double hollowArrowLength = 8;
constexpr double arrowOverhang = 2; // above and below the bar
constexpr double cutOff = 300; // px outside the view from where nothing is drawn
constexpr double solidDayFrom = 12; // px a day

// Which third of its unit an early, mid or late date means; the unit as a whole for all others.
DayBounds partOf(DayBounds unit, DatePart part)
{
    const Day days = unit.latest - unit.earliest + 1;
    const Day third = days / 3;
    switch (thirdOf(part)) {
    case DatePart::Early:
        return {unit.earliest, unit.earliest + std::max<Day>(third, 1) - 1};
    case DatePart::Mid:
        return {unit.earliest + third, unit.latest - third};
    case DatePart::Late:
        return {unit.latest - std::max<Day>(third, 1) + 1, unit.latest};
    default:
        return unit;
    }
}

bool isThird(DatePart part)
{
    return thirdOf(part) != DatePart::None;
}

QString joiningWord(DateShape shape)
{
    return shape == DateShape::OneOf
        ? QCoreApplication::translate("dossier::EventGlyph", "or", "one of several dates")
        : QCoreApplication::translate("dossier::EventGlyph", "and", "all of several dates");
}

} // namespace

// Puts a glyph together. Positions are kept within cutOff of the view, since a bar of a century seen by the day is
// millions of pixels long.
class GlyphBuilder
{
public:
    GlyphBuilder(const TimeScale &scale, double height, double lineScale) : m_scale(scale), m_height(height)
    {
        m_glyph.m_scale = lineScale;
    }

    EventGlyph take()
    {
        if (m_body.isNull() && !m_glyph.m_parts.isEmpty())
            m_body = m_all;
        m_glyph.m_body = m_body;
        m_glyph.m_left = m_all.left();
        m_glyph.m_right = m_all.right();
        return m_glyph;
    }

    void setHeight(double height) { m_height = height; }
    void setMiddle(double middle) { m_middle = middle; }
    void setLabelSign(Icon sign) { m_glyph.m_labelSign = sign; }
    double left() const { return m_all.left(); }
    double right() const { return m_all.right(); }
    double bodyRight() const { return m_body.right(); }
    double unit() const { return m_glyph.m_scale; }

    void addDate(const Edtf &date, DatePart part, Day attested)
    {
        if (date.shape() == DateShape::Span)
            addSpan(date, part, attested);
        else if (date.shape() == DateShape::Point)
            addPoint(date, part);
        else
            addSet(date);
    }

    // Behind everything else.
    void addRail(DayBounds days)
    {
        GlyphPart part = partOfKind(Kind::Rail, spanned(days, leastBox));
        const double half = std::round(4 * unit());
        part.rect = QRectF(part.rect.left(), -half + 0.5, part.rect.width(), 2 * half);
        add(part, false);
    }

    void addGhost(const Edtf &date)
    {
        for (const DayBounds &days : date.parts()) {
            const DayBounds known{days.earliest == daysBegin ? days.latest : days.earliest,
                days.latest == daysEnd ? days.earliest : days.latest};
            GlyphPart part = partOfKind(Kind::Ghost, spanned(known, leastBox));
            part.dashed = true;
            part.ink = Ink::Text3;
            add(part, false);
        }
    }

    void addStruck(DayBounds days)
    {
        GlyphPart part = partOfKind(Kind::Struck, spanned(days, 2 * leastBox));
        part.ink = Ink::Rejected;
        add(part, true);
    }

    void addSign(Icon sign, Ink ink, double left, double size)
    {
        GlyphPart part;
        part.kind = Kind::Sign;
        part.sign = sign;
        part.ink = ink;
        part.rect = QRectF(left, m_middle - size / 2, size, size);
        add(part, false);
    }

    // How many sources say the date just added: words after the first, a figure before the others, so that a bracket
    // can follow.
    void addCount(int sources, bool inWords)
    {
        const QString figure = QLocale().toString(sources);
        if (!inWords)
            return addWord(figure, {m_last.left() - 14 * unit(), m_last.top(), 10 * unit(), m_height}, Ink::Text2);
        const QString words = sources == 1
            ? QCoreApplication::translate("dossier::EventGlyph", "1 source")
            : QCoreApplication::translate("dossier::EventGlyph", "%1 sources").arg(figure);
        addWord(words, {m_last.right() + 5 * unit(), m_last.top(), 46 * unit(), m_height}, Ink::Text2);
    }

    void addBracket(double left, double half)
    {
        GlyphPart part;
        part.kind = Kind::Bracket;
        part.ink = Ink::Conflict;
        part.rect = QRectF(std::floor(left) + 0.5, -half, std::round(5 * unit()), 2 * half);
        add(part, false);
    }

    void addWord(const QString &word, QRectF rect, std::optional<Ink> ink)
    {
        GlyphPart part;
        part.kind = Kind::Word;
        part.word = word;
        part.ink = ink;
        part.rect = rect;
        add(part, false);
    }

private:
    double cut(double x) const { return std::clamp(x, m_scale.left - cutOff, m_scale.right + cutOff); }
    double x0(Day first) const { return m_scale.x(static_cast<double>(first)); }
    double x1(Day last) const { return m_scale.x(static_cast<double>(last) + 1); }

    // Top and bottom stand between pixels, so that lines are sharp.
    double top() const { return m_middle + std::floor(-m_height / 2) + 0.5; }

    // The box from the first day to the end of the last, its sides between pixels, no narrower than `least`.
    QRectF spanned(DayBounds days, double least) const
    {
        double left = x0(days.earliest);
        double right = x1(days.latest);
        if (right - left < least) {
            const double middle = (left + right) / 2;
            left = middle - least / 2;
            right = left + least;
        }
        left = std::floor(cut(left)) + 0.5;
        right = std::max(std::floor(cut(right)) + 0.5, left + least);
        return {left, top(), right - left, m_height};
    }

    GlyphPart partOfKind(Kind kind, QRectF rect) const
    {
        GlyphPart part;
        part.kind = kind;
        part.rect = rect;
        part.hatchLeft = rect.left();
        return part;
    }

    void add(const GlyphPart &part, bool isBody)
    {
        m_glyph.m_parts.append(part);
        m_all = m_all.isNull() ? part.rect : m_all.united(part.rect);
        if (isBody)
            m_last = part.rect;
        if (isBody)
            m_body = m_body.isNull() ? part.rect : m_body.united(part.rect);
    }

    void addBox(DayBounds days, Qt::Edges closed, bool dashed)
    {
        GlyphPart part = partOfKind(Kind::Hatched, spanned(days, leastBox));
        part.hatchLeft = std::floor(x0(days.earliest)) + 0.5;
        part.closed = closed;
        part.dashed = dashed;
        add(part, true);
    }

    // Only whole pixels inside the days, so that not even a blurred edge says more than is known.
    bool addSolid(double from, double to)
    {
        const double left = std::ceil(cut(from));
        const double right = std::floor(cut(to));
        if (right - left < 1)
            return false;
        add(partOfKind(Kind::Solid, {left, top(), right - left, m_height}), true);
        return true;
    }

    void addDay(Day day, bool dashed)
    {
        if (dashed && m_scale.pixelsPerDay() > solidDayFrom)
            return addBox({day, day}, allEdges, true);
        if (m_scale.pixelsPerDay() > solidDayFrom && addSolid(x0(day), x1(day)))
            return;
        const double radius = m_height / 2 + 0.5 * unit();
        const double middle = cut((x0(day) + x1(day)) / 2);
        GlyphPart part = partOfKind(Kind::Diamond, {middle - radius, m_middle - radius, 2 * radius, 2 * radius});
        part.dashed = dashed;
        add(part, true);
    }

    void addMoment(DayBounds days, Qt::Edges closed, bool dashed)
    {
        if (days.earliest == days.latest)
            addDay(days.earliest, dashed);
        else
            addBox(days, closed, dashed);
    }

    void addPoint(const Edtf &date, DatePart part)
    {
        const bool dashed = date.isApproximate() || date.isUncertain() || isThird(part);
        addMoment(partOf(date.bounds(), part), allEdges, dashed);
        const QRectF behind(m_all.right() + 4 * unit(), m_middle - m_height / 2, 10 * unit(), m_height);
        if (date.isApproximate() && (!isThird(part) || isAboutPart(part)))
            addWord(u"~"_s, behind, Ink::Text);
        else if (date.isUncertain() && !date.isApproximate())
            addWord(u"?"_s, behind, Ink::Text);
    }

    void addSpan(const Edtf &date, DatePart part, Day attested)
    {
        if (date.parts().size() != 2)
            return;
        const DayBounds first = date.parts().first();
        const DayBounds last = date.parts().last();
        const bool dashed = date.isApproximate() || date.isUncertain();
        const bool given = date.startEnd() == IntervalEnd::Given;
        if (given && date.endEnd() == IntervalEnd::Given)
            addInterval(date, part, dashed);
        else if (given && date.endEnd() == IntervalEnd::Open)
            addSince(first, attested, dashed);
        else if (given)
            addTrailing(first, Qt::RightEdge, dashed);
        else if (date.startEnd() == IntervalEnd::Open)
            addBefore(last, dashed);
        else
            addTrailing(last, Qt::LeftEdge, dashed);
    }

    // What lies somewhere between did not surely last on any day.
    void addInterval(const Edtf &date, DatePart part, bool dashed)
    {
        const bool isSure = !dashed && part != DatePart::Between;
        const DayBounds sure = isSure ? date.innerBounds() : DayBounds{1, 0};
        const bool exact =
            !sure.isEmpty() && sure == date.bounds() && x1(sure.latest) - x0(sure.earliest) >= leastBox + 1;
        if (!exact)
            addBox(date.bounds(), allEdges, dashed);
        if (!sure.isEmpty())
            addSolid(x0(sure.earliest), x1(sure.latest));
    }

    void addSince(DayBounds start, Day attested, bool dashed)
    {
        // What is open was going on at its latest start, and nobody says more than the last day attested.
        const double begin = x0(start.latest);
        const double end = attested == daysBegin ? begin : x1(attested);
        const double length = std::min(arrowLength * unit(), end - begin);
        const bool sure = !dashed && length >= arrowLength * unit();
        if (!sure || start.earliest != start.latest)
            addBox(start, sure ? allEdges ^ Qt::RightEdge : allEdges, dashed);
        if (!sure)
            return addHollowArrow(true);
        const double tip = std::floor(cut(end));
        addSolid(begin, tip - std::floor(length));
        const double over = arrowOverhang * unit();
        add(partOfKind(Kind::Arrow, {tip - std::floor(length), top() - over, std::floor(length), m_height + 2 * over}),
            true);
    }

    void addHollowArrow(bool pointsRight)
    {
        const double length = hollowArrowLength * unit();
        GlyphPart part = partOfKind(Kind::HollowArrow,
            {pointsRight ? m_body.right() : m_body.left() - length, top() - arrowOverhang * unit(), length,
                m_height + 2 * arrowOverhang * unit()});
        part.pointsRight = pointsRight;
        add(part, true);
    }

    // The end on the side of `open` is not known: no line there, dots of fixed length instead.
    void addTrailing(DayBounds days, Qt::Edge open, bool dashed)
    {
        addMoment(days, allEdges ^ open, dashed);
        const double gap = 3 * unit();
        const double length = (trailLength - 3) * unit();
        const double left = open == Qt::RightEdge ? m_body.right() + gap : m_body.left() - gap - length;
        add(partOfKind(Kind::Trail, {left, m_middle - unit(), length, 2 * unit()}), false);
    }

    void addBefore(DayBounds stated, bool dashed)
    {
        const double late = x1(stated.latest);
        const double early = std::min(late - beforeLength * unit(), x0(stated.earliest) - 12 * unit());
        const double left = std::floor(cut(early)) + 0.5;
        const double right = std::floor(cut(late)) + 0.5;
        GlyphPart part = partOfKind(Kind::Hatched, {left, top(), std::max(right - left, leastBox), m_height});
        part.hatchLeft = std::floor(early) + 0.5;
        part.closed = Qt::TopEdge | Qt::BottomEdge | Qt::RightEdge;
        part.thickLate = true;
        part.dashed = dashed;
        add(part, true);
        addHollowArrow(false);
    }

    void addAfter(DayBounds stated, bool dashed)
    {
        addBox(stated, allEdges, dashed);
        addHollowArrow(true);
    }

    void addSet(const Edtf &date)
    {
        const bool dashed = date.isApproximate() || date.isUncertain();
        const QString word = joiningWord(date.shape());
        QRectF before;
        for (const DayBounds &days : date.parts()) {
            const QRectF body = std::exchange(m_body, {});
            if (days.earliest == daysBegin && days.latest == daysEnd) {
                m_body = body;
                continue;
            }
            if (days.earliest == daysBegin)
                addBefore({days.latest, days.latest}, dashed);
            else if (days.latest == daysEnd)
                addAfter({days.earliest, days.earliest}, dashed);
            else
                addMoment(days, allEdges, dashed);
            const QRectF now = m_body;
            if (!before.isNull())
                addJoint(before.right(), now.left(), word);
            before = now;
            m_body = body.isNull() ? now : body.united(now);
        }
    }

    void addJoint(double from, double to, const QString &word)
    {
        const double gap = 2 * unit();
        if (to - from < 3 * gap)
            return;
        add(partOfKind(Kind::Joint, {from + gap, m_middle, to - from - 2 * gap, 1}), false);
        const double width = 14 * unit();
        if (to - from >= width + 2 * gap)
            addWord(word, {(from + to - width) / 2, m_middle - 12 * unit(), width, 9 * unit()}, Ink::Text2);
    }

    const TimeScale &m_scale;
    double m_height;
    double m_middle = 0;
    EventGlyph m_glyph;
    QRectF m_body;
    QRectF m_all;
    QRectF m_last; // the part of the body added last
};

namespace {

// What is said about a date by how many sources that do not only pass it on.
struct Said
{
    Edtf date;
    DatePart part = DatePart::None;
    int sources = 0;
};

QList<Said> saidDates(const EventRow &event)
{
    QList<Said> said;
    for (const DatedClaim &claim : claimsDrawn(event)) {
        const auto same = std::ranges::find_if(
            said, [&](const Said &entry) { return entry.date == claim.date && entry.part == claim.part; });
        const int counted = claim.repeated ? 0 : 1;
        if (same == said.end())
            said.append({claim.date, claim.part, counted});
        else
            same->sources += counted;
    }
    std::ranges::stable_sort(said, {}, [](const Said &entry) { return entry.date.bounds(); });
    return said;
}

DayBounds coarserBounds(const EventRow &event)
{
    DayBounds hull{1, 0};
    for (const DatedClaim &claim : claimsDrawn(event)) {
        const DayBounds days = claim.date.bounds();
        const bool finite = days.earliest != daysBegin && days.latest != daysEnd;
        if (!finite || !days.contains(event.date.bounds()) || days == event.date.bounds())
            continue;
        hull = hull.isEmpty() ? days
                              : DayBounds{std::min(hull.earliest, days.earliest), std::max(hull.latest, days.latest)};
    }
    return hull;
}

void buildDisputed(GlyphBuilder &builder, const QList<Said> &said, const GlyphMeasure &measure)
{
    const bool roomy = measure.row >= 2.5 * measure.bar; // room for words beside the boxes
    const qsizetype levels = std::min<qsizetype>(said.size(), 3);
    const double pitch = roomy ? 18 * measure.scale() / static_cast<double>(levels - 1)
                               : (measure.row - 6) / static_cast<double>(levels);
    const double height = roomy && levels == 2 ? 9 * measure.scale() : std::floor(pitch) - 1;
    builder.setHeight(height);
    for (qsizetype i = 0; i < said.size(); ++i) {
        const double level = static_cast<double>(i % levels) - static_cast<double>(levels - 1) / 2;
        builder.setMiddle(std::round(level * pitch));
        builder.addDate(said.at(i).date, said.at(i).part, daysBegin);
        if (roomy)
            builder.addCount(said.at(i).sources, i == 0);
    }
    builder.setMiddle(0);
    const double half = roomy ? 13.5 * measure.scale() : measure.row / 2 - 1;
    builder.addBracket(builder.right() + 5 * measure.scale(), half);
    builder.addSign(Icon::Conflict, Ink::Conflict, builder.right() + 4 * measure.scale(), 14 * measure.scale());
}

void buildDecided(GlyphBuilder &builder, const EventRow &event, const GlyphMeasure &measure)
{
    builder.setHeight(7 * measure.scale());
    for (const Said &said : saidDates(event)) {
        if (said.date != event.date)
            builder.addGhost(said.date);
    }
    builder.setHeight(measure.bar);
    builder.addDate(event.date, event.part, event.attested);
    builder.addSign(Icon::Accepted, Ink::Accepted, builder.bodyRight() + 4 * measure.scale(), 13 * measure.scale());
}

void buildAccepted(GlyphBuilder &builder, const EventRow &event, const GlyphMeasure &measure)
{
    const QList<Said> said = saidDates(event);
    if (event.dateSetByPerson)
        return buildDecided(builder, event, measure);
    if (event.verdict == Verdict::Disagree && said.size() > 1)
        return buildDisputed(builder, said, measure);
    if (event.verdict == Verdict::Coarser) {
        if (const DayBounds rail = coarserBounds(event); !rail.isEmpty())
            builder.addRail(rail);
        builder.setLabelSign(Icon::Refine);
    }
    builder.addDate(event.date, event.part, event.attested);
}

} // namespace

EventGlyph::EventGlyph(const EventRow &event, const TimeScale &scale, const GlyphMeasure &measure)
{
    const DayBounds days = drawnBounds(event);
    if (days.isEmpty())
        return;
    GlyphBuilder builder(scale, measure.bar, measure.scale());
    if (event.status == Status::Rejected)
        builder.addStruck(days);
    else
        buildAccepted(builder, event, measure);
    if (event.status == Status::Proposed) {
        const double size = 13 * measure.scale();
        builder.addSign(Icon::Proposed, Ink::Proposed, builder.left() - size - 5 * measure.scale(), size);
    }
    *this = builder.take();
}

EventGlyph EventGlyph::ofDate(const Edtf &date, DatePart part, Day attested, const TimeScale &scale, double height)
{
    GlyphBuilder builder(scale, height, 1);
    if (hasPlace(date))
        builder.addDate(date, part, attested);
    return builder.take();
}

namespace {

QFont enlarged(QFont font)
{
    constexpr double share = 1.3;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(qRound(font.pixelSize() * share));
    return font;
}

class GlyphPainter
{
public:
    GlyphPainter(QPainter *painter, double middle, const GlyphLook &look, const Colours &colours, const QColor &base,
        const QFont &words, double scale)
        : m_painter(painter)
        , m_middle(middle)
        , m_look(look)
        , m_colours(colours)
        , m_base(base)
        , m_words(words)
        , m_scale(scale)
    {
    }

    void paint(const GlyphPart &part)
    {
        m_rect = part.rect.translated(0, m_middle);
        m_ink = inkOf(part);
        switch (part.kind) {
        case Kind::Diamond:
            return paintDiamond(part);
        case Kind::Solid:
            return m_painter->fillRect(m_rect.adjusted(0, -m_look.line / 2, 0, m_look.line / 2), m_ink);
        case Kind::Hatched:
            return paintBox(part, m_rect, m_ink);
        case Kind::Arrow:
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_ink);
            m_painter->drawPolygon(arrow(true));
            return;
        case Kind::HollowArrow:
            m_painter->setPen(QPen(m_ink, line(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            m_painter->setBrush(m_base);
            m_painter->drawPolygon(arrow(part.pointsRight));
            return;
        case Kind::Trail:
            return drawLine(m_rect.left(), m_rect.right(), m_rect.center().y(), pen(2 * m_scale, {2, 4}));
        case Kind::Joint:
            return drawLine(m_rect.left(), m_rect.right(), m_middle + part.rect.top() + 0.5, pen(line(), {1.5, 3}));
        case Kind::Rail:
            return paintRail();
        case Kind::Bracket:
            return paintBracket();
        case Kind::Ghost:
            m_painter->setOpacity(m_look.opacity * 0.7);
            paintBox(part, m_rect, m_ink);
            m_painter->setOpacity(m_look.opacity);
            return;
        case Kind::Struck:
            return paintStruck();
        case Kind::Sign:
            return paintIcon(m_painter, part.sign, m_rect, m_ink);
        case Kind::Word:
            return paintWord(part);
        }
    }

private:
    QColor inkOf(const GlyphPart &part) const
    {
        if (m_look.faded)
            return m_colours.ink(Ink::Text3);
        return m_colours.ink(part.ink.value_or(m_look.ink));
    }

    double line() const { return m_look.line * m_scale; }

    // Dashes in pixels; QPen counts them in widths of the pen.
    QPen pen(double width, std::initializer_list<double> dashes = {}) const
    {
        QPen pen(m_ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        QList<qreal> pattern;
        for (const double dash : dashes)
            pattern.append(dash * m_scale / width);
        if (!pattern.isEmpty())
            pen.setDashPattern(pattern);
        return pen;
    }

    void drawLine(double from, double to, double y, const QPen &with)
    {
        m_painter->setPen(with);
        m_painter->drawLine(QPointF(from, y), QPointF(to, y));
    }

    QPolygonF arrow(bool right) const
    {
        const double back = right ? m_rect.left() : m_rect.right();
        const double tip = right ? m_rect.right() : m_rect.left();
        return QPolygonF({{back, m_rect.top()}, {tip, m_rect.center().y()}, {back, m_rect.bottom()}});
    }

    void paintDiamond(const GlyphPart &part)
    {
        const QPointF middle = m_rect.center();
        const double r = m_rect.width() / 2;
        const QPolygonF shape({{middle.x(), middle.y() - r}, {middle.x() + r, middle.y()}, {middle.x(), middle.y() + r},
            {middle.x() - r, middle.y()}});
        if (part.dashed) { // about a day: a sign, but not a solid one
            m_painter->setPen(pen(line(), {3, 2.5}));
            m_painter->setBrush(mix(m_ink, m_base, 0.25));
        } else {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_ink);
        }
        m_painter->drawPolygon(shape);
    }

    void paintBox(const GlyphPart &part, const QRectF &rect, const QColor &ink)
    {
        Hatch{ink, m_base, m_scale}.fill(m_painter, rect, {part.hatchLeft, rect.top()});
        m_painter->setPen(part.dashed ? pen(line(), {3, 2.5}) : pen(line()));
        m_painter->setBrush(Qt::NoBrush);
        if (part.closed == allEdges) {
            m_painter->drawRect(rect);
            return;
        }
        QPainterPath path;
        if (part.closed.testFlag(Qt::LeftEdge) && !part.closed.testFlag(Qt::RightEdge)) {
            path.moveTo(rect.topRight());
            path.lineTo(rect.topLeft());
            path.lineTo(rect.bottomLeft());
            path.lineTo(rect.bottomRight());
        } else {
            path.moveTo(rect.topLeft());
            path.lineTo(rect.topRight());
            path.lineTo(rect.bottomRight());
            path.lineTo(rect.bottomLeft());
        }
        m_painter->drawPath(path);
        if (part.thickLate) {
            m_painter->setPen(pen(2 * m_scale));
            m_painter->drawLine(rect.topRight(), rect.bottomRight());
        }
    }

    void paintRail()
    {
        const double y = std::floor(m_middle) + 0.5;
        const QPen dots = pen(line(), {2.5, 2});
        drawLine(m_rect.left(), m_rect.right(), y, dots);
        m_painter->drawLine(m_rect.topLeft(), m_rect.bottomLeft());
        m_painter->drawLine(m_rect.topRight(), m_rect.bottomRight());
    }

    void paintBracket()
    {
        m_painter->setPen(pen(1.5 * m_scale));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawPolyline(
            QPolygonF({m_rect.topLeft(), m_rect.topRight(), m_rect.bottomRight(), m_rect.bottomLeft()}));
    }

    void paintStruck()
    {
        m_painter->setPen(pen(line(), {1, 2.5}));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(m_rect);
        drawLine(m_rect.left() - 2, m_rect.right() + 2, m_middle, pen(1.5 * m_scale));
    }

    void paintWord(const GlyphPart &part)
    {
        QFont font = m_words;
        if (part.word.size() == 1 && !part.word.front().isLetterOrNumber()) // a sign, not a word
            font = enlarged(font);
        m_painter->setFont(font);
        m_painter->setPen(m_look.faded ? m_colours.ink(Ink::Text3) : m_colours.ink(part.ink.value_or(Ink::Text2)));
        m_painter->drawText(m_rect.adjusted(-40, -10, 40, 10), Qt::AlignCenter, part.word);
    }

    QPainter *m_painter;
    double m_middle;
    const GlyphLook &m_look;
    const Colours &m_colours;
    const QColor &m_base;
    const QFont &m_words;
    double m_scale;
    QRectF m_rect;
    QColor m_ink;
};

} // namespace

void EventGlyph::paint(QPainter *painter, double middle, const GlyphLook &look, const Colours &colours,
    const QColor &base, const QFont &words) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(painter->opacity() * look.opacity);
    GlyphPainter parts(painter, middle, look, colours, base, words, m_scale);
    for (const GlyphPart &part : m_parts)
        parts.paint(part);
    painter->restore();
}

} // namespace dossier
