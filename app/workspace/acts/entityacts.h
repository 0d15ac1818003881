// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"
#include "casefile/result.h"
#include "casefile/span.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <QString>

// What a person does about entities, their names and mentions: each function reads the case and gives the act to write,
// changing nothing. `who` is the person's name. All fail with NotFound for a row that is not there and Invalid for what
// makes no sense; writing fails with Conflict when a row has changed since it was read here.

namespace dossier::acts {

// A selected span becomes a mention of a new entity that is called so. The name is looked for at once in `openTexts`
// and in the span's own text: other places become proposals. Mentions that the span touches are rejected.
struct EntityDraft
{
    TextSpan place; // may be none: an entity that is named nowhere yet
    EntityType type = EntityType::Other;
    QString name; // empty: the words of the span
    QString language; // of the name; empty: that of the text
    QList<TextId> openTexts;
};
Result<Write> newEntity(const CaseReader &reader, const QString &who, const EntityDraft &draft);

// The span becomes a mention of an entity the case has. One that stands exactly there moves; others that it touches are
// rejected.
Result<Write> newMention(const CaseReader &reader, const QString &who, TextSpan place, EntityId entity);

// Whatever a person changes of an entity accepts it, with what belongs to it where it was not accepted before
// (markacts.h).

// What lists in `language` call it: its label, and its preferred name in that language. The old name stays, so that it
// is still found.
Result<Write> renameEntity(
    const CaseReader &reader, const QString &who, EntityId entity, const QString &name, const QString &language);
Result<Write> retypeEntity(const CaseReader &reader, const QString &who, EntityId entity, EntityType type);
Result<Write> describeEntity(const CaseReader &reader, const QString &who, EntityId entity, const QString &description);

// Another name; it is looked for at once in `openTexts`. Invalid when the entity has it already.
struct NameDraft
{
    QString spelling;
    QString language; // ISO 639-1, "" for all
    NameKind kind = NameKind::Full;
    QList<TextId> openTexts;
};
Result<Write> addName(const CaseReader &reader, const QString &who, EntityId entity, const NameDraft &draft);
// It is not proposed again, and proposals that only this name made go.
Result<Write> removeName(const CaseReader &reader, const QString &who, NameId name);
// The one that lists show in its language.
Result<Write> preferName(const CaseReader &reader, const QString &who, NameId name);

// Mentions, and how far an act reaches from each of them among the mentions of the same entity, and of those that are
// judged to be the same.
enum class Reach {
    One,
    InSource, // all in its source and the renditions of that
    SpeltSo // all that are spelt like it, wherever they stand; case and accents count
};
struct Chosen
{
    QList<MentionId> mentions;
    Reach reach = Reach::One;
};

// When all mentions that are spelt alike move, so does the name. All have to be mentions of one entity, or of those
// that are judged to be the same.
Result<Write> moveMentions(const CaseReader &reader, const QString &who, const Chosen &chosen, EntityId to);

// The judgement on two entities: one row, whoever made it first. "The same" merges them.
Result<Write> judgeSameness(const CaseReader &reader, const QString &who, EntityId first, EntityId second,
    Judgement judgement, const QString &reason = {});
// The first and each of the others are the same, and those that were proposed are accepted. What lists in `language`
// call `stays`, and its type, are those of all from now on; where it is none, and where a "not the same" keeps some of
// them apart, they go by the oldest as it is. Invalid when `entities` are fewer than two, or without `stays`.
Result<Write> mergeEntities(const CaseReader &reader, const QString &who, const QList<EntityId> &entities,
    const QString &reason = {}, EntityId stays = {}, const QString &language = {});

// Takes an entity out of what it is judged to be the same as: every such judgement on it becomes "not the same".
// Invalid when there is none.
Result<Write> partEntity(const CaseReader &reader, const QString &who, EntityId entity, const QString &reason = {});

// The mentions become those of a new entity, which is not the same.
struct Splitting
{
    Chosen chosen;
    QString name; // empty: the words of the first mention
    EntityType type = EntityType::Other;
};
Result<Write> splitEntity(const CaseReader &reader, const QString &who, const Splitting &splitting);

} // namespace dossier::acts
