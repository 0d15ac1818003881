// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/casefiles.h"
#include "store/connection.h"

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
        QTest::newRow("a trigger is gone") << u"DROP TRIGGER text_is_searched"_s;
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

    void olderFileIsNotReadAsItStands()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.dossier"_s);
        makeCase(path, smallCase());
        VERIFY_RESULT((*Connection::open(path, Connection::Mode::ReadWrite))->runScript(u"PRAGMA user_version = 0"_s));
        const auto reader = CaseReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::Unsupported);
    }

    // Files as the program of each version left them, kept as bytes.
    void keptFileComesForward_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("version 1, empty") << u"empty-v1.dossier"_s;
    }
    void keptFileComesForward()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(DOSSIER_SOURCE_DIR "/tests/store/files/") + name, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto writer = CaseWriter::open(path);
            VERIFY_RESULT(writer);
        }
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto info = reader->info();
        VERIFY_RESULT(info);
        QCOMPARE(info->title, u"Kept"_s);
        const auto problems = reader->check();
        VERIFY_RESULT(problems);
        QCOMPARE(problemLines(*problems), QStringList());
    }

private:
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
