// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/names.h"
#include "analysis/nametrie.h"
#include "casefile/entity.h"
#include "casefile/id.h"

#include <QList>
#include <QString>

namespace dossier {

// A text with the names found in it.
struct NamedText
{
    TextId text; // may be none, for a text that has no row yet
    QString language;
    QList<FoundName> names;
    SourceId source{}; // whose words it is or renders: a source and its renditions count as one that has a name
};

// An entity the case does not have yet, or further names for one it has.
struct EntityProposal
{
    EntityId entity; // of the case, when these are further names for it; else none
    EntityType type = EntityType::Other;
    QString label; // the name that stands for it in lists
    QList<KnownName> names; // most frequent first; their `entity` is the one above; "" as language for all languages
    QString rule; // what joined them, "spelling" when nothing had to

    bool operator==(const EntityProposal &) const = default;
};

// Joins what several texts found to entities: the same spelling; the same acronym, as each text defines it; a long form
// and its short form ("service public fédéral X" and "SPF X"); a family name and the one person who has it; what
// countries, cities and unions are called; official names that say the same in two languages; a person's name as
// languages transcribe it or with a letter wrong, and another long name with a letter wrong where the right one is
// common; the beginning of an organisation's longer name. A name that is not sure needs two texts. Names the case has
// already are not proposed again; a group that would join two entities of the case is left to a person. The order of
// the texts does not matter.
QList<EntityProposal> proposeEntities(const QList<NamedText> &newTexts, const QList<KnownName> &known);

} // namespace dossier
