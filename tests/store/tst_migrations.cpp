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

    // Files as the program of each version left them, kept as bytes or as their rows.
    void keptFileComesForward_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("version 1, empty") << u"empty-v1.dossier"_s;
        QTest::newRow("version 1, with rows of every kind") << u"case-v1.sql"_s;
        QTest::newRow("version 2, with rows of every kind") << u"case-v2.sql"_s;
    }
    void keptFileComesForward()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.dossier"_s);
        const QString kept = QStringLiteral(DOSSIER_SOURCE_DIR "/tests/store/files/") + name;
        if (name.endsWith(".sql"_L1))
            makeFileOfVersion(name.section(u"-v"_s, 1).section(u'.', 0, 0).toInt(), contentOf(kept), path);
        else
            QVERIFY(QFile::copy(kept, path));
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
        QVERIFY(reader->content()->drafts.isEmpty());
        const auto problems = reader->check();
        VERIFY_RESULT(problems);
        QCOMPARE(problemLines(*problems), QStringList());
    }

    void textsOfVersion1InScriptsWithoutSpacesAreFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.dossier"_s);
        makeFileOfVersion(1, contentOf(QStringLiteral(DOSSIER_SOURCE_DIR "/tests/store/files/case-v1.sql")), path);
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
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    // A file as the program of that version would have it, with these rows.
    static void makeFileOfVersion(int version, const QString &rows, const QString &path)
    {
        const auto connection = Connection::open(path, Connection::Mode::Create);
        VERIFY_RESULT(connection);
        VERIFY_RESULT((*connection)
                ->runScript(u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(0x444F5353).arg(version)));
        for (int script = 1; script <= version; ++script) {
            for (const QString &dialect : {u""_s, u".sqlite"_s}) {
                const QString sql = contentOf(u":/dossier/schema/%1%2.sql"_s.arg(script, 4, 10, '0'_L1).arg(dialect));
                VERIFY_RESULT((*connection)->runScript(sql));
            }
        }
        VERIFY_RESULT((*connection)->runScript(u"BEGIN;"_s + rows + u"COMMIT;"_s));
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
