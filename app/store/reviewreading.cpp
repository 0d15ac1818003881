// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about how far sources are reviewed, and about what is new of them. Both look at few rows: those
// of a page of the list, and those that came after a visit.

#include "store/casereader.h"
#include "store/connection.h"
#include "store/idlist.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Each gives a source, how many wait and how many rules proposed and a person settled.
QStringList progressSql()
{
    const QString counts = u"sum(r.status = 0), sum(r.status <> 0 AND o.rule <> '')"_s;
    const QString asked = u"IN (SELECT value FROM json_each(:ids))"_s;
    QStringList all;
    for (const QString &table : {u"mention"_s, u"date"_s, u"indicator"_s, u"quotation"_s, u"evidence"_s}) {
        all.append(u"SELECT t.source, %1 FROM text t JOIN %2 r ON r.text = t.id JOIN origin o ON o.id = r.origin "
                   "WHERE t.source %3 AND t.current = 1 GROUP BY t.source"_s.arg(counts, table, asked));
    }
    all.append(u"SELECT r.source, %1 FROM claim r JOIN origin o ON o.id = r.origin WHERE r.source %2 "
               "GROUP BY r.source"_s.arg(counts, asked));
    all.append(u"SELECT t.source, %1 FROM text t JOIN passage p ON p.text = t.id JOIN link r ON r.rendered = p.id "
               "JOIN origin o ON o.id = r.origin WHERE t.source %2 AND t.current = 1 AND t.version IS NOT NULL "
               "GROUP BY t.source"_s.arg(counts, asked));
    return all;
}

} // namespace

Result<QHash<SourceId, ReviewProgress>> CaseReader::reviewProgress(const QList<SourceId> &sources) const
{
    static const QStringList questions = progressSql();
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    QHash<SourceId, ReviewProgress> progress;
    for (const SourceId source : sources)
        progress.insert(source, {});
    for (const QString &sql : questions) {
        Statement statement = m_connection->statement(sql);
        const Result<void> read = statement.bind(u":ids"_s, idList(sources)).forEach([&] {
            ReviewProgress &of = progress[statement.id<SourceId>(0)];
            of.waiting += statement.integer(1);
            of.settled += statement.integer(2);
        });
        if (!read)
            return read.error();
    }
    return progress;
}

Result<Visit> CaseReader::visit() const
{
    const Result<ActId> act = lastAct();
    if (!act)
        return act.error();
    Statement statement = m_connection->statement(u"SELECT coalesce(max(id), 0) FROM edition"_s);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    return Visit{0, *act, statement.id<EditionId>(0)};
}

Result<QSet<SourceId>> CaseReader::newSince(const Visit &visit, ActId until) const
{
    Statement statement = m_connection->statement(
        u"SELECT s.id FROM source s WHERE s.removed = 0 AND s.id IN (SELECT source FROM edition WHERE id > :edition "
        "UNION SELECT key FROM change WHERE act > :act AND act <= :until AND table_name = 'source')"_s);
    statement.bind(u":edition"_s, visit.edition.value).bind(u":act"_s, visit.act.value).bind(u":until"_s, until.value);
    QSet<SourceId> sources;
    const Result<void> read = statement.forEach([&] { sources.insert(statement.id<SourceId>(0)); });
    if (!read)
        return read.error();
    return sources;
}

} // namespace dossier
