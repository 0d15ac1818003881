// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about names to go to.

#include "store/casereader.h"
#include "store/entityrows.h"
#include "store/keptcounts.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = DestinationKey::Kind;

Result<void> addNames(QList<DestinationName> &names, Kind kind, Statement statement)
{
    return statement.forEach([&] { names.append({{kind, statement.integer(0)}, statement.text(1)}); });
}

} // namespace

Result<QList<DestinationName>> CaseReader::destinationNames() const
{
    static const QString sources =
        u"SELECT id, CASE published WHEN '' THEN sought ELSE sought || ' ' || published END FROM source "
        "WHERE removed = 0"_s;
    static const QString entities = u"SELECT e.id, e.sought FROM entity e WHERE e.status <> 2 AND NOT "_s
        + unseenEntitySql
        + u" UNION SELECT e.id, n.sought FROM entity e JOIN name n ON n.entity = e.id "
          "WHERE e.status <> 2 AND n.status <> 2 AND NOT "_s
        + unseenEntitySql;
    static const QString events =
        u"SELECT e.id, dossier_fold(e.title) FROM event e WHERE e.status <> 2 AND NOT "_s + unseenEventSql;
    const Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    QList<DestinationName> names;
    for (const auto &[kind, sql] :
        {std::pair(Kind::Source, sources), std::pair(Kind::Entity, entities), std::pair(Kind::Event, events)}) {
        const Result<void> read = addNames(names, kind, m_connection->statement(sql));
        if (!read)
            return read.error();
    }
    const Result<Clusters> clusters = readClusters(*m_connection);
    if (!clusters)
        return clusters.error();
    if (clusters->isEmpty())
        return names;
    for (DestinationName &name : names) {
        if (name.key.kind == Kind::Entity)
            name.key.id = clusters->of(name.key.entity()).value;
    }
    return names;
}

} // namespace dossier
