// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dategrammar.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using enum DateRole;

// Words that a calendar expression can begin with. All others are passed over, which most words of a text are.
bool canBegin(DateRole role)
{
    switch (role) {
    case CommonMonth:
    case DaySuffix:
    case Filler:
    case Joiner:
    case YearJoiner:
    case MonthCue:
    case YearCue:
    case DayCue:
    case Counted:
    case NoYear:
    case To:
    case And:
    case Or:
    case Past:
    case Coming:
    case DecadeSuffix:
    case Owner:
    case LooksBack:
    case Every:
    case Habit:
    case Clock:
    case Ago:
    case Earlier:
    case Later:
    case PartOfDay:
    case HalfOf:
    case Onward:
    case OnwardAtPause:
    case PastVerb:
    case Allotted:
    case WeekendCue:
    case SeasonCue:
    case AfterNext:
    case WeekOf:
    case FromNow:
    case CountAbout:
    case FollowBehind:
    case OfSomething:
    case FeastCue:
    case FeastNoun:
    case CenturyUnit:
    case CenturyNumber:
    case CenturyName:
    case OrLater:
    case Now:
    case Strict:
        return false;
    default:
        return true;
    }
}

// Words that say a date without more of them.
bool saysDate(DateRole role)
{
    switch (role) {
    case Month:
    case MonthShort:
    case Weekday:
    case Weekdays:
    case Season:
    case Deictic:
    case NextDay:
    case TodayPart:
    case DecadeName:
    case Feast:
    case PastUnit:
    case WeekendUnit:
    case YearWord:
        return true;
    default:
        return false;
    }
}

// Words one of which, or a number, every calendar expression has.
bool carriesDate(DateRole role)
{
    switch (role) {
    case DayUnit:
    case WeekUnit:
    case MonthUnit:
    case YearUnit:
    case DecadeUnit:
    case Quarter:
    case Half:
    case HalfOf:
    case Decade:
    case Ordinal:
    case Past:
    case Coming:
    case FollowBehind:
    case AfterNext:
    case DayOrdinal:
        return true;
    default:
        return saysDate(role);
    }
}

template <typename Role> bool hasOne(const DateToken &token, Role role)
{
    return std::ranges::any_of(token.senses, [role](const DateSense &sense) { return role(sense.role); });
}

DatePhrase single(const DateAtom &atom)
{
    return {DatePhrase::Single, {atom}, atom.begin, atom.end};
}

} // namespace

// Whether it is worth trying: what a date can begin with ("from", "two", "last") mostly has other words behind it. Goes
// from word to word as long as they are of the table.
bool DateGrammar::mayBegin(qsizetype at) const
{
    const DateToken &token = m_tokens.at(at);
    if (token.opaque || (token.senses.empty() && token.kind != DateToken::Number))
        return false;
    if (token.kind == DateToken::Number || hasOne(token, saysDate))
        return true;
    if (!hasOne(token, canBegin))
        return false;
    qsizetype reach = at + 1; // words up to there belong to an entry of several
    for (const DateSense &sense : token.senses)
        reach = std::max(reach, at + sense.length);
    constexpr qsizetype farthest = 24; // no expression has so many words before its date
    for (qsizetype i = at + 1; i < std::min(m_tokens.size(), at + farthest); ++i) {
        const DateToken &next = m_tokens.at(i);
        if (next.kind == DateToken::Number || hasOne(next, carriesDate))
            return true;
        if (next.senses.empty() && i >= reach && !next.isOneOf(u"'-–—"))
            return false;
        for (const DateSense &sense : next.senses)
            reach = std::max(reach, i + sense.length);
    }
    return false;
}

QList<DatePhrase> DateGrammar::phrases() const
{
    QList<DatePhrase> found;
    for (qsizetype at = 0; at < m_tokens.size();) {
        const Phrases here = mayBegin(at) ? phrasesAt(at) : Phrases();
        found += here;
        at = here.isEmpty() ? at + 1 : here.last().end;
    }
    return found;
}

DateGrammar::Phrases DateGrammar::phrasesAt(qsizetype at) const
{
    using Reading = std::optional<DatePhrase> (DateGrammar::*)(qsizetype) const;
    constexpr std::array<Reading, 10> readings{&DateGrammar::numberedRange, &DateGrammar::rangeInUnit,
        &DateGrammar::shifted, &DateGrammar::between, &DateGrammar::fromTo, &DateGrammar::onward,
        &DateGrammar::sinceCount, &DateGrammar::since, &DateGrammar::until, &DateGrammar::afterDate};
    for (const Reading reading : readings) {
        if (const std::optional<DatePhrase> phrase = (this->*reading)(at))
            return {*phrase};
    }
    return joined(at);
}

// 10/1-11/2/2017, from 10/25 to 01/25, van 1-10 tot 7-11. Which of the numbers is the day is told by the one that can
// be no month, or by the language.
std::optional<DatePhrase> DateGrammar::numberedRange(qsizetype at) const
{
    const bool isBetween = has(at, Between);
    const qsizetype from = skipFillers(std::max(after(at, Between), after(at, From)));
    std::optional<DateAtom> first = isNumber(from) ? dayAndMonthNumbers(from) : std::nullopt;
    if (!first)
        return std::nullopt;
    const bool joins = isBetween ? has(first->end, And) : has(first->end, To);
    qsizetype join = dash(first->end);
    if (joins && from > at)
        join = skipFillers(after(first->end, isBetween ? And : To));
    const bool isOfNumbers = join > first->end && isNumber(join);
    std::optional<DateAtom> last = isOfNumbers ? yearLast(join, true) : std::nullopt;
    if (!last && isOfNumbers)
        last = dayAndMonthNumbers(join, true);
    const char16_t sign = m_tokens.at(from + 1).first;
    if (!last || !m_tokens.at(join + 1).isSign(sign) || !rightFree(last->end) || isCounted(last->end))
        return std::nullopt;
    const bool isMonthFirst = first->fields.monthFirst || last->fields.monthFirst;
    constexpr int months = 12;
    const bool isSure = isMonthFirst || first->fields.day > months || last->fields.day > months;
    // Between 1/2 and 3/4 of a litre.
    const auto isFraction = [this](qsizetype i) { return m_tokens.at(i).number < m_tokens.at(i + 2).number; };
    const bool areFractions = sign == u'/' && isFraction(from) && isFraction(join);
    const bool isCalled = isSure || last->fields.year > 0 || (from > at && m_words.writesDayFirst() && !areFractions);
    const bool isWritten = sign == u'/' || (sign == u'-' && m_words.isDutch() && joins && from > at);
    if (!isCalled || !isWritten || (!isSure && !m_words.writesDayFirst()))
        return std::nullopt;
    for (DateAtom *atom : {&*first, &*last}) {
        if (isMonthFirst && !atom->fields.monthFirst)
            std::swap(atom->fields.day, atom->fields.month);
        atom->fields.orderUnknown = false;
    }
    if (!QDate::isValid(2000, first->fields.month, first->fields.day) || !complete(*first, *last))
        return std::nullopt;
    return DatePhrase{isBetween ? DatePhrase::Between : DatePhrase::Interval, {*first, *last}, at, last->end};
}

// Next week between Wednesday and Friday, nächsten Monat vom 4. bis zum 23.
std::optional<DatePhrase> DateGrammar::rangeInUnit(qsizetype at) const
{
    std::optional<DateAtom> whole = unitWithTurn(at);
    if (!whole && has(at, Month))
        whole = monthYear(at, {.given = true});
    const bool isNamed = whole && whole->fields.month > 0;
    if (!whole || (!isNamed && whole->fields.unit != DateUnit::Week && whole->fields.unit != DateUnit::Month))
        return std::nullopt;
    const bool ofWeek = whole->fields.unit == DateUnit::Week;
    const qsizetype behind = isNamed && isSign(whole->end, u',') ? whole->end + 1 : whole->end;
    const qsizetype from = isNamed ? after(behind, Between) : std::max(after(behind, Between), after(behind, From));
    if (from == behind && (ofWeek || isNamed || !isNumber(from)))
        return std::nullopt;
    const auto read = [&](qsizetype i) {
        const qsizetype next = skipFillers(i);
        const DateRole named = has(next, Weekday) ? Weekday : WeekdayShort;
        std::optional<DateAtom> found;
        if (ofWeek && has(next, named))
            found = DateAtom{.fields = {.weekday = m_tokens.at(next).sense(named)->value},
                .begin = next,
                .end = after(next, named),
                .rule = u"weekday"_s};
        else if (!ofWeek)
            found = dayAlone(next);
        if (found && !ofWeek)
            found->rule = u"day-of-month"_s;
        if (found && isNamed) {
            found->fields.month = whole->fields.month;
            found->fields.year = whole->fields.year;
            found->rule = whole->fields.year > 0 ? u"day-month-year"_s : u"day-month"_s;
        }
        if (found) {
            found->fields.unit = whole->fields.unit;
            found->fields.turn = whole->fields.turn;
            found->fields.turns = whole->fields.turns;
        }
        return found;
    };
    const std::optional<DateAtom> first = read(from);
    if (!first)
        return std::nullopt;
    const qsizetype join = std::max({after(first->end, To), after(first->end, And), dash(first->end)});
    const std::optional<DateAtom> last = join > first->end ? read(join) : std::nullopt;
    if (!last || !rightFree(last->end) || isCounted(last->end) || has(last->end, Clock))
        return std::nullopt;
    const bool isBetween = has(behind, Between);
    return DatePhrase{isBetween ? DatePhrase::Between : DatePhrase::Interval, {*first, *last}, at, last->end};
}

// Two days after Easter, drei Tage vor dem 3. Mai, twee dagen na gisteren: a day counted from one beside it.
std::optional<DatePhrase> DateGrammar::shifted(qsizetype at) const
{
    const Number number = count(at);
    const DateUnit unit = number.value > 0 ? this->unit(number.end) : DateUnit::None;
    if (unit != DateUnit::Day && unit != DateUnit::Week)
        return std::nullopt;
    const qsizetype behind = number.end + 1;
    const bool isAfter = has(behind, After) || has(behind, From);
    const qsizetype from = std::max({after(behind, After), after(behind, From), after(behind, Before),
        after(behind, BeforeDay), after(behind, AgoBefore)});
    if (from == behind)
        return std::nullopt;
    std::optional<DateAtom> found = operand(from, {.given = true, .weak = true});
    const bool isDay = found
        && (found->fields.day > 0 || found->fields.offset || found->fields.weekday > 0 || found->fields.feast > 0);
    if (!isDay || found->fields.fromText)
        return std::nullopt;
    found->fields.shift = (isAfter ? 1 : -1) * number.value;
    found->fields.shiftUnit = unit;
    found->begin = at;
    return DatePhrase{DatePhrase::Single, {*found}, at, found->end};
}

// entre … et …, between … and …
std::optional<DatePhrase> DateGrammar::between(qsizetype at) const
{
    if (!has(at, Between))
        return std::nullopt;
    std::optional<DateAtom> first = operandOrDay(after(at, Between));
    if (!first)
        first = nowOrMonth(after(at, Between));
    if (!first)
        return std::nullopt;
    const qsizetype join = has(first->end, And) ? after(first->end, And) : dash(first->end);
    if (join == first->end)
        return std::nullopt;
    std::optional<DateAtom> last = second(join, *first);
    if (!last || !complete(*first, *last))
        return std::nullopt;
    return DatePhrase{DatePhrase::Between, {*first, *last}, at, last->end};
}

// de … à …, from … to …, von … bis …
std::optional<DatePhrase> DateGrammar::fromTo(qsizetype at) const
{
    if (!has(at, From))
        return std::nullopt;
    std::optional<DateAtom> first = operandOrDay(after(at, From));
    if (!first)
        first = nowOrMonth(after(at, From));
    if (!first)
        first = roundYear(after(at, From));
    if (!first)
        return std::nullopt;
    const qsizetype join = has(first->end, To) ? after(first->end, To) : dash(first->end);
    if (join == first->end)
        return std::nullopt;
    std::optional<DateAtom> last = second(join, *first);
    if (!last || !complete(*first, *last))
        return std::nullopt;
    return DatePhrase{DatePhrase::Interval, {*first, *last}, at, last->end};
}

// Behind the "onwards" of a date that began at `begin`; `at` when there is none.
qsizetype DateGrammar::onwardEnd(qsizetype at, qsizetype begin) const
{
    if (has(at, Onward))
        return after(at, Onward);
    if (!has(at, OnwardAtPause))
        return at;
    // "The letter from 3 May on the matter" is of one day.
    const qsizetype end = after(at, OnwardAtPause);
    const bool plainWord = isWord(end) && !m_tokens.at(end).capital && !has(end, Filler) && !has(end, Cardinal);
    return pausesAt(end) || (plainWord && m_tokens.at(begin).opens) ? end : at;
}

// from 2019 onwards, van 2019 af aan, dal 2019 in poi, von 2019 an
std::optional<DatePhrase> DateGrammar::onward(qsizetype at) const
{
    const bool from = has(at, From);
    if (!from && !has(at, Since))
        return std::nullopt;
    const std::optional<DateAtom> atom = operand(std::max(after(at, From), after(at, Since)), {.given = true});
    const qsizetype end = atom ? onwardEnd(atom->end, at) : 0;
    if (!atom || end == atom->end)
        return std::nullopt;
    return DatePhrase{DatePhrase::Since, {*atom}, at, end};
}

std::optional<DatePhrase> DateGrammar::since(qsizetype at) const
{
    if (!has(at, Since))
        return std::nullopt;
    const std::optional<DateAtom> atom = operand(after(at, Since), {.given = true});
    if (!atom)
        return std::nullopt;
    return DatePhrase{DatePhrase::Since, {*atom}, at, atom->end};
}

// depuis deux ans, sinds twee jaar, da due anni, seit zwei Jahren; but not "da due anni a cinque"
std::optional<DatePhrase> DateGrammar::sinceCount(qsizetype at) const
{
    if (!has(at, SinceCount))
        return std::nullopt;
    const Number number = count(after(at, SinceCount));
    if (number.value < 1 || unit(number.end) == DateUnit::None || !rightFree(number.end + 1))
        return std::nullopt;
    const qsizetype end = number.end + 1;
    if (has(end, FromNow) || has(end, To) || has(end, Earlier) || has(end, Later) || has(end, Ago))
        return std::nullopt;
    const DateAtom atom{
        .fields = {.unit = unit(number.end), .count = number.value}, .begin = at, .end = end, .rule = u"ago"_s};
    return DatePhrase{DatePhrase::Since, {atom}, at, end};
}

// Dutch "voor" is "for" too. Before it is where a sentence opens with it and goes on in the past or pauses, and nothing
// is planned or paid in it: Voor 2019 was dat anders.
bool DateGrammar::saysBefore(qsizetype at, qsizetype end) const
{
    // Na 2010 en voor 2018; van 2010 tot 2018 of voor 2000.
    const bool isSecond = isNumber(at - 2) && isNumber(end - 1);
    if (isSecond && has(at - 1, And) && precededBy(at - 2, After))
        return true;
    if (isSecond && has(at - 1, Or) && m_tokens.at(at - 2).number > m_tokens.at(end - 1).number)
        return true;
    if (!m_tokens.at(at).opens)
        return false;
    const bool pauses = isSign(end, u',') && !isNumber(end + 1);
    if (!pauses && !has(end, PastVerb))
        return false;
    constexpr qsizetype farthest = 30;
    for (qsizetype i = end; i < std::min(m_tokens.size(), end + farthest); ++i) {
        if (has(i, Allotted) || isSign(i, u'€'))
            return false;
        if (m_tokens.at(i).isOneOf(u".!?"))
            break;
    }
    return true;
}

std::optional<DatePhrase> DateGrammar::until(qsizetype at) const
{
    for (const DateRole role : {Until, Before, BeforeDay}) {
        if (!has(at, role))
            continue;
        const std::optional<DateAtom> atom = operand(after(at, role), {.given = true, .weak = role == Before});
        if (atom && (precededBy(at, LooksBack) || has(atom->end, LooksBack)))
            return std::nullopt;
        const bool isDay = atom && atom->fields.day > 0 && atom->fields.inside == DateUnit::None;
        const bool meant = atom && (role != BeforeDay || isDay || saysBefore(at, atom->end));
        if (meant)
            return DatePhrase{
                .kind = DatePhrase::Until, .atoms = {*atom}, .begin = at, .end = atom->end, .isBefore = role != Until};
    }
    return std::nullopt;
}

// after March 2021, après mars 2021, na maart 2021, dopo il 2021, nach März 2021; but neither "two years after 2019"
// nor "d'après"
std::optional<DatePhrase> DateGrammar::afterDate(qsizetype at) const
{
    if (!has(at, After) || (at > 0 && (unit(at - 1) != DateUnit::None || m_tokens.at(at - 1).elided)))
        return std::nullopt;
    const std::optional<DateAtom> atom = operand(after(at, After), {.given = true, .weak = true});
    if (!atom || atom->fields.offset || atom->fields.count != 0)
        return std::nullopt;
    return DatePhrase{DatePhrase::After, {*atom}, at, atom->end};
}

DateGrammar::Phrases DateGrammar::joined(qsizetype at) const
{
    // A day alone counts only together with what follows it: 3 to 9 May.
    const std::optional<DateAtom> first = operand(at, {});
    std::optional<DateAtom> opening = first ? first : operandOrDay(at);
    if (!opening)
        opening = monthAlone(at);
    if (!opening || opening->begin != at)
        return {};
    if (const std::optional<DatePhrase> pair = joinedPair(*opening))
        return {*pair};
    if (const Phrases list = listed(*opening); !list.isEmpty())
        return list;
    if ((first || opening->rule == "year"_L1) && has(opening->end, OrLater))
        return {DatePhrase{DatePhrase::Since, {*opening}, opening->begin, after(opening->end, OrLater)}};
    return first ? Phrases{single(*first)} : Phrases();
}

// 3–9 May 2021, March to May 2021, (2019–2021), 2019 ou 2020
std::optional<DatePhrase> DateGrammar::joinedPair(const DateAtom &opening) const
{
    const qsizetype to = has(opening.end, To) ? after(opening.end, To) : dash(opening.end);
    const qsizetype either = after(opening.end, Or);
    const qsizetype join = std::max(to, either);
    const bool weekdayAlone = opening.fields.weekday > 0 && opening.fields.month == 0;
    if (join == opening.end || weekdayAlone)
        return std::nullopt;
    DateAtom first = opening;
    std::optional<DateAtom> last = second(join, first);
    const bool ofMonth = last && last->fields.unit == DateUnit::Month && last->fields.day > 0;
    if (!last || (last->fields.unit != DateUnit::None && !ofMonth) || !complete(first, *last))
        return std::nullopt;
    const bool known =
        last->fields.month > 0 || ofMonth || isStretchOfYears(first, *last) || operand(opening.begin, {}).has_value();
    if (!known || (opening.fields.isDayOnly() && last->fields.day == 0))
        return std::nullopt;
    const auto kind = either > opening.end ? DatePhrase::OneOf : DatePhrase::Interval;
    return DatePhrase{kind, {first, *last}, opening.begin, last->end};
}

// 2014 to 2018
bool DateGrammar::isStretchOfYears(const DateAtom &first, const DateAtom &last) const
{
    constexpr int longest = 100;
    const int years = last.fields.year - first.fields.year;
    return first.rule == "year"_L1 && last.rule == "year"_L1 && has(first.end, To) && years > 0 && years <= longest;
}

// Between now and 15 November; van sep tot nov.
std::optional<DateAtom> DateGrammar::nowOrMonth(qsizetype at) const
{
    if (has(at, Now))
        return DateAtom{.fields = {.offset = 0}, .begin = at, .end = after(at, Now), .rule = u"deictic"_s};
    const Number name = month(at);
    constexpr qsizetype shortest = 3;
    if (name.value == 0 || isCommonWord(at) || isNumber(name.end) || m_tokens.at(at).length() < shortest)
        return std::nullopt;
    return DateAtom{.fields = {.month = name.value}, .begin = at, .end = name.end, .rule = u"month"_s};
}

// From two thousand to two thousand and four: a year that is round only as one end of a stretch.
std::optional<DateAtom> DateGrammar::roundYear(qsizetype at) const
{
    const qsizetype end = after(at, YearWord);
    if (end == at || !has(end, To) || !spelledYear(after(end, To), {.given = true}))
        return std::nullopt;
    return DateAtom{
        .fields = {.year = m_tokens.at(at).sense(YearWord)->value}, .begin = at, .end = end, .rule = u"year"_s};
}

// Nov–Feb 2017: a month that only the one behind it calls for.
std::optional<DateAtom> DateGrammar::monthAlone(qsizetype at) const
{
    const Number name = month(at);
    if (name.value == 0 || isCommonWord(at))
        return std::nullopt;
    const qsizetype join = has(name.end, To) ? after(name.end, To) : dash(name.end);
    if (join == name.end || month(join).value == 0)
        return std::nullopt;
    return DateAtom{.fields = {.month = name.value}, .begin = at, .end = name.end, .rule = u"month"_s};
}

// 3 et 4 mai, mars et avril 2021, 2019 et 2020: each is a date, the first borrows from the last.
DateGrammar::Phrases DateGrammar::listed(const DateAtom &opening) const
{
    qsizetype join = after(opening.end, And);
    // 1925 et de 1931 à 1935: the second begins a span of its own.
    if (join == opening.end || fromTo(opening.end + 1) || between(opening.end + 1))
        return {};
    DateAtom first = opening;
    std::optional<DateAtom> last = second(join, first);
    if (!last || last->fields.isDayOnly() || !complete(first, *last))
        return {};
    const bool borrows = opening.fields.month != first.fields.month || opening.fields.year != first.fields.year;
    const bool years = opening.rule == "year"_L1 && last->rule == "year"_L1;
    const bool months = opening.rule == "month"_L1 && last->rule == "month"_L1;
    const bool called = borrows || ((years || months) && operand(opening.begin, {}));
    if (!called || (opening.fields.isDayOnly() && last->fields.day == 0))
        return {};
    return {single(first), single(*last)};
}

// The other end, which may leave out what the first has said: May 3 and 9.
std::optional<DateAtom> DateGrammar::second(qsizetype at, const DateAtom &first) const
{
    if (const std::optional<DateAtom> atom = operand(at, {.given = true}))
        return atom;
    if (const std::optional<DateAtom> found = nowOrMonth(at); found && (has(at, Now) || first.fields.month > 0))
        return found;
    if (first.fields.isDayOnly()) {
        if (const std::optional<DateAtom> found = dayOfMonth(skipFillers(at), true))
            return found;
    }
    if (first.fields.month == 0 || first.fields.day == 0)
        return std::nullopt;
    std::optional<DateAtom> found = dayAlone(skipFillers(at));
    if (found && first.fields.year == 0) {
        const Number years = yearBehind(found->end);
        found->fields.year = years.value;
        found->end = std::max(found->end, years.end);
    }
    const bool hour = found && (has(found->end, Clock) || isCounted(found->end));
    return found && !hour && rightFree(found->end) ? found : std::nullopt;
}

// Lets each of two dates borrow from the other what it leaves out. False when they do not belong together.
bool DateGrammar::complete(DateAtom &first, DateAtom &second)
{
    DateFields &a = first.fields;
    DateFields &b = second.fields;
    if (a.isDayOnly() && b.isDayOnly()) {
        // From 4 to 22 this month; from Friday the 11th to Tuesday the 15th.
        if (b.unit == DateUnit::Month && a.unit == DateUnit::None) {
            a.unit = b.unit;
            a.turn = b.turn;
            return true;
        }
        return a.weekday > 0 && b.weekday > 0;
    }
    if (a.isDayOnly() && b.day == 0)
        return false;
    if (a.isDayOnly() && (b.month == 0 || b.day == 0))
        return false;
    if (a.isDayOnly()) {
        a.month = b.month;
        a.turn = b.turn;
        first.rule = second.rule;
    }
    if (b.isDayOnly()) {
        b.month = a.month;
        b.turn = a.turn;
        second.rule = first.rule;
    }
    const bool areWeeks = a.nth > 0 && b.nth > 0 && a.inside == DateUnit::Week && b.inside == DateUnit::Week;
    if (areWeeks && a.year == 0 && a.turn == DateTurn::This) {
        a.year = b.year;
        a.turn = b.turn;
        a.turns = b.turns;
        a.unit = b.unit;
    }
    const auto comesLater = [](const DateFields &x, const DateFields &y) {
        return std::pair(x.month, x.day) > std::pair(y.month, y.day);
    };
    // "From this May to October 2020" says of both which they are.
    const bool inYear = a.month > 0 && b.month > 0 && (a.turn == b.turn || (a.year > 0 && b.turn == DateTurn::None));
    if (inYear && a.year == 0 && b.year > 0)
        a.year = comesLater(a, b) ? b.year - 1 : b.year;
    else if (inYear && b.year == 0 && a.year > 0)
        b.year = comesLater(a, b) ? a.year + 1 : a.year;
    return true;
}

bool DateGrammar::isModifier(qsizetype at) const
{
    return has(at, About) || has(at, Early) || has(at, Mid) || has(at, Late);
}

// Steps over the words for a part of a unit, and the hyphen of mi-mars.
DatePart DateGrammar::takePart(qsizetype &at) const
{
    constexpr std::array parts{
        std::pair(Early, DatePart::Early), std::pair(Mid, DatePart::Mid), std::pair(Late, DatePart::Late)};
    for (const auto &[role, part] : parts) {
        if (!has(at, role))
            continue;
        at = after(at, role);
        if (isSign(at, u'-') && m_tokens.at(at).glued)
            ++at;
        return part;
    }
    return DatePart::None;
}

// A date, with or without what is said about it: about, early, mid, late.
std::optional<DateAtom> DateGrammar::operand(qsizetype at, Cue cue) const
{
    const qsizetype behind = skipFillers(at);
    if (cue.given && behind > at && !isModifier(at) && isModifier(behind))
        return operand(behind, cue);
    if (isModifier(at)) {
        // Fine settimana
        if (std::optional<DateAtom> found = has(at, WeekendUnit) ? atom(at, cue) : std::nullopt)
            return found;
        if (const std::optional<DateAtom> found = modified(at))
            return found;
        return atom(at, cue);
    }
    return cue.given ? filled(at, cue) : atom(at, cue);
}

std::optional<DateAtom> DateGrammar::modified(qsizetype at) const
{
    qsizetype next = after(at, About);
    const bool about = next > at;
    qsizetype partAt = about ? skipFillers(next) : at;
    const DatePart part = takePart(partAt);
    if (part != DatePart::None)
        next = partAt;
    std::optional<DateAtom> found = filled(next, {.given = true, .weak = part == DatePart::None});
    if (!found && part != DatePart::None)
        found = unitInPart(next, skipFillers(next));
    if (!found)
        return std::nullopt;
    // Nobody means less than the day by "early today"; "about this week" is what a text is about; about 2000 are many.
    const DateFields &fields = found->fields;
    const bool loose = fields.offset || fields.weekday > 0 || fields.unit == DateUnit::Week
        || fields.unit == DateUnit::Weekend || fields.unit == DateUnit::Day;
    const bool quantity = part == DatePart::None && found->rule == "year"_L1 && fields.year % 100 == 0;
    if ((loose && fields.month == 0) || quantity)
        return std::nullopt;
    found->about = about;
    found->part = about ? aboutPart(part) : part;
    found->begin = at;
    return found;
}

std::optional<DateAtom> DateGrammar::operandOrDay(qsizetype at) const
{
    if (const std::optional<DateAtom> found = operand(at, {.given = true}))
        return found;
    return dayAlone(skipFillers(at));
}

std::optional<DateAtom> DateGrammar::dayAlone(qsizetype at) const
{
    if (has(at, Weekday))
        at = skipFillers(at + 1);
    const Number number = day(at);
    if (number.value == 0
        || (number.end < m_tokens.size() && m_tokens.at(number.end).kind == DateToken::Word
            && m_tokens.at(number.end).glued))
        return std::nullopt;
    DateAtom found{.fields = {.day = number.value}, .begin = at, .end = number.end, .rule = {}};
    return found;
}

// A date behind articles and the like: since *the month of* April 2019.
std::optional<DateAtom> DateGrammar::filled(qsizetype at, Cue cue) const
{
    for (int fillers = 0; fillers <= 3; ++fillers) {
        if (std::optional<DateAtom> found = atom(at, cue))
            return found;
        const qsizetype next = skipFillers(at);
        if (next == at)
            return std::nullopt;
        // Fillers of several words may hold the unit itself: since *l'an* dernier.
        for (qsizetype inside = at + 1; inside < next; ++inside) {
            if (std::optional<DateAtom> found = turnedUnit(inside))
                return found;
        }
        at = next;
    }
    return std::nullopt;
}

// "At the beginning of the year" is this year's.
std::optional<DateAtom> DateGrammar::unitInPart(qsizetype from, qsizetype to) const
{
    const qsizetype at = unit(from) != DateUnit::None || to == from ? from : to;
    qsizetype unitAt = -1;
    for (qsizetype i = from; i <= at && i < m_tokens.size(); ++i) {
        if (unit(i) == DateUnit::Year || unit(i) == DateUnit::Month)
            unitAt = i;
    }
    if (unitAt < 0 || !isSingular(unitAt) || isNumber(unitAt + 1))
        return std::nullopt;
    return DateAtom{
        .fields = {.turn = DateTurn::This, .unit = unit(unitAt)}, .begin = from, .end = unitAt + 1, .rule = u"unit"_s};
}

// What begins with figures: four of them are a year, one or two a day or a month, up to three may count units.
std::optional<DateAtom> DateGrammar::numbered(qsizetype at, Cue cue) const
{
    constexpr qsizetype ofYear = 4;
    constexpr qsizetype ofDay = 2;
    constexpr qsizetype ofCount = 3;
    const qsizetype figures = m_tokens.at(at).length();
    std::optional<DateAtom> best;
    if (figures == ofYear) {
        keepLonger(best, yearFirst(at));
        keepLonger(best, withSigns(at));
        keepLonger(best, yearMonthDay(at));
        keepLonger(best, yearMonth(at, cue));
        keepLonger(best, yearMonthName(at, cue));
        keepLonger(best, decade(at));
        keepLonger(best, bareYear(at, cue));
        keepLonger(best, partOfYear(at));
    }
    if (figures <= ofDay) {
        keepLonger(best, yearLast(at));
        keepLonger(best, withSigns(at));
        keepLonger(best, withoutYear(at));
        keepLonger(best, spaced(at));
        keepLonger(best, yearMonth(at, cue));
        keepLonger(best, numberedMonth(at));
        keepLonger(best, decade(at));
        keepLonger(best, dayMonth(at));
        keepLonger(best, partOfYear(at));
        keepLonger(best, nth(at));
        keepLonger(best, dayOfMonth(at, false));
    }
    if (figures <= ofCount) {
        keepLonger(best, ago(at));
        keepLonger(best, ahead(at));
        keepLonger(best, spanOfUnits(at));
    }
    return best;
}

std::optional<DateAtom> DateGrammar::atom(qsizetype at, Cue cue) const
{
    if (at >= m_tokens.size() || m_tokens.at(at).opaque)
        return std::nullopt;
    if (isNumber(at))
        return numbered(at, cue);
    std::optional<DateAtom> best;
    if (m_tokens.at(at).senses.empty() && !isSign(at, u'\''))
        return best;
    keepLonger(best, withWeekday(at));
    keepLonger(best, dayMonth(at));
    keepLonger(best, monthDay(at));
    keepLonger(best, monthFirst(at));
    keepLonger(best, monthYear(at, cue));
    keepLonger(best, turnedMonth(at));
    keepLonger(best, season(at, cue));
    keepLonger(best, partOfYear(at));
    keepLonger(best, decade(at));
    keepLonger(best, deictic(at));
    keepLonger(best, partOfToday(at));
    keepLonger(best, nextDay(at));
    keepLonger(best, following(at));
    keepLonger(best, turnedUnit(at));
    keepLonger(best, ago(at));
    keepLonger(best, ahead(at));
    keepLonger(best, nth(at));
    keepLonger(best, dayOfMonth(at, false));
    keepLonger(best, spanOfUnits(at));
    keepLonger(best, weekOf(at));
    keepLonger(best, numberedWeek(at, cue));
    keepLonger(best, numberedMonth(at));
    keepLonger(best, feast(at));
    keepLonger(best, nightTo(at));
    keepLonger(best, spelledYear(at, cue));
    return best;
}

} // namespace dossier
