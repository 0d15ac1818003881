// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

template <typename Row> void Keys::giveRows(const QList<Row> &rows)
{
    using IdType = decltype(Row::id);
    const QString table = tableOf<IdType>();
    auto &given = std::get<QHash<IdType, IdType>>(m_given);
    // Kept keys first, so that no new row is given one of them.
    for (const Row &row : rows) {
        if (row.id.value <= 0)
            continue;
        if (m_known == Known::Refused)
            refuse(u"%1 %2 is handed in as new but has a key"_s.arg(table).arg(row.id.value));
        m_last[table] = std::max(m_last.value(table), row.id.value);
    }
    for (const Row &row : rows) {
        if (row.id.value >= 0)
            continue;
        if (given.contains(row.id))
            refuse(u"%1 %2 is there twice"_s.arg(table).arg(row.id.value));
        given.insert(row.id, next<IdType>());
    }
}

void Keys::give(const CaseContent &content)
{
    giveRows(content.sources);
    giveRows(content.editions);
    giveRows(content.renditions);
    giveRows(content.versions);
    giveRows(content.texts);
    giveRows(content.passages);
    giveRows(content.links);
    giveRows(content.drafts);
    giveRows(content.paragraphs);
    giveRows(content.draftLinks);
    giveRows(content.entities);
    giveRows(content.names);
    giveRows(content.samenesses);
    giveRows(content.mentions);
    giveRows(content.indicators);
    giveRows(content.quotations);
    giveRows(content.dates);
    giveRows(content.events);
    giveRows(content.claims);
    giveRows(content.evidence);
    giveRows(content.notes);
    giveRows(content.findings);
    giveRows(content.runs);
}

} // namespace dossier
