// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/importrate.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dossier;

class tst_ImportRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_nothing_before_it_knows();
    void is_that_of_the_last_seconds();
    void does_not_jump();
    void tells_what_is_left();
    void stands_still_without_a_figure();
};

void tst_ImportRate::says_nothing_before_it_knows()
{
    ImportRate rate;
    QVERIFY(!rate.perSecond());
    rate.add(0, 0);
    rate.add(900, 500);
    QVERIFY(!rate.perSecond());
    QVERIFY(!rate.secondsLeft(10));
    rate.add(1000, 500);
    QCOMPARE(rate.perSecond(), 500.0);
}

void tst_ImportRate::is_that_of_the_last_seconds()
{
    ImportRate rate;
    for (qint64 t = 0; t <= 60'000; t += 100)
        rate.add(t, t < 50'000 ? t / 100 : 500 + (t - 50'000) / 10); // ten a second, then a hundred
    QVERIFY2(std::abs(*rate.perSecond() - 100) < 1, qPrintable(QString::number(*rate.perSecond())));
}

// One file that takes a second and a half among hundreds a second moves the figure by a third at most.
void tst_ImportRate::does_not_jump()
{
    ImportRate rate;
    qint64 time = 0;
    qsizetype done = 0;
    for (; time < 10'000; time += 10)
        rate.add(time, done += 3);
    const double before = *rate.perSecond();
    rate.add(time += 1500, ++done);
    QVERIFY(*rate.perSecond() > before * 0.65);
    double last = *rate.perSecond();
    for (int i = 0; i < 200; ++i) {
        rate.add(time += 10, done += 3);
        QVERIFY(std::abs(*rate.perSecond() - last) < before * 0.05);
        last = *rate.perSecond();
    }
}

void tst_ImportRate::tells_what_is_left()
{
    ImportRate rate;
    rate.add(0, 0);
    rate.add(2000, 620);
    QCOMPARE(rate.perSecond(), 310.0);
    QCOMPARE(rate.secondsLeft(760), 3);
    QCOMPARE(rate.secondsLeft(0), 0);
}

void tst_ImportRate::stands_still_without_a_figure()
{
    ImportRate rate;
    rate.add(0, 5);
    rate.add(20'000, 5);
    QVERIFY(!rate.perSecond());
}

QTEST_GUILESS_MAIN(tst_ImportRate)
#include "tst_importrate.moc"
