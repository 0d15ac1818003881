// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace dossier {

// How what was found compares with labels.
struct Score
{
    qint64 right = 0;
    qint64 found = 0;
    qint64 wanted = 0;
    std::optional<qint64> rightOfFound = {}; // where several that were found can be the same one that is wanted

    double precision() const
    {
        return found > 0 ? static_cast<double>(rightOfFound.value_or(right)) / static_cast<double>(found) : 0;
    }
    double recall() const { return wanted > 0 ? static_cast<double>(right) / static_cast<double>(wanted) : 0; }
    double f1() const // harmonic mean of the two
    {
        const double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
    Score &operator+=(const Score &other)
    {
        if (rightOfFound || other.rightOfFound)
            rightOfFound = rightOfFound.value_or(right) + other.rightOfFound.value_or(other.right);
        right += other.right;
        found += other.found;
        wanted += other.wanted;
        return *this;
    }
};

// A line of the table.
struct Measured
{
    // What the bound is for. Of a count, which is what was found, it is the most.
    enum class By { F1, Recall, Count };

    QString part; // "passages", "dates" …
    QString language; // ISO 639-1, "" for all or none
    Score score;
    By by = By::F1;
    std::optional<double> least; // the project's own bound
    QString others; // figures of other tools on the same or like material

    double value() const
    {
        if (by == By::Count)
            return static_cast<double>(score.found);
        return by == By::F1 ? score.f1() : score.recall();
    }
    bool holds() const
    {
        if (by == By::Count)
            return !least || value() <= *least;
        return !least || value() >= *least - 0.0005; // bounds have three digits
    }
};

// One to one, in order of start: spans that share a character.
template <typename Pairing> void pairOverlapping(const QList<Span> &wanted, const QList<Span> &found, Pairing pair)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        while (at < found.size() && found.at(at).end <= wanted.at(i).start)
            ++at;
        if (at < found.size() && found.at(at).overlaps(wanted.at(i))) {
            pair(i, at);
            ++at;
        }
    }
}

} // namespace dossier
