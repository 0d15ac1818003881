// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/places.h"

#include "store/connection.h"
#include "store/keys.h"
#include "store/rowsql.h"
#include "store/textrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

Places::Places(Connection &connection, const CaseContent &content, Keys &keys) : m_connection(connection)
{
    for (const Source &source : content.sources)
        m_sources.insert(keys.referred(source.id), !source.removed);
    for (const Text &text : content.texts) {
        const SourceId source = keys.referred(text.source);
        m_texts.insert(keys.referred(text.id),
            {source, text.characters, {}, text.edition.isValid(), text.current, isCounted(source)});
    }
    for (const Passage &passage : content.passages) {
        const TextId text = keys.referred(passage.text);
        Passage placed = passage;
        placed.id = keys.referred(passage.id);
        placed.text = text;
        if (!m_texts.contains(text))
            static_cast<void>(of(text)); // the passages it has already come first
        m_lastPlace = nullptr;
        m_texts[text].passages.append(placed);
        m_passages.insert(placed.id, text);
    }
    for (TextPlace &place : m_texts) {
        std::sort(place.passages.begin(), place.passages.end(),
            [](const Passage &a, const Passage &b) { return a.span < b.span; });
    }
}

const Places::TextPlace &Places::of(TextId text)
{
    if (m_lastPlace && text == m_last)
        return *m_lastPlace;
    auto place = m_texts.find(text);
    if (place == m_texts.end()) {
        place = m_texts.insert(text, {});
        if (text)
            read(text, *place);
    }
    m_last = text;
    m_lastPlace = &*place;
    return *place;
}

void Places::read(TextId text, TextPlace &place)
{
    Statement statement =
        m_connection.statement(u"SELECT t.source, t.version IS NULL, t.current, c.characters FROM text t "
                               "JOIN text_characters c ON c.text = t.id WHERE t.id = :text"_s);
    const Result<bool> there = statement.bind(u":text"_s, text).next();
    if (!there)
        m_error = there.error();
    if (!there || !*there)
        return;
    const auto source = statement.id<SourceId>(0);
    place = {source, statement.text(3), {}, statement.integer(1) != 0, statement.integer(2) != 0, false};
    const Result<QList<Passage>> passages = readPassages(m_connection, text);
    if (passages)
        place.passages = *passages;
    else
        m_error = passages.error();
    place.counted = isCounted(source);
}

PassageId Places::passageAt(TextId text, qsizetype offset)
{
    const QList<Passage> &passages = of(text).passages;
    auto after = std::upper_bound(passages.cbegin(), passages.cend(), offset,
        [](qsizetype value, const Passage &passage) { return value < passage.span.start; });
    if (after == passages.cbegin() || !std::prev(after)->span.contains(offset))
        return {};
    return std::prev(after)->id;
}

bool Places::isCounted(SourceId source)
{
    if (const auto known = m_sources.constFind(source); known != m_sources.cend())
        return *known;
    Statement statement = m_connection.statement(u"SELECT removed FROM source WHERE id = :source"_s);
    const Result<bool> there = statement.bind(u":source"_s, source).next();
    if (!there)
        m_error = there.error();
    const bool counted = there && *there && statement.integer(0) == 0;
    m_sources.insert(source, counted);
    return counted;
}

bool Places::isCounted(PassageId passage)
{
    if (const auto text = m_passages.constFind(passage); text != m_passages.cend())
        return of(*text).counted;
    Statement statement =
        m_connection.statement(u"SELECT t.source FROM passage p JOIN text t ON t.id = p.text WHERE p.id = :passage"_s);
    const Result<bool> there = statement.bind(u":passage"_s, passage).next();
    if (!there)
        m_error = there.error();
    return there && *there && isCounted(statement.id<SourceId>(0));
}

} // namespace dossier
