// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/edtfparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int largestExponent = 999; // beyond any year that can be counted
constexpr int widestShift = 14 * 60; // minutes from UTC

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Whether some number within [least, most] has the two digits, X standing for any.
bool fits(QStringView digits, int least, int most)
{
    const auto agrees = [](QChar written, int digit) { return written == u'X' || written.digitValue() == digit; };
    for (int number = least; number <= most; ++number) {
        if (agrees(digits.at(0), number / 10) && agrees(digits.at(1), number % 10))
            return true;
    }
    return false;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent && power < edtfYearLimit; ++i)
        power *= 10;
    return power;
}

qint64 cappedNumber(QStringView digits)
{
    qint64 number = 0;
    for (const QChar c : digits)
        number = std::min(edtfYearLimit, number * 10 + c.digitValue());
    return number;
}

} // namespace

int EdtfDateForm::subYear() const
{
    if (!month.isGiven() || month.isMasked())
        return 0;
    const int number = month.digits.toInt();
    return number > 12 ? number : 0;
}

qint64 EdtfDateForm::yearNumber() const
{
    const qint64 significand = cappedNumber(year.digits);
    const qint64 factor = powerOfTen(std::max(exponent, 0));
    const bool tooFar = significand > 0 && factor > edtfYearLimit / significand;
    const qint64 number = tooFar ? edtfYearLimit : significand * factor;
    return negative ? -number : number;
}

qsizetype EdtfDateForm::yearLength() const
{
    return year.digits.size() + std::max(exponent, 0);
}

Result<EdtfForm> EdtfParser::parse()
{
    EdtfForm result;
    if (m_text.isEmpty())
        fail(u"no date is given"_s);
    else if (m_text.size() > edtfLengthLimit)
        fail(u"longer than %1 characters"_s.arg(edtfLengthLimit));
    else if (form(result) && !atEnd())
        fail(u"nothing is expected here"_s);
    if (!m_error.isEmpty())
        return Error{ErrorCode::Invalid, m_error, {}};
    return result;
}

bool EdtfParser::take(QChar c)
{
    if (atEnd() || peek() != c)
        return false;
    ++m_at;
    return true;
}

bool EdtfParser::takeDots()
{
    if (!m_text.sliced(m_at).startsWith(".."_L1))
        return false;
    m_at += 2;
    return true;
}

QStringView EdtfParser::takeDigits(bool masks)
{
    const qsizetype from = m_at;
    while (isDigit(peek()) || (masks && peek() == u'X'))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

// At least one digit, capped at `largest`; -1 when there is none.
int EdtfParser::takeNumber(int largest)
{
    const QStringView digits = takeDigits(false);
    return digits.isEmpty() ? -1 : static_cast<int>(std::min<qint64>(largest, cappedNumber(digits)));
}

EdtfQualifiers EdtfParser::takeQualifier()
{
    if (take(u'?'))
        return EdtfQualifier::Uncertain;
    if (take(u'~'))
        return EdtfQualifier::Approximate;
    if (take(u'%'))
        return EdtfQualifier::Uncertain | EdtfQualifier::Approximate;
    return {};
}

// Keeps the first reason only: what follows from it says nothing new.
bool EdtfParser::fail(const QString &what)
{
    if (m_error.isEmpty())
        m_error = u"character %1: %2"_s.arg(m_at + 1).arg(what);
    return false;
}

bool EdtfParser::form(EdtfForm &form)
{
    if (take(u'[')) {
        form.shape = DateShape::OneOf;
        return set(form, u']');
    }
    if (take(u'{')) {
        form.shape = DateShape::AllOf;
        return set(form, u'}');
    }
    if (m_text.contains(u'/'))
        return interval(form);
    EdtfDateForm single;
    if (!date(single) || !time(single))
        return false;
    form.members = {EdtfMemberForm{.first = single, .last = {}}};
    return true;
}

bool EdtfParser::interval(EdtfForm &form)
{
    form.shape = DateShape::Span;
    EdtfMemberForm start;
    EdtfMemberForm end;
    if (!intervalEnd(start))
        return false;
    if (!take(u'/'))
        return fail(u"a slash is expected"_s);
    if (!intervalEnd(end))
        return false;
    if (!start.first && !end.first)
        return fail(u"one end at least must be a date"_s);
    form.members = {start, end};
    return true;
}

bool EdtfParser::intervalEnd(EdtfMemberForm &end)
{
    const auto over = [this] { return atEnd() || peek() == u'/'; };
    if (over())
        return true;
    const bool dots = takeDots();
    if (dots && over()) {
        end.open = true;
        return true;
    }
    end.orBefore = dots;
    end.first.emplace();
    if (!date(*end.first))
        return false;
    end.orAfter = takeDots();
    return !(end.orBefore && end.orAfter) || fail(u"dots stand on one side of a date only"_s);
}

bool EdtfParser::set(EdtfForm &form, QChar close)
{
    do {
        EdtfMemberForm next;
        if (!member(next))
            return false;
        form.members.append(next);
    } while (take(u','));
    if (!take(close))
        return fail(u"a comma or %1 is expected"_s.arg(close));
    return setOrder(form);
}

bool EdtfParser::member(EdtfMemberForm &member)
{
    member.orBefore = takeDots();
    member.first.emplace();
    if (!date(*member.first))
        return false;
    if (member.orBefore || !takeDots())
        return true;
    if (atEnd() || peek() == u',' || peek() == u']' || peek() == u'}') {
        member.orAfter = true;
        return true;
    }
    member.last.emplace();
    return date(*member.last);
}

// "Or earlier" is said of the first member, "or later" of the last.
bool EdtfParser::setOrder(const EdtfForm &form)
{
    const qsizetype last = form.members.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        if (form.members.at(i).orBefore && i > 0)
            return fail(u"only the first member can be open to the past"_s);
        if (form.members.at(i).orAfter && i < last)
            return fail(u"only the last member can be open to the future"_s);
    }
    return true;
}

bool EdtfParser::date(EdtfDateForm &date)
{
    const qsizetype from = m_at;
    date.position = from;
    if (!year(date) || !month(date))
        return false;
    date.text = m_text.sliced(from, m_at - from);
    return true;
}

bool EdtfParser::year(EdtfDateForm &date)
{
    date.year.left = takeQualifier();
    date.prefixed = take(u'Y');
    date.negative = take(u'-');
    if (!(date.prefixed ? prefixedYear(date) : shortYear(date)) || !significantDigits(date))
        return false;
    date.year.right = takeQualifier();
    return true;
}

bool EdtfParser::shortYear(EdtfDateForm &date)
{
    date.year.digits = takeDigits(true);
    if (date.year.digits.size() != 4)
        return fail(u"a year of four digits is expected"_s);
    if (date.negative && date.year.isMasked())
        return fail(u"a year before 0000 cannot have unspecified digits"_s);
    if (date.negative && date.year.digits == "0000"_L1)
        return fail(u"the year before 0000 is -0001"_s);
    return true;
}

bool EdtfParser::prefixedYear(EdtfDateForm &date)
{
    date.year.digits = takeDigits(false);
    if (date.year.digits.isEmpty() || date.year.digits.startsWith(u'0'))
        return fail(u"digits without a leading zero are expected after Y"_s);
    if (take(u'E')) {
        date.exponent = takeNumber(largestExponent);
        if (date.exponent < 0)
            return fail(u"an exponent is expected"_s);
    }
    return date.yearLength() > 4 || fail(u"Y is for years of more than four digits"_s);
}

bool EdtfParser::significantDigits(EdtfDateForm &date)
{
    if (!take(u'S'))
        return true;
    if (date.year.isMasked())
        return fail(u"a year has either unspecified or significant digits"_s);
    const int count = takeNumber(largestExponent);
    if (count < 1 || count > date.yearLength())
        return fail(u"the number of significant digits must be between 1 and the digits of the year"_s);
    date.significantDigits = count;
    return true;
}

bool EdtfParser::twoDigits(EdtfComponent &component)
{
    component.left = takeQualifier();
    component.digits = takeDigits(true);
    if (component.digits.size() != 2)
        return fail(u"two digits are expected"_s);
    component.right = takeQualifier();
    return true;
}

bool EdtfParser::month(EdtfDateForm &date)
{
    if (!take(u'-'))
        return true;
    if (date.prefixed || date.significantDigits > 0)
        return fail(u"such a year stands alone"_s);
    if (!twoDigits(date.month))
        return false;
    const bool isSubYear = !date.month.isMasked() && fits(date.month.digits, 21, 41);
    if (!isSubYear && !fits(date.month.digits, 1, 12))
        return fail(u"there is no month or part of a year %1"_s.arg(date.month.digits));
    return day(date);
}

bool EdtfParser::day(EdtfDateForm &date)
{
    if (!take(u'-'))
        return true;
    if (date.subYear() > 0)
        return fail(u"a part of a year has no days"_s);
    return twoDigits(date.day) && (fits(date.day.digits, 1, 31) || fail(u"there is no day %1"_s.arg(date.day.digits)));
}

bool EdtfParser::time(EdtfDateForm &date)
{
    if (!take(u'T'))
        return true;
    if (!date.day.isGiven() || date.isMasked() || date.qualifiers())
        return fail(u"a time needs a complete date without qualifiers"_s);
    const qsizetype from = m_at;
    if (!clock() || !shift())
        return false;
    date.time = m_text.sliced(from, m_at - from);
    return true;
}

// -1 unless two digits and no more are next.
int EdtfParser::twoDigitNumber()
{
    const QStringView digits = takeDigits(false);
    return digits.size() == 2 ? digits.toInt() : -1;
}

bool EdtfParser::clock()
{
    const int hour = twoDigitNumber();
    const bool firstColon = take(u':');
    const int minute = twoDigitNumber();
    const bool secondColon = take(u':');
    const int second = twoDigitNumber();
    if (!firstColon || !secondColon || hour < 0 || minute < 0 || second < 0)
        return fail(u"a time is written hh:mm:ss"_s);
    return (hour <= 23 && minute <= 59 && second <= 60) || fail(u"there is no such time"_s);
}

bool EdtfParser::shift()
{
    if (take(u'Z') || atEnd())
        return true;
    const bool west = take(u'-');
    if (!west && !take(u'+'))
        return fail(u"Z or a shift is expected"_s);
    const int hours = twoDigitNumber();
    const int minutes = take(u':') ? twoDigitNumber() : 0;
    if (hours < 0 || minutes < 0 || minutes > 59)
        return fail(u"a shift is written hh or hh:mm"_s);
    const int total = hours * 60 + minutes;
    return (total <= widestShift && !(west && total == 0)) || fail(u"there is no such shift"_s);
}

} // namespace dossier
