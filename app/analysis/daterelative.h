// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datefigures.h"

namespace dossier {

// Dates counted from the day of publication or from the date said before: hier, mardi soir, vorige week, two years ago.
class DateRelative : public DateFigures
{
public:
    using DateFigures::DateFigures;

protected:
    std::optional<DateAtom> deictic(qsizetype at) const;
    std::optional<DateAtom> partOfToday(qsizetype at) const;
    std::optional<DateAtom> nextDay(qsizetype at) const;
    std::optional<DateAtom> weekday(qsizetype at) const;
    std::optional<DateAtom> turnedUnit(qsizetype at) const;
    std::optional<DateAtom> ago(qsizetype at) const;
    std::optional<DateAtom> ahead(qsizetype at) const;
    std::optional<DateAtom> following(qsizetype at) const;
    std::optional<DateAtom> spanOfUnits(qsizetype at) const;
    std::optional<DateAtom> nightTo(qsizetype at) const;
    std::optional<DateAtom> unitWithTurn(qsizetype at) const;

private:
    qsizetype countedUnits(qsizetype at, DateFields &fields) const;
    std::optional<DateAtom> weeksAway(qsizetype at) const;
    bool isCapitalHabit(qsizetype at) const;
    bool goesOn(qsizetype end) const;
    void inWeek(DateAtom &found) const;
};

} // namespace dossier
