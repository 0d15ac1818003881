// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contexts.h"

#include "store/textrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype contextUnits = 60;

QString onOneLine(QString words)
{
    std::replace_if(words.begin(), words.end(), [](QChar unit) { return unit.isSpace(); }, u' ');
    return words;
}

QString before(const QString &characters, qsizetype end)
{
    qsizetype start = std::max<qsizetype>(0, end - contextUnits);
    if (start > 0 && !characters.at(start - 1).isSpace()) {
        // A word that is cut is left out, unless nothing else is there.
        qsizetype word = start;
        while (word < end && !characters.at(word).isSpace())
            ++word;
        start = word < end ? word + 1 : start + (characters.at(start).isLowSurrogate() ? 1 : 0);
    }
    return onOneLine(characters.sliced(start, end - start));
}

QString after(const QString &characters, qsizetype start)
{
    qsizetype end = std::min(characters.size(), start + contextUnits);
    if (end < characters.size() && !characters.at(end).isSpace()) {
        qsizetype word = end;
        while (word > start && !characters.at(word - 1).isSpace())
            --word;
        end = word > start ? word - 1 : end - (characters.at(end).isLowSurrogate() ? 1 : 0);
    }
    return onOneLine(characters.sliced(start, end - start));
}

} // namespace

ContextRow contextOf(const QString &characters, Span span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, characters.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, characters.size());
    ContextRow row;
    row.before = before(characters, start);
    row.words = onOneLine(characters.sliced(start, end - start));
    row.after = after(characters, end);
    return row;
}

Result<void> Contexts::look(TextId id)
{
    if (m_text.id == id)
        return {};
    static const QString sql = selectSql<Text>(u"WHERE r.id = :id"_s);
    Statement statement = m_connection.statement(sql);
    Result<Text> text = readOne<Text>(statement.bind(u":id"_s, id));
    if (!text)
        return text.error();
    const Result<QString> characters = readCharacters(m_connection, id);
    if (!characters)
        return characters.error();
    Result<QList<Passage>> passages = readPassages(m_connection, id);
    if (!passages)
        return passages.error();
    m_text = std::move(*text);
    m_text.characters = *characters;
    m_passages = std::move(*passages);
    return {};
}

Result<QString> Contexts::charactersOf(TextId text)
{
    const Result<void> there = look(text);
    if (!there)
        return there.error();
    return m_text.characters;
}

Result<ContextRow> Contexts::at(const TextSpan &place)
{
    const Result<void> there = look(place.text);
    if (!there)
        return there.error();
    ContextRow row = contextOf(m_text.characters, place.span);
    row.place = place;
    row.source = m_text.source;
    row.language = m_text.language;
    if (const Passage *passage = passageAt(place.span.start)) {
        row.passage = passage->id;
        row.passageNumber = passage->number;
    }
    return row;
}

Result<Span> Contexts::passageAround(const TextSpan &place)
{
    const Result<void> there = look(place.text);
    if (!there)
        return there.error();
    const Passage *passage = passageAt(place.span.start);
    return passage ? passage->span : Span{};
}

const Passage *Contexts::passageAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_passages.cbegin(), m_passages.cend(), offset,
        [](qsizetype sought, const Passage &passage) { return sought < passage.span.start; });
    if (after == m_passages.cbegin() || !std::prev(after)->span.contains(offset))
        return nullptr;
    return &*std::prev(after);
}

} // namespace dossier
