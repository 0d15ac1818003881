// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "casefile/rows.h"
#include "casefile/span.h"

#include <QList>

#include <optional>

namespace dossier {

// How strongly a mark is drawn.
enum class MarkState {
    Rest, // underline at half ink
    Glance, // under the pointer somewhere: half strength, moves nothing
    Weak, // possibly so
    Lit,
    Current, // the one gone to: boxed
};

// Something drawn on a stretch of text: ground and underline, never weight or size. Layers are painted back to front.
struct ProseMark
{
    enum class Layer {
        Passage,
        Evidence,
        EvidenceWords,
        Date,
        Name,
        Found, // by the find bar: no hue, a frame; kept apart from the others (ProseLayout::setFound)
    };

    Span span; // of the shown text
    Layer layer = Layer::Name;
    MarkState state = MarkState::Rest;
    Ink hue = Ink::Text; // of a name: its type's, which has an underline of its own
    std::optional<Ink> ownHue; // of a lit name where another of its type is lit: that of its entity
    bool proposed = false; // drawn in the proposed ink at rest
    qint64 row = 0; // what it stands for: mention, date, evidence or passage
    bool outlined = false; // of a passage: in a frame, as what a command would be about

    Ink ink() const { return ownHue.value_or(hue); }
    bool operator==(const ProseMark &) const = default;
};

// A passage as the gutter shows it.
struct ProsePassage
{
    qsizetype start = 0; // of the shown text
    int number = 0;
    bool lit = false;
    ClaimSign sign = ClaimSign::Alone; // of evidence in it, when an event is selected

    bool operator==(const ProsePassage &) const = default;
};

} // namespace dossier
