// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datewords.h"
#include "casefile/date.h"

#include <QString>

#include <optional>
#include <span>

namespace dossier {

// What the words say of the side: the last one, the next one, this one. The tense of a sentence says less: back to
// today or ahead from today.
enum class DateTurn { None, Last, Next, This, Back, Ahead };
enum class DateUnit { None, Day, Week, Weekend, Month, Quarter, Year, Decade };

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
    int feast = 0; // its number
    int nth = 0; // weekday, week or weekend of a month or year; -1 the last
    int weekdayInside = 0; // the day of that week
    DateUnit inside = DateUnit::None; // the nth week or weekend, or that of a day
    DateTurn turn = DateTurn::None;
    int turns = 1; // the one after the next: 2
    bool needsSide = false; // nothing where neither words nor tense say on which side it is
    bool needsAhead = false; // nothing where the tense is not that of what is to come
    bool inAWeek = false; // the weekday a week behind the coming one
    bool isNightTo = false; // from the day before the weekday to it
    bool sureSide = false; // the side is that of a word, even where it is not the nearest
    DateUnit unit = DateUnit::None; // with `turn`, or `count` of them back
    int shift = 0; // of it, days or weeks behind the day that is said; before it: negative
    DateUnit shiftUnit = DateUnit::None;
    int span = 0; // so many units together: the last three weeks
    int count = 0; // of units; negative: later
    int months = 0; // and as many months
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

// Asks the tokens of a text what stands where, and reads the pieces of dates: days, months, years, counts, units.
// Positions are those of tokens, and may be outside.
class DateScan
{
public:
    DateScan(std::span<const DateToken> tokens, const DateWords &words) : m_words(words), m_tokens(tokens) { }

protected:
    struct Number
    {
        int value = 0; // 0: none
        qsizetype end = 0;
    };
    struct Cue
    {
        bool given = false; // an operator stands before: a bare month or year is meant
        bool weak = false; // but one that goes with names too
        bool isShort = false; // a month may be shortened
    };
    static constexpr int firstYear = 1000; // beside a month
    static constexpr int lastYear = 2999;

    static constexpr int lastPlausible = 2099;

    // Whether a year can stand without a month.
    static bool isPlausible(int year);
    // Which of two readings goes farther.
    static void keepLonger(std::optional<DateAtom> &best, std::optional<DateAtom> &&other);

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
    bool pausesAt(qsizetype at) const;

    Number day(qsizetype at) const;
    Number month(qsizetype at) const;
    Number year(qsizetype at) const;
    Number yearBehind(qsizetype at) const;
    Number count(qsizetype at) const;
    Number ordinal(qsizetype at) const;
    DateUnit unit(qsizetype at) const;
    qsizetype unitEnd(qsizetype at) const;
    bool isSingular(qsizetype at) const;
    DateTurn turnBehind(qsizetype &at) const;
    DateTurn turnBefore(qsizetype at) const;
    qsizetype turnEnd(qsizetype at) const; // of the words of `turnBefore`
    int turnsBefore(qsizetype at) const;
    bool saysOf(qsizetype end) const;
    DatePart partOfDay(qsizetype &at) const;
    bool isCommonWord(qsizetype at) const;
    bool isCounted(qsizetype end) const;
    bool isBracketed(qsizetype at) const;

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
