// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/casefiles.h"
#include "store/connection.h"

#include <limits>

using namespace dossier;
using namespace dossier::tests;

class TestStatement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        auto opened = Connection::open({}, Connection::Mode::Memory);
        VERIFY_RESULT(opened);
        connection = std::move(*opened);
        VERIFY_RESULT(connection->runScript(
            u"CREATE TABLE words (t TEXT NOT NULL) STRICT; CREATE TABLE blobs (b BLOB NOT NULL) STRICT;"
            "CREATE TABLE numbers (i INTEGER) STRICT; CREATE TABLE reals (r REAL NOT NULL) STRICT"_s));
    }
    void cleanup() { connection.reset(); }

    void textGoesThereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"écluses"_s;
        QTest::newRow("a number in letters") << u"007"_s;
        QTest::newRow("outside the first plane") << u"🚢 𝔇"_s;
        QTest::newRow("quotation marks") << u"it's \"so\"; DROP TABLE words"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null") << QString();
        QTest::newRow("with a zero") << u"a\0b"_s;
    }
    void textGoesThereAndBack()
    {
        QFETCH(QString, text);
        VERIFY_RESULT(connection->statement(u"INSERT INTO words VALUES (:t)"_s).bind(u":t"_s, text).run());
        Statement read = connection->statement(u"SELECT t FROM words"_s);
        QVERIFY(read.next().value());
        QVERIFY(!read.isNull(0));
        QCOMPARE(read.text(0), text.isNull() ? u""_s : text);
    }

    // Short texts are written where others stood, long ones are not: what stood there before leaves no trace.
    void textsFollowEachOtherInOnePlace()
    {
        const QString half = u"a"_s + QChar(0xd834) + u"b"_s; // of a surrogate pair
        const QStringList texts{u"é"_s.repeated(300), u"ü"_s, u"n"_s.repeated(100'000), u""_s, QString(),
            u"é"_s.repeated(512), u"é"_s.repeated(513), u"a"_s, half, half + u"x"_s.repeated(600), u"🚢"_s};
        Statement write = connection->statement(u"INSERT INTO words VALUES (?)"_s);
        for (const QString &text : texts)
            VERIFY_RESULT(write.bindAt(0, text).run());
        Statement read = connection->statement(u"SELECT t FROM words ORDER BY rowid"_s);
        const QStringList back = read.list<QString>([&] { return read.text(0); }).value();
        QCOMPARE(back.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(back.at(i), QString::fromUtf8(texts.at(i).toUtf8()));
    }

    void textsThatAreUtf8AlreadyAreTexts()
    {
        VERIFY_RESULT(
            connection->statement(u"INSERT INTO words VALUES (:t)"_s).bindUtf8(u":t"_s, u"écluses"_s.toUtf8()).run());
        VERIFY_RESULT(connection->statement(u"INSERT INTO words VALUES (:t)"_s).bindUtf8(u":t"_s, {}).run());
        Statement read = connection->statement(u"SELECT t FROM words ORDER BY rowid"_s);
        QCOMPARE(read.list<QString>([&] { return read.text(0); }).value(), (QStringList{u"écluses"_s, u""_s}));
    }

    void bytesGoThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("abc");
        QTest::newRow("not UTF-8") << QByteArray("\xff\x00\xfe", 3);
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("null") << QByteArray();
    }
    void bytesGoThereAndBack()
    {
        QFETCH(QByteArray, bytes);
        VERIFY_RESULT(connection->statement(u"INSERT INTO blobs VALUES (:b)"_s).bind(u":b"_s, bytes).run());
        Statement read = connection->statement(u"SELECT b FROM blobs"_s);
        QVERIFY(read.next().value());
        QVERIFY(!read.isNull(0));
        QCOMPARE(read.bytes(0), bytes);
    }

    void uidIsSixteenBytes()
    {
        const Uid uid = newUid();
        VERIFY_RESULT(connection->statement(u"INSERT INTO blobs VALUES (:b)"_s).bind(u":b"_s, uid).run());
        Statement read = connection->statement(u"SELECT b, length(b) FROM blobs"_s);
        QVERIFY(read.next().value());
        QCOMPARE(read.uid(0), uid);
        QCOMPARE(read.integer(1), 16);
    }

    void numbersGoThereAndBack()
    {
        const QList<qint64> all{0, 1, -1, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
        Statement write = connection->statement(u"INSERT INTO numbers VALUES (?)"_s);
        for (const qint64 number : all)
            VERIFY_RESULT(write.bindAt(0, number).run());
        Statement read = connection->statement(u"SELECT i FROM numbers ORDER BY rowid"_s);
        QCOMPARE(read.list<qint64>([&] { return read.integer(0); }).value(), all);
    }

    void realsGoThereAndBack()
    {
        VERIFY_RESULT(connection->statement(u"INSERT INTO reals VALUES (:r)"_s).bind(u":r"_s, 0.1).run());
        Statement read = connection->statement(u"SELECT r FROM reals"_s);
        QVERIFY(read.next().value());
        QCOMPARE(read.real(0), 0.1);
    }

    void idThatIsNoneAndMissingValueAreNull()
    {
        Statement write = connection->statement(u"INSERT INTO numbers VALUES (:i)"_s);
        VERIFY_RESULT(write.bind(u":i"_s, SourceId()).run());
        VERIFY_RESULT(write.bind(u":i"_s, std::optional<qint64>()).run());
        VERIFY_RESULT(write.bindNull(u":i"_s).run());
        VERIFY_RESULT(write.bind(u":i"_s, SourceId(7)).run());
        Statement read = connection->statement(u"SELECT count(*), count(i), max(i) FROM numbers"_s);
        QVERIFY(read.next().value());
        QCOMPARE(read.integer(0), 4);
        QCOMPARE(read.integer(1), 1);
        QCOMPARE(read.id<SourceId>(2), SourceId(7));
    }

    void strictColumnRefusesTheWrongType_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("text into INTEGER") << u"INSERT INTO numbers VALUES (:v)"_s;
        QTest::newRow("text into BLOB") << u"INSERT INTO blobs VALUES (:v)"_s;
        QTest::newRow("text into REAL") << u"INSERT INTO reals VALUES (:v)"_s;
    }
    void strictColumnRefusesTheWrongType()
    {
        QFETCH(QString, table);
        const Result<void> refused = connection->statement(table).bind(u":v"_s, u"word"_s).run();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().query, table);
    }

    void oneStatementInTwoHandsAtOnce()
    {
        VERIFY_RESULT(connection->runScript(u"INSERT INTO numbers VALUES (1), (2)"_s));
        const QString sql = u"SELECT i FROM numbers ORDER BY i"_s;
        Statement outer = connection->statement(sql);
        int seen = 0;
        VERIFY_RESULT(outer.forEach([&] {
            Statement inner = connection->statement(sql);
            seen += static_cast<int>(inner.list<qint64>([&] { return inner.integer(0); }).value().size());
        }));
        QCOMPARE(seen, 4);
    }

    void bindingThatIsMissingIsAFailure()
    {
        const QString sql = u"INSERT INTO numbers VALUES (:i)"_s;
        VERIFY_RESULT(connection->statement(sql).bind(u":i"_s, 1).run());
        // Not the value of the time before.
        const Result<void> failed = connection->statement(sql).run();
        QVERIFY(!failed);
        QCOMPARE(failed.error().query, sql);
        QCOMPARE(connection->value(u"SELECT count(*) FROM numbers"_s).value().toInt(), 1);
    }

    void bindingThatIsNotThereIsAFailure()
    {
        const Result<void> failed =
            connection->statement(u"INSERT INTO numbers VALUES (:i)"_s).bind(u":i"_s, 1).bind(u":other"_s, 1).run();
        QVERIFY(!failed);
        QVERIFY2(failed.error().detail.contains(u":other"_s), qPrintable(failed.error().detail));
    }

    void nameMayStandTwice()
    {
        Statement read = connection->statement(u"SELECT :i + 1, :j, :i + 2"_s);
        QVERIFY(read.bind(u":j"_s, 5).bind(u":i"_s, 1).next().value());
        QCOMPARE(read.integer(0), 2);
        QCOMPARE(read.integer(1), 5);
        QCOMPARE(read.integer(2), 3);
    }

    void aLargeValueIsLetGoWithItsStatement_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("kept"); // small ones are, until the statement is used again
        QTest::newRow("large") << qsizetype(200'000) << false;
        QTest::newRow("small") << qsizetype(200) << true;
    }
    void aLargeValueIsLetGoWithItsStatement()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, kept);
        const QString sql = u"SELECT length(:value)"_s;
        const QByteArray value(size, 'x');
        for (int i = 0; i < 2; ++i) {
            Statement statement = connection->statement(sql);
            statement.bind(u":value"_s, value);
            QVERIFY(statement.next().value());
            QCOMPARE(statement.integer(0), size);
        }
        QCOMPARE(!value.isDetached(), kept);
        Statement again = connection->statement(sql);
        QVERIFY(!again.run()); // nothing is left over from the time before
    }

    void aStatementThatIsLeftEarlyHoldsNothing()
    {
        VERIFY_RESULT(connection->runScript(u"INSERT INTO numbers VALUES (1), (2)"_s));
        {
            Statement read = connection->statement(u"SELECT i FROM numbers"_s);
            QVERIFY(read.next().value());
        }
        VERIFY_RESULT(connection->runScript(u"DROP TABLE numbers"_s)); // locked while a statement reads it
    }

private:
    std::unique_ptr<Connection> connection;
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
