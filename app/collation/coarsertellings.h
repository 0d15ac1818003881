// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/events.h"

#include <QList>
#include <QSet>

namespace dossier {

// What passages of one date tell of, before it is compared with what is told of other dates.
struct ToldEvent
{
    EventProposal proposal;
    QList<const DatedPassage *> passages;
    EntityId hub; // that made it
    QSet<EntityId> entities; // that they name and that bring events together
    QSet<EntityId> threats; // of those, malware and who is behind attacks: hardly ever in two events of a month

    bool isEmpty() const { return passages.isEmpty(); }
};

// "In April 2019 they got in" is told more coarsely by "the intrusion of 2019": what is dated to a month, a season or a
// year joins the event within it that names one of the same entities and tells of the same, by words of one meaning in
// any of the languages (collation/reportwords.h, collation/concepts.h); "since 14 March" joins 14 March. That is one
// event, dated as the finer tells it. Where two are as likely, it stays on its own.
QList<EventProposal> joinCoarser(QList<ToldEvent> events);

// Whether what is dated the first way can be the second told more coarsely.
bool mayBeCoarserOf(const Edtf &coarse, const Edtf &fine);
bool mayBeCoarse(const Edtf &date);

// Whether the passage has a word for something done or suffered, in a language that is known ("seized", "attack").
bool tellsWhatHappened(const DatedPassage &passage);

// An entity that more sources name brings nothing together across dates.
inline constexpr qint64 mostSourcesOfJoining = 100;

} // namespace dossier
