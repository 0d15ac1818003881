// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"
#include "casefile/id.h"
#include "casefile/rows.h"
#include "casefile/span.h"
#include "workspace/focus.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace dossier {

// What lights up, worked out once per focus and handed to all views.

enum class LitKind {
    Passage, // a passage aligned with the focused one, or itself
    Evidence, // the sentence that carries a claim
    EvidenceWords, // in it, the words that say it
    Entity, // a mention
    Date, // a date inside the stretch of time, or of the focused passage
    Words, // of the focused passage, gone to: what a search found, or a remark is about
};

// Weak: possibly so (a date that may fall into the stretch; a glance).
enum class Strength { Weak, Strong };

struct LitSpan
{
    Span span;
    LitKind kind = LitKind::Passage;
    Strength strength = Strength::Strong;
    EntityType type = EntityType::Other; // of an Entity
    EntityType hue = EntityType::Other; // of an Entity: the type whose hue it has
    ClaimSign sign = ClaimSign::Alone; // of Evidence: for the gutter
    qint64 row = 0; // the mention, evidence, date or passage
    bool current = false; // the one gone to: boxed

    bool operator==(const LitSpan &) const = default;
};

struct SourceLight
{
    qint64 count = 0; // mentions, pieces of evidence or dates there
    ClaimSign sign = ClaimSign::Alone; // what its claims are to the others, when an event is focused
    bool contradicts = false; // one of its claims contradicts the event

    bool operator==(const SourceLight &) const = default;
};

// A place F3 goes to, in the order of the sources list, a source's own text before its renditions.
struct Step
{
    TextSpan place;
    SourceId source;
    qint64 row = 0; // mention or evidence
    bool rendition = false;

    bool operator==(const Step &) const = default;
};

struct Light
{
    Focus focus; // what it was worked out for
    QHash<TextId, QList<LitSpan>>
        spans; // by start, the longer first; texts that are open, and those the subject reaches
    // When true, sources without an entry fade, and the count column shows these counts.
    bool countsSources = false;
    QHash<SourceId, SourceLight> sources;
    bool countsEntities = false; // counts narrow to source, passage, event or stretch
    QHash<EntityId, qint64> entityCounts;
    QHash<EntityId, EntityType> hues; // of the focused entities and those judged the same: the type whose hue each has
    QSet<EntityId> litEntities; // lit in the list: focused, or named in the focused passage or evidence
    bool lightsEvents = false; // events without an entry fade
    QHash<EventId, Strength> events;
    QList<Step> steps; // of the subject
    qsizetype step = -1; // the current one, -1 when at none
    bool complete = false; // false while parts that take longer are still to come

    bool operator==(const Light &) const = default;
};

// Which type's hue each of several entities has, given their types in the order they were focused: its own type's, and,
// where one before it has that, one that none of them has. More of them than there are hues share their types'.
QList<EntityType> huesApart(const QList<EntityType> &types);

// Every strength halved, as the glance shows it.
Light weakened(Light light);

// True when going from one focus to the other lights the same things and only the place gone to differs, so that
// `retargeted` gives the light for the new one without asking the case.
bool lightsTheSame(const Focus &before, const Focus &now);
Light retargeted(Light light, const Focus &now);

// Where the reader stands among the steps that F3 goes through: those in sources' own texts, or, while at one in a
// rendition, those in renditions. `number` counts from 1, 0 when at none.
struct StepPlace
{
    qsizetype number = 0;
    qsizetype of = 0;
};
StepPlace stepPlace(const Light &light);

} // namespace dossier
