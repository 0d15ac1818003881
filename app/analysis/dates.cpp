// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dates.h"

#include "analysis/dategrammar.h"
#include "analysis/datewords.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;
constexpr int longestMonth = 31;
constexpr qsizetype farthestAnchor = 400; // units, for "the next day": two or three sentences

enum class NumberOrder { Unknown, DayFirst, MonthFirst };

// Day and month in numbers stand in one order throughout a text: one date that can be read in one way only tells it.
// Without one it is that of the language, where it has one.
NumberOrder orderIn(const QList<DatePhrase> &phrases, const DateWords &words)
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (const DatePhrase &phrase : phrases) {
        for (const DateAtom &atom : phrase.atoms) {
            const DateFields &fields = atom.fields;
            dayFirst |= fields.slashed && !fields.monthFirst && fields.day > monthsInYear;
            monthFirst |= fields.slashed && fields.monthFirst;
        }
    }
    if (!dayFirst && !monthFirst && words.writesDayFirst())
        return NumberOrder::DayFirst;
    if (dayFirst == monthFirst)
        return NumberOrder::Unknown;
    return dayFirst ? NumberOrder::DayFirst : NumberOrder::MonthFirst;
}

// What a date came to.
struct ReadDate
{
    QString edtf; // empty: cannot be told
    bool anchored = false;
    bool approximate = false;
};

// Counts from the day of publication what a text leaves open.
class DateReading
{
public:
    DateReading(const Edtf &published, NumberOrder order) : m_order(order)
    {
        const DayBounds bounds = published.bounds();
        if (published.isNull() || bounds.earliest == daysBegin || bounds.latest == daysEnd)
            return;
        m_near = QDate::fromJulianDay(bounds.earliest + (bounds.latest - bounds.earliest) / 2);
        if (bounds.earliest == bounds.latest)
            m_day = m_near;
        m_isMonth = bounds.latest - bounds.earliest < longestMonth;
    }

    ReadDate read(const DateFields &fields) const
    {
        if (fields.offset)
            return day(m_day.addDays(*fields.offset), m_day.isValid());
        if (fields.day > 0)
            return readDay(fields);
        if (fields.month > 0)
            return readMonth(fields);
        if (fields.subYear > 0)
            return readSubYear(fields);
        if (fields.decade > 0)
            return {u"%1X"_s.arg(fields.decade / 10)};
        if (fields.year > 0)
            return {Edtf::year(fields.year).toString()};
        if (fields.count != 0)
            return readAgo(fields);
        if (fields.weekday > 0)
            return readWeekday(fields);
        return readUnit(fields);
    }

private:
    static ReadDate day(QDate date, bool anchored)
    {
        return anchored && date.isValid() ? ReadDate{date.toString(Qt::ISODate), true} : ReadDate();
    }

    ReadDate monthOf(int index) const
    {
        return {Edtf::month(index / monthsInYear, index % monthsInYear + 1).toString(), true};
    }

    static int step(DateTurn turn) { return turn == DateTurn::Last ? -1 : (turn == DateTurn::Next ? 1 : 0); }

    // 0 when the words leave the year open.
    int yearOf(const DateFields &fields) const
    {
        if (fields.year > 0 || fields.unit != DateUnit::Year || !m_near.isValid())
            return fields.year;
        return m_near.year() + step(fields.turn);
    }

    // Two digits say a year only when one century brings them near the day of publication.
    ReadDate readShortYear(DateFields fields) const
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

    ReadDate readDay(const DateFields &fields) const
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
        return day(nearestDay(fields), true);
    }

    // Eight years each way, since 29 February may be that far.
    QDate nearestDay(const DateFields &fields) const
    {
        QDate best;
        for (int year = m_near.year() - 8; year <= m_near.year() + 8; ++year) {
            const QDate date(year, fields.month, fields.day);
            const qint64 away = m_near.daysTo(date);
            const bool wrongSide =
                (fields.turn == DateTurn::Last && away >= 0) || (fields.turn == DateTurn::Next && away <= 0);
            const bool wrongWeekday = fields.weekday > 0 && date.dayOfWeek() != fields.weekday;
            if (!date.isValid() || wrongSide || (wrongWeekday && std::abs(away) > 366))
                continue;
            const auto cost = [&](QDate d) {
                const bool matches = fields.weekday == 0 || d.dayOfWeek() == fields.weekday;
                return std::abs(m_near.daysTo(d)) + (matches ? 0 : 100'000);
            };
            if (!best.isValid() || cost(date) < cost(best))
                best = date;
        }
        return best;
    }

    // A weekday beside it, or another date of the text, may tell which number is the day.
    ReadDate readEitherWay(const DateFields &fields) const
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

    static int weekdayOf(const Edtf &date) { return QDate::fromJulianDay(date.bounds().earliest).dayOfWeek(); }

    ReadDate readMonth(const DateFields &fields) const
    {
        const int year = yearOf(fields);
        if (year > 0)
            return {Edtf::month(year, fields.month).toString(), year != fields.year};
        if (!m_near.isValid())
            return fields.turn == DateTurn::None ? ReadDate{u"XXXX-%1"_s.arg(fields.month, 2, 10, '0'_L1)} : ReadDate();
        const int here = m_near.year() * monthsInYear + m_near.month() - 1;
        int away = (fields.month - m_near.month() + monthsInYear) % monthsInYear; // next one on
        if (fields.turn == DateTurn::This)
            return monthOf(m_near.year() * monthsInYear + fields.month - 1);
        const bool back = fields.turn == DateTurn::Last || (fields.turn == DateTurn::None && away >= monthsInYear / 2);
        if (back)
            away -= monthsInYear;
        else if (fields.turn == DateTurn::Next && away == 0)
            away = monthsInYear;
        return monthOf(here + away);
    }

    ReadDate readSubYear(const DateFields &fields) const
    {
        const int year = yearOf(fields);
        const auto text = [&fields](int y) { return u"%1-%2"_s.arg(y, 4, 10, '0'_L1).arg(fields.subYear); };
        if (year > 0)
            return {text(year), year != fields.year};
        if (!m_near.isValid())
            return {};
        if (fields.turn == DateTurn::This)
            return {text(m_near.year()), true};
        const Day here = m_near.toJulianDay();
        for (int i = 2; i >= -2; --i) {
            const int candidate = m_near.year() + (fields.turn == DateTurn::Next ? -i : i);
            const DayBounds bounds = Edtf::parse(text(candidate))->bounds();
            if (fields.turn == DateTurn::Next ? bounds.earliest > here : bounds.latest < here)
                return {text(candidate), true};
        }
        return {};
    }

    ReadDate readWeekday(const DateFields &fields) const
    {
        if (!m_day.isValid())
            return {};
        int away = (fields.weekday - m_day.dayOfWeek() + daysInWeek) % daysInWeek; // today or later
        const bool unsaid = fields.turn == DateTurn::None || fields.turn == DateTurn::This;
        if (fields.turn == DateTurn::Last || (unsaid && away > daysInWeek / 2))
            away -= daysInWeek;
        else if (fields.turn == DateTurn::Next && away == 0)
            away = daysInWeek;
        return day(m_day.addDays(away), true);
    }

    ReadDate week(QDate inside, bool approximate) const
    {
        const QDate monday = inside.addDays(1 - inside.dayOfWeek());
        const QString last = monday.addDays(daysInWeek - 1).toString(Qt::ISODate);
        return {monday.toString(Qt::ISODate) + u'/' + last, true, approximate};
    }

    // A number of units is never sharper than its unit.
    ReadDate readAgo(const DateFields &fields) const
    {
        const bool needsDay = fields.unit == DateUnit::Day || fields.unit == DateUnit::Week;
        if (!m_near.isValid() || (needsDay && !m_day.isValid()) || (fields.unit == DateUnit::Month && !m_isMonth))
            return {};
        switch (fields.unit) {
        case DateUnit::Day:
            return day(m_day.addDays(-fields.count), true);
        case DateUnit::Week:
            return week(m_day.addDays(-daysInWeek * fields.count), true);
        case DateUnit::Month: {
            const QDate date = m_near.addMonths(-fields.count);
            return {Edtf::month(date.year(), date.month()).toString(), true, true};
        }
        case DateUnit::Decade: {
            constexpr int yearsInDecade = 10;
            const int year = m_near.year() - yearsInDecade * fields.count;
            return {u"%1X"_s.arg(year / yearsInDecade, 3, 10, '0'_L1), true, true};
        }
        default:
            return {Edtf::year(m_near.year() - fields.count).toString(), true, true};
        }
    }

    ReadDate readUnit(const DateFields &fields) const
    {
        if (!m_near.isValid())
            return {};
        const int steps = step(fields.turn);
        if (fields.unit == DateUnit::Year)
            return {Edtf::year(m_near.year() + steps).toString(), true};
        if (fields.unit == DateUnit::Month)
            return monthOf(m_near.year() * monthsInYear + m_near.month() - 1 + steps);
        if (fields.unit == DateUnit::Week && m_day.isValid())
            return week(m_day.addDays(daysInWeek * steps), false);
        return {};
    }

    NumberOrder m_order;
    QDate m_near; // the day of publication, or the middle of what is known of it
    QDate m_day; // only when it is known to the day
    bool m_isMonth = false; // it is known to the month
};

bool isRange(const QString &edtf)
{
    return edtf.contains(u'/') || edtf.startsWith(u'[');
}

QString approximated(const QString &edtf)
{
    if (edtf.startsWith(u'['))
        return edtf;
    return QString(edtf).replace(u'/', u"~/"_s) + u'~';
}

ReadDate readAtom(const DateAtom &atom, const DateReading &reading)
{
    ReadDate read = reading.read(atom.fields);
    const bool partOfUnit = thirdOf(atom.part) != DatePart::None;
    if (!read.edtf.isEmpty() && (atom.about || partOfUnit || read.approximate))
        read.edtf = approximated(read.edtf);
    return read;
}

// Two dates without a year are of one stretch: the last is the nearest, the first comes before it.
void agreeOnYear(DateFields &first, DateFields &last, const DateReading &reading)
{
    const bool open = first.year == 0 && last.year == 0 && first.month > 0 && last.month > 0;
    if (!open || last.unit != DateUnit::None || first.unit != DateUnit::None)
        return;
    const ReadDate end = reading.read(last);
    if (!end.anchored || end.edtf.isEmpty())
        return;
    last.year = end.edtf.first(4).toInt();
    const bool yearBefore = std::pair(first.month, first.day) > std::pair(last.month, last.day);
    first.year = yearBefore ? last.year - 1 : last.year;
}

ReadDate readPair(DatePhrase phrase, const DateReading &reading)
{
    DateAtom &first = phrase.atoms.first();
    DateAtom &last = phrase.atoms.last();
    const bool anchored = first.fields.year == 0 || last.fields.year == 0;
    agreeOnYear(first.fields, last.fields, reading);
    ReadDate a = readAtom(first, reading);
    const ReadDate b = readAtom(last, reading);
    const bool weekdays = first.fields.weekday > 0 && last.fields.weekday > 0 && first.fields.month == 0;
    if (weekdays && a.edtf > b.edtf) // both are plain days, whose order is that of their texts
        a.edtf = QDate::fromString(a.edtf, Qt::ISODate).addDays(-daysInWeek).toString(Qt::ISODate);
    if (a.edtf.isEmpty() || b.edtf.isEmpty() || isRange(a.edtf) || isRange(b.edtf))
        return {};
    const bool fromAnchor =
        a.anchored || b.anchored || (anchored && !a.edtf.startsWith(u'X') && first.fields.month > 0);
    if (phrase.kind == DatePhrase::OneOf)
        return {u"[%1,%2]"_s.arg(a.edtf, b.edtf), fromAnchor};
    return {a.edtf == b.edtf ? a.edtf : a.edtf + u'/' + b.edtf, fromAnchor};
}

// The first unit of the same size behind a date; of one that is neither day, month nor year the first day. What has no
// end that can be told stays as it is.
QString nextUnit(const QString &edtf)
{
    const Edtf date = Edtf::parse(edtf).value_or(Edtf());
    const Day latest = date.isNull() ? daysEnd : date.bounds().latest;
    if (latest == daysEnd || latest == daysBegin || edtf.startsWith(u'['))
        return edtf;
    const QDate next = QDate::fromJulianDay(latest).addDays(1);
    switch (date.precision()) {
    case Precision::Year:
        return Edtf::year(next.year()).toString();
    case Precision::Month:
        return Edtf::month(next.year(), next.month()).toString();
    default:
        return next.toString(Qt::ISODate);
    }
}

ReadDate readPhrase(const DatePhrase &phrase, const DateReading &reading)
{
    if (phrase.atoms.size() > 1)
        return readPair(phrase, reading);
    ReadDate read = readAtom(phrase.atoms.first(), reading);
    if (read.edtf.isEmpty() || phrase.kind == DatePhrase::Single)
        return read;
    const DateAtom &atom = phrase.atoms.first();
    if (phrase.kind == DatePhrase::After) {
        // Some of "early 2020" may be after early 2020.
        const bool loose = atom.about || atom.part != DatePart::None || read.approximate;
        read.edtf = loose ? read.edtf : nextUnit(read.edtf);
        read.edtf += read.edtf.contains(u'/') ? QString() : u"/.."_s;
        return read;
    }
    if (isRange(read.edtf) && phrase.kind == DatePhrase::Since && read.edtf.contains(u'/'))
        read.edtf = read.edtf.first(read.edtf.indexOf(u'/'));
    if (isRange(read.edtf))
        return read;
    read.edtf = phrase.kind == DatePhrase::Since ? read.edtf + "/.."_L1 : "../"_L1 + read.edtf;
    return read;
}

// "Between early March and May" is one day or a time within: that is said, and the EDTF says that March is about.
DatePart partOf(const DatePhrase &phrase, const Edtf &date)
{
    const bool isBetween = phrase.kind == DatePhrase::Between && date.shape() == DateShape::Span;
    return isBetween ? DatePart::Between : phrase.atoms.first().part;
}

bool isBounded(const Edtf &date)
{
    return date.bounds().earliest != daysBegin && date.bounds().latest != daysEnd;
}

QString ruleOf(const DatePhrase &phrase)
{
    constexpr std::array<QStringView, 7> names{u"", u"from ", u"since ", u"until ", u"one of ", u"after ", u"between "};
    return names.at(static_cast<size_t>(phrase.kind)).toString() + phrase.atoms.last().rule;
}

} // namespace

QList<FoundDate> findDates(const QString &text, const QString &language, const Edtf &published)
{
    const DateWords &words = DateWords::of(language);
    const DateTokens tokens = words.tokens(text);
    const QList<DatePhrase> phrases = DateGrammar(tokens.list, words).phrases();
    const NumberOrder order = orderIn(phrases, words);
    QList<FoundDate> found;
    for (const DatePhrase &phrase : phrases) {
        const DateFields &fields = phrase.atoms.first().fields;
        const bool fromText = fields.fromText && !found.isEmpty();
        const qsizetype begin = tokens.list[static_cast<size_t>(phrase.begin)].start;
        const bool near = fromText && begin - found.last().span.end <= farthestAnchor && isBounded(found.last().edtf);
        if (fields.needsText && !near)
            continue;
        const Edtf anchor = fromText && isBounded(found.last().edtf) ? found.last().edtf : published;
        const ReadDate read = readPhrase(phrase, DateReading(anchor, order));
        const Edtf edtf = Edtf::parse(read.edtf).value_or(Edtf());
        if (edtf.isNull())
            continue;
        const Span span{
            tokens.list[static_cast<size_t>(phrase.begin)].start, tokens.list[static_cast<size_t>(phrase.end - 1)].end};
        found.append({span, text.sliced(span.start, span.length()), edtf, partOf(phrase, edtf), ruleOf(phrase),
            read.anchored ? anchor.toString() : QString()});
    }
    return found;
}

} // namespace dossier
