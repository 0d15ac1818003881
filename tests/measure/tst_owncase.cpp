// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/owncase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// Two articles in two languages, each with two sentences of ten characters, and a translation of the first.
QJsonObject labels(const QByteArray &lists = {})
{
    QJsonObject object = QJsonDocument::fromJson(R"({
        "docs": [{"doc": "a", "kind": "article", "lang": "en"}, {"doc": "b", "kind": "article", "lang": "fr"},
                 {"doc": "t", "kind": "translation", "lang": "nl"}],
        "sentences": [{"doc": "a", "start": 0, "end": 10}, {"doc": "a", "start": 11, "end": 21},
                      {"doc": "b", "start": 0, "end": 10}, {"doc": "b", "start": 11, "end": 21},
                      {"doc": "t", "start": 0, "end": 10}, {"doc": "t", "start": 11, "end": 21}],
        "pairs": [{"pair": "a>t", "kind": "translation", "src": "a", "tgt": "t",
                   "beads": [{"src": [1], "tgt": [1]}, {"src": [2], "tgt": [2]}]}]})")
                             .object();
    const QJsonObject more = QJsonDocument::fromJson(lists).object();
    for (auto list = more.begin(); list != more.end(); ++list)
        object.insert(list.key(), list.value());
    return object;
}

OwnScores scored(const QByteArray &wanted, const QByteArray &answer)
{
    const QJsonDocument read = QJsonDocument::fromJson(answer);
    [&] { QVERIFY2(read.isObject(), answer.constData()); }();
    return scoreAnswer(labels(wanted), read.object());
}

QString told(const Score &score)
{
    return u"%1 of %2 for %3"_s.arg(score.right).arg(score.found).arg(score.wanted);
}

constexpr auto twoNames = R"({
    "mentions": [{"doc": "a", "start": 0, "end": 4, "type": "ORG", "types": ["ORG", "LOC"], "entity": "x"},
                 {"doc": "b", "start": 0, "end": 4, "type": "ORG", "types": ["ORG"], "entity": "x"}],
    "optional_mentions": [{"doc": "a", "start": 12, "end": 16}]})";

constexpr auto aDate = R"({
    "dates": [{"doc": "a", "start": 0, "end": 9, "edtf": "2021-05-03/2021-05-09", "alt": ["2021-05~"],
               "lenient": ["2021-05"]}],
    "optional_dates": [{"doc": "a", "start": 12, "end": 16}]})";

constexpr auto plants = R"({
    "plants": [{"pair": "a>t", "type": "number", "src": [0, 2], "tgt": [0, 2]},
               {"pair": "a>t", "type": "omission", "src": [11, 21], "tgt": null}]})";

constexpr auto fact = R"({
    "contradictions": [
        {"a": {"doc": "a", "start": 0, "end": 9}, "b": {"doc": "b", "start": 0, "end": 9}, "fact": "f"},
        {"a": {"doc": "a", "start": 0, "end": 9}, "b": {"doc": "b", "start": 12, "end": 20}, "fact": "f"},
        {"a": {"doc": "a", "start": 12, "end": 20}, "b": {"doc": "b", "start": 12, "end": 20}, "fact": "g",
         "required": false}]})";

} // namespace

class TestOwnCase : public QObject
{
    Q_OBJECT

private slots:
    void languages();
    void mentions_data();
    void mentions();
    void linksAcrossLanguages_data();
    void linksAcrossLanguages();
    void dates_data();
    void dates();
    void edtfIsCompared_data();
    void edtfIsCompared();
    void indicators_data();
    void indicators();
    void alignment_data();
    void alignment();
    void errors_data();
    void errors();
    void whatIsToldOfAFaithfulTranslationIsAFalseAlarm();
    void facts_data();
    void facts();
    void aListThatIsMissingIsNotAnswered();
    void aLanguageIsScoredAlone();
    void casesAreAddedUp();
};

void TestOwnCase::languages()
{
    const OwnScores scores =
        scored({}, R"({"docs": [{"doc": "a", "lang": "en"}, {"doc": "b", "lang": "it"}, {"doc": "z", "lang": "it"}]})");
    QCOMPARE(told(scores.language), u"1 of 2 for 3"_s);
}

void TestOwnCase::mentions_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("spans");
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QByteArray("") << u"0 of 0 for 2"_s << u"0 of 0 for 2"_s;
    QTest::newRow("a part of it") << QByteArray(R"({"doc": "a", "start": 2, "end": 4, "type": "ORG"})")
                                  << u"1 of 1 for 2"_s << u"1 of 1 for 2"_s;
    QTest::newRow("another type that is right")
        << QByteArray(R"({"doc": "a", "start": 0, "end": 4, "type": "LOC"})") << u"1 of 1 for 2"_s << u"1 of 1 for 2"_s;
    QTest::newRow("a wrong type") << QByteArray(R"({"doc": "b", "start": 0, "end": 4, "type": "LOC"})")
                                  << u"1 of 1 for 2"_s << u"0 of 1 for 2"_s;
    QTest::newRow("in two pieces") << QByteArray(R"({"doc": "a", "start": 0, "end": 2, "type": "ORG"},
        {"doc": "a", "start": 3, "end": 4, "type": "ORG"})")
                                   << u"1 of 2 for 2"_s << u"1 of 2 for 2"_s;
    QTest::newRow("what may be found or not") << QByteArray(R"({"doc": "a", "start": 12, "end": 16, "type": "ORG"})")
                                              << u"0 of 0 for 2"_s << u"0 of 0 for 2"_s;
    QTest::newRow("too much") << QByteArray(R"({"doc": "b", "start": 12, "end": 16, "type": "ORG"})")
                              << u"0 of 1 for 2"_s << u"0 of 1 for 2"_s;
    QTest::newRow("a type that is not asked for") << QByteArray(R"({"doc": "a", "start": 0, "end": 4, "type": "MISC"})")
                                                  << u"0 of 0 for 2"_s << u"0 of 0 for 2"_s;
    QTest::newRow("in a translation") << QByteArray(R"({"doc": "t", "start": 0, "end": 4, "type": "ORG"})")
                                      << u"0 of 0 for 2"_s << u"0 of 0 for 2"_s;
}

void TestOwnCase::mentions()
{
    QFETCH(QByteArray, answer);
    const OwnScores scores = scored(twoNames, R"({"mentions": [)" + answer + "]}");
    QTEST(told(scores.mentions), "spans");
    QTEST(told(scores.typed), "typed");
}

void TestOwnCase::linksAcrossLanguages_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("links");
    QTest::newRow("one entity") << QByteArray(R"({"doc": "b", "start": 0, "end": 4, "type": "ORG", "entity": "e1"})")
                                << u"1 of 1 for 1"_s;
    QTest::newRow("two entities") << QByteArray(R"({"doc": "b", "start": 0, "end": 4, "type": "ORG", "entity": "e2"})")
                                  << u"0 of 0 for 1"_s;
    QTest::newRow("with a false alarm") << QByteArray(
        R"({"doc": "b", "start": 12, "end": 16, "type": "ORG", "entity": "e1"})")
                                        << u"0 of 1 for 1"_s;
    QTest::newRow("without an entity") << QByteArray(R"({"doc": "b", "start": 0, "end": 4, "type": "ORG"})")
                                       << u"0 of 0 for 1"_s;
}

void TestOwnCase::linksAcrossLanguages()
{
    QFETCH(QByteArray, second);
    const OwnScores scores = scored(twoNames,
        R"({"mentions": [{"doc": "a", "start": 0, "end": 4, "type": "ORG", "entity": "e1"},)" + second + "]}");
    QTEST(told(scores.links), "links");
}

void TestOwnCase::dates_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("dates");
    const auto at = [](int start, int end, const QString &edtf) {
        return uR"({"doc": "a", "start": %1, "end": %2, "edtf": "%3"})"_s.arg(start).arg(end).arg(edtf).toUtf8();
    };
    QTest::newRow("the value") << at(0, 9, u"2021-05-03/2021-05-09"_s) << u"1 of 1 for 1"_s;
    QTest::newRow("another that is as right") << at(0, 9, u"2021-05~"_s) << u"1 of 1 for 1"_s;
    QTest::newRow("one that says less") << at(0, 9, u"2021-05"_s) << u"0 of 1 for 1"_s;
    QTest::newRow("a range as two dates")
        << at(0, 4, u"2021-05-03"_s) + "," + at(5, 9, u"2021-05-09"_s) << u"0 of 1 for 1"_s;
    QTest::newRow("what may be found or not") << at(12, 16, u"2021"_s) << u"0 of 0 for 1"_s;
    QTest::newRow("too much") << at(17, 20, u"2021"_s) << u"0 of 1 for 1"_s;
}

void TestOwnCase::dates()
{
    QFETCH(QByteArray, answer);
    QTEST(told(scored(aDate, R"({"dates": [)" + answer + "]}").dates), "dates");
}

void TestOwnCase::edtfIsCompared_data()
{
    QTest::addColumn<QString>("comparable");
    QTest::newRow("2021-03-12") << u"2021-03-12"_s;
    QTest::newRow("2021-03-XX") << u"2021-03"_s;
    QTest::newRow("198X") << u"198X"_s;
    QTest::newRow("2021?~") << u"2021%"_s;
    QTest::newRow("2021-~05") << u"2021-05~"_s;
    QTest::newRow("2020-02-09T14:20:00Z") << u"2020-02-09"_s;
    QTest::newRow("2019-04/open") << u"2019-04/.."_s;
    QTest::newRow("../2018-07-31") << u"../2018-07-31"_s;
    QTest::newRow("2020-02-09/2020-02-09") << u"2020-02-09"_s;
    QTest::newRow("[2020-08-18, 2020-08-17]") << u"[2020-08-17,2020-08-18]"_s;
}

void TestOwnCase::edtfIsCompared()
{
    QTEST(comparableEdtf(QString::fromLatin1(QTest::currentDataTag())), "comparable");
}

void TestOwnCase::indicators_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("found");
    QTest::newRow("letters of a host do not matter")
        << QByteArray(R"({"doc": "a", "start": 0, "end": 9, "type": "url", "value": "HTTP://A.example/P/"})")
        << u"1 of 1 for 1"_s;
    QTest::newRow("those of a path do") << QByteArray(
        R"({"doc": "a", "start": 0, "end": 9, "type": "url", "value": "http://a.example/p"})")
                                        << u"0 of 1 for 1"_s;
    QTest::newRow("a host inside an address is not counted")
        << QByteArray(R"({"doc": "a", "start": 3, "end": 6, "type": "domain", "value": "a.example"})")
        << u"0 of 0 for 1"_s;
    QTest::newRow("a type that is not asked for")
        << QByteArray(R"({"doc": "b", "start": 0, "end": 9, "type": "iban", "value": "1"})") << u"0 of 0 for 1"_s;
}

void TestOwnCase::indicators()
{
    QFETCH(QByteArray, answer);
    constexpr auto wanted =
        R"({"indicators": [{"doc": "a", "start": 0, "end": 9, "type": "url", "value": "http://a.example/P"}]})";
    QTEST(told(scored(wanted, R"({"indicators": [)" + answer + "]}").indicators), "found");
}

void TestOwnCase::alignment_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("links");
    QTest::newRow("one by one") << QByteArray(R"({"pair": "a>t", "src": [[0, 10]], "tgt": [[0, 10]]},
        {"pair": "a>t", "src": [[11, 21]], "tgt": [[11, 21]]})")
                                << u"2 of 2 for 2"_s;
    QTest::newRow("all in one group") << QByteArray(R"({"pair": "a>t", "src": [[0, 10], [11, 21]], "tgt": [[0, 21]]})")
                                      << u"2 of 4 for 2"_s;
    QTest::newRow("split otherwise") << QByteArray(R"({"pair": "a>t", "src": [[0, 5], [5, 10]], "tgt": [[0, 10]]})")
                                     << u"1 of 1 for 2"_s;
    QTest::newRow("an empty side") << QByteArray(R"({"pair": "a>t", "src": [[0, 10]], "tgt": []})")
                                   << u"0 of 0 for 2"_s;
}

void TestOwnCase::alignment()
{
    QFETCH(QByteArray, answer);
    QTEST(told(scored({}, R"({"alignments": [)" + answer + "]}").alignment), "links");
}

void TestOwnCase::errors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("found");
    QTest::newRow("in the sentence") << QByteArray(R"({"pair": "a>t", "type": "number", "src": [5, 7], "tgt": [5, 7]})")
                                     << u"1 of 1 for 2"_s;
    QTest::newRow("of another type") << QByteArray(R"({"pair": "a>t", "type": "date", "src": [0, 2], "tgt": [0, 2]})")
                                     << u"1 of 1 for 2"_s;
    QTest::newRow("in another sentence") << QByteArray(
        R"({"pair": "a>t", "type": "number", "src": [0, 2], "tgt": [12, 14]})")
                                         << u"0 of 1 for 2"_s;
    QTest::newRow("told twice") << QByteArray(R"({"pair": "a>t", "type": "number", "src": [0, 2], "tgt": [0, 2]},
        {"pair": "a>t", "type": "number", "src": [0, 2], "tgt": [0, 2]})")
                                << u"1 of 2 for 2"_s;
    QTest::newRow("an omission") << QByteArray(R"({"pair": "a>t", "type": "omission", "src": [11, 21], "tgt": null})")
                                 << u"1 of 1 for 2"_s;
    QTest::newRow("what is left out is no wrong number")
        << QByteArray(R"({"pair": "a>t", "type": "number", "src": [11, 21], "tgt": null})") << u"0 of 1 for 2"_s;
}

void TestOwnCase::errors()
{
    QFETCH(QByteArray, answer);
    const OwnScores scores = scored(plants, R"({"errors": [)" + answer + "]}");
    QTEST(told(scores.errors), "found");
    QCOMPARE(scores.faithful, 0);
}

void TestOwnCase::whatIsToldOfAFaithfulTranslationIsAFalseAlarm()
{
    const OwnScores scores =
        scored({}, R"({"errors": [{"pair": "a>t", "type": "number", "src": [0, 2], "tgt": [0, 2]}]})");
    QCOMPARE(scores.faithful, 1);
    QCOMPARE(scores.falseAlarms, 1);
    QCOMPARE(told(scores.errors), u"0 of 1 for 0"_s);
}

void TestOwnCase::facts_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("found");
    QTest::addColumn<double>("precision");
    const auto between = [](int a, int b) {
        return uR"({"a": {"doc": "a", "start": %1, "end": %2}, "b": {"doc": "b", "start": %3, "end": %4}})"_s.arg(a)
            .arg(a + 5)
            .arg(b)
            .arg(b + 5)
            .toUtf8();
    };
    QTest::newRow("found") << between(0, 0) << u"1 of 1 for 1"_s << 1.0;
    QTest::newRow("one fact by two pairs of passages")
        << between(0, 0) + "," + between(0, 12) << u"1 of 2 for 1"_s << 1.0;
    QTest::newRow("a pair that counts neither way") << between(12, 12) << u"0 of 0 for 1"_s << 0.0;
    QTest::newRow("a false alarm beside") << between(0, 0) + "," + between(12, 0) << u"1 of 2 for 1"_s << 0.5;
    QTest::newRow("in the other order") << QByteArray(
        R"({"a": {"doc": "b", "start": 0, "end": 9}, "b": {"doc": "a", "start": 0, "end": 9}})")
                                        << u"1 of 1 for 1"_s << 1.0;
}

void TestOwnCase::facts()
{
    QFETCH(QByteArray, answer);
    const OwnScores scores = scored(fact, R"({"contradictions": [)" + answer + "]}");
    QTEST(told(scores.facts), "found");
    QTEST(scores.facts.precision(), "precision");
    QVERIFY(scores.factsAreAnswered);
}

void TestOwnCase::aListThatIsMissingIsNotAnswered()
{
    const OwnScores scores = scored(fact, "{}");
    QVERIFY(!scores.factsAreAnswered);
    QCOMPARE(told(scores.facts), u"0 of 0 for 1"_s);
}

void TestOwnCase::aLanguageIsScoredAlone()
{
    const QJsonObject answer = QJsonDocument::fromJson(
        R"({"mentions": [{"doc": "a", "start": 0, "end": 4, "type": "ORG"},
                         {"doc": "b", "start": 12, "end": 16, "type": "ORG"}]})")
                                   .object();
    QCOMPARE(told(scoreAnswer(inLanguage(labels(twoNames), u"en"_s), answer).mentions), u"1 of 1 for 1"_s);
    QCOMPARE(told(scoreAnswer(inLanguage(labels(twoNames), u"fr"_s), answer).mentions), u"0 of 1 for 1"_s);
}

void TestOwnCase::casesAreAddedUp()
{
    OwnScores scores = scored(aDate, R"({"dates": [{"doc": "a", "start": 0, "end": 9, "edtf": "2021-05~"}]})");
    scores += scored(aDate, R"({"dates": []})");
    QCOMPARE(told(scores.dates), u"1 of 1 for 2"_s);
    QCOMPARE(scores.dates.precision(), 1.0);
    QCOMPARE(scores.dates.recall(), 0.5);
    QVERIFY(qFuzzyCompare(scores.dates.f1(), 2.0 / 3));
}

QTEST_APPLESS_MAIN(TestOwnCase)
#include "tst_owncase.moc"
