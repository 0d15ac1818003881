// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/cluster.h"
#include "store/rowsql.h"

// Rows of entities, their names and judgements of sameness.

namespace dossier {

template <typename Visitor, RowOf<Entity> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.word("type", row.type, entityTypeFromString);
    columns.value("label", row.label);
    columns.value("description", row.description);
    columns.standing(row.standing);
    columns.kept("sought", [&] { return fold(row.label); });
}

template <typename Visitor, RowOf<Name> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("entity", row.entity);
    columns.value("language", row.language);
    columns.value("spelling", row.spelling);
    columns.word("kind", row.kind, nameKindFromString);
    columns.value("preferred", row.preferred);
    columns.standing(row.standing);
    columns.kept("sought", [&] { return fold(row.spelling); });
}

template <typename Visitor, RowOf<Sameness> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("first", row.first);
    columns.value("second", row.second);
    columns.word("judgement", row.judgement, judgementFromString);
    columns.value("reason", row.reason);
    columns.standing(row.standing);
}

// A condition for name n that lists may call its entity by in the language bound to :language.
inline const QString labellingSql = QStringLiteral("n.status <> 2 "
                                                   "AND ((n.language = :language AND (n.preferred = 1 OR n.kind = "
                                                   "'full')) OR (n.language = '' AND n.preferred = 1)) ");
// An expression for what they call entity e: its preferred name there, else a full one, else a preferred name of all
// languages, else its own label.
inline const QString labelSql = QStringLiteral("coalesce((SELECT n.spelling FROM name n WHERE n.entity = e.id AND %1"
                                               "ORDER BY n.language = '', n.preferred DESC, n.id LIMIT 1), e.label)")
                                    .arg(labellingSql);

// Which entities are judged to be one.
Result<Clusters> readClusters(Connection &connection);

} // namespace dossier
