// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/span.h"

#include <QList>
#include <QMetaType>
#include <optional>

namespace dossier {

// Which view set a focus: it does not scroll itself, its neighbours do.
enum class View { Program, Sources, Column, Entities, Timeline, Event, Search, Review, QuickOpen };

struct FocusOrigin
{
    View view = View::Program;
    int column = -1; // which reading column, for View::Column

    bool operator==(const FocusOrigin &) const = default;
};

// What the reader has selected: source + subject + time. The subject is nothing, one passage, a set of entities or one
// event; setting one replaces the other. Time is a filter and stays. All by id, so that undo and reload keep it.
struct Focus
{
    SourceId source;
    TextId passageText; // of `passage`
    PassageId passage;
    QList<EntityId> entities; // in the order they were added; each keeps its own hue
    EventId event;
    std::optional<DayBounds> stretch; // made by dragging on the time axis
    // The place gone to: the current mention or piece of evidence (boxed in its column). Empty when the reader went to
    // no single place.
    TextSpan at;
    // Where else the same is spoken of, to be read beside the place gone to: the other places of a finding, the other
    // answers to a question. Marked as that is, and level with it.
    QList<TextSpan> beside;
    FocusOrigin origin; // not compared: the same selection from elsewhere is no change

    enum class Subject { Nothing, Passage, Entities, Event };
    Subject subject() const;
    bool isEmpty() const; // no source, no subject, no time

    bool isPlace(const TextSpan &place) const; // the one gone to, or one beside it
    QList<TextSpan> placesIn(TextId text) const; // of these, those in a text

    // The same focus with another subject; source and time stay, `at` goes, and what is beside it.
    Focus withNothing() const;
    Focus withPassage(TextId text, PassageId passage) const;
    Focus withEntity(EntityId entity) const; // alone
    Focus withEntityToggled(EntityId entity) const; // added, or removed when it was there
    Focus withEvent(EventId event) const;
    Focus withSource(SourceId source) const; // a passage of another source goes, entities and events stay
    Focus withStretch(std::optional<DayBounds> bounds) const;
    // The same subject, gone to one place of it, with others beside it.
    Focus withPlace(SourceId source, TextSpan place, const QList<TextSpan> &beside = {}) const;
    Focus from(FocusOrigin origin) const;
    // One layer less, as Escape peels: the subject, then the time; the source stays. The same focus when there is
    // nothing left to peel.
    Focus peeled() const;

    bool operator==(const Focus &other) const;
};

} // namespace dossier
