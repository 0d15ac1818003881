// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QList>
#include <QStringView>

#include <optional>
#include <vector>

namespace dossier {

// Finds texts that say the same words: first by sketches, which can be looked up in an index, then by comparing.
//
// A sketch is the 8 smallest hashes of the text's runs of four words, without regard to case and punctuation (min-hash
// with one hash function and the k smallest values: A. Broder, "On the resemblance and containment of documents", 1997;
// runs of words, "shingles": Broder et al., "Syntactic clustering of the Web", 1997). Two texts have as many values in
// common, in the mean, as 8 times the share of the longer one's runs that stands in the other: of a text and its half 2
// or more in 96 of 100 cases, of texts that differ in one word of twenty practically always. The hashes are the same on
// every machine. A sign of a script without blanks is a word. Empty for texts under 40 words.
QList<quint64> sketchOf(QStringView characters); // ascending, none twice
inline constexpr qsizetype sketchValues = 8;
inline constexpr qsizetype sketchMatches = 2; // values in common that make it worth comparing two texts

// Which texts are worth comparing with `text`, the likeliest first: for each value of its sketch the texts that have
// it, itself among them or not, of a value that very many have the first `textsOfValue`. Two values in common are asked
// for. A value that many texts have stands for words that are printed in many, such as a notice under every article,
// and does not tell by itself that two say the same: one of the two is to be rare, or half of all to be in common. No
// more than `mostCompared`, so that the time for a case grows with its texts and not with their square.
QList<TextId> worthComparing(TextId text, const QList<QList<TextId>> &textsByValue);
inline constexpr qsizetype textsOfValue = 256;
inline constexpr qsizetype mostCompared = 32;

// How much of each of two texts stands in the other, in runs of at least four words.
struct Overlap
{
    double ofFirst = 0; // the share of its words, 0 … 1
    double ofSecond = 0;
    qsizetype firstWords = 0;
    qsizetype secondWords = 0;

    bool operator==(const Overlap &) const = default;
};

// A text made ready to be compared, with one other or with many. Takes 20 bytes a word.
class ComparableText
{
public:
    ComparableText() = default;
    explicit ComparableText(QStringView characters);

    qsizetype words() const { return m_words; }
    // Exact but for runs whose 64-bit hashes meet. Time grows with the texts' lengths.
    Overlap comparedWith(const ComparableText &other) const;

private:
    qsizetype coveredBy(const ComparableText &other) const;

    qsizetype m_words = 0;
    std::vector<quint64> m_runs; // hashes of runs of four words, in the text's order
    std::vector<quint64> m_sorted;
};

enum class Likeness {
    NearDuplicate, // each has at least nine tenths of the other
    Reprint, // one has most of the other: shortened, or with additions of its own
};

// Nothing for texts that only quote one another, or of which the one that stands in the other has under 40 words.
std::optional<Likeness> likenessOf(const Overlap &overlap);

} // namespace dossier
