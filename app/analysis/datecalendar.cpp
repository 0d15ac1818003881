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
        const std::optional<DateAtom> found = next < m_tokens.size() ? turnedUnit(next) : std::nullopt;
        if (found && found->fields.unit == DateUnit::Year) {
            fields.turn = found->fields.turn;
            fields.unit = DateUnit::Year;
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
    if (!has(at, Weekday))
        return std::nullopt;
    qsizetype next = after(at, Weekday);
    if (isSign(next, u',') || isSign(next, u'.'))
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
        return weekday(at);
    found->fields.weekday = m_tokens.at(at).sense(Weekday)->value;
    found->begin = at;
    return found;
}

// 2 March 2021, le 1er mai, il primo marzo, 2. März
std::optional<DateAtom> DateCalendar::dayMonth(qsizetype at) const
{
    const Number number = day(at);
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
    const bool ordinalWord = has(at, Ordinal);
    if (years.value == 0 && ((m_words.isEnglish() && isCommonWord(next)) || !rightFree(name.end)))
        return std::nullopt;
    if (ordinalWord && number.value > 1)
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
    if (name.value == 0 || !m_words.isEnglish())
        return std::nullopt;
    const Number number = day(name.end);
    if (number.value == 0 || has(name.end, Ordinal))
        return std::nullopt;
    const Number years = yearBehind(number.end);
    const bool free =
        rightFree(number.end) || (dash(number.end) > number.end && day(number.end + 1).value > number.value);
    if (years.value == 0 && (!free || isCounted(number.end) || isCommonWord(at)))
        return std::nullopt;
    return DateAtom{.fields = {.year = years.value, .month = name.value, .day = number.value},
        .begin = at,
        .end = years.value > 0 ? years.end : number.end,
        .rule = years.value > 0 ? u"day-month-year"_s : u"day-month"_s};
}

std::optional<DateAtom> DateCalendar::monthYear(qsizetype at, Cue cue) const
{
    const Number name = month(at);
    if (name.value == 0 || (m_words.isEnglish() && isCommonWord(at)))
        return std::nullopt;
    const Number years = yearBehind(name.end);
    if (years.value == 0)
        return bareMonth(at, cue);
    return DateAtom{
        .fields = {.year = years.value, .month = name.value}, .begin = at, .end = years.end, .rule = u"month-year"_s};
}

// A month by itself needs a word that calls for one, or one that says which: en mars, mars dernier.
std::optional<DateAtom> DateCalendar::bareMonth(qsizetype at, Cue cue) const
{
    if (!has(at, Month) || isCommonWord(at) || isNumber(at + 1) || !rightFree(at + 1))
        return std::nullopt;
    DateAtom found{
        .fields = {.month = m_tokens.at(at).sense(Month)->value}, .begin = at, .end = at + 1, .rule = u"month"_s};
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
    const qsizetype turnEnd = std::max({after(at, Last), after(at, Next), after(at, This)});
    for (const qsizetype next : {turnEnd, skipFillers(turnEnd)}) {
        const bool isMonth = has(next, Month) && !isCommonWord(next);
        if (!isMonth && !has(next, Season))
            continue;
        if (!rightFree(next + 1) || isNumber(next + 1))
            return std::nullopt;
        DateAtom found{.fields = {.turn = turn}, .begin = at, .end = next + 1};
        found.fields.month = isMonth ? m_tokens.at(next).sense(Month)->value : 0;
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
    if (years.value < firstYear || years.value > lastYear)
        return std::nullopt;
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

// T2 2022, 2022 Q2, second quarter of 2021, eerste helft van dit jaar
std::optional<DateAtom> DateCalendar::partOfYear(qsizetype at) const
{
    const Number before = year(at);
    const Number part = quarterOrHalf(before.value > 0 ? before.end : at);
    if (part.value == 0)
        return std::nullopt;
    DateAtom found{.fields = {.year = before.value, .subYear = part.value}, .begin = at, .end = part.end};
    found.rule = part.value < 40 ? u"quarter-year"_s : u"half-year"_s;
    if (before.value > 0 || turnedYear(found.end, found.fields))
        return found;
    Number behind = yearBehind(part.end);
    if (behind.value == 0)
        behind = year(skipFillers(part.end));
    if (behind.value == 0)
        return std::nullopt;
    found.fields.year = behind.value;
    found.end = behind.end;
    return found;
}

} // namespace dossier
