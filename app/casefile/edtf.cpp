// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/edtf.h"

#include "casefile/edtfparser.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr DayBounds noDays{1, 0};
constexpr qsizetype mostMembers = 366; // of a range inside a set that are listed one by one

// Julian day number of a proleptic Gregorian date, for years far outside QDate's range.
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil), shifted to the Julian epoch.
Day dayNumber(qint64 year, int month, int day)
{
    constexpr qint64 epoch = 2440588; // 1970-01-01
    const qint64 shifted = month <= 2 ? year - 1 : year;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468 + epoch;
}

bool isLeap(qint64 year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int month, bool leap)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap ? 29 : days.at(static_cast<size_t>(month - 1));
}

Day firstOfMonth(qint64 year, int month)
{
    return year <= -edtfYearLimit ? daysBegin : dayNumber(year, month, 1);
}

Day lastOfMonth(qint64 year, int month)
{
    return year >= edtfYearLimit ? daysEnd : dayNumber(year, month, daysInMonth(month, isLeap(year)));
}

bool agrees(QStringView digits, int number)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i, number /= 10) {
        if (digits.at(i) != u'X' && digits.at(i).digitValue() != number % 10)
            return false;
    }
    return true;
}

struct MonthDay
{
    int month;
    int day;
};

// The first or last month and day that the digits of `form` allow in a leap or common year, if any.
std::optional<MonthDay> edgeOfYear(const EdtfDateForm &form, bool leap, bool first)
{
    for (int i = 1; i <= 12; ++i) {
        const int month = first ? i : 13 - i;
        if (!agrees(form.month.digits, month))
            continue;
        const int length = daysInMonth(month, leap);
        for (int j = 1; j <= length; ++j) {
            const int day = first ? j : length + 1 - j;
            if (agrees(form.day.digits, day))
                return MonthDay{month, day};
        }
    }
    return std::nullopt;
}

// The first or last day that agrees with all digits. A year of at most four digits, so at most 10,000 are looked at.
std::optional<Day> edgeDay(const EdtfDateForm &form, bool first)
{
    const std::array<std::optional<MonthDay>, 2> edges{edgeOfYear(form, false, first), edgeOfYear(form, true, first)};
    const auto dayIn = [&](qint64 year) -> std::optional<Day> {
        const std::optional<MonthDay> &edge = edges.at(isLeap(year) ? 1 : 0);
        return edge ? std::optional(dayNumber(year, edge->month, edge->day)) : std::nullopt;
    };
    if (!form.year.isMasked())
        return dayIn(form.yearNumber());
    for (int i = 0; i <= 9999; ++i) {
        const int year = first ? i : 9999 - i;
        if (!agrees(form.year.digits, year))
            continue;
        if (const std::optional<Day> day = dayIn(year))
            return day;
    }
    return std::nullopt;
}

struct Years
{
    qint64 first;
    qint64 last;
};

// The years that agree with the first significant digits (ISO 8601-2, 4.4.3: Y171010000S3 is 171000000 to 171999999).
Years significantYears(const EdtfDateForm &form)
{
    const qint64 year = form.yearNumber();
    qint64 step = 1;
    for (qsizetype i = form.significantDigits; i < form.yearLength() && step < edtfYearLimit; ++i)
        step *= 10;
    const qint64 size = year < 0 ? -year : year;
    const qint64 low = size / step * step;
    const qint64 high = std::min(edtfYearLimit, low + step - 1);
    return year < 0 ? Years{-high, -low} : Years{low, high};
}

Years yearsOf(const EdtfDateForm &form)
{
    if (form.significantDigits > 0)
        return significantYears(form);
    if (!form.year.isMasked())
        return {form.yearNumber(), form.yearNumber()};
    const QString digits = form.year.digits.toString();
    return {QString(digits).replace(u'X', u'0').toInt(), QString(digits).replace(u'X', u'9').toInt()};
}

struct MonthRun
{
    int first;
    int last; // above 12 in the next year
    Precision precision;
};

// Whole months, as the table of dates in the user's manual says. Seasons 21 to 28 are northern, 29 to 32 southern.
MonthRun subYearMonths(int code)
{
    constexpr std::array<int, 12> seasonStarts{3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6};
    if (code <= 32) {
        const int first = seasonStarts.at(static_cast<size_t>(code - 21));
        return {first, first + 2, Precision::Season};
    }
    if (code <= 36)
        return {(code - 33) * 3 + 1, (code - 33) * 3 + 3, Precision::Quarter};
    if (code <= 39)
        return {(code - 37) * 4 + 1, (code - 37) * 4 + 4, Precision::Quadrimester};
    return {(code - 40) * 6 + 1, (code - 40) * 6 + 6, Precision::Half};
}

MonthRun monthsOf(const EdtfDateForm &form)
{
    if (!form.month.isGiven())
        return {1, 12, Precision::Year};
    if (const int code = form.subYear(); code > 0)
        return subYearMonths(code);
    MonthRun run{12, 1, Precision::Month};
    for (int month = 1; month <= 12; ++month) {
        if (agrees(form.month.digits, month)) {
            run.first = std::min(run.first, month);
            run.last = std::max(run.last, month);
        }
    }
    return run;
}

std::optional<DayBounds> boundsOf(const EdtfDateForm &form)
{
    if (form.day.isGiven()) {
        const std::optional<Day> first = edgeDay(form, true);
        const std::optional<Day> last = edgeDay(form, false);
        if (!first || !last)
            return std::nullopt;
        return form.year.isWhollyMasked() ? DayBounds{} : DayBounds{*first, *last};
    }
    if (form.year.isWhollyMasked())
        return DayBounds{};
    const Years years = yearsOf(form);
    const MonthRun months = monthsOf(form);
    const bool nextYear = months.last > 12;
    return DayBounds{firstOfMonth(years.first, months.first),
        lastOfMonth(nextYear ? years.last + 1 : years.last, nextYear ? months.last - 12 : months.last)};
}

Precision yearPrecision(const EdtfDateForm &form)
{
    if (form.year.isWhollyMasked())
        return Precision::Unknown;
    const QStringView digits = form.year.digits;
    qsizetype unknown = 0;
    if (form.significantDigits > 0)
        unknown = form.yearLength() - form.significantDigits;
    else if (form.year.isMasked() && digits.last(digits.count(u'X')).count(u'X') == digits.count(u'X'))
        unknown = digits.count(u'X');
    constexpr std::array precisions{Precision::Year, Precision::Decade, Precision::Century, Precision::Millennium};
    return precisions.at(static_cast<size_t>(std::min<qsizetype>(unknown, 3)));
}

Precision precisionOf(const EdtfDateForm &form)
{
    if (form.day.isGiven())
        return Precision::Day;
    return form.month.isGiven() ? monthsOf(form).precision : yearPrecision(form);
}

int yearLevel(const EdtfDateForm &form)
{
    if (form.exponent >= 0 || form.significantDigits > 0)
        return 2;
    return form.prefixed || form.negative ? 1 : 0;
}

int subYearLevel(const EdtfDateForm &form)
{
    const int code = form.subYear();
    if (code == 0)
        return 0;
    return code <= 24 ? 1 : 2;
}

// Level 1 knows four forms (A.5.5): 201X and 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX.
int maskLevel(const EdtfDateForm &form)
{
    if (!form.isMasked())
        return 0;
    const auto whole = [](const EdtfComponent &c) { return c.isWhollyMasked() || !c.isMasked(); };
    if (form.year.isMasked()) {
        const Precision precision = yearPrecision(form);
        const bool rightDigits = precision == Precision::Decade || precision == Precision::Century;
        return rightDigits && !form.month.isGiven() ? 1 : 2;
    }
    const bool dayKnown = form.day.isGiven() && !form.day.isMasked();
    return whole(form.month) && whole(form.day) && !(form.month.isMasked() && dayKnown) ? 1 : 2;
}

// Level 1 qualifies a date as a whole: from the right, or the only component from either side.
int qualifierLevel(const EdtfDateForm &form)
{
    if (!form.qualifiers())
        return 0;
    if (!form.month.isGiven())
        return 1;
    const EdtfQualifiers inside = form.year.qualifiers() | form.month.left | form.day.left
        | (form.day.isGiven() ? form.month.right : EdtfQualifiers());
    return inside ? 2 : 1;
}

int levelOf(const EdtfDateForm &form)
{
    return std::max({yearLevel(form), subYearLevel(form), maskLevel(form), qualifierLevel(form)});
}

Precision finer(Precision a, Precision b)
{
    if (a == Precision::Unknown || b == Precision::Unknown)
        return a == Precision::Unknown ? b : a;
    return std::min(a, b);
}

DayBounds hull(const QList<DayBounds> &parts)
{
    DayBounds all = parts.first();
    for (const DayBounds &part : parts)
        all = {std::min(all.earliest, part.earliest), std::max(all.latest, part.latest)};
    return all;
}

} // namespace

// Counts a form: fills an Edtf from what the parser saw.
class EdtfReading
{
public:
    static Result<Edtf> read(QStringView text)
    {
        const Result<EdtfForm> form = EdtfParser(text).parse();
        if (!form)
            return form.error();
        EdtfReading reading;
        reading.m_date.m_text = text.toString();
        reading.m_date.m_shape = form->shape;
        const bool ok = form->shape == DateShape::Span ? reading.readSpan(*form) : reading.readMembers(*form);
        if (!ok)
            return Error{ErrorCode::Invalid, reading.m_error, {}};
        return reading.m_date;
    }

private:
    bool fail(const EdtfDateForm &form, const QString &what)
    {
        m_error = u"character %1: %2"_s.arg(form.position + 1).arg(what);
        return false;
    }

    bool addDate(const EdtfDateForm &form, DayBounds &bounds)
    {
        const std::optional<DayBounds> found = boundsOf(form);
        if (!found)
            return fail(form, u"there is no such day"_s);
        bounds = *found;
        m_date.m_level = std::max(m_date.m_level, levelOf(form));
        m_date.m_precision = finer(m_date.m_precision, precisionOf(form));
        m_date.m_uncertain |= form.qualifiers().testFlag(EdtfQualifier::Uncertain);
        m_date.m_approximate |= form.qualifiers().testFlag(EdtfQualifier::Approximate);
        return true;
    }

    bool addMember(const EdtfMemberForm &member)
    {
        DayBounds bounds;
        if (!addDate(*member.first, bounds))
            return false;
        if (member.last) {
            DayBounds last;
            if (!addDate(*member.last, last))
                return false;
            if (bounds.earliest > last.latest)
                return fail(*member.last, u"it ends before it begins"_s);
            bounds.latest = std::max(bounds.latest, last.latest);
            bounds.earliest = std::min(bounds.earliest, last.earliest);
        }
        if (member.orBefore)
            bounds.earliest = daysBegin;
        if (member.orAfter)
            bounds.latest = daysEnd;
        m_date.m_parts.append(bounds);
        return true;
    }

    bool readMembers(const EdtfForm &form)
    {
        for (const EdtfMemberForm &member : form.members) {
            if (!addMember(member))
                return false;
        }
        if (form.shape != DateShape::Point)
            m_date.m_level = 2;
        m_date.m_outer = hull(m_date.m_parts);
        return true;
    }

    static IntervalEnd kindOf(const EdtfMemberForm &end)
    {
        if (end.first)
            return IntervalEnd::Given;
        return end.open ? IntervalEnd::Open : IntervalEnd::Unknown;
    }

    bool readSpan(const EdtfForm &form)
    {
        const EdtfMemberForm &start = form.members.first();
        const EdtfMemberForm &end = form.members.last();
        m_date.m_start = kindOf(start);
        m_date.m_end = kindOf(end);
        if (!addEnd(start) || !addEnd(end))
            return false;
        fillMissingEnd();
        const DayBounds first = m_date.m_parts.first();
        const DayBounds last = m_date.m_parts.last();
        if (first.earliest > last.latest)
            return fail(*end.first, u"it ends before it begins"_s);
        m_date.m_outer = {first.earliest, last.latest};
        // `../A` stands for "before A" too, and then nothing is sure.
        const DayBounds sure{first.latest, last.earliest};
        m_date.m_inner = sure.isEmpty() || m_date.m_start == IntervalEnd::Open ? noDays : sure;
        m_date.m_level = std::max({m_date.m_level, endLevel(start), endLevel(end)});
        return true;
    }

    // Level 1 has open and unknown ends (A.5.6); unspecified digits and dots beside a date are level 2.
    static int endLevel(const EdtfMemberForm &end)
    {
        if (!end.first)
            return 1;
        return end.orBefore || end.orAfter || end.first->isMasked() ? 2 : 0;
    }

    bool addEnd(const EdtfMemberForm &end)
    {
        if (end.first)
            return addMember(end);
        m_date.m_parts.append(DayBounds{});
        return true;
    }

    // An end that is not given is bounded by the other; what is still open was going on at its latest start.
    void fillMissingEnd()
    {
        DayBounds &first = m_date.m_parts.first();
        DayBounds &last = m_date.m_parts.last();
        if (m_date.m_start != IntervalEnd::Given)
            first = {daysBegin, last.latest};
        if (m_date.m_end != IntervalEnd::Given)
            last = {m_date.m_end == IntervalEnd::Open ? first.latest : first.earliest, daysEnd};
    }

    Edtf m_date;
    QString m_error;
};

Result<Edtf> Edtf::parse(QStringView text)
{
    return EdtfReading::read(text);
}

namespace {

QString yearText(int year)
{
    if (year > 9999 || year < -9999)
        return u"Y%1"_s.arg(year);
    return (year < 0 ? u"-%1"_s : u"%1"_s).arg(year < 0 ? -year : year, 4, 10, '0'_L1);
}

} // namespace

Edtf Edtf::day(int year, int month, int day)
{
    return parse(u"%1-%2-%3"_s.arg(yearText(year)).arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1)).value_or(Edtf());
}

Edtf Edtf::month(int year, int month)
{
    return month > 12 ? Edtf() : parse(u"%1-%2"_s.arg(yearText(year)).arg(month, 2, 10, '0'_L1)).value_or(Edtf());
}

Edtf Edtf::year(int year)
{
    return parse(yearText(year)).value_or(Edtf());
}

namespace {

// What stands at both ends of a range is a whole year, month or day with nothing unsure about it.
bool canBeCounted(const EdtfMemberForm &range)
{
    const auto plain = [](const EdtfDateForm &form) {
        return levelOf(form) == 0 && precisionOf(form) != Precision::Unknown;
    };
    return plain(*range.first) && plain(*range.last) && precisionOf(*range.first) == precisionOf(*range.last);
}

// The dates of a range a..b, or its two ends when they cannot be counted or are too many.
QList<Edtf> rangeMembers(const EdtfMemberForm &range, qsizetype room)
{
    const Edtf first = Edtf::parse(range.first->text).value_or(Edtf());
    const Edtf last = Edtf::parse(range.last->text).value_or(Edtf());
    if (!canBeCounted(range))
        return {first, last};
    QList<Edtf> members;
    for (Day day = first.bounds().earliest; day <= last.bounds().latest; day = members.last().bounds().latest + 1) {
        if (members.size() >= room)
            return {first, last};
        const QDate date = QDate::fromJulianDay(day);
        // QDate has no year 0 and counts -1 for it.
        const int year = date.year() < 0 ? date.year() + 1 : date.year();
        members.append(first.precision() == Precision::Year ? Edtf::year(year)
                : first.precision() == Precision::Month     ? Edtf::month(year, date.month())
                                                            : Edtf::day(year, date.month(), date.day()));
    }
    return members;
}

} // namespace

QList<Edtf> Edtf::members() const
{
    if (isNull() || m_shape == DateShape::Point)
        return isNull() ? QList<Edtf>() : QList<Edtf>{*this};
    const Result<EdtfForm> form = EdtfParser(m_text).parse();
    QList<Edtf> members;
    for (const EdtfMemberForm &member : form->members) {
        if (member.last)
            members += rangeMembers(member, mostMembers - members.size());
        else if (member.first)
            members.append(parse(member.first->text).value_or(Edtf()));
    }
    return members;
}

namespace {

// When the first and the last day of what is dated can be: a point has one day, a span begins and ends.
struct Extent
{
    DayBounds first;
    DayBounds last;
    DayBounds sure; // days it surely has; empty if none
};

Extent extentOfAll(const Edtf &date)
{
    Extent extent{date.parts().first(), date.parts().first(), noDays};
    for (const DayBounds &part : date.parts()) {
        extent.first = {std::min(extent.first.earliest, part.earliest), std::min(extent.first.latest, part.latest)};
        extent.last = {std::max(extent.last.earliest, part.earliest), std::max(extent.last.latest, part.latest)};
    }
    return extent;
}

Extent extentOf(const Edtf &date)
{
    if (date.shape() == DateShape::AllOf)
        return extentOfAll(date);
    // `../A` stands for "before A" too: then it is some moment up to A.
    if (date.shape() == DateShape::Span && date.startEnd() != IntervalEnd::Open)
        return {date.parts().first(), date.parts().last(), date.innerBounds()};
    const DayBounds outer = date.bounds();
    return {outer, outer, outer.earliest == outer.latest ? outer : noDays};
}

bool surelyMeet(const Extent &a, const Extent &b)
{
    if (a.sure.isEmpty())
        return false;
    return (!b.sure.isEmpty() && a.sure.overlaps(b.sure)) || a.sure.contains(b.first) || a.sure.contains(b.last);
}

// A point, a span or one member of a set (a set's range is taken as written).
struct Piece
{
    DayBounds outer;
    Extent extent;
};

QList<Piece> piecesOf(const Edtf &date)
{
    if (date.shape() == DateShape::Point || date.shape() == DateShape::Span)
        return {{date.bounds(), extentOf(date)}};
    QList<Piece> pieces;
    for (const DayBounds &part : date.parts())
        pieces.append({part, {part, part, part.earliest == part.latest ? part : noDays}});
    return pieces;
}

Truth meet(const Piece &a, const Piece &b)
{
    if (!a.outer.overlaps(b.outer))
        return Truth::No;
    return surelyMeet(a.extent, b.extent) || surelyMeet(b.extent, a.extent) ? Truth::Yes : Truth::Maybe;
}

// What holds of the whole when `truths` hold of its pieces: one of several moments, or each of them.
Truth together(DateShape shape, const QList<Truth> &truths)
{
    const auto isTruth = [](Truth wanted) { return [wanted](Truth truth) { return truth == wanted; }; };
    if (std::ranges::all_of(truths, isTruth(Truth::No)))
        return Truth::No;
    const bool yes = shape == DateShape::AllOf ? std::ranges::any_of(truths, isTruth(Truth::Yes))
                                               : std::ranges::all_of(truths, isTruth(Truth::Yes));
    return yes ? Truth::Yes : Truth::Maybe;
}

// Whichever of several moments it is has to be settled first, so a OneOf stands on the outside.
Truth overlapOfPieces(const Edtf &outside, const Edtf &inside)
{
    QList<Truth> outer;
    for (const Piece &a : piecesOf(outside)) {
        QList<Truth> inner;
        for (const Piece &b : piecesOf(inside))
            inner.append(meet(a, b));
        outer.append(together(inside.shape(), inner));
    }
    return together(outside.shape(), outer);
}

} // namespace

Truth isBefore(const Edtf &a, const Edtf &b)
{
    if (a.isNull() || b.isNull())
        return Truth::Maybe;
    const Extent left = extentOf(a);
    const Extent right = extentOf(b);
    if (left.last.latest < right.first.earliest)
        return Truth::Yes;
    return left.last.earliest >= right.first.latest ? Truth::No : Truth::Maybe;
}

Truth isAfter(const Edtf &a, const Edtf &b)
{
    return isBefore(b, a);
}

Truth overlap(const Edtf &a, const Edtf &b)
{
    if (a.isNull() || b.isNull())
        return Truth::Maybe;
    return b.shape() == DateShape::OneOf ? overlapOfPieces(b, a) : overlapOfPieces(a, b);
}

} // namespace dossier
