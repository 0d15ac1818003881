// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dossier;

class tst_Counting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing_is_asked_while_nobody_wants_it();
    void a_number_that_still_holds_is_not_asked_for_again();
    void many_changes_are_one_question_at_a_time();
    void a_slow_answer_makes_a_long_pause();
};

void tst_Counting::nothing_is_asked_while_nobody_wants_it()
{
    int asked = 0;
    Counting counting([&asked] { ++asked; });
    counting.makeStale();
    QTest::qWait(3 * Counting::shortestPause);
    QCOMPARE(asked, 0);
    counting.setWanted(true);
    QTRY_COMPARE(asked, 1);
    counting.answered();
    counting.makeStale();
    counting.setWanted(false); // before its turn came
    QTest::qWait(3 * Counting::shortestPause);
    QCOMPARE(asked, 1);
}

void tst_Counting::a_number_that_still_holds_is_not_asked_for_again()
{
    int asked = 0;
    Counting counting([&asked] { ++asked; });
    counting.setWanted(true);
    QTRY_COMPARE(asked, 1);
    counting.answered();
    counting.setWanted(false);
    counting.setWanted(true);
    QTest::qWait(3 * Counting::shortestPause);
    QCOMPARE(asked, 1);
    counting.setWanted(false);
    counting.makeStale();
    counting.setWanted(true);
    QTRY_COMPARE(asked, 2);
}

void tst_Counting::many_changes_are_one_question_at_a_time()
{
    int asked = 0;
    Counting counting([&asked] { ++asked; });
    counting.setWanted(true);
    for (int change = 0; change < 100; ++change)
        counting.makeStale();
    QTRY_COMPARE(asked, 1);
    for (int change = 0; change < 100; ++change)
        counting.makeStale();
    QTest::qWait(3 * Counting::shortestPause);
    QCOMPARE(asked, 1); // while the first is not answered
    counting.answered();
    QTRY_COMPARE(asked, 2);
}

void tst_Counting::a_slow_answer_makes_a_long_pause()
{
    int asked = 0;
    Counting counting([&asked] { ++asked; });
    counting.setWanted(true);
    QTRY_COMPARE(asked, 1);
    QTest::qWait(2 * Counting::shortestPause);
    counting.makeStale();
    QElapsedTimer since;
    since.start();
    counting.answered();
    QTRY_COMPARE(asked, 2);
    QVERIFY(since.elapsed() >= 2 * Counting::shortestPause * Counting::pauseFactor * 9 / 10);
}

QTEST_GUILESS_MAIN(tst_Counting)

#include "tst_counting.moc"
