// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/sight.h"

#include <QTest>

using namespace dossier::sight;

/// The measuring instrument itself: without it the distances between our colours would prove nothing.
class TestSight : public QObject
{
    Q_OBJECT

private slots:
    void ciede2000_data()
    {
        // From the supplementary test data of Sharma, Wu and Dalal.
        QTest::addColumn<double>("l1");
        QTest::addColumn<double>("a1");
        QTest::addColumn<double>("b1");
        QTest::addColumn<double>("l2");
        QTest::addColumn<double>("a2");
        QTest::addColumn<double>("b2");
        QTest::addColumn<double>("expected");
        QTest::newRow("1") << 50.0 << 2.6772 << -79.7751 << 50.0 << 0.0 << -82.7485 << 2.0425;
        QTest::newRow("7") << 50.0 << 0.0 << 0.0 << 50.0 << -1.0 << 2.0 << 2.3669;
        QTest::newRow("9") << 50.0 << 2.49 << -0.001 << 50.0 << -2.49 << 0.0009 << 7.1792;
        QTest::newRow("11") << 50.0 << 2.49 << -0.001 << 50.0 << -2.49 << 0.0011 << 7.2195;
        QTest::newRow("17") << 50.0 << 2.5 << 0.0 << 73.0 << 25.0 << -18.0 << 27.1492;
        QTest::newRow("25") << 60.2574 << -34.0099 << 36.2677 << 60.4626 << -34.1751 << 39.4387 << 1.2644;
        QTest::newRow("34") << 2.0776 << 0.0795 << -1.1350 << 0.9033 << -0.0636 << -0.5514 << 0.9082;
    }

    void ciede2000()
    {
        QFETCH(double, l1);
        QFETCH(double, a1);
        QFETCH(double, b1);
        QFETCH(double, l2);
        QFETCH(double, a2);
        QFETCH(double, b2);
        QFETCH(double, expected);
        QVERIFY(std::abs(dossier::sight::ciede2000({l1, a1, b1}, {l2, a2, b2}) - expected) < 0.0001);
    }

    void redAndGreenComeTogetherForSomeEyes()
    {
        const QColor red(0xb0, 0x60, 0x30);
        const QColor green(0x70, 0x80, 0x30);
        QVERIFY(distance(red, green, Sight::Normal) > 30);
        QVERIFY(distance(red, green, Sight::Deuteranopia) < 15);
    }

    void greyIsGreyToEveryEye()
    {
        for (const Sight sight : {Sight::Deuteranopia, Sight::Protanopia, Sight::Tritanopia}) {
            const Triple grey = lab(seen(QColor(128, 128, 128), sight));
            QVERIFY(std::abs(grey[1]) < 0.1);
            QVERIFY(std::abs(grey[2]) < 0.1);
        }
    }
};

QTEST_GUILESS_MAIN(TestSight)
#include "tst_sight.moc"
