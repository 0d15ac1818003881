// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "casefile/id.h"

#include <QHash>

namespace dossier {

// How strongly an event is drawn.
enum class Emphasis {
    Rest, // nothing is lit
    Faded, // others are
    Weak, // possibly lit
    Lit,
};

// What lights up in a drawing of events.
struct EventLight
{
    bool fadesOthers = false;
    QHash<EventId, Emphasis> events; // Weak or Lit
    Ink hue = Ink::Mark; // of what was selected
    EventId selected;
    bool claimsApart = true; // the selected event opens into its claims when they differ

    Emphasis emphasisOf(EventId event) const
    {
        return events.value(event, fadesOthers ? Emphasis::Faded : Emphasis::Rest);
    }
    bool operator==(const EventLight &) const = default;
};

} // namespace dossier
