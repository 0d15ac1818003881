// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/textlanguages.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestTextLanguages : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsInItsOwnLanguage();
    void stretchesThatTouchAreOne();
    void whatLiesBetweenParts();
    void theFirstOfTwoThatOverlapCounts();
    void whatIsOutsideTheTextIsNone();
    void theOwnLanguageCanBeSaid();
    void whatIsFoundIsKeptWhereItsLanguageIs();
    void languagesHaveAnEnd();
};

namespace {

const QString text = u"aaa bbb ccc\nddd eee"_s;

struct Item
{
    Span span;
    QString language;
    bool operator==(const Item &) const = default;
};

} // namespace

void TestTextLanguages::aTextIsInItsOwnLanguage()
{
    const TextLanguages languages(u"fr"_s, text, {});
    QVERIFY(!languages.isMixed());
    QCOMPARE(languages.of({0, 3}), u"fr"_s);
    QVERIFY(languages.isIn(u"fr"_s, {0, text.size()}));
    QVERIFY(!languages.isSaid({0, 3}));
}

void TestTextLanguages::stretchesThatTouchAreOne()
{
    const TextLanguages languages(u"fr"_s, text, {{{4, 7}, u"de"_s}, {{0, 3}, u"de"_s}});
    QCOMPARE(languages.stretches(), (QList<PassageLanguage>{{{0, 7}, u"de"_s}}));
    QVERIFY(languages.isIn(u"de"_s, {1, 6}));
    QVERIFY(!languages.isIn(u"de"_s, {1, 9}));
    QVERIFY(!languages.isIn(u"fr"_s, {6, 9}));
    QVERIFY(languages.isIn(u"fr"_s, {8, 19}));
}

void TestTextLanguages::whatLiesBetweenParts()
{
    const TextLanguages languages(u"fr"_s, text, {{{0, 3}, u"de"_s}, {{4, 7}, u"nl"_s}, {{8, 11}, u"de"_s}});
    QCOMPARE(languages.stretches().size(), 3);
    QCOMPARE(languages.others(), (QStringList{u"de"_s, u"nl"_s}));
    QCOMPARE(languages.of({4, 7}), u"nl"_s);
    QCOMPARE(languages.of({3, 4}), u"fr"_s);
}

void TestTextLanguages::theFirstOfTwoThatOverlapCounts()
{
    const TextLanguages languages(u"fr"_s, text, {{{4, 7}, u"de"_s}, {{0, 5}, u"nl"_s}, {{6, 19}, u"it"_s}});
    QCOMPARE(languages.stretches(), (QList<PassageLanguage>{{{4, 7}, u"de"_s}}));
}

void TestTextLanguages::whatIsOutsideTheTextIsNone()
{
    const TextLanguages languages(
        u"fr"_s, text, {{{-1, 3}, u"de"_s}, {{8, 20}, u"de"_s}, {{5, 5}, u"de"_s}, {{7, 4}, u"de"_s}});
    QVERIFY(!languages.isMixed());
}

void TestTextLanguages::theOwnLanguageCanBeSaid()
{
    const TextLanguages languages(u"fr"_s, text, {{{8, 11}, u"fr"_s}, {{0, 3}, {}}});
    QVERIFY(languages.isSaid({8, 11}));
    QVERIFY(languages.isSaid({0, 3}));
    QVERIFY(!languages.isSaid({4, 7}));
    QCOMPARE(languages.of({8, 11}), u"fr"_s);
    QCOMPARE(languages.of({0, 3}), QString());
}

void TestTextLanguages::whatIsFoundIsKeptWhereItsLanguageIs()
{
    const TextLanguages languages(u"fr"_s, text, {{{4, 7}, u"de"_s}});
    const auto words = [](const QString &language) {
        return QList<Item>{
            {{0, 3}, language}, {{2, 5}, language}, {{4, 7}, language}, {{6, 9}, language}, {{8, 11}, language}};
    };
    QCOMPARE(languages.inEach(words), (QList<Item>{{{0, 3}, u"fr"_s}, {{4, 7}, u"de"_s}, {{8, 11}, u"fr"_s}}));
}

void TestTextLanguages::languagesHaveAnEnd()
{
    QList<PassageLanguage> said;
    for (qsizetype i = 0; i < 100; ++i)
        said.append({{2 * i, 2 * i + 1}, u"x%1"_s.arg(i)});
    const TextLanguages languages(u"fr"_s, QString(200, u'a'), said);
    QCOMPARE(languages.others().size(), TextLanguages::mostOthers);
}

QTEST_APPLESS_MAIN(TestTextLanguages)
#include "tst_textlanguages.moc"
