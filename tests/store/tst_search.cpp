// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/queryfault.h"
#include "store/casefiles.h"
#include "store/connection.h"
#include "store/scripts.h"
#include "store/writes.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        makeCase(folder.filePath(u"case.dossier"_s), smallCase());
        makeUnspaced(folder.filePath(u"unspaced.dossier"_s));
        auto opened = CaseReader::open(folder.filePath(u"case.dossier"_s));
        VERIFY_RESULT(opened);
        reader = std::make_unique<CaseReader>(std::move(*opened));
    }
    void cleanupTestCase()
    {
        reader.reset();
        crowd.reset();
    }

    void findsTexts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("texts");
        QTest::addColumn<QString>("words"); // of the first hit
        QTest::newRow("a word of all") << u"Valmer"_s << QList<qint64>{1, 4, 2} << u"Valmer"_s;
        QTest::newRow("case") << u"VALMER"_s << QList<qint64>{1, 4, 2} << u"Valmer"_s;
        QTest::newRow("accents left out") << u"ecluses"_s << QList<qint64>{1} << u"écluses"_s;
        QTest::newRow("accents put in") << u"lócks"_s << QList<qint64>{4, 2} << u"Locks"_s;
        QTest::newRow("phrase") << u"\"port of valmer\""_s << QList<qint64>{4, 2} << u"Port of Valmer"_s;
        QTest::newRow("two words") << u"heron april"_s << QList<qint64>{2} << u"Heron"_s;
        QTest::newRow("not") << u"locks NOT heron"_s << QList<qint64>{4} << u"Locks"_s;
        QTest::newRow("or") << u"heron OR piratée"_s << QList<qint64>{1, 2} << u"piratée"_s;
        QTest::newRow("prefix") << u"attaqu*"_s << QList<qint64>{1} << u"attaquée"_s;
        QTest::newRow("near") << u"NEAR(attacked march, 3)"_s << QList<qint64>{4, 2} << u"attacked"_s;
        QTest::newRow("too far") << u"NEAR(attacked valmer, 2)"_s << QList<qint64>() << QString();
        QTest::newRow("an address") << u"presse@ecluses.example"_s << QList<qint64>{1} << u"presse@ecluses.example"_s;
        QTest::newRow("behind a sign of two units") << u"environ"_s << QList<qint64>{1} << u"Environ"_s;
        QTest::newRow("an earlier version") << u"\"locks were hit\" agency"_s << QList<qint64>{4} << u"Agency"_s;
        QTest::newRow("nothing") << u"zebra"_s << QList<qint64>() << QString();
    }
    void findsTexts()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, texts);
        QFETCH(QString, words);
        const auto hits = reader->search(query, 0, 10);
        VERIFY_RESULT(hits);
        QList<qint64> found;
        for (const SearchHit &hit : *hits) {
            if (!found.contains(hit.context.place.text.value))
                found.append(hit.context.place.text.value);
            const auto text = reader->text(hit.context.place.text);
            VERIFY_RESULT(text);
            const Span span = hit.context.place.span;
            QCOMPARE(text->characters.sliced(span.start, span.length()), hit.context.words);
        }
        QCOMPARE(found, texts);
        QCOMPARE(reader->searchCount(query)->texts, texts.size());
        if (!hits->isEmpty())
            QCOMPARE(hits->first().context.words, words);
    }

    void hitSaysWhereItStands()
    {
        const auto hits = reader->search(u"reviewed OR \"40 locks\""_s, 0, 10);
        VERIFY_RESULT(hits);
        QCOMPARE(hits->size(), 1);
        const SearchHit hit = hits->first();
        QVERIFY(hit.rendition);
        QCOMPARE(hit.source.title, smallCase().sources.first().title);
        QCOMPARE(hit.context.source, SmallCaseBuilder::frenchSource);
        QCOMPARE(hit.context.language, u"en"_s);
        QCOMPARE(hit.context.passageNumber, 2);
        QCOMPARE(hit.context.words, u"40 locks"_s);
        QVERIFY(hit.context.before.endsWith(u"About "_s));
        QVERIFY(hit.context.after.startsWith(u" were hit"_s));
    }

    void hitsPage()
    {
        const auto all = reader->search(u"valmer"_s, 0, 10);
        const auto second = reader->search(u"valmer"_s, 1, 1);
        VERIFY_RESULT(all);
        VERIFY_RESULT(second);
        QCOMPARE(second->first().context.place.text, TextId(4));
        QVERIFY(std::ranges::all_of(*second, [&](const SearchHit &hit) { return all->contains(hit); }));
        QCOMPARE(reader->search(u"valmer"_s, 3, 1)->size(), 0);
    }

    void wordsOfManyTextsComeInTheOrderOfTheList_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("offset");
        QTest::newRow("in all") << u"canal"_s << 0;
        QTest::newRow("in all, a later page") << u"canal"_s << 4;
        QTest::newRow("in all, a page far behind") << u"canal"_s << 300;
        QTest::newRow("in every other") << u"basin"_s << 0;
        QTest::newRow("in the late ones alone") << u"towpath"_s << 0;
        QTest::newRow("in few") << u"viaduct"_s << 0;
    }
    void wordsOfManyTextsComeInTheOrderOfTheList()
    {
        QFETCH(QString, word);
        QFETCH(int, offset);
        if (!crowd)
            makeCrowd(folder.filePath(u"crowd.dossier"_s));
        const auto pages = [&](const QString &query) { return crowd->search(query, offset, 5); };
        const auto found = pages(word);
        const auto inOrder = pages(word + u" OR zebra"_s); // found in another way
        VERIFY_RESULT(found);
        VERIFY_RESULT(inOrder);
        QCOMPARE(found->size(), 5);
        for (qsizetype i = 0; i < found->size(); ++i)
            QCOMPARE(found->at(i).source.title, inOrder->at(i).source.title);
        QVERIFY(*found == *inOrder);
    }

    void queryThatCannotBeUnderstoodIsInvalid()
    {
        const auto hits = reader->search(u"valmer AND"_s, 0, 10);
        QVERIFY(!hits);
        QCOMPARE(hits.error().code, ErrorCode::Invalid);
        QCOMPARE(queryFaultFromDetail(hits.error().detail)->kind, QueryFault::Kind::MissingWord);
        QCOMPARE(reader->searchCount(u"\"valmer"_s).error().code, ErrorCode::Invalid);
    }

    void aHitIsAPassageWithAllItsMatches()
    {
        const auto hits = reader->search(u"valmer OR locks OR agency NOT piratée"_s, 0, 10);
        VERIFY_RESULT(hits);
        QStringList rows;
        for (const SearchHit &hit : *hits) {
            if (hit.context.place.text != SmallCaseBuilder::englishText)
                continue;
            const QString row = hit.context.before + hit.context.words + hit.context.after;
            QStringList marked;
            for (const Span mark : hit.marks)
                marked.append(row.sliced(mark.start, mark.length()));
            rows.append(u"%1: %2"_s.arg(hit.context.passageNumber).arg(marked.join(u'|')));
            QCOMPARE(hit.inText, 3);
        }
        // In the passages beside it, too, as far as they are seen.
        QCOMPARE(rows,
            (QStringList{
                u"1: Locks|Agency|Locks|Agency"_s, u"2: Locks|Agency|Locks|Agency"_s, u"3: Agency|locks|Valmer"_s}));
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("texts");
        QTest::addColumn<QStringList>("words"); // of the hits
        QTest::newRow("language") << u"lang:en heron"_s << QList<qint64>{2} << QStringList{u"Heron"_s, u"Heron"_s};
        QTest::newRow("another language") << u"lang:fr heron"_s << QList<qint64>() << QStringList();
        QTest::newRow("language alone") << u"lang:FR"_s << QList<qint64>{1} << QStringList{QString()};
        QTest::newRow("not in a language") << u"valmer NOT lang:en"_s << QList<qint64>{1} << QStringList{u"Valmer"_s};
        QTest::newRow("entity, its mentions are what is found")
            << u"entity:\"grey heron\""_s << QList<qint64>{2} << QStringList{u"Grey Heron"_s, u"Grey Heron"_s};
        QTest::newRow("entity by another name") << u"entity:ade lang:en"_s << QList<qint64>{4, 2}
                                                << QStringList{u"Locks Agency"_s, u"Locks Agency"_s, u"Locks Agency"_s};
        QTest::newRow("entity by a part of its name")
            << u"entity:heron"_s << QList<qint64>{2} << QStringList{u"Grey Heron"_s, u"Grey Heron"_s};
        QTest::newRow("entity that is none") << u"entity:nobody"_s << QList<qint64>() << QStringList();
        QTest::newRow("day in a month") << u"date:2023-03-14 lang:en"_s << QList<qint64>{4, 2}
                                        << QStringList{u"March 2023"_s, u"14 March 2023"_s};
        QTest::newRow("interval") << u"date:2023-04/2023-05"_s << QList<qint64>{2} << QStringList{u"April 2023"_s};
        QTest::newRow("date with nothing in it") << u"date:1999"_s << QList<qint64>() << QStringList();
        QTest::newRow("source by its publisher")
            << u"source:bulletin valmer"_s << QList<qint64>{2} << QStringList{u"Valmer"_s};
        QTest::newRow("source by two words")
            << u"source:\"ecluses courrier\" lang:fr"_s << QList<qint64>{1} << QStringList{QString()};
        QTest::newRow("either") << u"source:bulletin OR lang:fr"_s << QList<qint64>{1, 2}
                                << QStringList{QString(), QString()};
    }
    void filtersNarrow()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, texts);
        QFETCH(QStringList, words);
        const auto hits = reader->search(query, 0, 10);
        VERIFY_RESULT(hits);
        QList<qint64> found;
        QStringList told;
        for (const SearchHit &hit : *hits) {
            if (!found.contains(hit.context.place.text.value))
                found.append(hit.context.place.text.value);
            told.append(hit.context.words);
        }
        QCOMPARE(found, texts);
        QCOMPARE(told, words);
        QCOMPARE(reader->searchCount(query)->texts, texts.size());
    }

    void bestComeFirstWhenAsked()
    {
        const auto bySource = reader->search(u"locks OR heron"_s, 0, 10);
        const auto best = reader->search(u"locks OR heron"_s, 0, 10, {SearchOrder::BestFirst, {}, {}});
        const auto filtered = reader->search(u"(locks OR heron) lang:en"_s, 0, 10, {SearchOrder::BestFirst, {}, {}});
        VERIFY_RESULT(bySource);
        VERIFY_RESULT(best);
        VERIFY_RESULT(filtered);
        QCOMPARE(bySource->first().context.place.text, SmallCaseBuilder::summaryText);
        QCOMPARE(best->first().context.place.text, SmallCaseBuilder::englishText);
        QCOMPARE(*filtered, *best);
    }

    void whatNobodyWantsIsNotSearchedOn()
    {
        const auto stopped = reader->search(u"valmer"_s, 0, 10, {SearchOrder::BySource, {}, [] { return true; }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(reader->search(u"valmer"_s, 0, 10).has_value()); // the next one is asked to its end
    }

    void findsWordsInsideARun_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QString>("words"); // of the first hit
        QTest::newRow("Chinese") << u"控制系统"_s << QStringList{u"zh"_s} << u"控制系统"_s;
        QTest::newRow("Chinese, two characters") << u"船闸"_s << QStringList{u"zh"_s} << u"船闸"_s;
        QTest::newRow("Chinese, one character") << u"闸"_s << QStringList{u"zh"_s} << u"闸"_s;
        QTest::newRow("across words") << u"理局昨"_s << QStringList{u"zh"_s} << u"理局昨"_s;
        QTest::newRow("Japanese") << u"制御システム"_s << QStringList{u"ja"_s} << u"制御システム"_s;
        QTest::newRow("Japanese, with a star") << u"システ*"_s << QStringList{u"ja"_s} << u"システ"_s;
        QTest::newRow("Thai") << u"ระบบควบคุม"_s << QStringList{u"th"_s} << u"ระบบควบคุม"_s;
        QTest::newRow("Thai, two characters") << u"ถูก"_s.first(2) << QStringList{u"th"_s} << u"ถู"_s;
        QTest::newRow("of both indexes") << u"港口管理局"_s << QStringList{u"en"_s, u"zh"_s} << u"港口管理局"_s;
        QTest::newRow("another script beside it") << u"黑客 heron"_s << QStringList{u"zh"_s} << u"Heron"_s;
        QTest::newRow("phrase") << u"\"Heron 黑客\""_s << QStringList{u"zh"_s} << u"Heron 黑客"_s;
        QTest::newRow("both must be there") << u"控制系统 valmer"_s << QStringList() << QString();
        QTest::newRow("either") << u"制御 OR 控制系统 OR valmer"_s << QStringList{u"en"_s, u"ja"_s, u"zh"_s}
                                << u"Valmer"_s;
        QTest::newRow("not") << u"港口 NOT 控制"_s << QStringList() << QString();
        QTest::newRow("not the other") << u"港口 NOT 制御"_s << QStringList{u"zh"_s} << u"港口"_s;
        QTest::newRow("near") << u"NEAR(管理局 入侵了 控制系统, 30)"_s << QStringList{u"zh"_s} << u"管理局"_s;
        QTest::newRow("too far") << u"NEAR(管理局 控制系统, 3)"_s << QStringList() << QString();
        QTest::newRow("signs of LIKE") << u"闸%"_s << QStringList() << QString();
        QTest::newRow("nothing") << u"北海道"_s << QStringList() << QString();
    }
    void findsWordsInsideARun()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, titles);
        QFETCH(QString, words);
        const auto unspaced = CaseReader::open(folder.filePath(u"unspaced.dossier"_s));
        VERIFY_RESULT(unspaced);
        const auto hits = unspaced->search(query, 0, 10);
        VERIFY_RESULT(hits);
        QStringList found;
        for (const SearchHit &hit : *hits)
            found.append(hit.source.title);
        QCOMPARE(found, titles);
        QCOMPARE(unspaced->searchCount(query)->texts, titles.size());
        if (!hits->isEmpty())
            QCOMPARE(hits->first().context.words, words);
    }

    void oldWordsInsideARunAreNotFound()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(u"case.dossier"_s);
        makeUnspaced(path);
        {
            const auto writer = CaseWriter::open(path);
            VERIFY_RESULT(writer);
            CaseContent content = newSource(u"zh"_s, u"港口管理局今天恢复了工作。"_s);
            content.sources.clear();
            content.editions[0].number = 2;
            content.editions[0].source = SourceId(1);
            content.texts[0].source = SourceId(1);
            VERIFY_RESULT((*writer)->write(importOf(content)).result());
        }
        const auto unspaced = CaseReader::open(path);
        VERIFY_RESULT(unspaced);
        QCOMPARE(unspaced->searchCount(u"控制系统"_s)->texts, 0);
        QCOMPARE(unspaced->searchCount(u"恢复了"_s)->texts, 1);
        QCOMPARE(problemLines(unspaced->check().value()), QStringList());
    }

    void ordinaryCasePaysNothing()
    {
        const auto connection = Connection::open(folder.filePath(u"case.dossier"_s), Connection::Mode::ReadOnly);
        VERIFY_RESULT(connection);
        QCOMPARE((*connection)->value(u"SELECT count(*) FROM search_trigram_docsize"_s)->toInt(), 0);
        QCOMPARE((*connection)->value(u"SELECT count(*) FROM search_trigram_idx"_s)->toInt(), 0);
        QVERIFY((*connection)->value(u"SELECT count(*) FROM search_docsize"_s)->toInt() > 0);
    }

    void checkSeesAnIndexWithoutItsText()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(u"case.dossier"_s);
        makeUnspaced(path);
        {
            const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)
                    ->runScript(u"INSERT INTO search_trigram (search_trigram, rowid, characters) "
                                "SELECT 'delete', id, characters FROM unspaced_text WHERE id = 1"_s));
        }
        const auto unspaced = CaseReader::open(path);
        VERIFY_RESULT(unspaced);
        const auto problems = unspaced->check();
        VERIFY_RESULT(problems);
        QVERIFY(!problems->isEmpty());
        for (const CheckProblem &problem : *problems)
            QCOMPARE(problem.code, u"search-index"_s);
    }

    void scriptsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("unspaced");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("no letters") << u"12 % – “…”"_s << false;
        QTest::newRow("English") << u"Locks were closed."_s << false;
        QTest::newRow("Greek") << u"Οι πύλες έκλεισαν."_s << false;
        QTest::newRow("Korean") << u"갑문이 닫혔다"_s << false;
        QTest::newRow("full-width signs") << u"Ｌocks，closed。"_s << false;
        QTest::newRow("Chinese") << u"船闸已关闭"_s << true;
        QTest::newRow("beyond the first plane") << u"𠀀𠀁𠀂"_s << true;
        QTest::newRow("Japanese") << u"ひらがなカタカナ"_s << true;
        QTest::newRow("Thai") << u"ประตูน้ำ"_s << true;
        QTest::newRow("Lao") << u"ປະຕູນ້ຳ"_s << true;
        QTest::newRow("Khmer") << u"ទ្វារទឹក"_s << true;
        QTest::newRow("Burmese") << u"ရေတံခါး"_s << true;
        QTest::newRow("one letter in 50") << QString(49, u'a') + u'船' << false;
        QTest::newRow("one letter in 49") << QString(48, u'a') + u'船' << true;
    }
    void scriptsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(bool, unspaced);
        QCOMPARE(isUnspaced(text), unspaced);
    }

private:
    // Sources without dates stand in the order of their titles.
    void makeCrowd(const QString &path)
    {
        constexpr int sources = 360;
        {
            const auto writer = CaseWriter::create(path, {}, {});
            VERIFY_RESULT(writer);
            for (int come = 0; come < sources; ++come) {
                const int number = (come * 77) % sources; // they come in another order than that of the list
                QString words = u"By the canal. "_s;
                words += number % 2 == 0 ? u"A basin. "_s : QString();
                words += number >= sources / 2 ? u"A towpath. "_s : QString();
                words += number % 60 == 7 ? u"A viaduct. "_s : QString();
                const QString title = u"Report %1"_s.arg(number, 3, 10, QChar(u'0'));
                VERIFY_RESULT((*writer)->write(importOf(newSource(title, words))).result());
            }
        }
        const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        VERIFY_RESULT(connection);
        VERIFY_RESULT((*connection)->runScript(u"UPDATE source SET removed = 1 WHERE id % 7 = 3"_s));
        auto opened = CaseReader::open(path);
        VERIFY_RESULT(opened);
        crowd = std::make_unique<CaseReader>(std::move(*opened));
    }

    static void makeUnspaced(const QString &path)
    {
        const auto writer = CaseWriter::create(path, {}, {});
        VERIFY_RESULT(writer);
        QString english = u"The Port of Valmer is kept by a bureau 港口管理局 of its own. "_s;
        english += u"Nobody there has said a word about it so far. "_s.repeated(8);
        const QList<QPair<QString, QString>> texts{
            {u"zh"_s, u"港口管理局昨天宣布，Grey Heron 黑客入侵了六十座船闸的控制系统。"_s},
            {u"ja"_s, u"バルメル港の管理会社は、閘門の制御システムが攻撃を受けたと発表した。"_s},
            {u"th"_s, u"หน่วยงานประตูน้ำแจ้งว่าระบบควบคุมถูกโจมตีเมื่อคืนนี้"_s},
            {u"en"_s, english},
        };
        for (const auto &[title, words] : texts)
            VERIFY_RESULT((*writer)->write(importOf(newSource(title, words))).result());
    }

    QTemporaryDir folder;
    std::unique_ptr<CaseReader> reader;
    std::unique_ptr<CaseReader> crowd; // of many short texts
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
