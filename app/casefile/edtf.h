// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <compare>
#include <limits>
#include <optional>

namespace dossier {

// A day as a Julian day number (QDate::toJulianDay), proleptic Gregorian calendar. The two ends stand for "no bound".
using Day = qint64;
inline constexpr Day daysBegin = std::numeric_limits<Day>::min(); // open or unknown to the past
inline constexpr Day daysEnd = std::numeric_limits<Day>::max(); // open or unknown to the future

// Both ends belong to it. Empty when latest < earliest.
struct DayBounds
{
    Day earliest = daysBegin;
    Day latest = daysEnd;

    constexpr bool isEmpty() const { return latest < earliest; }
    constexpr bool overlaps(DayBounds other) const { return earliest <= other.latest && other.earliest <= latest; }
    constexpr bool contains(DayBounds other) const { return earliest <= other.earliest && other.latest <= latest; }
    constexpr auto operator<=>(const DayBounds &) const = default;
};

enum class Precision { Unknown, Day, Month, Season, Quarter, Quadrimester, Half, Year, Decade, Century, Millennium };

// What kind of thing an EDTF string says.
enum class DateShape {
    Point, // one moment, known to `precision`: it happened at some time inside the bounds
    Span, // it lasted from one end to the other; either end may be open or unknown
    OneOf, // [a,b]: one of several moments
    AllOf, // {a,b}: each of several moments
};

enum class IntervalEnd { Given, Open, Unknown }; // `..` is open, an empty end is unknown

enum class Truth { No, Maybe, Yes };

// A date as ISO 8601-2:2019 Annex A (EDTF) writes it, levels 0 to 2. The string is the truth; bounds are its index.
// Seasons are whole months (spring is March to May; 29 to 32 southern), a wholly unspecified year has no bounds.
// A value is immutable and cheap to copy. Qualifiers (?, ~, %) never move bounds.
class Edtf
{
public:
    Edtf() = default; // null: no date

    // Error code Invalid, detail says what is wrong and at which character.
    static Result<Edtf> parse(QStringView text);
    static Edtf day(int year, int month, int day);
    static Edtf month(int year, int month);
    static Edtf year(int year);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; }
    int level() const { return m_level; } // 0, 1 or 2, the least level that has all it uses

    // Outer bounds: it lies, or lasted, somewhere within. Never earliest > latest.
    DayBounds bounds() const { return m_outer; }
    // For a span, the days on which it surely lasted; empty for points and sets, and when no day is sure. `A/..` was
    // surely going on at the end of A; of `../A`, which stands for "before A" too, nothing is sure.
    DayBounds innerBounds() const { return m_inner; }
    Precision precision() const { return m_precision; } // of the finest end for spans and sets
    DateShape shape() const { return m_shape; }
    bool isApproximate() const { return m_approximate; } // ~ or % anywhere
    bool isUncertain() const { return m_uncertain; } // ? or % anywhere
    IntervalEnd startEnd() const { return m_start; } // spans only
    IntervalEnd endEnd() const { return m_end; }
    // The bounds of the two ends of a span ([start bounds, end bounds]) or of each member of a set; a point's own.
    QList<DayBounds> parts() const { return m_parts; }
    // Of a set, the dates of a closed range one by one (its two ends when they cannot be counted or are more than 366);
    // the given ends of a span; itself for a point.
    QList<Edtf> members() const;

    bool operator==(const Edtf &other) const { return m_text == other.m_text; }

private:
    friend class EdtfReading;
    QString m_text;
    int m_level = 0;
    DayBounds m_outer;
    DayBounds m_inner{1, 0};
    Precision m_precision = Precision::Unknown;
    DateShape m_shape = DateShape::Point;
    IntervalEnd m_start = IntervalEnd::Given;
    IntervalEnd m_end = IntervalEnd::Given;
    bool m_approximate = false;
    bool m_uncertain = false;
    QList<DayBounds> m_parts;
};

// Three-valued relations over what two dates can mean.
Truth isBefore(const Edtf &a, const Edtf &b); // all of a is earlier than all of b
Truth isAfter(const Edtf &a, const Edtf &b);
Truth overlap(const Edtf &a, const Edtf &b); // they share a day

// "April 2019", "depuis 2021", "tussen 2021 en 2023": for people, in en, fr, nl, it or de (ISO 639-1; any other: en).
QString wording(const Edtf &date, const QString &language);

} // namespace dossier
