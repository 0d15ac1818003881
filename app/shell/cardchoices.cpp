// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/cardchoices.h"

#include "models/phrases.h"

#include <algorithm>

namespace dossier {

namespace {

ChoiceField::Choice choiceOf(const Name &name)
{
    return {name.id.value, name.spelling, name.language.isEmpty() ? QString() : phrase::languageName(name.language)};
}

} // namespace

QList<ChoiceField::Choice> partsOf(const EntityCard &card)
{
    QList<ChoiceField::Choice> parts;
    for (const SamenessRow &row : card.samenesses) {
        const auto isIt = [&row](const ChoiceField::Choice &choice) { return choice.id == row.other.value; };
        if (row.isInside && row.sameness.judgement == Judgement::Same && std::ranges::none_of(parts, isIt))
            parts.append({row.other.value, row.label, phrase::typeName(row.type)});
    }
    return parts;
}

QList<ChoiceField::Choice> namesOf(const EntityCard &card)
{
    QList<ChoiceField::Choice> names;
    for (const NameCount &count : card.names)
        names.append(choiceOf(count.name));
    return names;
}

QList<ChoiceField::Choice> namesToPrefer(const EntityCard &card)
{
    QList<ChoiceField::Choice> names;
    for (const NameCount &count : card.names) {
        if (!count.name.preferred)
            names.append(choiceOf(count.name));
    }
    return names;
}

} // namespace dossier
