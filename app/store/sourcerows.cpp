// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sourcerows.h"

#include "store/words.h"

using namespace Qt::StringLiterals;

namespace dossier {

QString soughtSql(qsizetype words)
{
    QStringList conditions;
    for (qsizetype word = 0; word < words; ++word) {
        conditions.append(u"(instr(s.sought, :word%1) > 0 OR s.id IN "
                          "(SELECT e.source FROM edition e WHERE instr(e.sought, :word%1) > 0))"_s.arg(word));
    }
    return conditions.join(u" AND "_s);
}

Result<CaseInfo> readInfo(Connection &connection)
{
    Statement statement =
        connection.statement(u"SELECT uid, title, language, description, made FROM \"case\" WHERE id = 1"_s);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, u"case"_s, {}};
    return CaseInfo{statement.uid(0), statement.text(1), statement.text(2), statement.text(3), statement.integer(4)};
}

Result<void> writeInfo(Connection &connection, const CaseInfo &info)
{
    return connection
        .statement(u"INSERT INTO \"case\" (id, uid, title, language, description, made) "
                   "VALUES (1, :uid, :title, :language, :description, :made) ON CONFLICT (id) DO UPDATE SET "
                   "uid = excluded.uid, title = excluded.title, language = excluded.language, "
                   "description = excluded.description, made = excluded.made"_s)
        .bind(u":uid"_s, info.uid)
        .bind(u":title"_s, info.title)
        .bind(u":language"_s, info.language)
        .bind(u":description"_s, info.description)
        .bind(u":made"_s, info.made)
        .run();
}

Result<void> insertBytes(Connection &connection, EditionId edition, const QByteArray &packed)
{
    return connection.statement(u"INSERT INTO edition_bytes (edition, bytes) VALUES (:edition, :bytes)"_s)
        .bind(u":edition"_s, edition)
        .bind(u":bytes"_s, packed)
        .run();
}

Result<QByteArray> readBytes(Connection &connection, EditionId edition)
{
    Statement statement = connection.statement(u"SELECT bytes FROM edition_bytes WHERE edition = :edition"_s);
    const Result<bool> there = statement.bind(u":edition"_s, edition).next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, u"edition_bytes"_s, {}};
    const QByteArray packed = statement.bytes(0);
    const QByteArray bytes = qUncompress(packed);
    // Nothing at all packs to its length alone, four zero bytes; qUncompress gives nothing for damage too.
    if (bytes.isEmpty() && packed != qCompress(QByteArray()))
        return Error{ErrorCode::Corrupt, u"edition_bytes %1"_s.arg(edition.value), {}};
    return bytes;
}

} // namespace dossier
