// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinecontent.h"

#include "drawing/drawnevents.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestTimelineContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsEachEventOverItsDateByItsSources();
    void daysAloneAreCountedAsTheirEventsWouldBe();
    void anEmptyCaseIsEmpty();
};

void TestTimelineContent::spreadsEachEventOverItsDateByItsSources()
{
    const TimelineContent content = TimelineContent::of(tests::smallCaseEvents());
    QCOMPARE(content.index.size(), 16);
    double sources = 0;
    for (const EventRow &event : content.index.dated())
        sources += event.sources;
    QVERIFY(std::abs(content.coverage.total() - sources) < 1e-6);
    // The first event is drawn over the year a coarser claim gives, but it is the month that counts.
    const DayBounds month = tests::edtf(u"2019-04"_s).bounds();
    QVERIFY(std::abs(content.coverage.within(double(month.earliest), double(month.latest) + 1) - 4) < 1e-6);
    const DayBounds year = tests::edtf(u"2019"_s).bounds();
    QVERIFY(std::abs(content.coverage.within(double(year.earliest), double(year.latest) + 1) - 4) < 1e-6);
}

void TestTimelineContent::daysAloneAreCountedAsTheirEventsWouldBe()
{
    const DayBounds month = tests::edtf(u"2019-04"_s).bounds();
    const DayBounds since{month.latest + 10, daysEnd};
    const TimelineContent content = TimelineContent::ofDays({{month, 4}, {since, 2}, {{1, 0}, 3}});
    QVERIFY(!content.index.knowsEvents());
    QCOMPARE(content.index.size(), 9);
    QCOMPARE(content.index.undatedCount(), 3);
    QCOMPARE(content.index.countTouching(month), 4);
    QCOMPARE(content.index.whole(), (DayBounds{month.earliest, since.earliest})); // drawn as far as is known
    QVERIFY(content.index.touching(month).isEmpty());
    QVERIFY(std::abs(content.coverage.total() - 6) < 1e-6);
}

void TestTimelineContent::anEmptyCaseIsEmpty()
{
    const TimelineContent content = TimelineContent::of({});
    QCOMPARE(content.index.size(), 0);
    QCOMPARE(content.coverage.total(), 0.0);
}

QTEST_GUILESS_MAIN(TestTimelineContent)
#include "tst_timelinecontent.moc"
