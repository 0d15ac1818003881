// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datescan.h"

#include <QStringView>

namespace dossier {

// Dates in figures: 2021-03-02, 25/03/21, 2021年3月2日; bare years and decades.
class DateFigures : public DateScan
{
public:
    using DateScan::DateScan;

protected:
    std::optional<DateAtom> yearFirst(qsizetype at) const;
    std::optional<DateAtom> yearLast(qsizetype at, bool joined = false) const;
    std::optional<DateAtom> withoutYear(qsizetype at) const;
    std::optional<DateAtom> spaced(qsizetype at) const;
    std::optional<DateAtom> dayAndMonthNumbers(qsizetype at, bool joined = false) const;
    std::optional<DateAtom> yearMonth(qsizetype at, Cue cue) const;
    std::optional<DateAtom> withSigns(qsizetype at) const;
    std::optional<DateAtom> bareYear(qsizetype at, Cue cue) const;
    std::optional<DateAtom> spelledYear(qsizetype at, Cue cue) const;
    std::optional<DateAtom> decade(qsizetype at) const;

private:
    Number centuryBehind(qsizetype at) const;
    bool isPadded(qsizetype at) const;
    bool saysShortYear(qsizetype at) const;
    bool standsAlone(qsizetype at) const;
    Number signedNumber(qsizetype at, QStringView signs, int most) const;
    bool isOldYear(qsizetype at, Cue cue) const;
    bool yearHasContext(qsizetype at) const;
    bool isGermanYear(qsizetype at) const;
    bool isAge(qsizetype at) const;
};

} // namespace dossier
