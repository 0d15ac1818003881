// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/densitystrip.h"

#include <QTest>

using namespace dossier;

namespace {

const QRectF area(200, 400, 1000, 30);
const DayBounds whole{1000, 1999};

DensityStrip strip()
{
    return DensityStrip::arrange(
        Coverage({{{1000, 1009}, 4}, {{1500, 1999}, 1}}), Coverage({{{1000, 1009}, 2}}), whole, area);
}

} // namespace

class TestDensityStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeCase();
    void columnsStandInTheStripAndLitOnesAtTheirFoot();
    void theFrameIsWhatIsInView_data();
    void theFrameIsWhatIsInView();
    void gripsAreFoundAtTheEdges();
    void anEmptyCaseHasNoColumns();
};

void TestDensityStrip::showsTheWholeCase()
{
    QVERIFY(strip().scale.x(1000) > area.left());
    QVERIFY(strip().scale.x(2000) < area.right());
    QVERIFY(strip().scale.x(2000) - strip().scale.x(1000) > 0.9 * area.width());
}

void TestDensityStrip::columnsStandInTheStripAndLitOnesAtTheirFoot()
{
    double tallest = 0;
    for (const StripColumn &column : strip().columns) {
        QVERIFY(column.left >= area.left() - 5 && column.left < area.right());
        QVERIFY(column.height >= 2 && column.height <= area.height());
        QVERIFY(column.litHeight <= column.height);
        const bool inFirst = column.left + column.width < strip().scale.x(1010);
        QCOMPARE(column.litHeight > 0, column.left < strip().scale.x(1010));
        if (inFirst)
            QVERIFY(std::abs(column.litHeight / column.height - 0.5) < 1e-6);
        tallest = std::max(tallest, column.height);
    }
    QVERIFY(tallest > area.height() / 2);
}

void TestDensityStrip::theFrameIsWhatIsInView_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::newRow("a part") << 1200.0 << 1400.0;
    QTest::newRow("all") << 900.0 << 2100.0;
    QTest::newRow("a day") << 1200.0 << 1201.0;
    QTest::newRow("beyond the end") << 1900.0 << 2500.0;
}

void TestDensityStrip::theFrameIsWhatIsInView()
{
    QFETCH(double, start);
    QFETCH(double, end);
    const QRectF frame = strip().frame(TimeScale{0, 800, start, end});
    QVERIFY(area.contains(frame));
    QVERIFY(frame.width() >= 6); // it can be taken hold of
    if (start >= 1000 && end <= 2000 && end - start > 10) {
        QVERIFY(std::abs(frame.left() - strip().scale.x(start)) < 1e-6);
        QVERIFY(std::abs(frame.right() - strip().scale.x(end)) < 1e-6);
    }
}

void TestDensityStrip::gripsAreFoundAtTheEdges()
{
    const TimeScale view{0, 800, 1200, 1400};
    const QRectF frame = strip().frame(view);
    const double y = frame.center().y();
    QCOMPARE(strip().gripAt({frame.left(), y}, view), DensityStrip::Grip::Left);
    QCOMPARE(strip().gripAt({frame.right(), y}, view), DensityStrip::Grip::Right);
    QCOMPARE(strip().gripAt({frame.center().x(), y}, view), DensityStrip::Grip::Frame);
    QCOMPARE(strip().gripAt({frame.right() + 50, y}, view), DensityStrip::Grip::None);
    QCOMPARE(strip().gripAt({frame.center().x(), area.top() - 5}, view), DensityStrip::Grip::None);
}

void TestDensityStrip::anEmptyCaseHasNoColumns()
{
    QVERIFY(DensityStrip::arrange({}, {}, {1, 0}, area).columns.isEmpty());
}

QTEST_GUILESS_MAIN(TestDensityStrip)
#include "tst_densitystrip.moc"
