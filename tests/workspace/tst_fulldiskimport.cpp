// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fulldisk.h"

#include "workspace/opencase.h"

#include <QDir>
#include <QFile>

using namespace dossier;
using namespace dossier::tests;

// An import that fills the disk ends, says why, and goes on where it was once there is room.
class TestFullDiskImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        FullDisk::install();
    }
    void init() { FullDisk::setRoom(FullDisk::endless); }
    void cleanup() { FullDisk::setRoom(FullDisk::endless); }

    void importGoesOnWhenThereIsRoom_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::newRow("none") << qint64(0);
        QTest::newRow("for some of it") << qint64(5'000'000);
    }
    void importGoesOnWhenThereIsRoom()
    {
        QFETCH(qint64, room);
        OpenCase open(smallCase());
        const QStringList files = articles(open.file());
        QSignalSpy finished(&open.document(), &CaseDocument::importFinished);
        QSignalSpy failed(&open.document(), &CaseDocument::failed);

        FullDisk::setRoom(room);
        open->importFiles(files);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        const auto report = finished.first().first().value<ImportReport>();
        QVERIFY(report.stoppedBy);
        QCOMPARE(report.stoppedBy->code, ErrorCode::DiskFull);
        QVERIFY2(report.in < files.size(), qPrintable(QString::number(report.in)));
        QVERIFY(room == 0 || report.in > 0);
        QCOMPARE(report.refused, 1); // the one under way; the others were not begun
        QCOMPARE(report.outcomes.last().error.code, ErrorCode::DiskFull);
        QVERIFY(!report.cancelled);
        QVERIFY(failed.isEmpty());
        QVERIFY(!open->isImporting());
        QCOMPARE(open->counts().sources, 2 + report.in);
        QCOMPARE(open->queries().sourceIds({}).result()->size(), 2 + report.in);

        FullDisk::setRoom(FullDisk::endless);
        open->importFiles(files);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30000);
        const auto again = finished.last().first().value<ImportReport>();
        QVERIFY(!again.stoppedBy);
        QCOMPARE(again.duplicate, report.in);
        QCOMPARE(again.in, files.size() - report.in);
        open.close();
        const auto reader = CaseReader::open(open.file().path());
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->sources, 2 + files.size());
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

private:
    static QStringList articles(const CaseFile &file)
    {
        QStringList files;
        for (int number = 0; number < 60; ++number) {
            QString words = u"Harbour report %1\n\nThe ADE wrote on 3 May 2021 of ship %1. "_s.arg(number);
            for (int word = 0; word < 3000; ++word)
                words += QString::number((number * 3000 + word) * 7919) + (word % 15 == 14 ? u". "_s : u" "_s);
            files.append(file.filePath(u"report-%1.txt"_s.arg(number, 2, 10, '0'_L1)));
            QFile article(files.last());
            if (!article.open(QIODevice::WriteOnly) || article.write(words.toUtf8()) < 0)
                return {};
        }
        return files;
    }
};

QTEST_GUILESS_MAIN(TestFullDiskImport)
#include "tst_fulldiskimport.moc"
