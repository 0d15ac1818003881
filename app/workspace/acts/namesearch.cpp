// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/namesearch.h"

#include "casefile/fingerprint.h"
#include "collation/collation.h"

#include <QJsonObject>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype textsAtOnce = 200;

} // namespace

Result<void> NameSearch::look(const QList<TextId> &texts, const QList<TextSpan> &taken, CaseContent &content) const
{
    QSet<TextId> seen;
    for (const TextId id : texts) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const Result<Text> text = m_reader.text(id);
        const Result<QList<Mention>> known = m_reader.mentions(id);
        if (!text || !known)
            return text ? known.error() : text.error();
        addFound(*text, *known, taken, content);
    }
    return {};
}

void NameSearch::addFound(
    const Text &text, const QList<Mention> &known, const QList<TextSpan> &taken, CaseContent &content) const
{
    const QByteArray key = textKey(text.characters);
    for (const NameHit &hit : m_trie.find(text.characters, text.language)) {
        const QByteArray print = mentionFingerprint(key, hit.span, m_uids.value(hit.entity));
        const auto isInTheWay = [&](const Mention &mention) {
            const bool stands = mention.standing.status != Status::Rejected && !mention.orphaned;
            return mention.standing.fingerprint == print || (stands && mention.span.overlaps(hit.span));
        };
        const auto isTaken = [&](const TextSpan &place) {
            return place.text == text.id && place.span.overlaps(hit.span);
        };
        if (std::ranges::any_of(known, isInTheWay) || std::ranges::any_of(taken, isTaken))
            continue;
        content.mentions.append(
            {MentionId(-content.mentions.size() - 1), text.id, hit.span, hit.entity, quoteOf(text.characters, hit.span),
                false, {Status::Proposed, {u"known-name"_s, collationVersion, {}}, print, 0}});
    }
}

Result<qsizetype> findNameEverywhere(const CaseReader &reader, const KnownName &name,
    const std::function<Result<void>(Write)> &write, const std::function<bool()> &stopped)
{
    QString words = name.spelling;
    words.replace(u'"', u' ');
    const QString query = u'"' + words.simplified() + u'"';
    QList<TextId> texts;
    while (true) {
        const Result<QList<SearchHit>> hits = reader.search(query, texts.size(), textsAtOnce);
        // A name of signs alone is in no index.
        if (!hits && hits.error().code == ErrorCode::Invalid)
            return qsizetype(0);
        if (!hits)
            return hits.error();
        for (const SearchHit &hit : *hits)
            texts.append(hit.context.place.text);
        if (hits->size() < textsAtOnce)
            break;
        if (stopped && stopped())
            return qsizetype(0);
    }
    qsizetype found = 0;
    KnownName typed = name;
    for (qsizetype from = 0; from < texts.size(); from += textsAtOnce) {
        if (stopped && stopped())
            break;
        const Result<Entity> entity = reader.entity(name.entity);
        if (!entity && entity.error().code == ErrorCode::NotFound)
            break;
        if (!entity)
            return entity.error();
        typed.type = entity->type;
        Write part;
        const NameSearch search(reader, {typed}, {{name.entity, entity->uid}});
        if (const Result<void> looked = search.look(texts.mid(from, textsAtOnce), {}, part.content); !looked)
            return looked.error();
        const qsizetype mentions = part.content.mentions.size();
        if (mentions == 0)
            continue;
        part.act.code = u"find-names"_s;
        part.act.arguments = QStringList{name.spelling};
        part.act.counts = {{u"mentions"_s, mentions}};
        const Result<void> written = write(std::move(part));
        if (!written
            && (written.error().code == ErrorCode::NotFound || written.error().code == ErrorCode::Conflict
                || written.error().code == ErrorCode::Invalid))
            break; // the entity went
        if (!written)
            return written.error();
        found += mentions;
    }
    return found;
}

} // namespace dossier
