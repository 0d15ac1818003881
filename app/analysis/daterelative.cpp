// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/daterelative.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

using enum DateRole;

// hier soir, today
std::optional<DateAtom> DateRelative::deictic(qsizetype at) const
{
    if (!has(at, Deictic))
        return std::nullopt;
    // "USA Today", "der Morgen"
    const bool nameOrGreeting = (m_tokens.at(at).capital && !m_tokens.at(at).opens)
        || (has(at, PartOfDay)
            && (!isWord(at - 1) || m_tokens.at(at).opens || has(at - 1, This) || has(at - 1, Weekday)
                || has(at - 1, Deictic)));
    if (nameOrGreeting)
        return std::nullopt;
    DateAtom found{.begin = at, .end = after(at, Deictic), .rule = u"deictic"_s};
    found.fields.offset = m_tokens.at(at).sense(Deictic)->value - 3;
    found.part = partOfDay(found.end);
    return found;
}

// ce matin, vanavond, last night, gisteravond
std::optional<DateAtom> DateRelative::partOfToday(qsizetype at) const
{
    if (!has(at, TodayPart))
        return std::nullopt;
    constexpr std::array parts{DatePart::Morning, DatePart::Afternoon, DatePart::Evening, DatePart::Night};
    constexpr std::array offsets{0, -1, 1};
    const auto value = static_cast<size_t>(m_tokens.at(at).sense(TodayPart)->value - 1);
    DateAtom found{.begin = at, .end = after(at, TodayPart), .rule = u"deictic"_s};
    found.fields.offset = offsets.at(value / parts.size());
    found.part = parts.at(value % parts.size());
    return found;
}

namespace {

DateTurn followingTurn(int value)
{
    constexpr std::array turns{DateTurn::Next, DateTurn::Last, DateTurn::This};
    return turns.at(static_cast<size_t>(value - 1));
}

} // namespace

// le lendemain, de dag voordien, the same day; but not "le lendemain de" something
std::optional<DateAtom> DateRelative::nextDay(qsizetype at) const
{
    const qsizetype end = after(at, NextDay);
    if (end == at || saysOf(end) || has(end, DecadeSuffix))
        return std::nullopt;
    DateAtom found{.begin = at, .end = end, .rule = u"following"_s};
    found.fields.turn = followingTurn(m_tokens.at(at).sense(NextDay)->value);
    found.fields.unit = DateUnit::Day;
    found.fields.fromText = true;
    found.fields.needsText = true;
    found.part = partOfDay(found.end);
    return found;
}

// the following year, l'année suivante, het jaar daarop, il mese precedente, im selben Jahr: of what was said before
std::optional<DateAtom> DateRelative::following(qsizetype at) const
{
    DateAtom found{.begin = at, .rule = u"following"_s};
    found.fields.fromText = true;
    found.fields.needsText = true;
    if (has(at, FollowBefore)) {
        const qsizetype unitAt = after(at, FollowBefore);
        if (has(unitAt, Weekday) && m_tokens.at(at).sense(FollowBefore)->value < 3) {
            found.fields.weekday = m_tokens.at(unitAt).sense(Weekday)->value;
            found.fields.turn = followingTurn(m_tokens.at(at).sense(FollowBefore)->value);
            found.end = after(unitAt, Weekday);
            found.part = partOfDay(found.end);
            return found;
        }
        if (!isSingular(unitAt) || unit(unitAt) == DateUnit::Quarter || saysOf(unitEnd(unitAt)))
            return std::nullopt;
        found.fields.turn = followingTurn(m_tokens.at(at).sense(FollowBefore)->value);
        found.fields.unit = unit(unitAt);
        found.end = unitEnd(unitAt);
        return rightFree(found.end) ? std::optional(found) : std::nullopt;
    }
    if (has(at, Weekday) && has(after(at, Weekday), FollowBehind)) {
        const qsizetype behind = after(at, Weekday);
        found.fields.weekday = m_tokens.at(at).sense(Weekday)->value;
        found.fields.turn = followingTurn(m_tokens.at(behind).sense(FollowBehind)->value);
        found.end = after(behind, FollowBehind);
        return found.fields.turn == DateTurn::This || saysOf(found.end) ? std::nullopt : std::optional(found);
    }
    const bool isThat = has(at, This) && isSingular(turnEnd(at));
    const qsizetype unitAt = isThat ? turnEnd(at) : at;
    if (!isSingular(unitAt) || !has(unitEnd(unitAt), FollowBehind))
        return std::nullopt;
    const int value = m_tokens.at(unitEnd(unitAt)).sense(FollowBehind)->value;
    found.fields.turn = followingTurn(value);
    found.fields.unit = unit(unitAt);
    found.end = after(unitEnd(unitAt), FollowBehind);
    constexpr int same = 3; // cette année-là, but not "cette année suivante"
    return isThat == (value == same) && !saysOf(found.end) ? std::optional(found) : std::nullopt;
}

// A weekday with a capital where the language has a small letter: not behind an article, nor beside another capital,
// where it is a name.
bool DateRelative::isCapitalHabit(qsizetype at) const
{
    const bool isCapital = m_tokens.at(at).capital && isWord(at - 1);
    const bool nameBefore = isCapital && m_tokens.at(at - 1).capital && !m_tokens.at(at - 1).opens;
    const bool nameBehind = isWord(at + 1) && m_tokens.at(at + 1).capital;
    return isCapital && !nameBefore && !nameBehind && m_tokens.at(at - 1).senses.empty();
}

// mardi soir, dinsdagavond, last Friday, vendredi dernier
std::optional<DateAtom> DateRelative::weekday(qsizetype at) const
{
    // Black Friday, lundi de Pâques
    if (has(at, Feast) || (has(at - 1, Feast) && after(at - 1, Feast) > at))
        return std::nullopt;
    const bool capitalIsUsual = m_words.isEnglish() || m_words.isGerman() || m_tokens.at(at).opens;
    if (m_tokens.at(at).capital != capitalIsUsual && !m_tokens.at(at).opens && !isCapitalHabit(at))
        return std::nullopt;
    DateAtom found{.fields = {.weekday = m_tokens.at(at).sense(Weekday)->value}, .begin = at, .rule = u"weekday"_s};
    found.end = after(at, Weekday);
    found.part = has(at, PartOfDay) ? partOfDay(at) : partOfDay(found.end);
    found.fields.turn = turnBehind(found.end);
    // Of every week or month: chaque lundi, Friday nights, the first or the last Monday of the month.
    const bool isHabit = precededBy(found.begin, Every) || has(found.end, Habit);
    const bool isNth = precededBy(found.begin, Ordinal) || (precededBy(found.begin, Last) && has(found.end, Joiner));
    if (!rightFree(found.end) || isHabit || isNth)
        return std::nullopt;
    if (found.fields.turn == DateTurn::None && has(found.end, InAWeek)) {
        found.fields.inAWeek = true;
        found.end = after(found.end, InAWeek);
    } else if (const std::optional<DateAtom> weeks = weeksAway(found.end);
        weeks && found.fields.turn == DateTurn::None) {
        found.fields.unit = DateUnit::Week;
        found.fields.turn = weeks->fields.count > 0 ? DateTurn::Last : DateTurn::Next;
        found.fields.turns = std::abs(weeks->fields.count);
        found.end = weeks->end;
    } else if (found.fields.turn == DateTurn::None) {
        inWeek(found);
    }
    return found;
}

// Monday *two weeks from now*, mardi *il y a deux semaines*
std::optional<DateAtom> DateRelative::weeksAway(qsizetype at) const
{
    if (at >= m_tokens.size() || !(isNumber(at) || has(at, Cardinal) || has(at, AgoBefore) || has(at, InFuture)))
        return std::nullopt;
    std::optional<DateAtom> found = ago(at);
    if (!found)
        found = ahead(at);
    const bool isWeeks = found && found->fields.unit == DateUnit::Week && found->fields.months == 0
        && !found->fields.fromText && !found->fields.needsAhead;
    return isWeeks ? found : std::nullopt;
}

// Steps over the week that a weekday is of: mercoledì *della prossima settimana*, Wednesday *next week*.
void DateRelative::inWeek(DateAtom &found) const
{
    constexpr qsizetype mostFillers = 3;
    for (qsizetype next = found.end; next <= found.end + mostFillers; ++next) {
        const std::optional<DateAtom> week = next < m_tokens.size() ? unitWithTurn(next) : std::nullopt;
        if (week && week->fields.unit == DateUnit::Week) {
            found.fields.unit = DateUnit::Week;
            found.fields.turn = week->fields.turn;
            found.fields.turns = week->fields.turns;
            found.end = week->end;
            return;
        }
        if (!has(next, Filler) && !has(next, Joiner))
            return;
    }
}

// l'année dernière, last month, vorige week, letztes Jahr, the week after next; and a weekday: afgelopen dinsdag,
// volgende week woensdag
std::optional<DateAtom> DateRelative::turnedUnit(qsizetype at) const
{
    const DateTurn turn = turnBefore(at);
    if (turn != DateTurn::None && has(turnEnd(at), Weekday)) {
        std::optional<DateAtom> found = weekday(turnEnd(at));
        if (!found)
            return std::nullopt;
        found->fields.turn = turn;
        found->begin = at;
        return found;
    }
    std::optional<DateAtom> found = unitWithTurn(at);
    if (!found || found->fields.unit != DateUnit::Week)
        return found;
    qsizetype next = has(found->end, DayCue) ? after(found->end, DayCue) : found->end;
    if (isSign(next, u',') || isSign(next, u'-') || isSign(next, u'–'))
        ++next;
    else if (next == found->end)
        next = after(next, Joiner);
    std::optional<DateAtom> inside = has(next, Weekday) ? weekday(next) : std::nullopt;
    if (!inside || inside->fields.turn != DateTurn::None)
        return found;
    inside->begin = at;
    inside->fields.unit = DateUnit::Week;
    inside->fields.turn = found->fields.turn;
    inside->fields.turns = found->fields.turns;
    return inside;
}

std::optional<DateAtom> DateRelative::unitWithTurn(qsizetype at) const
{
    if (has(at, PastUnit)) {
        constexpr std::array units{DateUnit::Year, DateUnit::Month, DateUnit::Week};
        DateAtom found{.begin = at, .end = after(at, PastUnit), .rule = u"unit"_s};
        found.fields.turn = DateTurn::Last;
        found.fields.unit = units.at(static_cast<size_t>(m_tokens.at(at).sense(PastUnit)->value - 1));
        found.fields.fromText = true;
        return found;
    }
    if (isSingular(at)) {
        qsizetype end = unitEnd(at);
        const bool skips = has(end, AfterNext);
        const DateTurn behind = skips ? DateTurn::Next : turnBehind(end);
        if (skips)
            end = after(end, AfterNext);
        if (behind != DateTurn::None)
            return DateAtom{.fields = {.turn = behind, .turns = skips ? 2 : 1, .unit = unit(at)},
                .begin = at,
                .end = end,
                .rule = u"unit"_s};
        if (unit(at) == DateUnit::Weekend && precededBy(at, WeekendCue))
            return DateAtom{.fields = {.unit = DateUnit::Weekend}, .begin = at, .end = end, .rule = u"unit"_s};
    }
    const DateTurn turn = turnBefore(at);
    const qsizetype next = turnEnd(at);
    if (turn == DateTurn::None)
        return std::nullopt;
    const qsizetype end = unitEnd(next);
    const bool ofSomething = (unit(next) == DateUnit::Quarter || unit(next) == DateUnit::Decade) && has(end, Joiner);
    const bool plain = !ofSomething && isSingular(next) && unit(next) != DateUnit::Day && rightFree(end);
    const bool frenchOrder = m_words.isFrench() && turn != DateTurn::This;
    // "This year 2021" and "last year two months" say something else than "last week a report".
    const Number counted = count(end);
    const bool numbered =
        (isNumber(end) && m_tokens.at(end).length() == 4) || (counted.value > 0 && unit(counted.end) != DateUnit::None);
    if (!plain || frenchOrder || numbered)
        return std::nullopt;
    return DateAtom{.fields = {.turn = turn, .turns = turnsBefore(at), .unit = unit(next)},
        .begin = at,
        .end = end,
        .rule = u"unit"_s};
}

// "Two years after" by itself, and not two years after he left.
bool DateRelative::goesOn(qsizetype end) const
{
    const bool isPreposition = has(end - 1, After) || has(end - 1, Before);
    return isPreposition && (m_words.isEnglish() || m_words.isFrench()) && !pausesAt(end);
}

// Steps over a number of units, or a sum of several: two years, one month and ten days. The sum is as sharp as the
// smallest of them.
qsizetype DateRelative::countedUnits(qsizetype at, DateFields &fields) const
{
    constexpr int mostParts = 4;
    constexpr int daysInWeek = 7;
    constexpr int monthsInYear = 12;
    constexpr int monthsInHalf = 6;
    int days = 0;
    int months = 0;
    qsizetype end = at;
    fields.unit = DateUnit::None;
    if (has(at, WholeCount)) {
        const bool isHalf = m_tokens.at(at).sense(WholeCount)->value == 1;
        fields.unit = isHalf ? DateUnit::Month : DateUnit::Week;
        fields.count = isHalf ? monthsInHalf : 2;
        return after(at, WholeCount);
    }
    unsigned seen = 0; // units, each once: "over twee jaar, drie jaar" are two
    for (int parts = 0; parts < mostParts; ++parts) {
        const qsizetype next = parts == 0 ? at : after(isSign(end, u',') ? end + 1 : end, And);
        const bool isHalf = has(next, CardinalHalf);
        Number number =
            isHalf ? Number{m_tokens.at(next).sense(CardinalHalf)->value, after(next, CardinalHalf)} : count(next);
        const bool halfInside = number.value > 0 && has(number.end, AndHalf);
        number.end = halfInside ? after(number.end, AndHalf) : number.end;
        const DateUnit part = number.value > 0 ? unit(number.end) : DateUnit::None;
        const bool isPart =
            part == DateUnit::Day || part == DateUnit::Week || part == DateUnit::Month || part == DateUnit::Year;
        const unsigned bit = 1U << static_cast<unsigned>(part);
        if (parts == 0 ? part == DateUnit::None : !isPart || (seen & bit) != 0)
            break;
        seen |= bit;
        end = number.end + 1;
        if (parts == 0 && (!isPart || precededBy(at, Last) || precededBy(at, Next))) {
            fields.unit = part;
            fields.count = number.value;
            return end;
        }
        days += part == DateUnit::Day ? number.value : (part == DateUnit::Week ? number.value * daysInWeek : 0);
        months += part == DateUnit::Month ? number.value : (part == DateUnit::Year ? number.value * monthsInYear : 0);
        if (fields.unit == DateUnit::None || static_cast<int>(part) < static_cast<int>(fields.unit))
            fields.unit = part;
        // Two years and a half; of what is shorter the half is less than is known.
        const bool halfBehind = has(end, AndHalf);
        end = after(end, AndHalf);
        if (part == DateUnit::Year && (isHalf || halfInside || halfBehind)) {
            months += monthsInHalf;
            fields.unit = std::min(fields.unit, DateUnit::Month);
        }
    }
    const bool ofMonths = fields.unit == DateUnit::Month || fields.unit == DateUnit::Year;
    fields.months = ofMonths ? 0 : months;
    if (fields.unit == DateUnit::Year)
        fields.count = months / monthsInYear;
    else
        fields.count = ofMonths ? months : (fields.unit == DateUnit::Week ? days / daysInWeek : days);
    return end;
}

// il y a deux ans, two years ago, twee jaar geleden, due anni fa, vor zwei Jahren, trois mois plus tôt
std::optional<DateAtom> DateRelative::ago(qsizetype at) const
{
    const qsizetype called = after(at, AgoBefore);
    const qsizetype first = called > at ? after(called, CountAbout) : at;
    if (const Number number = count(first); number.value > 0 && has(number.end, Weekdays)) {
        DateAtom found{.fields = {.weekday = m_tokens.at(number.end).sense(Weekdays)->value, .count = number.value},
            .begin = at,
            .end = number.end + 1,
            .rule = u"weekday"_s};
        found.end = called > at ? found.end : after(found.end, Ago);
        return found.end > number.end + 1 || called > at ? std::optional(found) : std::nullopt;
    }
    DateAtom found{.begin = at};
    const qsizetype behind = countedUnits(first, found.fields);
    if (behind == first || found.fields.count < 1 || found.fields.unit == DateUnit::Weekend)
        return std::nullopt;
    found.end = behind;
    found.rule = u"ago"_s;
    if (called > at)
        return found;
    // "Two years later", but not "due anni dopo la" something.
    if (const qsizetype later = after(behind, Later); later > behind) {
        found.fields.fromText = true;
        found.fields.needsText = true;
        found.fields.count = -found.fields.count;
        found.end = later;
        return saysOf(later) || goesOn(later) ? std::nullopt : std::optional(found);
    }
    const qsizetype earlier = after(behind, Earlier);
    found.fields.fromText = earlier > behind && !saysOf(earlier) && !goesOn(earlier);
    found.end = found.fields.fromText ? earlier : after(behind, Ago);
    return found.end > behind ? std::optional(found) : std::nullopt;
}

// dans deux ans, over twee jaar, two years from now; in zwei Jahren where the sentence tells of what is to come
std::optional<DateAtom> DateRelative::ahead(qsizetype at) const
{
    const bool sure = has(at, InFuture);
    const qsizetype first = std::max(after(at, InFuture), after(at, InFutureTold));
    const Number number = count(first);
    const bool ofDays = number.value > 0 && has(number.end, Weekdays);
    DateAtom found{.begin = at, .rule = u"ahead"_s};
    found.end = ofDays ? number.end + 1 : countedUnits(first, found.fields);
    if (found.end == first || (found.fields.count < 1 && !ofDays) || found.fields.unit == DateUnit::Weekend)
        return std::nullopt;
    found.fields.count = ofDays ? -number.value : -found.fields.count;
    found.fields.weekday = ofDays ? m_tokens.at(number.end).sense(Weekdays)->value : 0;
    const bool fromNow = has(found.end, FromNow);
    found.end = after(found.end, FromNow);
    found.fields.needsAhead = !sure && !fromNow;
    const bool isSaid = first > at || fromNow;
    // "He had got in two years ago" speaks of what is behind.
    const bool goesOn = has(found.end, To) || has(found.end, Ago) || has(found.end, Earlier) || has(found.end, Later);
    return isSaid && rightFree(found.end) && !goesOn ? std::optional(found) : std::nullopt;
}

// the last three weeks, les trois prochains jours, 2 decenni passati; but not the last two weeks of August
std::optional<DateAtom> DateRelative::spanOfUnits(qsizetype at) const
{
    DateTurn turn = turnBefore(at);
    const Number number = count(turn == DateTurn::None ? at : turnEnd(at));
    qsizetype unitAt = number.end;
    if (turn == DateTurn::None && number.value > 0) {
        turn = turnBefore(number.end);
        unitAt = turn == DateTurn::None ? number.end : turnEnd(number.end);
    }
    if (number.value < 2 || unit(unitAt) == DateUnit::None || isSingular(unitAt))
        return std::nullopt;
    DateAtom found{.fields = {.unit = unit(unitAt), .span = number.value}, .begin = at, .end = unitEnd(unitAt)};
    found.fields.turn = turn == DateTurn::None ? turnBehind(found.end) : turn;
    found.rule = u"units"_s;
    // The past three years are a duration.
    const bool isLong = found.fields.unit == DateUnit::Month || found.fields.unit == DateUnit::Year;
    const bool isTold = !isLong && (found.fields.turn == DateTurn::Last || found.fields.turn == DateTurn::Next);
    const bool goesOn = saysOf(found.end) || has(found.end, Ago) || has(found.end, Earlier) || has(found.end, Later);
    return isTold && !goesOn && rightFree(found.end) ? std::optional(found) : std::nullopt;
}

// in der Nacht zum Sonntag: from the day before to it
std::optional<DateAtom> DateRelative::nightTo(qsizetype at) const
{
    const qsizetype next = after(at, NightTo);
    if (next == at || !has(next, Weekday))
        return std::nullopt;
    std::optional<DateAtom> found = weekday(next);
    if (!found)
        return std::nullopt;
    found->begin = at;
    found->fields.isNightTo = true;
    found->part = DatePart::Night;
    found->rule = u"night-to"_s;
    return found;
}

} // namespace dossier
