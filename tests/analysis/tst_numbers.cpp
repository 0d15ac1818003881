// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/numbers.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString kindSign(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Amount:
        return {};
    case NumberKind::Percentage:
        return u"%"_s;
    case NumberKind::Ordinal:
        return u"."_s;
    case NumberKind::Clock:
        return u" min"_s;
    }
    return {};
}

// "words = value" of each number, parted by semicolons.
QString listed(const QString &text, const QString &language)
{
    QStringList lines;
    for (const FoundNumber &number : findNumbers(text, language)) {
        lines.append(text.mid(number.span.start, number.span.length()) + u" = "_s
            + QString::number(number.value, 'g', 15) + kindSign(number.kind));
    }
    return lines.join(u"; "_s);
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures() { check(); }
    void words_data();
    void words() { check(); }
    void kinds_data();
    void kinds() { check(); }
    void whatIsNone_data();
    void whatIsNone() { check(); }
    void whatIsLeftOutIsPassedOver();

private:
    static void columns();
    static void check();
};

void TestNumbers::columns()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
}

void TestNumbers::check()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, numbers);
    QCOMPARE(listed(text, language), numbers);
}

void TestNumbers::figures_data()
{
    columns();
    QTest::newRow("sums with a letter") << u"en"_s << u"It cost €2.1m, then $3bn, £90k and SFr1.5m, 64m deep."_s
                                        << u"2.1m = 2100000; 3bn = 3000000000; 90k = 90000; 1.5m = 1500000; 64 = 64"_s;
    QTest::newRow("sums with a letter before the sign")
        << u"fr"_s << u"18 M€, 2,4 Md€, 900 k€, 7 mln €, 5 m de long"_s
        << u"18 M = 18000000; 2,4 Md = 2400000000; 900 k = 900000; 7 mln = 7000000; 5 = 5"_s;
    QTest::newRow("short for millions, Dutch")
        << u"nl"_s << u"3 mln euro en 1,2 mld."_s << u"3 mln = 3000000; 1,2 mld = 1200000000"_s;
    QTest::newRow("short for millions, Italian")
        << u"it"_s << u"3 mln di euro e 12mila persone"_s << u"3 mln = 3000000; 12mila = 12000"_s;
    QTest::newRow("plain") << u"en"_s << u"It had 412 ships."_s << u"412 = 412"_s;
    QTest::newRow("thousands, English") << u"en"_s << u"1,200 and 1,234,567"_s
                                        << u"1,200 = 1200; 1,234,567 = 1234567"_s;
    QTest::newRow("thousands, French") << u"fr"_s << u"1 200 et 12\u202f345 et 1.200"_s
                                       << u"1 200 = 1200; 12\u202f345 = 12345; 1.200 = 1200"_s;
    QTest::newRow("thousands, Swiss") << u"de"_s << u"1’200 und 1'200'000"_s << u"1’200 = 1200; 1'200'000 = 1200000"_s;
    QTest::newRow("decimals, English") << u"en"_s << u"1.5 and 1.250 and 1,234.5"_s
                                       << u"1.5 = 1.5; 1.250 = 1.25; 1,234.5 = 1234.5"_s;
    QTest::newRow("decimals, Dutch") << u"nl"_s << u"1,5 en 1,250 en 1.234,5"_s
                                     << u"1,5 = 1.5; 1,250 = 1.25; 1.234,5 = 1234.5"_s;
    QTest::newRow("magnitudes") << u"en"_s << u"15.5 million people, 3 billion, 2bn"_s
                                << u"15.5 million = 15500000; 3 billion = 3000000000; 2bn = 2000000000"_s;
    QTest::newRow("and a half") << u"it"_s << u"15 milioni e mezzo di euro"_s << u"15 milioni e mezzo = 15500000"_s;
    QTest::newRow("milliards") << u"fr"_s << u"2,5 milliards d’euros"_s << u"2,5 milliards = 2500000000"_s;
    QTest::newRow("Mrd") << u"de"_s << u"rund 3 Mrd. Euro und 4 Mio."_s << u"3 Mrd = 3000000000; 4 Mio = 4000000"_s;
    QTest::newRow("units") << u"en"_s << u"10km and 5 GB"_s << u"10 = 10; 5 = 5"_s;
    QTest::newRow("a year and a number beside it")
        << u"fr"_s << u"en 2021 300 personnes"_s << u"2021 = 2021; 300 = 300"_s;
    QTest::newRow("end of a sentence") << u"en"_s << u"They were 12. Then 3."_s << u"12 = 12; 3 = 3"_s;
    QTest::newRow("in two sentences") << u"fr"_s << u"Le port compte 412 navires. La ville en compte 77."_s
                                      << u"412 = 412; 77 = 77"_s;
    QTest::newRow("from to") << u"en"_s << u"10-12 people"_s << u"10 = 10; 12 = 12"_s;
}

void TestNumbers::words_data()
{
    columns();
    QTest::newRow("English") << u"en"_s << u"twelve, twenty-one, two hundred and five, three thousand four hundred"_s
                             << u"twelve = 12; twenty-one = 21; two hundred and five = 205; three thousand four "
                                "hundred = 3400"_s;
    QTest::newRow("English articles") << u"en"_s << u"a million, one hundred, half a million, a dozen, a man"_s
                                      << u"a million = 1000000; one hundred = 100; half a million = 500000; a dozen = "
                                         "12"_s;
    QTest::newRow("English half") << u"en"_s << u"two and a half million, three million and a half"_s
                                  << u"two and a half = 2.5; three million and a half = 3500000"_s;
    QTest::newRow("French")
        << u"fr"_s
        << u"dix-sept, vingt et un, soixante-dix-sept, quatre-vingt-dix-neuf, deux cents, trois mille cinq "
           "cents, mille deux"_s
        << u"dix-sept = 17; vingt et un = 21; soixante-dix-sept = 77; quatre-vingt-dix-neuf = 99; deux cents = "
           "200; trois mille cinq cents = 3500; mille deux = 1002"_s;
    QTest::newRow("French of Belgium") << u"fr"_s << u"septante et un, nonante-cinq"_s
                                       << u"septante et un = 71; nonante-cinq = 95"_s;
    QTest::newRow("French round") << u"fr"_s << u"une dizaine, une centaine, un demi-million, deux millions et demi"_s
                                  << u"une dizaine = 10; une centaine = 100; demi-million = 500000; deux millions et "
                                     "demi = 2500000"_s;
    QTest::newRow("Dutch")
        << u"nl"_s << u"eenentwintig, tweehonderdvijftig, drieduizend, tweeëndertig, een tiental"_s
        << u"eenentwintig = 21; tweehonderdvijftig = 250; drieduizend = 3000; tweeëndertig = 32; een "
           "tiental = 10"_s;
    QTest::newRow("Dutch half") << u"nl"_s << u"anderhalf miljoen, een half miljoen, honderdtwintig"_s
                                << u"anderhalf miljoen = 1500000; half miljoen = 500000; honderdtwintig = 120"_s;
    QTest::newRow("German")
        << u"de"_s << u"einundzwanzig, zweihundertfünfzig, dreitausend, fünfunddreißig, ein Dutzend"_s
        << u"einundzwanzig = 21; zweihundertfünfzig = 250; dreitausend = 3000; fünfunddreißig = 35; "
           "ein Dutzend = 12"_s;
    QTest::newRow("German half") << u"de"_s << u"anderthalb Millionen, eine halbe Million"_s
                                 << u"anderthalb Millionen = 1500000; halbe Million = 500000"_s;
    QTest::newRow("Italian")
        << u"it"_s << u"ventuno, ventotto, centoventi, duemilacinquecento, trentatré, una decina"_s
        << u"ventuno = 21; ventotto = 28; centoventi = 120; duemilacinquecento = 2500; trentatré = "
           "33; una decina = 10"_s;
    QTest::newRow("Italian half") << u"it"_s << u"due milioni e mezzo, mezzo milione"_s
                                  << u"due milioni e mezzo = 2500000; mezzo milione = 500000"_s;
}

void TestNumbers::kinds_data()
{
    columns();
    QTest::newRow("per cent, English") << u"en"_s << u"40%, 40 per cent, forty percent"_s
                                       << u"40% = 40%; 40 per cent = 40%; forty percent = 40%"_s;
    QTest::newRow("per cent, French") << u"fr"_s << u"40 %, quarante pour cent"_s
                                      << u"40 % = 40%; quarante pour cent = 40%"_s;
    QTest::newRow("per cent, Italian") << u"it"_s << u"il 40 per cento"_s << u"40 per cento = 40%"_s;
    QTest::newRow("per cent, Dutch and German")
        << u"nl"_s << u"40 procent, 40,5 %"_s << u"40 procent = 40%; 40,5 % = 40.5%"_s;
    QTest::newRow("ordinals") << u"en"_s << u"the 15th century and the 3rd man"_s << u"15th = 15.; 3rd = 3."_s;
    QTest::newRow("ordinals, French") << u"fr"_s << u"le 3e étage, XVe siècle"_s << u"3e = 3.; XVe = 15."_s;
    QTest::newRow("centuries, Italian") << u"it"_s << u"nel XX secolo"_s << u"XX = 20."_s;
    QTest::newRow("centuries, German") << u"de"_s << u"im 15. Jahrhundert"_s << u"15. = 15."_s;
    QTest::newRow("clock, French") << u"fr"_s << u"à 8h30, à 20 h, vers 14 heures"_s
                                   << u"8h30 = 510 min; 20 h = 1200 min; 14 heures = 840 min"_s;
    QTest::newRow("clock, English") << u"en"_s << u"at 6.30pm, 8:15, 2 p.m. and noon"_s
                                    << u"6.30pm = 1110 min; 8:15 = 495 min; 2 p.m. = 840 min"_s;
    QTest::newRow("clock, German and Dutch")
        << u"de"_s << u"um 14.30 Uhr, um 9 Uhr"_s << u"14.30 Uhr = 870 min; 9 Uhr = 540 min"_s;
    QTest::newRow("clock, Italian") << u"it"_s << u"alle ore 14.30"_s << u"14.30 = 870 min"_s;
}

void TestNumbers::whatIsNone_data()
{
    columns();
    const auto row = [](const char *name, const QString &language, const QString &text) {
        QTest::newRow(name) << language << text << QString();
    };
    row("in a word", u"en"_s, u"A4 paper, Covid-19, 5G, F16"_s);
    row("a code", u"en"_s, u"version 4.0.1.2"_s);
    row("many", u"en"_s, u"hundreds of people, thousands, millions"_s);
    row("many, French", u"fr"_s, u"des centaines, des millions, pour cent raisons"_s);
    row("many, Dutch", u"nl"_s, u"honderden mensen, duizenden"_s);
    row("articles", u"fr"_s, u"un homme, une femme"_s);
    row("articles, German", u"de"_s, u"ein Mann, eine Frau, Jahrhundert"_s);
    row("new and you are", u"it"_s, u"tu sei qui, accento, recente"_s);
    row("nothing", u"en"_s, {});
    QTest::newRow("another language has figures") << u"es"_s << u"veinte, 20"_s << u"20 = 20"_s;
}

void TestNumbers::whatIsLeftOutIsPassedOver()
{
    const QString text = u"On 3 May 2021 there were 12 of 1 200"_s;
    const QList<FoundNumber> found = findNumbers(text, u"en"_s, {{3, 13}});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).value, 12);
    QCOMPARE(found.at(1).value, 1200);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
