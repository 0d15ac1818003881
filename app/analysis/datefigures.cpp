// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datefigures.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

using enum DateRole;

namespace {

constexpr int monthsInYear = 12;

bool parts(const DateToken &sign)
{
    return sign.glued && (sign.isSign(u'-') || sign.isSign(u'/') || sign.isSign(u'.'));
}

} // namespace

// Behind a decade, the century it is of: anni Ottanta *del Settecento*, jaren tachtig *van de 18e eeuw*.
DateScan::Number DateFigures::centuryBehind(qsizetype at) const
{
    constexpr int mostFillers = 3;
    qsizetype next = at;
    for (int i = 0; i < mostFillers && (has(next, Filler) || has(next, Joiner)); ++i)
        ++next;
    if (next == at)
        return {};
    if (has(next, CenturyName))
        return {m_tokens.at(next).sense(CenturyName)->value, next + 1};
    const Number number =
        has(next, CenturyNumber) ? Number{m_tokens.at(next).sense(CenturyNumber)->value, next + 1} : day(next);
    return number.value > 0 && has(number.end, CenturyUnit) ? Number{number.value, number.end + 1} : Number{};
}

// In her eighties, his early forties: somebody's, and so of a life.
bool DateFigures::isAge(qsizetype at) const
{
    constexpr qsizetype farthest = 3; // "early", "mid" and a hyphen
    for (qsizetype before = at - 1; before >= 0 && before >= at - farthest; --before) {
        if (has(before, Owner))
            return true;
    }
    return false;
}

// les années 90, anni Novanta, the 1990s, 1990er-Jahre
std::optional<DateAtom> DateFigures::decade(qsizetype at) const
{
    constexpr int firstClear = 30; // the twenties may be those of either century
    constexpr int firstCentury = 10;
    constexpr int lastClear = 110; // the two thousands and those behind them
    const auto named = [&](int tens, qsizetype begin, qsizetype end) -> std::optional<DateAtom> {
        if (const Number century = tens < 100 ? centuryBehind(end) : Number{}; century.value > firstCentury)
            return DateAtom{.fields = {.decade = (century.value - 1) * 100 + tens},
                .begin = begin,
                .end = century.end,
                .rule = u"decade"_s};
        if (tens < firstClear || tens > lastClear)
            return std::nullopt;
        return DateAtom{.fields = {.decade = 1900 + tens}, .begin = begin, .end = end, .rule = u"decade"_s};
    };
    const auto numbered = [&](qsizetype number, qsizetype begin, qsizetype end) -> std::optional<DateAtom> {
        const DateToken &token = m_tokens.at(number);
        if (token.number % 10 != 0)
            return std::nullopt;
        constexpr int firstDecade = 1400;
        const bool isCentury = token.number % 100 == 0 && !isPlausible(token.number); // the 1800s
        if (token.length() == 4 && token.number >= firstDecade && token.number <= lastPlausible && !isCentury)
            return DateAtom{.fields = {.decade = token.number}, .begin = begin, .end = end, .rule = u"decade"_s};
        return token.length() == 2 ? named(token.number, begin, end) : std::nullopt;
    };
    // In figures of the whole year a blank may stand before the ending: 1990 s.
    const bool isSuffixed = isNumber(at) && has(at + 1, DecadeSuffix)
        && (m_tokens.at(at + 1).glued || (m_words.isEnglish() && m_tokens.at(at).length() == 4));
    if (isSuffixed && leftFree(at))
        return numbered(at, at, after(at + 1, DecadeSuffix));
    if (m_words.isEnglish() && has(at, DecadeName) && isAge(at))
        return std::nullopt;
    if (m_words.isEnglish() && has(at, DecadeName))
        return named(m_tokens.at(at).sense(DecadeName)->value * 10, at, after(at, DecadeName));
    if (m_words.isGerman() && has(at, DecadeName))
        return named(m_tokens.at(at).sense(DecadeName)->value * 10, at, after(at, DecadeName));
    if (!has(at, Decade))
        return std::nullopt;
    const qsizetype next = after(at, Decade);
    if (has(next, DecadeName))
        return named(m_tokens.at(next).sense(DecadeName)->value * 10, at, after(next, DecadeName));
    if (has(next, YearWord) && m_tokens.at(next).sense(YearWord)->value % 10 == 0)
        return DateAtom{.fields = {.decade = m_tokens.at(next).sense(YearWord)->value},
            .begin = at,
            .end = after(next, YearWord),
            .rule = u"decade"_s};
    const qsizetype number = isSign(next, u'\'') ? next + 1 : next;
    return isNumber(number) && rightFree(number + 1) ? numbered(number, at, number + 1) : std::nullopt;
}

// German writes the year with nothing before it. What is counted would be a noun, and so has a capital; a noun before
// it may be a name that ends in a number.
bool DateFigures::isGermanYear(qsizetype at) const
{
    if (!m_words.isGerman() || m_tokens.at(at).number % 100 == 0)
        return false;
    const bool nounBefore = at > 0 && !m_tokens.at(at).opens
        && ((m_tokens.at(at - 1).kind != DateToken::Word && !isSign(at - 1, u','))
            || (m_tokens.at(at - 1).capital && !m_tokens.at(at - 1).opens));
    const bool nounBehind = isWord(at + 1) && m_tokens.at(at + 1).capital;
    return !nounBefore && !nounBehind && (isWord(at + 1) || isSign(at + 1, u',') || isSign(at + 1, u'.'));
}

bool DateFigures::yearHasContext(qsizetype at) const
{
    if (precededBy(at, YearCue) || isBracketed(at) || isGermanYear(at))
        return true;
    // The 2019 attack; but not the 2019 Toyota.
    const bool attributive = m_words.isEnglish() && isWord(at - 1) && m_tokens.at(at - 1).word == m_words.the();
    return attributive && isWord(at + 1) && !m_tokens.at(at + 1).capital;
}

std::optional<DateAtom> DateFigures::bareYear(qsizetype at, Cue cue) const
{
    const bool isOld = isOldYear(at, cue);
    if (m_tokens.at(at).length() != 4 || !(isOld || isPlausible(m_tokens.at(at).number)) || !leftFree(at))
        return std::nullopt;
    const bool range = dash(at + 1) > at + 1 && m_tokens.at(at + 1).glued && isNumber(at + 2)
        && m_tokens.at(at + 2).length() == 4 && isPlausible(m_tokens.at(at + 2).number);
    if (!range && !rightFree(at + 1))
        return std::nullopt;
    // Two years in order, with a dash between them, need no word that calls for them: the plan 2019-2021.
    constexpr int longestSpan = 100;
    const int span = range ? m_tokens.at(at + 2).number - m_tokens.at(at).number : 0;
    const bool saysSpan = span > 0 && span <= longestSpan && rightFree(at + 3);
    const bool numbered = isNumber(at - 1) || isNumber(at + 1) || isCounted(at + 1) || precededBy(at, NoYear);
    if (numbered || !(isOld || cue.given || saysSpan || yearHasContext(at)))
        return std::nullopt;
    return DateAtom{.fields = {.year = m_tokens.at(at).number}, .begin = at, .end = at + 1, .rule = u"year"_s};
}

// In 1782, um 1560, wurde 1723 von: of the time before the last century only where a word calls for it and none that
// could be counted follows.
bool DateFigures::isOldYear(qsizetype at, Cue cue) const
{
    constexpr int first = 1400;
    constexpr int last = 1899;
    const int value = m_tokens.at(at).number;
    if (value < first || value > last || m_tokens.at(at).length() != 4)
        return false;
    const bool isFree = pausesAt(at + 1) || (isWord(at + 1) && !m_tokens.at(at + 1).senses.empty());
    const bool isCalled = cue.given || (precededBy(at, YearCue) && precededBy(at, MonthCue) && value % 100 != 0);
    return isFree && !isCounted(at + 1) && (isCalled || (value % 100 != 0 && isGermanYear(at)));
}

// nel millenovecentoventotto; but two thousand are mostly people
std::optional<DateAtom> DateFigures::spelledYear(qsizetype at, Cue cue) const
{
    if (!has(at, YearWord) || !(cue.given || precededBy(at, YearCue)) || precededBy(at, NoYear))
        return std::nullopt;
    const qsizetype end = after(at, YearWord);
    const int value = m_tokens.at(at).sense(YearWord)->value;
    if (value % 100 == 0 || isCounted(end) || isNumber(end) || !rightFree(end))
        return std::nullopt;
    return DateAtom{.fields = {.year = value}, .begin = at, .end = end, .rule = u"year"_s};
}

// 2021-03-02, 2021/03/02
std::optional<DateAtom> DateFigures::yearFirst(qsizetype at) const
{
    if (at + 5 > m_tokens.size() || m_tokens.at(at).length() != 4 || !leftFree(at))
        return std::nullopt;
    const bool shaped = parts(m_tokens.at(at + 1)) && m_tokens.at(at + 3).isSign(m_tokens.at(at + 1).first)
        && isNumber(at + 2) && isNumber(at + 4) && m_tokens.at(at + 2).length() <= 2
        && m_tokens.at(at + 4).length() <= 2 && m_tokens.at(at + 2).glued && m_tokens.at(at + 3).glued
        && m_tokens.at(at + 4).glued;
    const bool time = at + 5 < m_tokens.size() && m_tokens.at(at + 5).glued
        && m_tokens.at(at + 5).kind == DateToken::Word && m_tokens.at(at + 5).first == u't';
    if (!shaped || !isPlausible(m_tokens.at(at).number) || !(time || rightFree(at + 5)))
        return std::nullopt;
    const int month = m_tokens.at(at + 2).number;
    const int day = m_tokens.at(at + 4).number;
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return DateAtom{.fields = {.year = m_tokens.at(at).number, .month = month, .day = day},
        .begin = at,
        .end = at + 5,
        .rule = u"numeric-day"_s};
}

// Two numbers of one or two digits in a row with the same sign between them, as a day and a month in either order.
// `joined`: behind the dash of another such day.
std::optional<DateAtom> DateFigures::dayAndMonthNumbers(qsizetype at, bool joined) const
{
    const bool shaped = at + 3 <= m_tokens.size() && m_tokens.at(at).length() <= 2 && (joined || leftFree(at))
        && isNumber(at + 2) && parts(m_tokens.at(at + 1)) && m_tokens.at(at + 2).glued
        && m_tokens.at(at + 2).length() <= 2;
    if (!shaped)
        return std::nullopt;
    const int a = m_tokens.at(at).number;
    const int b = m_tokens.at(at + 2).number;
    // With full stops the day comes first wherever dates are written so.
    const bool dotted = m_tokens.at(at + 1).isSign(u'.');
    constexpr int months = 12;
    constexpr int days = 31;
    if (a < 1 || b < 1 || a > days || b > days || (a > months && b > months) || (dotted && b > months))
        return std::nullopt;
    DateAtom found{.fields = {.month = b, .day = a}, .begin = at, .end = at + 3, .rule = u"numeric-day"_s};
    found.fields.slashed = !dotted;
    found.fields.monthFirst = b > months;
    found.fields.orderUnknown = !dotted && a <= months && b <= months && a != b;
    if (found.fields.monthFirst)
        std::swap(found.fields.month, found.fields.day);
    return found;
}

// 12.03.2021, 25/03/2021, 25/03/21, 25-3-21; 25/03,2021
std::optional<DateAtom> DateFigures::yearLast(qsizetype at, bool joined) const
{
    std::optional<DateAtom> found = dayAndMonthNumbers(at, joined);
    if (!found || at + 5 > m_tokens.size() || !isNumber(at + 4) || !m_tokens.at(at + 3).glued || !rightFree(at + 5))
        return std::nullopt;
    const DateToken &third = m_tokens.at(at + 4);
    const bool behindComma = isSign(at + 3, u',') && isPadded(at);
    if (!behindComma && !(third.glued && m_tokens.at(at + 3).isSign(m_tokens.at(at + 1).first)))
        return std::nullopt;
    if (third.length() == 2 && third.glued && saysShortYear(at))
        found->fields.shortYear = third.number;
    else if (third.length() == 4 && isPlausible(third.number))
        found->fields.year = third.number;
    else
        return std::nullopt;
    found->end = at + 5;
    return found;
}

// Two figures each: 05/08.
bool DateFigures::isPadded(qsizetype at) const
{
    constexpr qsizetype padded = 2;
    return m_tokens.at(at).length() == padded && m_tokens.at(at + 2).length() == padded;
}

// Whether the two figures at the end of three numbers can be a year. With full stops 1.2.10 is a version; with hyphens
// it may be anything, unless a word calls for a day or the sentence ends with it.
bool DateFigures::saysShortYear(qsizetype at) const
{
    const DateToken &sign = m_tokens.at(at + 1);
    if (sign.isSign(u'-'))
        return precededBy(at, DayCue) || precededBy(at, Weekday)
            || (isWord(at - 1) && (m_words.isDutch() || pausesAt(at + 5)));
    return sign.isSign(u'/') || isPadded(at);
}

// 02 04 2009: the day comes first wherever dates are written so.
std::optional<DateAtom> DateFigures::spaced(qsizetype at) const
{
    constexpr qsizetype longest = 2;
    constexpr qsizetype ofYear = 4;
    const bool isApart = at + 3 <= m_tokens.size() && isNumber(at + 1) && isNumber(at + 2) && !m_tokens.at(at + 1).glued
        && !m_tokens.at(at + 2).glued && !m_tokens.at(at + 1).opens && !m_tokens.at(at + 2).opens;
    if (!isApart || !m_words.writesDayFirst() || !isWord(at - 1) || isNumber(at + 3) || isCounted(at + 3)
        || m_tokens.at(at).length() > longest || m_tokens.at(at + 1).length() > longest
        || m_tokens.at(at + 2).length() != ofYear || !leftFree(at) || !rightFree(at + 3))
        return std::nullopt;
    constexpr int months = 12;
    constexpr int days = 31;
    const DateFields fields{
        .year = m_tokens.at(at + 2).number, .month = m_tokens.at(at + 1).number, .day = m_tokens.at(at).number};
    const bool isDay = fields.day >= 1 && fields.day <= days && fields.month >= 1 && fields.month <= months
        && isPlausible(fields.year);
    return isDay ? std::optional(DateAtom{.fields = fields, .begin = at, .end = at + 3, .rule = u"numeric-day"_s})
                 : std::nullopt;
}

// le 22/04, am 22.04., on 4/22: beside a word that calls for a day; or where only one of two numbers can be the day
std::optional<DateAtom> DateFigures::withoutYear(qsizetype at) const
{
    std::optional<DateAtom> found = dayAndMonthNumbers(at);
    if (!found)
        return std::nullopt;
    const DateToken &sign = m_tokens.at(at + 1);
    const bool tellsOrder = m_words.writesDayFirst() && sign.isSign(u'/');
    const bool called = precededBy(at, DayCue);
    const bool isStopped = sign.isSign(u'.') && m_words.isGerman() && isSign(at + 3, u'.') && m_tokens.at(at + 3).glued;
    const bool isSure = !found->fields.orderUnknown && !sign.isSign(u'.')
        && std::max(m_tokens.at(at).number, m_tokens.at(at + 2).number) > monthsInYear;
    // Dutch has hyphens where others have slashes, English too. What goes on may be a stretch of days: il 4-22 gennaio.
    const bool hyphened = sign.isSign(u'-') && found->fields.monthFirst == m_words.isEnglish()
        && (m_words.isDutch() || m_words.isEnglish()) && month(at + 3).value == 0;
    const bool isDate = isSure && (sign.isSign(u'/') || hyphened);
    // Beside a weekday a figure of either order is a day and a month; by itself one with both noughts is.
    const bool beside = precededBy(at, Weekday) && (tellsOrder || isDate);
    const bool isCalled = called && (isDate || isStopped || (tellsOrder && isPadded(at)));
    if (!beside && !isCalled && !(isSure && tellsOrder && standsAlone(at)))
        return std::nullopt;
    found->fields.orderUnknown = false;
    found->end += isStopped ? 1 : 0;
    return rightFree(found->end) ? found : std::nullopt;
}

// A day and a month with nothing that calls for them: 22/04, and 22/4 where the sentence pauses. Not what is open
// around the clock, and not how wide a picture is.
bool DateFigures::standsAlone(qsizetype at) const
{
    constexpr int hours = 24;
    constexpr int daysOfWeek = 7;
    constexpr int height = 9;
    const int first = m_tokens.at(at).number;
    const int second = m_tokens.at(at + 2).number;
    const bool isRatio = (first == hours && second == daysOfWeek) || second == height;
    const bool isFirst = at == 0 || isWord(at - 1);
    return first > monthsInYear && isFirst && (isPadded(at) || (!isRatio && pausesAt(at + 3)));
}

// 2021-03 and 03/2021, beside a word that calls for a date. 2011-12 may be a season of two years.
std::optional<DateAtom> DateFigures::yearMonth(qsizetype at, Cue cue) const
{
    if (at + 3 > m_tokens.size() || !isNumber(at + 2) || !parts(m_tokens.at(at + 1)) || !m_tokens.at(at + 2).glued)
        return std::nullopt;
    const bool yearFirst = m_tokens.at(at).length() == 4 && m_tokens.at(at + 2).length() == 2;
    const bool yearLast = m_tokens.at(at).length() == 2 && m_tokens.at(at + 2).length() == 4;
    if ((!yearFirst && !yearLast) || !leftFree(at) || !rightFree(at + 3))
        return std::nullopt;
    const int year = m_tokens.at(yearFirst ? at : at + 2).number;
    const int month = m_tokens.at(yearFirst ? at + 2 : at).number;
    const bool season = yearFirst && month == year % 100 + 1;
    const bool called = cue.given || precededBy(at, YearCue) || precededBy(at, MonthCue);
    if (!isPlausible(year) || month < 1 || month > 12 || season || !called || m_tokens.at(at + 1).isSign(u'.'))
        return std::nullopt;
    return DateAtom{.fields = {.year = year, .month = month}, .begin = at, .end = at + 3, .rule = u"numeric-month"_s};
}

// A number and the sign that says what it counts; the end is 0 when it is not there.
DateScan::Number DateFigures::signedNumber(qsizetype at, QStringView signs, int most) const
{
    if (!isNumber(at) || !isWord(at + 1) || m_tokens.at(at + 1).length() != 1
        || !signs.contains(QChar(m_tokens.at(at + 1).first)))
        return {};
    const int value = m_tokens.at(at).number;
    return value >= 1 && value <= most ? Number{value, at + 2} : Number{};
}

// 2021年3月2日, 2021년 3월, 3月2日, 2021年
std::optional<DateAtom> DateFigures::withSigns(qsizetype at) const
{
    if (!isWord(at + 1) || !m_tokens.at(at + 1).runsOn)
        return std::nullopt;
    const Number years = signedNumber(at, u"年년", 2099);
    const bool wrongYear = years.end > 0 && (m_tokens.at(at).length() != 4 || !isPlausible(years.value));
    if (wrongYear || !leftFree(at))
        return std::nullopt;
    const Number months = signedNumber(years.end > 0 ? years.end : at, u"月월", 12);
    const Number days = months.end > 0 ? signedNumber(months.end, u"日号號일", 31) : Number{};
    if (years.end == 0 && days.end == 0)
        return std::nullopt;
    return DateAtom{.fields = {.year = years.value, .month = months.value, .day = days.value},
        .begin = at,
        .end = std::max({years.end, months.end, days.end}),
        .rule = days.end > 0 ? u"numeric-day"_s : (months.end > 0 ? u"numeric-month"_s : u"year"_s)};
}

} // namespace dossier
