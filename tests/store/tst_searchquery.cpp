// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchquery.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestSearchQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatFts5Takes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expression");
        QTest::newRow("one word") << u"écluse"_s << u"\"écluse\""_s;
        QTest::newRow("two words") << u"locks  valmer"_s << u"(\"locks\" AND \"valmer\")"_s;
        QTest::newRow("phrase") << u"\"port of valmer\""_s << u"\"port of valmer\""_s;
        QTest::newRow("other quotation marks") << u"«port» “of”"_s << u"(\"port\" AND \"of\")"_s;
        QTest::newRow("prefix") << u"attac*"_s << u"\"attac\"*"_s;
        QTest::newRow("prefix of a phrase") << u"\"port of val\"*"_s << u"\"port of val\"*"_s;
        QTest::newRow("apostrophe") << u"l'État"_s << u"\"l'État\""_s;
        QTest::newRow("hyphens") << u"CVE-2024-3400"_s << u"\"CVE-2024-3400\""_s;
        QTest::newRow("or") << u"a OR b"_s << u"(\"a\" OR \"b\")"_s;
        QTest::newRow("small letters are words") << u"a or b"_s << u"(\"a\" AND \"or\" AND \"b\")"_s;
        QTest::newRow("precedence") << u"a OR b c NOT d"_s << u"(\"a\" OR ((\"b\" AND \"c\") NOT \"d\"))"_s;
        QTest::newRow("brackets") << u"(a OR b) AND c"_s << u"((\"a\" OR \"b\") AND \"c\")"_s;
        QTest::newRow("brackets side by side") << u"(a)(b)"_s << u"(\"a\" AND \"b\")"_s;
        QTest::newRow("near") << u"NEAR(locks valmer, 5)"_s << u"NEAR(\"locks\" \"valmer\", 5)"_s;
        QTest::newRow("near without a number") << u"NEAR(locks \"of valmer\")"_s << u"NEAR(\"locks\" \"of valmer\")"_s;
        QTest::newRow("near and more") << u"NEAR(a b,2) c,d"_s << u"(NEAR(\"a\" \"b\", 2) AND \"c,d\")"_s;
        QTest::newRow("near as a word") << u"near me"_s << u"(\"near\" AND \"me\")"_s;
        QTest::newRow("signs alone ask for nothing") << u"locks -- valmer"_s << u"(\"locks\" AND \"valmer\")"_s;
        QTest::newRow("star alone") << u"* locks"_s << u"\"locks\""_s;
        QTest::newRow("column names are words") << u"characters:locks"_s << u"\"characters:locks\""_s;
        QTest::newRow("Korean has spaces") << u"항구 도시"_s << u"(\"항구\" AND \"도시\")"_s;
    }
    void writesWhatFts5Takes()
    {
        QFETCH(QString, query);
        QFETCH(QString, expression);
        const Result<SearchTerms> written = searchTerms(query);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*written, (SearchTerms{SearchTerms::Kind::Words, expression, {}, {}, {}}));
    }

    void wordsInScriptsWithoutSpacesStandApart_data()
    {
        using Kind = SearchTerms::Kind;
        const auto words = [](const QString &expression) { return SearchTerms{Kind::Words, expression, {}, {}, {}}; };
        const SearchTerms port{Kind::Run, u"\"港口\""_s, {}, {u"港口"_s}, {}};
        const SearchTerms office{Kind::Run, u"\"管理局\""_s, u"\"管理局\""_s, {u"管理局"_s}, {}};
        QTest::addColumn<QString>("query");
        QTest::addColumn<SearchTerms>("terms");
        QTest::newRow("too short for the index") << u"港口"_s << port;
        QTest::newRow("three characters") << u"管理局"_s << office;
        QTest::newRow("characters of two units")
            << u"𠀀𠀁"_s << SearchTerms{Kind::Run, u"\"𠀀𠀁\""_s, {}, {u"𠀀𠀁"_s}, {}};
        QTest::newRow("prefix") << u"管理局*"_s
                                << SearchTerms{Kind::Run, u"\"管理局\"*"_s, u"\"管理局\""_s, {u"管理局"_s}, {}};
        QTest::newRow("side by side") << u"管理局 a b 港口"_s
                                      << SearchTerms{Kind::And, {}, {}, {},
                                             {office, words(u"\"a\""_s), words(u"\"b\""_s), port}};
        QTest::newRow("operators") << u"a b OR 港口 NOT 管理局"_s
                                   << SearchTerms{Kind::Or, {}, {}, {},
                                          {words(u"(\"a\" AND \"b\")"_s),
                                              SearchTerms{Kind::Not, {}, {}, {}, {port, office}}}};
        QTest::newRow("near") << u"NEAR(管理局 港口 heron, 4)"_s
                              << SearchTerms{Kind::Run, u"NEAR(\"管理局\" \"港口\" \"heron\", 4)"_s,
                                     u"NEAR(\"管理局\" \"heron\", 4)"_s, {u"管理局"_s, u"港口"_s, u"heron"_s}, {}};
    }
    void wordsInScriptsWithoutSpacesStandApart()
    {
        QFETCH(QString, query);
        QFETCH(SearchTerms, terms);
        const Result<SearchTerms> written = searchTerms(query);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QVERIFY(*written == terms);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << u""_s << u"there is no word to look for"_s;
        QTest::newRow("blanks") << u"  "_s << u"there is no word to look for"_s;
        QTest::newRow("signs") << u"--"_s << u"there is no word to look for"_s;
        QTest::newRow("open quotation") << u"a \"b c"_s << u"the quotation mark at character 3 is not closed"_s;
        QTest::newRow("open bracket") << u"a (b"_s << u"the bracket at character 3 is not closed"_s;
        QTest::newRow("closing bracket") << u"a) b"_s << u"the bracket at character 2 was never opened"_s;
        QTest::newRow("empty bracket") << u"a ()"_s << u"a word is missing before character 4"_s;
        QTest::newRow("and at the end") << u"a AND"_s << u"a word is missing at the end"_s;
        QTest::newRow("and at the start") << u"AND a"_s << u"a word is missing before character 1"_s;
        QTest::newRow("not at the start") << u"NOT a"_s << u"a word is missing before character 1"_s;
        QTest::newRow("two operators") << u"a AND OR b"_s << u"a word is missing before character 7"_s;
        QTest::newRow("signs on one side") << u"a AND --"_s << u"there is no word on one side of AND at character 3"_s;
        QTest::newRow("near without words") << u"NEAR()"_s << u"NEAR at character 1 has no words"_s;
        QTest::newRow("near open") << u"NEAR(a b"_s << u"the bracket of NEAR at character 1 is not closed"_s;
        QTest::newRow("near without number")
            << u"NEAR(a, b)"_s << u"NEAR takes a number after the comma before character 9"_s;
        QTest::newRow("too deep") << QString(60, u'(') + u'a' + QString(60, u')')
                                  << u"too many brackets at character 51"_s;
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, query);
        QFETCH(QString, detail);
        const Result<SearchTerms> written = searchTerms(query);
        QVERIFY2(!written, written ? qPrintable(written->words) : "");
        QCOMPARE(written.error().code, ErrorCode::Invalid);
        QCOMPARE(written.error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
