// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rowsql.h"

// Rows of events, claims and their evidence.

namespace dossier {

template <typename Visitor, RowOf<Event> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("title", row.title);
    columns.value("description", row.description);
    columns.date("date", row.date);
    columns.word("part", row.part, datePartFromString);
    columns.value("preferred", row.preferred);
    columns.value("reason", row.reason);
    columns.value("date_set_by_person", row.dateSetByPerson);
    columns.standing(row.standing);
}

template <typename Visitor, RowOf<Claim> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("uid", row.uid);
    columns.value("event", row.event);
    columns.value("source", row.source);
    columns.word("kind", row.kind, claimKindFromString);
    columns.value("value", row.value);
    columns.value("wording", row.wording);
    columns.date("date", row.date);
    columns.word("part", row.part, datePartFromString);
    columns.value("anchor", row.anchor);
    columns.word("stance", row.stance, stanceFromString);
    columns.word("voice", row.voice, voiceFromString);
    columns.value("credibility", row.credibility);
    columns.value("repeats", row.repeats);
    columns.value("attributed_to", row.attributedTo);
    columns.standing(row.standing);
}

template <typename Visitor, RowOf<Evidence> Row> void describe(Visitor &columns, Row &row)
{
    columns.key("id", row.id);
    columns.value("claim", row.claim);
    columns.value("text", row.text);
    columns.span("span", row.span);
    columns.span("words", row.words);
    columns.quote(row.text, row.span, row.quote);
    columns.value("orphaned", row.orphaned);
    columns.standing(row.standing);
    columns.passage(row.text, row.span);
}

} // namespace dossier
