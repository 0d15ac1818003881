// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/placing.h"

#include <QList>
#include <algorithm>
#include <vector>

namespace dossier {

namespace {

constexpr qsizetype shortestFuzzy = 12; // units; shorter words are found anywhere
constexpr double floor = 0.75; // of the characters the same
constexpr double margin = 0.1; // better than the next best place
constexpr qsizetype clearContext = 6; // units of surroundings more than the next best place has
constexpr qsizetype farthest = 20000; // units around the expected place that are searched for nearly the same words

// Blanks are blanks, however lines were broken.
QChar plain(QChar c)
{
    return c.isSpace() ? QChar(u' ') : c;
}

// For each unit how many before it, and itself, are the beginning of the words again.
std::vector<qsizetype> repeats(const QString &words)
{
    std::vector<qsizetype> repeated(static_cast<size_t>(words.size()), 0);
    qsizetype length = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        while (length > 0 && plain(words.at(i)) != plain(words.at(length)))
            length = repeated[static_cast<size_t>(length - 1)];
        length += plain(words.at(i)) == plain(words.at(length)) ? 1 : 0;
        repeated[static_cast<size_t>(i)] = length;
    }
    return repeated;
}

// Where the words stand, one upon another too, in a time that does not hang on what they repeat: Knuth, Morris and
// Pratt, Fast Pattern Matching in Strings, 1977.
QList<qsizetype> occurrences(const QString &text, const QString &words)
{
    QList<qsizetype> places;
    const std::vector<qsizetype> repeated = repeats(words);
    qsizetype length = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = plain(text.at(at));
        while (length > 0 && (length == words.size() || unit != plain(words.at(length))))
            length = repeated[static_cast<size_t>(length - 1)];
        length += unit == plain(words.at(length)) ? 1 : 0;
        if (length == words.size())
            places.append(at + 1 - length);
    }
    return places;
}

// How many units before and after the place are those of the quotation.
qsizetype sharedContext(const QString &text, qsizetype start, const Quote &quote)
{
    qsizetype before = 0;
    while (before < quote.prefix.size() && before < start
        && plain(text.at(start - before - 1)) == plain(quote.prefix.at(quote.prefix.size() - before - 1)))
        ++before;
    const qsizetype end = start + quote.words.size();
    qsizetype after = 0;
    while (after < quote.suffix.size() && end + after < text.size()
        && plain(text.at(end + after)) == plain(quote.suffix.at(after)))
        ++after;
    return before + after;
}

std::optional<qsizetype> exactPlace(const Quote &quote, const QString &before, Span at, const QString &now)
{
    const QList<qsizetype> places = occurrences(now, quote.words);
    if (places.size() <= 1)
        return places.isEmpty() ? std::nullopt : std::optional<qsizetype>(places.constFirst());
    qsizetype best = -1;
    qsizetype bestContext = -1;
    qsizetype nextContext = -1;
    for (const qsizetype place : places) {
        const qsizetype context = sharedContext(now, place, quote);
        if (context > bestContext) {
            nextContext = std::exchange(bestContext, context);
            best = place;
        } else {
            nextContext = std::max(nextContext, context);
        }
    }
    if (bestContext - nextContext >= clearContext)
        return best;
    // As often as before: the third stays the third.
    const QList<qsizetype> old = occurrences(before, quote.words);
    const qsizetype order = old.indexOf(at.start);
    if (order >= 0 && old.size() == places.size())
        return places.at(order);
    return std::nullopt;
}

struct Match
{
    qsizetype start = 0;
    qsizetype end = 0;
    int distance = 0;
};

// For every end in `text` the nearest stretch that ends there: Sellers' algorithm, a column for each unit of the text.
std::vector<Match> matches(QStringView text, const QString &words)
{
    const auto length = static_cast<size_t>(words.size());
    std::vector<int> distance(length + 1);
    std::vector<qsizetype> start(length + 1, 0);
    for (size_t i = 0; i <= length; ++i)
        distance[i] = static_cast<int>(i);
    std::vector<Match> found;
    found.reserve(static_cast<size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        int diagonal = distance[0];
        qsizetype diagonalStart = start[0];
        distance[0] = 0; // may begin anywhere
        start[0] = at + 1;
        for (size_t i = 1; i <= length; ++i) {
            const int replaced =
                diagonal + (plain(text.at(at)) == plain(words.at(static_cast<qsizetype>(i) - 1)) ? 0 : 1);
            const int skipped = distance[i] + 1;
            const int missing = distance[i - 1] + 1;
            const qsizetype from = replaced <= skipped && replaced <= missing ? diagonalStart
                : skipped <= missing                                          ? start[i]
                                                                              : start[i - 1];
            diagonal = std::exchange(distance[i], std::min({replaced, skipped, missing}));
            diagonalStart = std::exchange(start[i], from);
        }
        found.push_back({start[length], at + 1, distance[length]});
    }
    return found;
}

std::optional<Placement> nearestPlace(const Quote &quote, const QString &before, Span at, const QString &now)
{
    if (quote.words.size() < shortestFuzzy || now.isEmpty())
        return std::nullopt;
    const qsizetype expected = before.isEmpty() ? 0 : at.start * now.size() / before.size();
    const qsizetype from = std::clamp<qsizetype>(expected - farthest, 0, now.size());
    const qsizetype to = std::min(now.size(), expected + quote.words.size() + farthest);
    const std::vector<Match> all = matches(QStringView(now).sliced(from, to - from), quote.words);
    const auto nearer = [](const Match &a, const Match &b) { return a.distance < b.distance; };
    const auto best = std::ranges::min_element(all, nearer);
    if (best == all.end())
        return std::nullopt;
    const auto likeness = [&quote](const Match &match) {
        return 1 - static_cast<double>(match.distance) / static_cast<double>(quote.words.size());
    };
    if (likeness(*best) < floor)
        return std::nullopt;
    for (const Match &other : all) {
        const bool apart = other.end <= best->start || other.start >= best->end;
        if (apart && likeness(*best) - likeness(other) < margin)
            return std::nullopt;
    }
    Span span{from + best->start, from + best->end};
    while (!span.isEmpty() && now.at(span.start).isSpace())
        ++span.start;
    while (!span.isEmpty() && now.at(span.end - 1).isSpace())
        --span.end;
    return Placement{span, false, likeness(*best)};
}

} // namespace

std::optional<Placement> placeQuote(const Quote &quote, const QString &before, Span at, const QString &now)
{
    if (quote.words.isEmpty())
        return std::nullopt;
    if (const std::optional<qsizetype> place = exactPlace(quote, before, at, now))
        return Placement{{*place, *place + quote.words.size()}, true, 1};
    if (!occurrences(now, quote.words).isEmpty())
        return std::nullopt; // in several places, and none is clearly the one
    return nearestPlace(quote, before, at, now);
}

} // namespace dossier
