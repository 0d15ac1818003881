// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datenumberwords.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Words = std::span<const QStringView>;

constexpr std::array<QStringView, 20> englishUnits{u"", u"one", u"two", u"three", u"four", u"five", u"six", u"seven",
    u"eight", u"nine", u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen", u"seventeen",
    u"eighteen", u"nineteen"};
constexpr std::array<QStringView, 10> englishTens{
    u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};
constexpr std::array<QStringView, 20> englishOrdinals{u"", u"first", u"second", u"third", u"fourth", u"fifth", u"sixth",
    u"seventh", u"eighth", u"ninth", u"tenth", u"eleventh", u"twelfth", u"thirteenth", u"fourteenth", u"fifteenth",
    u"sixteenth", u"seventeenth", u"eighteenth", u"nineteenth"};
constexpr std::array<QStringView, 20> frenchUnits{u"", u"un", u"deux", u"trois", u"quatre", u"cinq", u"six", u"sept",
    u"huit", u"neuf", u"dix", u"onze", u"douze", u"treize", u"quatorze", u"quinze", u"seize", u"dix - sept",
    u"dix - huit", u"dix - neuf"};
constexpr std::array<QStringView, 10> frenchTens{u"", u"", u"vingt", u"trente", u"quarante", u"cinquante", u"soixante",
    u"soixante", u"quatre - vingt", u"quatre - vingt"};
constexpr std::array<QStringView, 20> dutchUnits{u"", u"een", u"twee", u"drie", u"vier", u"vijf", u"zes", u"zeven",
    u"acht", u"negen", u"tien", u"elf", u"twaalf", u"dertien", u"veertien", u"vijftien", u"zestien", u"zeventien",
    u"achttien", u"negentien"};
constexpr std::array<QStringView, 10> dutchTens{
    u"", u"", u"twintig", u"dertig", u"veertig", u"vijftig", u"zestig", u"zeventig", u"tachtig", u"negentig"};
constexpr std::array<QStringView, 20> italianUnits{u"", u"uno", u"due", u"tre", u"quattro", u"cinque", u"sei", u"sette",
    u"otto", u"nove", u"dieci", u"undici", u"dodici", u"tredici", u"quattordici", u"quindici", u"sedici",
    u"diciassette", u"diciotto", u"diciannove"};
constexpr std::array<QStringView, 10> italianTens{
    u"", u"", u"venti", u"trenta", u"quaranta", u"cinquanta", u"sessanta", u"settanta", u"ottanta", u"novanta"};
constexpr std::array<QStringView, 20> germanUnits{u"", u"ein", u"zwei", u"drei", u"vier", u"fünf", u"sechs", u"sieben",
    u"acht", u"neun", u"zehn", u"elf", u"zwölf", u"dreizehn", u"vierzehn", u"fünfzehn", u"sechzehn", u"siebzehn",
    u"achtzehn", u"neunzehn"};
constexpr std::array<QStringView, 10> germanTens{
    u"", u"", u"zwanzig", u"dreißig", u"vierzig", u"fünfzig", u"sechzig", u"siebzig", u"achtzig", u"neunzig"};

constexpr int firstCompound = 20;

QStringView unitOf(Words units, int number)
{
    return units[static_cast<size_t>(number)];
}

QStringView tensOf(Words tens, int number)
{
    return tens[static_cast<size_t>(number / 10)];
}

QStringList english(int number)
{
    if (number < firstCompound)
        return {unitOf(englishUnits, number).toString()};
    const QString tens = tensOf(englishTens, number).toString();
    if (number % 10 == 0)
        return {tens};
    const QString unit = unitOf(englishUnits, number % 10).toString();
    return {tens + u" - "_s + unit, tens + u' ' + unit};
}

QStringList french(int number)
{
    if (number < firstCompound)
        return {unitOf(frenchUnits, number).toString()};
    constexpr int seventy = 70;
    constexpr int eighty = 80;
    const bool byTwenties = number >= seventy && number / 10 != eighty / 10;
    const int rest = number % 10 + (byTwenties ? 10 : 0);
    const QString tens = tensOf(frenchTens, number).toString();
    if (number == eighty)
        return {tens + u's'};
    if (rest == 0)
        return {tens};
    const QString unit = unitOf(frenchUnits, rest).toString();
    if (rest % 10 == 1 && number < eighty)
        return {tens + u" et "_s + unit, tens + u" - et - "_s + unit};
    return {tens + u" - "_s + unit};
}

// Unit and ten in one word, the unit first: tweeëntwintig, einundzwanzig.
QStringList unitFirst(Words units, Words tens, QStringView join, int number)
{
    if (number < firstCompound)
        return {unitOf(units, number).toString()};
    const QString ten = tensOf(tens, number).toString();
    if (number % 10 == 0)
        return {ten};
    const QString unit = unitOf(units, number % 10).toString();
    const bool parted = join.startsWith(u'e') && unit.endsWith(u'e'); // with a diaeresis
    const QString between = parted ? u"ë"_s + join.sliced(1).toString() : join.toString();
    return {unit + between + ten};
}

QStringList italian(int number)
{
    if (number < firstCompound)
        return {unitOf(italianUnits, number).toString()};
    const QString tens = tensOf(italianTens, number).toString();
    if (number % 10 == 0)
        return {tens, tens.chopped(1) + u'\''};
    const QString unit = unitOf(italianUnits, number % 10).toString();
    const bool elides = number % 10 == 1 || number % 10 == 8;
    QStringList words{(elides ? tens.chopped(1) : tens) + unit};
    if (number % 10 == 3)
        words.append(tens + u"tré"_s);
    if (number % 10 == 1)
        words.append(tens.chopped(1) + u"un"_s);
    return words;
}

} // namespace

namespace {

// "A hundred" is one of them where the language has it.
QStringList hundreds(Words units, QStringView hundred, QStringView many, QStringView join, int count)
{
    if (count == 1)
        return {hundred.toString()};
    return {unitOf(units, count).toString() + join.toString() + (many.isEmpty() ? hundred : many).toString()};
}

QStringList hundreds(const QString &language, int count)
{
    if (language == "en"_L1)
        return hundreds(englishUnits, count == 1 ? u"a hundred" : u"hundred", {}, u" ", count);
    if (language == "fr"_L1)
        return hundreds(frenchUnits, u"cent", u"cents", u" ", count);
    if (language == "it"_L1)
        return hundreds(italianUnits, u"cento", {}, {}, count);
    if (language == "nl"_L1)
        return hundreds(dutchUnits, u"honderd", {}, {}, count);
    return language == "de"_L1 ? hundreds(germanUnits, u"hundert", {}, {}, count) : QStringList();
}

} // namespace

QStringList cardinalWords(const QString &language, int number)
{
    constexpr int hundred = 100;
    if (number >= hundred)
        return hundreds(language, number / hundred);
    if (language == "en"_L1)
        return english(number);
    if (language == "fr"_L1)
        return french(number);
    if (language == "it"_L1)
        return italian(number);
    if (language == "nl"_L1)
        return unitFirst(dutchUnits, dutchTens, u"en", number);
    if (language == "de"_L1)
        return unitFirst(germanUnits, germanTens, u"und", number);
    return {};
}

namespace {

QStringList englishOrdinal(int day)
{
    if (day < firstCompound)
        return {unitOf(englishOrdinals, day).toString()};
    if (day % 10 == 0)
        return {tensOf(englishTens, day).chopped(1).toString() + u"ieth"_s};
    const QString tens = tensOf(englishTens, day).toString();
    const QString unit = unitOf(englishOrdinals, day % 10).toString();
    return {tens + u" - "_s + unit, tens + u' ' + unit};
}

QStringList dutchOrdinal(int day)
{
    constexpr std::array<QStringView, 4> irregular{u"", u"eerste", u"tweede", u"derde"};
    if (day < static_cast<int>(irregular.size()))
        return {irregular[static_cast<size_t>(day)].toString()};
    const QString word = unitFirst(dutchUnits, dutchTens, u"en", day).first();
    const bool isLong = day >= firstCompound || day == 8;
    return {word + (isLong ? u"ste"_s : u"de"_s)};
}

QStringList germanOrdinal(int day)
{
    QString stem = unitFirst(germanUnits, germanTens, u"und", day).first() + (day < firstCompound ? u"t"_s : u"st"_s);
    if (day == 1)
        stem = u"erst"_s;
    else if (day == 3)
        stem = u"dritt"_s;
    else if (day == 7)
        stem = u"siebt"_s;
    else if (day == 8)
        stem = u"acht"_s;
    return {stem + u"e"_s, stem + u"en"_s, stem + u"er"_s};
}

constexpr int century = 100;
constexpr int eighteenth = 1700;
constexpr int twentieth = 1900;
constexpr int thisMillennium = 2000;

// Nothing where a number has no word of its own, such as the hundreds of 2000.
QString named(Words units, int number)
{
    return number < firstCompound ? unitOf(units, number).toString() : QString();
}

QStringList englishYear(int year)
{
    const int rest = year % century;
    const QStringList units = rest == 0 ? QStringList{QString()} : english(rest);
    QStringList words;
    for (const QString &unit : units) {
        if (year < thisMillennium) {
            const QString hundreds = named(englishUnits, year / century) + u' ';
            if (rest > 0)
                words << hundreds + (rest < 10 ? u"zero "_s : QString()) + unit << hundreds + u"hundred and "_s + unit;
            continue;
        }
        words.append((u"two thousand "_s + unit).trimmed());
        if (rest > 0)
            words.append(u"two thousand and "_s + unit);
        if (rest >= 10)
            words.append(u"twenty "_s + unit);
    }
    return words;
}

QStringList gluedYear(
    int year, const QString &hundreds, const QString &thousands, const QStringList &rests, const QString &join)
{
    const QString &stem = year < thisMillennium ? hundreds : thousands;
    if (rests.isEmpty())
        return {stem};
    QStringList words;
    for (const QString &rest : rests) {
        words.append(stem + rest);
        if (!join.isEmpty())
            words.append(stem + join + rest);
    }
    return words;
}

} // namespace

QStringList dayOrdinalWords(const QString &language, int day)
{
    if (language == "en"_L1)
        return englishOrdinal(day);
    if (language == "nl"_L1)
        return dutchOrdinal(day);
    if (language == "de"_L1)
        return germanOrdinal(day);
    return {};
}

QStringList yearWords(const QString &language, int year)
{
    // French ones all begin with "mille", which is looked up often.
    if (year < (language == "fr"_L1 ? twentieth : eighteenth))
        return {};
    const int hundreds = year / century;
    const int rest = year % century;
    const QStringList rests = rest == 0 ? QStringList() : cardinalWords(language, rest);
    if (language == "en"_L1)
        return englishYear(year);
    if (language == "fr"_L1)
        return gluedYear(year, u"mille "_s + named(frenchUnits, hundreds % 10) + u" cent "_s, u"deux mille "_s,
            rest == 0 ? QStringList{QString()} : rests, {});
    if (language == "it"_L1)
        return gluedYear(
            year, u"mille"_s + named(italianUnits, hundreds % 10) + u"cento"_s, u"duemila"_s, rests, u" e "_s);
    if (language == "de"_L1)
        return gluedYear(year, named(germanUnits, hundreds) + u"hundert"_s, u"zweitausend"_s, rests, u"und"_s);
    if (language != "nl"_L1)
        return {};
    QStringList words = gluedYear(year, named(dutchUnits, hundreds) + u"honderd"_s, u"tweeduizend"_s, rests, {});
    for (const QString &word : rests)
        words.append(year < thisMillennium
                ? QStringList{named(dutchUnits, hundreds) + word, named(dutchUnits, hundreds) + u' ' + word}
                : QStringList{u"tweeduizend "_s + word, u"tweeduizend en "_s + word, u"tweeduizenden"_s + word});
    return words;
}

} // namespace dossier
