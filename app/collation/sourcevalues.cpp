// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sourcevalues.h"

#include "collation/equivalence.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr Day longest[]{2, 8, 31, 92, 366}; // days: of each kind of stretches but the last
constexpr qsizetype longestEnding = 2;
constexpr double smallestRounded = 20;
constexpr double halfDay = 720; // minutes

bool isBounded(DayBounds bounds)
{
    return bounds.earliest != daysBegin && bounds.latest != daysEnd;
}

size_t kindOf(DayBounds bounds)
{
    const Day days = bounds.latest - bounds.earliest + 1;
    return static_cast<size_t>(std::ranges::lower_bound(longest, days) - std::ranges::begin(longest));
}

// "-05" of "XXXX-05-03".
QString monthOf(const Edtf &date)
{
    constexpr qsizetype year = 4;
    constexpr qsizetype month = 3;
    return date.toString().mid(year, month);
}

// What the last figure of a number counts that is not nought: 1000 of 45,000.
double unitOf(double number)
{
    double unit = 1;
    constexpr int most = 15;
    for (int i = 0; i < most && std::abs(std::remainder(number, unit * 10)) < 1e-6 * unit; ++i)
        unit *= 10;
    constexpr int decimals = 4;
    for (int i = 0; i < decimals && std::abs(std::remainder(number, unit)) > 1e-6 * unit; ++i)
        unit /= 10;
    return unit;
}

} // namespace

void SourceValues::Stretches::index()
{
    std::ranges::sort(sorted);
    Day last = daysBegin;
    for (const DayBounds &bounds : std::as_const(sorted)) {
        last = std::max(last, bounds.latest);
        latest.append(last);
    }
}

bool SourceValues::Stretches::overlap(DayBounds bounds) const
{
    const auto behind = std::ranges::upper_bound(sorted, bounds.latest, {}, &DayBounds::earliest);
    return behind != sorted.begin() && latest.at(behind - sorted.begin() - 1) >= bounds.earliest;
}

SourceValues::SourceValues(const CheckedSide &source, const Edtf &published)
{
    for (const CheckedPassage &passage : source.said()) {
        m_figures += passage.figures;
        for (const FoundDate &date : passage.dates)
            addDate(date.edtf);
        for (const FoundNumber &number : passage.numbers)
            addNumber(number);
        for (const QString &word : checkedWords(source.characters(passage.span)))
            addWord(word);
    }
    if (!published.isNull())
        addDate(published);
    for (Stretches &stretches : m_stretches)
        stretches.index();
    for (QList<double> *values : {&m_numbers, &m_shares, &m_clocks})
        std::ranges::sort(*values);
}

void SourceValues::addDate(const Edtf &date)
{
    const DayBounds bounds = givenBounds(date);
    if (isBounded(bounds))
        m_stretches.at(kindOf(bounds)).sorted.append(bounds);
    else
        m_yearless.insert(monthOf(date));
}

void SourceValues::addNumber(const FoundNumber &number)
{
    if (number.kind == NumberKind::Clock) {
        m_clocks.append(std::fmod(number.value, halfDay));
        return;
    }
    m_numbers.append(number.value);
    if (number.kind == NumberKind::Percentage)
        m_shares.append(number.value / 100);
    else if (number.value < 1)
        m_shares.append(number.value);
    else if (number.value <= halfDay / 60)
        m_clocks.append(std::fmod(number.value * 60, halfDay));
}

void SourceValues::addWord(const QString &word)
{
    if (m_words.contains(word))
        return;
    m_words.insert(word);
    for (qsizetype ending = 1; ending <= longestEnding && word.size() > ending + longestEnding; ++ending)
        m_shortened.insert(word.chopped(ending));
    m_familyKeys.insert(familyKey(word));
}

SourceValues::Support SourceValues::supportOf(const FoundDate &date) const
{
    const DayBounds bounds = givenBounds(date.edtf);
    if (!isBounded(bounds) || m_yearless.contains(monthOf(date.edtf)))
        return Support::Full;
    if (m_figures.contains(date.edtf.toString()))
        return Support::Full; // a year that the source does not make clear to be one
    const size_t kind = kindOf(bounds);
    for (size_t i = 0; i < m_stretches.size(); ++i) {
        if (m_stretches.at(i).overlap(bounds))
            return i <= kind ? Support::Full : Support::Coarse;
    }
    return Support::None;
}

bool SourceValues::hasBetween(const QList<double> &values, double least, double most) const
{
    const auto first = std::ranges::lower_bound(values, least);
    return first != values.end() && *first <= most;
}

bool SourceValues::has(const FoundNumber &number) const
{
    const double value = number.value;
    if (number.kind == NumberKind::Clock) {
        constexpr double near = 30;
        const double clock = std::fmod(value, halfDay);
        return hasBetween(m_clocks, clock - near, clock + near)
            || hasBetween(m_clocks, clock - near + halfDay, clock + near + halfDay)
            || hasBetween(m_clocks, clock - near - halfDay, clock + near - halfDay);
    }
    constexpr double share = 0.05; // "almost half": 47 per cent
    const bool isShare = number.kind == NumberKind::Percentage || value < 1;
    const double part = number.kind == NumberKind::Percentage ? value / 100 : value;
    const double blur = value < 1 ? share : 1e-9;
    const double tiny = 1e-9 * std::max(1.0, std::abs(value));
    return hasBetween(m_numbers, value - tiny, value + tiny) || m_figures.contains(QString::number(value, 'f', 0))
        || (isShare && hasBetween(m_shares, part - blur, part + blur));
}

bool isRounding(double number, double exact)
{
    constexpr double farthest = 0.2; // of the more exact one
    const double unit = unitOf(number);
    return number >= smallestRounded && std::abs(exact - number) <= std::min(unit, farthest * exact)
        && unitOf(exact) < unit;
}

bool SourceValues::hasMoreExact(double number) const
{
    constexpr qsizetype most = 100; // more numbers so near one another make a table
    if (number < smallestRounded)
        return false;
    const double unit = unitOf(number);
    qsizetype seen = 0;
    for (auto value = std::ranges::lower_bound(m_numbers, number - unit);
        value != m_numbers.end() && *value <= number + unit; ++value) {
        if (++seen > most || isRounding(number, *value))
            return true;
    }
    return false;
}

bool SourceValues::hasFamily(const QString &name) const
{
    if (m_words.contains(name) || m_shortened.contains(name) || m_familyKeys.contains(familyKey(name)))
        return true;
    for (qsizetype ending = 1; ending <= longestEnding && name.size() > ending + longestEnding; ++ending) {
        if (m_words.contains(name.chopped(ending)))
            return true;
    }
    return false;
}

bool hasBounds(const FoundDate &date)
{
    return isBounded(givenBounds(date.edtf));
}

bool isAsFine(const FoundDate &a, const FoundDate &b)
{
    return hasBounds(a) && hasBounds(b) && kindOf(givenBounds(a.edtf)) == kindOf(givenBounds(b.edtf));
}

} // namespace dossier
