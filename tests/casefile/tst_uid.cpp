// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/id.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace dossier;

class TestUid : public QObject
{
    Q_OBJECT

private slots:
    void hasTheVersionAndVariantOfRfc9562();
    void carriesTheTimeOfMaking();
    void orderIsTheOrderOfMaking();
    void textOrderIsTheOrderOfMaking();
    void noneIsMadeTwiceByThreads();
};

void TestUid::hasTheVersionAndVariantOfRfc9562()
{
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = newUid().toRfc4122();
        QCOMPARE(static_cast<uchar>(bytes.at(6)) >> 4, 7);
        QCOMPARE(static_cast<uchar>(bytes.at(8)) >> 6, 2);
    }
}

void TestUid::carriesTheTimeOfMaking()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes = newUid().toRfc4122();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const qint64 time = bytes.first(6).toHex().toLongLong(nullptr, 16);
    QVERIFY(time >= before);
    QVERIFY(time <= after + 1); // a full counter may have moved it on
}

void TestUid::orderIsTheOrderOfMaking()
{
    Uid previous = newUid();
    for (int i = 0; i < 20'000; ++i) {
        const Uid next = newUid();
        QVERIFY(previous < next);
        previous = next;
    }
}

void TestUid::textOrderIsTheOrderOfMaking()
{
    QString previous = newUid().toString(QUuid::WithoutBraces);
    for (int i = 0; i < 5'000; ++i) {
        const QString next = newUid().toString(QUuid::WithoutBraces);
        QVERIFY(previous < next);
        previous = next;
    }
}

void TestUid::noneIsMadeTwiceByThreads()
{
    constexpr size_t threadCount = 4;
    constexpr qsizetype each = 5'000;
    std::vector<QList<Uid>> made(threadCount);
    std::vector<std::unique_ptr<QThread>> threads;
    for (size_t i = 0; i < threadCount; ++i) {
        threads.emplace_back(QThread::create([&made, i] {
            for (qsizetype n = 0; n < each; ++n)
                made[i].append(newUid());
        }));
        threads.back()->start();
    }
    QSet<Uid> all;
    for (size_t i = 0; i < threadCount; ++i) {
        threads[i]->wait();
        QVERIFY(std::ranges::is_sorted(made[i]));
        all.unite(QSet<Uid>(made[i].cbegin(), made[i].cend()));
    }
    QCOMPARE(all.size(), static_cast<qsizetype>(threadCount) * each);
}

QTEST_GUILESS_MAIN(TestUid)
#include "tst_uid.moc"
