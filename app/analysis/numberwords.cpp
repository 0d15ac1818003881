// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/numberwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QStringList words(const QString &list)
{
    return list.split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> wordSet(const QString &list)
{
    const QStringList all = words(list);
    return {all.cbegin(), all.cend()};
}

// "three 3 four 4"
QHash<QString, double> valued(const QString &list)
{
    QHash<QString, double> values;
    const QStringList all = words(list);
    for (qsizetype i = 0; i + 1 < all.size(); i += 2)
        values.insert(all.at(i), all.at(i + 1).toDouble());
    return values;
}

// Words from `first` on, one after another.
void count(QHash<QString, double> &values, double first, const QString &list)
{
    for (const QString &word : words(list))
        values.insert(word, first++);
}

NumberWords english()
{
    NumberWords w;
    count(w.small, 2,
        u"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"_s);
    w.small.insert(valued(u"twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90"_s));
    w.hundred = valued(u"hundred 100"_s);
    w.magnitudes = valued(u"thousand 1e3 million 1e6 billion 1e9 trillion 1e12 mn 1e6 bn 1e9"_s);
    w.collective = valued(u"dozen 12"_s);
    w.ones = wordSet(u"a an one"_s);
    w.joiners = wordSet(u"and"_s);
    w.half = wordSet(u"half"_s);
    w.andHalf = wordSet(u"half"_s);
    w.percent = wordSet(u"percent cent pct"_s);
    w.percentFirst = wordSet(u"per"_s);
    w.hours = wordSet(u"am pm a.m p.m o'clock"_s);
    w.century = wordSet(u"century centuries"_s);
    w.ordinalEndings = wordSet(u"st nd rd th"_s);
    w.commaIsDecimal = false;
    return w;
}

NumberWords french()
{
    NumberWords w;
    count(w.small, 2, u"deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"_s);
    w.small.insert(valued(u"vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 "
                          "octante 80 nonante 90"_s));
    w.hundred = valued(u"cent 100 cents 100"_s);
    w.magnitudes = valued(
        u"mille 1e3 million 1e6 millions 1e6 mio 1e6 milliard 1e9 milliards 1e9 mds 1e9 billion 1e12 billions 1e12"_s);
    w.collective = valued(u"dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine "
                          "50 soixantaine 60 centaine 100 millier 1000"_s);
    w.ones = wordSet(u"un une"_s);
    w.joiners = wordSet(u"et"_s);
    w.half = wordSet(u"demi demie"_s);
    w.andHalf = w.half;
    w.percent = wordSet(u"cent pourcent"_s);
    w.percentFirst = wordSet(u"pour"_s);
    w.hours = wordSet(u"h heure heures"_s);
    w.century = wordSet(u"siecle siecles"_s);
    w.ordinalEndings = wordSet(u"e er ere eme re nd nde"_s);
    w.tenAddsUp = true;
    return w;
}

NumberWords dutch()
{
    NumberWords w;
    count(w.small, 2,
        u"twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
        "zeventien achttien negentien"_s);
    const QStringList units = words(u"een twee drie vier vijf zes zeven acht negen"_s);
    double tens = 20;
    for (const QString &ten : words(u"twintig dertig veertig vijftig zestig zeventig tachtig negentig"_s)) {
        w.small.insert(ten, tens);
        for (qsizetype i = 0; i < units.size(); ++i)
            w.small.insert(units.at(i) + u"en"_s + ten, tens + static_cast<double>(i) + 1);
        tens += 10;
    }
    w.hundred = valued(u"honderd 100"_s);
    w.magnitudes = valued(
        u"duizend 1e3 miljoen 1e6 miljoenen 1e6 mln 1e6 mio 1e6 mld 1e9 miljard 1e9 miljarden 1e9 biljoen 1e12"_s);
    w.collective = valued(u"tiental 10 dozijn 12 twaalftal 12 twintigtal 20 dertigtal 30 veertigtal 40 vijftigtal 50 "
                          "zestigtal 60 honderdtal 100 duizendtal 1000"_s);
    w.whole = valued(u"anderhalf 1.5 anderhalve 1.5 tweeenhalf 2.5 tweeenhalve 2.5 drieenhalf 3.5 drieenhalve 3.5 "
                     "vierenhalf 4.5 vijfenhalf 5.5"_s);
    w.ones = wordSet(u"een"_s);
    w.joiners = wordSet(u"en"_s);
    w.half = wordSet(u"half halve"_s);
    w.andHalf = w.half;
    w.percent = wordSet(u"procent"_s);
    w.hours = wordSet(u"u uur"_s);
    w.century = wordSet(u"eeuw eeuwen"_s);
    w.ordinalEndings = wordSet(u"e de ste"_s);
    w.joinsWords = true;
    return w;
}

NumberWords german()
{
    NumberWords w;
    count(w.small, 2,
        u"zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
        "siebzehn achtzehn neunzehn"_s);
    w.small.insert(u"zwo"_s, 2);
    const QStringList units = words(u"ein zwei drei vier funf sechs sieben acht neun"_s);
    double tens = 20;
    for (const QString &ten : words(u"zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig"_s)) {
        w.small.insert(ten, tens);
        for (qsizetype i = 0; i < units.size(); ++i)
            w.small.insert(units.at(i) + u"und"_s + ten, tens + static_cast<double>(i) + 1);
        tens += 10;
    }
    w.hundred = valued(u"hundert 100"_s);
    w.magnitudes = valued(u"tausend 1e3 million 1e6 millionen 1e6 mio 1e6 milliarde 1e9 milliarden 1e9 mrd 1e9 billion "
                          "1e12 billionen 1e12"_s);
    w.collective = valued(u"dutzend 12"_s);
    w.whole =
        valued(u"anderthalb 1.5 eineinhalb 1.5 zweieinhalb 2.5 dreieinhalb 3.5 viereinhalb 4.5 funfeinhalb 5.5"_s);
    w.ones = wordSet(u"ein eine einer einen einem eines"_s);
    w.joiners = wordSet(u"und"_s);
    w.half = wordSet(u"halb halbe halben halbes"_s);
    w.percent = wordSet(u"prozent"_s);
    w.hours = wordSet(u"uhr h"_s);
    w.century = wordSet(u"jahrhundert jahrhunderts jahrhunderte"_s);
    w.joinsWords = true;
    return w;
}

// The ten loses its last letter before one and eight, and three takes an accent: ventuno, ventotto, ventitré.
NumberWords italian()
{
    NumberWords w;
    count(w.small, 2,
        u"due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
        "sedici diciassette diciotto diciannove"_s);
    const QStringList units = words(u"uno due tre quattro cinque sei sette otto nove"_s);
    double tens = 20;
    for (const QString &ten : words(u"venti trenta quaranta cinquanta sessanta settanta ottanta novanta"_s)) {
        w.small.insert(ten, tens);
        for (qsizetype i = 0; i < units.size(); ++i) {
            const bool elides = i == 0 || i == 7;
            w.small.insert((elides ? ten.chopped(1) : ten) + units.at(i), tens + static_cast<double>(i) + 1);
        }
        w.small.insert(ten.chopped(1) + u"un"_s, tens + 1); // ventun giorni
        tens += 10;
    }
    w.hundred = valued(u"cento 100"_s);
    w.magnitudes =
        valued(u"mille 1e3 mila 1e3 milione 1e6 milioni 1e6 mln 1e6 mio 1e6 mld 1e9 miliardo 1e9 miliardi 1e9"_s);
    w.collective = valued(u"decina 10 dozzina 12 quindicina 15 ventina 20 trentina 30 quarantina 40 cinquantina 50 "
                          "sessantina 60 centinaio 100 migliaio 1000"_s);
    w.ones = wordSet(u"un uno una"_s);
    w.joiners = wordSet(u"e"_s);
    w.half = wordSet(u"mezzo mezza"_s);
    w.andHalf = w.half;
    w.percent = wordSet(u"cento percento"_s);
    w.percentFirst = wordSet(u"per"_s);
    w.beforeHours = wordSet(u"ore"_s);
    w.century = wordSet(u"secolo secoli"_s);
    w.ordinalEndings = wordSet(u"o a"_s);
    w.joinsWords = true;
    return w;
}

} // namespace

const NumberWords &numberWords(const QString &language)
{
    static const QHash<QString, NumberWords> all{
        {u"en"_s, english()}, {u"fr"_s, french()}, {u"nl"_s, dutch()}, {u"de"_s, german()}, {u"it"_s, italian()}};
    static const NumberWords none;
    const auto found = all.constFind(language);
    return found == all.cend() ? none : *found;
}

} // namespace dossier
