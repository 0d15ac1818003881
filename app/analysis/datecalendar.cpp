// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datecalendar.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

using enum DateRole;

// Steps over "last year" and the like behind a day or month.
bool DateCalendar::turnedYear(qsizetype &at, DateFields &fields) const
{
    // Word by word, since fillers of several words hold the unit itself: de l'année *dernière*.
    constexpr qsizetype mostFillers = 3;
    for (qsizetype next = at; next <= at + mostFillers; ++next) {
        std::optional<DateAtom> found = next < m_tokens.size() ? following(next) : std::nullopt;
        if (!found && next < m_tokens.size())
            found = turnedUnit(next);
        if (found && found->fields.unit == DateUnit::Year) {
            fields.turn = found->fields.turn;
            fields.turns = found->fields.turns;
            fields.unit = DateUnit::Year;
            fields.fromText = found->fields.fromText; // in October of that year
            at = found->end;
            return true;
        }
        if (!has(next, Filler))
            return false;
    }
    return false;
}

std::optional<DateAtom> DateCalendar::withWeekday(qsizetype at) const
{
    const bool isShort = has(at, WeekdayShort);
    if (!has(at, Weekday) && !isShort)
        return std::nullopt;
    qsizetype next = isShort ? at + 1 : after(at, Weekday);
    while (isSign(next, u',') || isSign(next, u'.'))
        ++next;
    next = skipFillers(next);
    std::optional<DateAtom> found = dayMonth(next);
    keepLonger(found, monthDay(next));
    if (isNumber(next)) {
        keepLonger(found, yearFirst(next));
        keepLonger(found, yearLast(next));
        keepLonger(found, withoutYear(next));
    }
    if (!found)
        found = numberedWeekday(at, next);
    if (!found)
        return isShort ? std::nullopt : weekday(at);
    found->fields.weekday = m_tokens.at(at).sense(isShort ? WeekdayShort : Weekday)->value;
    found->begin = at;
    return found;
}

// Friday the 22nd, venerdì 22, vrijdag de 15de; but neither "mardi 20 heures" nor "mardi 12 employés".
std::optional<DateAtom> DateCalendar::numberedWeekday(qsizetype at, qsizetype next) const
{
    const Number number = isNumber(next) || has(next, DayOrdinal) ? day(next) : dayAsWord(next);
    if (number.value == 0 || has(number.end, Clock) || isCounted(number.end) || unit(number.end) != DateUnit::None)
        return std::nullopt;
    const bool suffixed = number.end > next + 1 || has(next, DayOrdinal);
    const DateToken *behind = number.end < m_tokens.size() ? &m_tokens.at(number.end) : nullptr;
    const bool plainWord = behind && behind->kind == DateToken::Word && behind->senses.empty();
    const bool isTime = behind && behind->glued && behind->isOneOf(u".:h");
    const bool isDate = suffixed || (!plainWord && !isNumber(number.end) && !isTime && !has(at, WeekdayShort));
    if (!isDate || !rightFree(number.end) || (behind && behind->glued && behind->kind == DateToken::Word))
        return std::nullopt;
    return DateAtom{.fields = {.day = number.value}, .begin = at, .end = number.end, .rule = u"weekday-day"_s};
}

// Sep-23-2020
std::optional<DateAtom> DateCalendar::monthFirst(qsizetype at) const
{
    const Number name = month(at);
    const auto isDash = [this](qsizetype i) {
        return (isSign(i, u'-') || isSign(i, u'/')) && m_tokens.at(i).glued && isNumber(i + 1)
            && m_tokens.at(i + 1).glued;
    };
    if (name.value == 0 || !isDash(name.end) || !isDash(name.end + 2))
        return std::nullopt;
    const int day = m_tokens.at(name.end + 1).number;
    const DateToken &year = m_tokens.at(name.end + 3);
    if (day < 1 || day > 31 || year.length() != 4 || !isPlausible(year.number) || !rightFree(name.end + 4))
        return std::nullopt;
    return DateAtom{.fields = {.year = year.number, .month = name.value, .day = day},
        .begin = at,
        .end = name.end + 4,
        .rule = u"day-month-year"_s};
}

// 2020/Sep/23
std::optional<DateAtom> DateCalendar::yearMonthDay(qsizetype at) const
{
    const auto isDash = [this](qsizetype i) {
        return (isSign(i, u'-') || isSign(i, u'/')) && m_tokens.at(i).glued && i + 1 < m_tokens.size()
            && m_tokens.at(i + 1).glued;
    };
    if (m_tokens.at(at).length() != 4 || !isPlausible(m_tokens.at(at).number) || !leftFree(at) || !isDash(at + 1))
        return std::nullopt;
    const Number name = month(at + 2);
    const bool dayFirst = isNumber(at + 2) && isDash(at + 3) && month(at + 4).value > 0;
    if (dayFirst && m_tokens.at(at + 2).number >= 1 && m_tokens.at(at + 2).number <= 31)
        return DateAtom{
            .fields = {.year = m_tokens.at(at).number, .month = month(at + 4).value, .day = m_tokens.at(at + 2).number},
            .begin = at,
            .end = month(at + 4).end,
            .rule = u"day-month-year"_s};
    if (name.value == 0 || !isDash(name.end) || !isNumber(name.end + 1) || !rightFree(name.end + 2))
        return std::nullopt;
    const int day = m_tokens.at(name.end + 1).number;
    if (day < 1 || day > 31 || m_tokens.at(name.end + 1).length() > 2)
        return std::nullopt;
    return DateAtom{.fields = {.year = m_tokens.at(at).number, .month = name.value, .day = day},
        .begin = at,
        .end = name.end + 2,
        .rule = u"day-month-year"_s};
}

// Le quinze mai, il ventidue giugno, twee oktober: a count that stands before a month.
DateScan::Number DateCalendar::dayAsWord(qsizetype at) const
{
    constexpr int longestMonth = 31;
    if (!has(at, Cardinal) || m_words.isEnglish() || m_words.isGerman())
        return {};
    const Number number = count(at);
    return number.value > 1 && number.value <= longestMonth ? number : Number{};
}

// 2 March 2021, le 1er mai, il primo marzo, 2. März
std::optional<DateAtom> DateCalendar::dayMonth(qsizetype at) const
{
    const bool byWord = has(at, Ordinal) || has(at, DayOrdinal);
    const Number number = byWord || isNumber(at) ? day(at) : dayAsWord(at);
    if (number.value == 0)
        return std::nullopt;
    const auto skipSign = [this](qsizetype i) {
        const bool sign = i < m_tokens.size() && m_tokens.at(i).glued && (isSign(i, u'-') || isSign(i, u'/'));
        return sign ? i + 1 : i;
    };
    const qsizetype next = skipSign(after(number.end, Joiner));
    const Number name = month(next);
    if (name.value == 0)
        return std::nullopt;
    const qsizetype signEnd = skipSign(name.end);
    const bool yearGlued = isNumber(signEnd) && m_tokens.at(signEnd).length() == 4;
    const qsizetype yearAt = yearGlued ? signEnd : name.end;
    const Number years = yearBehind(yearAt);
    if (years.value == 0 && ((m_words.isEnglish() && isCommonWord(next)) || !rightFree(name.end)))
        return std::nullopt;
    // The second of May; but not "second May".
    const bool called = number.value == 1 || next > number.end || !m_words.isEnglish();
    if (byWord && (!called || m_words.isFrench()) && number.value > 1)
        return std::nullopt;
    // Tre set, quinto set: of tennis.
    const bool isNamed = has(next, Month) || m_tokens.at(next).capital;
    if (!isNumber(at) && !isNamed && number.value > 1 && years.value == 0)
        return std::nullopt;
    DateAtom found{.fields = {.year = years.value, .month = name.value, .day = number.value}, .begin = at};
    found.end = years.value > 0 ? years.end : name.end;
    found.rule = years.value > 0 ? u"day-month-year"_s : u"day-month"_s;
    if (years.value == 0 && !turnedYear(found.end, found.fields))
        found.fields.turn = turnBehind(found.end);
    return found;
}

// March 2, 2021; May 3rd
std::optional<DateAtom> DateCalendar::monthDay(qsizetype at) const
{
    const Number name = month(at);
    // Oct-2, Ott/2
    const bool hyphened = name.end < m_tokens.size() && m_tokens.at(name.end).glued
        && (isSign(name.end, u'-') || isSign(name.end, u'/')) && isNumber(name.end + 1);
    if (name.value == 0 || (!m_words.isEnglish() && !hyphened))
        return std::nullopt;
    const qsizetype from = name.end + (hyphened ? 1 : 0);
    Number number = hyphened ? slashedDay(from) : day(from);
    if (number.value == 0)
        number = spelledDay(from);
    if (number.value == 0)
        return std::nullopt;
    const Number years = yearBehind(number.end);
    const bool byWord = has(number.end - 1, Ordinal) || has(number.end - 1, DayOrdinal);
    if (byWord && years.value == 0 && !pausesAt(number.end) && !has(number.end, To))
        return std::nullopt;
    const bool free =
        rightFree(number.end) || (dash(number.end) > number.end && day(number.end + 1).value > number.value);
    if (years.value == 0 && (!free || isCounted(number.end) || isCommonWord(at)))
        return std::nullopt;
    return DateAtom{.fields = {.year = years.value, .month = name.value, .day = number.value},
        .begin = at,
        .end = years.value > 0 ? years.end : number.end,
        .rule = years.value > 0 ? u"day-month-year"_s : u"day-month"_s};
}

// Behind the sign of Oct-2.
DateScan::Number DateCalendar::slashedDay(qsizetype at) const
{
    constexpr int longestMonth = 31;
    const int value = m_tokens.at(at).number;
    const bool isDay = m_tokens.at(at).glued && m_tokens.at(at).length() <= 2 && value >= 1 && value <= longestMonth;
    return isDay && rightFree(at + 1) ? Number{value, at + 1} : Number{};
}

// January twenty-five nineteen eighty-six: a day without its ending, where the year behind it tells.
DateScan::Number DateCalendar::spelledDay(qsizetype at) const
{
    const Number number = has(at, Cardinal) ? count(at) : Number{};
    constexpr int longestMonth = 31;
    const bool isDay = number.value > 1 && number.value <= longestMonth && has(number.end, YearWord);
    return isDay ? number : Number{};
}

std::optional<DateAtom> DateCalendar::monthYear(qsizetype at, Cue cue) const
{
    const Number name = month(at);
    if (name.value == 0 || (m_words.isEnglish() && isCommonWord(at)))
        return std::nullopt;
    const bool slashed = name.end < m_tokens.size() && m_tokens.at(name.end).glued
        && (isSign(name.end, u'/') || isSign(name.end, u'-')) && isNumber(name.end + 1)
        && m_tokens.at(name.end + 1).glued;
    const Number years = yearBehind(name.end + (slashed ? 1 : 0));
    if (years.value == 0)
        return bareMonth(at, cue);
    return DateAtom{
        .fields = {.year = years.value, .month = name.value}, .begin = at, .end = years.end, .rule = u"month-year"_s};
}

// A month by itself needs a word that calls for one, or one that says which: en mars, mars dernier.
std::optional<DateAtom> DateCalendar::bareMonth(qsizetype at, Cue cue) const
{
    const Number name = month(at);
    const bool isNamed = has(at, Month) || (cue.isShort && name.value > 0);
    if (!isNamed || isCommonWord(at) || isNumber(name.end) || !rightFree(name.end))
        return std::nullopt;
    DateAtom found{.fields = {.month = name.value}, .begin = at, .end = name.end, .rule = u"month"_s};
    if (turnedYear(found.end, found.fields))
        return found;
    found.fields.turn = turnBehind(found.end);
    if (found.fields.turn != DateTurn::None)
        return found;
    const bool named = has(at, CommonMonth) && !m_words.isFrench();
    const bool called = precededBy(at, MonthCue) || (cue.given && !(cue.weak && named));
    return called ? std::optional(found) : std::nullopt;
}

// lo scorso marzo, last March, afgelopen zomer
std::optional<DateAtom> DateCalendar::turnedMonth(qsizetype at) const
{
    const DateTurn turn = turnBefore(at);
    if (turn == DateTurn::None)
        return std::nullopt;
    for (const qsizetype next : {turnEnd(at), skipFillers(turnEnd(at))}) {
        if (std::optional<DateAtom> found = isNumber(next) ? dayMonth(next) : std::nullopt;
            found && found->fields.year == 0 && turn != DateTurn::This) {
            found->fields.turn = turn;
            found->begin = at;
            return found;
        }
        const bool isShort = month(next).value > 0 && m_tokens.at(next).capital;
        const bool isMonth = (has(next, Month) || isShort) && !isCommonWord(next);
        if (!isMonth && !has(next, Season))
            continue;
        if (!rightFree(next + 1) || isNumber(next + 1))
            return std::nullopt;
        DateAtom found{.fields = {.turn = turn}, .begin = at, .end = next + 1};
        found.fields.month = isMonth ? month(next).value : 0;
        found.fields.subYear = isMonth ? 0 : 20 + m_tokens.at(next).sense(Season)->value;
        found.rule = isMonth ? u"month"_s : u"season"_s;
        return found;
    }
    return std::nullopt;
}

// printemps 2021, hiver 2020-2021, the summer of 2019, l'été dernier
std::optional<DateAtom> DateCalendar::season(qsizetype at) const
{
    if (!has(at, Season))
        return std::nullopt;
    const int value = m_tokens.at(at).sense(Season)->value;
    DateAtom found{.fields = {.subYear = 20 + value}, .begin = at, .end = at + 1, .rule = u"season"_s};
    if (turnedYear(found.end, found.fields))
        return found;
    found.fields.turn = turnBehind(found.end);
    if (found.fields.turn != DateTurn::None)
        return found;
    const qsizetype first = has(at + 1, Joiner) ? after(at + 1, Joiner) : at + 1;
    const bool pair = isNumber(first) && m_tokens.at(first).length() == 4 && isNumber(first + 2)
        && (isSign(first + 1, u'-') || isSign(first + 1, u'–') || isSign(first + 1, u'/'));
    const Number years = pair ? Number{m_tokens.at(first).number, first + 3} : year(first);
    if (years.value < firstYear || years.value > lastYear) {
        // "In the summer" and "in winter" are often those of every year.
        constexpr int spring = 1;
        constexpr int autumn = 3;
        found.fields.needsSide = true;
        return (value == spring || value == autumn) && precededBy(at, SeasonCue) && rightFree(at + 1)
            ? std::optional(found)
            : std::nullopt;
    }
    found.fields.year = years.value;
    found.end = years.end;
    found.rule = u"season-year"_s;
    return found;
}

// The second quarter, T2, le premier semestre: as its EDTF number.
DateScan::Number DateCalendar::quarterOrHalf(qsizetype at) const
{
    Number which = ordinal(at);
    qsizetype name = which.end;
    const bool isLetter = which.value == 0 && (has(at, Quarter) || has(at, Half)) && m_tokens.at(at).length() == 1;
    if (isLetter && isNumber(at + 1) && m_tokens.at(at + 1).glued && m_tokens.at(at + 1).length() == 1) {
        which = {m_tokens.at(at + 1).number, at + 2};
        name = at;
    }
    const bool quarter = has(name, Quarter);
    if (which.value < 1 || !(quarter || has(name, Half) || has(name, HalfOf)) || which.value > (quarter ? 4 : 2))
        return {};
    return {(quarter ? 32 : 39) + which.value, std::max(which.end, name + 1)};
}

// "The first quarter of the year" is this year's.
bool DateCalendar::theYear(qsizetype &at, DateFields &fields) const
{
    const qsizetype next = has(at, Joiner) ? after(at, Joiner) : at;
    for (const qsizetype from : {skipFillers(next), next}) {
        if (from == at || !has(from, YearUnit) || !isSingular(from) || isNumber(from + 1))
            continue;
        fields.turn = DateTurn::This;
        fields.unit = DateUnit::Year;
        at = from + 1;
        return true;
    }
    // Fillers of several words hold the unit itself: de l'année.
    const bool inside = next == at && skipFillers(at) > at && has(skipFillers(at) - 1, YearUnit);
    if (!inside || isNumber(skipFillers(at)) || turnBehindAt(skipFillers(at)))
        return false;
    fields.turn = DateTurn::This;
    fields.unit = DateUnit::Year;
    at = skipFillers(at);
    return true;
}

bool DateCalendar::turnBehindAt(qsizetype at) const
{
    return has(at, Past) || has(at, Coming);
}

// In the third quarter: the nearest. Half a match is no half of a year, and Q3 by itself may be a car.
bool DateCalendar::isQuarterAlone(qsizetype at, qsizetype end) const
{
    const bool isLetter = m_tokens.at(at).length() == 1 && !isNumber(at);
    if (isLetter)
        return m_tokens.at(at).first == u'q' && precededBy(at, YearCue) && rightFree(end);
    return (has(end - 1, Quarter) || has(end - 1, Half)) && m_tokens.at(end - 1).length() > 1 && rightFree(end);
}

// The last quarter of 2010.
std::optional<DateAtom> DateCalendar::lastQuarter(qsizetype at) const
{
    if (!has(at, Last) || unit(turnEnd(at)) != DateUnit::Quarter)
        return std::nullopt;
    const Number years = yearBehind(unitEnd(turnEnd(at)));
    constexpr int fourthQuarter = 36;
    if (years.value == 0)
        return std::nullopt;
    return DateAtom{.fields = {.year = years.value, .subYear = fourthQuarter},
        .begin = at,
        .end = years.end,
        .rule = u"quarter-year"_s};
}

// T2 2022, 2022 Q2, second quarter of 2021, eerste helft van dit jaar
std::optional<DateAtom> DateCalendar::partOfYear(qsizetype at) const
{
    if (std::optional<DateAtom> last = lastQuarter(at))
        return last;
    const Number before = year(at);
    const bool hyphened = before.value > 0 && isSign(before.end, u'-') && m_tokens.at(before.end).glued;
    const Number part = quarterOrHalf(before.value > 0 ? before.end + (hyphened ? 1 : 0) : at);
    if (part.value == 0)
        return std::nullopt;
    DateAtom found{.fields = {.year = before.value, .subYear = part.value}, .begin = at, .end = part.end};
    found.rule = part.value < 40 ? u"quarter-year"_s : u"half-year"_s;
    if (before.value > 0 || turnedYear(found.end, found.fields) || theYear(found.end, found.fields))
        return found;
    Number behind = yearBehind(part.end);
    if (behind.value == 0)
        behind = year(skipFillers(part.end));
    if (behind.value == 0)
        return isQuarterAlone(at, part.end) ? std::optional(found) : std::nullopt;
    found.fields.year = behind.value;
    found.end = behind.end;
    return found;
}

// The month or year that something is the first or last of: de novembre 2023, van vorige maand, of the month.
std::optional<DateAtom> DateCalendar::frame(qsizetype at, DateUnit inside) const
{
    constexpr int mostFillers = 4;
    qsizetype next = at;
    for (int fillers = 0; fillers < mostFillers && next < m_tokens.size(); ++fillers) {
        if (month(next).value > 0)
            return next > at || m_words.isGerman() ? monthYear(next, {.given = true, .isShort = true}) : std::nullopt;
        if (std::optional<DateAtom> found = turnedUnit(next);
            found && (found->fields.unit == DateUnit::Month || found->fields.unit == DateUnit::Year))
            return found->fields.weekday == 0 && !found->fields.fromText ? found : std::nullopt;
        if (const Number years = year(next); years.value > 0 && isPlausible(years.value) && inside == DateUnit::Week)
            return DateAtom{.fields = {.year = years.value}, .begin = next, .end = years.end, .rule = u"year"_s};
        if (!has(next, Filler) && !has(next, Joiner) && !has(next, MonthCue))
            return std::nullopt;
        // Word by word, since fillers of several words hold the unit itself.
        ++next;
        if (isSign(next, u'\'') && m_tokens.at(next).glued)
            ++next;
    }
    return std::nullopt;
}

// The first week of November, le dernier week-end d'août, the last Sunday of the month.
std::optional<DateAtom> DateCalendar::nth(qsizetype at) const
{
    const bool isLast = has(at, Last) && m_tokens.at(at).sense(Last)->value == 1;
    const Number which = isLast ? Number{-1, after(at, Last)} : ordinal(at);
    constexpr int most = 5;
    if (which.value == 0 || which.value > most)
        return std::nullopt;
    const bool ofDays = has(which.end, Weekday);
    const DateUnit inside = ofDays ? DateUnit::Day : unit(which.end);
    if (!ofDays && inside != DateUnit::Week && inside != DateUnit::Weekend)
        return std::nullopt;
    const qsizetype end = ofDays ? after(which.end, Weekday) : unitEnd(which.end);
    const std::optional<DateAtom> whole = frame(end, inside);
    if (!whole)
        return std::nullopt;
    DateAtom found = *whole;
    found.begin = at;
    found.rule = u"nth-of-month"_s;
    found.fields.nth = which.value;
    found.fields.inside = inside;
    found.fields.weekday = ofDays ? m_tokens.at(which.end).sense(Weekday)->value : 0;
    return found;
}

// The 20th of next month, am 5. des Monats; but not the 5 of something else.
std::optional<DateAtom> DateCalendar::dayOfMonth(qsizetype at, bool called) const
{
    const Number number = day(at);
    const bool byWord = !isNumber(at);
    const bool suffixed = number.end > at + 1;
    const bool isCalled = called || suffixed || byWord || precededBy(at, DayCue);
    if (number.value == 0 || !isCalled || (byWord && !has(at, DayOrdinal)))
        return std::nullopt;
    const qsizetype from = has(number.end, DayUnit) ? number.end + 1 : number.end;
    const std::optional<DateAtom> whole = frame(from, DateUnit::Day);
    if (!whole || whole->fields.unit != DateUnit::Month)
        return std::nullopt;
    DateAtom found = *whole;
    found.begin = at;
    found.fields.day = number.value;
    found.rule = u"day-of-month"_s;
    return found;
}

// The week of 10 April, la semaine du 10 avril, das Wochenende vom 7. Oktober
std::optional<DateAtom> DateCalendar::weekOf(qsizetype at) const
{
    const DateUnit inside = unit(at);
    if ((inside != DateUnit::Week && inside != DateUnit::Weekend) || !isSingular(at))
        return std::nullopt;
    const qsizetype of = after(unitEnd(at), WeekOf);
    if (of == unitEnd(at))
        return std::nullopt;
    const qsizetype next = has(of, Weekday) ? skipFillers(after(of, Weekday)) : skipFillers(of);
    std::optional<DateAtom> found = dayMonth(next);
    keepLonger(found, monthDay(next));
    if (isNumber(next))
        keepLonger(found, yearLast(next));
    if (!found)
        return std::nullopt;
    found->begin = at;
    found->fields.inside = inside;
    found->rule = u"week-of"_s;
    return found;
}

// à Noël, at Easter 2019, last Christmas, Weihnachten letzten Jahres
std::optional<DateAtom> DateCalendar::feast(qsizetype at) const
{
    const DateTurn turn = turnBefore(at);
    const qsizetype next = turn != DateTurn::None ? turnEnd(at) : at;
    if (!has(next, Feast))
        return std::nullopt;
    DateAtom found{.begin = at, .end = after(next, Feast), .rule = u"feast"_s};
    found.fields.feast = static_cast<FeastDay>(m_tokens.at(next).sense(Feast)->value);
    found.fields.turn = turn;
    if (turn == DateTurn::This)
        found.fields.unit = DateUnit::Year;
    if (turnedYear(found.end, found.fields) || turn != DateTurn::None)
        return found;
    const Number years = yearBehind(found.end);
    if (years.value > 0) {
        found.fields.year = years.value;
        found.end = years.end;
        return found;
    }
    // A Christmas market, a name.
    const bool named = isWord(found.end) && m_tokens.at(found.end).capital && !m_tokens.at(found.end).opens;
    const bool goesOn = m_words.isEnglish() && isWord(found.end) && !has(found.end, And) && !has(found.end, Or)
        && !has(found.end, FeastCue) && !has(found.end, YearCue) && !has(found.end, This);
    const bool isCalled = precededBy(at, FeastCue) && rightFree(found.end);
    return isCalled && !named && !goesOn ? std::optional(found) : std::nullopt;
}

} // namespace dossier
