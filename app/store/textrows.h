// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rowsql.h"
#include "store/scripts.h"
#include "store/sourcerows.h"

// Rows of texts and of what stands in them.

namespace dossier {

// The characters and the map stand in tables of their own: see insertCharacters, readCharacters.
template <typename Visitor, RowOf<Text> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("source", row.source);
    columns.value("edition", row.edition);
    columns.value("version", row.version);
    columns.value("language", row.language);
    columns.value("language_origin", row.languageOrigin);
    columns.value("rules_version", row.rulesVersion);
    columns.value("current", row.current);
    columns.kept("unspaced", [&] { return isUnspaced(row.characters); });
}

template <typename Visitor, RowOf<Passage> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("text", row.text);
    columns.value("number", row.number);
    columns.span("span", row.span);
    columns.value("kind", row.kind);
}

template <typename Visitor, RowOf<Link> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("source", row.source);
    columns.value("rendered", row.rendered);
    columns.value("confidence", row.confidence);
    columns.standing(row.standing);
}

template <typename Visitor, RowOf<Mention> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("text", row.text);
    columns.span("span", row.span);
    columns.value("entity", row.entity);
    columns.quote(row.text, row.span, row.quote);
    columns.value("orphaned", row.orphaned);
    columns.standing(row.standing);
    columns.passage(row.text, row.span);
}

template <typename Visitor, RowOf<Indicator> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("text", row.text);
    columns.span("span", row.span);
    columns.word("type", row.type, indicatorTypeFromString);
    columns.value("value", row.value);
    columns.standing(row.standing);
}

template <typename Visitor, RowOf<Quotation> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("text", row.text);
    columns.span("span", row.span);
    columns.value("speaker", row.speaker);
    columns.standing(row.standing);
}

template <typename Visitor, RowOf<Date> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("text", row.text);
    columns.span("span", row.span);
    columns.value("wording", row.wording);
    columns.date("edtf", row.edtf);
    columns.word("part", row.part, datePartFromString);
    columns.value("anchor", row.anchor);
    columns.standing(row.standing);
    columns.passage(row.text, row.span);
}

template <typename Visitor, RowOf<Draft> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("source", row.source);
    columns.value("basis", row.basis);
    columns.word("kind", row.kind, renditionKindFromString);
    columns.value("language", row.language);
    columns.value("author", row.author);
    columns.value("begun", row.begun);
    columns.value("revision", row.revision);
}

template <typename Visitor, RowOf<Paragraph> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("draft", row.draft);
    columns.value("position", row.position);
    columns.value("words", row.words);
    columns.value("revision", row.revision);
}

template <typename Visitor, RowOf<DraftLink> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("paragraph", row.paragraph);
    columns.span("span", row.span);
    columns.value("text", row.on.text);
    columns.span("on", row.on.span);
    columns.standing(row.standing);
}

// The characters of a text, its map, and where it is current its words in the search index.
Result<void> insertCharacters(Connection &connection, const Text &text);
// `characters` in UTF-8; `unspaced` as store/scripts.h says of them.
Result<void> insertIntoIndex(Connection &connection, TextId text, const QByteArray &characters, bool unspaced);
Result<void> insertSketch(Connection &connection, TextId text, const QList<quint64> &sketch);
Result<QString> readCharacters(Connection &connection, TextId text); // NotFound
Result<OffsetMap> readMap(Connection &connection, TextId text); // empty when there is none
Result<Text> readText(Connection &connection, TextId text); // with characters and map
Result<QList<Passage>> readPassages(Connection &connection, TextId text); // in order

} // namespace dossier
