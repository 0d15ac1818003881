// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/hatch.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dossier;

class TestHatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTileEndsWhereTheNextBegins_data();
    void aTileEndsWhereTheNextBegins();
    void linesStayWithTheirBar();
    void isFarFromSolid();

private:
    const Hatch m_hatch{Qt::black, Qt::white};
};

void TestHatch::aTileEndsWhereTheNextBegins_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0})
        QTest::addRow("%g", ratio) << ratio;
}

// A row of the tile, moved by one line, is the row itself: 22 lines a side, so that the tile repeats without a seam.
void TestHatch::aTileEndsWhereTheNextBegins()
{
    QFETCH(double, ratio);
    const QImage tile = m_hatch.tile(ratio).toImage();
    QCOMPARE(tile.width(), qRound(Hatch::tileSize * ratio));
    const int last = tile.width() - 1;
    for (int y = 1; y < tile.height(); ++y) {
        // At 45° the line that leaves at the left edge comes in at the right edge one row up.
        const int out = qGray(tile.pixel(0, y - 1));
        const int in = qGray(tile.pixel(last, y));
        QVERIFY2(std::abs(out - in) < 40, qPrintable(QString::number(y)));
    }
}

void TestHatch::linesStayWithTheirBar()
{
    const auto draw = [this](double left) {
        QImage image(400, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_hatch.fill(&painter, {left, 0, 200, 20}, {left, 0});
        painter.end();
        return image.copy(qRound(left), 0, 200, 20);
    };
    QCOMPARE(draw(17), draw(0));
    QCOMPARE(draw(143), draw(0));
}

void TestHatch::isFarFromSolid()
{
    const QImage tile = m_hatch.tile(1).toImage();
    double sum = 0;
    for (int y = 0; y < tile.height(); ++y) {
        for (int x = 0; x < tile.width(); ++x)
            sum += 255 - qGray(tile.pixel(x, y));
    }
    const double share = sum / 255 / tile.width() / tile.height();
    QVERIFY2(share > 0.12 && share < 0.3, qPrintable(QString::number(share)));
}

QTEST_MAIN(TestHatch)
#include "tst_hatch.moc"
