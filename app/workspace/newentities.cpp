// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newentities.h"

#include "casefile/fingerprint.h"
#include "collation/collation.h"
#include "collation/identity.h"

#include <QJsonObject>
#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

Standing proposedBy(const QString &rule, const QByteArray &fingerprint)
{
    return {Status::Proposed, {rule, collationVersion, {}}, fingerprint, 0};
}

} // namespace

NewEntities::NewEntities(const QList<NameableText> &texts, const KnownNames &known) : m_known(known)
{
    QList<NamedText> named;
    for (const NameableText &text : texts)
        named.append({text.id, text.language, text.names});
    QList<KnownName> sought;
    for (const EntityProposal &proposal : proposeEntities(named, known.all)) {
        if (known.rejected.contains(proposal.entity))
            continue;
        EntityId id = proposal.entity;
        Uid uid = known.uids.value(id);
        if (!id) {
            id = EntityId(-m_content.entities.size() - 1);
            uid = newUid();
            m_uids.insert(id, uid);
            const QByteArray print =
                fingerprint(u"entity", {toString(proposal.type).toUtf8(), proposal.label.toUtf8()});
            m_content.entities.append({id, uid, proposal.type, proposal.label, {}, proposedBy(proposal.rule, print)});
        }
        for (const KnownName &name : proposal.names) {
            const QByteArray print =
                fingerprint(u"name", {uid.toRfc4122(), name.language.toUtf8(), name.spelling.toUtf8()});
            m_content.names.append({NameId(-m_content.names.size() - 1), id, name.language, name.spelling, name.kind,
                false, proposedBy(proposal.rule, print)});
            sought.append({id, name.spelling, name.language, name.kind, proposal.type});
        }
    }
    m_trie = NameTrie(sought);
}

QStringList NewEntities::spellings() const
{
    QStringList spellings;
    for (const Name &name : m_content.names)
        spellings.append(name.spelling);
    spellings.removeDuplicates();
    return spellings;
}

void NewEntities::mention(const NameableText &text)
{
    const QByteArray key = textKey(text.characters);
    for (const NameHit &hit : m_trie.find(text.characters, text.language)) {
        if (std::ranges::any_of(text.taken, [&hit](Span span) { return span.overlaps(hit.span); }))
            continue;
        const Uid uid = m_uids.value(hit.entity, m_known.uids.value(hit.entity));
        m_content.mentions.append({MentionId(-m_content.mentions.size() - 1), text.id, hit.span, hit.entity,
            quoteOf(text.characters, hit.span), false,
            proposedBy(u"known-name"_s, mentionFingerprint(key, hit.span, uid))});
    }
}

CaseContent NewEntities::content() const
{
    QSet<EntityId> mentioned;
    for (const Mention &mention : m_content.mentions)
        mentioned.insert(mention.entity);
    const auto isNowhere = [&mentioned](EntityId entity) { return entity.value < 0 && !mentioned.contains(entity); };
    CaseContent content = m_content;
    content.entities.removeIf([&](const Entity &entity) { return isNowhere(entity.id); });
    content.names.removeIf([&](const Name &name) { return isNowhere(name.entity); });
    return content;
}

QJsonObject NewEntities::counts() const
{
    const CaseContent rows = content();
    return {{u"entities"_s, rows.entities.size()}, {u"names"_s, rows.names.size()},
        {u"mentions"_s, rows.mentions.size()}, {u"rules"_s, u"collation/%1"_s.arg(collationVersion)}};
}

} // namespace dossier
