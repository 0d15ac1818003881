// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/faces.h"
#include "appearance/measures.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QTest>

using namespace dossier;
using namespace dossier::measures;

class TestMeasures : public QObject
{
    Q_OBJECT

private slots:
    void heightsGrowWithTheFont_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::newRow("usual") << 13;
        QTest::newRow("large") << 20;
        QTest::newRow("very large") << 31;
    }

    void heightsGrowWithTheFont()
    {
        QFETCH(int, pixels);
        QFont font;
        font.setPixelSize(pixels);
        const QFontMetrics interface(font);
        const QFontMetrics small(smallFont(font));
        const int height = interface.height();
        QCOMPARE(rowHeight(interface), height + 8);
        QCOMPARE(twoLineRowHeight(interface, small), height + small.height() + 6);
        QCOMPARE(sourceRowHeight(interface, small, 2), 2 * height + small.height() + 14);
        QCOMPARE(toolbarHeight(interface), height + 22);
        QCOMPARE(dockTitleHeight(interface), height + 12);
        QCOMPARE(columnHeadHeight(interface), height + 18);
        QCOMPARE(buttonHeight(interface), height + 12);
        QCOMPARE(fieldHeight(interface), height + 10);
        QCOMPARE(statusBarHeight(interface), height + 7);
    }

    void compactRowsSaveFourPixels()
    {
        const QFontMetrics interface{QFont()};
        QCOMPARE(rowHeight(interface, Density::Compact), rowHeight(interface) - 4);
        QCOMPARE(twoLineRowHeight(interface, interface, Density::Compact), twoLineRowHeight(interface, interface) - 4);
        QCOMPARE(
            sourceRowHeight(interface, interface, 1, Density::Compact), sourceRowHeight(interface, interface, 1) - 4);
    }

    void linesOfTextHaveAMeasure()
    {
        const QFontMetricsF reading(readingFont(Face::Serif));
        QCOMPARE(textWidth(2000, reading), 68 * reading.averageCharWidth());
        QCOMPARE(textWidth(372, reading), 300.0);
        QCOMPARE(textWidth(40, reading), 0.0);
        QVERIFY(textWidth(2000, reading, TextWidth::Narrow) < textWidth(2000, reading));
        QVERIFY(textWidth(2000, reading, TextWidth::Wide) > textWidth(2000, reading));
        QCOMPARE(textWidth(2000, reading, TextWidth::Column), 1928.0);
        for (const TextWidth width : {TextWidth::Narrow, TextWidth::Wide, TextWidth::Column}) {
            QCOMPARE(textWidth(372, reading, width), 300.0);
            QCOMPARE(textWidth(40, reading, width), 0.0);
        }
    }

    void motionStopsWhereItIsNotWanted()
    {
        QCOMPARE(duration(Motion::ScrollToMention, 250, false), 160);
        QCOMPARE(duration(Motion::TimelineZoom, 250, false), 180);
        QCOMPARE(duration(Motion::BriefingStep, 250, false), 120);
        for (const Motion motion : {Motion::ScrollToMention, Motion::TimelineZoom, Motion::BriefingStep}) {
            QCOMPARE(duration(motion, 0, false), 0);
            QCOMPARE(duration(motion, 250, true), 0);
        }
    }
};

QTEST_MAIN(TestMeasures)
#include "tst_measures.moc"
