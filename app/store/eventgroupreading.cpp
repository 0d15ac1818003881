// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about events that belong together: by source and by entity.

#include "store/casereader.h"
#include "store/idlist.h"
#include "store/sourcerows.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// Those with most events, and those wanted in any case.
QList<SourceId> mostSpeaking(
    const QHash<SourceId, QList<EventId>> &events, qsizetype most, const QList<SourceId> &wanted)
{
    QList<SourceId> sources = events.keys();
    std::ranges::sort(sources, {},
        [&](SourceId source) { return std::tuple(!wanted.contains(source), -events.value(source).size(), source); });
    return sources.first(std::min(sources.size(), most));
}

} // namespace

Result<QList<EventGroup>> CaseReader::eventsBySource(qsizetype most, const QList<SourceId> &wanted) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Statement claims = m_connection->statement(
        u"SELECT DISTINCT c.source, c.event FROM claim c JOIN event e ON e.id = c.event "
        "JOIN source s ON s.id = c.source WHERE c.status <> 2 AND e.status <> 2 AND s.removed = 0"_s);
    const auto pairs = claims.list<std::pair<SourceId, EventId>>(
        [&] { return std::pair(claims.id<SourceId>(0), claims.id<EventId>(1)); });
    if (!pairs)
        return pairs.error();
    QHash<SourceId, QList<EventId>> events;
    for (const auto &[source, event] : *pairs)
        events[source].append(event);
    Statement named = m_connection->statement(
        u"SELECT s.id, s.title FROM source s WHERE s.id IN (SELECT value FROM json_each(:sources)) ORDER BY "_s
        + sourceOrder);
    named.bind(u":sources"_s, idList(mostSpeaking(events, most, wanted)));
    return named.list<EventGroup>([&] {
        EventGroup group;
        group.source = named.id<SourceId>(0);
        group.label = named.text(1);
        group.events = events.value(group.source);
        return group;
    });
}

Result<QList<EntityId>> CaseReader::entitiesInMostEvents(qsizetype most) const
{
    Statement statement = m_connection->statement(
        u"SELECT m.entity FROM claim c JOIN event ev ON ev.id = c.event JOIN evidence v ON v.claim = c.id "
        "JOIN mention m ON m.passage = v.passage JOIN entity e ON e.id = m.entity "
        "WHERE c.status <> 2 AND ev.status <> 2 AND v.status <> 2 AND m.status <> 2 AND e.status <> 2 "
        "GROUP BY m.entity ORDER BY count(DISTINCT c.event) DESC, m.entity LIMIT :most"_s);
    statement.bind(u":most"_s, most);
    return statement.list<EntityId>([&] { return statement.id<EntityId>(0); });
}

Result<QList<EventGroup>> CaseReader::eventsByEntity(
    qsizetype most, const QList<EntityId> &of, const QString &language) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<Clusters> clusters = this->clusters();
    if (!clusters)
        return clusters.error();
    const Result<QList<EntityId>> found = of.isEmpty() ? entitiesInMostEvents(most) : of;
    if (!found)
        return found.error();
    QList<EntityId> entities;
    for (const EntityId entity : *found) {
        if (!entities.contains(clusters->of(entity)) && entities.size() < most)
            entities.append(clusters->of(entity));
    }
    const Result<QList<EntityRow>> rows = entityRows(entities, language);
    if (!rows)
        return rows.error();
    QList<EventGroup> groups;
    for (const EntityRow &row : *rows) {
        const Result<QList<EventId>> events = eventsNaming(clusters->members(row.id));
        if (!events)
            return events.error();
        EventGroup group;
        group.entity = row.id;
        group.type = row.type;
        group.label = row.label;
        group.events = *events;
        groups.append(group);
    }
    return groups;
}

Result<QHash<EventId, QStringList>> CaseReader::entitiesNamedIn(
    const QList<EventId> &events, const QString &language) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<Clusters> clusters = this->clusters();
    if (!clusters)
        return clusters.error();
    Statement statement = m_connection->statement(
        u"SELECT c.event, m.entity FROM claim c JOIN evidence v ON v.claim = c.id "
        "JOIN mention m ON m.passage = v.passage JOIN entity e ON e.id = m.entity "
        "WHERE c.event IN (SELECT value FROM json_each(:events)) AND c.status <> 2 AND v.status <> 2 "
        "AND m.status <> 2 AND e.status <> 2 GROUP BY c.event, m.entity "
        "ORDER BY c.event, count(DISTINCT m.id) DESC, m.entity"_s);
    statement.bind(u":events"_s, idList(events));
    const auto pairs = statement.list<std::pair<EventId, EntityId>>(
        [&] { return std::pair(statement.id<EventId>(0), clusters->of(statement.id<EntityId>(1))); });
    if (!pairs)
        return pairs.error();
    QList<EntityId> entities;
    for (const auto &[event, entity] : *pairs)
        entities.append(entity);
    std::ranges::sort(entities);
    entities.erase(std::ranges::unique(entities).begin(), entities.end());
    const Result<QList<EntityRow>> rows = entityRows(entities, language);
    if (!rows)
        return rows.error();
    QHash<EntityId, QString> labels;
    for (const EntityRow &row : *rows)
        labels.insert(row.id, row.label);
    QHash<EventId, QStringList> named;
    for (const auto &[event, entity] : *pairs) {
        if (!named[event].contains(labels.value(entity)))
            named[event].append(labels.value(entity));
    }
    return named;
}

} // namespace dossier
