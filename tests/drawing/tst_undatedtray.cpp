// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/undatedtray.h"

#include "drawing/drawnevents.h"

#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class TestUndatedTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatFitsAndCountsTheRest_data();
    void showsWhatFitsAndCountsTheRest();
    void findsWhatIsAtAPlace();
};

void TestUndatedTray::showsWhatFitsAndCountsTheRest_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<qsizetype>("first");
    QTest::addColumn<qsizetype>("shown");
    QTest::addColumn<qsizetype>("above");
    QTest::addColumn<qsizetype>("below");
    QTest::newRow("none") << 0 << qsizetype(0) << qsizetype(0) << qsizetype(0) << qsizetype(0);
    QTest::newRow("all fit") << 6 << qsizetype(0) << qsizetype(6) << qsizetype(0) << qsizetype(0);
    QTest::newRow("one too many") << 7 << qsizetype(0) << qsizetype(5) << qsizetype(0) << qsizetype(2);
    QTest::newRow("in the middle") << 20 << qsizetype(8) << qsizetype(5) << qsizetype(8) << qsizetype(7);
    QTest::newRow("at the end") << 20 << qsizetype(99) << qsizetype(5) << qsizetype(15) << qsizetype(0);
    QTest::newRow("before the beginning") << 20 << qsizetype(-3) << qsizetype(5) << qsizetype(0) << qsizetype(15);
}

void TestUndatedTray::showsWhatFitsAndCountsTheRest()
{
    QFETCH(int, events);
    QFETCH(qsizetype, first);
    QFETCH(qsizetype, shown);
    QFETCH(qsizetype, above);
    QFETCH(qsizetype, below);
    QList<EventRow> rows;
    for (int i = 0; i < events; ++i)
        rows.append(eventOf(i + 1, u"Some day %1"_s.arg(i), {}));
    const QRectF area(0, 0, 200, 155); // six rows of 20 under the title
    const UndatedTray tray = UndatedTray::arrange(EventIndex(rows), area, 25, 20, first);
    QCOMPARE(tray.rows.size(), shown);
    QCOMPARE(tray.above, above);
    QCOMPARE(tray.below, below);
    QCOMPARE(tray.moreRect.isNull(), events <= 6);
    for (const TrayRow &row : tray.rows)
        QVERIFY(area.contains(row.rect));
    if (!tray.rows.isEmpty())
        QCOMPARE(tray.rows.first().index, above);
}

void TestUndatedTray::findsWhatIsAtAPlace()
{
    const UndatedTray tray = UndatedTray::arrange(EventIndex(smallCaseEvents()), {0, 0, 200, 200}, 25, 20, 0);
    QCOMPARE(tray.eventAt({100, 25 + 7 + 30}), EventId(15));
    QVERIFY(!tray.eventAt({100, 10}).isValid());
    QCOMPARE(tray.rectOf(EventId(15)), QRectF(0, 52, 200, 20));
    QVERIFY(tray.rectOf(EventId(1)).isNull());
}

QTEST_GUILESS_MAIN(TestUndatedTray)
#include "tst_undatedtray.moc"
