// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"
#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace dossier {

// A name to look for, and whose it is.
struct KnownName
{
    EntityId entity;
    QString spelling;
    QString language; // "" for all
    NameKind kind = NameKind::Full;
    EntityType type = EntityType::Other; // whose it is, where that is known

    bool operator==(const KnownName &) const = default;
};

struct NameHit
{
    Span span;
    EntityId entity;
    qsizetype name = 0; // index into the names the trie was made of

    bool operator==(const NameHit &) const = default;
};

// Finds every occurrence of many names in one pass over the words of a text: a hash trie over tokens, the longest name
// wins, hits never overlap. Words match without regard to typographic apostrophes and hyphens; a name of one
// all-capital word (an acronym) matches that case only, other names also fully capitalised and, at the start of a word,
// in the case given. Elided articles ("l’SPF") and a Dutch or English genitive ("CCB's") do not hide a name. A hyphen
// is as good as a blank between two words of a name, capitals may go without their accents, and nothing is found inside
// an address ("info@barracuda.example") or across the end of a paragraph. In scripts without blanks between words (Han,
// kana, Thai, Lao, Khmer, Burmese) and in Hangul, where particles follow without one, every letter counts as a word, so
// that a name is found inside a run.
class NameTrie
{
public:
    NameTrie() = default;
    explicit NameTrie(const QList<KnownName> &names);

    QList<NameHit> find(QStringView text) const; // in order of span
    // With what only one language tells: a person whose family name is a noun ("Brand") is not found in the German
    // noun, which stands behind a determiner ("der Brand").
    QList<NameHit> find(QStringView text, const QString &language) const;
    const QList<KnownName> &names() const { return m_names; }

private:
    // What names begin with, in so few bits that it stays in the processor's cache where the steps of many names do
    // not: most words of a text begin none. Says yes to one in a hundred others too.
    class Beginnings
    {
    public:
        explicit Beginnings(size_t words = 0);
        void insert(quint64 word);
        // Of a name's first word, by its hash.
        bool mayHave(quint64 word) const
        {
            const quint64 place = mixed(word);
            const quint64 bits = bitsOf(place);
            return (m_bits[place >> m_shift] & bits) == bits;
        }

    private:
        static quint64 mixed(quint64 word) { return (word ^ (word >> 32)) * 0x9E3779B97F4A7C15ULL; }
        static quint64 bitsOf(quint64 place)
        {
            return (1ULL << (place & 63)) | (1ULL << ((place >> 6) & 63)) | (1ULL << ((place >> 12) & 63));
        }

        int m_shift = 63; // leaves the place in m_bits of a mixed word
        std::vector<quint64> m_bits;
    };

    // One step from a node over a separator and a word; open addressing by the hash of all three. What ends there
    // stands in it: with many names each place that is looked at besides is one that the processor's cache does not
    // have.
    struct Edge
    {
        quint64 key = 0; // 0: free
        quint32 node = 0; // 0: nowhere; no name goes on from there
        quint32 end = 0; // the last of the names that end there, in m_spelt and from 1; 0 where none does
    };
    // A name as a text is compared with it: this, and its letters behind it at once.
    struct Spelt
    {
        EntityId entity;
        quint32 name = 0; // in m_names
        quint32 before = 0; // the one before it that ends there too, as Edge::end
        qint64 letters = 0; // of its words, a blank between two
    };
    using SpeltUnits = std::array<char16_t, sizeof(Spelt) / sizeof(char16_t)>;
    friend class TrieSearch;

    Beginnings m_capital; // words written with a capital first: any name may begin so (see `spells`)
    Beginnings m_small; // and without, as most words of a text are and few names: what is asked most is the smaller
    std::vector<Edge> m_edges;
    std::vector<char16_t> m_spelt; // all of Spelt with their letters, one after another
    QList<KnownName> m_names;

    void insert(quint32 name);
    quint32 spell(quint32 name, QStringView letters, quint32 before);
    Spelt speltAt(quint32 end) const;
    QStringView lettersAt(quint32 end, const Spelt &spelt) const;
    const Edge &step(quint64 key) const;
    Edge &makeStep(quint64 key); // there until the next is made
    void grow();
    quint32 m_used = 0; // of m_edges
    quint32 m_nodes = 0; // that have been given out
};

} // namespace dossier
