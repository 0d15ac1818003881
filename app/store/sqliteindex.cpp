// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// New texts in the indexes of full text (FTS5); triggers see to those that change or go
// (resources/schema/*.sqlite.sql).

#include "store/textrows.h"

using namespace Qt::StringLiterals;

namespace dossier {

Result<void> insertIntoIndex(Connection &connection, TextId text, const QByteArray &characters, bool unspaced)
{
    const auto into = [&](const QString &sql) {
        return connection.statement(sql).bind(u":text"_s, text).bindUtf8(u":characters"_s, characters).run();
    };
    const Result<void> done = into(u"INSERT INTO search (rowid, characters) VALUES (:text, :characters)"_s);
    if (!done || !unspaced)
        return done;
    return into(u"INSERT INTO search_trigram (rowid, characters) VALUES (:text, :characters)"_s);
}

} // namespace dossier
