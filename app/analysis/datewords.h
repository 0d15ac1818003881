// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <deque>
#include <span>
#include <vector>

namespace dossier {

// What a word can do in a calendar expression. `value` below says which: the number of a month, a weekday (1 Monday),
// a season (1 spring), an ordinal, days from today …
enum class DateRole {
    Month,
    MonthShort, // needs a day or a year beside it; a full stop may follow
    CommonMonth, // a month that is a common word or a name too: needs more than a preposition
    Weekday,
    Weekdays, // several of one: two Sundays ago
    Season,
    Ordinal,
    Cardinal,
    DaySuffix, // glued to a number: 2nd, 1er
    Filler, // articles and "of", "month", "year" between an operator and its date
    Joiner, // the same, but between the parts of one date: 2 of May, aprile del 2019
    YearJoiner, // before the year only: 28 June in 2020
    MonthCue, // before a bare month
    YearCue, // before a bare year
    DayCue, // before a day and month in numbers: le 22/04
    Counted, // behind a number that is no year
    NoYear, // before a number that is no year: more than 2000
    Since,
    Until,
    After, // after March 2021: open from the next unit on
    Onward, // behind the first date: from 2019 onwards
    OnwardAtPause, // the same, but a common word unless the sentence pauses there or began with it: from 2019 on
    SinceCount, // before a number of units up to today: depuis deux ans
    LooksBack, // beside an "until" that looks back: teruggaat tot 2019
    Before,
    BeforeDay, // "before" when a day follows, else a word that says little (voor 30 juni, voor 2022)
    PastVerb, // behind a date that opens its sentence: what it tells is past
    Allotted, // in a sentence about what is planned or paid for a time: "for" rather than "before"
    About,
    Early,
    Mid,
    Late,
    Between,
    From,
    To,
    And,
    Or,
    Last,
    Next,
    This,
    Past, // turn behind the unit: mars dernier
    Coming,
    Quarter,
    Half, // of a year: a word of its own (semestre, Halbjahr)
    HalfOf, // first half of
    Decade, // before it: années 90
    DecadeSuffix, // behind it: 1990s, 90er
    DecadeName, // nineties
    Owner, // before a decade of a life: in her eighties
    Deictic, // today and its neighbours
    Every, // before a weekday that comes back
    Habit, // behind one: Friday nights
    Clock, // behind the number of an hour
    DayUnit, // units: 1 singular, 2 plural
    WeekUnit,
    MonthUnit,
    YearUnit,
    DecadeUnit,
    Ago, // behind: two years ago
    AgoBefore, // before: il y a deux ans, vor zwei Jahren
    Earlier, // behind, counted from what was said before
    Later,
    NextDay, // 1 the day after the one said before, 2 the day before it
    TodayPart, // 1 this morning to 4 tonight, 5 to 8 yesterday's, 9 to 12 tomorrow's
    PartOfDay, // 1 morning to 4 night
    DayOrdinal, // a day of the month as a word: twenty-ninth, ersten
    YearWord, // a year as one: duemiladiciotto
    WeekdayShort, // needs a date behind it
    WeekendUnit,
    WeekendCue, // before a weekend with no other word: over the
    SeasonCue, // before a season that its sentence puts in time: au printemps
    AfterNext, // behind a unit: the week after next
    WeekOf, // between a week and its day: la semaine du 10 avril
    InFuture, // before a count: dans deux ans
    InFutureTold, // the same where the sentence tells of what is to come: in two years
    FromNow, // behind it: two years from now
    AndHalf, // between a number and its unit, or behind them: two and a half years, deux ans et demi
    CardinalHalf, // a number and a half in one word, 1 one and a half: anderthalb
    WholeCount, // a number with its unit: 1 half a year, 2 a fortnight
    InAWeek, // behind a weekday: a week after the coming one
    CountAbout, // before a count: près de
    FollowBefore, // before a unit, counted from what was said: 1 the following, 2 the one before, 3 the same
    FollowBehind, // the same, behind it
    OfSomething, // behind "two days before" it says what it was before
    Feast, // its number
    FeastCue, // before one
    FeastNoun, // of one only with a capital: l'Ascension
    NightTo, // in der Nacht zum Sonntag
    PastUnit, // a word for last year, month, week or day: Vorjahr
    OrLater, // behind a date: 2018 or later
    Now, // behind the first date: between 22 January and now
    CenturyUnit, // behind its number: of the 18th century
    CenturyNumber, // a century's number in Roman figures
    CenturyName, // a century by name: Settecento is 18
    WeekBegins, // before its first day: w/c
    WeekNumber, // before the number of a week: week 31
    Strict, // "since" that is never to come: depuis
};

struct DateSense
{
    DateRole role;
    int value;
    qsizetype length; // in tokens
};

// A word, a number or a sign of a text.
struct DateToken
{
    enum Kind : quint8 { Word, Number, Sign };

    qsizetype start = 0;
    qsizetype end = 0;
    std::span<const DateSense> senses{}; // lives as long as the tokens it came with
    int number = -1; // capped at 99999999
    quint16 word = 0; // of the language's table; 0: not one of its words
    char16_t first = 0; // of a word its first letter in small, of a sign the sign, an apostrophe straight
    Kind kind = Sign;
    bool glued = false; // nothing between it and the token before
    bool capital = false;
    bool elided = false; // l'
    bool opaque = false; // within an address
    bool opens = false; // first of a sentence or line
    bool runsOn = false; // a word of a script without blanks: a figure beside it stands by itself

    qsizetype length() const { return end - start; }
    bool isSign(char16_t sign) const { return kind == Sign && first == sign; }
    bool isOneOf(QStringView signs) const { return kind == Sign && signs.contains(QChar(first)); }
    const DateSense *sense(DateRole role) const;
};

// The tokens of a text with what they can do.
struct DateTokens
{
    std::vector<DateToken> list;
    std::deque<std::vector<DateSense>> senses; // of words that go with those behind them: "il y a"
};

// The words of one language.
class DateWords
{
public:
    static const DateWords &of(const QString &language);

    bool isGerman() const { return m_language == QLatin1StringView("de"); }
    const QString &language() const { return m_language; }
    bool isEnglish() const { return m_language == QLatin1StringView("en"); }
    bool isDutch() const { return m_language == QLatin1StringView("nl"); }
    bool isFrench() const { return m_language == QLatin1StringView("fr"); }
    // Whether the language has one order of day and month in numbers. English has two.
    bool writesDayFirst() const { return !m_language.isEmpty() && !isEnglish(); }

    // Cuts a text into tokens and says what each can do.
    DateTokens tokens(const QString &text) const;
    quint16 the() const { return m_the; }

private:
    struct Entry
    {
        std::vector<quint16> others; // words behind the first
        DateRole role;
        int value;

        qsizetype length() const { return static_cast<qsizetype>(others.size()) + 1; }
    };
    struct WordEntries
    {
        QString word;
        std::vector<Entry> entries; // that begin with it, longest first
        std::vector<DateSense> senses; // of those of one word
        bool goesOn = false; // some have more words
    };
    // The upper half of the hash: a slot of eight bytes, so that the table stays in the cache.
    struct Slot
    {
        quint32 hash = 0;
        quint16 word = 0;
    };
    friend class DateLexer;

    explicit DateWords(const QString &language);
    void add(DateRole role, int value, const QString &text);
    void addNumbers();
    void addFeasts();
    void addCompounds();
    quint16 numberOf(const QString &word);
    void fillSlots();
    quint16 find(quint64 hash) const;
    void addSenses(DateTokens &tokens, size_t at) const;

    QString m_language;
    std::vector<WordEntries> m_words; // by number; the first is none
    QHash<QString, quint16> m_numbers; // of those words
    std::vector<Slot> m_slots; // open addressing by hash
    quint16 m_the = 0;
};

} // namespace dossier
