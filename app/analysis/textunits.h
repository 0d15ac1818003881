// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QtTypes>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace dossier {

// What scans ask of every UTF-16 unit of a text, in a table: the answers of QChar, which has to go through several of
// its own. Surrogates are neither letters nor anything else, as with QChar. Take the instance once per scan.
class TextUnits
{
public:
    static const TextUnits &instance();

    bool isSpace(QChar unit) const { return has(unit, Space); }
    bool isLetter(QChar unit) const { return has(unit, Letter); }
    bool isLetterOrNumber(QChar unit) const { return has(unit, Letter | Number); }
    // Letters, numbers and the marks on them.
    bool isOfWord(QChar unit) const { return has(unit, Letter | Number | Mark); }
    // What words of dates are made of: letters, marks, halves of rare letters, soft hyphens.
    bool isOfLetters(QChar unit) const { return has(unit, Letter | Mark | Surrogate); }
    bool isUpper(QChar unit) const { return has(unit, Upper); }
    bool isDigit(QChar unit) const { return has(unit, Digit); }
    // Of a script whose words run on into one another (Han, kana, Thai, Lao, Khmer, Burmese) or into the particles
    // behind them (Hangul): what stands beside a word of another script or a figure does not belong to it.
    bool runsOn(QChar unit) const { return has(unit, RunsOn); }
    char16_t toLower(QChar unit) const { return m_lower[unit.unicode()]; }

private:
    enum Property : quint8 {
        Space = 1,
        Letter = 2,
        Number = 4,
        Mark = 8,
        Upper = 16,
        Digit = 32,
        Surrogate = 64,
        RunsOn = 128,
    };

    TextUnits();
    bool has(QChar unit, int properties) const { return (m_properties[unit.unicode()] & properties) != 0; }

    std::array<quint8, 0x10000> m_properties{};
    std::array<char16_t, 0x10000> m_lower{};
};

// The hash of a word, unit by unit. Words whose hashes are equal are taken for the same: with 64 bits, a text would
// need billions of different words for two to meet.
class WordHash
{
public:
    void add(char16_t unit) { m_value = (m_value ^ unit) * 0x9e3779b97f4a7c15ULL; }
    quint64 value() const { return m_value ^ (m_value >> 32); }

    template <typename Units> static quint64 of(const Units &word)
    {
        WordHash hash;
        for (const QChar unit : word)
            hash.add(unit.unicode());
        return hash.value();
    }

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

// A set of hashes of words.
class HashSet
{
public:
    void insert(quint64 hash)
    {
        if ((m_used + 1) * 2 > m_slots.size())
            grow();
        quint64 &slot = m_slots[placeOf(hash)];
        m_used += slot == 0 ? 1 : 0;
        slot = key(hash);
    }
    bool contains(quint64 hash) const { return !m_slots.empty() && m_slots[placeOf(hash)] != 0; }

private:
    static quint64 key(quint64 hash) { return hash == 0 ? 1 : hash; } // 0 is a free place
    size_t placeOf(quint64 hash) const
    {
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at] != 0 && m_slots[at] != key(hash))
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void grow()
    {
        const std::vector<quint64> old =
            std::exchange(m_slots, std::vector<quint64>(std::max<size_t>(256, m_slots.size() * 4)));
        for (const quint64 hash : old) {
            if (hash != 0)
                m_slots[placeOf(hash)] = hash;
        }
    }

    std::vector<quint64> m_slots; // open addressing
    size_t m_used = 0;
};

} // namespace dossier
