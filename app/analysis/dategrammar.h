// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datecalendar.h"

#include <QList>

#include <optional>

namespace dossier {

// One date, or two that belong together.
struct DatePhrase
{
    enum Kind { Single, Interval, Since, Until, OneOf, After, Between };

    Kind kind = Single;
    QList<DateAtom> atoms;
    qsizetype begin = 0; // tokens
    qsizetype end = 0;
    bool isBefore = false; // until: not in it
    bool isPast = false; // as the verb of its sentence tells
};

// Finds the calendar expressions in the tokens of a text: at each token the readings are tried from the one that says
// most (between … and …) to the one that says least (a bare year beside a word that calls for one).
class DateGrammar : private DateCalendar
{
public:
    using DateCalendar::DateCalendar;

    QList<DatePhrase> phrases() const;

private:
    using Phrases = QList<DatePhrase>;

    bool mayBegin(qsizetype at) const;
    Phrases phrasesAt(qsizetype at) const;
    std::optional<DatePhrase> numberedRange(qsizetype at) const;
    std::optional<DatePhrase> rangeInUnit(qsizetype at) const;
    std::optional<DatePhrase> shifted(qsizetype at) const;
    std::optional<DatePhrase> between(qsizetype at) const;
    std::optional<DatePhrase> fromTo(qsizetype at) const;
    std::optional<DatePhrase> onward(qsizetype at) const;
    std::optional<DatePhrase> since(qsizetype at) const;
    std::optional<DatePhrase> sinceCount(qsizetype at) const;
    std::optional<DatePhrase> until(qsizetype at) const;
    std::optional<DatePhrase> afterDate(qsizetype at) const;
    Phrases joined(qsizetype at) const;
    std::optional<DatePhrase> joinedPair(const DateAtom &first) const;
    Phrases listed(const DateAtom &first) const;
    std::optional<DateAtom> second(qsizetype at, const DateAtom &first) const;
    bool isStretchOfYears(const DateAtom &first, const DateAtom &last) const;
    std::optional<DateAtom> nowOrMonth(qsizetype at) const;
    std::optional<DateAtom> roundYear(qsizetype at) const;
    std::optional<DateAtom> monthAlone(qsizetype at) const;
    static bool complete(DateAtom &first, DateAtom &second);
    qsizetype onwardEnd(qsizetype at, qsizetype begin) const;
    bool saysBefore(qsizetype at, qsizetype end) const;

    std::optional<DateAtom> operand(qsizetype at, Cue cue) const;
    std::optional<DateAtom> modified(qsizetype at) const;
    bool isModifier(qsizetype at) const;
    DatePart takePart(qsizetype &at) const;
    std::optional<DateAtom> operandOrDay(qsizetype at) const;
    std::optional<DateAtom> dayAlone(qsizetype at) const;
    std::optional<DateAtom> atom(qsizetype at, Cue cue) const;
    std::optional<DateAtom> numbered(qsizetype at, Cue cue) const;
    std::optional<DateAtom> unitInPart(qsizetype from, qsizetype to) const;
    std::optional<DateAtom> filled(qsizetype at, Cue cue) const;
};

} // namespace dossier
