// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "casefile/edtf.h"
#include "casefile/entity.h"
#include "casefile/id.h"
#include "casefile/span.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

namespace dossier {

// Where a person can go by what it is called.
struct DestinationKey
{
    enum class Kind { Source, Entity, Event };
    Kind kind = Kind::Source;
    qint64 id = 0;

    SourceId source() const { return SourceId(kind == Kind::Source ? id : 0); }
    EntityId entity() const { return EntityId(kind == Kind::Entity ? id : 0); }
    EventId event() const { return EventId(kind == Kind::Event ? id : 0); }
    bool operator==(const DestinationKey &) const = default;
    friend size_t qHash(const DestinationKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

// A way to call it, folded (casefile/folding.h): a source's title, publisher, kind and date; one of an entity's names
// in any language; an event's title.
struct DestinationName
{
    DestinationKey key;
    QString folded;

    bool operator==(const DestinationName &) const = default;
};

// The same as a list shows it, with the letters that were typed where they fit.
struct Destination
{
    DestinationKey key;
    QString title; // or an entity's label, in the reader's language
    QList<Span> inTitle;
    QString name; // another of an entity's names that fits better
    QList<Span> inName;
    QString language; // of a source
    QString publisher; // of a source
    QList<Span> inPublisher;
    Edtf date; // a source's or an event's; null when not known
    DatePart part = DatePart::None;
    EntityType type = EntityType::Other; // of an entity

    bool operator==(const Destination &) const = default;
};

} // namespace dossier
