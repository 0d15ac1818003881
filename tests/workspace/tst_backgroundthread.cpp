// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/backgroundthread.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

class TestBackgroundThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThreadGoesBehindTheOneThatMadeIt()
    {
#ifdef Q_OS_LINUX
        const int here = getpriority(PRIO_PROCESS, 0);
        int there = here;
        const std::unique_ptr<QThread> thread(QThread::create([&there] {
            dossier::goBehindOthers();
            dossier::goBehindOthers(); // again is the same
            there = getpriority(PRIO_PROCESS, 0);
        }));
        thread->start();
        QVERIFY(thread->wait(5000));
        QCOMPARE(there, std::max(here, 5));
        QCOMPARE(getpriority(PRIO_PROCESS, 0), here);
#else
        QSKIP("threads have no nice value of their own here");
#endif
    }
};

QTEST_GUILESS_MAIN(TestBackgroundThread)
#include "tst_backgroundthread.moc"
