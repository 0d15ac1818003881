// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/daterelative.h"

#include <algorithm>
#include <array>
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

// ce matin, vanavond, last night
std::optional<DateAtom> DateRelative::partOfToday(qsizetype at) const
{
    if (!has(at, TodayPart))
        return std::nullopt;
    constexpr std::array parts{
        DatePart::Morning, DatePart::Afternoon, DatePart::Evening, DatePart::Night, DatePart::Night};
    const int value = m_tokens.at(at).sense(TodayPart)->value;
    DateAtom found{.begin = at, .end = after(at, TodayPart), .rule = u"deictic"_s};
    found.fields.offset = value > 4 ? -1 : 0;
    found.part = parts.at(static_cast<size_t>(value - 1));
    return found;
}

// le lendemain, de dag voordien; but not "le lendemain de" something
std::optional<DateAtom> DateRelative::nextDay(qsizetype at) const
{
    const qsizetype end = after(at, NextDay);
    if (end == at || has(end, Filler) || has(end, Joiner) || has(end, From) || has(end, DecadeSuffix))
        return std::nullopt;
    DateAtom found{.begin = at, .end = end, .rule = u"ago"_s};
    found.fields.unit = DateUnit::Day;
    found.fields.count = m_tokens.at(at).sense(NextDay)->value == 1 ? -1 : 1;
    found.fields.fromText = true;
    found.fields.needsText = true;
    return found;
}

// mardi soir, dinsdagavond, last Friday, vendredi dernier
std::optional<DateAtom> DateRelative::weekday(qsizetype at) const
{
    const bool capitalIsUsual = m_words.isEnglish() || m_words.isGerman() || m_tokens.at(at).opens;
    if (m_tokens.at(at).capital != capitalIsUsual && !m_tokens.at(at).opens)
        return std::nullopt;
    DateAtom found{.fields = {.weekday = m_tokens.at(at).sense(Weekday)->value}, .begin = at, .rule = u"weekday"_s};
    found.end = after(at, Weekday);
    found.part = has(at, PartOfDay) ? partOfDay(at) : partOfDay(found.end);
    found.fields.turn = turnBehind(found.end);
    return rightFree(found.end) && !precededBy(found.begin, Every) ? std::optional(found) : std::nullopt;
}

// l'année dernière, last month, vorige week, letztes Jahr; and a weekday: afgelopen dinsdag
std::optional<DateAtom> DateRelative::turnedUnit(qsizetype at) const
{
    qsizetype end = at + 1;
    const DateTurn behind = isSingular(at) ? turnBehind(end) : DateTurn::None;
    if (behind != DateTurn::None)
        return DateAtom{.fields = {.turn = behind, .unit = unit(at)}, .begin = at, .end = end, .rule = u"unit"_s};
    const DateTurn turn = turnBefore(at);
    const qsizetype next = std::max({after(at, Last), after(at, Next), after(at, This)});
    if (turn == DateTurn::None)
        return std::nullopt;
    if (has(next, Weekday)) {
        std::optional<DateAtom> found = weekday(next);
        if (!found)
            return std::nullopt;
        found->fields.turn = turn;
        found->begin = at;
        return found;
    }
    const bool plain = isSingular(next) && unit(next) != DateUnit::Day && rightFree(next + 1);
    const bool frenchOrder = m_words.isFrench() && turn != DateTurn::This;
    // "This year 2021" and "last year two months" say something else than "last week a report".
    const Number counted = count(next + 1);
    const bool numbered = (isNumber(next + 1) && m_tokens.at(next + 1).length() == 4)
        || (counted.value > 0 && unit(counted.end) != DateUnit::None);
    if (!plain || frenchOrder || numbered)
        return std::nullopt;
    return DateAtom{.fields = {.turn = turn, .unit = unit(next)}, .begin = at, .end = next + 1, .rule = u"unit"_s};
}

// il y a deux ans, two years ago, twee jaar geleden, due anni fa, vor zwei Jahren, trois mois plus tôt
std::optional<DateAtom> DateRelative::ago(qsizetype at) const
{
    const qsizetype first = after(at, AgoBefore);
    const Number number = count(first);
    if (number.value < 1 || unit(number.end) == DateUnit::None)
        return std::nullopt;
    const qsizetype behind = number.end + 1;
    DateAtom found{.fields = {.unit = unit(number.end), .count = number.value}, .begin = at, .end = behind};
    found.rule = u"ago"_s;
    if (first > at)
        return found;
    // "Two years earlier", but not "due anni prima di" something.
    const qsizetype earlier = after(behind, Earlier);
    if (const qsizetype later = after(behind, Later); later > behind) {
        found.fields.fromText = true;
        found.fields.needsText = true;
        found.fields.count = -number.value;
        found.end = later;
        return found;
    }
    found.fields.fromText = earlier > behind && !has(earlier, Filler);
    found.end = found.fields.fromText ? earlier : after(behind, Ago);
    return found.end > behind ? std::optional(found) : std::nullopt;
}

} // namespace dossier
