// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rowsql.h"

#include <QString>

// Rows of notes, findings, runs and the history.

namespace dossier {

template <typename Visitor, RowOf<Note> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("text", row.text);
    columns.span("span", row.span);
    columns.value("entity", row.entity);
    columns.value("event", row.event);
    columns.value("words", row.words);
    columns.value("author", row.author);
    columns.value("made", row.made);
    columns.value("revision", row.revision);
}

// The spans stand in a table of their own: see insertFindingSpans, readFindings.
template <typename Visitor, RowOf<Finding> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("\"check\"", row.check);
    columns.word("severity", row.severity, severityFromString);
    columns.value("code", row.code);
    columns.value("arguments", row.arguments);
    columns.value("reason", row.reason);
    columns.standing(row.standing);
}

template <typename Visitor, RowOf<Run> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("rules", row.rules);
    columns.value("started", row.started);
    columns.value("finished", row.finished);
    columns.value("counts", row.counts);
}

// Conditions that note r, or finding r, says nothing of a source that was removed; a finding that compares sources goes
// with any of them. They look at the removed sources once a statement, so that long lists are counted quickly.
inline const QString noteStaysSql =
    QStringLiteral("(r.text IS NULL OR r.text NOT IN (SELECT gt.id FROM source gs CROSS JOIN text gt "
                   "ON gt.source = gs.id WHERE gs.removed = 1))");
inline const QString findingStaysSql =
    QStringLiteral("r.id NOT IN (SELECT gf.finding FROM source gs CROSS JOIN text gt ON gt.source = gs.id "
                   "CROSS JOIN finding_span gf ON gf.text = gt.id WHERE gs.removed = 1)");
// The same for the few findings on one text.
inline const QString thisFindingStaysSql =
    QStringLiteral("NOT EXISTS (SELECT 1 FROM finding_span gf JOIN text gt ON gt.id = gf.text "
                   "JOIN source gs ON gs.id = gt.source WHERE gf.finding = r.id AND gs.removed = 1)");

// `finding` and the texts of the spans are keys of the file.
Result<void> insertFindingSpans(Connection &connection, FindingId finding, const QList<TextSpan> &spans);
Result<QList<TextSpan>> readFindingSpans(Connection &connection, FindingId finding);
Result<QList<Finding>> readFindings(Connection &connection); // by id

Result<void> insertAct(Connection &connection, const Act &act); // as it is, hash and all
Result<QList<Act>> readActs(Connection &connection, ActId after, qsizetype limit);
Result<Act> readAct(Connection &connection, ActId act); // with its changes; NotFound
Result<Act> readLastAct(Connection &connection); // without its changes; NotFound in a case without history

} // namespace dossier
