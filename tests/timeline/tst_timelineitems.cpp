// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineitems.h"

#include "drawing/drawnevents.h"

#include <QSet>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

QList<EventRow> days(int count)
{
    QList<EventRow> events;
    const Day first = Edtf::day(2014, 1, 1).bounds().earliest;
    for (int i = 0; i < count; ++i) {
        EventRow event = eventOf(i + 1, u"Entry %1"_s.arg(i), u""_s);
        const QDate date = QDate::fromJulianDay(first + i % 3000);
        event.date = Edtf::day(date.year(), date.month(), date.day());
        events.append(event);
    }
    return events;
}

RowGroups inGroups(const EventIndex &index, int count)
{
    QList<EventGroup> groups(count);
    for (int i = 0; i < count; ++i) {
        groups[i].source = SourceId(i + 1);
        for (qsizetype position = i; position < index.dated().size(); position += count)
            groups[i].events.append(index.dated().at(position).id);
    }
    return {index, groups, u"Other events"_s};
}

QList<TimelineItem> itemsOf(const EventIndex &index, double width, const RowGroups &rows = {})
{
    SceneRoom room;
    room.height = 400;
    room.rows = 40;
    room.groups = rows;
    const TimeScale scale = TimeScale::fitting(index.whole(), 200, 200 + width, 24);
    const TimelineFonts fonts;
    const TimelineScene scene = TimelineScene::arrange(index, {}, {}, scale, fonts, room);
    return timelineItems(scene, UndatedTray::arrange(index, {0, 0, 200, 400}, 25, 20, 0), index, rows);
}

} // namespace

class TestTimelineItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnApartIsOneEach();
    void groupsAreHeaded();
    void binsAreOfTheCalendarAndCountEveryEvent();
    void thereAreNeverTooMany_data();
    void thereAreNeverTooMany();
};

void TestTimelineItems::whatIsDrawnApartIsOneEach()
{
    const EventIndex index(smallCaseEvents());
    const QList<TimelineItem> items = itemsOf(index, 1000);
    QCOMPARE(items.size(), index.size());
    QCOMPARE(items.first().event, EventId(14)); // undated first
    QSet<EventId> events;
    for (const TimelineItem &item : items)
        events.insert(item.event);
    QCOMPARE(events.size(), index.size());
}

void TestTimelineItems::groupsAreHeaded()
{
    const EventIndex index(smallCaseEvents());
    const RowGroups rows(index, smallCaseGroups(), u"Other events"_s);
    const QList<TimelineItem> items = itemsOf(index, 1000, rows);
    const qsizetype headings = std::ranges::count(items, TimelineItem::Kind::Heading, &TimelineItem::kind);
    QCOMPARE(headings, 3);
    const TimelineItem first = items.at(index.undated().size());
    QCOMPARE(first.kind, TimelineItem::Kind::Heading);
    QCOMPARE(first.band, 0);
    QCOMPARE(first.count, 3);
    QCOMPARE(items.at(index.undated().size() + 1).band, 0);
}

void TestTimelineItems::binsAreOfTheCalendarAndCountEveryEvent()
{
    const EventIndex index(days(6000)); // two on each day
    qsizetype counted = 0;
    DayBounds before{0, 0};
    for (const TimelineItem &item : itemsOf(index, 1000)) {
        QCOMPARE(item.kind, TimelineItem::Kind::Bin);
        const QDate first = QDate::fromJulianDay(item.days.earliest);
        QCOMPARE(first.day(), 1);
        QCOMPARE(item.days.latest, first.addMonths(1).addDays(-1).toJulianDay());
        QVERIFY(before.latest == 0 || item.days.earliest == before.latest + 1);
        before = item.days;
        counted += item.count;
    }
    QCOMPARE(counted, 6000);
}

void TestTimelineItems::thereAreNeverTooMany_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("groups");
    QTest::newRow("few") << 100 << 1000.0 << 0;
    QTest::newRow("as many as stand apart") << 330 << 1000.0 << 0;
    QTest::newRow("as many on a wide screen") << 1500 << 5000.0 << 0;
    QTest::newRow("columns") << 20000 << 1000.0 << 0;
    QTest::newRow("columns on a wide screen") << 20000 << 5000.0 << 0;
    QTest::newRow("twenty groups of columns") << 20000 << 1000.0 << 20;
    QTest::newRow("twenty groups of single events") << 1000 << 1000.0 << 20;
}

void TestTimelineItems::thereAreNeverTooMany()
{
    QFETCH(int, events);
    QFETCH(double, width);
    QFETCH(int, groups);
    const EventIndex index(days(events));
    const RowGroups rows = groups > 0 ? inGroups(index, groups) : RowGroups();
    const QList<TimelineItem> items = itemsOf(index, width, rows);
    QVERIFY(!items.isEmpty());
    QVERIFY2(items.size() <= mostItems, qPrintable(QString::number(items.size())));
    // None is told twice.
    QCOMPARE(QSet<TimelineItem>(items.begin(), items.end()).size(), items.size());
}

QTEST_MAIN(TestTimelineItems)
#include "tst_timelineitems.moc"
