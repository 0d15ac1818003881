// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/queryfault.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_QueryFault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void part_of_the_query_that_is_meant_data();
    void part_of_the_query_that_is_meant();
    void a_place_behind_the_query_is_its_last_character();
    void detail_goes_there_and_back();
};

void tst_QueryFault::part_of_the_query_that_is_meant_data()
{
    using Kind = QueryFault::Kind;
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &query, Kind kind, int at, const QString &words,
                         const QString &part) { QTest::newRow(name) << query << int(kind) << at << words << part; };
    row("no word", u"- ."_s, Kind::NoWord, 0, {}, u"- ."_s);
    row("open quotation", u"a \"b c"_s, Kind::OpenQuotation, 3, {}, u"\"b c"_s);
    row("open bracket", u"a (b c"_s, Kind::OpenBracket, 3, {}, u"("_s);
    row("stray bracket", u"a) b"_s, Kind::StrayBracket, 2, {}, u")"_s);
    row("cut off", u"locks AND "_s, Kind::MissingWord, 0, {}, u"AND"_s);
    row("operator alone", u"OR"_s, Kind::MissingWord, 1, {}, u"OR"_s);
    row("missing before a bracket", u"(a AND ) b"_s, Kind::MissingWord, 8, {}, u")"_s);
    row("signs beside", u"a AND -"_s, Kind::NoWordBeside, 3, u"AND"_s, u"AND"_s);
    row("near without a number", u"NEAR(a b, c)"_s, Kind::NearWithoutNumber, 11, {}, u"c"_s);
    row("open near", u"NEAR(a b"_s, Kind::OpenNear, 1, {}, u"NEAR"_s);
    row("empty near", u"a NEAR( , 5) b"_s, Kind::EmptyNear, 3, {}, u"NEAR( , 5)"_s);
    row("empty filter", u"a lang: b"_s, Kind::EmptyFilter, 3, u"lang:"_s, u"lang:"_s);
    row("no date", u"a date:soon b"_s, Kind::NoDate, 3, u"soon"_s, u"date:soon"_s);
    row("no date between marks", u"date:\"the  day\" b"_s, Kind::NoDate, 1, u"the day"_s, u"date:\"the  day\""_s);
}

void tst_QueryFault::part_of_the_query_that_is_meant()
{
    QFETCH(QString, query);
    QFETCH(int, kind);
    QFETCH(int, at);
    QFETCH(QString, words);
    const Span span = faultedPart(query, {static_cast<QueryFault::Kind>(kind), at, words});
    QTEST(query.sliced(span.start, span.length()), "part");
}

void tst_QueryFault::a_place_behind_the_query_is_its_last_character()
{
    QCOMPARE(faultedPart(u"ab"_s, {QueryFault::Kind::OpenBracket, 9, {}}), (Span{1, 2}));
    QCOMPARE(faultedPart({}, {QueryFault::Kind::MissingWord, 0, {}}), Span());
}

void tst_QueryFault::detail_goes_there_and_back()
{
    const QueryFault fault{QueryFault::Kind::NoDate, 7, u"\"soon\""_s};
    QCOMPARE(queryFaultFromDetail(toDetail(fault)), fault);
    QVERIFY(!queryFaultFromDetail(u"the disk is full"_s));
}

QTEST_APPLESS_MAIN(tst_QueryFault)
#include "tst_queryfault.moc"
