// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"
#include "casefile/samenessground.h"
#include "collation/collation.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// An entity as it is compared with others.
struct ComparableEntity
{
    EntityId id;
    EntityType type = EntityType::Other;
    QList<KnownName> names;
};

// A text with the entities it names, and what links it to the text it renders.
struct NamingText
{
    SourceId source;
    AlignableText text; // its passages' ids are no other text's
    bool isRendition = false;
    QList<LinkProposal> links{}; // of a rendition, to the passages of its source's own text
    QStringList addresses{}; // e-mail and web addresses in it
};

// Two entities that are likely one.
struct SamenessProposal
{
    EntityId first; // the smaller id
    EntityId second;
    double confidence = 0; // 0 … 1
    QList<SamenessGround> grounds; // the strongest first

    bool operator==(const SamenessProposal &) const = default;
};

// Pairs of entities that proposeEntities() left apart and that are likely one, for a person to settle: by names that
// stand in linked passages and that nothing else there answers to, by what stands beside a name in brackets or as what
// it is called too, by initials, by words of their names that say the same, by an address, and by those they are named
// with. Places of the tables, and a person and anything else, are never one; two persons of one family name only where
// the given names go together. No pair is named that others join already, and of each entity no more than three. The
// judgements of the case, rejected ones too, are not asked again, nor is what follows from them. The order of texts and
// entities does not matter.
QList<SamenessProposal> proposeSamenesses(
    const QList<NamingText> &texts, const QList<ComparableEntity> &entities, const QList<Sameness> &judgements = {});

} // namespace dossier
