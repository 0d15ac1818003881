// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timescale.h"

#include <QDate>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Day day(int year, int month = 1, int number = 1)
{
    return QDate(year, month, number).toJulianDay();
}

TimeScale scaleOver(Day first, Day last, double width = 1000)
{
    return TimeScale{200, 200 + width, double(first), double(last) + 1};
}

QStringList labels(const QList<TimeTick> &ticks)
{
    QStringList labels;
    for (const TimeTick &tick : ticks) {
        if (!tick.label.isEmpty())
            labels.append(tick.label);
    }
    return labels;
}

bool isNear(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAndPixelsGoThereAndBack_data();
    void daysAndPixelsGoThereAndBack();
    void aDayTakesUpItsPixels();
    void zoomingKeepsTheDayUnderThePointer_data();
    void zoomingKeepsTheDayUnderThePointer();
    void panningMovesByPixels();
    void fittingShowsAllWithMargins_data();
    void fittingShowsAllWithMargins();
    void limitsAreKept_data();
    void limitsAreKept();
    void limitsLeaveAWindowInsideThemAlone();
    void onTheWayAFixedDayStays();
    void ticksNameWhatThereIsRoomFor_data();
    void ticksNameWhatThereIsRoomFor();
    void labelsKeepTheirDistance_data();
    void labelsKeepTheirDistance();
    void ticksAreFew_data();
    void ticksAreFew();
};

void TestTimeScale::daysAndPixelsGoThereAndBack_data()
{
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::newRow("a week") << day(2021, 3, 1) << day(2021, 3, 7);
    QTest::newRow("a year") << day(2021) << day(2021, 12, 31);
    QTest::newRow("a century") << day(1901) << day(2000, 12, 31);
    QTest::newRow("before our era") << day(-300) << day(300);
}

void TestTimeScale::daysAndPixelsGoThereAndBack()
{
    QFETCH(Day, first);
    QFETCH(Day, last);
    const TimeScale scale = scaleOver(first, last);
    for (const double x : {200.0, 333.3, 700.0, 1200.0})
        QVERIFY(isNear(scale.x(scale.day(x)), x, 1e-3));
    QVERIFY(isNear(scale.x(double(first)), 200, 1e-3));
    QVERIFY(isNear(scale.x(double(last) + 1), 1200, 1e-3));
    QCOMPARE(scale.inView(), (DayBounds{first, last}));
}

void TestTimeScale::aDayTakesUpItsPixels()
{
    const TimeScale scale = scaleOver(day(2021, 3, 1), day(2021, 3, 10));
    QVERIFY(isNear(scale.pixelsPerDay(), 100));
    QCOMPARE(scale.dayAt(200), day(2021, 3, 1));
    QCOMPARE(scale.dayAt(299.9), day(2021, 3, 1));
    QCOMPARE(scale.dayAt(300), day(2021, 3, 2));
}

void TestTimeScale::zoomingKeepsTheDayUnderThePointer_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("x");
    for (const double factor : {0.25, 0.9, 1.1, 8.0}) {
        for (const double x : {200.0, 512.0, 1200.0})
            QTest::addRow("%g at %g", factor, x) << factor << x;
    }
}

void TestTimeScale::zoomingKeepsTheDayUnderThePointer()
{
    QFETCH(double, factor);
    QFETCH(double, x);
    const TimeScale scale = scaleOver(day(2019), day(2024, 12, 31));
    const TimeScale zoomed = scale.zoomed(factor, x);
    QVERIFY(isNear(zoomed.day(x), scale.day(x), 1e-3));
    QVERIFY(isNear(zoomed.pixelsPerDay(), scale.pixelsPerDay() * factor));
}

void TestTimeScale::panningMovesByPixels()
{
    const TimeScale scale = scaleOver(day(2019), day(2024, 12, 31));
    const TimeScale panned = scale.panned(100);
    QVERIFY(isNear(panned.day(400), scale.day(500), 1e-3));
    QVERIFY(isNear(panned.days(), scale.days()));
}

void TestTimeScale::fittingShowsAllWithMargins_data()
{
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::addColumn<bool>("fills");
    QTest::newRow("six years") << day(2019) << day(2024, 12, 31) << true;
    QTest::newRow("a month") << day(2019, 4, 1) << day(2019, 4, 30) << true;
    QTest::newRow("a day: no closer than is known") << day(2019, 4, 1) << day(2019, 4, 1) << false;
}

void TestTimeScale::fittingShowsAllWithMargins()
{
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(bool, fills);
    const TimeScale scale = TimeScale::fitting({first, last}, 200, 1200, 24);
    QVERIFY(scale.x(double(first)) >= 224 - 1e-6);
    QVERIFY(scale.x(double(last) + 1) <= 1176 + 1e-6);
    QVERIFY(scale.pixelsPerDay() <= TimeScale::mostPixelsPerDay + 1e-6);
    QCOMPARE(isNear(scale.x(double(first)), 224, 1e-3), fills);
}

void TestTimeScale::limitsAreKept_data()
{
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::newRow("too close") << day(2021, 3, 1) << day(2021, 3, 1);
    QTest::newRow("too wide") << day(1000) << day(3000);
    QTest::newRow("long before") << day(1990) << day(1991);
    QTest::newRow("long after") << day(2040) << day(2041);
}

void TestTimeScale::limitsAreKept()
{
    QFETCH(Day, first);
    QFETCH(Day, last);
    const DayBounds whole{day(2019), day(2024, 12, 31)};
    const TimeScale scale = scaleOver(first, last).limited(whole);
    QVERIFY(scale.pixelsPerDay() <= TimeScale::mostPixelsPerDay + 1e-6);
    QVERIFY(scale.days() <= 3 * double(whole.latest + 1 - whole.earliest) + 1e-6);
    QVERIFY(scale.inView().overlaps(whole));
}

void TestTimeScale::limitsLeaveAWindowInsideThemAlone()
{
    const TimeScale scale = scaleOver(day(2020), day(2021));
    QCOMPARE(scale.limited({day(2019), day(2024, 12, 31)}), scale);
}

void TestTimeScale::onTheWayAFixedDayStays()
{
    const TimeScale from = scaleOver(day(2019), day(2024, 12, 31));
    const TimeScale to = from.zoomed(3, 450);
    for (const double share : {0.0, 0.3, 0.7, 1.0})
        QVERIFY(isNear(TimeScale::between(from, to, share).day(450), from.day(450), 1e-3));
}

void TestTimeScale::ticksNameWhatThereIsRoomFor_data()
{
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("years") << day(2018, 10) << day(2022, 6, 30)
                           << QStringList{u"2018"_s, u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s};
    QTest::newRow("the year that began before the view")
        << day(2018, 6) << day(2021, 6)
        << QStringList{u"2018"_s, u"Oct"_s, u"2019"_s, u"Apr"_s, u"Jul"_s, u"Oct"_s, u"2020"_s, u"Apr"_s, u"Jul"_s,
               u"Oct"_s, u"2021"_s, u"Apr"_s};
    QTest::newRow("months") << day(2021) << day(2021, 12, 31)
                            << QStringList{u"2021"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s,
                                   u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    QTest::newRow("days") << day(2021, 3, 1) << day(2021, 3, 10)
                          << QStringList{u"Mar 2021"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s,
                                 u"10"_s};
    QTest::newRow("decades") << day(1901) << day(2000, 12, 31)
                             << QStringList{u"1905"_s, u"1910"_s, u"1915"_s, u"1920"_s, u"1925"_s, u"1930"_s, u"1935"_s,
                                    u"1940"_s, u"1945"_s, u"1950"_s, u"1955"_s, u"1960"_s, u"1965"_s, u"1970"_s,
                                    u"1975"_s, u"1980"_s, u"1985"_s, u"1990"_s, u"1995"_s};
}

void TestTimeScale::ticksNameWhatThereIsRoomFor()
{
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(QStringList, expected);
    QCOMPARE(labels(timeTicks(scaleOver(first, last), QLocale::c())), expected);
}

void TestTimeScale::labelsKeepTheirDistance_data()
{
    QTest::addColumn<double>("years");
    for (const double years : {0.01, 0.05, 0.1, 0.3, 0.7, 1.3, 2.2, 3.9, 8.0, 21.0, 50.0, 400.0, 5000.0})
        QTest::addRow("%g years", years) << years;
}

void TestTimeScale::labelsKeepTheirDistance()
{
    QFETCH(double, years);
    for (double start = double(day(2020)); start < double(day(2021)); start += 23.7) {
        const TimeScale scale{100, 1100, start, start + years * TimeScale::daysPerYear};
        double before = -1000;
        for (const TimeTick &tick : timeTicks(scale, QLocale::c())) {
            if (tick.label.isEmpty())
                continue;
            QVERIFY2(tick.x - before >= leastLabelDistance - 1e-6, qPrintable(tick.label));
            QVERIFY(tick.labelX >= scale.left && tick.labelX <= scale.right);
            before = tick.x;
        }
    }
}

void TestTimeScale::ticksAreFew_data()
{
    labelsKeepTheirDistance_data();
}

void TestTimeScale::ticksAreFew()
{
    QFETCH(double, years);
    const TimeScale scale{0, 1000, double(day(2020)), double(day(2020)) + years * TimeScale::daysPerYear};
    const QList<TimeTick> ticks = timeTicks(scale, QLocale::c());
    QVERIFY(ticks.size() <= 250);
    QVERIFY(years < 0.01 || !labels(ticks).isEmpty());
    QVERIFY(std::ranges::is_sorted(ticks, {}, &TimeTick::x));
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
