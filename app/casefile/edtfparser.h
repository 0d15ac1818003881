// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"

#include <QFlags>
#include <QList>
#include <QStringView>

namespace dossier {

// The form of an EDTF string (ISO 8601-2:2019 Annex A), before anything is counted. Views point into the text parsed.

enum class EdtfQualifier : quint8 { Uncertain = 1, Approximate = 2 }; // ? and ~; % is both
Q_DECLARE_FLAGS(EdtfQualifiers, EdtfQualifier)

// One component as written: digits, where X stands for any digit, and what qualifies it from either side.
struct EdtfComponent
{
    QStringView digits;
    EdtfQualifiers left;
    EdtfQualifiers right;

    bool isGiven() const { return !digits.isEmpty(); }
    bool isMasked() const { return digits.contains(u'X'); }
    bool isWhollyMasked() const { return isGiven() && digits.count(u'X') == digits.size(); }
    EdtfQualifiers qualifiers() const { return left | right; }
};

struct EdtfDateForm
{
    QStringView text;
    EdtfComponent year;
    bool negative = false;
    bool prefixed = false; // Y
    int exponent = -1; // of ten; -1: none written
    int significantDigits = 0; // 0: none written
    EdtfComponent month; // 01 to 12, or a sub-year code 21 to 41
    EdtfComponent day;
    QStringView time; // after the T
    qsizetype position = 0; // of its first character in the whole text

    bool isMasked() const { return year.isMasked() || month.isMasked() || day.isMasked(); }
    EdtfQualifiers qualifiers() const { return year.qualifiers() | month.qualifiers() | day.qualifiers(); }
    // 21 to 41 when the month field says a season, quarter, quadrimester or half; else 0.
    int subYear() const;
    // The year, held within ±edtfYearLimit. Only for a year without masks.
    qint64 yearNumber() const;
    // How many digits the year has, those of its exponent counted.
    qsizetype yearLength() const;
};

// Years farther from zero than this are valid, but have no day number of their own.
inline constexpr qint64 edtfYearLimit = 1'000'000'000'000'000;

// One end of an interval or one member of a set. `first` is absent for `..` and for an unknown end.
struct EdtfMemberForm
{
    std::optional<EdtfDateForm> first;
    std::optional<EdtfDateForm> last; // of a range a..b
    bool orBefore = false; // ..a
    bool orAfter = false; // a..
    bool open = false; // `..` alone: an open end of an interval
};

struct EdtfForm
{
    DateShape shape = DateShape::Point;
    QList<EdtfMemberForm> members; // one for a point, two for a span
};

// Longer texts are refused unread.
inline constexpr qsizetype edtfLengthLimit = 4096;

// Recursive descent over the grammar below; nothing but the form is checked here, and ranges that hold for any year
// (months, days up to 31, hours). Calendar days and order are for those who count (edtf.cpp).
//   text   = date [ "T" time ] | end "/" end | "[" list "]" | "{" list "}"
//   end    = "" | ".." | [ ".." ] date [ ".." ]
//   list   = member *( "," member )      member = ".." date | date [ ".." [ date ] ]
//   date   = q year q [ "-" q month q [ "-" q day q ] ]      q = [ "?" | "~" | "%" ]
//   year   = [ "-" ] 4digit [ "S" number ] | "Y" [ "-" ] digits [ "E" number ] [ "S" number ]
class EdtfParser
{
public:
    explicit EdtfParser(QStringView text) : m_text(text) { }
    Result<EdtfForm> parse();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    bool take(QChar c);
    bool takeDots();
    QStringView takeDigits(bool masks);
    int takeNumber(int largest);
    EdtfQualifiers takeQualifier();
    bool fail(const QString &what);

    bool form(EdtfForm &form);
    bool interval(EdtfForm &form);
    bool intervalEnd(EdtfMemberForm &end);
    bool set(EdtfForm &form, QChar close);
    bool member(EdtfMemberForm &member);
    bool setOrder(const EdtfForm &form);
    bool date(EdtfDateForm &date);
    bool year(EdtfDateForm &date);
    bool shortYear(EdtfDateForm &date);
    bool prefixedYear(EdtfDateForm &date);
    bool significantDigits(EdtfDateForm &date);
    bool twoDigits(EdtfComponent &component);
    bool month(EdtfDateForm &date);
    bool day(EdtfDateForm &date);
    bool time(EdtfDateForm &date);
    bool clock();
    bool shift();
    int twoDigitNumber();

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_error;
};

} // namespace dossier

Q_DECLARE_OPERATORS_FOR_FLAGS(dossier::EdtfQualifiers)
