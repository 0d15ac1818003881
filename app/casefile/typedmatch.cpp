// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/typedmatch.h"

#include "casefile/folding.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype mostLetters = 60; // as many as a mask has bits, less those of no letter and all
constexpr int step = 100; // from one way of fitting to the next

enum Way { Same, Beginning, Word, Beginnings, Inside, Scattered };

int distanceOf(Way way, qsizetype more)
{
    return way * step + static_cast<int>(std::min<qsizetype>(more, step - 1));
}

bool isOfWord(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 128)
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') || (code >= u'A' && code <= u'Z');
    return unit.isLetterOrNumber() || unit.isSurrogate();
}

bool beginsWord(QStringView name, qsizetype at)
{
    return isOfWord(name.at(at)) && (at == 0 || !isOfWord(name.at(at - 1)));
}

// Letters side by side are marked as one.
QList<Span> joined(QList<Span> spans)
{
    std::ranges::sort(spans);
    QList<Span> all;
    for (const Span span : std::as_const(spans)) {
        if (!all.isEmpty() && span.start <= all.constLast().end)
            all.last().end = std::max(all.constLast().end, span.end);
        else
            all.append(span);
    }
    return all;
}

// The end of the character that begins here, with the accents written after it.
qsizetype endOfCharacter(QStringView shown, qsizetype at)
{
    ++at;
    while (at < shown.size() && (shown.at(at).isLowSurrogate() || shown.at(at).category() == QChar::Mark_NonSpacing))
        ++at;
    return at;
}

} // namespace

// What is typed of one word

TypedMatch::Letters::Letters(const QString &folded) : m_letters(folded.left(mostLetters))
{
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        if (m_letters.at(i).unicode() < m_masks.size())
            m_masks.at(m_letters.at(i).unicode()) |= quint64(1) << i;
    }
}

quint64 TypedMatch::Letters::maskOf(QChar letter) const
{
    if (letter.unicode() < m_masks.size())
        return m_masks.at(letter.unicode());
    quint64 mask = 0;
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        if (m_letters.at(i) == letter)
            mask |= quint64(1) << i;
    }
    return mask;
}

std::optional<int> TypedMatch::Letters::distance(QStringView name) const
{
    if (m_letters.isEmpty() || name.size() < m_letters.size())
        return {};
    if (name.startsWith(m_letters))
        return name.size() == m_letters.size() ? distanceOf(Same, 0) : distanceOf(Beginning, name.size());
    const qsizetype inside = name.indexOf(m_letters);
    if (inside >= 0) {
        if (const qsizetype at = atWord(name); at >= 0)
            return distanceOf(Word, at);
    }
    if (const auto beginnings = asBeginnings(name))
        return distanceOf(Beginnings, beginnings->at + beginnings->length - m_letters.size());
    if (inside >= 0)
        return distanceOf(Inside, inside);
    if (const auto stretch = scattered(name))
        return distanceOf(Scattered, stretch->length - m_letters.size());
    return {};
}

qsizetype TypedMatch::Letters::atWord(QStringView name) const
{
    for (qsizetype at = name.indexOf(m_letters); at >= 0; at = name.indexOf(m_letters, at + 1)) {
        if (beginsWord(name, at))
            return at;
    }
    return -1;
}

// One pass with a bit for each number of letters that can have been read: those that go on in the word, and all so far,
// which go on where a word begins.
std::optional<TypedMatch::Letters::Stretch> TypedMatch::Letters::asBeginnings(QStringView name) const
{
    const quint64 all = quint64(1) << m_letters.size();
    quint64 soFar = 1;
    quint64 here = 0;
    qsizetype first = -1;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool begins = beginsWord(name, at);
        here = ((begins ? here | soFar : here) & maskOf(name.at(at))) << 1;
        if (first < 0 && here != 0)
            first = at;
        soFar |= here;
        if ((soFar & all) != 0)
            return Stretch{first, at + 1 - first};
    }
    return {};
}

// The shortest of the stretches that begin with a word.
std::optional<TypedMatch::Letters::Stretch> TypedMatch::Letters::scattered(QStringView name) const
{
    std::optional<Stretch> best;
    const qsizetype last = name.size() - m_letters.size();
    for (qsizetype from = 0; from <= last; ++from) {
        if (name.at(from) != m_letters.front() || !beginsWord(name, from))
            continue;
        qsizetype letter = 1;
        qsizetype at = from + 1;
        for (; at < name.size() && letter < m_letters.size(); ++at)
            letter += name.at(at) == m_letters.at(letter) ? 1 : 0;
        if (letter < m_letters.size())
            break; // nor from further on
        if (!best || at - from < best->length)
            best = Stretch{from, at - from};
    }
    return best;
}

// From one letter on, the last one before it standing right before `from`; what was found not to lead on is kept.
bool TypedMatch::Letters::placeBeginnings(QStringView name, qsizetype letter, qsizetype from,
    QSet<std::pair<qsizetype, qsizetype>> &dead, QList<Span> &places) const
{
    if (letter == m_letters.size())
        return true;
    if (dead.contains({letter, from}))
        return false;
    for (qsizetype at = from; at < name.size(); ++at) {
        const bool goesOn = at == from && letter > 0;
        if (name.at(at) != m_letters.at(letter) || !(goesOn || beginsWord(name, at)))
            continue;
        places.append({at, at + 1});
        if (placeBeginnings(name, letter + 1, at + 1, dead, places))
            return true;
        places.removeLast();
    }
    dead.insert({letter, from});
    return false;
}

QList<Span> TypedMatch::Letters::places(QStringView name) const
{
    const std::optional<int> far = distance(name);
    if (!far)
        return {};
    const auto way = static_cast<Way>(*far / step);
    const auto sideBySide = [this](qsizetype at) { return QList<Span>{{at, at + m_letters.size()}}; };
    if (way == Same || way == Beginning)
        return sideBySide(0);
    if (way == Word)
        return sideBySide(atWord(name));
    if (way == Inside)
        return sideBySide(name.indexOf(m_letters));
    QList<Span> places;
    if (way == Beginnings) {
        QSet<std::pair<qsizetype, qsizetype>> dead;
        placeBeginnings(name, 0, 0, dead, places);
        return places;
    }
    const auto stretch = scattered(name);
    qsizetype letter = 0;
    for (qsizetype at = stretch ? stretch->at : name.size(); at < name.size() && letter < m_letters.size(); ++at) {
        if (name.at(at) != m_letters.at(letter))
            continue;
        places.append({at, at + 1});
        ++letter;
    }
    return places;
}

// What is typed

TypedMatch::TypedMatch(QStringView typed) : m_whole(fold(typed))
{
    const QStringList words = foldedWords(typed);
    if (words.size() > 1) {
        for (const QString &word : words)
            m_words.emplace_back(word);
    }
}

// Words side by side and in their order are nearer than the same words anywhere.
bool TypedMatch::isWholeBest(std::optional<int> distance) const
{
    return m_words.empty() || (distance && *distance < Beginnings * step);
}

std::optional<int> TypedMatch::distance(QStringView folded) const
{
    const std::optional<int> whole = m_whole.distance(folded);
    if (isWholeBest(whole))
        return whole;
    int farthest = 0;
    for (const Letters &word : m_words) {
        const std::optional<int> one = word.distance(folded);
        if (!one)
            return whole;
        farthest = std::max(farthest, *one);
    }
    return whole ? std::min(*whole, farthest) : farthest;
}

QList<Span> TypedMatch::places(QStringView shown) const
{
    const Folded folded = foldWithPlaces(shown);
    QList<Span> found;
    if (isWholeBest(m_whole.distance(folded.words))) {
        found = m_whole.places(folded.words);
    } else {
        for (const Letters &word : m_words)
            found += word.places(folded.words);
    }
    QList<Span> spans;
    for (const Span span : std::as_const(found))
        spans.append({folded.from.at(span.start), endOfCharacter(shown, folded.from.at(span.end - 1))});
    return joined(spans);
}

} // namespace dossier
