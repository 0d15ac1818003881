// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datewords.h"
#include "casefile/date.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace dossier {

enum class DateTurn { None, Last, Next, This };
enum class DateUnit { None, Day, Week, Month, Year, Decade };

// What the words of one date say, before anything is counted from the day of publication. Zero: not said.
struct DateFields
{
    int year = 0;
    int shortYear = -1; // two digits
    int month = 0;
    int day = 0;
    int subYear = 0; // EDTF 21 to 24, 33 to 36, 40, 41
    int decade = 0; // its first year
    int weekday = 0; // 1 Monday
    DateTurn turn = DateTurn::None;
    DateUnit unit = DateUnit::None; // with `turn`, or `count` of them back
    int count = 0; // of units; negative: later
    bool fromText = false; // counted from the date said before it
    bool needsText = false; // and nothing without one near by
    std::optional<int> offset{}; // days from publication
    bool orderUnknown = false; // day and month may be the other way round
    bool monthFirst = false; // of two numbers where one only can be the day
    bool slashed = false; // numbers parted by slashes or hyphens

    bool isDayOnly() const { return day > 0 && month == 0; }
};

struct DateAtom
{
    DateFields fields{};
    DatePart part = DatePart::None;
    bool about = false;
    qsizetype begin = 0; // tokens
    qsizetype end = 0;
    QString rule{};
};

// One date, or two that belong together.
struct DatePhrase
{
    enum Kind { Single, Interval, Since, Until, OneOf, After, Between };

    Kind kind = Single;
    QList<DateAtom> atoms;
    qsizetype begin = 0; // tokens
    qsizetype end = 0;
};

// Finds the calendar expressions in the tokens of a text: at each token the readings are tried from the one that says
// most (between … and …) to the one that says least (a bare year beside a word that calls for one).
class DateGrammar
{
public:
    DateGrammar(std::span<const DateToken> tokens, const DateWords &words) : m_words(words), m_tokens(tokens) { }

    QList<DatePhrase> phrases() const;

private:
    using Phrases = QList<DatePhrase>;
    struct Number
    {
        int value = 0;
        qsizetype end = 0;
    };
    struct Cue
    {
        bool given = false; // an operator stands before: a bare month or year is meant
        bool weak = false; // but one that goes with names too
    };

    bool has(qsizetype at, DateRole role) const;
    qsizetype after(qsizetype at, DateRole role) const; // `at` when the token does not have it
    bool isSign(qsizetype at, char16_t sign) const;
    bool isWord(qsizetype at) const;
    bool isNumber(qsizetype at) const;
    bool precededBy(qsizetype at, DateRole role) const;
    bool leftFree(qsizetype at, int chained = 0) const;
    bool isRangeDash(qsizetype at, int chained = 0) const;
    bool rightFree(qsizetype end) const;
    qsizetype skipFillers(qsizetype at) const;
    qsizetype dash(qsizetype at) const;

    Phrases phrasesAt(qsizetype at) const;
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
    static bool complete(DateAtom &first, DateAtom &second);

    std::optional<DateAtom> operand(qsizetype at, Cue cue) const;
    std::optional<DateAtom> modified(qsizetype at) const;
    bool isModifier(qsizetype at) const;
    DatePart takePart(qsizetype &at) const;
    std::optional<DateAtom> operandOrDay(qsizetype at) const;
    std::optional<DateAtom> dayAlone(qsizetype at) const;
    std::optional<DateAtom> atom(qsizetype at, Cue cue) const;
    std::optional<DateAtom> unitInPart(qsizetype from, qsizetype to) const;
    std::optional<DateAtom> filled(qsizetype at, Cue cue) const;

    std::optional<DateAtom> withWeekday(qsizetype at) const;
    std::optional<DateAtom> dayMonth(qsizetype at) const;
    std::optional<DateAtom> monthDay(qsizetype at) const;
    std::optional<DateAtom> monthYear(qsizetype at, Cue cue) const;
    std::optional<DateAtom> bareMonth(qsizetype at, Cue cue) const;
    std::optional<DateAtom> turnedMonth(qsizetype at) const;
    std::optional<DateAtom> season(qsizetype at) const;
    std::optional<DateAtom> partOfYear(qsizetype at) const;
    std::optional<DateAtom> decade(qsizetype at) const;
    std::optional<DateAtom> bareYear(qsizetype at, Cue cue) const;
    std::optional<DateAtom> yearFirst(qsizetype at) const;
    std::optional<DateAtom> dayAndMonthNumbers(qsizetype at) const;
    std::optional<DateAtom> yearLast(qsizetype at) const;
    std::optional<DateAtom> withoutYear(qsizetype at) const;
    std::optional<DateAtom> yearMonth(qsizetype at, Cue cue) const;
    std::optional<DateAtom> withSigns(qsizetype at) const;
    std::optional<DateAtom> deictic(qsizetype at) const;
    std::optional<DateAtom> partOfToday(qsizetype at) const;
    std::optional<DateAtom> nextDay(qsizetype at) const;
    std::optional<DateAtom> weekday(qsizetype at) const;
    std::optional<DateAtom> turnedUnit(qsizetype at) const;
    std::optional<DateAtom> ago(qsizetype at) const;

    Number signedNumber(qsizetype at, QStringView signs, int most) const;
    Number day(qsizetype at) const;
    Number month(qsizetype at) const;
    Number year(qsizetype at) const;
    Number yearBehind(qsizetype at) const;
    Number count(qsizetype at) const;
    Number ordinal(qsizetype at) const;
    Number quarterOrHalf(qsizetype at) const;
    DateUnit unit(qsizetype at) const;
    DateTurn turnBehind(qsizetype &at) const;
    bool turnedYear(qsizetype &at, DateFields &fields) const;
    bool isSingular(qsizetype at) const;
    DateTurn turnBefore(qsizetype at) const;
    DatePart partOfDay(qsizetype &at) const;
    bool isCommonWord(qsizetype at) const;
    bool yearHasContext(qsizetype at) const;
    qsizetype onwardEnd(qsizetype at, qsizetype begin) const;
    bool pausesAt(qsizetype at) const;
    bool saysBefore(qsizetype at, qsizetype end) const;
    bool isBracketed(qsizetype at) const;
    bool isGermanYear(qsizetype at) const;
    bool isCounted(qsizetype end) const;

    bool mayBegin(qsizetype at) const;

    // Asked by qsizetype, as the offsets of a text are.
    class Tokens
    {
    public:
        explicit Tokens(std::span<const DateToken> tokens) : m_tokens(tokens) { }
        qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
        const DateToken &at(qsizetype i) const { return m_tokens[static_cast<size_t>(i)]; }

    private:
        std::span<const DateToken> m_tokens;
    };

    const DateWords &m_words;
    Tokens m_tokens;
};

} // namespace dossier
