// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/reprints.h"

#include <QChar>
#include <QHash>

#include <algorithm>
#include <array>

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

// Joins a run of words to one hash that depends on their order.
constexpr quint64 base = 0x9e3779b97f4a7c15ULL | 1;

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

QList<TextId> worthComparing(TextId text, const QList<QList<TextId>> &textsByValue)
{
    constexpr qsizetype fewTexts = 64; // that have a value which is rare
    struct Shared
    {
        qsizetype values = 0;
        bool rare = false;
        qint64 weight = 0; // the rarer a value, the more it tells
    };
    QHash<TextId, Shared> shared;
    for (const QList<TextId> &texts : textsByValue) {
        for (const TextId other : texts) {
            Shared &with = shared[other];
            ++with.values;
            with.rare = with.rare || texts.size() <= fewTexts;
            with.weight += 1'000'000 / texts.size();
        }
    }
    shared.remove(text);
    QList<TextId> worth;
    for (auto other = shared.cbegin(); other != shared.cend(); ++other) {
        const bool tells = other->rare || 2 * other->values >= textsByValue.size();
        if (other->values >= sketchMatches && tells)
            worth.append(other.key());
    }
    std::ranges::sort(worth, {}, [&shared](TextId other) { return std::pair(-shared.value(other).weight, other); });
    return worth.first(std::min(worth.size(), mostCompared));
}

ComparableText::ComparableText(QStringView characters)
{
    std::vector<quint64> words;
    words.reserve(static_cast<size_t>(characters.size() / 5));
    forEachWord(characters, [&words](quint64 word) { words.push_back(mixed(word)); });
    m_words = static_cast<qsizetype>(words.size());
    for (size_t end = runWords; end <= words.size(); ++end) {
        quint64 hash = 0;
        for (size_t i = end - runWords; i < end; ++i)
            hash = hash * base + words[i];
        m_runs.push_back(mixed(hash));
    }
    m_sorted = m_runs;
    std::ranges::sort(m_sorted);
}

// How many of its words stand in a run that the other text has as well.
qsizetype ComparableText::coveredBy(const ComparableText &other) const
{
    qsizetype covered = 0;
    qsizetype to = 0; // words before it are counted
    for (size_t i = 0; i < m_runs.size(); ++i) {
        if (!std::ranges::binary_search(other.m_sorted, m_runs[i]))
            continue;
        const qsizetype start = static_cast<qsizetype>(i);
        covered += start + runWords - std::max(start, to);
        to = start + runWords;
    }
    return covered;
}

Overlap ComparableText::comparedWith(const ComparableText &other) const
{
    Overlap overlap;
    overlap.firstWords = m_words;
    overlap.secondWords = other.m_words;
    const qsizetype covered = coveredBy(other);
    if (covered == 0)
        return overlap;
    overlap.ofFirst = static_cast<double>(covered) / static_cast<double>(m_words);
    overlap.ofSecond = static_cast<double>(other.coveredBy(*this)) / static_cast<double>(other.m_words);
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
