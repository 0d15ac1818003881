// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/theninpool.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace dossier;

class tst_ThenInPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void an_answer_given_while_it_is_asked_for_is_worked_on_once();
    void a_cancelled_question_makes_nothing();
};

void tst_ThenInPool::an_answer_given_while_it_is_asked_for_is_worked_on_once()
{
    constexpr int rounds = 20000;
    std::atomic<QPromise<int> *> asked = nullptr;
    std::atomic<bool> isOver = false;
    const std::unique_ptr<QThread> answering(QThread::create([&] {
        while (!isOver) {
            const std::unique_ptr<QPromise<int>> promise(asked.exchange(nullptr));
            if (!promise)
                continue;
            promise->addResult(20);
            giveAnswer(*promise);
        }
    }));
    answering->start();
    std::atomic<int> made = 0;
    for (int round = 0; round < rounds; ++round) {
        auto promise = std::make_unique<QPromise<int>>();
        promise->start();
        const QFuture<int> answer = promise->future();
        asked = promise.release();
        const QFuture<int> result = thenInPool(answer, [&made](int number) {
            ++made;
            return number + 1;
        });
        QCOMPARE(result.result(), 21);
    }
    isOver = true;
    answering->wait();
    QCOMPARE(made, rounds);
}

void tst_ThenInPool::a_cancelled_question_makes_nothing()
{
    QPromise<int> promise;
    promise.start();
    bool isMade = false;
    QFuture<bool> result = thenInPool(promise.future(), [&isMade](int) { return isMade = true; });
    promise.future().cancel();
    giveAnswer(promise);
    result.waitForFinished();
    QVERIFY(result.isCanceled());
    QVERIFY(!isMade);
}

QTEST_GUILESS_MAIN(tst_ThenInPool)
#include "tst_theninpool.moc"
