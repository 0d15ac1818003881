// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datescan.h"
#include "casefile/edtf.h"

#include <QDate>
#include <QString>

#include <functional>

namespace dossier {

enum class NumberOrder { Unknown, DayFirst, MonthFirst };

// What a date came to.
struct ReadDate
{
    QString edtf; // empty: cannot be told
    bool anchored = false;
    bool approximate = false;
};

// Counts from a day what the words of a date leave open: from that of publication, or from one said before.
class DateReading
{
public:
    DateReading(const Edtf &anchor, NumberOrder order);

    ReadDate read(const DateFields &fields) const;

private:
    static ReadDate day(QDate date, bool anchored);
    static ReadDate monthOf(int index);
    static ReadDate about(QDate date);
    static ReadDate week(QDate inside);
    static ReadDate weekendOf(QDate saturday);

    int yearOf(const DateFields &fields) const;
    ReadDate readShortYear(DateFields fields) const;
    ReadDate readDay(const DateFields &fields) const;
    ReadDate readEitherWay(const DateFields &fields) const;
    ReadDate readShifted(DateFields fields) const;
    ReadDate readNumberedWeekday(const DateFields &fields) const;
    ReadDate readSpan(const DateFields &fields) const;
    ReadDate readDayOfMonth(const DateFields &fields) const;
    ReadDate readMonth(const DateFields &fields) const;
    ReadDate readSubYear(const DateFields &fields) const;
    ReadDate readFeast(const DateFields &fields) const;
    ReadDate readNth(const DateFields &fields) const;
    ReadDate readAround(const DateFields &fields) const;
    ReadDate readWeekday(const DateFields &fields) const;
    ReadDate readCountedWeekday(const DateFields &fields) const;
    ReadDate readAgo(const DateFields &fields) const;
    ReadDate readUnit(const DateFields &fields) const;
    ReadDate readWeekend(const DateFields &fields) const;
    QDate nearestDay(const DateFields &fields, const std::function<QDate(int)> &inYear) const;

    NumberOrder m_order;
    QDate m_near; // the anchor, or the middle of what is known of it
    QDate m_day; // only when it is known to the day
    bool m_isMonth = false; // it is known to the month
};

} // namespace dossier
