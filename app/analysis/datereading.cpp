// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datereading.h"

#include "analysis/datefeasts.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;
constexpr int monthsInQuarter = 3;
constexpr int yearsInDecade = 10;
constexpr int longestMonth = 31;
constexpr int daysInYear = 366;

int stepsOf(const DateFields &fields)
{
    return fields.turn == DateTurn::Last ? -fields.turns : (fields.turn == DateTurn::Next ? fields.turns : 0);
}

// Whether a day so many days away is on the side that the words tell, or the tense of the sentence: that one may be of
// another thing, so a day that is very near is let through.
bool isOnSide(qint64 away, DateTurn turn, qint64 tolerance = 0)
{
    switch (turn) {
    case DateTurn::Last:
        return away < 0;
    case DateTurn::Next:
        return away > 0;
    case DateTurn::Back:
        return away <= tolerance;
    case DateTurn::Ahead:
        return away >= -tolerance;
    default:
        return true;
    }
}

// The days of a stretch seen from a day: those before it, those after it, or from the nearest reading the middle.
bool isOnSide(DayBounds bounds, Day here, DateTurn turn)
{
    switch (turn) {
    case DateTurn::Last:
        return bounds.latest < here;
    case DateTurn::Next:
        return bounds.earliest > here;
    case DateTurn::Back:
        return bounds.earliest <= here;
    case DateTurn::Ahead:
        return bounds.latest >= here;
    default:
        return true;
    }
}

int weekdayOf(const Edtf &date)
{
    return QDate::fromJulianDay(date.bounds().earliest).dayOfWeek();
}

QDate onOrAfter(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + daysInWeek) % daysInWeek);
}

} // namespace

DateReading::DateReading(const Edtf &anchor, NumberOrder order) : m_order(order)
{
    const DayBounds bounds = anchor.bounds();
    if (anchor.isNull() || bounds.earliest == daysBegin || bounds.latest == daysEnd)
        return;
    m_near = QDate::fromJulianDay(bounds.earliest + (bounds.latest - bounds.earliest) / 2);
    if (bounds.earliest == bounds.latest)
        m_day = m_near;
    m_isMonth = bounds.latest - bounds.earliest < longestMonth;
}

ReadDate DateReading::read(const DateFields &fields) const
{
    const bool untold = fields.needsSide && fields.turn == DateTurn::None;
    if (untold || (fields.needsAhead && fields.turn != DateTurn::Ahead))
        return {};
    if (fields.shift != 0)
        return readShifted(fields);
    if (fields.span > 0)
        return readSpan(fields);
    if (fields.offset)
        return day(m_day.addDays(*fields.offset), m_day.isValid());
    if (fields.nth != 0)
        return readNth(fields);
    if ((fields.day > 0 || fields.feast > 0) && fields.inside != DateUnit::None)
        return readAround(fields);
    if (fields.feast > 0)
        return readFeast(fields);
    if (fields.isDayOnly() && fields.unit == DateUnit::Month)
        return readDayOfMonth(fields);
    if (fields.isDayOnly())
        return readNumberedWeekday(fields);
    if (fields.day > 0)
        return readDay(fields);
    if (fields.month > 0)
        return readMonth(fields);
    if (fields.subYear > 0)
        return readSubYear(fields);
    if (fields.decade > 0)
        return {u"%1X"_s.arg(fields.decade / yearsInDecade)};
    if (fields.year > 0)
        return {Edtf::year(fields.year).toString()};
    if (fields.count != 0)
        return fields.weekday > 0 ? readCountedWeekday(fields) : readAgo(fields);
    if (fields.weekday > 0)
        return readWeekday(fields);
    return readUnit(fields);
}

ReadDate DateReading::day(QDate date, bool anchored)
{
    return anchored && date.isValid() ? ReadDate{date.toString(Qt::ISODate), true} : ReadDate();
}

ReadDate DateReading::monthOf(int index)
{
    return {Edtf::month(index / monthsInYear, index % monthsInYear + 1).toString(), true};
}

ReadDate DateReading::about(QDate date)
{
    return {date.toString(Qt::ISODate), true, true};
}

ReadDate DateReading::week(QDate inside)
{
    const QDate monday = inside.addDays(1 - inside.dayOfWeek());
    const QString last = monday.addDays(daysInWeek - 1).toString(Qt::ISODate);
    return {monday.toString(Qt::ISODate) + u'/' + last, true};
}

ReadDate DateReading::weekendOf(QDate saturday)
{
    return {saturday.toString(Qt::ISODate) + u'/' + saturday.addDays(1).toString(Qt::ISODate), true};
}

// 0 when the words leave the year open.
int DateReading::yearOf(const DateFields &fields) const
{
    if (fields.year > 0 || fields.unit != DateUnit::Year || !m_near.isValid())
        return fields.year;
    return m_near.year() + stepsOf(fields);
}

// Two digits say a year only when one century brings them near the anchor.
ReadDate DateReading::readShortYear(DateFields fields) const
{
    constexpr int farthest = 20;
    if (!m_near.isValid())
        return {};
    const int century = (m_near.year() + farthest - fields.shortYear) / 100 * 100;
    fields.year = century + fields.shortYear;
    fields.shortYear = -1;
    if (m_near.year() - fields.year > farthest)
        return {};
    ReadDate read = readDay(fields);
    read.anchored = true;
    return read;
}

ReadDate DateReading::readDay(const DateFields &fields) const
{
    if (fields.shortYear >= 0)
        return readShortYear(fields);
    if (fields.orderUnknown)
        return readEitherWay(fields);
    const int year = yearOf(fields);
    if (year > 0)
        return {Edtf::day(year, fields.month, fields.day).toString(), year != fields.year};
    if (!m_near.isValid())
        return {Edtf::parse(u"XXXX-%1-%2"_s.arg(fields.month, 2, 10, '0'_L1).arg(fields.day, 2, 10, '0'_L1))
                .value_or(Edtf())
                .toString()};
    return day(nearestDay(fields, [&fields](int y) { return QDate(y, fields.month, fields.day); }), true);
}

// Eight years each way, since 29 February may be that far. What matches the weekday said is nearer than what does not,
// but for years back it is more likely that the weekday is wrong.
QDate DateReading::nearestDay(const DateFields &fields, const std::function<QDate(int)> &inYear) const
{
    constexpr int farthest = 8;
    constexpr qint64 wrongWeekday = 550;
    constexpr qint64 nearest = 45;
    QDate best;
    qint64 bestCost = 0;
    for (int year = m_near.year() - farthest; year <= m_near.year() + farthest; ++year) {
        const QDate date = inYear(year);
        const qint64 away = m_near.daysTo(date);
        const bool fits = fields.weekday == 0 || date.dayOfWeek() == fields.weekday;
        if (!date.isValid() || !isOnSide(away, fields.turn, fields.sureSide ? 0 : nearest)
            || (!fits && std::abs(away) > daysInYear))
            continue;
        const qint64 cost = std::abs(away) + (fits ? 0 : wrongWeekday);
        if (!best.isValid() || cost < bestCost) {
            best = date;
            bestCost = cost;
        }
    }
    return best;
}

// A weekday beside it, or another date of the text, may tell which number is the day.
ReadDate DateReading::readEitherWay(const DateFields &fields) const
{
    const Edtf dayFirst = Edtf::day(fields.year, fields.month, fields.day);
    const Edtf monthFirst = Edtf::day(fields.year, fields.day, fields.month);
    const bool monthFits = fields.weekday > 0 && weekdayOf(monthFirst) == fields.weekday;
    const bool dayFits = fields.weekday > 0 && weekdayOf(dayFirst) == fields.weekday;
    if (dayFits != monthFits)
        return {(dayFits ? dayFirst : monthFirst).toString()};
    if (m_order != NumberOrder::Unknown)
        return {(m_order == NumberOrder::DayFirst ? dayFirst : monthFirst).toString()};
    QStringList both{dayFirst.toString(), monthFirst.toString()};
    both.sort();
    return {u"[%1]"_s.arg(both.join(u','))};
}

// Two days after Easter.
ReadDate DateReading::readShifted(DateFields fields) const
{
    const int shift = std::exchange(fields.shift, 0);
    const ReadDate from = read(fields);
    const QDate date = QDate::fromString(from.edtf, Qt::ISODate);
    if (!date.isValid())
        return {};
    ReadDate shifted =
        fields.shiftUnit == DateUnit::Week ? about(date.addDays(daysInWeek * shift)) : day(date.addDays(shift), true);
    shifted.anchored = from.anchored;
    return shifted;
}

// Friday the 22nd, venerdì 22: the nearest day that is both.
ReadDate DateReading::readNumberedWeekday(const DateFields &fields) const
{
    constexpr int farthest = 400;
    for (int away = 0; m_day.isValid() && fields.weekday > 0 && away <= farthest; ++away) {
        for (const int side : {-away, away}) {
            const QDate date = m_day.addDays(side);
            if (date.day() == fields.day && date.dayOfWeek() == fields.weekday)
                return day(date, true);
        }
    }
    return {};
}

// The last three weeks are up to the day before, the next three from the day after; of longer units those they fall in.
ReadDate DateReading::readSpan(const DateFields &fields) const
{
    const bool isLast = fields.turn == DateTurn::Last;
    if (!m_near.isValid())
        return {};
    const auto between = [](const ReadDate &a, const ReadDate &b) {
        return ReadDate{a.edtf + u'/' + b.edtf, true, a.approximate};
    };
    const auto unitsAway = [&](int units) {
        DateFields one;
        one.unit = fields.unit;
        one.turn = DateTurn::Next;
        one.turns = units;
        return readUnit(one);
    };
    switch (fields.unit) {
    case DateUnit::Day:
    case DateUnit::Week: {
        const int days = fields.span * (fields.unit == DateUnit::Week ? daysInWeek : 1);
        return m_day.isValid()
            ? between(day(m_day.addDays(isLast ? -days : 1), true), day(m_day.addDays(isLast ? -1 : days), true))
            : ReadDate();
    }
    case DateUnit::Month:
    case DateUnit::Year: {
        if (fields.unit == DateUnit::Month && !m_isMonth)
            return {};
        ReadDate span =
            isLast ? between(unitsAway(-fields.span), unitsAway(0)) : between(unitsAway(0), unitsAway(fields.span));
        span.approximate = true;
        return span;
    }
    case DateUnit::Quarter:
    case DateUnit::Decade:
        return isLast ? between(unitsAway(-fields.span), unitsAway(-1)) : between(unitsAway(1), unitsAway(fields.span));
    default:
        return {};
    }
}

// The 20th of next month.
ReadDate DateReading::readDayOfMonth(const DateFields &fields) const
{
    if (!m_near.isValid() || !m_isMonth)
        return {};
    const QDate month = m_near.addMonths(stepsOf(fields));
    return {Edtf::day(month.year(), month.month(), fields.day).toString(), true};
}

ReadDate DateReading::readMonth(const DateFields &fields) const
{
    const int year = yearOf(fields);
    if (year > 0)
        return {Edtf::month(year, fields.month).toString(), year != fields.year};
    if (!m_near.isValid()) {
        const bool open = stepsOf(fields) == 0 && fields.turn != DateTurn::This;
        return open ? ReadDate{u"XXXX-%1"_s.arg(fields.month, 2, 10, '0'_L1)} : ReadDate();
    }
    const int here = m_near.year() * monthsInYear + m_near.month() - 1;
    if (fields.turn == DateTurn::This)
        return monthOf(m_near.year() * monthsInYear + fields.month - 1);
    int away = (fields.month - m_near.month() + monthsInYear) % monthsInYear; // this one or the next one on
    const bool unsaid = fields.turn == DateTurn::None && away >= monthsInYear / 2;
    const int tolerance = fields.sureSide ? 0 : 1;
    const bool justBefore = away == monthsInYear - 1 && fields.turn == DateTurn::Ahead && !fields.sureSide;
    const bool isBack = fields.turn == DateTurn::Back && away > tolerance;
    if (fields.turn == DateTurn::Last || isBack || unsaid || justBefore)
        away -= monthsInYear;
    else if (fields.turn == DateTurn::Next && away == 0)
        away = monthsInYear;
    return monthOf(here + away);
}

// A season or quarter whose middle is nearest, on the side that is told.
ReadDate DateReading::readSubYear(const DateFields &fields) const
{
    const int year = yearOf(fields);
    const auto text = [&fields](int y) { return u"%1-%2"_s.arg(y, 4, 10, '0'_L1).arg(fields.subYear); };
    if (year > 0)
        return {text(year), year != fields.year};
    if (!m_near.isValid())
        return {};
    // "This spring" is of this year; "this winter" may have begun in the last.
    constexpr int winter = 24;
    if (fields.turn == DateTurn::This && fields.subYear != winter)
        return {text(m_near.year()), true};
    const Day here = m_near.toJulianDay();
    QString best;
    Day nearest = 0;
    for (int candidate = m_near.year() - 2; candidate <= m_near.year() + 2; ++candidate) {
        const DayBounds bounds = Edtf::parse(text(candidate))->bounds();
        const Day away = std::abs(bounds.earliest + (bounds.latest - bounds.earliest) / 2 - here);
        if (isOnSide(bounds, here, fields.turn) && (best.isEmpty() || away < nearest)) {
            best = text(candidate);
            nearest = away;
        }
    }
    return {best, true};
}

ReadDate DateReading::readFeast(const DateFields &fields) const
{
    const int year = yearOf(fields);
    if (year > 0)
        return {feastIn(fields.feast, year).toString(Qt::ISODate), year != fields.year};
    if (!m_near.isValid())
        return {};
    return day(nearestDay(fields, [&fields](int y) { return feastIn(fields.feast, y); }), true);
}

// The first week of November, the last Sunday of the month, the third week of 2027. A week belongs to the month or year
// that has its Thursday.
ReadDate DateReading::readNth(const DateFields &fields) const
{
    DateFields whole = fields;
    whole.nth = 0;
    whole.weekday = 0;
    const ReadDate frame = read(whole);
    const DayBounds bounds = Edtf::parse(frame.edtf).value_or(Edtf()).bounds();
    if (frame.edtf.isEmpty() || bounds.earliest == daysBegin)
        return {};
    constexpr int thursday = 4;
    constexpr int saturday = 6;
    const int wanted = fields.weekday > 0 ? fields.weekday : (fields.inside == DateUnit::Weekend ? saturday : thursday);
    const QDate end = QDate::fromJulianDay(bounds.latest).addDays(1);
    const QDate first = onOrAfter(QDate::fromJulianDay(bounds.earliest), wanted).addDays(daysInWeek * (fields.nth - 1));
    const QDate found = fields.nth > 0 ? first : onOrAfter(end.addDays(-daysInWeek), wanted);
    if (found >= end)
        return {};
    if (fields.weekdayInside > 0)
        return day(found.addDays(fields.weekdayInside - found.dayOfWeek()), true);
    ReadDate read = fields.weekday > 0 ? day(found, true) : (wanted == saturday ? weekendOf(found) : week(found));
    read.anchored = frame.anchored;
    return read;
}

// The week of 10 April, the weekend of 8 October, Easter weekend.
ReadDate DateReading::readAround(const DateFields &fields) const
{
    DateFields single = fields;
    single.inside = DateUnit::None;
    const ReadDate read = this->read(single);
    const QDate date = QDate::fromString(read.edtf, Qt::ISODate);
    if (!date.isValid())
        return {};
    constexpr int saturday = 6;
    ReadDate around =
        fields.inside == DateUnit::Weekend ? weekendOf(date.addDays(saturday - date.dayOfWeek())) : week(date);
    around.anchored = read.anchored;
    return around;
}

ReadDate DateReading::readWeekday(const DateFields &fields) const
{
    if (!m_day.isValid())
        return {};
    if (fields.unit == DateUnit::Week) {
        const QDate monday = m_day.addDays(1 - m_day.dayOfWeek() + daysInWeek * stepsOf(fields));
        return day(monday.addDays(fields.weekday - 1), true);
    }
    const int ahead = (fields.weekday - m_day.dayOfWeek() + daysInWeek) % daysInWeek; // today or later
    if (fields.inAWeek)
        return day(m_day.addDays(ahead + daysInWeek), true);
    int away = ahead > daysInWeek / 2 ? ahead - daysInWeek : ahead;
    constexpr int near = 2; // farther off, "this Friday" is that of this week
    if (fields.turn == DateTurn::This && std::abs(away) > near)
        away = fields.weekday - m_day.dayOfWeek();
    if (!isOnSide(away, fields.turn))
        away += away < 0 || fields.turn == DateTurn::Next ? daysInWeek : -daysInWeek;
    const QDate found = m_day.addDays(away);
    if (fields.isNightTo)
        return {found.addDays(-1).toString(Qt::ISODate) + u'/' + found.toString(Qt::ISODate), true};
    return day(found, true);
}

// Two Sundays ago, two Sundays from now: the second one on that side.
ReadDate DateReading::readCountedWeekday(const DateFields &fields) const
{
    if (!m_day.isValid())
        return {};
    const bool isBack = fields.count > 0;
    const QDate first =
        isBack ? onOrAfter(m_day.addDays(-daysInWeek), fields.weekday) : onOrAfter(m_day.addDays(1), fields.weekday);
    return day(first.addDays(daysInWeek * (isBack ? 1 - fields.count : -fields.count - 1)), true);
}

// A number of units is never sharper than its unit; for weeks EDTF has none, so it is about a day.
ReadDate DateReading::readAgo(const DateFields &fields) const
{
    const bool needsDay = fields.unit == DateUnit::Day || fields.unit == DateUnit::Week;
    if (!m_near.isValid() || (needsDay && !m_day.isValid()) || (fields.unit == DateUnit::Month && !m_isMonth))
        return {};
    const QDate from = m_day.isValid() ? m_day.addMonths(fields.count > 0 ? -fields.months : fields.months) : m_day;
    switch (fields.unit) {
    case DateUnit::Day:
        return day(from.addDays(-fields.count), true);
    case DateUnit::Week:
        return about(from.addDays(-daysInWeek * fields.count));
    case DateUnit::Month: {
        const QDate date = m_near.addMonths(-fields.count);
        return {Edtf::month(date.year(), date.month()).toString(), true, true};
    }
    case DateUnit::Decade: {
        const int year = m_near.year() - yearsInDecade * fields.count;
        return {u"%1X"_s.arg(year / yearsInDecade, 3, 10, '0'_L1), true, true};
    }
    case DateUnit::Year:
        return {Edtf::year(m_near.year() - fields.count).toString(), true, true};
    default:
        return {};
    }
}

ReadDate DateReading::readUnit(const DateFields &fields) const
{
    if (!m_near.isValid())
        return {};
    const int steps = stepsOf(fields);
    switch (fields.unit) {
    case DateUnit::Decade:
        return {u"%1X"_s.arg(m_near.year() / yearsInDecade + steps, 3, 10, '0'_L1), true};
    case DateUnit::Year:
        return {Edtf::year(m_near.year() + steps).toString(), true};
    case DateUnit::Quarter: {
        if (!m_isMonth)
            return {};
        const QDate inside = m_near.addMonths(monthsInQuarter * steps);
        constexpr int firstQuarter = 33;
        const int quarter = firstQuarter + (inside.month() - 1) / monthsInQuarter;
        return {u"%1-%2"_s.arg(inside.year(), 4, 10, '0'_L1).arg(quarter), true};
    }
    case DateUnit::Month:
        return m_isMonth ? monthOf(m_near.year() * monthsInYear + m_near.month() - 1 + steps) : ReadDate();
    case DateUnit::Week:
        return m_day.isValid() ? week(m_day.addDays(daysInWeek * steps)) : ReadDate();
    case DateUnit::Weekend:
        return readWeekend(fields);
    case DateUnit::Day:
        return day(m_day.addDays(steps), m_day.isValid());
    case DateUnit::None:
        break;
    }
    return {};
}

// "Over the weekend" is the one that was, on a Monday; "this weekend" is to come where no tense tells.
ReadDate DateReading::readWeekend(const DateFields &fields) const
{
    if (!m_day.isValid())
        return {};
    constexpr int monday = 1;
    constexpr int saturday = 6;
    const QDate coming = m_day.addDays(saturday - m_day.dayOfWeek());
    const bool isWeekend = m_day.dayOfWeek() >= saturday;
    switch (fields.turn) {
    case DateTurn::Last:
        return weekendOf(coming.addDays(-daysInWeek * fields.turns));
    case DateTurn::Next:
        return weekendOf(coming.addDays(daysInWeek * (fields.turns - (isWeekend ? 0 : 1))));
    case DateTurn::Ahead:
        return weekendOf(coming);
    case DateTurn::Back:
        return weekendOf(isWeekend ? coming : coming.addDays(-daysInWeek));
    default:
        return weekendOf(
            fields.turn == DateTurn::None && m_day.dayOfWeek() == monday ? coming.addDays(-daysInWeek) : coming);
    }
}

} // namespace dossier
