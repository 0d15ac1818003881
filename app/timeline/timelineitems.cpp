// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineitems.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace dossier {
namespace {

constexpr int daysPerMonth = 30;
constexpr qsizetype roomForOthers = 100; // beside bins

// Units of the calendar, the finest first.
enum class Unit { Day, Month, Year, Decade, Century };

QDate firstOf(QDate date, Unit unit)
{
    const int years = unit == Unit::Century ? 100 : unit == Unit::Decade ? 10 : 1;
    switch (unit) {
    case Unit::Day:
        return date;
    case Unit::Month:
        return {date.year(), date.month(), 1};
    default:
        return {date.year() - date.year() % years, 1, 1};
    }
}

QDate after(QDate first, Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return first.addDays(1);
    case Unit::Month:
        return first.addMonths(1);
    default:
        return first.addYears(unit == Unit::Century ? 100 : unit == Unit::Decade ? 10 : 1);
    }
}

// The finest of which so many are enough for the days.
Unit unitFor(DayBounds days, qsizetype most)
{
    const Day count = days.latest - days.earliest + 1;
    const Day units[] = {1, daysPerMonth, 365, 3652, 36524};
    for (int unit = 0; unit < 4; ++unit) {
        if (count / units[unit] + 2 <= most)
            return static_cast<Unit>(unit);
    }
    return Unit::Century;
}

class Listing
{
public:
    Listing(const TimelineScene &scene, const EventIndex &index, const RowGroups &rows)
        : m_scene(scene)
        , m_index(index)
        , m_rows(rows)
    {
        QSet<int> full;
        for (const DenseColumn &column : scene.columns)
            full.insert(column.band);
        m_full = full;
        if (!full.isEmpty())
            m_unit = unitFor(scene.scale.inView(), (mostItems - roomForOthers) / full.size());
    }

    QList<TimelineItem> list(const UndatedTray &tray)
    {
        for (const TrayRow &row : tray.rows)
            add(row.id, TimelineScene::anyBand);
        if (m_scene.bands.isEmpty())
            listRows(0, TimelineScene::anyBand);
        for (int band = 0; band < m_scene.bands.size(); ++band) {
            m_items.append({TimelineItem::Kind::Heading, {}, band, {1, 0},
                m_rows.groups().at(m_scene.bands.at(band).group).positions.size()});
            listRows(band, band);
        }
        cut();
        return m_items;
    }

private:
    void add(EventId event, int band) { m_items.append({TimelineItem::Kind::Event, event, band, {1, 0}, 0}); }

    void listRows(int band, int told)
    {
        const bool hasGroup = m_scene.group && m_scene.groupBand == band;
        const qsizetype groupAt = hasGroup ? m_index.positionOf(m_scene.group->event) : -1;
        bool groupListed = !hasGroup;
        for (const PlacedEvent &placed : m_scene.events) {
            if (placed.band != band)
                continue;
            if (!groupListed && groupAt < placed.index) {
                add(m_scene.group->event, told);
                groupListed = true;
            }
            add(placed.id, told);
        }
        if (!groupListed)
            add(m_scene.group->event, told);
        for (const MoreEvents &more : m_scene.more) {
            for (const EventId event : more.events) {
                if (more.band == band)
                    add(event, told);
            }
        }
        if (m_full.contains(band))
            listBins(told);
    }

    void listBins(int told)
    {
        const DayBounds view = m_scene.scale.inView();
        QDate first = firstOf(QDate::fromJulianDay(view.earliest), m_unit);
        while (first.isValid() && first.toJulianDay() <= view.latest) {
            const QDate next = after(first, m_unit);
            const DayBounds days{first.toJulianDay(), next.toJulianDay() - 1};
            if (const qsizetype count = counted(days, told); count > 0)
                m_items.append({TimelineItem::Kind::Bin, {}, told, days, count});
            first = next;
        }
    }

    qsizetype counted(DayBounds days, int told) const
    {
        if (told == TimelineScene::anyBand)
            return m_index.countTouching(days);
        return m_rows.groups().at(m_scene.bands.at(told).group).spans.countTouching(days);
    }

    // On a very wide screen.
    void cut()
    {
        if (m_items.size() <= mostItems)
            return;
        TimelineItem rest{TimelineItem::Kind::Bin, {}, TimelineScene::anyBand, m_scene.scale.inView(),
            m_items.size() - mostItems + 1};
        m_items.resize(mostItems - 1);
        m_items.append(rest);
    }

    const TimelineScene &m_scene;
    const EventIndex &m_index;
    const RowGroups &m_rows;
    QSet<int> m_full; // bands of columns
    Unit m_unit = Unit::Day;
    QList<TimelineItem> m_items;
};

} // namespace

QList<TimelineItem> timelineItems(
    const TimelineScene &scene, const UndatedTray &tray, const EventIndex &index, const RowGroups &rows)
{
    return Listing(scene, index, rows).list(tray);
}

} // namespace dossier
