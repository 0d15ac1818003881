// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"
#include "store/connection.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

class TestContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"case.dossier"_s);
    }

    void smallCaseHasOneOfEverything()
    {
        const CaseContent content = smallCase();
        QCOMPARE(content.sources.size(), 2);
        QCOMPARE(content.texts.size(), 4);
        for (const Mention &mention : content.mentions)
            QVERIFY(mention.span.start >= 0);
        QVERIFY(!content.links.isEmpty() && !content.samenesses.isEmpty() && !content.indicators.isEmpty());
        QVERIFY(!content.quotations.isEmpty() && !content.notes.isEmpty() && !content.findings.isEmpty());
        QVERIFY(!content.runs.isEmpty() && !content.acts.isEmpty() && !content.evidence.isEmpty());
    }

    void filledCaseReadsBackEqual()
    {
        const CaseContent content = smallCase();
        makeCase(path, content);
        QCOMPARE(difference(read(), content), QString());
        QVERIFY(read() == content);
    }

    void whatIsUnusualReadsBackEqual()
    {
        CaseContent content = smallCase();
        content.sources[0].title = u"🚢 \"it's\" <b>\n\t"_s;
        content.sources[1].published = Edtf::parse(u"../2023").value_or(Edtf());
        content.mentions[0].quote.prefix = u"other"_s; // as placed again from another edition
        content.mentions[1].quote = {u"elsewhere"_s, {}, {}};
        content.mentions[1].orphaned = true;
        content.dates[0].edtf = {};
        content.events[0].date = Edtf::parse(u"[2023-03,2023-05]").value_or(Edtf());
        content.texts[0].map = OffsetMap({{0, 3, 1, 3, 3, 4, true}, {3, 1, 4, 2, 7, 2, false}});
        content.entities[0].standing.fingerprint = {};
        content.editionBytes[EditionId(2)] = {};
        makeCase(path, content);
        QCOMPARE(difference(read(), content), QString());
    }

    void emptyCaseKeepsItsFirstLineOfHistory()
    {
        CaseContent content;
        content.info = smallCase().info;
        makeCase(path, content);
        const CaseContent there = read();
        QCOMPARE(there.info, content.info);
        QCOMPARE(there.acts.size(), 1);
        QCOMPARE(there.acts.first().code, u"create"_s);
        content.acts = there.acts;
        QCOMPARE(difference(there, content), QString());
    }

    void idsBelowZeroAreGivenKeys()
    {
        CaseContent content = newSource(u"One"_s, u"First line\nSecond line"_s);
        content.info.title = u"New rows"_s;
        makeCase(path, content);
        const CaseContent there = read();
        QCOMPARE(there.sources.first().id, SourceId(1));
        QVERIFY(!there.sources.first().uid.isNull());
        QCOMPARE(there.editions.first().text, there.texts.first().id);
        QCOMPARE(there.passages.size(), 2);
        QCOMPARE(there.passages.last().text, there.texts.first().id);
        QCOMPARE(there.editionBytes.value(there.editions.first().id), QByteArray("First line\nSecond line"));
    }

    void caseThatIsNotEmptyIsNotFilled()
    {
        makeCase(path, smallCase());
        const auto writer = CaseWriter::open(path);
        VERIFY_RESULT(writer);
        const Result<void> again = (*writer)->fill(smallCase()).result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(difference(read(), smallCase()), QString());
    }

    void contentCanBeCancelled()
    {
        makeCase(path, smallCase());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->content([](double) { return false; }).error().code, ErrorCode::Cancelled);
        QCOMPARE(reader->check([](double) { return false; }).error().code, ErrorCode::Cancelled);
        double last = 0;
        VERIFY_RESULT(reader->check([&](double done) {
            const bool forward = done >= last && done <= 1;
            last = done;
            return forward;
        }));
        QVERIFY(last > 0.5);
    }

    void soundCaseHasNoProblems()
    {
        makeCase(path, smallCase());
        QCOMPARE(problems(), QStringList());
    }

    void removedSourceDoesNotCount()
    {
        CaseContent content = smallCase();
        content.sources[1].removed = true;
        makeCase(path, content);
        QCOMPARE(problems(), QStringList());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->sources, 1);
        QCOMPARE(reader->counts()->texts, 3);
        QCOMPARE(reader->sourceIds()->size(), 1);
        QCOMPARE(reader->sourceIds({{}, true})->size(), 2);
        QCOMPARE(reader->searchCount(u"Heron"_s)->texts, 0);
        QCOMPARE(reader->mentionPlaces({SmallCaseBuilder::gang})->size(), 0);
    }

    void checkFindsPlantedDamage_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("bytes gone") << u"DELETE FROM edition_bytes WHERE edition = 1"_s << u"hash"_s;
        QTest::newRow("bytes damaged") << u"UPDATE edition_bytes SET bytes = x'0000000541'"_s << u"hash"_s;
        QTest::newRow("other bytes") << u"UPDATE edition_bytes SET bytes = (SELECT bytes FROM edition_bytes "
                                        "WHERE edition = 2) WHERE edition = 1"_s
                                     << u"hash"_s;
        QTest::newRow("other size") << u"UPDATE edition SET size = size + 1 WHERE id = 1"_s << u"hash"_s;
        QTest::newRow("passage too long") << u"UPDATE passage SET span_end = 9999 WHERE id = 1"_s << u"offset"_s;
        QTest::newRow("passages in each other") << u"UPDATE passage SET span_start = 0 WHERE id = 2"_s << u"offset"_s;
        QTest::newRow("mention elsewhere")
            << u"UPDATE mention SET span_start = 0, span_end = 3 WHERE id = 1"_s << u"offset"_s;
        QTest::newRow("draft's link outside its paragraph")
            << u"UPDATE draft_link SET span_end = 999 WHERE id = 1"_s << u"offset"_s;
        QTest::newRow("draft's link outside the text")
            << u"UPDATE draft_link SET on_end = 9999 WHERE id = 1"_s << u"offset"_s;
        QTest::newRow("draft's link to another source")
            << u"UPDATE draft_link SET text = 2 WHERE id = 1"_s << u"offset"_s;
        QTest::newRow("date outside") << u"UPDATE date SET span_end = 9999 WHERE id = 1"_s << u"offset"_s;
        QTest::newRow("note outside") << u"UPDATE note SET span_end = 9999"_s << u"offset"_s;
        QTest::newRow("finding outside") << u"UPDATE finding_span SET span_end = 9999"_s << u"offset"_s;
        QTest::newRow("evidence elsewhere") << u"UPDATE evidence SET quote_words = 'no' WHERE id = 1"_s << u"offset"_s;
        QTest::newRow("map damaged") << u"UPDATE text_map SET runs = x'80'"_s << u"offset"_s;
        QTest::newRow("map outside") << u"UPDATE text_map SET runs = x'008080080080080080080002' WHERE text = 1"_s
                                     << u"offset"_s;
        QTest::newRow("characters gone") << u"DELETE FROM text_characters WHERE text = 3"_s << u"offset"_s;
        QTest::newRow("text changed") << u"UPDATE text_characters SET characters = characters || ' more' "
                                         "WHERE text = 1"_s
                                      << u"search-index"_s;
        QTest::newRow("text not in the index")
            << u"INSERT INTO search (search, rowid, characters) SELECT 'delete', id, characters FROM searched_text "
               "WHERE id = 2"_s
            << u"search-index"_s;
        QTest::newRow("index of nothing")
            << u"INSERT INTO search (rowid, characters) VALUES (77, 'ghost')"_s << u"search-index"_s;
        QTest::newRow("count off") << u"UPDATE kept_count SET amount = amount + 1 WHERE name = 'mentions'"_s
                                   << u"counts"_s;
        QTest::newRow("mentions of an entity off") << u"UPDATE entity SET mentions = 99 WHERE id = 1"_s << u"counts"_s;
        QTest::newRow("mentions in a source off") << u"UPDATE entity_source SET mentions = 99"_s << u"counts"_s;
        QTest::newRow("passage of a mention off") << u"UPDATE mention SET passage = 1 WHERE id = 3"_s << u"counts"_s;
        QTest::newRow("words sought off") << u"UPDATE name SET sought = 'x' WHERE id = 1"_s << u"counts"_s;
        QTest::newRow("act changed") << u"UPDATE act SET who = 'somebody' WHERE seq = 2"_s << u"chain"_s;
        QTest::newRow("act gone") << u"DELETE FROM act WHERE seq = 2"_s << u"chain"_s;
        QTest::newRow("last act gone") << u"DELETE FROM act WHERE seq = (SELECT max(seq) FROM act)"_s << u"chain"_s;
        QTest::newRow("history gone") << u"DELETE FROM act"_s << u"chain"_s;
        QTest::newRow("history gone, older program")
            << u"DELETE FROM act; DELETE FROM serial WHERE name = 'act'"_s << u"chain"_s;
        QTest::newRow("row of the case gone") << u"DELETE FROM \"case\""_s << u"integrity"_s;
        QTest::newRow("case without uid") << u"UPDATE \"case\" SET uid = zeroblob(16)"_s << u"value"_s;
        for (const QString &table : {u"source"_s, u"edition"_s, u"rendition"_s, u"version"_s, u"draft"_s, u"entity"_s,
                 u"event"_s, u"claim"_s, u"note"_s, u"finding"_s}) {
            QTest::addRow("%s without uid", qPrintable(table))
                << u"UPDATE %1 SET uid = zeroblob(16) WHERE id = (SELECT max(id) FROM %1)"_s.arg(table) << u"value"_s;
        }
        for (const auto &[table, column] : std::initializer_list<std::pair<QString, QString>>{
                 {u"source"_s, u"reliability"_s}, {u"entity"_s, u"type"_s}, {u"name"_s, u"kind"_s},
                 {u"sameness"_s, u"judgement"_s}, {u"indicator"_s, u"type"_s}, {u"date"_s, u"part"_s},
                 {u"event"_s, u"part"_s}, {u"claim"_s, u"part"_s}, {u"claim"_s, u"kind"_s}, {u"claim"_s, u"stance"_s},
                 {u"claim"_s, u"voice"_s}, {u"finding"_s, u"severity"_s}}) {
            QTest::addRow("unknown %s of %s", qPrintable(column), qPrintable(table))
                << u"UPDATE %1 SET %2 = 'zebra' WHERE id = (SELECT max(id) FROM %1)"_s.arg(table, column) << u"value"_s;
        }
        QTest::newRow("credibility of seven") << u"UPDATE claim SET credibility = 7 WHERE id = 1"_s << u"value"_s;
        for (const auto &[table, column, bounds] : std::initializer_list<std::tuple<QString, QString, QString>>{
                 {u"source"_s, u"published"_s, u"published"_s}, {u"date"_s, u"edtf"_s, u"edtf"_s},
                 {u"event"_s, u"date"_s, u"date"_s}, {u"claim"_s, u"date"_s, u"date"_s}}) {
            const QString one = u" WHERE id = (SELECT min(id) FROM %1 WHERE %2 <> '')"_s.arg(table, column);
            QTest::addRow("no EDTF, %s", qPrintable(table))
                << u"UPDATE %1 SET %2 = '2023-13-45'"_s.arg(table, column) + one << u"value"_s;
            QTest::addRow("first day off, %s", qPrintable(table))
                << u"UPDATE %1 SET %2_earliest = %2_earliest - 1"_s.arg(table, bounds) + one << u"value"_s;
            QTest::addRow("days gone, %s", qPrintable(table))
                << u"UPDATE %1 SET %2_earliest = NULL, %2_latest = NULL"_s.arg(table, bounds) + one << u"value"_s;
            QTest::addRow("date gone, %s", qPrintable(table))
                << u"UPDATE %1 SET %2 = ''"_s.arg(table, column) + one << u"value"_s;
        }
        QTest::newRow("change of an act gone") << u"DELETE FROM change"_s << u"chain"_s;
        QTest::newRow("entity gone") << u"PRAGMA foreign_keys = OFF; DELETE FROM entity WHERE id = 2"_s
                                     << u"foreign-key"_s;
    }
    void checkFindsPlantedDamage()
    {
        QFETCH(QString, script);
        QFETCH(QString, code);
        makeCase(path, smallCase());
        {
            const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)->runScript(script));
        }
        const QStringList found = problems();
        QVERIFY2(!found.filter(QRegularExpression(u"^"_s + code)).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void checkFindsADamagedPage()
    {
        makeCase(path, smallCase());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // The page of an index: tables alone do not need it.
        const qint64 page = pageOf(u"mention_by_entity"_s);
        QVERIFY(page > 1);
        QVERIFY(file.seek((page - 1) * 16384));
        QCOMPARE(file.write(QByteArray(200, '\x55')), 200);
        file.close();
        const QStringList found = problems();
        QVERIFY2(!found.filter(QRegularExpression(u"^integrity"_s)).isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    CaseContent read() const
    {
        const auto reader = CaseReader::open(path);
        if (!reader)
            return {};
        return reader->content().value_or(CaseContent());
    }
    QStringList problems() const
    {
        const auto reader = CaseReader::open(path);
        if (!reader)
            return {u"not opened: "_s + reader.error().detail};
        const auto found = reader->check();
        return found ? problemLines(*found) : QStringList{u"not checked: "_s + found.error().detail};
    }
    qint64 pageOf(const QString &name) const
    {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        Statement statement = (*connection)->statement(u"SELECT rootpage FROM sqlite_schema WHERE name = :name"_s);
        return statement.bind(u":name"_s, name).next() ? statement.integer(0) : 0;
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
