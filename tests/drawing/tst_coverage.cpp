// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/coverage.h"

#include <QTest>

using namespace dossier;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsEvenly_data();
    void spreadsEvenly();
    void weighs();
    void isNothingWithoutParts();
};

void TestCoverage::spreadsEvenly_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("expected");
    // One event on day 10, one over days 10 to 19, one over 100 to 199.
    QTest::newRow("all") << 0.0 << 300.0 << 3.0;
    QTest::newRow("the day") << 10.0 << 11.0 << 1.1;
    QTest::newRow("half a day") << 10.0 << 10.5 << 0.55;
    QTest::newRow("within the second") << 12.0 << 17.0 << 0.5;
    QTest::newRow("between") << 20.0 << 100.0 << 0.0;
    QTest::newRow("a tenth of the third") << 120.0 << 130.0 << 0.1;
    QTest::newRow("before") << -50.0 << 10.0 << 0.0;
    QTest::newRow("after") << 200.0 << 900.0 << 0.0;
}

void TestCoverage::spreadsEvenly()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, expected);
    const Coverage coverage({{{10, 10}, 1}, {{100, 199}, 1}, {{10, 19}, 1}});
    QVERIFY(std::abs(coverage.within(from, to) - expected) < 1e-9);
}

void TestCoverage::weighs()
{
    const Coverage coverage({{{10, 19}, 4}, {{15, 24}, 2}});
    QVERIFY(std::abs(coverage.total() - 6) < 1e-9);
    QVERIFY(std::abs(coverage.within(15, 20) - 3) < 1e-9);
}

void TestCoverage::isNothingWithoutParts()
{
    QCOMPARE(Coverage().within(0, 100), 0.0);
    QCOMPARE(Coverage().total(), 0.0);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
