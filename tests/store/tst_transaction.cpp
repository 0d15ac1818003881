// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/casefiles.h"
#include "store/connection.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

class TestTransaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        auto opened = Connection::open(folder->filePath(u"file.db"_s), Connection::Mode::Create);
        VERIFY_RESULT(opened);
        connection = std::move(*opened);
        VERIFY_RESULT(connection->runScript(u"PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER NOT NULL) STRICT;"
                                            "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;"
                                            "CREATE TABLE child (p INTEGER REFERENCES parent (id) "
                                            "DEFERRABLE INITIALLY DEFERRED) STRICT"_s));
    }
    void cleanup()
    {
        connection.reset();
        folder.reset();
    }

    void committedStays()
    {
        {
            auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
            VERIFY_RESULT(transaction);
            add();
            VERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(rows(), 1);
        QVERIFY(!connection->isInTransaction());
    }

    void leftWithoutCommitIsTakenBack()
    {
        {
            auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
            VERIFY_RESULT(transaction);
            add();
            QCOMPARE(rows(), 1);
        }
        QCOMPARE(rows(), 0);
        QVERIFY(!connection->isInTransaction());
    }

    void failedCommitIsTakenBack()
    {
        auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
        VERIFY_RESULT(transaction);
        add();
        VERIFY_RESULT(connection->statement(u"INSERT INTO child VALUES (5)"_s).run());
        const Result<void> committed = transaction->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::Invalid);
        QVERIFY(!connection->isInTransaction());
        QCOMPARE(rows(), 0);
    }

    void readingInsideIsPartOfIt()
    {
        auto outer = Transaction::begin(*connection, Transaction::Kind::Write);
        VERIFY_RESULT(outer);
        {
            auto inner = Transaction::begin(*connection, Transaction::Kind::Read);
            VERIFY_RESULT(inner);
        }
        QVERIFY(connection->isInTransaction());
        add();
        VERIFY_RESULT(outer->commit());
        QCOMPARE(rows(), 1);
    }

    void readsOneStateWhileAnotherWrites()
    {
        const auto reader = Connection::open(connection->path(), Connection::Mode::ReadOnly);
        VERIFY_RESULT(reader);
        {
            auto snapshot = Transaction::begin(**reader, Transaction::Kind::Read);
            VERIFY_RESULT(snapshot);
            QCOMPARE((*reader)->value(u"SELECT count(*) FROM t"_s).value().toInt(), 0);
            add();
            QCOMPARE((*reader)->value(u"SELECT count(*) FROM t"_s).value().toInt(), 0);
        }
        QCOMPARE((*reader)->value(u"SELECT count(*) FROM t"_s).value().toInt(), 1);
    }

private:
    void add() { VERIFY_RESULT(connection->statement(u"INSERT INTO t VALUES (1)"_s).run()); }
    int rows() { return connection->value(u"SELECT count(*) FROM t"_s).value().toInt(); }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Connection> connection;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
