// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// What a word can do in a calendar expression. `value` below says which: the number of a month, a weekday (1 Monday),
// a season (1 spring), an ordinal, days from today …
enum class DateRole {
    Month,
    MonthShort, // needs a day or a year beside it; a full stop may follow
    CommonMonth, // a month that is a common word or a name too: needs more than a preposition
    Weekday,
    Season,
    Ordinal,
    Cardinal,
    DaySuffix, // glued to a number: 2nd, 1er
    Filler, // articles and "of", "month", "year" between an operator and its date
    Joiner, // the same, but between the parts of one date: 2 of May, aprile del 2019
    MonthCue, // before a bare month
    YearCue, // before a bare year
    DayCue, // before a day and month in numbers: le 22/04
    Counted, // behind a number that is no year
    NoYear, // before a number that is no year: more than 2000
    Since,
    Until,
    LooksBack, // beside an "until" that looks back: teruggaat tot 2019
    Before,
    BeforeDay, // "before" when a day follows, else a word that says little (voor 30 juni, voor 2022)
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
    Deictic, // today and its neighbours
    Every, // before a weekday that comes back
    Clock, // behind the number of an hour
    DayUnit, // units: 1 singular, 2 plural
    WeekUnit,
    MonthUnit,
    YearUnit,
    Ago, // behind: two years ago
    AgoBefore, // before: il y a deux ans, vor zwei Jahren
    Earlier, // behind, counted from what was said before
    PartOfDay, // 1 morning to 4 night
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
    enum Kind { Word, Number, Sign };

    Kind kind = Sign;
    qsizetype start = 0;
    qsizetype end = 0;
    QString word; // lower case, straight apostrophe; an elided word keeps its own: l'
    int number = -1; // capped at 99999999
    bool glued = false; // nothing between it and the token before
    bool capital = false;
    bool opaque = false; // within an address
    bool opens = false; // first of a sentence or line
    QList<DateSense> senses;

    qsizetype length() const { return end - start; }
    bool isSign(char16_t sign) const { return kind == Sign && word == QChar(sign); }
    const DateSense *sense(DateRole role) const;
};

// The words of one language, longest first where several begin alike.
class DateWords
{
public:
    static const DateWords &of(const QString &language);

    bool isGerman() const { return m_language == QLatin1StringView("de"); }
    bool isEnglish() const { return m_language == QLatin1StringView("en"); }
    bool isFrench() const { return m_language == QLatin1StringView("fr"); }

    // Cuts a text into tokens and says what each can do.
    QList<DateToken> tokens(const QString &text) const;

private:
    struct Entry
    {
        QStringList words;
        DateRole role;
        int value;
    };

    explicit DateWords(const QString &language);
    void add(DateRole role, int value, const QString &text);
    void addCompound(DateToken &token) const;
    void addSenses(QList<DateToken> &tokens, qsizetype at) const;

    QString m_language;
    QHash<QString, QList<Entry>> m_entries; // by first word
};

} // namespace dossier
