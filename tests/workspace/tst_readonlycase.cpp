// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"
#include "store/unprivileged.h"
#include "workspace/opencase.h"

#include <QDir>
#include <QFile>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

// A case that is open to be read: beside somebody who writes, and where nothing can be written.
class TestReadOnlyCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void writerIsNotReadOnly()
    {
        OpenCase open(smallCase());
        QVERIFY(!open->isReadOnly());
        QVERIFY(!open->readOnly());
    }

    void secondOpenerReads()
    {
        OpenCase first(smallCase());
        const auto refused = CaseDocument::open(first->path(), u"somebody"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        const auto second = CaseDocument::openReadOnly(first->path());
        VERIFY_RESULT(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE((*second)->readOnly()->why, ReadOnly::Why::Held);
        QCOMPARE((*second)->readOnly()->holder, holderFromDetail(refused.error().detail));
        QCOMPARE((*second)->readOnly()->holder->who, u"reader"_s);
        QCOMPARE((*second)->path(), first->path());
        QCOMPARE((*second)->info().title, u"The locks of Valmer"_s);
        QCOMPARE((*second)->counts().sources, 2);
        QCOMPARE((*second)->queries().sourceIds({}).result()->size(), 2);
    }

    void readOnlyCaseTakesNoImport()
    {
        OpenCase first(smallCase());
        const auto second = CaseDocument::openReadOnly(first->path());
        VERIFY_RESULT(second);
        QSignalSpy failed(second->get(), &CaseDocument::failed);
        (*second)->importFiles({first.file().path()});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::ReadOnly);
        QVERIFY(!(*second)->isImporting());
    }

    void followsWhoWrites()
    {
        OpenCase first(smallCase());
        const auto second = CaseDocument::openReadOnly(first->path());
        VERIFY_RESULT(second);
        (*second)->setFocus(Focus().withEntity(Small::agency));
        QSignalSpy content(second->get(), &CaseDocument::contentChanged);
        QSignalSpy counts(second->get(), &CaseDocument::countsChanged);
        const QString file = first.file().filePath(u"news.txt"_s);
        QFile news(file);
        QVERIFY(news.open(QIODevice::WriteOnly));
        news.write("The ADE said nothing today.\n");
        news.close();
        first->importFiles({file});
        QTRY_COMPARE_WITH_TIMEOUT((*second)->counts().sources, 3, 20000);
        QVERIFY(!counts.isEmpty());
        QTRY_VERIFY(!content.isEmpty());
        QCOMPARE((*second)->focus(), Focus().withEntity(Small::agency));
        QTRY_COMPARE_WITH_TIMEOUT((*second)->light().sources.size(), 3, 20000); // it is worked out anew
    }

    void quietCaseTellsNothing()
    {
        OpenCase first(smallCase());
        const auto second = CaseDocument::openReadOnly(first->path());
        VERIFY_RESULT(second);
        QSignalSpy content(second->get(), &CaseDocument::contentChanged);
        QTest::qWait(2200);
        QCOMPARE(content.size(), 0);
    }

    void goesOnWhenTheWriterCloses()
    {
        OpenCase first(smallCase());
        const auto second = CaseDocument::openReadOnly(first->path());
        VERIFY_RESULT(second);
        QCOMPARE((*second)->queries().sourceIds({}).result()->size(), 2);
        first.close();
        QCOMPARE((*second)->queries().sourceIds({}).result()->size(), 2);
        VERIFY_RESULT(CaseDocument::open(first.file().path(), u"reader"_s));
    }

    void caseNobodyWritesCanBeRead()
    {
        const CaseFile file(smallCase());
        const auto document = CaseDocument::openReadOnly(file.path());
        VERIFY_RESULT(document);
        QCOMPARE((*document)->readOnly()->why, ReadOnly::Why::Asked);
        QVERIFY(!QFile::exists(file.path() + u".lock"_s));
    }

    void placeThatTakesNoChangesIsRead()
    {
        const CaseFile file(smallCase());
        const Sealed sealed(QFileInfo(file.path()).path(), {file.path()});
        const Unprivileged nobody;
        QCOMPARE(CaseDocument::open(file.path(), u"reader"_s).error().code, ErrorCode::ReadOnly);
        const auto document = CaseDocument::openReadOnly(file.path());
        VERIFY_RESULT(document);
        QCOMPARE((*document)->readOnly()->why, ReadOnly::Why::Place);
        QCOMPARE((*document)->queries().sourceIds({}).result()->size(), 2);
    }

    void caseThatWasNotClosedThereIsReadFromACopy()
    {
        const QTemporaryDir folder;
        const QString left = folder.filePath(u"left/case.dossier"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"left"_s));
        {
            OpenCase open(smallCase());
            VERIFY_RESULT(CaseReader::open(open->path()));
            QVERIFY(QFile::copy(open->path(), left));
            const auto connection = Connection::open(open->path(), Connection::Mode::ReadWrite);
            VERIFY_RESULT((*connection)->runScript(u"UPDATE \"case\" SET description = 'Later'"_s));
            QVERIFY(QFile::copy(open->path() + u"-wal"_s, left + u"-wal"_s));
        }
        QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777));
        const Sealed sealed(folder.filePath(u"left"_s), {left, left + u"-wal"_s});
        const Unprivileged nobody;
        const auto document = CaseDocument::openReadOnly(left);
        VERIFY_RESULT(document);
        QCOMPARE((*document)->readOnly()->why, ReadOnly::Why::Copy);
        QCOMPARE((*document)->path(), left);
        QCOMPARE((*document)->info().description, u"Later"_s);
        QCOMPARE((*document)->queries().sourceIds({}).result()->size(), 2);
    }

    void olderCaseThereIsReadFromACopy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old/case.dossier"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"old"_s));
        QVERIFY(QFile::copy(QStringLiteral(DOSSIER_SOURCE_DIR "/tests/store/files/empty-v1.dossier"), path));
        QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777));
        const Sealed sealed(folder.filePath(u"old"_s), {path});
        const Unprivileged nobody;
        const auto document = CaseDocument::openReadOnly(path);
        VERIFY_RESULT(document);
        QCOMPARE((*document)->readOnly()->why, ReadOnly::Why::Copy);
        QCOMPARE((*document)->info().title, u"Kept"_s);
    }

    void whatCannotBeReadSaysWhy()
    {
        const CaseFile file(smallCase());
        QCOMPARE(CaseDocument::openReadOnly(file.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        QFile letter(file.filePath(u"letter.dossier"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("A letter");
        letter.close();
        QCOMPARE(CaseDocument::openReadOnly(letter.fileName()).error().code, ErrorCode::Foreign);
    }

    void damageIsFoundWhenACaseWasNotClosed_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::addColumn<bool>("leftOpen");
        QTest::newRow("damaged, left open") << true << true;
        QTest::newRow("sound, left open") << false << true;
        QTest::newRow("damaged, closed") << true << false; // found by a check, not at opening
    }
    void damageIsFoundWhenACaseWasNotClosed()
    {
        QFETCH(bool, damaged);
        QFETCH(bool, leftOpen);
        const CaseFile file(smallCase());
        if (damaged)
            damage(file.path(), u"note_by_event"_s);
        if (leftOpen)
            leave(file.path());
        const auto document = CaseDocument::open(file.path(), u"reader"_s);
        VERIFY_RESULT(document);
        QSignalSpy found(document->get(), &CaseDocument::damageFound);
        if (!damaged || !leftOpen) {
            QTest::qWait(300);
            QCOMPARE(found.size(), 0);
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20000);
        const auto problems = found.first().first().value<QList<CheckProblem>>();
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().code, u"integrity"_s);
        QCOMPARE((*document)->queries().sourceIds({}).result()->size(), 2); // what can be read is read
    }

private:
    // As a process that is gone leaves it.
    static void leave(const QString &path)
    {
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194305\nother\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() + "\n"
            + QSysInfo::bootUniqueId() + "\n");
    }
    // Writes over the page an index begins at.
    static void damage(const QString &path, const QString &index)
    {
        qint64 page = 0;
        {
            const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
            VERIFY_RESULT(connection);
            page = (*connection)
                       ->value(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(index))
                       ->toLongLong();
        }
        QVERIFY(page > 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 16384));
        QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
    }
};

QTEST_GUILESS_MAIN(TestReadOnlyCase)
#include "tst_readonlycase.moc"
