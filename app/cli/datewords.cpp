// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/datewords.h"

#include <QDate>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dossier {

QString precisionWord(Precision precision)
{
    switch (precision) {
    case Precision::Unknown:
        return {};
    case Precision::Day:
        return u"day"_s;
    case Precision::Month:
        return u"month"_s;
    case Precision::Season:
        return u"season"_s;
    case Precision::Quarter:
        return u"quarter"_s;
    case Precision::Quadrimester:
        return u"quadrimester"_s;
    case Precision::Half:
        return u"half"_s;
    case Precision::Year:
        return u"year"_s;
    case Precision::Decade:
        return u"decade"_s;
    case Precision::Century:
        return u"century"_s;
    case Precision::Millennium:
        return u"millennium"_s;
    }
    return {};
}

QString dayWord(Day day)
{
    if (day == daysBegin || day == daysEnd)
        return {};
    const QDate date = QDate::fromJulianDay(day);
    const int year = date.year() < 0 ? date.year() + 1 : date.year(); // QDate has no year 0
    const QString sign = year < 0 ? u"-"_s : QString();
    return sign
        + u"%1-%2-%3"_s.arg(std::abs(year), 4, 10, '0'_L1)
              .arg(date.month(), 2, 10, '0'_L1)
              .arg(date.day(), 2, 10, '0'_L1);
}

} // namespace dossier
