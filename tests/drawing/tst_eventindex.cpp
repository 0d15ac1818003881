// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/eventindex.h"

#include "drawing/drawnevents.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class TestEventIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsInTimeAndKeepsUndatedApart();
    void drawnBoundsAreFinite_data();
    void drawnBoundsAreFinite();
    void claimsThatDiffer_data();
    void claimsThatDiffer();
    void findsWhatTouchesTheView_data();
    void findsWhatTouchesTheView();
    void anEmptyCaseHasNoBounds();
};

void TestEventIndex::sortsInTimeAndKeepsUndatedApart()
{
    const EventIndex index(smallCaseEvents());
    QCOMPARE(index.dated().size(), 13);
    QCOMPARE(index.undated().size(), 3);
    QCOMPARE(index.size(), 16);
    for (qsizetype i = 1; i < index.dated().size(); ++i)
        QVERIFY(index.bounds(i - 1) <= index.bounds(i));
    for (qsizetype i = 0; i < index.size(); ++i) {
        QCOMPARE(index.positionOf(index.at(i).id), i);
        QCOMPARE(index.event(index.at(i).id), &index.at(i));
    }
    QVERIFY(!index.event(EventId(99)));
    QCOMPARE(index.whole().earliest, edtf(u"2019"_s).bounds().earliest); // as wide as the coarser claim
    QCOMPARE(index.whole().latest, edtf(u"2025-02-28"_s).bounds().latest);
}

void TestEventIndex::drawnBoundsAreFinite_data()
{
    QTest::addColumn<EventRow>("event");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const EventRow &event, const char *first, const char *last) {
        QTest::newRow(name) << event << QString::fromLatin1(first) << QString::fromLatin1(last);
    };
    row("a month", eventOf(1, {}, u"2023-05"_s), "2023-05-01", "2023-05-31");
    row("an interval", eventOf(1, {}, u"2021/2023"_s), "2021-01-01", "2023-12-31");
    row("since, attested", waysToKnow().at(7).event, "2021-06-01", "2024-02-29");
    row("since, nobody says until when", eventOf(1, {}, u"2021-06/.."_s), "2021-06-01", "2021-06-30");
    row("before", eventOf(1, {}, u"../2021-05-25"_s), "2021-05-25", "2021-05-25");
    row("end unknown", eventOf(1, {}, u"2022-10/"_s), "2022-10-01", "2022-10-31");
    row("one of", eventOf(1, {}, u"[2022-03,2022-09]"_s), "2022-03-01", "2022-09-30");
    row("as wide as the coarser claim", waysToKnow().at(11).event, "2022-01-01", "2022-12-31");
    row("as wide as the claims that disagree", waysToKnow().at(12).event, "2021-05-01", "2022-02-28");
    row("with the claims decided against", waysToKnow().at(13).event, "2021-05-01", "2022-02-28");
}

void TestEventIndex::drawnBoundsAreFinite()
{
    QFETCH(EventRow, event);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QCOMPARE(drawnBounds(event), (DayBounds{edtf(first).bounds().earliest, edtf(last).bounds().latest}));
}

void TestEventIndex::claimsThatDiffer_data()
{
    QTest::addColumn<EventRow>("event");
    QTest::addColumn<bool>("differ");
    EventRow same = eventOf(1, {}, u"2021"_s);
    same.claims = {
        claimOf(u"2021"_s, ClaimSign::Agree, u"a"_s, u"fr"_s), claimOf(u"2021"_s, ClaimSign::Agree, u"b"_s, u"nl"_s)};
    QTest::newRow("no claims") << eventOf(1, {}, u"2021"_s) << false;
    QTest::newRow("the same") << same << false;
    QTest::newRow("coarser") << waysToKnow().at(11).event << true;
    QTest::newRow("disputed") << waysToKnow().at(12).event << true;
    same.claims.append(claimOf(u"2022"_s, ClaimSign::Alone, u"c"_s, u"it"_s));
    same.claims.last().status = Status::Rejected;
    QTest::newRow("a rejected one does not count") << same << false;
    same.claims.last().status = Status::Accepted;
    same.claims.last().stance = Stance::Contradicts;
    QTest::newRow("a denied one is no time at which it was") << same << false;
}

void TestEventIndex::claimsThatDiffer()
{
    QFETCH(EventRow, event);
    QFETCH(bool, differ);
    QCOMPARE(claimsDiffer(event), differ);
}

void TestEventIndex::findsWhatTouchesTheView_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<quint32>("seed");
    for (const int count : {0, 1, 63, 64, 65, 1000}) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%d, %u", count, seed) << count << seed;
    }
}

// Against looking at each event in turn.
void TestEventIndex::findsWhatTouchesTheView()
{
    QFETCH(int, count);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<EventRow> events;
    const Day origin = edtf(u"2020-01-01"_s).bounds().earliest;
    const auto iso = [](Day day) { return QDate::fromJulianDay(day).toString(Qt::ISODate); };
    for (int i = 0; i < count; ++i) {
        const Day first = origin + random.bounded(1000);
        const Day last = first + (random.bounded(10) == 0 ? random.bounded(600) : random.bounded(5));
        events.append(eventOf(i + 1, {}, first == last ? iso(first) : iso(first) + u'/' + iso(last)));
    }
    const EventIndex index(events);
    QList<DayBounds> bounds;
    for (qsizetype i = 0; i < index.dated().size(); ++i)
        bounds.append(index.bounds(i));
    const TouchCount touches(bounds);
    for (int view = 0; view < 20; ++view) {
        const Day first = origin - 50 + random.bounded(1700);
        const DayBounds days{first, first + random.bounded(100)};
        QList<qsizetype> expected;
        for (qsizetype i = 0; i < bounds.size(); ++i) {
            if (bounds.at(i).overlaps(days))
                expected.append(i);
        }
        QCOMPARE(index.touching(days), expected);
        QCOMPARE(index.countTouching(days), expected.size());
        QCOMPARE(touches.touching(days), expected.size());
    }
}

void TestEventIndex::anEmptyCaseHasNoBounds()
{
    QVERIFY(EventIndex().whole().isEmpty());
    QVERIFY(EventIndex({eventOf(1, {}, {})}).whole().isEmpty());
    QCOMPARE(EventIndex().touching({0, 100}), QList<qsizetype>());
}

QTEST_GUILESS_MAIN(TestEventIndex)
#include "tst_eventindex.moc"
