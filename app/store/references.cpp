// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/references.h"

#include "store/connection.h"
#include "store/keys.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

Result<void> lookFor(Connection &connection, const QString &table, qint64 key)
{
    Statement statement = connection.statement(u"SELECT 1 FROM %1 WHERE id = :id"_s.arg(table));
    const Result<bool> there = statement.bind(u":id"_s, key).next();
    if (!there)
        return there.error();
    return *there ? Result<void>()
                  : Error{ErrorCode::Invalid, u"%1 %2 is named but is not there"_s.arg(table).arg(key), {}};
}

} // namespace

Result<void> References::look(Connection &connection, const Keys &keys)
{
    Result<void> done;
    keys.forEachNamed([&]<typename IdType>(const QSet<IdType> &ids) {
        if (ids.isEmpty() || !done)
            return;
        const QString table = tableOf<IdType>();
        QSet<qint64> &seen = m_seen[table];
        for (const IdType id : ids) {
            if (done && !seen.contains(id.value))
                done = lookFor(connection, table, id.value);
            if (done)
                seen.insert(id.value);
        }
    });
    return done;
}

void References::forget()
{
    m_seen.clear();
}

} // namespace dossier
