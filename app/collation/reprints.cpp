// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/reprints.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <vector>

namespace dossier {

namespace {

constexpr qsizetype runWords = 4;
constexpr qsizetype leastWords = 40;

// For every UTF-16 unit: 0 where it parts words, else its small letter.
class WordUnits
{
public:
    static const WordUnits &instance()
    {
        static const WordUnits units;
        return units;
    }

    char16_t fold(char16_t unit) const { return m_folded[unit]; }
    // Ideographs, kana, Thai and its neighbours: a word is not parted from the next.
    static bool isWordByItself(char16_t unit)
    {
        if (unit < 0x0e00) [[likely]]
            return false;
        return (unit >= 0x2e80 && unit < 0xac00) || (unit >= 0x0e00 && unit < 0x0f00)
            || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800)
            || (unit >= 0xf900 && unit < 0xfb00);
    }

private:
    WordUnits()
    {
        for (size_t unit = 0; unit < m_folded.size(); ++unit) {
            const QChar c(static_cast<char16_t>(unit));
            const bool word = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
            m_folded[unit] = word ? c.toLower().unicode() : u'\0';
        }
    }

    std::array<char16_t, 0x10000> m_folded{};
};

// The finaliser of splitmix64: every bit of the value moves every bit of the hash.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

// Calls `take` with the hash of each word in order.
template <typename Take> void forEachWord(QStringView characters, Take take)
{
    constexpr quint64 seed = 0xcbf29ce484222325ULL;
    constexpr quint64 factor = 0x9e3779b97f4a7c15ULL;
    const WordUnits &units = WordUnits::instance();
    quint64 hash = seed;
    for (const QChar c : characters) {
        const char16_t unit = units.fold(c.unicode());
        if (unit != 0 && !WordUnits::isWordByItself(unit)) [[likely]] {
            hash = (hash ^ unit) * factor;
            continue;
        }
        if (hash != seed)
            take(hash);
        hash = seed;
        if (unit != 0)
            take((seed ^ unit) * factor);
    }
    if (hash != seed)
        take(hash);
}

std::vector<quint64> wordsOf(QStringView characters)
{
    std::vector<quint64> words;
    words.reserve(static_cast<size_t>(characters.size() / 5));
    forEachWord(characters, [&words](quint64 word) { words.push_back(word); });
    return words;
}

// Polynomial over the words of a run, so that the next run's follows from this one's.
constexpr quint64 base = 0x9e3779b97f4a7c15ULL | 1;

quint64 power(size_t exponent)
{
    quint64 result = 1;
    for (quint64 factor = base; exponent > 0; exponent >>= 1, factor *= factor)
        result *= (exponent & 1) != 0 ? factor : 1;
    return result;
}

// Of every run of `length` words.
std::vector<quint64> runsOf(const std::vector<quint64> &words, size_t length)
{
    std::vector<quint64> runs;
    if (words.size() < length)
        return runs;
    runs.reserve(words.size() - length + 1);
    const quint64 outgoing = power(length);
    quint64 hash = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        hash = hash * base + mixed(words[i]);
        if (i >= length)
            hash -= mixed(words[i - length]) * outgoing;
        if (i + 1 >= length)
            runs.push_back(mixed(hash));
    }
    return runs;
}

std::vector<quint64> sorted(std::vector<quint64> values)
{
    std::ranges::sort(values);
    return values;
}

struct Covered
{
    qsizetype words = 0;
    qsizetype longest = 0; // in a row
};

// The words that stand in a run of the other text.
Covered coveredBy(const std::vector<quint64> &runs, const std::vector<quint64> &sortedOther)
{
    Covered covered;
    qsizetype from = 0; // of the stretch
    qsizetype to = 0; // words before it are counted
    for (size_t i = 0; i < runs.size(); ++i) {
        if (!std::ranges::binary_search(sortedOther, runs[i]))
            continue;
        const qsizetype start = static_cast<qsizetype>(i);
        if (start > to)
            from = start;
        covered.words += start + runWords - std::max(start, to);
        to = start + runWords;
        covered.longest = std::max(covered.longest, to - from);
    }
    return covered;
}

bool haveCommonRun(const std::vector<quint64> &first, const std::vector<quint64> &second, size_t length)
{
    const std::vector<quint64> other = sorted(runsOf(second, length));
    return std::ranges::any_of(
        runsOf(first, length), [&other](quint64 run) { return std::ranges::binary_search(other, run); });
}

// A common run of n words has one of n - 1: the greatest n is found by halving.
qsizetype longestRun(const std::vector<quint64> &first, const std::vector<quint64> &second, qsizetype atMost)
{
    if (atMost < runWords || haveCommonRun(first, second, static_cast<size_t>(atMost)))
        return atMost < runWords ? 0 : atMost;
    qsizetype low = runWords;
    qsizetype high = atMost;
    while (high - low > 1) {
        const qsizetype middle = (low + high) / 2;
        (haveCommonRun(first, second, static_cast<size_t>(middle)) ? low : high) = middle;
    }
    return low;
}

} // namespace

QList<quint64> sketchOf(QStringView characters)
{
    constexpr quint64 none = ~quint64(0);
    std::array<quint64, sketchValues> least{};
    least.fill(none); // ascending
    std::array<quint64, runWords> last{};
    size_t words = 0;
    forEachWord(characters, [&](quint64 word) {
        last[words++ % runWords] = word;
        if (words < runWords)
            return;
        quint64 hash = 0;
        for (size_t i = words; i < words + runWords; ++i)
            hash = (hash ^ last[i % runWords]) * base + (hash >> 29);
        hash = mixed(hash);
        if (hash >= least.back() || std::ranges::binary_search(least, hash))
            return;
        const auto at = std::ranges::upper_bound(least, hash);
        std::move_backward(at, least.end() - 1, least.end());
        *at = hash;
    });
    if (words < static_cast<size_t>(leastWords))
        return {};
    return {least.begin(), std::ranges::find(least, none)};
}

Overlap compareTexts(const QString &first, const QString &second)
{
    const std::vector<quint64> firstWords = wordsOf(first);
    const std::vector<quint64> secondWords = wordsOf(second);
    const std::vector<quint64> firstRuns = runsOf(firstWords, runWords);
    const std::vector<quint64> secondRuns = runsOf(secondWords, runWords);
    const Covered ofFirst = coveredBy(firstRuns, sorted(secondRuns));
    const Covered ofSecond = coveredBy(secondRuns, sorted(firstRuns));

    Overlap overlap;
    overlap.firstWords = static_cast<qsizetype>(firstWords.size());
    overlap.secondWords = static_cast<qsizetype>(secondWords.size());
    if (ofFirst.words == 0)
        return overlap;
    overlap.ofFirst = static_cast<double>(ofFirst.words) / static_cast<double>(overlap.firstWords);
    overlap.ofSecond = static_cast<double>(ofSecond.words) / static_cast<double>(overlap.secondWords);
    overlap.longestRun = longestRun(firstWords, secondWords, std::min(ofFirst.longest, ofSecond.longest));
    return overlap;
}

std::optional<Likeness> likenessOf(const Overlap &overlap)
{
    constexpr double nearlyAll = 0.9;
    constexpr double most = 0.7;
    if (overlap.ofFirst >= nearlyAll && overlap.ofSecond >= nearlyAll
        && std::min(overlap.firstWords, overlap.secondWords) >= leastWords)
        return Likeness::NearDuplicate;
    const bool first = overlap.ofFirst >= most && overlap.firstWords >= leastWords;
    const bool second = overlap.ofSecond >= most && overlap.secondWords >= leastWords;
    return first || second ? std::optional(Likeness::Reprint) : std::nullopt;
}

} // namespace dossier
