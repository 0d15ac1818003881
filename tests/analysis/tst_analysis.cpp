// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void readsAllATextSays();
    void believesTheLanguageItIsTold();
    void readsTheSameTwice();
    void readsAnEmptyText();
    void readsOddTextsInTime_data();
    void readsOddTextsInTime();
};

static const QString text =
    u"Haven dicht\nDe haven is sinds 3 mei 2021 dicht. De kapitein zei: \"Wij wachten.\" Meer op www.haven.example."_s;

void TestAnalysis::readsAllATextSays()
{
    const Reading reading = readText({text, {}, Edtf::day(2021, 5, 25)});
    QCOMPARE(reading.language, u"nl"_s);
    QVERIFY(reading.languageDetected);
    QVERIFY(reading.languageConfidence > 0.5);
    QCOMPARE(reading.passages.size(), 4);
    QVERIFY(reading.passages.first().kind == PassageKind::Heading);
    QCOMPARE(reading.dates.size(), 1);
    QCOMPARE(reading.dates.first().edtf.toString(), u"2021-05-03/.."_s);
    QCOMPARE(reading.indicators.size(), 1);
    QCOMPARE(reading.indicators.first().value, u"www.haven.example"_s);
    QCOMPARE(reading.quotations.size(), 1);
    QCOMPARE(text.sliced(reading.quotations.first().span.start, reading.quotations.first().span.length()),
        u"Wij wachten."_s);
}

void TestAnalysis::believesTheLanguageItIsTold()
{
    const Reading reading = readText({text, u"de"_s, {}});
    QCOMPARE(reading.language, u"de"_s);
    QVERIFY(!reading.languageDetected);
    QCOMPARE(reading.languageConfidence, 1.0);
}

void TestAnalysis::readsTheSameTwice()
{
    QCOMPARE(readText({text, {}, {}}), readText({text, {}, {}}));
}

void TestAnalysis::readsAnEmptyText()
{
    const Reading reading = readText({{}, {}, {}});
    QCOMPARE(reading.language, QString());
    QVERIFY(reading.passages.isEmpty() && reading.dates.isEmpty() && reading.indicators.isEmpty()
        && reading.quotations.isEmpty());
}

void TestAnalysis::readsOddTextsInTime_data()
{
    QTest::addColumn<QString>("part");

    const QStringList parts{u"a"_s, u"1"_s, u"2021-"_s, u"2021 "_s, u"("_s, u"' a"_s, u"\""_s, u"de la "_s, u"A "_s,
        u"(ABC) "_s, u"A. "_s, u"U.S."_s, u"www."_s, u"192.168."_s, u"x@"_s, u"http://"_s, u"entre "_s, u"\n"_s,
        u"。"_s, u"港"_s, u"2021年"_s, u"the next day "_s};
    for (const QString &part : parts)
        QTest::newRow(qPrintable(part.trimmed().isEmpty() ? u"line feeds"_s : part)) << part;
}

// One line of the same again and again: what grows with its square takes minutes.
void TestAnalysis::readsOddTextsInTime()
{
    QFETCH(QString, part);
    const QString odd = part.repeated(60'000 / part.size());
    QElapsedTimer timer;
    timer.start();
    for (const QString &language : {u"fr"_s, u"zh"_s}) {
        const Reading reading = readText({odd, language, Edtf::day(2021, 5, 25)});
        QCOMPARE(reading.passages.isEmpty(), odd.trimmed().isEmpty());
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
