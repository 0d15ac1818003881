// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/daterelative.h"

namespace dossier {

// Dates by the names of the calendar: 2 March 2021, le 1er mai, lo scorso marzo, summer of 2019, T2 2022.
class DateCalendar : public DateRelative
{
public:
    using DateRelative::DateRelative;

protected:
    std::optional<DateAtom> withWeekday(qsizetype at) const;
    std::optional<DateAtom> dayMonth(qsizetype at) const;
    std::optional<DateAtom> monthDay(qsizetype at) const;
    std::optional<DateAtom> monthFirst(qsizetype at) const;
    std::optional<DateAtom> yearMonthDay(qsizetype at) const;
    std::optional<DateAtom> monthYear(qsizetype at, Cue cue) const;
    std::optional<DateAtom> turnedMonth(qsizetype at) const;
    std::optional<DateAtom> season(qsizetype at, Cue cue) const;
    std::optional<DateAtom> partOfYear(qsizetype at) const;
    std::optional<DateAtom> nth(qsizetype at) const;
    std::optional<DateAtom> dayOfMonth(qsizetype at, bool called) const;
    std::optional<DateAtom> weekOf(qsizetype at) const;
    std::optional<DateAtom> numberedWeek(qsizetype at, Cue cue) const;
    std::optional<DateAtom> numberedMonth(qsizetype at) const;
    std::optional<DateAtom> yearMonthName(qsizetype at, Cue cue) const;
    std::optional<DateAtom> dottedMonth(qsizetype at) const;
    std::optional<DateAtom> feast(qsizetype at) const;

private:
    std::optional<DateAtom> numberedWeekday(qsizetype at, qsizetype next) const;
    qsizetype dayBehindMonth(qsizetype at) const;
    std::optional<DateAtom> monthDayTurned(qsizetype at) const;
    bool beginsStretch(Number first) const;
    std::optional<DateAtom> smallMonth(qsizetype at) const;
    std::optional<DateAtom> numberedDay(qsizetype at, Number number) const;
    bool ofFeast(DateAtom &found) const;
    Number slashedDay(qsizetype at) const;
    Number spelledDay(qsizetype at) const;
    Number spelledCount(qsizetype at) const;
    Number dayAsWord(qsizetype at) const;
    std::optional<DateAtom> frame(qsizetype at, DateUnit inside) const;
    std::optional<DateAtom> lastQuarter(qsizetype at) const;
    bool theYear(qsizetype &at, DateFields &fields) const;
    bool turnBehindAt(qsizetype at) const;
    bool isQuarterAlone(qsizetype at, qsizetype end) const;
    std::optional<DateAtom> bareMonth(qsizetype at, Cue cue) const;
    Number quarterOrHalf(qsizetype at) const;
    bool turnedYear(qsizetype &at, DateFields &fields) const;
};

} // namespace dossier
