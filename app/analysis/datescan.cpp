// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datescan.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

using enum DateRole;

bool DateScan::isPlausible(int year)
{
    constexpr int first = 1900;
    return year >= first && year <= lastPlausible;
}

void DateScan::keepLonger(std::optional<DateAtom> &best, std::optional<DateAtom> &&other)
{
    if (other && (!best || other->end > best->end))
        best = std::move(other);
}

bool DateScan::has(qsizetype at, DateRole role) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).sense(role);
}

qsizetype DateScan::after(qsizetype at, DateRole role) const
{
    return has(at, role) ? at + m_tokens.at(at).sense(role)->length : at;
}

bool DateScan::isSign(qsizetype at, char16_t sign) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).isSign(sign);
}

bool DateScan::isWord(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == DateToken::Word;
}

bool DateScan::isNumber(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == DateToken::Number;
}

// Whether words of this role end right before `at`.
bool DateScan::precededBy(qsizetype at, DateRole role) const
{
    constexpr qsizetype longestCue = 4; // tokens
    for (qsizetype back = 1; back <= std::min(longestCue, at); ++back) {
        const DateSense *sense = m_tokens.at(at - back).sense(role);
        if (sense && sense->length == back)
            return true;
    }
    return false;
}

// Whether a number begins at `at`, and is not the rest of a longer one (3.5, A4, +32475, CVE-2021-1).
bool DateScan::leftFree(qsizetype at, int chained) const
{
    const DateToken &token = m_tokens.at(at);
    if (!token.glued || at == 0)
        return true;
    const DateToken &before = m_tokens.at(at - 1);
    if (before.kind == DateToken::Word)
        return before.elided || before.runsOn;
    if (isRangeDash(at - 1, chained))
        return true;
    constexpr QStringView opening = u"([{«»“”„‘'\"–—:;,.";
    if (!before.isOneOf(opening))
        return before.isSign(u'-') && at >= 2 && (has(at - 2, Mid) || month(at - 2).value > 0);
    const bool decimal = before.isOneOf(u",.:–—'") && isNumber(at - 2) && before.glued;
    return !decimal;
}

// Whether this is the dash of 3-9 May or 2019–2021.
bool DateScan::isRangeDash(qsizetype at, int chained) const
{
    constexpr int longestChain = 3; // of ranges: more is no date but a table or a number
    if (chained >= longestChain || dash(at) == at || !isNumber(at - 1) || !m_tokens.at(at).glued)
        return false;
    const qsizetype digits = m_tokens.at(at - 1).length();
    return (digits <= 2 || digits == 4) && leftFree(at - 1, chained + 1);
}

// Whether a number or word that ends before token `end` is not the beginning of a longer one (2019a, 3.5, 20 %).
bool DateScan::rightFree(qsizetype end) const
{
    if (end >= m_tokens.size() || !m_tokens.at(end).glued)
        return end >= m_tokens.size() || !m_tokens.at(end).isOneOf(u"%€$£°");
    const DateToken &next = m_tokens.at(end);
    if (next.kind != DateToken::Sign)
        return next.runsOn;
    if (next.isOneOf(u"%€$£°+@#_\\=*&"))
        return false;
    const bool inner = next.isOneOf(u".,:-–—/'");
    const bool goesOn = isNumber(end + 1) && m_tokens.at(end + 1).glued;
    return !(inner && goesOn);
}

qsizetype DateScan::skipFillers(qsizetype at) const
{
    return after(at, Filler);
}

qsizetype DateScan::dash(qsizetype at) const
{
    return isSign(at, u'-') || isSign(at, u'–') || isSign(at, u'—') || isSign(at, u'~') ? at + 1 : at;
}

// Whether a sentence comes to a stop, or to its end, before this token.
bool DateScan::pausesAt(qsizetype at) const
{
    return at >= m_tokens.size() || m_tokens.at(at).opens || m_tokens.at(at).isOneOf(u".,;:!?)(–—»”");
}

// One or two digits from 1 to 31 with their suffix, or an ordinal word.
DateScan::Number DateScan::day(qsizetype at) const
{
    if (has(at, DayOrdinal))
        return {m_tokens.at(at).sense(DayOrdinal)->value, after(at, DayOrdinal)};
    if (has(at, Ordinal))
        return {m_tokens.at(at).sense(Ordinal)->value, after(at, Ordinal)};
    if (!isNumber(at) || m_tokens.at(at).length() > 2 || !leftFree(at))
        return {};
    const int value = m_tokens.at(at).number;
    qsizetype end = at + 1;
    const bool glued = end < m_tokens.size() && m_tokens.at(end).glued;
    if (glued
        && (has(end, DaySuffix) || isSign(end, u'º') || isSign(end, u'°')
            || (isWord(end) && m_tokens.at(end).length() == 1 && m_tokens.at(end).first == u'º')))
        ++end;
    else if (glued && isSign(end, u'.') && !isNumber(end + 1)
        && (m_words.isGerman() || (month(end + 1).value > 0 && !has(end + 1, CommonMonth))))
        ++end;
    return value >= 1 && value <= 31 ? Number{value, end} : Number{};
}

DateScan::Number DateScan::month(qsizetype at) const
{
    if (has(at, Month))
        return {m_tokens.at(at).sense(Month)->value, at + 1};
    if (!has(at, MonthShort))
        return {};
    const bool stop = isSign(at + 1, u'.') && m_tokens.at(at + 1).glued
        && (isNumber(at + 2) || (isWord(at + 2) && !m_tokens.at(at + 2).capital));
    return {m_tokens.at(at).sense(MonthShort)->value, at + (stop ? 2 : 1)};
}

// Four digits, or two behind an apostrophe.
DateScan::Number DateScan::year(qsizetype at) const
{
    constexpr int pivot = 50; // '49 is 2049, '50 is 1950
    if (isSign(at, u'\'') && isNumber(at + 1) && m_tokens.at(at + 1).glued && m_tokens.at(at + 1).length() == 2) {
        const int value = m_tokens.at(at + 1).number;
        return rightFree(at + 2) ? Number{value + (value < pivot ? 2000 : 1900), at + 2} : Number{};
    }
    if (has(at, YearWord) && !isCounted(after(at, YearWord)))
        return {m_tokens.at(at).sense(YearWord)->value, after(at, YearWord)};
    if (!isNumber(at) || m_tokens.at(at).length() != 4 || !(rightFree(at + 1) || isRangeDash(at + 1)))
        return {};
    const int value = m_tokens.at(at).number;
    return value >= firstYear && value <= lastYear && !isCounted(at + 1) ? Number{value, at + 1} : Number{};
}

// The year that goes with a month or season, behind a comma or "of".
DateScan::Number DateScan::yearBehind(qsizetype at) const
{
    if (const Number direct = year(at); direct.value > 0)
        return direct;
    if (isSign(at, u',')) {
        // Elsewhere than in English what follows a comma is the year only if nothing is counted by it.
        const Number number = year(at + 1);
        const bool isPlain = isWord(number.end) && (m_tokens.at(number.end).senses.empty() || isCounted(number.end));
        return m_words.isEnglish() || !isPlain ? number : Number{};
    }
    const qsizetype next = std::max(after(at, Joiner), after(at, YearJoiner));
    return next > at ? year(next) : Number{};
}

DateScan::Number DateScan::count(qsizetype at) const
{
    if (has(at, Cardinal))
        return {m_tokens.at(at).sense(Cardinal)->value, after(at, Cardinal)};
    if (!isNumber(at) || m_tokens.at(at).length() > 3 || !leftFree(at) || !rightFree(at + 1))
        return {};
    return {m_tokens.at(at).number, at + 1};
}

DateScan::Number DateScan::ordinal(qsizetype at) const
{
    if (has(at, Ordinal))
        return {m_tokens.at(at).sense(Ordinal)->value, after(at, Ordinal)};
    if (!isNumber(at) || m_tokens.at(at).length() > 1 || !leftFree(at))
        return {};
    const Number number = day(at);
    return number.end > at + 1 ? number : Number{};
}

DateUnit DateScan::unit(qsizetype at) const
{
    constexpr std::array units{std::pair(DayUnit, DateUnit::Day), std::pair(WeekUnit, DateUnit::Week),
        std::pair(WeekendUnit, DateUnit::Weekend), std::pair(MonthUnit, DateUnit::Month),
        std::pair(DecadeUnit, DateUnit::Decade), std::pair(YearUnit, DateUnit::Year)};
    for (const auto &[role, unit] : units) {
        if (has(at, role))
            return unit;
    }
    const bool quarter = has(at, Quarter) && m_tokens.at(at).length() > 1;
    return quarter ? DateUnit::Quarter : DateUnit::None;
}

qsizetype DateScan::unitEnd(qsizetype at) const
{
    return std::max(at + 1, after(at, WeekendUnit));
}

// Steps over the word that says which: mars *dernier*, maart *jongstleden*.
DateTurn DateScan::turnBehind(qsizetype &at) const
{
    for (const auto &[role, turn] : {std::pair(Past, DateTurn::Last), std::pair(Coming, DateTurn::Next)}) {
        if (has(at, role)) {
            at = after(at, role);
            return turn;
        }
    }
    return DateTurn::None;
}

bool DateScan::isSingular(qsizetype at) const
{
    constexpr std::array units{DayUnit, WeekUnit, WeekendUnit, MonthUnit, Quarter, YearUnit, DecadeUnit};
    return std::ranges::any_of(
        units, [&](DateRole role) { return has(at, role) && m_tokens.at(at).sense(role)->value == 1; });
}

DateTurn DateScan::turnBefore(qsizetype at) const
{
    if (has(at, Last))
        return DateTurn::Last;
    if (has(at, Next))
        return DateTurn::Next;
    return has(at, This) ? DateTurn::This : DateTurn::None;
}

qsizetype DateScan::turnEnd(qsizetype at) const
{
    return std::max({after(at, Last), after(at, Next), after(at, This)});
}

// 2 where one word says "the one after the next".
int DateScan::turnsBefore(qsizetype at) const
{
    const DateSense *sense = at < m_tokens.size() ? m_tokens.at(at).sense(has(at, Last) ? Last : Next) : nullptr;
    return sense ? sense->value : 1;
}

// Whether what stands here says of what: two days before *the fire*.
bool DateScan::saysOf(qsizetype end) const
{
    const bool isPreposition = has(end - 1, After) || has(end - 1, Before);
    const bool article = isPreposition && (has(end, Filler) || has(end, Joiner));
    return has(end, OfSomething) || article || (isNumber(end) && m_tokens.at(end).length() == 4);
}

DatePart DateScan::partOfDay(qsizetype &at) const
{
    if (!has(at, PartOfDay))
        return DatePart::None;
    constexpr std::array parts{DatePart::Morning, DatePart::Afternoon, DatePart::Evening, DatePart::Night};
    const int value = m_tokens.at(at).sense(PartOfDay)->value;
    at = after(at, PartOfDay);
    return parts.at(static_cast<size_t>(value - 1));
}

// A month that reads as a common word or a name: "march" and "may" in small letters, the planet Mars.
bool DateScan::isCommonWord(qsizetype at) const
{
    if (!has(at, CommonMonth))
        return false;
    return m_words.isFrench() ? m_tokens.at(at).capital : !m_tokens.at(at).capital;
}

bool DateScan::isCounted(qsizetype end) const
{
    return has(end, Counted);
}

bool DateScan::isBracketed(qsizetype at) const
{
    const bool opened = isSign(at - 1, u'(') || isSign(at - 1, u'[');
    const bool range = (isSign(at + 1, u'-') || isSign(at + 1, u'–')) && isNumber(at + 2);
    return opened && (isSign(at + 1, u')') || isSign(at + 1, u']') || isSign(at + 1, u',') || range);
}

} // namespace dossier
