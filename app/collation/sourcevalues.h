// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/checkedside.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>

namespace dossier {

// All numbers, dates and words of a source, to ask what a summary says rests on. Each question takes about the same
// time, however long the source is.
class SourceValues
{
public:
    SourceValues(const CheckedSide &source, const Edtf &published);

    enum class Support {
        None,
        Coarse, // a longer stretch of time that the date lies in
        Full, // a time as short or shorter
    };
    Support supportOf(const FoundDate &date) const;

    // The same by value, also in a date or a code; the same share as a fraction or in per cent; a clock time not far
    // away.
    bool has(const FoundNumber &number) const;
    // A more exact one of which it may be the rounding.
    bool hasMoreExact(double number) const;

    // A folded family name, also inflected or transcribed otherwise.
    bool hasFamily(const QString &name) const;

private:
    // Stretches of time about as long as one another.
    struct Stretches
    {
        QList<DayBounds> sorted; // by their beginnings
        QList<Day> latest; // of all up to here

        void index();
        bool overlap(DayBounds bounds) const;
    };

    void addDate(const Edtf &date);
    void addNumber(const FoundNumber &number);
    void addWord(const QString &word);
    bool hasBetween(const QList<double> &values, double least, double most) const;

    std::array<Stretches, 6> m_stretches; // from the shortest
    QSet<QString> m_yearless; // months of dates whose year is not known, as EDTF has them: "-05"
    QList<double> m_numbers; // sorted
    QList<double> m_shares; // of one
    QList<double> m_clocks; // minutes of half a day
    QSet<QString> m_figures;
    QSet<QString> m_words;
    QSet<QString> m_shortened; // without an ending
    QSet<QString> m_familyKeys;
};

// Rounded up or down. Small numbers are not.
bool isRounding(double number, double exact);

// Whether the date says its year, or has one by reading.
bool hasBounds(const FoundDate &date);

// About as fine as one another: both days, both months.
bool isAsFine(const FoundDate &a, const FoundDate &b);

} // namespace dossier
