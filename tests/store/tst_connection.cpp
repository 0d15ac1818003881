// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/casefiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace dossier;
using namespace dossier::tests;

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void libraryIsSetUpOnce()
    {
        VERIFY_RESULT(setUpLibrary());
        VERIFY_RESULT(setUpLibrary());
    }

    void newFileIsSetUp()
    {
        const QTemporaryDir folder;
        const auto connection = Connection::open(folder.filePath(u"new.db"_s), Connection::Mode::Create);
        VERIFY_RESULT(connection);
        QCOMPARE((*connection)->value(u"PRAGMA foreign_keys"_s).value().toInt(), 1);
        QCOMPARE((*connection)->value(u"PRAGMA trusted_schema"_s).value().toInt(), 0);
        QCOMPARE((*connection)->value(u"PRAGMA page_size"_s).value().toInt(), 16384);
        QCOMPARE((*connection)->value(u"PRAGMA encoding"_s).value().toString(), u"UTF-8"_s);
    }

    void logStaysUntilItIsBroughtIn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log.db"_s);
        const auto connection = Connection::open(path, Connection::Mode::Create);
        VERIFY_RESULT(connection);
        VERIFY_RESULT((*connection)->runScript(u"PRAGMA journal_mode = WAL; CREATE TABLE t (a BLOB)"_s));
        (*connection)->keepLog();
        const qint64 before = QFileInfo(path).size();
        // 1,000 pages, of which SQLite by itself would bring them in.
        VERIFY_RESULT((*connection)->runScript(u"INSERT INTO t VALUES (zeroblob(1200 * 16384))"_s));
        QVERIFY((*connection)->logPages() >= 1200);
        QCOMPARE(QFileInfo(path).size(), before);
        VERIFY_RESULT((*connection)->bringInLog());
        QCOMPARE((*connection)->logPages(), 0);
        QVERIFY(QFileInfo(path).size() > 1200 * 16384);
        VERIFY_RESULT((*connection)->runScript(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY((*connection)->logPages() < 100); // it begins anew
    }

    void missingFileIsNotMade()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none.db"_s);
        QCOMPARE(Connection::open(path, Connection::Mode::ReadWrite).error().code, ErrorCode::NotFound);
        QVERIFY(!Connection::open(path, Connection::Mode::ReadOnly));
        QVERIFY(!QFile::exists(path));
    }

    void readOnlyConnectionRefusesToWrite()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file.db"_s);
        VERIFY_RESULT((*Connection::open(path, Connection::Mode::Create))->runScript(u"CREATE TABLE t (a INTEGER)"_s));
        for (const auto mode : {Connection::Mode::ReadOnly, Connection::Mode::Immutable}) {
            const auto connection = Connection::open(path, mode);
            VERIFY_RESULT(connection);
            QCOMPARE((*connection)->value(u"SELECT count(*) FROM t"_s).value().toInt(), 0);
            const Result<void> written = (*connection)->statement(u"INSERT INTO t VALUES (1)"_s).run();
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::ReadOnly);
        }
    }

    void pathsMayHaveAnyCharacter()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"é 100% ?#&.db"_s);
        VERIFY_RESULT((*Connection::open(path, Connection::Mode::Create))->runScript(u"CREATE TABLE t (a INTEGER)"_s));
        QVERIFY(QFile::exists(path));
        for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly, Connection::Mode::Immutable}) {
            const auto connection = Connection::open(path, mode);
            VERIFY_RESULT(connection);
            QCOMPARE((*connection)->value(u"SELECT count(*) FROM t"_s).value().toInt(), 0);
        }
    }

    void failureCarriesTheStatement()
    {
        const auto connection = Connection::open({}, Connection::Mode::Memory);
        VERIFY_RESULT(connection);
        const Result<void> failed = (*connection)->statement(u"SELECT a FROM nowhere"_s).run();
        QVERIFY(!failed);
        QCOMPARE(failed.error().query, u"SELECT a FROM nowhere"_s);
        QVERIFY2(failed.error().detail.contains(u"nowhere"_s), qPrintable(failed.error().detail));
        const Result<QVariant> value = (*connection)->value(u"SELECT * FROM nowhere"_s);
        QVERIFY(!value);
        QCOMPARE(value.error().query, u"SELECT * FROM nowhere"_s);
    }

    void statementThatFailedCanBePreparedLater()
    {
        const auto connection = Connection::open({}, Connection::Mode::Memory);
        VERIFY_RESULT(connection);
        QVERIFY(!(*connection)->statement(u"INSERT INTO t VALUES (1)"_s).run());
        VERIFY_RESULT((*connection)->runScript(u"CREATE TABLE t (a INTEGER)"_s));
        VERIFY_RESULT((*connection)->statement(u"INSERT INTO t VALUES (1)"_s).run());
    }

    void foldIsThereInSql()
    {
        const auto connection = Connection::open({}, Connection::Mode::Memory);
        VERIFY_RESULT(connection);
        QCOMPARE(
            (*connection)->value(u"SELECT dossier_fold('ÉLÉPHANT Œuvre')"_s).value().toString(), u"elephant oeuvre"_s);
        QVERIFY((*connection)->value(u"SELECT dossier_fold(NULL)"_s).value().isNull());
    }

    void interruptEndsAStatementAsCancelled()
    {
        const auto connection = Connection::open({}, Connection::Mode::Memory);
        VERIFY_RESULT(connection);
        std::atomic<bool> over = false;
        // Asked for again and again: the first may come before the statement has begun.
        const std::unique_ptr<QThread> other(QThread::create([&] {
            while (!over) {
                (*connection)->interrupt();
                QThread::msleep(1);
            }
        }));
        other->start();
        const Result<QVariant> counted =
            (*connection)
                ->value(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) "
                        "SELECT count(*) FROM n"_s);
        over = true;
        other->wait();
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
