// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/keypassages.h"

#include "analysis/dates.h"
#include "analysis/passages.h"

#include <QRegularExpression>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// A text as it is read; names are words in capitals.
KeyPassageRequest requestFor(const QString &title, const QString &characters)
{
    KeyPassageRequest request{characters, u"en"_s, title, {}, {}, {}};
    for (const FoundPassage &found : findPassages(characters, u"en"_s))
        request.passages.append({{}, {}, static_cast<int>(request.passages.size()) + 1, found.span, found.kind});
    for (const FoundDate &found : findDates(characters, u"en"_s, {}))
        request.dates.append(found.span);
    static const QRegularExpression capitals(u"\\b[A-Z]{2,}\\b"_s);
    for (const auto &match : capitals.globalMatch(characters))
        request.names.append({match.capturedStart(), match.capturedEnd()});
    return request;
}

QStringList chosen(const KeyPassageRequest &request)
{
    QStringList words;
    for (const qsizetype index : keyPassages(request)) {
        const Span span = request.passages.at(index).span;
        words.append(request.characters.sliced(span.start, span.length()));
    }
    return words;
}

// Six sentences that say nothing in particular.
const QString filler =
    u"It rained for most of the day there. Some people walked home early again. Nobody had an umbrella "
    "with them. The windows stayed shut the whole time. Somebody had left the lights burning. There "
    "was not much else to see."_s;

} // namespace

class TestKeyPassages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTellsMostIsChosen_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // is chosen
        QTest::newRow("names") << u""_s << filler + u" Then ADE and ONCD told BRAX what they had found. "_s + filler
                               << u"Then ADE and ONCD told BRAX what they had found."_s;
        QTest::newRow("dates") << u""_s
                               << filler + u" They came on 3 March 2021 and left on 4 May 2023 at last. "_s + filler
                               << u"They came on 3 March 2021 and left on 4 May 2023 at last."_s;
        QTest::newRow("words of the title")
            << u"Locks stolen from canal agency"_s
            << filler + u" The agency says that all locks on the canal were stolen. "_s + filler
            << u"The agency says that all locks on the canal were stolen."_s;
        QTest::newRow("words of a heading") << u""_s
                                            << u"Locks stolen from canal agency\n\n"_s + filler
                + u" The agency says that all locks on the canal were stolen. "_s + filler
                                            << u"The agency says that all locks on the canal were stolen."_s;
        QTest::newRow("the first passage")
            << u""_s << filler + u' ' + filler << u"It rained for most of the day there."_s;
        QTest::newRow("the first of a paragraph")
            << u""_s << filler + u"\nHere begins a paragraph of its own. And there it ends."_s
            << u"Here begins a paragraph of its own."_s;
        QTest::newRow("words that come again and again")
            << u""_s
            << filler + u" Sluice gates rusted beside other sluice gates everywhere. "_s + filler
                + u" Another sluice had gates. Those sluice gates again."_s
            << u"Sluice gates rusted beside other sluice gates everywhere."_s;
    }
    void whatTellsMostIsChosen()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList words = chosen(requestFor(title, text));
        QVERIFY2(words.contains(expected), qPrintable(words.join(u" | "_s)));
    }

    void howManyDependsOnTheLength_data()
    {
        QTest::addColumn<int>("sentences");
        QTest::addColumn<qsizetype>("expected");
        QTest::newRow("none") << 0 << qsizetype(0);
        QTest::newRow("one") << 1 << qsizetype(1);
        QTest::newRow("two") << 2 << qsizetype(2);
        QTest::newRow("three") << 3 << qsizetype(3);
        QTest::newRow("eighteen") << 18 << qsizetype(3);
        QTest::newRow("nineteen") << 19 << qsizetype(4);
        QTest::newRow("thirty") << 30 << qsizetype(5);
        QTest::newRow("a thousand") << 1000 << qsizetype(8);
    }
    void howManyDependsOnTheLength()
    {
        QFETCH(int, sentences);
        QFETCH(qsizetype, expected);
        QStringList text;
        for (int i = 0; i < sentences; ++i)
            text.append(u"Sentence number %1 says what it says."_s.arg(i));
        QCOMPARE(chosen(requestFor({}, text.join(u' '))).size(), expected);
    }

    void orderIsThatOfTheText()
    {
        const KeyPassageRequest request = requestFor(
            {}, filler + u" In 1999 ADE told ONCD. "_s + filler + u" In 2001 ADE told ONCD and BRAX. "_s + filler);
        const QList<qsizetype> passages = keyPassages(request);
        QVERIFY(passages.size() >= 3);
        QVERIFY(std::ranges::is_sorted(passages));
    }

    void headingsAndFieldsAreNeverChosen()
    {
        KeyPassageRequest request = requestFor({}, u"ADE ONCD BRAX\n\nOne says this much.\n\nADE, ONCD, BRAX"_s);
        request.passages.first().kind = PassageKind::Heading;
        request.passages.last().kind = PassageKind::Field;
        QCOMPARE(chosen(request), QStringList{u"One says this much."_s});
    }

    void listOfNamesIsNoStatement()
    {
        const QString list = u"ADE ONCD BRAX CCB NIS SPF GRU FSB BBC CNN"_s;
        const KeyPassageRequest request = requestFor({}, u"It began so. "_s + list + u". "_s + filler);
        // More names than four add nothing, so that two dates beside two names outweigh a dozen names.
        const KeyPassageRequest beside = requestFor({},
            u"It began so. "_s + filler + u' ' + list + u". On 3 May 2021 and 4 May 2021 ADE and ONCD rested here. "_s
                + filler);
        QVERIFY(!chosen(request).isEmpty());
        QVERIFY(chosen(beside).contains(u"On 3 May 2021 and 4 May 2021 ADE and ONCD rested here."_s));
    }
};

QTEST_GUILESS_MAIN(TestKeyPassages)
#include "tst_keypassages.moc"
