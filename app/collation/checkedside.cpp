// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/checkedside.h"

#include "collation/spelling.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

QSet<QString> figuresIn(QStringView words)
{
    QSet<QString> figures;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at;
        while (end < words.size() && words.at(end).isDigit())
            ++end;
        if (end > at)
            figures.insert(words.sliced(at, end - at).toString());
        at = std::max(end, at + 1);
    }
    return figures;
}

} // namespace

QStringList checkedWords(QStringView text)
{
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark()))
            ++end;
        if (end - at >= 3)
            words.append(foldedWord(text.sliced(at, end - at)));
        at = std::max(end, at + 1);
    }
    return words;
}

CheckedSide::CheckedSide(const CheckedText &text, const QHash<EntityId, EntityType> &entities)
    : m_text(text)
    , m_languages(text.text.languages())
{
    for (const Passage &passage : text.text.passages) {
        const QStringView words = characters(passage.span);
        m_said.append({passage.span, passage.kind, lettersIn(words), {}, {}, {}, figuresIn(words)});
        m_places.insert(passage.id, m_said.size() - 1);
    }
    readNumbers();
    place(text.text.dates, &CheckedPassage::dates);
    readNames(entities);
}

// Items in order to the passages they stand in.
template <typename Item> void CheckedSide::place(const QList<Item> &items, QList<Item> CheckedPassage::*to)
{
    qsizetype at = 0;
    for (const Item &item : items) {
        while (at < m_said.size() && m_said.at(at).span.end < item.span.end)
            ++at;
        if (at < m_said.size() && m_said.at(at).span.contains(item.span))
            (m_said[at].*to).append(item);
    }
}

void CheckedSide::readNumbers()
{
    QList<Span> leftOut;
    for (const FoundDate &date : m_text.text.dates)
        leftOut.append(date.span);
    for (const FoundIndicator &indicator : m_text.indicators)
        leftOut.append(indicator.span);
    std::ranges::sort(leftOut);
    const auto numbersIn = [&](const QString &language) {
        return findNumbers(m_text.text.characters, language, leftOut);
    };
    place(m_languages.inEach(numbersIn), &CheckedPassage::numbers);
}

QList<CheckedName> CheckedSide::namesInOrder(const QHash<EntityId, EntityType> &entities) const
{
    QList<CheckedName> names;
    for (const NameHit &hit : m_text.text.names)
        names.append({hit.span, hit.entity, entities.value(hit.entity, EntityType::Other),
            checkedWords(characters(hit.span)), false});
    QList<CheckedName> unknown;
    qsizetype at = 0;
    for (const FoundName &name : m_text.names) {
        while (at < names.size() && names.at(at).span.end <= name.span.start)
            ++at;
        if (at == names.size() || !names.at(at).span.overlaps(name.span))
            unknown.append({name.span, {}, name.type, checkedWords(characters(name.span)), false});
    }
    names += unknown;
    std::ranges::sort(names, {}, &CheckedName::span);
    return names;
}

void CheckedSide::readNames(const QHash<EntityId, EntityType> &entities)
{
    QList<CheckedName> names = namesInOrder(entities);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Span before = i > 0 ? names.at(i - 1).span : Span{0, 0};
        names[i].isEpithet = isArticleBetween(before, names.at(i).span) || endsInEpithet(names.at(i).span);
    }
    for (const CheckedName &name : std::as_const(names)) {
        m_names.insert(name.words.join(u' '));
        for (const QString &word : name.words)
            m_nameWords.insert(word);
    }
    place(names, &CheckedPassage::names);
}

bool CheckedSide::isArticle(const QString &word, Span place) const
{
    static const QHash<QString, QStringList> articles{{u"de"_s, {u"der"_s, u"die"_s, u"das"_s, u"den"_s, u"dem"_s}},
        {u"en"_s, {u"the"_s}}, {u"fr"_s, {u"le"_s, u"la"_s, u"les"_s}},
        {u"it"_s, {u"il"_s, u"lo"_s, u"la"_s, u"gli"_s}}, {u"nl"_s, {u"de"_s, u"het"_s}}};
    return articles.value(languageOf(place)).contains(word);
}

// Behind a name, an article in small letters makes an epithet of the next.
bool CheckedSide::isArticleBetween(Span before, Span name) const
{
    constexpr qsizetype longest = 5; // with the blanks
    if (before.isEmpty() || name.start <= before.end || name.start - before.end > longest)
        return false;
    const QString between = characters({before.end, name.start}).toString();
    return between.front().isSpace() && between.back().isSpace() && isArticle(between.trimmed(), name);
}

// The same inside a name. In Dutch an article may begin a family name, elsewhere behind "von", "de" alone.
bool CheckedSide::endsInEpithet(Span name) const
{
    const QStringList words = characters(name).toString().simplified().split(u' ');
    return languageOf(name) != "nl"_L1 && words.size() >= 3 && isArticle(words.at(words.size() - 2), name)
        && words.at(words.size() - 3).front().isUpper();
}

} // namespace dossier
