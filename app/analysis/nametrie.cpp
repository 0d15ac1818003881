// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/nametrie.h"

#include "analysis/namesigns.h"
#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

enum class Class : quint8 { Other, Word, RunOn, Blank, Apostrophe, Hyphen };

// Class and folded form (lower case, without accents) of every UTF-16 unit, looked up rather than worked out: the scan
// runs over whole corpora.
struct CharacterTable
{
    std::array<Class, 0x10000> classes;
    std::array<char16_t, 0x10000> folded;

    CharacterTable()
    {
        for (uint unit = 0; unit < 0x10000; ++unit) {
            const QChar c(static_cast<char16_t>(unit));
            classes[unit] = classOf(c);
            folded[unit] = fold(c);
        }
    }

    static Class classOf(QChar c)
    {
        switch (c.unicode()) {
        case u'\'':
        case u'’':
        case u'‘':
        case u'ʼ':
        case u'′':
            return Class::Apostrophe;
        case u'-':
        case u'\u2010':
        case u'\u2011':
        case u'\u2012':
        case u'\u2013':
            return Class::Hyphen;
        default:
            break;
        }
        if (c.isSpace())
            return c == u'\n' || c == u'\u2029' ? Class::Other : Class::Blank;
        if (TextUnits::instance().runsOn(c))
            return Class::RunOn;
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? Class::Word : Class::Other;
    }

    static char16_t fold(QChar c)
    {
        constexpr QChar finalSigma(u'ς');
        const QChar lower = c.toLower() == finalSigma ? QChar(u'σ') : c.toLower();
        if (lower.unicode() < 0x80 || lower.isSurrogate() || lower.decompositionTag() != QChar::Canonical)
            return lower.unicode();
        QString parts = QString(lower).normalized(QString::NormalizationForm_D);
        return parts.isEmpty() ? lower.unicode() : parts.front().unicode();
    }
};

const CharacterTable &table()
{
    static const std::unique_ptr<const CharacterTable> characters = std::make_unique<CharacterTable>();
    return *characters;
}

constexpr quint64 seed = 0x9E3779B97F4A7C15ULL;
constexpr quint64 prime = 0x100000001B3ULL;
constexpr quint32 nowhere = 0;

// Separators: what may stand between two words of a name.
constexpr quint64 gap = 1; // one blank or run of blanks, or one hyphen
constexpr quint64 apostrophe = 2;
constexpr quint64 nothing = 3; // between letters that run on

constexpr QChar betweenWords = u' '; // whatever separated them, in what a text is compared with

quint64 mixed(quint64 node, quint64 separator, quint64 word)
{
    quint64 key = (word ^ (node * seed)) + separator * 0xD6E8FEB86659FD93ULL;
    key ^= key >> 32;
    key *= 0xD6E8FEB86659FD93ULL;
    key ^= key >> 29;
    return key == 0 ? 1 : key;
}

struct Word
{
    qsizetype start = 0;
    qsizetype end = 0; // == start: no more words
    quint64 hash = 0;
    quint64 hashBeforeS = 0; // of the word without a last "s", 0 when it has none
};

class WordReader
{
public:
    explicit WordReader(QStringView text) : m_text(text.utf16()), m_size(text.size()), m_table(table()) { }

    // The first word at or after `from`.
    Word next(qsizetype from) const
    {
        while (from < m_size && !isWord(from))
            ++from;
        return read(from);
    }

    // The word that follows the one ending at `end`, and what stands between.
    Word following(qsizetype end, quint64 &separator) const
    {
        qsizetype at = end;
        if (at >= m_size)
            return {at, at, 0, 0};
        separator = separatorFrom(at);
        return at < m_size && isWord(at) ? read(at) : Word{at, at, 0, 0};
    }

    // Past what is left of a word: the "s" of a genitive is not a word of its own.
    qsizetype endOfWord(qsizetype at) const
    {
        while (at < m_size && m_table.classes[m_text[at]] == Class::Word)
            ++at;
        return at;
    }

    bool isWord(qsizetype at) const
    {
        const Class c = m_table.classes[m_text[at]];
        return c == Class::Word || c == Class::RunOn;
    }

private:
    const char16_t *m_text;
    qsizetype m_size;
    const CharacterTable &m_table;

    Word read(qsizetype start) const
    {
        if (start >= m_size)
            return {m_size, m_size, 0, 0};
        quint64 hash = seed;
        quint64 before = 0;
        qsizetype at = start;
        if (m_table.classes[m_text[at]] == Class::RunOn)
            return {at, at + 1, (hash ^ m_text[at]) * prime, 0};
        while (at < m_size && m_table.classes[m_text[at]] == Class::Word) {
            before = hash;
            hash = (hash ^ m_table.folded[m_text[at]]) * prime;
            ++at;
        }
        const bool genitive = m_text[at - 1] == u's' && at - start >= 5;
        return {start, at, hash, genitive ? before : 0};
    }

    quint64 separatorFrom(qsizetype &at) const
    {
        const qsizetype start = at;
        quint64 separator = 7;
        bool blanks = true;
        while (at < m_size && !isWord(at)) {
            const Class c = m_table.classes[m_text[at]];
            if (c == Class::Other && (m_text[at] == u'\n' || m_text[at] == u'\u2029' || at - start > 4))
                return 0;
            blanks = blanks && c == Class::Blank;
            const bool repeated = c == Class::Blank && at > start && m_table.classes[m_text[at - 1]] == Class::Blank;
            if (!repeated) {
                const quint64 unit = c == Class::Blank ? u' '
                    : c == Class::Hyphen               ? u'-'
                    : c == Class::Apostrophe           ? u'\''
                                                       : m_text[at];
                separator = (separator ^ unit) * prime;
            }
            ++at;
        }
        if (at == start)
            return nothing;
        if (blanks)
            return gap;
        if (at - start == 1 && m_table.classes[m_text[start]] == Class::Hyphen)
            return gap;
        if (at - start == 1 && m_table.classes[m_text[start]] == Class::Apostrophe)
            return apostrophe;
        return separator | 8;
    }
};

bool beginsSmall(QStringView spelling, const Word &first)
{
    return first.end > first.start && !spelling[first.start].isUpper();
}

bool isUpperWord(QStringView word)
{
    return std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLower(); })
        && std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
}

// Whether a word of a text may stand for a word of a name: as spelt, with a first capital, or all in capitals;
// capitals with or without their accents.
bool spells(QStringView written, QStringView name)
{
    if (written.size() != name.size())
        return false;
    const bool allUpper = isUpperWord(written);
    const CharacterTable &characters = table();
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] == name[i])
            continue;
        const bool sameBase = characters.folded[written[i].unicode()] == characters.folded[name[i].unicode()];
        const bool raised = written[i].isUpper() && (i == 0 || allUpper);
        if (!sameBase || !raised)
            return false;
    }
    return true;
}

// One word behind a determiner, as nouns are in German.
bool isNoun(QStringView text, Span word)
{
    constexpr qsizetype longestDeterminer = 10;
    if (text.sliced(word.start, word.length()).contains(u' '))
        return false;
    const qsizetype from = std::max<qsizetype>(0, word.start - longestDeterminer);
    const QStringView before = text.sliced(from, word.start - from);
    if (!before.endsWith(u' '))
        return false;
    const QStringView nearby = before.chopped(1);
    return isDeterminer(lowered(nearby.sliced(nearby.lastIndexOf(u' ') + 1)));
}

} // namespace

NameTrie::Beginnings::Beginnings(size_t words)
{
    constexpr size_t bitsOfWord = 16;
    size_t places = 2;
    while (places * 64 < words * bitsOfWord) {
        places *= 2;
        --m_shift;
    }
    m_bits.resize(places);
}

void NameTrie::Beginnings::insert(quint64 word)
{
    const quint64 place = mixed(word);
    m_bits[place >> m_shift] |= bitsOf(place);
}

const NameTrie::Edge &NameTrie::step(quint64 key) const
{
    const quint64 mask = m_edges.size() - 1;
    for (quint64 at = key & mask;; at = (at + 1) & mask) {
        if (m_edges[at].key == key || m_edges[at].key == 0)
            return m_edges[at];
    }
}

void NameTrie::grow()
{
    std::vector<Edge> old(std::max<size_t>(64, m_edges.size() * 2));
    old.swap(m_edges);
    const quint64 mask = m_edges.size() - 1;
    for (const Edge &edge : old) {
        if (edge.key == 0)
            continue;
        quint64 at = edge.key & mask;
        while (m_edges[at].key != 0)
            at = (at + 1) & mask;
        m_edges[at] = edge;
    }
}

NameTrie::Edge &NameTrie::makeStep(quint64 key)
{
    if ((m_used + 1) * 3 > m_edges.size() * 2)
        grow();
    const quint64 mask = m_edges.size() - 1;
    quint64 at = key & mask;
    while (m_edges[at].key != 0 && m_edges[at].key != key)
        at = (at + 1) & mask;
    if (m_edges[at].key == 0) {
        m_edges[at].key = key;
        ++m_used;
    }
    return m_edges[at];
}

// Behind all others; what to find it by.
quint32 NameTrie::spell(quint32 name, QStringView letters, quint32 before)
{
    const auto head = std::bit_cast<SpeltUnits>(Spelt{m_names[name].entity, name, before, letters.size()});
    const auto end = static_cast<quint32>(m_spelt.size() + 1);
    m_spelt.insert(m_spelt.end(), head.begin(), head.end());
    m_spelt.insert(m_spelt.end(), letters.utf16(), letters.utf16() + letters.size());
    return end;
}

NameTrie::Spelt NameTrie::speltAt(quint32 end) const
{
    SpeltUnits head;
    std::copy_n(m_spelt.begin() + (end - 1), head.size(), head.begin());
    return std::bit_cast<Spelt>(head);
}

QStringView NameTrie::lettersAt(quint32 end, const Spelt &spelt) const
{
    return {m_spelt.data() + (end - 1) + sizeof(SpeltUnits) / sizeof(char16_t), spelt.letters};
}

void NameTrie::insert(quint32 name)
{
    const QStringView spelling = m_names[name].spelling;
    const WordReader reader(spelling);
    Word word = reader.next(0);
    quint32 node = 0;
    quint64 separator = gap;
    m_capital.insert(word.hash);
    if (beginsSmall(spelling, word))
        m_small.insert(word.hash);
    QString letters;
    Edge *last = nullptr;
    while (word.end > word.start) {
        if (last) {
            letters += betweenWords;
            if (last->node == nowhere)
                last->node = ++m_nodes;
            node = last->node;
        }
        letters += spelling.sliced(word.start, word.end - word.start);
        last = &makeStep(mixed(node, node == 0 ? gap : separator, word.hash));
        word = reader.following(word.end, separator);
    }
    if (last)
        last->end = spell(name, letters, last->end);
}

NameTrie::NameTrie(const QList<KnownName> &names)
    : m_capital(static_cast<size_t>(names.size()))
    , m_small(static_cast<size_t>(std::ranges::count_if(
          names, [](const KnownName &name) { return beginsSmall(name.spelling, WordReader(name.spelling).next(0)); })))
    , m_names(names)
{
    grow();
    for (qsizetype name = 0; name < names.size(); ++name)
        insert(static_cast<quint32>(name));
}

// One pass over a text.
class TrieSearch
{
public:
    TrieSearch(const NameTrie &trie, QStringView text) : m_trie(trie), m_text(text), m_reader(text) { }

    QList<NameHit> run()
    {
        QList<NameHit> hits;
        qsizetype from = 0;
        for (;;) {
            const Word word = m_reader.next(from);
            if (word.end == word.start)
                return hits;
            NameHit hit;
            if (mayBegin(word) && longestFrom(word, hit) && !isInAddress(hit.span)) {
                hits.append(hit);
                from = m_reader.endOfWord(hit.span.end);
            } else {
                from = word.end;
            }
        }
    }

private:
    const NameTrie &m_trie;
    QStringView m_text;
    WordReader m_reader;
    std::vector<Span> m_path;
    const TextUnits &m_units = TextUnits::instance();

    bool mayBegin(const Word &word) const
    {
        const bool capital = m_units.isUpper(m_text[word.start]);
        const NameTrie::Beginnings &beginnings = capital ? m_trie.m_capital : m_trie.m_small;
        return beginnings.mayHave(word.hash) || (word.hashBeforeS != 0 && beginnings.mayHave(word.hashBeforeS));
    }

    bool longestFrom(Word word, NameHit &longest)
    {
        m_path.clear();
        quint32 node = 0;
        quint64 separator = gap;
        bool found = false;
        while (word.end > word.start) {
            if (word.hashBeforeS != 0) {
                const NameTrie::Edge &genitive =
                    m_trie.step(mixed(node, node == 0 ? gap : separator, word.hashBeforeS));
                if (take(genitive.end, {word.start, word.end - 1}, longest))
                    found = true;
            }
            const NameTrie::Edge &next = m_trie.step(mixed(node, node == 0 ? gap : separator, word.hash));
            found = take(next.end, {word.start, word.end}, longest) || found;
            node = next.node;
            if (node == nowhere)
                break;
            m_path.push_back({word.start, word.end});
            word = m_reader.following(word.end, separator);
        }
        return found;
    }

    // The first of the names that end here and are spelt so; the spelling exactly as given is preferred.
    bool take(quint32 end, Span last, NameHit &longest)
    {
        if (end == 0)
            return false;
        m_path.push_back(last);
        const Span span{m_path.front().start, last.end};
        bool found = false;
        bool exact = false;
        while (end != 0) { // from the last on
            const NameTrie::Spelt candidate = m_trie.speltAt(end);
            bool same = false;
            if (matches(m_trie.lettersAt(end, candidate), same) && (same || !exact)) {
                longest = {span, candidate.entity, candidate.name};
                found = true;
                exact = same;
            }
            end = candidate.before;
        }
        m_path.pop_back();
        return found;
    }

    // Whether what was read stands for these words.
    bool matches(QStringView letters, bool &exact) const
    {
        exact = true;
        qsizetype at = 0;
        for (const Span &read : m_path) {
            const bool isFirst = at == 0;
            if (!isFirst && (at == letters.size() || letters[at++] != betweenWords))
                return false;
            const qsizetype length = std::min(read.length(), letters.size() - at);
            const QStringView written = m_text.sliced(read.start, read.length());
            const QStringView name = letters.sliced(at, length);
            if (written != name) {
                exact = false;
                if (!spells(written, name))
                    return false;
            }
            at += length;
        }
        return at == letters.size();
    }

    QChar at(qsizetype offset) const { return offset >= 0 && offset < m_text.size() ? m_text[offset] : QChar(u' '); }

    bool isInAddress(Span span) const
    {
        const QChar before = at(span.start - 1);
        const QChar after = at(span.end);
        if (before == u'@' || before == u'_' || after == u'@' || after == u'_')
            return true;
        if (after == u'.' && at(span.end + 1).isLower())
            return true;
        return before == u'.' && at(span.start - 2).isLetterOrNumber() && !at(span.start).isUpper();
    }
};

QList<NameHit> NameTrie::find(QStringView text) const
{
    if (m_edges.empty())
        return {};
    return TrieSearch(*this, text).run();
}

QList<NameHit> NameTrie::find(QStringView text, const QString &language) const
{
    QList<NameHit> hits = find(text);
    if (language == "de"_L1) {
        hits.removeIf([&](const NameHit &hit) {
            return m_names.at(hit.name).type == EntityType::Person && isNoun(text, hit.span);
        });
    }
    return hits;
}

} // namespace dossier
