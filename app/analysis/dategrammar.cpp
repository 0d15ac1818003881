// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dategrammar.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using enum DateRole;

constexpr int firstBareYear = 1900;
constexpr int lastBareYear = 2099;
constexpr int firstYear = 1000; // beside a month
constexpr int lastYear = 2999;
constexpr qsizetype longestCue = 4; // tokens

bool isPlausible(int year)
{
    return year >= firstBareYear && year <= lastBareYear;
}

// Which of two readings goes farther.
void keepLonger(std::optional<DateAtom> &best, std::optional<DateAtom> &&other)
{
    if (other && (!best || other->end > best->end))
        best = std::move(other);
}

// Words that a calendar expression can begin with. All others are passed over, which most words of a text are.
bool canBegin(DateRole role)
{
    switch (role) {
    case CommonMonth:
    case DaySuffix:
    case Filler:
    case Joiner:
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
    case LooksBack:
    case Every:
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
    case Season:
    case Deictic:
    case NextDay:
    case TodayPart:
    case DecadeName:
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

bool DateGrammar::has(qsizetype at, DateRole role) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).sense(role);
}

qsizetype DateGrammar::after(qsizetype at, DateRole role) const
{
    return has(at, role) ? at + m_tokens.at(at).sense(role)->length : at;
}

bool DateGrammar::isSign(qsizetype at, char16_t sign) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).isSign(sign);
}

bool DateGrammar::isWord(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == DateToken::Word;
}

bool DateGrammar::isNumber(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == DateToken::Number;
}

// Whether words of this role end right before `at`.
bool DateGrammar::precededBy(qsizetype at, DateRole role) const
{
    for (qsizetype back = 1; back <= std::min(longestCue, at); ++back) {
        const DateSense *sense = m_tokens.at(at - back).sense(role);
        if (sense && sense->length == back)
            return true;
    }
    return false;
}

// Whether a number begins at `at`, and is not the rest of a longer one (3.5, A4, +32475, CVE-2021-1).
bool DateGrammar::leftFree(qsizetype at, int chained) const
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
        return before.isSign(u'-') && at >= 2 && has(at - 2, Mid);
    const bool decimal = before.isOneOf(u",.:–—'") && isNumber(at - 2) && before.glued;
    return !decimal;
}

// Whether this is the dash of 3-9 May or 2019–2021.
bool DateGrammar::isRangeDash(qsizetype at, int chained) const
{
    constexpr int longestChain = 3; // of ranges: more is no date but a table or a number
    if (chained >= longestChain || dash(at) == at || !isNumber(at - 1) || !m_tokens.at(at).glued)
        return false;
    const qsizetype digits = m_tokens.at(at - 1).length();
    return (digits <= 2 || digits == 4) && leftFree(at - 1, chained + 1);
}

// Whether a number or word that ends before token `end` is not the beginning of a longer one (2019a, 3.5, 20 %).
bool DateGrammar::rightFree(qsizetype end) const
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

qsizetype DateGrammar::skipFillers(qsizetype at) const
{
    return after(at, Filler);
}

qsizetype DateGrammar::dash(qsizetype at) const
{
    return isSign(at, u'-') || isSign(at, u'–') || isSign(at, u'—') ? at + 1 : at;
}

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
    constexpr std::array<Reading, 7> readings{&DateGrammar::between, &DateGrammar::fromTo, &DateGrammar::onward,
        &DateGrammar::sinceCount, &DateGrammar::since, &DateGrammar::until, &DateGrammar::afterDate};
    for (const Reading reading : readings) {
        if (const std::optional<DatePhrase> phrase = (this->*reading)(at))
            return {*phrase};
    }
    return joined(at);
}

// entre … et …, between … and …
std::optional<DatePhrase> DateGrammar::between(qsizetype at) const
{
    if (!has(at, Between))
        return std::nullopt;
    std::optional<DateAtom> first = operandOrDay(after(at, Between));
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
        return std::nullopt;
    const qsizetype join = has(first->end, To) ? after(first->end, To) : dash(first->end);
    if (join == first->end)
        return std::nullopt;
    std::optional<DateAtom> last = second(join, *first);
    if (!last || !complete(*first, *last))
        return std::nullopt;
    return DatePhrase{DatePhrase::Interval, {*first, *last}, at, last->end};
}

// Whether a sentence comes to a stop, or to its end, before this token.
bool DateGrammar::pausesAt(qsizetype at) const
{
    return at >= m_tokens.size() || m_tokens.at(at).opens || m_tokens.at(at).isOneOf(u".,;:!?)(–—»”");
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
    if (has(end, To) || has(end, Earlier) || has(end, Later) || has(end, Ago))
        return std::nullopt;
    const DateAtom atom{
        .fields = {.unit = unit(number.end), .count = number.value}, .begin = at, .end = end, .rule = u"ago"_s};
    return DatePhrase{DatePhrase::Since, {atom}, at, end};
}

// Dutch "voor" is "for" too. Before it is where a sentence opens with it and goes on in the past or pauses, and nothing
// is planned or paid in it: Voor 2019 was dat anders.
bool DateGrammar::saysBefore(qsizetype at, qsizetype end) const
{
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
        const bool meant = atom && (role != BeforeDay || atom->fields.day > 0 || saysBefore(at, atom->end));
        if (meant && !atom->fields.offset)
            return DatePhrase{DatePhrase::Until, {*atom}, at, atom->end};
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
    const std::optional<DateAtom> opening = first ? first : operandOrDay(at);
    if (!opening || opening->begin != at)
        return {};
    if (const std::optional<DatePhrase> pair = joinedPair(*opening))
        return {*pair};
    if (const Phrases list = listed(*opening); !list.isEmpty())
        return list;
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
    if (!last || last->fields.unit != DateUnit::None || !complete(first, *last))
        return std::nullopt;
    const bool known = last->fields.month > 0 || operand(opening.begin, {}).has_value();
    if (!known || (opening.fields.isDayOnly() && last->fields.day == 0))
        return std::nullopt;
    const auto kind = either > opening.end ? DatePhrase::OneOf : DatePhrase::Interval;
    return DatePhrase{kind, {first, *last}, opening.begin, last->end};
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
    if ((a.isDayOnly() && b.day == 0) || (a.isDayOnly() && b.isDayOnly()))
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
    const auto comesLater = [](const DateFields &x, const DateFields &y) {
        return std::pair(x.month, x.day) > std::pair(y.month, y.day);
    };
    const bool inYear = a.month > 0 && b.month > 0;
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
    const bool loose = fields.offset || fields.weekday > 0 || fields.unit == DateUnit::Week;
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
    if (unitAt < 0 || isNumber(unitAt + 1))
        return std::nullopt;
    return DateAtom{
        .fields = {.turn = DateTurn::This, .unit = unit(unitAt)}, .begin = from, .end = unitAt + 1, .rule = u"unit"_s};
}

std::optional<DateAtom> DateGrammar::atom(qsizetype at, Cue cue) const
{
    if (at >= m_tokens.size() || m_tokens.at(at).opaque)
        return std::nullopt;
    std::optional<DateAtom> best;
    if (isNumber(at)) {
        keepLonger(best, yearFirst(at));
        keepLonger(best, yearLast(at));
        keepLonger(best, withSigns(at));
        keepLonger(best, withoutYear(at));
        keepLonger(best, yearMonth(at, cue));
        keepLonger(best, decade(at));
        keepLonger(best, bareYear(at, cue));
        keepLonger(best, dayMonth(at));
        keepLonger(best, ago(at));
        keepLonger(best, partOfYear(at));
        return best;
    }
    if (m_tokens.at(at).senses.empty() && !isSign(at, u'\''))
        return best;
    keepLonger(best, withWeekday(at));
    keepLonger(best, dayMonth(at));
    keepLonger(best, monthDay(at));
    keepLonger(best, monthYear(at, cue));
    keepLonger(best, turnedMonth(at));
    keepLonger(best, season(at));
    keepLonger(best, partOfYear(at));
    keepLonger(best, decade(at));
    keepLonger(best, deictic(at));
    keepLonger(best, partOfToday(at));
    keepLonger(best, nextDay(at));
    keepLonger(best, turnedUnit(at));
    keepLonger(best, ago(at));
    return best;
}

// One or two digits from 1 to 31 with their suffix, or an ordinal word.
DateGrammar::Number DateGrammar::day(qsizetype at) const
{
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
    else if (glued && isSign(end, u'.') && !isNumber(end + 1) && (m_words.isGerman() || month(end + 1).value > 0))
        ++end;
    return value >= 1 && value <= 31 ? Number{value, end} : Number{};
}

DateGrammar::Number DateGrammar::month(qsizetype at) const
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
DateGrammar::Number DateGrammar::year(qsizetype at) const
{
    constexpr int pivot = 50; // '49 is 2049, '50 is 1950
    if (isSign(at, u'\'') && isNumber(at + 1) && m_tokens.at(at + 1).glued && m_tokens.at(at + 1).length() == 2) {
        const int value = m_tokens.at(at + 1).number;
        return rightFree(at + 2) ? Number{value + (value < pivot ? 2000 : 1900), at + 2} : Number{};
    }
    if (!isNumber(at) || m_tokens.at(at).length() != 4 || !(rightFree(at + 1) || isRangeDash(at + 1)))
        return {};
    const int value = m_tokens.at(at).number;
    return value >= firstYear && value <= lastYear && !isCounted(at + 1) ? Number{value, at + 1} : Number{};
}

// The year that goes with a month or season, behind a comma or "of".
DateGrammar::Number DateGrammar::yearBehind(qsizetype at) const
{
    if (const Number direct = year(at); direct.value > 0)
        return direct;
    if (isSign(at, u',')) {
        // Elsewhere than in English what follows a comma is the year only if nothing is counted by it.
        const Number number = year(at + 1);
        return m_words.isEnglish() || !isWord(number.end) ? number : Number{};
    }
    const qsizetype next = after(at, Joiner);
    return next > at ? year(next) : Number{};
}

DateGrammar::Number DateGrammar::count(qsizetype at) const
{
    if (has(at, Cardinal))
        return {m_tokens.at(at).sense(Cardinal)->value, at + 1};
    if (!isNumber(at) || m_tokens.at(at).length() > 3 || !leftFree(at) || !rightFree(at + 1))
        return {};
    return {m_tokens.at(at).number, at + 1};
}

DateGrammar::Number DateGrammar::ordinal(qsizetype at) const
{
    if (has(at, Ordinal))
        return {m_tokens.at(at).sense(Ordinal)->value, after(at, Ordinal)};
    if (!isNumber(at) || m_tokens.at(at).length() > 1 || !leftFree(at))
        return {};
    const Number number = day(at);
    return number.end > at + 1 ? number : Number{};
}

DateUnit DateGrammar::unit(qsizetype at) const
{
    if (has(at, DayUnit))
        return DateUnit::Day;
    if (has(at, WeekUnit))
        return DateUnit::Week;
    if (has(at, MonthUnit))
        return DateUnit::Month;
    if (has(at, DecadeUnit))
        return DateUnit::Decade;
    return has(at, YearUnit) ? DateUnit::Year : DateUnit::None;
}

// Steps over the word that says which: mars *dernier*, maart *jongstleden*.
DateTurn DateGrammar::turnBehind(qsizetype &at) const
{
    for (const auto &[role, turn] : {std::pair(Past, DateTurn::Last), std::pair(Coming, DateTurn::Next)}) {
        if (has(at, role)) {
            at = after(at, role);
            return turn;
        }
    }
    return DateTurn::None;
}

// Steps over "last year" and the like behind a day or month.
bool DateGrammar::turnedYear(qsizetype &at, DateFields &fields) const
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

bool DateGrammar::isSingular(qsizetype at) const
{
    return std::ranges::any_of(std::array{DayUnit, WeekUnit, MonthUnit, YearUnit},
        [&](DateRole role) { return has(at, role) && m_tokens.at(at).sense(role)->value == 1; });
}

DateTurn DateGrammar::turnBefore(qsizetype at) const
{
    if (has(at, Last))
        return DateTurn::Last;
    if (has(at, Next))
        return DateTurn::Next;
    return has(at, This) ? DateTurn::This : DateTurn::None;
}

DatePart DateGrammar::partOfDay(qsizetype &at) const
{
    if (!has(at, PartOfDay))
        return DatePart::None;
    constexpr std::array parts{DatePart::Morning, DatePart::Afternoon, DatePart::Evening, DatePart::Night};
    const int value = m_tokens.at(at).sense(PartOfDay)->value;
    at = after(at, PartOfDay);
    return parts.at(static_cast<size_t>(value - 1));
}

// A month that reads as a common word or a name: "march" and "may" in small letters, the planet Mars.
bool DateGrammar::isCommonWord(qsizetype at) const
{
    if (!has(at, CommonMonth))
        return false;
    return m_words.isFrench() ? m_tokens.at(at).capital : !m_tokens.at(at).capital;
}

std::optional<DateAtom> DateGrammar::withWeekday(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::dayMonth(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::monthDay(qsizetype at) const
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

std::optional<DateAtom> DateGrammar::monthYear(qsizetype at, Cue cue) const
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
std::optional<DateAtom> DateGrammar::bareMonth(qsizetype at, Cue cue) const
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
std::optional<DateAtom> DateGrammar::turnedMonth(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::season(qsizetype at) const
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
DateGrammar::Number DateGrammar::quarterOrHalf(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::partOfYear(qsizetype at) const
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

// les années 90, anni Novanta, the 1990s, 1990er-Jahre
std::optional<DateAtom> DateGrammar::decade(qsizetype at) const
{
    constexpr int firstClear = 30; // the twenties may be those of either century
    const auto named = [&](int tens, qsizetype begin, qsizetype end) -> std::optional<DateAtom> {
        if (tens < firstClear)
            return std::nullopt;
        return DateAtom{.fields = {.decade = 1900 + tens}, .begin = begin, .end = end, .rule = u"decade"_s};
    };
    const auto numbered = [&](qsizetype number, qsizetype begin, qsizetype end) -> std::optional<DateAtom> {
        const DateToken &token = m_tokens.at(number);
        if (token.number % 10 != 0)
            return std::nullopt;
        if (token.length() == 4 && isPlausible(token.number))
            return DateAtom{.fields = {.decade = token.number}, .begin = begin, .end = end, .rule = u"decade"_s};
        return token.length() == 2 ? named(token.number, begin, end) : std::nullopt;
    };
    if (isNumber(at) && leftFree(at) && has(at + 1, DecadeSuffix) && m_tokens.at(at + 1).glued)
        return numbered(at, at, after(at + 1, DecadeSuffix));
    if (m_words.isEnglish() && has(at, DecadeName))
        return named(m_tokens.at(at).sense(DecadeName)->value * 10, at, after(at, DecadeName));
    if (m_words.isGerman() && has(at, DecadeName))
        return named(m_tokens.at(at).sense(DecadeName)->value * 10, at, after(at, DecadeName));
    if (!has(at, Decade))
        return std::nullopt;
    const qsizetype next = after(at, Decade);
    if (has(next, DecadeName))
        return named(m_tokens.at(next).sense(DecadeName)->value * 10, at, after(next, DecadeName));
    const qsizetype number = isSign(next, u'\'') ? next + 1 : next;
    return isNumber(number) && rightFree(number + 1) ? numbered(number, at, number + 1) : std::nullopt;
}

bool DateGrammar::isCounted(qsizetype end) const
{
    return has(end, Counted);
}

bool DateGrammar::isBracketed(qsizetype at) const
{
    const bool opened = isSign(at - 1, u'(') || isSign(at - 1, u'[');
    const bool range = (isSign(at + 1, u'-') || isSign(at + 1, u'–')) && isNumber(at + 2);
    return opened && (isSign(at + 1, u')') || isSign(at + 1, u']') || isSign(at + 1, u',') || range);
}

// German writes the year with nothing before it. What is counted would be a noun, and so has a capital; a noun before
// it may be a name that ends in a number.
bool DateGrammar::isGermanYear(qsizetype at) const
{
    if (!m_words.isGerman() || m_tokens.at(at).number % 100 == 0)
        return false;
    const bool nounBefore = at > 0 && !m_tokens.at(at).opens
        && (m_tokens.at(at - 1).kind != DateToken::Word || (m_tokens.at(at - 1).capital && !m_tokens.at(at - 1).opens));
    const bool nounBehind = isWord(at + 1) && m_tokens.at(at + 1).capital;
    return !nounBefore && !nounBehind && (isWord(at + 1) || isSign(at + 1, u',') || isSign(at + 1, u'.'));
}

bool DateGrammar::yearHasContext(qsizetype at) const
{
    if (precededBy(at, YearCue) || isBracketed(at) || isGermanYear(at))
        return true;
    // The 2019 attack; but not the 2019 Toyota.
    const bool attributive = m_words.isEnglish() && isWord(at - 1) && m_tokens.at(at - 1).word == m_words.the();
    return attributive && isWord(at + 1) && !m_tokens.at(at + 1).capital;
}

std::optional<DateAtom> DateGrammar::bareYear(qsizetype at, Cue cue) const
{
    if (m_tokens.at(at).length() != 4 || !isPlausible(m_tokens.at(at).number) || !leftFree(at))
        return std::nullopt;
    const bool range = (isSign(at + 1, u'-') || isSign(at + 1, u'–')) && m_tokens.at(at + 1).glued && isNumber(at + 2)
        && m_tokens.at(at + 2).length() == 4 && isPlausible(m_tokens.at(at + 2).number);
    if (!range && !rightFree(at + 1))
        return std::nullopt;
    // Two years in order, with a dash between them, need no word that calls for them: the plan 2019-2021.
    constexpr int longestSpan = 100;
    const int span = range ? m_tokens.at(at + 2).number - m_tokens.at(at).number : 0;
    const bool saysSpan = span > 0 && span <= longestSpan && rightFree(at + 3);
    const bool numbered = isNumber(at - 1) || isNumber(at + 1) || isCounted(at + 1) || precededBy(at, NoYear);
    if (numbered || !(cue.given || saysSpan || yearHasContext(at)))
        return std::nullopt;
    return DateAtom{.fields = {.year = m_tokens.at(at).number}, .begin = at, .end = at + 1, .rule = u"year"_s};
}

namespace {

bool parts(const DateToken &sign)
{
    return sign.glued && (sign.isSign(u'-') || sign.isSign(u'/') || sign.isSign(u'.'));
}

} // namespace

// 2021-03-02, 2021/03/02
std::optional<DateAtom> DateGrammar::yearFirst(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::dayAndMonthNumbers(qsizetype at) const
{
    const bool shaped = at + 3 <= m_tokens.size() && m_tokens.at(at).length() <= 2 && leftFree(at) && isNumber(at + 2)
        && parts(m_tokens.at(at + 1)) && m_tokens.at(at + 2).glued && m_tokens.at(at + 2).length() <= 2;
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

// 12.03.2021, 25/03/2021, 25/03/21
std::optional<DateAtom> DateGrammar::yearLast(qsizetype at) const
{
    std::optional<DateAtom> found = dayAndMonthNumbers(at);
    if (!found || at + 5 > m_tokens.size() || !isNumber(at + 4) || !m_tokens.at(at + 4).glued
        || !m_tokens.at(at + 3).glued)
        return std::nullopt;
    const DateToken &third = m_tokens.at(at + 4);
    if (!m_tokens.at(at + 3).isSign(m_tokens.at(at + 1).first) || !rightFree(at + 5))
        return std::nullopt;
    const bool allTwo = third.length() == 2 && m_tokens.at(at).length() == 2 && m_tokens.at(at + 2).length() == 2;
    if (allTwo && !m_tokens.at(at + 1).isSign(u'-'))
        found->fields.shortYear = third.number;
    else if (third.length() == 4 && isPlausible(third.number))
        found->fields.year = third.number;
    else
        return std::nullopt;
    found->end = at + 5;
    return found;
}

// le 22/04, am 22.04.: beside a word that calls for a day
std::optional<DateAtom> DateGrammar::withoutYear(qsizetype at) const
{
    std::optional<DateAtom> found = dayAndMonthNumbers(at);
    if (!found || found->fields.orderUnknown || found->fields.monthFirst || !precededBy(at, DayCue))
        return std::nullopt;
    const bool dotted = m_tokens.at(at + 1).isSign(u'.');
    const bool stopped = dotted && m_words.isGerman() && isSign(at + 3, u'.') && m_tokens.at(at + 3).glued;
    if (stopped)
        ++found->end;
    const bool slash = m_tokens.at(at + 1).isSign(u'/') && found->fields.day > 12;
    return (stopped || slash) && rightFree(found->end) ? found : std::nullopt;
}

// 2021-03 and 03/2021, beside a word that calls for a date. 2011-12 may be a season of two years.
std::optional<DateAtom> DateGrammar::yearMonth(qsizetype at, Cue cue) const
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
DateGrammar::Number DateGrammar::signedNumber(qsizetype at, QStringView signs, int most) const
{
    if (!isNumber(at) || !isWord(at + 1) || m_tokens.at(at + 1).length() != 1
        || !signs.contains(QChar(m_tokens.at(at + 1).first)))
        return {};
    const int value = m_tokens.at(at).number;
    return value >= 1 && value <= most ? Number{value, at + 2} : Number{};
}

// 2021年3月2日, 2021년 3월, 3月2日, 2021年
std::optional<DateAtom> DateGrammar::withSigns(qsizetype at) const
{
    if (!isWord(at + 1) || !m_tokens.at(at + 1).runsOn)
        return std::nullopt;
    const Number years = signedNumber(at, u"年년", lastBareYear);
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

// hier soir, today
std::optional<DateAtom> DateGrammar::deictic(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::partOfToday(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::nextDay(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::weekday(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::turnedUnit(qsizetype at) const
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
std::optional<DateAtom> DateGrammar::ago(qsizetype at) const
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
