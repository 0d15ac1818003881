// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "casefile/id.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dossier {

// How strongly an event is drawn.
enum class Emphasis {
    Rest, // nothing is lit
    Faded, // others are
    Weak, // possibly lit
    Lit,
};

// Which of several entities that are selected an event names.
struct EventNaming
{
    QList<Ink> hues; // theirs
    QString words; // "names CCB, Microsoft"

    bool operator==(const EventNaming &) const = default;
};

// What lights up in a drawing of events.
struct EventLight
{
    bool fadesOthers = false;
    QHash<EventId, Emphasis> events; // Weak or Lit
    Ink hue = Ink::Mark; // of what was selected
    EventId selected;
    QHash<EventId, EventNaming> naming; // while several entities are selected
    bool claimsApart = true; // the selected event opens into its claims when they differ

    Emphasis emphasisOf(EventId event) const
    {
        return events.value(event, fadesOthers ? Emphasis::Faded : Emphasis::Rest);
    }
    // In which it is drawn while it is lit: that of the one entity it names, else what the selection has in common.
    Ink hueOf(EventId event) const
    {
        const auto named = naming.constFind(event);
        return named != naming.constEnd() && named->hues.size() == 1 ? named->hues.constFirst() : hue;
    }
    bool operator==(const EventLight &) const = default;
};

} // namespace dossier
