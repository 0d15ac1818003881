// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/packedbytes.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace dossier;

class TestPackedBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesComeBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("few") << QByteArray("locks");
        QTest::newRow("with zeros") << QByteArray("a\0b\0", 4);
        QTest::newRow("many") << QByteArray("forty locks ").repeated(20000);
    }
    void bytesComeBack()
    {
        QFETCH(QByteArray, bytes);
        const PackedBytes packed({{EditionId(-1), bytes}, {EditionId(7), "other"}});
        QCOMPARE(qUncompress(packed.of(EditionId(-1))), bytes);
        QCOMPARE(qUncompress(packed.of(EditionId(7))), QByteArray("other"));
        QCOMPARE(packed.of(EditionId(-1)), packed.of(EditionId(-1))); // a write may be tried again
        QVERIFY(packed.of(EditionId(-1)).size() < 3000);
    }

    void otherThreadsThatAreBusyAreNotWaitedFor()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore over;
        for (int thread = 0; thread < pool->maxThreadCount(); ++thread)
            pool->start([&over] { over.acquire(); });
        {
            const PackedBytes packed({{EditionId(-1), "locks"}});
            QCOMPARE(qUncompress(packed.of(EditionId(-1))), QByteArray("locks"));
        }
        over.release(pool->maxThreadCount());
        QVERIFY(pool->waitForDone(20000)); // what was left to do for nobody does no harm
    }

    void editionThatWasNotHandedInHasNone() { QCOMPARE(PackedBytes({}).of(EditionId(1)), QByteArray()); }
};

QTEST_GUILESS_MAIN(TestPackedBytes)
#include "tst_packedbytes.moc"
