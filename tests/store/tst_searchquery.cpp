// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchquery.h"

#include "casefile/queryfault.h"

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

    void filtersStandWhereWordsDo_data()
    {
        using Kind = SearchTerms::Kind;
        const auto words = [](const QString &expression) { return SearchTerms{Kind::Words, expression, {}, {}, {}}; };
        const auto filter = [](Kind kind, const QString &value) { return SearchTerms{kind, value, {}, {}, {}}; };
        SearchTerms march = filter(Kind::Date, u"2021-03"_s);
        march.bounds = Edtf::parse(u"2021-03"_s)->bounds();
        SearchTerms spring = filter(Kind::Date, u"spring 2021"_s);
        spring.bounds = Edtf::parse(u"2021-21"_s)->bounds();
        QTest::addColumn<QString>("query");
        QTest::addColumn<SearchTerms>("terms");
        QTest::newRow("alone") << u"lang:fr"_s << filter(Kind::Language, u"fr"_s);
        QTest::newRow("capitals") << u"LANG:fr"_s << filter(Kind::Language, u"fr"_s);
        QTest::newRow("quoted") << u"entity:\"Grey  Heron\""_s << filter(Kind::Entity, u"Grey Heron"_s);
        QTest::newRow("star") << u"entity:her*"_s << filter(Kind::Entity, u"her"_s);
        QTest::newRow("EDTF") << u"date:2021-03"_s << march;
        QTest::newRow("plain words") << u"date:“spring 2021”"_s << spring;
        QTest::newRow("beside words") << u"locks source:courrier"_s
                                      << SearchTerms{Kind::And, {}, {}, {},
                                             {words(u"\"locks\""_s), filter(Kind::Source, u"courrier"_s)}};
        QTest::newRow("behind an operator")
            << u"locks NOT (lang:fr OR lang:nl)"_s
            << SearchTerms{Kind::Not, {}, {}, {},
                   {words(u"\"locks\""_s),
                       SearchTerms{
                           Kind::Or, {}, {}, {}, {filter(Kind::Language, u"fr"_s), filter(Kind::Language, u"nl"_s)}}}};
        QTest::newRow("only whole names are filters")
            << u"dates:2021 a:b"_s << words(u"(\"dates:2021\" AND \"a:b\")"_s);
        QTest::newRow("quoted, it is a phrase") << u"\"lang:fr\""_s << words(u"\"lang:fr\""_s);
    }
    void filtersStandWhereWordsDo()
    {
        QFETCH(QString, query);
        QFETCH(SearchTerms, terms);
        const Result<SearchTerms> written = searchTerms(query, [](const QString &words) {
            return Edtf::parse(words == u"spring 2021" ? u"2021-21"_s : words).value_or(Edtf());
        });
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QVERIFY(*written == terms);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        using Kind = QueryFault::Kind;
        QTest::addColumn<QString>("query");
        QTest::addColumn<QueryFault>("fault");
        const auto row = [](const char *name, const QString &query, const QueryFault &fault) {
            QTest::newRow(name) << query << fault;
        };
        row("nothing", {}, {Kind::NoWord, 0, {}});
        row("blanks", u"  "_s, {Kind::NoWord, 0, {}});
        row("signs", u"--"_s, {Kind::NoWord, 0, {}});
        row("open quotation", u"a \"b c"_s, {Kind::OpenQuotation, 3, {}});
        row("open bracket", u"a (b"_s, {Kind::OpenBracket, 3, {}});
        row("closing bracket", u"a) b"_s, {Kind::StrayBracket, 2, {}});
        row("empty bracket", u"a ()"_s, {Kind::MissingWord, 4, {}});
        row("and at the end", u"a AND"_s, {Kind::MissingWord, 0, {}});
        row("and at the start", u"AND a"_s, {Kind::MissingWord, 1, {}});
        row("not at the start", u"NOT a"_s, {Kind::MissingWord, 1, {}});
        row("two operators", u"a AND OR b"_s, {Kind::MissingWord, 7, {}});
        row("signs on one side", u"a AND --"_s, {Kind::NoWordBeside, 3, u"AND"_s});
        row("near without words", u"NEAR()"_s, {Kind::EmptyNear, 1, {}});
        row("near open", u"NEAR(a b"_s, {Kind::OpenNear, 1, {}});
        row("near cut off after its comma", u"NEAR(a,"_s, {Kind::MissingWord, 0, {}});
        row("near without number", u"NEAR(a, b)"_s, {Kind::NearWithoutNumber, 9, {}});
        row("a filter near a word", u"NEAR(a lang:fr)"_s, {Kind::OpenNear, 1, {}});
        row("too deep", QString(60, u'(') + u'a' + QString(60, u')'), {Kind::TooDeep, 51, {}});
        row("filter without anything", u"a lang: b"_s, {Kind::EmptyFilter, 3, u"lang:"_s});
        row("filter with an empty phrase", u"entity:\"\""_s, {Kind::EmptyFilter, 1, u"entity:"_s});
        row("filter with an open phrase", u"entity:\"a"_s, {Kind::OpenQuotation, 8, {}});
        row("no date", u"a date:soon"_s, {Kind::NoDate, 3, u"soon"_s});
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, query);
        QFETCH(QueryFault, fault);
        const Result<SearchTerms> written = searchTerms(query);
        QVERIFY2(!written, written ? qPrintable(written->words) : "");
        QCOMPARE(written.error().code, ErrorCode::Invalid);
        const auto told = queryFaultFromDetail(written.error().detail);
        QVERIFY2(told.has_value(), qPrintable(written.error().detail));
        QVERIFY2(*told == fault, qPrintable(written.error().detail));
    }

    void anotherDetailIsNoFault() { QVERIFY(!queryFaultFromDetail(u"database disk image is malformed"_s)); }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
