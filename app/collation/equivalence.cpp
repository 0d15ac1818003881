// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/equivalence.h"

#include "collation/spelling.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1.0});
}

bool areAlike(const DayBounds &first, const DayBounds &second)
{
    return first == second || first.contains(second) || second.contains(first);
}

// Both ends are given: they say whether two such spans are one, since one may hold most of the other.
bool isFromTo(const Edtf &date)
{
    return date.shape() == DateShape::Span && date.startEnd() == IntervalEnd::Given
        && date.endEnd() == IntervalEnd::Given && date.parts().size() == 2;
}

bool haveEndsAlike(const Edtf &a, const Edtf &b)
{
    return areAlike(a.parts().at(0), b.parts().at(0)) && areAlike(a.parts().at(1), b.parts().at(1));
}

// "anni Ottanta": of which century they are is not in the words.
bool isDecadeInWords(const FoundDate &date)
{
    return date.rule.endsWith("decade"_L1)
        && std::ranges::count_if(date.wording, [](QChar c) { return c.isDigit(); }) < 4;
}

// What is not said is guessed: of which week a weekday is, of which year a day or a month, of which century a decade.
// Guesses may differ where the words do not.
bool differsByAGuess(const FoundDate &a, const FoundDate &b, const DayBounds &first, const DayBounds &second)
{
    const QDate one = QDate::fromJulianDay(first.earliest);
    const QDate other = QDate::fromJulianDay(second.earliest);
    if (isDecadeInWords(a) || isDecadeInWords(b))
        return a.rule == b.rule && (one.year() - other.year()) % 100 == 0;
    const QString rule = a.rule.section(u' ', -1);
    if (a.anchor.isEmpty() || b.anchor.isEmpty() || rule != b.rule.section(u' ', -1)
        || first.latest - first.earliest != second.latest - second.earliest)
        return false;
    constexpr Day week = 7;
    constexpr Day weekend = 2;
    if (rule == "weekday"_L1 || (rule == "unit"_L1 && first.latest - first.earliest + 1 == weekend))
        return std::abs(first.earliest - second.earliest) == week;
    if (rule != "day-month"_L1 && rule != "month"_L1)
        return false;
    return one.month() == other.month() && one.day() == other.day() && std::abs(one.year() - other.year()) == 1;
}

// A family name is copied, but for letters that another script has one of and for the ending of a case: by its
// consonants, since vowels are written in many ways.
bool isSameFamily(const QString &a, const QString &b)
{
    constexpr qsizetype longestEnding = 2;
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    return (longer.startsWith(shorter) && longer.size() - shorter.size() <= longestEnding)
        || familyKey(a) == familyKey(b);
}

// At any place: some languages say the family name first, and in German a noun may seem to go on with it.
bool hasFamily(const QStringList &words, const QString &family)
{
    return std::ranges::any_of(words, [&family](const QString &word) { return isSameFamily(word, family); });
}

} // namespace

QString familyKey(const QString &name)
{
    QString left;
    for (const QChar c : transcribedAlike(name)) {
        if (!u"aeiou"_s.contains(c) && (left.isEmpty() || left.back() != c))
            left.append(c);
    }
    return left;
}

bool isSameNumber(const FoundNumber &a, const FoundNumber &b)
{
    const bool isClockA = a.kind == NumberKind::Clock;
    const bool isClockB = b.kind == NumberKind::Clock;
    if (isClockA && isClockB)
        return isNear(std::fmod(a.value, 720), std::fmod(b.value, 720));
    if (isClockA != isClockB)
        return isNear((isClockA ? a : b).value / 60, (isClockA ? b : a).value);
    return isNear(a.value, b.value);
}

DayBounds givenBounds(const Edtf &date)
{
    const bool isHalf = date.shape() == DateShape::Span && date.parts().size() == 2
        && (date.startEnd() == IntervalEnd::Given) != (date.endEnd() == IntervalEnd::Given);
    return isHalf ? date.parts().at(date.startEnd() == IntervalEnd::Given ? 0 : 1) : date.bounds();
}

bool isSameDate(const FoundDate &a, const FoundDate &b)
{
    if (isFromTo(a.edtf) && isFromTo(b.edtf))
        return haveEndsAlike(a.edtf, b.edtf) || differsByAGuess(a, b, a.edtf.bounds(), b.edtf.bounds());
    const DayBounds first = givenBounds(a.edtf);
    const DayBounds second = givenBounds(b.edtf);
    return areAlike(first, second) || differsByAGuess(a, b, first, second);
}

bool differsAtOneEnd(const FoundDate &a, const FoundDate &b)
{
    if (!isFromTo(a.edtf) || !isFromTo(b.edtf) || isSameDate(a, b))
        return false;
    return areAlike(a.edtf.parts().at(0), b.edtf.parts().at(0)) || areAlike(a.edtf.parts().at(1), b.edtf.parts().at(1));
}

bool isSpelledOut(const FoundDate &date)
{
    return date.anchor.isEmpty() || date.rule.endsWith("day-month"_L1);
}

bool hangsOnAnother(const FoundDate &a, const FoundDate &b)
{
    if (isSpelledOut(a) && isSpelledOut(b))
        return false;
    return !a.anchor.isEmpty() && !b.anchor.isEmpty() && a.anchor != b.anchor;
}

bool isWordAlike(const QString &a, const QString &b)
{
    constexpr qsizetype enough = 4; // letters, with which names begin that are inflected or written otherwise
    if (a == b)
        return true;
    if (std::min(a.size(), b.size()) < enough || std::abs(a.size() - b.size()) > 3)
        return false;
    return spokenAlike(a).left(enough - 1) == spokenAlike(b).left(enough - 1);
}

bool isOtherSpelling(const QString &a, const QString &b)
{
    return !a.startsWith(b) && !b.startsWith(a) && isSameFamily(a, b);
}

bool isMangled(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype longest = 4; // letters that differ
    if (a == b || std::min(a.size(), b.size()) < shortest || transcribedAlike(a) == transcribedAlike(b))
        return false;
    qsizetype before = 0;
    while (before < std::min(a.size(), b.size()) && a.at(before) == b.at(before))
        ++before;
    qsizetype behind = 0;
    while (behind < std::min(a.size(), b.size()) - before && a.at(a.size() - 1 - behind) == b.at(b.size() - 1 - behind))
        ++behind;
    const QStringView one = QStringView(a).sliced(before, a.size() - before - behind);
    const QStringView other = QStringView(b).sliced(before, b.size() - before - behind);
    const bool isEnding = behind == 0 && (one.isEmpty() || other.isEmpty());
    if (before + behind < longest || std::max(one.size(), other.size()) > longest || isEnding)
        return false;
    const auto isConsonant = [](QChar c) { return !u"aeiouyjh"_s.contains(c); };
    if (std::ranges::none_of(one, isConsonant) && std::ranges::none_of(other, isConsonant))
        return false;
    static const QStringList alike{u"sz"_s, u"vw"_s, u"ck"_s, u"fv"_s, u"g"_s, u"t"_s, u"k"_s}; // of other scripts
    QString letters = one.toString() + other.toString();
    std::ranges::sort(letters);
    return !alike.contains(letters);
}

bool isMangledPerson(const CheckedName &a, const CheckedName &b)
{
    return a.words.size() > 1 && b.words.size() > 1 && a.words.constFirst() == b.words.constFirst()
        && isMangled(a.words.constLast(), b.words.constLast());
}

bool isSameName(const CheckedName &a, const CheckedName &b)
{
    if (a.entity && a.entity == b.entity)
        return true;
    const bool areWholePersons =
        a.type == EntityType::Person && b.type == EntityType::Person && a.words.size() > 1 && b.words.size() > 1;
    if (areWholePersons) // by their family names: many share a given one
        return hasFamily(a.words, b.words.constLast()) || hasFamily(b.words, a.words.constLast());
    return std::ranges::any_of(a.words, [&b](const QString &word) {
        return std::ranges::any_of(b.words, [&word](const QString &other) { return isWordAlike(word, other); });
    });
}

} // namespace dossier
