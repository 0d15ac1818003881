// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/decisions.h"

#include "store/connection.h"
#include "store/keptcounts.h"
#include "store/rowsql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct DecidedTable
{
    QLatin1StringView name;
    QLatin1StringView text; // joins t, the text a row r stands in
    qint64 CaseCounts::*total; // of rows that are not rejected; none when they are not counted
};

constexpr std::array<DecidedTable, 5> decidedTables{{
    {"mention"_L1, "JOIN text t ON t.id = r.text"_L1, &CaseCounts::mentions},
    {"date"_L1, "JOIN text t ON t.id = r.text"_L1, &CaseCounts::dates},
    {"indicator"_L1, "JOIN text t ON t.id = r.text"_L1, nullptr},
    {"quotation"_L1, "JOIN text t ON t.id = r.text"_L1, nullptr},
    {"link"_L1, "JOIN passage p ON p.id = r.rendered JOIN text t ON t.id = p.text"_L1, nullptr},
}};

// The row as it is before it is decided upon.
struct DecidedRow
{
    Status status = Status::Proposed;
    qint64 revision = 0;
    SourceId source;
    bool isCounted = false; // its source is not removed
};

Result<DecidedRow> readRowToDecide(Connection &connection, const DecidedTable &table, qint64 key)
{
    Statement statement =
        connection.statement(u"SELECT r.status, r.revision, s.id, s.removed FROM %1 r %2 "
                             "JOIN source s ON s.id = t.source WHERE r.id = :key"_s.arg(table.name, table.text));
    statement.bind(u":key"_s, key);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, u"%1 %2"_s.arg(table.name).arg(key), {}};
    DecidedRow row;
    fromNumber(static_cast<int>(statement.integer(0)), row.status);
    row.revision = statement.integer(1);
    row.source = statement.id<SourceId>(2);
    row.isCounted = statement.integer(3) == 0;
    return row;
}

void count(const DecidedTable &table, Status status, int step, CaseCounts &counts)
{
    if (table.total && status != Status::Rejected)
        counts.*table.total += step;
    if (status == Status::Proposed)
        counts.proposals += step;
}

} // namespace

Result<QList<Change>> decide(Connection &connection, const QList<Decision> &decisions, CaseCounts &counts)
{
    QList<Change> changes;
    QSet<SourceId> recounted;
    for (const Decision &decision : decisions) {
        const auto table = std::find_if(decidedTables.cbegin(), decidedTables.cend(),
            [&decision](const DecidedTable &known) { return known.name == decision.table; });
        if (table == decidedTables.cend())
            return Error{ErrorCode::Invalid, u"%1 is not decided upon"_s.arg(decision.table), {}};
        const Result<DecidedRow> row = readRowToDecide(connection, *table, decision.key);
        if (!row)
            return row.error();
        if (row->status == decision.status)
            continue;
        const Result<void> done =
            connection
                .statement(
                    u"UPDATE %1 SET status = :status, revision = revision + 1 WHERE id = :key"_s.arg(table->name))
                .bind(u":status"_s, numberOf(decision.status))
                .bind(u":key"_s, decision.key)
                .run();
        if (!done)
            return done.error();
        if (row->isCounted) {
            count(*table, row->status, -1, counts);
            count(*table, decision.status, 1, counts);
        }
        if (table->total == &CaseCounts::mentions)
            recounted.insert(row->source);
        changes.append(
            {decision.table, decision.key, {{u"status"_s, toString(row->status)}, {u"revision"_s, row->revision}},
                {{u"status"_s, toString(decision.status)}, {u"revision"_s, row->revision + 1}}});
    }
    if (const Result<void> done = recountMentions(connection, recounted); !done)
        return done.error();
    return changes;
}

} // namespace dossier
