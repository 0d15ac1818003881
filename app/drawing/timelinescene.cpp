// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timelinescene.h"

#include "drawing/eventwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dossier {
namespace {

constexpr double pixelsPerEvent = 3; // fewer, and events become columns
constexpr double pixelsPerEventInBand = 16; // a group of rows is not as high
constexpr int rowsInBand = 8;
constexpr int rowsOfColumns = 3;
constexpr double bandMargin = 3; // px over and under the rows of a group
constexpr double sideMargin = 60; // px beside the view in which arrows, trails and rings still reach into it
constexpr int litRank = 10'000;
constexpr int weakRank = 5'000;
constexpr int selectedRank = 20'000;
constexpr double leastTitle = 80; // px, beside a bar; with less room the title stands on it
constexpr double countGap = 7;
constexpr double signGap = 6;
constexpr double signSize = 12;

DayBounds hull(DayBounds a, DayBounds b)
{
    return {std::min(a.earliest, b.earliest), std::max(a.latest, b.latest)};
}

// The last multiple of `step` up to a day.
Day floored(Day day, Day step)
{
    return static_cast<Day>(std::floor(static_cast<double>(day) / static_cast<double>(step))) * step;
}

QString moreWords(qsizetype count)
{
    return QCoreApplication::translate("dossier::TimelineScene", "and %1 more").arg(QLocale().toString(count));
}

Ink inkOf(const EventRow &event, Emphasis emphasis, bool selected, Ink hue)
{
    if (selected)
        return Ink::Mark;
    if (event.status == Status::Rejected)
        return Ink::Rejected;
    if (emphasis == Emphasis::Lit || emphasis == Emphasis::Weak)
        return hue;
    return event.status == Status::Proposed ? Ink::Proposed : Ink::Event;
}

class Arranging
{
public:
    Arranging(const EventIndex &index, const EventLight &light, const TimeScale &scale, const TimelineFonts &fonts,
        const SceneRoom &room)
        : m_index(index)
        , m_light(light)
        , m_fonts(fonts)
        , m_room(room)
        , m_label(fonts.label)
        , m_strong(fonts.strong)
        , m_count(fonts.count)
    {
        m_scene.scale = scale;
        m_scene.rowHeight = fonts.rowHeight();
    }

    TimelineScene arrange(const TouchCount &lit)
    {
        if (m_room.groups.isEmpty())
            arrangePacked(lit);
        else
            arrangeBands();
        return m_scene;
    }

private:
    // Where some events are to find their rows.
    struct Rows
    {
        double top = TimelineScene::topMargin; // y of the first
        int most = 1;
        int band = 0;
    };
    using CountTouching = std::function<qsizetype(DayBounds)>;

    void arrangePacked(const TouchCount &lit)
    {
        const Rows rows{TimelineScene::topMargin, m_room.rows, 0};
        openGroup(rows);
        QList<qsizetype> found;
        const auto count = [this](DayBounds days) { return m_index.countTouching(days); };
        if (isDense(m_index.countTouching(m_scene.scale.inView()), pixelsPerEvent)) {
            const double foot = std::max(m_room.height - 4, 1.0);
            fillColumns(count, lit, foot, std::max(foot - TimelineScene::topMargin, 1.0), 0);
            found = drawnAmongColumns();
        } else {
            found = m_index.touching(nearView());
        }
        m_scene.height = TimelineScene::topMargin + place(found, rows) * m_scene.rowHeight + 4;
    }

    void arrangeBands()
    {
        double top = 0;
        for (qsizetype i = 0; i < m_room.groups.groups().size(); ++i) {
            const RowGroup &group = m_room.groups.groups().at(i);
            RowBand band{i, top, 0, m_room.folded.contains(group.key)};
            band.height = 2 * bandMargin + arrangeBand(group, band, m_room.litInGroups.value(i)) * m_scene.rowHeight;
            top = band.bottom();
            m_scene.bands.append(band);
        }
        m_scene.height = top;
    }

    // How many rows it takes.
    int arrangeBand(const RowGroup &group, const RowBand &band, const TouchCount &lit)
    {
        const Rows rows{band.top + bandMargin, rowsInBand, static_cast<int>(m_scene.bands.size())};
        const bool dense = isDense(group.spans.countTouching(m_scene.scale.inView()), pixelsPerEventInBand);
        if (!band.folded && !dense) {
            openGroup(rows);
            QList<qsizetype> found = group.spans.touching(nearView());
            for (qsizetype &index : found)
                index = group.positions.at(index);
            return std::max(1, place(found, rows));
        }
        const int columnRows = band.folded ? 1 : rowsOfColumns;
        const double height = columnRows * m_scene.rowHeight;
        fillColumns([&group](DayBounds days) { return group.spans.countTouching(days); }, lit, rows.top + height,
            height, rows.band);
        if (band.folded)
            return columnRows;
        openGroup(rows);
        QList<qsizetype> found = drawnAmongColumns();
        found.removeIf([&](qsizetype index) { return !std::ranges::binary_search(group.positions, index); });
        return std::max(columnRows, place(found, rows));
    }

    bool isDense(qsizetype count, double pixels) const
    {
        return !m_index.knowsEvents() || static_cast<double>(count) > m_scene.scale.width() / pixels;
    }

    DayBounds nearView() const
    {
        const Day margin = static_cast<Day>(std::ceil(sideMargin / m_scene.scale.pixelsPerDay()));
        const DayBounds view = m_scene.scale.inView();
        return {view.earliest - margin, view.latest + margin};
    }

    QList<qsizetype> drawnAmongColumns() const
    {
        QList<qsizetype> found;
        for (const EventId event : QSet{m_light.selected, m_room.current}) {
            const qsizetype position = m_index.positionOf(event);
            if (position >= 0 && position < m_index.dated().size())
                found.append(position);
        }
        std::ranges::sort(found);
        return found;
    }

    double middleOf(const Rows &rows, int row) const { return rows.top + (row + 0.5) * m_scene.rowHeight; }

    // In the first group of rows its event stands in.
    void openGroup(const Rows &rows)
    {
        const EventRow *event = m_light.claimsApart && !m_scene.group ? m_index.event(m_light.selected) : nullptr;
        if (!event || !hasPlace(event->date) || !claimsDiffer(*event))
            return;
        const QList<int> groups = m_room.groups.groupsOf(event->id);
        if (!m_room.groups.isEmpty() && !groups.contains(rows.band))
            return;
        const ClaimsGroup group =
            ClaimsGroup::arrange(*event, m_scene.scale, m_fonts, middleOf(rows, 0), m_scene.rowHeight);
        const bool inView = group.frame.right() > m_scene.scale.left && group.frame.left() < m_scene.scale.right;
        const DayBounds days = m_index.bounds(m_index.positionOf(event->id));
        if (!inView || !days.overlaps(m_scene.scale.inView()))
            return;
        m_scene.group = group;
        m_scene.groupBand = rows.band;
    }

    bool isOpenIn(const Rows &rows) const { return m_scene.group && m_scene.groupBand == rows.band; }

    // Whole ones, so that each column is as high as its days have events: of a part of a day nothing is known, and with
    // parts the day between two columns would be counted in both.
    Day daysOfColumn() const
    {
        return std::max<Day>(1, static_cast<Day>(std::ceil(TimelineScene::columnWidth / m_scene.scale.pixelsPerDay())));
    }

    void fillColumns(const CountTouching &count, const TouchCount &lit, double foot, double room, int band)
    {
        const TimeScale &scale = m_scene.scale;
        const DayBounds view = scale.inView();
        const Day step = daysOfColumn();
        const qsizetype before = m_scene.columns.size();
        m_scene.columns.reserve(before + static_cast<qsizetype>((view.latest - view.earliest) / step) + 2);
        qsizetype most = 1;
        for (Day day = floored(view.earliest, step); day <= view.latest; day += step) {
            DenseColumn column;
            column.days = {day, day + step - 1};
            column.left = scale.x(static_cast<double>(day));
            column.width = static_cast<double>(step) * scale.pixelsPerDay() - 1;
            column.count = count(column.days);
            if (column.count == 0)
                continue;
            column.lit = lit.touching(column.days);
            column.foot = foot;
            column.room = room;
            column.band = band;
            most = std::max(most, column.count);
            m_scene.columns.append(column);
        }
        for (qsizetype i = before; i < m_scene.columns.size(); ++i) {
            DenseColumn &column = m_scene.columns[i];
            const double share = static_cast<double>(column.count) / static_cast<double>(most);
            column.height = std::max(1.0, std::sqrt(share) * room);
            column.litHeight = column.height * static_cast<double>(column.lit) / static_cast<double>(column.count);
        }
    }

    PlacedEvent prepare(qsizetype index) const
    {
        const EventRow &event = m_index.dated().at(index);
        PlacedEvent placed;
        placed.id = event.id;
        placed.index = index;
        placed.glyph = EventGlyph(event, m_scene.scale);
        placed.emphasis = m_light.emphasisOf(event.id);
        placed.selected = event.id == m_light.selected;
        placed.struck = event.status == Status::Rejected;
        placed.ink = inkOf(event, placed.emphasis, placed.selected, m_light.hueOf(event.id));
        placed.hues = m_light.naming.value(event.id).hues;
        const QFontMetricsF &metrics = placed.isStrong() ? m_strong : m_label;
        double behind = 0;
        if (event.sources > 1) {
            placed.count = QLocale().toString(event.sources);
            behind += countGap + m_count.horizontalAdvance(placed.count);
        }
        if (placed.glyph.labelSign())
            behind += signGap + signSize;
        placed.title = metrics.elidedText(event.title, Qt::ElideRight, titleRoom(placed.glyph) - behind);
        placed.titleWidth = metrics.horizontalAdvance(placed.title);
        placed.labelWidth = placed.titleWidth + behind;
        return placed;
    }

    // For a title with what stands behind it: the roomier side of its bar, so that it is cut before it covers the bar.
    double titleRoom(const EventGlyph &glyph) const
    {
        const TimeScale &scale = m_scene.scale;
        const double most = std::max(200.0, 0.4 * scale.width());
        const double right = scale.right - std::max(glyph.right(), scale.left) - LaneRoom().labelGap;
        const double left = std::min(glyph.left(), scale.right) - scale.left - LaneRoom().labelGap;
        const double beside = std::max(right, left);
        return beside < leastTitle ? most : std::min(most, beside);
    }

    int rankOf(const PlacedEvent &placed) const
    {
        const int sources = std::min(m_index.dated().at(placed.index).sources, weakRank - 1);
        if (placed.selected)
            return selectedRank;
        if (placed.emphasis == Emphasis::Lit)
            return litRank + sources;
        return placed.emphasis == Emphasis::Weak ? weakRank + sources : sources;
    }

    // How many rows they take.
    int place(const QList<qsizetype> &found, const Rows &rows)
    {
        if (found.isEmpty() && !isOpenIn(rows))
            return 0;
        QList<PlacedEvent> candidates;
        QList<LaneItem> items;
        for (const qsizetype index : found) {
            if (isOpenIn(rows) && m_scene.group->event == m_index.dated().at(index).id)
                continue;
            PlacedEvent placed = prepare(index);
            placed.band = rows.band;
            if (placed.glyph.right() < m_scene.scale.left || placed.glyph.left() > m_scene.scale.right)
                continue;
            items.append({placed.glyph.left(), placed.glyph.right(), placed.labelWidth, rankOf(placed),
                m_room.wishes.value({placed.id, rows.band}, -1)});
            candidates.append(placed);
        }
        const LaneLayout layout = LaneLayout::pack(items, laneRoom(rows));
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            if (layout.places.at(i).row >= 0)
                m_scene.events.append(settled(candidates.at(i), layout.places.at(i), rows));
        }
        for (const LaneMore &more : layout.more)
            m_scene.more.append(gathered(candidates, more, rows));
        return layout.rows;
    }

    LaneRoom laneRoom(const Rows &rows) const
    {
        LaneRoom room;
        room.left = m_scene.scale.left;
        room.right = m_scene.scale.right;
        room.rows = rows.most;
        room.labelsFromRank = litRank;
        room.moreWidth = m_label.horizontalAdvance(moreWords(9999)) + 12;
        if (isOpenIn(rows)) {
            room.rows += m_scene.group->rows();
            const QRectF frame = m_scene.group->frame;
            room.taken.append({0, m_scene.group->rows() - 1, frame.left() - 4, frame.right() + 4});
        }
        return room;
    }

    PlacedEvent settled(PlacedEvent placed, const LanePlace &where, const Rows &rows) const
    {
        placed.row = where.row;
        placed.middle = middleOf(rows, where.row);
        placed.side = where.side;
        placed.labelLeft = where.labelLeft;
        return placed;
    }

    MoreEvents gathered(const QList<PlacedEvent> &candidates, const LaneMore &more, const Rows &rows) const
    {
        MoreEvents events;
        events.band = rows.band;
        events.words = moreWords(more.items.size());
        events.days = m_index.bounds(candidates.at(more.items.first()).index);
        for (const qsizetype item : more.items) {
            events.events.append(candidates.at(item).id);
            events.days = hull(events.days, m_index.bounds(candidates.at(item).index));
        }
        const double width = m_label.horizontalAdvance(events.words) + 12;
        events.rect =
            QRectF(more.left, middleOf(rows, more.row) - m_scene.rowHeight / 2 + 1, width, m_scene.rowHeight - 2);
        return events;
    }

    const EventIndex &m_index;
    const EventLight &m_light;
    const TimelineFonts &m_fonts;
    const SceneRoom &m_room;
    QFontMetricsF m_label;
    QFontMetricsF m_strong;
    QFontMetricsF m_count;
    TimelineScene m_scene;
};

} // namespace

QRectF PlacedEvent::rect(double rowHeight) const
{
    double left = glyph.left();
    double right = glyph.right();
    if (side != LabelSide::None) {
        left = std::min(left, labelLeft);
        right = std::max(right, labelLeft + labelWidth);
    }
    return {left, middle - rowHeight / 2, right - left, rowHeight};
}

TimelineScene TimelineScene::arrange(const EventIndex &index, const EventLight &light, const TouchCount &lit,
    const TimeScale &scale, const TimelineFonts &fonts, const SceneRoom &room)
{
    return Arranging(index, light, scale, fonts, room).arrange(lit);
}

const PlacedEvent *TimelineScene::event(EventId id, int band) const
{
    const auto found = std::ranges::find_if(
        events, [=](const PlacedEvent &placed) { return placed.id == id && (band == anyBand || placed.band == band); });
    return found == events.end() ? nullptr : &*found;
}

EventId TimelineScene::eventAt(QPointF place) const
{
    if (group && group->frame.contains(place))
        return group->event;
    constexpr double reach = 3; // small bars are hard to hit
    for (const PlacedEvent &placed : events) {
        if (placed.rect(rowHeight).adjusted(-reach, 0, reach, 0).contains(place))
            return placed.id;
    }
    return {};
}

int TimelineScene::bandAt(double y) const
{
    const auto found =
        std::ranges::find_if(bands, [y](const RowBand &band) { return y >= band.top && y < band.bottom(); });
    return found == bands.end() ? -1 : static_cast<int>(found - bands.begin());
}

QRectF TimelineScene::rectOf(EventId id, int band) const
{
    if (group && group->event == id && (band == anyBand || band == groupBand))
        return group->frame;
    if (const PlacedEvent *placed = event(id, band))
        return placed->rect(rowHeight);
    for (const MoreEvents &entry : more) {
        if (entry.events.contains(id) && (band == anyBand || band == entry.band))
            return entry.rect;
    }
    return {};
}

const MoreEvents *TimelineScene::moreAt(QPointF place) const
{
    const auto found = std::ranges::find_if(more, [&](const MoreEvents &entry) { return entry.rect.contains(place); });
    return found == more.end() ? nullptr : &*found;
}

const DenseColumn *TimelineScene::columnAt(QPointF place) const
{
    const bool packed = bands.isEmpty(); // then a column has the whole height
    const auto found = std::ranges::find_if(columns, [&](const DenseColumn &column) {
        const bool inside = packed || (place.y() >= column.foot - column.room && place.y() < column.foot);
        return inside && place.x() >= column.left && place.x() < column.left + column.width + 1;
    });
    return found == columns.end() ? nullptr : &*found;
}

QHash<RowPlace, int> TimelineScene::rows() const
{
    QHash<RowPlace, int> rows;
    for (const PlacedEvent &placed : events)
        rows.insert({placed.id, placed.band}, placed.row);
    return rows;
}

} // namespace dossier
