// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/mention.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_Quote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_are_quoted_with_what_stands_around_them_data();
    void words_are_quoted_with_what_stands_around_them();
    void a_quote_is_known_by_each_of_its_parts_data();
    void a_quote_is_known_by_each_of_its_parts();
};

void tst_Quote::words_are_quoted_with_what_stands_around_them_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    const QString wide = u"x"_s.repeated(32);
    const QString astral = u"𝄞"_s; // two units
    QTest::newRow("in the middle") << u"the heron waits"_s << qsizetype(4) << qsizetype(9) << u"heron"_s << u"the "_s
                                   << u" waits"_s;
    QTest::newRow("the whole text") << u"heron"_s << qsizetype(0) << qsizetype(5) << u"heron"_s << QString()
                                    << QString();
    QTest::newRow("32 units and no more")
        << u"y"_s + wide + u"heron"_s + wide + u"y"_s << qsizetype(33) << qsizetype(38) << u"heron"_s << wide << wide;
    QTest::newRow("no half a character at either side")
        << astral + u"x"_s.repeated(31) + u"heron"_s + u"x"_s.repeated(31) + astral << qsizetype(33) << qsizetype(38)
        << u"heron"_s << u"x"_s.repeated(31) << u"x"_s.repeated(31);
    QTest::newRow("beyond the end") << u"heron"_s << qsizetype(2) << qsizetype(90) << u"ron"_s << u"he"_s << QString();
    QTest::newRow("of nothing") << QString() << qsizetype(3) << qsizetype(4) << QString() << QString() << QString();
}

void tst_Quote::words_are_quoted_with_what_stands_around_them()
{
    QFETCH(QString, characters);
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, end);
    const Quote quote = quoteOf(characters, {start, end});
    QTEST(quote.words, "words");
    QTEST(quote.prefix, "prefix");
    QTEST(quote.suffix, "suffix");
    QVERIFY(isQuoteOf(quote, characters, {start, end}));
}

void tst_Quote::a_quote_is_known_by_each_of_its_parts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << u"heron"_s << u"the "_s << u" waits"_s << true;
    QTest::newRow("other words") << u"Heron"_s << u"the "_s << u" waits"_s << false;
    QTest::newRow("other words before") << u"heron"_s << u"a "_s << u" waits"_s << false;
    QTest::newRow("other words after") << u"heron"_s << u"the "_s << u" goes"_s << false;
}

void tst_Quote::a_quote_is_known_by_each_of_its_parts()
{
    QFETCH(QString, words);
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);
    QFETCH(bool, same);
    QCOMPARE(isQuoteOf({words, prefix, suffix}, u"the heron waits"_s, {4, 9}), same);
}

QTEST_MAIN(tst_Quote)
#include "tst_quote.moc"
