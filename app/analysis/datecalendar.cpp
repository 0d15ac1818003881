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
    if (isSign(next, u'-') && m_tokens.at(next).glued && month(next + 1).value > 0)
        ++next; // Friday-Jun-15
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
    Number number = isNumber(next) || has(next, DayOrdinal) ? day(next) : dayAsWord(next);
    if (number.value == 0 && next > 0 && m_words.isEnglish() && m_tokens.at(next - 1).word == m_words.the())
        number = spelledCount(next); // Friday the thirteen
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

// Sep-23-2020, Sep-2020-23
std::optional<DateAtom> DateCalendar::monthFirst(qsizetype at) const
{
    const Number name = month(at);
    const auto isDash = [this](qsizetype i) {
        return (isSign(i, u'-') || isSign(i, u'/')) && m_tokens.at(i).glued && isNumber(i + 1)
            && m_tokens.at(i + 1).glued;
    };
    if (name.value == 0 || !isDash(name.end) || !isDash(name.end + 2))
        return std::nullopt;
    const bool isYearFirst = m_tokens.at(name.end + 1).length() == 4 && m_tokens.at(name.end + 3).length() <= 2;
    const int day = m_tokens.at(name.end + (isYearFirst ? 3 : 1)).number;
    const DateToken &year = m_tokens.at(name.end + (isYearFirst ? 1 : 3));
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

// Am siebten vierten, Montag, den zwölften 5.: German numbers months as it does days.
std::optional<DateAtom> DateCalendar::numberedDay(qsizetype at, Number number) const
{
    constexpr int monthsInYear = 12;
    const bool isCalled =
        m_words.isGerman() && has(at, DayOrdinal) && (precededBy(at, DayCue) || precededBy(at, Weekday));
    const Number name =
        isCalled && number.end < m_tokens.size() && !m_tokens.at(number.end).opens ? day(number.end) : Number{};
    const bool isOrdinal = has(number.end, DayOrdinal) || name.end > number.end + 1;
    const bool isNoun = isWord(name.end) && m_tokens.at(name.end).capital;
    if (name.value == 0 || name.value > monthsInYear || !isOrdinal || isNoun)
        return std::nullopt;
    const Number years = yearBehind(name.end);
    return DateAtom{.fields = {.year = years.value, .month = name.value, .day = number.value},
        .begin = at,
        .end = years.value > 0 ? years.end : name.end,
        .rule = years.value > 0 ? u"day-month-year"_s : u"day-month"_s};
}

DateScan::Number DateCalendar::spelledCount(qsizetype at) const
{
    constexpr int longestMonth = 31;
    const Number number = has(at, Cardinal) ? count(at) : Number{};
    return number.value > 1 && number.value <= longestMonth && pausesAt(number.end) ? number : Number{};
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
        return numberedDay(at, number);
    const qsizetype signEnd = skipSign(name.end);
    const bool yearGlued = isNumber(signEnd) && m_tokens.at(signEnd).length() == 4;
    const qsizetype yearAt = yearGlued ? signEnd : name.end;
    const Number years = yearBehind(yearAt);
    // 18 nov-19 dec
    const bool isJoined = dash(name.end) > name.end && isNumber(name.end + 1) && month(name.end + 2).value > 0;
    if (years.value == 0 && ((m_words.isEnglish() && isCommonWord(next)) || !(isJoined || rightFree(name.end))))
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
    // Oct2
    const bool isGlued = name.end == at + 1 && m_tokens.at(at).capital && name.end < m_tokens.size()
        && m_tokens.at(name.end).glued && isNumber(name.end) && m_words.isEnglish();
    if (const Number number = isGlued ? slashedDay(name.end) : Number{}; number.value > 0 && pausesAt(number.end))
        return DateAtom{.fields = {.month = name.value, .day = number.value},
            .begin = at,
            .end = number.end,
            .rule = u"day-month"_s};
    // Oct-2, Ott/2
    const bool hyphened = name.end < m_tokens.size() && m_tokens.at(name.end).glued
        && (isSign(name.end, u'-') || isSign(name.end, u'/')) && isNumber(name.end + 1);
    if (name.value == 0)
        return std::nullopt;
    if (!m_words.isEnglish() && !hyphened)
        return monthDayTurned(at);
    const qsizetype from = hyphened ? name.end + 1 : dayBehindMonth(name.end);
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

// Steps over what may part an English day from the month before it: April the ninth; October, 1st.
qsizetype DateCalendar::dayBehindMonth(qsizetype at) const
{
    const bool byArticle = isWord(at) && m_tokens.at(at).word == m_words.the();
    if (!byArticle && !isSign(at, u','))
        return at;
    const Number number = day(at + 1);
    const bool isOrdinal = number.value > 0 && (has(at + 1, DayOrdinal) || number.end > at + 2);
    return isOrdinal && (byArticle || (isNumber(at + 1) && pausesAt(number.end))) ? at + 1 : at;
}

// Novembre 19-20, novembre 23 de 1987, Mai vingt-neuf, januari de eerste 2032: where the day mostly comes first, it
// does not when a stretch or a year tells, or the day is written as a word.
std::optional<DateAtom> DateCalendar::monthDayTurned(qsizetype at) const
{
    const Number name = month(at);
    const qsizetype comma = isSign(name.end, u',') ? name.end + 1 : name.end;
    const qsizetype from = skipFillers(comma);
    const bool byWord = !isNumber(from);
    const Number number = byWord && !has(from, DayOrdinal) ? dayAsWord(from) : day(from);
    if (number.value == 0 || isCommonWord(at) || (!byWord && m_tokens.at(from).length() > 2))
        return std::nullopt;
    DateAtom found{.fields = {.month = name.value, .day = number.value}, .begin = at, .end = number.end};
    const Number years = isSign(number.end, u',') ? year(number.end + 1) : yearBehind(number.end);
    if (years.value > 0) {
        found.fields.year = years.value;
        found.end = years.end;
        found.rule = u"day-month-year"_s;
        return found;
    }
    found.rule = u"day-month"_s;
    const bool isNamed = has(at, Month) && from == name.end && number.value > 1;
    const bool isSuffixed = !byWord && number.end > from + 1 && !isSign(from + 1, u'.');
    if (isSuffixed && has(at, Month) && comma == name.end)
        return found; // september de 16e
    return isNamed && (byWord ? pausesAt(number.end) : beginsStretch(number)) ? std::optional(found) : std::nullopt;
}

// The 19 of "19-20" or "19 au 20", and not that of "19-20 ships".
bool DateCalendar::beginsStretch(Number first) const
{
    const qsizetype join = std::max(dash(first.end), after(first.end, To));
    const Number last = join > first.end && isNumber(join) ? day(join) : Number{};
    const bool isNoun = isWord(last.end) && (!m_words.isGerman() || m_tokens.at(last.end).capital)
        && m_tokens.at(last.end).senses.empty();
    return last.value > first.value && rightFree(last.end) && !isNoun && !isCounted(last.end) && !has(last.end, Clock)
        && unit(last.end) == DateUnit::None;
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
        return name.value > 0 ? smallMonth(at) : std::nullopt;
    const bool slashed = name.end < m_tokens.size() && m_tokens.at(name.end).glued
        && (isSign(name.end, u'/') || isSign(name.end, u'-')) && isNumber(name.end + 1)
        && m_tokens.at(name.end + 1).glued;
    const Number years = yearBehind(name.end + (slashed ? 1 : 0));
    if (years.value == 0)
        return bareMonth(at, cue);
    return DateAtom{
        .fields = {.year = years.value, .month = name.value}, .begin = at, .end = years.end, .rule = u"month-year"_s};
}

// In may, since august: in small letters where nothing else could follow.
std::optional<DateAtom> DateCalendar::smallMonth(qsizetype at) const
{
    const bool isCalled = precededBy(at, MonthCue) && turnBefore(at - 1) == DateTurn::None;
    if (!isCalled || !has(at, Month) || !pausesAt(at + 1))
        return std::nullopt;
    return DateAtom{
        .fields = {.month = m_tokens.at(at).sense(Month)->value}, .begin = at, .end = at + 1, .rule = u"month"_s};
}

// A month by itself needs a word that calls for one, or one that says which: en mars, mars dernier.
std::optional<DateAtom> DateCalendar::bareMonth(qsizetype at, Cue cue) const
{
    const Number name = month(at);
    // "After Feb." but not after Jan left.
    const bool isShort =
        has(at, MonthShort) && (cue.isShort || (cue.given && m_tokens.at(at).capital && pausesAt(name.end)));
    const bool isNamed = has(at, Month) || isShort;
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
std::optional<DateAtom> DateCalendar::season(qsizetype at, Cue cue) const
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
        const bool plainBehind = m_words.isEnglish() && isWord(at + 1) && m_tokens.at(at + 1).senses.empty();
        if (cue.given && rightFree(at + 1) && !plainBehind)
            return found;
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
    Number before = year(at);
    const bool isGlued = isNumber(at) && m_tokens.at(at).length() == 4 && isPlausible(m_tokens.at(at).number)
        && at + 1 < m_tokens.size() && m_tokens.at(at + 1).glued && leftFree(at);
    if (before.value == 0 && isGlued && (has(at + 1, Quarter) || has(at + 1, Half)))
        before = {m_tokens.at(at).number, at + 1}; // 2016H2
    const bool hyphened = before.value > 0 && isSign(before.end, u'-') && m_tokens.at(before.end).glued;
    Number part = quarterOrHalf(before.value > 0 ? before.end + (hyphened ? 1 : 0) : at);
    if (before.value > 0 && part.value == 0)
        part = quarterOrHalf(
            skipFillers(isSign(before.end, u',') ? before.end + 1 : before.end)); // 2016, the third quarter
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
    // The first week of October, on Friday.
    const qsizetype comma = isSign(found.end, u',') ? found.end + 1 : found.end;
    const qsizetype on = after(comma, DayCue);
    if (inside == DateUnit::Week && on > comma && has(on, Weekday) && !precededBy(on, Every)) {
        found.fields.weekdayInside = m_tokens.at(on).sense(Weekday)->value;
        found.end = after(on, Weekday);
    }
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

// Week 31, KW 31 2020, semaine 12 de l'année dernière; but not "per week 12" of something.
std::optional<DateAtom> DateCalendar::numberedWeek(qsizetype at, Cue cue) const
{
    const qsizetype next = after(at, WeekNumber);
    constexpr int weeksInYear = 53;
    constexpr qsizetype longest = 2;
    if (next == at || !isNumber(next) || m_tokens.at(next).length() > longest || m_tokens.at(next).number < 1
        || m_tokens.at(next).number > weeksInYear || m_tokens.at(next).glued || !rightFree(next + 1))
        return std::nullopt;
    DateAtom found{.begin = at, .end = next + 1, .rule = u"week-of-year"_s};
    found.fields.nth = m_tokens.at(next).number;
    found.fields.inside = DateUnit::Week;
    if (turnedYear(found.end, found.fields))
        return found;
    if (const Number years = yearBehind(found.end); years.value > 0) {
        found.fields.year = years.value;
        found.end = years.end;
        return found;
    }
    // Week 10 of a season, of a treatment.
    found.fields.unit = DateUnit::Year;
    found.fields.turn = DateTurn::This;
    const bool behindArticle = at > 0 && has(at - 1, Filler) && precededBy(at - 1, YearCue);
    const bool isCalled = cue.given || precededBy(at, YearCue) || behindArticle || !has(at, WeekUnit);
    const bool isJoined = precededBy(at, Between) || precededBy(at, From) || precededBy(at, And) || precededBy(at, To);
    const bool isSure = (cue.given && isJoined) || (behindArticle && pausesAt(found.end));
    const bool isOther =
        (m_words.isEnglish() && !isSure) || saysOf(found.end) || isCounted(found.end) || has(found.end, Clock);
    return isCalled && !isOther ? std::optional(found) : std::nullopt;
}

// The third month of 2021, der neunte Monat des letzten Jahres
std::optional<DateAtom> DateCalendar::numberedMonth(qsizetype at) const
{
    const Number which = day(at);
    constexpr int monthsInYear = 12;
    const bool isOrdinal = which.value > 0 && (!isNumber(at) || which.end > at + 1);
    if (!isOrdinal || which.value > monthsInYear || unit(which.end) != DateUnit::Month || !isSingular(which.end))
        return std::nullopt;
    DateAtom found{.fields = {.month = which.value}, .begin = at, .end = which.end + 1, .rule = u"month-year"_s};
    if (turnedYear(found.end, found.fields))
        return found;
    const Number years = yearBehind(found.end);
    found.fields.year = years.value;
    found.end = years.end;
    return years.value > 0 ? std::optional(found) : std::nullopt;
}

// 2017 april, between 2015 May and 2018; but not what May or August did in a year
std::optional<DateAtom> DateCalendar::yearMonthName(qsizetype at, Cue cue) const
{
    const Number years = isNumber(at) ? year(at) : Number{};
    const bool isJoined = cue.given && (has(years.end + 1, And) || has(years.end + 1, To));
    if (years.value == 0 || !isPlausible(years.value) || !leftFree(at) || !has(years.end, Month)
        || (has(years.end, CommonMonth) && !isJoined) || !rightFree(years.end + 1) || isNumber(years.end + 1)
        || m_tokens.at(years.end).glued || m_tokens.at(years.end).opens)
        return std::nullopt;
    return DateAtom{.fields = {.year = years.value, .month = m_tokens.at(years.end).sense(Month)->value},
        .begin = at,
        .end = years.end + 1,
        .rule = u"month-year"_s};
}

// Week of september.16th
std::optional<DateAtom> DateCalendar::dottedMonth(qsizetype at) const
{
    const bool isDotted = has(at, Month) && isSign(at + 1, u'.') && m_tokens.at(at + 1).glued && isNumber(at + 2)
        && m_tokens.at(at + 2).glued && m_tokens.at(at + 2).length() <= 2;
    if (!isDotted)
        return std::nullopt;
    const int value = m_tokens.at(at + 2).number;
    constexpr int longestMonth = 31;
    const qsizetype end = after(at + 3, DaySuffix);
    return value < 1 || value > longestMonth
        ? std::nullopt
        : std::optional(DateAtom{.fields = {.month = m_tokens.at(at).sense(Month)->value, .day = value},
              .begin = at,
              .end = end,
              .rule = u"day-month"_s});
}

// Steps over the year of a feast. False where none is said.
bool DateCalendar::ofFeast(DateAtom &found) const
{
    if (turnedYear(found.end, found.fields))
        return true;
    const Number years = yearBehind(found.end);
    found.fields.year = years.value;
    found.end = std::max(found.end, years.end);
    return years.value > 0;
}

// The week of 10 April, la semaine du 10 avril, das Wochenende vom 7. Oktober
std::optional<DateAtom> DateCalendar::weekOf(qsizetype at) const
{
    const bool isWhole = has(at, WeekBegins);
    const DateUnit inside = isWhole ? DateUnit::Week : unit(at);
    if ((inside != DateUnit::Week && inside != DateUnit::Weekend) || (!isWhole && !isSingular(at)))
        return std::nullopt;
    const qsizetype of = isWhole ? after(at, WeekBegins) : after(unitEnd(at), WeekOf);
    if (!isWhole && of == unitEnd(at))
        return std::nullopt;
    const qsizetype next = has(of, Weekday) ? skipFillers(after(of, Weekday)) : skipFillers(of);
    std::optional<DateAtom> found = dayMonth(next);
    keepLonger(found, monthDay(next));
    keepLonger(found, dottedMonth(next));
    if (isNumber(next))
        keepLonger(found, yearLast(next));
    if (!found && has(next, Feast)) {
        found = DateAtom{.fields = {.feast = m_tokens.at(next).sense(Feast)->value}, .end = after(next, Feast)};
        ofFeast(*found);
    }
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
    for (qsizetype i = next; i < after(next, Feast); ++i) {
        if (has(i, FeastNoun) && !m_tokens.at(i).capital)
            return std::nullopt;
    }
    DateAtom found{.begin = at, .end = after(next, Feast), .rule = u"feast"_s};
    found.fields.feast = m_tokens.at(next).sense(Feast)->value;
    found.fields.turn = turn;
    if (turn == DateTurn::This)
        found.fields.unit = DateUnit::Year;
    // Easter weekend
    const bool isWeekend = unit(found.end) == DateUnit::Weekend && isSingular(found.end);
    if (isWeekend) {
        found.fields.inside = DateUnit::Weekend;
        found.end = unitEnd(found.end);
    }
    if (ofFeast(found) || turn != DateTurn::None)
        return found;
    // A Christmas market, a name.
    const bool named = isWord(found.end) && m_tokens.at(found.end).capital && !m_tokens.at(found.end).opens;
    const bool goesOn = m_words.isEnglish() && isWord(found.end) && !has(found.end, And) && !has(found.end, Or)
        && !has(found.end, FeastCue) && !has(found.end, YearCue) && !has(found.end, This);
    const bool isCalled = (isWeekend || precededBy(at, FeastCue)) && rightFree(found.end);
    return isCalled && !named && (isWeekend || !goesOn) ? std::optional(found) : std::nullopt;
}

} // namespace dossier
