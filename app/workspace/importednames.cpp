// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importednames.h"

#include "collation/collation.h"
#include "workspace/acts/namesearch.h"
#include "workspace/jobwriting.h"
#include "workspace/readingagain.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// The names of so many earlier texts of the import are kept for what comes later: one that is not sure needs two texts.
constexpr qsizetype namesKept = 20000;
// In so many older texts a new name is looked up at most; one that is in more of them is hardly new.
constexpr qsizetype manyHits = 10000;

} // namespace

ImportedNames::ImportedNames(const CaseReader &reader, CaseWriter &writer) : m_reader(reader), m_writer(writer) { }

Result<void> ImportedNames::learn()
{
    Result<KnownNames> names = knownNames(m_reader);
    if (!names)
        return names.error();
    m_known = std::make_shared<const KnownNames>(*std::move(names));
    return {};
}

void ImportedNames::goOnWith(const QList<Name> &names, const QList<EntityId> &entities)
{
    for (const Name &name : names)
        m_new.append({name.entity, name.spelling, name.language, name.kind});
    m_proposed += entities;
}

Result<void> ImportedNames::propose(const QList<NameableText> &texts)
{
    const qint64 started = QDateTime::currentMSecsSinceEpoch();
    NewEntities entities(m_earlier + texts, *m_known);
    if (!entities.isEmpty()) {
        for (const NameableText &text : texts)
            entities.mention(text);
    }
    Write write;
    write.content = entities.content();
    write.content.mentions.clear(); // these texts bring them themselves
    const QList<Name> names = write.content.names;
    if (names.isEmpty()) {
        keepUnknown(texts);
        return {};
    }
    const QJsonObject counts{{u"entities"_s, write.content.entities.size()}, {u"names"_s, names.size()},
        {u"rules"_s, u"collation/%1"_s.arg(collationVersion)}};
    write.comparison = Write::Comparison::Owed;
    write.act.code = u"propose-entities"_s;
    write.act.counts = counts;
    write.content.runs.append(
        {RunId(-1), u"collation/%1"_s.arg(collationVersion), started, QDateTime::currentMSecsSinceEpoch(), counts});
    const Result<WriteReceipt> receipt = m_writer.write(std::move(write), CaseWriter::Turn::First).result();
    if (!receipt)
        return receipt.error();
    m_proposed += receipt->entities.values();
    for (const Name &name : names)
        m_new.append({receipt->entities.value(name.entity, name.entity), name.spelling, name.language, name.kind});
    const Result<void> learnt = learn();
    keepUnknown(texts);
    return learnt;
}

// Names that no entity has may be those of one when they come a second time.
void ImportedNames::keepUnknown(const QList<NameableText> &texts)
{
    QSet<QString> known;
    for (const KnownName &name : m_known->all)
        known.insert(name.spelling);
    const auto isKnown = [&known](const FoundName &name) { return known.contains(name.spelling); };
    for (NameableText &text : m_earlier)
        text.names.removeIf(isKnown);
    for (NameableText text : texts) {
        text.characters.clear();
        text.names.removeIf(isKnown);
        m_earlier.append(text);
    }
    m_earlier.removeIf([](const NameableText &text) { return text.names.isEmpty(); });
    if (m_earlier.size() > namesKept)
        m_earlier.remove(0, m_earlier.size() - namesKept);
}

Result<void> ImportedNames::removeUnnamed()
{
    Write write;
    write.act.code = u"propose-entities"_s;
    const Result<QList<EntityId>> unnamed = m_reader.entitiesWithoutMentions(std::exchange(m_proposed, {}));
    if (!unnamed)
        return unnamed.error();
    for (const EntityId entity : *unnamed) {
        const Result<QList<Name>> names = m_reader.names(entity);
        if (!names)
            return names.error();
        for (const Name &name : *names)
            write.removed.append({u"name"_s, name.id.value, name.standing.revision});
        write.removed.append({u"entity"_s, entity.value, -1});
    }
    if (write.removed.isEmpty())
        return {};
    write.act.counts = {{u"gone"_s, unnamed->size()}};
    return writeAndWait(m_writer, std::move(write));
}

Result<QList<TextId>> ImportedNames::lookInTextsUntil(TextId last)
{
    QList<KnownName> names = std::exchange(m_new, {});
    if (names.isEmpty() || !last)
        return QList<TextId>();
    const Result<QList<TextId>> texts = textsWith(names, last);
    if (!texts)
        return texts.error();
    Write write;
    for (KnownName &name : names)
        name.type = m_known->types.value(name.entity);
    if (const Result<void> looked = NameSearch(m_reader, names, m_known->uids).look(*texts, {}, write.content); !looked)
        return looked.error();
    QList<TextId> have;
    QSet<EntityId> found;
    for (const Mention &mention : std::as_const(write.content.mentions)) {
        found.insert(mention.entity);
        if (have.isEmpty() || have.constLast() != mention.text)
            have.append(mention.text);
    }
    if (have.isEmpty())
        return have;
    for (const KnownName &name : std::as_const(names)) {
        if (found.remove(name.entity))
            write.act.arguments.append(name.spelling);
    }
    write.comparison = Write::Comparison::Owed;
    write.act.code = u"find-names"_s;
    write.act.counts = {{u"mentions"_s, write.content.mentions.size()}};
    const Result<WriteReceipt> receipt = m_writer.write(std::move(write), CaseWriter::Turn::First).result();
    return receipt ? Result<QList<TextId>>(have) : Result<QList<TextId>>(receipt.error());
}

// Texts in which one of the names may stand: the index finds them.
Result<QList<TextId>> ImportedNames::textsWith(const QList<KnownName> &names, TextId last) const
{
    QSet<TextId> older;
    for (const KnownName &name : names) {
        QString words = name.spelling;
        words.replace(u'"', u' ');
        const Result<QList<TextId>> found = m_reader.textsFound(u'"' + words.simplified() + u'"', last, manyHits);
        if (!found && found.error().code != ErrorCode::Invalid) // as a name without a letter the index knows is
            return found;
        if (found)
            older.unite(QSet<TextId>(found->cbegin(), found->cend()));
    }
    QList<TextId> sorted(older.cbegin(), older.cend());
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace dossier
