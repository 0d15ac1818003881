// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/counts.h"
#include "casefile/id.h"
#include "casefile/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace dossier {

class Connection;

// What is kept with every change rather than counted. Rejected rows and what belongs to removed sources do not count.
Result<CaseCounts> readCounts(Connection &connection); // as they are kept
Result<CaseCounts> countAll(Connection &connection); // as they are: reads the whole case
// A condition that entity e, or event e, is one that lists leave out though it is not rejected: see CaseCounts.
inline const QString unseenEntitySql =
    QStringLiteral("(e.status = 0 AND e.sources = 0 AND EXISTS (SELECT 1 FROM mention u WHERE u.entity = e.id) "
                   "AND NOT EXISTS (SELECT 1 FROM mention u JOIN text ut ON ut.id = u.text "
                   "JOIN source us ON us.id = ut.source WHERE u.entity = e.id AND u.status <> 2 AND us.removed = 0))");
inline const QString unseenEventSql = QStringLiteral(
    "(e.status = 0 AND EXISTS (SELECT 1 FROM claim u WHERE u.event = e.id) AND NOT EXISTS (SELECT 1 FROM claim u "
    "JOIN source us ON us.id = u.source WHERE u.event = e.id AND u.status <> 2 AND us.removed = 0))");

// Put the two counts of what is not seen right. They go through all entities, and all events.
Result<void> countUnseenEntities(Connection &connection, CaseCounts &counts);
Result<void> countUnseenEvents(Connection &connection, CaseCounts &counts);

// What stands in one source, whether it is removed or not; entities, events and findings stand in none.
Result<CaseCounts> countsOf(Connection &connection, SourceId source);
Result<void> writeCounts(Connection &connection, const CaseCounts &counts);

// How often sources that are new name whom. It waits until it is written, since many of them name the same entity,
// whose row then changes once.
class NewMentions
{
public:
    void add(SourceId source, const QHash<EntityId, qint64> &mentions);
    // Keeps them and adds them to the entities' totals.
    Result<void> write(Connection &connection);
    void forget() { m_rows.clear(); }

private:
    struct Row
    {
        EntityId entity;
        SourceId source;
        qint64 mentions = 0;
    };
    static Result<void> keep(Connection &connection, const QList<Row> &rows);
    static Result<void> addToEntities(Connection &connection, const QList<Row> &rows);

    QList<Row> m_rows;
};

// Counts anew who is named how often in these sources, and corrects the entities' totals.
Result<void> recountMentions(Connection &connection, const QSet<SourceId> &sources);

} // namespace dossier
