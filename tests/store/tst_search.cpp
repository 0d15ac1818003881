// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"

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
        auto opened = CaseReader::open(folder.filePath(u"case.dossier"_s));
        VERIFY_RESULT(opened);
        reader = std::make_unique<CaseReader>(std::move(*opened));
    }
    void cleanupTestCase() { reader.reset(); }

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
            found.append(hit.context.place.text.value);
            const auto text = reader->text(hit.context.place.text);
            VERIFY_RESULT(text);
            const Span span = hit.context.place.span;
            QCOMPARE(text->characters.sliced(span.start, span.length()), hit.context.words);
        }
        QCOMPARE(found, texts);
        QCOMPARE(reader->searchCount(query).value(), texts.size());
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
        QCOMPARE(hit.sourceTitle, smallCase().sources.first().title);
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
        QCOMPARE(second->size(), 1);
        QCOMPARE(second->first(), all->at(1));
        QCOMPARE(reader->search(u"valmer"_s, 3, 1)->size(), 0);
    }

    void queryThatCannotBeUnderstoodIsInvalid()
    {
        const auto hits = reader->search(u"valmer AND"_s, 0, 10);
        QVERIFY(!hits);
        QCOMPARE(hits.error().code, ErrorCode::Invalid);
        QCOMPARE(hits.error().detail, u"a word is missing at the end"_s);
        QCOMPARE(reader->searchCount(u"\"valmer"_s).error().code, ErrorCode::Invalid);
    }

private:
    QTemporaryDir folder;
    std::unique_ptr<CaseReader> reader;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
