// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/keptfiles.h"

#include <QDir>
#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void newFileIsOfTheLatestVersion()
    {
        const auto connection = made();
        QVERIFY(migrations::latest() >= 1);
        QCOMPARE(connection->value(u"PRAGMA user_version"_s).value().toInt(), migrations::latest());
        QCOMPARE(connection->value(u"PRAGMA application_id"_s).value().toUInt(), 0x444F5353U);
        VERIFY_RESULT(migrations::checkSchema(*connection));
    }

    void everyTableIsStrict()
    {
        const auto connection = made();
        // FTS5 makes its own tables; of ours, none takes a value of the wrong type.
        QCOMPARE(connection
                     ->value(u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' "
                             "AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s)
                     .value()
                     .toString(),
            QString());
    }

    void everyForeignKeyHasAnIndex()
    {
        const auto connection = made();
        // Without one, taking a row away reads the whole table that may name it. origin is never taken away.
        QCOMPARE(
            connection
                ->value(u"SELECT group_concat(t.name || '.' || k.\"from\") FROM sqlite_schema t "
                        "JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table' AND k.\"table\" <> 'origin' "
                        "AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) l "
                        "JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = k.\"from\") "
                        "AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c "
                        "WHERE c.name = k.\"from\" AND c.pk = 1)"_s)
                .value()
                .toString(),
            QString());
    }

    void changedSchemaIsCorrupt_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("a table is gone") << u"DROP TABLE run"_s;
        QTest::newRow("a column more") << u"ALTER TABLE run ADD COLUMN more TEXT"_s;
        QTest::newRow("an index is gone") << u"DROP INDEX link_by_source"_s;
        QTest::newRow("a trigger is gone") << u"DROP TRIGGER text_comes_back"_s;
        QTest::newRow("a trigger too many") << u"CREATE TRIGGER more AFTER INSERT ON run BEGIN DELETE FROM act; END"_s;
        QTest::newRow("a view too many") << u"CREATE VIEW more AS SELECT 1"_s;
    }
    void changedSchemaIsCorrupt()
    {
        QFETCH(QString, script);
        const auto connection = made();
        VERIFY_RESULT(connection->runScript(script));
        const Result<void> sound = migrations::checkSchema(*connection);
        QVERIFY(!sound);
        QCOMPARE(sound.error().code, ErrorCode::Corrupt);
        QVERIFY(!sound.error().detail.isEmpty());
    }

    void statisticsAreNoDamage()
    {
        const auto connection = made();
        VERIFY_RESULT(connection->runScript(u"ANALYZE"_s));
        VERIFY_RESULT(migrations::checkSchema(*connection));
    }

    void newerFileIsRefused()
    {
        const auto connection = made();
        VERIFY_RESULT(connection->runScript(u"PRAGMA user_version = 9999"_s));
        QCOMPARE(migrations::bringForward(*connection).error().code, ErrorCode::NewerVersion);
    }

    void olderFileIsReadFromACopy_data() { addKeptFiles(); }
    void olderFileIsReadFromACopy()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.dossier"_s);
        makeKeptFile(name, path);
        const QByteArray before = bytesIn(path);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->access(), CaseReader::Access::PrivateCopy);
        QCOMPARE(reader->info()->title, u"Kept"_s);
        QCOMPARE(problemLines(*reader->check()), QStringList());
        QCOMPARE(bytesIn(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"kept.dossier"_s});
    }

    // What the log beside it says counts.
    void olderFileThatWasNotClosedIsReadFromACopy()
    {
        const QTemporaryDir folder;
        const QString open = folder.filePath(u"open.dossier"_s);
        const QString left = folder.filePath(u"left.dossier"_s);
        makeKeptFile(u"case-v2.sql"_s, open);
        {
            const auto connection = Connection::open(open, Connection::Mode::ReadWrite);
            VERIFY_RESULT((*connection)->runScript(u"PRAGMA journal_mode = WAL"_s));
            VERIFY_RESULT((*connection)->runScript(u"UPDATE \"case\" SET title = 'Later'"_s));
            QVERIFY(QFile::copy(open, left));
            QVERIFY(QFile::copy(open + u"-wal"_s, left + u"-wal"_s));
        }
        const auto reader = CaseReader::open(left);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->access(), CaseReader::Access::PrivateCopy);
        QCOMPARE(reader->info()->title, u"Later"_s);
        QVERIFY(QFileInfo(left + u"-wal"_s).size() > 0);
    }

    void keptFileComesForward_data() { addKeptFiles(); }
    void keptFileComesForward()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.dossier"_s);
        makeKeptFile(name, path);
        {
            const auto writer = CaseWriter::open(path);
            VERIFY_RESULT(writer);
        }
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto info = reader->info();
        VERIFY_RESULT(info);
        QCOMPARE(info->title, u"Kept"_s);
        QCOMPARE(reader->content()->drafts.size(), name.contains("-v3"_L1) ? 1 : 0);
        QCOMPARE(reader->sourceIds({u"https"_s, false})->isEmpty(), name.startsWith("empty"_L1));
        const auto problems = reader->check();
        VERIFY_RESULT(problems);
        QCOMPARE(problemLines(*problems), QStringList());
    }

    void textsOfVersion1InScriptsWithoutSpacesAreFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.dossier"_s);
        makeKeptFile(u"case-v1.sql"_s, path);
        VERIFY_RESULT(CaseWriter::open(path));
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        VERIFY_RESULT(connection);
        QCOMPARE((*connection)->value(u"SELECT group_concat(id) FROM text WHERE unspaced"_s)->toString(), u"5"_s);
        QCOMPARE(
            (*connection)
                ->value(u"SELECT group_concat(rowid) FROM search_trigram WHERE search_trigram MATCH '\"管理局\"'"_s)
                ->toString(),
            u"5"_s);
    }

private:
    static QByteArray bytesIn(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::unique_ptr<Connection> made()
    {
        auto connection = Connection::open({}, Connection::Mode::Memory);
        if (!connection || !migrations::make(**connection))
            qFatal("no schema");
        return std::move(*connection);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
