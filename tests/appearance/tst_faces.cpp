// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/faces.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestFaces : public QObject
{
    Q_OBJECT

private slots:
    void readingFacesFallBackInOrder()
    {
        QCOMPARE(readingFont(Face::Serif).families().mid(0, 2), QStringList({u"Noto Serif"_s, u"Charis SIL"_s}));
        QCOMPARE(readingFont(Face::Serif).styleHint(), QFont::Serif);
        QCOMPARE(readingFont(Face::Sans).families().mid(0, 2), QStringList({u"Source Sans 3"_s, u"Noto Sans"_s}));
        QCOMPARE(readingFont(Face::Sans).styleHint(), QFont::SansSerif);
    }

    void firstInstalledFaceIsTaken()
    {
        if (!QFontDatabase::hasFamily(u"Noto Serif"_s))
            QSKIP("Noto Serif is not installed");
        QCOMPARE(QFontInfo(readingFont(Face::Serif)).family(), u"Noto Serif"_s);
    }

    void readingSizeIsInPoints()
    {
        QCOMPARE(readingFont(Face::Serif).pointSizeF(), 12.0);
        QCOMPARE(readingFont(Face::Sans, 17.5).pointSizeF(), 17.5);
        QCOMPARE(readingFont(Face::Serif).weight(), QFont::Normal);
    }

    void linesStandFurtherApartInSerif()
    {
        QCOMPARE(lineStep(Face::Serif), 1.55);
        QCOMPARE(lineStep(Face::Sans), 1.5);
    }

    void titleIsLargerAndHeavier()
    {
        const QFont title = titleFont(Face::Serif, 10);
        QCOMPARE(title.pointSizeF(), 13.0);
        QCOMPARE(title.weight(), QFont::DemiBold);
        QCOMPARE(title.families(), readingFont(Face::Serif).families());
    }

    void smallFontScalesPointsAndPixels()
    {
        QFont points;
        points.setPointSizeF(10);
        QCOMPARE(smallFont(points).pointSizeF(), 9.2);
        QFont pixels;
        pixels.setPixelSize(13);
        QCOMPARE(smallFont(pixels).pixelSize(), 12);
    }

    void badgeIsNeverUnderEightPoints()
    {
        QFont interface;
        interface.setPointSizeF(12);
        QCOMPARE(badgeFont(interface).pointSizeF(), 10.2);
        interface.setPointSizeF(9);
        QCOMPARE(badgeFont(interface).pointSizeF(), 8.0);
    }

    void figuresOfBadgesAreOfEqualWidth()
    {
        QCOMPARE(badgeFont(QFont()).featureValue("tnum"), 1U);
        QCOMPARE(tabularFont(QFont()).featureValue("tnum"), 1U);
        QCOMPARE(tabularFont(QFont()).pointSizeF(), QFont().pointSizeF());
    }

    void fixedFontGoesWithTheInterface()
    {
        const QFont before = QGuiApplication::font();
        QFont interface = before;
        interface.setPointSizeF(20);
        QGuiApplication::setFont(interface);
        QCOMPARE(fixedFont().pointSizeF(), 18.4);
        QCOMPARE(fixedFont().family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        QGuiApplication::setFont(before);
    }
};

QTEST_MAIN(TestFaces)
#include "tst_faces.moc"
