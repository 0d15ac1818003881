// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/focus.h"

namespace dossier {

Focus::Subject Focus::subject() const
{
    if (event)
        return Subject::Event;
    if (!entities.isEmpty())
        return Subject::Entities;
    if (passage)
        return Subject::Passage;
    return Subject::Nothing;
}

bool Focus::isEmpty() const
{
    return !source && subject() == Subject::Nothing && !stretch;
}

bool Focus::isPlace(const TextSpan &place) const
{
    return place.text && (place == at || beside.contains(place));
}

QList<TextSpan> Focus::placesIn(TextId text) const
{
    QList<TextSpan> places{at};
    places += beside;
    places.removeIf([text](const TextSpan &place) { return !text || place.text != text || place.span.isEmpty(); });
    return places;
}

Focus Focus::withNothing() const
{
    Focus focus = *this;
    focus.passageText = {};
    focus.passage = {};
    focus.entities.clear();
    focus.event = {};
    focus.at = {};
    focus.beside.clear();
    return focus;
}

Focus Focus::withPassage(TextId text, PassageId passage) const
{
    Focus focus = withNothing();
    focus.passageText = text;
    focus.passage = passage;
    return focus;
}

Focus Focus::withEntity(EntityId entity) const
{
    Focus focus = withNothing();
    focus.entities = {entity};
    return focus;
}

Focus Focus::withEntityToggled(EntityId entity) const
{
    Focus focus = withNothing();
    focus.entities = entities;
    if (focus.entities.removeAll(entity) == 0)
        focus.entities.append(entity);
    return focus;
}

Focus Focus::withEvent(EventId event) const
{
    Focus focus = withNothing();
    focus.event = event;
    return focus;
}

Focus Focus::withSource(SourceId source) const
{
    // A passage belongs to the source that is left; entities and events reach over all of them and stay.
    Focus focus = subject() == Subject::Passage && source != this->source ? withNothing() : *this;
    focus.source = source;
    focus.at = {};
    focus.beside.clear();
    return focus;
}

Focus Focus::withStretch(std::optional<DayBounds> bounds) const
{
    Focus focus = *this;
    focus.stretch = bounds;
    return focus;
}

Focus Focus::withPlace(SourceId source, TextSpan place, const QList<TextSpan> &beside) const
{
    Focus focus = *this;
    focus.source = source;
    focus.at = place;
    focus.beside = beside;
    return focus;
}

Focus Focus::from(FocusOrigin origin) const
{
    Focus focus = *this;
    focus.origin = origin;
    return focus;
}

Focus Focus::peeled() const
{
    if (subject() != Subject::Nothing)
        return withNothing();
    if (at.text) {
        Focus focus = *this;
        focus.at = {};
        focus.beside.clear();
        return focus;
    }
    return stretch ? withStretch({}) : *this;
}

bool Focus::operator==(const Focus &other) const
{
    return source == other.source && passageText == other.passageText && passage == other.passage
        && entities == other.entities && event == other.event && stretch == other.stretch && at == other.at
        && beside == other.beside;
}

} // namespace dossier
