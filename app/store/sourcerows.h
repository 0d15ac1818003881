// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rowsql.h"

#include <limits>

// Rows of the case itself, its sources, their editions and bytes, renditions and versions.

namespace dossier {

template <typename Visitor, RowOf<Source> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("title", row.title);
    columns.value("kind", row.kind);
    columns.value("publisher", row.publisher);
    columns.value("author", row.author);
    columns.date("published", row.published);
    columns.value("url", row.url);
    columns.value("language", row.language);
    columns.word("reliability", row.reliability, reliabilityFromString);
    columns.value("removed", row.removed);
    columns.value("revision", row.revision);
    columns.kept("list_day",
        [&] { return row.published.isNull() ? std::numeric_limits<qint64>::max() : row.published.bounds().earliest; });
    columns.kept("sought", [&] { return fold(row.title + u' ' + row.publisher + u' ' + row.kind + u' ' + row.url); });
}

template <typename Visitor, RowOf<Edition> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("source", row.source);
    columns.value("number", row.number);
    columns.value("sha256", row.sha256);
    columns.value("size", row.size);
    columns.value("file_name", row.fileName);
    columns.kept("sought", [&] { return fold(row.fileName); });
    columns.value("media_type", row.mediaType);
    columns.value("encoding", row.encoding);
    columns.value("reader", row.reader);
    columns.value("arrived", row.arrived);
    columns.value("text", row.text);
}

inline RenditionKind renditionKindFromString(const QString &word)
{
    RenditionKind kind = RenditionKind::Summary;
    fromString(word, kind);
    return kind;
}

template <typename Visitor, RowOf<Rendition> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("source", row.source);
    columns.word("kind", row.kind, renditionKindFromString);
    columns.value("language", row.language);
}

template <typename Visitor, RowOf<Version> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("rendition", row.rendition);
    columns.value("number", row.number);
    columns.value("state", row.state);
    columns.value("author", row.author);
    columns.value("made", row.made);
    columns.value("text", row.text);
}

Result<CaseInfo> readInfo(Connection &connection);
Result<void> writeInfo(Connection &connection, const CaseInfo &info); // the case row, new or in place of the old one
Result<void> insertBytes(Connection &connection, EditionId edition, const QByteArray &packed);
Result<QByteArray> readBytes(Connection &connection, EditionId edition); // NotFound, Corrupt

// A condition that "source s" has every one of so many words, which bindWords() binds: in what it is sought by, or in
// the name of a file it came in.
QString soughtSql(qsizetype words);

// The end of a SELECT from "source s": the order of every list of sources, and the one by title.
inline const QString sourceOrder = QStringLiteral("s.list_day, s.sought, s.id");
inline const QString titleOrder = QStringLiteral("s.sought, s.id");

} // namespace dossier
