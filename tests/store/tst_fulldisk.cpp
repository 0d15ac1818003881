// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fulldisk.h"

#include "store/casefiles.h"
#include "store/writes.h"

#include <QDir>
#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

// Nothing is lost where a disk is full, and it is said.
class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        FullDisk::install();
    }
    void init()
    {
        FullDisk::setRoom(FullDisk::endless);
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"case.dossier"_s);
    }
    void cleanup() { FullDisk::setRoom(FullDisk::endless); }

    void newCaseIsWholeOrNotThere_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 1, 4096, 500'000, 1'500'000, 1'600'000})
            QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
    }
    void newCaseIsWholeOrNotThere()
    {
        QFETCH(qint64, room);
        FullDisk::setRoom(room);
        {
            const auto writer = CaseWriter::create(path, {{}, u"New"_s, {}, {}, 0}, u"reader"_s);
            if (!writer) {
                QCOMPARE(writer.error().code, ErrorCode::DiskFull);
                QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
                FullDisk::setRoom(FullDisk::endless);
                VERIFY_RESULT(CaseWriter::create(path, {}, {}));
            }
        }
        FullDisk::setRoom(FullDisk::endless);
        isSound(0, 0);
    }

    // With every room there can be, from none on: whatever was answered is there, nothing else, and all goes on.
    void importLosesNothing_data() { rooms(); }
    void importLosesNothing()
    {
        QFETCH(qint64, room);
        auto writer = CaseWriter::create(path, {{}, u"New"_s, {}, {}, 0}, u"reader"_s);
        VERIFY_RESULT(writer);
        FullDisk::setRoom(room);
        QList<QFuture<Result<WriteReceipt>>> answers;
        for (int number = 0; number < 40; ++number)
            answers.append((*writer)->write(importOf(newSource(u"Source %1"_s.arg(number), words(number)))));
        QSet<QString> in;
        for (int number = 0; number < answers.size(); ++number) {
            const Result<WriteReceipt> answer = answers.at(number).result();
            if (answer)
                in.insert(u"Source %1"_s.arg(number));
            else
                QCOMPARE(answer.error().code, ErrorCode::DiskFull);
        }
        if (room < 100'000)
            QVERIFY(in.size() < 40);
        QCOMPARE(titles(), in);
        FullDisk::setRoom(FullDisk::endless);
        VERIFY_RESULT((*writer)->write(importOf(newSource(u"After"_s, words(99)))).result());
        writer->reset();
        isSound(in.size() + 1, in.size() + 1);
    }

    void actLosesNothing_data() { rooms(); }
    void actLosesNothing()
    {
        QFETCH(qint64, room);
        auto writer = CaseWriter::create(path, {{}, u"New"_s, {}, {}, 0}, u"reader"_s);
        VERIFY_RESULT(writer);
        FullDisk::setRoom(room);
        qsizetype in = 0;
        for (int number = 0; number < 40; ++number) {
            const auto answer = (*writer)->write(personalWrite(newNote(words(number)))).result();
            if (!answer)
                QCOMPARE(answer.error().code, ErrorCode::DiskFull);
            in += answer ? 1 : 0;
        }
        if (room < 100'000)
            QVERIFY(in < 40);
        FullDisk::setRoom(FullDisk::endless);
        VERIFY_RESULT((*writer)->write(personalWrite(newNote(u"After"_s))).result());
        writer->reset();
        isSound(0, in + 1);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->notes()->size(), in + 1);
    }

    void closingLosesNothing_data() { rooms(); }
    void closingLosesNothing()
    {
        QFETCH(qint64, room);
        {
            const auto writer = CaseWriter::create(path, {{}, u"New"_s, {}, {}, 0}, u"reader"_s);
            VERIFY_RESULT(writer);
            for (int number = 0; number < 10; ++number)
                VERIFY_RESULT(
                    (*writer)->write(importOf(newSource(u"Source %1"_s.arg(number), words(number)))).result());
            FullDisk::setRoom(room);
        }
        FullDisk::setRoom(FullDisk::endless);
        VERIFY_RESULT(CaseWriter::open(path));
        QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"case.dossier"_s});
        isSound(10, 10);
    }

    void caseIsReadWhereTheDiskIsFull()
    {
        makeCase(path, smallCase());
        FullDisk::setRoom(0);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->sourceIds()->size(), 2);
        QCOMPARE(problemLines(reader->quickCheck().value()), QStringList());
    }

    void olderCaseStaysWhatItIs()
    {
        QVERIFY(QFile::copy(QStringLiteral(DOSSIER_SOURCE_DIR "/tests/store/files/empty-v1.dossier"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        FullDisk::setRoom(20'000);
        const auto refused = CaseWriter::open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        FullDisk::setRoom(FullDisk::endless);
        VERIFY_RESULT(CaseWriter::open(path));
        isSound(0, 0);
    }

private:
    static void rooms()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 10'000, 20'000, 50'000, 150'000, 300'000, 1'000'000})
            QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
    }
    static QString words(int number)
    {
        QString words;
        for (int word = 0; word < 900; ++word)
            words += QString::number((number * 900 + word) * 7919) + u' ';
        return words;
    }
    QSet<QString> titles() const
    {
        const auto reader = CaseReader::open(path);
        if (!reader)
            return {};
        QSet<QString> titles;
        const auto rows = reader->sourceRows(*reader->sourceIds());
        for (const SourceRow &row : *rows)
            titles.insert(row.source.title);
        return titles;
    }
    // One act made the case; each write is one more.
    void isSound(qsizetype sources, qsizetype writes) const
    {
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->sources, sources);
        QCOMPARE(reader->lastAct().value(), ActId(writes + 1));
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
